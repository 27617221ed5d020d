// Made by `cargo xtask codegen` from catalog/; change the catalog, a correction or the emitter instead.
//! `/v3/brand/partner/card-member/user-cards`

use alloc::string::String;
use alloc::vec::Vec;

use crate::call::Request;
use crate::generated::operations;
use crate::operation::Operation;
use crate::record::{Extra, open_enum, record};
use crate::sensitive::Sensitive;

/// 查询用户在品牌下所有会员卡
///
/// `GET /v3/brand/partner/card-member/user-cards`
///
/// For service providers.
///
/// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4015336984>
#[doc(alias = "查询用户在品牌下所有会员卡")]
#[doc(alias = "GET /v3/brand/partner/card-member/user-cards")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Get {
    /// The identifier WeChat Pay gave the brand.
    ///
    /// 微信支付分配的品牌编号。
    ///
    /// Query parameter, required.
    pub brand_id: Option<String>,
    /// The user's identifier under the appid of the request; the same person differs per appid.
    ///
    /// 用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。
    ///
    /// Query parameter, required.
    pub openid: Option<String>,
    /// The state of the user's member card.
    ///
    /// 用户会员卡的状态。
    ///
    /// Query parameter, optional.
    pub user_card_state: Option<GetUserCardState>,
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
    1 openid "openid",
    2 user_card_state "user_card_state",
    3 offset "offset",
    4 limit "limit",
} }

impl Request for Get {
    const OPERATION: &'static Operation = &operations::brand::V3_BRAND_PARTNER_CARD_MEMBER_USER_CARDS_GET;
    type Response = GetResponse;
}

/// What `GET /v3/brand/partner/card-member/user-cards` returns.
///
/// A required member is there by the documents; any may be absent in fact.
///
/// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4015336984>
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
    /// `query.user_card_state` of `GET /v3/brand/partner/card-member/user-cards`.
    GetUserCardState {
        Unactivated = "UNACTIVATED",
        Effective = "EFFECTIVE",
        Expired = "EXPIRED",
        Invalid = "INVALID",
    }
}

/// `response.data` of `GET /v3/brand/partner/card-member/user-cards`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetResponseData {
    /// The code of the user's member card.
    ///
    /// 用户会员卡的编码。
    ///
    /// Required.
    pub user_card_code: Option<String>,
    /// The identifier of the member card template of the brand.
    ///
    /// 品牌会员卡模板的编号。
    ///
    /// Required.
    pub card_id: Option<String>,
    /// The user's identifier under the appid of the request; the same person differs per appid.
    ///
    /// 用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。
    ///
    /// Required.
    pub openid: Option<String>,
    /// The colour of the member card.
    ///
    /// 会员卡的颜色。
    ///
    /// Optional.
    pub card_color: Option<String>,
    /// The address of the picture on the face of the member card.
    ///
    /// 会员卡卡面图片的地址。
    ///
    /// Optional.
    pub card_picture_url: Option<String>,
    /// The identifier WeChat Pay gave the brand.
    ///
    /// 微信支付分配的品牌编号。
    ///
    /// Required.
    pub brand_id: Option<String>,
    /// The type of member card: bought, ordinary or with a stored balance.
    ///
    /// 会员卡的种类：付费卡、普通卡或储值卡。
    ///
    /// Required.
    pub card_type: Option<GetResponseDataCardType>,
    /// The phone number; sent encrypted in some places.
    ///
    /// 手机号或电话号码，部分接口加密传输。
    ///
    /// Optional. Arrives encrypted with the key of the merchant's certificate.
    pub phone_number: Option<Sensitive>,
    /// The level of the member.
    ///
    /// 会员等级。
    ///
    /// Optional.
    pub level: Option<String>,
    /// When the member card is valid.
    ///
    /// 会员卡的有效期信息。
    ///
    /// Required.
    pub valid_date_information: Option<GetResponseDataValidDateInformation>,
    /// When the user got the member card, RFC 3339 with offset.
    ///
    /// 用户领取会员卡的时间，带时区偏移的 RFC 3339 格式。
    ///
    /// Required.
    pub pickup_time: Option<String>,
    /// The details of the user: those asked for, or those filled in with their values.
    ///
    /// 用户资料：需填写的项，或已填的项与值。
    ///
    /// Optional.
    pub user_information: Option<GetResponseDataUserInformation>,
    /// Data of the merchant's own that comes back unchanged in queries and notifications.
    ///
    /// 商户自定义的附加数据，在查询和通知中原样返回。
    ///
    /// Optional.
    pub attach: Option<String>,
    /// The state of the user's member card.
    ///
    /// 用户会员卡的状态。
    ///
    /// Required.
    pub user_card_state: Option<GetResponseDataUserCardState>,
    /// Why the member card has become invalid.
    ///
    /// 会员卡失效的原因。
    ///
    /// Optional.
    pub invalid_reason: Option<String>,
    /// When the card became invalid, RFC 3339 with offset.
    ///
    /// 会员卡失效的时间，RFC 3339 格式，带时区。
    ///
    /// Optional.
    pub invalid_time: Option<String>,
    /// Members that the documents do not list.
    pub extra: Extra,
}

record! { GetResponseData {
    0 user_card_code "user_card_code",
    1 card_id "card_id",
    2 openid "openid",
    3 card_color "card_color",
    4 card_picture_url "card_picture_url",
    5 brand_id "brand_id",
    6 card_type "card_type",
    7 phone_number "phone_number",
    8 level "level",
    9 valid_date_information "valid_date_information",
    10 pickup_time "pickup_time",
    11 user_information "user_information",
    12 attach "attach",
    13 user_card_state "user_card_state",
    14 invalid_reason "invalid_reason",
    15 invalid_time "invalid_time",
} }

pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataCardType;

pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataValidDateInformation;

pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataValidDateInformationType;

/// `response.data.user_information` of `GET /v3/brand/partner/card-member/user-cards`.
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

/// `response.data.user_information.common_field_list` of `GET /v3/brand/partner/card-member/user-cards`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetResponseDataUserInformationCommonFieldList {
    /// The name of the person, store, item or other object that contains it; encrypted in some places.
    ///
    /// 所在对象的名称，例如人名、门店名或项目名，部分接口加密传输。
    ///
    /// Optional.
    pub name: Option<GetResponseDataUserInformationCommonFieldListName>,
    /// The value of the field or variable named beside it.
    ///
    /// 同级所指字段或变量的值。
    ///
    /// Optional. Arrives encrypted with the key of the merchant's certificate.
    pub value: Option<Sensitive>,
    /// Members that the documents do not list.
    pub extra: Extra,
}

record! { GetResponseDataUserInformationCommonFieldList {
    0 name "name",
    1 value "value",
} }

open_enum! {
    /// `response.data.user_information.common_field_list.name` of `GET /v3/brand/partner/card-member/user-cards`.
    GetResponseDataUserInformationCommonFieldListName {
        UserFormFlagSex = "USER_FORM_FLAG_SEX",
        UserFormFlagName = "USER_FORM_FLAG_NAME",
        UserFormFlagBirthday = "USER_FORM_FLAG_BIRTHDAY",
        UserFormFlagAddress = "USER_FORM_FLAG_ADDRESS",
        UserFormFlagEmail = "USER_FORM_FLAG_EMAIL",
        UserFormFlagCity = "USER_FORM_FLAG_CITY",
    }
}

/// `response.data.user_information.custom_field_list` of `GET /v3/brand/partner/card-member/user-cards`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetResponseDataUserInformationCustomFieldList {
    /// The name of the person, store, item or other object that contains it; encrypted in some places.
    ///
    /// 所在对象的名称，例如人名、门店名或项目名，部分接口加密传输。
    ///
    /// Optional.
    pub name: Option<String>,
    /// The values the user chose for the field.
    ///
    /// 用户为该资料项选择的值。
    ///
    /// Optional.
    pub user_chosen_values: Option<Vec<String>>,
    /// Members that the documents do not list.
    pub extra: Extra,
}

record! { GetResponseDataUserInformationCustomFieldList {
    0 name "name",
    1 user_chosen_values "user_chosen_values",
} }

pub use self::GetUserCardState as GetResponseDataUserCardState;

/// `/v3/brand/partner/card-member/user-cards/{user_card_code}`
pub mod by_user_card_code {
    use alloc::string::String;

    use crate::call::Request;
    use crate::generated::operations;
    use crate::operation::Operation;
    use crate::record::{Extra, record};
    use crate::sensitive::Sensitive;

    /// 查询用户会员卡信息
    ///
    /// `GET /v3/brand/partner/card-member/user-cards/{user_card_code}`
    ///
    /// For service providers.
    ///
    /// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4015336980>
    #[doc(alias = "查询用户会员卡信息")]
    #[doc(alias = "GET /v3/brand/partner/card-member/user-cards/{user_card_code}")]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Get {
        /// The code of the user's member card.
        ///
        /// 用户会员卡的编码。
        ///
        /// Path parameter, required.
        pub user_card_code: Option<String>,
        /// The identifier WeChat Pay gave the brand.
        ///
        /// 微信支付分配的品牌编号。
        ///
        /// Query parameter, required.
        pub brand_id: Option<String>,
        /// The identifier of the member card template of the brand.
        ///
        /// 品牌会员卡模板的编号。
        ///
        /// Query parameter, required.
        pub card_id: Option<String>,
        /// The user's identifier under the appid of the request; the same person differs per appid.
        ///
        /// 用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。
        ///
        /// Query parameter, required.
        pub openid: Option<String>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { Get {
        0 user_card_code "user_card_code",
        1 brand_id "brand_id",
        2 card_id "card_id",
        3 openid "openid",
    } }

    impl Request for Get {
        const OPERATION: &'static Operation =
            &operations::brand::V3_BRAND_PARTNER_CARD_MEMBER_USER_CARDS_BY_USER_CARD_CODE_GET;
        type Response = GetResponse;
    }

    /// What `GET /v3/brand/partner/card-member/user-cards/{user_card_code}` returns.
    ///
    /// A required member is there by the documents; any may be absent in fact.
    ///
    /// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4015336980>
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetResponse {
        /// The code of the user's member card.
        ///
        /// 用户会员卡的编码。
        ///
        /// Required.
        pub user_card_code: Option<String>,
        /// The identifier of the member card template of the brand.
        ///
        /// 品牌会员卡模板的编号。
        ///
        /// Required.
        pub card_id: Option<String>,
        /// The user's identifier under the appid of the request; the same person differs per appid.
        ///
        /// 用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。
        ///
        /// Required.
        pub openid: Option<String>,
        /// The colour of the member card.
        ///
        /// 会员卡的颜色。
        ///
        /// Optional.
        pub card_color: Option<String>,
        /// The address of the picture on the face of the member card.
        ///
        /// 会员卡卡面图片的地址。
        ///
        /// Optional.
        pub card_picture_url: Option<String>,
        /// The identifier WeChat Pay gave the brand.
        ///
        /// 微信支付分配的品牌编号。
        ///
        /// Required.
        pub brand_id: Option<String>,
        /// The type of member card: bought, ordinary or with a stored balance.
        ///
        /// 会员卡的种类：付费卡、普通卡或储值卡。
        ///
        /// Required.
        pub card_type: Option<GetResponseCardType>,
        /// The phone number; sent encrypted in some places.
        ///
        /// 手机号或电话号码，部分接口加密传输。
        ///
        /// Optional. Arrives encrypted with the key of the merchant's certificate.
        pub phone_number: Option<Sensitive>,
        /// The level of the member.
        ///
        /// 会员等级。
        ///
        /// Optional.
        pub level: Option<String>,
        /// When the member card is valid.
        ///
        /// 会员卡的有效期信息。
        ///
        /// Required.
        pub valid_date_information: Option<GetResponseValidDateInformation>,
        /// When the user got the member card, RFC 3339 with offset.
        ///
        /// 用户领取会员卡的时间，带时区偏移的 RFC 3339 格式。
        ///
        /// Required.
        pub pickup_time: Option<String>,
        /// The details of the user: those asked for, or those filled in with their values.
        ///
        /// 用户资料：需填写的项，或已填的项与值。
        ///
        /// Optional.
        pub user_information: Option<GetResponseUserInformation>,
        /// Data of the merchant's own that comes back unchanged in queries and notifications.
        ///
        /// 商户自定义的附加数据，在查询和通知中原样返回。
        ///
        /// Optional.
        pub attach: Option<String>,
        /// The state of the user's member card.
        ///
        /// 用户会员卡的状态。
        ///
        /// Required.
        pub user_card_state: Option<GetResponseUserCardState>,
        /// Why the member card has become invalid.
        ///
        /// 会员卡失效的原因。
        ///
        /// Optional.
        pub invalid_reason: Option<String>,
        /// When the card became invalid, RFC 3339 with offset.
        ///
        /// 会员卡失效的时间，RFC 3339 格式，带时区。
        ///
        /// Optional.
        pub invalid_time: Option<String>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { GetResponse {
        0 user_card_code "user_card_code",
        1 card_id "card_id",
        2 openid "openid",
        3 card_color "card_color",
        4 card_picture_url "card_picture_url",
        5 brand_id "brand_id",
        6 card_type "card_type",
        7 phone_number "phone_number",
        8 level "level",
        9 valid_date_information "valid_date_information",
        10 pickup_time "pickup_time",
        11 user_information "user_information",
        12 attach "attach",
        13 user_card_state "user_card_state",
        14 invalid_reason "invalid_reason",
        15 invalid_time "invalid_time",
    } }

    pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataCardType as GetResponseCardType;

    pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataValidDateInformation as GetResponseValidDateInformation;

    pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataValidDateInformationType as GetResponseValidDateInformationType;

    pub use crate::generated::v3::brand::partner::card_member::user_cards::GetResponseDataUserInformation as GetResponseUserInformation;

    pub use crate::generated::v3::brand::partner::card_member::user_cards::GetResponseDataUserInformationCommonFieldList as GetResponseUserInformationCommonFieldList;

    pub use crate::generated::v3::brand::partner::card_member::user_cards::GetResponseDataUserInformationCommonFieldListName as GetResponseUserInformationCommonFieldListName;

    pub use crate::generated::v3::brand::partner::card_member::user_cards::GetResponseDataUserInformationCustomFieldList as GetResponseUserInformationCustomFieldList;

    pub use crate::generated::v3::brand::partner::card_member::user_cards::GetUserCardState as GetResponseUserCardState;

    /// 修改用户会员卡信息
    ///
    /// `PATCH /v3/brand/partner/card-member/user-cards/{user_card_code}`
    ///
    /// For service providers.
    ///
    /// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4015336985>
    #[doc(alias = "修改用户会员卡信息")]
    #[doc(alias = "PATCH /v3/brand/partner/card-member/user-cards/{user_card_code}")]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Patch {
        /// The code of the user's member card.
        ///
        /// 用户会员卡的编码。
        ///
        /// Path parameter, required.
        pub user_card_code: Option<String>,
        /// The identifier of the member card template of the brand.
        ///
        /// 品牌会员卡模板的编号。
        ///
        /// Query parameter, required.
        pub card_id: Option<String>,
        /// The identifier WeChat Pay gave the brand.
        ///
        /// 微信支付分配的品牌编号。
        ///
        /// Body member, optional.
        pub brand_id: Option<String>,
        /// The user's identifier under the appid of the request; the same person differs per appid.
        ///
        /// 用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。
        ///
        /// Body member, optional.
        pub openid: Option<String>,
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
        /// The phone number; sent encrypted in some places.
        ///
        /// 手机号或电话号码，部分接口加密传输。
        ///
        /// Body member, optional. Travels encrypted with a key of WeChat Pay.
        pub phone_number: Option<Sensitive>,
        /// The level of the member.
        ///
        /// 会员等级。
        ///
        /// Body member, optional.
        pub level: Option<String>,
        /// When the member card is valid.
        ///
        /// 会员卡的有效期信息。
        ///
        /// Body member, optional.
        pub valid_date_information: Option<PatchValidDateInformation>,
        /// When the user got the member card, RFC 3339 with offset.
        ///
        /// 用户领取会员卡的时间，带时区偏移的 RFC 3339 格式。
        ///
        /// Body member, optional.
        pub pickup_time: Option<String>,
        /// The details of the user: those asked for, or those filled in with their values.
        ///
        /// 用户资料：需填写的项，或已填的项与值。
        ///
        /// Body member, optional.
        pub user_information: Option<PatchUserInformation>,
        /// Data of the merchant's own that comes back unchanged in queries and notifications.
        ///
        /// 商户自定义的附加数据，在查询和通知中原样返回。
        ///
        /// Body member, optional.
        pub attach: Option<String>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { Patch {
        0 user_card_code "user_card_code",
        1 card_id "card_id",
        2 brand_id "brand_id",
        3 openid "openid",
        4 card_color "card_color",
        5 card_picture_url "card_picture_url",
        6 phone_number "phone_number",
        7 level "level",
        8 valid_date_information "valid_date_information",
        9 pickup_time "pickup_time",
        10 user_information "user_information",
        11 attach "attach",
    } }

    impl Request for Patch {
        const OPERATION: &'static Operation =
            &operations::brand::V3_BRAND_PARTNER_CARD_MEMBER_USER_CARDS_BY_USER_CARD_CODE_PATCH;
        type Response = PatchResponse;
    }

    /// What `PATCH /v3/brand/partner/card-member/user-cards/{user_card_code}` returns.
    ///
    /// A required member is there by the documents; any may be absent in fact.
    ///
    /// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4015336985>
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PatchResponse {
        /// The code of the user's member card.
        ///
        /// 用户会员卡的编码。
        ///
        /// Required.
        pub user_card_code: Option<String>,
        /// The identifier of the member card template of the brand.
        ///
        /// 品牌会员卡模板的编号。
        ///
        /// Required.
        pub card_id: Option<String>,
        /// The user's identifier under the appid of the request; the same person differs per appid.
        ///
        /// 用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。
        ///
        /// Required.
        pub openid: Option<String>,
        /// The colour of the member card.
        ///
        /// 会员卡的颜色。
        ///
        /// Optional.
        pub card_color: Option<String>,
        /// The address of the picture on the face of the member card.
        ///
        /// 会员卡卡面图片的地址。
        ///
        /// Optional.
        pub card_picture_url: Option<String>,
        /// The identifier WeChat Pay gave the brand.
        ///
        /// 微信支付分配的品牌编号。
        ///
        /// Required.
        pub brand_id: Option<String>,
        /// The type of member card: bought, ordinary or with a stored balance.
        ///
        /// 会员卡的种类：付费卡、普通卡或储值卡。
        ///
        /// Required.
        pub card_type: Option<PatchResponseCardType>,
        /// The phone number; sent encrypted in some places.
        ///
        /// 手机号或电话号码，部分接口加密传输。
        ///
        /// Optional. Arrives encrypted with the key of the merchant's certificate.
        pub phone_number: Option<Sensitive>,
        /// The level of the member.
        ///
        /// 会员等级。
        ///
        /// Optional.
        pub level: Option<String>,
        /// When the member card is valid.
        ///
        /// 会员卡的有效期信息。
        ///
        /// Required.
        pub valid_date_information: Option<PatchResponseValidDateInformation>,
        /// When the user got the member card, RFC 3339 with offset.
        ///
        /// 用户领取会员卡的时间，带时区偏移的 RFC 3339 格式。
        ///
        /// Required.
        pub pickup_time: Option<String>,
        /// The details of the user: those asked for, or those filled in with their values.
        ///
        /// 用户资料：需填写的项，或已填的项与值。
        ///
        /// Optional.
        pub user_information: Option<PatchResponseUserInformation>,
        /// Data of the merchant's own that comes back unchanged in queries and notifications.
        ///
        /// 商户自定义的附加数据，在查询和通知中原样返回。
        ///
        /// Optional.
        pub attach: Option<String>,
        /// The state of the user's member card.
        ///
        /// 用户会员卡的状态。
        ///
        /// Required.
        pub user_card_state: Option<PatchResponseUserCardState>,
        /// Why the member card has become invalid.
        ///
        /// 会员卡失效的原因。
        ///
        /// Optional.
        pub invalid_reason: Option<String>,
        /// When the card became invalid, RFC 3339 with offset.
        ///
        /// 会员卡失效的时间，RFC 3339 格式，带时区。
        ///
        /// Optional.
        pub invalid_time: Option<String>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { PatchResponse {
        0 user_card_code "user_card_code",
        1 card_id "card_id",
        2 openid "openid",
        3 card_color "card_color",
        4 card_picture_url "card_picture_url",
        5 brand_id "brand_id",
        6 card_type "card_type",
        7 phone_number "phone_number",
        8 level "level",
        9 valid_date_information "valid_date_information",
        10 pickup_time "pickup_time",
        11 user_information "user_information",
        12 attach "attach",
        13 user_card_state "user_card_state",
        14 invalid_reason "invalid_reason",
        15 invalid_time "invalid_time",
    } }

    pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataValidDateInformation as PatchValidDateInformation;

    pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataValidDateInformationType as PatchValidDateInformationType;

    pub use crate::generated::v3::brand::partner::card_member::user_cards::import_by_openid::PostUserInformation as PatchUserInformation;

    pub use crate::generated::v3::brand::partner::card_member::user_cards::import_by_openid::PostUserInformationCommonFieldList as PatchUserInformationCommonFieldList;

    pub use crate::generated::v3::brand::partner::card_member::user_cards::GetResponseDataUserInformationCommonFieldListName as PatchUserInformationCommonFieldListName;

    pub use crate::generated::v3::brand::partner::card_member::user_cards::GetResponseDataUserInformationCustomFieldList as PatchUserInformationCustomFieldList;

    pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataCardType as PatchResponseCardType;

    pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataValidDateInformation as PatchResponseValidDateInformation;

    pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataValidDateInformationType as PatchResponseValidDateInformationType;

    pub use crate::generated::v3::brand::partner::card_member::user_cards::GetResponseDataUserInformation as PatchResponseUserInformation;

    pub use crate::generated::v3::brand::partner::card_member::user_cards::GetResponseDataUserInformationCommonFieldList as PatchResponseUserInformationCommonFieldList;

    pub use crate::generated::v3::brand::partner::card_member::user_cards::GetResponseDataUserInformationCommonFieldListName as PatchResponseUserInformationCommonFieldListName;

    pub use crate::generated::v3::brand::partner::card_member::user_cards::GetResponseDataUserInformationCustomFieldList as PatchResponseUserInformationCustomFieldList;

    pub use crate::generated::v3::brand::partner::card_member::user_cards::GetUserCardState as PatchResponseUserCardState;

    /// `/v3/brand/partner/card-member/user-cards/{user_card_code}/confirm`
    pub mod confirm {
        use alloc::string::String;

        use crate::call::Request;
        use crate::generated::operations;
        use crate::operation::Operation;
        use crate::record::{Extra, open_enum, record};
        use crate::sensitive::Sensitive;

        /// 同步会员开通结果
        ///
        /// `POST /v3/brand/partner/card-member/user-cards/{user_card_code}/confirm`
        ///
        /// For service providers.
        ///
        /// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4015336979>
        #[doc(alias = "同步会员开通结果")]
        #[doc(alias = "POST /v3/brand/partner/card-member/user-cards/{user_card_code}/confirm")]
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct Post {
            /// The code of the user's member card.
            ///
            /// 用户会员卡的编码。
            ///
            /// Path parameter, required.
            pub user_card_code: Option<String>,
            /// The identifier of the member card template of the brand.
            ///
            /// 品牌会员卡模板的编号。
            ///
            /// Query parameter, required.
            pub card_id: Option<String>,
            /// The identifier WeChat Pay gave the brand.
            ///
            /// 微信支付分配的品牌编号。
            ///
            /// Body member, required.
            pub brand_id: Option<String>,
            /// The user's identifier under the appid of the request; the same person differs per appid.
            ///
            /// 用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。
            ///
            /// Body member, required.
            pub openid: Option<String>,
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
            /// The phone number; sent encrypted in some places.
            ///
            /// 手机号或电话号码，部分接口加密传输。
            ///
            /// Body member, optional. Travels encrypted with a key of WeChat Pay.
            pub phone_number: Option<Sensitive>,
            /// The level of the member.
            ///
            /// 会员等级。
            ///
            /// Body member, optional.
            pub level: Option<String>,
            /// When the member card is valid.
            ///
            /// 会员卡的有效期信息。
            ///
            /// Body member, optional.
            pub valid_date_information: Option<PostValidDateInformation>,
            /// The details of the user: those asked for, or those filled in with their values.
            ///
            /// 用户资料：需填写的项，或已填的项与值。
            ///
            /// Body member, optional.
            pub user_information: Option<PostUserInformation>,
            /// Data of the merchant's own that comes back unchanged in queries and notifications.
            ///
            /// 商户自定义的附加数据，在查询和通知中原样返回。
            ///
            /// Body member, optional.
            pub attach: Option<String>,
            /// Whether the brand opened the membership for the user.
            ///
            /// 品牌为用户开通会员的结果。
            ///
            /// Body member, required.
            pub user_card_confirm_state: Option<PostUserCardConfirmState>,
            /// Members that the documents do not list.
            pub extra: Extra,
        }

        record! { Post {
            0 user_card_code "user_card_code",
            1 card_id "card_id",
            2 brand_id "brand_id",
            3 openid "openid",
            4 card_color "card_color",
            5 card_picture_url "card_picture_url",
            6 phone_number "phone_number",
            7 level "level",
            8 valid_date_information "valid_date_information",
            9 user_information "user_information",
            10 attach "attach",
            11 user_card_confirm_state "user_card_confirm_state",
        } }

        impl Request for Post {
            const OPERATION: &'static Operation =
                &operations::brand::V3_BRAND_PARTNER_CARD_MEMBER_USER_CARDS_BY_USER_CARD_CODE_CONFIRM_POST;
            type Response = PostResponse;
        }

        /// What `POST /v3/brand/partner/card-member/user-cards/{user_card_code}/confirm` returns.
        ///
        /// A required member is there by the documents; any may be absent in fact.
        ///
        /// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4015336979>
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct PostResponse {
            /// The code of the user's member card.
            ///
            /// 用户会员卡的编码。
            ///
            /// Required.
            pub user_card_code: Option<String>,
            /// The identifier of the member card template of the brand.
            ///
            /// 品牌会员卡模板的编号。
            ///
            /// Required.
            pub card_id: Option<String>,
            /// The user's identifier under the appid of the request; the same person differs per appid.
            ///
            /// 用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。
            ///
            /// Required.
            pub openid: Option<String>,
            /// The colour of the member card.
            ///
            /// 会员卡的颜色。
            ///
            /// Optional.
            pub card_color: Option<String>,
            /// The address of the picture on the face of the member card.
            ///
            /// 会员卡卡面图片的地址。
            ///
            /// Optional.
            pub card_picture_url: Option<String>,
            /// The identifier WeChat Pay gave the brand.
            ///
            /// 微信支付分配的品牌编号。
            ///
            /// Required.
            pub brand_id: Option<String>,
            /// The type of member card: bought, ordinary or with a stored balance.
            ///
            /// 会员卡的种类：付费卡、普通卡或储值卡。
            ///
            /// Required.
            pub card_type: Option<PostResponseCardType>,
            /// The phone number; sent encrypted in some places.
            ///
            /// 手机号或电话号码，部分接口加密传输。
            ///
            /// Optional. Arrives encrypted with the key of the merchant's certificate.
            pub phone_number: Option<Sensitive>,
            /// The level of the member.
            ///
            /// 会员等级。
            ///
            /// Optional.
            pub level: Option<String>,
            /// When the member card is valid.
            ///
            /// 会员卡的有效期信息。
            ///
            /// Required.
            pub valid_date_information: Option<PostResponseValidDateInformation>,
            /// When the user got the member card, RFC 3339 with offset.
            ///
            /// 用户领取会员卡的时间，带时区偏移的 RFC 3339 格式。
            ///
            /// Required.
            pub pickup_time: Option<String>,
            /// The details of the user: those asked for, or those filled in with their values.
            ///
            /// 用户资料：需填写的项，或已填的项与值。
            ///
            /// Optional.
            pub user_information: Option<PostResponseUserInformation>,
            /// Data of the merchant's own that comes back unchanged in queries and notifications.
            ///
            /// 商户自定义的附加数据，在查询和通知中原样返回。
            ///
            /// Optional.
            pub attach: Option<String>,
            /// The state of the user's member card.
            ///
            /// 用户会员卡的状态。
            ///
            /// Required.
            pub user_card_state: Option<PostResponseUserCardState>,
            /// Why the member card has become invalid.
            ///
            /// 会员卡失效的原因。
            ///
            /// Optional.
            pub invalid_reason: Option<String>,
            /// When the card became invalid, RFC 3339 with offset.
            ///
            /// 会员卡失效的时间，RFC 3339 格式，带时区。
            ///
            /// Optional.
            pub invalid_time: Option<String>,
            /// Members that the documents do not list.
            pub extra: Extra,
        }

        record! { PostResponse {
            0 user_card_code "user_card_code",
            1 card_id "card_id",
            2 openid "openid",
            3 card_color "card_color",
            4 card_picture_url "card_picture_url",
            5 brand_id "brand_id",
            6 card_type "card_type",
            7 phone_number "phone_number",
            8 level "level",
            9 valid_date_information "valid_date_information",
            10 pickup_time "pickup_time",
            11 user_information "user_information",
            12 attach "attach",
            13 user_card_state "user_card_state",
            14 invalid_reason "invalid_reason",
            15 invalid_time "invalid_time",
        } }

        pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataValidDateInformation as PostValidDateInformation;

        pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataValidDateInformationType as PostValidDateInformationType;

        pub use crate::generated::v3::brand::partner::card_member::user_cards::import_by_openid::PostUserInformation;

        pub use crate::generated::v3::brand::partner::card_member::user_cards::import_by_openid::PostUserInformationCommonFieldList;

        pub use crate::generated::v3::brand::partner::card_member::user_cards::GetResponseDataUserInformationCommonFieldListName as PostUserInformationCommonFieldListName;

        pub use crate::generated::v3::brand::partner::card_member::user_cards::GetResponseDataUserInformationCustomFieldList as PostUserInformationCustomFieldList;

        open_enum! {
            /// `body.user_card_confirm_state` of `POST /v3/brand/partner/card-member/user-cards/{user_card_code}/confirm`.
            PostUserCardConfirmState {
                CreateCardSuccess = "CREATE_CARD_SUCCESS",
                CreateCardFail = "CREATE_CARD_FAIL",
            }
        }

        pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataCardType as PostResponseCardType;

        pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataValidDateInformation as PostResponseValidDateInformation;

        pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataValidDateInformationType as PostResponseValidDateInformationType;

        pub use crate::generated::v3::brand::partner::card_member::user_cards::GetResponseDataUserInformation as PostResponseUserInformation;

        pub use crate::generated::v3::brand::partner::card_member::user_cards::GetResponseDataUserInformationCommonFieldList as PostResponseUserInformationCommonFieldList;

        pub use crate::generated::v3::brand::partner::card_member::user_cards::GetResponseDataUserInformationCommonFieldListName as PostResponseUserInformationCommonFieldListName;

        pub use crate::generated::v3::brand::partner::card_member::user_cards::GetResponseDataUserInformationCustomFieldList as PostResponseUserInformationCustomFieldList;

        pub use crate::generated::v3::brand::partner::card_member::user_cards::GetUserCardState as PostResponseUserCardState;
    }

    /// `/v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate`
    pub mod invalidate {
        use alloc::string::String;

        use crate::call::Request;
        use crate::generated::operations;
        use crate::operation::Operation;
        use crate::record::{Extra, record};
        use crate::sensitive::Sensitive;

        /// 作废用户会员卡
        ///
        /// `POST /v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate`
        ///
        /// For service providers.
        ///
        /// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4015336983>
        #[doc(alias = "作废用户会员卡")]
        #[doc(alias = "POST /v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate")]
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct Post {
            /// The code of the user's member card.
            ///
            /// 用户会员卡的编码。
            ///
            /// Path parameter, required.
            pub user_card_code: Option<String>,
            /// The identifier WeChat Pay gave the brand.
            ///
            /// 微信支付分配的品牌编号。
            ///
            /// Query parameter, required.
            pub brand_id: Option<String>,
            /// The identifier of the member card template of the brand.
            ///
            /// 品牌会员卡模板的编号。
            ///
            /// Query parameter, required.
            pub card_id: Option<String>,
            /// The user's identifier under the appid of the request; the same person differs per appid.
            ///
            /// 用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。
            ///
            /// Body member, required.
            pub openid: Option<String>,
            /// Why the member card has become invalid.
            ///
            /// 会员卡失效的原因。
            ///
            /// Body member, optional.
            pub invalid_reason: Option<String>,
            /// Members that the documents do not list.
            pub extra: Extra,
        }

        record! { Post {
            0 user_card_code "user_card_code",
            1 brand_id "brand_id",
            2 card_id "card_id",
            3 openid "openid",
            4 invalid_reason "invalid_reason",
        } }

        impl Request for Post {
            const OPERATION: &'static Operation =
                &operations::brand::V3_BRAND_PARTNER_CARD_MEMBER_USER_CARDS_BY_USER_CARD_CODE_INVALIDATE_POST;
            type Response = PostResponse;
        }

        /// What `POST /v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate` returns.
        ///
        /// A required member is there by the documents; any may be absent in fact.
        ///
        /// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4015336983>
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct PostResponse {
            /// The code of the user's member card.
            ///
            /// 用户会员卡的编码。
            ///
            /// Required.
            pub user_card_code: Option<String>,
            /// The identifier of the member card template of the brand.
            ///
            /// 品牌会员卡模板的编号。
            ///
            /// Required.
            pub card_id: Option<String>,
            /// The user's identifier under the appid of the request; the same person differs per appid.
            ///
            /// 用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。
            ///
            /// Required.
            pub openid: Option<String>,
            /// The colour of the member card.
            ///
            /// 会员卡的颜色。
            ///
            /// Optional.
            pub card_color: Option<String>,
            /// The address of the picture on the face of the member card.
            ///
            /// 会员卡卡面图片的地址。
            ///
            /// Optional.
            pub card_picture_url: Option<String>,
            /// The identifier WeChat Pay gave the brand.
            ///
            /// 微信支付分配的品牌编号。
            ///
            /// Required.
            pub brand_id: Option<String>,
            /// The type of member card: bought, ordinary or with a stored balance.
            ///
            /// 会员卡的种类：付费卡、普通卡或储值卡。
            ///
            /// Required.
            pub card_type: Option<PostResponseCardType>,
            /// The phone number; sent encrypted in some places.
            ///
            /// 手机号或电话号码，部分接口加密传输。
            ///
            /// Optional. Arrives encrypted with the key of the merchant's certificate.
            pub phone_number: Option<Sensitive>,
            /// The level of the member.
            ///
            /// 会员等级。
            ///
            /// Optional.
            pub level: Option<String>,
            /// When the member card is valid.
            ///
            /// 会员卡的有效期信息。
            ///
            /// Required.
            pub valid_date_information: Option<PostResponseValidDateInformation>,
            /// When the user got the member card, RFC 3339 with offset.
            ///
            /// 用户领取会员卡的时间，带时区偏移的 RFC 3339 格式。
            ///
            /// Required.
            pub pickup_time: Option<String>,
            /// The details of the user: those asked for, or those filled in with their values.
            ///
            /// 用户资料：需填写的项，或已填的项与值。
            ///
            /// Optional.
            pub user_information: Option<PostResponseUserInformation>,
            /// Data of the merchant's own that comes back unchanged in queries and notifications.
            ///
            /// 商户自定义的附加数据，在查询和通知中原样返回。
            ///
            /// Optional.
            pub attach: Option<String>,
            /// The state of the user's member card.
            ///
            /// 用户会员卡的状态。
            ///
            /// Required.
            pub user_card_state: Option<PostResponseUserCardState>,
            /// Why the member card has become invalid.
            ///
            /// 会员卡失效的原因。
            ///
            /// Optional.
            pub invalid_reason: Option<String>,
            /// When the card became invalid, RFC 3339 with offset.
            ///
            /// 会员卡失效的时间，RFC 3339 格式，带时区。
            ///
            /// Optional.
            pub invalid_time: Option<String>,
            /// Members that the documents do not list.
            pub extra: Extra,
        }

        record! { PostResponse {
            0 user_card_code "user_card_code",
            1 card_id "card_id",
            2 openid "openid",
            3 card_color "card_color",
            4 card_picture_url "card_picture_url",
            5 brand_id "brand_id",
            6 card_type "card_type",
            7 phone_number "phone_number",
            8 level "level",
            9 valid_date_information "valid_date_information",
            10 pickup_time "pickup_time",
            11 user_information "user_information",
            12 attach "attach",
            13 user_card_state "user_card_state",
            14 invalid_reason "invalid_reason",
            15 invalid_time "invalid_time",
        } }

        pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataCardType as PostResponseCardType;

        pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataValidDateInformation as PostResponseValidDateInformation;

        pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataValidDateInformationType as PostResponseValidDateInformationType;

        pub use crate::generated::v3::brand::partner::card_member::user_cards::GetResponseDataUserInformation as PostResponseUserInformation;

        pub use crate::generated::v3::brand::partner::card_member::user_cards::GetResponseDataUserInformationCommonFieldList as PostResponseUserInformationCommonFieldList;

        pub use crate::generated::v3::brand::partner::card_member::user_cards::GetResponseDataUserInformationCommonFieldListName as PostResponseUserInformationCommonFieldListName;

        pub use crate::generated::v3::brand::partner::card_member::user_cards::GetResponseDataUserInformationCustomFieldList as PostResponseUserInformationCustomFieldList;

        pub use crate::generated::v3::brand::partner::card_member::user_cards::GetUserCardState as PostResponseUserCardState;
    }
}

/// `/v3/brand/partner/card-member/user-cards/import-by-openid`
pub mod import_by_openid {
    use alloc::string::String;
    use alloc::vec::Vec;

    use crate::call::Request;
    use crate::generated::operations;
    use crate::operation::Operation;
    use crate::record::{Extra, record};
    use crate::sensitive::Sensitive;

    /// 根据openid导入用户会员卡
    ///
    /// `POST /v3/brand/partner/card-member/user-cards/import-by-openid`
    ///
    /// For service providers.
    ///
    /// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4015336981>
    #[doc(alias = "根据openid导入用户会员卡")]
    #[doc(alias = "POST /v3/brand/partner/card-member/user-cards/import-by-openid")]
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
        /// The user's identifier under the appid of the request; the same person differs per appid.
        ///
        /// 用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。
        ///
        /// Body member, required.
        pub openid: Option<String>,
        /// The code of the user's member card.
        ///
        /// 用户会员卡的编码。
        ///
        /// Body member, required.
        pub user_card_code: Option<String>,
        /// The phone number; sent encrypted in some places.
        ///
        /// 手机号或电话号码，部分接口加密传输。
        ///
        /// Body member, optional. Travels encrypted with a key of WeChat Pay.
        pub phone_number: Option<Sensitive>,
        /// The details of the user: those asked for, or those filled in with their values.
        ///
        /// 用户资料：需填写的项，或已填的项与值。
        ///
        /// Body member, optional.
        pub user_information: Option<PostUserInformation>,
        /// When the member card is valid: fixed dates or a span from the day it was obtained.
        ///
        /// 会员卡的有效期，固定起止时间或自领取起的一段时间。
        ///
        /// Body member, required.
        pub date_information: Option<PostDateInformation>,
        /// When the user got the member card, RFC 3339 with offset.
        ///
        /// 用户领取会员卡的时间，带时区偏移的 RFC 3339 格式。
        ///
        /// Body member, required.
        pub pickup_time: Option<String>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { Post {
        0 brand_id "brand_id",
        1 card_id "card_id",
        2 openid "openid",
        3 user_card_code "user_card_code",
        4 phone_number "phone_number",
        5 user_information "user_information",
        6 date_information "date_information",
        7 pickup_time "pickup_time",
    } }

    impl Request for Post {
        const OPERATION: &'static Operation =
            &operations::brand::V3_BRAND_PARTNER_CARD_MEMBER_USER_CARDS_IMPORT_BY_OPENID_POST;
        type Response = PostResponse;
    }

    /// What `POST /v3/brand/partner/card-member/user-cards/import-by-openid` returns.
    ///
    /// A required member is there by the documents; any may be absent in fact.
    ///
    /// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4015336981>
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PostResponse {
        /// The code of the user's member card.
        ///
        /// 用户会员卡的编码。
        ///
        /// Required.
        pub user_card_code: Option<String>,
        /// The identifier of the member card template of the brand.
        ///
        /// 品牌会员卡模板的编号。
        ///
        /// Required.
        pub card_id: Option<String>,
        /// The user's identifier under the appid of the request; the same person differs per appid.
        ///
        /// 用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。
        ///
        /// Required.
        pub openid: Option<String>,
        /// The colour of the member card.
        ///
        /// 会员卡的颜色。
        ///
        /// Optional.
        pub card_color: Option<String>,
        /// The address of the picture on the face of the member card.
        ///
        /// 会员卡卡面图片的地址。
        ///
        /// Optional.
        pub card_picture_url: Option<String>,
        /// The identifier WeChat Pay gave the brand.
        ///
        /// 微信支付分配的品牌编号。
        ///
        /// Required.
        pub brand_id: Option<String>,
        /// The type of member card: bought, ordinary or with a stored balance.
        ///
        /// 会员卡的种类：付费卡、普通卡或储值卡。
        ///
        /// Required.
        pub card_type: Option<PostResponseCardType>,
        /// The phone number; sent encrypted in some places.
        ///
        /// 手机号或电话号码，部分接口加密传输。
        ///
        /// Optional. Arrives encrypted with the key of the merchant's certificate.
        pub phone_number: Option<Sensitive>,
        /// The level of the member.
        ///
        /// 会员等级。
        ///
        /// Optional.
        pub level: Option<String>,
        /// When the member card is valid.
        ///
        /// 会员卡的有效期信息。
        ///
        /// Required.
        pub valid_date_information: Option<PostResponseValidDateInformation>,
        /// When the user got the member card, RFC 3339 with offset.
        ///
        /// 用户领取会员卡的时间，带时区偏移的 RFC 3339 格式。
        ///
        /// Required.
        pub pickup_time: Option<String>,
        /// The details of the user: those asked for, or those filled in with their values.
        ///
        /// 用户资料：需填写的项，或已填的项与值。
        ///
        /// Optional.
        pub user_information: Option<PostResponseUserInformation>,
        /// Data of the merchant's own that comes back unchanged in queries and notifications.
        ///
        /// 商户自定义的附加数据，在查询和通知中原样返回。
        ///
        /// Optional.
        pub attach: Option<String>,
        /// The state of the user's member card.
        ///
        /// 用户会员卡的状态。
        ///
        /// Required.
        pub user_card_state: Option<PostResponseUserCardState>,
        /// Why the member card has become invalid.
        ///
        /// 会员卡失效的原因。
        ///
        /// Optional.
        pub invalid_reason: Option<String>,
        /// When the card became invalid, RFC 3339 with offset.
        ///
        /// 会员卡失效的时间，RFC 3339 格式，带时区。
        ///
        /// Optional.
        pub invalid_time: Option<String>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { PostResponse {
        0 user_card_code "user_card_code",
        1 card_id "card_id",
        2 openid "openid",
        3 card_color "card_color",
        4 card_picture_url "card_picture_url",
        5 brand_id "brand_id",
        6 card_type "card_type",
        7 phone_number "phone_number",
        8 level "level",
        9 valid_date_information "valid_date_information",
        10 pickup_time "pickup_time",
        11 user_information "user_information",
        12 attach "attach",
        13 user_card_state "user_card_state",
        14 invalid_reason "invalid_reason",
        15 invalid_time "invalid_time",
    } }

    /// `body.user_information` of `POST /v3/brand/partner/card-member/user-cards/import-by-openid`.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PostUserInformation {
        /// The standard items of the user's details: those asked for, or those filled in with their values.
        ///
        /// 用户资料的通用项：需填写的项，或已填的项与值。
        ///
        /// Optional.
        pub common_field_list: Option<Vec<PostUserInformationCommonFieldList>>,
        /// The fields of the member form that the merchant defined itself.
        ///
        /// 商户自定义的会员资料项。
        ///
        /// Optional.
        pub custom_field_list: Option<Vec<PostUserInformationCustomFieldList>>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { PostUserInformation {
        0 common_field_list "common_field_list",
        1 custom_field_list "custom_field_list",
    } }

    /// `body.user_information.common_field_list` of `POST /v3/brand/partner/card-member/user-cards/import-by-openid`.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PostUserInformationCommonFieldList {
        /// The name of the person, store, item or other object that contains it; encrypted in some places.
        ///
        /// 所在对象的名称，例如人名、门店名或项目名，部分接口加密传输。
        ///
        /// Optional.
        pub name: Option<PostUserInformationCommonFieldListName>,
        /// The value of the field or variable named beside it.
        ///
        /// 同级所指字段或变量的值。
        ///
        /// Optional. Travels encrypted with a key of WeChat Pay.
        pub value: Option<Sensitive>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { PostUserInformationCommonFieldList {
        0 name "name",
        1 value "value",
    } }

    pub use crate::generated::v3::brand::partner::card_member::user_cards::GetResponseDataUserInformationCommonFieldListName as PostUserInformationCommonFieldListName;

    pub use crate::generated::v3::brand::partner::card_member::user_cards::GetResponseDataUserInformationCustomFieldList as PostUserInformationCustomFieldList;

    /// `body.date_information` of `POST /v3/brand/partner/card-member/user-cards/import-by-openid`.
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
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { PostDateInformation {
        0 r#type "type",
        1 available_begin_time "available_begin_time",
        2 available_end_time "available_end_time",
        3 available_day_after_receive "available_day_after_receive",
    } }

    pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataValidDateInformationType as PostDateInformationType;

    pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataCardType as PostResponseCardType;

    pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataValidDateInformation as PostResponseValidDateInformation;

    pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataValidDateInformationType as PostResponseValidDateInformationType;

    pub use crate::generated::v3::brand::partner::card_member::user_cards::GetResponseDataUserInformation as PostResponseUserInformation;

    pub use crate::generated::v3::brand::partner::card_member::user_cards::GetResponseDataUserInformationCommonFieldList as PostResponseUserInformationCommonFieldList;

    pub use crate::generated::v3::brand::partner::card_member::user_cards::GetResponseDataUserInformationCommonFieldListName as PostResponseUserInformationCommonFieldListName;

    pub use crate::generated::v3::brand::partner::card_member::user_cards::GetResponseDataUserInformationCustomFieldList as PostResponseUserInformationCustomFieldList;

    pub use crate::generated::v3::brand::partner::card_member::user_cards::GetUserCardState as PostResponseUserCardState;
}

/// `/v3/brand/partner/card-member/user-cards/import-by-phone`
pub mod import_by_phone {
    use alloc::string::String;

    use crate::call::Request;
    use crate::generated::operations;
    use crate::operation::Operation;
    use crate::record::{Extra, record};
    use crate::sensitive::Sensitive;

    /// 根据手机号导入用户会员卡
    ///
    /// `POST /v3/brand/partner/card-member/user-cards/import-by-phone`
    ///
    /// For service providers.
    ///
    /// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4015336982>
    #[doc(alias = "根据手机号导入用户会员卡")]
    #[doc(alias = "POST /v3/brand/partner/card-member/user-cards/import-by-phone")]
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
        /// The phone number; sent encrypted in some places.
        ///
        /// 手机号或电话号码，部分接口加密传输。
        ///
        /// Body member, required. Travels encrypted with a key of WeChat Pay.
        pub phone_number: Option<Sensitive>,
        /// The code of the user's member card.
        ///
        /// 用户会员卡的编码。
        ///
        /// Body member, required.
        pub user_card_code: Option<String>,
        /// The details of the user: those asked for, or those filled in with their values.
        ///
        /// 用户资料：需填写的项，或已填的项与值。
        ///
        /// Body member, optional.
        pub user_information: Option<PostUserInformation>,
        /// When the member card is valid: fixed dates or a span from the day it was obtained.
        ///
        /// 会员卡的有效期，固定起止时间或自领取起的一段时间。
        ///
        /// Body member, required.
        pub date_information: Option<PostDateInformation>,
        /// When the user got the member card, RFC 3339 with offset.
        ///
        /// 用户领取会员卡的时间，带时区偏移的 RFC 3339 格式。
        ///
        /// Body member, required.
        pub pickup_time: Option<String>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { Post {
        0 brand_id "brand_id",
        1 card_id "card_id",
        2 phone_number "phone_number",
        3 user_card_code "user_card_code",
        4 user_information "user_information",
        5 date_information "date_information",
        6 pickup_time "pickup_time",
    } }

    impl Request for Post {
        const OPERATION: &'static Operation =
            &operations::brand::V3_BRAND_PARTNER_CARD_MEMBER_USER_CARDS_IMPORT_BY_PHONE_POST;
        type Response = PostResponse;
    }

    /// What `POST /v3/brand/partner/card-member/user-cards/import-by-phone` returns.
    ///
    /// A required member is there by the documents; any may be absent in fact.
    ///
    /// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4015336982>
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PostResponse {
        /// The code of the user's member card.
        ///
        /// 用户会员卡的编码。
        ///
        /// Required.
        pub user_card_code: Option<String>,
        /// The identifier of the member card template of the brand.
        ///
        /// 品牌会员卡模板的编号。
        ///
        /// Required.
        pub card_id: Option<String>,
        /// The user's identifier under the appid of the request; the same person differs per appid.
        ///
        /// 用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。
        ///
        /// Required.
        pub openid: Option<String>,
        /// The colour of the member card.
        ///
        /// 会员卡的颜色。
        ///
        /// Optional.
        pub card_color: Option<String>,
        /// The address of the picture on the face of the member card.
        ///
        /// 会员卡卡面图片的地址。
        ///
        /// Optional.
        pub card_picture_url: Option<String>,
        /// The identifier WeChat Pay gave the brand.
        ///
        /// 微信支付分配的品牌编号。
        ///
        /// Required.
        pub brand_id: Option<String>,
        /// The type of member card: bought, ordinary or with a stored balance.
        ///
        /// 会员卡的种类：付费卡、普通卡或储值卡。
        ///
        /// Required.
        pub card_type: Option<PostResponseCardType>,
        /// The phone number; sent encrypted in some places.
        ///
        /// 手机号或电话号码，部分接口加密传输。
        ///
        /// Optional. Arrives encrypted with the key of the merchant's certificate.
        pub phone_number: Option<Sensitive>,
        /// The level of the member.
        ///
        /// 会员等级。
        ///
        /// Optional.
        pub level: Option<String>,
        /// When the member card is valid.
        ///
        /// 会员卡的有效期信息。
        ///
        /// Required.
        pub valid_date_information: Option<PostResponseValidDateInformation>,
        /// When the user got the member card, RFC 3339 with offset.
        ///
        /// 用户领取会员卡的时间，带时区偏移的 RFC 3339 格式。
        ///
        /// Required.
        pub pickup_time: Option<String>,
        /// The details of the user: those asked for, or those filled in with their values.
        ///
        /// 用户资料：需填写的项，或已填的项与值。
        ///
        /// Optional.
        pub user_information: Option<PostResponseUserInformation>,
        /// Data of the merchant's own that comes back unchanged in queries and notifications.
        ///
        /// 商户自定义的附加数据，在查询和通知中原样返回。
        ///
        /// Optional.
        pub attach: Option<String>,
        /// The state of the user's member card.
        ///
        /// 用户会员卡的状态。
        ///
        /// Required.
        pub user_card_state: Option<PostResponseUserCardState>,
        /// Why the member card has become invalid.
        ///
        /// 会员卡失效的原因。
        ///
        /// Optional.
        pub invalid_reason: Option<String>,
        /// When the card became invalid, RFC 3339 with offset.
        ///
        /// 会员卡失效的时间，RFC 3339 格式，带时区。
        ///
        /// Optional.
        pub invalid_time: Option<String>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { PostResponse {
        0 user_card_code "user_card_code",
        1 card_id "card_id",
        2 openid "openid",
        3 card_color "card_color",
        4 card_picture_url "card_picture_url",
        5 brand_id "brand_id",
        6 card_type "card_type",
        7 phone_number "phone_number",
        8 level "level",
        9 valid_date_information "valid_date_information",
        10 pickup_time "pickup_time",
        11 user_information "user_information",
        12 attach "attach",
        13 user_card_state "user_card_state",
        14 invalid_reason "invalid_reason",
        15 invalid_time "invalid_time",
    } }

    pub use crate::generated::v3::brand::partner::card_member::user_cards::import_by_openid::PostUserInformation;

    pub use crate::generated::v3::brand::partner::card_member::user_cards::import_by_openid::PostUserInformationCommonFieldList;

    pub use crate::generated::v3::brand::partner::card_member::user_cards::GetResponseDataUserInformationCommonFieldListName as PostUserInformationCommonFieldListName;

    pub use crate::generated::v3::brand::partner::card_member::user_cards::GetResponseDataUserInformationCustomFieldList as PostUserInformationCustomFieldList;

    pub use crate::generated::v3::brand::partner::card_member::user_cards::import_by_openid::PostDateInformation;

    pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataValidDateInformationType as PostDateInformationType;

    pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataCardType as PostResponseCardType;

    pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataValidDateInformation as PostResponseValidDateInformation;

    pub use crate::generated::v3::brand::partner::card_member::cards::GetResponseDataValidDateInformationType as PostResponseValidDateInformationType;

    pub use crate::generated::v3::brand::partner::card_member::user_cards::GetResponseDataUserInformation as PostResponseUserInformation;

    pub use crate::generated::v3::brand::partner::card_member::user_cards::GetResponseDataUserInformationCommonFieldList as PostResponseUserInformationCommonFieldList;

    pub use crate::generated::v3::brand::partner::card_member::user_cards::GetResponseDataUserInformationCommonFieldListName as PostResponseUserInformationCommonFieldListName;

    pub use crate::generated::v3::brand::partner::card_member::user_cards::GetResponseDataUserInformationCustomFieldList as PostResponseUserInformationCustomFieldList;

    pub use crate::generated::v3::brand::partner::card_member::user_cards::GetUserCardState as PostResponseUserCardState;
}
