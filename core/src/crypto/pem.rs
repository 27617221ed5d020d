//! Keys and certificates as text.
//!
//! Read here, once, for every backend and language, so that an unreadable key gets the same error everywhere.

use alloc::vec::Vec;

use der::asn1::{AnyRef, UintRef};
use der::{Decode, Encode, Reader, SliceReader, Tag, TagNumber};
use pem_rfc7468::Decoder;
use pkcs1::ObjectIdentifier;
use pkcs8::{PrivateKeyInfoRef, SubjectPublicKeyInfoRef};
use zeroize::Zeroizing;

use crate::error::{InvalidConfig, KeyProblem};
use crate::serial::Serial;

const RSA_ENCRYPTION: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.1");
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
                let info = PrivateKeyInfoRef::from_der(&der).map_err(|_| KeyProblem::Malformed)?;
                if info.algorithm.oid != RSA_ENCRYPTION {
                    return Err(KeyProblem::NotRsa);
                }
                Self::from_pkcs1(Zeroizing::new(info.private_key.as_bytes().to_vec()))
            }
            "RSA PRIVATE KEY" if text.contains("ENCRYPTED") => Err(KeyProblem::Encrypted),
            "RSA PRIVATE KEY" => Self::from_pkcs1(der),
            "ENCRYPTED PRIVATE KEY" => Err(KeyProblem::Encrypted),
            "EC PRIVATE KEY" | "DSA PRIVATE KEY" => Err(KeyProblem::NotRsa),
            _ => Err(KeyProblem::WrongLabel),
        }
    }

    fn from_pkcs1(pkcs1: Zeroizing<Vec<u8>>) -> Result<Self, KeyProblem> {
        let key = pkcs1::RsaPrivateKeyRef::from_der(&pkcs1).map_err(|_| KeyProblem::Malformed)?;
        let public_key = pkcs1::RsaPublicKeyRef { modulus: key.modulus, public_exponent: key.public_exponent };
        let public_key = public_key.to_der().map_err(|_| KeyProblem::Malformed)?;
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
        let key = der::asn1::OctetStringRef::new(&self.pkcs1).map_err(|_| KeyProblem::Malformed)?;
        let info = PrivateKeyInfoRef::new(rsa_algorithm(), key);
        info.to_der().map(Zeroizing::new).map_err(|_| KeyProblem::Malformed)
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
            "PUBLIC KEY" => {
                let info = SubjectPublicKeyInfoRef::from_der(&der).map_err(|_| KeyProblem::Malformed)?;
                if info.algorithm.oid != RSA_ENCRYPTION {
                    return Err(KeyProblem::NotRsa);
                }
                Self::from_pkcs1(info.subject_public_key.raw_bytes())
            }
            "RSA PUBLIC KEY" => Self::from_pkcs1(&der),
            _ => Err(KeyProblem::WrongLabel),
        }
    }

    fn from_pkcs1(pkcs1: &[u8]) -> Result<Self, KeyProblem> {
        let key = pkcs1::RsaPublicKeyRef::from_der(pkcs1).map_err(|_| KeyProblem::Malformed)?;
        if key.modulus.as_bytes().len() < MINIMUM_BYTES {
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
        let key = der::asn1::BitStringRef::from_bytes(&self.pkcs1).map_err(|_| KeyProblem::Malformed)?;
        let info = SubjectPublicKeyInfoRef { algorithm: rsa_algorithm(), subject_public_key: key };
        info.to_der().map_err(|_| KeyProblem::Malformed)
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
        let (serial, key) = serial_and_key(&der).map_err(|_| KeyProblem::Malformed)?;
        if key.algorithm.oid != RSA_ENCRYPTION {
            return Err(KeyProblem::NotRsa);
        }
        let public_key = RsaPublicKey::from_pkcs1(key.subject_public_key.raw_bytes())?;
        Ok(Self { serial: Serial::from_certificate(serial.as_bytes()), public_key })
    }
}

/// Reads the two parts of an X.509 certificate that matter here. A whole certificate in types would be a quarter of the
/// wasm module.
fn serial_and_key(certificate: &[u8]) -> der::Result<(UintRef<'_>, SubjectPublicKeyInfoRef<'_>)> {
    const VERSION: Tag = Tag::ContextSpecific { constructed: true, number: TagNumber(0) };
    let mut reader = SliceReader::new(certificate)?;
    let parts = reader.sequence(|outer| {
        let parts = outer.sequence(|inner| {
            if Tag::peek(inner)? == VERSION {
                AnyRef::decode(inner)?;
            }
            let serial = UintRef::decode(inner)?;
            // The algorithm, the issuer, the validity and the subject.
            for _ in 0..4 {
                AnyRef::decode(inner)?;
            }
            let key = SubjectPublicKeyInfoRef::decode(inner)?;
            // The extensions.
            while !inner.is_finished() {
                AnyRef::decode(inner)?;
            }
            Ok::<_, der::Error>((serial, key))
        })?;
        // The algorithm and the signature of the issuer, which nobody needs: WeChat Pay's list vouches for certificates.
        for _ in 0..2 {
            AnyRef::decode(outer)?;
        }
        Ok::<_, der::Error>(parts)
    })?;
    reader.finish()?;
    Ok(parts)
}

fn rsa_algorithm() -> pkcs8::AlgorithmIdentifierRef<'static> {
    pkcs8::AlgorithmIdentifierRef { oid: RSA_ENCRYPTION, parameters: Some(der::asn1::AnyRef::NULL) }
}

/// The first PEM block: its label and its content.
fn block(text: &str) -> Result<(&str, Zeroizing<Vec<u8>>), KeyProblem> {
    let start = text.find("-----BEGIN ").ok_or(KeyProblem::NotPem)?;
    let block = text.get(start..).ok_or(KeyProblem::NotPem)?;
    // The label first: a block with headers (an encrypted PKCS#1 key) has no content that could be decoded.
    let label = block.split("-----").nth(1).and_then(|begin| begin.strip_prefix("BEGIN ")).ok_or(KeyProblem::NotPem)?;
    if block.contains("Proc-Type:") {
        return Err(KeyProblem::Encrypted);
    }
    let mut decoder = Decoder::new_detect_wrap(block.as_bytes()).map_err(|_| KeyProblem::NotPem)?;
    let mut content = Zeroizing::new(Vec::new());
    decoder.decode_to_end(&mut content).map_err(|_| KeyProblem::Malformed)?;
    Ok((label, content))
}
