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
    /// The merchant's own number of the application, unique per applicant.
    ///
    /// 申请方自己的业务申请编号，不可重复。
    ///
    /// Body member, required.
    pub business_code: Option<String>,
    /// The administrator of the brand account: name and identity document.
    ///
    /// 品牌管理员的信息，包括姓名和证件。
    ///
    /// Body member, required.
    pub admin_info: Option<PostAdminInfo>,
    /// The legal entity that applies, with its documents.
    ///
    /// 申请主体的信息及证件。
    ///
    /// Body member, required.
    pub subject_info: Option<PostSubjectInfo>,
    /// The basic facts of the brand: its name and logo.
    ///
    /// 品牌的基本信息，包括名称和标志。
    ///
    /// Body member, required.
    pub brand_basic_info: Option<PostBrandBasicInfo>,
    /// The trademark of the brand and its proofs.
    ///
    /// 品牌的商标信息及证明。
    ///
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
    /// WeChat Pay's own number of the application.
    ///
    /// 微信支付生成的申请单号。
    ///
    /// Required.
    pub applyment_id: Option<String>,
    /// The merchant's own number of the application, unique per applicant.
    ///
    /// 申请方自己的业务申请编号，不可重复。
    ///
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
    /// The name of the super administrator, sent encrypted.
    ///
    /// 超级管理员的姓名，加密后传输。
    ///
    /// Required. Travels encrypted with a key of WeChat Pay.
    pub admin_name: Option<Sensitive>,
    /// The kind of the identity document.
    ///
    /// 证件类型。
    ///
    /// Required.
    pub id_doc_type: Option<PostAdminInfoIdDocType>,
    /// The number of the identity document, usually sent encrypted.
    ///
    /// 身份证件的号码，通常加密传输。
    ///
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
    /// The type of legal entity, such as a company or a sole trader.
    ///
    /// 主体的类型，例如企业或个体工商户。
    ///
    /// Required.
    pub subject_type: Option<PostSubjectInfoSubjectType>,
    /// The name of the company or other body that owns the brand.
    ///
    /// 品牌所属主体的名称。
    ///
    /// Required.
    pub subject_name: Option<String>,
    /// The unified social credit code of the body, 18 characters.
    ///
    /// 主体的统一社会信用代码，18 位。
    ///
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
    /// The name of the brand.
    ///
    /// 品牌的名称。
    ///
    /// Required.
    pub brand_name: Option<String>,
    /// The logo of the brand, as an uploaded picture.
    ///
    /// 品牌的标志，为已上传的图片。
    ///
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
    /// Whether the brand has a registered trademark.
    ///
    /// 品牌是否拥有注册商标。
    ///
    /// Required.
    pub trademark_exists: Option<PostTrademarkTrademarkExists>,
    /// The registration of the brand's name as a trademark.
    ///
    /// 品牌名称的商标注册信息。
    ///
    /// Optional.
    pub trademark_registration_certificate: Option<PostTrademarkTrademarkRegistrationCertificate>,
    /// The registration of the logo as a trademark.
    ///
    /// 品牌标志的商标注册信息。
    ///
    /// Optional.
    pub logo_trademark_registration_certificate: Option<PostTrademarkLogoTrademarkRegistrationCertificate>,
    /// Further proof for a brand without trademark, as an uploaded file.
    ///
    /// 无商标时的补充证明材料，为已上传的文件。
    ///
    /// Optional.
    pub no_trademark_addition_prove: Option<String>,
    /// Further proofs for a brand without trademark, as uploaded files.
    ///
    /// 无商标时的补充证明材料列表，为已上传的文件。
    ///
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
    /// The picture of the trademark registration certificate, as an uploaded file.
    ///
    /// 商标注册证的图片，填上传所得的文件标识。
    ///
    /// Optional.
    pub certificate: Option<String>,
    /// The name of the person, store, item or other object that contains it; encrypted in some places.
    ///
    /// 所在对象的名称，例如人名、门店名或项目名，部分接口加密传输。
    ///
    /// Required.
    pub name: Option<String>,
    /// The registration number of the trademark.
    ///
    /// 商标的注册号。
    ///
    /// Required.
    pub number: Option<String>,
    /// The start of the validity.
    ///
    /// 有效期的开始时间。
    ///
    /// Required.
    pub valid_begin_time: Option<String>,
    /// Until when it is valid.
    ///
    /// 有效期的结束时间。
    ///
    /// Required.
    pub valid_end_time: Option<String>,
    /// The class of the trademark in the international classification of goods and services.
    ///
    /// 商标在商品和服务国际分类中的类别。
    ///
    /// Required.
    pub international_class: Option<String>,
    /// The owner of the trademark as registered.
    ///
    /// 商标注册证上的注册人。
    ///
    /// Required.
    pub holder: Option<String>,
    /// The picture of the trademark licence, as an uploaded file.
    ///
    /// 商标授权书的图片，填上传所得的文件标识。
    ///
    /// Optional.
    pub license: Option<String>,
    /// When the licence to use the trademark begins.
    ///
    /// 商标授权使用的开始时间。
    ///
    /// Optional.
    pub authorization_begin_time: Option<String>,
    /// Until when the trademark owner's authorization is valid.
    ///
    /// 商标授权的截止时间。
    ///
    /// Optional.
    pub authorization_end_time: Option<String>,
    /// The pictures of the trademark registration certificate, as uploaded files.
    ///
    /// 商标注册证的多张图片，填上传所得的文件标识。
    ///
    /// Optional.
    pub certificate_list: Option<Vec<String>>,
    /// The pictures of the trademark licence, as uploaded files.
    ///
    /// 商标授权书的多张图片，填上传所得的文件标识。
    ///
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
    /// The picture of the trademark registration certificate, as an uploaded file.
    ///
    /// 商标注册证的图片，填上传所得的文件标识。
    ///
    /// Optional.
    pub certificate: Option<String>,
    /// The name of the person, store, item or other object that contains it; encrypted in some places.
    ///
    /// 所在对象的名称，例如人名、门店名或项目名，部分接口加密传输。
    ///
    /// Required.
    pub name: Option<String>,
    /// The registration number of the trademark.
    ///
    /// 商标的注册号。
    ///
    /// Required.
    pub number: Option<String>,
    /// The start of the validity.
    ///
    /// 有效期的开始时间。
    ///
    /// Required.
    pub valid_begin_time: Option<String>,
    /// Until when it is valid.
    ///
    /// 有效期的结束时间。
    ///
    /// Required.
    pub valid_end_time: Option<String>,
    /// The class of the trademark in the international classification of goods and services.
    ///
    /// 商标在商品和服务国际分类中的类别。
    ///
    /// Required.
    pub international_class: Option<String>,
    /// The owner of the trademark as registered.
    ///
    /// 商标注册证上的注册人。
    ///
    /// Required.
    pub holder: Option<String>,
    /// The picture of the trademark licence, as an uploaded file.
    ///
    /// 商标授权书的图片，填上传所得的文件标识。
    ///
    /// Optional.
    pub license: Option<String>,
    /// When the licence to use the trademark begins.
    ///
    /// 商标授权使用的开始时间。
    ///
    /// Optional.
    pub authorization_begin_time: Option<String>,
    /// Until when the trademark owner's authorization is valid.
    ///
    /// 商标授权的截止时间。
    ///
    /// Optional.
    pub authorization_end_time: Option<String>,
    /// The pictures of the trademark registration certificate, as uploaded files.
    ///
    /// 商标注册证的多张图片，填上传所得的文件标识。
    ///
    /// Optional.
    pub certificate_list: Option<Vec<String>>,
    /// The pictures of the trademark licence, as uploaded files.
    ///
    /// 商标授权书的多张图片，填上传所得的文件标识。
    ///
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
            /// WeChat Pay's own number of the application.
            ///
            /// 微信支付生成的申请单号。
            ///
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
            /// WeChat Pay's own number of the application.
            ///
            /// 微信支付生成的申请单号。
            ///
            /// Required.
            pub applyment_id: Option<String>,
            /// The merchant's own number of the application, unique per applicant.
            ///
            /// 申请方自己的业务申请编号，不可重复。
            ///
            /// Required.
            pub business_code: Option<String>,
            /// The state of the application.
            ///
            /// 申请单当前的状态。
            ///
            /// Required.
            pub applyment_state: Option<GetResponseApplymentState>,
            /// The state of the application in words.
            ///
            /// 申请状态的文字说明。
            ///
            /// Required.
            pub applyment_state_desc: Option<String>,
            /// The QR code that the administrator scans to confirm the authorisation.
            ///
            /// 供管理员扫描以确认授权的二维码。
            ///
            /// Optional.
            pub authorization_confirmation_qr_code: Option<String>,
            /// Why it was refused.
            ///
            /// 驳回或拒绝的原因。
            ///
            /// Optional.
            pub reject_reason: Option<String>,
            /// The identifier WeChat Pay gave the brand.
            ///
            /// 微信支付分配的品牌编号。
            ///
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
            /// The merchant's own number of the application, unique per applicant.
            ///
            /// 申请方自己的业务申请编号，不可重复。
            ///
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
            /// WeChat Pay's own number of the application.
            ///
            /// 微信支付生成的申请单号。
            ///
            /// Required.
            pub applyment_id: Option<String>,
            /// The merchant's own number of the application, unique per applicant.
            ///
            /// 申请方自己的业务申请编号，不可重复。
            ///
            /// Required.
            pub business_code: Option<String>,
            /// The state of the application.
            ///
            /// 申请单当前的状态。
            ///
            /// Required.
            pub applyment_state: Option<GetResponseApplymentState>,
            /// The state of the application in words.
            ///
            /// 申请状态的文字说明。
            ///
            /// Required.
            pub applyment_state_desc: Option<String>,
            /// The QR code that the administrator scans to confirm the authorisation.
            ///
            /// 供管理员扫描以确认授权的二维码。
            ///
            /// Optional.
            pub authorization_confirmation_qr_code: Option<String>,
            /// Why it was refused.
            ///
            /// 驳回或拒绝的原因。
            ///
            /// Optional.
            pub reject_reason: Option<String>,
            /// The identifier WeChat Pay gave the brand.
            ///
            /// 微信支付分配的品牌编号。
            ///
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
        /// WeChat Pay's own number of the application.
        ///
        /// 微信支付生成的申请单号。
        ///
        /// Body member, optional.
        pub applyment_id: Option<String>,
        /// The merchant's own number of the application, unique per applicant.
        ///
        /// 申请方自己的业务申请编号，不可重复。
        ///
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
        /// WeChat Pay's own number of the application.
        ///
        /// 微信支付生成的申请单号。
        ///
        /// Required.
        pub applyment_id: Option<String>,
        /// The merchant's own number of the application, unique per applicant.
        ///
        /// 申请方自己的业务申请编号，不可重复。
        ///
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
