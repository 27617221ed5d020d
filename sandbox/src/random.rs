//! Random text: nonces, numbers and request ids that nobody can guess or meet twice.

use aws_lc_rs::rand;

/// `count` random bytes.
///
/// # Panics
///
/// When the operating system has no random bytes to give; a test server has nothing better to do then.
pub(crate) fn bytes<const COUNT: usize>() -> [u8; COUNT] {
    let mut bytes = [0; COUNT];
    rand::fill(&mut bytes).expect("the operating system gives random bytes");
    bytes
}

/// `BYTES` random bytes as upper-case hexadecimal digits.
pub(crate) fn hex<const BYTES: usize>() -> String {
    to_hex(&bytes::<BYTES>())
}

/// `COUNT` random digits and letters. `x` and `X` come twice as often, so that 64 are to choose from.
pub(crate) fn alphanumeric<const COUNT: usize>() -> String {
    const ALPHABET: &[u8; 64] = b"0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZxX";
    bytes::<COUNT>().iter().map(|byte| char::from(ALPHABET[usize::from(byte & 63)])).collect()
}

/// `COUNT` random decimal digits.
pub(crate) fn digits<const COUNT: usize>() -> String {
    bytes::<COUNT>().iter().map(|byte| char::from(b'0' + byte % 10)).collect()
}

/// Upper-case hexadecimal digits, two for each byte.
pub(crate) fn to_hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]).map(|digit| char::from(DIGITS[usize::from(digit)])).collect()
}
