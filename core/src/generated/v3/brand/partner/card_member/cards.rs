// Made by `cargo xtask codegen` from catalog/; change the catalog, a correction or the emitter instead.
//! `/v3/brand/partner/card-member/cards`

pub mod by_card_id;

use alloc::string::String;
use alloc::vec::Vec;

use crate::call::Request;
use crate::generated::operations;
use crate::operation::Operation;
use crate::record::{Extra, open_enum, record};

/// 查询会员卡模板列表
///
/// `GET /v3/brand/partner/card-member/cards`
///
/// For service providers.
///
/// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4015336976>
#[doc(alias = "查询会员卡模板列表")]
#[doc(alias = "GET /v3/brand/partner/card-member/cards")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Get {
    /// The identifier WeChat Pay gave the brand.
    ///
    /// 微信支付分配的品牌编号。
    ///
    /// Query parameter, required.
    pub brand_id: Option<String>,
    /// The state of the member card template, or the outcome of an exchange, depending on the place.
    ///
    /// 视位置为会员卡模板的状态，或积分兑券的结果。
    ///
    /// Query parameter, optional.
    pub state: Option<GetState>,
    /// How many entries to skip before the first one of this page, from 0.
    ///
    /// 本页第一条之前跳过的条数，从 0 开始。
    ///
    /// Query parameter, optional.
    pub offset: Option<i64>,
    /// How many records a page holds at most.
    ///
    /// 每页最多返回的记录条数。
    ///
    /// Query parameter, optional.
    pub limit: Option<i64>,
    /// Members that the documents do not list.
    pub extra: Extra,
}

record! { Get {
    0 brand_id "brand_id",
    1 state "state",
    2 offset "offset",
    3 limit "limit",
} }

impl Request for Get {
    const OPERATION: &'static Operation = &operations::brand::V3_BRAND_PARTNER_CARD_MEMBER_CARDS_GET;
    type Response = GetResponse;
}

/// What `GET /v3/brand/partner/card-member/cards` returns.
///
/// A required member is there by the documents; any may be absent in fact.
///
/// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4015336976>
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetResponse {
    /// How many there are in all; in lists, over all pages.
    ///
    /// 总数，列表中为所有页的总条数。
    ///
    /// Required.
    pub total_count: Option<i64>,
    /// How many entries to skip before the first one of this page, from 0.
    ///
    /// 本页第一条之前跳过的条数，从 0 开始。
    ///
    /// Required.
    pub offset: Option<i64>,
    /// How many records a page holds at most.
    ///
    /// 每页最多返回的记录条数。
    ///
    /// Required.
    pub limit: Option<i64>,
    /// The records of the answer.
    ///
    /// 返回的记录列表。
    ///
    /// Optional.
    pub data: Option<Vec<GetResponseData>>,
    /// Members that the documents do not list.
    pub extra: Extra,
}

record! { GetResponse {
    0 total_count "total_count",
    1 offset "offset",
    2 limit "limit",
    3 data "data",
} }

open_enum! {
    /// `query.state` of `GET /v3/brand/partner/card-member/cards`.
    GetState {
        CardEffective = "CARD_EFFECTIVE",
        CardInvalid = "CARD_INVALID",
    }
}

/// `response.data` of `GET /v3/brand/partner/card-member/cards`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetResponseData {
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
    pub card_type: Option<GetResponseDataCardType>,
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
    pub code_mode: Option<GetResponseDataCodeMode>,
    /// How the code of the member card is shown, such as a bar code, a QR code or a mini program.
    ///
    /// 会员卡码的展示形式，例如条形码、二维码或跳转小程序。
    ///
    /// Required.
    pub code_type: Option<GetResponseDataCodeType>,
    /// The mini program that is opened from the code of the member card.
    ///
    /// 从会员卡码跳转的小程序。
    ///
    /// Optional.
    pub code_jump_information: Option<GetResponseDataCodeJumpInformation>,
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
    pub valid_date_information: Option<GetResponseDataValidDateInformation>,
    /// The mini program that shows the user's points.
    ///
    /// 展示用户积分的小程序入口。
    ///
    /// Optional.
    pub points_information: Option<GetResponseDataPointsInformation>,
    /// The stored balance of the member card: how it is shown, or how it changes, depending on the place.
    ///
    /// 会员卡储值余额的展示设置，或余额的变动信息，视位置而定。
    ///
    /// Optional.
    pub balance_information: Option<GetResponseDataBalanceInformation>,
    /// For a member card that is sold: its price and where to buy it.
    ///
    /// 付费会员卡的价格和购买入口。
    ///
    /// Optional.
    pub purchase_information: Option<GetResponseDataPurchaseInformation>,
    /// The details of the user: those asked for, or those filled in with their values.
    ///
    /// 用户资料：需填写的项，或已填的项与值。
    ///
    /// Optional.
    pub user_information: Option<GetResponseDataUserInformation>,
    /// Members that the documents do not list.
    pub extra: Extra,
}

record! { GetResponseData {
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
} }

open_enum! {
    /// `response.data.card_type` of `GET /v3/brand/partner/card-member/cards`.
    GetResponseDataCardType {
        Purchase = "PURCHASE",
        Normal = "NORMAL",
        Balance = "BALANCE",
    }
}

open_enum! {
    /// `response.data.code_mode` of `GET /v3/brand/partner/card-member/cards`.
    GetResponseDataCodeMode {
        SystemAllocate = "SYSTEM_ALLOCATE",
        MerchantAllocate = "MERCHANT_ALLOCATE",
    }
}

open_enum! {
    /// `response.data.code_type` of `GET /v3/brand/partner/card-member/cards`.
    GetResponseDataCodeType {
        NoneCode = "NONE_CODE",
        BarCode = "BAR_CODE",
        QrCode = "QR_CODE",
        BarCodeAndQrCode = "BAR_CODE_AND_QR_CODE",
        JumpMiniProgram = "JUMP_MINI_PROGRAM",
    }
}

/// `response.data.code_jump_information` of `GET /v3/brand/partner/card-member/cards`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetResponseDataCodeJumpInformation {
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

record! { GetResponseDataCodeJumpInformation {
    0 jump_appid "jump_appid",
    1 jump_path "jump_path",
} }

/// `response.data.valid_date_information` of `GET /v3/brand/partner/card-member/cards`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetResponseDataValidDateInformation {
    /// How the validity is given (fixed dates, a span or for ever), or the kind of the form field.
    ///
    /// 有效期的类型（固定时间、固定时长或永久），或资料项的类型。
    ///
    /// Required.
    pub r#type: Option<GetResponseDataValidDateInformationType>,
    /// From when the coupon or member card is valid, RFC 3339 with offset.
    ///
    /// 券或会员卡有效期的开始时间，带时区偏移的 RFC 3339 格式。
    ///
    /// Optional.
    pub available_begin_time: Option<String>,
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
    /// Members that the documents do not list.
    pub extra: Extra,
}

record! { GetResponseDataValidDateInformation {
    0 r#type "type",
    1 available_begin_time "available_begin_time",
    2 available_end_time "available_end_time",
    3 available_day_after_receive "available_day_after_receive",
} }

open_enum! {
    /// `response.data.valid_date_information.type` of `GET /v3/brand/partner/card-member/cards`.
    GetResponseDataValidDateInformationType {
        FixTimeRange = "FIX_TIME_RANGE",
        FixTerm = "FIX_TERM",
        Permanent = "PERMANENT",
    }
}

/// `response.data.points_information` of `GET /v3/brand/partner/card-member/cards`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetResponseDataPointsInformation {
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

record! { GetResponseDataPointsInformation {
    0 jump_appid "jump_appid",
    1 jump_path "jump_path",
} }

/// `response.data.balance_information` of `GET /v3/brand/partner/card-member/cards`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetResponseDataBalanceInformation {
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

record! { GetResponseDataBalanceInformation {
    0 jump_appid "jump_appid",
    1 jump_path "jump_path",
} }

/// `response.data.purchase_information` of `GET /v3/brand/partner/card-member/cards`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetResponseDataPurchaseInformation {
    /// The price of the member card, in fen.
    ///
    /// 购买会员卡的价格，单位为分。
    ///
    /// Optional.
    pub price: Option<i64>,
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

record! { GetResponseDataPurchaseInformation {
    0 price "price",
    1 jump_appid "jump_appid",
    2 jump_path "jump_path",
} }

/// `response.data.user_information` of `GET /v3/brand/partner/card-member/cards`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetResponseDataUserInformation {
    /// The standard items of the user's details: those asked for, or those filled in with their values.
    ///
    /// 用户资料的通用项：需填写的项，或已填的项与值。
    ///
    /// Optional.
    pub common_field_list: Option<Vec<GetResponseDataUserInformationCommonFieldList>>,
    /// The fields of the member form that the merchant defined itself.
    ///
    /// 商户自定义的会员资料项。
    ///
    /// Optional.
    pub custom_field_list: Option<Vec<GetResponseDataUserInformationCustomFieldList>>,
    /// Members that the documents do not list.
    pub extra: Extra,
}

record! { GetResponseDataUserInformation {
    0 common_field_list "common_field_list",
    1 custom_field_list "custom_field_list",
} }

open_enum! {
    /// `response.data.user_information.common_field_list` of `GET /v3/brand/partner/card-member/cards`.
    GetResponseDataUserInformationCommonFieldList {
        UserFormFlagSex = "USER_FORM_FLAG_SEX",
        UserFormFlagName = "USER_FORM_FLAG_NAME",
        UserFormFlagBirthday = "USER_FORM_FLAG_BIRTHDAY",
        UserFormFlagAddress = "USER_FORM_FLAG_ADDRESS",
        UserFormFlagEmail = "USER_FORM_FLAG_EMAIL",
        UserFormFlagCity = "USER_FORM_FLAG_CITY",
    }
}

/// `response.data.user_information.custom_field_list` of `GET /v3/brand/partner/card-member/cards`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetResponseDataUserInformationCustomFieldList {
    /// How the validity is given (fixed dates, a span or for ever), or the kind of the form field.
    ///
    /// 有效期的类型（固定时间、固定时长或永久），或资料项的类型。
    ///
    /// Optional.
    pub r#type: Option<GetResponseDataUserInformationCustomFieldListType>,
    /// The name of the person, store, item or other object that contains it; encrypted in some places.
    ///
    /// 所在对象的名称，例如人名、门店名或项目名，部分接口加密传输。
    ///
    /// Optional.
    pub name: Option<String>,
    /// The options the user can choose from.
    ///
    /// 供用户选择的选项列表。
    ///
    /// Optional.
    pub values: Option<Vec<String>>,
    /// Members that the documents do not list.
    pub extra: Extra,
}

record! { GetResponseDataUserInformationCustomFieldList {
    0 r#type "type",
    1 name "name",
    2 values "values",
} }

open_enum! {
    /// `response.data.user_information.custom_field_list.type` of `GET /v3/brand/partner/card-member/cards`.
    GetResponseDataUserInformationCustomFieldListType {
        CheckBox = "CHECK_BOX",
        Radio = "RADIO",
    }
}

/// 创建会员卡模板
///
/// `POST /v3/brand/partner/card-member/cards`
///
/// For service providers.
///
/// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4015336970>
#[doc(alias = "创建会员卡模板")]
#[doc(alias = "POST /v3/brand/partner/card-member/cards")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Post {
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
    /// The type of member card: bought, ordinary or with a stored balance.
    ///
    /// 会员卡的种类：付费卡、普通卡或储值卡。
    ///
    /// Body member, required.
    pub card_type: Option<PostCardType>,
    /// The title of the member card.
    ///
    /// 会员卡的标题。
    ///
    /// Body member, required.
    pub card_title: Option<String>,
    /// The colour of the member card.
    ///
    /// 会员卡的颜色。
    ///
    /// Body member, required.
    pub card_color: Option<String>,
    /// The address of the picture on the face of the member card.
    ///
    /// 会员卡卡面图片的地址。
    ///
    /// Body member, required.
    pub card_picture_url: Option<String>,
    /// Who assigns the codes of the member cards: WeChat Pay, or the merchant beforehand or on demand.
    ///
    /// 会员卡 code 由谁分配：微信支付，或商户预存、实时提供。
    ///
    /// Body member, required.
    pub code_mode: Option<PostCodeMode>,
    /// How the code of the member card is shown, such as a bar code, a QR code or a mini program.
    ///
    /// 会员卡码的展示形式，例如条形码、二维码或跳转小程序。
    ///
    /// Body member, required.
    pub code_type: Option<PostCodeType>,
    /// The mini program that is opened from the code of the member card.
    ///
    /// 从会员卡码跳转的小程序。
    ///
    /// Body member, optional.
    pub code_jump_information: Option<PostCodeJumpInformation>,
    /// The benefits of the member card, as text for the user.
    ///
    /// 会员卡的权益说明，展示给用户。
    ///
    /// Body member, required.
    pub benefits: Option<String>,
    /// The HTTPS address that receives the notification of the result.
    ///
    /// 接收结果通知的 HTTPS 地址。
    ///
    /// Body member, required.
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
    /// Body member, required.
    pub valid_date_information: Option<PostValidDateInformation>,
    /// The mini program that shows the user's points.
    ///
    /// 展示用户积分的小程序入口。
    ///
    /// Body member, optional.
    pub points_information: Option<PostPointsInformation>,
    /// The stored balance of the member card: how it is shown, or how it changes, depending on the place.
    ///
    /// 会员卡储值余额的展示设置，或余额的变动信息，视位置而定。
    ///
    /// Body member, optional.
    pub balance_information: Option<PostBalanceInformation>,
    /// For a member card that is sold: its price and where to buy it.
    ///
    /// 付费会员卡的价格和购买入口。
    ///
    /// Body member, optional.
    pub purchase_information: Option<PostPurchaseInformation>,
    /// The details of the user: those asked for, or those filled in with their values.
    ///
    /// 用户资料：需填写的项，或已填的项与值。
    ///
    /// Body member, optional.
    pub user_information: Option<PostUserInformation>,
    /// Members that the documents do not list.
    pub extra: Extra,
}

record! { Post {
    0 brand_id "brand_id",
    1 appid "appid",
    2 card_type "card_type",
    3 card_title "card_title",
    4 card_color "card_color",
    5 card_picture_url "card_picture_url",
    6 code_mode "code_mode",
    7 code_type "code_type",
    8 code_jump_information "code_jump_information",
    9 benefits "benefits",
    10 notify_url "notify_url",
    11 need_pinned "need_pinned",
    12 need_display_level "need_display_level",
    13 init_level "init_level",
    14 service_phone "service_phone",
    15 legal_agreement "legal_agreement",
    16 valid_date_information "valid_date_information",
    17 points_information "points_information",
    18 balance_information "balance_information",
    19 purchase_information "purchase_information",
    20 user_information "user_information",
} }

impl Request for Post {
    const OPERATION: &'static Operation = &operations::brand::V3_BRAND_PARTNER_CARD_MEMBER_CARDS_POST;
    type Response = PostResponse;
}

/// What `POST /v3/brand/partner/card-member/cards` returns.
///
/// A required member is there by the documents; any may be absent in fact.
///
/// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4015336970>
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostResponse {
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
    /// Members that the documents do not list.
    pub extra: Extra,
}

record! { PostResponse {
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
} }

pub use self::GetResponseDataCardType as PostCardType;

pub use self::GetResponseDataCodeMode as PostCodeMode;

pub use self::GetResponseDataCodeType as PostCodeType;

pub use self::GetResponseDataCodeJumpInformation as PostCodeJumpInformation;

pub use self::GetResponseDataValidDateInformation as PostValidDateInformation;

pub use self::GetResponseDataValidDateInformationType as PostValidDateInformationType;

pub use self::GetResponseDataPointsInformation as PostPointsInformation;

pub use self::GetResponseDataBalanceInformation as PostBalanceInformation;

pub use self::GetResponseDataPurchaseInformation as PostPurchaseInformation;

pub use self::GetResponseDataUserInformation as PostUserInformation;

pub use self::GetResponseDataUserInformationCommonFieldList as PostUserInformationCommonFieldList;

pub use self::GetResponseDataUserInformationCustomFieldList as PostUserInformationCustomFieldList;

pub use self::GetResponseDataUserInformationCustomFieldListType as PostUserInformationCustomFieldListType;

pub use self::GetResponseDataCardType as PostResponseCardType;

pub use self::GetResponseDataCodeMode as PostResponseCodeMode;

pub use self::GetResponseDataCodeType as PostResponseCodeType;

pub use self::GetResponseDataCodeJumpInformation as PostResponseCodeJumpInformation;

pub use self::GetResponseDataValidDateInformation as PostResponseValidDateInformation;

pub use self::GetResponseDataValidDateInformationType as PostResponseValidDateInformationType;

pub use self::GetResponseDataPointsInformation as PostResponsePointsInformation;

pub use self::GetResponseDataBalanceInformation as PostResponseBalanceInformation;

pub use self::GetResponseDataPurchaseInformation as PostResponsePurchaseInformation;

pub use self::GetResponseDataUserInformation as PostResponseUserInformation;

pub use self::GetResponseDataUserInformationCommonFieldList as PostResponseUserInformationCommonFieldList;

pub use self::GetResponseDataUserInformationCustomFieldList as PostResponseUserInformationCustomFieldList;

pub use self::GetResponseDataUserInformationCustomFieldListType as PostResponseUserInformationCustomFieldListType;
