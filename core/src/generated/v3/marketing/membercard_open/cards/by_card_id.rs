// Made by `cargo xtask codegen` from catalog/; change the catalog, a correction or the emitter instead.
//! `/v3/marketing/membercard-open/cards/{card_id}`

pub mod codes;
pub mod decrypt_code;
pub mod permission_tokens;
pub mod phone_membercard;
pub mod qrcode;
pub mod rights;
pub mod service_modules;
pub mod upgrade;
pub mod users;

use alloc::string::String;
use alloc::vec::Vec;

use crate::call::Request;
use crate::generated::operations;
use crate::operation::Operation;
use crate::record::{Empty, Extra, record};

/// 查询会员卡模板信息
///
/// `GET /v3/marketing/membercard-open/cards/{card_id}`
///
/// For merchants and service providers.
///
/// Official documents: <https://pay.weixin.qq.com/doc/v3/merchant/4012547650>, <https://pay.weixin.qq.com/doc/v3/partner/4012709168>
#[doc(alias = "查询会员卡模板信息")]
#[doc(alias = "GET /v3/marketing/membercard-open/cards/{card_id}")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Get {
    /// The identifier of the member card template.
    ///
    /// 会员卡模板的编号。
    ///
    /// Path parameter, required.
    pub card_id: Option<String>,
    /// Members that the documents do not list.
    pub extra: Extra,
}

record! { Get {
    0 card_id "card_id",
} }

impl Request for Get {
    const OPERATION: &'static Operation = &operations::member_card::V3_MARKETING_MEMBERCARD_OPEN_CARDS_BY_CARD_ID_GET;
    type Response = GetResponse;
}

/// What `GET /v3/marketing/membercard-open/cards/{card_id}` returns.
///
/// A required member is there by the documents; any may be absent in fact.
///
/// Official documents: <https://pay.weixin.qq.com/doc/v3/merchant/4012547650>, <https://pay.weixin.qq.com/doc/v3/partner/4012709168>
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetResponse {
    /// The identifier of the member card template.
    ///
    /// 会员卡模板的编号。
    ///
    /// Required.
    pub card_id: Option<String>,
    /// When it was created, RFC 3339 with offset.
    ///
    /// 创建的时间，RFC 3339 格式，带时区。
    ///
    /// Optional.
    pub create_time: Option<String>,
    /// When it was last updated, RFC 3339 with offset.
    ///
    /// 最近更新的时间，RFC 3339 格式，带时区。
    ///
    /// Optional.
    pub update_time: Option<String>,
    /// How many member cards of the template are left.
    ///
    /// 会员卡模板剩余的库存张数。
    ///
    /// Optional.
    pub remain_quantity: Option<i64>,
    /// The state of the member card template's review.
    ///
    /// 会员卡模板的审核状态。
    ///
    /// Optional.
    pub status: Option<GetResponseStatus>,
    /// The brand the member card belongs to.
    ///
    /// 会员卡所属的品牌。
    ///
    /// Required.
    pub brand: Option<GetResponseBrand>,
    /// The AppID of the official account, mini program or app the request belongs to.
    ///
    /// 所属公众号、小程序或移动应用的 AppID。
    ///
    /// Required.
    pub appid: Option<String>,
    /// The address of the logo.
    ///
    /// 标志图片的地址。
    ///
    /// Required.
    pub logo_url: Option<String>,
    /// The title shown to the user.
    ///
    /// 展示给用户的标题。
    ///
    /// Required.
    pub title: Option<String>,
    /// The address of the card's background picture.
    ///
    /// 卡面背景图的地址。
    ///
    /// Required.
    pub background_picture_url: Option<String>,
    /// A description in words for people to read.
    ///
    /// 供人阅读的文字说明。
    ///
    /// Required.
    pub description: Option<String>,
    /// The phone number of customer service.
    ///
    /// 客服电话号码。
    ///
    /// Optional.
    pub service_phone: Option<String>,
    /// How the code of the member card is shown: bar code, QR code, both or not at all.
    ///
    /// 会员卡码的展示形式，条形码、二维码、两者都有或不展示。
    ///
    /// Required.
    pub code_type: Option<GetResponseCodeType>,
    /// How many member cards the template can give out.
    ///
    /// 会员卡模板可发放的总数。
    ///
    /// Optional.
    pub total_quantity: Option<i64>,
    /// When the member card is valid: fixed dates or a span from the day it was obtained.
    ///
    /// 会员卡的有效期，固定起止时间或自领取起的一段时间。
    ///
    /// Required.
    pub date_information: Option<GetResponseDateInformation>,
    /// Who assigns the codes of the member cards: WeChat Pay, or the merchant beforehand or on demand.
    ///
    /// 会员卡 code 由谁分配：微信支付，或商户预存、实时提供。
    ///
    /// Required.
    pub code_mode: Option<GetResponseCodeMode>,
    /// Whether the member card shows the level.
    ///
    /// 会员卡上是否展示等级。
    ///
    /// Optional.
    pub need_display_level: Option<bool>,
    /// The level a member starts with.
    ///
    /// 会员的初始等级。
    ///
    /// Optional.
    pub init_level: Option<String>,
    /// The merchant's own number of the request; repeating a request with it does not act twice.
    ///
    /// 商户自己的请求单号，用同一单号重发不会重复执行。
    ///
    /// Required.
    pub out_request_no: Option<String>,
    /// The stored balance of the member card: how it is shown, or how it changes, depending on the place.
    ///
    /// 会员卡储值余额的展示设置，或余额的变动信息，视位置而定。
    ///
    /// Optional.
    pub balance_information: Option<GetResponseBalanceInformation>,
    /// The details the user is asked to fill in when activating the card.
    ///
    /// 用户激活会员卡时需填写的资料项。
    ///
    /// Optional.
    pub user_information_form: Option<GetResponseUserInformationForm>,
    /// An extra line shown on the member card: its title and where a tap leads.
    ///
    /// 会员卡上的附加说明，包括标题和点击后的去处。
    ///
    /// Optional.
    pub additional_statement: Option<GetResponseAdditionalStatement>,
    /// Members that the documents do not list.
    pub extra: Extra,
}

record! { GetResponse {
    0 card_id "card_id",
    1 create_time "create_time",
    2 update_time "update_time",
    3 remain_quantity "remain_quantity",
    4 status "status",
    5 brand "brand",
    6 appid "appid",
    7 logo_url "logo_url",
    8 title "title",
    9 background_picture_url "background_picture_url",
    10 description "description",
    11 service_phone "service_phone",
    12 code_type "code_type",
    13 total_quantity "total_quantity",
    14 date_information "date_information",
    15 code_mode "code_mode",
    16 need_display_level "need_display_level",
    17 init_level "init_level",
    18 out_request_no "out_request_no",
    19 balance_information "balance_information",
    20 user_information_form "user_information_form",
    21 additional_statement "additional_statement",
} }

pub use crate::generated::v3::marketing::membercard_open::cards::GetResponseDataStatus as GetResponseStatus;

pub use crate::generated::v3::marketing::membercard_open::cards::GetResponseDataBrand as GetResponseBrand;

pub use crate::generated::v3::marketing::membercard_open::cards::GetResponseDataCodeType as GetResponseCodeType;

pub use crate::generated::v3::marketing::membercard_open::cards::GetResponseDataDateInformation as GetResponseDateInformation;

pub use crate::generated::v3::marketing::membercard_open::cards::GetResponseDataDateInformationType as GetResponseDateInformationType;

pub use crate::generated::v3::marketing::membercard_open::cards::GetResponseDataCodeMode as GetResponseCodeMode;

pub use crate::generated::v3::marketing::membercard_open::cards::GetResponseDataBalanceInformation as GetResponseBalanceInformation;

pub use crate::generated::v3::marketing::membercard_open::cards::GetResponseDataUserInformationForm as GetResponseUserInformationForm;

pub use crate::generated::v3::marketing::membercard_open::cards::GetResponseDataUserInformationFormCommonFieldList as GetResponseUserInformationFormCommonFieldList;

pub use crate::generated::v3::marketing::membercard_open::cards::GetResponseDataUserInformationFormCustomFieldList as GetResponseUserInformationFormCustomFieldList;

pub use crate::generated::v3::marketing::membercard_open::cards::GetResponseDataUserInformationFormCustomFieldListType as GetResponseUserInformationFormCustomFieldListType;

pub use crate::generated::v3::marketing::membercard_open::cards::GetResponseDataAdditionalStatement as GetResponseAdditionalStatement;

/// 修改会员卡模板信息
///
/// `PATCH /v3/marketing/membercard-open/cards/{card_id}`
///
/// For merchants and service providers.
///
/// The response is empty, status 204.
///
/// Official documents: <https://pay.weixin.qq.com/doc/v3/merchant/4012549567>, <https://pay.weixin.qq.com/doc/v3/partner/4012709882>
#[doc(alias = "修改会员卡模板信息")]
#[doc(alias = "PATCH /v3/marketing/membercard-open/cards/{card_id}")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Patch {
    /// The identifier of the member card template.
    ///
    /// 会员卡模板的编号。
    ///
    /// Path parameter, required.
    pub card_id: Option<String>,
    /// The AppID of the official account, mini program or app the request belongs to.
    ///
    /// 所属公众号、小程序或移动应用的 AppID。
    ///
    /// Body member, optional.
    pub appid: Option<String>,
    /// The address of the logo.
    ///
    /// 标志图片的地址。
    ///
    /// Body member, optional.
    pub logo_url: Option<String>,
    /// The title shown to the user.
    ///
    /// 展示给用户的标题。
    ///
    /// Body member, optional.
    pub title: Option<String>,
    /// The address of the card's background picture.
    ///
    /// 卡面背景图的地址。
    ///
    /// Body member, optional.
    pub background_picture_url: Option<String>,
    /// A description in words for people to read.
    ///
    /// 供人阅读的文字说明。
    ///
    /// Body member, optional.
    pub description: Option<String>,
    /// The phone number of customer service.
    ///
    /// 客服电话号码。
    ///
    /// Body member, optional.
    pub service_phone: Option<String>,
    /// How many member cards the template can give out.
    ///
    /// 会员卡模板可发放的总数。
    ///
    /// Body member, optional.
    pub total_quantity: Option<i64>,
    /// When the member card is valid: fixed dates or a span from the day it was obtained.
    ///
    /// 会员卡的有效期，固定起止时间或自领取起的一段时间。
    ///
    /// Body member, optional.
    pub date_information: Option<PatchDateInformation>,
    /// Whether the member card shows the level.
    ///
    /// 会员卡上是否展示等级。
    ///
    /// Body member, optional.
    pub need_display_level: Option<bool>,
    /// The level a member starts with.
    ///
    /// 会员的初始等级。
    ///
    /// Body member, optional.
    pub init_level: Option<String>,
    /// The stored balance of the member card: how it is shown, or how it changes, depending on the place.
    ///
    /// 会员卡储值余额的展示设置，或余额的变动信息，视位置而定。
    ///
    /// Body member, optional.
    pub balance_information: Option<PatchBalanceInformation>,
    /// The details the user is asked to fill in when activating the card.
    ///
    /// 用户激活会员卡时需填写的资料项。
    ///
    /// Body member, optional.
    pub user_information_form: Option<PatchUserInformationForm>,
    /// An extra line shown on the member card: its title and where a tap leads.
    ///
    /// 会员卡上的附加说明，包括标题和点击后的去处。
    ///
    /// Body member, optional.
    pub additional_statement: Option<PatchAdditionalStatement>,
    /// Who assigns the codes of the member cards: WeChat Pay, or the merchant beforehand or on demand.
    ///
    /// 会员卡 code 由谁分配：微信支付，或商户预存、实时提供。
    ///
    /// Body member, optional.
    pub code_mode: Option<PatchCodeMode>,
    /// How the code of the member card is shown: bar code, QR code, both or not at all.
    ///
    /// 会员卡码的展示形式，条形码、二维码、两者都有或不展示。
    ///
    /// Body member, optional.
    pub code_type: Option<PatchCodeType>,
    /// Whether the member card shows a code that changes.
    ///
    /// 会员卡是否使用动态码。
    ///
    /// Body member, optional.
    pub need_dynamic_code: Option<bool>,
    /// Members that the documents do not list.
    pub extra: Extra,
}

record! { Patch {
    0 card_id "card_id",
    1 appid "appid",
    2 logo_url "logo_url",
    3 title "title",
    4 background_picture_url "background_picture_url",
    5 description "description",
    6 service_phone "service_phone",
    7 total_quantity "total_quantity",
    8 date_information "date_information",
    9 need_display_level "need_display_level",
    10 init_level "init_level",
    11 balance_information "balance_information",
    12 user_information_form "user_information_form",
    13 additional_statement "additional_statement",
    14 code_mode "code_mode",
    15 code_type "code_type",
    16 need_dynamic_code "need_dynamic_code",
} }

impl Request for Patch {
    const OPERATION: &'static Operation = &operations::member_card::V3_MARKETING_MEMBERCARD_OPEN_CARDS_BY_CARD_ID_PATCH;
    type Response = Empty;
}

/// `body.date_information` of `PATCH /v3/marketing/membercard-open/cards/{card_id}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PatchDateInformation {
    /// How the validity is given (fixed dates, a span or for ever), or the kind of the form field.
    ///
    /// 有效期的类型（固定时间、固定时长或永久），或资料项的类型。
    ///
    /// Required.
    pub r#type: Option<PatchDateInformationType>,
    /// The end of the validity, RFC 3339 with offset.
    ///
    /// 有效期的结束时间，RFC 3339 格式，带时区。
    ///
    /// Optional.
    pub available_end_time: Option<String>,
    /// For how many days the card or coupon is valid after the user gets it or it takes effect.
    ///
    /// 卡券在领取或生效后的有效天数。
    ///
    /// Optional.
    pub available_day_after_receive: Option<i64>,
    /// How many days after it was obtained it takes effect.
    ///
    /// 领取后多少天开始生效。
    ///
    /// Optional.
    pub wait_days_after_receive: Option<i64>,
    /// From when the coupon or member card is valid, RFC 3339 with offset.
    ///
    /// 券或会员卡有效期的开始时间，带时区偏移的 RFC 3339 格式。
    ///
    /// Optional.
    pub available_begin_time: Option<String>,
    /// Members that the documents do not list.
    pub extra: Extra,
}

record! { PatchDateInformation {
    0 r#type "type",
    1 available_end_time "available_end_time",
    2 available_day_after_receive "available_day_after_receive",
    3 wait_days_after_receive "wait_days_after_receive",
    4 available_begin_time "available_begin_time",
} }

pub use crate::generated::v3::marketing::membercard_open::cards::GetResponseDataDateInformationType as PatchDateInformationType;

pub use crate::generated::v3::marketing::membercard_open::cards::GetResponseDataBalanceInformation as PatchBalanceInformation;

/// `body.user_information_form` of `PATCH /v3/marketing/membercard-open/cards/{card_id}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PatchUserInformationForm {
    /// Whether the user may change the form after the card was activated.
    ///
    /// 激活会员卡后是否允许用户修改资料。
    ///
    /// Optional.
    pub can_modify_after_activate: Option<bool>,
    /// The standard items of the user's details: those asked for, or those filled in with their values.
    ///
    /// 用户资料的通用项：需填写的项，或已填的项与值。
    ///
    /// Optional.
    pub common_field_list: Option<Vec<PatchUserInformationFormCommonFieldList>>,
    /// The fields of the member form that the merchant defined itself.
    ///
    /// 商户自定义的会员资料项。
    ///
    /// Optional.
    pub custom_field_list: Option<Vec<PatchUserInformationFormCustomFieldList>>,
    /// Members that the documents do not list.
    pub extra: Extra,
}

record! { PatchUserInformationForm {
    0 can_modify_after_activate "can_modify_after_activate",
    1 common_field_list "common_field_list",
    2 custom_field_list "custom_field_list",
} }

pub use crate::generated::v3::marketing::membercard_open::cards::GetResponseDataUserInformationFormCommonFieldList as PatchUserInformationFormCommonFieldList;

pub use crate::generated::v3::marketing::membercard_open::cards::GetResponseDataUserInformationFormCustomFieldList as PatchUserInformationFormCustomFieldList;

pub use crate::generated::v3::marketing::membercard_open::cards::GetResponseDataUserInformationFormCustomFieldListType as PatchUserInformationFormCustomFieldListType;

pub use crate::generated::v3::marketing::membercard_open::cards::GetResponseDataAdditionalStatement as PatchAdditionalStatement;

pub use crate::generated::v3::marketing::membercard_open::cards::GetResponseDataCodeMode as PatchCodeMode;

pub use crate::generated::v3::marketing::membercard_open::cards::GetResponseDataCodeType as PatchCodeType;

/// 删除会员卡模板
///
/// `DELETE /v3/marketing/membercard-open/cards/{card_id}`
///
/// For merchants and service providers.
///
/// The response is empty, status 204.
///
/// Official documents: <https://pay.weixin.qq.com/doc/v3/merchant/4012549682>, <https://pay.weixin.qq.com/doc/v3/partner/4012726840>
#[doc(alias = "删除会员卡模板")]
#[doc(alias = "DELETE /v3/marketing/membercard-open/cards/{card_id}")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Delete {
    /// The identifier of the member card template.
    ///
    /// 会员卡模板的编号。
    ///
    /// Path parameter, required.
    pub card_id: Option<String>,
    /// Members that the documents do not list.
    pub extra: Extra,
}

record! { Delete {
    0 card_id "card_id",
} }

impl Request for Delete {
    const OPERATION: &'static Operation =
        &operations::member_card::V3_MARKETING_MEMBERCARD_OPEN_CARDS_BY_CARD_ID_DELETE;
    type Response = Empty;
}
