// Made by `cargo xtask codegen` from catalog/; change the catalog, a correction or the emitter instead.
//! `/v3/marketing/membercard-open/cards`

pub mod by_card_id;

use alloc::string::String;
use alloc::vec::Vec;

use crate::call::Request;
use crate::generated::operations;
use crate::operation::Operation;
use crate::record::{Extra, open_enum, record};

/// 查询会员卡模板列表
///
/// `GET /v3/marketing/membercard-open/cards`
///
/// For merchants and service providers.
///
/// Official documents: <https://pay.weixin.qq.com/doc/v3/merchant/4012547108>, <https://pay.weixin.qq.com/doc/v3/partner/4012709010>
#[doc(alias = "查询会员卡模板列表")]
#[doc(alias = "GET /v3/marketing/membercard-open/cards")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Get {
    /// The identifier WeChat Pay gave the brand.
    ///
    /// 微信支付分配的品牌编号。
    ///
    /// Query parameter, optional.
    pub brand_id: Option<String>,
    /// The AppID of the official account, mini program or app the request belongs to.
    ///
    /// 所属公众号、小程序或移动应用的 AppID。
    ///
    /// Query parameter, optional.
    pub appid: Option<String>,
    /// How many entries to skip before the first one of this page, from 0.
    ///
    /// 本页第一条之前跳过的条数，从 0 开始。
    ///
    /// Query parameter, required.
    pub offset: Option<i64>,
    /// How many records a page holds at most.
    ///
    /// 每页最多返回的记录条数。
    ///
    /// Query parameter, required.
    pub limit: Option<i64>,
    /// Members that the documents do not list.
    pub extra: Extra,
}

record! { Get {
    0 brand_id "brand_id",
    1 appid "appid",
    2 offset "offset",
    3 limit "limit",
} }

impl Request for Get {
    const OPERATION: &'static Operation = &operations::member_card::V3_MARKETING_MEMBERCARD_OPEN_CARDS_GET;
    type Response = GetResponse;
}

/// What `GET /v3/marketing/membercard-open/cards` returns.
///
/// A required member is there by the documents; any may be absent in fact.
///
/// Official documents: <https://pay.weixin.qq.com/doc/v3/merchant/4012547108>, <https://pay.weixin.qq.com/doc/v3/partner/4012709010>
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetResponse {
    /// How many there are in all; in lists, over all pages.
    ///
    /// 总数，列表中为所有页的总条数。
    ///
    /// Required.
    pub total_count: Option<i64>,
    /// How many records a page holds at most.
    ///
    /// 每页最多返回的记录条数。
    ///
    /// Required.
    pub limit: Option<i64>,
    /// How many entries to skip before the first one of this page, from 0.
    ///
    /// 本页第一条之前跳过的条数，从 0 开始。
    ///
    /// Required.
    pub offset: Option<i64>,
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
    1 limit "limit",
    2 offset "offset",
    3 data "data",
} }

/// `response.data` of `GET /v3/marketing/membercard-open/cards`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetResponseData {
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
    pub status: Option<GetResponseDataStatus>,
    /// The brand the member card belongs to.
    ///
    /// 会员卡所属的品牌。
    ///
    /// Required.
    pub brand: Option<GetResponseDataBrand>,
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
    pub code_type: Option<GetResponseDataCodeType>,
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
    pub date_information: Option<GetResponseDataDateInformation>,
    /// Who assigns the codes of the member cards: WeChat Pay, or the merchant beforehand or on demand.
    ///
    /// 会员卡 code 由谁分配：微信支付，或商户预存、实时提供。
    ///
    /// Required.
    pub code_mode: Option<GetResponseDataCodeMode>,
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
    pub balance_information: Option<GetResponseDataBalanceInformation>,
    /// The details the user is asked to fill in when activating the card.
    ///
    /// 用户激活会员卡时需填写的资料项。
    ///
    /// Optional.
    pub user_information_form: Option<GetResponseDataUserInformationForm>,
    /// An extra line shown on the member card: its title and where a tap leads.
    ///
    /// 会员卡上的附加说明，包括标题和点击后的去处。
    ///
    /// Optional.
    pub additional_statement: Option<GetResponseDataAdditionalStatement>,
    /// Members that the documents do not list.
    pub extra: Extra,
}

record! { GetResponseData {
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

open_enum! {
    /// `response.data.status` of `GET /v3/marketing/membercard-open/cards`.
    GetResponseDataStatus {
        NotApprove = "NOT_APPROVE",
        ApproveFail = "APPROVE_FAIL",
        Approved = "APPROVED",
        Deleted = "DELETED",
    }
}

/// `response.data.brand` of `GET /v3/marketing/membercard-open/cards`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetResponseDataBrand {
    /// The identifier WeChat Pay gave the brand.
    ///
    /// 微信支付分配的品牌编号。
    ///
    /// Required.
    pub brand_id: Option<String>,
    /// The name of the brand as shown on the card.
    ///
    /// 卡面上展示的品牌名称。
    ///
    /// Required.
    pub display_name: Option<String>,
    /// Members that the documents do not list.
    pub extra: Extra,
}

record! { GetResponseDataBrand {
    0 brand_id "brand_id",
    1 display_name "display_name",
} }

open_enum! {
    /// `response.data.code_type` of `GET /v3/marketing/membercard-open/cards`.
    GetResponseDataCodeType {
        BarCode = "BAR_CODE",
        Qrcode = "QRCODE",
        BarCodeAndQrcode = "BAR_CODE_AND_QRCODE",
        NoneCode = "NONE_CODE",
    }
}

/// `response.data.date_information` of `GET /v3/marketing/membercard-open/cards`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetResponseDataDateInformation {
    /// How the validity is given (fixed dates, a span or for ever), or the kind of the form field.
    ///
    /// 有效期的类型（固定时间、固定时长或永久），或资料项的类型。
    ///
    /// Required.
    pub r#type: Option<GetResponseDataDateInformationType>,
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

record! { GetResponseDataDateInformation {
    0 r#type "type",
    1 available_begin_time "available_begin_time",
    2 available_end_time "available_end_time",
    3 available_day_after_receive "available_day_after_receive",
} }

open_enum! {
    /// `response.data.date_information.type` of `GET /v3/marketing/membercard-open/cards`.
    GetResponseDataDateInformationType {
        FixTimeRange = "FIX_TIME_RANGE",
        FixTerm = "FIX_TERM",
        Permanent = "PERMANENT",
    }
}

open_enum! {
    /// `response.data.code_mode` of `GET /v3/marketing/membercard-open/cards`.
    GetResponseDataCodeMode {
        SystemAllocate = "SYSTEM_ALLOCATE",
        MerchantDeposit = "MERCHANT_DEPOSIT",
        RealTime = "REAL_TIME",
    }
}

/// `response.data.balance_information` of `GET /v3/marketing/membercard-open/cards`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetResponseDataBalanceInformation {
    /// Whether the member card has a stored balance.
    ///
    /// 会员卡是否支持储值余额。
    ///
    /// Optional.
    pub need_balance: Option<bool>,
    /// The appid of the mini program that shows the user's balance.
    ///
    /// 展示用户余额的小程序的 appid。
    ///
    /// Optional.
    pub balance_appid: Option<String>,
    /// The page of the mini program that shows the user's balance.
    ///
    /// 展示用户余额的小程序页面路径。
    ///
    /// Optional.
    pub balance_path: Option<String>,
    /// The web page that shows the balance details.
    ///
    /// 查看余额详情的网页地址。
    ///
    /// Optional.
    pub balance_url: Option<String>,
    /// Members that the documents do not list.
    pub extra: Extra,
}

record! { GetResponseDataBalanceInformation {
    0 need_balance "need_balance",
    1 balance_appid "balance_appid",
    2 balance_path "balance_path",
    3 balance_url "balance_url",
} }

/// `response.data.user_information_form` of `GET /v3/marketing/membercard-open/cards`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetResponseDataUserInformationForm {
    /// The standard items of the user's details: those asked for, or those filled in with their values.
    ///
    /// 用户资料的通用项：需填写的项，或已填的项与值。
    ///
    /// Optional.
    pub common_field_list: Option<Vec<GetResponseDataUserInformationFormCommonFieldList>>,
    /// The fields of the member form that the merchant defined itself.
    ///
    /// 商户自定义的会员资料项。
    ///
    /// Optional.
    pub custom_field_list: Option<Vec<GetResponseDataUserInformationFormCustomFieldList>>,
    /// Members that the documents do not list.
    pub extra: Extra,
}

record! { GetResponseDataUserInformationForm {
    0 common_field_list "common_field_list",
    1 custom_field_list "custom_field_list",
} }

open_enum! {
    /// `response.data.user_information_form.common_field_list` of `GET /v3/marketing/membercard-open/cards`.
    GetResponseDataUserInformationFormCommonFieldList {
        UserFormFlagMobile = "USER_FORM_FLAG_MOBILE",
        UserFormFlagSex = "USER_FORM_FLAG_SEX",
        UserFormFlagName = "USER_FORM_FLAG_NAME",
        UserFormFlagBirthday = "USER_FORM_FLAG_BIRTHDAY",
        UserFormFlagAddress = "USER_FORM_FLAG_ADDRESS",
        UserFormFlagEmail = "USER_FORM_FLAG_EMAIL",
        UserFormFlagCity = "USER_FORM_FLAG_CITY",
    }
}

/// `response.data.user_information_form.custom_field_list` of `GET /v3/marketing/membercard-open/cards`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetResponseDataUserInformationFormCustomFieldList {
    /// How the validity is given (fixed dates, a span or for ever), or the kind of the form field.
    ///
    /// 有效期的类型（固定时间、固定时长或永久），或资料项的类型。
    ///
    /// Optional.
    pub r#type: Option<GetResponseDataUserInformationFormCustomFieldListType>,
    /// The name of the item of user details: a fixed flag for common items, free text for custom ones.
    ///
    /// 用户资料项的名称：通用项为固定标识，自定义项为自由文本。
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

record! { GetResponseDataUserInformationFormCustomFieldList {
    0 r#type "type",
    1 name "name",
    2 values "values",
} }

open_enum! {
    /// `response.data.user_information_form.custom_field_list.type` of `GET /v3/marketing/membercard-open/cards`.
    GetResponseDataUserInformationFormCustomFieldListType {
        Text = "TEXT",
        Select = "SELECT",
        Radio = "RADIO",
        CheckBox = "CHECK_BOX",
    }
}

/// `response.data.additional_statement` of `GET /v3/marketing/membercard-open/cards`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetResponseDataAdditionalStatement {
    /// The title shown to the user.
    ///
    /// 展示给用户的标题。
    ///
    /// Optional.
    pub title: Option<String>,
    /// The address a tap or a scan leads to.
    ///
    /// 点击或扫码后打开的地址。
    ///
    /// Optional.
    pub url: Option<String>,
    /// The AppID of the official account, mini program or app the request belongs to.
    ///
    /// 所属公众号、小程序或移动应用的 AppID。
    ///
    /// Optional.
    pub appid: Option<String>,
    /// The page of the mini program.
    ///
    /// 小程序的页面路径。
    ///
    /// Optional.
    pub path: Option<String>,
    /// Members that the documents do not list.
    pub extra: Extra,
}

record! { GetResponseDataAdditionalStatement {
    0 title "title",
    1 url "url",
    2 appid "appid",
    3 path "path",
} }

/// 创建会员卡模板
///
/// `POST /v3/marketing/membercard-open/cards`
///
/// For merchants and service providers.
///
/// Official documents: <https://pay.weixin.qq.com/doc/v3/merchant/4012545584>, <https://pay.weixin.qq.com/doc/v3/partner/4012708314>
#[doc(alias = "创建会员卡模板")]
#[doc(alias = "POST /v3/marketing/membercard-open/cards")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Post {
    /// The AppID of the official account, mini program or app the request belongs to.
    ///
    /// 所属公众号、小程序或移动应用的 AppID。
    ///
    /// Body member, required.
    pub appid: Option<String>,
    /// The address of the logo.
    ///
    /// 标志图片的地址。
    ///
    /// Body member, required.
    pub logo_url: Option<String>,
    /// The brand the member card belongs to.
    ///
    /// 会员卡所属的品牌。
    ///
    /// Body member, required.
    pub brand: Option<PostBrand>,
    /// The title shown to the user.
    ///
    /// 展示给用户的标题。
    ///
    /// Body member, required.
    pub title: Option<String>,
    /// The address of the card's background picture.
    ///
    /// 卡面背景图的地址。
    ///
    /// Body member, required.
    pub background_picture_url: Option<String>,
    /// A description in words for people to read.
    ///
    /// 供人阅读的文字说明。
    ///
    /// Body member, required.
    pub description: Option<String>,
    /// The phone number of customer service.
    ///
    /// 客服电话号码。
    ///
    /// Body member, optional.
    pub service_phone: Option<String>,
    /// How the code of the member card is shown: bar code, QR code, both or not at all.
    ///
    /// 会员卡码的展示形式，条形码、二维码、两者都有或不展示。
    ///
    /// Body member, required.
    pub code_type: Option<PostCodeType>,
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
    /// Body member, required.
    pub date_information: Option<PostDateInformation>,
    /// Who assigns the codes of the member cards: WeChat Pay, or the merchant beforehand or on demand.
    ///
    /// 会员卡 code 由谁分配：微信支付，或商户预存、实时提供。
    ///
    /// Body member, required.
    pub code_mode: Option<PostCodeMode>,
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
    /// The merchant's own number of the request; repeating a request with it does not act twice.
    ///
    /// 商户自己的请求单号，用同一单号重发不会重复执行。
    ///
    /// Body member, required.
    pub out_request_no: Option<String>,
    /// The stored balance of the member card: how it is shown, or how it changes, depending on the place.
    ///
    /// 会员卡储值余额的展示设置，或余额的变动信息，视位置而定。
    ///
    /// Body member, optional.
    pub balance_information: Option<PostBalanceInformation>,
    /// The details the user is asked to fill in when activating the card.
    ///
    /// 用户激活会员卡时需填写的资料项。
    ///
    /// Body member, optional.
    pub user_information_form: Option<PostUserInformationForm>,
    /// An extra line shown on the member card: its title and where a tap leads.
    ///
    /// 会员卡上的附加说明，包括标题和点击后的去处。
    ///
    /// Body member, optional.
    pub additional_statement: Option<PostAdditionalStatement>,
    /// Whether the member card shows a code that changes.
    ///
    /// 会员卡是否使用动态码。
    ///
    /// Body member, optional.
    pub need_dynamic_code: Option<bool>,
    /// Members that the documents do not list.
    pub extra: Extra,
}

record! { Post {
    0 appid "appid",
    1 logo_url "logo_url",
    2 brand "brand",
    3 title "title",
    4 background_picture_url "background_picture_url",
    5 description "description",
    6 service_phone "service_phone",
    7 code_type "code_type",
    8 total_quantity "total_quantity",
    9 date_information "date_information",
    10 code_mode "code_mode",
    11 need_display_level "need_display_level",
    12 init_level "init_level",
    13 out_request_no "out_request_no",
    14 balance_information "balance_information",
    15 user_information_form "user_information_form",
    16 additional_statement "additional_statement",
    17 need_dynamic_code "need_dynamic_code",
} }

impl Request for Post {
    const OPERATION: &'static Operation = &operations::member_card::V3_MARKETING_MEMBERCARD_OPEN_CARDS_POST;
    type Response = PostResponse;
}

/// What `POST /v3/marketing/membercard-open/cards` returns.
///
/// A required member is there by the documents; any may be absent in fact.
///
/// Official documents: <https://pay.weixin.qq.com/doc/v3/merchant/4012545584>, <https://pay.weixin.qq.com/doc/v3/partner/4012708314>
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostResponse {
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
    pub status: Option<PostResponseStatus>,
    /// The brand the member card belongs to.
    ///
    /// 会员卡所属的品牌。
    ///
    /// Required.
    pub brand: Option<PostResponseBrand>,
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
    pub code_type: Option<PostResponseCodeType>,
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
    pub date_information: Option<PostResponseDateInformation>,
    /// Who assigns the codes of the member cards: WeChat Pay, or the merchant beforehand or on demand.
    ///
    /// 会员卡 code 由谁分配：微信支付，或商户预存、实时提供。
    ///
    /// Required.
    pub code_mode: Option<PostResponseCodeMode>,
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
    pub balance_information: Option<PostResponseBalanceInformation>,
    /// The details the user is asked to fill in when activating the card.
    ///
    /// 用户激活会员卡时需填写的资料项。
    ///
    /// Optional.
    pub user_information_form: Option<PostResponseUserInformationForm>,
    /// An extra line shown on the member card: its title and where a tap leads.
    ///
    /// 会员卡上的附加说明，包括标题和点击后的去处。
    ///
    /// Optional.
    pub additional_statement: Option<PostResponseAdditionalStatement>,
    /// Members that the documents do not list.
    pub extra: Extra,
}

record! { PostResponse {
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

pub use self::GetResponseDataBrand as PostBrand;

pub use self::GetResponseDataCodeType as PostCodeType;

/// `body.date_information` of `POST /v3/marketing/membercard-open/cards`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostDateInformation {
    /// How the validity is given (fixed dates, a span or for ever), or the kind of the form field.
    ///
    /// 有效期的类型（固定时间、固定时长或永久），或资料项的类型。
    ///
    /// Required.
    pub r#type: Option<PostDateInformationType>,
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
    /// How many days after it was obtained it takes effect.
    ///
    /// 领取后多少天开始生效。
    ///
    /// Optional.
    pub wait_days_after_receive: Option<i64>,
    /// Members that the documents do not list.
    pub extra: Extra,
}

record! { PostDateInformation {
    0 r#type "type",
    1 available_begin_time "available_begin_time",
    2 available_end_time "available_end_time",
    3 available_day_after_receive "available_day_after_receive",
    4 wait_days_after_receive "wait_days_after_receive",
} }

pub use self::GetResponseDataDateInformationType as PostDateInformationType;

pub use self::GetResponseDataCodeMode as PostCodeMode;

pub use self::GetResponseDataBalanceInformation as PostBalanceInformation;

pub use self::GetResponseDataUserInformationForm as PostUserInformationForm;

pub use self::GetResponseDataUserInformationFormCommonFieldList as PostUserInformationFormCommonFieldList;

pub use self::GetResponseDataUserInformationFormCustomFieldList as PostUserInformationFormCustomFieldList;

pub use self::GetResponseDataUserInformationFormCustomFieldListType as PostUserInformationFormCustomFieldListType;

pub use self::GetResponseDataAdditionalStatement as PostAdditionalStatement;

pub use self::GetResponseDataStatus as PostResponseStatus;

pub use self::GetResponseDataBrand as PostResponseBrand;

pub use self::GetResponseDataCodeType as PostResponseCodeType;

pub use self::GetResponseDataDateInformation as PostResponseDateInformation;

pub use self::GetResponseDataDateInformationType as PostResponseDateInformationType;

pub use self::GetResponseDataCodeMode as PostResponseCodeMode;

pub use self::GetResponseDataBalanceInformation as PostResponseBalanceInformation;

pub use self::GetResponseDataUserInformationForm as PostResponseUserInformationForm;

pub use self::GetResponseDataUserInformationFormCommonFieldList as PostResponseUserInformationFormCommonFieldList;

pub use self::GetResponseDataUserInformationFormCustomFieldList as PostResponseUserInformationFormCustomFieldList;

pub use self::GetResponseDataUserInformationFormCustomFieldListType as PostResponseUserInformationFormCustomFieldListType;

pub use self::GetResponseDataAdditionalStatement as PostResponseAdditionalStatement;
