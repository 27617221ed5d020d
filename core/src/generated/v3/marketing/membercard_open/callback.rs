// Made by `cargo xtask codegen` from catalog/; change the catalog, a correction or the emitter instead.
//! `/v3/marketing/membercard-open/callback`

use alloc::string::String;

use crate::call::Request;
use crate::generated::operations;
use crate::operation::Operation;
use crate::record::{Extra, record};

/// 查询回调地址
///
/// `GET /v3/marketing/membercard-open/callback`
///
/// For merchants and service providers.
///
/// Official documents: <https://pay.weixin.qq.com/doc/v3/merchant/4012552275>, <https://pay.weixin.qq.com/doc/v3/partner/4012714354>
#[doc(alias = "查询回调地址")]
#[doc(alias = "GET /v3/marketing/membercard-open/callback")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Get {
    /// Members that the documents do not list.
    pub extra: Extra,
}

record! { Get {
} }

impl Request for Get {
    const OPERATION: &'static Operation = &operations::member_card::V3_MARKETING_MEMBERCARD_OPEN_CALLBACK_GET;
    type Response = GetResponse;
}

/// What `GET /v3/marketing/membercard-open/callback` returns.
///
/// A required member is there by the documents; any may be absent in fact.
///
/// Official documents: <https://pay.weixin.qq.com/doc/v3/merchant/4012552275>, <https://pay.weixin.qq.com/doc/v3/partner/4012714354>
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetResponse {
    /// The HTTPS address that receives the events of the card.
    ///
    /// 接收会员卡事件通知的 HTTPS 地址。
    ///
    /// Required.
    pub notify_url: Option<String>,
    /// The merchant number WeChat Pay gave the merchant.
    ///
    /// 微信支付分配的商户号。
    ///
    /// Optional.
    pub mchid: Option<String>,
    /// Members that the documents do not list.
    pub extra: Extra,
}

record! { GetResponse {
    0 notify_url "notify_url",
    1 mchid "mchid",
} }

/// 设置回调地址
///
/// `PATCH /v3/marketing/membercard-open/callback`
///
/// For merchants and service providers.
///
/// Official documents: <https://pay.weixin.qq.com/doc/v3/merchant/4012552251>, <https://pay.weixin.qq.com/doc/v3/partner/4012714353>
#[doc(alias = "设置回调地址")]
#[doc(alias = "PATCH /v3/marketing/membercard-open/callback")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Patch {
    /// The HTTPS address that receives the events of the card.
    ///
    /// 接收会员卡事件通知的 HTTPS 地址。
    ///
    /// Body member, required.
    pub notify_url: Option<String>,
    /// Members that the documents do not list.
    pub extra: Extra,
}

record! { Patch {
    0 notify_url "notify_url",
} }

impl Request for Patch {
    const OPERATION: &'static Operation = &operations::member_card::V3_MARKETING_MEMBERCARD_OPEN_CALLBACK_PATCH;
    type Response = PatchResponse;
}

/// What `PATCH /v3/marketing/membercard-open/callback` returns.
///
/// A required member is there by the documents; any may be absent in fact.
///
/// Official documents: <https://pay.weixin.qq.com/doc/v3/merchant/4012552251>, <https://pay.weixin.qq.com/doc/v3/partner/4012714353>
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PatchResponse {
    /// The HTTPS address that receives the events of the card.
    ///
    /// 接收会员卡事件通知的 HTTPS 地址。
    ///
    /// Required.
    pub notify_url: Option<String>,
    /// The merchant number WeChat Pay gave the merchant.
    ///
    /// 微信支付分配的商户号。
    ///
    /// Optional.
    pub mchid: Option<String>,
    /// Members that the documents do not list.
    pub extra: Extra,
}

record! { PatchResponse {
    0 notify_url "notify_url",
    1 mchid "mchid",
} }
