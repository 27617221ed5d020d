// Made by `cargo xtask codegen` from catalog/; change the catalog, a correction or the emitter instead.
//! `/v3/brand/partner/card-member/cards`

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
    /// Query parameter, required.
    pub brand_id: Option<String>,
    /// Query parameter, optional.
    pub state: Option<GetState>,
    /// Query parameter, optional.
    pub offset: Option<i64>,
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
    /// `query.state` of `GET /v3/brand/partner/card-member/cards`.
    GetState {
        CardEffective = "CARD_EFFECTIVE",
        CardInvalid = "CARD_INVALID",
    }
}

/// `response.data` of `GET /v3/brand/partner/card-member/cards`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetResponseData {
    /// Required.
    pub card_id: Option<String>,
    /// Required.
    pub brand_id: Option<String>,
    /// Required.
    pub appid: Option<String>,
    /// Required.
    pub card_type: Option<GetResponseDataCardType>,
    /// Required.
    pub card_title: Option<String>,
    /// Required.
    pub card_color: Option<String>,
    /// Required.
    pub card_picture_url: Option<String>,
    /// Required.
    pub code_mode: Option<GetResponseDataCodeMode>,
    /// Required.
    pub code_type: Option<GetResponseDataCodeType>,
    /// Optional.
    pub code_jump_information: Option<GetResponseDataCodeJumpInformation>,
    /// Required.
    pub benefits: Option<String>,
    /// Required.
    pub notify_url: Option<String>,
    /// Optional.
    pub need_pinned: Option<bool>,
    /// Optional.
    pub need_display_level: Option<bool>,
    /// Optional.
    pub init_level: Option<String>,
    /// Optional.
    pub service_phone: Option<String>,
    /// Optional.
    pub legal_agreement: Option<String>,
    /// Required.
    pub valid_date_information: Option<GetResponseDataValidDateInformation>,
    /// Optional.
    pub points_information: Option<GetResponseDataPointsInformation>,
    /// Optional.
    pub balance_information: Option<GetResponseDataBalanceInformation>,
    /// Optional.
    pub purchase_information: Option<GetResponseDataPurchaseInformation>,
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
    /// Optional.
    pub jump_appid: Option<String>,
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
    /// Required.
    pub r#type: Option<GetResponseDataValidDateInformationType>,
    /// Optional.
    pub available_begin_time: Option<String>,
    /// Optional.
    pub available_end_time: Option<String>,
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
    /// Optional.
    pub jump_appid: Option<String>,
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
    /// Optional.
    pub jump_appid: Option<String>,
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
    /// Optional.
    pub price: Option<i64>,
    /// Optional.
    pub jump_appid: Option<String>,
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
    /// Optional.
    pub r#type: Option<GetResponseDataUserInformationCustomFieldListType>,
    /// Optional.
    pub name: Option<String>,
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
    /// Body member, required.
    pub brand_id: Option<String>,
    /// Body member, required.
    pub appid: Option<String>,
    /// Body member, required.
    pub card_type: Option<PostCardType>,
    /// Body member, required.
    pub card_title: Option<String>,
    /// Body member, required.
    pub card_color: Option<String>,
    /// Body member, required.
    pub card_picture_url: Option<String>,
    /// Body member, required.
    pub code_mode: Option<PostCodeMode>,
    /// Body member, required.
    pub code_type: Option<PostCodeType>,
    /// Body member, optional.
    pub code_jump_information: Option<PostCodeJumpInformation>,
    /// Body member, required.
    pub benefits: Option<String>,
    /// Body member, required.
    pub notify_url: Option<String>,
    /// Body member, optional.
    pub need_pinned: Option<bool>,
    /// Body member, optional.
    pub need_display_level: Option<bool>,
    /// Body member, optional.
    pub init_level: Option<String>,
    /// Body member, optional.
    pub service_phone: Option<String>,
    /// Body member, optional.
    pub legal_agreement: Option<String>,
    /// Body member, required.
    pub valid_date_information: Option<PostValidDateInformation>,
    /// Body member, optional.
    pub points_information: Option<PostPointsInformation>,
    /// Body member, optional.
    pub balance_information: Option<PostBalanceInformation>,
    /// Body member, optional.
    pub purchase_information: Option<PostPurchaseInformation>,
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
    /// Required.
    pub card_id: Option<String>,
    /// Required.
    pub brand_id: Option<String>,
    /// Required.
    pub appid: Option<String>,
    /// Required.
    pub card_type: Option<PostResponseCardType>,
    /// Required.
    pub card_title: Option<String>,
    /// Required.
    pub card_color: Option<String>,
    /// Required.
    pub card_picture_url: Option<String>,
    /// Required.
    pub code_mode: Option<PostResponseCodeMode>,
    /// Required.
    pub code_type: Option<PostResponseCodeType>,
    /// Optional.
    pub code_jump_information: Option<PostResponseCodeJumpInformation>,
    /// Required.
    pub benefits: Option<String>,
    /// Required.
    pub notify_url: Option<String>,
    /// Optional.
    pub need_pinned: Option<bool>,
    /// Optional.
    pub need_display_level: Option<bool>,
    /// Optional.
    pub init_level: Option<String>,
    /// Optional.
    pub service_phone: Option<String>,
    /// Optional.
    pub legal_agreement: Option<String>,
    /// Required.
    pub valid_date_information: Option<PostResponseValidDateInformation>,
    /// Optional.
    pub points_information: Option<PostResponsePointsInformation>,
    /// Optional.
    pub balance_information: Option<PostResponseBalanceInformation>,
    /// Optional.
    pub purchase_information: Option<PostResponsePurchaseInformation>,
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

/// `/v3/brand/partner/card-member/cards/{card_id}`
pub mod by_card_id {
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
        /// Path parameter, required.
        pub card_id: Option<String>,
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
        /// Required.
        pub card_id: Option<String>,
        /// Required.
        pub brand_id: Option<String>,
        /// Required.
        pub appid: Option<String>,
        /// Required.
        pub card_type: Option<GetResponseCardType>,
        /// Required.
        pub card_title: Option<String>,
        /// Required.
        pub card_color: Option<String>,
        /// Required.
        pub card_picture_url: Option<String>,
        /// Required.
        pub code_mode: Option<GetResponseCodeMode>,
        /// Required.
        pub code_type: Option<GetResponseCodeType>,
        /// Optional.
        pub code_jump_information: Option<GetResponseCodeJumpInformation>,
        /// Required.
        pub benefits: Option<String>,
        /// Required.
        pub notify_url: Option<String>,
        /// Optional.
        pub need_pinned: Option<bool>,
        /// Optional.
        pub need_display_level: Option<bool>,
        /// Optional.
        pub init_level: Option<String>,
        /// Optional.
        pub service_phone: Option<String>,
        /// Optional.
        pub legal_agreement: Option<String>,
        /// Required.
        pub valid_date_information: Option<GetResponseValidDateInformation>,
        /// Optional.
        pub points_information: Option<GetResponsePointsInformation>,
        /// Optional.
        pub balance_information: Option<GetResponseBalanceInformation>,
        /// Optional.
        pub purchase_information: Option<GetResponsePurchaseInformation>,
        /// Optional.
        pub user_information: Option<GetResponseUserInformation>,
        /// Required.
        pub state: Option<GetResponseState>,
        /// Required.
        pub create_time: Option<String>,
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
        /// Path parameter, required.
        pub card_id: Option<String>,
        /// Body member, required.
        pub brand_id: Option<String>,
        /// Body member, optional.
        pub card_title: Option<String>,
        /// Body member, optional.
        pub card_color: Option<String>,
        /// Body member, optional.
        pub card_picture_url: Option<String>,
        /// Body member, optional.
        pub code_jump_information: Option<PatchCodeJumpInformation>,
        /// Body member, optional.
        pub benefits: Option<String>,
        /// Body member, optional.
        pub notify_url: Option<String>,
        /// Body member, optional.
        pub need_pinned: Option<bool>,
        /// Body member, optional.
        pub need_display_level: Option<bool>,
        /// Body member, optional.
        pub init_level: Option<String>,
        /// Body member, optional.
        pub service_phone: Option<String>,
        /// Body member, optional.
        pub legal_agreement: Option<String>,
        /// Body member, optional.
        pub valid_date_information: Option<PatchValidDateInformation>,
        /// Body member, optional.
        pub points_information: Option<PatchPointsInformation>,
        /// Body member, optional.
        pub balance_information: Option<PatchBalanceInformation>,
        /// Body member, optional.
        pub purchase_information: Option<PatchPurchaseInformation>,
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
        /// Required.
        pub card_id: Option<String>,
        /// Required.
        pub brand_id: Option<String>,
        /// Required.
        pub appid: Option<String>,
        /// Required.
        pub card_type: Option<PatchResponseCardType>,
        /// Required.
        pub card_title: Option<String>,
        /// Required.
        pub card_color: Option<String>,
        /// Required.
        pub card_picture_url: Option<String>,
        /// Required.
        pub code_mode: Option<PatchResponseCodeMode>,
        /// Required.
        pub code_type: Option<PatchResponseCodeType>,
        /// Optional.
        pub code_jump_information: Option<PatchResponseCodeJumpInformation>,
        /// Required.
        pub benefits: Option<String>,
        /// Required.
        pub notify_url: Option<String>,
        /// Optional.
        pub need_pinned: Option<bool>,
        /// Optional.
        pub need_display_level: Option<bool>,
        /// Optional.
        pub init_level: Option<String>,
        /// Optional.
        pub service_phone: Option<String>,
        /// Optional.
        pub legal_agreement: Option<String>,
        /// Required.
        pub valid_date_information: Option<PatchResponseValidDateInformation>,
        /// Optional.
        pub points_information: Option<PatchResponsePointsInformation>,
        /// Optional.
        pub balance_information: Option<PatchResponseBalanceInformation>,
        /// Optional.
        pub purchase_information: Option<PatchResponsePurchaseInformation>,
        /// Optional.
        pub user_information: Option<PatchResponseUserInformation>,
        /// Required.
        pub state: Option<PatchResponseState>,
        /// Required.
        pub create_time: Option<String>,
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
        /// Path parameter, required.
        pub card_id: Option<String>,
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
        /// Required.
        pub card_id: Option<String>,
        /// Required.
        pub brand_id: Option<String>,
        /// Required.
        pub appid: Option<String>,
        /// Required.
        pub card_type: Option<DeleteResponseCardType>,
        /// Required.
        pub card_title: Option<String>,
        /// Required.
        pub card_color: Option<String>,
        /// Required.
        pub card_picture_url: Option<String>,
        /// Required.
        pub code_mode: Option<DeleteResponseCodeMode>,
        /// Required.
        pub code_type: Option<DeleteResponseCodeType>,
        /// Optional.
        pub code_jump_information: Option<DeleteResponseCodeJumpInformation>,
        /// Required.
        pub benefits: Option<String>,
        /// Required.
        pub notify_url: Option<String>,
        /// Optional.
        pub need_pinned: Option<bool>,
        /// Optional.
        pub need_display_level: Option<bool>,
        /// Optional.
        pub init_level: Option<String>,
        /// Optional.
        pub service_phone: Option<String>,
        /// Optional.
        pub legal_agreement: Option<String>,
        /// Required.
        pub valid_date_information: Option<DeleteResponseValidDateInformation>,
        /// Optional.
        pub points_information: Option<DeleteResponsePointsInformation>,
        /// Optional.
        pub balance_information: Option<DeleteResponseBalanceInformation>,
        /// Optional.
        pub purchase_information: Option<DeleteResponsePurchaseInformation>,
        /// Optional.
        pub user_information: Option<DeleteResponseUserInformation>,
        /// Required.
        pub state: Option<DeleteResponseState>,
        /// Required.
        pub create_time: Option<String>,
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
            /// Path parameter, required.
            pub card_id: Option<String>,
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
            /// Required.
            pub out_request_no: Option<String>,
            /// Required.
            pub card_id: Option<String>,
            /// Required.
            pub brand_id: Option<String>,
            /// Required.
            pub appid: Option<String>,
            /// Required.
            pub card_type: Option<PostResponseCardType>,
            /// Required.
            pub card_title: Option<String>,
            /// Required.
            pub card_color: Option<String>,
            /// Required.
            pub card_picture_url: Option<String>,
            /// Required.
            pub code_mode: Option<PostResponseCodeMode>,
            /// Required.
            pub code_type: Option<PostResponseCodeType>,
            /// Optional.
            pub code_jump_information: Option<PostResponseCodeJumpInformation>,
            /// Required.
            pub benefits: Option<String>,
            /// Required.
            pub notify_url: Option<String>,
            /// Optional.
            pub need_pinned: Option<bool>,
            /// Optional.
            pub need_display_level: Option<bool>,
            /// Optional.
            pub init_level: Option<String>,
            /// Optional.
            pub service_phone: Option<String>,
            /// Optional.
            pub legal_agreement: Option<String>,
            /// Required.
            pub valid_date_information: Option<PostResponseValidDateInformation>,
            /// Required.
            pub member_information: Option<PostResponseMemberInformation>,
            /// Optional.
            pub points_information: Option<PostResponsePointsInformation>,
            /// Optional.
            pub balance_information: Option<PostResponseBalanceInformation>,
            /// Optional.
            pub purchase_information: Option<PostResponsePurchaseInformation>,
            /// Optional.
            pub user_information: Option<PostResponseUserInformation>,
            /// Required.
            pub state: Option<PostResponseState>,
            /// Required.
            pub create_time: Option<String>,
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
            /// Optional.
            pub jump_appid: Option<String>,
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
}
