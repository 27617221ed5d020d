// Made by `cargo xtask codegen` from catalog/; change the catalog, a correction or the emitter instead.
//! `/v3/brand/applyments`

use alloc::string::String;
use alloc::vec::Vec;

use crate::call::Request;
use crate::generated::operations;
use crate::operation::Operation;
use crate::record::{Extra, open_enum, record};
use crate::sensitive::Sensitive;

/// 提交入驻申请
///
/// `POST /v3/brand/applyments`
///
/// For service providers.
///
/// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4016249989>
#[doc(alias = "提交入驻申请")]
#[doc(alias = "POST /v3/brand/applyments")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Post {
    /// Body member, required.
    pub business_code: Option<String>,
    /// Body member, required.
    pub admin_info: Option<PostAdminInfo>,
    /// Body member, required.
    pub subject_info: Option<PostSubjectInfo>,
    /// Body member, required.
    pub brand_basic_info: Option<PostBrandBasicInfo>,
    /// Body member, required.
    pub trademark: Option<PostTrademark>,
    /// Members that the documents do not list.
    pub extra: Extra,
}

record! { Post {
    0 business_code "business_code",
    1 admin_info "admin_info",
    2 subject_info "subject_info",
    3 brand_basic_info "brand_basic_info",
    4 trademark "trademark",
} }

impl Request for Post {
    const OPERATION: &'static Operation = &operations::brand::V3_BRAND_APPLYMENTS_POST;
    type Response = PostResponse;
}

/// What `POST /v3/brand/applyments` returns.
///
/// A required member is there by the documents; any may be absent in fact.
///
/// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4016249989>
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostResponse {
    /// Required.
    pub applyment_id: Option<String>,
    /// Required.
    pub business_code: Option<String>,
    /// Members that the documents do not list.
    pub extra: Extra,
}

record! { PostResponse {
    0 applyment_id "applyment_id",
    1 business_code "business_code",
} }

/// `body.admin_info` of `POST /v3/brand/applyments`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostAdminInfo {
    /// Required. Travels encrypted with a key of WeChat Pay.
    pub admin_name: Option<Sensitive>,
    /// Required.
    pub id_doc_type: Option<PostAdminInfoIdDocType>,
    /// Required. Travels encrypted with a key of WeChat Pay.
    pub id_card_number: Option<Sensitive>,
    /// Members that the documents do not list.
    pub extra: Extra,
}

record! { PostAdminInfo {
    0 admin_name "admin_name",
    1 id_doc_type "id_doc_type",
    2 id_card_number "id_card_number",
} }

open_enum! {
    /// `body.admin_info.id_doc_type` of `POST /v3/brand/applyments`.
    PostAdminInfoIdDocType {
        IdentificationTypeMainlandIdCard = "IDENTIFICATION_TYPE_MAINLAND_ID_CARD",
        IdentificationTypeHongkong = "IDENTIFICATION_TYPE_HONGKONG",
        IdentificationTypeMacao = "IDENTIFICATION_TYPE_MACAO",
        IdentificationTypeTaiwan = "IDENTIFICATION_TYPE_TAIWAN",
        IdentificationTypeHongkongMacaoResident = "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT",
        IdentificationTypeTaiwanResident = "IDENTIFICATION_TYPE_TAIWAN_RESIDENT",
    }
}

/// `body.subject_info` of `POST /v3/brand/applyments`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostSubjectInfo {
    /// Required.
    pub subject_type: Option<PostSubjectInfoSubjectType>,
    /// Required.
    pub subject_name: Option<String>,
    /// Required.
    pub unified_social_credit_code: Option<String>,
    /// Members that the documents do not list.
    pub extra: Extra,
}

record! { PostSubjectInfo {
    0 subject_type "subject_type",
    1 subject_name "subject_name",
    2 unified_social_credit_code "unified_social_credit_code",
} }

open_enum! {
    /// `body.subject_info.subject_type` of `POST /v3/brand/applyments`.
    PostSubjectInfoSubjectType {
        SubjectTypeEnterprise = "SUBJECT_TYPE_ENTERPRISE",
        SubjectTypeIndividual = "SUBJECT_TYPE_INDIVIDUAL",
    }
}

/// `body.brand_basic_info` of `POST /v3/brand/applyments`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostBrandBasicInfo {
    /// Required.
    pub brand_name: Option<String>,
    /// Required.
    pub brand_logo: Option<String>,
    /// Members that the documents do not list.
    pub extra: Extra,
}

record! { PostBrandBasicInfo {
    0 brand_name "brand_name",
    1 brand_logo "brand_logo",
} }

/// `body.trademark` of `POST /v3/brand/applyments`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostTrademark {
    /// Required.
    pub trademark_exists: Option<PostTrademarkTrademarkExists>,
    /// Optional.
    pub trademark_registration_certificate: Option<PostTrademarkTrademarkRegistrationCertificate>,
    /// Optional.
    pub logo_trademark_registration_certificate: Option<PostTrademarkLogoTrademarkRegistrationCertificate>,
    /// Optional.
    pub no_trademark_addition_prove: Option<String>,
    /// Optional.
    pub no_trademark_addition_prove_list: Option<Vec<String>>,
    /// Members that the documents do not list.
    pub extra: Extra,
}

record! { PostTrademark {
    0 trademark_exists "trademark_exists",
    1 trademark_registration_certificate "trademark_registration_certificate",
    2 logo_trademark_registration_certificate "logo_trademark_registration_certificate",
    3 no_trademark_addition_prove "no_trademark_addition_prove",
    4 no_trademark_addition_prove_list "no_trademark_addition_prove_list",
} }

open_enum! {
    /// `body.trademark.trademark_exists` of `POST /v3/brand/applyments`.
    PostTrademarkTrademarkExists {
        TrademarkExists = "TRADEMARK_EXISTS",
        TrademarkNone = "TRADEMARK_NONE",
    }
}

/// `body.trademark.trademark_registration_certificate` of `POST /v3/brand/applyments`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostTrademarkTrademarkRegistrationCertificate {
    /// Optional.
    pub certificate: Option<String>,
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub number: Option<String>,
    /// Required.
    pub valid_begin_time: Option<String>,
    /// Required.
    pub valid_end_time: Option<String>,
    /// Required.
    pub international_class: Option<String>,
    /// Required.
    pub holder: Option<String>,
    /// Optional.
    pub license: Option<String>,
    /// Optional.
    pub authorization_begin_time: Option<String>,
    /// Optional.
    pub authorization_end_time: Option<String>,
    /// Optional.
    pub certificate_list: Option<Vec<String>>,
    /// Optional.
    pub license_list: Option<Vec<String>>,
    /// Members that the documents do not list.
    pub extra: Extra,
}

record! { PostTrademarkTrademarkRegistrationCertificate {
    0 certificate "certificate",
    1 name "name",
    2 number "number",
    3 valid_begin_time "valid_begin_time",
    4 valid_end_time "valid_end_time",
    5 international_class "international_class",
    6 holder "holder",
    7 license "license",
    8 authorization_begin_time "authorization_begin_time",
    9 authorization_end_time "authorization_end_time",
    10 certificate_list "certificate_list",
    11 license_list "license_list",
} }

/// `body.trademark.logo_trademark_registration_certificate` of `POST /v3/brand/applyments`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostTrademarkLogoTrademarkRegistrationCertificate {
    /// Optional.
    pub certificate: Option<String>,
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub number: Option<String>,
    /// Required.
    pub valid_begin_time: Option<String>,
    /// Required.
    pub valid_end_time: Option<String>,
    /// Required.
    pub international_class: Option<String>,
    /// Required.
    pub holder: Option<String>,
    /// Optional.
    pub license: Option<String>,
    /// Optional.
    pub authorization_begin_time: Option<String>,
    /// Optional.
    pub authorization_end_time: Option<String>,
    /// Optional.
    pub certificate_list: Option<Vec<String>>,
    /// Optional.
    pub license_list: Option<Vec<String>>,
    /// Members that the documents do not list.
    pub extra: Extra,
}

record! { PostTrademarkLogoTrademarkRegistrationCertificate {
    0 certificate "certificate",
    1 name "name",
    2 number "number",
    3 valid_begin_time "valid_begin_time",
    4 valid_end_time "valid_end_time",
    5 international_class "international_class",
    6 holder "holder",
    7 license "license",
    8 authorization_begin_time "authorization_begin_time",
    9 authorization_end_time "authorization_end_time",
    10 certificate_list "certificate_list",
    11 license_list "license_list",
} }

/// `/v3/brand/applyments/applyment-id`
pub mod applyment_id {
    /// `/v3/brand/applyments/applyment-id/{applyment_id}`
    pub mod by_applyment_id {
        use alloc::string::String;

        use crate::call::Request;
        use crate::generated::operations;
        use crate::operation::Operation;
        use crate::record::{Extra, open_enum, record};

        /// 根据申请单ID查询申请状态
        ///
        /// `GET /v3/brand/applyments/applyment-id/{applyment_id}`
        ///
        /// For service providers.
        ///
        /// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4016257685>
        #[doc(alias = "根据申请单ID查询申请状态")]
        #[doc(alias = "GET /v3/brand/applyments/applyment-id/{applyment_id}")]
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct Get {
            /// Path parameter, required.
            pub applyment_id: Option<String>,
            /// Members that the documents do not list.
            pub extra: Extra,
        }

        record! { Get {
            0 applyment_id "applyment_id",
        } }

        impl Request for Get {
            const OPERATION: &'static Operation =
                &operations::brand::V3_BRAND_APPLYMENTS_APPLYMENT_ID_BY_APPLYMENT_ID_GET;
            type Response = GetResponse;
        }

        /// What `GET /v3/brand/applyments/applyment-id/{applyment_id}` returns.
        ///
        /// A required member is there by the documents; any may be absent in fact.
        ///
        /// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4016257685>
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct GetResponse {
            /// Required.
            pub applyment_id: Option<String>,
            /// Required.
            pub business_code: Option<String>,
            /// Required.
            pub applyment_state: Option<GetResponseApplymentState>,
            /// Required.
            pub applyment_state_desc: Option<String>,
            /// Optional.
            pub authorization_confirmation_qr_code: Option<String>,
            /// Optional.
            pub reject_reason: Option<String>,
            /// Optional.
            pub brand_id: Option<String>,
            /// Members that the documents do not list.
            pub extra: Extra,
        }

        record! { GetResponse {
            0 applyment_id "applyment_id",
            1 business_code "business_code",
            2 applyment_state "applyment_state",
            3 applyment_state_desc "applyment_state_desc",
            4 authorization_confirmation_qr_code "authorization_confirmation_qr_code",
            5 reject_reason "reject_reason",
            6 brand_id "brand_id",
        } }

        open_enum! {
            /// `response.applyment_state` of `GET /v3/brand/applyments/applyment-id/{applyment_id}`.
            GetResponseApplymentState {
                ApplymentStateUnknown = "APPLYMENT_STATE_UNKNOWN",
                ApplymentStateUnsubmitted = "APPLYMENT_STATE_UNSUBMITTED",
                ApplymentStateWaitingValidate = "APPLYMENT_STATE_WAITING_VALIDATE",
                ApplymentStateWaitingAudit = "APPLYMENT_STATE_WAITING_AUDIT",
                ApplymentStateWaitingAuth = "APPLYMENT_STATE_WAITING_AUTH",
                ApplymentStateOpenAccount = "APPLYMENT_STATE_OPEN_ACCOUNT",
                ApplymentStateFinish = "APPLYMENT_STATE_FINISH",
                ApplymentStateAuditRejected = "APPLYMENT_STATE_AUDIT_REJECTED",
                ApplymentStateCanceled = "APPLYMENT_STATE_CANCELED",
            }
        }
    }
}

/// `/v3/brand/applyments/business-code`
pub mod business_code {
    /// `/v3/brand/applyments/business-code/{business_code}`
    pub mod by_business_code {
        use alloc::string::String;

        use crate::call::Request;
        use crate::generated::operations;
        use crate::operation::Operation;
        use crate::record::{Extra, record};

        /// 根据业务申请编号查询申请状态
        ///
        /// `GET /v3/brand/applyments/business-code/{business_code}`
        ///
        /// For service providers.
        ///
        /// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4016257694>
        #[doc(alias = "根据业务申请编号查询申请状态")]
        #[doc(alias = "GET /v3/brand/applyments/business-code/{business_code}")]
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct Get {
            /// Path parameter, required.
            pub business_code: Option<String>,
            /// Members that the documents do not list.
            pub extra: Extra,
        }

        record! { Get {
            0 business_code "business_code",
        } }

        impl Request for Get {
            const OPERATION: &'static Operation =
                &operations::brand::V3_BRAND_APPLYMENTS_BUSINESS_CODE_BY_BUSINESS_CODE_GET;
            type Response = GetResponse;
        }

        /// What `GET /v3/brand/applyments/business-code/{business_code}` returns.
        ///
        /// A required member is there by the documents; any may be absent in fact.
        ///
        /// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4016257694>
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct GetResponse {
            /// Required.
            pub applyment_id: Option<String>,
            /// Required.
            pub business_code: Option<String>,
            /// Required.
            pub applyment_state: Option<GetResponseApplymentState>,
            /// Required.
            pub applyment_state_desc: Option<String>,
            /// Optional.
            pub authorization_confirmation_qr_code: Option<String>,
            /// Optional.
            pub reject_reason: Option<String>,
            /// Optional.
            pub brand_id: Option<String>,
            /// Members that the documents do not list.
            pub extra: Extra,
        }

        record! { GetResponse {
            0 applyment_id "applyment_id",
            1 business_code "business_code",
            2 applyment_state "applyment_state",
            3 applyment_state_desc "applyment_state_desc",
            4 authorization_confirmation_qr_code "authorization_confirmation_qr_code",
            5 reject_reason "reject_reason",
            6 brand_id "brand_id",
        } }

        pub use crate::generated::v3::brand::applyments::applyment_id::by_applyment_id::GetResponseApplymentState;
    }
}

/// `/v3/brand/applyments/cancel-applyment`
pub mod cancel_applyment {
    use alloc::string::String;

    use crate::call::Request;
    use crate::generated::operations;
    use crate::operation::Operation;
    use crate::record::{Extra, record};

    /// 撤销申请
    ///
    /// `POST /v3/brand/applyments/cancel-applyment`
    ///
    /// For service providers.
    ///
    /// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4016257700>
    #[doc(alias = "撤销申请")]
    #[doc(alias = "POST /v3/brand/applyments/cancel-applyment")]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Post {
        /// Body member, optional.
        pub applyment_id: Option<String>,
        /// Body member, optional.
        pub business_code: Option<String>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { Post {
        0 applyment_id "applyment_id",
        1 business_code "business_code",
    } }

    impl Request for Post {
        const OPERATION: &'static Operation = &operations::brand::V3_BRAND_APPLYMENTS_CANCEL_APPLYMENT_POST;
        type Response = PostResponse;
    }

    /// What `POST /v3/brand/applyments/cancel-applyment` returns.
    ///
    /// A required member is there by the documents; any may be absent in fact.
    ///
    /// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4016257700>
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PostResponse {
        /// Required.
        pub applyment_id: Option<String>,
        /// Required.
        pub business_code: Option<String>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { PostResponse {
        0 applyment_id "applyment_id",
        1 business_code "business_code",
    } }
}
