// Made by `cargo xtask codegen` from catalog/; change the catalog, a correction or the emitter instead.
//! `/v3/marketing/membercard-open/phonenumber-member`

/// `/v3/marketing/membercard-open/phonenumber-member/import`
pub mod import {
    use alloc::string::String;

    use crate::call::Request;
    use crate::generated::operations;
    use crate::operation::Operation;
    use crate::record::{Empty, Extra, record};
    use crate::sensitive::Sensitive;

    /// 导入加密手机号提醒会员领卡
    ///
    /// `POST /v3/marketing/membercard-open/phonenumber-member/import`
    ///
    /// For merchants and service providers.
    ///
    /// The response is empty, status 204.
    ///
    /// Official documents: <https://pay.weixin.qq.com/doc/v3/merchant/4017166226>, <https://pay.weixin.qq.com/doc/v3/partner/4017171998>
    #[doc(alias = "导入加密手机号提醒会员领卡")]
    #[doc(alias = "POST /v3/marketing/membercard-open/phonenumber-member/import")]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Post {
        /// The facts about the member.
        ///
        /// 会员的信息。
        ///
        /// Body member, required.
        pub member_information: Option<PostMemberInformation>,
        /// The user's phone number, sent encrypted.
        ///
        /// 用户的手机号，加密后传输。
        ///
        /// Body member, required. Travels encrypted with a key of WeChat Pay.
        pub encrypted_phone_number: Option<Sensitive>,
        /// A text of the merchant's own that tells through which channel the card was obtained.
        ///
        /// 商户自定义的文本，用来区分领卡渠道。
        ///
        /// Body member, optional.
        pub outer_str: Option<String>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { Post {
        0 member_information "member_information",
        1 encrypted_phone_number "encrypted_phone_number",
        2 outer_str "outer_str",
    } }

    impl Request for Post {
        const OPERATION: &'static Operation =
            &operations::member_card::V3_MARKETING_MEMBERCARD_OPEN_PHONENUMBER_MEMBER_IMPORT_POST;
        type Response = Empty;
    }

    /// `body.member_information` of `POST /v3/marketing/membercard-open/phonenumber-member/import`.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PostMemberInformation {
        /// The identifier of the member card template.
        ///
        /// 会员卡模板的编号。
        ///
        /// Required.
        pub card_id: Option<String>,
        /// The code of the user's member card, unique within the card template.
        ///
        /// 用户会员卡的 code，在同一卡模板下唯一。
        ///
        /// Optional.
        pub code: Option<String>,
        /// The number of the member that is shown on the card.
        ///
        /// 卡上展示的会员号。
        ///
        /// Optional.
        pub membership_number: Option<String>,
        /// When the member joined.
        ///
        /// 会员注册的时间。
        ///
        /// Required.
        pub registration_time: Option<String>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { PostMemberInformation {
        0 card_id "card_id",
        1 code "code",
        2 membership_number "membership_number",
        3 registration_time "registration_time",
    } }
}

/// `/v3/marketing/membercard-open/phonenumber-member/search`
pub mod search {
    use alloc::string::String;

    use crate::call::Request;
    use crate::generated::operations;
    use crate::operation::Operation;
    use crate::record::{Extra, open_enum, record};
    use crate::sensitive::Sensitive;

    /// 通过加密手机号查询会员领卡状态
    ///
    /// `GET /v3/marketing/membercard-open/phonenumber-member/search`
    ///
    /// For merchants and service providers.
    ///
    /// Official documents: <https://pay.weixin.qq.com/doc/v3/merchant/4017166232>, <https://pay.weixin.qq.com/doc/v3/partner/4017172062>
    #[doc(alias = "通过加密手机号查询会员领卡状态")]
    #[doc(alias = "GET /v3/marketing/membercard-open/phonenumber-member/search")]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Get {
        /// The identifier of the member card template.
        ///
        /// 会员卡模板的编号。
        ///
        /// Query parameter, required.
        pub card_id: Option<String>,
        /// The user's phone number, sent encrypted.
        ///
        /// 用户的手机号，加密后传输。
        ///
        /// Query parameter, required. Travels encrypted with a key of WeChat Pay.
        pub encrypted_phone_number: Option<Sensitive>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { Get {
        0 card_id "card_id",
        1 encrypted_phone_number "encrypted_phone_number",
    } }

    impl Request for Get {
        const OPERATION: &'static Operation =
            &operations::member_card::V3_MARKETING_MEMBERCARD_OPEN_PHONENUMBER_MEMBER_SEARCH_GET;
        type Response = GetResponse;
    }

    /// What `GET /v3/marketing/membercard-open/phonenumber-member/search` returns.
    ///
    /// A required member is there by the documents; any may be absent in fact.
    ///
    /// Official documents: <https://pay.weixin.qq.com/doc/v3/merchant/4017166232>, <https://pay.weixin.qq.com/doc/v3/partner/4017172062>
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetResponse {
        /// Whether the user has been shown the card and has taken it.
        ///
        /// 会员卡是否已向用户展示、是否已被领取。
        ///
        /// Required.
        pub receive_status: Option<GetResponseReceiveStatus>,
        /// The card the user has taken.
        ///
        /// 用户已领取的会员卡信息。
        ///
        /// Optional.
        pub user_card_information: Option<GetResponseUserCardInformation>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { GetResponse {
        0 receive_status "receive_status",
        1 user_card_information "user_card_information",
    } }

    open_enum! {
        /// `response.receive_status` of `GET /v3/marketing/membercard-open/phonenumber-member/search`.
        GetResponseReceiveStatus {
            Unshowed = "UNSHOWED",
            Unreceived = "UNRECEIVED",
            Received = "RECEIVED",
        }
    }

    /// `response.user_card_information` of `GET /v3/marketing/membercard-open/phonenumber-member/search`.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetResponseUserCardInformation {
        /// The code of the user's member card, unique within the card template.
        ///
        /// 用户会员卡的 code，在同一卡模板下唯一。
        ///
        /// Required.
        pub code: Option<String>,
        /// The user's identifier under the appid of the request; the same person differs per appid.
        ///
        /// 用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。
        ///
        /// Required.
        pub openid: Option<String>,
        /// The user's identifier that is the same in all apps of one WeChat Open Platform account.
        ///
        /// 用户在同一微信开放平台账号下各应用间相同的标识。
        ///
        /// Optional.
        pub unionid: Option<String>,
        /// When the user got it, RFC 3339 with offset.
        ///
        /// 用户领取的时间，带时区偏移的 RFC 3339 格式。
        ///
        /// Required.
        pub receive_time: Option<String>,
        /// The AppID the card belongs to.
        ///
        /// 卡券所属的 AppID。
        ///
        /// Required.
        pub card_appid: Option<String>,
        /// The identifier of the member card template.
        ///
        /// 会员卡模板的编号。
        ///
        /// Required.
        pub card_id: Option<String>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { GetResponseUserCardInformation {
        0 code "code",
        1 openid "openid",
        2 unionid "unionid",
        3 receive_time "receive_time",
        4 card_appid "card_appid",
        5 card_id "card_id",
    } }
}
