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
    /// Query parameter, required.
    pub brand_id: Option<String>,
    /// Query parameter, required.
    pub openid: Option<String>,
    /// Query parameter, optional.
    pub user_card_state: Option<GetUserCardState>,
    /// Query parameter, required.
    pub offset: Option<i64>,
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
    /// Required.
    pub total_count: Option<i64>,
    /// Required.
    pub offset: Option<i64>,
    /// Required.
    pub limit: Option<i64>,
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
    /// Required.
    pub user_card_code: Option<String>,
    /// Required.
    pub card_id: Option<String>,
    /// Required.
    pub openid: Option<String>,
    /// Optional.
    pub card_color: Option<String>,
    /// Optional.
    pub card_picture_url: Option<String>,
    /// Required.
    pub brand_id: Option<String>,
    /// Required.
    pub card_type: Option<GetResponseDataCardType>,
    /// Optional. Arrives encrypted with the key of the merchant's certificate.
    pub phone_number: Option<Sensitive>,
    /// Optional.
    pub level: Option<String>,
    /// Required.
    pub valid_date_information: Option<GetResponseDataValidDateInformation>,
    /// Required.
    pub pickup_time: Option<String>,
    /// Optional.
    pub user_information: Option<GetResponseDataUserInformation>,
    /// Optional.
    pub attach: Option<String>,
    /// Required.
    pub user_card_state: Option<GetResponseDataUserCardState>,
    /// Optional.
    pub invalid_reason: Option<String>,
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
    /// Optional.
    pub common_field_list: Option<Vec<GetResponseDataUserInformationCommonFieldList>>,
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
    /// Optional.
    pub name: Option<GetResponseDataUserInformationCommonFieldListName>,
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
    /// Optional.
    pub name: Option<String>,
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
        /// Path parameter, required.
        pub user_card_code: Option<String>,
        /// Query parameter, required.
        pub brand_id: Option<String>,
        /// Query parameter, required.
        pub card_id: Option<String>,
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
        /// Required.
        pub user_card_code: Option<String>,
        /// Required.
        pub card_id: Option<String>,
        /// Required.
        pub openid: Option<String>,
        /// Optional.
        pub card_color: Option<String>,
        /// Optional.
        pub card_picture_url: Option<String>,
        /// Required.
        pub brand_id: Option<String>,
        /// Required.
        pub card_type: Option<GetResponseCardType>,
        /// Optional. Arrives encrypted with the key of the merchant's certificate.
        pub phone_number: Option<Sensitive>,
        /// Optional.
        pub level: Option<String>,
        /// Required.
        pub valid_date_information: Option<GetResponseValidDateInformation>,
        /// Required.
        pub pickup_time: Option<String>,
        /// Optional.
        pub user_information: Option<GetResponseUserInformation>,
        /// Optional.
        pub attach: Option<String>,
        /// Required.
        pub user_card_state: Option<GetResponseUserCardState>,
        /// Optional.
        pub invalid_reason: Option<String>,
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
        /// Path parameter, required.
        pub user_card_code: Option<String>,
        /// Query parameter, required.
        pub card_id: Option<String>,
        /// Body member, optional.
        pub brand_id: Option<String>,
        /// Body member, optional.
        pub openid: Option<String>,
        /// Body member, optional.
        pub card_color: Option<String>,
        /// Body member, optional.
        pub card_picture_url: Option<String>,
        /// Body member, optional. Travels encrypted with a key of WeChat Pay.
        pub phone_number: Option<Sensitive>,
        /// Body member, optional.
        pub level: Option<String>,
        /// Body member, optional.
        pub valid_date_information: Option<PatchValidDateInformation>,
        /// Body member, optional.
        pub pickup_time: Option<String>,
        /// Body member, optional.
        pub user_information: Option<PatchUserInformation>,
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
        /// Required.
        pub user_card_code: Option<String>,
        /// Required.
        pub card_id: Option<String>,
        /// Required.
        pub openid: Option<String>,
        /// Optional.
        pub card_color: Option<String>,
        /// Optional.
        pub card_picture_url: Option<String>,
        /// Required.
        pub brand_id: Option<String>,
        /// Required.
        pub card_type: Option<PatchResponseCardType>,
        /// Optional. Arrives encrypted with the key of the merchant's certificate.
        pub phone_number: Option<Sensitive>,
        /// Optional.
        pub level: Option<String>,
        /// Required.
        pub valid_date_information: Option<PatchResponseValidDateInformation>,
        /// Required.
        pub pickup_time: Option<String>,
        /// Optional.
        pub user_information: Option<PatchResponseUserInformation>,
        /// Optional.
        pub attach: Option<String>,
        /// Required.
        pub user_card_state: Option<PatchResponseUserCardState>,
        /// Optional.
        pub invalid_reason: Option<String>,
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
            /// Path parameter, required.
            pub user_card_code: Option<String>,
            /// Query parameter, required.
            pub card_id: Option<String>,
            /// Body member, required.
            pub brand_id: Option<String>,
            /// Body member, required.
            pub openid: Option<String>,
            /// Body member, optional.
            pub card_color: Option<String>,
            /// Body member, optional.
            pub card_picture_url: Option<String>,
            /// Body member, optional. Travels encrypted with a key of WeChat Pay.
            pub phone_number: Option<Sensitive>,
            /// Body member, optional.
            pub level: Option<String>,
            /// Body member, optional.
            pub valid_date_information: Option<PostValidDateInformation>,
            /// Body member, optional.
            pub user_information: Option<PostUserInformation>,
            /// Body member, optional.
            pub attach: Option<String>,
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
            /// Required.
            pub user_card_code: Option<String>,
            /// Required.
            pub card_id: Option<String>,
            /// Required.
            pub openid: Option<String>,
            /// Optional.
            pub card_color: Option<String>,
            /// Optional.
            pub card_picture_url: Option<String>,
            /// Required.
            pub brand_id: Option<String>,
            /// Required.
            pub card_type: Option<PostResponseCardType>,
            /// Optional. Arrives encrypted with the key of the merchant's certificate.
            pub phone_number: Option<Sensitive>,
            /// Optional.
            pub level: Option<String>,
            /// Required.
            pub valid_date_information: Option<PostResponseValidDateInformation>,
            /// Required.
            pub pickup_time: Option<String>,
            /// Optional.
            pub user_information: Option<PostResponseUserInformation>,
            /// Optional.
            pub attach: Option<String>,
            /// Required.
            pub user_card_state: Option<PostResponseUserCardState>,
            /// Optional.
            pub invalid_reason: Option<String>,
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
            /// Path parameter, required.
            pub user_card_code: Option<String>,
            /// Query parameter, required.
            pub brand_id: Option<String>,
            /// Query parameter, required.
            pub card_id: Option<String>,
            /// Body member, required.
            pub openid: Option<String>,
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
            /// Required.
            pub user_card_code: Option<String>,
            /// Required.
            pub card_id: Option<String>,
            /// Required.
            pub openid: Option<String>,
            /// Optional.
            pub card_color: Option<String>,
            /// Optional.
            pub card_picture_url: Option<String>,
            /// Required.
            pub brand_id: Option<String>,
            /// Required.
            pub card_type: Option<PostResponseCardType>,
            /// Optional. Arrives encrypted with the key of the merchant's certificate.
            pub phone_number: Option<Sensitive>,
            /// Optional.
            pub level: Option<String>,
            /// Required.
            pub valid_date_information: Option<PostResponseValidDateInformation>,
            /// Required.
            pub pickup_time: Option<String>,
            /// Optional.
            pub user_information: Option<PostResponseUserInformation>,
            /// Optional.
            pub attach: Option<String>,
            /// Required.
            pub user_card_state: Option<PostResponseUserCardState>,
            /// Optional.
            pub invalid_reason: Option<String>,
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
        /// Body member, required.
        pub brand_id: Option<String>,
        /// Body member, required.
        pub card_id: Option<String>,
        /// Body member, required.
        pub openid: Option<String>,
        /// Body member, required.
        pub user_card_code: Option<String>,
        /// Body member, optional. Travels encrypted with a key of WeChat Pay.
        pub phone_number: Option<Sensitive>,
        /// Body member, optional.
        pub user_information: Option<PostUserInformation>,
        /// Body member, required.
        pub date_information: Option<PostDateInformation>,
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
        /// Required.
        pub user_card_code: Option<String>,
        /// Required.
        pub card_id: Option<String>,
        /// Required.
        pub openid: Option<String>,
        /// Optional.
        pub card_color: Option<String>,
        /// Optional.
        pub card_picture_url: Option<String>,
        /// Required.
        pub brand_id: Option<String>,
        /// Required.
        pub card_type: Option<PostResponseCardType>,
        /// Optional. Arrives encrypted with the key of the merchant's certificate.
        pub phone_number: Option<Sensitive>,
        /// Optional.
        pub level: Option<String>,
        /// Required.
        pub valid_date_information: Option<PostResponseValidDateInformation>,
        /// Required.
        pub pickup_time: Option<String>,
        /// Optional.
        pub user_information: Option<PostResponseUserInformation>,
        /// Optional.
        pub attach: Option<String>,
        /// Required.
        pub user_card_state: Option<PostResponseUserCardState>,
        /// Optional.
        pub invalid_reason: Option<String>,
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
        /// Optional.
        pub common_field_list: Option<Vec<PostUserInformationCommonFieldList>>,
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
        /// Optional.
        pub name: Option<PostUserInformationCommonFieldListName>,
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
        /// Required.
        pub r#type: Option<PostDateInformationType>,
        /// Optional.
        pub available_begin_time: Option<String>,
        /// Optional.
        pub available_end_time: Option<String>,
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
        /// Body member, required.
        pub brand_id: Option<String>,
        /// Body member, required.
        pub card_id: Option<String>,
        /// Body member, required. Travels encrypted with a key of WeChat Pay.
        pub phone_number: Option<Sensitive>,
        /// Body member, required.
        pub user_card_code: Option<String>,
        /// Body member, optional.
        pub user_information: Option<PostUserInformation>,
        /// Body member, required.
        pub date_information: Option<PostDateInformation>,
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
        /// Required.
        pub user_card_code: Option<String>,
        /// Required.
        pub card_id: Option<String>,
        /// Required.
        pub openid: Option<String>,
        /// Optional.
        pub card_color: Option<String>,
        /// Optional.
        pub card_picture_url: Option<String>,
        /// Required.
        pub brand_id: Option<String>,
        /// Required.
        pub card_type: Option<PostResponseCardType>,
        /// Optional. Arrives encrypted with the key of the merchant's certificate.
        pub phone_number: Option<Sensitive>,
        /// Optional.
        pub level: Option<String>,
        /// Required.
        pub valid_date_information: Option<PostResponseValidDateInformation>,
        /// Required.
        pub pickup_time: Option<String>,
        /// Optional.
        pub user_information: Option<PostResponseUserInformation>,
        /// Optional.
        pub attach: Option<String>,
        /// Required.
        pub user_card_state: Option<PostResponseUserCardState>,
        /// Optional.
        pub invalid_reason: Option<String>,
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
