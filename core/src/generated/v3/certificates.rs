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
    /// Required.
    pub serial_no: Option<String>,
    /// Required.
    pub effective_time: Option<String>,
    /// Required.
    pub expire_time: Option<String>,
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
    /// Required.
    pub algorithm: Option<String>,
    /// Required.
    pub nonce: Option<String>,
    /// Required.
    pub associated_data: Option<GetResponseDataEncryptCertificateAssociatedData>,
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
