// Made by `cargo xtask codegen` from catalog/; change the catalog, a correction or the emitter instead.
//! `/v3/brand/partner/card-member/user-points`

/// `/v3/brand/partner/card-member/user-points/exchange-coupon`
pub mod exchange_coupon {
    /// `/v3/brand/partner/card-member/user-points/exchange-coupon/confirm`
    pub mod confirm {
        use alloc::string::String;

        use crate::call::Request;
        use crate::generated::operations;
        use crate::operation::Operation;
        use crate::record::{Extra, open_enum, record};

        /// 同步积分兑券结果
        ///
        /// `POST /v3/brand/partner/card-member/user-points/exchange-coupon/confirm`
        ///
        /// For service providers.
        ///
        /// At most 5 calls per second and service provider.
        ///
        /// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4015897268>
        #[doc(alias = "同步积分兑券结果")]
        #[doc(alias = "POST /v3/brand/partner/card-member/user-points/exchange-coupon/confirm")]
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct Post {
            /// The number of the user's exchange of points for a coupon.
            ///
            /// 用户积分兑券记录的编号。
            ///
            /// Body member, required.
            pub record_id: Option<String>,
            /// The identifier of the coupon template the points are exchanged for.
            ///
            /// 积分所兑换的券模板编号。
            ///
            /// Body member, required.
            pub exchange_coupon_template_id: Option<String>,
            /// The identifier WeChat Pay gave the brand.
            ///
            /// 微信支付分配的品牌编号。
            ///
            /// Body member, required.
            pub brand_id: Option<String>,
            /// The identifier of the member card template of the brand.
            ///
            /// 品牌会员卡模板的编号。
            ///
            /// Body member, required.
            pub card_id: Option<String>,
            /// The user's identifier under the appid of the request; the same person differs per appid.
            ///
            /// 用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。
            ///
            /// Body member, required.
            pub openid: Option<String>,
            /// The code of the user's member card.
            ///
            /// 用户会员卡的编码。
            ///
            /// Body member, required.
            pub user_card_code: Option<String>,
            /// Whether the points were exchanged for the coupon.
            ///
            /// 积分兑券是否成功。
            ///
            /// Body member, required.
            pub state: Option<PostState>,
            /// The code that identifies one coupon of a user.
            ///
            /// 标识用户某一张券的 code。
            ///
            /// Body member, optional.
            pub coupon_code: Option<String>,
            /// Why it failed.
            ///
            /// 失败的原因。
            ///
            /// Body member, optional.
            pub fail_reason: Option<String>,
            /// Members that the documents do not list.
            pub extra: Extra,
        }

        record! { Post {
            0 record_id "record_id",
            1 exchange_coupon_template_id "exchange_coupon_template_id",
            2 brand_id "brand_id",
            3 card_id "card_id",
            4 openid "openid",
            5 user_card_code "user_card_code",
            6 state "state",
            7 coupon_code "coupon_code",
            8 fail_reason "fail_reason",
        } }

        impl Request for Post {
            const OPERATION: &'static Operation =
                &operations::brand::V3_BRAND_PARTNER_CARD_MEMBER_USER_POINTS_EXCHANGE_COUPON_CONFIRM_POST;
            type Response = PostResponse;
        }

        /// What `POST /v3/brand/partner/card-member/user-points/exchange-coupon/confirm` returns.
        ///
        /// A required member is there by the documents; any may be absent in fact.
        ///
        /// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4015897268>
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct PostResponse {
            /// The number of the user's exchange of points for a coupon.
            ///
            /// 用户积分兑券记录的编号。
            ///
            /// Required.
            pub record_id: Option<String>,
            /// The identifier of the coupon template the points are exchanged for.
            ///
            /// 积分所兑换的券模板编号。
            ///
            /// Required.
            pub exchange_coupon_template_id: Option<String>,
            /// The identifier WeChat Pay gave the brand.
            ///
            /// 微信支付分配的品牌编号。
            ///
            /// Required.
            pub brand_id: Option<String>,
            /// The identifier of the member card template of the brand.
            ///
            /// 品牌会员卡模板的编号。
            ///
            /// Required.
            pub card_id: Option<String>,
            /// The user's identifier under the appid of the request; the same person differs per appid.
            ///
            /// 用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。
            ///
            /// Required.
            pub openid: Option<String>,
            /// The code of the user's member card.
            ///
            /// 用户会员卡的编码。
            ///
            /// Required.
            pub user_card_code: Option<String>,
            /// Whether the points were exchanged for the coupon.
            ///
            /// 积分兑券是否成功。
            ///
            /// Required.
            pub state: Option<PostResponseState>,
            /// The code that identifies one coupon of a user.
            ///
            /// 标识用户某一张券的 code。
            ///
            /// Optional.
            pub coupon_code: Option<String>,
            /// Why it failed.
            ///
            /// 失败的原因。
            ///
            /// Optional.
            pub fail_reason: Option<String>,
            /// Members that the documents do not list.
            pub extra: Extra,
        }

        record! { PostResponse {
            0 record_id "record_id",
            1 exchange_coupon_template_id "exchange_coupon_template_id",
            2 brand_id "brand_id",
            3 card_id "card_id",
            4 openid "openid",
            5 user_card_code "user_card_code",
            6 state "state",
            7 coupon_code "coupon_code",
            8 fail_reason "fail_reason",
        } }

        open_enum! {
            /// `body.state` of `POST /v3/brand/partner/card-member/user-points/exchange-coupon/confirm`.
            PostState {
                PointExchangeCouponSuccess = "POINT_EXCHANGE_COUPON_SUCCESS",
                PointExchangeCouponFail = "POINT_EXCHANGE_COUPON_FAIL",
            }
        }

        pub use self::PostState as PostResponseState;
    }
}

/// `/v3/brand/partner/card-member/user-points/sync`
pub mod sync {
    use alloc::string::String;

    use crate::call::Request;
    use crate::generated::operations;
    use crate::operation::Operation;
    use crate::record::{Extra, record};

    /// 同步积分余额
    ///
    /// `POST /v3/brand/partner/card-member/user-points/sync`
    ///
    /// For service providers.
    ///
    /// At most 5 calls per second and service provider.
    ///
    /// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4015897280>
    #[doc(alias = "同步积分余额")]
    #[doc(alias = "POST /v3/brand/partner/card-member/user-points/sync")]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Post {
        /// The merchant's own number of the request; repeating a request with it does not act twice.
        ///
        /// 商户自己的请求单号，用同一单号重发不会重复执行。
        ///
        /// Body member, required.
        pub out_request_no: Option<String>,
        /// The identifier WeChat Pay gave the brand.
        ///
        /// 微信支付分配的品牌编号。
        ///
        /// Body member, required.
        pub brand_id: Option<String>,
        /// The identifier of the member card template of the brand.
        ///
        /// 品牌会员卡模板的编号。
        ///
        /// Body member, required.
        pub card_id: Option<String>,
        /// The user's identifier under the appid of the request; the same person differs per appid.
        ///
        /// 用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。
        ///
        /// Body member, required.
        pub openid: Option<String>,
        /// The code of the user's member card.
        ///
        /// 用户会员卡的编码。
        ///
        /// Body member, required.
        pub user_card_code: Option<String>,
        /// How many points the user has now.
        ///
        /// 用户当前的积分余额。
        ///
        /// Body member, required.
        pub point_balance: Option<i64>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { Post {
        0 out_request_no "out_request_no",
        1 brand_id "brand_id",
        2 card_id "card_id",
        3 openid "openid",
        4 user_card_code "user_card_code",
        5 point_balance "point_balance",
    } }

    impl Request for Post {
        const OPERATION: &'static Operation = &operations::brand::V3_BRAND_PARTNER_CARD_MEMBER_USER_POINTS_SYNC_POST;
        type Response = PostResponse;
    }

    /// What `POST /v3/brand/partner/card-member/user-points/sync` returns.
    ///
    /// A required member is there by the documents; any may be absent in fact.
    ///
    /// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4015897280>
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PostResponse {
        /// The merchant's own number of the request; repeating a request with it does not act twice.
        ///
        /// 商户自己的请求单号，用同一单号重发不会重复执行。
        ///
        /// Required.
        pub out_request_no: Option<String>,
        /// The identifier WeChat Pay gave the brand.
        ///
        /// 微信支付分配的品牌编号。
        ///
        /// Required.
        pub brand_id: Option<String>,
        /// The identifier of the member card template of the brand.
        ///
        /// 品牌会员卡模板的编号。
        ///
        /// Required.
        pub card_id: Option<String>,
        /// The user's identifier under the appid of the request; the same person differs per appid.
        ///
        /// 用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。
        ///
        /// Required.
        pub openid: Option<String>,
        /// The code of the user's member card.
        ///
        /// 用户会员卡的编码。
        ///
        /// Required.
        pub user_card_code: Option<String>,
        /// How many points the user has now.
        ///
        /// 用户当前的积分余额。
        ///
        /// Required.
        pub point_balance: Option<i64>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { PostResponse {
        0 out_request_no "out_request_no",
        1 brand_id "brand_id",
        2 card_id "card_id",
        3 openid "openid",
        4 user_card_code "user_card_code",
        5 point_balance "point_balance",
    } }
}
