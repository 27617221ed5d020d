//! Percent-encoding. The URL is signed as it is sent, so it is encoded once, here.

use alloc::string::String;

/// Appends a value with everything encoded but letters, digits and `-._~`.
pub(crate) fn push_encoded(url: &mut String, value: &str) {
    push(url, value, |byte| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte));
}

/// Appends a path segment that the caller spelled: what may stand in a path stays, also what is encoded already.
pub(crate) fn push_literal(url: &mut String, segment: &str) {
    push(url, segment, |byte| byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@%".contains(&byte));
}

fn push(url: &mut String, value: &str, stays: impl Fn(u8) -> bool) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    for byte in value.bytes() {
        if stays(byte) {
            url.push(char::from(byte));
        } else {
            // A space is `%20`, never `+`: WeChat Pay verifies the URL byte for byte as it was sent.
            url.push('%');
            url.push(char::from(DIGITS[usize::from(byte >> 4)]));
            url.push(char::from(DIGITS[usize::from(byte & 15)]));
        }
    }
}

/// Appends `?name=value&…` to a URL.
pub(crate) struct Query<'a> {
    url: &'a mut String,
    is_empty: bool,
}

impl<'a> Query<'a> {
    pub(crate) fn new(url: &'a mut String) -> Self {
        Self { url, is_empty: true }
    }

    pub(crate) fn push(&mut self, name: &str, value: &str) {
        self.url.push(if self.is_empty { '?' } else { '&' });
        self.is_empty = false;
        push_encoded(self.url, name);
        self.url.push('=');
        push_encoded(self.url, value);
    }
}
