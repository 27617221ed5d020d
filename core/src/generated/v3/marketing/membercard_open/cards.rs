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
    /// Query parameter, optional.
    pub brand_id: Option<String>,
    /// Query parameter, optional.
    pub appid: Option<String>,
    /// Query parameter, required.
    pub offset: Option<i64>,
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
    /// Required.
    pub total_count: Option<i64>,
    /// Required.
    pub limit: Option<i64>,
    /// Required.
    pub offset: Option<i64>,
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
    /// Required.
    pub card_id: Option<String>,
    /// Optional.
    pub create_time: Option<String>,
    /// Optional.
    pub update_time: Option<String>,
    /// Optional.
    pub remain_quantity: Option<i64>,
    /// Optional.
    pub status: Option<GetResponseDataStatus>,
    /// Required.
    pub brand: Option<GetResponseDataBrand>,
    /// Required.
    pub appid: Option<String>,
    /// Required.
    pub logo_url: Option<String>,
    /// Required.
    pub title: Option<String>,
    /// Required.
    pub background_picture_url: Option<String>,
    /// Required.
    pub description: Option<String>,
    /// Optional.
    pub service_phone: Option<String>,
    /// Required.
    pub code_type: Option<GetResponseDataCodeType>,
    /// Optional.
    pub total_quantity: Option<i64>,
    /// Required.
    pub date_information: Option<GetResponseDataDateInformation>,
    /// Required.
    pub code_mode: Option<GetResponseDataCodeMode>,
    /// Optional.
    pub need_display_level: Option<bool>,
    /// Optional.
    pub init_level: Option<String>,
    /// Required.
    pub out_request_no: Option<String>,
    /// Optional.
    pub balance_information: Option<GetResponseDataBalanceInformation>,
    /// Optional.
    pub user_information_form: Option<GetResponseDataUserInformationForm>,
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
    /// Required.
    pub brand_id: Option<String>,
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
    /// Required.
    pub r#type: Option<GetResponseDataDateInformationType>,
    /// Optional.
    pub available_begin_time: Option<String>,
    /// Optional.
    pub available_end_time: Option<String>,
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
    /// Optional.
    pub need_balance: Option<bool>,
    /// Optional.
    pub balance_appid: Option<String>,
    /// Optional.
    pub balance_path: Option<String>,
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
    /// Optional.
    pub common_field_list: Option<Vec<GetResponseDataUserInformationFormCommonFieldList>>,
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
    /// Optional.
    pub r#type: Option<GetResponseDataUserInformationFormCustomFieldListType>,
    /// Optional.
    pub name: Option<String>,
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
    /// Optional.
    pub title: Option<String>,
    /// Optional.
    pub url: Option<String>,
    /// Optional.
    pub appid: Option<String>,
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
    /// Body member, required.
    pub appid: Option<String>,
    /// Body member, required.
    pub logo_url: Option<String>,
    /// Body member, required.
    pub brand: Option<PostBrand>,
    /// Body member, required.
    pub title: Option<String>,
    /// Body member, required.
    pub background_picture_url: Option<String>,
    /// Body member, required.
    pub description: Option<String>,
    /// Body member, optional.
    pub service_phone: Option<String>,
    /// Body member, required.
    pub code_type: Option<PostCodeType>,
    /// Body member, optional.
    pub total_quantity: Option<i64>,
    /// Body member, required.
    pub date_information: Option<PostDateInformation>,
    /// Body member, required.
    pub code_mode: Option<PostCodeMode>,
    /// Body member, optional.
    pub need_display_level: Option<bool>,
    /// Body member, optional.
    pub init_level: Option<String>,
    /// Body member, required.
    pub out_request_no: Option<String>,
    /// Body member, optional.
    pub balance_information: Option<PostBalanceInformation>,
    /// Body member, optional.
    pub user_information_form: Option<PostUserInformationForm>,
    /// Body member, optional.
    pub additional_statement: Option<PostAdditionalStatement>,
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
    /// Required.
    pub card_id: Option<String>,
    /// Optional.
    pub create_time: Option<String>,
    /// Optional.
    pub update_time: Option<String>,
    /// Optional.
    pub remain_quantity: Option<i64>,
    /// Optional.
    pub status: Option<PostResponseStatus>,
    /// Required.
    pub brand: Option<PostResponseBrand>,
    /// Required.
    pub appid: Option<String>,
    /// Required.
    pub logo_url: Option<String>,
    /// Required.
    pub title: Option<String>,
    /// Required.
    pub background_picture_url: Option<String>,
    /// Required.
    pub description: Option<String>,
    /// Optional.
    pub service_phone: Option<String>,
    /// Required.
    pub code_type: Option<PostResponseCodeType>,
    /// Optional.
    pub total_quantity: Option<i64>,
    /// Required.
    pub date_information: Option<PostResponseDateInformation>,
    /// Required.
    pub code_mode: Option<PostResponseCodeMode>,
    /// Optional.
    pub need_display_level: Option<bool>,
    /// Optional.
    pub init_level: Option<String>,
    /// Required.
    pub out_request_no: Option<String>,
    /// Optional.
    pub balance_information: Option<PostResponseBalanceInformation>,
    /// Optional.
    pub user_information_form: Option<PostResponseUserInformationForm>,
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
    /// Required.
    pub r#type: Option<PostDateInformationType>,
    /// Optional.
    pub available_begin_time: Option<String>,
    /// Optional.
    pub available_end_time: Option<String>,
    /// Optional.
    pub available_day_after_receive: Option<i64>,
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
