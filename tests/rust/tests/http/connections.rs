//! What goes over the wire, against a server that writes what the test tells it.

use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::mpsc;
use std::thread::{self, JoinHandle};

use serde_json::{Value, json};
use tenfen::{Config, Outcome};
use tenfen_tests::vectors;

use crate::server::Caller;

/// A server for `count` connections; each is handled by `handle`, and what that returns is handed to the test.
struct Scripted<T> {
    config: Config,
    thread: JoinHandle<Vec<T>>,
}

impl<T: Send + 'static> Scripted<T> {
    fn start(scheme: &str, count: usize, handle: impl Fn(&mut TcpStream) -> T + Send + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let base_url = format!("{scheme}://{}", listener.local_addr().unwrap());
        let config = Config { base_url: Some(base_url), ..vectors::config() };
        let thread = thread::spawn(move || (0..count).map(|_| handle(&mut listener.accept().unwrap().0)).collect());
        Self { config, thread }
    }

    fn join(self) -> Vec<T> {
        self.thread.join().unwrap()
    }
}

/// Reads one request, head and body.
fn read_request(stream: &mut TcpStream) -> Option<String> {
    let mut bytes = Vec::new();
    let mut byte = [0];
    while !bytes.ends_with(b"\r\n\r\n") {
        if stream.read(&mut byte).unwrap_or(0) == 0 {
            return None;
        }
        bytes.push(byte[0]);
    }
    let head = String::from_utf8(bytes).unwrap();
    let length = head.lines().find_map(|line| line.to_lowercase().strip_prefix("content-length: ").map(str::to_owned));
    let mut body = vec![0; length.map_or(0, |length| length.parse().unwrap())];
    stream.read_exact(&mut body).unwrap();
    Some(head + &String::from_utf8(body).unwrap())
}

#[test]
fn sends_the_signed_url_and_body_byte_for_byte() {
    let server = Scripted::start("http", 2, |stream| {
        let request = read_request(stream).unwrap();
        stream.write_all(b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n").unwrap();
        request
    });
    let path = "v3/pay/x!$&'()*+,;=:@/{id}";
    for caller in Caller::both(&server.config) {
        let params = json!({ "id": "a/b ~'\"<>`{}|\\^[]%2e张", "z": "ü", "a": 1 });
        caller.chain("POST", path, params).unwrap_err();
    }
    for request in server.join() {
        let (head, body) = request.split_once("\r\n\r\n").unwrap();
        let encoded = "a%2Fb%20~%27%22%3C%3E%60%7B%7D%7C%5C%5E%5B%5D%252e%E5%BC%A0";
        assert!(head.starts_with(&format!("POST /v3/pay/x!$&'()*+,;=:@/{encoded} HTTP/1.1\r\n")), "{head}");
        assert_eq!(body, r#"{"a":1,"z":"ü"}"#);
    }
}

#[test]
fn tells_the_length_of_an_empty_body() {
    let server = Scripted::start("http", 2, |stream| {
        let request = read_request(stream).unwrap();
        stream.write_all(b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n").unwrap();
        request.to_lowercase()
    });
    for caller in Caller::both(&server.config) {
        caller.chain("POST", "v3/pay/close", Value::Null).unwrap_err();
    }
    for request in server.join() {
        assert!(request.contains("\r\ncontent-length: 0\r\n"), "{request}");
        assert!(!request.contains("content-type"), "{request}");
        assert!(!request.contains("transfer-encoding"), "{request}");
    }
}

#[test]
fn follows_no_redirect() {
    let server = Scripted::start("http", 2, |stream| {
        read_request(stream).unwrap();
        stream.write_all(b"HTTP/1.1 307 X\r\nLocation: /v3/elsewhere\r\nContent-Length: 5\r\n\r\nmoved").unwrap();
        stream.shutdown(Shutdown::Write).unwrap();
        read_request(stream)
    });
    for caller in Caller::both(&server.config) {
        let error = caller.chain("GET", "v3/certificates", json!({})).unwrap_err();
        assert_eq!((error.api().unwrap().status, error.outcome()), (307, Outcome::Unknown));
        assert_eq!(error.received().unwrap().body_without_signature_check(), b"moved");
    }
    assert_eq!(server.join(), [None, None]);
}

#[test]
fn uses_a_connection_again() {
    let count = 3;
    let server = Scripted::start("http", 2, move |stream| {
        for _ in 0..count {
            read_request(stream).unwrap();
            stream.write_all(b"HTTP/1.1 404 Not Found\r\nContent-Length: 2\r\n\r\n{}").unwrap();
        }
    });
    for caller in Caller::both(&server.config) {
        for _ in 0..count {
            caller.chain("GET", "v3/certificates", json!({})).unwrap_err();
        }
    }
    assert_eq!(server.join().len(), 2);
}

#[test]
fn replaces_a_connection_that_the_server_closed_meanwhile() {
    let (closed, wait) = mpsc::channel();
    let server = Scripted::start("http", 2 * 3, move |stream| {
        read_request(stream).unwrap();
        stream.write_all(b"HTTP/1.1 404 Not Found\r\nContent-Length: 2\r\n\r\n{}").unwrap();
        stream.shutdown(Shutdown::Both).unwrap();
        closed.send(()).unwrap();
    });
    for caller in Caller::both(&server.config) {
        for _ in 0..3 {
            let error = caller.chain("GET", "v3/certificates", json!({})).unwrap_err();
            assert_eq!(error.api().expect("an answer").status, 404);
            wait.recv().unwrap();
        }
    }
    server.join();
}

#[test]
fn does_not_wait_for_the_end_of_an_endless_body() {
    let server = Scripted::start("http", 2, |stream| {
        read_request(stream).unwrap();
        stream.write_all(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n").unwrap();
        let chunk = [b"400\r\n".as_slice(), &[b'x'; 0x400], b"\r\n"].concat();
        // Until the client hangs up.
        while stream.write_all(&chunk).is_ok() {}
    });
    let config = Config { max_response_bytes: Some(10_000), ..server.config.clone() };
    for caller in Caller::both(&config) {
        let error = caller.chain("GET", "v3/certificates", json!({})).unwrap_err();
        assert_eq!((error.reason(), error.outcome()), ("response_too_large", Outcome::Unknown));
        assert_eq!(error.received().unwrap().body_without_signature_check().len(), 10_001);
    }
    server.join();
}

#[test]
fn keeps_the_head_and_the_bytes_of_a_response_that_breaks_off() {
    let server = Scripted::start("http", 2, |stream| {
        read_request(stream).unwrap();
        let head = "HTTP/1.1 200 OK\r\nRequest-ID: 08F5-0\r\nContent-Length: 1000\r\n\r\n";
        stream.write_all(format!("{head}{{\"data\":").as_bytes()).unwrap();
    });
    for caller in Caller::both(&server.config) {
        let error = caller.chain("GET", "v3/certificates", json!({})).unwrap_err();
        assert_eq!((error.reason(), error.outcome()), ("no_response", Outcome::Unknown));
        let received = error.received().unwrap();
        assert_eq!((received.status(), received.request_id()), (200, Some("08F5-0")));
        assert_eq!(received.body_without_signature_check(), b"{\"data\":");
    }
    server.join();
}

#[test]
fn does_not_know_the_outcome_when_the_answer_is_no_http() {
    let server = Scripted::start("http", 2, |stream| {
        read_request(stream).unwrap();
        stream.write_all(b"220 mail.example ESMTP\r\n").unwrap();
    });
    for caller in Caller::both(&server.config) {
        let error = caller.chain("GET", "v3/certificates", json!({})).unwrap_err();
        assert_eq!((error.reason(), error.outcome()), ("no_response", Outcome::Unknown), "{error}");
    }
    server.join();
}

#[test]
fn knows_that_nothing_was_sent_when_tls_fails() {
    let server = Scripted::start("https", 2, |stream| {
        let mut hello = [0; 5];
        stream.read_exact(&mut hello).unwrap();
        stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n").unwrap();
        hello[0]
    });
    for caller in Caller::both(&server.config) {
        let error = caller.chain("GET", "v3/certificates", json!({})).unwrap_err();
        assert_eq!((error.reason(), error.outcome()), ("not_sent", Outcome::NotSent), "{error}");
    }
    // 22 is a TLS handshake: nothing went in the clear.
    assert_eq!(server.join(), [22, 22]);
}
