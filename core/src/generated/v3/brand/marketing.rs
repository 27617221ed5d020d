// Made by `cargo xtask codegen` from catalog/; change the catalog, a correction or the emitter instead.
//! `/v3/brand/marketing`

/// `/v3/brand/marketing/shake-activities`
pub mod shake_activities {
    /// `/v3/brand/marketing/shake-activities/activities`
    pub mod activities {
        use alloc::string::String;
        use alloc::vec::Vec;

        use crate::call::Request;
        use crate::generated::operations;
        use crate::operation::Operation;
        use crate::record::{Extra, open_enum, record};

        /// 查询摇优惠活动列表
        ///
        /// `GET /v3/brand/marketing/shake-activities/activities`
        ///
        /// For service providers.
        ///
        /// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4015783259>
        #[doc(alias = "查询摇优惠活动列表")]
        #[doc(alias = "GET /v3/brand/marketing/shake-activities/activities")]
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct Get {
            /// Query parameter, required.
            pub brand_id: Option<String>,
            /// Query parameter, required.
            pub limit: Option<i64>,
            /// Query parameter, required.
            pub offset: Option<i64>,
            /// Query parameter, optional.
            pub activity_state: Option<GetActivityState>,
            /// Query parameter, optional.
            pub audit_state: Option<GetAuditState>,
            /// Members that the documents do not list.
            pub extra: Extra,
        }

        record! { Get {
            0 brand_id "brand_id",
            1 limit "limit",
            2 offset "offset",
            3 activity_state "activity_state",
            4 audit_state "audit_state",
        } }

        impl Request for Get {
            const OPERATION: &'static Operation =
                &operations::brand::V3_BRAND_MARKETING_SHAKE_ACTIVITIES_ACTIVITIES_GET;
            type Response = GetResponse;
        }

        /// What `GET /v3/brand/marketing/shake-activities/activities` returns.
        ///
        /// A required member is there by the documents; any may be absent in fact.
        ///
        /// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4015783259>
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct GetResponse {
            /// Required.
            pub offset: Option<i64>,
            /// Required.
            pub limit: Option<i64>,
            /// Required.
            pub total_count: Option<i64>,
            /// Optional.
            pub data: Option<Vec<GetResponseData>>,
            /// Members that the documents do not list.
            pub extra: Extra,
        }

        record! { GetResponse {
            0 offset "offset",
            1 limit "limit",
            2 total_count "total_count",
            3 data "data",
        } }

        open_enum! {
            /// `query.activity_state` of `GET /v3/brand/marketing/shake-activities/activities`.
            GetActivityState {
                Created = "CREATED",
                Delivering = "DELIVERING",
                Expired = "EXPIRED",
                Paused = "PAUSED",
                Terminated = "TERMINATED",
            }
        }

        open_enum! {
            /// `query.audit_state` of `GET /v3/brand/marketing/shake-activities/activities`.
            GetAuditState {
                Pending = "PENDING",
                Approved = "APPROVED",
                Rejected = "REJECTED",
            }
        }

        /// `response.data` of `GET /v3/brand/marketing/shake-activities/activities`.
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct GetResponseData {
            /// Required.
            pub id: Option<String>,
            /// Required.
            pub name: Option<String>,
            /// Required.
            pub activity_state: Option<GetResponseDataActivityState>,
            /// Required.
            pub audit_state: Option<GetResponseDataAuditState>,
            /// Required.
            pub available_quota: Option<i64>,
            /// Required.
            pub total_quota: Option<i64>,
            /// Required.
            pub delivery_mode: Option<GetResponseDataDeliveryMode>,
            /// Required.
            pub time_range: Option<GetResponseDataTimeRange>,
            /// Optional.
            pub product_coupon: Option<GetResponseDataProductCoupon>,
            /// Members that the documents do not list.
            pub extra: Extra,
        }

        record! { GetResponseData {
            0 id "id",
            1 name "name",
            2 activity_state "activity_state",
            3 audit_state "audit_state",
            4 available_quota "available_quota",
            5 total_quota "total_quota",
            6 delivery_mode "delivery_mode",
            7 time_range "time_range",
            8 product_coupon "product_coupon",
        } }

        pub use self::GetActivityState as GetResponseDataActivityState;

        pub use self::GetAuditState as GetResponseDataAuditState;

        open_enum! {
            /// `response.data.delivery_mode` of `GET /v3/brand/marketing/shake-activities/activities`.
            GetResponseDataDeliveryMode {
                Smart = "SMART",
                Targeted = "TARGETED",
            }
        }

        /// `response.data.time_range` of `GET /v3/brand/marketing/shake-activities/activities`.
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct GetResponseDataTimeRange {
            /// Required.
            pub start_time: Option<String>,
            /// Required.
            pub end_time: Option<String>,
            /// Members that the documents do not list.
            pub extra: Extra,
        }

        record! { GetResponseDataTimeRange {
            0 start_time "start_time",
            1 end_time "end_time",
        } }

        /// `response.data.product_coupon` of `GET /v3/brand/marketing/shake-activities/activities`.
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct GetResponseDataProductCoupon {
            /// Required.
            pub product_coupon_id: Option<String>,
            /// Optional.
            pub stock_list: Option<Vec<GetResponseDataProductCouponStockList>>,
            /// Members that the documents do not list.
            pub extra: Extra,
        }

        record! { GetResponseDataProductCoupon {
            0 product_coupon_id "product_coupon_id",
            1 stock_list "stock_list",
        } }

        /// `response.data.product_coupon.stock_list` of `GET /v3/brand/marketing/shake-activities/activities`.
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct GetResponseDataProductCouponStockList {
            /// Required.
            pub stock_id: Option<String>,
            /// Members that the documents do not list.
            pub extra: Extra,
        }

        record! { GetResponseDataProductCouponStockList {
            0 stock_id "stock_id",
        } }
    }
}
