// Made by `cargo xtask codegen` from catalog/; change the catalog, a correction or the emitter instead.
//! `/v3/brand/partner/card-member/user-feeds`

use alloc::string::String;

use crate::call::Request;
use crate::generated::operations;
use crate::operation::Operation;
use crate::record::{Extra, record};

/// 创建用户动态信息
///
/// `POST /v3/brand/partner/card-member/user-feeds`
///
/// For service providers.
///
/// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4015336987>
#[doc(alias = "创建用户动态信息")]
#[doc(alias = "POST /v3/brand/partner/card-member/user-feeds")]
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
    /// The code of the user's member card.
    ///
    /// 用户会员卡的编码。
    ///
    /// Body member, required.
    pub user_card_code: Option<String>,
    /// The user's identifier under the appid of the request; the same person differs per appid.
    ///
    /// 用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。
    ///
    /// Body member, required.
    pub openid: Option<String>,
    /// The merchant's own number of the request; repeating a request with it does not act twice.
    ///
    /// 商户自己的请求单号，用同一单号重发不会重复执行。
    ///
    /// Body member, required.
    pub out_request_no: Option<String>,
    /// The content of the piece of news about the member.
    ///
    /// 会员动态的内容。
    ///
    /// Body member, required.
    pub cell_message: Option<String>,
    /// Members that the documents do not list.
    pub extra: Extra,
}

record! { Post {
    0 brand_id "brand_id",
    1 card_id "card_id",
    2 user_card_code "user_card_code",
    3 openid "openid",
    4 out_request_no "out_request_no",
    5 cell_message "cell_message",
} }

impl Request for Post {
    const OPERATION: &'static Operation = &operations::brand::V3_BRAND_PARTNER_CARD_MEMBER_USER_FEEDS_POST;
    type Response = PostResponse;
}

/// What `POST /v3/brand/partner/card-member/user-feeds` returns.
///
/// A required member is there by the documents; any may be absent in fact.
///
/// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4015336987>
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostResponse {
    /// The identifier WeChat Pay gave the brand.
    ///
    /// 微信支付分配的品牌编号。
    ///
    /// Required.
    pub brand_id: Option<String>,
    /// The identifier of the member card template of the brand.
    ///
    /// 品牌会员卡模板的编号。
    ///
    /// Required.
    pub card_id: Option<String>,
    /// The code of the user's member card.
    ///
    /// 用户会员卡的编码。
    ///
    /// Required.
    pub user_card_code: Option<String>,
    /// The user's identifier under the appid of the request; the same person differs per appid.
    ///
    /// 用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。
    ///
    /// Required.
    pub openid: Option<String>,
    /// The merchant's own number of the request; repeating a request with it does not act twice.
    ///
    /// 商户自己的请求单号，用同一单号重发不会重复执行。
    ///
    /// Required.
    pub out_request_no: Option<String>,
    /// The content of the piece of news about the member.
    ///
    /// 会员动态的内容。
    ///
    /// Required.
    pub cell_message: Option<String>,
    /// Members that the documents do not list.
    pub extra: Extra,
}

record! { PostResponse {
    0 brand_id "brand_id",
    1 card_id "card_id",
    2 user_card_code "user_card_code",
    3 openid "openid",
    4 out_request_no "out_request_no",
    5 cell_message "cell_message",
} }
