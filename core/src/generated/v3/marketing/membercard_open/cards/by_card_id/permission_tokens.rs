// Made by `cargo xtask codegen` from catalog/; change the catalog, a correction or the emitter instead.
//! `/v3/marketing/membercard-open/cards/{card_id}/permission-tokens`

use alloc::string::String;

use crate::call::Request;
use crate::generated::operations;
use crate::operation::Operation;
use crate::record::{Extra, record};

/// 商户预授权
///
/// `POST /v3/marketing/membercard-open/cards/{card_id}/permission-tokens`
///
/// For merchants and service providers.
///
/// Official documents: <https://pay.weixin.qq.com/doc/v3/merchant/4012550867>, <https://pay.weixin.qq.com/doc/v3/partner/4012728179>
#[doc(alias = "商户预授权")]
#[doc(alias = "POST /v3/marketing/membercard-open/cards/{card_id}/permission-tokens")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Post {
    /// The identifier of the member card template.
    ///
    /// 会员卡模板的编号。
    ///
    /// Path parameter, required.
    pub card_id: Option<String>,
    /// How the card is activated: automatically (`AUTO_ACTIVATE`) or on a page of the merchant (`JUMP_ACTIVATE`).
    ///
    /// 会员卡的激活方式，自动激活（`AUTO_ACTIVATE`）或跳转商户页面激活（`JUMP_ACTIVATE`）。
    ///
    /// Body member, required.
    pub activate_type: Option<String>,
    /// Whether the user returns to the page before after activating the card.
    ///
    /// 用户激活会员卡后是否返回上一页。
    ///
    /// Body member, optional.
    pub navigate_back_previous_page: Option<bool>,
    /// The page on which the user activates the member card.
    ///
    /// 用户激活会员卡的网页地址。
    ///
    /// Body member, optional.
    pub activate_url: Option<String>,
    /// The AppID of the mini program in which the user activates the member card.
    ///
    /// 用户激活会员卡所用小程序的 AppID。
    ///
    /// Body member, optional.
    pub activate_appid: Option<String>,
    /// The page of the mini program in which the user activates the member card.
    ///
    /// 用户激活会员卡所用小程序的页面路径。
    ///
    /// Body member, optional.
    pub activate_path: Option<String>,
    /// A text of the merchant's own that tells through which channel the card was obtained.
    ///
    /// 商户自定义的文本，用来区分领卡渠道。
    ///
    /// Body member, optional.
    pub outer_str: Option<String>,
    /// Members that the documents do not list.
    pub extra: Extra,
}

record! { Post {
    0 card_id "card_id",
    1 activate_type "activate_type",
    2 navigate_back_previous_page "navigate_back_previous_page",
    3 activate_url "activate_url",
    4 activate_appid "activate_appid",
    5 activate_path "activate_path",
    6 outer_str "outer_str",
} }

impl Request for Post {
    const OPERATION: &'static Operation =
        &operations::member_card::V3_MARKETING_MEMBERCARD_OPEN_CARDS_BY_CARD_ID_PERMISSION_TOKENS_POST;
    type Response = PostResponse;
}

/// What `POST /v3/marketing/membercard-open/cards/{card_id}/permission-tokens` returns.
///
/// A required member is there by the documents; any may be absent in fact.
///
/// Official documents: <https://pay.weixin.qq.com/doc/v3/merchant/4012550867>, <https://pay.weixin.qq.com/doc/v3/partner/4012728179>
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostResponse {
    /// A token from the pre-authorisation that opens the next page for the user.
    ///
    /// 预授权返回的凭证，用于为用户打开后续页面。
    ///
    /// Required.
    pub permission_token: Option<String>,
    /// Members that the documents do not list.
    pub extra: Extra,
}

record! { PostResponse {
    0 permission_token "permission_token",
} }
