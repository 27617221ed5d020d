// Made by `cargo xtask codegen` from catalog/; change the catalog, a correction or the emitter instead.
//! `/v3/brand/partner/card-member/pay-view-tokens`

use alloc::string::String;

use crate::call::Request;
use crate::generated::operations;
use crate::operation::Operation;
use crate::record::{Extra, record};

/// 品牌会员展示付款码组件预授权
///
/// `POST /v3/brand/partner/card-member/pay-view-tokens`
///
/// For service providers.
///
/// At most 5 calls per second and service provider.
///
/// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4016834476>
#[doc(alias = "品牌会员展示付款码组件预授权")]
#[doc(alias = "POST /v3/brand/partner/card-member/pay-view-tokens")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Post {
    /// The identifier WeChat Pay gave the brand.
    ///
    /// 微信支付分配的品牌编号。
    ///
    /// Body member, required.
    pub brand_id: Option<String>,
    /// The identifier of the member card template of the brand.
    ///
    /// 品牌会员卡模板的编号。
    ///
    /// Body member, required.
    pub card_id: Option<String>,
    /// The user's identifier under the appid of the request; the same person differs per appid.
    ///
    /// 用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。
    ///
    /// Body member, required.
    pub openid: Option<String>,
    /// Members that the documents do not list.
    pub extra: Extra,
}

record! { Post {
    0 brand_id "brand_id",
    1 card_id "card_id",
    2 openid "openid",
} }

impl Request for Post {
    const OPERATION: &'static Operation = &operations::brand::V3_BRAND_PARTNER_CARD_MEMBER_PAY_VIEW_TOKENS_POST;
    type Response = PostResponse;
}

/// What `POST /v3/brand/partner/card-member/pay-view-tokens` returns.
///
/// A required member is there by the documents; any may be absent in fact.
///
/// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4016834476>
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostResponse {
    /// The token with which the merchant's page shows the user's payment code.
    ///
    /// 商户页面展示用户付款码所需的凭证。
    ///
    /// Required.
    pub token: Option<String>,
    /// When it expires.
    ///
    /// 失效时间。
    ///
    /// Required.
    pub expire_time: Option<String>,
    /// Members that the documents do not list.
    pub extra: Extra,
}

record! { PostResponse {
    0 token "token",
    1 expire_time "expire_time",
} }
