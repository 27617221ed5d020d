// Made by `cargo xtask codegen` from catalog/; change the catalog, a correction or the emitter instead.
//! `/v3/certificates`

use alloc::string::String;
use alloc::vec::Vec;

use crate::call::Request;
use crate::generated::operations;
use crate::operation::Operation;
use crate::record::{Extra, open_enum, record};
use crate::sensitive::Sensitive;

/// 获取平台证书列表
///
/// `GET /v3/certificates`
///
/// For merchants and service providers.
///
/// Official documents: <https://pay.weixin.qq.com/doc/v3/merchant/4012551764>, <https://pay.weixin.qq.com/doc/v3/partner/4012715700>
#[doc(alias = "获取平台证书列表")]
#[doc(alias = "GET /v3/certificates")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Get {
    /// Which platform certificates to return: RSA, SM2 or all.
    ///
    /// 要返回哪类平台证书：RSA、SM2 或全部。
    ///
    /// Query parameter, optional.
    pub algorithm_type: Option<GetAlgorithmType>,
    /// Members that the documents do not list.
    pub extra: Extra,
}

record! { Get {
    0 algorithm_type "algorithm_type",
} }

impl Request for Get {
    const OPERATION: &'static Operation = &operations::certificates::V3_CERTIFICATES_GET;
    type Response = GetResponse;
}

/// What `GET /v3/certificates` returns.
///
/// A required member is there by the documents; any may be absent in fact.
///
/// Official documents: <https://pay.weixin.qq.com/doc/v3/merchant/4012551764>, <https://pay.weixin.qq.com/doc/v3/partner/4012715700>
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetResponse {
    /// The platform certificates in force, each encrypted.
    ///
    /// 当前可用的平台证书列表，每张均已加密。
    ///
    /// Optional.
    pub data: Option<Vec<GetResponseData>>,
    /// Members that the documents do not list.
    pub extra: Extra,
}

record! { GetResponse {
    0 data "data",
} }

open_enum! {
    /// `query.algorithm_type` of `GET /v3/certificates`.
    GetAlgorithmType {
        Sm2 = "SM2",
        Rsa = "RSA",
        All = "ALL",
    }
}

/// `response.data` of `GET /v3/certificates`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetResponseData {
    /// The serial number of the platform certificate, in hexadecimal.
    ///
    /// 平台证书的序列号，十六进制。
    ///
    /// Required.
    pub serial_no: Option<String>,
    /// When the platform certificate takes effect, RFC 3339 with offset.
    ///
    /// 平台证书开始有效的时间，RFC 3339 格式，带时区。
    ///
    /// Required.
    pub effective_time: Option<String>,
    /// When the platform certificate expires, RFC 3339 with offset.
    ///
    /// 平台证书的失效时间，带时区偏移的 RFC 3339 格式。
    ///
    /// Required.
    pub expire_time: Option<String>,
    /// The encrypted certificate and what is needed to decrypt it.
    ///
    /// 加密的证书及解密所需的参数。
    ///
    /// Required.
    pub encrypt_certificate: Option<GetResponseDataEncryptCertificate>,
    /// Members that the documents do not list.
    pub extra: Extra,
}

record! { GetResponseData {
    0 serial_no "serial_no",
    1 effective_time "effective_time",
    2 expire_time "expire_time",
    3 encrypt_certificate "encrypt_certificate",
} }

/// `response.data.encrypt_certificate` of `GET /v3/certificates`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetResponseDataEncryptCertificate {
    /// The algorithm the certificate is encrypted with; the key is the merchant's APIv3 key.
    ///
    /// 加密该证书所用的算法，密钥为商户的 APIv3 密钥。
    ///
    /// Required.
    pub algorithm: Option<String>,
    /// The nonce for the decryption of the certificate with AES-GCM, 12 bytes.
    ///
    /// 用 AES-GCM 解密证书所用的随机串，12 字节。
    ///
    /// Required.
    pub nonce: Option<String>,
    /// The associated data needed to decrypt `ciphertext` with AES-256-GCM; here always `certificate`.
    ///
    /// 用 AES-256-GCM 解密 `ciphertext` 所需的附加数据，此处固定为 `certificate`。
    ///
    /// Required.
    pub associated_data: Option<GetResponseDataEncryptCertificateAssociatedData>,
    /// The encrypted platform certificate, Base64; decrypted with the APIv3 key, `nonce` and `associated_data`.
    ///
    /// Base64 编码的平台证书密文，用 APIv3 密钥、`nonce` 和 `associated_data` 解密。
    ///
    /// Required. Arrives encrypted with the APIv3 key.
    pub ciphertext: Option<Sensitive>,
    /// Members that the documents do not list.
    pub extra: Extra,
}

record! { GetResponseDataEncryptCertificate {
    0 algorithm "algorithm",
    1 nonce "nonce",
    2 associated_data "associated_data",
    3 ciphertext "ciphertext",
} }

open_enum! {
    /// `response.data.encrypt_certificate.associated_data` of `GET /v3/certificates`.
    GetResponseDataEncryptCertificateAssociatedData {
        Certificate = "certificate",
    }
}
