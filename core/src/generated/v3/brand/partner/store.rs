// Made by `cargo xtask codegen` from catalog/; change the catalog, a correction or the emitter instead.
//! `/v3/brand/partner/store`

/// `/v3/brand/partner/store/brandstores`
pub mod brandstores {
    use alloc::string::String;
    use alloc::vec::Vec;

    use crate::call::Request;
    use crate::generated::operations;
    use crate::operation::Operation;
    use crate::record::{Extra, open_enum, record};

    /// 列表查询品牌门店信息
    ///
    /// `GET /v3/brand/partner/store/brandstores`
    ///
    /// For service providers.
    ///
    /// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4016756674>
    #[doc(alias = "列表查询品牌门店信息")]
    #[doc(alias = "GET /v3/brand/partner/store/brandstores")]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Get {
        /// The identifier WeChat Pay gave the brand.
        ///
        /// 微信支付分配的品牌编号。
        ///
        /// Query parameter, required.
        pub brand_id: Option<String>,
        /// The state of the store.
        ///
        /// 门店的状态。
        ///
        /// Query parameter, optional.
        pub store_state: Option<GetStoreState>,
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
        1 store_state "store_state",
        2 offset "offset",
        3 limit "limit",
    } }

    impl Request for Get {
        const OPERATION: &'static Operation = &operations::brand::V3_BRAND_PARTNER_STORE_BRANDSTORES_GET;
        type Response = GetResponse;
    }

    /// What `GET /v3/brand/partner/store/brandstores` returns.
    ///
    /// A required member is there by the documents; any may be absent in fact.
    ///
    /// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4016756674>
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetResponse {
        /// The identifier WeChat Pay gave the brand.
        ///
        /// 微信支付分配的品牌编号。
        ///
        /// Required.
        pub brand_id: Option<String>,
        /// How many entries to skip before the first one of this page, from 0.
        ///
        /// 本页第一条之前跳过的条数，从 0 开始。
        ///
        /// Optional.
        pub offset: Option<i64>,
        /// How many records a page holds at most.
        ///
        /// 每页最多返回的记录条数。
        ///
        /// Optional.
        pub limit: Option<i64>,
        /// How many there are in all; in lists, over all pages.
        ///
        /// 总数，列表中为所有页的总条数。
        ///
        /// Optional.
        pub total_count: Option<i64>,
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
        0 brand_id "brand_id",
        1 offset "offset",
        2 limit "limit",
        3 total_count "total_count",
        4 data "data",
    } }

    open_enum! {
        /// `query.store_state` of `GET /v3/brand/partner/store/brandstores`.
        GetStoreState {
            Open = "OPEN",
            Creating = "CREATING",
            Closed = "CLOSED",
        }
    }

    /// `response.data` of `GET /v3/brand/partner/store/brandstores`.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetResponseData {
        /// The identifier WeChat Pay gave the brand.
        ///
        /// 微信支付分配的品牌编号。
        ///
        /// Required.
        pub brand_id: Option<String>,
        /// The identifier of the store.
        ///
        /// 门店的编号。
        ///
        /// Optional.
        pub store_id: Option<String>,
        /// The state of the store.
        ///
        /// 门店的状态。
        ///
        /// Optional.
        pub store_state: Option<GetResponseDataStoreState>,
        /// The state of the review.
        ///
        /// 审核状态。
        ///
        /// Optional.
        pub audit_state: Option<GetResponseDataAuditState>,
        /// Why the review was refused.
        ///
        /// 审核被驳回的原因。
        ///
        /// Optional.
        pub review_reject_reason: Option<String>,
        /// The basic facts of the store, such as its names and the merchant's own number.
        ///
        /// 门店的基本信息，例如名称和商户自己的编号。
        ///
        /// Optional.
        pub store_basics: Option<GetResponseDataStoreBasics>,
        /// Where the store is.
        ///
        /// 门店的地址信息。
        ///
        /// Optional.
        pub store_address: Option<GetResponseDataStoreAddress>,
        /// The store's phone number and opening hours.
        ///
        /// 门店的电话与营业时间。
        ///
        /// Optional.
        pub store_business: Option<GetResponseDataStoreBusiness>,
        /// The merchants that receive the payments of the store.
        ///
        /// 门店的收款商户列表。
        ///
        /// Optional.
        pub store_recipient: Option<Vec<GetResponseDataStoreRecipient>>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { GetResponseData {
        0 brand_id "brand_id",
        1 store_id "store_id",
        2 store_state "store_state",
        3 audit_state "audit_state",
        4 review_reject_reason "review_reject_reason",
        5 store_basics "store_basics",
        6 store_address "store_address",
        7 store_business "store_business",
        8 store_recipient "store_recipient",
    } }

    pub use self::GetStoreState as GetResponseDataStoreState;

    open_enum! {
        /// `response.data.audit_state` of `GET /v3/brand/partner/store/brandstores`.
        GetResponseDataAuditState {
            Success = "SUCCESS",
            Processing = "PROCESSING",
            Rejected = "REJECTED",
        }
    }

    /// `response.data.store_basics` of `GET /v3/brand/partner/store/brandstores`.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetResponseDataStoreBasics {
        /// The merchant's own number of the store.
        ///
        /// 商户自己的门店编号。
        ///
        /// Optional.
        pub store_reference_id: Option<String>,
        /// The name of the branch, which tells stores of one brand apart.
        ///
        /// 分店名称，用来区分同一品牌的门店。
        ///
        /// Optional.
        pub branch_name: Option<String>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { GetResponseDataStoreBasics {
        0 store_reference_id "store_reference_id",
        1 branch_name "branch_name",
    } }

    /// `response.data.store_address` of `GET /v3/brand/partner/store/brandstores`.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetResponseDataStoreAddress {
        /// The administrative division code of the address.
        ///
        /// 地址所在行政区划的代码。
        ///
        /// Required.
        pub address_code: Option<String>,
        /// The street address, without province, city and district.
        ///
        /// 详细地址，不含省、市、区。
        ///
        /// Required.
        pub address_detail: Option<String>,
        /// What helps to find the address, such as a landmark or floor.
        ///
        /// 地址的补充说明，例如地标或楼层。
        ///
        /// Optional.
        pub address_complements: Option<String>,
        /// The longitude, in degrees.
        ///
        /// 经度，单位为度。
        ///
        /// Optional.
        pub longitude: Option<String>,
        /// The latitude, in degrees.
        ///
        /// 纬度，单位为度。
        ///
        /// Optional.
        pub latitude: Option<String>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { GetResponseDataStoreAddress {
        0 address_code "address_code",
        1 address_detail "address_detail",
        2 address_complements "address_complements",
        3 longitude "longitude",
        4 latitude "latitude",
    } }

    /// `response.data.store_business` of `GET /v3/brand/partner/store/brandstores`.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetResponseDataStoreBusiness {
        /// The phone number of customer service.
        ///
        /// 客服电话号码。
        ///
        /// Optional.
        pub service_phone: Option<String>,
        /// The opening hours of the store.
        ///
        /// 门店的营业时间。
        ///
        /// Optional.
        pub business_hours: Option<String>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { GetResponseDataStoreBusiness {
        0 service_phone "service_phone",
        1 business_hours "business_hours",
    } }

    /// `response.data.store_recipient` of `GET /v3/brand/partner/store/brandstores`.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetResponseDataStoreRecipient {
        /// The merchant number WeChat Pay gave the merchant.
        ///
        /// 微信支付分配的商户号。
        ///
        /// Optional.
        pub mchid: Option<String>,
        /// The name of the company.
        ///
        /// 企业的名称。
        ///
        /// Optional.
        pub company_name: Option<String>,
        /// Whether the merchant number has been confirmed as the store's recipient of payments.
        ///
        /// 收款商户号与门店绑定的确认状态。
        ///
        /// Optional.
        pub recipient_state: Option<GetResponseDataStoreRecipientRecipientState>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { GetResponseDataStoreRecipient {
        0 mchid "mchid",
        1 company_name "company_name",
        2 recipient_state "recipient_state",
    } }

    open_enum! {
        /// `response.data.store_recipient.recipient_state` of `GET /v3/brand/partner/store/brandstores`.
        GetResponseDataStoreRecipientRecipientState {
            Confirmed = "CONFIRMED",
            AdminRejected = "ADMIN_REJECTED",
            Confirming = "CONFIRMING",
            TimeoutRejected = "TIMEOUT_REJECTED",
        }
    }

    /// 创建品牌门店
    ///
    /// `POST /v3/brand/partner/store/brandstores`
    ///
    /// For service providers.
    ///
    /// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4015783183>
    #[doc(alias = "创建品牌门店")]
    #[doc(alias = "POST /v3/brand/partner/store/brandstores")]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Post {
        /// The identifier WeChat Pay gave the brand.
        ///
        /// 微信支付分配的品牌编号。
        ///
        /// Body member, required.
        pub brand_id: Option<String>,
        /// The basic facts of the store, such as its names and the merchant's own number.
        ///
        /// 门店的基本信息，例如名称和商户自己的编号。
        ///
        /// Body member, optional.
        pub store_basics: Option<PostStoreBasics>,
        /// Where the store is.
        ///
        /// 门店的地址信息。
        ///
        /// Body member, required.
        pub store_address: Option<PostStoreAddress>,
        /// The store's phone number and opening hours.
        ///
        /// 门店的电话与营业时间。
        ///
        /// Body member, optional.
        pub store_business: Option<PostStoreBusiness>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { Post {
        0 brand_id "brand_id",
        1 store_basics "store_basics",
        2 store_address "store_address",
        3 store_business "store_business",
    } }

    impl Request for Post {
        const OPERATION: &'static Operation = &operations::brand::V3_BRAND_PARTNER_STORE_BRANDSTORES_POST;
        type Response = PostResponse;
    }

    /// What `POST /v3/brand/partner/store/brandstores` returns.
    ///
    /// A required member is there by the documents; any may be absent in fact.
    ///
    /// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4015783183>
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PostResponse {
        /// The identifier WeChat Pay gave the brand.
        ///
        /// 微信支付分配的品牌编号。
        ///
        /// Required.
        pub brand_id: Option<String>,
        /// The identifier of the store.
        ///
        /// 门店的编号。
        ///
        /// Optional.
        pub store_id: Option<String>,
        /// The state of the store.
        ///
        /// 门店的状态。
        ///
        /// Optional.
        pub store_state: Option<PostResponseStoreState>,
        /// The state of the review.
        ///
        /// 审核状态。
        ///
        /// Optional.
        pub audit_state: Option<PostResponseAuditState>,
        /// Why the review was refused.
        ///
        /// 审核被驳回的原因。
        ///
        /// Optional.
        pub review_reject_reason: Option<String>,
        /// The basic facts of the store, such as its names and the merchant's own number.
        ///
        /// 门店的基本信息，例如名称和商户自己的编号。
        ///
        /// Optional.
        pub store_basics: Option<PostResponseStoreBasics>,
        /// Where the store is.
        ///
        /// 门店的地址信息。
        ///
        /// Optional.
        pub store_address: Option<PostResponseStoreAddress>,
        /// The store's phone number and opening hours.
        ///
        /// 门店的电话与营业时间。
        ///
        /// Optional.
        pub store_business: Option<PostResponseStoreBusiness>,
        /// The merchants that receive the payments of the store.
        ///
        /// 门店的收款商户列表。
        ///
        /// Optional.
        pub store_recipient: Option<Vec<PostResponseStoreRecipient>>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { PostResponse {
        0 brand_id "brand_id",
        1 store_id "store_id",
        2 store_state "store_state",
        3 audit_state "audit_state",
        4 review_reject_reason "review_reject_reason",
        5 store_basics "store_basics",
        6 store_address "store_address",
        7 store_business "store_business",
        8 store_recipient "store_recipient",
    } }

    pub use self::GetResponseDataStoreBasics as PostStoreBasics;

    pub use self::GetResponseDataStoreAddress as PostStoreAddress;

    pub use self::GetResponseDataStoreBusiness as PostStoreBusiness;

    pub use self::GetStoreState as PostResponseStoreState;

    pub use self::GetResponseDataAuditState as PostResponseAuditState;

    pub use self::GetResponseDataStoreBasics as PostResponseStoreBasics;

    pub use self::GetResponseDataStoreAddress as PostResponseStoreAddress;

    pub use self::GetResponseDataStoreBusiness as PostResponseStoreBusiness;

    /// `response.store_recipient` of `POST /v3/brand/partner/store/brandstores`.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PostResponseStoreRecipient {
        /// The merchant number WeChat Pay gave the merchant.
        ///
        /// 微信支付分配的商户号。
        ///
        /// Required.
        pub mchid: Option<String>,
        /// The name of the company.
        ///
        /// 企业的名称。
        ///
        /// Optional.
        pub company_name: Option<String>,
        /// Whether the merchant number has been confirmed as the store's recipient of payments.
        ///
        /// 收款商户号与门店绑定的确认状态。
        ///
        /// Optional.
        pub recipient_state: Option<PostResponseStoreRecipientRecipientState>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { PostResponseStoreRecipient {
        0 mchid "mchid",
        1 company_name "company_name",
        2 recipient_state "recipient_state",
    } }

    pub use self::GetResponseDataStoreRecipientRecipientState as PostResponseStoreRecipientRecipientState;

    /// `/v3/brand/partner/store/brandstores/{store_id}`
    pub mod by_store_id {
        use alloc::string::String;
        use alloc::vec::Vec;

        use crate::call::Request;
        use crate::generated::operations;
        use crate::operation::Operation;
        use crate::record::{Empty, Extra, record};

        /// 查询品牌门店
        ///
        /// `GET /v3/brand/partner/store/brandstores/{store_id}`
        ///
        /// For service providers.
        ///
        /// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4015783153>
        #[doc(alias = "查询品牌门店")]
        #[doc(alias = "GET /v3/brand/partner/store/brandstores/{store_id}")]
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct Get {
            /// The identifier of the store.
            ///
            /// 门店的编号。
            ///
            /// Path parameter, required.
            pub store_id: Option<String>,
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
            0 store_id "store_id",
            1 brand_id "brand_id",
        } }

        impl Request for Get {
            const OPERATION: &'static Operation =
                &operations::brand::V3_BRAND_PARTNER_STORE_BRANDSTORES_BY_STORE_ID_GET;
            type Response = GetResponse;
        }

        /// What `GET /v3/brand/partner/store/brandstores/{store_id}` returns.
        ///
        /// A required member is there by the documents; any may be absent in fact.
        ///
        /// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4015783153>
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct GetResponse {
            /// The identifier WeChat Pay gave the brand.
            ///
            /// 微信支付分配的品牌编号。
            ///
            /// Required.
            pub brand_id: Option<String>,
            /// The identifier of the store.
            ///
            /// 门店的编号。
            ///
            /// Required.
            pub store_id: Option<String>,
            /// The state of the store.
            ///
            /// 门店的状态。
            ///
            /// Optional.
            pub store_state: Option<GetResponseStoreState>,
            /// The state of the review.
            ///
            /// 审核状态。
            ///
            /// Optional.
            pub audit_state: Option<GetResponseAuditState>,
            /// Why the review was refused.
            ///
            /// 审核被驳回的原因。
            ///
            /// Optional.
            pub review_reject_reason: Option<String>,
            /// The basic facts of the store, such as its names and the merchant's own number.
            ///
            /// 门店的基本信息，例如名称和商户自己的编号。
            ///
            /// Optional.
            pub store_basics: Option<GetResponseStoreBasics>,
            /// Where the store is.
            ///
            /// 门店的地址信息。
            ///
            /// Optional.
            pub store_address: Option<GetResponseStoreAddress>,
            /// The store's phone number and opening hours.
            ///
            /// 门店的电话与营业时间。
            ///
            /// Optional.
            pub store_business: Option<GetResponseStoreBusiness>,
            /// The merchants that receive the payments of the store.
            ///
            /// 门店的收款商户列表。
            ///
            /// Optional.
            pub store_recipient: Option<Vec<GetResponseStoreRecipient>>,
            /// Members that the documents do not list.
            pub extra: Extra,
        }

        record! { GetResponse {
            0 brand_id "brand_id",
            1 store_id "store_id",
            2 store_state "store_state",
            3 audit_state "audit_state",
            4 review_reject_reason "review_reject_reason",
            5 store_basics "store_basics",
            6 store_address "store_address",
            7 store_business "store_business",
            8 store_recipient "store_recipient",
        } }

        pub use crate::generated::v3::brand::partner::store::brandstores::GetStoreState as GetResponseStoreState;

        pub use crate::generated::v3::brand::partner::store::brandstores::GetResponseDataAuditState as GetResponseAuditState;

        pub use crate::generated::v3::brand::partner::store::brandstores::GetResponseDataStoreBasics as GetResponseStoreBasics;

        pub use crate::generated::v3::brand::partner::store::brandstores::GetResponseDataStoreAddress as GetResponseStoreAddress;

        pub use crate::generated::v3::brand::partner::store::brandstores::GetResponseDataStoreBusiness as GetResponseStoreBusiness;

        pub use crate::generated::v3::brand::partner::store::brandstores::PostResponseStoreRecipient as GetResponseStoreRecipient;

        pub use crate::generated::v3::brand::partner::store::brandstores::GetResponseDataStoreRecipientRecipientState as GetResponseStoreRecipientRecipientState;

        /// 更新品牌门店
        ///
        /// `PATCH /v3/brand/partner/store/brandstores/{store_id}`
        ///
        /// For service providers.
        ///
        /// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4015783158>
        #[doc(alias = "更新品牌门店")]
        #[doc(alias = "PATCH /v3/brand/partner/store/brandstores/{store_id}")]
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct Patch {
            /// The identifier of the store.
            ///
            /// 门店的编号。
            ///
            /// Path parameter, required.
            pub store_id: Option<String>,
            /// The identifier WeChat Pay gave the brand.
            ///
            /// 微信支付分配的品牌编号。
            ///
            /// Body member, required.
            pub brand_id: Option<String>,
            /// The basic facts of the store, such as its names and the merchant's own number.
            ///
            /// 门店的基本信息，例如名称和商户自己的编号。
            ///
            /// Body member, optional.
            pub store_basics: Option<PatchStoreBasics>,
            /// Where the store is.
            ///
            /// 门店的地址信息。
            ///
            /// Body member, optional.
            pub store_address: Option<PatchStoreAddress>,
            /// The store's phone number and opening hours.
            ///
            /// 门店的电话与营业时间。
            ///
            /// Body member, optional.
            pub store_business: Option<PatchStoreBusiness>,
            /// Members that the documents do not list.
            pub extra: Extra,
        }

        record! { Patch {
            0 store_id "store_id",
            1 brand_id "brand_id",
            2 store_basics "store_basics",
            3 store_address "store_address",
            4 store_business "store_business",
        } }

        impl Request for Patch {
            const OPERATION: &'static Operation =
                &operations::brand::V3_BRAND_PARTNER_STORE_BRANDSTORES_BY_STORE_ID_PATCH;
            type Response = PatchResponse;
        }

        /// What `PATCH /v3/brand/partner/store/brandstores/{store_id}` returns.
        ///
        /// A required member is there by the documents; any may be absent in fact.
        ///
        /// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4015783158>
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct PatchResponse {
            /// The identifier WeChat Pay gave the brand.
            ///
            /// 微信支付分配的品牌编号。
            ///
            /// Required.
            pub brand_id: Option<String>,
            /// The identifier of the store.
            ///
            /// 门店的编号。
            ///
            /// Required.
            pub store_id: Option<String>,
            /// The state of the store.
            ///
            /// 门店的状态。
            ///
            /// Optional.
            pub store_state: Option<PatchResponseStoreState>,
            /// The state of the review.
            ///
            /// 审核状态。
            ///
            /// Optional.
            pub audit_state: Option<PatchResponseAuditState>,
            /// Why the review was refused.
            ///
            /// 审核被驳回的原因。
            ///
            /// Optional.
            pub review_reject_reason: Option<String>,
            /// The basic facts of the store, such as its names and the merchant's own number.
            ///
            /// 门店的基本信息，例如名称和商户自己的编号。
            ///
            /// Optional.
            pub store_basics: Option<PatchResponseStoreBasics>,
            /// Where the store is.
            ///
            /// 门店的地址信息。
            ///
            /// Optional.
            pub store_address: Option<PatchResponseStoreAddress>,
            /// The store's phone number and opening hours.
            ///
            /// 门店的电话与营业时间。
            ///
            /// Optional.
            pub store_business: Option<PatchResponseStoreBusiness>,
            /// The merchants that receive the payments of the store.
            ///
            /// 门店的收款商户列表。
            ///
            /// Optional.
            pub store_recipient: Option<Vec<PatchResponseStoreRecipient>>,
            /// Members that the documents do not list.
            pub extra: Extra,
        }

        record! { PatchResponse {
            0 brand_id "brand_id",
            1 store_id "store_id",
            2 store_state "store_state",
            3 audit_state "audit_state",
            4 review_reject_reason "review_reject_reason",
            5 store_basics "store_basics",
            6 store_address "store_address",
            7 store_business "store_business",
            8 store_recipient "store_recipient",
        } }

        pub use crate::generated::v3::brand::partner::store::brandstores::GetResponseDataStoreBasics as PatchStoreBasics;

        pub use crate::generated::v3::brand::partner::store::brandstores::GetResponseDataStoreAddress as PatchStoreAddress;

        pub use crate::generated::v3::brand::partner::store::brandstores::GetResponseDataStoreBusiness as PatchStoreBusiness;

        pub use crate::generated::v3::brand::partner::store::brandstores::GetStoreState as PatchResponseStoreState;

        pub use crate::generated::v3::brand::partner::store::brandstores::GetResponseDataAuditState as PatchResponseAuditState;

        pub use crate::generated::v3::brand::partner::store::brandstores::GetResponseDataStoreBasics as PatchResponseStoreBasics;

        pub use crate::generated::v3::brand::partner::store::brandstores::GetResponseDataStoreAddress as PatchResponseStoreAddress;

        pub use crate::generated::v3::brand::partner::store::brandstores::GetResponseDataStoreBusiness as PatchResponseStoreBusiness;

        pub use crate::generated::v3::brand::partner::store::brandstores::PostResponseStoreRecipient as PatchResponseStoreRecipient;

        pub use crate::generated::v3::brand::partner::store::brandstores::GetResponseDataStoreRecipientRecipientState as PatchResponseStoreRecipientRecipientState;

        /// 删除品牌门店
        ///
        /// `DELETE /v3/brand/partner/store/brandstores/{store_id}`
        ///
        /// For service providers.
        ///
        /// The response is empty, status 204.
        ///
        /// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4015783113>
        #[doc(alias = "删除品牌门店")]
        #[doc(alias = "DELETE /v3/brand/partner/store/brandstores/{store_id}")]
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct Delete {
            /// The identifier of the store.
            ///
            /// 门店的编号。
            ///
            /// Path parameter, required.
            pub store_id: Option<String>,
            /// The identifier WeChat Pay gave the brand.
            ///
            /// 微信支付分配的品牌编号。
            ///
            /// Body member, required.
            pub brand_id: Option<String>,
            /// Members that the documents do not list.
            pub extra: Extra,
        }

        record! { Delete {
            0 store_id "store_id",
            1 brand_id "brand_id",
        } }

        impl Request for Delete {
            const OPERATION: &'static Operation =
                &operations::brand::V3_BRAND_PARTNER_STORE_BRANDSTORES_BY_STORE_ID_DELETE;
            type Response = Empty;
        }

        /// `/v3/brand/partner/store/brandstores/{store_id}/bindrecipient`
        pub mod bindrecipient {
            use alloc::string::String;

            use crate::call::Request;
            use crate::generated::operations;
            use crate::operation::Operation;
            use crate::record::{Extra, record};

            /// 绑定收款商户号
            ///
            /// `POST /v3/brand/partner/store/brandstores/{store_id}/bindrecipient`
            ///
            /// For service providers.
            ///
            /// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4015783177>
            #[doc(alias = "绑定收款商户号")]
            #[doc(alias = "POST /v3/brand/partner/store/brandstores/{store_id}/bindrecipient")]
            #[derive(Clone, Debug, Default, PartialEq)]
            pub struct Post {
                /// The identifier of the store.
                ///
                /// 门店的编号。
                ///
                /// Path parameter, required.
                pub store_id: Option<String>,
                /// The identifier WeChat Pay gave the brand.
                ///
                /// 微信支付分配的品牌编号。
                ///
                /// Body member, required.
                pub brand_id: Option<String>,
                /// The merchant number WeChat Pay gave the merchant.
                ///
                /// 微信支付分配的商户号。
                ///
                /// Body member, required.
                pub mchid: Option<String>,
                /// The name of the company.
                ///
                /// 企业的名称。
                ///
                /// Body member, required.
                pub company_name: Option<String>,
                /// Members that the documents do not list.
                pub extra: Extra,
            }

            record! { Post {
                0 store_id "store_id",
                1 brand_id "brand_id",
                2 mchid "mchid",
                3 company_name "company_name",
            } }

            impl Request for Post {
                const OPERATION: &'static Operation =
                    &operations::brand::V3_BRAND_PARTNER_STORE_BRANDSTORES_BY_STORE_ID_BINDRECIPIENT_POST;
                type Response = PostResponse;
            }

            /// What `POST /v3/brand/partner/store/brandstores/{store_id}/bindrecipient` returns.
            ///
            /// A required member is there by the documents; any may be absent in fact.
            ///
            /// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4015783177>
            #[derive(Clone, Debug, Default, PartialEq)]
            pub struct PostResponse {
                /// The identifier WeChat Pay gave the brand.
                ///
                /// 微信支付分配的品牌编号。
                ///
                /// Optional.
                pub brand_id: Option<String>,
                /// The identifier of the store.
                ///
                /// 门店的编号。
                ///
                /// Optional.
                pub store_id: Option<String>,
                /// The merchant number WeChat Pay gave the merchant.
                ///
                /// 微信支付分配的商户号。
                ///
                /// Optional.
                pub mchid: Option<String>,
                /// The name of the company.
                ///
                /// 企业的名称。
                ///
                /// Optional.
                pub company_name: Option<String>,
                /// Whether the merchant number has been confirmed as the store's recipient of payments.
                ///
                /// 收款商户号与门店绑定的确认状态。
                ///
                /// Optional.
                pub recipient_state: Option<PostResponseRecipientState>,
                /// Members that the documents do not list.
                pub extra: Extra,
            }

            record! { PostResponse {
                0 brand_id "brand_id",
                1 store_id "store_id",
                2 mchid "mchid",
                3 company_name "company_name",
                4 recipient_state "recipient_state",
            } }

            pub use crate::generated::v3::brand::partner::store::brandstores::GetResponseDataStoreRecipientRecipientState as PostResponseRecipientState;
        }

        /// `/v3/brand/partner/store/brandstores/{store_id}/close`
        pub mod close {
            use alloc::string::String;

            use crate::call::Request;
            use crate::generated::operations;
            use crate::operation::Operation;
            use crate::record::{Extra, record};

            /// 暂停门店营业
            ///
            /// `POST /v3/brand/partner/store/brandstores/{store_id}/close`
            ///
            /// For service providers.
            ///
            /// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4016756671>
            #[doc(alias = "暂停门店营业")]
            #[doc(alias = "POST /v3/brand/partner/store/brandstores/{store_id}/close")]
            #[derive(Clone, Debug, Default, PartialEq)]
            pub struct Post {
                /// The identifier of the store.
                ///
                /// 门店的编号。
                ///
                /// Path parameter, required.
                pub store_id: Option<String>,
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
                0 store_id "store_id",
                1 brand_id "brand_id",
            } }

            impl Request for Post {
                const OPERATION: &'static Operation =
                    &operations::brand::V3_BRAND_PARTNER_STORE_BRANDSTORES_BY_STORE_ID_CLOSE_POST;
                type Response = PostResponse;
            }

            /// What `POST /v3/brand/partner/store/brandstores/{store_id}/close` returns.
            ///
            /// A required member is there by the documents; any may be absent in fact.
            ///
            /// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4016756671>
            #[derive(Clone, Debug, Default, PartialEq)]
            pub struct PostResponse {
                /// The identifier WeChat Pay gave the brand.
                ///
                /// 微信支付分配的品牌编号。
                ///
                /// Required.
                pub brand_id: Option<String>,
                /// The identifier of the store.
                ///
                /// 门店的编号。
                ///
                /// Optional.
                pub store_id: Option<String>,
                /// The state of the store.
                ///
                /// 门店的状态。
                ///
                /// Optional.
                pub store_state: Option<PostResponseStoreState>,
                /// Members that the documents do not list.
                pub extra: Extra,
            }

            record! { PostResponse {
                0 brand_id "brand_id",
                1 store_id "store_id",
                2 store_state "store_state",
            } }

            pub use crate::generated::v3::brand::partner::store::brandstores::GetStoreState as PostResponseStoreState;
        }

        /// `/v3/brand/partner/store/brandstores/{store_id}/resume`
        pub mod resume {
            use alloc::string::String;

            use crate::call::Request;
            use crate::generated::operations;
            use crate::operation::Operation;
            use crate::record::{Extra, record};

            /// 恢复门店营业
            ///
            /// `POST /v3/brand/partner/store/brandstores/{store_id}/resume`
            ///
            /// For service providers.
            ///
            /// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4016756672>
            #[doc(alias = "恢复门店营业")]
            #[doc(alias = "POST /v3/brand/partner/store/brandstores/{store_id}/resume")]
            #[derive(Clone, Debug, Default, PartialEq)]
            pub struct Post {
                /// The identifier of the store.
                ///
                /// 门店的编号。
                ///
                /// Path parameter, required.
                pub store_id: Option<String>,
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
                0 store_id "store_id",
                1 brand_id "brand_id",
            } }

            impl Request for Post {
                const OPERATION: &'static Operation =
                    &operations::brand::V3_BRAND_PARTNER_STORE_BRANDSTORES_BY_STORE_ID_RESUME_POST;
                type Response = PostResponse;
            }

            /// What `POST /v3/brand/partner/store/brandstores/{store_id}/resume` returns.
            ///
            /// A required member is there by the documents; any may be absent in fact.
            ///
            /// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4016756672>
            #[derive(Clone, Debug, Default, PartialEq)]
            pub struct PostResponse {
                /// The identifier WeChat Pay gave the brand.
                ///
                /// 微信支付分配的品牌编号。
                ///
                /// Required.
                pub brand_id: Option<String>,
                /// The identifier of the store.
                ///
                /// 门店的编号。
                ///
                /// Optional.
                pub store_id: Option<String>,
                /// The state of the store.
                ///
                /// 门店的状态。
                ///
                /// Optional.
                pub store_state: Option<PostResponseStoreState>,
                /// Members that the documents do not list.
                pub extra: Extra,
            }

            record! { PostResponse {
                0 brand_id "brand_id",
                1 store_id "store_id",
                2 store_state "store_state",
            } }

            pub use crate::generated::v3::brand::partner::store::brandstores::GetStoreState as PostResponseStoreState;
        }

        /// `/v3/brand/partner/store/brandstores/{store_id}/unbindrecipient`
        pub mod unbindrecipient {
            use alloc::string::String;

            use crate::call::Request;
            use crate::generated::operations;
            use crate::operation::Operation;
            use crate::record::{Extra, record};

            /// 解绑收款商户号
            ///
            /// `POST /v3/brand/partner/store/brandstores/{store_id}/unbindrecipient`
            ///
            /// For service providers.
            ///
            /// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4015783188>
            #[doc(alias = "解绑收款商户号")]
            #[doc(alias = "POST /v3/brand/partner/store/brandstores/{store_id}/unbindrecipient")]
            #[derive(Clone, Debug, Default, PartialEq)]
            pub struct Post {
                /// The identifier of the store.
                ///
                /// 门店的编号。
                ///
                /// Path parameter, required.
                pub store_id: Option<String>,
                /// The identifier WeChat Pay gave the brand.
                ///
                /// 微信支付分配的品牌编号。
                ///
                /// Body member, required.
                pub brand_id: Option<String>,
                /// The merchant number WeChat Pay gave the merchant.
                ///
                /// 微信支付分配的商户号。
                ///
                /// Body member, required.
                pub mchid: Option<String>,
                /// Members that the documents do not list.
                pub extra: Extra,
            }

            record! { Post {
                0 store_id "store_id",
                1 brand_id "brand_id",
                2 mchid "mchid",
            } }

            impl Request for Post {
                const OPERATION: &'static Operation =
                    &operations::brand::V3_BRAND_PARTNER_STORE_BRANDSTORES_BY_STORE_ID_UNBINDRECIPIENT_POST;
                type Response = PostResponse;
            }

            /// What `POST /v3/brand/partner/store/brandstores/{store_id}/unbindrecipient` returns.
            ///
            /// A required member is there by the documents; any may be absent in fact.
            ///
            /// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4015783188>
            #[derive(Clone, Debug, Default, PartialEq)]
            pub struct PostResponse {
                /// Why it failed.
                ///
                /// 失败的原因。
                ///
                /// Optional.
                pub failed_reason: Option<String>,
                /// Members that the documents do not list.
                pub extra: Extra,
            }

            record! { PostResponse {
                0 failed_reason "failed_reason",
            } }
        }
    }
}
