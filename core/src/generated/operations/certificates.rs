// Made by `cargo xtask codegen` from catalog/; change the catalog, a correction or the emitter instead.
//! The operations of the product family `certificates`.

use crate::http::Method;
use crate::operation::{BodyRule, Field, Kind, Operation, ResponseKind, ResponseRule};

/// 获取平台证书列表: `GET /v3/certificates`.
pub(crate) static V3_CERTIFICATES_GET: Operation = Operation {
    method: Method::Get,
    path: "/v3/certificates",
    entry: None,
    path_params: &[],
    query: &[Field::new("algorithm_type", Kind::Text)],
    headers: &[],
    body: BodyRule::None,
    response: ResponseRule {
        kind: ResponseKind::Json,
        status: 200,
        signed: true,
        required: None,
        has_code_and_message: false,
    },
    rate_limit: None,
    signed: true,
    #[cfg(feature = "typed")]
    title: "获取平台证书列表",
    #[cfg(feature = "typed")]
    docs: &["merchant/4012551764", "partner/4012715700"],
};

/// 商户签名验签／加解密测试: `POST /v3/security/echo`.
pub(crate) static V3_SECURITY_ECHO_POST: Operation = Operation {
    method: Method::Post,
    path: "/v3/security/echo",
    entry: None,
    path_params: &[],
    query: &[],
    headers: &[],
    body: BodyRule::Json(&[
        Field::new("notify_url", Kind::Text),
        Field::new("echo_message", Kind::Text).required(),
        Field::new("encrypted_echo_message", Kind::Text).encrypted(),
    ]),
    response: ResponseRule {
        kind: ResponseKind::Json,
        status: 200,
        signed: true,
        required: Some("echo_message"),
        has_code_and_message: false,
    },
    rate_limit: None,
    signed: true,
    #[cfg(feature = "typed")]
    title: "商户签名验签／加解密测试",
    #[cfg(feature = "typed")]
    docs: &["merchant/4014551946", "partner/4015139289"],
};
