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
    /// Body member, required.
    pub brand_id: Option<String>,
    /// Body member, required.
    pub card_id: Option<String>,
    /// Body member, required.
    pub user_card_code: Option<String>,
    /// Body member, required.
    pub openid: Option<String>,
    /// Body member, required.
    pub out_request_no: Option<String>,
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
    /// Required.
    pub brand_id: Option<String>,
    /// Required.
    pub card_id: Option<String>,
    /// Required.
    pub user_card_code: Option<String>,
    /// Required.
    pub openid: Option<String>,
    /// Required.
    pub out_request_no: Option<String>,
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
