// Made by `cargo xtask codegen` from catalog/; change the catalog, a correction or the emitter instead.
//! `/v3/brand/card`

/// `/v3/brand/card/card-configs`
pub mod card_configs {
    use alloc::string::String;
    use alloc::vec::Vec;

    use crate::call::Request;
    use crate::generated::operations;
    use crate::operation::Operation;
    use crate::record::{Extra, open_enum, record};

    /// 查询商家名片配置申请状态
    ///
    /// `GET /v3/brand/card/card-configs`
    ///
    /// For service providers.
    ///
    /// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4016475174>
    #[doc(alias = "查询商家名片配置申请状态")]
    #[doc(alias = "GET /v3/brand/card/card-configs")]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Get {
        /// The merchant's own number of the application, unique per applicant.
        ///
        /// 申请方自己的业务申请编号，不可重复。
        ///
        /// Query parameter, optional.
        pub business_code: Option<String>,
        /// WeChat Pay's own number of the application.
        ///
        /// 微信支付生成的申请单号。
        ///
        /// Query parameter, optional.
        pub applyment_id: Option<String>,
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
        0 business_code "business_code",
        1 applyment_id "applyment_id",
        2 brand_id "brand_id",
    } }

    impl Request for Get {
        const OPERATION: &'static Operation = &operations::brand::V3_BRAND_CARD_CARD_CONFIGS_GET;
        type Response = GetResponse;
    }

    /// What `GET /v3/brand/card/card-configs` returns.
    ///
    /// A required member is there by the documents; any may be absent in fact.
    ///
    /// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4016475174>
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetResponse {
        /// The merchant's own number of the application, unique per applicant.
        ///
        /// 申请方自己的业务申请编号，不可重复。
        ///
        /// Required.
        pub business_code: Option<String>,
        /// WeChat Pay's own number of the application.
        ///
        /// 微信支付生成的申请单号。
        ///
        /// Required.
        pub applyment_id: Option<String>,
        /// The identifier WeChat Pay gave the brand.
        ///
        /// 微信支付分配的品牌编号。
        ///
        /// Required.
        pub brand_id: Option<String>,
        /// The state of the application.
        ///
        /// 申请单当前的状态。
        ///
        /// Required.
        pub applyment_state: Option<GetResponseApplymentState>,
        /// When the configuration is to be published.
        ///
        /// 配置预定发布的时间。
        ///
        /// Optional.
        pub scheduled_publish_time: Option<String>,
        /// Why it was refused.
        ///
        /// 驳回或拒绝的原因。
        ///
        /// Optional.
        pub reject_reason: Option<String>,
        /// When the configuration was published.
        ///
        /// 配置实际发布的时间。
        ///
        /// Optional.
        pub actual_publish_time: Option<String>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { GetResponse {
        0 business_code "business_code",
        1 applyment_id "applyment_id",
        2 brand_id "brand_id",
        3 applyment_state "applyment_state",
        4 scheduled_publish_time "scheduled_publish_time",
        5 reject_reason "reject_reason",
        6 actual_publish_time "actual_publish_time",
    } }

    open_enum! {
        /// `response.applyment_state` of `GET /v3/brand/card/card-configs`.
        GetResponseApplymentState {
            StateUnknown = "STATE_UNKNOWN",
            Drafting = "DRAFTING",
            Auditing = "AUDITING",
            AuditRejected = "AUDIT_REJECTED",
            PendingPublish = "PENDING_PUBLISH",
            Published = "PUBLISHED",
            Canceled = "CANCELED",
        }
    }

    /// 提交商家名片配置申请
    ///
    /// `POST /v3/brand/card/card-configs`
    ///
    /// For service providers.
    ///
    /// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4016468440>
    #[doc(alias = "提交商家名片配置申请")]
    #[doc(alias = "POST /v3/brand/card/card-configs")]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Post {
        /// The merchant's own number of the application, unique per applicant.
        ///
        /// 申请方自己的业务申请编号，不可重复。
        ///
        /// Body member, required.
        pub business_code: Option<String>,
        /// The identifier WeChat Pay gave the brand.
        ///
        /// 微信支付分配的品牌编号。
        ///
        /// Body member, required.
        pub brand_id: Option<String>,
        /// The mini program of the brand that is shown on its card.
        ///
        /// 品牌名片上展示的品牌小程序。
        ///
        /// Body member, optional.
        pub brand_mini_program_info: Option<PostBrandMiniProgramInfo>,
        /// How users reach the brand's customer service.
        ///
        /// 用户联系品牌客服的方式。
        ///
        /// Body member, required.
        pub brand_customer_service: Option<PostBrandCustomerService>,
        /// The services shown on the brand's business card.
        ///
        /// 商家名片上展示的服务列表。
        ///
        /// Body member, optional.
        pub service_list: Option<Vec<PostServiceList>>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { Post {
        0 business_code "business_code",
        1 brand_id "brand_id",
        2 brand_mini_program_info "brand_mini_program_info",
        3 brand_customer_service "brand_customer_service",
        4 service_list "service_list",
    } }

    impl Request for Post {
        const OPERATION: &'static Operation = &operations::brand::V3_BRAND_CARD_CARD_CONFIGS_POST;
        type Response = PostResponse;
    }

    /// What `POST /v3/brand/card/card-configs` returns.
    ///
    /// A required member is there by the documents; any may be absent in fact.
    ///
    /// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4016468440>
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PostResponse {
        /// The merchant's own number of the application, unique per applicant.
        ///
        /// 申请方自己的业务申请编号，不可重复。
        ///
        /// Required.
        pub business_code: Option<String>,
        /// The identifier WeChat Pay gave the brand.
        ///
        /// 微信支付分配的品牌编号。
        ///
        /// Required.
        pub brand_id: Option<String>,
        /// WeChat Pay's own number of the application.
        ///
        /// 微信支付生成的申请单号。
        ///
        /// Required.
        pub applyment_id: Option<String>,
        /// The address of the QR code or page to preview the brand's card.
        ///
        /// 预览商家名片所用的地址。
        ///
        /// Required.
        pub card_preview_url: Option<String>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { PostResponse {
        0 business_code "business_code",
        1 brand_id "brand_id",
        2 applyment_id "applyment_id",
        3 card_preview_url "card_preview_url",
    } }

    /// `body.brand_mini_program_info` of `POST /v3/brand/card/card-configs`.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PostBrandMiniProgramInfo {
        /// The AppID of the official account, mini program or app the request belongs to.
        ///
        /// 所属公众号、小程序或移动应用的 AppID。
        ///
        /// Required.
        pub appid: Option<String>,
        /// The page of the mini program that opens by default.
        ///
        /// 默认打开的小程序页面路径。
        ///
        /// Optional.
        pub default_jump_path: Option<String>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { PostBrandMiniProgramInfo {
        0 appid "appid",
        1 default_jump_path "default_jump_path",
    } }

    /// `body.brand_customer_service` of `POST /v3/brand/card/card-configs`.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PostBrandCustomerService {
        /// How customer service is reached: mini program, web page, official account or telephone.
        ///
        /// 客服的接入方式，小程序、网页、公众号或电话。
        ///
        /// Required.
        pub customer_service_type: Option<PostBrandCustomerServiceCustomerServiceType>,
        /// The phone number of the brand's customer service.
        ///
        /// 品牌客服的电话号码。
        ///
        /// Optional.
        pub customer_service_phone: Option<String>,
        /// The page of the mini program that offers customer service.
        ///
        /// 提供客服的小程序页面路径。
        ///
        /// Optional.
        pub customer_service_path: Option<String>,
        /// The AppID of the official account, mini program or app the request belongs to.
        ///
        /// 所属公众号、小程序或移动应用的 AppID。
        ///
        /// Optional.
        pub appid: Option<String>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { PostBrandCustomerService {
        0 customer_service_type "customer_service_type",
        1 customer_service_phone "customer_service_phone",
        2 customer_service_path "customer_service_path",
        3 appid "appid",
    } }

    open_enum! {
        /// `body.brand_customer_service.customer_service_type` of `POST /v3/brand/card/card-configs`.
        PostBrandCustomerServiceCustomerServiceType {
            MiniProgram = "MINI_PROGRAM",
            CustomizeWeb = "CUSTOMIZE_WEB",
            CustomizeMp = "CUSTOMIZE_MP",
            ServicePhone = "SERVICE_PHONE",
        }
    }

    /// `body.service_list` of `POST /v3/brand/card/card-configs`.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PostServiceList {
        /// The name of the class the service belongs to.
        ///
        /// 服务所属的分类名称。
        ///
        /// Optional.
        pub service_classify_name: Option<String>,
        /// The name of the service.
        ///
        /// 服务的名称。
        ///
        /// Optional.
        pub service_name: Option<String>,
        /// What the service opens: a mini program or a web page.
        ///
        /// 该服务的跳转类型：小程序或网页。
        ///
        /// Required.
        pub service_jump_type: Option<PostServiceListServiceJumpType>,
        /// The page of the mini program, or the web address, that the service opens.
        ///
        /// 该服务打开的小程序页面路径或网页地址。
        ///
        /// Required.
        pub service_jump_path: Option<String>,
        /// The AppID of the official account, mini program or app the request belongs to.
        ///
        /// 所属公众号、小程序或移动应用的 AppID。
        ///
        /// Optional.
        pub appid: Option<String>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { PostServiceList {
        0 service_classify_name "service_classify_name",
        1 service_name "service_name",
        2 service_jump_type "service_jump_type",
        3 service_jump_path "service_jump_path",
        4 appid "appid",
    } }

    open_enum! {
        /// `body.service_list.service_jump_type` of `POST /v3/brand/card/card-configs`.
        PostServiceListServiceJumpType {
            JumpMiniProgram = "JUMP_MINI_PROGRAM",
            JumpWebPage = "JUMP_WEB_PAGE",
        }
    }

    /// `/v3/brand/card/card-configs/cancel-applyment`
    pub mod cancel_applyment {
        use alloc::string::String;

        use crate::call::Request;
        use crate::generated::operations;
        use crate::operation::Operation;
        use crate::record::{Extra, record};

        /// 撤销商家名片配置申请
        ///
        /// `POST /v3/brand/card/card-configs/cancel-applyment`
        ///
        /// For service providers.
        ///
        /// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4016475172>
        #[doc(alias = "撤销商家名片配置申请")]
        #[doc(alias = "POST /v3/brand/card/card-configs/cancel-applyment")]
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct Post {
            /// The merchant's own number of the application, unique per applicant.
            ///
            /// 申请方自己的业务申请编号，不可重复。
            ///
            /// Body member, optional.
            pub business_code: Option<String>,
            /// WeChat Pay's own number of the application.
            ///
            /// 微信支付生成的申请单号。
            ///
            /// Body member, optional.
            pub applyment_id: Option<String>,
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
            0 business_code "business_code",
            1 applyment_id "applyment_id",
            2 brand_id "brand_id",
        } }

        impl Request for Post {
            const OPERATION: &'static Operation = &operations::brand::V3_BRAND_CARD_CARD_CONFIGS_CANCEL_APPLYMENT_POST;
            type Response = PostResponse;
        }

        /// What `POST /v3/brand/card/card-configs/cancel-applyment` returns.
        ///
        /// A required member is there by the documents; any may be absent in fact.
        ///
        /// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4016475172>
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct PostResponse {
            /// The merchant's own number of the application, unique per applicant.
            ///
            /// 申请方自己的业务申请编号，不可重复。
            ///
            /// Required.
            pub business_code: Option<String>,
            /// WeChat Pay's own number of the application.
            ///
            /// 微信支付生成的申请单号。
            ///
            /// Required.
            pub applyment_id: Option<String>,
            /// The identifier WeChat Pay gave the brand.
            ///
            /// 微信支付分配的品牌编号。
            ///
            /// Required.
            pub brand_id: Option<String>,
            /// The state of the application.
            ///
            /// 申请单当前的状态。
            ///
            /// Required.
            pub applyment_state: Option<PostResponseApplymentState>,
            /// Members that the documents do not list.
            pub extra: Extra,
        }

        record! { PostResponse {
            0 business_code "business_code",
            1 applyment_id "applyment_id",
            2 brand_id "brand_id",
            3 applyment_state "applyment_state",
        } }

        pub use crate::generated::v3::brand::card::card_configs::GetResponseApplymentState as PostResponseApplymentState;
    }

    /// `/v3/brand/card/card-configs/preview-url`
    pub mod preview_url {
        use alloc::string::String;

        use crate::call::Request;
        use crate::generated::operations;
        use crate::operation::Operation;
        use crate::record::{Extra, record};

        /// 获取商家名片预览二维码
        ///
        /// `GET /v3/brand/card/card-configs/preview-url`
        ///
        /// For service providers.
        ///
        /// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4016641998>
        #[doc(alias = "获取商家名片预览二维码")]
        #[doc(alias = "GET /v3/brand/card/card-configs/preview-url")]
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct Get {
            /// The merchant's own number of the application, unique per applicant.
            ///
            /// 申请方自己的业务申请编号，不可重复。
            ///
            /// Query parameter, optional.
            pub business_code: Option<String>,
            /// WeChat Pay's own number of the application.
            ///
            /// 微信支付生成的申请单号。
            ///
            /// Query parameter, optional.
            pub applyment_id: Option<String>,
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
            0 business_code "business_code",
            1 applyment_id "applyment_id",
            2 brand_id "brand_id",
        } }

        impl Request for Get {
            const OPERATION: &'static Operation = &operations::brand::V3_BRAND_CARD_CARD_CONFIGS_PREVIEW_URL_GET;
            type Response = GetResponse;
        }

        /// What `GET /v3/brand/card/card-configs/preview-url` returns.
        ///
        /// A required member is there by the documents; any may be absent in fact.
        ///
        /// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4016641998>
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct GetResponse {
            /// The merchant's own number of the application, unique per applicant.
            ///
            /// 申请方自己的业务申请编号，不可重复。
            ///
            /// Required.
            pub business_code: Option<String>,
            /// WeChat Pay's own number of the application.
            ///
            /// 微信支付生成的申请单号。
            ///
            /// Required.
            pub applyment_id: Option<String>,
            /// The identifier WeChat Pay gave the brand.
            ///
            /// 微信支付分配的品牌编号。
            ///
            /// Required.
            pub brand_id: Option<String>,
            /// The address of the QR code or page to preview the brand's card.
            ///
            /// 预览商家名片所用的地址。
            ///
            /// Required.
            pub card_preview_url: Option<String>,
            /// When the address expires.
            ///
            /// 该地址失效的时间。
            ///
            /// Required.
            pub url_expired_time: Option<String>,
            /// Members that the documents do not list.
            pub extra: Extra,
        }

        record! { GetResponse {
            0 business_code "business_code",
            1 applyment_id "applyment_id",
            2 brand_id "brand_id",
            3 card_preview_url "card_preview_url",
            4 url_expired_time "url_expired_time",
        } }
    }

    /// `/v3/brand/card/card-configs/publish`
    pub mod publish {
        use alloc::string::String;

        use crate::call::Request;
        use crate::generated::operations;
        use crate::operation::Operation;
        use crate::record::{Extra, open_enum, record};

        /// 发布商家名片配置
        ///
        /// `POST /v3/brand/card/card-configs/publish`
        ///
        /// For service providers.
        ///
        /// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4016475176>
        #[doc(alias = "发布商家名片配置")]
        #[doc(alias = "POST /v3/brand/card/card-configs/publish")]
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct Post {
            /// The merchant's own number of the application, unique per applicant.
            ///
            /// 申请方自己的业务申请编号，不可重复。
            ///
            /// Body member, optional.
            pub business_code: Option<String>,
            /// WeChat Pay's own number of the application.
            ///
            /// 微信支付生成的申请单号。
            ///
            /// Body member, optional.
            pub applyment_id: Option<String>,
            /// The identifier WeChat Pay gave the brand.
            ///
            /// 微信支付分配的品牌编号。
            ///
            /// Body member, required.
            pub brand_id: Option<String>,
            /// When to publish: at once or at a set time.
            ///
            /// 发布方式：立即发布或定时发布。
            ///
            /// Body member, required.
            pub publish_type: Option<PostPublishType>,
            /// When the configuration is to be published.
            ///
            /// 配置预定发布的时间。
            ///
            /// Body member, optional.
            pub scheduled_publish_time: Option<String>,
            /// Members that the documents do not list.
            pub extra: Extra,
        }

        record! { Post {
            0 business_code "business_code",
            1 applyment_id "applyment_id",
            2 brand_id "brand_id",
            3 publish_type "publish_type",
            4 scheduled_publish_time "scheduled_publish_time",
        } }

        impl Request for Post {
            const OPERATION: &'static Operation = &operations::brand::V3_BRAND_CARD_CARD_CONFIGS_PUBLISH_POST;
            type Response = PostResponse;
        }

        /// What `POST /v3/brand/card/card-configs/publish` returns.
        ///
        /// A required member is there by the documents; any may be absent in fact.
        ///
        /// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4016475176>
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct PostResponse {
            /// The merchant's own number of the application, unique per applicant.
            ///
            /// 申请方自己的业务申请编号，不可重复。
            ///
            /// Required.
            pub business_code: Option<String>,
            /// WeChat Pay's own number of the application.
            ///
            /// 微信支付生成的申请单号。
            ///
            /// Required.
            pub applyment_id: Option<String>,
            /// The identifier WeChat Pay gave the brand.
            ///
            /// 微信支付分配的品牌编号。
            ///
            /// Required.
            pub brand_id: Option<String>,
            /// When to publish: at once or at a set time.
            ///
            /// 发布方式：立即发布或定时发布。
            ///
            /// Required.
            pub publish_type: Option<PostResponsePublishType>,
            /// When the configuration is to be published.
            ///
            /// 配置预定发布的时间。
            ///
            /// Optional.
            pub scheduled_publish_time: Option<String>,
            /// Members that the documents do not list.
            pub extra: Extra,
        }

        record! { PostResponse {
            0 business_code "business_code",
            1 applyment_id "applyment_id",
            2 brand_id "brand_id",
            3 publish_type "publish_type",
            4 scheduled_publish_time "scheduled_publish_time",
        } }

        open_enum! {
            /// `body.publish_type` of `POST /v3/brand/card/card-configs/publish`.
            PostPublishType {
                ImmediatePublish = "IMMEDIATE_PUBLISH",
                ScheduledPublish = "SCHEDULED_PUBLISH",
            }
        }

        pub use self::PostPublishType as PostResponsePublishType;
    }
}

/// `/v3/brand/card/card-links`
pub mod card_links {
    use alloc::string::String;
    use alloc::vec::Vec;

    use crate::call::Request;
    use crate::generated::operations;
    use crate::operation::Operation;
    use crate::record::{Extra, open_enum, record};

    /// 查询已生效交易连接名片规则
    ///
    /// `GET /v3/brand/card/card-links`
    ///
    /// For service providers.
    ///
    /// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4016366785>
    #[doc(alias = "查询已生效交易连接名片规则")]
    #[doc(alias = "GET /v3/brand/card/card-links")]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Get {
        /// The identifier WeChat Pay gave the brand.
        ///
        /// 微信支付分配的品牌编号。
        ///
        /// Query parameter, required.
        pub brand_id: Option<String>,
        /// Where the payment takes place: mini program, app, pay score or payment code.
        ///
        /// 支付的场景，小程序、App、支付分或付款码。
        ///
        /// Query parameter, optional.
        pub payment_scene: Option<GetPaymentScene>,
        /// The number of the page.
        ///
        /// 页码。
        ///
        /// Query parameter, optional.
        pub page_index: Option<i64>,
        /// How many entries a page has at most.
        ///
        /// 每页最多的条数。
        ///
        /// Query parameter, optional.
        pub page_size: Option<i64>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { Get {
        0 brand_id "brand_id",
        1 payment_scene "payment_scene",
        2 page_index "page_index",
        3 page_size "page_size",
    } }

    impl Request for Get {
        const OPERATION: &'static Operation = &operations::brand::V3_BRAND_CARD_CARD_LINKS_GET;
        type Response = GetResponse;
    }

    /// What `GET /v3/brand/card/card-links` returns.
    ///
    /// A required member is there by the documents; any may be absent in fact.
    ///
    /// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4016366785>
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetResponse {
        /// The identifier WeChat Pay gave the brand.
        ///
        /// 微信支付分配的品牌编号。
        ///
        /// Optional.
        pub brand_id: Option<String>,
        /// The number of the page.
        ///
        /// 页码。
        ///
        /// Optional.
        pub page_index: Option<i64>,
        /// How many entries a page has at most.
        ///
        /// 每页最多的条数。
        ///
        /// Optional.
        pub page_size: Option<i64>,
        /// How many there are in all.
        ///
        /// 总数量。
        ///
        /// Optional.
        pub total_num: Option<i64>,
        /// The rules in effect that link transactions to the brand's business card.
        ///
        /// 已生效的交易连接名片规则列表。
        ///
        /// Optional.
        pub active_link_list: Option<Vec<GetResponseActiveLinkList>>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { GetResponse {
        0 brand_id "brand_id",
        1 page_index "page_index",
        2 page_size "page_size",
        3 total_num "total_num",
        4 active_link_list "active_link_list",
    } }

    open_enum! {
        /// `query.payment_scene` of `GET /v3/brand/card/card-links`.
        GetPaymentScene {
            MiniProgram = "MINI_PROGRAM",
            App = "APP",
            PaymentScore = "PAYMENT_SCORE",
            PaymentCode = "PAYMENT_CODE",
        }
    }

    /// `response.active_link_list` of `GET /v3/brand/card/card-links`.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetResponseActiveLinkList {
        /// Where the payment takes place: mini program, app, pay score or payment code.
        ///
        /// 支付的场景，小程序、App、支付分或付款码。
        ///
        /// Required.
        pub payment_scene: Option<GetResponseActiveLinkListPaymentScene>,
        /// The appids to which the rule applies.
        ///
        /// 规则适用的 appid 列表。
        ///
        /// Optional.
        pub appid_list: Option<Vec<String>>,
        /// The merchant number whose transactions link to the brand's business card.
        ///
        /// 交易与品牌名片相连接的商户号。
        ///
        /// Optional.
        pub card_link_mchid: Option<String>,
        /// The identifier WeChat Pay gave the service.
        ///
        /// 微信支付分配的服务编号。
        ///
        /// Optional.
        pub service_id: Option<String>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { GetResponseActiveLinkList {
        0 payment_scene "payment_scene",
        1 appid_list "appid_list",
        2 card_link_mchid "card_link_mchid",
        3 service_id "service_id",
    } }

    pub use self::GetPaymentScene as GetResponseActiveLinkListPaymentScene;

    /// 添加交易连接名片规则申请
    ///
    /// `POST /v3/brand/card/card-links`
    ///
    /// For service providers.
    ///
    /// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4016333302>
    #[doc(alias = "添加交易连接名片规则申请")]
    #[doc(alias = "POST /v3/brand/card/card-links")]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Post {
        /// The merchant's own number of the application, unique per applicant.
        ///
        /// 申请方自己的业务申请编号，不可重复。
        ///
        /// Body member, required.
        pub business_code: Option<String>,
        /// The identifier WeChat Pay gave the brand.
        ///
        /// 微信支付分配的品牌编号。
        ///
        /// Body member, required.
        pub brand_id: Option<String>,
        /// Where the payment takes place: mini program, app, pay score or payment code.
        ///
        /// 支付的场景，小程序、App、支付分或付款码。
        ///
        /// Body member, required.
        pub payment_scene: Option<PostPaymentScene>,
        /// The AppID of the official account, mini program or app the request belongs to.
        ///
        /// 所属公众号、小程序或移动应用的 AppID。
        ///
        /// Body member, optional.
        pub appid: Option<String>,
        /// The merchant number whose transactions link to the brand's business card.
        ///
        /// 交易与品牌名片相连接的商户号。
        ///
        /// Body member, optional.
        pub card_link_mchid: Option<String>,
        /// The identifier WeChat Pay gave the service.
        ///
        /// 微信支付分配的服务编号。
        ///
        /// Body member, optional.
        pub service_id: Option<String>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { Post {
        0 business_code "business_code",
        1 brand_id "brand_id",
        2 payment_scene "payment_scene",
        3 appid "appid",
        4 card_link_mchid "card_link_mchid",
        5 service_id "service_id",
    } }

    impl Request for Post {
        const OPERATION: &'static Operation = &operations::brand::V3_BRAND_CARD_CARD_LINKS_POST;
        type Response = PostResponse;
    }

    /// What `POST /v3/brand/card/card-links` returns.
    ///
    /// A required member is there by the documents; any may be absent in fact.
    ///
    /// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4016333302>
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PostResponse {
        /// The merchant's own number of the application, unique per applicant.
        ///
        /// 申请方自己的业务申请编号，不可重复。
        ///
        /// Required.
        pub business_code: Option<String>,
        /// The identifier WeChat Pay gave the brand.
        ///
        /// 微信支付分配的品牌编号。
        ///
        /// Required.
        pub brand_id: Option<String>,
        /// Where the payment takes place: mini program, app, pay score or payment code.
        ///
        /// 支付的场景，小程序、App、支付分或付款码。
        ///
        /// Required.
        pub payment_scene: Option<PostResponsePaymentScene>,
        /// The AppID of the official account, mini program or app the request belongs to.
        ///
        /// 所属公众号、小程序或移动应用的 AppID。
        ///
        /// Optional.
        pub appid: Option<String>,
        /// The merchant number whose transactions link to the brand's business card.
        ///
        /// 交易与品牌名片相连接的商户号。
        ///
        /// Optional.
        pub card_link_mchid: Option<String>,
        /// The identifier WeChat Pay gave the service.
        ///
        /// 微信支付分配的服务编号。
        ///
        /// Optional.
        pub service_id: Option<String>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { PostResponse {
        0 business_code "business_code",
        1 brand_id "brand_id",
        2 payment_scene "payment_scene",
        3 appid "appid",
        4 card_link_mchid "card_link_mchid",
        5 service_id "service_id",
    } }

    pub use self::GetPaymentScene as PostPaymentScene;

    pub use self::GetPaymentScene as PostResponsePaymentScene;

    /// `/v3/brand/card/card-links/business-code`
    pub mod business_code {
        /// `/v3/brand/card/card-links/business-code/{business_code}`
        pub mod by_business_code {
            use alloc::string::String;

            use crate::call::Request;
            use crate::generated::operations;
            use crate::operation::Operation;
            use crate::record::{Extra, open_enum, record};

            /// 根据业务申请编号查询添加申请状态
            ///
            /// `GET /v3/brand/card/card-links/business-code/{business_code}`
            ///
            /// For service providers.
            ///
            /// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4016366816>
            #[doc(alias = "根据业务申请编号查询添加申请状态")]
            #[doc(alias = "GET /v3/brand/card/card-links/business-code/{business_code}")]
            #[derive(Clone, Debug, Default, PartialEq)]
            pub struct Get {
                /// The merchant's own number of the application, unique per applicant.
                ///
                /// 申请方自己的业务申请编号，不可重复。
                ///
                /// Path parameter, required.
                pub business_code: Option<String>,
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
                0 business_code "business_code",
                1 brand_id "brand_id",
            } }

            impl Request for Get {
                const OPERATION: &'static Operation =
                    &operations::brand::V3_BRAND_CARD_CARD_LINKS_BUSINESS_CODE_BY_BUSINESS_CODE_GET;
                type Response = GetResponse;
            }

            /// What `GET /v3/brand/card/card-links/business-code/{business_code}` returns.
            ///
            /// A required member is there by the documents; any may be absent in fact.
            ///
            /// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4016366816>
            #[derive(Clone, Debug, Default, PartialEq)]
            pub struct GetResponse {
                /// The merchant's own number of the application, unique per applicant.
                ///
                /// 申请方自己的业务申请编号，不可重复。
                ///
                /// Required.
                pub business_code: Option<String>,
                /// The identifier WeChat Pay gave the brand.
                ///
                /// 微信支付分配的品牌编号。
                ///
                /// Required.
                pub brand_id: Option<String>,
                /// Where the payment takes place: mini program, app, pay score or payment code.
                ///
                /// 支付的场景，小程序、App、支付分或付款码。
                ///
                /// Required.
                pub payment_scene: Option<GetResponsePaymentScene>,
                /// The AppID of the official account, mini program or app the request belongs to.
                ///
                /// 所属公众号、小程序或移动应用的 AppID。
                ///
                /// Optional.
                pub appid: Option<String>,
                /// The merchant number whose transactions link to the brand's business card.
                ///
                /// 交易与品牌名片相连接的商户号。
                ///
                /// Optional.
                pub card_link_mchid: Option<String>,
                /// The identifier WeChat Pay gave the service.
                ///
                /// 微信支付分配的服务编号。
                ///
                /// Optional.
                pub service_id: Option<String>,
                /// The state of the application to link the card.
                ///
                /// 添加交易连接名片规则的申请状态。
                ///
                /// Required.
                pub configuration_state: Option<GetResponseConfigurationState>,
                /// Why it was refused.
                ///
                /// 驳回或拒绝的原因。
                ///
                /// Optional.
                pub reject_reason: Option<String>,
                /// Members that the documents do not list.
                pub extra: Extra,
            }

            record! { GetResponse {
                0 business_code "business_code",
                1 brand_id "brand_id",
                2 payment_scene "payment_scene",
                3 appid "appid",
                4 card_link_mchid "card_link_mchid",
                5 service_id "service_id",
                6 configuration_state "configuration_state",
                7 reject_reason "reject_reason",
            } }

            pub use crate::generated::v3::brand::card::card_links::GetPaymentScene as GetResponsePaymentScene;

            open_enum! {
                /// `response.configuration_state` of `GET /v3/brand/card/card-links/business-code/{business_code}`.
                GetResponseConfigurationState {
                    WaitingAudit = "WAITING_AUDIT",
                    AuditReject = "AUDIT_REJECT",
                    WaitingConfirmation = "WAITING_CONFIRMATION",
                    MerchantAdminReject = "MERCHANT_ADMIN_REJECT",
                    InEffect = "IN_EFFECT",
                }
            }
        }
    }

    /// `/v3/brand/card/card-links/cancel-applyment`
    pub mod cancel_applyment {
        use alloc::string::String;

        use crate::call::Request;
        use crate::generated::operations;
        use crate::operation::Operation;
        use crate::record::{Extra, record};

        /// 撤销交易连接名片配置申请
        ///
        /// `POST /v3/brand/card/card-links/cancel-applyment`
        ///
        /// For service providers.
        ///
        /// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4016366797>
        #[doc(alias = "撤销交易连接名片配置申请")]
        #[doc(alias = "POST /v3/brand/card/card-links/cancel-applyment")]
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct Post {
            /// The merchant's own number of the application, unique per applicant.
            ///
            /// 申请方自己的业务申请编号，不可重复。
            ///
            /// Body member, required.
            pub business_code: Option<String>,
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
            0 business_code "business_code",
            1 brand_id "brand_id",
        } }

        impl Request for Post {
            const OPERATION: &'static Operation = &operations::brand::V3_BRAND_CARD_CARD_LINKS_CANCEL_APPLYMENT_POST;
            type Response = PostResponse;
        }

        /// What `POST /v3/brand/card/card-links/cancel-applyment` returns.
        ///
        /// A required member is there by the documents; any may be absent in fact.
        ///
        /// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4016366797>
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct PostResponse {
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
            0 business_code "business_code",
        } }
    }

    /// `/v3/brand/card/card-links/unbind-card-link`
    pub mod unbind_card_link {
        use alloc::string::String;

        use crate::call::Request;
        use crate::generated::operations;
        use crate::operation::Operation;
        use crate::record::{Extra, record};

        /// 解除已生效交易连接名片场景
        ///
        /// `POST /v3/brand/card/card-links/unbind-card-link`
        ///
        /// For service providers.
        ///
        /// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4016366804>
        #[doc(alias = "解除已生效交易连接名片场景")]
        #[doc(alias = "POST /v3/brand/card/card-links/unbind-card-link")]
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct Post {
            /// The identifier WeChat Pay gave the brand.
            ///
            /// 微信支付分配的品牌编号。
            ///
            /// Body member, required.
            pub brand_id: Option<String>,
            /// Where the payment takes place: mini program, app, pay score or payment code.
            ///
            /// 支付的场景，小程序、App、支付分或付款码。
            ///
            /// Body member, required.
            pub payment_scene: Option<PostPaymentScene>,
            /// The AppID of the official account, mini program or app the request belongs to.
            ///
            /// 所属公众号、小程序或移动应用的 AppID。
            ///
            /// Body member, optional.
            pub appid: Option<String>,
            /// The merchant number whose transactions link to the brand's business card.
            ///
            /// 交易与品牌名片相连接的商户号。
            ///
            /// Body member, optional.
            pub card_link_mchid: Option<String>,
            /// The identifier WeChat Pay gave the service.
            ///
            /// 微信支付分配的服务编号。
            ///
            /// Body member, optional.
            pub service_id: Option<String>,
            /// Members that the documents do not list.
            pub extra: Extra,
        }

        record! { Post {
            0 brand_id "brand_id",
            1 payment_scene "payment_scene",
            2 appid "appid",
            3 card_link_mchid "card_link_mchid",
            4 service_id "service_id",
        } }

        impl Request for Post {
            const OPERATION: &'static Operation = &operations::brand::V3_BRAND_CARD_CARD_LINKS_UNBIND_CARD_LINK_POST;
            type Response = PostResponse;
        }

        /// What `POST /v3/brand/card/card-links/unbind-card-link` returns.
        ///
        /// A required member is there by the documents; any may be absent in fact.
        ///
        /// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4016366804>
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct PostResponse {
            /// The identifier WeChat Pay gave the brand.
            ///
            /// 微信支付分配的品牌编号。
            ///
            /// Required.
            pub brand_id: Option<String>,
            /// Where the payment takes place: mini program, app, pay score or payment code.
            ///
            /// 支付的场景，小程序、App、支付分或付款码。
            ///
            /// Required.
            pub payment_scene: Option<PostResponsePaymentScene>,
            /// The AppID of the official account, mini program or app the request belongs to.
            ///
            /// 所属公众号、小程序或移动应用的 AppID。
            ///
            /// Optional.
            pub appid: Option<String>,
            /// The merchant number whose transactions link to the brand's business card.
            ///
            /// 交易与品牌名片相连接的商户号。
            ///
            /// Optional.
            pub card_link_mchid: Option<String>,
            /// The identifier WeChat Pay gave the service.
            ///
            /// 微信支付分配的服务编号。
            ///
            /// Optional.
            pub service_id: Option<String>,
            /// Members that the documents do not list.
            pub extra: Extra,
        }

        record! { PostResponse {
            0 brand_id "brand_id",
            1 payment_scene "payment_scene",
            2 appid "appid",
            3 card_link_mchid "card_link_mchid",
            4 service_id "service_id",
        } }

        pub use crate::generated::v3::brand::card::card_links::GetPaymentScene as PostPaymentScene;

        pub use crate::generated::v3::brand::card::card_links::GetPaymentScene as PostResponsePaymentScene;
    }
}
