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
        /// The user's identifier under the appid of the request; the same person differs per appid.
        ///
        /// 用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。
        ///
        /// Query parameter, required.
        pub openid: Option<String>,
        /// The AppID of the official account, mini program or app the request belongs to.
        ///
        /// 所属公众号、小程序或移动应用的 AppID。
        ///
        /// Query parameter, optional.
        pub appid: Option<String>,
        /// How many entries to skip before the first one of this page, from 0.
        ///
        /// 本页第一条之前跳过的条数，从 0 开始。
        ///
        /// Query parameter, required.
        pub offset: Option<i64>,
        /// How many records a page holds at most.
        ///
        /// 每页最多返回的记录条数。
        ///
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
        /// The records of the answer.
        ///
        /// 返回的记录列表。
        ///
        /// Optional.
        pub data: Option<Vec<GetResponseData>>,
        /// How many there are in all; in lists, over all pages.
        ///
        /// 总数，列表中为所有页的总条数。
        ///
        /// Required.
        pub total_count: Option<i64>,
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
        /// The identifier of the member card template.
        ///
        /// 会员卡模板的编号。
        ///
        /// Optional.
        pub card_id: Option<String>,
        /// The code of the user's member card, unique within the card template.
        ///
        /// 用户会员卡的 code，在同一卡模板下唯一。
        ///
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
