# Made by `cargo xtask codegen` from catalog/; change the catalog, a correction or the emitter instead.
"""The types of the product family ``member_card``."""

from typing_extensions import Literal, Required, TypeAlias, TypedDict

class V3MarketingMembercardActivityActivitiesGet(TypedDict, total=False):
    """Parameters of ``GET /v3/marketing/membercard-activity/activities``: 查询活动列表."""

    limit: int
    """Query parameter, optional."""

    offset: int
    """Query parameter, optional."""

    activity_type: Required[V3MarketingMembercardActivityActivitiesGetActivityType]
    """Query parameter, required."""

    card_id: str
    """Query parameter, optional."""

    activity_status: V3MarketingMembercardActivityActivitiesGetActivityStatus
    """Query parameter, optional."""

class V3MarketingMembercardActivityActivitiesGetResponse(TypedDict, total=False):
    """What ``GET /v3/marketing/membercard-activity/activities`` returns."""

    data: list[V3MarketingMembercardActivityActivitiesGetResponseData]
    """Optional."""

    offset: int
    """Optional."""

    limit: int
    """Optional."""

    total_count: int
    """Optional."""

V3MarketingMembercardActivityActivitiesGetActivityType: TypeAlias = Literal["NON_MEMBER_AFTERPAY", "MEMBER_AFTERPAY", "NON_MEMBER_MINIPROGRAM", "MEMBER_MINIPROGRAM"] | str
"""``query.activity_type`` of ``GET /v3/marketing/membercard-activity/activities``; other values may come."""

V3MarketingMembercardActivityActivitiesGetActivityStatus: TypeAlias = Literal["CREATED", "ONGOING", "TERMINATED", "OVER_TIME"] | str
"""``query.activity_status`` of ``GET /v3/marketing/membercard-activity/activities``; other values may come."""

class V3MarketingMembercardActivityActivitiesGetResponseData(TypedDict, total=False):
    """``response.data`` of ``GET /v3/marketing/membercard-activity/activities``."""

    activity_id: Required[str]
    """Required."""

    activity_status: str
    """Optional."""

    create_time: str
    """Optional."""

    update_time: str
    """Optional."""

    card_id: str
    """Optional."""

    activity_name: str
    """Optional."""

    activity_type: str
    """Optional."""

    begin_time: str
    """Optional."""

    end_time: str
    """Optional."""

    award_send_period: V3MarketingMembercardActivityActivitiesGetResponseDataAwardSendPeriod
    """Optional."""

    stock_list: list[V3MarketingMembercardActivityActivitiesGetResponseDataStockList]
    """Optional."""

    out_request_no: str
    """Optional."""

    pay_activity_setting: V3MarketingMembercardActivityActivitiesGetResponseDataPayActivitySetting
    """Optional."""

    miniprogram_activity_setting: V3MarketingMembercardActivityActivitiesGetResponseDataMiniprogramActivitySetting
    """Optional."""

class V3MarketingMembercardActivityActivitiesGetResponseDataAwardSendPeriod(TypedDict, total=False):
    """``response.data.award_send_period`` of ``GET /v3/marketing/membercard-activity/activities``."""

    award_send_time: list[V3MarketingMembercardActivityActivitiesGetResponseDataAwardSendPeriodAwardSendTime]
    """Optional."""

    award_send_day_time: list[V3MarketingMembercardActivityActivitiesGetResponseDataAwardSendPeriodAwardSendDayTime]
    """Optional."""

class V3MarketingMembercardActivityActivitiesGetResponseDataAwardSendPeriodAwardSendTime(TypedDict, total=False):
    """``response.data.award_send_period.award_send_time`` of ``GET /v3/marketing/membercard-activity/activities``."""

    begin_time: Required[str]
    """Required."""

    end_time: Required[str]
    """Required."""

class V3MarketingMembercardActivityActivitiesGetResponseDataAwardSendPeriodAwardSendDayTime(TypedDict, total=False):
    """``response.data.award_send_period.award_send_day_time`` of ``GET /v3/marketing/membercard-activity/activities``."""

    begin_day_time: Required[V3MarketingMembercardActivityActivitiesGetResponseDataAwardSendPeriodAwardSendDayTimeBeginDayTime]
    """Required."""

    end_day_time: Required[V3MarketingMembercardActivityActivitiesGetResponseDataAwardSendPeriodAwardSendDayTimeEndDayTime]
    """Required."""

class V3MarketingMembercardActivityActivitiesGetResponseDataAwardSendPeriodAwardSendDayTimeBeginDayTime(TypedDict, total=False):
    """``response.data.award_send_period.award_send_day_time.begin_day_time`` of ``GET /v3/marketing/membercard-activity/activities``."""

    hours: Required[int]
    """Required."""

    minutes: Required[int]
    """Required."""

    seconds: Required[int]
    """Required."""

class V3MarketingMembercardActivityActivitiesGetResponseDataAwardSendPeriodAwardSendDayTimeEndDayTime(TypedDict, total=False):
    """``response.data.award_send_period.award_send_day_time.end_day_time`` of ``GET /v3/marketing/membercard-activity/activities``."""

    hours: Required[int]
    """Required."""

    minutes: Required[int]
    """Required."""

    seconds: Required[int]
    """Required."""

class V3MarketingMembercardActivityActivitiesGetResponseDataStockList(TypedDict, total=False):
    """``response.data.stock_list`` of ``GET /v3/marketing/membercard-activity/activities``."""

    stock_creator_mchid: Required[str]
    """Required."""

    stock_id: Required[str]
    """Required."""

class V3MarketingMembercardActivityActivitiesGetResponseDataPayActivitySetting(TypedDict, total=False):
    """``response.data.pay_activity_setting`` of ``GET /v3/marketing/membercard-activity/activities``."""

    logo_url: Required[str]
    """Required."""

    activity_second_title: Required[str]
    """Required."""

    mchid_list: list[str]
    """Optional."""

    activate_setting: V3MarketingMembercardActivityActivitiesGetResponseDataPayActivitySettingActivateSetting
    """Optional."""

    payment_setting: V3MarketingMembercardActivityActivitiesGetResponseDataPayActivitySettingPaymentSetting
    """Optional."""

class V3MarketingMembercardActivityActivitiesGetResponseDataPayActivitySettingActivateSetting(TypedDict, total=False):
    """``response.data.pay_activity_setting.activate_setting`` of ``GET /v3/marketing/membercard-activity/activities``."""

    activate_type: Required[str]
    """Required."""

    activate_url: str
    """Optional."""

    activate_miniprogram: V3MarketingMembercardActivityActivitiesGetResponseDataPayActivitySettingActivateSettingActivateMiniprogram
    """Optional."""

class V3MarketingMembercardActivityActivitiesGetResponseDataPayActivitySettingActivateSettingActivateMiniprogram(TypedDict, total=False):
    """``response.data.pay_activity_setting.activate_setting.activate_miniprogram`` of ``GET /v3/marketing/membercard-activity/activities``."""

    activate_appid: Required[str]
    """Required."""

    activate_path: Required[str]
    """Required."""

class V3MarketingMembercardActivityActivitiesGetResponseDataPayActivitySettingPaymentSetting(TypedDict, total=False):
    """``response.data.pay_activity_setting.payment_setting`` of ``GET /v3/marketing/membercard-activity/activities``."""

    payment_mode: V3MarketingMembercardActivityActivitiesGetResponseDataPayActivitySettingPaymentSettingPaymentMode
    """Optional."""

    limit_bank: str
    """Optional."""

    goods_tags: list[str]
    """Optional."""

class V3MarketingMembercardActivityActivitiesGetResponseDataPayActivitySettingPaymentSettingPaymentMode(TypedDict, total=False):
    """``response.data.pay_activity_setting.payment_setting.payment_mode`` of ``GET /v3/marketing/membercard-activity/activities``."""

    payment_scene_list: list[str]
    """Optional."""

class V3MarketingMembercardActivityActivitiesGetResponseDataMiniprogramActivitySetting(TypedDict, total=False):
    """``response.data.miniprogram_activity_setting`` of ``GET /v3/marketing/membercard-activity/activities``."""

    outer_str: list[str]
    """Optional."""

    award_jump_deploy: V3MarketingMembercardActivityActivitiesGetResponseDataMiniprogramActivitySettingAwardJumpDeploy
    """Optional."""

class V3MarketingMembercardActivityActivitiesGetResponseDataMiniprogramActivitySettingAwardJumpDeploy(TypedDict, total=False):
    """``response.data.miniprogram_activity_setting.award_jump_deploy`` of ``GET /v3/marketing/membercard-activity/activities``."""

    mini_program_appid: str
    """Optional."""

    mini_program_path: str
    """Optional."""

    button_text: str
    """Optional."""

class V3MarketingMembercardActivityActivitiesPost(TypedDict, total=False):
    """Parameters of ``POST /v3/marketing/membercard-activity/activities``: 创建活动."""

    card_id: Required[str]
    """Body member, required."""

    activity_name: Required[str]
    """Body member, required."""

    activity_type: Required[V3MarketingMembercardActivityActivitiesPostActivityType]
    """Body member, required."""

    begin_time: Required[str]
    """Body member, required."""

    end_time: Required[str]
    """Body member, required."""

    award_send_period: V3MarketingMembercardActivityActivitiesPostAwardSendPeriod
    """Body member, optional."""

    stock_list: list[V3MarketingMembercardActivityActivitiesPostStockList]
    """Body member, optional."""

    out_request_no: Required[str]
    """Body member, required."""

    pay_activity_setting: V3MarketingMembercardActivityActivitiesPostPayActivitySetting
    """Body member, optional."""

    miniprogram_activity_setting: V3MarketingMembercardActivityActivitiesPostMiniprogramActivitySetting
    """Body member, optional."""

class V3MarketingMembercardActivityActivitiesPostResponse(TypedDict, total=False):
    """What ``POST /v3/marketing/membercard-activity/activities`` returns."""

    activity_id: Required[str]
    """Required."""

    activity_status: str
    """Optional."""

    create_time: str
    """Optional."""

    update_time: str
    """Optional."""

    card_id: str
    """Optional."""

    activity_name: str
    """Optional."""

    activity_type: str
    """Optional."""

    begin_time: str
    """Optional."""

    end_time: str
    """Optional."""

    award_send_period: V3MarketingMembercardActivityActivitiesPostResponseAwardSendPeriod
    """Optional."""

    stock_list: list[V3MarketingMembercardActivityActivitiesPostResponseStockList]
    """Optional."""

    out_request_no: str
    """Optional."""

    pay_activity_setting: V3MarketingMembercardActivityActivitiesPostResponsePayActivitySetting
    """Optional."""

    miniprogram_activity_setting: V3MarketingMembercardActivityActivitiesPostResponseMiniprogramActivitySetting
    """Optional."""

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
    """Path parameter, required."""

class V3MarketingMembercardActivityActivitiesByActivityIdGetResponse(TypedDict, total=False):
    """What ``GET /v3/marketing/membercard-activity/activities/{activity_id}`` returns."""

    activity_id: Required[str]
    """Required."""

    activity_status: str
    """Optional."""

    create_time: str
    """Optional."""

    update_time: str
    """Optional."""

    card_id: str
    """Optional."""

    activity_name: str
    """Optional."""

    activity_type: str
    """Optional."""

    begin_time: str
    """Optional."""

    end_time: str
    """Optional."""

    award_send_period: V3MarketingMembercardActivityActivitiesByActivityIdGetResponseAwardSendPeriod
    """Optional."""

    stock_list: list[V3MarketingMembercardActivityActivitiesByActivityIdGetResponseStockList]
    """Optional."""

    out_request_no: str
    """Optional."""

    pay_activity_setting: V3MarketingMembercardActivityActivitiesByActivityIdGetResponsePayActivitySetting
    """Optional."""

    miniprogram_activity_setting: V3MarketingMembercardActivityActivitiesByActivityIdGetResponseMiniprogramActivitySetting
    """Optional."""

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
    """Path parameter, required."""

class V3MarketingMembercardActivityActivitiesByActivityIdTerminatePostResponse(TypedDict, total=False):
    """What ``POST /v3/marketing/membercard-activity/activities/{activity_id}/terminate`` returns."""

    activity_id: Required[str]
    """Required."""

    terminate_time: str
    """Optional."""

class V3MarketingMembercardOpenActivateInformationsByActivateTicketGet(TypedDict, total=False):
    """Parameters of ``GET /v3/marketing/membercard-open/activate-informations/{activate_ticket}``: 获取用户信息（跳转型激活）."""

    activate_ticket: Required[str]
    """Path parameter, required."""

class V3MarketingMembercardOpenActivateInformationsByActivateTicketGetResponse(TypedDict, total=False):
    """What ``GET /v3/marketing/membercard-open/activate-informations/{activate_ticket}`` returns."""

    nickname: str
    """Optional."""

    head_image_url: str
    """Optional."""

    user_information: V3MarketingMembercardOpenActivateInformationsByActivateTicketGetResponseUserInformation
    """Optional."""

class V3MarketingMembercardOpenActivateInformationsByActivateTicketGetResponseUserInformation(TypedDict, total=False):
    """``response.user_information`` of ``GET /v3/marketing/membercard-open/activate-informations/{activate_ticket}``."""

    common_field_list: list[V3MarketingMembercardOpenActivateInformationsByActivateTicketGetResponseUserInformationCommonFieldList]
    """Optional."""

    custom_field_list: list[V3MarketingMembercardOpenActivateInformationsByActivateTicketGetResponseUserInformationCustomFieldList]
    """Optional."""

class V3MarketingMembercardOpenActivateInformationsByActivateTicketGetResponseUserInformationCommonFieldList(TypedDict, total=False):
    """``response.user_information.common_field_list`` of ``GET /v3/marketing/membercard-open/activate-informations/{activate_ticket}``."""

    name: V3MarketingMembercardOpenActivateInformationsByActivateTicketGetResponseUserInformationCommonFieldListName
    """Optional."""

    value: str
    """Optional."""

V3MarketingMembercardOpenActivateInformationsByActivateTicketGetResponseUserInformationCommonFieldListName: TypeAlias = Literal["USER_FORM_FLAG_MOBILE", "USER_FORM_FLAG_SEX", "USER_FORM_FLAG_NAME", "USER_FORM_FLAG_BIRTHDAY", "USER_FORM_FLAG_ADDRESS", "USER_FORM_FLAG_EMAIL", "USER_FORM_FLAG_CITY"] | str
"""``response.user_information.common_field_list.name`` of ``GET /v3/marketing/membercard-open/activate-informations/{activate_ticket}``; other values may come."""

class V3MarketingMembercardOpenActivateInformationsByActivateTicketGetResponseUserInformationCustomFieldList(TypedDict, total=False):
    """``response.user_information.custom_field_list`` of ``GET /v3/marketing/membercard-open/activate-informations/{activate_ticket}``."""

    name: str
    """Optional."""

    value: str
    """Optional."""

    value_list: list[str]
    """Optional."""

class V3MarketingMembercardOpenCallbackGet(TypedDict, total=False):
    """Parameters of ``GET /v3/marketing/membercard-open/callback``: 查询回调地址."""

class V3MarketingMembercardOpenCallbackGetResponse(TypedDict, total=False):
    """What ``GET /v3/marketing/membercard-open/callback`` returns."""

    notify_url: Required[str]
    """Required."""

    mchid: str
    """Optional."""

class V3MarketingMembercardOpenCallbackPatch(TypedDict, total=False):
    """Parameters of ``PATCH /v3/marketing/membercard-open/callback``: 设置回调地址."""

    notify_url: Required[str]
    """Body member, required."""

class V3MarketingMembercardOpenCallbackPatchResponse(TypedDict, total=False):
    """What ``PATCH /v3/marketing/membercard-open/callback`` returns."""

    notify_url: Required[str]
    """Required."""

    mchid: str
    """Optional."""

class V3MarketingMembercardOpenCardsGet(TypedDict, total=False):
    """Parameters of ``GET /v3/marketing/membercard-open/cards``: 查询会员卡模板列表."""

    brand_id: str
    """Query parameter, optional."""

    appid: str
    """Query parameter, optional."""

    offset: Required[int]
    """Query parameter, required."""

    limit: Required[int]
    """Query parameter, required."""

class V3MarketingMembercardOpenCardsGetResponse(TypedDict, total=False):
    """What ``GET /v3/marketing/membercard-open/cards`` returns."""

    total_count: Required[int]
    """Required."""

    limit: Required[int]
    """Required."""

    offset: Required[int]
    """Required."""

    data: list[V3MarketingMembercardOpenCardsGetResponseData]
    """Optional."""

class V3MarketingMembercardOpenCardsGetResponseData(TypedDict, total=False):
    """``response.data`` of ``GET /v3/marketing/membercard-open/cards``."""

    card_id: Required[str]
    """Required."""

    create_time: str
    """Optional."""

    update_time: str
    """Optional."""

    remain_quantity: int
    """Optional."""

    status: V3MarketingMembercardOpenCardsGetResponseDataStatus
    """Optional."""

    brand: Required[V3MarketingMembercardOpenCardsGetResponseDataBrand]
    """Required."""

    appid: Required[str]
    """Required."""

    logo_url: Required[str]
    """Required."""

    title: Required[str]
    """Required."""

    background_picture_url: Required[str]
    """Required."""

    description: Required[str]
    """Required."""

    service_phone: str
    """Optional."""

    code_type: Required[V3MarketingMembercardOpenCardsGetResponseDataCodeType]
    """Required."""

    total_quantity: int
    """Optional."""

    date_information: Required[V3MarketingMembercardOpenCardsGetResponseDataDateInformation]
    """Required."""

    code_mode: Required[V3MarketingMembercardOpenCardsGetResponseDataCodeMode]
    """Required."""

    need_display_level: bool
    """Optional."""

    init_level: str
    """Optional."""

    out_request_no: Required[str]
    """Required."""

    balance_information: V3MarketingMembercardOpenCardsGetResponseDataBalanceInformation
    """Optional."""

    user_information_form: V3MarketingMembercardOpenCardsGetResponseDataUserInformationForm
    """Optional."""

    additional_statement: V3MarketingMembercardOpenCardsGetResponseDataAdditionalStatement
    """Optional."""

V3MarketingMembercardOpenCardsGetResponseDataStatus: TypeAlias = Literal["NOT_APPROVE", "APPROVE_FAIL", "APPROVED", "DELETED"] | str
"""``response.data.status`` of ``GET /v3/marketing/membercard-open/cards``; other values may come."""

class V3MarketingMembercardOpenCardsGetResponseDataBrand(TypedDict, total=False):
    """``response.data.brand`` of ``GET /v3/marketing/membercard-open/cards``."""

    brand_id: Required[str]
    """Required."""

    display_name: Required[str]
    """Required."""

V3MarketingMembercardOpenCardsGetResponseDataCodeType: TypeAlias = Literal["BAR_CODE", "QRCODE", "BAR_CODE_AND_QRCODE", "NONE_CODE"] | str
"""``response.data.code_type`` of ``GET /v3/marketing/membercard-open/cards``; other values may come."""

class V3MarketingMembercardOpenCardsGetResponseDataDateInformation(TypedDict, total=False):
    """``response.data.date_information`` of ``GET /v3/marketing/membercard-open/cards``."""

    type: Required[V3MarketingMembercardOpenCardsGetResponseDataDateInformationType]
    """Required."""

    available_begin_time: str
    """Optional."""

    available_end_time: str
    """Optional."""

    available_day_after_receive: int
    """Optional."""

V3MarketingMembercardOpenCardsGetResponseDataDateInformationType: TypeAlias = Literal["FIX_TIME_RANGE", "FIX_TERM", "PERMANENT"] | str
"""``response.data.date_information.type`` of ``GET /v3/marketing/membercard-open/cards``; other values may come."""

V3MarketingMembercardOpenCardsGetResponseDataCodeMode: TypeAlias = Literal["SYSTEM_ALLOCATE", "MERCHANT_DEPOSIT", "REAL_TIME"] | str
"""``response.data.code_mode`` of ``GET /v3/marketing/membercard-open/cards``; other values may come."""

class V3MarketingMembercardOpenCardsGetResponseDataBalanceInformation(TypedDict, total=False):
    """``response.data.balance_information`` of ``GET /v3/marketing/membercard-open/cards``."""

    need_balance: bool
    """Optional."""

    balance_appid: str
    """Optional."""

    balance_path: str
    """Optional."""

    balance_url: str
    """Optional."""

class V3MarketingMembercardOpenCardsGetResponseDataUserInformationForm(TypedDict, total=False):
    """``response.data.user_information_form`` of ``GET /v3/marketing/membercard-open/cards``."""

    common_field_list: list[V3MarketingMembercardOpenCardsGetResponseDataUserInformationFormCommonFieldList]
    """Optional."""

    custom_field_list: list[V3MarketingMembercardOpenCardsGetResponseDataUserInformationFormCustomFieldList]
    """Optional."""

V3MarketingMembercardOpenCardsGetResponseDataUserInformationFormCommonFieldList: TypeAlias = Literal["USER_FORM_FLAG_MOBILE", "USER_FORM_FLAG_SEX", "USER_FORM_FLAG_NAME", "USER_FORM_FLAG_BIRTHDAY", "USER_FORM_FLAG_ADDRESS", "USER_FORM_FLAG_EMAIL", "USER_FORM_FLAG_CITY"] | str
"""``response.data.user_information_form.common_field_list`` of ``GET /v3/marketing/membercard-open/cards``; other values may come."""

class V3MarketingMembercardOpenCardsGetResponseDataUserInformationFormCustomFieldList(TypedDict, total=False):
    """``response.data.user_information_form.custom_field_list`` of ``GET /v3/marketing/membercard-open/cards``."""

    type: V3MarketingMembercardOpenCardsGetResponseDataUserInformationFormCustomFieldListType
    """Optional."""

    name: str
    """Optional."""

    values: list[str]
    """Optional."""

V3MarketingMembercardOpenCardsGetResponseDataUserInformationFormCustomFieldListType: TypeAlias = Literal["TEXT", "SELECT", "RADIO", "CHECK_BOX"] | str
"""``response.data.user_information_form.custom_field_list.type`` of ``GET /v3/marketing/membercard-open/cards``; other values may come."""

class V3MarketingMembercardOpenCardsGetResponseDataAdditionalStatement(TypedDict, total=False):
    """``response.data.additional_statement`` of ``GET /v3/marketing/membercard-open/cards``."""

    title: str
    """Optional."""

    url: str
    """Optional."""

    appid: str
    """Optional."""

    path: str
    """Optional."""

class V3MarketingMembercardOpenCardsPost(TypedDict, total=False):
    """Parameters of ``POST /v3/marketing/membercard-open/cards``: 创建会员卡模板."""

    appid: Required[str]
    """Body member, required."""

    logo_url: Required[str]
    """Body member, required."""

    brand: Required[V3MarketingMembercardOpenCardsPostBrand]
    """Body member, required."""

    title: Required[str]
    """Body member, required."""

    background_picture_url: Required[str]
    """Body member, required."""

    description: Required[str]
    """Body member, required."""

    service_phone: str
    """Body member, optional."""

    code_type: Required[V3MarketingMembercardOpenCardsPostCodeType]
    """Body member, required."""

    total_quantity: int
    """Body member, optional."""

    date_information: Required[V3MarketingMembercardOpenCardsPostDateInformation]
    """Body member, required."""

    code_mode: Required[V3MarketingMembercardOpenCardsPostCodeMode]
    """Body member, required."""

    need_display_level: bool
    """Body member, optional."""

    init_level: str
    """Body member, optional."""

    out_request_no: Required[str]
    """Body member, required."""

    balance_information: V3MarketingMembercardOpenCardsPostBalanceInformation
    """Body member, optional."""

    user_information_form: V3MarketingMembercardOpenCardsPostUserInformationForm
    """Body member, optional."""

    additional_statement: V3MarketingMembercardOpenCardsPostAdditionalStatement
    """Body member, optional."""

    need_dynamic_code: bool
    """Body member, optional."""

class V3MarketingMembercardOpenCardsPostResponse(TypedDict, total=False):
    """What ``POST /v3/marketing/membercard-open/cards`` returns."""

    card_id: Required[str]
    """Required."""

    create_time: str
    """Optional."""

    update_time: str
    """Optional."""

    remain_quantity: int
    """Optional."""

    status: V3MarketingMembercardOpenCardsPostResponseStatus
    """Optional."""

    brand: Required[V3MarketingMembercardOpenCardsPostResponseBrand]
    """Required."""

    appid: Required[str]
    """Required."""

    logo_url: Required[str]
    """Required."""

    title: Required[str]
    """Required."""

    background_picture_url: Required[str]
    """Required."""

    description: Required[str]
    """Required."""

    service_phone: str
    """Optional."""

    code_type: Required[V3MarketingMembercardOpenCardsPostResponseCodeType]
    """Required."""

    total_quantity: int
    """Optional."""

    date_information: Required[V3MarketingMembercardOpenCardsPostResponseDateInformation]
    """Required."""

    code_mode: Required[V3MarketingMembercardOpenCardsPostResponseCodeMode]
    """Required."""

    need_display_level: bool
    """Optional."""

    init_level: str
    """Optional."""

    out_request_no: Required[str]
    """Required."""

    balance_information: V3MarketingMembercardOpenCardsPostResponseBalanceInformation
    """Optional."""

    user_information_form: V3MarketingMembercardOpenCardsPostResponseUserInformationForm
    """Optional."""

    additional_statement: V3MarketingMembercardOpenCardsPostResponseAdditionalStatement
    """Optional."""

V3MarketingMembercardOpenCardsPostBrand: TypeAlias = V3MarketingMembercardOpenCardsGetResponseDataBrand

V3MarketingMembercardOpenCardsPostCodeType: TypeAlias = V3MarketingMembercardOpenCardsGetResponseDataCodeType

class V3MarketingMembercardOpenCardsPostDateInformation(TypedDict, total=False):
    """``body.date_information`` of ``POST /v3/marketing/membercard-open/cards``."""

    type: Required[V3MarketingMembercardOpenCardsPostDateInformationType]
    """Required."""

    available_begin_time: str
    """Optional."""

    available_end_time: str
    """Optional."""

    available_day_after_receive: int
    """Optional."""

    wait_days_after_receive: int
    """Optional."""

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
    """Path parameter, required."""

class V3MarketingMembercardOpenCardsByCardIdGetResponse(TypedDict, total=False):
    """What ``GET /v3/marketing/membercard-open/cards/{card_id}`` returns."""

    card_id: Required[str]
    """Required."""

    create_time: str
    """Optional."""

    update_time: str
    """Optional."""

    remain_quantity: int
    """Optional."""

    status: V3MarketingMembercardOpenCardsByCardIdGetResponseStatus
    """Optional."""

    brand: Required[V3MarketingMembercardOpenCardsByCardIdGetResponseBrand]
    """Required."""

    appid: Required[str]
    """Required."""

    logo_url: Required[str]
    """Required."""

    title: Required[str]
    """Required."""

    background_picture_url: Required[str]
    """Required."""

    description: Required[str]
    """Required."""

    service_phone: str
    """Optional."""

    code_type: Required[V3MarketingMembercardOpenCardsByCardIdGetResponseCodeType]
    """Required."""

    total_quantity: int
    """Optional."""

    date_information: Required[V3MarketingMembercardOpenCardsByCardIdGetResponseDateInformation]
    """Required."""

    code_mode: Required[V3MarketingMembercardOpenCardsByCardIdGetResponseCodeMode]
    """Required."""

    need_display_level: bool
    """Optional."""

    init_level: str
    """Optional."""

    out_request_no: Required[str]
    """Required."""

    balance_information: V3MarketingMembercardOpenCardsByCardIdGetResponseBalanceInformation
    """Optional."""

    user_information_form: V3MarketingMembercardOpenCardsByCardIdGetResponseUserInformationForm
    """Optional."""

    additional_statement: V3MarketingMembercardOpenCardsByCardIdGetResponseAdditionalStatement
    """Optional."""

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
    """Path parameter, required."""

    appid: str
    """Body member, optional."""

    logo_url: str
    """Body member, optional."""

    title: str
    """Body member, optional."""

    background_picture_url: str
    """Body member, optional."""

    description: str
    """Body member, optional."""

    service_phone: str
    """Body member, optional."""

    total_quantity: int
    """Body member, optional."""

    date_information: V3MarketingMembercardOpenCardsByCardIdPatchDateInformation
    """Body member, optional."""

    need_display_level: bool
    """Body member, optional."""

    init_level: str
    """Body member, optional."""

    balance_information: V3MarketingMembercardOpenCardsByCardIdPatchBalanceInformation
    """Body member, optional."""

    user_information_form: V3MarketingMembercardOpenCardsByCardIdPatchUserInformationForm
    """Body member, optional."""

    additional_statement: V3MarketingMembercardOpenCardsByCardIdPatchAdditionalStatement
    """Body member, optional."""

    code_mode: V3MarketingMembercardOpenCardsByCardIdPatchCodeMode
    """Body member, optional."""

    code_type: V3MarketingMembercardOpenCardsByCardIdPatchCodeType
    """Body member, optional."""

    need_dynamic_code: bool
    """Body member, optional."""

class V3MarketingMembercardOpenCardsByCardIdPatchDateInformation(TypedDict, total=False):
    """``body.date_information`` of ``PATCH /v3/marketing/membercard-open/cards/{card_id}``."""

    type: Required[V3MarketingMembercardOpenCardsByCardIdPatchDateInformationType]
    """Required."""

    available_end_time: str
    """Optional."""

    available_day_after_receive: int
    """Optional."""

    wait_days_after_receive: int
    """Optional."""

    available_begin_time: str
    """Optional."""

V3MarketingMembercardOpenCardsByCardIdPatchDateInformationType: TypeAlias = V3MarketingMembercardOpenCardsGetResponseDataDateInformationType

V3MarketingMembercardOpenCardsByCardIdPatchBalanceInformation: TypeAlias = V3MarketingMembercardOpenCardsGetResponseDataBalanceInformation

class V3MarketingMembercardOpenCardsByCardIdPatchUserInformationForm(TypedDict, total=False):
    """``body.user_information_form`` of ``PATCH /v3/marketing/membercard-open/cards/{card_id}``."""

    can_modify_after_activate: bool
    """Optional."""

    common_field_list: list[V3MarketingMembercardOpenCardsByCardIdPatchUserInformationFormCommonFieldList]
    """Optional."""

    custom_field_list: list[V3MarketingMembercardOpenCardsByCardIdPatchUserInformationFormCustomFieldList]
    """Optional."""

V3MarketingMembercardOpenCardsByCardIdPatchUserInformationFormCommonFieldList: TypeAlias = V3MarketingMembercardOpenCardsGetResponseDataUserInformationFormCommonFieldList

V3MarketingMembercardOpenCardsByCardIdPatchUserInformationFormCustomFieldList: TypeAlias = V3MarketingMembercardOpenCardsGetResponseDataUserInformationFormCustomFieldList

V3MarketingMembercardOpenCardsByCardIdPatchUserInformationFormCustomFieldListType: TypeAlias = V3MarketingMembercardOpenCardsGetResponseDataUserInformationFormCustomFieldListType

V3MarketingMembercardOpenCardsByCardIdPatchAdditionalStatement: TypeAlias = V3MarketingMembercardOpenCardsGetResponseDataAdditionalStatement

V3MarketingMembercardOpenCardsByCardIdPatchCodeMode: TypeAlias = V3MarketingMembercardOpenCardsGetResponseDataCodeMode

V3MarketingMembercardOpenCardsByCardIdPatchCodeType: TypeAlias = V3MarketingMembercardOpenCardsGetResponseDataCodeType

class V3MarketingMembercardOpenCardsByCardIdDelete(TypedDict, total=False):
    """Parameters of ``DELETE /v3/marketing/membercard-open/cards/{card_id}``: 删除会员卡模板."""

    card_id: Required[str]
    """Path parameter, required."""

class V3MarketingMembercardOpenCardsByCardIdCodesDepositPost(TypedDict, total=False):
    """Parameters of ``POST /v3/marketing/membercard-open/cards/{card_id}/codes/deposit``: 导入会员Code."""

    card_id: Required[str]
    """Path parameter, required."""

    code: list[str]
    """Body member, optional."""

class V3MarketingMembercardOpenCardsByCardIdCodesDepositPostResponse(TypedDict, total=False):
    """What ``POST /v3/marketing/membercard-open/cards/{card_id}/codes/deposit`` returns."""

    data: list[V3MarketingMembercardOpenCardsByCardIdCodesDepositPostResponseData]
    """Optional."""

class V3MarketingMembercardOpenCardsByCardIdCodesDepositPostResponseData(TypedDict, total=False):
    """``response.data`` of ``POST /v3/marketing/membercard-open/cards/{card_id}/codes/deposit``."""

    code: str
    """Optional."""

    result: V3MarketingMembercardOpenCardsByCardIdCodesDepositPostResponseDataResult
    """Optional."""

V3MarketingMembercardOpenCardsByCardIdCodesDepositPostResponseDataResult: TypeAlias = Literal["SUCCESS", "DUPLICATE", "FAIL"] | str
"""``response.data.result`` of ``POST /v3/marketing/membercard-open/cards/{card_id}/codes/deposit``; other values may come."""

class V3MarketingMembercardOpenCardsByCardIdCodesByCodeGet(TypedDict, total=False):
    """Parameters of ``GET /v3/marketing/membercard-open/cards/{card_id}/codes/{code}``: 查询用户会员卡信息."""

    card_id: Required[str]
    """Path parameter, required."""

    code: Required[str]
    """Path parameter, required."""

class V3MarketingMembercardOpenCardsByCardIdCodesByCodeGetResponse(TypedDict, total=False):
    """What ``GET /v3/marketing/membercard-open/cards/{card_id}/codes/{code}`` returns."""

    card_id: str
    """Optional."""

    code: str
    """Optional."""

    openid: str
    """Optional."""

    membership_number: str
    """Optional."""

    level: str
    """Optional."""

    nickname: str
    """Optional."""

    head_image_url: str
    """Optional."""

    background_picture_url: str
    """Optional."""

    balance: int
    """Optional."""

    user_card_status: V3MarketingMembercardOpenCardsByCardIdCodesByCodeGetResponseUserCardStatus
    """Optional."""

    user_information: V3MarketingMembercardOpenCardsByCardIdCodesByCodeGetResponseUserInformation
    """Optional."""

    bonus_value: int
    """Optional."""

V3MarketingMembercardOpenCardsByCardIdCodesByCodeGetResponseUserCardStatus: TypeAlias = Literal["NOT_ACTIVATE", "EFFECTIVE", "EXPIRE", "UNAVAILABLE", "DELETE"] | str
"""``response.user_card_status`` of ``GET /v3/marketing/membercard-open/cards/{card_id}/codes/{code}``; other values may come."""

V3MarketingMembercardOpenCardsByCardIdCodesByCodeGetResponseUserInformation: TypeAlias = V3MarketingMembercardOpenActivateInformationsByActivateTicketGetResponseUserInformation

V3MarketingMembercardOpenCardsByCardIdCodesByCodeGetResponseUserInformationCommonFieldList: TypeAlias = V3MarketingMembercardOpenActivateInformationsByActivateTicketGetResponseUserInformationCommonFieldList

V3MarketingMembercardOpenCardsByCardIdCodesByCodeGetResponseUserInformationCommonFieldListName: TypeAlias = V3MarketingMembercardOpenActivateInformationsByActivateTicketGetResponseUserInformationCommonFieldListName

V3MarketingMembercardOpenCardsByCardIdCodesByCodeGetResponseUserInformationCustomFieldList: TypeAlias = V3MarketingMembercardOpenActivateInformationsByActivateTicketGetResponseUserInformationCustomFieldList

class V3MarketingMembercardOpenCardsByCardIdCodesByCodePatch(TypedDict, total=False):
    """Parameters of ``PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}``: 修改用户会员卡信息."""

    card_id: Required[str]
    """Path parameter, required."""

    code: Required[str]
    """Path parameter, required."""

    membership_number: str
    """Body member, optional."""

    background_picture_url: str
    """Body member, optional."""

    level: str
    """Body member, optional."""

    out_request_no: str
    """Body member, optional."""

    balance_information: V3MarketingMembercardOpenCardsByCardIdCodesByCodePatchBalanceInformation
    """Body member, optional."""

    need_inform_balance: bool
    """Body member, optional."""

    need_inform_level: bool
    """Body member, optional."""

class V3MarketingMembercardOpenCardsByCardIdCodesByCodePatchBalanceInformation(TypedDict, total=False):
    """``body.balance_information`` of ``PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}``."""

    before_balance: Required[int]
    """Required."""

    balance: Required[int]
    """Required."""

    add_balance: Required[int]
    """Required."""

    balance_remark: str
    """Optional."""

class V3MarketingMembercardOpenCardsByCardIdCodesByCodeActivatePost(TypedDict, total=False):
    """Parameters of ``POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate``: 激活会员卡（跳转型激活）."""

    card_id: Required[str]
    """Path parameter, required."""

    code: Required[str]
    """Path parameter, required."""

    membership_number: str
    """Body member, optional."""

class V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusCommitPost(TypedDict, total=False):
    """Parameters of ``POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit``: 设置支付后展示的积分到账."""

    card_id: Required[str]
    """Path parameter, required."""

    code: Required[str]
    """Path parameter, required."""

    out_trade_no: Required[str]
    """Body member, required."""

    mchid: Required[str]
    """Body member, required."""

    sub_mchid: Required[str]
    """Body member, required."""

    bonus_value: Required[int]
    """Body member, required."""

class V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusPreparePost(TypedDict, total=False):
    """Parameters of ``POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare``: 支付结果页展示会员积分."""

    card_id: Required[str]
    """Path parameter, required."""

    code: Required[str]
    """Path parameter, required."""

    out_trade_no: Required[str]
    """Body member, required."""

    mchid: Required[str]
    """Body member, required."""

    sub_mchid: Required[str]
    """Body member, required."""

    bonus_value: Required[int]
    """Body member, required."""

class V3MarketingMembercardOpenCardsByCardIdCodesByCodeRightsPatch(TypedDict, total=False):
    """Parameters of ``PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights``: 设置会员权益."""

    card_id: Required[str]
    """Path parameter, required."""

    code: Required[str]
    """Path parameter, required."""

    before_bonus_value: int
    """Body member, optional."""

    bonus_value: int
    """Body member, optional."""

    add_bonus_value: int
    """Body member, optional."""

    out_request_no: Required[str]
    """Body member, required."""

    need_inform_bonus: bool
    """Body member, optional."""

    member_price_word: str
    """Body member, optional."""

    fapiao_jump_word: str
    """Body member, optional."""

    guide: V3MarketingMembercardOpenCardsByCardIdCodesByCodeRightsPatchGuide
    """Body member, optional."""

class V3MarketingMembercardOpenCardsByCardIdCodesByCodeRightsPatchGuide(TypedDict, total=False):
    """``body.guide`` of ``PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights``."""

    staff_name: str
    """Optional."""

    head_image_url: str
    """Optional."""

    contact_information_name: str
    """Optional."""

    contact_information_value: str
    """Optional."""

    phone_number: str
    """Optional."""

class V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPost(TypedDict, total=False):
    """Parameters of ``POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data``: 设置会员服务项用户信息."""

    card_id: Required[str]
    """Path parameter, required."""

    code: Required[str]
    """Path parameter, required."""

    out_request_no: Required[str]
    """Body member, required."""

    service_module_id: Required[str]
    """Body member, required."""

    state_setting: Required[V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostStateSetting]
    """Body member, required."""

class V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostStateSetting(TypedDict, total=False):
    """``body.state_setting`` of ``POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data``."""

    state_id: Required[str]
    """Required."""

    content_template_data: Required[V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostStateSettingContentTemplateData]
    """Required."""

    message_template_setting: V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostStateSettingMessageTemplateSetting
    """Optional."""

class V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostStateSettingContentTemplateData(TypedDict, total=False):
    """``body.state_setting.content_template_data`` of ``POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data``."""

    field_list: list[V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostStateSettingContentTemplateDataFieldList]
    """Optional."""

    action_setting: V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostStateSettingContentTemplateDataActionSetting
    """Optional."""

class V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostStateSettingContentTemplateDataFieldList(TypedDict, total=False):
    """``body.state_setting.content_template_data.field_list`` of ``POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data``."""

    field_id: Required[str]
    """Required."""

    field_value: Required[str]
    """Required."""

class V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostStateSettingContentTemplateDataActionSetting(TypedDict, total=False):
    """``body.state_setting.content_template_data.action_setting`` of ``POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data``."""

    action_name: Required[str]
    """Required."""

    jump_miniprogram: Required[V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostStateSettingContentTemplateDataActionSettingJumpMiniprogram]
    """Required."""

class V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostStateSettingContentTemplateDataActionSettingJumpMiniprogram(TypedDict, total=False):
    """``body.state_setting.content_template_data.action_setting.jump_miniprogram`` of ``POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data``."""

    appid: Required[str]
    """Required."""

    path: Required[str]
    """Required."""

class V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostStateSettingMessageTemplateSetting(TypedDict, total=False):
    """``body.state_setting.message_template_setting`` of ``POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data``."""

    message_template_id: Required[str]
    """Required."""

    field_list: Required[list[V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostStateSettingMessageTemplateSettingFieldList]]
    """Required."""

V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostStateSettingMessageTemplateSettingFieldList: TypeAlias = V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostStateSettingContentTemplateDataFieldList

class V3MarketingMembercardOpenCardsByCardIdCodesByCodeUnavailablePost(TypedDict, total=False):
    """Parameters of ``POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable``: 作废用户会员卡."""

    card_id: Required[str]
    """Path parameter, required."""

    code: Required[str]
    """Path parameter, required."""

    reason: str
    """Body member, optional."""

class V3MarketingMembercardOpenCardsByCardIdDecryptCodeGet(TypedDict, total=False):
    """Parameters of ``GET /v3/marketing/membercard-open/cards/{card_id}/decrypt-code``: 加密code解码（跳转型激活）."""

    card_id: Required[str]
    """Path parameter, required."""

    encrypt_code: Required[str]
    """Query parameter, required."""

class V3MarketingMembercardOpenCardsByCardIdDecryptCodeGetResponse(TypedDict, total=False):
    """What ``GET /v3/marketing/membercard-open/cards/{card_id}/decrypt-code`` returns."""

    code: Required[str]
    """Required."""

class V3MarketingMembercardOpenCardsByCardIdPermissionTokensPost(TypedDict, total=False):
    """Parameters of ``POST /v3/marketing/membercard-open/cards/{card_id}/permission-tokens``: 商户预授权."""

    card_id: Required[str]
    """Path parameter, required."""

    activate_type: Required[str]
    """Body member, required."""

    navigate_back_previous_page: bool
    """Body member, optional."""

    activate_url: str
    """Body member, optional."""

    activate_appid: str
    """Body member, optional."""

    activate_path: str
    """Body member, optional."""

    outer_str: str
    """Body member, optional."""

class V3MarketingMembercardOpenCardsByCardIdPermissionTokensPostResponse(TypedDict, total=False):
    """What ``POST /v3/marketing/membercard-open/cards/{card_id}/permission-tokens`` returns."""

    permission_token: Required[str]
    """Required."""

class V3MarketingMembercardOpenCardsByCardIdPhoneMembercardImportPost(TypedDict, total=False):
    """Parameters of ``POST /v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import``: 根据手机号导入用户会员卡."""

    card_id: Required[str]
    """Path parameter, required."""

    encrypted_phone_number: Required[str]
    """Body member, required. Travels encrypted with a key of WeChat Pay."""

    code: str
    """Body member, optional."""

    out_request_no: Required[str]
    """Body member, required."""

class V3MarketingMembercardOpenCardsByCardIdPhoneMembercardImportPostResponse(TypedDict, total=False):
    """What ``POST /v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import`` returns."""

    code: Required[str]
    """Required."""

class V3MarketingMembercardOpenCardsByCardIdQrcodePost(TypedDict, total=False):
    """Parameters of ``POST /v3/marketing/membercard-open/cards/{card_id}/qrcode``: 创建会员卡二维码."""

    card_id: Required[str]
    """Path parameter, required."""

    activate_type: Required[V3MarketingMembercardOpenCardsByCardIdQrcodePostActivateType]
    """Body member, required."""

    activate_url: str
    """Body member, optional."""

    activate_appid: str
    """Body member, optional."""

    activate_path: str
    """Body member, optional."""

    outer_str: str
    """Body member, optional."""

class V3MarketingMembercardOpenCardsByCardIdQrcodePostResponse(TypedDict, total=False):
    """What ``POST /v3/marketing/membercard-open/cards/{card_id}/qrcode`` returns."""

    url: Required[str]
    """Required."""

V3MarketingMembercardOpenCardsByCardIdQrcodePostActivateType: TypeAlias = Literal["AUTO_ACTIVATE", "JUMP_ACTIVATE"] | str
"""``body.activate_type`` of ``POST /v3/marketing/membercard-open/cards/{card_id}/qrcode``; other values may come."""

class V3MarketingMembercardOpenCardsByCardIdRightsPatch(TypedDict, total=False):
    """Parameters of ``PATCH /v3/marketing/membercard-open/cards/{card_id}/rights``: 设置会员卡模板权益项."""

    card_id: Required[str]
    """Path parameter, required."""

    show_bonus: Required[bool]
    """Body member, required."""

    show_favor: Required[bool]
    """Body member, required."""

    bonus: V3MarketingMembercardOpenCardsByCardIdRightsPatchBonus
    """Body member, optional."""

    favor: V3MarketingMembercardOpenCardsByCardIdRightsPatchFavor
    """Body member, optional."""

    show_fapiao: bool
    """Body member, optional."""

    fapiao: V3MarketingMembercardOpenCardsByCardIdRightsPatchFapiao
    """Body member, optional."""

    show_guide: bool
    """Body member, optional."""

    guide: V3MarketingMembercardOpenCardsByCardIdRightsPatchGuide
    """Body member, optional."""

class V3MarketingMembercardOpenCardsByCardIdRightsPatchBonus(TypedDict, total=False):
    """``body.bonus`` of ``PATCH /v3/marketing/membercard-open/cards/{card_id}/rights``."""

    init_bonus: Required[int]
    """Required."""

    bonus_value_word: Required[str]
    """Required."""

    bonus_cost_title: str
    """Optional."""

    bonus_cost_word: Required[str]
    """Required."""

    bonus_jump_word: str
    """Optional."""

    bonus_jump_appid: str
    """Optional."""

    bonus_jump_path: str
    """Optional."""

    bonus_support_appid: str
    """Optional."""

    bonus_support_path: str
    """Optional."""

class V3MarketingMembercardOpenCardsByCardIdRightsPatchFavor(TypedDict, total=False):
    """``body.favor`` of ``PATCH /v3/marketing/membercard-open/cards/{card_id}/rights``."""

    show_coupon: Required[bool]
    """Required."""

    member_price_word: str
    """Optional."""

    member_price_appid: str
    """Optional."""

    member_price_path: str
    """Optional."""

    member_price_title: V3MarketingMembercardOpenCardsByCardIdRightsPatchFavorMemberPriceTitle
    """Optional."""

    favor_module_title: V3MarketingMembercardOpenCardsByCardIdRightsPatchFavorFavorModuleTitle
    """Optional."""

V3MarketingMembercardOpenCardsByCardIdRightsPatchFavorMemberPriceTitle: TypeAlias = Literal["MEMBER_PRICE", "MEMBER_ACTIVITY"] | str
"""``body.favor.member_price_title`` of ``PATCH /v3/marketing/membercard-open/cards/{card_id}/rights``; other values may come."""

V3MarketingMembercardOpenCardsByCardIdRightsPatchFavorFavorModuleTitle: TypeAlias = Literal["FAVOR", "VIP"] | str
"""``body.favor.favor_module_title`` of ``PATCH /v3/marketing/membercard-open/cards/{card_id}/rights``; other values may come."""

class V3MarketingMembercardOpenCardsByCardIdRightsPatchFapiao(TypedDict, total=False):
    """``body.fapiao`` of ``PATCH /v3/marketing/membercard-open/cards/{card_id}/rights``."""

    fapiao_jump_word: str
    """Optional."""

    fapiao_jump_appid: str
    """Optional."""

    fapiao_jump_path: str
    """Optional."""

V3MarketingMembercardOpenCardsByCardIdRightsPatchGuide: TypeAlias = V3MarketingMembercardOpenCardsByCardIdCodesByCodeRightsPatchGuide

class V3MarketingMembercardOpenCardsByCardIdServiceModulesPost(TypedDict, total=False):
    """Parameters of ``POST /v3/marketing/membercard-open/cards/{card_id}/service-modules``: 添加会员卡服务项."""

    card_id: Required[str]
    """Path parameter, required."""

    service_module_id: Required[str]
    """Body member, required."""

    jump_miniprogram: Required[V3MarketingMembercardOpenCardsByCardIdServiceModulesPostJumpMiniprogram]
    """Body member, required."""

class V3MarketingMembercardOpenCardsByCardIdServiceModulesPostResponse(TypedDict, total=False):
    """What ``POST /v3/marketing/membercard-open/cards/{card_id}/service-modules`` returns."""

    card_id: Required[str]
    """Required."""

    service_module_id: Required[str]
    """Required."""

    jump_miniprogram: Required[V3MarketingMembercardOpenCardsByCardIdServiceModulesPostResponseJumpMiniprogram]
    """Required."""

V3MarketingMembercardOpenCardsByCardIdServiceModulesPostJumpMiniprogram: TypeAlias = V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostStateSettingContentTemplateDataActionSettingJumpMiniprogram

V3MarketingMembercardOpenCardsByCardIdServiceModulesPostResponseJumpMiniprogram: TypeAlias = V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostStateSettingContentTemplateDataActionSettingJumpMiniprogram

class V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdPatch(TypedDict, total=False):
    """Parameters of ``PATCH /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}``: 修改会员卡服务项."""

    card_id: Required[str]
    """Path parameter, required."""

    service_module_id: Required[str]
    """Path parameter, required."""

    jump_miniprogram: Required[V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdPatchJumpMiniprogram]
    """Body member, required."""

class V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdPatchResponse(TypedDict, total=False):
    """What ``PATCH /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}`` returns."""

    card_id: Required[str]
    """Required."""

    service_module_id: Required[str]
    """Required."""

    jump_miniprogram: Required[V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdPatchResponseJumpMiniprogram]
    """Required."""

V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdPatchJumpMiniprogram: TypeAlias = V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostStateSettingContentTemplateDataActionSettingJumpMiniprogram

V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdPatchResponseJumpMiniprogram: TypeAlias = V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostStateSettingContentTemplateDataActionSettingJumpMiniprogram

class V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdDelete(TypedDict, total=False):
    """Parameters of ``DELETE /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}``: 移除会员卡服务项."""

    card_id: Required[str]
    """Path parameter, required."""

    service_module_id: Required[str]
    """Path parameter, required."""

class V3MarketingMembercardOpenCardsByCardIdUpgradePost(TypedDict, total=False):
    """Parameters of ``POST /v3/marketing/membercard-open/cards/{card_id}/upgrade``: 老会员卡模板升级."""

    card_id: Required[str]
    """Path parameter, required."""

    brand_id: Required[str]
    """Body member, required."""

    appid: Required[str]
    """Body member, required."""

class V3MarketingMembercardOpenCardsByCardIdUsersImportPost(TypedDict, total=False):
    """Parameters of ``POST /v3/marketing/membercard-open/cards/{card_id}/users/import``: 根据openid导入用户会员卡."""

    card_id: Required[str]
    """Path parameter, required."""

    openid: Required[str]
    """Body member, required."""

    code: str
    """Body member, optional."""

    out_request_no: Required[str]
    """Body member, required."""

class V3MarketingMembercardOpenCardsByCardIdUsersImportPostResponse(TypedDict, total=False):
    """What ``POST /v3/marketing/membercard-open/cards/{card_id}/users/import`` returns."""

    code: Required[str]
    """Required."""

class V3MarketingMembercardOpenPhonenumberMemberImportPost(TypedDict, total=False):
    """Parameters of ``POST /v3/marketing/membercard-open/phonenumber-member/import``: 导入加密手机号提醒会员领卡."""

    member_information: Required[V3MarketingMembercardOpenPhonenumberMemberImportPostMemberInformation]
    """Body member, required."""

    encrypted_phone_number: Required[str]
    """Body member, required. Travels encrypted with a key of WeChat Pay."""

    outer_str: str
    """Body member, optional."""

class V3MarketingMembercardOpenPhonenumberMemberImportPostMemberInformation(TypedDict, total=False):
    """``body.member_information`` of ``POST /v3/marketing/membercard-open/phonenumber-member/import``."""

    card_id: Required[str]
    """Required."""

    code: str
    """Optional."""

    membership_number: str
    """Optional."""

    registration_time: Required[str]
    """Required."""

class V3MarketingMembercardOpenPhonenumberMemberSearchGet(TypedDict, total=False):
    """Parameters of ``GET /v3/marketing/membercard-open/phonenumber-member/search``: 通过加密手机号查询会员领卡状态."""

    card_id: Required[str]
    """Query parameter, required."""

    encrypted_phone_number: Required[str]
    """Query parameter, required. Travels encrypted with a key of WeChat Pay."""

class V3MarketingMembercardOpenPhonenumberMemberSearchGetResponse(TypedDict, total=False):
    """What ``GET /v3/marketing/membercard-open/phonenumber-member/search`` returns."""

    receive_status: Required[V3MarketingMembercardOpenPhonenumberMemberSearchGetResponseReceiveStatus]
    """Required."""

    user_card_information: V3MarketingMembercardOpenPhonenumberMemberSearchGetResponseUserCardInformation
    """Optional."""

V3MarketingMembercardOpenPhonenumberMemberSearchGetResponseReceiveStatus: TypeAlias = Literal["UNSHOWED", "UNRECEIVED", "RECEIVED"] | str
"""``response.receive_status`` of ``GET /v3/marketing/membercard-open/phonenumber-member/search``; other values may come."""

class V3MarketingMembercardOpenPhonenumberMemberSearchGetResponseUserCardInformation(TypedDict, total=False):
    """``response.user_card_information`` of ``GET /v3/marketing/membercard-open/phonenumber-member/search``."""

    code: Required[str]
    """Required."""

    openid: Required[str]
    """Required."""

    unionid: str
    """Optional."""

    receive_time: Required[str]
    """Required."""

    card_appid: Required[str]
    """Required."""

    card_id: Required[str]
    """Required."""

class V3MarketingMembercardOpenUserCardsGet(TypedDict, total=False):
    """Parameters of ``GET /v3/marketing/membercard-open/user/cards``: 查询用户在品牌下所有会员卡."""

    openid: Required[str]
    """Query parameter, required."""

    appid: str
    """Query parameter, optional."""

    offset: Required[int]
    """Query parameter, required."""

    limit: Required[int]
    """Query parameter, required."""

class V3MarketingMembercardOpenUserCardsGetResponse(TypedDict, total=False):
    """What ``GET /v3/marketing/membercard-open/user/cards`` returns."""

    data: list[V3MarketingMembercardOpenUserCardsGetResponseData]
    """Optional."""

    total_count: Required[int]
    """Required."""

    offset: Required[int]
    """Required."""

    limit: Required[int]
    """Required."""

class V3MarketingMembercardOpenUserCardsGetResponseData(TypedDict, total=False):
    """``response.data`` of ``GET /v3/marketing/membercard-open/user/cards``."""

    card_id: str
    """Optional."""

    code: str
    """Optional."""
