// Made by `cargo xtask codegen` from catalog/; change the catalog, a correction or the emitter instead.
//! `/v3/marketing/membercard-open/cards/{card_id}/decrypt-code`

use alloc::string::String;

use crate::call::Request;
use crate::generated::operations;
use crate::operation::Operation;
use crate::record::{Extra, record};

/// 加密code解码（跳转型激活）
///
/// `GET /v3/marketing/membercard-open/cards/{card_id}/decrypt-code`
///
/// For merchants and service providers.
///
/// Official documents: <https://pay.weixin.qq.com/doc/v3/merchant/4012550742>, <https://pay.weixin.qq.com/doc/v3/partner/4012727758>
#[doc(alias = "加密code解码（跳转型激活）")]
#[doc(alias = "GET /v3/marketing/membercard-open/cards/{card_id}/decrypt-code")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Get {
    /// The identifier of the member card template.
    ///
    /// 会员卡模板的编号。
    ///
    /// Path parameter, required.
    pub card_id: Option<String>,
    /// The encrypted code of the member card, as handed to the merchant's page.
    ///
    /// 加密的会员卡 code，由跳转到商户页面时带来。
    ///
    /// Query parameter, required.
    pub encrypt_code: Option<String>,
    /// Members that the documents do not list.
    pub extra: Extra,
}

record! { Get {
    0 card_id "card_id",
    1 encrypt_code "encrypt_code",
} }

impl Request for Get {
    const OPERATION: &'static Operation =
        &operations::member_card::V3_MARKETING_MEMBERCARD_OPEN_CARDS_BY_CARD_ID_DECRYPT_CODE_GET;
    type Response = GetResponse;
}

/// What `GET /v3/marketing/membercard-open/cards/{card_id}/decrypt-code` returns.
///
/// A required member is there by the documents; any may be absent in fact.
///
/// Official documents: <https://pay.weixin.qq.com/doc/v3/merchant/4012550742>, <https://pay.weixin.qq.com/doc/v3/partner/4012727758>
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetResponse {
    /// The code of the user's member card, unique within the card template.
    ///
    /// 用户会员卡的 code，在同一卡模板下唯一。
    ///
    /// Required.
    pub code: Option<String>,
    /// Members that the documents do not list.
    pub extra: Extra,
}

record! { GetResponse {
    0 code "code",
} }
