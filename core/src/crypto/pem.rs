//! Keys and certificates as text.
//!
//! Read here, once, for every backend and language, so that an unreadable key gets the same error everywhere.

use alloc::vec::Vec;

use der::asn1::{AnyRef, BitStringRef};
use der::{Decode, Encode, Reader, SliceReader, Tag, Tagged};
use pem_rfc7468::Decoder;
use zeroize::Zeroizing;

use crate::error::{InvalidConfig, KeyProblem};
use crate::serial::Serial;

/// The object identifier 1.2.840.113549.1.1.1, encoded.
const RSA_ENCRYPTION: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01];
/// The algorithm identifier with that and no parameters, encoded.
const RSA_ALGORITHM: [u8; 15] = [0x30, 13, 6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01, 5, 0];
const MINIMUM_BYTES: usize = 2048 / 8;

/// An RSA private key, read and not yet given to a cryptographic library. Wiped on drop; does not print.
pub struct RsaPrivateKey {
    pkcs1: Zeroizing<Vec<u8>>,
    public_key: RsaPublicKey,
}

/// An RSA public key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RsaPublicKey {
    pkcs1: Vec<u8>,
}

/// What an X.509 certificate says about its key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Certificate {
    /// The serial number.
    pub serial: Serial,
    /// The key.
    pub public_key: RsaPublicKey,
}

impl core::fmt::Debug for RsaPrivateKey {
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        formatter.write_str("RsaPrivateKey(…)")
    }
}

impl RsaPrivateKey {
    /// Reads PEM text, PKCS#8 (`BEGIN PRIVATE KEY`, as in `apiclient_key.pem`) or PKCS#1 (`BEGIN RSA PRIVATE KEY`).
    ///
    /// # Errors
    ///
    /// [`InvalidConfig::Unreadable`] under the given `name`, with the reason.
    pub fn from_pem(text: &str, name: &'static str) -> Result<Self, InvalidConfig> {
        Self::read(text).map_err(|problem| InvalidConfig::Unreadable { name, problem })
    }

    fn read(text: &str) -> Result<Self, KeyProblem> {
        let (label, der) = block(text)?;
        match label {
            "PRIVATE KEY" => {
                // PrivateKeyInfo: version, algorithm, key, and what nobody needs.
                let [_, algorithm, key, ..] = members(whole(&der)?)?[..] else { return Err(KeyProblem::Malformed) };
                check_rsa(algorithm)?;
                Self::from_pkcs1(Zeroizing::new(octets(key)?.to_vec()))
            }
            "RSA PRIVATE KEY" => Self::from_pkcs1(der),
            "ENCRYPTED PRIVATE KEY" => Err(KeyProblem::Encrypted),
            "EC PRIVATE KEY" | "DSA PRIVATE KEY" => Err(KeyProblem::NotRsa),
            _ => Err(KeyProblem::WrongLabel),
        }
    }

    fn from_pkcs1(pkcs1: Zeroizing<Vec<u8>>) -> Result<Self, KeyProblem> {
        // RSAPrivateKey: version, modulus, public exponent, private exponent, two primes, and more.
        let [_, modulus, exponent, _, _, _, ..] = members(whole(&pkcs1)?)?[..] else {
            return Err(KeyProblem::Malformed);
        };
        let public_key = sequence(&[modulus, exponent])?;
        let public_key = RsaPublicKey::from_pkcs1(&public_key)?;
        Ok(Self { pkcs1, public_key })
    }

    /// The public half.
    #[must_use]
    pub fn public_key(&self) -> &RsaPublicKey {
        &self.public_key
    }

    /// The DER encoding after PKCS#1. Secret: for handing to a cryptographic library.
    #[must_use]
    pub fn expose_pkcs1(&self) -> &[u8] {
        &self.pkcs1
    }

    /// The DER encoding after PKCS#8. Secret: for handing to a cryptographic library.
    ///
    /// # Errors
    ///
    /// [`KeyProblem::Malformed`] when the key is too large to be written.
    pub fn expose_pkcs8(&self) -> Result<Zeroizing<Vec<u8>>, KeyProblem> {
        let version = AnyRef::new(Tag::Integer, &[0]);
        let algorithm = AnyRef::from_der(&RSA_ALGORITHM);
        let key = AnyRef::new(Tag::OctetString, &self.pkcs1);
        match (version, algorithm, key) {
            (Ok(version), Ok(algorithm), Ok(key)) => sequence(&[version, algorithm, key]).map(Zeroizing::new),
            _ => Err(KeyProblem::Malformed),
        }
    }
}

impl RsaPublicKey {
    /// Reads PEM text (`BEGIN PUBLIC KEY`, as in `pub_key.pem`).
    ///
    /// # Errors
    ///
    /// [`InvalidConfig::Unreadable`] under the given `name`, with the reason.
    pub fn from_pem(text: &str, name: &'static str) -> Result<Self, InvalidConfig> {
        Self::read(text).map_err(|problem| InvalidConfig::Unreadable { name, problem })
    }

    fn read(text: &str) -> Result<Self, KeyProblem> {
        let (label, der) = block(text)?;
        match label {
            "PUBLIC KEY" => Self::from_spki(whole(&der)?),
            "RSA PUBLIC KEY" => Self::from_pkcs1(&der),
            _ => Err(KeyProblem::WrongLabel),
        }
    }

    /// `SubjectPublicKeyInfo`: algorithm, key.
    fn from_spki(info: AnyRef<'_>) -> Result<Self, KeyProblem> {
        let [algorithm, key] = members(info)?[..] else { return Err(KeyProblem::Malformed) };
        check_rsa(algorithm)?;
        let key = key.decode_as::<BitStringRef<'_>>().map_err(|_| KeyProblem::Malformed)?;
        Self::from_pkcs1(key.raw_bytes())
    }

    fn from_pkcs1(pkcs1: &[u8]) -> Result<Self, KeyProblem> {
        // `RSAPublicKey`: modulus, exponent.
        let [modulus, exponent] = members(whole(pkcs1)?)?[..] else { return Err(KeyProblem::Malformed) };
        if modulus.tag() != Tag::Integer || exponent.tag() != Tag::Integer {
            return Err(KeyProblem::Malformed);
        }
        // The sign takes a byte of its own.
        let modulus = modulus.value().strip_prefix(&[0]).unwrap_or(modulus.value());
        if modulus.len() < MINIMUM_BYTES {
            return Err(KeyProblem::TooShort);
        }
        Ok(Self { pkcs1: pkcs1.to_vec() })
    }

    /// The DER encoding after PKCS#1.
    #[must_use]
    pub fn as_pkcs1(&self) -> &[u8] {
        &self.pkcs1
    }

    /// The DER encoding as `SubjectPublicKeyInfo`.
    ///
    /// # Errors
    ///
    /// [`KeyProblem::Malformed`] when the key is too large to be written.
    pub fn to_spki(&self) -> Result<Vec<u8>, KeyProblem> {
        let bits = [&[0], self.pkcs1.as_slice()].concat();
        match (AnyRef::from_der(&RSA_ALGORITHM), AnyRef::new(Tag::BitString, &bits)) {
            (Ok(algorithm), Ok(key)) => sequence(&[algorithm, key]),
            _ => Err(KeyProblem::Malformed),
        }
    }
}

impl Certificate {
    /// Reads PEM text (`BEGIN CERTIFICATE`, as in `apiclient_cert.pem`).
    ///
    /// # Errors
    ///
    /// [`InvalidConfig::Unreadable`] under the given `name`, with the reason.
    pub fn from_pem(text: &str, name: &'static str) -> Result<Self, InvalidConfig> {
        Self::read(text).map_err(|problem| InvalidConfig::Unreadable { name, problem })
    }

    fn read(text: &str) -> Result<Self, KeyProblem> {
        let (label, der) = block(text)?;
        if label != "CERTIFICATE" {
            return Err(KeyProblem::WrongLabel);
        }
        // Certificate: what is certified, algorithm, signature. The issuer's signature is of no use here: WeChat Pay's list
        // vouches for its certificates, and the merchant for its own.
        let [certified, _, _] = members(whole(&der)?)?[..] else { return Err(KeyProblem::Malformed) };
        let mut certified = members(certified)?;
        // The version comes first, unless it is the oldest one.
        if certified.first().is_some_and(|first| first.tag().is_context_specific()) {
            certified.remove(0);
        }
        // Serial number, algorithm, issuer, validity, subject, key, and what nobody needs.
        let [serial, _, _, _, _, key, ..] = certified[..] else { return Err(KeyProblem::Malformed) };
        Ok(Self { serial: Serial::from_certificate(serial.value()), public_key: RsaPublicKey::from_spki(key)? })
    }
}

/// The one value in the bytes.
fn whole(der: &[u8]) -> Result<AnyRef<'_>, KeyProblem> {
    AnyRef::from_der(der).map_err(|_| KeyProblem::Malformed)
}

/// The values in a sequence. Keys and certificates need no more than this of their grammar; their types from a library would be
/// a quarter of the wasm module.
fn members(value: AnyRef<'_>) -> Result<Vec<AnyRef<'_>>, KeyProblem> {
    let read = || {
        if value.tag() != Tag::Sequence {
            return Err(Tag::Sequence.value_error().into());
        }
        let mut reader = SliceReader::new(value.value())?;
        let mut members = Vec::new();
        while !reader.is_finished() {
            members.push(AnyRef::decode(&mut reader)?);
        }
        Ok::<_, der::Error>(members)
    };
    read().map_err(|_| KeyProblem::Malformed)
}

/// The content of an octet string.
fn octets(value: AnyRef<'_>) -> Result<&[u8], KeyProblem> {
    if value.tag() == Tag::OctetString { Ok(value.value()) } else { Err(KeyProblem::Malformed) }
}

/// Refuses algorithms other than RSA.
fn check_rsa(algorithm: AnyRef<'_>) -> Result<(), KeyProblem> {
    match members(algorithm)?.first() {
        Some(identifier) if identifier.value() == RSA_ENCRYPTION => Ok(()),
        _ => Err(KeyProblem::NotRsa),
    }
}

/// A sequence of values, encoded.
fn sequence(values: &[AnyRef<'_>]) -> Result<Vec<u8>, KeyProblem> {
    let mut content = Zeroizing::new(Vec::new());
    let encode = |content: &mut Vec<u8>| {
        for value in values {
            value.encode_to_vec(content)?;
        }
        AnyRef::new(Tag::Sequence, content)?.to_der()
    };
    encode(&mut content).map_err(|_| KeyProblem::Malformed)
}

/// The first PEM block: its label and its content.
fn block(text: &str) -> Result<(&str, Zeroizing<Vec<u8>>), KeyProblem> {
    const BEGIN: &[u8] = b"-----BEGIN ";
    let start = text.as_bytes().windows(BEGIN.len()).position(|window| window == BEGIN).ok_or(KeyProblem::NotPem)?;
    let block = text.get(start..).ok_or(KeyProblem::NotPem)?;
    // The label first: a block with headers (an encrypted PKCS#1 key) has no content that could be decoded.
    let label = block.get(BEGIN.len()..).and_then(|rest| rest.split('-').next()).ok_or(KeyProblem::NotPem)?;
    if block.lines().any(|line| line.starts_with("Proc-Type:")) {
        return Err(KeyProblem::Encrypted);
    }
    let mut decoder = Decoder::new_detect_wrap(block.as_bytes()).map_err(|_| KeyProblem::NotPem)?;
    let mut content = Zeroizing::new(Vec::new());
    decoder.decode_to_end(&mut content).map_err(|_| KeyProblem::Malformed)?;
    Ok((label, content))
}
