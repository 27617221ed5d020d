// Made by `cargo xtask codegen` from catalog/; change the catalog, a correction or the emitter instead.
//! `/v3/marketing/membercard-open/cards/{card_id}/codes`

/// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}`
pub mod by_code {
    use alloc::string::String;

    use crate::call::Request;
    use crate::generated::operations;
    use crate::operation::Operation;
    use crate::record::{Empty, Extra, open_enum, record};

    /// 查询用户会员卡信息
    ///
    /// `GET /v3/marketing/membercard-open/cards/{card_id}/codes/{code}`
    ///
    /// For merchants and service providers.
    ///
    /// Official documents: <https://pay.weixin.qq.com/doc/v3/merchant/4012547768>, <https://pay.weixin.qq.com/doc/v3/partner/4012709442>
    #[doc(alias = "查询用户会员卡信息")]
    #[doc(alias = "GET /v3/marketing/membercard-open/cards/{card_id}/codes/{code}")]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Get {
        /// The identifier of the member card template.
        ///
        /// 会员卡模板的编号。
        ///
        /// Path parameter, required.
        pub card_id: Option<String>,
        /// The code of the user's member card, unique within the card template.
        ///
        /// 用户会员卡的 code，在同一卡模板下唯一。
        ///
        /// Path parameter, required.
        pub code: Option<String>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { Get {
        0 card_id "card_id",
        1 code "code",
    } }

    impl Request for Get {
        const OPERATION: &'static Operation =
            &operations::member_card::V3_MARKETING_MEMBERCARD_OPEN_CARDS_BY_CARD_ID_CODES_BY_CODE_GET;
        type Response = GetResponse;
    }

    /// What `GET /v3/marketing/membercard-open/cards/{card_id}/codes/{code}` returns.
    ///
    /// A required member is there by the documents; any may be absent in fact.
    ///
    /// Official documents: <https://pay.weixin.qq.com/doc/v3/merchant/4012547768>, <https://pay.weixin.qq.com/doc/v3/partner/4012709442>
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetResponse {
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
        /// The user's identifier under the appid of the request; the same person differs per appid.
        ///
        /// 用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。
        ///
        /// Optional.
        pub openid: Option<String>,
        /// The number of the member that is shown on the card.
        ///
        /// 卡上展示的会员号。
        ///
        /// Optional.
        pub membership_number: Option<String>,
        /// The level of the member.
        ///
        /// 会员等级。
        ///
        /// Optional.
        pub level: Option<String>,
        /// The nickname of the user.
        ///
        /// 用户的昵称。
        ///
        /// Optional.
        pub nickname: Option<String>,
        /// The address of the portrait.
        ///
        /// 头像图片的地址。
        ///
        /// Optional.
        pub head_image_url: Option<String>,
        /// The address of the card's background picture.
        ///
        /// 卡面背景图的地址。
        ///
        /// Optional.
        pub background_picture_url: Option<String>,
        /// The stored balance of the user's member card, in fen.
        ///
        /// 用户会员卡的储值余额，单位为分。
        ///
        /// Optional.
        pub balance: Option<i64>,
        /// The state of the user's member card: not activated, in effect, expired, made void or deleted.
        ///
        /// 用户会员卡的状态，未激活、生效、过期、失效或已删除。
        ///
        /// Optional.
        pub user_card_status: Option<GetResponseUserCardStatus>,
        /// The details of the user: those asked for, or those filled in with their values.
        ///
        /// 用户资料：需填写的项，或已填的项与值。
        ///
        /// Optional.
        pub user_information: Option<GetResponseUserInformation>,
        /// The user's current points on the member card.
        ///
        /// 用户会员卡当前的积分值。
        ///
        /// Optional.
        pub bonus_value: Option<i64>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { GetResponse {
        0 card_id "card_id",
        1 code "code",
        2 openid "openid",
        3 membership_number "membership_number",
        4 level "level",
        5 nickname "nickname",
        6 head_image_url "head_image_url",
        7 background_picture_url "background_picture_url",
        8 balance "balance",
        9 user_card_status "user_card_status",
        10 user_information "user_information",
        11 bonus_value "bonus_value",
    } }

    open_enum! {
        /// `response.user_card_status` of `GET /v3/marketing/membercard-open/cards/{card_id}/codes/{code}`.
        GetResponseUserCardStatus {
            NotActivate = "NOT_ACTIVATE",
            Effective = "EFFECTIVE",
            Expire = "EXPIRE",
            Unavailable = "UNAVAILABLE",
            Delete = "DELETE",
        }
    }

    pub use crate::generated::v3::marketing::membercard_open::activate_informations::by_activate_ticket::GetResponseUserInformation;

    pub use crate::generated::v3::marketing::membercard_open::activate_informations::by_activate_ticket::GetResponseUserInformationCommonFieldList;

    pub use crate::generated::v3::marketing::membercard_open::activate_informations::by_activate_ticket::GetResponseUserInformationCommonFieldListName;

    pub use crate::generated::v3::marketing::membercard_open::activate_informations::by_activate_ticket::GetResponseUserInformationCustomFieldList;

    /// 修改用户会员卡信息
    ///
    /// `PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}`
    ///
    /// For merchants and service providers.
    ///
    /// The response is empty, status 204.
    ///
    /// Official documents: <https://pay.weixin.qq.com/doc/v3/merchant/4012549292>, <https://pay.weixin.qq.com/doc/v3/partner/4012709735>
    #[doc(alias = "修改用户会员卡信息")]
    #[doc(alias = "PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}")]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Patch {
        /// The identifier of the member card template.
        ///
        /// 会员卡模板的编号。
        ///
        /// Path parameter, required.
        pub card_id: Option<String>,
        /// The code of the user's member card, unique within the card template.
        ///
        /// 用户会员卡的 code，在同一卡模板下唯一。
        ///
        /// Path parameter, required.
        pub code: Option<String>,
        /// The number of the member that is shown on the card.
        ///
        /// 卡上展示的会员号。
        ///
        /// Body member, optional.
        pub membership_number: Option<String>,
        /// The address of the card's background picture.
        ///
        /// 卡面背景图的地址。
        ///
        /// Body member, optional.
        pub background_picture_url: Option<String>,
        /// The level of the member.
        ///
        /// 会员等级。
        ///
        /// Body member, optional.
        pub level: Option<String>,
        /// The merchant's own number of the request; repeating a request with it does not act twice.
        ///
        /// 商户自己的请求单号，用同一单号重发不会重复执行。
        ///
        /// Body member, optional.
        pub out_request_no: Option<String>,
        /// The stored balance of the member card: how it is shown, or how it changes, depending on the place.
        ///
        /// 会员卡储值余额的展示设置，或余额的变动信息，视位置而定。
        ///
        /// Body member, optional.
        pub balance_information: Option<PatchBalanceInformation>,
        /// Whether the user is told of the change of the balance.
        ///
        /// 是否把余额变动通知用户。
        ///
        /// Body member, optional.
        pub need_inform_balance: Option<bool>,
        /// Whether to notify the user of the change of level.
        ///
        /// 是否通知用户等级发生变动。
        ///
        /// Body member, optional.
        pub need_inform_level: Option<bool>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { Patch {
        0 card_id "card_id",
        1 code "code",
        2 membership_number "membership_number",
        3 background_picture_url "background_picture_url",
        4 level "level",
        5 out_request_no "out_request_no",
        6 balance_information "balance_information",
        7 need_inform_balance "need_inform_balance",
        8 need_inform_level "need_inform_level",
    } }

    impl Request for Patch {
        const OPERATION: &'static Operation =
            &operations::member_card::V3_MARKETING_MEMBERCARD_OPEN_CARDS_BY_CARD_ID_CODES_BY_CODE_PATCH;
        type Response = Empty;
    }

    /// `body.balance_information` of `PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}`.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PatchBalanceInformation {
        /// The balance of the card before this change.
        ///
        /// 本次变更前会员卡的余额。
        ///
        /// Required.
        pub before_balance: Option<i64>,
        /// The stored balance of the user's member card, in fen.
        ///
        /// 用户会员卡的储值余额，单位为分。
        ///
        /// Required.
        pub balance: Option<i64>,
        /// How much to change the stored balance of the card by, in fen.
        ///
        /// 会员卡储值余额的变动值，单位为分。
        ///
        /// Required.
        pub add_balance: Option<i64>,
        /// A note on why the balance changed.
        ///
        /// 余额变动的说明。
        ///
        /// Optional.
        pub balance_remark: Option<String>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { PatchBalanceInformation {
        0 before_balance "before_balance",
        1 balance "balance",
        2 add_balance "add_balance",
        3 balance_remark "balance_remark",
    } }

    /// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate`
    pub mod activate {
        use alloc::string::String;

        use crate::call::Request;
        use crate::generated::operations;
        use crate::operation::Operation;
        use crate::record::{Empty, Extra, record};

        /// 激活会员卡（跳转型激活）
        ///
        /// `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate`
        ///
        /// For merchants and service providers.
        ///
        /// The response is empty, status 204.
        ///
        /// Official documents: <https://pay.weixin.qq.com/doc/v3/merchant/4012550809>, <https://pay.weixin.qq.com/doc/v3/partner/4012728123>
        #[doc(alias = "激活会员卡（跳转型激活）")]
        #[doc(alias = "POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate")]
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct Post {
            /// The identifier of the member card template.
            ///
            /// 会员卡模板的编号。
            ///
            /// Path parameter, required.
            pub card_id: Option<String>,
            /// The code of the user's member card, unique within the card template.
            ///
            /// 用户会员卡的 code，在同一卡模板下唯一。
            ///
            /// Path parameter, required.
            pub code: Option<String>,
            /// The number of the member that is shown on the card.
            ///
            /// 卡上展示的会员号。
            ///
            /// Body member, optional.
            pub membership_number: Option<String>,
            /// Members that the documents do not list.
            pub extra: Extra,
        }

        record! { Post {
            0 card_id "card_id",
            1 code "code",
            2 membership_number "membership_number",
        } }

        impl Request for Post {
            const OPERATION: &'static Operation =
                &operations::member_card::V3_MARKETING_MEMBERCARD_OPEN_CARDS_BY_CARD_ID_CODES_BY_CODE_ACTIVATE_POST;
            type Response = Empty;
        }
    }

    /// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus`
    pub mod bonus {
        /// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit`
        pub mod commit {
            use alloc::string::String;

            use crate::call::Request;
            use crate::generated::operations;
            use crate::operation::Operation;
            use crate::record::{Empty, Extra, record};

            /// 设置支付后展示的积分到账
            ///
            /// `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit`
            ///
            /// For merchants and service providers.
            ///
            /// The response is empty, status 204.
            ///
            /// Official documents: <https://pay.weixin.qq.com/doc/v3/merchant/4012551350>, <https://pay.weixin.qq.com/doc/v3/partner/4012729634>
            #[doc(alias = "设置支付后展示的积分到账")]
            #[doc(alias = "POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit")]
            #[derive(Clone, Debug, Default, PartialEq)]
            pub struct Post {
                /// The identifier of the member card template.
                ///
                /// 会员卡模板的编号。
                ///
                /// Path parameter, required.
                pub card_id: Option<String>,
                /// The code of the user's member card, unique within the card template.
                ///
                /// 用户会员卡的 code，在同一卡模板下唯一。
                ///
                /// Path parameter, required.
                pub code: Option<String>,
                /// The merchant's own number of the order, 6 to 32 characters, unique per merchant.
                ///
                /// 商户自己的订单号，6 到 32 个字符，同一商户号下唯一。
                ///
                /// Body member, required.
                pub out_trade_no: Option<String>,
                /// The merchant number WeChat Pay gave the merchant.
                ///
                /// 微信支付分配的商户号。
                ///
                /// Body member, required.
                pub mchid: Option<String>,
                /// The merchant number of the sub-merchant a service provider acts for.
                ///
                /// 服务商所代理的子商户的商户号。
                ///
                /// Body member, required.
                pub sub_mchid: Option<String>,
                /// The user's current points on the member card.
                ///
                /// 用户会员卡当前的积分值。
                ///
                /// Body member, required.
                pub bonus_value: Option<i64>,
                /// Members that the documents do not list.
                pub extra: Extra,
            }

            record! { Post {
                0 card_id "card_id",
                1 code "code",
                2 out_trade_no "out_trade_no",
                3 mchid "mchid",
                4 sub_mchid "sub_mchid",
                5 bonus_value "bonus_value",
            } }

            impl Request for Post {
                const OPERATION: &'static Operation = &operations::member_card::V3_MARKETING_MEMBERCARD_OPEN_CARDS_BY_CARD_ID_CODES_BY_CODE_BONUS_COMMIT_POST;
                type Response = Empty;
            }
        }

        /// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare`
        pub mod prepare {
            use alloc::string::String;

            use crate::call::Request;
            use crate::generated::operations;
            use crate::operation::Operation;
            use crate::record::{Empty, Extra, record};

            /// 支付结果页展示会员积分
            ///
            /// `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare`
            ///
            /// For merchants and service providers.
            ///
            /// The response is empty, status 204.
            ///
            /// Official documents: <https://pay.weixin.qq.com/doc/v3/merchant/4012595808>, <https://pay.weixin.qq.com/doc/v3/partner/4012729629>
            #[doc(alias = "支付结果页展示会员积分")]
            #[doc(alias = "POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare")]
            #[derive(Clone, Debug, Default, PartialEq)]
            pub struct Post {
                /// The identifier of the member card template.
                ///
                /// 会员卡模板的编号。
                ///
                /// Path parameter, required.
                pub card_id: Option<String>,
                /// The code of the user's member card, unique within the card template.
                ///
                /// 用户会员卡的 code，在同一卡模板下唯一。
                ///
                /// Path parameter, required.
                pub code: Option<String>,
                /// The merchant's own number of the order, 6 to 32 characters, unique per merchant.
                ///
                /// 商户自己的订单号，6 到 32 个字符，同一商户号下唯一。
                ///
                /// Body member, required.
                pub out_trade_no: Option<String>,
                /// The merchant number WeChat Pay gave the merchant.
                ///
                /// 微信支付分配的商户号。
                ///
                /// Body member, required.
                pub mchid: Option<String>,
                /// The merchant number of the sub-merchant a service provider acts for.
                ///
                /// 服务商所代理的子商户的商户号。
                ///
                /// Body member, required.
                pub sub_mchid: Option<String>,
                /// The user's current points on the member card.
                ///
                /// 用户会员卡当前的积分值。
                ///
                /// Body member, required.
                pub bonus_value: Option<i64>,
                /// Members that the documents do not list.
                pub extra: Extra,
            }

            record! { Post {
                0 card_id "card_id",
                1 code "code",
                2 out_trade_no "out_trade_no",
                3 mchid "mchid",
                4 sub_mchid "sub_mchid",
                5 bonus_value "bonus_value",
            } }

            impl Request for Post {
                const OPERATION: &'static Operation = &operations::member_card::V3_MARKETING_MEMBERCARD_OPEN_CARDS_BY_CARD_ID_CODES_BY_CODE_BONUS_PREPARE_POST;
                type Response = Empty;
            }
        }
    }

    /// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights`
    pub mod rights {
        use alloc::string::String;

        use crate::call::Request;
        use crate::generated::operations;
        use crate::operation::Operation;
        use crate::record::{Empty, Extra, record};

        /// 设置会员权益
        ///
        /// `PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights`
        ///
        /// For merchants and service providers.
        ///
        /// The response is empty, status 204.
        ///
        /// Official documents: <https://pay.weixin.qq.com/doc/v3/merchant/4012551213>, <https://pay.weixin.qq.com/doc/v3/partner/4012729622>
        #[doc(alias = "设置会员权益")]
        #[doc(alias = "PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights")]
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct Patch {
            /// The identifier of the member card template.
            ///
            /// 会员卡模板的编号。
            ///
            /// Path parameter, required.
            pub card_id: Option<String>,
            /// The code of the user's member card, unique within the card template.
            ///
            /// 用户会员卡的 code，在同一卡模板下唯一。
            ///
            /// Path parameter, required.
            pub code: Option<String>,
            /// The user's points before this change.
            ///
            /// 本次变更前用户的积分。
            ///
            /// Body member, optional.
            pub before_bonus_value: Option<i64>,
            /// The user's current points on the member card.
            ///
            /// 用户会员卡当前的积分值。
            ///
            /// Body member, optional.
            pub bonus_value: Option<i64>,
            /// How many points to change the user's points by.
            ///
            /// 用户积分的变动值。
            ///
            /// Body member, optional.
            pub add_bonus_value: Option<i64>,
            /// The merchant's own number of the request; repeating a request with it does not act twice.
            ///
            /// 商户自己的请求单号，用同一单号重发不会重复执行。
            ///
            /// Body member, required.
            pub out_request_no: Option<String>,
            /// Whether to notify the user of the change of points.
            ///
            /// 是否通知用户积分发生变动。
            ///
            /// Body member, optional.
            pub need_inform_bonus: Option<bool>,
            /// The text of the entrance to member prices on the card.
            ///
            /// 会员卡上会员价入口的文字。
            ///
            /// Body member, optional.
            pub member_price_word: Option<String>,
            /// The text of the entrance to invoices on the member card.
            ///
            /// 会员卡上发票入口的文字。
            ///
            /// Body member, optional.
            pub fapiao_jump_word: Option<String>,
            /// The member's shopping guide, or how it is shown on the card, depending on the place.
            ///
            /// 会员的专属导购信息或其在卡上的展示设置。
            ///
            /// Body member, optional.
            pub guide: Option<PatchGuide>,
            /// Members that the documents do not list.
            pub extra: Extra,
        }

        record! { Patch {
            0 card_id "card_id",
            1 code "code",
            2 before_bonus_value "before_bonus_value",
            3 bonus_value "bonus_value",
            4 add_bonus_value "add_bonus_value",
            5 out_request_no "out_request_no",
            6 need_inform_bonus "need_inform_bonus",
            7 member_price_word "member_price_word",
            8 fapiao_jump_word "fapiao_jump_word",
            9 guide "guide",
        } }

        impl Request for Patch {
            const OPERATION: &'static Operation =
                &operations::member_card::V3_MARKETING_MEMBERCARD_OPEN_CARDS_BY_CARD_ID_CODES_BY_CODE_RIGHTS_PATCH;
            type Response = Empty;
        }

        /// `body.guide` of `PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights`.
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct PatchGuide {
            /// The name of the sales assistant.
            ///
            /// 导购的姓名。
            ///
            /// Optional.
            pub staff_name: Option<String>,
            /// The address of the portrait.
            ///
            /// 头像图片的地址。
            ///
            /// Optional.
            pub head_image_url: Option<String>,
            /// The label of the way to reach the sales assistant.
            ///
            /// 导购联系方式的名称。
            ///
            /// Optional.
            pub contact_information_name: Option<String>,
            /// The way to reach the sales assistant, for example an account name.
            ///
            /// 导购联系方式的内容，例如账号。
            ///
            /// Optional.
            pub contact_information_value: Option<String>,
            /// The phone number; sent encrypted in some places.
            ///
            /// 手机号或电话号码，部分接口加密传输。
            ///
            /// Optional.
            pub phone_number: Option<String>,
            /// Members that the documents do not list.
            pub extra: Extra,
        }

        record! { PatchGuide {
            0 staff_name "staff_name",
            1 head_image_url "head_image_url",
            2 contact_information_name "contact_information_name",
            3 contact_information_value "contact_information_value",
            4 phone_number "phone_number",
        } }
    }

    /// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data`
    pub mod set_service_module_data {
        use alloc::string::String;
        use alloc::vec::Vec;

        use crate::call::Request;
        use crate::generated::operations;
        use crate::operation::Operation;
        use crate::record::{Empty, Extra, record};

        /// 设置会员服务项用户信息
        ///
        /// `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data`
        ///
        /// For merchants and service providers.
        ///
        /// The response is empty, status 204.
        ///
        /// Official documents: <https://pay.weixin.qq.com/doc/v3/merchant/4017166964>, <https://pay.weixin.qq.com/doc/v3/partner/4017176090>
        #[doc(alias = "设置会员服务项用户信息")]
        #[doc(alias = "POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data")]
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct Post {
            /// The identifier of the member card template.
            ///
            /// 会员卡模板的编号。
            ///
            /// Path parameter, required.
            pub card_id: Option<String>,
            /// The code of the user's member card, unique within the card template.
            ///
            /// 用户会员卡的 code，在同一卡模板下唯一。
            ///
            /// Path parameter, required.
            pub code: Option<String>,
            /// The merchant's own number of the request; repeating a request with it does not act twice.
            ///
            /// 商户自己的请求单号，用同一单号重发不会重复执行。
            ///
            /// Body member, required.
            pub out_request_no: Option<String>,
            /// The identifier of the service module on the member card.
            ///
            /// 会员卡上服务项的编号。
            ///
            /// Body member, required.
            pub service_module_id: Option<String>,
            /// What the service module shows on the user's card and which message is sent.
            ///
            /// 服务项在用户会员卡上的展示内容与所发消息。
            ///
            /// Body member, required.
            pub state_setting: Option<PostStateSetting>,
            /// Members that the documents do not list.
            pub extra: Extra,
        }

        record! { Post {
            0 card_id "card_id",
            1 code "code",
            2 out_request_no "out_request_no",
            3 service_module_id "service_module_id",
            4 state_setting "state_setting",
        } }

        impl Request for Post {
            const OPERATION: &'static Operation = &operations::member_card::V3_MARKETING_MEMBERCARD_OPEN_CARDS_BY_CARD_ID_CODES_BY_CODE_SET_SERVICE_MODULE_DATA_POST;
            type Response = Empty;
        }

        /// `body.state_setting` of `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data`.
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct PostStateSetting {
            /// The identifier of the state the service entry of the card shall show.
            ///
            /// 会员卡服务项要展示的状态的编号。
            ///
            /// Required.
            pub state_id: Option<String>,
            /// The values for the fields of the content template, and the action offered with them.
            ///
            /// 内容模板各字段的取值及附带的操作。
            ///
            /// Required.
            pub content_template_data: Option<PostStateSettingContentTemplateData>,
            /// The template message to send to the user and the values of its fields.
            ///
            /// 发给用户的模板消息及其字段取值。
            ///
            /// Optional.
            pub message_template_setting: Option<PostStateSettingMessageTemplateSetting>,
            /// Members that the documents do not list.
            pub extra: Extra,
        }

        record! { PostStateSetting {
            0 state_id "state_id",
            1 content_template_data "content_template_data",
            2 message_template_setting "message_template_setting",
        } }

        /// `body.state_setting.content_template_data` of `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data`.
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct PostStateSettingContentTemplateData {
            /// The fields of the template with their values.
            ///
            /// 模板的字段及取值列表。
            ///
            /// Optional.
            pub field_list: Option<Vec<PostStateSettingContentTemplateDataFieldList>>,
            /// The action offered on the card service entry: its label and the mini program it opens.
            ///
            /// 会员卡服务项上的操作，包括文字和要打开的小程序。
            ///
            /// Optional.
            pub action_setting: Option<PostStateSettingContentTemplateDataActionSetting>,
            /// Members that the documents do not list.
            pub extra: Extra,
        }

        record! { PostStateSettingContentTemplateData {
            0 field_list "field_list",
            1 action_setting "action_setting",
        } }

        /// `body.state_setting.content_template_data.field_list` of `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data`.
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct PostStateSettingContentTemplateDataFieldList {
            /// The identifier of the field in the template.
            ///
            /// 模板中字段的编号。
            ///
            /// Required.
            pub field_id: Option<String>,
            /// The value of the field named by `field_id`.
            ///
            /// `field_id` 所指字段的取值。
            ///
            /// Required.
            pub field_value: Option<String>,
            /// Members that the documents do not list.
            pub extra: Extra,
        }

        record! { PostStateSettingContentTemplateDataFieldList {
            0 field_id "field_id",
            1 field_value "field_value",
        } }

        /// `body.state_setting.content_template_data.action_setting` of `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data`.
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct PostStateSettingContentTemplateDataActionSetting {
            /// The label of the button or link that starts the action.
            ///
            /// 触发该操作的按钮或链接上的文字。
            ///
            /// Required.
            pub action_name: Option<String>,
            /// The mini program that is opened: its appid and page.
            ///
            /// 要跳转的小程序，包括 appid 和页面路径。
            ///
            /// Required.
            pub jump_miniprogram: Option<PostStateSettingContentTemplateDataActionSettingJumpMiniprogram>,
            /// Members that the documents do not list.
            pub extra: Extra,
        }

        record! { PostStateSettingContentTemplateDataActionSetting {
            0 action_name "action_name",
            1 jump_miniprogram "jump_miniprogram",
        } }

        /// `body.state_setting.content_template_data.action_setting.jump_miniprogram` of `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data`.
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct PostStateSettingContentTemplateDataActionSettingJumpMiniprogram {
            /// The AppID of the official account, mini program or app the request belongs to.
            ///
            /// 所属公众号、小程序或移动应用的 AppID。
            ///
            /// Required.
            pub appid: Option<String>,
            /// The page of the mini program.
            ///
            /// 小程序的页面路径。
            ///
            /// Required.
            pub path: Option<String>,
            /// Members that the documents do not list.
            pub extra: Extra,
        }

        record! { PostStateSettingContentTemplateDataActionSettingJumpMiniprogram {
            0 appid "appid",
            1 path "path",
        } }

        /// `body.state_setting.message_template_setting` of `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data`.
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct PostStateSettingMessageTemplateSetting {
            /// The identifier of the message template.
            ///
            /// 消息模板的编号。
            ///
            /// Required.
            pub message_template_id: Option<String>,
            /// The fields of the template with their values.
            ///
            /// 模板的字段及取值列表。
            ///
            /// Required.
            pub field_list: Option<Vec<PostStateSettingMessageTemplateSettingFieldList>>,
            /// Members that the documents do not list.
            pub extra: Extra,
        }

        record! { PostStateSettingMessageTemplateSetting {
            0 message_template_id "message_template_id",
            1 field_list "field_list",
        } }

        pub use self::PostStateSettingContentTemplateDataFieldList as PostStateSettingMessageTemplateSettingFieldList;
    }

    /// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable`
    pub mod unavailable {
        use alloc::string::String;

        use crate::call::Request;
        use crate::generated::operations;
        use crate::operation::Operation;
        use crate::record::{Empty, Extra, record};

        /// 作废用户会员卡
        ///
        /// `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable`
        ///
        /// For merchants and service providers.
        ///
        /// The response is empty, status 204.
        ///
        /// Official documents: <https://pay.weixin.qq.com/doc/v3/merchant/4012549677>, <https://pay.weixin.qq.com/doc/v3/partner/4012726955>
        #[doc(alias = "作废用户会员卡")]
        #[doc(alias = "POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable")]
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct Post {
            /// The identifier of the member card template.
            ///
            /// 会员卡模板的编号。
            ///
            /// Path parameter, required.
            pub card_id: Option<String>,
            /// The code of the user's member card, unique within the card template.
            ///
            /// 用户会员卡的 code，在同一卡模板下唯一。
            ///
            /// Path parameter, required.
            pub code: Option<String>,
            /// Why the member card is made void.
            ///
            /// 作废会员卡的原因。
            ///
            /// Body member, optional.
            pub reason: Option<String>,
            /// Members that the documents do not list.
            pub extra: Extra,
        }

        record! { Post {
            0 card_id "card_id",
            1 code "code",
            2 reason "reason",
        } }

        impl Request for Post {
            const OPERATION: &'static Operation =
                &operations::member_card::V3_MARKETING_MEMBERCARD_OPEN_CARDS_BY_CARD_ID_CODES_BY_CODE_UNAVAILABLE_POST;
            type Response = Empty;
        }
    }
}

/// `/v3/marketing/membercard-open/cards/{card_id}/codes/deposit`
pub mod deposit {
    use alloc::string::String;
    use alloc::vec::Vec;

    use crate::call::Request;
    use crate::generated::operations;
    use crate::operation::Operation;
    use crate::record::{Extra, open_enum, record};

    /// 导入会员Code
    ///
    /// `POST /v3/marketing/membercard-open/cards/{card_id}/codes/deposit`
    ///
    /// For merchants and service providers.
    ///
    /// Official documents: <https://pay.weixin.qq.com/doc/v3/merchant/4012545728>, <https://pay.weixin.qq.com/doc/v3/partner/4012709031>
    #[doc(alias = "导入会员Code")]
    #[doc(alias = "POST /v3/marketing/membercard-open/cards/{card_id}/codes/deposit")]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Post {
        /// The identifier of the member card template.
        ///
        /// 会员卡模板的编号。
        ///
        /// Path parameter, required.
        pub card_id: Option<String>,
        /// The code of the user's member card, unique within the card template.
        ///
        /// 用户会员卡的 code，在同一卡模板下唯一。
        ///
        /// Body member, optional.
        pub code: Option<Vec<String>>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { Post {
        0 card_id "card_id",
        1 code "code",
    } }

    impl Request for Post {
        const OPERATION: &'static Operation =
            &operations::member_card::V3_MARKETING_MEMBERCARD_OPEN_CARDS_BY_CARD_ID_CODES_DEPOSIT_POST;
        type Response = PostResponse;
    }

    /// What `POST /v3/marketing/membercard-open/cards/{card_id}/codes/deposit` returns.
    ///
    /// A required member is there by the documents; any may be absent in fact.
    ///
    /// Official documents: <https://pay.weixin.qq.com/doc/v3/merchant/4012545728>, <https://pay.weixin.qq.com/doc/v3/partner/4012709031>
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PostResponse {
        /// The records of the answer.
        ///
        /// 返回的记录列表。
        ///
        /// Optional.
        pub data: Option<Vec<PostResponseData>>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { PostResponse {
        0 data "data",
    } }

    /// `response.data` of `POST /v3/marketing/membercard-open/cards/{card_id}/codes/deposit`.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PostResponseData {
        /// The code of the user's member card, unique within the card template.
        ///
        /// 用户会员卡的 code，在同一卡模板下唯一。
        ///
        /// Optional.
        pub code: Option<String>,
        /// Whether this code was imported, was a duplicate or failed.
        ///
        /// 该 code 的导入结果：成功、重复或失败。
        ///
        /// Optional.
        pub result: Option<PostResponseDataResult>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { PostResponseData {
        0 code "code",
        1 result "result",
    } }

    open_enum! {
        /// `response.data.result` of `POST /v3/marketing/membercard-open/cards/{card_id}/codes/deposit`.
        PostResponseDataResult {
            Success = "SUCCESS",
            Duplicate = "DUPLICATE",
            Fail = "FAIL",
        }
    }
}
