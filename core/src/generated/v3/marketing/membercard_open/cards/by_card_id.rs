// Made by `cargo xtask codegen` from catalog/; change the catalog, a correction or the emitter instead.
//! `/v3/marketing/membercard-open/cards/{card_id}`

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
    /// Required.
    pub card_id: Option<String>,
    /// Optional.
    pub create_time: Option<String>,
    /// Optional.
    pub update_time: Option<String>,
    /// Optional.
    pub remain_quantity: Option<i64>,
    /// Optional.
    pub status: Option<GetResponseStatus>,
    /// Required.
    pub brand: Option<GetResponseBrand>,
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
    pub code_type: Option<GetResponseCodeType>,
    /// Optional.
    pub total_quantity: Option<i64>,
    /// Required.
    pub date_information: Option<GetResponseDateInformation>,
    /// Required.
    pub code_mode: Option<GetResponseCodeMode>,
    /// Optional.
    pub need_display_level: Option<bool>,
    /// Optional.
    pub init_level: Option<String>,
    /// Required.
    pub out_request_no: Option<String>,
    /// Optional.
    pub balance_information: Option<GetResponseBalanceInformation>,
    /// Optional.
    pub user_information_form: Option<GetResponseUserInformationForm>,
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
    /// Path parameter, required.
    pub card_id: Option<String>,
    /// Body member, optional.
    pub appid: Option<String>,
    /// Body member, optional.
    pub logo_url: Option<String>,
    /// Body member, optional.
    pub title: Option<String>,
    /// Body member, optional.
    pub background_picture_url: Option<String>,
    /// Body member, optional.
    pub description: Option<String>,
    /// Body member, optional.
    pub service_phone: Option<String>,
    /// Body member, optional.
    pub total_quantity: Option<i64>,
    /// Body member, optional.
    pub date_information: Option<PatchDateInformation>,
    /// Body member, optional.
    pub need_display_level: Option<bool>,
    /// Body member, optional.
    pub init_level: Option<String>,
    /// Body member, optional.
    pub balance_information: Option<PatchBalanceInformation>,
    /// Body member, optional.
    pub user_information_form: Option<PatchUserInformationForm>,
    /// Body member, optional.
    pub additional_statement: Option<PatchAdditionalStatement>,
    /// Body member, optional.
    pub code_mode: Option<PatchCodeMode>,
    /// Body member, optional.
    pub code_type: Option<PatchCodeType>,
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
    /// Required.
    pub r#type: Option<PatchDateInformationType>,
    /// Optional.
    pub available_end_time: Option<String>,
    /// Optional.
    pub available_day_after_receive: Option<i64>,
    /// Optional.
    pub wait_days_after_receive: Option<i64>,
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
    /// Optional.
    pub can_modify_after_activate: Option<bool>,
    /// Optional.
    pub common_field_list: Option<Vec<PatchUserInformationFormCommonFieldList>>,
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

/// `/v3/marketing/membercard-open/cards/{card_id}/codes`
pub mod codes {
    /// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}`
    pub mod by_code {
        use alloc::string::String;

        use crate::call::Request;
        use crate::generated::operations;
        use crate::operation::Operation;
        use crate::record::{Empty, Extra, open_enum, record};

        /// 查询用户会员卡信息
        ///
        /// `GET /v3/marketing/membercard-open/cards/{card_id}/codes/{code}`
        ///
        /// For merchants and service providers.
        ///
        /// Official documents: <https://pay.weixin.qq.com/doc/v3/merchant/4012547768>, <https://pay.weixin.qq.com/doc/v3/partner/4012709442>
        #[doc(alias = "查询用户会员卡信息")]
        #[doc(alias = "GET /v3/marketing/membercard-open/cards/{card_id}/codes/{code}")]
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct Get {
            /// Path parameter, required.
            pub card_id: Option<String>,
            /// Path parameter, required.
            pub code: Option<String>,
            /// Members that the documents do not list.
            pub extra: Extra,
        }

        record! { Get {
            0 card_id "card_id",
            1 code "code",
        } }

        impl Request for Get {
            const OPERATION: &'static Operation =
                &operations::member_card::V3_MARKETING_MEMBERCARD_OPEN_CARDS_BY_CARD_ID_CODES_BY_CODE_GET;
            type Response = GetResponse;
        }

        /// What `GET /v3/marketing/membercard-open/cards/{card_id}/codes/{code}` returns.
        ///
        /// A required member is there by the documents; any may be absent in fact.
        ///
        /// Official documents: <https://pay.weixin.qq.com/doc/v3/merchant/4012547768>, <https://pay.weixin.qq.com/doc/v3/partner/4012709442>
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct GetResponse {
            /// Optional.
            pub card_id: Option<String>,
            /// Optional.
            pub code: Option<String>,
            /// Optional.
            pub openid: Option<String>,
            /// Optional.
            pub membership_number: Option<String>,
            /// Optional.
            pub level: Option<String>,
            /// Optional.
            pub nickname: Option<String>,
            /// Optional.
            pub head_image_url: Option<String>,
            /// Optional.
            pub background_picture_url: Option<String>,
            /// Optional.
            pub balance: Option<i64>,
            /// Optional.
            pub user_card_status: Option<GetResponseUserCardStatus>,
            /// Optional.
            pub user_information: Option<GetResponseUserInformation>,
            /// Optional.
            pub bonus_value: Option<i64>,
            /// Members that the documents do not list.
            pub extra: Extra,
        }

        record! { GetResponse {
            0 card_id "card_id",
            1 code "code",
            2 openid "openid",
            3 membership_number "membership_number",
            4 level "level",
            5 nickname "nickname",
            6 head_image_url "head_image_url",
            7 background_picture_url "background_picture_url",
            8 balance "balance",
            9 user_card_status "user_card_status",
            10 user_information "user_information",
            11 bonus_value "bonus_value",
        } }

        open_enum! {
            /// `response.user_card_status` of `GET /v3/marketing/membercard-open/cards/{card_id}/codes/{code}`.
            GetResponseUserCardStatus {
                NotActivate = "NOT_ACTIVATE",
                Effective = "EFFECTIVE",
                Expire = "EXPIRE",
                Unavailable = "UNAVAILABLE",
                Delete = "DELETE",
            }
        }

        pub use crate::generated::v3::marketing::membercard_open::activate_informations::by_activate_ticket::GetResponseUserInformation;

        pub use crate::generated::v3::marketing::membercard_open::activate_informations::by_activate_ticket::GetResponseUserInformationCommonFieldList;

        pub use crate::generated::v3::marketing::membercard_open::activate_informations::by_activate_ticket::GetResponseUserInformationCommonFieldListName;

        pub use crate::generated::v3::marketing::membercard_open::activate_informations::by_activate_ticket::GetResponseUserInformationCustomFieldList;

        /// 修改用户会员卡信息
        ///
        /// `PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}`
        ///
        /// For merchants and service providers.
        ///
        /// The response is empty, status 204.
        ///
        /// Official documents: <https://pay.weixin.qq.com/doc/v3/merchant/4012549292>, <https://pay.weixin.qq.com/doc/v3/partner/4012709735>
        #[doc(alias = "修改用户会员卡信息")]
        #[doc(alias = "PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}")]
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct Patch {
            /// Path parameter, required.
            pub card_id: Option<String>,
            /// Path parameter, required.
            pub code: Option<String>,
            /// Body member, optional.
            pub membership_number: Option<String>,
            /// Body member, optional.
            pub background_picture_url: Option<String>,
            /// Body member, optional.
            pub level: Option<String>,
            /// Body member, optional.
            pub out_request_no: Option<String>,
            /// Body member, optional.
            pub balance_information: Option<PatchBalanceInformation>,
            /// Body member, optional.
            pub need_inform_balance: Option<bool>,
            /// Body member, optional.
            pub need_inform_level: Option<bool>,
            /// Members that the documents do not list.
            pub extra: Extra,
        }

        record! { Patch {
            0 card_id "card_id",
            1 code "code",
            2 membership_number "membership_number",
            3 background_picture_url "background_picture_url",
            4 level "level",
            5 out_request_no "out_request_no",
            6 balance_information "balance_information",
            7 need_inform_balance "need_inform_balance",
            8 need_inform_level "need_inform_level",
        } }

        impl Request for Patch {
            const OPERATION: &'static Operation =
                &operations::member_card::V3_MARKETING_MEMBERCARD_OPEN_CARDS_BY_CARD_ID_CODES_BY_CODE_PATCH;
            type Response = Empty;
        }

        /// `body.balance_information` of `PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}`.
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct PatchBalanceInformation {
            /// Required.
            pub before_balance: Option<i64>,
            /// Required.
            pub balance: Option<i64>,
            /// Required.
            pub add_balance: Option<i64>,
            /// Optional.
            pub balance_remark: Option<String>,
            /// Members that the documents do not list.
            pub extra: Extra,
        }

        record! { PatchBalanceInformation {
            0 before_balance "before_balance",
            1 balance "balance",
            2 add_balance "add_balance",
            3 balance_remark "balance_remark",
        } }

        /// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate`
        pub mod activate {
            use alloc::string::String;

            use crate::call::Request;
            use crate::generated::operations;
            use crate::operation::Operation;
            use crate::record::{Empty, Extra, record};

            /// 激活会员卡（跳转型激活）
            ///
            /// `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate`
            ///
            /// For merchants and service providers.
            ///
            /// The response is empty, status 204.
            ///
            /// Official documents: <https://pay.weixin.qq.com/doc/v3/merchant/4012550809>, <https://pay.weixin.qq.com/doc/v3/partner/4012728123>
            #[doc(alias = "激活会员卡（跳转型激活）")]
            #[doc(alias = "POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate")]
            #[derive(Clone, Debug, Default, PartialEq)]
            pub struct Post {
                /// Path parameter, required.
                pub card_id: Option<String>,
                /// Path parameter, required.
                pub code: Option<String>,
                /// Body member, optional.
                pub membership_number: Option<String>,
                /// Members that the documents do not list.
                pub extra: Extra,
            }

            record! { Post {
                0 card_id "card_id",
                1 code "code",
                2 membership_number "membership_number",
            } }

            impl Request for Post {
                const OPERATION: &'static Operation =
                    &operations::member_card::V3_MARKETING_MEMBERCARD_OPEN_CARDS_BY_CARD_ID_CODES_BY_CODE_ACTIVATE_POST;
                type Response = Empty;
            }
        }

        /// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus`
        pub mod bonus {
            /// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit`
            pub mod commit {
                use alloc::string::String;

                use crate::call::Request;
                use crate::generated::operations;
                use crate::operation::Operation;
                use crate::record::{Empty, Extra, record};

                /// 设置支付后展示的积分到账
                ///
                /// `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit`
                ///
                /// For merchants and service providers.
                ///
                /// The response is empty, status 204.
                ///
                /// Official documents: <https://pay.weixin.qq.com/doc/v3/merchant/4012551350>, <https://pay.weixin.qq.com/doc/v3/partner/4012729634>
                #[doc(alias = "设置支付后展示的积分到账")]
                #[doc(alias = "POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit")]
                #[derive(Clone, Debug, Default, PartialEq)]
                pub struct Post {
                    /// Path parameter, required.
                    pub card_id: Option<String>,
                    /// Path parameter, required.
                    pub code: Option<String>,
                    /// Body member, required.
                    pub out_trade_no: Option<String>,
                    /// Body member, required.
                    pub mchid: Option<String>,
                    /// Body member, required.
                    pub sub_mchid: Option<String>,
                    /// Body member, required.
                    pub bonus_value: Option<i64>,
                    /// Members that the documents do not list.
                    pub extra: Extra,
                }

                record! { Post {
                    0 card_id "card_id",
                    1 code "code",
                    2 out_trade_no "out_trade_no",
                    3 mchid "mchid",
                    4 sub_mchid "sub_mchid",
                    5 bonus_value "bonus_value",
                } }

                impl Request for Post {
                    const OPERATION: &'static Operation = &operations::member_card::V3_MARKETING_MEMBERCARD_OPEN_CARDS_BY_CARD_ID_CODES_BY_CODE_BONUS_COMMIT_POST;
                    type Response = Empty;
                }
            }

            /// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare`
            pub mod prepare {
                use alloc::string::String;

                use crate::call::Request;
                use crate::generated::operations;
                use crate::operation::Operation;
                use crate::record::{Empty, Extra, record};

                /// 支付结果页展示会员积分
                ///
                /// `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare`
                ///
                /// For merchants and service providers.
                ///
                /// The response is empty, status 204.
                ///
                /// Official documents: <https://pay.weixin.qq.com/doc/v3/merchant/4012595808>, <https://pay.weixin.qq.com/doc/v3/partner/4012729629>
                #[doc(alias = "支付结果页展示会员积分")]
                #[doc(alias = "POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare")]
                #[derive(Clone, Debug, Default, PartialEq)]
                pub struct Post {
                    /// Path parameter, required.
                    pub card_id: Option<String>,
                    /// Path parameter, required.
                    pub code: Option<String>,
                    /// Body member, required.
                    pub out_trade_no: Option<String>,
                    /// Body member, required.
                    pub mchid: Option<String>,
                    /// Body member, required.
                    pub sub_mchid: Option<String>,
                    /// Body member, required.
                    pub bonus_value: Option<i64>,
                    /// Members that the documents do not list.
                    pub extra: Extra,
                }

                record! { Post {
                    0 card_id "card_id",
                    1 code "code",
                    2 out_trade_no "out_trade_no",
                    3 mchid "mchid",
                    4 sub_mchid "sub_mchid",
                    5 bonus_value "bonus_value",
                } }

                impl Request for Post {
                    const OPERATION: &'static Operation = &operations::member_card::V3_MARKETING_MEMBERCARD_OPEN_CARDS_BY_CARD_ID_CODES_BY_CODE_BONUS_PREPARE_POST;
                    type Response = Empty;
                }
            }
        }

        /// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights`
        pub mod rights {
            use alloc::string::String;

            use crate::call::Request;
            use crate::generated::operations;
            use crate::operation::Operation;
            use crate::record::{Empty, Extra, record};

            /// 设置会员权益
            ///
            /// `PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights`
            ///
            /// For merchants and service providers.
            ///
            /// The response is empty, status 204.
            ///
            /// Official documents: <https://pay.weixin.qq.com/doc/v3/merchant/4012551213>, <https://pay.weixin.qq.com/doc/v3/partner/4012729622>
            #[doc(alias = "设置会员权益")]
            #[doc(alias = "PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights")]
            #[derive(Clone, Debug, Default, PartialEq)]
            pub struct Patch {
                /// Path parameter, required.
                pub card_id: Option<String>,
                /// Path parameter, required.
                pub code: Option<String>,
                /// Body member, optional.
                pub before_bonus_value: Option<i64>,
                /// Body member, optional.
                pub bonus_value: Option<i64>,
                /// Body member, optional.
                pub add_bonus_value: Option<i64>,
                /// Body member, required.
                pub out_request_no: Option<String>,
                /// Body member, optional.
                pub need_inform_bonus: Option<bool>,
                /// Body member, optional.
                pub member_price_word: Option<String>,
                /// Body member, optional.
                pub fapiao_jump_word: Option<String>,
                /// Body member, optional.
                pub guide: Option<PatchGuide>,
                /// Members that the documents do not list.
                pub extra: Extra,
            }

            record! { Patch {
                0 card_id "card_id",
                1 code "code",
                2 before_bonus_value "before_bonus_value",
                3 bonus_value "bonus_value",
                4 add_bonus_value "add_bonus_value",
                5 out_request_no "out_request_no",
                6 need_inform_bonus "need_inform_bonus",
                7 member_price_word "member_price_word",
                8 fapiao_jump_word "fapiao_jump_word",
                9 guide "guide",
            } }

            impl Request for Patch {
                const OPERATION: &'static Operation =
                    &operations::member_card::V3_MARKETING_MEMBERCARD_OPEN_CARDS_BY_CARD_ID_CODES_BY_CODE_RIGHTS_PATCH;
                type Response = Empty;
            }

            /// `body.guide` of `PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights`.
            #[derive(Clone, Debug, Default, PartialEq)]
            pub struct PatchGuide {
                /// Optional.
                pub staff_name: Option<String>,
                /// Optional.
                pub head_image_url: Option<String>,
                /// Optional.
                pub contact_information_name: Option<String>,
                /// Optional.
                pub contact_information_value: Option<String>,
                /// Optional.
                pub phone_number: Option<String>,
                /// Members that the documents do not list.
                pub extra: Extra,
            }

            record! { PatchGuide {
                0 staff_name "staff_name",
                1 head_image_url "head_image_url",
                2 contact_information_name "contact_information_name",
                3 contact_information_value "contact_information_value",
                4 phone_number "phone_number",
            } }
        }

        /// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data`
        pub mod set_service_module_data {
            use alloc::string::String;
            use alloc::vec::Vec;

            use crate::call::Request;
            use crate::generated::operations;
            use crate::operation::Operation;
            use crate::record::{Empty, Extra, record};

            /// 设置会员服务项用户信息
            ///
            /// `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data`
            ///
            /// For merchants and service providers.
            ///
            /// The response is empty, status 204.
            ///
            /// Official documents: <https://pay.weixin.qq.com/doc/v3/merchant/4017166964>, <https://pay.weixin.qq.com/doc/v3/partner/4017176090>
            #[doc(alias = "设置会员服务项用户信息")]
            #[doc(alias = "POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data")]
            #[derive(Clone, Debug, Default, PartialEq)]
            pub struct Post {
                /// Path parameter, required.
                pub card_id: Option<String>,
                /// Path parameter, required.
                pub code: Option<String>,
                /// Body member, required.
                pub out_request_no: Option<String>,
                /// Body member, required.
                pub service_module_id: Option<String>,
                /// Body member, required.
                pub state_setting: Option<PostStateSetting>,
                /// Members that the documents do not list.
                pub extra: Extra,
            }

            record! { Post {
                0 card_id "card_id",
                1 code "code",
                2 out_request_no "out_request_no",
                3 service_module_id "service_module_id",
                4 state_setting "state_setting",
            } }

            impl Request for Post {
                const OPERATION: &'static Operation = &operations::member_card::V3_MARKETING_MEMBERCARD_OPEN_CARDS_BY_CARD_ID_CODES_BY_CODE_SET_SERVICE_MODULE_DATA_POST;
                type Response = Empty;
            }

            /// `body.state_setting` of `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data`.
            #[derive(Clone, Debug, Default, PartialEq)]
            pub struct PostStateSetting {
                /// Required.
                pub state_id: Option<String>,
                /// Required.
                pub content_template_data: Option<PostStateSettingContentTemplateData>,
                /// Optional.
                pub message_template_setting: Option<PostStateSettingMessageTemplateSetting>,
                /// Members that the documents do not list.
                pub extra: Extra,
            }

            record! { PostStateSetting {
                0 state_id "state_id",
                1 content_template_data "content_template_data",
                2 message_template_setting "message_template_setting",
            } }

            /// `body.state_setting.content_template_data` of `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data`.
            #[derive(Clone, Debug, Default, PartialEq)]
            pub struct PostStateSettingContentTemplateData {
                /// Optional.
                pub field_list: Option<Vec<PostStateSettingContentTemplateDataFieldList>>,
                /// Optional.
                pub action_setting: Option<PostStateSettingContentTemplateDataActionSetting>,
                /// Members that the documents do not list.
                pub extra: Extra,
            }

            record! { PostStateSettingContentTemplateData {
                0 field_list "field_list",
                1 action_setting "action_setting",
            } }

            /// `body.state_setting.content_template_data.field_list` of `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data`.
            #[derive(Clone, Debug, Default, PartialEq)]
            pub struct PostStateSettingContentTemplateDataFieldList {
                /// Required.
                pub field_id: Option<String>,
                /// Required.
                pub field_value: Option<String>,
                /// Members that the documents do not list.
                pub extra: Extra,
            }

            record! { PostStateSettingContentTemplateDataFieldList {
                0 field_id "field_id",
                1 field_value "field_value",
            } }

            /// `body.state_setting.content_template_data.action_setting` of `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data`.
            #[derive(Clone, Debug, Default, PartialEq)]
            pub struct PostStateSettingContentTemplateDataActionSetting {
                /// Required.
                pub action_name: Option<String>,
                /// Required.
                pub jump_miniprogram: Option<PostStateSettingContentTemplateDataActionSettingJumpMiniprogram>,
                /// Members that the documents do not list.
                pub extra: Extra,
            }

            record! { PostStateSettingContentTemplateDataActionSetting {
                0 action_name "action_name",
                1 jump_miniprogram "jump_miniprogram",
            } }

            /// `body.state_setting.content_template_data.action_setting.jump_miniprogram` of `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data`.
            #[derive(Clone, Debug, Default, PartialEq)]
            pub struct PostStateSettingContentTemplateDataActionSettingJumpMiniprogram {
                /// Required.
                pub appid: Option<String>,
                /// Required.
                pub path: Option<String>,
                /// Members that the documents do not list.
                pub extra: Extra,
            }

            record! { PostStateSettingContentTemplateDataActionSettingJumpMiniprogram {
                0 appid "appid",
                1 path "path",
            } }

            /// `body.state_setting.message_template_setting` of `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data`.
            #[derive(Clone, Debug, Default, PartialEq)]
            pub struct PostStateSettingMessageTemplateSetting {
                /// Required.
                pub message_template_id: Option<String>,
                /// Required.
                pub field_list: Option<Vec<PostStateSettingMessageTemplateSettingFieldList>>,
                /// Members that the documents do not list.
                pub extra: Extra,
            }

            record! { PostStateSettingMessageTemplateSetting {
                0 message_template_id "message_template_id",
                1 field_list "field_list",
            } }

            pub use self::PostStateSettingContentTemplateDataFieldList as PostStateSettingMessageTemplateSettingFieldList;
        }

        /// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable`
        pub mod unavailable {
            use alloc::string::String;

            use crate::call::Request;
            use crate::generated::operations;
            use crate::operation::Operation;
            use crate::record::{Empty, Extra, record};

            /// 作废用户会员卡
            ///
            /// `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable`
            ///
            /// For merchants and service providers.
            ///
            /// The response is empty, status 204.
            ///
            /// Official documents: <https://pay.weixin.qq.com/doc/v3/merchant/4012549677>, <https://pay.weixin.qq.com/doc/v3/partner/4012726955>
            #[doc(alias = "作废用户会员卡")]
            #[doc(alias = "POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable")]
            #[derive(Clone, Debug, Default, PartialEq)]
            pub struct Post {
                /// Path parameter, required.
                pub card_id: Option<String>,
                /// Path parameter, required.
                pub code: Option<String>,
                /// Body member, optional.
                pub reason: Option<String>,
                /// Members that the documents do not list.
                pub extra: Extra,
            }

            record! { Post {
                0 card_id "card_id",
                1 code "code",
                2 reason "reason",
            } }

            impl Request for Post {
                const OPERATION: &'static Operation = &operations::member_card::V3_MARKETING_MEMBERCARD_OPEN_CARDS_BY_CARD_ID_CODES_BY_CODE_UNAVAILABLE_POST;
                type Response = Empty;
            }
        }
    }

    /// `/v3/marketing/membercard-open/cards/{card_id}/codes/deposit`
    pub mod deposit {
        use alloc::string::String;
        use alloc::vec::Vec;

        use crate::call::Request;
        use crate::generated::operations;
        use crate::operation::Operation;
        use crate::record::{Extra, open_enum, record};

        /// 导入会员Code
        ///
        /// `POST /v3/marketing/membercard-open/cards/{card_id}/codes/deposit`
        ///
        /// For merchants and service providers.
        ///
        /// Official documents: <https://pay.weixin.qq.com/doc/v3/merchant/4012545728>, <https://pay.weixin.qq.com/doc/v3/partner/4012709031>
        #[doc(alias = "导入会员Code")]
        #[doc(alias = "POST /v3/marketing/membercard-open/cards/{card_id}/codes/deposit")]
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct Post {
            /// Path parameter, required.
            pub card_id: Option<String>,
            /// Body member, optional.
            pub code: Option<Vec<String>>,
            /// Members that the documents do not list.
            pub extra: Extra,
        }

        record! { Post {
            0 card_id "card_id",
            1 code "code",
        } }

        impl Request for Post {
            const OPERATION: &'static Operation =
                &operations::member_card::V3_MARKETING_MEMBERCARD_OPEN_CARDS_BY_CARD_ID_CODES_DEPOSIT_POST;
            type Response = PostResponse;
        }

        /// What `POST /v3/marketing/membercard-open/cards/{card_id}/codes/deposit` returns.
        ///
        /// A required member is there by the documents; any may be absent in fact.
        ///
        /// Official documents: <https://pay.weixin.qq.com/doc/v3/merchant/4012545728>, <https://pay.weixin.qq.com/doc/v3/partner/4012709031>
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct PostResponse {
            /// Optional.
            pub data: Option<Vec<PostResponseData>>,
            /// Members that the documents do not list.
            pub extra: Extra,
        }

        record! { PostResponse {
            0 data "data",
        } }

        /// `response.data` of `POST /v3/marketing/membercard-open/cards/{card_id}/codes/deposit`.
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct PostResponseData {
            /// Optional.
            pub code: Option<String>,
            /// Optional.
            pub result: Option<PostResponseDataResult>,
            /// Members that the documents do not list.
            pub extra: Extra,
        }

        record! { PostResponseData {
            0 code "code",
            1 result "result",
        } }

        open_enum! {
            /// `response.data.result` of `POST /v3/marketing/membercard-open/cards/{card_id}/codes/deposit`.
            PostResponseDataResult {
                Success = "SUCCESS",
                Duplicate = "DUPLICATE",
                Fail = "FAIL",
            }
        }
    }
}

/// `/v3/marketing/membercard-open/cards/{card_id}/decrypt-code`
pub mod decrypt_code {
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
        /// Path parameter, required.
        pub card_id: Option<String>,
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
        /// Required.
        pub code: Option<String>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { GetResponse {
        0 code "code",
    } }
}

/// `/v3/marketing/membercard-open/cards/{card_id}/permission-tokens`
pub mod permission_tokens {
    use alloc::string::String;

    use crate::call::Request;
    use crate::generated::operations;
    use crate::operation::Operation;
    use crate::record::{Extra, record};

    /// 商户预授权
    ///
    /// `POST /v3/marketing/membercard-open/cards/{card_id}/permission-tokens`
    ///
    /// For merchants and service providers.
    ///
    /// Official documents: <https://pay.weixin.qq.com/doc/v3/merchant/4012550867>, <https://pay.weixin.qq.com/doc/v3/partner/4012728179>
    #[doc(alias = "商户预授权")]
    #[doc(alias = "POST /v3/marketing/membercard-open/cards/{card_id}/permission-tokens")]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Post {
        /// Path parameter, required.
        pub card_id: Option<String>,
        /// Body member, required.
        pub activate_type: Option<String>,
        /// Body member, optional.
        pub navigate_back_previous_page: Option<bool>,
        /// Body member, optional.
        pub activate_url: Option<String>,
        /// Body member, optional.
        pub activate_appid: Option<String>,
        /// Body member, optional.
        pub activate_path: Option<String>,
        /// Body member, optional.
        pub outer_str: Option<String>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { Post {
        0 card_id "card_id",
        1 activate_type "activate_type",
        2 navigate_back_previous_page "navigate_back_previous_page",
        3 activate_url "activate_url",
        4 activate_appid "activate_appid",
        5 activate_path "activate_path",
        6 outer_str "outer_str",
    } }

    impl Request for Post {
        const OPERATION: &'static Operation =
            &operations::member_card::V3_MARKETING_MEMBERCARD_OPEN_CARDS_BY_CARD_ID_PERMISSION_TOKENS_POST;
        type Response = PostResponse;
    }

    /// What `POST /v3/marketing/membercard-open/cards/{card_id}/permission-tokens` returns.
    ///
    /// A required member is there by the documents; any may be absent in fact.
    ///
    /// Official documents: <https://pay.weixin.qq.com/doc/v3/merchant/4012550867>, <https://pay.weixin.qq.com/doc/v3/partner/4012728179>
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PostResponse {
        /// Required.
        pub permission_token: Option<String>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { PostResponse {
        0 permission_token "permission_token",
    } }
}

/// `/v3/marketing/membercard-open/cards/{card_id}/phone-membercard`
pub mod phone_membercard {
    /// `/v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import`
    pub mod import {
        use alloc::string::String;

        use crate::call::Request;
        use crate::generated::operations;
        use crate::operation::Operation;
        use crate::record::{Extra, record};
        use crate::sensitive::Sensitive;

        /// 根据手机号导入用户会员卡
        ///
        /// `POST /v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import`
        ///
        /// For merchants and service providers.
        ///
        /// Official documents: <https://pay.weixin.qq.com/doc/v3/merchant/4012550535>, <https://pay.weixin.qq.com/doc/v3/partner/4012727629>
        #[doc(alias = "根据手机号导入用户会员卡")]
        #[doc(alias = "POST /v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import")]
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct Post {
            /// Path parameter, required.
            pub card_id: Option<String>,
            /// Body member, required. Travels encrypted with a key of WeChat Pay.
            pub encrypted_phone_number: Option<Sensitive>,
            /// Body member, optional.
            pub code: Option<String>,
            /// Body member, required.
            pub out_request_no: Option<String>,
            /// Members that the documents do not list.
            pub extra: Extra,
        }

        record! { Post {
            0 card_id "card_id",
            1 encrypted_phone_number "encrypted_phone_number",
            2 code "code",
            3 out_request_no "out_request_no",
        } }

        impl Request for Post {
            const OPERATION: &'static Operation =
                &operations::member_card::V3_MARKETING_MEMBERCARD_OPEN_CARDS_BY_CARD_ID_PHONE_MEMBERCARD_IMPORT_POST;
            type Response = PostResponse;
        }

        /// What `POST /v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import` returns.
        ///
        /// A required member is there by the documents; any may be absent in fact.
        ///
        /// Official documents: <https://pay.weixin.qq.com/doc/v3/merchant/4012550535>, <https://pay.weixin.qq.com/doc/v3/partner/4012727629>
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct PostResponse {
            /// Required.
            pub code: Option<String>,
            /// Members that the documents do not list.
            pub extra: Extra,
        }

        record! { PostResponse {
            0 code "code",
        } }
    }
}

/// `/v3/marketing/membercard-open/cards/{card_id}/qrcode`
pub mod qrcode {
    use alloc::string::String;

    use crate::call::Request;
    use crate::generated::operations;
    use crate::operation::Operation;
    use crate::record::{Extra, open_enum, record};

    /// 创建会员卡二维码
    ///
    /// `POST /v3/marketing/membercard-open/cards/{card_id}/qrcode`
    ///
    /// For merchants and service providers.
    ///
    /// Official documents: <https://pay.weixin.qq.com/doc/v3/merchant/4012550605>, <https://pay.weixin.qq.com/doc/v3/partner/4012727701>
    #[doc(alias = "创建会员卡二维码")]
    #[doc(alias = "POST /v3/marketing/membercard-open/cards/{card_id}/qrcode")]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Post {
        /// Path parameter, required.
        pub card_id: Option<String>,
        /// Body member, required.
        pub activate_type: Option<PostActivateType>,
        /// Body member, optional.
        pub activate_url: Option<String>,
        /// Body member, optional.
        pub activate_appid: Option<String>,
        /// Body member, optional.
        pub activate_path: Option<String>,
        /// Body member, optional.
        pub outer_str: Option<String>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { Post {
        0 card_id "card_id",
        1 activate_type "activate_type",
        2 activate_url "activate_url",
        3 activate_appid "activate_appid",
        4 activate_path "activate_path",
        5 outer_str "outer_str",
    } }

    impl Request for Post {
        const OPERATION: &'static Operation =
            &operations::member_card::V3_MARKETING_MEMBERCARD_OPEN_CARDS_BY_CARD_ID_QRCODE_POST;
        type Response = PostResponse;
    }

    /// What `POST /v3/marketing/membercard-open/cards/{card_id}/qrcode` returns.
    ///
    /// A required member is there by the documents; any may be absent in fact.
    ///
    /// Official documents: <https://pay.weixin.qq.com/doc/v3/merchant/4012550605>, <https://pay.weixin.qq.com/doc/v3/partner/4012727701>
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PostResponse {
        /// Required.
        pub url: Option<String>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { PostResponse {
        0 url "url",
    } }

    open_enum! {
        /// `body.activate_type` of `POST /v3/marketing/membercard-open/cards/{card_id}/qrcode`.
        PostActivateType {
            AutoActivate = "AUTO_ACTIVATE",
            JumpActivate = "JUMP_ACTIVATE",
        }
    }
}

/// `/v3/marketing/membercard-open/cards/{card_id}/rights`
pub mod rights {
    use alloc::string::String;

    use crate::call::Request;
    use crate::generated::operations;
    use crate::operation::Operation;
    use crate::record::{Empty, Extra, open_enum, record};

    /// 设置会员卡模板权益项
    ///
    /// `PATCH /v3/marketing/membercard-open/cards/{card_id}/rights`
    ///
    /// For merchants and service providers.
    ///
    /// The response is empty, status 204.
    ///
    /// Official documents: <https://pay.weixin.qq.com/doc/v3/merchant/4012551219>, <https://pay.weixin.qq.com/doc/v3/partner/4012729618>
    #[doc(alias = "设置会员卡模板权益项")]
    #[doc(alias = "PATCH /v3/marketing/membercard-open/cards/{card_id}/rights")]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Patch {
        /// Path parameter, required.
        pub card_id: Option<String>,
        /// Body member, required.
        pub show_bonus: Option<bool>,
        /// Body member, required.
        pub show_favor: Option<bool>,
        /// Body member, optional.
        pub bonus: Option<PatchBonus>,
        /// Body member, optional.
        pub favor: Option<PatchFavor>,
        /// Body member, optional.
        pub show_fapiao: Option<bool>,
        /// Body member, optional.
        pub fapiao: Option<PatchFapiao>,
        /// Body member, optional.
        pub show_guide: Option<bool>,
        /// Body member, optional.
        pub guide: Option<PatchGuide>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { Patch {
        0 card_id "card_id",
        1 show_bonus "show_bonus",
        2 show_favor "show_favor",
        3 bonus "bonus",
        4 favor "favor",
        5 show_fapiao "show_fapiao",
        6 fapiao "fapiao",
        7 show_guide "show_guide",
        8 guide "guide",
    } }

    impl Request for Patch {
        const OPERATION: &'static Operation =
            &operations::member_card::V3_MARKETING_MEMBERCARD_OPEN_CARDS_BY_CARD_ID_RIGHTS_PATCH;
        type Response = Empty;
    }

    /// `body.bonus` of `PATCH /v3/marketing/membercard-open/cards/{card_id}/rights`.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PatchBonus {
        /// Required.
        pub init_bonus: Option<i64>,
        /// Required.
        pub bonus_value_word: Option<String>,
        /// Optional.
        pub bonus_cost_title: Option<String>,
        /// Required.
        pub bonus_cost_word: Option<String>,
        /// Optional.
        pub bonus_jump_word: Option<String>,
        /// Optional.
        pub bonus_jump_appid: Option<String>,
        /// Optional.
        pub bonus_jump_path: Option<String>,
        /// Optional.
        pub bonus_support_appid: Option<String>,
        /// Optional.
        pub bonus_support_path: Option<String>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { PatchBonus {
        0 init_bonus "init_bonus",
        1 bonus_value_word "bonus_value_word",
        2 bonus_cost_title "bonus_cost_title",
        3 bonus_cost_word "bonus_cost_word",
        4 bonus_jump_word "bonus_jump_word",
        5 bonus_jump_appid "bonus_jump_appid",
        6 bonus_jump_path "bonus_jump_path",
        7 bonus_support_appid "bonus_support_appid",
        8 bonus_support_path "bonus_support_path",
    } }

    /// `body.favor` of `PATCH /v3/marketing/membercard-open/cards/{card_id}/rights`.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PatchFavor {
        /// Required.
        pub show_coupon: Option<bool>,
        /// Optional.
        pub member_price_word: Option<String>,
        /// Optional.
        pub member_price_appid: Option<String>,
        /// Optional.
        pub member_price_path: Option<String>,
        /// Optional.
        pub member_price_title: Option<PatchFavorMemberPriceTitle>,
        /// Optional.
        pub favor_module_title: Option<PatchFavorFavorModuleTitle>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { PatchFavor {
        0 show_coupon "show_coupon",
        1 member_price_word "member_price_word",
        2 member_price_appid "member_price_appid",
        3 member_price_path "member_price_path",
        4 member_price_title "member_price_title",
        5 favor_module_title "favor_module_title",
    } }

    open_enum! {
        /// `body.favor.member_price_title` of `PATCH /v3/marketing/membercard-open/cards/{card_id}/rights`.
        PatchFavorMemberPriceTitle {
            MemberPrice = "MEMBER_PRICE",
            MemberActivity = "MEMBER_ACTIVITY",
        }
    }

    open_enum! {
        /// `body.favor.favor_module_title` of `PATCH /v3/marketing/membercard-open/cards/{card_id}/rights`.
        PatchFavorFavorModuleTitle {
            Favor = "FAVOR",
            Vip = "VIP",
        }
    }

    /// `body.fapiao` of `PATCH /v3/marketing/membercard-open/cards/{card_id}/rights`.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PatchFapiao {
        /// Optional.
        pub fapiao_jump_word: Option<String>,
        /// Optional.
        pub fapiao_jump_appid: Option<String>,
        /// Optional.
        pub fapiao_jump_path: Option<String>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { PatchFapiao {
        0 fapiao_jump_word "fapiao_jump_word",
        1 fapiao_jump_appid "fapiao_jump_appid",
        2 fapiao_jump_path "fapiao_jump_path",
    } }

    pub use crate::generated::v3::marketing::membercard_open::cards::by_card_id::codes::by_code::rights::PatchGuide;
}

/// `/v3/marketing/membercard-open/cards/{card_id}/service-modules`
pub mod service_modules {
    use alloc::string::String;

    use crate::call::Request;
    use crate::generated::operations;
    use crate::operation::Operation;
    use crate::record::{Extra, record};

    /// 添加会员卡服务项
    ///
    /// `POST /v3/marketing/membercard-open/cards/{card_id}/service-modules`
    ///
    /// For merchants and service providers.
    ///
    /// Official documents: <https://pay.weixin.qq.com/doc/v3/merchant/4017167277>, <https://pay.weixin.qq.com/doc/v3/partner/4017176338>
    #[doc(alias = "添加会员卡服务项")]
    #[doc(alias = "POST /v3/marketing/membercard-open/cards/{card_id}/service-modules")]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Post {
        /// Path parameter, required.
        pub card_id: Option<String>,
        /// Body member, required.
        pub service_module_id: Option<String>,
        /// Body member, required.
        pub jump_miniprogram: Option<PostJumpMiniprogram>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { Post {
        0 card_id "card_id",
        1 service_module_id "service_module_id",
        2 jump_miniprogram "jump_miniprogram",
    } }

    impl Request for Post {
        const OPERATION: &'static Operation =
            &operations::member_card::V3_MARKETING_MEMBERCARD_OPEN_CARDS_BY_CARD_ID_SERVICE_MODULES_POST;
        type Response = PostResponse;
    }

    /// What `POST /v3/marketing/membercard-open/cards/{card_id}/service-modules` returns.
    ///
    /// A required member is there by the documents; any may be absent in fact.
    ///
    /// Official documents: <https://pay.weixin.qq.com/doc/v3/merchant/4017167277>, <https://pay.weixin.qq.com/doc/v3/partner/4017176338>
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PostResponse {
        /// Required.
        pub card_id: Option<String>,
        /// Required.
        pub service_module_id: Option<String>,
        /// Required.
        pub jump_miniprogram: Option<PostResponseJumpMiniprogram>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { PostResponse {
        0 card_id "card_id",
        1 service_module_id "service_module_id",
        2 jump_miniprogram "jump_miniprogram",
    } }

    pub use crate::generated::v3::marketing::membercard_open::cards::by_card_id::codes::by_code::set_service_module_data::PostStateSettingContentTemplateDataActionSettingJumpMiniprogram as PostJumpMiniprogram;

    pub use crate::generated::v3::marketing::membercard_open::cards::by_card_id::codes::by_code::set_service_module_data::PostStateSettingContentTemplateDataActionSettingJumpMiniprogram as PostResponseJumpMiniprogram;

    /// `/v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}`
    pub mod by_service_module_id {
        use alloc::string::String;

        use crate::call::Request;
        use crate::generated::operations;
        use crate::operation::Operation;
        use crate::record::{Empty, Extra, record};

        /// 修改会员卡服务项
        ///
        /// `PATCH /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}`
        ///
        /// For merchants and service providers.
        ///
        /// Official documents: <https://pay.weixin.qq.com/doc/v3/merchant/4017167417>, <https://pay.weixin.qq.com/doc/v3/partner/4017176491>
        #[doc(alias = "修改会员卡服务项")]
        #[doc(alias = "PATCH /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}")]
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct Patch {
            /// Path parameter, required.
            pub card_id: Option<String>,
            /// Path parameter, required.
            pub service_module_id: Option<String>,
            /// Body member, required.
            pub jump_miniprogram: Option<PatchJumpMiniprogram>,
            /// Members that the documents do not list.
            pub extra: Extra,
        }

        record! { Patch {
            0 card_id "card_id",
            1 service_module_id "service_module_id",
            2 jump_miniprogram "jump_miniprogram",
        } }

        impl Request for Patch {
            const OPERATION: &'static Operation = &operations::member_card::V3_MARKETING_MEMBERCARD_OPEN_CARDS_BY_CARD_ID_SERVICE_MODULES_BY_SERVICE_MODULE_ID_PATCH;
            type Response = PatchResponse;
        }

        /// What `PATCH /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}` returns.
        ///
        /// A required member is there by the documents; any may be absent in fact.
        ///
        /// Official documents: <https://pay.weixin.qq.com/doc/v3/merchant/4017167417>, <https://pay.weixin.qq.com/doc/v3/partner/4017176491>
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct PatchResponse {
            /// Required.
            pub card_id: Option<String>,
            /// Required.
            pub service_module_id: Option<String>,
            /// Required.
            pub jump_miniprogram: Option<PatchResponseJumpMiniprogram>,
            /// Members that the documents do not list.
            pub extra: Extra,
        }

        record! { PatchResponse {
            0 card_id "card_id",
            1 service_module_id "service_module_id",
            2 jump_miniprogram "jump_miniprogram",
        } }

        pub use crate::generated::v3::marketing::membercard_open::cards::by_card_id::codes::by_code::set_service_module_data::PostStateSettingContentTemplateDataActionSettingJumpMiniprogram as PatchJumpMiniprogram;

        pub use crate::generated::v3::marketing::membercard_open::cards::by_card_id::codes::by_code::set_service_module_data::PostStateSettingContentTemplateDataActionSettingJumpMiniprogram as PatchResponseJumpMiniprogram;

        /// 移除会员卡服务项
        ///
        /// `DELETE /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}`
        ///
        /// For merchants and service providers.
        ///
        /// The response is empty, status 204.
        ///
        /// Official documents: <https://pay.weixin.qq.com/doc/v3/merchant/4017167557>, <https://pay.weixin.qq.com/doc/v3/partner/4017176594>
        #[doc(alias = "移除会员卡服务项")]
        #[doc(alias = "DELETE /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}")]
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct Delete {
            /// Path parameter, required.
            pub card_id: Option<String>,
            /// Path parameter, required.
            pub service_module_id: Option<String>,
            /// Members that the documents do not list.
            pub extra: Extra,
        }

        record! { Delete {
            0 card_id "card_id",
            1 service_module_id "service_module_id",
        } }

        impl Request for Delete {
            const OPERATION: &'static Operation = &operations::member_card::V3_MARKETING_MEMBERCARD_OPEN_CARDS_BY_CARD_ID_SERVICE_MODULES_BY_SERVICE_MODULE_ID_DELETE;
            type Response = Empty;
        }
    }
}

/// `/v3/marketing/membercard-open/cards/{card_id}/upgrade`
pub mod upgrade {
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
        /// Path parameter, required.
        pub card_id: Option<String>,
        /// Body member, required.
        pub brand_id: Option<String>,
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
}

/// `/v3/marketing/membercard-open/cards/{card_id}/users`
pub mod users {
    /// `/v3/marketing/membercard-open/cards/{card_id}/users/import`
    pub mod import {
        use alloc::string::String;

        use crate::call::Request;
        use crate::generated::operations;
        use crate::operation::Operation;
        use crate::record::{Extra, record};

        /// 根据openid导入用户会员卡
        ///
        /// `POST /v3/marketing/membercard-open/cards/{card_id}/users/import`
        ///
        /// For merchants and service providers.
        ///
        /// Official documents: <https://pay.weixin.qq.com/doc/v3/merchant/4012549739>, <https://pay.weixin.qq.com/doc/v3/partner/4012727561>
        #[doc(alias = "根据openid导入用户会员卡")]
        #[doc(alias = "POST /v3/marketing/membercard-open/cards/{card_id}/users/import")]
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct Post {
            /// Path parameter, required.
            pub card_id: Option<String>,
            /// Body member, required.
            pub openid: Option<String>,
            /// Body member, optional.
            pub code: Option<String>,
            /// Body member, required.
            pub out_request_no: Option<String>,
            /// Members that the documents do not list.
            pub extra: Extra,
        }

        record! { Post {
            0 card_id "card_id",
            1 openid "openid",
            2 code "code",
            3 out_request_no "out_request_no",
        } }

        impl Request for Post {
            const OPERATION: &'static Operation =
                &operations::member_card::V3_MARKETING_MEMBERCARD_OPEN_CARDS_BY_CARD_ID_USERS_IMPORT_POST;
            type Response = PostResponse;
        }

        /// What `POST /v3/marketing/membercard-open/cards/{card_id}/users/import` returns.
        ///
        /// A required member is there by the documents; any may be absent in fact.
        ///
        /// Official documents: <https://pay.weixin.qq.com/doc/v3/merchant/4012549739>, <https://pay.weixin.qq.com/doc/v3/partner/4012727561>
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct PostResponse {
            /// Required.
            pub code: Option<String>,
            /// Members that the documents do not list.
            pub extra: Extra,
        }

        record! { PostResponse {
            0 code "code",
        } }
    }
}
