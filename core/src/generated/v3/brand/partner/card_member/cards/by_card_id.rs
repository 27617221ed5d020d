// Made by `cargo xtask codegen` from catalog/; change the catalog, a correction or the emitter instead.
//! `/v3/brand/partner/card-member/cards/{card_id}`

use alloc::string::String;

use crate::call::Request;
use crate::generated::operations;
use crate::operation::Operation;
use crate::record::{Extra, record};

/// 查询会员卡模板信息
///
/// `GET /v3/brand/partner/card-member/cards/{card_id}`
///
/// For service providers.
///
/// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4015336974>
#[doc(alias = "查询会员卡模板信息")]
#[doc(alias = "GET /v3/brand/partner/card-member/cards/{card_id}")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Get {
    /// The identifier of the member card template of the brand.
    ///
    /// 品牌会员卡模板的编号。
    ///
    /// Path parameter, required.
    pub card_id: Option<String>,
    /// The identifier WeChat Pay gave the brand.
    ///
    /// 微信支付分配的品牌编号。
    ///
    /// Query parameter, required.
    pub brand_id: Option<String>,
    /// Members that the documents do not list.
    pub extra: Extra,
}

record! { Get {
    0 card_id "card_id",
    1 brand_id "brand_id",
} }

impl Request for Get {
    const OPERATION: &'static Operation = &operations::brand::V3_BRAND_PARTNER_CARD_MEMBER_CARDS_BY_CARD_ID_GET;
    type Response = GetResponse;
}

/// What `GET /v3/brand/partner/card-member/cards/{card_id}` returns.
///
/// A required member is there by the documents; any may be absent in fact.
///
/// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4015336974>
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetResponse {
    /// The identifier of the member card template of the brand.
    ///
    /// 品牌会员卡模板的编号。
    ///
    /// Required.
    pub card_id: Option<String>,
    /// The identifier WeChat Pay gave the brand.
    ///
    /// 微信支付分配的品牌编号。
    ///
    /// Required.
    pub brand_id: Option<String>,
    /// The AppID of the official account, mini program or app the request belongs to.
    ///
    /// 所属公众号、小程序或移动应用的 AppID。
    ///
    /// Required.
    pub appid: Option<String>,
    /// The type of member card: bought, ordinary or with a stored balance.
    ///
    /// 会员卡的种类：付费卡、普通卡或储值卡。
    ///
    /// Required.
    pub card_type: Option<GetResponseCardType>,
    /// The title of the member card.
    ///
    /// 会员卡的标题。
    ///
    /// Required.
    pub card_title: Option<String>,
    /// The colour of the member card.
    ///
    /// 会员卡的颜色。
    ///
    /// Required.
    pub card_color: Option<String>,
    /// The address of the picture on the face of the member card.
    ///
    /// 会员卡卡面图片的地址。
    ///
    /// Required.
    pub card_picture_url: Option<String>,
    /// Who assigns the codes of the member cards: WeChat Pay, or the merchant beforehand or on demand.
    ///
    /// 会员卡 code 由谁分配：微信支付，或商户预存、实时提供。
    ///
    /// Required.
    pub code_mode: Option<GetResponseCodeMode>,
    /// How the code of the member card is shown, such as a bar code, a QR code or a mini program.
    ///
    /// 会员卡码的展示形式，例如条形码、二维码或跳转小程序。
    ///
    /// Required.
    pub code_type: Option<GetResponseCodeType>,
    /// The mini program that is opened from the code of the member card.
    ///
    /// 从会员卡码跳转的小程序。
    ///
    /// Optional.
    pub code_jump_information: Option<GetResponseCodeJumpInformation>,
    /// The benefits of the member card, as text for the user.
    ///
    /// 会员卡的权益说明，展示给用户。
    ///
    /// Required.
    pub benefits: Option<String>,
    /// The HTTPS address that receives the notification of the result.
    ///
    /// 接收结果通知的 HTTPS 地址。
    ///
    /// Required.
    pub notify_url: Option<String>,
    /// Whether the member card is kept at the top of the user's cards.
    ///
    /// 是否将会员卡置顶展示。
    ///
    /// Optional.
    pub need_pinned: Option<bool>,
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
    /// The phone number of customer service.
    ///
    /// 客服电话号码。
    ///
    /// Optional.
    pub service_phone: Option<String>,
    /// The member agreement that the user accepts.
    ///
    /// 供用户同意的会员协议。
    ///
    /// Optional.
    pub legal_agreement: Option<String>,
    /// When the member card is valid.
    ///
    /// 会员卡的有效期信息。
    ///
    /// Required.
    pub valid_date_information: Option<GetResponseValidDateInformation>,
    /// The mini program that shows the user's points.
    ///
    /// 展示用户积分的小程序入口。
    ///
    /// Optional.
    pub points_information: Option<GetResponsePointsInformation>,
    /// The stored balance of the member card: how it is shown, or how it changes, depending on the place.
    ///
    /// 会员卡储值余额的展示设置，或余额的变动信息，视位置而定。
    ///
    /// Optional.
    pub balance_information: Option<GetResponseBalanceInformation>,
    /// For a member card that is sold: its price and where to buy it.
    ///
    /// 付费会员卡的价格和购买入口。
    ///
    /// Optional.
    pub purchase_information: Option<GetResponsePurchaseInformation>,
    /// The details of the user: those asked for, or those filled in with their values.
    ///
    /// 用户资料：需填写的项，或已填的项与值。
    ///
    /// Optional.
    pub user_information: Option<GetResponseUserInformation>,
    /// The state of the member card template, or the outcome of an exchange, depending on the place.
    ///
    /// 视位置为会员卡模板的状态，或积分兑券的结果。
    ///
    /// Required.
    pub state: Option<GetResponseState>,
    /// When it was created, RFC 3339 with offset.
    ///
    /// 创建的时间，RFC 3339 格式，带时区。
    ///
    /// Required.
    pub create_time: Option<String>,
    /// When it was last updated, RFC 3339 with offset.
    ///
    /// 最近更新的时间，RFC 3339 格式，带时区。
    ///
    /// Required.
    pub update_time: Option<String>,
    /// Members that the documents do not list.
    pub extra: Extra,
}

record! { GetResponse {
    0 card_id "card_id",
    1 brand_id "brand_id",
    2 appid "appid",
    3 card_type "card_type",
    4 card_title "card_title",
    5 card_color "card_color",
    6 card_picture_url "card_picture_url",
    7 code_mode "code_mode",
    8 code_type "code_type",
    9 code_jump_information "code_jump_information",
    10 benefits "benefits",
    11 notify_url "notify_url",
    12 need_pinned "need_pinned",
    13 need_display_level "need_display_level",
    14 init_level "init_level",
    15 service_phone "service_phone",
    16 legal_agreement "legal_agreement",
    17 valid_date_information "valid_date_information",
    18 points_information "points_information",
    19 balance_information "balance_information",
    20 purchase_information "purchase_information",
    21 user_information "user_information",
    22 state "state",
    23 create_time "create_time",
    24 update_time "update_time",
} }

pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataCardType as GetResponseCardType;

pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataCodeMode as GetResponseCodeMode;

pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataCodeType as GetResponseCodeType;

pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataCodeJumpInformation as GetResponseCodeJumpInformation;

pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataValidDateInformation as GetResponseValidDateInformation;

pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataValidDateInformationType as GetResponseValidDateInformationType;

pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataPointsInformation as GetResponsePointsInformation;

pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataBalanceInformation as GetResponseBalanceInformation;

pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataPurchaseInformation as GetResponsePurchaseInformation;

pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataUserInformation as GetResponseUserInformation;

pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataUserInformationCommonFieldList as GetResponseUserInformationCommonFieldList;

pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataUserInformationCustomFieldList as GetResponseUserInformationCustomFieldList;

pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataUserInformationCustomFieldListType as GetResponseUserInformationCustomFieldListType;

pub use crate::generated::v3::brand::partner::card_member::cards::GetState as GetResponseState;

/// 修改会员卡模板信息
///
/// `PATCH /v3/brand/partner/card-member/cards/{card_id}`
///
/// For service providers.
///
/// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4015336977>
#[doc(alias = "修改会员卡模板信息")]
#[doc(alias = "PATCH /v3/brand/partner/card-member/cards/{card_id}")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Patch {
    /// The identifier of the member card template of the brand.
    ///
    /// 品牌会员卡模板的编号。
    ///
    /// Path parameter, required.
    pub card_id: Option<String>,
    /// The identifier WeChat Pay gave the brand.
    ///
    /// 微信支付分配的品牌编号。
    ///
    /// Body member, required.
    pub brand_id: Option<String>,
    /// The title of the member card.
    ///
    /// 会员卡的标题。
    ///
    /// Body member, optional.
    pub card_title: Option<String>,
    /// The colour of the member card.
    ///
    /// 会员卡的颜色。
    ///
    /// Body member, optional.
    pub card_color: Option<String>,
    /// The address of the picture on the face of the member card.
    ///
    /// 会员卡卡面图片的地址。
    ///
    /// Body member, optional.
    pub card_picture_url: Option<String>,
    /// The mini program that is opened from the code of the member card.
    ///
    /// 从会员卡码跳转的小程序。
    ///
    /// Body member, optional.
    pub code_jump_information: Option<PatchCodeJumpInformation>,
    /// The benefits of the member card, as text for the user.
    ///
    /// 会员卡的权益说明，展示给用户。
    ///
    /// Body member, optional.
    pub benefits: Option<String>,
    /// The HTTPS address that receives the notification of the result.
    ///
    /// 接收结果通知的 HTTPS 地址。
    ///
    /// Body member, optional.
    pub notify_url: Option<String>,
    /// Whether the member card is kept at the top of the user's cards.
    ///
    /// 是否将会员卡置顶展示。
    ///
    /// Body member, optional.
    pub need_pinned: Option<bool>,
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
    /// The phone number of customer service.
    ///
    /// 客服电话号码。
    ///
    /// Body member, optional.
    pub service_phone: Option<String>,
    /// The member agreement that the user accepts.
    ///
    /// 供用户同意的会员协议。
    ///
    /// Body member, optional.
    pub legal_agreement: Option<String>,
    /// When the member card is valid.
    ///
    /// 会员卡的有效期信息。
    ///
    /// Body member, optional.
    pub valid_date_information: Option<PatchValidDateInformation>,
    /// The mini program that shows the user's points.
    ///
    /// 展示用户积分的小程序入口。
    ///
    /// Body member, optional.
    pub points_information: Option<PatchPointsInformation>,
    /// The stored balance of the member card: how it is shown, or how it changes, depending on the place.
    ///
    /// 会员卡储值余额的展示设置，或余额的变动信息，视位置而定。
    ///
    /// Body member, optional.
    pub balance_information: Option<PatchBalanceInformation>,
    /// For a member card that is sold: its price and where to buy it.
    ///
    /// 付费会员卡的价格和购买入口。
    ///
    /// Body member, optional.
    pub purchase_information: Option<PatchPurchaseInformation>,
    /// The details of the user: those asked for, or those filled in with their values.
    ///
    /// 用户资料：需填写的项，或已填的项与值。
    ///
    /// Body member, optional.
    pub user_information: Option<PatchUserInformation>,
    /// Members that the documents do not list.
    pub extra: Extra,
}

record! { Patch {
    0 card_id "card_id",
    1 brand_id "brand_id",
    2 card_title "card_title",
    3 card_color "card_color",
    4 card_picture_url "card_picture_url",
    5 code_jump_information "code_jump_information",
    6 benefits "benefits",
    7 notify_url "notify_url",
    8 need_pinned "need_pinned",
    9 need_display_level "need_display_level",
    10 init_level "init_level",
    11 service_phone "service_phone",
    12 legal_agreement "legal_agreement",
    13 valid_date_information "valid_date_information",
    14 points_information "points_information",
    15 balance_information "balance_information",
    16 purchase_information "purchase_information",
    17 user_information "user_information",
} }

impl Request for Patch {
    const OPERATION: &'static Operation = &operations::brand::V3_BRAND_PARTNER_CARD_MEMBER_CARDS_BY_CARD_ID_PATCH;
    type Response = PatchResponse;
}

/// What `PATCH /v3/brand/partner/card-member/cards/{card_id}` returns.
///
/// A required member is there by the documents; any may be absent in fact.
///
/// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4015336977>
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PatchResponse {
    /// The identifier of the member card template of the brand.
    ///
    /// 品牌会员卡模板的编号。
    ///
    /// Required.
    pub card_id: Option<String>,
    /// The identifier WeChat Pay gave the brand.
    ///
    /// 微信支付分配的品牌编号。
    ///
    /// Required.
    pub brand_id: Option<String>,
    /// The AppID of the official account, mini program or app the request belongs to.
    ///
    /// 所属公众号、小程序或移动应用的 AppID。
    ///
    /// Required.
    pub appid: Option<String>,
    /// The type of member card: bought, ordinary or with a stored balance.
    ///
    /// 会员卡的种类：付费卡、普通卡或储值卡。
    ///
    /// Required.
    pub card_type: Option<PatchResponseCardType>,
    /// The title of the member card.
    ///
    /// 会员卡的标题。
    ///
    /// Required.
    pub card_title: Option<String>,
    /// The colour of the member card.
    ///
    /// 会员卡的颜色。
    ///
    /// Required.
    pub card_color: Option<String>,
    /// The address of the picture on the face of the member card.
    ///
    /// 会员卡卡面图片的地址。
    ///
    /// Required.
    pub card_picture_url: Option<String>,
    /// Who assigns the codes of the member cards: WeChat Pay, or the merchant beforehand or on demand.
    ///
    /// 会员卡 code 由谁分配：微信支付，或商户预存、实时提供。
    ///
    /// Required.
    pub code_mode: Option<PatchResponseCodeMode>,
    /// How the code of the member card is shown, such as a bar code, a QR code or a mini program.
    ///
    /// 会员卡码的展示形式，例如条形码、二维码或跳转小程序。
    ///
    /// Required.
    pub code_type: Option<PatchResponseCodeType>,
    /// The mini program that is opened from the code of the member card.
    ///
    /// 从会员卡码跳转的小程序。
    ///
    /// Optional.
    pub code_jump_information: Option<PatchResponseCodeJumpInformation>,
    /// The benefits of the member card, as text for the user.
    ///
    /// 会员卡的权益说明，展示给用户。
    ///
    /// Required.
    pub benefits: Option<String>,
    /// The HTTPS address that receives the notification of the result.
    ///
    /// 接收结果通知的 HTTPS 地址。
    ///
    /// Required.
    pub notify_url: Option<String>,
    /// Whether the member card is kept at the top of the user's cards.
    ///
    /// 是否将会员卡置顶展示。
    ///
    /// Optional.
    pub need_pinned: Option<bool>,
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
    /// The phone number of customer service.
    ///
    /// 客服电话号码。
    ///
    /// Optional.
    pub service_phone: Option<String>,
    /// The member agreement that the user accepts.
    ///
    /// 供用户同意的会员协议。
    ///
    /// Optional.
    pub legal_agreement: Option<String>,
    /// When the member card is valid.
    ///
    /// 会员卡的有效期信息。
    ///
    /// Required.
    pub valid_date_information: Option<PatchResponseValidDateInformation>,
    /// The mini program that shows the user's points.
    ///
    /// 展示用户积分的小程序入口。
    ///
    /// Optional.
    pub points_information: Option<PatchResponsePointsInformation>,
    /// The stored balance of the member card: how it is shown, or how it changes, depending on the place.
    ///
    /// 会员卡储值余额的展示设置，或余额的变动信息，视位置而定。
    ///
    /// Optional.
    pub balance_information: Option<PatchResponseBalanceInformation>,
    /// For a member card that is sold: its price and where to buy it.
    ///
    /// 付费会员卡的价格和购买入口。
    ///
    /// Optional.
    pub purchase_information: Option<PatchResponsePurchaseInformation>,
    /// The details of the user: those asked for, or those filled in with their values.
    ///
    /// 用户资料：需填写的项，或已填的项与值。
    ///
    /// Optional.
    pub user_information: Option<PatchResponseUserInformation>,
    /// The state of the member card template, or the outcome of an exchange, depending on the place.
    ///
    /// 视位置为会员卡模板的状态，或积分兑券的结果。
    ///
    /// Required.
    pub state: Option<PatchResponseState>,
    /// When it was created, RFC 3339 with offset.
    ///
    /// 创建的时间，RFC 3339 格式，带时区。
    ///
    /// Required.
    pub create_time: Option<String>,
    /// When it was last updated, RFC 3339 with offset.
    ///
    /// 最近更新的时间，RFC 3339 格式，带时区。
    ///
    /// Required.
    pub update_time: Option<String>,
    /// Members that the documents do not list.
    pub extra: Extra,
}

record! { PatchResponse {
    0 card_id "card_id",
    1 brand_id "brand_id",
    2 appid "appid",
    3 card_type "card_type",
    4 card_title "card_title",
    5 card_color "card_color",
    6 card_picture_url "card_picture_url",
    7 code_mode "code_mode",
    8 code_type "code_type",
    9 code_jump_information "code_jump_information",
    10 benefits "benefits",
    11 notify_url "notify_url",
    12 need_pinned "need_pinned",
    13 need_display_level "need_display_level",
    14 init_level "init_level",
    15 service_phone "service_phone",
    16 legal_agreement "legal_agreement",
    17 valid_date_information "valid_date_information",
    18 points_information "points_information",
    19 balance_information "balance_information",
    20 purchase_information "purchase_information",
    21 user_information "user_information",
    22 state "state",
    23 create_time "create_time",
    24 update_time "update_time",
} }

pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataCodeJumpInformation as PatchCodeJumpInformation;

pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataValidDateInformation as PatchValidDateInformation;

pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataValidDateInformationType as PatchValidDateInformationType;

pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataPointsInformation as PatchPointsInformation;

pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataBalanceInformation as PatchBalanceInformation;

pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataPurchaseInformation as PatchPurchaseInformation;

pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataUserInformation as PatchUserInformation;

pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataUserInformationCommonFieldList as PatchUserInformationCommonFieldList;

pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataUserInformationCustomFieldList as PatchUserInformationCustomFieldList;

pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataUserInformationCustomFieldListType as PatchUserInformationCustomFieldListType;

pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataCardType as PatchResponseCardType;

pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataCodeMode as PatchResponseCodeMode;

pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataCodeType as PatchResponseCodeType;

pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataCodeJumpInformation as PatchResponseCodeJumpInformation;

pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataValidDateInformation as PatchResponseValidDateInformation;

pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataValidDateInformationType as PatchResponseValidDateInformationType;

pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataPointsInformation as PatchResponsePointsInformation;

pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataBalanceInformation as PatchResponseBalanceInformation;

pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataPurchaseInformation as PatchResponsePurchaseInformation;

pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataUserInformation as PatchResponseUserInformation;

pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataUserInformationCommonFieldList as PatchResponseUserInformationCommonFieldList;

pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataUserInformationCustomFieldList as PatchResponseUserInformationCustomFieldList;

pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataUserInformationCustomFieldListType as PatchResponseUserInformationCustomFieldListType;

pub use crate::generated::v3::brand::partner::card_member::cards::GetState as PatchResponseState;

/// 删除会员卡模板
///
/// `DELETE /v3/brand/partner/card-member/cards/{card_id}`
///
/// For service providers.
///
/// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4015336972>
#[doc(alias = "删除会员卡模板")]
#[doc(alias = "DELETE /v3/brand/partner/card-member/cards/{card_id}")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Delete {
    /// The identifier of the member card template of the brand.
    ///
    /// 品牌会员卡模板的编号。
    ///
    /// Path parameter, required.
    pub card_id: Option<String>,
    /// The identifier WeChat Pay gave the brand.
    ///
    /// 微信支付分配的品牌编号。
    ///
    /// Query parameter, required.
    pub brand_id: Option<String>,
    /// Members that the documents do not list.
    pub extra: Extra,
}

record! { Delete {
    0 card_id "card_id",
    1 brand_id "brand_id",
} }

impl Request for Delete {
    const OPERATION: &'static Operation = &operations::brand::V3_BRAND_PARTNER_CARD_MEMBER_CARDS_BY_CARD_ID_DELETE;
    type Response = DeleteResponse;
}

/// What `DELETE /v3/brand/partner/card-member/cards/{card_id}` returns.
///
/// A required member is there by the documents; any may be absent in fact.
///
/// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4015336972>
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteResponse {
    /// The identifier of the member card template of the brand.
    ///
    /// 品牌会员卡模板的编号。
    ///
    /// Required.
    pub card_id: Option<String>,
    /// The identifier WeChat Pay gave the brand.
    ///
    /// 微信支付分配的品牌编号。
    ///
    /// Required.
    pub brand_id: Option<String>,
    /// The AppID of the official account, mini program or app the request belongs to.
    ///
    /// 所属公众号、小程序或移动应用的 AppID。
    ///
    /// Required.
    pub appid: Option<String>,
    /// The type of member card: bought, ordinary or with a stored balance.
    ///
    /// 会员卡的种类：付费卡、普通卡或储值卡。
    ///
    /// Required.
    pub card_type: Option<DeleteResponseCardType>,
    /// The title of the member card.
    ///
    /// 会员卡的标题。
    ///
    /// Required.
    pub card_title: Option<String>,
    /// The colour of the member card.
    ///
    /// 会员卡的颜色。
    ///
    /// Required.
    pub card_color: Option<String>,
    /// The address of the picture on the face of the member card.
    ///
    /// 会员卡卡面图片的地址。
    ///
    /// Required.
    pub card_picture_url: Option<String>,
    /// Who assigns the codes of the member cards: WeChat Pay, or the merchant beforehand or on demand.
    ///
    /// 会员卡 code 由谁分配：微信支付，或商户预存、实时提供。
    ///
    /// Required.
    pub code_mode: Option<DeleteResponseCodeMode>,
    /// How the code of the member card is shown, such as a bar code, a QR code or a mini program.
    ///
    /// 会员卡码的展示形式，例如条形码、二维码或跳转小程序。
    ///
    /// Required.
    pub code_type: Option<DeleteResponseCodeType>,
    /// The mini program that is opened from the code of the member card.
    ///
    /// 从会员卡码跳转的小程序。
    ///
    /// Optional.
    pub code_jump_information: Option<DeleteResponseCodeJumpInformation>,
    /// The benefits of the member card, as text for the user.
    ///
    /// 会员卡的权益说明，展示给用户。
    ///
    /// Required.
    pub benefits: Option<String>,
    /// The HTTPS address that receives the notification of the result.
    ///
    /// 接收结果通知的 HTTPS 地址。
    ///
    /// Required.
    pub notify_url: Option<String>,
    /// Whether the member card is kept at the top of the user's cards.
    ///
    /// 是否将会员卡置顶展示。
    ///
    /// Optional.
    pub need_pinned: Option<bool>,
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
    /// The phone number of customer service.
    ///
    /// 客服电话号码。
    ///
    /// Optional.
    pub service_phone: Option<String>,
    /// The member agreement that the user accepts.
    ///
    /// 供用户同意的会员协议。
    ///
    /// Optional.
    pub legal_agreement: Option<String>,
    /// When the member card is valid.
    ///
    /// 会员卡的有效期信息。
    ///
    /// Required.
    pub valid_date_information: Option<DeleteResponseValidDateInformation>,
    /// The mini program that shows the user's points.
    ///
    /// 展示用户积分的小程序入口。
    ///
    /// Optional.
    pub points_information: Option<DeleteResponsePointsInformation>,
    /// The stored balance of the member card: how it is shown, or how it changes, depending on the place.
    ///
    /// 会员卡储值余额的展示设置，或余额的变动信息，视位置而定。
    ///
    /// Optional.
    pub balance_information: Option<DeleteResponseBalanceInformation>,
    /// For a member card that is sold: its price and where to buy it.
    ///
    /// 付费会员卡的价格和购买入口。
    ///
    /// Optional.
    pub purchase_information: Option<DeleteResponsePurchaseInformation>,
    /// The details of the user: those asked for, or those filled in with their values.
    ///
    /// 用户资料：需填写的项，或已填的项与值。
    ///
    /// Optional.
    pub user_information: Option<DeleteResponseUserInformation>,
    /// The state of the member card template, or the outcome of an exchange, depending on the place.
    ///
    /// 视位置为会员卡模板的状态，或积分兑券的结果。
    ///
    /// Required.
    pub state: Option<DeleteResponseState>,
    /// When it was created, RFC 3339 with offset.
    ///
    /// 创建的时间，RFC 3339 格式，带时区。
    ///
    /// Required.
    pub create_time: Option<String>,
    /// When it was last updated, RFC 3339 with offset.
    ///
    /// 最近更新的时间，RFC 3339 格式，带时区。
    ///
    /// Required.
    pub update_time: Option<String>,
    /// Members that the documents do not list.
    pub extra: Extra,
}

record! { DeleteResponse {
    0 card_id "card_id",
    1 brand_id "brand_id",
    2 appid "appid",
    3 card_type "card_type",
    4 card_title "card_title",
    5 card_color "card_color",
    6 card_picture_url "card_picture_url",
    7 code_mode "code_mode",
    8 code_type "code_type",
    9 code_jump_information "code_jump_information",
    10 benefits "benefits",
    11 notify_url "notify_url",
    12 need_pinned "need_pinned",
    13 need_display_level "need_display_level",
    14 init_level "init_level",
    15 service_phone "service_phone",
    16 legal_agreement "legal_agreement",
    17 valid_date_information "valid_date_information",
    18 points_information "points_information",
    19 balance_information "balance_information",
    20 purchase_information "purchase_information",
    21 user_information "user_information",
    22 state "state",
    23 create_time "create_time",
    24 update_time "update_time",
} }

pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataCardType as DeleteResponseCardType;

pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataCodeMode as DeleteResponseCodeMode;

pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataCodeType as DeleteResponseCodeType;

pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataCodeJumpInformation as DeleteResponseCodeJumpInformation;

pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataValidDateInformation as DeleteResponseValidDateInformation;

pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataValidDateInformationType as DeleteResponseValidDateInformationType;

pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataPointsInformation as DeleteResponsePointsInformation;

pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataBalanceInformation as DeleteResponseBalanceInformation;

pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataPurchaseInformation as DeleteResponsePurchaseInformation;

pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataUserInformation as DeleteResponseUserInformation;

pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataUserInformationCommonFieldList as DeleteResponseUserInformationCommonFieldList;

pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataUserInformationCustomFieldList as DeleteResponseUserInformationCustomFieldList;

pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataUserInformationCustomFieldListType as DeleteResponseUserInformationCustomFieldListType;

pub use crate::generated::v3::brand::partner::card_member::cards::GetState as DeleteResponseState;

/// `/v3/brand/partner/card-member/cards/{card_id}/invalidate`
pub mod invalidate {
    use alloc::string::String;

    use crate::call::Request;
    use crate::generated::operations;
    use crate::operation::Operation;
    use crate::record::{Extra, record};

    /// 作废会员卡模板
    ///
    /// `POST /v3/brand/partner/card-member/cards/{card_id}/invalidate`
    ///
    /// For service providers.
    ///
    /// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4015336972>
    #[doc(alias = "作废会员卡模板")]
    #[doc(alias = "POST /v3/brand/partner/card-member/cards/{card_id}/invalidate")]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Post {
        /// The identifier of the member card template of the brand.
        ///
        /// 品牌会员卡模板的编号。
        ///
        /// Path parameter, required.
        pub card_id: Option<String>,
        /// The identifier WeChat Pay gave the brand.
        ///
        /// 微信支付分配的品牌编号。
        ///
        /// Body member, required.
        pub brand_id: Option<String>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { Post {
        0 card_id "card_id",
        1 brand_id "brand_id",
    } }

    impl Request for Post {
        const OPERATION: &'static Operation =
            &operations::brand::V3_BRAND_PARTNER_CARD_MEMBER_CARDS_BY_CARD_ID_INVALIDATE_POST;
        type Response = PostResponse;
    }

    /// What `POST /v3/brand/partner/card-member/cards/{card_id}/invalidate` returns.
    ///
    /// A required member is there by the documents; any may be absent in fact.
    ///
    /// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4015336972>
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PostResponse {
        /// The merchant's own number of the request; repeating a request with it does not act twice.
        ///
        /// 商户自己的请求单号，用同一单号重发不会重复执行。
        ///
        /// Required.
        pub out_request_no: Option<String>,
        /// The identifier of the member card template of the brand.
        ///
        /// 品牌会员卡模板的编号。
        ///
        /// Required.
        pub card_id: Option<String>,
        /// The identifier WeChat Pay gave the brand.
        ///
        /// 微信支付分配的品牌编号。
        ///
        /// Required.
        pub brand_id: Option<String>,
        /// The AppID of the official account, mini program or app the request belongs to.
        ///
        /// 所属公众号、小程序或移动应用的 AppID。
        ///
        /// Required.
        pub appid: Option<String>,
        /// The type of member card: bought, ordinary or with a stored balance.
        ///
        /// 会员卡的种类：付费卡、普通卡或储值卡。
        ///
        /// Required.
        pub card_type: Option<PostResponseCardType>,
        /// The title of the member card.
        ///
        /// 会员卡的标题。
        ///
        /// Required.
        pub card_title: Option<String>,
        /// The colour of the member card.
        ///
        /// 会员卡的颜色。
        ///
        /// Required.
        pub card_color: Option<String>,
        /// The address of the picture on the face of the member card.
        ///
        /// 会员卡卡面图片的地址。
        ///
        /// Required.
        pub card_picture_url: Option<String>,
        /// Who assigns the codes of the member cards: WeChat Pay, or the merchant beforehand or on demand.
        ///
        /// 会员卡 code 由谁分配：微信支付，或商户预存、实时提供。
        ///
        /// Required.
        pub code_mode: Option<PostResponseCodeMode>,
        /// How the code of the member card is shown, such as a bar code, a QR code or a mini program.
        ///
        /// 会员卡码的展示形式，例如条形码、二维码或跳转小程序。
        ///
        /// Required.
        pub code_type: Option<PostResponseCodeType>,
        /// The mini program that is opened from the code of the member card.
        ///
        /// 从会员卡码跳转的小程序。
        ///
        /// Optional.
        pub code_jump_information: Option<PostResponseCodeJumpInformation>,
        /// The benefits of the member card, as text for the user.
        ///
        /// 会员卡的权益说明，展示给用户。
        ///
        /// Required.
        pub benefits: Option<String>,
        /// The HTTPS address that receives the notification of the result.
        ///
        /// 接收结果通知的 HTTPS 地址。
        ///
        /// Required.
        pub notify_url: Option<String>,
        /// Whether the member card is kept at the top of the user's cards.
        ///
        /// 是否将会员卡置顶展示。
        ///
        /// Optional.
        pub need_pinned: Option<bool>,
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
        /// The phone number of customer service.
        ///
        /// 客服电话号码。
        ///
        /// Optional.
        pub service_phone: Option<String>,
        /// The member agreement that the user accepts.
        ///
        /// 供用户同意的会员协议。
        ///
        /// Optional.
        pub legal_agreement: Option<String>,
        /// When the member card is valid.
        ///
        /// 会员卡的有效期信息。
        ///
        /// Required.
        pub valid_date_information: Option<PostResponseValidDateInformation>,
        /// The mini program that shows the member's own page.
        ///
        /// 展示会员信息的小程序入口。
        ///
        /// Required.
        pub member_information: Option<PostResponseMemberInformation>,
        /// The mini program that shows the user's points.
        ///
        /// 展示用户积分的小程序入口。
        ///
        /// Optional.
        pub points_information: Option<PostResponsePointsInformation>,
        /// The stored balance of the member card: how it is shown, or how it changes, depending on the place.
        ///
        /// 会员卡储值余额的展示设置，或余额的变动信息，视位置而定。
        ///
        /// Optional.
        pub balance_information: Option<PostResponseBalanceInformation>,
        /// For a member card that is sold: its price and where to buy it.
        ///
        /// 付费会员卡的价格和购买入口。
        ///
        /// Optional.
        pub purchase_information: Option<PostResponsePurchaseInformation>,
        /// The details of the user: those asked for, or those filled in with their values.
        ///
        /// 用户资料：需填写的项，或已填的项与值。
        ///
        /// Optional.
        pub user_information: Option<PostResponseUserInformation>,
        /// The state of the member card template, or the outcome of an exchange, depending on the place.
        ///
        /// 视位置为会员卡模板的状态，或积分兑券的结果。
        ///
        /// Required.
        pub state: Option<PostResponseState>,
        /// When it was created, RFC 3339 with offset.
        ///
        /// 创建的时间，RFC 3339 格式，带时区。
        ///
        /// Required.
        pub create_time: Option<String>,
        /// When it was last updated, RFC 3339 with offset.
        ///
        /// 最近更新的时间，RFC 3339 格式，带时区。
        ///
        /// Required.
        pub update_time: Option<String>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { PostResponse {
        0 out_request_no "out_request_no",
        1 card_id "card_id",
        2 brand_id "brand_id",
        3 appid "appid",
        4 card_type "card_type",
        5 card_title "card_title",
        6 card_color "card_color",
        7 card_picture_url "card_picture_url",
        8 code_mode "code_mode",
        9 code_type "code_type",
        10 code_jump_information "code_jump_information",
        11 benefits "benefits",
        12 notify_url "notify_url",
        13 need_pinned "need_pinned",
        14 need_display_level "need_display_level",
        15 init_level "init_level",
        16 service_phone "service_phone",
        17 legal_agreement "legal_agreement",
        18 valid_date_information "valid_date_information",
        19 member_information "member_information",
        20 points_information "points_information",
        21 balance_information "balance_information",
        22 purchase_information "purchase_information",
        23 user_information "user_information",
        24 state "state",
        25 create_time "create_time",
        26 update_time "update_time",
    } }

    pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataCardType as PostResponseCardType;

    pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataCodeMode as PostResponseCodeMode;

    pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataCodeType as PostResponseCodeType;

    pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataCodeJumpInformation as PostResponseCodeJumpInformation;

    pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataValidDateInformation as PostResponseValidDateInformation;

    pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataValidDateInformationType as PostResponseValidDateInformationType;

    /// `response.member_information` of `POST /v3/brand/partner/card-member/cards/{card_id}/invalidate`.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PostResponseMemberInformation {
        /// The appid of the mini program or app that is opened.
        ///
        /// 跳转目标小程序或应用的 appid。
        ///
        /// Optional.
        pub jump_appid: Option<String>,
        /// The page of the mini program that is opened.
        ///
        /// 跳转目标小程序的页面路径。
        ///
        /// Optional.
        pub jump_path: Option<String>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { PostResponseMemberInformation {
        0 jump_appid "jump_appid",
        1 jump_path "jump_path",
    } }

    pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataPointsInformation as PostResponsePointsInformation;

    pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataBalanceInformation as PostResponseBalanceInformation;

    pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataPurchaseInformation as PostResponsePurchaseInformation;

    pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataUserInformation as PostResponseUserInformation;

    pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataUserInformationCommonFieldList as PostResponseUserInformationCommonFieldList;

    pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataUserInformationCustomFieldList as PostResponseUserInformationCustomFieldList;

    pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataUserInformationCustomFieldListType as PostResponseUserInformationCustomFieldListType;

    pub use crate::generated::v3::brand::partner::card_member::cards::GetState as PostResponseState;
}
