# Made by `cargo xtask codegen` from catalog/; change the catalog, a correction or the emitter instead.
"""The types of the product family ``member_card``."""

from typing_extensions import Literal, Required, TypeAlias, TypedDict

class V3MarketingMembercardActivityActivitiesGet(TypedDict, total=False):
    """Parameters of ``GET /v3/marketing/membercard-activity/activities``: 查询活动列表."""

    limit: int
    """How many records a page holds at most.

    每页最多返回的记录条数。

    Query parameter, optional.
    """

    offset: int
    """How many entries to skip before the first one of this page, from 0.

    本页第一条之前跳过的条数，从 0 开始。

    Query parameter, optional.
    """

    activity_type: Required[V3MarketingMembercardActivityActivitiesGetActivityType]
    """The type of the activity, which decides how and to whom its rewards go.

    活动的类型，决定奖励的发放方式与对象。

    Query parameter, required.
    """

    card_id: str
    """The identifier of the member card template.

    会员卡模板的编号。

    Query parameter, optional.
    """

    activity_status: V3MarketingMembercardActivityActivitiesGetActivityStatus
    """The state of the activity, such as created, ongoing or ended.

    活动的状态，例如已创建、进行中或已终止。

    Query parameter, optional.
    """

class V3MarketingMembercardActivityActivitiesGetResponse(TypedDict, total=False):
    """What ``GET /v3/marketing/membercard-activity/activities`` returns."""

    data: list[V3MarketingMembercardActivityActivitiesGetResponseData]
    """The records of the answer.

    返回的记录列表。

    Optional.
    """

    offset: int
    """How many entries to skip before the first one of this page, from 0.

    本页第一条之前跳过的条数，从 0 开始。

    Optional.
    """

    limit: int
    """How many records a page holds at most.

    每页最多返回的记录条数。

    Optional.
    """

    total_count: int
    """How many there are in all; in lists, over all pages.

    总数，列表中为所有页的总条数。

    Optional.
    """

V3MarketingMembercardActivityActivitiesGetActivityType: TypeAlias = Literal["NON_MEMBER_AFTERPAY", "MEMBER_AFTERPAY", "NON_MEMBER_MINIPROGRAM", "MEMBER_MINIPROGRAM"] | str
"""``query.activity_type`` of ``GET /v3/marketing/membercard-activity/activities``; other values may come."""

V3MarketingMembercardActivityActivitiesGetActivityStatus: TypeAlias = Literal["CREATED", "ONGOING", "TERMINATED", "OVER_TIME"] | str
"""``query.activity_status`` of ``GET /v3/marketing/membercard-activity/activities``; other values may come."""

class V3MarketingMembercardActivityActivitiesGetResponseData(TypedDict, total=False):
    """``response.data`` of ``GET /v3/marketing/membercard-activity/activities``."""

    activity_id: Required[str]
    """The identifier of the activity.

    活动的编号。

    Required.
    """

    activity_status: str
    """The state of the activity, such as created, ongoing or ended.

    活动的状态，例如已创建、进行中或已终止。

    Optional.
    """

    create_time: str
    """When it was created, RFC 3339 with offset.

    创建的时间，RFC 3339 格式，带时区。

    Optional.
    """

    update_time: str
    """When it was last updated, RFC 3339 with offset.

    最近更新的时间，RFC 3339 格式，带时区。

    Optional.
    """

    card_id: str
    """The identifier of the member card template.

    会员卡模板的编号。

    Optional.
    """

    activity_name: str
    """The name of the activity.

    活动的名称。

    Optional.
    """

    activity_type: str
    """The type of the activity, which decides how and to whom its rewards go.

    活动的类型，决定奖励的发放方式与对象。

    Optional.
    """

    begin_time: str
    """The start of the activity or of its period for rewards, RFC 3339 with offset.

    活动或其发奖时段的开始时间，RFC 3339 格式，带时区。

    Optional.
    """

    end_time: str
    """The end of the period; an integer counts the seconds since midnight.

    时间段的结束时间，为整数时表示当日零点起的秒数。

    Optional.
    """

    award_send_period: V3MarketingMembercardActivityActivitiesGetResponseDataAwardSendPeriod
    """When the activity gives its award: days and parts of the day.

    活动发放奖品的时间，包括日期段和每日时段。

    Optional.
    """

    stock_list: list[V3MarketingMembercardActivityActivitiesGetResponseDataStockList]
    """The coupon batches.

    券批次列表。

    Optional.
    """

    out_request_no: str
    """The merchant's own number of the request; repeating a request with it does not act twice.

    商户自己的请求单号，用同一单号重发不会重复执行。

    Optional.
    """

    pay_activity_setting: V3MarketingMembercardActivityActivitiesGetResponseDataPayActivitySetting
    """The settings of an activity that follows a payment.

    支付后活动的设置。

    Optional.
    """

    miniprogram_activity_setting: V3MarketingMembercardActivityActivitiesGetResponseDataMiniprogramActivitySetting
    """The settings of an activity that takes place in a mini program.

    小程序内活动的设置。

    Optional.
    """

class V3MarketingMembercardActivityActivitiesGetResponseDataAwardSendPeriod(TypedDict, total=False):
    """``response.data.award_send_period`` of ``GET /v3/marketing/membercard-activity/activities``."""

    award_send_time: list[V3MarketingMembercardActivityActivitiesGetResponseDataAwardSendPeriodAwardSendTime]
    """The spans of time in which the award is given.

    奖品发放的时间段列表。

    Optional.
    """

    award_send_day_time: list[V3MarketingMembercardActivityActivitiesGetResponseDataAwardSendPeriodAwardSendDayTime]
    """The periods within a day when rewards are handed out.

    一天之中发放奖励的时段列表。

    Optional.
    """

class V3MarketingMembercardActivityActivitiesGetResponseDataAwardSendPeriodAwardSendTime(TypedDict, total=False):
    """``response.data.award_send_period.award_send_time`` of ``GET /v3/marketing/membercard-activity/activities``."""

    begin_time: Required[str]
    """The start of the activity or of its period for rewards, RFC 3339 with offset.

    活动或其发奖时段的开始时间，RFC 3339 格式，带时区。

    Required.
    """

    end_time: Required[str]
    """The end of the period; an integer counts the seconds since midnight.

    时间段的结束时间，为整数时表示当日零点起的秒数。

    Required.
    """

class V3MarketingMembercardActivityActivitiesGetResponseDataAwardSendPeriodAwardSendDayTime(TypedDict, total=False):
    """``response.data.award_send_period.award_send_day_time`` of ``GET /v3/marketing/membercard-activity/activities``."""

    begin_day_time: Required[V3MarketingMembercardActivityActivitiesGetResponseDataAwardSendPeriodAwardSendDayTimeBeginDayTime]
    """The time of day at which the period starts.

    一天之中该时段的开始时刻。

    Required.
    """

    end_day_time: Required[V3MarketingMembercardActivityActivitiesGetResponseDataAwardSendPeriodAwardSendDayTimeEndDayTime]
    """The end of the span within a day.

    每日时段的结束时间。

    Required.
    """

class V3MarketingMembercardActivityActivitiesGetResponseDataAwardSendPeriodAwardSendDayTimeBeginDayTime(TypedDict, total=False):
    """``response.data.award_send_period.award_send_day_time.begin_day_time`` of ``GET /v3/marketing/membercard-activity/activities``."""

    hours: Required[int]
    """The hour of the time of day.

    时刻中的小时。

    Required.
    """

    minutes: Required[int]
    """The minute of the time of day.

    时刻中的分钟数。

    Required.
    """

    seconds: Required[int]
    """The second of the time of day.

    时刻中的秒。

    Required.
    """

class V3MarketingMembercardActivityActivitiesGetResponseDataAwardSendPeriodAwardSendDayTimeEndDayTime(TypedDict, total=False):
    """``response.data.award_send_period.award_send_day_time.end_day_time`` of ``GET /v3/marketing/membercard-activity/activities``."""

    hours: Required[int]
    """The hour of the time of day.

    时刻中的小时。

    Required.
    """

    minutes: Required[int]
    """The minute of the time of day.

    时刻中的分钟数。

    Required.
    """

    seconds: Required[int]
    """The second of the time of day.

    时刻中的秒。

    Required.
    """

class V3MarketingMembercardActivityActivitiesGetResponseDataStockList(TypedDict, total=False):
    """``response.data.stock_list`` of ``GET /v3/marketing/membercard-activity/activities``."""

    stock_creator_mchid: Required[str]
    """The number of the merchant that created the coupon stock.

    创建券批次的商户号。

    Required.
    """

    stock_id: Required[str]
    """The identifier of the coupon stock: coupons made together under the same rules.

    券批次的编号，同一批次的券规则相同。

    Required.
    """

class V3MarketingMembercardActivityActivitiesGetResponseDataPayActivitySetting(TypedDict, total=False):
    """``response.data.pay_activity_setting`` of ``GET /v3/marketing/membercard-activity/activities``."""

    logo_url: Required[str]
    """The address of the logo.

    标志图片的地址。

    Required.
    """

    activity_second_title: Required[str]
    """The second line of the activity's title.

    活动的副标题。

    Required.
    """

    mchid_list: list[str]
    """The merchant numbers at which a payment takes part in the activity.

    支付后可参与活动的商户号列表。

    Optional.
    """

    activate_setting: V3MarketingMembercardActivityActivitiesGetResponseDataPayActivitySettingActivateSetting
    """How users activate the member card they got through the activity.

    用户通过活动领取的会员卡如何激活。

    Optional.
    """

    payment_setting: V3MarketingMembercardActivityActivitiesGetResponseDataPayActivitySettingPaymentSetting
    """Which payments count for the activity.

    哪些支付可参与活动的设置。

    Optional.
    """

class V3MarketingMembercardActivityActivitiesGetResponseDataPayActivitySettingActivateSetting(TypedDict, total=False):
    """``response.data.pay_activity_setting.activate_setting`` of ``GET /v3/marketing/membercard-activity/activities``."""

    activate_type: Required[str]
    """How the card is activated: automatically (``AUTO_ACTIVATE``) or on a page of the merchant (``JUMP_ACTIVATE``).

    会员卡的激活方式，自动激活（``AUTO_ACTIVATE``）或跳转商户页面激活（``JUMP_ACTIVATE``）。

    Required.
    """

    activate_url: str
    """The page on which the user activates the member card.

    用户激活会员卡的网页地址。

    Optional.
    """

    activate_miniprogram: V3MarketingMembercardActivityActivitiesGetResponseDataPayActivitySettingActivateSettingActivateMiniprogram
    """The mini program in which the user activates the member card.

    用户激活会员卡时打开的小程序。

    Optional.
    """

class V3MarketingMembercardActivityActivitiesGetResponseDataPayActivitySettingActivateSettingActivateMiniprogram(TypedDict, total=False):
    """``response.data.pay_activity_setting.activate_setting.activate_miniprogram`` of ``GET /v3/marketing/membercard-activity/activities``."""

    activate_appid: Required[str]
    """The AppID of the mini program in which the user activates the member card.

    用户激活会员卡所用小程序的 AppID。

    Required.
    """

    activate_path: Required[str]
    """The page of the mini program in which the user activates the member card.

    用户激活会员卡所用小程序的页面路径。

    Required.
    """

class V3MarketingMembercardActivityActivitiesGetResponseDataPayActivitySettingPaymentSetting(TypedDict, total=False):
    """``response.data.pay_activity_setting.payment_setting`` of ``GET /v3/marketing/membercard-activity/activities``."""

    payment_mode: V3MarketingMembercardActivityActivitiesGetResponseDataPayActivitySettingPaymentSettingPaymentMode
    """The means or scenes of payment.

    支付的方式或场景。

    Optional.
    """

    limit_bank: str
    """The bank with whose cards users must pay to take part.

    参与活动须使用的银行。

    Optional.
    """

    goods_tags: list[str]
    """The discount tags an order needs to take part in the activity.

    可参与活动的订单优惠标记列表。

    Optional.
    """

class V3MarketingMembercardActivityActivitiesGetResponseDataPayActivitySettingPaymentSettingPaymentMode(TypedDict, total=False):
    """``response.data.pay_activity_setting.payment_setting.payment_mode`` of ``GET /v3/marketing/membercard-activity/activities``."""

    payment_scene_list: list[str]
    """The scenes of payment in which the activity applies.

    活动适用的支付场景列表。

    Optional.
    """

class V3MarketingMembercardActivityActivitiesGetResponseDataMiniprogramActivitySetting(TypedDict, total=False):
    """``response.data.miniprogram_activity_setting`` of ``GET /v3/marketing/membercard-activity/activities``."""

    outer_str: list[str]
    """A text of the merchant's own that tells through which channel the card was obtained.

    商户自定义的文本，用来区分领卡渠道。

    Optional.
    """

    award_jump_deploy: V3MarketingMembercardActivityActivitiesGetResponseDataMiniprogramActivitySettingAwardJumpDeploy
    """Where the user is led after getting the reward: the mini program, its page and the text of the button.

    用户领奖后的跳转设置：小程序、页面和按钮文案。

    Optional.
    """

class V3MarketingMembercardActivityActivitiesGetResponseDataMiniprogramActivitySettingAwardJumpDeploy(TypedDict, total=False):
    """``response.data.miniprogram_activity_setting.award_jump_deploy`` of ``GET /v3/marketing/membercard-activity/activities``."""

    mini_program_appid: str
    """The AppID of the mini program to open.

    要打开的小程序的 AppID。

    Optional.
    """

    mini_program_path: str
    """The page of the mini program.

    小程序的页面路径。

    Optional.
    """

    button_text: str
    """The text on the button.

    按钮上的文字。

    Optional.
    """

class V3MarketingMembercardActivityActivitiesPost(TypedDict, total=False):
    """Parameters of ``POST /v3/marketing/membercard-activity/activities``: 创建活动."""

    card_id: Required[str]
    """The identifier of the member card template.

    会员卡模板的编号。

    Body member, required.
    """

    activity_name: Required[str]
    """The name of the activity.

    活动的名称。

    Body member, required.
    """

    activity_type: Required[V3MarketingMembercardActivityActivitiesPostActivityType]
    """The type of the activity, which decides how and to whom its rewards go.

    活动的类型，决定奖励的发放方式与对象。

    Body member, required.
    """

    begin_time: Required[str]
    """The start of the activity or of its period for rewards, RFC 3339 with offset.

    活动或其发奖时段的开始时间，RFC 3339 格式，带时区。

    Body member, required.
    """

    end_time: Required[str]
    """The end of the period; an integer counts the seconds since midnight.

    时间段的结束时间，为整数时表示当日零点起的秒数。

    Body member, required.
    """

    award_send_period: V3MarketingMembercardActivityActivitiesPostAwardSendPeriod
    """When the activity gives its award: days and parts of the day.

    活动发放奖品的时间，包括日期段和每日时段。

    Body member, optional.
    """

    stock_list: list[V3MarketingMembercardActivityActivitiesPostStockList]
    """The coupon batches.

    券批次列表。

    Body member, optional.
    """

    out_request_no: Required[str]
    """The merchant's own number of the request; repeating a request with it does not act twice.

    商户自己的请求单号，用同一单号重发不会重复执行。

    Body member, required.
    """

    pay_activity_setting: V3MarketingMembercardActivityActivitiesPostPayActivitySetting
    """The settings of an activity that follows a payment.

    支付后活动的设置。

    Body member, optional.
    """

    miniprogram_activity_setting: V3MarketingMembercardActivityActivitiesPostMiniprogramActivitySetting
    """The settings of an activity that takes place in a mini program.

    小程序内活动的设置。

    Body member, optional.
    """

class V3MarketingMembercardActivityActivitiesPostResponse(TypedDict, total=False):
    """What ``POST /v3/marketing/membercard-activity/activities`` returns."""

    activity_id: Required[str]
    """The identifier of the activity.

    活动的编号。

    Required.
    """

    activity_status: str
    """The state of the activity, such as created, ongoing or ended.

    活动的状态，例如已创建、进行中或已终止。

    Optional.
    """

    create_time: str
    """When it was created, RFC 3339 with offset.

    创建的时间，RFC 3339 格式，带时区。

    Optional.
    """

    update_time: str
    """When it was last updated, RFC 3339 with offset.

    最近更新的时间，RFC 3339 格式，带时区。

    Optional.
    """

    card_id: str
    """The identifier of the member card template.

    会员卡模板的编号。

    Optional.
    """

    activity_name: str
    """The name of the activity.

    活动的名称。

    Optional.
    """

    activity_type: str
    """The type of the activity, which decides how and to whom its rewards go.

    活动的类型，决定奖励的发放方式与对象。

    Optional.
    """

    begin_time: str
    """The start of the activity or of its period for rewards, RFC 3339 with offset.

    活动或其发奖时段的开始时间，RFC 3339 格式，带时区。

    Optional.
    """

    end_time: str
    """The end of the period; an integer counts the seconds since midnight.

    时间段的结束时间，为整数时表示当日零点起的秒数。

    Optional.
    """

    award_send_period: V3MarketingMembercardActivityActivitiesPostResponseAwardSendPeriod
    """When the activity gives its award: days and parts of the day.

    活动发放奖品的时间，包括日期段和每日时段。

    Optional.
    """

    stock_list: list[V3MarketingMembercardActivityActivitiesPostResponseStockList]
    """The coupon batches.

    券批次列表。

    Optional.
    """

    out_request_no: str
    """The merchant's own number of the request; repeating a request with it does not act twice.

    商户自己的请求单号，用同一单号重发不会重复执行。

    Optional.
    """

    pay_activity_setting: V3MarketingMembercardActivityActivitiesPostResponsePayActivitySetting
    """The settings of an activity that follows a payment.

    支付后活动的设置。

    Optional.
    """

    miniprogram_activity_setting: V3MarketingMembercardActivityActivitiesPostResponseMiniprogramActivitySetting
    """The settings of an activity that takes place in a mini program.

    小程序内活动的设置。

    Optional.
    """

V3MarketingMembercardActivityActivitiesPostActivityType: TypeAlias = V3MarketingMembercardActivityActivitiesGetActivityType

V3MarketingMembercardActivityActivitiesPostAwardSendPeriod: TypeAlias = V3MarketingMembercardActivityActivitiesGetResponseDataAwardSendPeriod

V3MarketingMembercardActivityActivitiesPostAwardSendPeriodAwardSendTime: TypeAlias = V3MarketingMembercardActivityActivitiesGetResponseDataAwardSendPeriodAwardSendTime

V3MarketingMembercardActivityActivitiesPostAwardSendPeriodAwardSendDayTime: TypeAlias = V3MarketingMembercardActivityActivitiesGetResponseDataAwardSendPeriodAwardSendDayTime

V3MarketingMembercardActivityActivitiesPostAwardSendPeriodAwardSendDayTimeBeginDayTime: TypeAlias = V3MarketingMembercardActivityActivitiesGetResponseDataAwardSendPeriodAwardSendDayTimeBeginDayTime

V3MarketingMembercardActivityActivitiesPostAwardSendPeriodAwardSendDayTimeEndDayTime: TypeAlias = V3MarketingMembercardActivityActivitiesGetResponseDataAwardSendPeriodAwardSendDayTimeEndDayTime

V3MarketingMembercardActivityActivitiesPostStockList: TypeAlias = V3MarketingMembercardActivityActivitiesGetResponseDataStockList

V3MarketingMembercardActivityActivitiesPostPayActivitySetting: TypeAlias = V3MarketingMembercardActivityActivitiesGetResponseDataPayActivitySetting

V3MarketingMembercardActivityActivitiesPostPayActivitySettingActivateSetting: TypeAlias = V3MarketingMembercardActivityActivitiesGetResponseDataPayActivitySettingActivateSetting

V3MarketingMembercardActivityActivitiesPostPayActivitySettingActivateSettingActivateMiniprogram: TypeAlias = V3MarketingMembercardActivityActivitiesGetResponseDataPayActivitySettingActivateSettingActivateMiniprogram

V3MarketingMembercardActivityActivitiesPostPayActivitySettingPaymentSetting: TypeAlias = V3MarketingMembercardActivityActivitiesGetResponseDataPayActivitySettingPaymentSetting

V3MarketingMembercardActivityActivitiesPostPayActivitySettingPaymentSettingPaymentMode: TypeAlias = V3MarketingMembercardActivityActivitiesGetResponseDataPayActivitySettingPaymentSettingPaymentMode

V3MarketingMembercardActivityActivitiesPostMiniprogramActivitySetting: TypeAlias = V3MarketingMembercardActivityActivitiesGetResponseDataMiniprogramActivitySetting

V3MarketingMembercardActivityActivitiesPostMiniprogramActivitySettingAwardJumpDeploy: TypeAlias = V3MarketingMembercardActivityActivitiesGetResponseDataMiniprogramActivitySettingAwardJumpDeploy

V3MarketingMembercardActivityActivitiesPostResponseAwardSendPeriod: TypeAlias = V3MarketingMembercardActivityActivitiesGetResponseDataAwardSendPeriod

V3MarketingMembercardActivityActivitiesPostResponseAwardSendPeriodAwardSendTime: TypeAlias = V3MarketingMembercardActivityActivitiesGetResponseDataAwardSendPeriodAwardSendTime

V3MarketingMembercardActivityActivitiesPostResponseAwardSendPeriodAwardSendDayTime: TypeAlias = V3MarketingMembercardActivityActivitiesGetResponseDataAwardSendPeriodAwardSendDayTime

V3MarketingMembercardActivityActivitiesPostResponseAwardSendPeriodAwardSendDayTimeBeginDayTime: TypeAlias = V3MarketingMembercardActivityActivitiesGetResponseDataAwardSendPeriodAwardSendDayTimeBeginDayTime

V3MarketingMembercardActivityActivitiesPostResponseAwardSendPeriodAwardSendDayTimeEndDayTime: TypeAlias = V3MarketingMembercardActivityActivitiesGetResponseDataAwardSendPeriodAwardSendDayTimeEndDayTime

V3MarketingMembercardActivityActivitiesPostResponseStockList: TypeAlias = V3MarketingMembercardActivityActivitiesGetResponseDataStockList

V3MarketingMembercardActivityActivitiesPostResponsePayActivitySetting: TypeAlias = V3MarketingMembercardActivityActivitiesGetResponseDataPayActivitySetting

V3MarketingMembercardActivityActivitiesPostResponsePayActivitySettingActivateSetting: TypeAlias = V3MarketingMembercardActivityActivitiesGetResponseDataPayActivitySettingActivateSetting

V3MarketingMembercardActivityActivitiesPostResponsePayActivitySettingActivateSettingActivateMiniprogram: TypeAlias = V3MarketingMembercardActivityActivitiesGetResponseDataPayActivitySettingActivateSettingActivateMiniprogram

V3MarketingMembercardActivityActivitiesPostResponsePayActivitySettingPaymentSetting: TypeAlias = V3MarketingMembercardActivityActivitiesGetResponseDataPayActivitySettingPaymentSetting

V3MarketingMembercardActivityActivitiesPostResponsePayActivitySettingPaymentSettingPaymentMode: TypeAlias = V3MarketingMembercardActivityActivitiesGetResponseDataPayActivitySettingPaymentSettingPaymentMode

V3MarketingMembercardActivityActivitiesPostResponseMiniprogramActivitySetting: TypeAlias = V3MarketingMembercardActivityActivitiesGetResponseDataMiniprogramActivitySetting

V3MarketingMembercardActivityActivitiesPostResponseMiniprogramActivitySettingAwardJumpDeploy: TypeAlias = V3MarketingMembercardActivityActivitiesGetResponseDataMiniprogramActivitySettingAwardJumpDeploy

class V3MarketingMembercardActivityActivitiesByActivityIdGet(TypedDict, total=False):
    """Parameters of ``GET /v3/marketing/membercard-activity/activities/{activity_id}``: 查询活动详情."""

    activity_id: Required[str]
    """The identifier of the activity.

    活动的编号。

    Path parameter, required.
    """

class V3MarketingMembercardActivityActivitiesByActivityIdGetResponse(TypedDict, total=False):
    """What ``GET /v3/marketing/membercard-activity/activities/{activity_id}`` returns."""

    activity_id: Required[str]
    """The identifier of the activity.

    活动的编号。

    Required.
    """

    activity_status: str
    """The state of the activity, such as created, ongoing or ended.

    活动的状态，例如已创建、进行中或已终止。

    Optional.
    """

    create_time: str
    """When it was created, RFC 3339 with offset.

    创建的时间，RFC 3339 格式，带时区。

    Optional.
    """

    update_time: str
    """When it was last updated, RFC 3339 with offset.

    最近更新的时间，RFC 3339 格式，带时区。

    Optional.
    """

    card_id: str
    """The identifier of the member card template.

    会员卡模板的编号。

    Optional.
    """

    activity_name: str
    """The name of the activity.

    活动的名称。

    Optional.
    """

    activity_type: str
    """The type of the activity, which decides how and to whom its rewards go.

    活动的类型，决定奖励的发放方式与对象。

    Optional.
    """

    begin_time: str
    """The start of the activity or of its period for rewards, RFC 3339 with offset.

    活动或其发奖时段的开始时间，RFC 3339 格式，带时区。

    Optional.
    """

    end_time: str
    """The end of the period; an integer counts the seconds since midnight.

    时间段的结束时间，为整数时表示当日零点起的秒数。

    Optional.
    """

    award_send_period: V3MarketingMembercardActivityActivitiesByActivityIdGetResponseAwardSendPeriod
    """When the activity gives its award: days and parts of the day.

    活动发放奖品的时间，包括日期段和每日时段。

    Optional.
    """

    stock_list: list[V3MarketingMembercardActivityActivitiesByActivityIdGetResponseStockList]
    """The coupon batches.

    券批次列表。

    Optional.
    """

    out_request_no: str
    """The merchant's own number of the request; repeating a request with it does not act twice.

    商户自己的请求单号，用同一单号重发不会重复执行。

    Optional.
    """

    pay_activity_setting: V3MarketingMembercardActivityActivitiesByActivityIdGetResponsePayActivitySetting
    """The settings of an activity that follows a payment.

    支付后活动的设置。

    Optional.
    """

    miniprogram_activity_setting: V3MarketingMembercardActivityActivitiesByActivityIdGetResponseMiniprogramActivitySetting
    """The settings of an activity that takes place in a mini program.

    小程序内活动的设置。

    Optional.
    """

V3MarketingMembercardActivityActivitiesByActivityIdGetResponseAwardSendPeriod: TypeAlias = V3MarketingMembercardActivityActivitiesGetResponseDataAwardSendPeriod

V3MarketingMembercardActivityActivitiesByActivityIdGetResponseAwardSendPeriodAwardSendTime: TypeAlias = V3MarketingMembercardActivityActivitiesGetResponseDataAwardSendPeriodAwardSendTime

V3MarketingMembercardActivityActivitiesByActivityIdGetResponseAwardSendPeriodAwardSendDayTime: TypeAlias = V3MarketingMembercardActivityActivitiesGetResponseDataAwardSendPeriodAwardSendDayTime

V3MarketingMembercardActivityActivitiesByActivityIdGetResponseAwardSendPeriodAwardSendDayTimeBeginDayTime: TypeAlias = V3MarketingMembercardActivityActivitiesGetResponseDataAwardSendPeriodAwardSendDayTimeBeginDayTime

V3MarketingMembercardActivityActivitiesByActivityIdGetResponseAwardSendPeriodAwardSendDayTimeEndDayTime: TypeAlias = V3MarketingMembercardActivityActivitiesGetResponseDataAwardSendPeriodAwardSendDayTimeEndDayTime

V3MarketingMembercardActivityActivitiesByActivityIdGetResponseStockList: TypeAlias = V3MarketingMembercardActivityActivitiesGetResponseDataStockList

V3MarketingMembercardActivityActivitiesByActivityIdGetResponsePayActivitySetting: TypeAlias = V3MarketingMembercardActivityActivitiesGetResponseDataPayActivitySetting

V3MarketingMembercardActivityActivitiesByActivityIdGetResponsePayActivitySettingActivateSetting: TypeAlias = V3MarketingMembercardActivityActivitiesGetResponseDataPayActivitySettingActivateSetting

V3MarketingMembercardActivityActivitiesByActivityIdGetResponsePayActivitySettingActivateSettingActivateMiniprogram: TypeAlias = V3MarketingMembercardActivityActivitiesGetResponseDataPayActivitySettingActivateSettingActivateMiniprogram

V3MarketingMembercardActivityActivitiesByActivityIdGetResponsePayActivitySettingPaymentSetting: TypeAlias = V3MarketingMembercardActivityActivitiesGetResponseDataPayActivitySettingPaymentSetting

V3MarketingMembercardActivityActivitiesByActivityIdGetResponsePayActivitySettingPaymentSettingPaymentMode: TypeAlias = V3MarketingMembercardActivityActivitiesGetResponseDataPayActivitySettingPaymentSettingPaymentMode

V3MarketingMembercardActivityActivitiesByActivityIdGetResponseMiniprogramActivitySetting: TypeAlias = V3MarketingMembercardActivityActivitiesGetResponseDataMiniprogramActivitySetting

V3MarketingMembercardActivityActivitiesByActivityIdGetResponseMiniprogramActivitySettingAwardJumpDeploy: TypeAlias = V3MarketingMembercardActivityActivitiesGetResponseDataMiniprogramActivitySettingAwardJumpDeploy

class V3MarketingMembercardActivityActivitiesByActivityIdTerminatePost(TypedDict, total=False):
    """Parameters of ``POST /v3/marketing/membercard-activity/activities/{activity_id}/terminate``: 终止活动."""

    activity_id: Required[str]
    """The identifier of the activity.

    活动的编号。

    Path parameter, required.
    """

class V3MarketingMembercardActivityActivitiesByActivityIdTerminatePostResponse(TypedDict, total=False):
    """What ``POST /v3/marketing/membercard-activity/activities/{activity_id}/terminate`` returns."""

    activity_id: Required[str]
    """The identifier of the activity.

    活动的编号。

    Required.
    """

    terminate_time: str
    """When it was ended.

    终止的时间。

    Optional.
    """

class V3MarketingMembercardOpenActivateInformationsByActivateTicketGet(TypedDict, total=False):
    """Parameters of ``GET /v3/marketing/membercard-open/activate-informations/{activate_ticket}``: 获取用户信息（跳转型激活）."""

    activate_ticket: Required[str]
    """The one-time ticket of an activation, exchanged for what the user filled in.

    激活流程的票据，用来换取用户填写的信息。

    Path parameter, required.
    """

class V3MarketingMembercardOpenActivateInformationsByActivateTicketGetResponse(TypedDict, total=False):
    """What ``GET /v3/marketing/membercard-open/activate-informations/{activate_ticket}`` returns."""

    nickname: str
    """The nickname of the user.

    用户的昵称。

    Optional.
    """

    head_image_url: str
    """The address of the portrait.

    头像图片的地址。

    Optional.
    """

    user_information: V3MarketingMembercardOpenActivateInformationsByActivateTicketGetResponseUserInformation
    """The details of the user: those asked for, or those filled in with their values.

    用户资料：需填写的项，或已填的项与值。

    Optional.
    """

class V3MarketingMembercardOpenActivateInformationsByActivateTicketGetResponseUserInformation(TypedDict, total=False):
    """``response.user_information`` of ``GET /v3/marketing/membercard-open/activate-informations/{activate_ticket}``."""

    common_field_list: list[V3MarketingMembercardOpenActivateInformationsByActivateTicketGetResponseUserInformationCommonFieldList]
    """The standard items of the user's details: those asked for, or those filled in with their values.

    用户资料的通用项：需填写的项，或已填的项与值。

    Optional.
    """

    custom_field_list: list[V3MarketingMembercardOpenActivateInformationsByActivateTicketGetResponseUserInformationCustomFieldList]
    """The fields of the member form that the merchant defined itself.

    商户自定义的会员资料项。

    Optional.
    """

class V3MarketingMembercardOpenActivateInformationsByActivateTicketGetResponseUserInformationCommonFieldList(TypedDict, total=False):
    """``response.user_information.common_field_list`` of ``GET /v3/marketing/membercard-open/activate-informations/{activate_ticket}``."""

    name: V3MarketingMembercardOpenActivateInformationsByActivateTicketGetResponseUserInformationCommonFieldListName
    """The name of the item of user details: a fixed flag for common items, free text for custom ones.

    用户资料项的名称：通用项为固定标识，自定义项为自由文本。

    Optional.
    """

    value: str
    """The value of the field or variable named beside it.

    同级所指字段或变量的值。

    Optional.
    """

V3MarketingMembercardOpenActivateInformationsByActivateTicketGetResponseUserInformationCommonFieldListName: TypeAlias = Literal["USER_FORM_FLAG_MOBILE", "USER_FORM_FLAG_SEX", "USER_FORM_FLAG_NAME", "USER_FORM_FLAG_BIRTHDAY", "USER_FORM_FLAG_ADDRESS", "USER_FORM_FLAG_EMAIL", "USER_FORM_FLAG_CITY"] | str
"""``response.user_information.common_field_list.name`` of ``GET /v3/marketing/membercard-open/activate-informations/{activate_ticket}``; other values may come."""

class V3MarketingMembercardOpenActivateInformationsByActivateTicketGetResponseUserInformationCustomFieldList(TypedDict, total=False):
    """``response.user_information.custom_field_list`` of ``GET /v3/marketing/membercard-open/activate-informations/{activate_ticket}``."""

    name: str
    """The name of the item of user details: a fixed flag for common items, free text for custom ones.

    用户资料项的名称：通用项为固定标识，自定义项为自由文本。

    Optional.
    """

    value: str
    """The value of the field or variable named beside it.

    同级所指字段或变量的值。

    Optional.
    """

    value_list: list[str]
    """The values the user chose or filled in.

    用户选择或填写的值列表。

    Optional.
    """

class V3MarketingMembercardOpenCallbackGet(TypedDict, total=False):
    """Parameters of ``GET /v3/marketing/membercard-open/callback``: 查询回调地址."""

class V3MarketingMembercardOpenCallbackGetResponse(TypedDict, total=False):
    """What ``GET /v3/marketing/membercard-open/callback`` returns."""

    notify_url: Required[str]
    """The HTTPS address that receives the events of the card.

    接收会员卡事件通知的 HTTPS 地址。

    Required.
    """

    mchid: str
    """The merchant number WeChat Pay gave the merchant.

    微信支付分配的商户号。

    Optional.
    """

class V3MarketingMembercardOpenCallbackPatch(TypedDict, total=False):
    """Parameters of ``PATCH /v3/marketing/membercard-open/callback``: 设置回调地址."""

    notify_url: Required[str]
    """The HTTPS address that receives the events of the card.

    接收会员卡事件通知的 HTTPS 地址。

    Body member, required.
    """

class V3MarketingMembercardOpenCallbackPatchResponse(TypedDict, total=False):
    """What ``PATCH /v3/marketing/membercard-open/callback`` returns."""

    notify_url: Required[str]
    """The HTTPS address that receives the events of the card.

    接收会员卡事件通知的 HTTPS 地址。

    Required.
    """

    mchid: str
    """The merchant number WeChat Pay gave the merchant.

    微信支付分配的商户号。

    Optional.
    """

class V3MarketingMembercardOpenCardsGet(TypedDict, total=False):
    """Parameters of ``GET /v3/marketing/membercard-open/cards``: 查询会员卡模板列表."""

    brand_id: str
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Query parameter, optional.
    """

    appid: str
    """The AppID of the official account, mini program or app the request belongs to.

    所属公众号、小程序或移动应用的 AppID。

    Query parameter, optional.
    """

    offset: Required[int]
    """How many entries to skip before the first one of this page, from 0.

    本页第一条之前跳过的条数，从 0 开始。

    Query parameter, required.
    """

    limit: Required[int]
    """How many records a page holds at most.

    每页最多返回的记录条数。

    Query parameter, required.
    """

class V3MarketingMembercardOpenCardsGetResponse(TypedDict, total=False):
    """What ``GET /v3/marketing/membercard-open/cards`` returns."""

    total_count: Required[int]
    """How many there are in all; in lists, over all pages.

    总数，列表中为所有页的总条数。

    Required.
    """

    limit: Required[int]
    """How many records a page holds at most.

    每页最多返回的记录条数。

    Required.
    """

    offset: Required[int]
    """How many entries to skip before the first one of this page, from 0.

    本页第一条之前跳过的条数，从 0 开始。

    Required.
    """

    data: list[V3MarketingMembercardOpenCardsGetResponseData]
    """The records of the answer.

    返回的记录列表。

    Optional.
    """

class V3MarketingMembercardOpenCardsGetResponseData(TypedDict, total=False):
    """``response.data`` of ``GET /v3/marketing/membercard-open/cards``."""

    card_id: Required[str]
    """The identifier of the member card template.

    会员卡模板的编号。

    Required.
    """

    create_time: str
    """When it was created, RFC 3339 with offset.

    创建的时间，RFC 3339 格式，带时区。

    Optional.
    """

    update_time: str
    """When it was last updated, RFC 3339 with offset.

    最近更新的时间，RFC 3339 格式，带时区。

    Optional.
    """

    remain_quantity: int
    """How many member cards of the template are left.

    会员卡模板剩余的库存张数。

    Optional.
    """

    status: V3MarketingMembercardOpenCardsGetResponseDataStatus
    """The state of the member card template's review.

    会员卡模板的审核状态。

    Optional.
    """

    brand: Required[V3MarketingMembercardOpenCardsGetResponseDataBrand]
    """The brand the member card belongs to.

    会员卡所属的品牌。

    Required.
    """

    appid: Required[str]
    """The AppID of the official account, mini program or app the request belongs to.

    所属公众号、小程序或移动应用的 AppID。

    Required.
    """

    logo_url: Required[str]
    """The address of the logo.

    标志图片的地址。

    Required.
    """

    title: Required[str]
    """The title shown to the user.

    展示给用户的标题。

    Required.
    """

    background_picture_url: Required[str]
    """The address of the card's background picture.

    卡面背景图的地址。

    Required.
    """

    description: Required[str]
    """A description in words for people to read.

    供人阅读的文字说明。

    Required.
    """

    service_phone: str
    """The phone number of customer service.

    客服电话号码。

    Optional.
    """

    code_type: Required[V3MarketingMembercardOpenCardsGetResponseDataCodeType]
    """How the code of the member card is shown: bar code, QR code, both or not at all.

    会员卡码的展示形式，条形码、二维码、两者都有或不展示。

    Required.
    """

    total_quantity: int
    """How many member cards the template can give out.

    会员卡模板可发放的总数。

    Optional.
    """

    date_information: Required[V3MarketingMembercardOpenCardsGetResponseDataDateInformation]
    """When the member card is valid: fixed dates or a span from the day it was obtained.

    会员卡的有效期，固定起止时间或自领取起的一段时间。

    Required.
    """

    code_mode: Required[V3MarketingMembercardOpenCardsGetResponseDataCodeMode]
    """Who assigns the codes of the member cards: WeChat Pay, or the merchant beforehand or on demand.

    会员卡 code 由谁分配：微信支付，或商户预存、实时提供。

    Required.
    """

    need_display_level: bool
    """Whether the member card shows the level.

    会员卡上是否展示等级。

    Optional.
    """

    init_level: str
    """The level a member starts with.

    会员的初始等级。

    Optional.
    """

    out_request_no: Required[str]
    """The merchant's own number of the request; repeating a request with it does not act twice.

    商户自己的请求单号，用同一单号重发不会重复执行。

    Required.
    """

    balance_information: V3MarketingMembercardOpenCardsGetResponseDataBalanceInformation
    """The stored balance of the member card: how it is shown, or how it changes, depending on the place.

    会员卡储值余额的展示设置，或余额的变动信息，视位置而定。

    Optional.
    """

    user_information_form: V3MarketingMembercardOpenCardsGetResponseDataUserInformationForm
    """The details the user is asked to fill in when activating the card.

    用户激活会员卡时需填写的资料项。

    Optional.
    """

    additional_statement: V3MarketingMembercardOpenCardsGetResponseDataAdditionalStatement
    """An extra line shown on the member card: its title and where a tap leads.

    会员卡上的附加说明，包括标题和点击后的去处。

    Optional.
    """

V3MarketingMembercardOpenCardsGetResponseDataStatus: TypeAlias = Literal["NOT_APPROVE", "APPROVE_FAIL", "APPROVED", "DELETED"] | str
"""``response.data.status`` of ``GET /v3/marketing/membercard-open/cards``; other values may come."""

class V3MarketingMembercardOpenCardsGetResponseDataBrand(TypedDict, total=False):
    """``response.data.brand`` of ``GET /v3/marketing/membercard-open/cards``."""

    brand_id: Required[str]
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Required.
    """

    display_name: Required[str]
    """The name of the brand as shown on the card.

    卡面上展示的品牌名称。

    Required.
    """

V3MarketingMembercardOpenCardsGetResponseDataCodeType: TypeAlias = Literal["BAR_CODE", "QRCODE", "BAR_CODE_AND_QRCODE", "NONE_CODE"] | str
"""``response.data.code_type`` of ``GET /v3/marketing/membercard-open/cards``; other values may come."""

class V3MarketingMembercardOpenCardsGetResponseDataDateInformation(TypedDict, total=False):
    """``response.data.date_information`` of ``GET /v3/marketing/membercard-open/cards``."""

    type: Required[V3MarketingMembercardOpenCardsGetResponseDataDateInformationType]
    """How the validity is given (fixed dates, a span or for ever), or the kind of the form field.

    有效期的类型（固定时间、固定时长或永久），或资料项的类型。

    Required.
    """

    available_begin_time: str
    """From when the coupon or member card is valid, RFC 3339 with offset.

    券或会员卡有效期的开始时间，带时区偏移的 RFC 3339 格式。

    Optional.
    """

    available_end_time: str
    """The end of the validity, RFC 3339 with offset.

    有效期的结束时间，RFC 3339 格式，带时区。

    Optional.
    """

    available_day_after_receive: int
    """For how many days the card or coupon is valid after the user gets it or it takes effect.

    卡券在领取或生效后的有效天数。

    Optional.
    """

V3MarketingMembercardOpenCardsGetResponseDataDateInformationType: TypeAlias = Literal["FIX_TIME_RANGE", "FIX_TERM", "PERMANENT"] | str
"""``response.data.date_information.type`` of ``GET /v3/marketing/membercard-open/cards``; other values may come."""

V3MarketingMembercardOpenCardsGetResponseDataCodeMode: TypeAlias = Literal["SYSTEM_ALLOCATE", "MERCHANT_DEPOSIT", "REAL_TIME"] | str
"""``response.data.code_mode`` of ``GET /v3/marketing/membercard-open/cards``; other values may come."""

class V3MarketingMembercardOpenCardsGetResponseDataBalanceInformation(TypedDict, total=False):
    """``response.data.balance_information`` of ``GET /v3/marketing/membercard-open/cards``."""

    need_balance: bool
    """Whether the member card has a stored balance.

    会员卡是否支持储值余额。

    Optional.
    """

    balance_appid: str
    """The appid of the mini program that shows the user's balance.

    展示用户余额的小程序的 appid。

    Optional.
    """

    balance_path: str
    """The page of the mini program that shows the user's balance.

    展示用户余额的小程序页面路径。

    Optional.
    """

    balance_url: str
    """The web page that shows the balance details.

    查看余额详情的网页地址。

    Optional.
    """

class V3MarketingMembercardOpenCardsGetResponseDataUserInformationForm(TypedDict, total=False):
    """``response.data.user_information_form`` of ``GET /v3/marketing/membercard-open/cards``."""

    common_field_list: list[V3MarketingMembercardOpenCardsGetResponseDataUserInformationFormCommonFieldList]
    """The standard items of the user's details: those asked for, or those filled in with their values.

    用户资料的通用项：需填写的项，或已填的项与值。

    Optional.
    """

    custom_field_list: list[V3MarketingMembercardOpenCardsGetResponseDataUserInformationFormCustomFieldList]
    """The fields of the member form that the merchant defined itself.

    商户自定义的会员资料项。

    Optional.
    """

V3MarketingMembercardOpenCardsGetResponseDataUserInformationFormCommonFieldList: TypeAlias = Literal["USER_FORM_FLAG_MOBILE", "USER_FORM_FLAG_SEX", "USER_FORM_FLAG_NAME", "USER_FORM_FLAG_BIRTHDAY", "USER_FORM_FLAG_ADDRESS", "USER_FORM_FLAG_EMAIL", "USER_FORM_FLAG_CITY"] | str
"""``response.data.user_information_form.common_field_list`` of ``GET /v3/marketing/membercard-open/cards``; other values may come."""

class V3MarketingMembercardOpenCardsGetResponseDataUserInformationFormCustomFieldList(TypedDict, total=False):
    """``response.data.user_information_form.custom_field_list`` of ``GET /v3/marketing/membercard-open/cards``."""

    type: V3MarketingMembercardOpenCardsGetResponseDataUserInformationFormCustomFieldListType
    """How the validity is given (fixed dates, a span or for ever), or the kind of the form field.

    有效期的类型（固定时间、固定时长或永久），或资料项的类型。

    Optional.
    """

    name: str
    """The name of the item of user details: a fixed flag for common items, free text for custom ones.

    用户资料项的名称：通用项为固定标识，自定义项为自由文本。

    Optional.
    """

    values: list[str]
    """The options the user can choose from.

    供用户选择的选项列表。

    Optional.
    """

V3MarketingMembercardOpenCardsGetResponseDataUserInformationFormCustomFieldListType: TypeAlias = Literal["TEXT", "SELECT", "RADIO", "CHECK_BOX"] | str
"""``response.data.user_information_form.custom_field_list.type`` of ``GET /v3/marketing/membercard-open/cards``; other values may come."""

class V3MarketingMembercardOpenCardsGetResponseDataAdditionalStatement(TypedDict, total=False):
    """``response.data.additional_statement`` of ``GET /v3/marketing/membercard-open/cards``."""

    title: str
    """The title shown to the user.

    展示给用户的标题。

    Optional.
    """

    url: str
    """The address a tap or a scan leads to.

    点击或扫码后打开的地址。

    Optional.
    """

    appid: str
    """The AppID of the official account, mini program or app the request belongs to.

    所属公众号、小程序或移动应用的 AppID。

    Optional.
    """

    path: str
    """The page of the mini program.

    小程序的页面路径。

    Optional.
    """

class V3MarketingMembercardOpenCardsPost(TypedDict, total=False):
    """Parameters of ``POST /v3/marketing/membercard-open/cards``: 创建会员卡模板."""

    appid: Required[str]
    """The AppID of the official account, mini program or app the request belongs to.

    所属公众号、小程序或移动应用的 AppID。

    Body member, required.
    """

    logo_url: Required[str]
    """The address of the logo.

    标志图片的地址。

    Body member, required.
    """

    brand: Required[V3MarketingMembercardOpenCardsPostBrand]
    """The brand the member card belongs to.

    会员卡所属的品牌。

    Body member, required.
    """

    title: Required[str]
    """The title shown to the user.

    展示给用户的标题。

    Body member, required.
    """

    background_picture_url: Required[str]
    """The address of the card's background picture.

    卡面背景图的地址。

    Body member, required.
    """

    description: Required[str]
    """A description in words for people to read.

    供人阅读的文字说明。

    Body member, required.
    """

    service_phone: str
    """The phone number of customer service.

    客服电话号码。

    Body member, optional.
    """

    code_type: Required[V3MarketingMembercardOpenCardsPostCodeType]
    """How the code of the member card is shown: bar code, QR code, both or not at all.

    会员卡码的展示形式，条形码、二维码、两者都有或不展示。

    Body member, required.
    """

    total_quantity: int
    """How many member cards the template can give out.

    会员卡模板可发放的总数。

    Body member, optional.
    """

    date_information: Required[V3MarketingMembercardOpenCardsPostDateInformation]
    """When the member card is valid: fixed dates or a span from the day it was obtained.

    会员卡的有效期，固定起止时间或自领取起的一段时间。

    Body member, required.
    """

    code_mode: Required[V3MarketingMembercardOpenCardsPostCodeMode]
    """Who assigns the codes of the member cards: WeChat Pay, or the merchant beforehand or on demand.

    会员卡 code 由谁分配：微信支付，或商户预存、实时提供。

    Body member, required.
    """

    need_display_level: bool
    """Whether the member card shows the level.

    会员卡上是否展示等级。

    Body member, optional.
    """

    init_level: str
    """The level a member starts with.

    会员的初始等级。

    Body member, optional.
    """

    out_request_no: Required[str]
    """The merchant's own number of the request; repeating a request with it does not act twice.

    商户自己的请求单号，用同一单号重发不会重复执行。

    Body member, required.
    """

    balance_information: V3MarketingMembercardOpenCardsPostBalanceInformation
    """The stored balance of the member card: how it is shown, or how it changes, depending on the place.

    会员卡储值余额的展示设置，或余额的变动信息，视位置而定。

    Body member, optional.
    """

    user_information_form: V3MarketingMembercardOpenCardsPostUserInformationForm
    """The details the user is asked to fill in when activating the card.

    用户激活会员卡时需填写的资料项。

    Body member, optional.
    """

    additional_statement: V3MarketingMembercardOpenCardsPostAdditionalStatement
    """An extra line shown on the member card: its title and where a tap leads.

    会员卡上的附加说明，包括标题和点击后的去处。

    Body member, optional.
    """

    need_dynamic_code: bool
    """Whether the member card shows a code that changes.

    会员卡是否使用动态码。

    Body member, optional.
    """

class V3MarketingMembercardOpenCardsPostResponse(TypedDict, total=False):
    """What ``POST /v3/marketing/membercard-open/cards`` returns."""

    card_id: Required[str]
    """The identifier of the member card template.

    会员卡模板的编号。

    Required.
    """

    create_time: str
    """When it was created, RFC 3339 with offset.

    创建的时间，RFC 3339 格式，带时区。

    Optional.
    """

    update_time: str
    """When it was last updated, RFC 3339 with offset.

    最近更新的时间，RFC 3339 格式，带时区。

    Optional.
    """

    remain_quantity: int
    """How many member cards of the template are left.

    会员卡模板剩余的库存张数。

    Optional.
    """

    status: V3MarketingMembercardOpenCardsPostResponseStatus
    """The state of the member card template's review.

    会员卡模板的审核状态。

    Optional.
    """

    brand: Required[V3MarketingMembercardOpenCardsPostResponseBrand]
    """The brand the member card belongs to.

    会员卡所属的品牌。

    Required.
    """

    appid: Required[str]
    """The AppID of the official account, mini program or app the request belongs to.

    所属公众号、小程序或移动应用的 AppID。

    Required.
    """

    logo_url: Required[str]
    """The address of the logo.

    标志图片的地址。

    Required.
    """

    title: Required[str]
    """The title shown to the user.

    展示给用户的标题。

    Required.
    """

    background_picture_url: Required[str]
    """The address of the card's background picture.

    卡面背景图的地址。

    Required.
    """

    description: Required[str]
    """A description in words for people to read.

    供人阅读的文字说明。

    Required.
    """

    service_phone: str
    """The phone number of customer service.

    客服电话号码。

    Optional.
    """

    code_type: Required[V3MarketingMembercardOpenCardsPostResponseCodeType]
    """How the code of the member card is shown: bar code, QR code, both or not at all.

    会员卡码的展示形式，条形码、二维码、两者都有或不展示。

    Required.
    """

    total_quantity: int
    """How many member cards the template can give out.

    会员卡模板可发放的总数。

    Optional.
    """

    date_information: Required[V3MarketingMembercardOpenCardsPostResponseDateInformation]
    """When the member card is valid: fixed dates or a span from the day it was obtained.

    会员卡的有效期，固定起止时间或自领取起的一段时间。

    Required.
    """

    code_mode: Required[V3MarketingMembercardOpenCardsPostResponseCodeMode]
    """Who assigns the codes of the member cards: WeChat Pay, or the merchant beforehand or on demand.

    会员卡 code 由谁分配：微信支付，或商户预存、实时提供。

    Required.
    """

    need_display_level: bool
    """Whether the member card shows the level.

    会员卡上是否展示等级。

    Optional.
    """

    init_level: str
    """The level a member starts with.

    会员的初始等级。

    Optional.
    """

    out_request_no: Required[str]
    """The merchant's own number of the request; repeating a request with it does not act twice.

    商户自己的请求单号，用同一单号重发不会重复执行。

    Required.
    """

    balance_information: V3MarketingMembercardOpenCardsPostResponseBalanceInformation
    """The stored balance of the member card: how it is shown, or how it changes, depending on the place.

    会员卡储值余额的展示设置，或余额的变动信息，视位置而定。

    Optional.
    """

    user_information_form: V3MarketingMembercardOpenCardsPostResponseUserInformationForm
    """The details the user is asked to fill in when activating the card.

    用户激活会员卡时需填写的资料项。

    Optional.
    """

    additional_statement: V3MarketingMembercardOpenCardsPostResponseAdditionalStatement
    """An extra line shown on the member card: its title and where a tap leads.

    会员卡上的附加说明，包括标题和点击后的去处。

    Optional.
    """

V3MarketingMembercardOpenCardsPostBrand: TypeAlias = V3MarketingMembercardOpenCardsGetResponseDataBrand

V3MarketingMembercardOpenCardsPostCodeType: TypeAlias = V3MarketingMembercardOpenCardsGetResponseDataCodeType

class V3MarketingMembercardOpenCardsPostDateInformation(TypedDict, total=False):
    """``body.date_information`` of ``POST /v3/marketing/membercard-open/cards``."""

    type: Required[V3MarketingMembercardOpenCardsPostDateInformationType]
    """How the validity is given (fixed dates, a span or for ever), or the kind of the form field.

    有效期的类型（固定时间、固定时长或永久），或资料项的类型。

    Required.
    """

    available_begin_time: str
    """From when the coupon or member card is valid, RFC 3339 with offset.

    券或会员卡有效期的开始时间，带时区偏移的 RFC 3339 格式。

    Optional.
    """

    available_end_time: str
    """The end of the validity, RFC 3339 with offset.

    有效期的结束时间，RFC 3339 格式，带时区。

    Optional.
    """

    available_day_after_receive: int
    """For how many days the card or coupon is valid after the user gets it or it takes effect.

    卡券在领取或生效后的有效天数。

    Optional.
    """

    wait_days_after_receive: int
    """How many days after it was obtained it takes effect.

    领取后多少天开始生效。

    Optional.
    """

V3MarketingMembercardOpenCardsPostDateInformationType: TypeAlias = V3MarketingMembercardOpenCardsGetResponseDataDateInformationType

V3MarketingMembercardOpenCardsPostCodeMode: TypeAlias = V3MarketingMembercardOpenCardsGetResponseDataCodeMode

V3MarketingMembercardOpenCardsPostBalanceInformation: TypeAlias = V3MarketingMembercardOpenCardsGetResponseDataBalanceInformation

V3MarketingMembercardOpenCardsPostUserInformationForm: TypeAlias = V3MarketingMembercardOpenCardsGetResponseDataUserInformationForm

V3MarketingMembercardOpenCardsPostUserInformationFormCommonFieldList: TypeAlias = V3MarketingMembercardOpenCardsGetResponseDataUserInformationFormCommonFieldList

V3MarketingMembercardOpenCardsPostUserInformationFormCustomFieldList: TypeAlias = V3MarketingMembercardOpenCardsGetResponseDataUserInformationFormCustomFieldList

V3MarketingMembercardOpenCardsPostUserInformationFormCustomFieldListType: TypeAlias = V3MarketingMembercardOpenCardsGetResponseDataUserInformationFormCustomFieldListType

V3MarketingMembercardOpenCardsPostAdditionalStatement: TypeAlias = V3MarketingMembercardOpenCardsGetResponseDataAdditionalStatement

V3MarketingMembercardOpenCardsPostResponseStatus: TypeAlias = V3MarketingMembercardOpenCardsGetResponseDataStatus

V3MarketingMembercardOpenCardsPostResponseBrand: TypeAlias = V3MarketingMembercardOpenCardsGetResponseDataBrand

V3MarketingMembercardOpenCardsPostResponseCodeType: TypeAlias = V3MarketingMembercardOpenCardsGetResponseDataCodeType

V3MarketingMembercardOpenCardsPostResponseDateInformation: TypeAlias = V3MarketingMembercardOpenCardsGetResponseDataDateInformation

V3MarketingMembercardOpenCardsPostResponseDateInformationType: TypeAlias = V3MarketingMembercardOpenCardsGetResponseDataDateInformationType

V3MarketingMembercardOpenCardsPostResponseCodeMode: TypeAlias = V3MarketingMembercardOpenCardsGetResponseDataCodeMode

V3MarketingMembercardOpenCardsPostResponseBalanceInformation: TypeAlias = V3MarketingMembercardOpenCardsGetResponseDataBalanceInformation

V3MarketingMembercardOpenCardsPostResponseUserInformationForm: TypeAlias = V3MarketingMembercardOpenCardsGetResponseDataUserInformationForm

V3MarketingMembercardOpenCardsPostResponseUserInformationFormCommonFieldList: TypeAlias = V3MarketingMembercardOpenCardsGetResponseDataUserInformationFormCommonFieldList

V3MarketingMembercardOpenCardsPostResponseUserInformationFormCustomFieldList: TypeAlias = V3MarketingMembercardOpenCardsGetResponseDataUserInformationFormCustomFieldList

V3MarketingMembercardOpenCardsPostResponseUserInformationFormCustomFieldListType: TypeAlias = V3MarketingMembercardOpenCardsGetResponseDataUserInformationFormCustomFieldListType

V3MarketingMembercardOpenCardsPostResponseAdditionalStatement: TypeAlias = V3MarketingMembercardOpenCardsGetResponseDataAdditionalStatement

class V3MarketingMembercardOpenCardsByCardIdGet(TypedDict, total=False):
    """Parameters of ``GET /v3/marketing/membercard-open/cards/{card_id}``: 查询会员卡模板信息."""

    card_id: Required[str]
    """The identifier of the member card template.

    会员卡模板的编号。

    Path parameter, required.
    """

class V3MarketingMembercardOpenCardsByCardIdGetResponse(TypedDict, total=False):
    """What ``GET /v3/marketing/membercard-open/cards/{card_id}`` returns."""

    card_id: Required[str]
    """The identifier of the member card template.

    会员卡模板的编号。

    Required.
    """

    create_time: str
    """When it was created, RFC 3339 with offset.

    创建的时间，RFC 3339 格式，带时区。

    Optional.
    """

    update_time: str
    """When it was last updated, RFC 3339 with offset.

    最近更新的时间，RFC 3339 格式，带时区。

    Optional.
    """

    remain_quantity: int
    """How many member cards of the template are left.

    会员卡模板剩余的库存张数。

    Optional.
    """

    status: V3MarketingMembercardOpenCardsByCardIdGetResponseStatus
    """The state of the member card template's review.

    会员卡模板的审核状态。

    Optional.
    """

    brand: Required[V3MarketingMembercardOpenCardsByCardIdGetResponseBrand]
    """The brand the member card belongs to.

    会员卡所属的品牌。

    Required.
    """

    appid: Required[str]
    """The AppID of the official account, mini program or app the request belongs to.

    所属公众号、小程序或移动应用的 AppID。

    Required.
    """

    logo_url: Required[str]
    """The address of the logo.

    标志图片的地址。

    Required.
    """

    title: Required[str]
    """The title shown to the user.

    展示给用户的标题。

    Required.
    """

    background_picture_url: Required[str]
    """The address of the card's background picture.

    卡面背景图的地址。

    Required.
    """

    description: Required[str]
    """A description in words for people to read.

    供人阅读的文字说明。

    Required.
    """

    service_phone: str
    """The phone number of customer service.

    客服电话号码。

    Optional.
    """

    code_type: Required[V3MarketingMembercardOpenCardsByCardIdGetResponseCodeType]
    """How the code of the member card is shown: bar code, QR code, both or not at all.

    会员卡码的展示形式，条形码、二维码、两者都有或不展示。

    Required.
    """

    total_quantity: int
    """How many member cards the template can give out.

    会员卡模板可发放的总数。

    Optional.
    """

    date_information: Required[V3MarketingMembercardOpenCardsByCardIdGetResponseDateInformation]
    """When the member card is valid: fixed dates or a span from the day it was obtained.

    会员卡的有效期，固定起止时间或自领取起的一段时间。

    Required.
    """

    code_mode: Required[V3MarketingMembercardOpenCardsByCardIdGetResponseCodeMode]
    """Who assigns the codes of the member cards: WeChat Pay, or the merchant beforehand or on demand.

    会员卡 code 由谁分配：微信支付，或商户预存、实时提供。

    Required.
    """

    need_display_level: bool
    """Whether the member card shows the level.

    会员卡上是否展示等级。

    Optional.
    """

    init_level: str
    """The level a member starts with.

    会员的初始等级。

    Optional.
    """

    out_request_no: Required[str]
    """The merchant's own number of the request; repeating a request with it does not act twice.

    商户自己的请求单号，用同一单号重发不会重复执行。

    Required.
    """

    balance_information: V3MarketingMembercardOpenCardsByCardIdGetResponseBalanceInformation
    """The stored balance of the member card: how it is shown, or how it changes, depending on the place.

    会员卡储值余额的展示设置，或余额的变动信息，视位置而定。

    Optional.
    """

    user_information_form: V3MarketingMembercardOpenCardsByCardIdGetResponseUserInformationForm
    """The details the user is asked to fill in when activating the card.

    用户激活会员卡时需填写的资料项。

    Optional.
    """

    additional_statement: V3MarketingMembercardOpenCardsByCardIdGetResponseAdditionalStatement
    """An extra line shown on the member card: its title and where a tap leads.

    会员卡上的附加说明，包括标题和点击后的去处。

    Optional.
    """

V3MarketingMembercardOpenCardsByCardIdGetResponseStatus: TypeAlias = V3MarketingMembercardOpenCardsGetResponseDataStatus

V3MarketingMembercardOpenCardsByCardIdGetResponseBrand: TypeAlias = V3MarketingMembercardOpenCardsGetResponseDataBrand

V3MarketingMembercardOpenCardsByCardIdGetResponseCodeType: TypeAlias = V3MarketingMembercardOpenCardsGetResponseDataCodeType

V3MarketingMembercardOpenCardsByCardIdGetResponseDateInformation: TypeAlias = V3MarketingMembercardOpenCardsGetResponseDataDateInformation

V3MarketingMembercardOpenCardsByCardIdGetResponseDateInformationType: TypeAlias = V3MarketingMembercardOpenCardsGetResponseDataDateInformationType

V3MarketingMembercardOpenCardsByCardIdGetResponseCodeMode: TypeAlias = V3MarketingMembercardOpenCardsGetResponseDataCodeMode

V3MarketingMembercardOpenCardsByCardIdGetResponseBalanceInformation: TypeAlias = V3MarketingMembercardOpenCardsGetResponseDataBalanceInformation

V3MarketingMembercardOpenCardsByCardIdGetResponseUserInformationForm: TypeAlias = V3MarketingMembercardOpenCardsGetResponseDataUserInformationForm

V3MarketingMembercardOpenCardsByCardIdGetResponseUserInformationFormCommonFieldList: TypeAlias = V3MarketingMembercardOpenCardsGetResponseDataUserInformationFormCommonFieldList

V3MarketingMembercardOpenCardsByCardIdGetResponseUserInformationFormCustomFieldList: TypeAlias = V3MarketingMembercardOpenCardsGetResponseDataUserInformationFormCustomFieldList

V3MarketingMembercardOpenCardsByCardIdGetResponseUserInformationFormCustomFieldListType: TypeAlias = V3MarketingMembercardOpenCardsGetResponseDataUserInformationFormCustomFieldListType

V3MarketingMembercardOpenCardsByCardIdGetResponseAdditionalStatement: TypeAlias = V3MarketingMembercardOpenCardsGetResponseDataAdditionalStatement

class V3MarketingMembercardOpenCardsByCardIdPatch(TypedDict, total=False):
    """Parameters of ``PATCH /v3/marketing/membercard-open/cards/{card_id}``: 修改会员卡模板信息."""

    card_id: Required[str]
    """The identifier of the member card template.

    会员卡模板的编号。

    Path parameter, required.
    """

    appid: str
    """The AppID of the official account, mini program or app the request belongs to.

    所属公众号、小程序或移动应用的 AppID。

    Body member, optional.
    """

    logo_url: str
    """The address of the logo.

    标志图片的地址。

    Body member, optional.
    """

    title: str
    """The title shown to the user.

    展示给用户的标题。

    Body member, optional.
    """

    background_picture_url: str
    """The address of the card's background picture.

    卡面背景图的地址。

    Body member, optional.
    """

    description: str
    """A description in words for people to read.

    供人阅读的文字说明。

    Body member, optional.
    """

    service_phone: str
    """The phone number of customer service.

    客服电话号码。

    Body member, optional.
    """

    total_quantity: int
    """How many member cards the template can give out.

    会员卡模板可发放的总数。

    Body member, optional.
    """

    date_information: V3MarketingMembercardOpenCardsByCardIdPatchDateInformation
    """When the member card is valid: fixed dates or a span from the day it was obtained.

    会员卡的有效期，固定起止时间或自领取起的一段时间。

    Body member, optional.
    """

    need_display_level: bool
    """Whether the member card shows the level.

    会员卡上是否展示等级。

    Body member, optional.
    """

    init_level: str
    """The level a member starts with.

    会员的初始等级。

    Body member, optional.
    """

    balance_information: V3MarketingMembercardOpenCardsByCardIdPatchBalanceInformation
    """The stored balance of the member card: how it is shown, or how it changes, depending on the place.

    会员卡储值余额的展示设置，或余额的变动信息，视位置而定。

    Body member, optional.
    """

    user_information_form: V3MarketingMembercardOpenCardsByCardIdPatchUserInformationForm
    """The details the user is asked to fill in when activating the card.

    用户激活会员卡时需填写的资料项。

    Body member, optional.
    """

    additional_statement: V3MarketingMembercardOpenCardsByCardIdPatchAdditionalStatement
    """An extra line shown on the member card: its title and where a tap leads.

    会员卡上的附加说明，包括标题和点击后的去处。

    Body member, optional.
    """

    code_mode: V3MarketingMembercardOpenCardsByCardIdPatchCodeMode
    """Who assigns the codes of the member cards: WeChat Pay, or the merchant beforehand or on demand.

    会员卡 code 由谁分配：微信支付，或商户预存、实时提供。

    Body member, optional.
    """

    code_type: V3MarketingMembercardOpenCardsByCardIdPatchCodeType
    """How the code of the member card is shown: bar code, QR code, both or not at all.

    会员卡码的展示形式，条形码、二维码、两者都有或不展示。

    Body member, optional.
    """

    need_dynamic_code: bool
    """Whether the member card shows a code that changes.

    会员卡是否使用动态码。

    Body member, optional.
    """

class V3MarketingMembercardOpenCardsByCardIdPatchDateInformation(TypedDict, total=False):
    """``body.date_information`` of ``PATCH /v3/marketing/membercard-open/cards/{card_id}``."""

    type: Required[V3MarketingMembercardOpenCardsByCardIdPatchDateInformationType]
    """How the validity is given (fixed dates, a span or for ever), or the kind of the form field.

    有效期的类型（固定时间、固定时长或永久），或资料项的类型。

    Required.
    """

    available_end_time: str
    """The end of the validity, RFC 3339 with offset.

    有效期的结束时间，RFC 3339 格式，带时区。

    Optional.
    """

    available_day_after_receive: int
    """For how many days the card or coupon is valid after the user gets it or it takes effect.

    卡券在领取或生效后的有效天数。

    Optional.
    """

    wait_days_after_receive: int
    """How many days after it was obtained it takes effect.

    领取后多少天开始生效。

    Optional.
    """

    available_begin_time: str
    """From when the coupon or member card is valid, RFC 3339 with offset.

    券或会员卡有效期的开始时间，带时区偏移的 RFC 3339 格式。

    Optional.
    """

V3MarketingMembercardOpenCardsByCardIdPatchDateInformationType: TypeAlias = V3MarketingMembercardOpenCardsGetResponseDataDateInformationType

V3MarketingMembercardOpenCardsByCardIdPatchBalanceInformation: TypeAlias = V3MarketingMembercardOpenCardsGetResponseDataBalanceInformation

class V3MarketingMembercardOpenCardsByCardIdPatchUserInformationForm(TypedDict, total=False):
    """``body.user_information_form`` of ``PATCH /v3/marketing/membercard-open/cards/{card_id}``."""

    can_modify_after_activate: bool
    """Whether the user may change the form after the card was activated.

    激活会员卡后是否允许用户修改资料。

    Optional.
    """

    common_field_list: list[V3MarketingMembercardOpenCardsByCardIdPatchUserInformationFormCommonFieldList]
    """The standard items of the user's details: those asked for, or those filled in with their values.

    用户资料的通用项：需填写的项，或已填的项与值。

    Optional.
    """

    custom_field_list: list[V3MarketingMembercardOpenCardsByCardIdPatchUserInformationFormCustomFieldList]
    """The fields of the member form that the merchant defined itself.

    商户自定义的会员资料项。

    Optional.
    """

V3MarketingMembercardOpenCardsByCardIdPatchUserInformationFormCommonFieldList: TypeAlias = V3MarketingMembercardOpenCardsGetResponseDataUserInformationFormCommonFieldList

V3MarketingMembercardOpenCardsByCardIdPatchUserInformationFormCustomFieldList: TypeAlias = V3MarketingMembercardOpenCardsGetResponseDataUserInformationFormCustomFieldList

V3MarketingMembercardOpenCardsByCardIdPatchUserInformationFormCustomFieldListType: TypeAlias = V3MarketingMembercardOpenCardsGetResponseDataUserInformationFormCustomFieldListType

V3MarketingMembercardOpenCardsByCardIdPatchAdditionalStatement: TypeAlias = V3MarketingMembercardOpenCardsGetResponseDataAdditionalStatement

V3MarketingMembercardOpenCardsByCardIdPatchCodeMode: TypeAlias = V3MarketingMembercardOpenCardsGetResponseDataCodeMode

V3MarketingMembercardOpenCardsByCardIdPatchCodeType: TypeAlias = V3MarketingMembercardOpenCardsGetResponseDataCodeType

class V3MarketingMembercardOpenCardsByCardIdDelete(TypedDict, total=False):
    """Parameters of ``DELETE /v3/marketing/membercard-open/cards/{card_id}``: 删除会员卡模板."""

    card_id: Required[str]
    """The identifier of the member card template.

    会员卡模板的编号。

    Path parameter, required.
    """

class V3MarketingMembercardOpenCardsByCardIdCodesDepositPost(TypedDict, total=False):
    """Parameters of ``POST /v3/marketing/membercard-open/cards/{card_id}/codes/deposit``: 导入会员Code."""

    card_id: Required[str]
    """The identifier of the member card template.

    会员卡模板的编号。

    Path parameter, required.
    """

    code: list[str]
    """The code of the user's member card, unique within the card template.

    用户会员卡的 code，在同一卡模板下唯一。

    Body member, optional.
    """

class V3MarketingMembercardOpenCardsByCardIdCodesDepositPostResponse(TypedDict, total=False):
    """What ``POST /v3/marketing/membercard-open/cards/{card_id}/codes/deposit`` returns."""

    data: list[V3MarketingMembercardOpenCardsByCardIdCodesDepositPostResponseData]
    """The records of the answer.

    返回的记录列表。

    Optional.
    """

class V3MarketingMembercardOpenCardsByCardIdCodesDepositPostResponseData(TypedDict, total=False):
    """``response.data`` of ``POST /v3/marketing/membercard-open/cards/{card_id}/codes/deposit``."""

    code: str
    """The code of the user's member card, unique within the card template.

    用户会员卡的 code，在同一卡模板下唯一。

    Optional.
    """

    result: V3MarketingMembercardOpenCardsByCardIdCodesDepositPostResponseDataResult
    """Whether this code was imported, was a duplicate or failed.

    该 code 的导入结果：成功、重复或失败。

    Optional.
    """

V3MarketingMembercardOpenCardsByCardIdCodesDepositPostResponseDataResult: TypeAlias = Literal["SUCCESS", "DUPLICATE", "FAIL"] | str
"""``response.data.result`` of ``POST /v3/marketing/membercard-open/cards/{card_id}/codes/deposit``; other values may come."""

class V3MarketingMembercardOpenCardsByCardIdCodesByCodeGet(TypedDict, total=False):
    """Parameters of ``GET /v3/marketing/membercard-open/cards/{card_id}/codes/{code}``: 查询用户会员卡信息."""

    card_id: Required[str]
    """The identifier of the member card template.

    会员卡模板的编号。

    Path parameter, required.
    """

    code: Required[str]
    """The code of the user's member card, unique within the card template.

    用户会员卡的 code，在同一卡模板下唯一。

    Path parameter, required.
    """

class V3MarketingMembercardOpenCardsByCardIdCodesByCodeGetResponse(TypedDict, total=False):
    """What ``GET /v3/marketing/membercard-open/cards/{card_id}/codes/{code}`` returns."""

    card_id: str
    """The identifier of the member card template.

    会员卡模板的编号。

    Optional.
    """

    code: str
    """The code of the user's member card, unique within the card template.

    用户会员卡的 code，在同一卡模板下唯一。

    Optional.
    """

    openid: str
    """The user's identifier under the appid of the request; the same person differs per appid.

    用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。

    Optional.
    """

    membership_number: str
    """The number of the member that is shown on the card.

    卡上展示的会员号。

    Optional.
    """

    level: str
    """The level of the member.

    会员等级。

    Optional.
    """

    nickname: str
    """The nickname of the user.

    用户的昵称。

    Optional.
    """

    head_image_url: str
    """The address of the portrait.

    头像图片的地址。

    Optional.
    """

    background_picture_url: str
    """The address of the card's background picture.

    卡面背景图的地址。

    Optional.
    """

    balance: int
    """The stored balance of the user's member card, in fen.

    用户会员卡的储值余额，单位为分。

    Optional.
    """

    user_card_status: V3MarketingMembercardOpenCardsByCardIdCodesByCodeGetResponseUserCardStatus
    """The state of the user's member card: not activated, in effect, expired, made void or deleted.

    用户会员卡的状态，未激活、生效、过期、失效或已删除。

    Optional.
    """

    user_information: V3MarketingMembercardOpenCardsByCardIdCodesByCodeGetResponseUserInformation
    """The details of the user: those asked for, or those filled in with their values.

    用户资料：需填写的项，或已填的项与值。

    Optional.
    """

    bonus_value: int
    """The user's current points on the member card.

    用户会员卡当前的积分值。

    Optional.
    """

V3MarketingMembercardOpenCardsByCardIdCodesByCodeGetResponseUserCardStatus: TypeAlias = Literal["NOT_ACTIVATE", "EFFECTIVE", "EXPIRE", "UNAVAILABLE", "DELETE"] | str
"""``response.user_card_status`` of ``GET /v3/marketing/membercard-open/cards/{card_id}/codes/{code}``; other values may come."""

V3MarketingMembercardOpenCardsByCardIdCodesByCodeGetResponseUserInformation: TypeAlias = V3MarketingMembercardOpenActivateInformationsByActivateTicketGetResponseUserInformation

V3MarketingMembercardOpenCardsByCardIdCodesByCodeGetResponseUserInformationCommonFieldList: TypeAlias = V3MarketingMembercardOpenActivateInformationsByActivateTicketGetResponseUserInformationCommonFieldList

V3MarketingMembercardOpenCardsByCardIdCodesByCodeGetResponseUserInformationCommonFieldListName: TypeAlias = V3MarketingMembercardOpenActivateInformationsByActivateTicketGetResponseUserInformationCommonFieldListName

V3MarketingMembercardOpenCardsByCardIdCodesByCodeGetResponseUserInformationCustomFieldList: TypeAlias = V3MarketingMembercardOpenActivateInformationsByActivateTicketGetResponseUserInformationCustomFieldList

class V3MarketingMembercardOpenCardsByCardIdCodesByCodePatch(TypedDict, total=False):
    """Parameters of ``PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}``: 修改用户会员卡信息."""

    card_id: Required[str]
    """The identifier of the member card template.

    会员卡模板的编号。

    Path parameter, required.
    """

    code: Required[str]
    """The code of the user's member card, unique within the card template.

    用户会员卡的 code，在同一卡模板下唯一。

    Path parameter, required.
    """

    membership_number: str
    """The number of the member that is shown on the card.

    卡上展示的会员号。

    Body member, optional.
    """

    background_picture_url: str
    """The address of the card's background picture.

    卡面背景图的地址。

    Body member, optional.
    """

    level: str
    """The level of the member.

    会员等级。

    Body member, optional.
    """

    out_request_no: str
    """The merchant's own number of the request; repeating a request with it does not act twice.

    商户自己的请求单号，用同一单号重发不会重复执行。

    Body member, optional.
    """

    balance_information: V3MarketingMembercardOpenCardsByCardIdCodesByCodePatchBalanceInformation
    """The stored balance of the member card: how it is shown, or how it changes, depending on the place.

    会员卡储值余额的展示设置，或余额的变动信息，视位置而定。

    Body member, optional.
    """

    need_inform_balance: bool
    """Whether the user is told of the change of the balance.

    是否把余额变动通知用户。

    Body member, optional.
    """

    need_inform_level: bool
    """Whether to notify the user of the change of level.

    是否通知用户等级发生变动。

    Body member, optional.
    """

class V3MarketingMembercardOpenCardsByCardIdCodesByCodePatchBalanceInformation(TypedDict, total=False):
    """``body.balance_information`` of ``PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}``."""

    before_balance: Required[int]
    """The balance of the card before this change.

    本次变更前会员卡的余额。

    Required.
    """

    balance: Required[int]
    """The stored balance of the user's member card, in fen.

    用户会员卡的储值余额，单位为分。

    Required.
    """

    add_balance: Required[int]
    """How much to change the stored balance of the card by, in fen.

    会员卡储值余额的变动值，单位为分。

    Required.
    """

    balance_remark: str
    """A note on why the balance changed.

    余额变动的说明。

    Optional.
    """

class V3MarketingMembercardOpenCardsByCardIdCodesByCodeActivatePost(TypedDict, total=False):
    """Parameters of ``POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate``: 激活会员卡（跳转型激活）."""

    card_id: Required[str]
    """The identifier of the member card template.

    会员卡模板的编号。

    Path parameter, required.
    """

    code: Required[str]
    """The code of the user's member card, unique within the card template.

    用户会员卡的 code，在同一卡模板下唯一。

    Path parameter, required.
    """

    membership_number: str
    """The number of the member that is shown on the card.

    卡上展示的会员号。

    Body member, optional.
    """

class V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusCommitPost(TypedDict, total=False):
    """Parameters of ``POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit``: 设置支付后展示的积分到账."""

    card_id: Required[str]
    """The identifier of the member card template.

    会员卡模板的编号。

    Path parameter, required.
    """

    code: Required[str]
    """The code of the user's member card, unique within the card template.

    用户会员卡的 code，在同一卡模板下唯一。

    Path parameter, required.
    """

    out_trade_no: Required[str]
    """The merchant's own number of the order, 6 to 32 characters, unique per merchant.

    商户自己的订单号，6 到 32 个字符，同一商户号下唯一。

    Body member, required.
    """

    mchid: Required[str]
    """The merchant number WeChat Pay gave the merchant.

    微信支付分配的商户号。

    Body member, required.
    """

    sub_mchid: Required[str]
    """The merchant number of the sub-merchant a service provider acts for.

    服务商所代理的子商户的商户号。

    Body member, required.
    """

    bonus_value: Required[int]
    """The user's current points on the member card.

    用户会员卡当前的积分值。

    Body member, required.
    """

class V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusPreparePost(TypedDict, total=False):
    """Parameters of ``POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare``: 支付结果页展示会员积分."""

    card_id: Required[str]
    """The identifier of the member card template.

    会员卡模板的编号。

    Path parameter, required.
    """

    code: Required[str]
    """The code of the user's member card, unique within the card template.

    用户会员卡的 code，在同一卡模板下唯一。

    Path parameter, required.
    """

    out_trade_no: Required[str]
    """The merchant's own number of the order, 6 to 32 characters, unique per merchant.

    商户自己的订单号，6 到 32 个字符，同一商户号下唯一。

    Body member, required.
    """

    mchid: Required[str]
    """The merchant number WeChat Pay gave the merchant.

    微信支付分配的商户号。

    Body member, required.
    """

    sub_mchid: Required[str]
    """The merchant number of the sub-merchant a service provider acts for.

    服务商所代理的子商户的商户号。

    Body member, required.
    """

    bonus_value: Required[int]
    """The user's current points on the member card.

    用户会员卡当前的积分值。

    Body member, required.
    """

class V3MarketingMembercardOpenCardsByCardIdCodesByCodeRightsPatch(TypedDict, total=False):
    """Parameters of ``PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights``: 设置会员权益."""

    card_id: Required[str]
    """The identifier of the member card template.

    会员卡模板的编号。

    Path parameter, required.
    """

    code: Required[str]
    """The code of the user's member card, unique within the card template.

    用户会员卡的 code，在同一卡模板下唯一。

    Path parameter, required.
    """

    before_bonus_value: int
    """The user's points before this change.

    本次变更前用户的积分。

    Body member, optional.
    """

    bonus_value: int
    """The user's current points on the member card.

    用户会员卡当前的积分值。

    Body member, optional.
    """

    add_bonus_value: int
    """How many points to change the user's points by.

    用户积分的变动值。

    Body member, optional.
    """

    out_request_no: Required[str]
    """The merchant's own number of the request; repeating a request with it does not act twice.

    商户自己的请求单号，用同一单号重发不会重复执行。

    Body member, required.
    """

    need_inform_bonus: bool
    """Whether to notify the user of the change of points.

    是否通知用户积分发生变动。

    Body member, optional.
    """

    member_price_word: str
    """The text of the entrance to member prices on the card.

    会员卡上会员价入口的文字。

    Body member, optional.
    """

    fapiao_jump_word: str
    """The text of the entrance to invoices on the member card.

    会员卡上发票入口的文字。

    Body member, optional.
    """

    guide: V3MarketingMembercardOpenCardsByCardIdCodesByCodeRightsPatchGuide
    """The member's shopping guide, or how it is shown on the card, depending on the place.

    会员的专属导购信息或其在卡上的展示设置。

    Body member, optional.
    """

class V3MarketingMembercardOpenCardsByCardIdCodesByCodeRightsPatchGuide(TypedDict, total=False):
    """``body.guide`` of ``PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights``."""

    staff_name: str
    """The name of the sales assistant.

    导购的姓名。

    Optional.
    """

    head_image_url: str
    """The address of the portrait.

    头像图片的地址。

    Optional.
    """

    contact_information_name: str
    """The label of the way to reach the sales assistant.

    导购联系方式的名称。

    Optional.
    """

    contact_information_value: str
    """The way to reach the sales assistant, for example an account name.

    导购联系方式的内容，例如账号。

    Optional.
    """

    phone_number: str
    """The phone number; sent encrypted in some places.

    手机号或电话号码，部分接口加密传输。

    Optional.
    """

class V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPost(TypedDict, total=False):
    """Parameters of ``POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data``: 设置会员服务项用户信息."""

    card_id: Required[str]
    """The identifier of the member card template.

    会员卡模板的编号。

    Path parameter, required.
    """

    code: Required[str]
    """The code of the user's member card, unique within the card template.

    用户会员卡的 code，在同一卡模板下唯一。

    Path parameter, required.
    """

    out_request_no: Required[str]
    """The merchant's own number of the request; repeating a request with it does not act twice.

    商户自己的请求单号，用同一单号重发不会重复执行。

    Body member, required.
    """

    service_module_id: Required[str]
    """The identifier of the service module on the member card.

    会员卡上服务项的编号。

    Body member, required.
    """

    state_setting: Required[V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostStateSetting]
    """What the service module shows on the user's card and which message is sent.

    服务项在用户会员卡上的展示内容与所发消息。

    Body member, required.
    """

class V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostStateSetting(TypedDict, total=False):
    """``body.state_setting`` of ``POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data``."""

    state_id: Required[str]
    """The identifier of the state the service entry of the card shall show.

    会员卡服务项要展示的状态的编号。

    Required.
    """

    content_template_data: Required[V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostStateSettingContentTemplateData]
    """The values for the fields of the content template, and the action offered with them.

    内容模板各字段的取值及附带的操作。

    Required.
    """

    message_template_setting: V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostStateSettingMessageTemplateSetting
    """The template message to send to the user and the values of its fields.

    发给用户的模板消息及其字段取值。

    Optional.
    """

class V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostStateSettingContentTemplateData(TypedDict, total=False):
    """``body.state_setting.content_template_data`` of ``POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data``."""

    field_list: list[V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostStateSettingContentTemplateDataFieldList]
    """The fields of the template with their values.

    模板的字段及取值列表。

    Optional.
    """

    action_setting: V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostStateSettingContentTemplateDataActionSetting
    """The action offered on the card service entry: its label and the mini program it opens.

    会员卡服务项上的操作，包括文字和要打开的小程序。

    Optional.
    """

class V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostStateSettingContentTemplateDataFieldList(TypedDict, total=False):
    """``body.state_setting.content_template_data.field_list`` of ``POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data``."""

    field_id: Required[str]
    """The identifier of the field in the template.

    模板中字段的编号。

    Required.
    """

    field_value: Required[str]
    """The value of the field named by ``field_id``.

    ``field_id`` 所指字段的取值。

    Required.
    """

class V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostStateSettingContentTemplateDataActionSetting(TypedDict, total=False):
    """``body.state_setting.content_template_data.action_setting`` of ``POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data``."""

    action_name: Required[str]
    """The label of the button or link that starts the action.

    触发该操作的按钮或链接上的文字。

    Required.
    """

    jump_miniprogram: Required[V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostStateSettingContentTemplateDataActionSettingJumpMiniprogram]
    """The mini program that is opened: its appid and page.

    要跳转的小程序，包括 appid 和页面路径。

    Required.
    """

class V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostStateSettingContentTemplateDataActionSettingJumpMiniprogram(TypedDict, total=False):
    """``body.state_setting.content_template_data.action_setting.jump_miniprogram`` of ``POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data``."""

    appid: Required[str]
    """The AppID of the official account, mini program or app the request belongs to.

    所属公众号、小程序或移动应用的 AppID。

    Required.
    """

    path: Required[str]
    """The page of the mini program.

    小程序的页面路径。

    Required.
    """

class V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostStateSettingMessageTemplateSetting(TypedDict, total=False):
    """``body.state_setting.message_template_setting`` of ``POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data``."""

    message_template_id: Required[str]
    """The identifier of the message template.

    消息模板的编号。

    Required.
    """

    field_list: Required[list[V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostStateSettingMessageTemplateSettingFieldList]]
    """The fields of the template with their values.

    模板的字段及取值列表。

    Required.
    """

V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostStateSettingMessageTemplateSettingFieldList: TypeAlias = V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostStateSettingContentTemplateDataFieldList

class V3MarketingMembercardOpenCardsByCardIdCodesByCodeUnavailablePost(TypedDict, total=False):
    """Parameters of ``POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable``: 作废用户会员卡."""

    card_id: Required[str]
    """The identifier of the member card template.

    会员卡模板的编号。

    Path parameter, required.
    """

    code: Required[str]
    """The code of the user's member card, unique within the card template.

    用户会员卡的 code，在同一卡模板下唯一。

    Path parameter, required.
    """

    reason: str
    """Why the member card is made void.

    作废会员卡的原因。

    Body member, optional.
    """

class V3MarketingMembercardOpenCardsByCardIdDecryptCodeGet(TypedDict, total=False):
    """Parameters of ``GET /v3/marketing/membercard-open/cards/{card_id}/decrypt-code``: 加密code解码（跳转型激活）."""

    card_id: Required[str]
    """The identifier of the member card template.

    会员卡模板的编号。

    Path parameter, required.
    """

    encrypt_code: Required[str]
    """The encrypted code of the member card, as handed to the merchant's page.

    加密的会员卡 code，由跳转到商户页面时带来。

    Query parameter, required.
    """

class V3MarketingMembercardOpenCardsByCardIdDecryptCodeGetResponse(TypedDict, total=False):
    """What ``GET /v3/marketing/membercard-open/cards/{card_id}/decrypt-code`` returns."""

    code: Required[str]
    """The code of the user's member card, unique within the card template.

    用户会员卡的 code，在同一卡模板下唯一。

    Required.
    """

class V3MarketingMembercardOpenCardsByCardIdPermissionTokensPost(TypedDict, total=False):
    """Parameters of ``POST /v3/marketing/membercard-open/cards/{card_id}/permission-tokens``: 商户预授权."""

    card_id: Required[str]
    """The identifier of the member card template.

    会员卡模板的编号。

    Path parameter, required.
    """

    activate_type: Required[str]
    """How the card is activated: automatically (``AUTO_ACTIVATE``) or on a page of the merchant (``JUMP_ACTIVATE``).

    会员卡的激活方式，自动激活（``AUTO_ACTIVATE``）或跳转商户页面激活（``JUMP_ACTIVATE``）。

    Body member, required.
    """

    navigate_back_previous_page: bool
    """Whether the user returns to the page before after activating the card.

    用户激活会员卡后是否返回上一页。

    Body member, optional.
    """

    activate_url: str
    """The page on which the user activates the member card.

    用户激活会员卡的网页地址。

    Body member, optional.
    """

    activate_appid: str
    """The AppID of the mini program in which the user activates the member card.

    用户激活会员卡所用小程序的 AppID。

    Body member, optional.
    """

    activate_path: str
    """The page of the mini program in which the user activates the member card.

    用户激活会员卡所用小程序的页面路径。

    Body member, optional.
    """

    outer_str: str
    """A text of the merchant's own that tells through which channel the card was obtained.

    商户自定义的文本，用来区分领卡渠道。

    Body member, optional.
    """

class V3MarketingMembercardOpenCardsByCardIdPermissionTokensPostResponse(TypedDict, total=False):
    """What ``POST /v3/marketing/membercard-open/cards/{card_id}/permission-tokens`` returns."""

    permission_token: Required[str]
    """A token from the pre-authorisation that opens the next page for the user.

    预授权返回的凭证，用于为用户打开后续页面。

    Required.
    """

class V3MarketingMembercardOpenCardsByCardIdPhoneMembercardImportPost(TypedDict, total=False):
    """Parameters of ``POST /v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import``: 根据手机号导入用户会员卡."""

    card_id: Required[str]
    """The identifier of the member card template.

    会员卡模板的编号。

    Path parameter, required.
    """

    encrypted_phone_number: Required[str]
    """The user's phone number, sent encrypted.

    用户的手机号，加密后传输。

    Body member, required. Travels encrypted with a key of WeChat Pay.
    """

    code: str
    """The code of the user's member card, unique within the card template.

    用户会员卡的 code，在同一卡模板下唯一。

    Body member, optional.
    """

    out_request_no: Required[str]
    """The merchant's own number of the request; repeating a request with it does not act twice.

    商户自己的请求单号，用同一单号重发不会重复执行。

    Body member, required.
    """

class V3MarketingMembercardOpenCardsByCardIdPhoneMembercardImportPostResponse(TypedDict, total=False):
    """What ``POST /v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import`` returns."""

    code: Required[str]
    """The code of the user's member card, unique within the card template.

    用户会员卡的 code，在同一卡模板下唯一。

    Required.
    """

class V3MarketingMembercardOpenCardsByCardIdQrcodePost(TypedDict, total=False):
    """Parameters of ``POST /v3/marketing/membercard-open/cards/{card_id}/qrcode``: 创建会员卡二维码."""

    card_id: Required[str]
    """The identifier of the member card template.

    会员卡模板的编号。

    Path parameter, required.
    """

    activate_type: Required[V3MarketingMembercardOpenCardsByCardIdQrcodePostActivateType]
    """How the card is activated: automatically (``AUTO_ACTIVATE``) or on a page of the merchant (``JUMP_ACTIVATE``).

    会员卡的激活方式，自动激活（``AUTO_ACTIVATE``）或跳转商户页面激活（``JUMP_ACTIVATE``）。

    Body member, required.
    """

    activate_url: str
    """The page on which the user activates the member card.

    用户激活会员卡的网页地址。

    Body member, optional.
    """

    activate_appid: str
    """The AppID of the mini program in which the user activates the member card.

    用户激活会员卡所用小程序的 AppID。

    Body member, optional.
    """

    activate_path: str
    """The page of the mini program in which the user activates the member card.

    用户激活会员卡所用小程序的页面路径。

    Body member, optional.
    """

    outer_str: str
    """A text of the merchant's own that tells through which channel the card was obtained.

    商户自定义的文本，用来区分领卡渠道。

    Body member, optional.
    """

class V3MarketingMembercardOpenCardsByCardIdQrcodePostResponse(TypedDict, total=False):
    """What ``POST /v3/marketing/membercard-open/cards/{card_id}/qrcode`` returns."""

    url: Required[str]
    """The address a tap or a scan leads to.

    点击或扫码后打开的地址。

    Required.
    """

V3MarketingMembercardOpenCardsByCardIdQrcodePostActivateType: TypeAlias = Literal["AUTO_ACTIVATE", "JUMP_ACTIVATE"] | str
"""``body.activate_type`` of ``POST /v3/marketing/membercard-open/cards/{card_id}/qrcode``; other values may come."""

class V3MarketingMembercardOpenCardsByCardIdRightsPatch(TypedDict, total=False):
    """Parameters of ``PATCH /v3/marketing/membercard-open/cards/{card_id}/rights``: 设置会员卡模板权益项."""

    card_id: Required[str]
    """The identifier of the member card template.

    会员卡模板的编号。

    Path parameter, required.
    """

    show_bonus: Required[bool]
    """Whether the card shows points.

    会员卡是否展示积分。

    Body member, required.
    """

    show_favor: Required[bool]
    """Whether the card shows discounts.

    会员卡是否展示优惠。

    Body member, required.
    """

    bonus: V3MarketingMembercardOpenCardsByCardIdRightsPatchBonus
    """How the points of the member card are shown and what they lead to.

    会员卡积分的展示与跳转设置。

    Body member, optional.
    """

    favor: V3MarketingMembercardOpenCardsByCardIdRightsPatchFavor
    """How the discounts of the member card are shown and what they lead to.

    会员卡优惠的展示与跳转设置。

    Body member, optional.
    """

    show_fapiao: bool
    """Whether the member card shows the entrance to invoices.

    会员卡上是否展示发票入口。

    Body member, optional.
    """

    fapiao: V3MarketingMembercardOpenCardsByCardIdRightsPatchFapiao
    """How the invoice entrance of the member card is shown and what it leads to.

    会员卡发票入口的展示与跳转设置。

    Body member, optional.
    """

    show_guide: bool
    """Whether the card shows the shopping guide.

    会员卡是否展示专属导购。

    Body member, optional.
    """

    guide: V3MarketingMembercardOpenCardsByCardIdRightsPatchGuide
    """The member's shopping guide, or how it is shown on the card, depending on the place.

    会员的专属导购信息或其在卡上的展示设置。

    Body member, optional.
    """

class V3MarketingMembercardOpenCardsByCardIdRightsPatchBonus(TypedDict, total=False):
    """``body.bonus`` of ``PATCH /v3/marketing/membercard-open/cards/{card_id}/rights``."""

    init_bonus: Required[int]
    """The points a new card starts with.

    会员卡的初始积分。

    Required.
    """

    bonus_value_word: Required[str]
    """The label shown for the user's points.

    积分值处展示的文案。

    Required.
    """

    bonus_cost_title: str
    """The title of the entry where points are spent.

    积分消费入口的标题。

    Optional.
    """

    bonus_cost_word: Required[str]
    """The words shown on what points can be spent on.

    积分消费入口展示的文字。

    Required.
    """

    bonus_jump_word: str
    """The words of the link that leads to the page of points.

    跳转积分页面的入口文字。

    Optional.
    """

    bonus_jump_appid: str
    """The AppID of the mini program that opens from the points.

    从积分入口打开的小程序的 AppID。

    Optional.
    """

    bonus_jump_path: str
    """The page of the mini program that opens from the points.

    从积分入口打开的小程序页面路径。

    Optional.
    """

    bonus_support_appid: str
    """The appid of the mini program that backs the points of the member card.

    会员卡积分所用小程序的 appid。

    Optional.
    """

    bonus_support_path: str
    """The page of ``bonus_support_appid`` where members collect points by themselves.

    会员自助积分所用小程序 ``bonus_support_appid`` 的页面路径。

    Optional.
    """

class V3MarketingMembercardOpenCardsByCardIdRightsPatchFavor(TypedDict, total=False):
    """``body.favor`` of ``PATCH /v3/marketing/membercard-open/cards/{card_id}/rights``."""

    show_coupon: Required[bool]
    """Whether the member card shows the user's coupons.

    会员卡上是否展示优惠券。

    Required.
    """

    member_price_word: str
    """The text of the entrance to member prices on the card.

    会员卡上会员价入口的文字。

    Optional.
    """

    member_price_appid: str
    """The appid of the mini program for member prices.

    会员价入口所跳转小程序的 appid。

    Optional.
    """

    member_price_path: str
    """The page of the mini program for member prices.

    会员价入口所跳转小程序的页面路径。

    Optional.
    """

    member_price_title: V3MarketingMembercardOpenCardsByCardIdRightsPatchFavorMemberPriceTitle
    """Which heading the member price section has.

    会员价模块所用的标题。

    Optional.
    """

    favor_module_title: V3MarketingMembercardOpenCardsByCardIdRightsPatchFavorFavorModuleTitle
    """Which heading the discount section of the card has.

    会员卡优惠模块所用的标题。

    Optional.
    """

V3MarketingMembercardOpenCardsByCardIdRightsPatchFavorMemberPriceTitle: TypeAlias = Literal["MEMBER_PRICE", "MEMBER_ACTIVITY"] | str
"""``body.favor.member_price_title`` of ``PATCH /v3/marketing/membercard-open/cards/{card_id}/rights``; other values may come."""

V3MarketingMembercardOpenCardsByCardIdRightsPatchFavorFavorModuleTitle: TypeAlias = Literal["FAVOR", "VIP"] | str
"""``body.favor.favor_module_title`` of ``PATCH /v3/marketing/membercard-open/cards/{card_id}/rights``; other values may come."""

class V3MarketingMembercardOpenCardsByCardIdRightsPatchFapiao(TypedDict, total=False):
    """``body.fapiao`` of ``PATCH /v3/marketing/membercard-open/cards/{card_id}/rights``."""

    fapiao_jump_word: str
    """The text of the entrance to invoices on the member card.

    会员卡上发票入口的文字。

    Optional.
    """

    fapiao_jump_appid: str
    """The appid of the mini program for invoices.

    发票入口所跳转小程序的 appid。

    Optional.
    """

    fapiao_jump_path: str
    """The page of the mini program for invoices.

    发票入口所跳转小程序的页面路径。

    Optional.
    """

V3MarketingMembercardOpenCardsByCardIdRightsPatchGuide: TypeAlias = V3MarketingMembercardOpenCardsByCardIdCodesByCodeRightsPatchGuide

class V3MarketingMembercardOpenCardsByCardIdServiceModulesPost(TypedDict, total=False):
    """Parameters of ``POST /v3/marketing/membercard-open/cards/{card_id}/service-modules``: 添加会员卡服务项."""

    card_id: Required[str]
    """The identifier of the member card template.

    会员卡模板的编号。

    Path parameter, required.
    """

    service_module_id: Required[str]
    """The identifier of the service module on the member card.

    会员卡上服务项的编号。

    Body member, required.
    """

    jump_miniprogram: Required[V3MarketingMembercardOpenCardsByCardIdServiceModulesPostJumpMiniprogram]
    """The mini program that is opened: its appid and page.

    要跳转的小程序，包括 appid 和页面路径。

    Body member, required.
    """

class V3MarketingMembercardOpenCardsByCardIdServiceModulesPostResponse(TypedDict, total=False):
    """What ``POST /v3/marketing/membercard-open/cards/{card_id}/service-modules`` returns."""

    card_id: Required[str]
    """The identifier of the member card template.

    会员卡模板的编号。

    Required.
    """

    service_module_id: Required[str]
    """The identifier of the service module on the member card.

    会员卡上服务项的编号。

    Required.
    """

    jump_miniprogram: Required[V3MarketingMembercardOpenCardsByCardIdServiceModulesPostResponseJumpMiniprogram]
    """The mini program that is opened: its appid and page.

    要跳转的小程序，包括 appid 和页面路径。

    Required.
    """

V3MarketingMembercardOpenCardsByCardIdServiceModulesPostJumpMiniprogram: TypeAlias = V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostStateSettingContentTemplateDataActionSettingJumpMiniprogram

V3MarketingMembercardOpenCardsByCardIdServiceModulesPostResponseJumpMiniprogram: TypeAlias = V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostStateSettingContentTemplateDataActionSettingJumpMiniprogram

class V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdPatch(TypedDict, total=False):
    """Parameters of ``PATCH /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}``: 修改会员卡服务项."""

    card_id: Required[str]
    """The identifier of the member card template.

    会员卡模板的编号。

    Path parameter, required.
    """

    service_module_id: Required[str]
    """The identifier of the service module on the member card.

    会员卡上服务项的编号。

    Path parameter, required.
    """

    jump_miniprogram: Required[V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdPatchJumpMiniprogram]
    """The mini program that is opened: its appid and page.

    要跳转的小程序，包括 appid 和页面路径。

    Body member, required.
    """

class V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdPatchResponse(TypedDict, total=False):
    """What ``PATCH /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}`` returns."""

    card_id: Required[str]
    """The identifier of the member card template.

    会员卡模板的编号。

    Required.
    """

    service_module_id: Required[str]
    """The identifier of the service module on the member card.

    会员卡上服务项的编号。

    Required.
    """

    jump_miniprogram: Required[V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdPatchResponseJumpMiniprogram]
    """The mini program that is opened: its appid and page.

    要跳转的小程序，包括 appid 和页面路径。

    Required.
    """

V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdPatchJumpMiniprogram: TypeAlias = V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostStateSettingContentTemplateDataActionSettingJumpMiniprogram

V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdPatchResponseJumpMiniprogram: TypeAlias = V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostStateSettingContentTemplateDataActionSettingJumpMiniprogram

class V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdDelete(TypedDict, total=False):
    """Parameters of ``DELETE /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}``: 移除会员卡服务项."""

    card_id: Required[str]
    """The identifier of the member card template.

    会员卡模板的编号。

    Path parameter, required.
    """

    service_module_id: Required[str]
    """The identifier of the service module on the member card.

    会员卡上服务项的编号。

    Path parameter, required.
    """

class V3MarketingMembercardOpenCardsByCardIdUpgradePost(TypedDict, total=False):
    """Parameters of ``POST /v3/marketing/membercard-open/cards/{card_id}/upgrade``: 老会员卡模板升级."""

    card_id: Required[str]
    """The identifier of the member card template.

    会员卡模板的编号。

    Path parameter, required.
    """

    brand_id: Required[str]
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Body member, required.
    """

    appid: Required[str]
    """The AppID of the official account, mini program or app the request belongs to.

    所属公众号、小程序或移动应用的 AppID。

    Body member, required.
    """

class V3MarketingMembercardOpenCardsByCardIdUsersImportPost(TypedDict, total=False):
    """Parameters of ``POST /v3/marketing/membercard-open/cards/{card_id}/users/import``: 根据openid导入用户会员卡."""

    card_id: Required[str]
    """The identifier of the member card template.

    会员卡模板的编号。

    Path parameter, required.
    """

    openid: Required[str]
    """The user's identifier under the appid of the request; the same person differs per appid.

    用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。

    Body member, required.
    """

    code: str
    """The code of the user's member card, unique within the card template.

    用户会员卡的 code，在同一卡模板下唯一。

    Body member, optional.
    """

    out_request_no: Required[str]
    """The merchant's own number of the request; repeating a request with it does not act twice.

    商户自己的请求单号，用同一单号重发不会重复执行。

    Body member, required.
    """

class V3MarketingMembercardOpenCardsByCardIdUsersImportPostResponse(TypedDict, total=False):
    """What ``POST /v3/marketing/membercard-open/cards/{card_id}/users/import`` returns."""

    code: Required[str]
    """The code of the user's member card, unique within the card template.

    用户会员卡的 code，在同一卡模板下唯一。

    Required.
    """

class V3MarketingMembercardOpenPhonenumberMemberImportPost(TypedDict, total=False):
    """Parameters of ``POST /v3/marketing/membercard-open/phonenumber-member/import``: 导入加密手机号提醒会员领卡."""

    member_information: Required[V3MarketingMembercardOpenPhonenumberMemberImportPostMemberInformation]
    """The facts about the member.

    会员的信息。

    Body member, required.
    """

    encrypted_phone_number: Required[str]
    """The user's phone number, sent encrypted.

    用户的手机号，加密后传输。

    Body member, required. Travels encrypted with a key of WeChat Pay.
    """

    outer_str: str
    """A text of the merchant's own that tells through which channel the card was obtained.

    商户自定义的文本，用来区分领卡渠道。

    Body member, optional.
    """

class V3MarketingMembercardOpenPhonenumberMemberImportPostMemberInformation(TypedDict, total=False):
    """``body.member_information`` of ``POST /v3/marketing/membercard-open/phonenumber-member/import``."""

    card_id: Required[str]
    """The identifier of the member card template.

    会员卡模板的编号。

    Required.
    """

    code: str
    """The code of the user's member card, unique within the card template.

    用户会员卡的 code，在同一卡模板下唯一。

    Optional.
    """

    membership_number: str
    """The number of the member that is shown on the card.

    卡上展示的会员号。

    Optional.
    """

    registration_time: Required[str]
    """When the member joined.

    会员注册的时间。

    Required.
    """

class V3MarketingMembercardOpenPhonenumberMemberSearchGet(TypedDict, total=False):
    """Parameters of ``GET /v3/marketing/membercard-open/phonenumber-member/search``: 通过加密手机号查询会员领卡状态."""

    card_id: Required[str]
    """The identifier of the member card template.

    会员卡模板的编号。

    Query parameter, required.
    """

    encrypted_phone_number: Required[str]
    """The user's phone number, sent encrypted.

    用户的手机号，加密后传输。

    Query parameter, required. Travels encrypted with a key of WeChat Pay.
    """

class V3MarketingMembercardOpenPhonenumberMemberSearchGetResponse(TypedDict, total=False):
    """What ``GET /v3/marketing/membercard-open/phonenumber-member/search`` returns."""

    receive_status: Required[V3MarketingMembercardOpenPhonenumberMemberSearchGetResponseReceiveStatus]
    """Whether the user has been shown the card and has taken it.

    会员卡是否已向用户展示、是否已被领取。

    Required.
    """

    user_card_information: V3MarketingMembercardOpenPhonenumberMemberSearchGetResponseUserCardInformation
    """The card the user has taken.

    用户已领取的会员卡信息。

    Optional.
    """

V3MarketingMembercardOpenPhonenumberMemberSearchGetResponseReceiveStatus: TypeAlias = Literal["UNSHOWED", "UNRECEIVED", "RECEIVED"] | str
"""``response.receive_status`` of ``GET /v3/marketing/membercard-open/phonenumber-member/search``; other values may come."""

class V3MarketingMembercardOpenPhonenumberMemberSearchGetResponseUserCardInformation(TypedDict, total=False):
    """``response.user_card_information`` of ``GET /v3/marketing/membercard-open/phonenumber-member/search``."""

    code: Required[str]
    """The code of the user's member card, unique within the card template.

    用户会员卡的 code，在同一卡模板下唯一。

    Required.
    """

    openid: Required[str]
    """The user's identifier under the appid of the request; the same person differs per appid.

    用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。

    Required.
    """

    unionid: str
    """The user's identifier that is the same in all apps of one WeChat Open Platform account.

    用户在同一微信开放平台账号下各应用间相同的标识。

    Optional.
    """

    receive_time: Required[str]
    """When the user got it, RFC 3339 with offset.

    用户领取的时间，带时区偏移的 RFC 3339 格式。

    Required.
    """

    card_appid: Required[str]
    """The AppID the card belongs to.

    卡券所属的 AppID。

    Required.
    """

    card_id: Required[str]
    """The identifier of the member card template.

    会员卡模板的编号。

    Required.
    """

class V3MarketingMembercardOpenUserCardsGet(TypedDict, total=False):
    """Parameters of ``GET /v3/marketing/membercard-open/user/cards``: 查询用户在品牌下所有会员卡."""

    openid: Required[str]
    """The user's identifier under the appid of the request; the same person differs per appid.

    用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。

    Query parameter, required.
    """

    appid: str
    """The AppID of the official account, mini program or app the request belongs to.

    所属公众号、小程序或移动应用的 AppID。

    Query parameter, optional.
    """

    offset: Required[int]
    """How many entries to skip before the first one of this page, from 0.

    本页第一条之前跳过的条数，从 0 开始。

    Query parameter, required.
    """

    limit: Required[int]
    """How many records a page holds at most.

    每页最多返回的记录条数。

    Query parameter, required.
    """

class V3MarketingMembercardOpenUserCardsGetResponse(TypedDict, total=False):
    """What ``GET /v3/marketing/membercard-open/user/cards`` returns."""

    data: list[V3MarketingMembercardOpenUserCardsGetResponseData]
    """The records of the answer.

    返回的记录列表。

    Optional.
    """

    total_count: Required[int]
    """How many there are in all; in lists, over all pages.

    总数，列表中为所有页的总条数。

    Required.
    """

    offset: Required[int]
    """How many entries to skip before the first one of this page, from 0.

    本页第一条之前跳过的条数，从 0 开始。

    Required.
    """

    limit: Required[int]
    """How many records a page holds at most.

    每页最多返回的记录条数。

    Required.
    """

class V3MarketingMembercardOpenUserCardsGetResponseData(TypedDict, total=False):
    """``response.data`` of ``GET /v3/marketing/membercard-open/user/cards``."""

    card_id: str
    """The identifier of the member card template.

    会员卡模板的编号。

    Optional.
    """

    code: str
    """The code of the user's member card, unique within the card template.

    用户会员卡的 code，在同一卡模板下唯一。

    Optional.
    """
