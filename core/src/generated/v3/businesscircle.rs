// Made by `cargo xtask codegen` from catalog/; change the catalog, a correction or the emitter instead.
//! `/v3/businesscircle`

/// `/v3/businesscircle/parkings`
pub mod parkings {
    use alloc::string::String;

    use crate::call::Request;
    use crate::generated::operations;
    use crate::operation::Operation;
    use crate::record::{Empty, Extra, record};

    /// 商圈会员停车状态同步
    ///
    /// `POST /v3/businesscircle/parkings`
    ///
    /// For merchants and service providers.
    ///
    /// The response is empty, status 204.
    ///
    /// Official documents: <https://pay.weixin.qq.com/doc/v3/merchant/4012535502>, <https://pay.weixin.qq.com/doc/v3/partner/4012474127>
    #[doc(alias = "商圈会员停车状态同步")]
    #[doc(alias = "POST /v3/businesscircle/parkings")]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Post {
        /// The merchant number of the sub-merchant a service provider acts for.
        ///
        /// 服务商所代理的子商户的商户号。
        ///
        /// Body member, optional.
        pub sub_mchid: Option<String>,
        /// The identifier of the brand of the business circle.
        ///
        /// 商圈所属品牌的编号。
        ///
        /// Body member, required.
        pub brandid: Option<i64>,
        /// The AppID under which the member's `openid` is known to the business circle.
        ///
        /// 商圈侧的 AppID，会员的 `openid` 属于它。
        ///
        /// Body member, required.
        pub appid: Option<String>,
        /// The user's identifier under the appid of the request; the same person differs per appid.
        ///
        /// 用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。
        ///
        /// Body member, required.
        pub openid: Option<String>,
        /// The number on the vehicle's licence plate.
        ///
        /// 车牌号。
        ///
        /// Body member, required.
        pub plate_number: Option<String>,
        /// Whether the car comes into the car park or leaves it, for example `IN`.
        ///
        /// 车辆进入或离开停车场的状态，例如 `IN`。
        ///
        /// Body member, required.
        pub state: Option<String>,
        /// When it happened, RFC 3339 with offset.
        ///
        /// 发生的时间，RFC 3339 格式，带时区。
        ///
        /// Body member, required.
        pub time: Option<String>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { Post {
        0 sub_mchid "sub_mchid",
        1 brandid "brandid",
        2 appid "appid",
        3 openid "openid",
        4 plate_number "plate_number",
        5 state "state",
        6 time "time",
    } }

    impl Request for Post {
        const OPERATION: &'static Operation = &operations::business_circle::V3_BUSINESSCIRCLE_PARKINGS_POST;
        type Response = Empty;
    }
}

/// `/v3/businesscircle/points`
pub mod points {
    /// `/v3/businesscircle/points/notify`
    pub mod notify {
        use alloc::string::String;

        use crate::call::Request;
        use crate::generated::operations;
        use crate::operation::Operation;
        use crate::record::{Empty, Extra, record};

        /// 商圈会员积分同步
        ///
        /// `POST /v3/businesscircle/points/notify`
        ///
        /// For merchants and service providers.
        ///
        /// The response is empty, status 204.
        ///
        /// Official documents: <https://pay.weixin.qq.com/doc/v3/merchant/4012534698>, <https://pay.weixin.qq.com/doc/v3/partner/4012474133>
        #[doc(alias = "商圈会员积分同步")]
        #[doc(alias = "POST /v3/businesscircle/points/notify")]
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct Post {
            /// The merchant number of the sub-merchant a service provider acts for.
            ///
            /// 服务商所代理的子商户的商户号。
            ///
            /// Body member, optional.
            pub sub_mchid: Option<String>,
            /// WeChat Pay's number of the order.
            ///
            /// 微信支付生成的订单号。
            ///
            /// Body member, required.
            pub transaction_id: Option<String>,
            /// The AppID under which the member's `openid` is known to the business circle.
            ///
            /// 商圈侧的 AppID，会员的 `openid` 属于它。
            ///
            /// Body member, required.
            pub appid: Option<String>,
            /// The user's identifier under the appid of the request; the same person differs per appid.
            ///
            /// 用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。
            ///
            /// Body member, required.
            pub openid: Option<String>,
            /// Whether the user earned points for this transaction.
            ///
            /// 用户本次交易是否获得积分。
            ///
            /// Body member, required.
            pub earn_points: Option<bool>,
            /// How many points the purchase brought the member.
            ///
            /// 会员因本次消费增加的积分。
            ///
            /// Body member, required.
            pub increased_points: Option<i64>,
            /// When the points changed, RFC 3339 with offset.
            ///
            /// 积分变动的时间，带时区偏移的 RFC 3339 格式。
            ///
            /// Body member, required.
            pub points_update_time: Option<String>,
            /// Why the user earned no points, in words.
            ///
            /// 用户未获得积分的原因说明。
            ///
            /// Body member, optional.
            pub no_points_remarks: Option<String>,
            /// The member's points in all.
            ///
            /// 会员的积分总数。
            ///
            /// Body member, optional.
            pub total_points: Option<i64>,
            /// Members that the documents do not list.
            pub extra: Extra,
        }

        record! { Post {
            0 sub_mchid "sub_mchid",
            1 transaction_id "transaction_id",
            2 appid "appid",
            3 openid "openid",
            4 earn_points "earn_points",
            5 increased_points "increased_points",
            6 points_update_time "points_update_time",
            7 no_points_remarks "no_points_remarks",
            8 total_points "total_points",
        } }

        impl Request for Post {
            const OPERATION: &'static Operation = &operations::business_circle::V3_BUSINESSCIRCLE_POINTS_NOTIFY_POST;
            type Response = Empty;
        }
    }
}

/// `/v3/businesscircle/user-authorizations`
pub mod user_authorizations {
    /// `/v3/businesscircle/user-authorizations/{openid}`
    pub mod by_openid {
        use alloc::string::String;

        use crate::call::Request;
        use crate::generated::operations;
        use crate::operation::Operation;
        use crate::record::{Extra, record};

        /// 商圈积分授权查询
        ///
        /// `GET /v3/businesscircle/user-authorizations/{openid}`
        ///
        /// For merchants and service providers.
        ///
        /// Official documents: <https://pay.weixin.qq.com/doc/v3/merchant/4012534848>, <https://pay.weixin.qq.com/doc/v3/partner/4012474135>
        #[doc(alias = "商圈积分授权查询")]
        #[doc(alias = "GET /v3/businesscircle/user-authorizations/{openid}")]
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct Get {
            /// The user's identifier under the appid of the request; the same person differs per appid.
            ///
            /// 用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。
            ///
            /// Path parameter, required.
            pub openid: Option<String>,
            /// The merchant number of the sub-merchant a service provider acts for.
            ///
            /// 服务商所代理的子商户的商户号。
            ///
            /// Query parameter, optional.
            pub sub_mchid: Option<String>,
            /// The AppID under which the member's `openid` is known to the business circle.
            ///
            /// 商圈侧的 AppID，会员的 `openid` 属于它。
            ///
            /// Query parameter, required.
            pub appid: Option<String>,
            /// Members that the documents do not list.
            pub extra: Extra,
        }

        record! { Get {
            0 openid "openid",
            1 sub_mchid "sub_mchid",
            2 appid "appid",
        } }

        impl Request for Get {
            const OPERATION: &'static Operation =
                &operations::business_circle::V3_BUSINESSCIRCLE_USER_AUTHORIZATIONS_BY_OPENID_GET;
            type Response = GetResponse;
        }

        /// What `GET /v3/businesscircle/user-authorizations/{openid}` returns.
        ///
        /// A required member is there by the documents; any may be absent in fact.
        ///
        /// Official documents: <https://pay.weixin.qq.com/doc/v3/merchant/4012534848>, <https://pay.weixin.qq.com/doc/v3/partner/4012474135>
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct GetResponse {
            /// The user's identifier under the appid of the request; the same person differs per appid.
            ///
            /// 用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。
            ///
            /// Required.
            pub openid: Option<String>,
            /// Whether the authorization has been given.
            ///
            /// 授权状态。
            ///
            /// Required.
            pub authorize_state: Option<String>,
            /// When the authorization was given, RFC 3339 with offset.
            ///
            /// 授权的时间，带时区偏移的 RFC 3339 格式。
            ///
            /// Optional.
            pub authorize_time: Option<String>,
            /// When the authorization was withdrawn, RFC 3339 with offset.
            ///
            /// 解除授权的时间，带时区偏移的 RFC 3339 格式。
            ///
            /// Optional.
            pub deauthorize_time: Option<String>,
            /// Members that the documents do not list.
            pub extra: Extra,
        }

        record! { GetResponse {
            0 openid "openid",
            1 authorize_state "authorize_state",
            2 authorize_time "authorize_time",
            3 deauthorize_time "deauthorize_time",
        } }
    }
}

/// `/v3/businesscircle/users`
pub mod users {
    /// `/v3/businesscircle/users/{openid}`
    pub mod by_openid {
        /// `/v3/businesscircle/users/{openid}/points`
        pub mod points {
            /// `/v3/businesscircle/users/{openid}/points/commit_status`
            pub mod commit_status {
                use alloc::string::String;

                use crate::call::Request;
                use crate::generated::operations;
                use crate::operation::Operation;
                use crate::record::{Empty, Extra, record};

                /// 商圈会员待积分状态查询
                ///
                /// `GET /v3/businesscircle/users/{openid}/points/commit_status`
                ///
                /// For merchants and service providers.
                ///
                /// The response is empty, status 204.
                ///
                /// Official documents: <https://pay.weixin.qq.com/doc/v3/merchant/4012534994>, <https://pay.weixin.qq.com/doc/v3/partner/4012474129>
                #[doc(alias = "商圈会员待积分状态查询")]
                #[doc(alias = "GET /v3/businesscircle/users/{openid}/points/commit_status")]
                #[derive(Clone, Debug, Default, PartialEq)]
                pub struct Get {
                    /// The user's identifier under the appid of the request; the same person differs per appid.
                    ///
                    /// 用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。
                    ///
                    /// Path parameter, required.
                    pub openid: Option<String>,
                    /// The merchant number of the sub-merchant a service provider acts for.
                    ///
                    /// 服务商所代理的子商户的商户号。
                    ///
                    /// Query parameter, optional.
                    pub sub_mchid: Option<String>,
                    /// The identifier of the brand of the business circle.
                    ///
                    /// 商圈所属品牌的编号。
                    ///
                    /// Query parameter, required.
                    pub brandid: Option<i64>,
                    /// The AppID under which the member's `openid` is known to the business circle.
                    ///
                    /// 商圈侧的 AppID，会员的 `openid` 属于它。
                    ///
                    /// Query parameter, required.
                    pub appid: Option<String>,
                    /// Members that the documents do not list.
                    pub extra: Extra,
                }

                record! { Get {
                    0 openid "openid",
                    1 sub_mchid "sub_mchid",
                    2 brandid "brandid",
                    3 appid "appid",
                } }

                impl Request for Get {
                    const OPERATION: &'static Operation =
                        &operations::business_circle::V3_BUSINESSCIRCLE_USERS_BY_OPENID_POINTS_COMMIT_STATUS_GET;
                    type Response = Empty;
                }
            }
        }
    }
}
