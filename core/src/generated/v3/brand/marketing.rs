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
            /// The identifier WeChat Pay gave the brand.
            ///
            /// 微信支付分配的品牌编号。
            ///
            /// Query parameter, required.
            pub brand_id: Option<String>,
            /// How many records a page holds at most.
            ///
            /// 每页最多返回的记录条数。
            ///
            /// Query parameter, required.
            pub limit: Option<i64>,
            /// How many entries to skip before the first one of this page, from 0.
            ///
            /// 本页第一条之前跳过的条数，从 0 开始。
            ///
            /// Query parameter, required.
            pub offset: Option<i64>,
            /// The state of the activity, with values that depend on the kind of activity.
            ///
            /// 活动的状态，取值因活动种类而异。
            ///
            /// Query parameter, optional.
            pub activity_state: Option<GetActivityState>,
            /// The state of the review.
            ///
            /// 审核状态。
            ///
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
            /// How many there are in all; in lists, over all pages.
            ///
            /// 总数，列表中为所有页的总条数。
            ///
            /// Required.
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
            /// The identifier of the activity.
            ///
            /// 活动的编号。
            ///
            /// Required.
            pub id: Option<String>,
            /// The name of the person, store, item or other object that contains it; encrypted in some places.
            ///
            /// 所在对象的名称，例如人名、门店名或项目名，部分接口加密传输。
            ///
            /// Required.
            pub name: Option<String>,
            /// The state of the activity, with values that depend on the kind of activity.
            ///
            /// 活动的状态，取值因活动种类而异。
            ///
            /// Required.
            pub activity_state: Option<GetResponseDataActivityState>,
            /// The state of the review.
            ///
            /// 审核状态。
            ///
            /// Required.
            pub audit_state: Option<GetResponseDataAuditState>,
            /// How much of the activity's quota is left.
            ///
            /// 活动剩余的额度。
            ///
            /// Required.
            pub available_quota: Option<i64>,
            /// The activity's quota in all.
            ///
            /// 活动的总额度。
            ///
            /// Required.
            pub total_quota: Option<i64>,
            /// How the activity's coupons are delivered: chosen by the system (`SMART`) or to given targets (`TARGETED`).
            ///
            /// 活动的投放方式，智能投放（`SMART`）或定向投放（`TARGETED`）。
            ///
            /// Required.
            pub delivery_mode: Option<GetResponseDataDeliveryMode>,
            /// From when to when.
            ///
            /// 起止时间。
            ///
            /// Required.
            pub time_range: Option<GetResponseDataTimeRange>,
            /// The product coupon as it was created.
            ///
            /// 商品券的信息。
            ///
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
            /// When the activity begins.
            ///
            /// 活动的开始时间。
            ///
            /// Required.
            pub start_time: Option<String>,
            /// When the activity ends.
            ///
            /// 活动的结束时间。
            ///
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
            /// The identifier WeChat Pay gave the product coupon.
            ///
            /// 微信支付生成的商品券编号。
            ///
            /// Required.
            pub product_coupon_id: Option<String>,
            /// The coupon batches.
            ///
            /// 券批次列表。
            ///
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
            /// The identifier of the coupon stock: coupons made together under the same rules.
            ///
            /// 券批次的编号，同一批次的券规则相同。
            ///
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
