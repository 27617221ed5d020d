//! The parts of an upload.

/// One part of a `multipart/form-data` body.
#[derive(Debug, PartialEq)]
pub(crate) struct Part<'a> {
    pub(crate) name: String,
    pub(crate) content: &'a [u8],
}

/// Splits `body` by the boundary that `content_type` names. Nothing where either is malformed.
pub(crate) fn parts<'a>(content_type: &str, body: &'a [u8]) -> Option<Vec<Part<'a>>> {
    let boundary = parameter(content_type, "boundary")?;
    let delimiter = [b"\r\n--", boundary.as_bytes()].concat();
    // The first delimiter may stand at the very beginning, where it lacks its line end.
    let mut rest = match body.strip_prefix(&delimiter[2..]) {
        Some(rest) => rest,
        None => split(body, &delimiter)?.1,
    };
    let mut parts = Vec::new();
    while !rest.starts_with(b"--") {
        let part = rest.strip_prefix(b"\r\n")?;
        let (part, after) = split(part, &delimiter)?;
        let (head, content) = split(part, b"\r\n\r\n")?;
        parts.push(Part { name: name(core::str::from_utf8(head).ok()?)?, content });
        rest = after;
    }
    Some(parts)
}

/// The name a part's head gives it.
fn name(head: &str) -> Option<String> {
    let is_disposition = |line: &&str| line.to_ascii_lowercase().starts_with("content-disposition:");
    parameter(head.split("\r\n").find(is_disposition)?, "name")
}

/// The parameter `name` of a header value, with or without double quotes.
fn parameter(value: &str, name: &str) -> Option<String> {
    value.split(';').skip(1).find_map(|parameter| {
        let (found, value) = parameter.trim().split_once('=')?;
        found.eq_ignore_ascii_case(name).then(|| value.trim_matches('"').to_owned())
    })
}

fn split<'a>(bytes: &'a [u8], separator: &[u8]) -> Option<(&'a [u8], &'a [u8])> {
    let at = bytes.windows(separator.len()).position(|window| window == separator)?;
    Some((&bytes[..at], &bytes[at + separator.len()..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TYPE: &str = "multipart/form-data; boundary=LINE";

    #[test]
    fn gives_each_part_with_its_exact_bytes() {
        let body = b"--LINE\r\nContent-Disposition: form-data; name=\"meta\"\r\nContent-Type: application/json\r\n\r\n{}\r\n\
                     --LINE\r\ncontent-disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n\r\n\r\n\x00\r\n--LIN\r\n\
                     --LINE--\r\n";
        let parts = parts(TYPE, body).unwrap();
        assert_eq!(parts[0], Part { name: "meta".into(), content: b"{}" });
        assert_eq!(parts[1], Part { name: "file".into(), content: b"\r\n\x00\r\n--LIN" });
        assert_eq!(parts.len(), 2);
    }

    #[test]
    fn gives_nothing_for_a_body_that_ends_early() {
        let body = b"--LINE\r\nContent-Disposition: form-data; name=\"meta\"\r\n\r\n{}";
        assert_eq!(parts(TYPE, body), None);
    }

    #[test]
    fn gives_nothing_without_a_boundary() {
        assert_eq!(parts("multipart/form-data", b"--LINE--\r\n"), None);
    }
}
