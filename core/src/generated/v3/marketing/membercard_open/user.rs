// Made by `cargo xtask codegen` from catalog/; change the catalog, a correction or the emitter instead.
//! `/v3/marketing/membercard-open/user`

/// `/v3/marketing/membercard-open/user/cards`
pub mod cards {
    use alloc::string::String;
    use alloc::vec::Vec;

    use crate::call::Request;
    use crate::generated::operations;
    use crate::operation::Operation;
    use crate::record::{Extra, record};

    /// 查询用户在品牌下所有会员卡
    ///
    /// `GET /v3/marketing/membercard-open/user/cards`
    ///
    /// For merchants and service providers.
    ///
    /// Official documents: <https://pay.weixin.qq.com/doc/v3/merchant/4012549255>, <https://pay.weixin.qq.com/doc/v3/partner/4012709674>
    #[doc(alias = "查询用户在品牌下所有会员卡")]
    #[doc(alias = "GET /v3/marketing/membercard-open/user/cards")]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Get {
        /// Query parameter, required.
        pub openid: Option<String>,
        /// Query parameter, optional.
        pub appid: Option<String>,
        /// Query parameter, required.
        pub offset: Option<i64>,
        /// Query parameter, required.
        pub limit: Option<i64>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { Get {
        0 openid "openid",
        1 appid "appid",
        2 offset "offset",
        3 limit "limit",
    } }

    impl Request for Get {
        const OPERATION: &'static Operation = &operations::member_card::V3_MARKETING_MEMBERCARD_OPEN_USER_CARDS_GET;
        type Response = GetResponse;
    }

    /// What `GET /v3/marketing/membercard-open/user/cards` returns.
    ///
    /// A required member is there by the documents; any may be absent in fact.
    ///
    /// Official documents: <https://pay.weixin.qq.com/doc/v3/merchant/4012549255>, <https://pay.weixin.qq.com/doc/v3/partner/4012709674>
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetResponse {
        /// Optional.
        pub data: Option<Vec<GetResponseData>>,
        /// Required.
        pub total_count: Option<i64>,
        /// Required.
        pub offset: Option<i64>,
        /// Required.
        pub limit: Option<i64>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { GetResponse {
        0 data "data",
        1 total_count "total_count",
        2 offset "offset",
        3 limit "limit",
    } }

    /// `response.data` of `GET /v3/marketing/membercard-open/user/cards`.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetResponseData {
        /// Optional.
        pub card_id: Option<String>,
        /// Optional.
        pub code: Option<String>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { GetResponseData {
        0 card_id "card_id",
        1 code "code",
    } }
}
