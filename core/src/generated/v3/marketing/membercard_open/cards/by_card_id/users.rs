// Made by `cargo xtask codegen` from catalog/; change the catalog, a correction or the emitter instead.
//! `/v3/marketing/membercard-open/cards/{card_id}/users`

/// `/v3/marketing/membercard-open/cards/{card_id}/users/import`
pub mod import {
    use alloc::string::String;

    use crate::call::Request;
    use crate::generated::operations;
    use crate::operation::Operation;
    use crate::record::{Extra, record};

    /// 根据openid导入用户会员卡
    ///
    /// `POST /v3/marketing/membercard-open/cards/{card_id}/users/import`
    ///
    /// For merchants and service providers.
    ///
    /// Official documents: <https://pay.weixin.qq.com/doc/v3/merchant/4012549739>, <https://pay.weixin.qq.com/doc/v3/partner/4012727561>
    #[doc(alias = "根据openid导入用户会员卡")]
    #[doc(alias = "POST /v3/marketing/membercard-open/cards/{card_id}/users/import")]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Post {
        /// The identifier of the member card template.
        ///
        /// 会员卡模板的编号。
        ///
        /// Path parameter, required.
        pub card_id: Option<String>,
        /// The user's identifier under the appid of the request; the same person differs per appid.
        ///
        /// 用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。
        ///
        /// Body member, required.
        pub openid: Option<String>,
        /// The code of the user's member card, unique within the card template.
        ///
        /// 用户会员卡的 code，在同一卡模板下唯一。
        ///
        /// Body member, optional.
        pub code: Option<String>,
        /// The merchant's own number of the request; repeating a request with it does not act twice.
        ///
        /// 商户自己的请求单号，用同一单号重发不会重复执行。
        ///
        /// Body member, required.
        pub out_request_no: Option<String>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { Post {
        0 card_id "card_id",
        1 openid "openid",
        2 code "code",
        3 out_request_no "out_request_no",
    } }

    impl Request for Post {
        const OPERATION: &'static Operation =
            &operations::member_card::V3_MARKETING_MEMBERCARD_OPEN_CARDS_BY_CARD_ID_USERS_IMPORT_POST;
        type Response = PostResponse;
    }

    /// What `POST /v3/marketing/membercard-open/cards/{card_id}/users/import` returns.
    ///
    /// A required member is there by the documents; any may be absent in fact.
    ///
    /// Official documents: <https://pay.weixin.qq.com/doc/v3/merchant/4012549739>, <https://pay.weixin.qq.com/doc/v3/partner/4012727561>
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PostResponse {
        /// The code of the user's member card, unique within the card template.
        ///
        /// 用户会员卡的 code，在同一卡模板下唯一。
        ///
        /// Required.
        pub code: Option<String>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { PostResponse {
        0 code "code",
    } }
}
