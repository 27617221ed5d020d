// Made by `cargo xtask codegen` from catalog/; change the catalog, a correction or the emitter instead.
//! `/v3/marketing/membercard-open/cards/{card_id}/upgrade`

use alloc::string::String;

use crate::call::Request;
use crate::generated::operations;
use crate::operation::Operation;
use crate::record::{Empty, Extra, record};

/// 老会员卡模板升级
///
/// `POST /v3/marketing/membercard-open/cards/{card_id}/upgrade`
///
/// For merchants and service providers.
///
/// The response is empty, status 204.
///
/// Official documents: <https://pay.weixin.qq.com/doc/v3/merchant/4012545673>, <https://pay.weixin.qq.com/doc/v3/partner/4012708437>
#[doc(alias = "老会员卡模板升级")]
#[doc(alias = "POST /v3/marketing/membercard-open/cards/{card_id}/upgrade")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Post {
    /// The identifier of the member card template.
    ///
    /// 会员卡模板的编号。
    ///
    /// Path parameter, required.
    pub card_id: Option<String>,
    /// The identifier WeChat Pay gave the brand.
    ///
    /// 微信支付分配的品牌编号。
    ///
    /// Body member, required.
    pub brand_id: Option<String>,
    /// The AppID of the official account, mini program or app the request belongs to.
    ///
    /// 所属公众号、小程序或移动应用的 AppID。
    ///
    /// Body member, required.
    pub appid: Option<String>,
    /// Members that the documents do not list.
    pub extra: Extra,
}

record! { Post {
    0 card_id "card_id",
    1 brand_id "brand_id",
    2 appid "appid",
} }

impl Request for Post {
    const OPERATION: &'static Operation =
        &operations::member_card::V3_MARKETING_MEMBERCARD_OPEN_CARDS_BY_CARD_ID_UPGRADE_POST;
    type Response = Empty;
}
