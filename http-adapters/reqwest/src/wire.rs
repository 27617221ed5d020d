//! Between the core's description of HTTP and reqwest's.

use std::error::Error as StdError;

use reqwest::header::{AUTHORIZATION, CONTENT_LENGTH, HeaderMap, HeaderName, HeaderValue};
use reqwest::{Method, StatusCode, Url};
use tenfen::error::{Broken, SendFailure, Sent};
use tenfen::{HttpRequest, HttpResponse};

/// A request in reqwest's types.
pub(crate) struct Outgoing {
    pub(crate) method: Method,
    pub(crate) url: Url,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
    pub(crate) max_response_bytes: usize,
}

impl Outgoing {
    /// Translates a request, byte for byte.
    pub(crate) fn new(request: HttpRequest) -> Result<Self, Broken> {
        let method = match request.method {
            tenfen::Method::Get => Method::GET,
            tenfen::Method::Post => Method::POST,
            tenfen::Method::Patch => Method::PATCH,
            tenfen::Method::Put => Method::PUT,
            tenfen::Method::Delete => Method::DELETE,
        };
        let url = Url::parse(&request.url).map_err(|error| not_sent(format!("{} is no URL: {error}", request.url)))?;
        if path_and_query(&url) != signed_part(&request.url) {
            // `Url` resolves what it takes for `..`, for example. The signature covers the URL as it was.
            return Err(not_sent(format!("reqwest would change the URL {}", request.url)));
        }
        let mut headers = HeaderMap::new();
        for (name, value) in request.headers.iter() {
            let line = HeaderName::from_bytes(name.as_bytes()).ok().zip(HeaderValue::from_str(value).ok());
            let (name, mut value) = line.ok_or_else(|| not_sent(format!("header {name} cannot be sent")))?;
            value.set_sensitive(name == AUTHORIZATION);
            headers.append(name, value);
        }
        if request.body.is_empty() && !matches!(method, Method::GET | Method::DELETE) {
            // reqwest sends no length for an empty body, and some servers answer that with 411.
            headers.insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
        }
        Ok(Self { method, url, headers, body: request.body, max_response_bytes: request.max_response_bytes })
    }
}

fn path_and_query(url: &Url) -> String {
    let mut text = url.path().to_owned();
    if let Some(query) = url.query() {
        text.extend(["?", query]);
    }
    text
}

/// What follows scheme and host.
fn signed_part(url: &str) -> &str {
    let authority = url.find("://").map_or(0, |index| index + 3);
    url[authority..].find('/').map_or("", |index| &url[authority + index..])
}

/// A response without its body.
pub(crate) fn head(status: StatusCode, headers: &HeaderMap) -> HttpResponse {
    let lines = headers
        .iter()
        .map(|(name, value)| (name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).into_owned()));
    HttpResponse { status: status.as_u16(), headers: lines.collect(), body: Vec::new() }
}

/// The failure before a response began.
pub(crate) fn no_response(error: &reqwest::Error) -> Broken {
    // Only while connecting, TLS included, is it certain that the request has not left.
    let sent = if error.is_connect() || error.is_builder() { Sent::No } else { Sent::Unknown };
    SendFailure { sent, reason: describe(error) }.into()
}

/// The failure in the middle of a response.
pub(crate) fn broken_off(partial: HttpResponse, error: &(dyn StdError + 'static)) -> Broken {
    Broken { failure: SendFailure { sent: Sent::Unknown, reason: describe(error) }, partial: Some(partial) }
}

fn not_sent(reason: String) -> Broken {
    SendFailure { sent: Sent::No, reason }.into()
}

/// An error with everything behind it. The URL is left out: the core names the operation, and URLs hold users' ids.
pub(crate) fn describe(error: &(dyn StdError + 'static)) -> String {
    let mut text = String::new();
    let mut next = Some(error);
    while let Some(error) = next {
        let part = match error.downcast_ref::<reqwest::Error>() {
            Some(error) => without_url(error),
            None => error.to_string(),
        };
        // Some errors repeat what is behind them.
        if !text.ends_with(&part) {
            text.push_str(if text.is_empty() { "" } else { ": " });
            text.push_str(&part);
        }
        next = error.source();
    }
    text
}

fn without_url(error: &reqwest::Error) -> String {
    let text = error.to_string();
    match error.url() {
        Some(url) => text.replace(&format!(" for url ({url})"), ""),
        None => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tenfen::Headers;

    fn request(url: &str) -> HttpRequest {
        let headers = Headers::from_iter([("Authorization", "secret"), ("Accept", "application/json")]);
        HttpRequest { method: tenfen::Method::Get, url: url.into(), headers, body: Vec::new(), max_response_bytes: 1 }
    }

    #[test]
    fn keeps_the_signed_part_of_a_url_byte_for_byte() {
        for url in [
            "https://api.mch.weixin.qq.com/v3/certificates",
            "http://127.0.0.1:8080/v3/a%7CB%2AC%2F?x=%7B%22a%22%3A1%7D&y=%27&z=%E5%8D%A1",
            "https://HOST.example:443/v3/x/-._~!$&'()*+,;=:@?a=b",
        ] {
            let outgoing = Outgoing::new(request(url)).ok().unwrap();
            assert_eq!(path_and_query(&outgoing.url), signed_part(url));
        }
    }

    #[test]
    fn refuses_to_send_a_url_that_would_change_on_the_way() {
        for url in ["https://host/v3/a/%2e%2e/b", "https://host/v3/../v3/b", "https://host/v3/a b", "host/v3"] {
            let broken = Outgoing::new(request(url)).err().unwrap();
            assert_eq!(broken.failure.sent, Sent::No, "{url}");
        }
    }

    #[test]
    fn marks_the_authorization_as_sensitive() {
        let outgoing = Outgoing::new(request("https://host/")).ok().unwrap();
        assert!(outgoing.headers[AUTHORIZATION].is_sensitive());
        assert!(!outgoing.headers["accept"].is_sensitive());
    }

    #[test]
    fn keeps_header_values_that_are_not_utf_8() {
        let mut headers = HeaderMap::new();
        headers.append("x-odd", HeaderValue::from_bytes(b"a\xFFb").unwrap());
        assert_eq!(head(StatusCode::OK, &headers).headers.get("X-Odd"), Some("a\u{FFFD}b"));
    }
}
