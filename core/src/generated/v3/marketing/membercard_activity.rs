// Made by `cargo xtask codegen` from catalog/; change the catalog, a correction or the emitter instead.
//! `/v3/marketing/membercard-activity`

/// `/v3/marketing/membercard-activity/activities`
pub mod activities {
    use alloc::string::String;
    use alloc::vec::Vec;

    use crate::call::Request;
    use crate::generated::operations;
    use crate::operation::Operation;
    use crate::record::{Extra, open_enum, record};

    /// 查询活动列表
    ///
    /// `GET /v3/marketing/membercard-activity/activities`
    ///
    /// For merchants and service providers.
    ///
    /// Official documents: <https://pay.weixin.qq.com/doc/v3/merchant/4012553261>, <https://pay.weixin.qq.com/doc/v3/partner/4012714468>
    #[doc(alias = "查询活动列表")]
    #[doc(alias = "GET /v3/marketing/membercard-activity/activities")]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Get {
        /// How many records a page holds at most.
        ///
        /// 每页最多返回的记录条数。
        ///
        /// Query parameter, optional.
        pub limit: Option<i64>,
        /// How many entries to skip before the first one of this page, from 0.
        ///
        /// 本页第一条之前跳过的条数，从 0 开始。
        ///
        /// Query parameter, optional.
        pub offset: Option<i64>,
        /// The type of the activity, which decides how and to whom its rewards go.
        ///
        /// 活动的类型，决定奖励的发放方式与对象。
        ///
        /// Query parameter, required.
        pub activity_type: Option<GetActivityType>,
        /// The identifier of the member card template.
        ///
        /// 会员卡模板的编号。
        ///
        /// Query parameter, optional.
        pub card_id: Option<String>,
        /// The state of the activity, such as created, ongoing or ended.
        ///
        /// 活动的状态，例如已创建、进行中或已终止。
        ///
        /// Query parameter, optional.
        pub activity_status: Option<GetActivityStatus>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { Get {
        0 limit "limit",
        1 offset "offset",
        2 activity_type "activity_type",
        3 card_id "card_id",
        4 activity_status "activity_status",
    } }

    impl Request for Get {
        const OPERATION: &'static Operation = &operations::member_card::V3_MARKETING_MEMBERCARD_ACTIVITY_ACTIVITIES_GET;
        type Response = GetResponse;
    }

    /// What `GET /v3/marketing/membercard-activity/activities` returns.
    ///
    /// A required member is there by the documents; any may be absent in fact.
    ///
    /// Official documents: <https://pay.weixin.qq.com/doc/v3/merchant/4012553261>, <https://pay.weixin.qq.com/doc/v3/partner/4012714468>
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetResponse {
        /// The records of the answer.
        ///
        /// 返回的记录列表。
        ///
        /// Optional.
        pub data: Option<Vec<GetResponseData>>,
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
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { GetResponse {
        0 data "data",
        1 offset "offset",
        2 limit "limit",
        3 total_count "total_count",
    } }

    open_enum! {
        /// `query.activity_type` of `GET /v3/marketing/membercard-activity/activities`.
        GetActivityType {
            NonMemberAfterpay = "NON_MEMBER_AFTERPAY",
            MemberAfterpay = "MEMBER_AFTERPAY",
            NonMemberMiniprogram = "NON_MEMBER_MINIPROGRAM",
            MemberMiniprogram = "MEMBER_MINIPROGRAM",
        }
    }

    open_enum! {
        /// `query.activity_status` of `GET /v3/marketing/membercard-activity/activities`.
        GetActivityStatus {
            Created = "CREATED",
            Ongoing = "ONGOING",
            Terminated = "TERMINATED",
            OverTime = "OVER_TIME",
        }
    }

    /// `response.data` of `GET /v3/marketing/membercard-activity/activities`.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetResponseData {
        /// The identifier of the activity.
        ///
        /// 活动的编号。
        ///
        /// Required.
        pub activity_id: Option<String>,
        /// The state of the activity, such as created, ongoing or ended.
        ///
        /// 活动的状态，例如已创建、进行中或已终止。
        ///
        /// Optional.
        pub activity_status: Option<String>,
        /// When it was created, RFC 3339 with offset.
        ///
        /// 创建的时间，RFC 3339 格式，带时区。
        ///
        /// Optional.
        pub create_time: Option<String>,
        /// When it was last updated, RFC 3339 with offset.
        ///
        /// 最近更新的时间，RFC 3339 格式，带时区。
        ///
        /// Optional.
        pub update_time: Option<String>,
        /// The identifier of the member card template.
        ///
        /// 会员卡模板的编号。
        ///
        /// Optional.
        pub card_id: Option<String>,
        /// The name of the activity.
        ///
        /// 活动的名称。
        ///
        /// Optional.
        pub activity_name: Option<String>,
        /// The type of the activity, which decides how and to whom its rewards go.
        ///
        /// 活动的类型，决定奖励的发放方式与对象。
        ///
        /// Optional.
        pub activity_type: Option<String>,
        /// The start of the activity or of its period for rewards, RFC 3339 with offset.
        ///
        /// 活动或其发奖时段的开始时间，RFC 3339 格式，带时区。
        ///
        /// Optional.
        pub begin_time: Option<String>,
        /// The end of the period; an integer counts the seconds since midnight.
        ///
        /// 时间段的结束时间，为整数时表示当日零点起的秒数。
        ///
        /// Optional.
        pub end_time: Option<String>,
        /// When the activity gives its award: days and parts of the day.
        ///
        /// 活动发放奖品的时间，包括日期段和每日时段。
        ///
        /// Optional.
        pub award_send_period: Option<GetResponseDataAwardSendPeriod>,
        /// The coupon batches.
        ///
        /// 券批次列表。
        ///
        /// Optional.
        pub stock_list: Option<Vec<GetResponseDataStockList>>,
        /// The merchant's own number of the request; repeating a request with it does not act twice.
        ///
        /// 商户自己的请求单号，用同一单号重发不会重复执行。
        ///
        /// Optional.
        pub out_request_no: Option<String>,
        /// The settings of an activity that follows a payment.
        ///
        /// 支付后活动的设置。
        ///
        /// Optional.
        pub pay_activity_setting: Option<GetResponseDataPayActivitySetting>,
        /// The settings of an activity that takes place in a mini program.
        ///
        /// 小程序内活动的设置。
        ///
        /// Optional.
        pub miniprogram_activity_setting: Option<GetResponseDataMiniprogramActivitySetting>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { GetResponseData {
        0 activity_id "activity_id",
        1 activity_status "activity_status",
        2 create_time "create_time",
        3 update_time "update_time",
        4 card_id "card_id",
        5 activity_name "activity_name",
        6 activity_type "activity_type",
        7 begin_time "begin_time",
        8 end_time "end_time",
        9 award_send_period "award_send_period",
        10 stock_list "stock_list",
        11 out_request_no "out_request_no",
        12 pay_activity_setting "pay_activity_setting",
        13 miniprogram_activity_setting "miniprogram_activity_setting",
    } }

    /// `response.data.award_send_period` of `GET /v3/marketing/membercard-activity/activities`.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetResponseDataAwardSendPeriod {
        /// The spans of time in which the award is given.
        ///
        /// 奖品发放的时间段列表。
        ///
        /// Optional.
        pub award_send_time: Option<Vec<GetResponseDataAwardSendPeriodAwardSendTime>>,
        /// The periods within a day when rewards are handed out.
        ///
        /// 一天之中发放奖励的时段列表。
        ///
        /// Optional.
        pub award_send_day_time: Option<Vec<GetResponseDataAwardSendPeriodAwardSendDayTime>>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { GetResponseDataAwardSendPeriod {
        0 award_send_time "award_send_time",
        1 award_send_day_time "award_send_day_time",
    } }

    /// `response.data.award_send_period.award_send_time` of `GET /v3/marketing/membercard-activity/activities`.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetResponseDataAwardSendPeriodAwardSendTime {
        /// The start of the activity or of its period for rewards, RFC 3339 with offset.
        ///
        /// 活动或其发奖时段的开始时间，RFC 3339 格式，带时区。
        ///
        /// Required.
        pub begin_time: Option<String>,
        /// The end of the period; an integer counts the seconds since midnight.
        ///
        /// 时间段的结束时间，为整数时表示当日零点起的秒数。
        ///
        /// Required.
        pub end_time: Option<String>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { GetResponseDataAwardSendPeriodAwardSendTime {
        0 begin_time "begin_time",
        1 end_time "end_time",
    } }

    /// `response.data.award_send_period.award_send_day_time` of `GET /v3/marketing/membercard-activity/activities`.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetResponseDataAwardSendPeriodAwardSendDayTime {
        /// The time of day at which the period starts.
        ///
        /// 一天之中该时段的开始时刻。
        ///
        /// Required.
        pub begin_day_time: Option<GetResponseDataAwardSendPeriodAwardSendDayTimeBeginDayTime>,
        /// The end of the span within a day.
        ///
        /// 每日时段的结束时间。
        ///
        /// Required.
        pub end_day_time: Option<GetResponseDataAwardSendPeriodAwardSendDayTimeEndDayTime>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { GetResponseDataAwardSendPeriodAwardSendDayTime {
        0 begin_day_time "begin_day_time",
        1 end_day_time "end_day_time",
    } }

    /// `response.data.award_send_period.award_send_day_time.begin_day_time` of `GET /v3/marketing/membercard-activity/activities`.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetResponseDataAwardSendPeriodAwardSendDayTimeBeginDayTime {
        /// The hour of the time of day.
        ///
        /// 时刻中的小时。
        ///
        /// Required.
        pub hours: Option<i64>,
        /// The minute of the time of day.
        ///
        /// 时刻中的分钟数。
        ///
        /// Required.
        pub minutes: Option<i64>,
        /// The second of the time of day.
        ///
        /// 时刻中的秒。
        ///
        /// Required.
        pub seconds: Option<i64>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { GetResponseDataAwardSendPeriodAwardSendDayTimeBeginDayTime {
        0 hours "hours",
        1 minutes "minutes",
        2 seconds "seconds",
    } }

    /// `response.data.award_send_period.award_send_day_time.end_day_time` of `GET /v3/marketing/membercard-activity/activities`.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetResponseDataAwardSendPeriodAwardSendDayTimeEndDayTime {
        /// The hour of the time of day.
        ///
        /// 时刻中的小时。
        ///
        /// Required.
        pub hours: Option<i64>,
        /// The minute of the time of day.
        ///
        /// 时刻中的分钟数。
        ///
        /// Required.
        pub minutes: Option<i64>,
        /// The second of the time of day.
        ///
        /// 时刻中的秒。
        ///
        /// Required.
        pub seconds: Option<i64>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { GetResponseDataAwardSendPeriodAwardSendDayTimeEndDayTime {
        0 hours "hours",
        1 minutes "minutes",
        2 seconds "seconds",
    } }

    /// `response.data.stock_list` of `GET /v3/marketing/membercard-activity/activities`.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetResponseDataStockList {
        /// The number of the merchant that created the coupon stock.
        ///
        /// 创建券批次的商户号。
        ///
        /// Required.
        pub stock_creator_mchid: Option<String>,
        /// The identifier of the coupon stock: coupons made together under the same rules.
        ///
        /// 券批次的编号，同一批次的券规则相同。
        ///
        /// Required.
        pub stock_id: Option<String>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { GetResponseDataStockList {
        0 stock_creator_mchid "stock_creator_mchid",
        1 stock_id "stock_id",
    } }

    /// `response.data.pay_activity_setting` of `GET /v3/marketing/membercard-activity/activities`.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetResponseDataPayActivitySetting {
        /// The address of the logo.
        ///
        /// 标志图片的地址。
        ///
        /// Required.
        pub logo_url: Option<String>,
        /// The second line of the activity's title.
        ///
        /// 活动的副标题。
        ///
        /// Required.
        pub activity_second_title: Option<String>,
        /// The merchant numbers at which a payment takes part in the activity.
        ///
        /// 支付后可参与活动的商户号列表。
        ///
        /// Optional.
        pub mchid_list: Option<Vec<String>>,
        /// How users activate the member card they got through the activity.
        ///
        /// 用户通过活动领取的会员卡如何激活。
        ///
        /// Optional.
        pub activate_setting: Option<GetResponseDataPayActivitySettingActivateSetting>,
        /// Which payments count for the activity.
        ///
        /// 哪些支付可参与活动的设置。
        ///
        /// Optional.
        pub payment_setting: Option<GetResponseDataPayActivitySettingPaymentSetting>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { GetResponseDataPayActivitySetting {
        0 logo_url "logo_url",
        1 activity_second_title "activity_second_title",
        2 mchid_list "mchid_list",
        3 activate_setting "activate_setting",
        4 payment_setting "payment_setting",
    } }

    /// `response.data.pay_activity_setting.activate_setting` of `GET /v3/marketing/membercard-activity/activities`.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetResponseDataPayActivitySettingActivateSetting {
        /// How the card is activated: automatically (`AUTO_ACTIVATE`) or on a page of the merchant (`JUMP_ACTIVATE`).
        ///
        /// 会员卡的激活方式，自动激活（`AUTO_ACTIVATE`）或跳转商户页面激活（`JUMP_ACTIVATE`）。
        ///
        /// Required.
        pub activate_type: Option<String>,
        /// The page on which the user activates the member card.
        ///
        /// 用户激活会员卡的网页地址。
        ///
        /// Optional.
        pub activate_url: Option<String>,
        /// The mini program in which the user activates the member card.
        ///
        /// 用户激活会员卡时打开的小程序。
        ///
        /// Optional.
        pub activate_miniprogram: Option<GetResponseDataPayActivitySettingActivateSettingActivateMiniprogram>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { GetResponseDataPayActivitySettingActivateSetting {
        0 activate_type "activate_type",
        1 activate_url "activate_url",
        2 activate_miniprogram "activate_miniprogram",
    } }

    /// `response.data.pay_activity_setting.activate_setting.activate_miniprogram` of `GET /v3/marketing/membercard-activity/activities`.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetResponseDataPayActivitySettingActivateSettingActivateMiniprogram {
        /// The AppID of the mini program in which the user activates the member card.
        ///
        /// 用户激活会员卡所用小程序的 AppID。
        ///
        /// Required.
        pub activate_appid: Option<String>,
        /// The page of the mini program in which the user activates the member card.
        ///
        /// 用户激活会员卡所用小程序的页面路径。
        ///
        /// Required.
        pub activate_path: Option<String>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { GetResponseDataPayActivitySettingActivateSettingActivateMiniprogram {
        0 activate_appid "activate_appid",
        1 activate_path "activate_path",
    } }

    /// `response.data.pay_activity_setting.payment_setting` of `GET /v3/marketing/membercard-activity/activities`.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetResponseDataPayActivitySettingPaymentSetting {
        /// The means or scenes of payment.
        ///
        /// 支付的方式或场景。
        ///
        /// Optional.
        pub payment_mode: Option<GetResponseDataPayActivitySettingPaymentSettingPaymentMode>,
        /// The bank with whose cards users must pay to take part.
        ///
        /// 参与活动须使用的银行。
        ///
        /// Optional.
        pub limit_bank: Option<String>,
        /// The discount tags an order needs to take part in the activity.
        ///
        /// 可参与活动的订单优惠标记列表。
        ///
        /// Optional.
        pub goods_tags: Option<Vec<String>>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { GetResponseDataPayActivitySettingPaymentSetting {
        0 payment_mode "payment_mode",
        1 limit_bank "limit_bank",
        2 goods_tags "goods_tags",
    } }

    /// `response.data.pay_activity_setting.payment_setting.payment_mode` of `GET /v3/marketing/membercard-activity/activities`.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetResponseDataPayActivitySettingPaymentSettingPaymentMode {
        /// The scenes of payment in which the activity applies.
        ///
        /// 活动适用的支付场景列表。
        ///
        /// Optional.
        pub payment_scene_list: Option<Vec<String>>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { GetResponseDataPayActivitySettingPaymentSettingPaymentMode {
        0 payment_scene_list "payment_scene_list",
    } }

    /// `response.data.miniprogram_activity_setting` of `GET /v3/marketing/membercard-activity/activities`.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetResponseDataMiniprogramActivitySetting {
        /// A text of the merchant's own that tells through which channel the card was obtained.
        ///
        /// 商户自定义的文本，用来区分领卡渠道。
        ///
        /// Optional.
        pub outer_str: Option<Vec<String>>,
        /// Where the user is led after getting the reward: the mini program, its page and the text of the button.
        ///
        /// 用户领奖后的跳转设置：小程序、页面和按钮文案。
        ///
        /// Optional.
        pub award_jump_deploy: Option<GetResponseDataMiniprogramActivitySettingAwardJumpDeploy>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { GetResponseDataMiniprogramActivitySetting {
        0 outer_str "outer_str",
        1 award_jump_deploy "award_jump_deploy",
    } }

    /// `response.data.miniprogram_activity_setting.award_jump_deploy` of `GET /v3/marketing/membercard-activity/activities`.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetResponseDataMiniprogramActivitySettingAwardJumpDeploy {
        /// The AppID of the mini program to open.
        ///
        /// 要打开的小程序的 AppID。
        ///
        /// Optional.
        pub mini_program_appid: Option<String>,
        /// The page of the mini program.
        ///
        /// 小程序的页面路径。
        ///
        /// Optional.
        pub mini_program_path: Option<String>,
        /// The text on the button.
        ///
        /// 按钮上的文字。
        ///
        /// Optional.
        pub button_text: Option<String>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { GetResponseDataMiniprogramActivitySettingAwardJumpDeploy {
        0 mini_program_appid "mini_program_appid",
        1 mini_program_path "mini_program_path",
        2 button_text "button_text",
    } }

    /// 创建活动
    ///
    /// `POST /v3/marketing/membercard-activity/activities`
    ///
    /// For merchants and service providers.
    ///
    /// Official documents: <https://pay.weixin.qq.com/doc/v3/merchant/4012553030>, <https://pay.weixin.qq.com/doc/v3/partner/4012714463>
    #[doc(alias = "创建活动")]
    #[doc(alias = "POST /v3/marketing/membercard-activity/activities")]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Post {
        /// The identifier of the member card template.
        ///
        /// 会员卡模板的编号。
        ///
        /// Body member, required.
        pub card_id: Option<String>,
        /// The name of the activity.
        ///
        /// 活动的名称。
        ///
        /// Body member, required.
        pub activity_name: Option<String>,
        /// The type of the activity, which decides how and to whom its rewards go.
        ///
        /// 活动的类型，决定奖励的发放方式与对象。
        ///
        /// Body member, required.
        pub activity_type: Option<PostActivityType>,
        /// The start of the activity or of its period for rewards, RFC 3339 with offset.
        ///
        /// 活动或其发奖时段的开始时间，RFC 3339 格式，带时区。
        ///
        /// Body member, required.
        pub begin_time: Option<String>,
        /// The end of the period; an integer counts the seconds since midnight.
        ///
        /// 时间段的结束时间，为整数时表示当日零点起的秒数。
        ///
        /// Body member, required.
        pub end_time: Option<String>,
        /// When the activity gives its award: days and parts of the day.
        ///
        /// 活动发放奖品的时间，包括日期段和每日时段。
        ///
        /// Body member, optional.
        pub award_send_period: Option<PostAwardSendPeriod>,
        /// The coupon batches.
        ///
        /// 券批次列表。
        ///
        /// Body member, optional.
        pub stock_list: Option<Vec<PostStockList>>,
        /// The merchant's own number of the request; repeating a request with it does not act twice.
        ///
        /// 商户自己的请求单号，用同一单号重发不会重复执行。
        ///
        /// Body member, required.
        pub out_request_no: Option<String>,
        /// The settings of an activity that follows a payment.
        ///
        /// 支付后活动的设置。
        ///
        /// Body member, optional.
        pub pay_activity_setting: Option<PostPayActivitySetting>,
        /// The settings of an activity that takes place in a mini program.
        ///
        /// 小程序内活动的设置。
        ///
        /// Body member, optional.
        pub miniprogram_activity_setting: Option<PostMiniprogramActivitySetting>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { Post {
        0 card_id "card_id",
        1 activity_name "activity_name",
        2 activity_type "activity_type",
        3 begin_time "begin_time",
        4 end_time "end_time",
        5 award_send_period "award_send_period",
        6 stock_list "stock_list",
        7 out_request_no "out_request_no",
        8 pay_activity_setting "pay_activity_setting",
        9 miniprogram_activity_setting "miniprogram_activity_setting",
    } }

    impl Request for Post {
        const OPERATION: &'static Operation =
            &operations::member_card::V3_MARKETING_MEMBERCARD_ACTIVITY_ACTIVITIES_POST;
        type Response = PostResponse;
    }

    /// What `POST /v3/marketing/membercard-activity/activities` returns.
    ///
    /// A required member is there by the documents; any may be absent in fact.
    ///
    /// Official documents: <https://pay.weixin.qq.com/doc/v3/merchant/4012553030>, <https://pay.weixin.qq.com/doc/v3/partner/4012714463>
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PostResponse {
        /// The identifier of the activity.
        ///
        /// 活动的编号。
        ///
        /// Required.
        pub activity_id: Option<String>,
        /// The state of the activity, such as created, ongoing or ended.
        ///
        /// 活动的状态，例如已创建、进行中或已终止。
        ///
        /// Optional.
        pub activity_status: Option<String>,
        /// When it was created, RFC 3339 with offset.
        ///
        /// 创建的时间，RFC 3339 格式，带时区。
        ///
        /// Optional.
        pub create_time: Option<String>,
        /// When it was last updated, RFC 3339 with offset.
        ///
        /// 最近更新的时间，RFC 3339 格式，带时区。
        ///
        /// Optional.
        pub update_time: Option<String>,
        /// The identifier of the member card template.
        ///
        /// 会员卡模板的编号。
        ///
        /// Optional.
        pub card_id: Option<String>,
        /// The name of the activity.
        ///
        /// 活动的名称。
        ///
        /// Optional.
        pub activity_name: Option<String>,
        /// The type of the activity, which decides how and to whom its rewards go.
        ///
        /// 活动的类型，决定奖励的发放方式与对象。
        ///
        /// Optional.
        pub activity_type: Option<String>,
        /// The start of the activity or of its period for rewards, RFC 3339 with offset.
        ///
        /// 活动或其发奖时段的开始时间，RFC 3339 格式，带时区。
        ///
        /// Optional.
        pub begin_time: Option<String>,
        /// The end of the period; an integer counts the seconds since midnight.
        ///
        /// 时间段的结束时间，为整数时表示当日零点起的秒数。
        ///
        /// Optional.
        pub end_time: Option<String>,
        /// When the activity gives its award: days and parts of the day.
        ///
        /// 活动发放奖品的时间，包括日期段和每日时段。
        ///
        /// Optional.
        pub award_send_period: Option<PostResponseAwardSendPeriod>,
        /// The coupon batches.
        ///
        /// 券批次列表。
        ///
        /// Optional.
        pub stock_list: Option<Vec<PostResponseStockList>>,
        /// The merchant's own number of the request; repeating a request with it does not act twice.
        ///
        /// 商户自己的请求单号，用同一单号重发不会重复执行。
        ///
        /// Optional.
        pub out_request_no: Option<String>,
        /// The settings of an activity that follows a payment.
        ///
        /// 支付后活动的设置。
        ///
        /// Optional.
        pub pay_activity_setting: Option<PostResponsePayActivitySetting>,
        /// The settings of an activity that takes place in a mini program.
        ///
        /// 小程序内活动的设置。
        ///
        /// Optional.
        pub miniprogram_activity_setting: Option<PostResponseMiniprogramActivitySetting>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { PostResponse {
        0 activity_id "activity_id",
        1 activity_status "activity_status",
        2 create_time "create_time",
        3 update_time "update_time",
        4 card_id "card_id",
        5 activity_name "activity_name",
        6 activity_type "activity_type",
        7 begin_time "begin_time",
        8 end_time "end_time",
        9 award_send_period "award_send_period",
        10 stock_list "stock_list",
        11 out_request_no "out_request_no",
        12 pay_activity_setting "pay_activity_setting",
        13 miniprogram_activity_setting "miniprogram_activity_setting",
    } }

    pub use self::GetActivityType as PostActivityType;

    pub use self::GetResponseDataAwardSendPeriod as PostAwardSendPeriod;

    pub use self::GetResponseDataAwardSendPeriodAwardSendTime as PostAwardSendPeriodAwardSendTime;

    pub use self::GetResponseDataAwardSendPeriodAwardSendDayTime as PostAwardSendPeriodAwardSendDayTime;

    pub use self::GetResponseDataAwardSendPeriodAwardSendDayTimeBeginDayTime as PostAwardSendPeriodAwardSendDayTimeBeginDayTime;

    pub use self::GetResponseDataAwardSendPeriodAwardSendDayTimeEndDayTime as PostAwardSendPeriodAwardSendDayTimeEndDayTime;

    pub use self::GetResponseDataStockList as PostStockList;

    pub use self::GetResponseDataPayActivitySetting as PostPayActivitySetting;

    pub use self::GetResponseDataPayActivitySettingActivateSetting as PostPayActivitySettingActivateSetting;

    pub use self::GetResponseDataPayActivitySettingActivateSettingActivateMiniprogram as PostPayActivitySettingActivateSettingActivateMiniprogram;

    pub use self::GetResponseDataPayActivitySettingPaymentSetting as PostPayActivitySettingPaymentSetting;

    pub use self::GetResponseDataPayActivitySettingPaymentSettingPaymentMode as PostPayActivitySettingPaymentSettingPaymentMode;

    pub use self::GetResponseDataMiniprogramActivitySetting as PostMiniprogramActivitySetting;

    pub use self::GetResponseDataMiniprogramActivitySettingAwardJumpDeploy as PostMiniprogramActivitySettingAwardJumpDeploy;

    pub use self::GetResponseDataAwardSendPeriod as PostResponseAwardSendPeriod;

    pub use self::GetResponseDataAwardSendPeriodAwardSendTime as PostResponseAwardSendPeriodAwardSendTime;

    pub use self::GetResponseDataAwardSendPeriodAwardSendDayTime as PostResponseAwardSendPeriodAwardSendDayTime;

    pub use self::GetResponseDataAwardSendPeriodAwardSendDayTimeBeginDayTime as PostResponseAwardSendPeriodAwardSendDayTimeBeginDayTime;

    pub use self::GetResponseDataAwardSendPeriodAwardSendDayTimeEndDayTime as PostResponseAwardSendPeriodAwardSendDayTimeEndDayTime;

    pub use self::GetResponseDataStockList as PostResponseStockList;

    pub use self::GetResponseDataPayActivitySetting as PostResponsePayActivitySetting;

    pub use self::GetResponseDataPayActivitySettingActivateSetting as PostResponsePayActivitySettingActivateSetting;

    pub use self::GetResponseDataPayActivitySettingActivateSettingActivateMiniprogram as PostResponsePayActivitySettingActivateSettingActivateMiniprogram;

    pub use self::GetResponseDataPayActivitySettingPaymentSetting as PostResponsePayActivitySettingPaymentSetting;

    pub use self::GetResponseDataPayActivitySettingPaymentSettingPaymentMode as PostResponsePayActivitySettingPaymentSettingPaymentMode;

    pub use self::GetResponseDataMiniprogramActivitySetting as PostResponseMiniprogramActivitySetting;

    pub use self::GetResponseDataMiniprogramActivitySettingAwardJumpDeploy as PostResponseMiniprogramActivitySettingAwardJumpDeploy;

    /// `/v3/marketing/membercard-activity/activities/{activity_id}`
    pub mod by_activity_id {
        use alloc::string::String;
        use alloc::vec::Vec;

        use crate::call::Request;
        use crate::generated::operations;
        use crate::operation::Operation;
        use crate::record::{Extra, record};

        /// 查询活动详情
        ///
        /// `GET /v3/marketing/membercard-activity/activities/{activity_id}`
        ///
        /// For merchants and service providers.
        ///
        /// Official documents: <https://pay.weixin.qq.com/doc/v3/merchant/4012553365>, <https://pay.weixin.qq.com/doc/v3/partner/4012714471>
        #[doc(alias = "查询活动详情")]
        #[doc(alias = "GET /v3/marketing/membercard-activity/activities/{activity_id}")]
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct Get {
            /// The identifier of the activity.
            ///
            /// 活动的编号。
            ///
            /// Path parameter, required.
            pub activity_id: Option<String>,
            /// Members that the documents do not list.
            pub extra: Extra,
        }

        record! { Get {
            0 activity_id "activity_id",
        } }

        impl Request for Get {
            const OPERATION: &'static Operation =
                &operations::member_card::V3_MARKETING_MEMBERCARD_ACTIVITY_ACTIVITIES_BY_ACTIVITY_ID_GET;
            type Response = GetResponse;
        }

        /// What `GET /v3/marketing/membercard-activity/activities/{activity_id}` returns.
        ///
        /// A required member is there by the documents; any may be absent in fact.
        ///
        /// Official documents: <https://pay.weixin.qq.com/doc/v3/merchant/4012553365>, <https://pay.weixin.qq.com/doc/v3/partner/4012714471>
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct GetResponse {
            /// The identifier of the activity.
            ///
            /// 活动的编号。
            ///
            /// Required.
            pub activity_id: Option<String>,
            /// The state of the activity, such as created, ongoing or ended.
            ///
            /// 活动的状态，例如已创建、进行中或已终止。
            ///
            /// Optional.
            pub activity_status: Option<String>,
            /// When it was created, RFC 3339 with offset.
            ///
            /// 创建的时间，RFC 3339 格式，带时区。
            ///
            /// Optional.
            pub create_time: Option<String>,
            /// When it was last updated, RFC 3339 with offset.
            ///
            /// 最近更新的时间，RFC 3339 格式，带时区。
            ///
            /// Optional.
            pub update_time: Option<String>,
            /// The identifier of the member card template.
            ///
            /// 会员卡模板的编号。
            ///
            /// Optional.
            pub card_id: Option<String>,
            /// The name of the activity.
            ///
            /// 活动的名称。
            ///
            /// Optional.
            pub activity_name: Option<String>,
            /// The type of the activity, which decides how and to whom its rewards go.
            ///
            /// 活动的类型，决定奖励的发放方式与对象。
            ///
            /// Optional.
            pub activity_type: Option<String>,
            /// The start of the activity or of its period for rewards, RFC 3339 with offset.
            ///
            /// 活动或其发奖时段的开始时间，RFC 3339 格式，带时区。
            ///
            /// Optional.
            pub begin_time: Option<String>,
            /// The end of the period; an integer counts the seconds since midnight.
            ///
            /// 时间段的结束时间，为整数时表示当日零点起的秒数。
            ///
            /// Optional.
            pub end_time: Option<String>,
            /// When the activity gives its award: days and parts of the day.
            ///
            /// 活动发放奖品的时间，包括日期段和每日时段。
            ///
            /// Optional.
            pub award_send_period: Option<GetResponseAwardSendPeriod>,
            /// The coupon batches.
            ///
            /// 券批次列表。
            ///
            /// Optional.
            pub stock_list: Option<Vec<GetResponseStockList>>,
            /// The merchant's own number of the request; repeating a request with it does not act twice.
            ///
            /// 商户自己的请求单号，用同一单号重发不会重复执行。
            ///
            /// Optional.
            pub out_request_no: Option<String>,
            /// The settings of an activity that follows a payment.
            ///
            /// 支付后活动的设置。
            ///
            /// Optional.
            pub pay_activity_setting: Option<GetResponsePayActivitySetting>,
            /// The settings of an activity that takes place in a mini program.
            ///
            /// 小程序内活动的设置。
            ///
            /// Optional.
            pub miniprogram_activity_setting: Option<GetResponseMiniprogramActivitySetting>,
            /// Members that the documents do not list.
            pub extra: Extra,
        }

        record! { GetResponse {
            0 activity_id "activity_id",
            1 activity_status "activity_status",
            2 create_time "create_time",
            3 update_time "update_time",
            4 card_id "card_id",
            5 activity_name "activity_name",
            6 activity_type "activity_type",
            7 begin_time "begin_time",
            8 end_time "end_time",
            9 award_send_period "award_send_period",
            10 stock_list "stock_list",
            11 out_request_no "out_request_no",
            12 pay_activity_setting "pay_activity_setting",
            13 miniprogram_activity_setting "miniprogram_activity_setting",
        } }

        pub use crate::generated::v3::marketing::membercard_activity::activities::GetResponseDataAwardSendPeriod as GetResponseAwardSendPeriod;

        pub use crate::generated::v3::marketing::membercard_activity::activities::GetResponseDataAwardSendPeriodAwardSendTime as GetResponseAwardSendPeriodAwardSendTime;

        pub use crate::generated::v3::marketing::membercard_activity::activities::GetResponseDataAwardSendPeriodAwardSendDayTime as GetResponseAwardSendPeriodAwardSendDayTime;

        pub use crate::generated::v3::marketing::membercard_activity::activities::GetResponseDataAwardSendPeriodAwardSendDayTimeBeginDayTime as GetResponseAwardSendPeriodAwardSendDayTimeBeginDayTime;

        pub use crate::generated::v3::marketing::membercard_activity::activities::GetResponseDataAwardSendPeriodAwardSendDayTimeEndDayTime as GetResponseAwardSendPeriodAwardSendDayTimeEndDayTime;

        pub use crate::generated::v3::marketing::membercard_activity::activities::GetResponseDataStockList as GetResponseStockList;

        pub use crate::generated::v3::marketing::membercard_activity::activities::GetResponseDataPayActivitySetting as GetResponsePayActivitySetting;

        pub use crate::generated::v3::marketing::membercard_activity::activities::GetResponseDataPayActivitySettingActivateSetting as GetResponsePayActivitySettingActivateSetting;

        pub use crate::generated::v3::marketing::membercard_activity::activities::GetResponseDataPayActivitySettingActivateSettingActivateMiniprogram as GetResponsePayActivitySettingActivateSettingActivateMiniprogram;

        pub use crate::generated::v3::marketing::membercard_activity::activities::GetResponseDataPayActivitySettingPaymentSetting as GetResponsePayActivitySettingPaymentSetting;

        pub use crate::generated::v3::marketing::membercard_activity::activities::GetResponseDataPayActivitySettingPaymentSettingPaymentMode as GetResponsePayActivitySettingPaymentSettingPaymentMode;

        pub use crate::generated::v3::marketing::membercard_activity::activities::GetResponseDataMiniprogramActivitySetting as GetResponseMiniprogramActivitySetting;

        pub use crate::generated::v3::marketing::membercard_activity::activities::GetResponseDataMiniprogramActivitySettingAwardJumpDeploy as GetResponseMiniprogramActivitySettingAwardJumpDeploy;

        /// `/v3/marketing/membercard-activity/activities/{activity_id}/terminate`
        pub mod terminate {
            use alloc::string::String;

            use crate::call::Request;
            use crate::generated::operations;
            use crate::operation::Operation;
            use crate::record::{Extra, record};

            /// 终止活动
            ///
            /// `POST /v3/marketing/membercard-activity/activities/{activity_id}/terminate`
            ///
            /// For merchants and service providers.
            ///
            /// Official documents: <https://pay.weixin.qq.com/doc/v3/merchant/4012553381>, <https://pay.weixin.qq.com/doc/v3/partner/4012714466>
            #[doc(alias = "终止活动")]
            #[doc(alias = "POST /v3/marketing/membercard-activity/activities/{activity_id}/terminate")]
            #[derive(Clone, Debug, Default, PartialEq)]
            pub struct Post {
                /// The identifier of the activity.
                ///
                /// 活动的编号。
                ///
                /// Path parameter, required.
                pub activity_id: Option<String>,
                /// Members that the documents do not list.
                pub extra: Extra,
            }

            record! { Post {
                0 activity_id "activity_id",
            } }

            impl Request for Post {
                const OPERATION: &'static Operation =
                    &operations::member_card::V3_MARKETING_MEMBERCARD_ACTIVITY_ACTIVITIES_BY_ACTIVITY_ID_TERMINATE_POST;
                type Response = PostResponse;
            }

            /// What `POST /v3/marketing/membercard-activity/activities/{activity_id}/terminate` returns.
            ///
            /// A required member is there by the documents; any may be absent in fact.
            ///
            /// Official documents: <https://pay.weixin.qq.com/doc/v3/merchant/4012553381>, <https://pay.weixin.qq.com/doc/v3/partner/4012714466>
            #[derive(Clone, Debug, Default, PartialEq)]
            pub struct PostResponse {
                /// The identifier of the activity.
                ///
                /// 活动的编号。
                ///
                /// Required.
                pub activity_id: Option<String>,
                /// When it was ended.
                ///
                /// 终止的时间。
                ///
                /// Optional.
                pub terminate_time: Option<String>,
                /// Members that the documents do not list.
                pub extra: Extra,
            }

            record! { PostResponse {
                0 activity_id "activity_id",
                1 terminate_time "terminate_time",
            } }
        }
    }
}
