# Made by `cargo xtask codegen` from catalog/; change the catalog, a correction or the emitter instead.
"""The types of the product family ``brand``."""

from typing_extensions import Literal, Required, TypeAlias, TypedDict

class V3BrandBasicPartnerBrandsByBrandIdProductAuthoritiesGet(TypedDict, total=False):
    """Parameters of ``GET /v3/brand-basic/partner/brands/{brand_id}/product-authorities``: 获得品牌已授权且在生效中的产品权限信息."""

    brand_id: Required[str]
    """Path parameter, required."""

class V3BrandBasicPartnerBrandsByBrandIdProductAuthoritiesGetResponse(TypedDict, total=False):
    """What ``GET /v3/brand-basic/partner/brands/{brand_id}/product-authorities`` returns."""

    brand_id: Required[str]
    """Required."""

    authorization_type: Required[V3BrandBasicPartnerBrandsByBrandIdProductAuthoritiesGetResponseAuthorizationType]
    """Required."""

    authorization_product: list[V3BrandBasicPartnerBrandsByBrandIdProductAuthoritiesGetResponseAuthorizationProduct]
    """Optional."""

    update_time: Required[str]
    """Required."""

V3BrandBasicPartnerBrandsByBrandIdProductAuthoritiesGetResponseAuthorizationType: TypeAlias = Literal["AUTHORIZATION_TYPE_HOSTING", "AUTHORIZATION_TYPE_PARTLY"] | str
"""``response.authorization_type`` of ``GET /v3/brand-basic/partner/brands/{brand_id}/product-authorities``; other values may come."""

V3BrandBasicPartnerBrandsByBrandIdProductAuthoritiesGetResponseAuthorizationProduct: TypeAlias = Literal["BRAND_PRODUCT_AUTHORITY_MERCHANT_CARD", "BRAND_PRODUCT_AUTHORITY_CARD_LINK", "BRAND_PRODUCT_AUTHORITY_PRODUCT_COUPON", "BRAND_PRODUCT_AUTHORITY_SHAKE_COUPON", "BRAND_PRODUCT_AUTHORITY_BRAND_PAY_GIFT", "BRAND_PRODUCT_AUTHORITY_BRAND_STORE", "BRAND_PRODUCT_AUTHORITY_PAYMENT_MERCHANT_MANAGE", "BRAND_PRODUCT_AUTHORITY_APPID_MANAGE", "BRAND_PRODUCT_AUTHORITY_FINDER_MANAGE", "BRAND_PRODUCT_AUTHORITY_CATEGORY_MANAGE"] | str
"""``response.authorization_product`` of ``GET /v3/brand-basic/partner/brands/{brand_id}/product-authorities``; other values may come."""

class V3BrandApplymentsPost(TypedDict, total=False):
    """Parameters of ``POST /v3/brand/applyments``: 提交入驻申请."""

    business_code: Required[str]
    """Body member, required."""

    admin_info: Required[V3BrandApplymentsPostAdminInfo]
    """Body member, required."""

    subject_info: Required[V3BrandApplymentsPostSubjectInfo]
    """Body member, required."""

    brand_basic_info: Required[V3BrandApplymentsPostBrandBasicInfo]
    """Body member, required."""

    trademark: Required[V3BrandApplymentsPostTrademark]
    """Body member, required."""

class V3BrandApplymentsPostResponse(TypedDict, total=False):
    """What ``POST /v3/brand/applyments`` returns."""

    applyment_id: Required[str]
    """Required."""

    business_code: Required[str]
    """Required."""

class V3BrandApplymentsPostAdminInfo(TypedDict, total=False):
    """``body.admin_info`` of ``POST /v3/brand/applyments``."""

    admin_name: Required[str]
    """Required. Travels encrypted with a key of WeChat Pay."""

    id_doc_type: Required[V3BrandApplymentsPostAdminInfoIdDocType]
    """Required."""

    id_card_number: Required[str]
    """Required. Travels encrypted with a key of WeChat Pay."""

V3BrandApplymentsPostAdminInfoIdDocType: TypeAlias = Literal["IDENTIFICATION_TYPE_MAINLAND_ID_CARD", "IDENTIFICATION_TYPE_HONGKONG", "IDENTIFICATION_TYPE_MACAO", "IDENTIFICATION_TYPE_TAIWAN", "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT", "IDENTIFICATION_TYPE_TAIWAN_RESIDENT"] | str
"""``body.admin_info.id_doc_type`` of ``POST /v3/brand/applyments``; other values may come."""

class V3BrandApplymentsPostSubjectInfo(TypedDict, total=False):
    """``body.subject_info`` of ``POST /v3/brand/applyments``."""

    subject_type: Required[V3BrandApplymentsPostSubjectInfoSubjectType]
    """Required."""

    subject_name: Required[str]
    """Required."""

    unified_social_credit_code: Required[str]
    """Required."""

V3BrandApplymentsPostSubjectInfoSubjectType: TypeAlias = Literal["SUBJECT_TYPE_ENTERPRISE", "SUBJECT_TYPE_INDIVIDUAL"] | str
"""``body.subject_info.subject_type`` of ``POST /v3/brand/applyments``; other values may come."""

class V3BrandApplymentsPostBrandBasicInfo(TypedDict, total=False):
    """``body.brand_basic_info`` of ``POST /v3/brand/applyments``."""

    brand_name: Required[str]
    """Required."""

    brand_logo: Required[str]
    """Required."""

class V3BrandApplymentsPostTrademark(TypedDict, total=False):
    """``body.trademark`` of ``POST /v3/brand/applyments``."""

    trademark_exists: Required[V3BrandApplymentsPostTrademarkTrademarkExists]
    """Required."""

    trademark_registration_certificate: V3BrandApplymentsPostTrademarkTrademarkRegistrationCertificate
    """Optional."""

    logo_trademark_registration_certificate: V3BrandApplymentsPostTrademarkLogoTrademarkRegistrationCertificate
    """Optional."""

    no_trademark_addition_prove: str
    """Optional."""

    no_trademark_addition_prove_list: list[str]
    """Optional."""

V3BrandApplymentsPostTrademarkTrademarkExists: TypeAlias = Literal["TRADEMARK_EXISTS", "TRADEMARK_NONE"] | str
"""``body.trademark.trademark_exists`` of ``POST /v3/brand/applyments``; other values may come."""

class V3BrandApplymentsPostTrademarkTrademarkRegistrationCertificate(TypedDict, total=False):
    """``body.trademark.trademark_registration_certificate`` of ``POST /v3/brand/applyments``."""

    certificate: str
    """Optional."""

    name: Required[str]
    """Required."""

    number: Required[str]
    """Required."""

    valid_begin_time: Required[str]
    """Required."""

    valid_end_time: Required[str]
    """Required."""

    international_class: Required[str]
    """Required."""

    holder: Required[str]
    """Required."""

    license: str
    """Optional."""

    authorization_begin_time: str
    """Optional."""

    authorization_end_time: str
    """Optional."""

    certificate_list: list[str]
    """Optional."""

    license_list: list[str]
    """Optional."""

class V3BrandApplymentsPostTrademarkLogoTrademarkRegistrationCertificate(TypedDict, total=False):
    """``body.trademark.logo_trademark_registration_certificate`` of ``POST /v3/brand/applyments``."""

    certificate: str
    """Optional."""

    name: Required[str]
    """Required."""

    number: Required[str]
    """Required."""

    valid_begin_time: Required[str]
    """Required."""

    valid_end_time: Required[str]
    """Required."""

    international_class: Required[str]
    """Required."""

    holder: Required[str]
    """Required."""

    license: str
    """Optional."""

    authorization_begin_time: str
    """Optional."""

    authorization_end_time: str
    """Optional."""

    certificate_list: list[str]
    """Optional."""

    license_list: list[str]
    """Optional."""

class V3BrandApplymentsApplymentIdByApplymentIdGet(TypedDict, total=False):
    """Parameters of ``GET /v3/brand/applyments/applyment-id/{applyment_id}``: 根据申请单ID查询申请状态."""

    applyment_id: Required[str]
    """Path parameter, required."""

class V3BrandApplymentsApplymentIdByApplymentIdGetResponse(TypedDict, total=False):
    """What ``GET /v3/brand/applyments/applyment-id/{applyment_id}`` returns."""

    applyment_id: Required[str]
    """Required."""

    business_code: Required[str]
    """Required."""

    applyment_state: Required[V3BrandApplymentsApplymentIdByApplymentIdGetResponseApplymentState]
    """Required."""

    applyment_state_desc: Required[str]
    """Required."""

    authorization_confirmation_qr_code: str
    """Optional."""

    reject_reason: str
    """Optional."""

    brand_id: str
    """Optional."""

V3BrandApplymentsApplymentIdByApplymentIdGetResponseApplymentState: TypeAlias = Literal["APPLYMENT_STATE_UNKNOWN", "APPLYMENT_STATE_UNSUBMITTED", "APPLYMENT_STATE_WAITING_VALIDATE", "APPLYMENT_STATE_WAITING_AUDIT", "APPLYMENT_STATE_WAITING_AUTH", "APPLYMENT_STATE_OPEN_ACCOUNT", "APPLYMENT_STATE_FINISH", "APPLYMENT_STATE_AUDIT_REJECTED", "APPLYMENT_STATE_CANCELED"] | str
"""``response.applyment_state`` of ``GET /v3/brand/applyments/applyment-id/{applyment_id}``; other values may come."""

class V3BrandApplymentsBusinessCodeByBusinessCodeGet(TypedDict, total=False):
    """Parameters of ``GET /v3/brand/applyments/business-code/{business_code}``: 根据业务申请编号查询申请状态."""

    business_code: Required[str]
    """Path parameter, required."""

class V3BrandApplymentsBusinessCodeByBusinessCodeGetResponse(TypedDict, total=False):
    """What ``GET /v3/brand/applyments/business-code/{business_code}`` returns."""

    applyment_id: Required[str]
    """Required."""

    business_code: Required[str]
    """Required."""

    applyment_state: Required[V3BrandApplymentsBusinessCodeByBusinessCodeGetResponseApplymentState]
    """Required."""

    applyment_state_desc: Required[str]
    """Required."""

    authorization_confirmation_qr_code: str
    """Optional."""

    reject_reason: str
    """Optional."""

    brand_id: str
    """Optional."""

V3BrandApplymentsBusinessCodeByBusinessCodeGetResponseApplymentState: TypeAlias = V3BrandApplymentsApplymentIdByApplymentIdGetResponseApplymentState

class V3BrandApplymentsCancelApplymentPost(TypedDict, total=False):
    """Parameters of ``POST /v3/brand/applyments/cancel-applyment``: 撤销申请."""

    applyment_id: str
    """Body member, optional."""

    business_code: str
    """Body member, optional."""

class V3BrandApplymentsCancelApplymentPostResponse(TypedDict, total=False):
    """What ``POST /v3/brand/applyments/cancel-applyment`` returns."""

    applyment_id: Required[str]
    """Required."""

    business_code: Required[str]
    """Required."""

class V3BrandCardCardConfigsGet(TypedDict, total=False):
    """Parameters of ``GET /v3/brand/card/card-configs``: 查询商家名片配置申请状态."""

    business_code: str
    """Query parameter, optional."""

    applyment_id: str
    """Query parameter, optional."""

    brand_id: Required[str]
    """Query parameter, required."""

class V3BrandCardCardConfigsGetResponse(TypedDict, total=False):
    """What ``GET /v3/brand/card/card-configs`` returns."""

    business_code: Required[str]
    """Required."""

    applyment_id: Required[str]
    """Required."""

    brand_id: Required[str]
    """Required."""

    applyment_state: Required[V3BrandCardCardConfigsGetResponseApplymentState]
    """Required."""

    scheduled_publish_time: str
    """Optional."""

    reject_reason: str
    """Optional."""

    actual_publish_time: str
    """Optional."""

V3BrandCardCardConfigsGetResponseApplymentState: TypeAlias = Literal["STATE_UNKNOWN", "DRAFTING", "AUDITING", "AUDIT_REJECTED", "PENDING_PUBLISH", "PUBLISHED", "CANCELED"] | str
"""``response.applyment_state`` of ``GET /v3/brand/card/card-configs``; other values may come."""

class V3BrandCardCardConfigsPost(TypedDict, total=False):
    """Parameters of ``POST /v3/brand/card/card-configs``: 提交商家名片配置申请."""

    business_code: Required[str]
    """Body member, required."""

    brand_id: Required[str]
    """Body member, required."""

    brand_mini_program_info: V3BrandCardCardConfigsPostBrandMiniProgramInfo
    """Body member, optional."""

    brand_customer_service: Required[V3BrandCardCardConfigsPostBrandCustomerService]
    """Body member, required."""

    service_list: list[V3BrandCardCardConfigsPostServiceList]
    """Body member, optional."""

class V3BrandCardCardConfigsPostResponse(TypedDict, total=False):
    """What ``POST /v3/brand/card/card-configs`` returns."""

    business_code: Required[str]
    """Required."""

    brand_id: Required[str]
    """Required."""

    applyment_id: Required[str]
    """Required."""

    card_preview_url: Required[str]
    """Required."""

class V3BrandCardCardConfigsPostBrandMiniProgramInfo(TypedDict, total=False):
    """``body.brand_mini_program_info`` of ``POST /v3/brand/card/card-configs``."""

    appid: Required[str]
    """Required."""

    default_jump_path: str
    """Optional."""

class V3BrandCardCardConfigsPostBrandCustomerService(TypedDict, total=False):
    """``body.brand_customer_service`` of ``POST /v3/brand/card/card-configs``."""

    customer_service_type: Required[V3BrandCardCardConfigsPostBrandCustomerServiceCustomerServiceType]
    """Required."""

    customer_service_phone: str
    """Optional."""

    customer_service_path: str
    """Optional."""

    appid: str
    """Optional."""

V3BrandCardCardConfigsPostBrandCustomerServiceCustomerServiceType: TypeAlias = Literal["MINI_PROGRAM", "CUSTOMIZE_WEB", "CUSTOMIZE_MP", "SERVICE_PHONE"] | str
"""``body.brand_customer_service.customer_service_type`` of ``POST /v3/brand/card/card-configs``; other values may come."""

class V3BrandCardCardConfigsPostServiceList(TypedDict, total=False):
    """``body.service_list`` of ``POST /v3/brand/card/card-configs``."""

    service_classify_name: str
    """Optional."""

    service_name: str
    """Optional."""

    service_jump_type: Required[V3BrandCardCardConfigsPostServiceListServiceJumpType]
    """Required."""

    service_jump_path: Required[str]
    """Required."""

    appid: str
    """Optional."""

V3BrandCardCardConfigsPostServiceListServiceJumpType: TypeAlias = Literal["JUMP_MINI_PROGRAM", "JUMP_WEB_PAGE"] | str
"""``body.service_list.service_jump_type`` of ``POST /v3/brand/card/card-configs``; other values may come."""

class V3BrandCardCardConfigsCancelApplymentPost(TypedDict, total=False):
    """Parameters of ``POST /v3/brand/card/card-configs/cancel-applyment``: 撤销商家名片配置申请."""

    business_code: str
    """Body member, optional."""

    applyment_id: str
    """Body member, optional."""

    brand_id: Required[str]
    """Body member, required."""

class V3BrandCardCardConfigsCancelApplymentPostResponse(TypedDict, total=False):
    """What ``POST /v3/brand/card/card-configs/cancel-applyment`` returns."""

    business_code: Required[str]
    """Required."""

    applyment_id: Required[str]
    """Required."""

    brand_id: Required[str]
    """Required."""

    applyment_state: Required[V3BrandCardCardConfigsCancelApplymentPostResponseApplymentState]
    """Required."""

V3BrandCardCardConfigsCancelApplymentPostResponseApplymentState: TypeAlias = V3BrandCardCardConfigsGetResponseApplymentState

class V3BrandCardCardConfigsPreviewUrlGet(TypedDict, total=False):
    """Parameters of ``GET /v3/brand/card/card-configs/preview-url``: 获取商家名片预览二维码."""

    business_code: str
    """Query parameter, optional."""

    applyment_id: str
    """Query parameter, optional."""

    brand_id: Required[str]
    """Query parameter, required."""

class V3BrandCardCardConfigsPreviewUrlGetResponse(TypedDict, total=False):
    """What ``GET /v3/brand/card/card-configs/preview-url`` returns."""

    business_code: Required[str]
    """Required."""

    applyment_id: Required[str]
    """Required."""

    brand_id: Required[str]
    """Required."""

    card_preview_url: Required[str]
    """Required."""

    url_expired_time: Required[str]
    """Required."""

class V3BrandCardCardConfigsPublishPost(TypedDict, total=False):
    """Parameters of ``POST /v3/brand/card/card-configs/publish``: 发布商家名片配置."""

    business_code: str
    """Body member, optional."""

    applyment_id: str
    """Body member, optional."""

    brand_id: Required[str]
    """Body member, required."""

    publish_type: Required[V3BrandCardCardConfigsPublishPostPublishType]
    """Body member, required."""

    scheduled_publish_time: str
    """Body member, optional."""

class V3BrandCardCardConfigsPublishPostResponse(TypedDict, total=False):
    """What ``POST /v3/brand/card/card-configs/publish`` returns."""

    business_code: Required[str]
    """Required."""

    applyment_id: Required[str]
    """Required."""

    brand_id: Required[str]
    """Required."""

    publish_type: Required[V3BrandCardCardConfigsPublishPostResponsePublishType]
    """Required."""

    scheduled_publish_time: str
    """Optional."""

V3BrandCardCardConfigsPublishPostPublishType: TypeAlias = Literal["IMMEDIATE_PUBLISH", "SCHEDULED_PUBLISH"] | str
"""``body.publish_type`` of ``POST /v3/brand/card/card-configs/publish``; other values may come."""

V3BrandCardCardConfigsPublishPostResponsePublishType: TypeAlias = V3BrandCardCardConfigsPublishPostPublishType

class V3BrandCardCardLinksGet(TypedDict, total=False):
    """Parameters of ``GET /v3/brand/card/card-links``: 查询已生效交易连接名片规则."""

    brand_id: Required[str]
    """Query parameter, required."""

    payment_scene: V3BrandCardCardLinksGetPaymentScene
    """Query parameter, optional."""

    page_index: int
    """Query parameter, optional."""

    page_size: int
    """Query parameter, optional."""

class V3BrandCardCardLinksGetResponse(TypedDict, total=False):
    """What ``GET /v3/brand/card/card-links`` returns."""

    brand_id: str
    """Optional."""

    page_index: int
    """Optional."""

    page_size: int
    """Optional."""

    total_num: int
    """Optional."""

    active_link_list: list[V3BrandCardCardLinksGetResponseActiveLinkList]
    """Optional."""

V3BrandCardCardLinksGetPaymentScene: TypeAlias = Literal["MINI_PROGRAM", "APP", "PAYMENT_SCORE", "PAYMENT_CODE"] | str
"""``query.payment_scene`` of ``GET /v3/brand/card/card-links``; other values may come."""

class V3BrandCardCardLinksGetResponseActiveLinkList(TypedDict, total=False):
    """``response.active_link_list`` of ``GET /v3/brand/card/card-links``."""

    payment_scene: Required[V3BrandCardCardLinksGetResponseActiveLinkListPaymentScene]
    """Required."""

    appid_list: list[str]
    """Optional."""

    card_link_mchid: str
    """Optional."""

    service_id: str
    """Optional."""

V3BrandCardCardLinksGetResponseActiveLinkListPaymentScene: TypeAlias = V3BrandCardCardLinksGetPaymentScene

class V3BrandCardCardLinksPost(TypedDict, total=False):
    """Parameters of ``POST /v3/brand/card/card-links``: 添加交易连接名片规则申请."""

    business_code: Required[str]
    """Body member, required."""

    brand_id: Required[str]
    """Body member, required."""

    payment_scene: Required[V3BrandCardCardLinksPostPaymentScene]
    """Body member, required."""

    appid: str
    """Body member, optional."""

    card_link_mchid: str
    """Body member, optional."""

    service_id: str
    """Body member, optional."""

class V3BrandCardCardLinksPostResponse(TypedDict, total=False):
    """What ``POST /v3/brand/card/card-links`` returns."""

    business_code: Required[str]
    """Required."""

    brand_id: Required[str]
    """Required."""

    payment_scene: Required[V3BrandCardCardLinksPostResponsePaymentScene]
    """Required."""

    appid: str
    """Optional."""

    card_link_mchid: str
    """Optional."""

    service_id: str
    """Optional."""

V3BrandCardCardLinksPostPaymentScene: TypeAlias = V3BrandCardCardLinksGetPaymentScene

V3BrandCardCardLinksPostResponsePaymentScene: TypeAlias = V3BrandCardCardLinksGetPaymentScene

class V3BrandCardCardLinksBusinessCodeByBusinessCodeGet(TypedDict, total=False):
    """Parameters of ``GET /v3/brand/card/card-links/business-code/{business_code}``: 根据业务申请编号查询添加申请状态."""

    business_code: Required[str]
    """Path parameter, required."""

    brand_id: Required[str]
    """Query parameter, required."""

class V3BrandCardCardLinksBusinessCodeByBusinessCodeGetResponse(TypedDict, total=False):
    """What ``GET /v3/brand/card/card-links/business-code/{business_code}`` returns."""

    business_code: Required[str]
    """Required."""

    brand_id: Required[str]
    """Required."""

    payment_scene: Required[V3BrandCardCardLinksBusinessCodeByBusinessCodeGetResponsePaymentScene]
    """Required."""

    appid: str
    """Optional."""

    card_link_mchid: str
    """Optional."""

    service_id: str
    """Optional."""

    configuration_state: Required[V3BrandCardCardLinksBusinessCodeByBusinessCodeGetResponseConfigurationState]
    """Required."""

    reject_reason: str
    """Optional."""

V3BrandCardCardLinksBusinessCodeByBusinessCodeGetResponsePaymentScene: TypeAlias = V3BrandCardCardLinksGetPaymentScene

V3BrandCardCardLinksBusinessCodeByBusinessCodeGetResponseConfigurationState: TypeAlias = Literal["WAITING_AUDIT", "AUDIT_REJECT", "WAITING_CONFIRMATION", "MERCHANT_ADMIN_REJECT", "IN_EFFECT"] | str
"""``response.configuration_state`` of ``GET /v3/brand/card/card-links/business-code/{business_code}``; other values may come."""

class V3BrandCardCardLinksCancelApplymentPost(TypedDict, total=False):
    """Parameters of ``POST /v3/brand/card/card-links/cancel-applyment``: 撤销交易连接名片配置申请."""

    business_code: Required[str]
    """Body member, required."""

    brand_id: Required[str]
    """Body member, required."""

class V3BrandCardCardLinksCancelApplymentPostResponse(TypedDict, total=False):
    """What ``POST /v3/brand/card/card-links/cancel-applyment`` returns."""

    business_code: Required[str]
    """Required."""

class V3BrandCardCardLinksUnbindCardLinkPost(TypedDict, total=False):
    """Parameters of ``POST /v3/brand/card/card-links/unbind-card-link``: 解除已生效交易连接名片场景."""

    brand_id: Required[str]
    """Body member, required."""

    payment_scene: Required[V3BrandCardCardLinksUnbindCardLinkPostPaymentScene]
    """Body member, required."""

    appid: str
    """Body member, optional."""

    card_link_mchid: str
    """Body member, optional."""

    service_id: str
    """Body member, optional."""

class V3BrandCardCardLinksUnbindCardLinkPostResponse(TypedDict, total=False):
    """What ``POST /v3/brand/card/card-links/unbind-card-link`` returns."""

    brand_id: Required[str]
    """Required."""

    payment_scene: Required[V3BrandCardCardLinksUnbindCardLinkPostResponsePaymentScene]
    """Required."""

    appid: str
    """Optional."""

    card_link_mchid: str
    """Optional."""

    service_id: str
    """Optional."""

V3BrandCardCardLinksUnbindCardLinkPostPaymentScene: TypeAlias = V3BrandCardCardLinksGetPaymentScene

V3BrandCardCardLinksUnbindCardLinkPostResponsePaymentScene: TypeAlias = V3BrandCardCardLinksGetPaymentScene

class V3BrandMarketingShakeActivitiesActivitiesGet(TypedDict, total=False):
    """Parameters of ``GET /v3/brand/marketing/shake-activities/activities``: 查询摇优惠活动列表."""

    brand_id: Required[str]
    """Query parameter, required."""

    limit: Required[int]
    """Query parameter, required."""

    offset: Required[int]
    """Query parameter, required."""

    activity_state: V3BrandMarketingShakeActivitiesActivitiesGetActivityState
    """Query parameter, optional."""

    audit_state: V3BrandMarketingShakeActivitiesActivitiesGetAuditState
    """Query parameter, optional."""

class V3BrandMarketingShakeActivitiesActivitiesGetResponse(TypedDict, total=False):
    """What ``GET /v3/brand/marketing/shake-activities/activities`` returns."""

    offset: Required[int]
    """Required."""

    limit: Required[int]
    """Required."""

    total_count: Required[int]
    """Required."""

    data: list[V3BrandMarketingShakeActivitiesActivitiesGetResponseData]
    """Optional."""

V3BrandMarketingShakeActivitiesActivitiesGetActivityState: TypeAlias = Literal["CREATED", "DELIVERING", "EXPIRED", "PAUSED", "TERMINATED"] | str
"""``query.activity_state`` of ``GET /v3/brand/marketing/shake-activities/activities``; other values may come."""

V3BrandMarketingShakeActivitiesActivitiesGetAuditState: TypeAlias = Literal["PENDING", "APPROVED", "REJECTED"] | str
"""``query.audit_state`` of ``GET /v3/brand/marketing/shake-activities/activities``; other values may come."""

class V3BrandMarketingShakeActivitiesActivitiesGetResponseData(TypedDict, total=False):
    """``response.data`` of ``GET /v3/brand/marketing/shake-activities/activities``."""

    id: Required[str]
    """Required."""

    name: Required[str]
    """Required."""

    activity_state: Required[V3BrandMarketingShakeActivitiesActivitiesGetResponseDataActivityState]
    """Required."""

    audit_state: Required[V3BrandMarketingShakeActivitiesActivitiesGetResponseDataAuditState]
    """Required."""

    available_quota: Required[int]
    """Required."""

    total_quota: Required[int]
    """Required."""

    delivery_mode: Required[V3BrandMarketingShakeActivitiesActivitiesGetResponseDataDeliveryMode]
    """Required."""

    time_range: Required[V3BrandMarketingShakeActivitiesActivitiesGetResponseDataTimeRange]
    """Required."""

    product_coupon: V3BrandMarketingShakeActivitiesActivitiesGetResponseDataProductCoupon
    """Optional."""

V3BrandMarketingShakeActivitiesActivitiesGetResponseDataActivityState: TypeAlias = V3BrandMarketingShakeActivitiesActivitiesGetActivityState

V3BrandMarketingShakeActivitiesActivitiesGetResponseDataAuditState: TypeAlias = V3BrandMarketingShakeActivitiesActivitiesGetAuditState

V3BrandMarketingShakeActivitiesActivitiesGetResponseDataDeliveryMode: TypeAlias = Literal["SMART", "TARGETED"] | str
"""``response.data.delivery_mode`` of ``GET /v3/brand/marketing/shake-activities/activities``; other values may come."""

class V3BrandMarketingShakeActivitiesActivitiesGetResponseDataTimeRange(TypedDict, total=False):
    """``response.data.time_range`` of ``GET /v3/brand/marketing/shake-activities/activities``."""

    start_time: Required[str]
    """Required."""

    end_time: Required[str]
    """Required."""

class V3BrandMarketingShakeActivitiesActivitiesGetResponseDataProductCoupon(TypedDict, total=False):
    """``response.data.product_coupon`` of ``GET /v3/brand/marketing/shake-activities/activities``."""

    product_coupon_id: Required[str]
    """Required."""

    stock_list: list[V3BrandMarketingShakeActivitiesActivitiesGetResponseDataProductCouponStockList]
    """Optional."""

class V3BrandMarketingShakeActivitiesActivitiesGetResponseDataProductCouponStockList(TypedDict, total=False):
    """``response.data.product_coupon.stock_list`` of ``GET /v3/brand/marketing/shake-activities/activities``."""

    stock_id: Required[str]
    """Required."""

class V3BrandPartnerCardMemberCardsGet(TypedDict, total=False):
    """Parameters of ``GET /v3/brand/partner/card-member/cards``: 查询会员卡模板列表."""

    brand_id: Required[str]
    """Query parameter, required."""

    state: V3BrandPartnerCardMemberCardsGetState
    """Query parameter, optional."""

    offset: int
    """Query parameter, optional."""

    limit: int
    """Query parameter, optional."""

class V3BrandPartnerCardMemberCardsGetResponse(TypedDict, total=False):
    """What ``GET /v3/brand/partner/card-member/cards`` returns."""

    total_count: Required[int]
    """Required."""

    offset: Required[int]
    """Required."""

    limit: Required[int]
    """Required."""

    data: list[V3BrandPartnerCardMemberCardsGetResponseData]
    """Optional."""

V3BrandPartnerCardMemberCardsGetState: TypeAlias = Literal["CARD_EFFECTIVE", "CARD_INVALID"] | str
"""``query.state`` of ``GET /v3/brand/partner/card-member/cards``; other values may come."""

class V3BrandPartnerCardMemberCardsGetResponseData(TypedDict, total=False):
    """``response.data`` of ``GET /v3/brand/partner/card-member/cards``."""

    card_id: Required[str]
    """Required."""

    brand_id: Required[str]
    """Required."""

    appid: Required[str]
    """Required."""

    card_type: Required[V3BrandPartnerCardMemberCardsGetResponseDataCardType]
    """Required."""

    card_title: Required[str]
    """Required."""

    card_color: Required[str]
    """Required."""

    card_picture_url: Required[str]
    """Required."""

    code_mode: Required[V3BrandPartnerCardMemberCardsGetResponseDataCodeMode]
    """Required."""

    code_type: Required[V3BrandPartnerCardMemberCardsGetResponseDataCodeType]
    """Required."""

    code_jump_information: V3BrandPartnerCardMemberCardsGetResponseDataCodeJumpInformation
    """Optional."""

    benefits: Required[str]
    """Required."""

    notify_url: Required[str]
    """Required."""

    need_pinned: bool
    """Optional."""

    need_display_level: bool
    """Optional."""

    init_level: str
    """Optional."""

    service_phone: str
    """Optional."""

    legal_agreement: str
    """Optional."""

    valid_date_information: Required[V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformation]
    """Required."""

    points_information: V3BrandPartnerCardMemberCardsGetResponseDataPointsInformation
    """Optional."""

    balance_information: V3BrandPartnerCardMemberCardsGetResponseDataBalanceInformation
    """Optional."""

    purchase_information: V3BrandPartnerCardMemberCardsGetResponseDataPurchaseInformation
    """Optional."""

    user_information: V3BrandPartnerCardMemberCardsGetResponseDataUserInformation
    """Optional."""

V3BrandPartnerCardMemberCardsGetResponseDataCardType: TypeAlias = Literal["PURCHASE", "NORMAL", "BALANCE"] | str
"""``response.data.card_type`` of ``GET /v3/brand/partner/card-member/cards``; other values may come."""

V3BrandPartnerCardMemberCardsGetResponseDataCodeMode: TypeAlias = Literal["SYSTEM_ALLOCATE", "MERCHANT_ALLOCATE"] | str
"""``response.data.code_mode`` of ``GET /v3/brand/partner/card-member/cards``; other values may come."""

V3BrandPartnerCardMemberCardsGetResponseDataCodeType: TypeAlias = Literal["NONE_CODE", "BAR_CODE", "QR_CODE", "BAR_CODE_AND_QR_CODE", "JUMP_MINI_PROGRAM"] | str
"""``response.data.code_type`` of ``GET /v3/brand/partner/card-member/cards``; other values may come."""

class V3BrandPartnerCardMemberCardsGetResponseDataCodeJumpInformation(TypedDict, total=False):
    """``response.data.code_jump_information`` of ``GET /v3/brand/partner/card-member/cards``."""

    jump_appid: str
    """Optional."""

    jump_path: str
    """Optional."""

class V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformation(TypedDict, total=False):
    """``response.data.valid_date_information`` of ``GET /v3/brand/partner/card-member/cards``."""

    type: Required[V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformationType]
    """Required."""

    available_begin_time: str
    """Optional."""

    available_end_time: str
    """Optional."""

    available_day_after_receive: int
    """Optional."""

V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformationType: TypeAlias = Literal["FIX_TIME_RANGE", "FIX_TERM", "PERMANENT"] | str
"""``response.data.valid_date_information.type`` of ``GET /v3/brand/partner/card-member/cards``; other values may come."""

class V3BrandPartnerCardMemberCardsGetResponseDataPointsInformation(TypedDict, total=False):
    """``response.data.points_information`` of ``GET /v3/brand/partner/card-member/cards``."""

    jump_appid: str
    """Optional."""

    jump_path: str
    """Optional."""

class V3BrandPartnerCardMemberCardsGetResponseDataBalanceInformation(TypedDict, total=False):
    """``response.data.balance_information`` of ``GET /v3/brand/partner/card-member/cards``."""

    jump_appid: str
    """Optional."""

    jump_path: str
    """Optional."""

class V3BrandPartnerCardMemberCardsGetResponseDataPurchaseInformation(TypedDict, total=False):
    """``response.data.purchase_information`` of ``GET /v3/brand/partner/card-member/cards``."""

    price: int
    """Optional."""

    jump_appid: str
    """Optional."""

    jump_path: str
    """Optional."""

class V3BrandPartnerCardMemberCardsGetResponseDataUserInformation(TypedDict, total=False):
    """``response.data.user_information`` of ``GET /v3/brand/partner/card-member/cards``."""

    common_field_list: list[V3BrandPartnerCardMemberCardsGetResponseDataUserInformationCommonFieldList]
    """Optional."""

    custom_field_list: list[V3BrandPartnerCardMemberCardsGetResponseDataUserInformationCustomFieldList]
    """Optional."""

V3BrandPartnerCardMemberCardsGetResponseDataUserInformationCommonFieldList: TypeAlias = Literal["USER_FORM_FLAG_SEX", "USER_FORM_FLAG_NAME", "USER_FORM_FLAG_BIRTHDAY", "USER_FORM_FLAG_ADDRESS", "USER_FORM_FLAG_EMAIL", "USER_FORM_FLAG_CITY"] | str
"""``response.data.user_information.common_field_list`` of ``GET /v3/brand/partner/card-member/cards``; other values may come."""

class V3BrandPartnerCardMemberCardsGetResponseDataUserInformationCustomFieldList(TypedDict, total=False):
    """``response.data.user_information.custom_field_list`` of ``GET /v3/brand/partner/card-member/cards``."""

    type: V3BrandPartnerCardMemberCardsGetResponseDataUserInformationCustomFieldListType
    """Optional."""

    name: str
    """Optional."""

    values: list[str]
    """Optional."""

V3BrandPartnerCardMemberCardsGetResponseDataUserInformationCustomFieldListType: TypeAlias = Literal["CHECK_BOX", "RADIO"] | str
"""``response.data.user_information.custom_field_list.type`` of ``GET /v3/brand/partner/card-member/cards``; other values may come."""

class V3BrandPartnerCardMemberCardsPost(TypedDict, total=False):
    """Parameters of ``POST /v3/brand/partner/card-member/cards``: 创建会员卡模板."""

    brand_id: Required[str]
    """Body member, required."""

    appid: Required[str]
    """Body member, required."""

    card_type: Required[V3BrandPartnerCardMemberCardsPostCardType]
    """Body member, required."""

    card_title: Required[str]
    """Body member, required."""

    card_color: Required[str]
    """Body member, required."""

    card_picture_url: Required[str]
    """Body member, required."""

    code_mode: Required[V3BrandPartnerCardMemberCardsPostCodeMode]
    """Body member, required."""

    code_type: Required[V3BrandPartnerCardMemberCardsPostCodeType]
    """Body member, required."""

    code_jump_information: V3BrandPartnerCardMemberCardsPostCodeJumpInformation
    """Body member, optional."""

    benefits: Required[str]
    """Body member, required."""

    notify_url: Required[str]
    """Body member, required."""

    need_pinned: bool
    """Body member, optional."""

    need_display_level: bool
    """Body member, optional."""

    init_level: str
    """Body member, optional."""

    service_phone: str
    """Body member, optional."""

    legal_agreement: str
    """Body member, optional."""

    valid_date_information: Required[V3BrandPartnerCardMemberCardsPostValidDateInformation]
    """Body member, required."""

    points_information: V3BrandPartnerCardMemberCardsPostPointsInformation
    """Body member, optional."""

    balance_information: V3BrandPartnerCardMemberCardsPostBalanceInformation
    """Body member, optional."""

    purchase_information: V3BrandPartnerCardMemberCardsPostPurchaseInformation
    """Body member, optional."""

    user_information: V3BrandPartnerCardMemberCardsPostUserInformation
    """Body member, optional."""

class V3BrandPartnerCardMemberCardsPostResponse(TypedDict, total=False):
    """What ``POST /v3/brand/partner/card-member/cards`` returns."""

    card_id: Required[str]
    """Required."""

    brand_id: Required[str]
    """Required."""

    appid: Required[str]
    """Required."""

    card_type: Required[V3BrandPartnerCardMemberCardsPostResponseCardType]
    """Required."""

    card_title: Required[str]
    """Required."""

    card_color: Required[str]
    """Required."""

    card_picture_url: Required[str]
    """Required."""

    code_mode: Required[V3BrandPartnerCardMemberCardsPostResponseCodeMode]
    """Required."""

    code_type: Required[V3BrandPartnerCardMemberCardsPostResponseCodeType]
    """Required."""

    code_jump_information: V3BrandPartnerCardMemberCardsPostResponseCodeJumpInformation
    """Optional."""

    benefits: Required[str]
    """Required."""

    notify_url: Required[str]
    """Required."""

    need_pinned: bool
    """Optional."""

    need_display_level: bool
    """Optional."""

    init_level: str
    """Optional."""

    service_phone: str
    """Optional."""

    legal_agreement: str
    """Optional."""

    valid_date_information: Required[V3BrandPartnerCardMemberCardsPostResponseValidDateInformation]
    """Required."""

    points_information: V3BrandPartnerCardMemberCardsPostResponsePointsInformation
    """Optional."""

    balance_information: V3BrandPartnerCardMemberCardsPostResponseBalanceInformation
    """Optional."""

    purchase_information: V3BrandPartnerCardMemberCardsPostResponsePurchaseInformation
    """Optional."""

    user_information: V3BrandPartnerCardMemberCardsPostResponseUserInformation
    """Optional."""

V3BrandPartnerCardMemberCardsPostCardType: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataCardType

V3BrandPartnerCardMemberCardsPostCodeMode: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataCodeMode

V3BrandPartnerCardMemberCardsPostCodeType: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataCodeType

V3BrandPartnerCardMemberCardsPostCodeJumpInformation: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataCodeJumpInformation

V3BrandPartnerCardMemberCardsPostValidDateInformation: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformation

V3BrandPartnerCardMemberCardsPostValidDateInformationType: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformationType

V3BrandPartnerCardMemberCardsPostPointsInformation: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataPointsInformation

V3BrandPartnerCardMemberCardsPostBalanceInformation: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataBalanceInformation

V3BrandPartnerCardMemberCardsPostPurchaseInformation: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataPurchaseInformation

V3BrandPartnerCardMemberCardsPostUserInformation: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataUserInformation

V3BrandPartnerCardMemberCardsPostUserInformationCommonFieldList: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataUserInformationCommonFieldList

V3BrandPartnerCardMemberCardsPostUserInformationCustomFieldList: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataUserInformationCustomFieldList

V3BrandPartnerCardMemberCardsPostUserInformationCustomFieldListType: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataUserInformationCustomFieldListType

V3BrandPartnerCardMemberCardsPostResponseCardType: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataCardType

V3BrandPartnerCardMemberCardsPostResponseCodeMode: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataCodeMode

V3BrandPartnerCardMemberCardsPostResponseCodeType: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataCodeType

V3BrandPartnerCardMemberCardsPostResponseCodeJumpInformation: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataCodeJumpInformation

V3BrandPartnerCardMemberCardsPostResponseValidDateInformation: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformation

V3BrandPartnerCardMemberCardsPostResponseValidDateInformationType: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformationType

V3BrandPartnerCardMemberCardsPostResponsePointsInformation: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataPointsInformation

V3BrandPartnerCardMemberCardsPostResponseBalanceInformation: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataBalanceInformation

V3BrandPartnerCardMemberCardsPostResponsePurchaseInformation: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataPurchaseInformation

V3BrandPartnerCardMemberCardsPostResponseUserInformation: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataUserInformation

V3BrandPartnerCardMemberCardsPostResponseUserInformationCommonFieldList: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataUserInformationCommonFieldList

V3BrandPartnerCardMemberCardsPostResponseUserInformationCustomFieldList: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataUserInformationCustomFieldList

V3BrandPartnerCardMemberCardsPostResponseUserInformationCustomFieldListType: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataUserInformationCustomFieldListType

class V3BrandPartnerCardMemberCardsByCardIdGet(TypedDict, total=False):
    """Parameters of ``GET /v3/brand/partner/card-member/cards/{card_id}``: 查询会员卡模板信息."""

    card_id: Required[str]
    """Path parameter, required."""

    brand_id: Required[str]
    """Query parameter, required."""

class V3BrandPartnerCardMemberCardsByCardIdGetResponse(TypedDict, total=False):
    """What ``GET /v3/brand/partner/card-member/cards/{card_id}`` returns."""

    card_id: Required[str]
    """Required."""

    brand_id: Required[str]
    """Required."""

    appid: Required[str]
    """Required."""

    card_type: Required[V3BrandPartnerCardMemberCardsByCardIdGetResponseCardType]
    """Required."""

    card_title: Required[str]
    """Required."""

    card_color: Required[str]
    """Required."""

    card_picture_url: Required[str]
    """Required."""

    code_mode: Required[V3BrandPartnerCardMemberCardsByCardIdGetResponseCodeMode]
    """Required."""

    code_type: Required[V3BrandPartnerCardMemberCardsByCardIdGetResponseCodeType]
    """Required."""

    code_jump_information: V3BrandPartnerCardMemberCardsByCardIdGetResponseCodeJumpInformation
    """Optional."""

    benefits: Required[str]
    """Required."""

    notify_url: Required[str]
    """Required."""

    need_pinned: bool
    """Optional."""

    need_display_level: bool
    """Optional."""

    init_level: str
    """Optional."""

    service_phone: str
    """Optional."""

    legal_agreement: str
    """Optional."""

    valid_date_information: Required[V3BrandPartnerCardMemberCardsByCardIdGetResponseValidDateInformation]
    """Required."""

    points_information: V3BrandPartnerCardMemberCardsByCardIdGetResponsePointsInformation
    """Optional."""

    balance_information: V3BrandPartnerCardMemberCardsByCardIdGetResponseBalanceInformation
    """Optional."""

    purchase_information: V3BrandPartnerCardMemberCardsByCardIdGetResponsePurchaseInformation
    """Optional."""

    user_information: V3BrandPartnerCardMemberCardsByCardIdGetResponseUserInformation
    """Optional."""

    state: Required[V3BrandPartnerCardMemberCardsByCardIdGetResponseState]
    """Required."""

    create_time: Required[str]
    """Required."""

    update_time: Required[str]
    """Required."""

V3BrandPartnerCardMemberCardsByCardIdGetResponseCardType: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataCardType

V3BrandPartnerCardMemberCardsByCardIdGetResponseCodeMode: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataCodeMode

V3BrandPartnerCardMemberCardsByCardIdGetResponseCodeType: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataCodeType

V3BrandPartnerCardMemberCardsByCardIdGetResponseCodeJumpInformation: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataCodeJumpInformation

V3BrandPartnerCardMemberCardsByCardIdGetResponseValidDateInformation: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformation

V3BrandPartnerCardMemberCardsByCardIdGetResponseValidDateInformationType: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformationType

V3BrandPartnerCardMemberCardsByCardIdGetResponsePointsInformation: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataPointsInformation

V3BrandPartnerCardMemberCardsByCardIdGetResponseBalanceInformation: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataBalanceInformation

V3BrandPartnerCardMemberCardsByCardIdGetResponsePurchaseInformation: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataPurchaseInformation

V3BrandPartnerCardMemberCardsByCardIdGetResponseUserInformation: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataUserInformation

V3BrandPartnerCardMemberCardsByCardIdGetResponseUserInformationCommonFieldList: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataUserInformationCommonFieldList

V3BrandPartnerCardMemberCardsByCardIdGetResponseUserInformationCustomFieldList: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataUserInformationCustomFieldList

V3BrandPartnerCardMemberCardsByCardIdGetResponseUserInformationCustomFieldListType: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataUserInformationCustomFieldListType

V3BrandPartnerCardMemberCardsByCardIdGetResponseState: TypeAlias = V3BrandPartnerCardMemberCardsGetState

class V3BrandPartnerCardMemberCardsByCardIdPatch(TypedDict, total=False):
    """Parameters of ``PATCH /v3/brand/partner/card-member/cards/{card_id}``: 修改会员卡模板信息."""

    card_id: Required[str]
    """Path parameter, required."""

    brand_id: Required[str]
    """Body member, required."""

    card_title: str
    """Body member, optional."""

    card_color: str
    """Body member, optional."""

    card_picture_url: str
    """Body member, optional."""

    code_jump_information: V3BrandPartnerCardMemberCardsByCardIdPatchCodeJumpInformation
    """Body member, optional."""

    benefits: str
    """Body member, optional."""

    notify_url: str
    """Body member, optional."""

    need_pinned: bool
    """Body member, optional."""

    need_display_level: bool
    """Body member, optional."""

    init_level: str
    """Body member, optional."""

    service_phone: str
    """Body member, optional."""

    legal_agreement: str
    """Body member, optional."""

    valid_date_information: V3BrandPartnerCardMemberCardsByCardIdPatchValidDateInformation
    """Body member, optional."""

    points_information: V3BrandPartnerCardMemberCardsByCardIdPatchPointsInformation
    """Body member, optional."""

    balance_information: V3BrandPartnerCardMemberCardsByCardIdPatchBalanceInformation
    """Body member, optional."""

    purchase_information: V3BrandPartnerCardMemberCardsByCardIdPatchPurchaseInformation
    """Body member, optional."""

    user_information: V3BrandPartnerCardMemberCardsByCardIdPatchUserInformation
    """Body member, optional."""

class V3BrandPartnerCardMemberCardsByCardIdPatchResponse(TypedDict, total=False):
    """What ``PATCH /v3/brand/partner/card-member/cards/{card_id}`` returns."""

    card_id: Required[str]
    """Required."""

    brand_id: Required[str]
    """Required."""

    appid: Required[str]
    """Required."""

    card_type: Required[V3BrandPartnerCardMemberCardsByCardIdPatchResponseCardType]
    """Required."""

    card_title: Required[str]
    """Required."""

    card_color: Required[str]
    """Required."""

    card_picture_url: Required[str]
    """Required."""

    code_mode: Required[V3BrandPartnerCardMemberCardsByCardIdPatchResponseCodeMode]
    """Required."""

    code_type: Required[V3BrandPartnerCardMemberCardsByCardIdPatchResponseCodeType]
    """Required."""

    code_jump_information: V3BrandPartnerCardMemberCardsByCardIdPatchResponseCodeJumpInformation
    """Optional."""

    benefits: Required[str]
    """Required."""

    notify_url: Required[str]
    """Required."""

    need_pinned: bool
    """Optional."""

    need_display_level: bool
    """Optional."""

    init_level: str
    """Optional."""

    service_phone: str
    """Optional."""

    legal_agreement: str
    """Optional."""

    valid_date_information: Required[V3BrandPartnerCardMemberCardsByCardIdPatchResponseValidDateInformation]
    """Required."""

    points_information: V3BrandPartnerCardMemberCardsByCardIdPatchResponsePointsInformation
    """Optional."""

    balance_information: V3BrandPartnerCardMemberCardsByCardIdPatchResponseBalanceInformation
    """Optional."""

    purchase_information: V3BrandPartnerCardMemberCardsByCardIdPatchResponsePurchaseInformation
    """Optional."""

    user_information: V3BrandPartnerCardMemberCardsByCardIdPatchResponseUserInformation
    """Optional."""

    state: Required[V3BrandPartnerCardMemberCardsByCardIdPatchResponseState]
    """Required."""

    create_time: Required[str]
    """Required."""

    update_time: Required[str]
    """Required."""

V3BrandPartnerCardMemberCardsByCardIdPatchCodeJumpInformation: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataCodeJumpInformation

V3BrandPartnerCardMemberCardsByCardIdPatchValidDateInformation: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformation

V3BrandPartnerCardMemberCardsByCardIdPatchValidDateInformationType: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformationType

V3BrandPartnerCardMemberCardsByCardIdPatchPointsInformation: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataPointsInformation

V3BrandPartnerCardMemberCardsByCardIdPatchBalanceInformation: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataBalanceInformation

V3BrandPartnerCardMemberCardsByCardIdPatchPurchaseInformation: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataPurchaseInformation

V3BrandPartnerCardMemberCardsByCardIdPatchUserInformation: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataUserInformation

V3BrandPartnerCardMemberCardsByCardIdPatchUserInformationCommonFieldList: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataUserInformationCommonFieldList

V3BrandPartnerCardMemberCardsByCardIdPatchUserInformationCustomFieldList: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataUserInformationCustomFieldList

V3BrandPartnerCardMemberCardsByCardIdPatchUserInformationCustomFieldListType: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataUserInformationCustomFieldListType

V3BrandPartnerCardMemberCardsByCardIdPatchResponseCardType: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataCardType

V3BrandPartnerCardMemberCardsByCardIdPatchResponseCodeMode: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataCodeMode

V3BrandPartnerCardMemberCardsByCardIdPatchResponseCodeType: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataCodeType

V3BrandPartnerCardMemberCardsByCardIdPatchResponseCodeJumpInformation: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataCodeJumpInformation

V3BrandPartnerCardMemberCardsByCardIdPatchResponseValidDateInformation: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformation

V3BrandPartnerCardMemberCardsByCardIdPatchResponseValidDateInformationType: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformationType

V3BrandPartnerCardMemberCardsByCardIdPatchResponsePointsInformation: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataPointsInformation

V3BrandPartnerCardMemberCardsByCardIdPatchResponseBalanceInformation: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataBalanceInformation

V3BrandPartnerCardMemberCardsByCardIdPatchResponsePurchaseInformation: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataPurchaseInformation

V3BrandPartnerCardMemberCardsByCardIdPatchResponseUserInformation: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataUserInformation

V3BrandPartnerCardMemberCardsByCardIdPatchResponseUserInformationCommonFieldList: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataUserInformationCommonFieldList

V3BrandPartnerCardMemberCardsByCardIdPatchResponseUserInformationCustomFieldList: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataUserInformationCustomFieldList

V3BrandPartnerCardMemberCardsByCardIdPatchResponseUserInformationCustomFieldListType: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataUserInformationCustomFieldListType

V3BrandPartnerCardMemberCardsByCardIdPatchResponseState: TypeAlias = V3BrandPartnerCardMemberCardsGetState

class V3BrandPartnerCardMemberCardsByCardIdDelete(TypedDict, total=False):
    """Parameters of ``DELETE /v3/brand/partner/card-member/cards/{card_id}``: 删除会员卡模板."""

    card_id: Required[str]
    """Path parameter, required."""

    brand_id: Required[str]
    """Query parameter, required."""

class V3BrandPartnerCardMemberCardsByCardIdDeleteResponse(TypedDict, total=False):
    """What ``DELETE /v3/brand/partner/card-member/cards/{card_id}`` returns."""

    card_id: Required[str]
    """Required."""

    brand_id: Required[str]
    """Required."""

    appid: Required[str]
    """Required."""

    card_type: Required[V3BrandPartnerCardMemberCardsByCardIdDeleteResponseCardType]
    """Required."""

    card_title: Required[str]
    """Required."""

    card_color: Required[str]
    """Required."""

    card_picture_url: Required[str]
    """Required."""

    code_mode: Required[V3BrandPartnerCardMemberCardsByCardIdDeleteResponseCodeMode]
    """Required."""

    code_type: Required[V3BrandPartnerCardMemberCardsByCardIdDeleteResponseCodeType]
    """Required."""

    code_jump_information: V3BrandPartnerCardMemberCardsByCardIdDeleteResponseCodeJumpInformation
    """Optional."""

    benefits: Required[str]
    """Required."""

    notify_url: Required[str]
    """Required."""

    need_pinned: bool
    """Optional."""

    need_display_level: bool
    """Optional."""

    init_level: str
    """Optional."""

    service_phone: str
    """Optional."""

    legal_agreement: str
    """Optional."""

    valid_date_information: Required[V3BrandPartnerCardMemberCardsByCardIdDeleteResponseValidDateInformation]
    """Required."""

    points_information: V3BrandPartnerCardMemberCardsByCardIdDeleteResponsePointsInformation
    """Optional."""

    balance_information: V3BrandPartnerCardMemberCardsByCardIdDeleteResponseBalanceInformation
    """Optional."""

    purchase_information: V3BrandPartnerCardMemberCardsByCardIdDeleteResponsePurchaseInformation
    """Optional."""

    user_information: V3BrandPartnerCardMemberCardsByCardIdDeleteResponseUserInformation
    """Optional."""

    state: Required[V3BrandPartnerCardMemberCardsByCardIdDeleteResponseState]
    """Required."""

    create_time: Required[str]
    """Required."""

    update_time: Required[str]
    """Required."""

V3BrandPartnerCardMemberCardsByCardIdDeleteResponseCardType: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataCardType

V3BrandPartnerCardMemberCardsByCardIdDeleteResponseCodeMode: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataCodeMode

V3BrandPartnerCardMemberCardsByCardIdDeleteResponseCodeType: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataCodeType

V3BrandPartnerCardMemberCardsByCardIdDeleteResponseCodeJumpInformation: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataCodeJumpInformation

V3BrandPartnerCardMemberCardsByCardIdDeleteResponseValidDateInformation: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformation

V3BrandPartnerCardMemberCardsByCardIdDeleteResponseValidDateInformationType: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformationType

V3BrandPartnerCardMemberCardsByCardIdDeleteResponsePointsInformation: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataPointsInformation

V3BrandPartnerCardMemberCardsByCardIdDeleteResponseBalanceInformation: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataBalanceInformation

V3BrandPartnerCardMemberCardsByCardIdDeleteResponsePurchaseInformation: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataPurchaseInformation

V3BrandPartnerCardMemberCardsByCardIdDeleteResponseUserInformation: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataUserInformation

V3BrandPartnerCardMemberCardsByCardIdDeleteResponseUserInformationCommonFieldList: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataUserInformationCommonFieldList

V3BrandPartnerCardMemberCardsByCardIdDeleteResponseUserInformationCustomFieldList: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataUserInformationCustomFieldList

V3BrandPartnerCardMemberCardsByCardIdDeleteResponseUserInformationCustomFieldListType: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataUserInformationCustomFieldListType

V3BrandPartnerCardMemberCardsByCardIdDeleteResponseState: TypeAlias = V3BrandPartnerCardMemberCardsGetState

class V3BrandPartnerCardMemberCardsByCardIdInvalidatePost(TypedDict, total=False):
    """Parameters of ``POST /v3/brand/partner/card-member/cards/{card_id}/invalidate``: 作废会员卡模板."""

    card_id: Required[str]
    """Path parameter, required."""

    brand_id: Required[str]
    """Body member, required."""

class V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponse(TypedDict, total=False):
    """What ``POST /v3/brand/partner/card-member/cards/{card_id}/invalidate`` returns."""

    out_request_no: Required[str]
    """Required."""

    card_id: Required[str]
    """Required."""

    brand_id: Required[str]
    """Required."""

    appid: Required[str]
    """Required."""

    card_type: Required[V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponseCardType]
    """Required."""

    card_title: Required[str]
    """Required."""

    card_color: Required[str]
    """Required."""

    card_picture_url: Required[str]
    """Required."""

    code_mode: Required[V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponseCodeMode]
    """Required."""

    code_type: Required[V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponseCodeType]
    """Required."""

    code_jump_information: V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponseCodeJumpInformation
    """Optional."""

    benefits: Required[str]
    """Required."""

    notify_url: Required[str]
    """Required."""

    need_pinned: bool
    """Optional."""

    need_display_level: bool
    """Optional."""

    init_level: str
    """Optional."""

    service_phone: str
    """Optional."""

    legal_agreement: str
    """Optional."""

    valid_date_information: Required[V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponseValidDateInformation]
    """Required."""

    member_information: Required[V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponseMemberInformation]
    """Required."""

    points_information: V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponsePointsInformation
    """Optional."""

    balance_information: V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponseBalanceInformation
    """Optional."""

    purchase_information: V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponsePurchaseInformation
    """Optional."""

    user_information: V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponseUserInformation
    """Optional."""

    state: Required[V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponseState]
    """Required."""

    create_time: Required[str]
    """Required."""

    update_time: Required[str]
    """Required."""

V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponseCardType: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataCardType

V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponseCodeMode: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataCodeMode

V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponseCodeType: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataCodeType

V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponseCodeJumpInformation: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataCodeJumpInformation

V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponseValidDateInformation: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformation

V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponseValidDateInformationType: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformationType

class V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponseMemberInformation(TypedDict, total=False):
    """``response.member_information`` of ``POST /v3/brand/partner/card-member/cards/{card_id}/invalidate``."""

    jump_appid: str
    """Optional."""

    jump_path: str
    """Optional."""

V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponsePointsInformation: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataPointsInformation

V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponseBalanceInformation: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataBalanceInformation

V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponsePurchaseInformation: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataPurchaseInformation

V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponseUserInformation: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataUserInformation

V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponseUserInformationCommonFieldList: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataUserInformationCommonFieldList

V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponseUserInformationCustomFieldList: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataUserInformationCustomFieldList

V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponseUserInformationCustomFieldListType: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataUserInformationCustomFieldListType

V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponseState: TypeAlias = V3BrandPartnerCardMemberCardsGetState

class V3BrandPartnerCardMemberMembershipActivitiesGet(TypedDict, total=False):
    """Parameters of ``GET /v3/brand/partner/card-member/membership-activities``: 查询品牌会员发券活动列表."""

    brand_id: Required[str]
    """Query parameter, required."""

    card_id: str
    """Query parameter, optional."""

    activity_state: V3BrandPartnerCardMemberMembershipActivitiesGetActivityState
    """Query parameter, optional."""

    offset: Required[int]
    """Query parameter, required."""

    limit: Required[int]
    """Query parameter, required."""

class V3BrandPartnerCardMemberMembershipActivitiesGetResponse(TypedDict, total=False):
    """What ``GET /v3/brand/partner/card-member/membership-activities`` returns."""

    data: list[V3BrandPartnerCardMemberMembershipActivitiesGetResponseData]
    """Optional."""

    offset: Required[int]
    """Required."""

    limit: Required[int]
    """Required."""

    total_count: Required[int]
    """Required."""

V3BrandPartnerCardMemberMembershipActivitiesGetActivityState: TypeAlias = Literal["MEMBERSHIP_ACTIVITY_CREATED", "MEMBERSHIP_ACTIVITY_EFFECTIVE", "MEMBERSHIP_ACTIVITY_TERMINATED", "MEMBERSHIP_ACTIVITY_EXPIRED"] | str
"""``query.activity_state`` of ``GET /v3/brand/partner/card-member/membership-activities``; other values may come."""

class V3BrandPartnerCardMemberMembershipActivitiesGetResponseData(TypedDict, total=False):
    """``response.data`` of ``GET /v3/brand/partner/card-member/membership-activities``."""

    out_request_no: Required[str]
    """Required."""

    brand_id: Required[str]
    """Required."""

    card_id: Required[str]
    """Required."""

    activity_channel: Required[V3BrandPartnerCardMemberMembershipActivitiesGetResponseDataActivityChannel]
    """Required."""

    title: Required[str]
    """Required."""

    sub_title: Required[str]
    """Required."""

    begin_time: Required[str]
    """Required."""

    end_time: Required[str]
    """Required."""

    apply_total: Required[int]
    """Required."""

    apply_available: Required[int]
    """Required."""

    product_coupon_stock_list: Required[list[V3BrandPartnerCardMemberMembershipActivitiesGetResponseDataProductCouponStockList]]
    """Required."""

    activity_id: Required[str]
    """Required."""

    activity_state: Required[V3BrandPartnerCardMemberMembershipActivitiesGetResponseDataActivityState]
    """Required."""

    create_time: Required[str]
    """Required."""

    modify_time: Required[str]
    """Required."""

V3BrandPartnerCardMemberMembershipActivitiesGetResponseDataActivityChannel: TypeAlias = Literal["MECHANT_APP_COMPONENT"] | str
"""``response.data.activity_channel`` of ``GET /v3/brand/partner/card-member/membership-activities``; other values may come."""

class V3BrandPartnerCardMemberMembershipActivitiesGetResponseDataProductCouponStockList(TypedDict, total=False):
    """``response.data.product_coupon_stock_list`` of ``GET /v3/brand/partner/card-member/membership-activities``."""

    product_coupon_id: Required[str]
    """Required."""

    stock_id: Required[str]
    """Required."""

V3BrandPartnerCardMemberMembershipActivitiesGetResponseDataActivityState: TypeAlias = V3BrandPartnerCardMemberMembershipActivitiesGetActivityState

class V3BrandPartnerCardMemberMembershipActivitiesPost(TypedDict, total=False):
    """Parameters of ``POST /v3/brand/partner/card-member/membership-activities``: 创建品牌会员发券活动."""

    out_request_no: Required[str]
    """Body member, required."""

    brand_id: Required[str]
    """Body member, required."""

    card_id: Required[str]
    """Body member, required."""

    activity_channel: Required[V3BrandPartnerCardMemberMembershipActivitiesPostActivityChannel]
    """Body member, required."""

    title: Required[str]
    """Body member, required."""

    sub_title: Required[str]
    """Body member, required."""

    begin_time: Required[str]
    """Body member, required."""

    end_time: Required[str]
    """Body member, required."""

    apply_total: Required[int]
    """Body member, required."""

    product_coupon_stock_list: Required[list[V3BrandPartnerCardMemberMembershipActivitiesPostProductCouponStockList]]
    """Body member, required."""

class V3BrandPartnerCardMemberMembershipActivitiesPostResponse(TypedDict, total=False):
    """What ``POST /v3/brand/partner/card-member/membership-activities`` returns."""

    out_request_no: Required[str]
    """Required."""

    brand_id: Required[str]
    """Required."""

    card_id: Required[str]
    """Required."""

    activity_channel: Required[V3BrandPartnerCardMemberMembershipActivitiesPostResponseActivityChannel]
    """Required."""

    title: Required[str]
    """Required."""

    sub_title: Required[str]
    """Required."""

    begin_time: Required[str]
    """Required."""

    end_time: Required[str]
    """Required."""

    apply_total: Required[int]
    """Required."""

    apply_available: Required[int]
    """Required."""

    product_coupon_stock_list: Required[list[V3BrandPartnerCardMemberMembershipActivitiesPostResponseProductCouponStockList]]
    """Required."""

    activity_id: Required[str]
    """Required."""

    activity_state: Required[V3BrandPartnerCardMemberMembershipActivitiesPostResponseActivityState]
    """Required."""

    create_time: Required[str]
    """Required."""

    modify_time: Required[str]
    """Required."""

V3BrandPartnerCardMemberMembershipActivitiesPostActivityChannel: TypeAlias = V3BrandPartnerCardMemberMembershipActivitiesGetResponseDataActivityChannel

V3BrandPartnerCardMemberMembershipActivitiesPostProductCouponStockList: TypeAlias = V3BrandPartnerCardMemberMembershipActivitiesGetResponseDataProductCouponStockList

V3BrandPartnerCardMemberMembershipActivitiesPostResponseActivityChannel: TypeAlias = V3BrandPartnerCardMemberMembershipActivitiesGetResponseDataActivityChannel

V3BrandPartnerCardMemberMembershipActivitiesPostResponseProductCouponStockList: TypeAlias = V3BrandPartnerCardMemberMembershipActivitiesGetResponseDataProductCouponStockList

V3BrandPartnerCardMemberMembershipActivitiesPostResponseActivityState: TypeAlias = V3BrandPartnerCardMemberMembershipActivitiesGetActivityState

class V3BrandPartnerCardMemberMembershipActivitiesByActivityIdGet(TypedDict, total=False):
    """Parameters of ``GET /v3/brand/partner/card-member/membership-activities/{activity_id}``: 查询品牌会员发券活动."""

    activity_id: Required[str]
    """Path parameter, required."""

    brand_id: Required[str]
    """Query parameter, required."""

class V3BrandPartnerCardMemberMembershipActivitiesByActivityIdGetResponse(TypedDict, total=False):
    """What ``GET /v3/brand/partner/card-member/membership-activities/{activity_id}`` returns."""

    out_request_no: Required[str]
    """Required."""

    brand_id: Required[str]
    """Required."""

    card_id: Required[str]
    """Required."""

    activity_channel: Required[V3BrandPartnerCardMemberMembershipActivitiesByActivityIdGetResponseActivityChannel]
    """Required."""

    title: Required[str]
    """Required."""

    sub_title: Required[str]
    """Required."""

    begin_time: Required[str]
    """Required."""

    end_time: Required[str]
    """Required."""

    apply_total: Required[int]
    """Required."""

    apply_available: Required[int]
    """Required."""

    product_coupon_stock_list: Required[list[V3BrandPartnerCardMemberMembershipActivitiesByActivityIdGetResponseProductCouponStockList]]
    """Required."""

    activity_id: Required[str]
    """Required."""

    activity_state: Required[V3BrandPartnerCardMemberMembershipActivitiesByActivityIdGetResponseActivityState]
    """Required."""

    create_time: Required[str]
    """Required."""

    modify_time: Required[str]
    """Required."""

V3BrandPartnerCardMemberMembershipActivitiesByActivityIdGetResponseActivityChannel: TypeAlias = V3BrandPartnerCardMemberMembershipActivitiesGetResponseDataActivityChannel

V3BrandPartnerCardMemberMembershipActivitiesByActivityIdGetResponseProductCouponStockList: TypeAlias = V3BrandPartnerCardMemberMembershipActivitiesGetResponseDataProductCouponStockList

V3BrandPartnerCardMemberMembershipActivitiesByActivityIdGetResponseActivityState: TypeAlias = V3BrandPartnerCardMemberMembershipActivitiesGetActivityState

class V3BrandPartnerCardMemberMembershipActivitiesByActivityIdPatch(TypedDict, total=False):
    """Parameters of ``PATCH /v3/brand/partner/card-member/membership-activities/{activity_id}``: 修改品牌会员发券活动信息."""

    activity_id: Required[str]
    """Path parameter, required."""

    brand_id: Required[str]
    """Body member, required."""

    title: Required[str]
    """Body member, required."""

    sub_title: Required[str]
    """Body member, required."""

    begin_time: Required[str]
    """Body member, required."""

    end_time: Required[str]
    """Body member, required."""

class V3BrandPartnerCardMemberMembershipActivitiesByActivityIdPatchResponse(TypedDict, total=False):
    """What ``PATCH /v3/brand/partner/card-member/membership-activities/{activity_id}`` returns."""

    out_request_no: Required[str]
    """Required."""

    brand_id: Required[str]
    """Required."""

    card_id: Required[str]
    """Required."""

    activity_channel: Required[V3BrandPartnerCardMemberMembershipActivitiesByActivityIdPatchResponseActivityChannel]
    """Required."""

    title: Required[str]
    """Required."""

    sub_title: Required[str]
    """Required."""

    begin_time: Required[str]
    """Required."""

    end_time: Required[str]
    """Required."""

    apply_total: Required[int]
    """Required."""

    apply_available: Required[int]
    """Required."""

    product_coupon_stock_list: Required[list[V3BrandPartnerCardMemberMembershipActivitiesByActivityIdPatchResponseProductCouponStockList]]
    """Required."""

    activity_id: Required[str]
    """Required."""

    activity_state: Required[V3BrandPartnerCardMemberMembershipActivitiesByActivityIdPatchResponseActivityState]
    """Required."""

    create_time: Required[str]
    """Required."""

    modify_time: Required[str]
    """Required."""

V3BrandPartnerCardMemberMembershipActivitiesByActivityIdPatchResponseActivityChannel: TypeAlias = V3BrandPartnerCardMemberMembershipActivitiesGetResponseDataActivityChannel

V3BrandPartnerCardMemberMembershipActivitiesByActivityIdPatchResponseProductCouponStockList: TypeAlias = V3BrandPartnerCardMemberMembershipActivitiesGetResponseDataProductCouponStockList

V3BrandPartnerCardMemberMembershipActivitiesByActivityIdPatchResponseActivityState: TypeAlias = V3BrandPartnerCardMemberMembershipActivitiesGetActivityState

class V3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminatePost(TypedDict, total=False):
    """Parameters of ``POST /v3/brand/partner/card-member/membership-activities/{activity_id}/terminate``: 终止品牌会员发券活动."""

    activity_id: Required[str]
    """Path parameter, required."""

    brand_id: Required[str]
    """Body member, required."""

class V3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminatePostResponse(TypedDict, total=False):
    """What ``POST /v3/brand/partner/card-member/membership-activities/{activity_id}/terminate`` returns."""

    out_request_no: Required[str]
    """Required."""

    brand_id: Required[str]
    """Required."""

    card_id: Required[str]
    """Required."""

    activity_channel: Required[V3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminatePostResponseActivityChannel]
    """Required."""

    title: Required[str]
    """Required."""

    sub_title: Required[str]
    """Required."""

    begin_time: Required[str]
    """Required."""

    end_time: Required[str]
    """Required."""

    apply_total: Required[int]
    """Required."""

    apply_available: Required[int]
    """Required."""

    product_coupon_stock_list: Required[list[V3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminatePostResponseProductCouponStockList]]
    """Required."""

    activity_id: Required[str]
    """Required."""

    activity_state: Required[V3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminatePostResponseActivityState]
    """Required."""

    create_time: Required[str]
    """Required."""

    modify_time: Required[str]
    """Required."""

V3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminatePostResponseActivityChannel: TypeAlias = V3BrandPartnerCardMemberMembershipActivitiesGetResponseDataActivityChannel

V3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminatePostResponseProductCouponStockList: TypeAlias = V3BrandPartnerCardMemberMembershipActivitiesGetResponseDataProductCouponStockList

V3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminatePostResponseActivityState: TypeAlias = V3BrandPartnerCardMemberMembershipActivitiesGetActivityState

class V3BrandPartnerCardMemberPayViewTokensPost(TypedDict, total=False):
    """Parameters of ``POST /v3/brand/partner/card-member/pay-view-tokens``: 品牌会员展示付款码组件预授权."""

    brand_id: Required[str]
    """Body member, required."""

    card_id: Required[str]
    """Body member, required."""

    openid: Required[str]
    """Body member, required."""

class V3BrandPartnerCardMemberPayViewTokensPostResponse(TypedDict, total=False):
    """What ``POST /v3/brand/partner/card-member/pay-view-tokens`` returns."""

    token: Required[str]
    """Required."""

    expire_time: Required[str]
    """Required."""

class V3BrandPartnerCardMemberPreAuthTokensPost(TypedDict, total=False):
    """Parameters of ``POST /v3/brand/partner/card-member/pre-auth-tokens``: 入会组件预授权."""

    brand_id: Required[str]
    """Body member, required."""

    card_id: Required[str]
    """Body member, required."""

    openid: Required[str]
    """Body member, required."""

class V3BrandPartnerCardMemberPreAuthTokensPostResponse(TypedDict, total=False):
    """What ``POST /v3/brand/partner/card-member/pre-auth-tokens`` returns."""

    token: Required[str]
    """Required."""

    expire_time: Required[str]
    """Required."""

class V3BrandPartnerCardMemberUserCardsGet(TypedDict, total=False):
    """Parameters of ``GET /v3/brand/partner/card-member/user-cards``: 查询用户在品牌下所有会员卡."""

    brand_id: Required[str]
    """Query parameter, required."""

    openid: Required[str]
    """Query parameter, required."""

    user_card_state: V3BrandPartnerCardMemberUserCardsGetUserCardState
    """Query parameter, optional."""

    offset: Required[int]
    """Query parameter, required."""

    limit: Required[int]
    """Query parameter, required."""

class V3BrandPartnerCardMemberUserCardsGetResponse(TypedDict, total=False):
    """What ``GET /v3/brand/partner/card-member/user-cards`` returns."""

    total_count: Required[int]
    """Required."""

    offset: Required[int]
    """Required."""

    limit: Required[int]
    """Required."""

    data: list[V3BrandPartnerCardMemberUserCardsGetResponseData]
    """Optional."""

V3BrandPartnerCardMemberUserCardsGetUserCardState: TypeAlias = Literal["UNACTIVATED", "EFFECTIVE", "EXPIRED", "INVALID"] | str
"""``query.user_card_state`` of ``GET /v3/brand/partner/card-member/user-cards``; other values may come."""

class V3BrandPartnerCardMemberUserCardsGetResponseData(TypedDict, total=False):
    """``response.data`` of ``GET /v3/brand/partner/card-member/user-cards``."""

    user_card_code: Required[str]
    """Required."""

    card_id: Required[str]
    """Required."""

    openid: Required[str]
    """Required."""

    card_color: str
    """Optional."""

    card_picture_url: str
    """Optional."""

    brand_id: Required[str]
    """Required."""

    card_type: Required[V3BrandPartnerCardMemberUserCardsGetResponseDataCardType]
    """Required."""

    phone_number: str
    """Optional. Arrives encrypted with the key of the merchant's certificate."""

    level: str
    """Optional."""

    valid_date_information: Required[V3BrandPartnerCardMemberUserCardsGetResponseDataValidDateInformation]
    """Required."""

    pickup_time: Required[str]
    """Required."""

    user_information: V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformation
    """Optional."""

    attach: str
    """Optional."""

    user_card_state: Required[V3BrandPartnerCardMemberUserCardsGetResponseDataUserCardState]
    """Required."""

    invalid_reason: str
    """Optional."""

    invalid_time: str
    """Optional."""

V3BrandPartnerCardMemberUserCardsGetResponseDataCardType: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataCardType

V3BrandPartnerCardMemberUserCardsGetResponseDataValidDateInformation: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformation

V3BrandPartnerCardMemberUserCardsGetResponseDataValidDateInformationType: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformationType

class V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformation(TypedDict, total=False):
    """``response.data.user_information`` of ``GET /v3/brand/partner/card-member/user-cards``."""

    common_field_list: list[V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformationCommonFieldList]
    """Optional."""

    custom_field_list: list[V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformationCustomFieldList]
    """Optional."""

class V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformationCommonFieldList(TypedDict, total=False):
    """``response.data.user_information.common_field_list`` of ``GET /v3/brand/partner/card-member/user-cards``."""

    name: V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformationCommonFieldListName
    """Optional."""

    value: str
    """Optional. Arrives encrypted with the key of the merchant's certificate."""

V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformationCommonFieldListName: TypeAlias = Literal["USER_FORM_FLAG_SEX", "USER_FORM_FLAG_NAME", "USER_FORM_FLAG_BIRTHDAY", "USER_FORM_FLAG_ADDRESS", "USER_FORM_FLAG_EMAIL", "USER_FORM_FLAG_CITY"] | str
"""``response.data.user_information.common_field_list.name`` of ``GET /v3/brand/partner/card-member/user-cards``; other values may come."""

class V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformationCustomFieldList(TypedDict, total=False):
    """``response.data.user_information.custom_field_list`` of ``GET /v3/brand/partner/card-member/user-cards``."""

    name: str
    """Optional."""

    user_chosen_values: list[str]
    """Optional."""

V3BrandPartnerCardMemberUserCardsGetResponseDataUserCardState: TypeAlias = V3BrandPartnerCardMemberUserCardsGetUserCardState

class V3BrandPartnerCardMemberUserCardsImportByOpenidPost(TypedDict, total=False):
    """Parameters of ``POST /v3/brand/partner/card-member/user-cards/import-by-openid``: 根据openid导入用户会员卡."""

    brand_id: Required[str]
    """Body member, required."""

    card_id: Required[str]
    """Body member, required."""

    openid: Required[str]
    """Body member, required."""

    user_card_code: Required[str]
    """Body member, required."""

    phone_number: str
    """Body member, optional. Travels encrypted with a key of WeChat Pay."""

    user_information: V3BrandPartnerCardMemberUserCardsImportByOpenidPostUserInformation
    """Body member, optional."""

    date_information: Required[V3BrandPartnerCardMemberUserCardsImportByOpenidPostDateInformation]
    """Body member, required."""

    pickup_time: Required[str]
    """Body member, required."""

class V3BrandPartnerCardMemberUserCardsImportByOpenidPostResponse(TypedDict, total=False):
    """What ``POST /v3/brand/partner/card-member/user-cards/import-by-openid`` returns."""

    user_card_code: Required[str]
    """Required."""

    card_id: Required[str]
    """Required."""

    openid: Required[str]
    """Required."""

    card_color: str
    """Optional."""

    card_picture_url: str
    """Optional."""

    brand_id: Required[str]
    """Required."""

    card_type: Required[V3BrandPartnerCardMemberUserCardsImportByOpenidPostResponseCardType]
    """Required."""

    phone_number: str
    """Optional. Arrives encrypted with the key of the merchant's certificate."""

    level: str
    """Optional."""

    valid_date_information: Required[V3BrandPartnerCardMemberUserCardsImportByOpenidPostResponseValidDateInformation]
    """Required."""

    pickup_time: Required[str]
    """Required."""

    user_information: V3BrandPartnerCardMemberUserCardsImportByOpenidPostResponseUserInformation
    """Optional."""

    attach: str
    """Optional."""

    user_card_state: Required[V3BrandPartnerCardMemberUserCardsImportByOpenidPostResponseUserCardState]
    """Required."""

    invalid_reason: str
    """Optional."""

    invalid_time: str
    """Optional."""

class V3BrandPartnerCardMemberUserCardsImportByOpenidPostUserInformation(TypedDict, total=False):
    """``body.user_information`` of ``POST /v3/brand/partner/card-member/user-cards/import-by-openid``."""

    common_field_list: list[V3BrandPartnerCardMemberUserCardsImportByOpenidPostUserInformationCommonFieldList]
    """Optional."""

    custom_field_list: list[V3BrandPartnerCardMemberUserCardsImportByOpenidPostUserInformationCustomFieldList]
    """Optional."""

class V3BrandPartnerCardMemberUserCardsImportByOpenidPostUserInformationCommonFieldList(TypedDict, total=False):
    """``body.user_information.common_field_list`` of ``POST /v3/brand/partner/card-member/user-cards/import-by-openid``."""

    name: V3BrandPartnerCardMemberUserCardsImportByOpenidPostUserInformationCommonFieldListName
    """Optional."""

    value: str
    """Optional. Travels encrypted with a key of WeChat Pay."""

V3BrandPartnerCardMemberUserCardsImportByOpenidPostUserInformationCommonFieldListName: TypeAlias = V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformationCommonFieldListName

V3BrandPartnerCardMemberUserCardsImportByOpenidPostUserInformationCustomFieldList: TypeAlias = V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformationCustomFieldList

class V3BrandPartnerCardMemberUserCardsImportByOpenidPostDateInformation(TypedDict, total=False):
    """``body.date_information`` of ``POST /v3/brand/partner/card-member/user-cards/import-by-openid``."""

    type: Required[V3BrandPartnerCardMemberUserCardsImportByOpenidPostDateInformationType]
    """Required."""

    available_begin_time: str
    """Optional."""

    available_end_time: str
    """Optional."""

    available_day_after_receive: int
    """Optional."""

V3BrandPartnerCardMemberUserCardsImportByOpenidPostDateInformationType: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformationType

V3BrandPartnerCardMemberUserCardsImportByOpenidPostResponseCardType: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataCardType

V3BrandPartnerCardMemberUserCardsImportByOpenidPostResponseValidDateInformation: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformation

V3BrandPartnerCardMemberUserCardsImportByOpenidPostResponseValidDateInformationType: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformationType

V3BrandPartnerCardMemberUserCardsImportByOpenidPostResponseUserInformation: TypeAlias = V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformation

V3BrandPartnerCardMemberUserCardsImportByOpenidPostResponseUserInformationCommonFieldList: TypeAlias = V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformationCommonFieldList

V3BrandPartnerCardMemberUserCardsImportByOpenidPostResponseUserInformationCommonFieldListName: TypeAlias = V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformationCommonFieldListName

V3BrandPartnerCardMemberUserCardsImportByOpenidPostResponseUserInformationCustomFieldList: TypeAlias = V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformationCustomFieldList

V3BrandPartnerCardMemberUserCardsImportByOpenidPostResponseUserCardState: TypeAlias = V3BrandPartnerCardMemberUserCardsGetUserCardState

class V3BrandPartnerCardMemberUserCardsImportByPhonePost(TypedDict, total=False):
    """Parameters of ``POST /v3/brand/partner/card-member/user-cards/import-by-phone``: 根据手机号导入用户会员卡."""

    brand_id: Required[str]
    """Body member, required."""

    card_id: Required[str]
    """Body member, required."""

    phone_number: Required[str]
    """Body member, required. Travels encrypted with a key of WeChat Pay."""

    user_card_code: Required[str]
    """Body member, required."""

    user_information: V3BrandPartnerCardMemberUserCardsImportByPhonePostUserInformation
    """Body member, optional."""

    date_information: Required[V3BrandPartnerCardMemberUserCardsImportByPhonePostDateInformation]
    """Body member, required."""

    pickup_time: Required[str]
    """Body member, required."""

class V3BrandPartnerCardMemberUserCardsImportByPhonePostResponse(TypedDict, total=False):
    """What ``POST /v3/brand/partner/card-member/user-cards/import-by-phone`` returns."""

    user_card_code: Required[str]
    """Required."""

    card_id: Required[str]
    """Required."""

    openid: Required[str]
    """Required."""

    card_color: str
    """Optional."""

    card_picture_url: str
    """Optional."""

    brand_id: Required[str]
    """Required."""

    card_type: Required[V3BrandPartnerCardMemberUserCardsImportByPhonePostResponseCardType]
    """Required."""

    phone_number: str
    """Optional. Arrives encrypted with the key of the merchant's certificate."""

    level: str
    """Optional."""

    valid_date_information: Required[V3BrandPartnerCardMemberUserCardsImportByPhonePostResponseValidDateInformation]
    """Required."""

    pickup_time: Required[str]
    """Required."""

    user_information: V3BrandPartnerCardMemberUserCardsImportByPhonePostResponseUserInformation
    """Optional."""

    attach: str
    """Optional."""

    user_card_state: Required[V3BrandPartnerCardMemberUserCardsImportByPhonePostResponseUserCardState]
    """Required."""

    invalid_reason: str
    """Optional."""

    invalid_time: str
    """Optional."""

V3BrandPartnerCardMemberUserCardsImportByPhonePostUserInformation: TypeAlias = V3BrandPartnerCardMemberUserCardsImportByOpenidPostUserInformation

V3BrandPartnerCardMemberUserCardsImportByPhonePostUserInformationCommonFieldList: TypeAlias = V3BrandPartnerCardMemberUserCardsImportByOpenidPostUserInformationCommonFieldList

V3BrandPartnerCardMemberUserCardsImportByPhonePostUserInformationCommonFieldListName: TypeAlias = V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformationCommonFieldListName

V3BrandPartnerCardMemberUserCardsImportByPhonePostUserInformationCustomFieldList: TypeAlias = V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformationCustomFieldList

V3BrandPartnerCardMemberUserCardsImportByPhonePostDateInformation: TypeAlias = V3BrandPartnerCardMemberUserCardsImportByOpenidPostDateInformation

V3BrandPartnerCardMemberUserCardsImportByPhonePostDateInformationType: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformationType

V3BrandPartnerCardMemberUserCardsImportByPhonePostResponseCardType: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataCardType

V3BrandPartnerCardMemberUserCardsImportByPhonePostResponseValidDateInformation: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformation

V3BrandPartnerCardMemberUserCardsImportByPhonePostResponseValidDateInformationType: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformationType

V3BrandPartnerCardMemberUserCardsImportByPhonePostResponseUserInformation: TypeAlias = V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformation

V3BrandPartnerCardMemberUserCardsImportByPhonePostResponseUserInformationCommonFieldList: TypeAlias = V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformationCommonFieldList

V3BrandPartnerCardMemberUserCardsImportByPhonePostResponseUserInformationCommonFieldListName: TypeAlias = V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformationCommonFieldListName

V3BrandPartnerCardMemberUserCardsImportByPhonePostResponseUserInformationCustomFieldList: TypeAlias = V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformationCustomFieldList

V3BrandPartnerCardMemberUserCardsImportByPhonePostResponseUserCardState: TypeAlias = V3BrandPartnerCardMemberUserCardsGetUserCardState

class V3BrandPartnerCardMemberUserCardsByUserCardCodeGet(TypedDict, total=False):
    """Parameters of ``GET /v3/brand/partner/card-member/user-cards/{user_card_code}``: 查询用户会员卡信息."""

    user_card_code: Required[str]
    """Path parameter, required."""

    brand_id: Required[str]
    """Query parameter, required."""

    card_id: Required[str]
    """Query parameter, required."""

    openid: Required[str]
    """Query parameter, required."""

class V3BrandPartnerCardMemberUserCardsByUserCardCodeGetResponse(TypedDict, total=False):
    """What ``GET /v3/brand/partner/card-member/user-cards/{user_card_code}`` returns."""

    user_card_code: Required[str]
    """Required."""

    card_id: Required[str]
    """Required."""

    openid: Required[str]
    """Required."""

    card_color: str
    """Optional."""

    card_picture_url: str
    """Optional."""

    brand_id: Required[str]
    """Required."""

    card_type: Required[V3BrandPartnerCardMemberUserCardsByUserCardCodeGetResponseCardType]
    """Required."""

    phone_number: str
    """Optional. Arrives encrypted with the key of the merchant's certificate."""

    level: str
    """Optional."""

    valid_date_information: Required[V3BrandPartnerCardMemberUserCardsByUserCardCodeGetResponseValidDateInformation]
    """Required."""

    pickup_time: Required[str]
    """Required."""

    user_information: V3BrandPartnerCardMemberUserCardsByUserCardCodeGetResponseUserInformation
    """Optional."""

    attach: str
    """Optional."""

    user_card_state: Required[V3BrandPartnerCardMemberUserCardsByUserCardCodeGetResponseUserCardState]
    """Required."""

    invalid_reason: str
    """Optional."""

    invalid_time: str
    """Optional."""

V3BrandPartnerCardMemberUserCardsByUserCardCodeGetResponseCardType: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataCardType

V3BrandPartnerCardMemberUserCardsByUserCardCodeGetResponseValidDateInformation: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformation

V3BrandPartnerCardMemberUserCardsByUserCardCodeGetResponseValidDateInformationType: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformationType

V3BrandPartnerCardMemberUserCardsByUserCardCodeGetResponseUserInformation: TypeAlias = V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformation

V3BrandPartnerCardMemberUserCardsByUserCardCodeGetResponseUserInformationCommonFieldList: TypeAlias = V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformationCommonFieldList

V3BrandPartnerCardMemberUserCardsByUserCardCodeGetResponseUserInformationCommonFieldListName: TypeAlias = V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformationCommonFieldListName

V3BrandPartnerCardMemberUserCardsByUserCardCodeGetResponseUserInformationCustomFieldList: TypeAlias = V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformationCustomFieldList

V3BrandPartnerCardMemberUserCardsByUserCardCodeGetResponseUserCardState: TypeAlias = V3BrandPartnerCardMemberUserCardsGetUserCardState

class V3BrandPartnerCardMemberUserCardsByUserCardCodePatch(TypedDict, total=False):
    """Parameters of ``PATCH /v3/brand/partner/card-member/user-cards/{user_card_code}``: 修改用户会员卡信息."""

    user_card_code: Required[str]
    """Path parameter, required."""

    card_id: Required[str]
    """Query parameter, required."""

    brand_id: str
    """Body member, optional."""

    openid: str
    """Body member, optional."""

    card_color: str
    """Body member, optional."""

    card_picture_url: str
    """Body member, optional."""

    phone_number: str
    """Body member, optional. Travels encrypted with a key of WeChat Pay."""

    level: str
    """Body member, optional."""

    valid_date_information: V3BrandPartnerCardMemberUserCardsByUserCardCodePatchValidDateInformation
    """Body member, optional."""

    pickup_time: str
    """Body member, optional."""

    user_information: V3BrandPartnerCardMemberUserCardsByUserCardCodePatchUserInformation
    """Body member, optional."""

    attach: str
    """Body member, optional."""

class V3BrandPartnerCardMemberUserCardsByUserCardCodePatchResponse(TypedDict, total=False):
    """What ``PATCH /v3/brand/partner/card-member/user-cards/{user_card_code}`` returns."""

    user_card_code: Required[str]
    """Required."""

    card_id: Required[str]
    """Required."""

    openid: Required[str]
    """Required."""

    card_color: str
    """Optional."""

    card_picture_url: str
    """Optional."""

    brand_id: Required[str]
    """Required."""

    card_type: Required[V3BrandPartnerCardMemberUserCardsByUserCardCodePatchResponseCardType]
    """Required."""

    phone_number: str
    """Optional. Arrives encrypted with the key of the merchant's certificate."""

    level: str
    """Optional."""

    valid_date_information: Required[V3BrandPartnerCardMemberUserCardsByUserCardCodePatchResponseValidDateInformation]
    """Required."""

    pickup_time: Required[str]
    """Required."""

    user_information: V3BrandPartnerCardMemberUserCardsByUserCardCodePatchResponseUserInformation
    """Optional."""

    attach: str
    """Optional."""

    user_card_state: Required[V3BrandPartnerCardMemberUserCardsByUserCardCodePatchResponseUserCardState]
    """Required."""

    invalid_reason: str
    """Optional."""

    invalid_time: str
    """Optional."""

V3BrandPartnerCardMemberUserCardsByUserCardCodePatchValidDateInformation: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformation

V3BrandPartnerCardMemberUserCardsByUserCardCodePatchValidDateInformationType: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformationType

V3BrandPartnerCardMemberUserCardsByUserCardCodePatchUserInformation: TypeAlias = V3BrandPartnerCardMemberUserCardsImportByOpenidPostUserInformation

V3BrandPartnerCardMemberUserCardsByUserCardCodePatchUserInformationCommonFieldList: TypeAlias = V3BrandPartnerCardMemberUserCardsImportByOpenidPostUserInformationCommonFieldList

V3BrandPartnerCardMemberUserCardsByUserCardCodePatchUserInformationCommonFieldListName: TypeAlias = V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformationCommonFieldListName

V3BrandPartnerCardMemberUserCardsByUserCardCodePatchUserInformationCustomFieldList: TypeAlias = V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformationCustomFieldList

V3BrandPartnerCardMemberUserCardsByUserCardCodePatchResponseCardType: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataCardType

V3BrandPartnerCardMemberUserCardsByUserCardCodePatchResponseValidDateInformation: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformation

V3BrandPartnerCardMemberUserCardsByUserCardCodePatchResponseValidDateInformationType: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformationType

V3BrandPartnerCardMemberUserCardsByUserCardCodePatchResponseUserInformation: TypeAlias = V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformation

V3BrandPartnerCardMemberUserCardsByUserCardCodePatchResponseUserInformationCommonFieldList: TypeAlias = V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformationCommonFieldList

V3BrandPartnerCardMemberUserCardsByUserCardCodePatchResponseUserInformationCommonFieldListName: TypeAlias = V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformationCommonFieldListName

V3BrandPartnerCardMemberUserCardsByUserCardCodePatchResponseUserInformationCustomFieldList: TypeAlias = V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformationCustomFieldList

V3BrandPartnerCardMemberUserCardsByUserCardCodePatchResponseUserCardState: TypeAlias = V3BrandPartnerCardMemberUserCardsGetUserCardState

class V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmPost(TypedDict, total=False):
    """Parameters of ``POST /v3/brand/partner/card-member/user-cards/{user_card_code}/confirm``: 同步会员开通结果."""

    user_card_code: Required[str]
    """Path parameter, required."""

    card_id: Required[str]
    """Query parameter, required."""

    brand_id: Required[str]
    """Body member, required."""

    openid: Required[str]
    """Body member, required."""

    card_color: str
    """Body member, optional."""

    card_picture_url: str
    """Body member, optional."""

    phone_number: str
    """Body member, optional. Travels encrypted with a key of WeChat Pay."""

    level: str
    """Body member, optional."""

    valid_date_information: V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmPostValidDateInformation
    """Body member, optional."""

    user_information: V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmPostUserInformation
    """Body member, optional."""

    attach: str
    """Body member, optional."""

    user_card_confirm_state: Required[V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmPostUserCardConfirmState]
    """Body member, required."""

class V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmPostResponse(TypedDict, total=False):
    """What ``POST /v3/brand/partner/card-member/user-cards/{user_card_code}/confirm`` returns."""

    user_card_code: Required[str]
    """Required."""

    card_id: Required[str]
    """Required."""

    openid: Required[str]
    """Required."""

    card_color: str
    """Optional."""

    card_picture_url: str
    """Optional."""

    brand_id: Required[str]
    """Required."""

    card_type: Required[V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmPostResponseCardType]
    """Required."""

    phone_number: str
    """Optional. Arrives encrypted with the key of the merchant's certificate."""

    level: str
    """Optional."""

    valid_date_information: Required[V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmPostResponseValidDateInformation]
    """Required."""

    pickup_time: Required[str]
    """Required."""

    user_information: V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmPostResponseUserInformation
    """Optional."""

    attach: str
    """Optional."""

    user_card_state: Required[V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmPostResponseUserCardState]
    """Required."""

    invalid_reason: str
    """Optional."""

    invalid_time: str
    """Optional."""

V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmPostValidDateInformation: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformation

V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmPostValidDateInformationType: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformationType

V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmPostUserInformation: TypeAlias = V3BrandPartnerCardMemberUserCardsImportByOpenidPostUserInformation

V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmPostUserInformationCommonFieldList: TypeAlias = V3BrandPartnerCardMemberUserCardsImportByOpenidPostUserInformationCommonFieldList

V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmPostUserInformationCommonFieldListName: TypeAlias = V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformationCommonFieldListName

V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmPostUserInformationCustomFieldList: TypeAlias = V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformationCustomFieldList

V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmPostUserCardConfirmState: TypeAlias = Literal["CREATE_CARD_SUCCESS", "CREATE_CARD_FAIL"] | str
"""``body.user_card_confirm_state`` of ``POST /v3/brand/partner/card-member/user-cards/{user_card_code}/confirm``; other values may come."""

V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmPostResponseCardType: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataCardType

V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmPostResponseValidDateInformation: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformation

V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmPostResponseValidDateInformationType: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformationType

V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmPostResponseUserInformation: TypeAlias = V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformation

V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmPostResponseUserInformationCommonFieldList: TypeAlias = V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformationCommonFieldList

V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmPostResponseUserInformationCommonFieldListName: TypeAlias = V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformationCommonFieldListName

V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmPostResponseUserInformationCustomFieldList: TypeAlias = V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformationCustomFieldList

V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmPostResponseUserCardState: TypeAlias = V3BrandPartnerCardMemberUserCardsGetUserCardState

class V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidatePost(TypedDict, total=False):
    """Parameters of ``POST /v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate``: 作废用户会员卡."""

    user_card_code: Required[str]
    """Path parameter, required."""

    brand_id: Required[str]
    """Query parameter, required."""

    card_id: Required[str]
    """Query parameter, required."""

    openid: Required[str]
    """Body member, required."""

    invalid_reason: str
    """Body member, optional."""

class V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidatePostResponse(TypedDict, total=False):
    """What ``POST /v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate`` returns."""

    user_card_code: Required[str]
    """Required."""

    card_id: Required[str]
    """Required."""

    openid: Required[str]
    """Required."""

    card_color: str
    """Optional."""

    card_picture_url: str
    """Optional."""

    brand_id: Required[str]
    """Required."""

    card_type: Required[V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidatePostResponseCardType]
    """Required."""

    phone_number: str
    """Optional. Arrives encrypted with the key of the merchant's certificate."""

    level: str
    """Optional."""

    valid_date_information: Required[V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidatePostResponseValidDateInformation]
    """Required."""

    pickup_time: Required[str]
    """Required."""

    user_information: V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidatePostResponseUserInformation
    """Optional."""

    attach: str
    """Optional."""

    user_card_state: Required[V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidatePostResponseUserCardState]
    """Required."""

    invalid_reason: str
    """Optional."""

    invalid_time: str
    """Optional."""

V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidatePostResponseCardType: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataCardType

V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidatePostResponseValidDateInformation: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformation

V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidatePostResponseValidDateInformationType: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformationType

V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidatePostResponseUserInformation: TypeAlias = V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformation

V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidatePostResponseUserInformationCommonFieldList: TypeAlias = V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformationCommonFieldList

V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidatePostResponseUserInformationCommonFieldListName: TypeAlias = V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformationCommonFieldListName

V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidatePostResponseUserInformationCustomFieldList: TypeAlias = V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformationCustomFieldList

V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidatePostResponseUserCardState: TypeAlias = V3BrandPartnerCardMemberUserCardsGetUserCardState

class V3BrandPartnerCardMemberUserFeedsPost(TypedDict, total=False):
    """Parameters of ``POST /v3/brand/partner/card-member/user-feeds``: 创建用户动态信息."""

    brand_id: Required[str]
    """Body member, required."""

    card_id: Required[str]
    """Body member, required."""

    user_card_code: Required[str]
    """Body member, required."""

    openid: Required[str]
    """Body member, required."""

    out_request_no: Required[str]
    """Body member, required."""

    cell_message: Required[str]
    """Body member, required."""

class V3BrandPartnerCardMemberUserFeedsPostResponse(TypedDict, total=False):
    """What ``POST /v3/brand/partner/card-member/user-feeds`` returns."""

    brand_id: Required[str]
    """Required."""

    card_id: Required[str]
    """Required."""

    user_card_code: Required[str]
    """Required."""

    openid: Required[str]
    """Required."""

    out_request_no: Required[str]
    """Required."""

    cell_message: Required[str]
    """Required."""

class V3BrandPartnerCardMemberUserPointsExchangeCouponConfirmPost(TypedDict, total=False):
    """Parameters of ``POST /v3/brand/partner/card-member/user-points/exchange-coupon/confirm``: 同步积分兑券结果."""

    record_id: Required[str]
    """Body member, required."""

    exchange_coupon_template_id: Required[str]
    """Body member, required."""

    brand_id: Required[str]
    """Body member, required."""

    card_id: Required[str]
    """Body member, required."""

    openid: Required[str]
    """Body member, required."""

    user_card_code: Required[str]
    """Body member, required."""

    state: Required[V3BrandPartnerCardMemberUserPointsExchangeCouponConfirmPostState]
    """Body member, required."""

    coupon_code: str
    """Body member, optional."""

    fail_reason: str
    """Body member, optional."""

class V3BrandPartnerCardMemberUserPointsExchangeCouponConfirmPostResponse(TypedDict, total=False):
    """What ``POST /v3/brand/partner/card-member/user-points/exchange-coupon/confirm`` returns."""

    record_id: Required[str]
    """Required."""

    exchange_coupon_template_id: Required[str]
    """Required."""

    brand_id: Required[str]
    """Required."""

    card_id: Required[str]
    """Required."""

    openid: Required[str]
    """Required."""

    user_card_code: Required[str]
    """Required."""

    state: Required[V3BrandPartnerCardMemberUserPointsExchangeCouponConfirmPostResponseState]
    """Required."""

    coupon_code: str
    """Optional."""

    fail_reason: str
    """Optional."""

V3BrandPartnerCardMemberUserPointsExchangeCouponConfirmPostState: TypeAlias = Literal["POINT_EXCHANGE_COUPON_SUCCESS", "POINT_EXCHANGE_COUPON_FAIL"] | str
"""``body.state`` of ``POST /v3/brand/partner/card-member/user-points/exchange-coupon/confirm``; other values may come."""

V3BrandPartnerCardMemberUserPointsExchangeCouponConfirmPostResponseState: TypeAlias = V3BrandPartnerCardMemberUserPointsExchangeCouponConfirmPostState

class V3BrandPartnerCardMemberUserPointsSyncPost(TypedDict, total=False):
    """Parameters of ``POST /v3/brand/partner/card-member/user-points/sync``: 同步积分余额."""

    out_request_no: Required[str]
    """Body member, required."""

    brand_id: Required[str]
    """Body member, required."""

    card_id: Required[str]
    """Body member, required."""

    openid: Required[str]
    """Body member, required."""

    user_card_code: Required[str]
    """Body member, required."""

    point_balance: Required[int]
    """Body member, required."""

class V3BrandPartnerCardMemberUserPointsSyncPostResponse(TypedDict, total=False):
    """What ``POST /v3/brand/partner/card-member/user-points/sync`` returns."""

    out_request_no: Required[str]
    """Required."""

    brand_id: Required[str]
    """Required."""

    card_id: Required[str]
    """Required."""

    openid: Required[str]
    """Required."""

    user_card_code: Required[str]
    """Required."""

    point_balance: Required[int]
    """Required."""

class V3BrandPartnerStoreBrandstoresGet(TypedDict, total=False):
    """Parameters of ``GET /v3/brand/partner/store/brandstores``: 列表查询品牌门店信息."""

    brand_id: Required[str]
    """Query parameter, required."""

    store_state: V3BrandPartnerStoreBrandstoresGetStoreState
    """Query parameter, optional."""

    offset: int
    """Query parameter, optional."""

    limit: int
    """Query parameter, optional."""

class V3BrandPartnerStoreBrandstoresGetResponse(TypedDict, total=False):
    """What ``GET /v3/brand/partner/store/brandstores`` returns."""

    brand_id: Required[str]
    """Required."""

    offset: int
    """Optional."""

    limit: int
    """Optional."""

    total_count: int
    """Optional."""

    data: list[V3BrandPartnerStoreBrandstoresGetResponseData]
    """Optional."""

V3BrandPartnerStoreBrandstoresGetStoreState: TypeAlias = Literal["OPEN", "CREATING", "CLOSED"] | str
"""``query.store_state`` of ``GET /v3/brand/partner/store/brandstores``; other values may come."""

class V3BrandPartnerStoreBrandstoresGetResponseData(TypedDict, total=False):
    """``response.data`` of ``GET /v3/brand/partner/store/brandstores``."""

    brand_id: Required[str]
    """Required."""

    store_id: str
    """Optional."""

    store_state: V3BrandPartnerStoreBrandstoresGetResponseDataStoreState
    """Optional."""

    audit_state: V3BrandPartnerStoreBrandstoresGetResponseDataAuditState
    """Optional."""

    review_reject_reason: str
    """Optional."""

    store_basics: V3BrandPartnerStoreBrandstoresGetResponseDataStoreBasics
    """Optional."""

    store_address: V3BrandPartnerStoreBrandstoresGetResponseDataStoreAddress
    """Optional."""

    store_business: V3BrandPartnerStoreBrandstoresGetResponseDataStoreBusiness
    """Optional."""

    store_recipient: list[V3BrandPartnerStoreBrandstoresGetResponseDataStoreRecipient]
    """Optional."""

V3BrandPartnerStoreBrandstoresGetResponseDataStoreState: TypeAlias = V3BrandPartnerStoreBrandstoresGetStoreState

V3BrandPartnerStoreBrandstoresGetResponseDataAuditState: TypeAlias = Literal["SUCCESS", "PROCESSING", "REJECTED"] | str
"""``response.data.audit_state`` of ``GET /v3/brand/partner/store/brandstores``; other values may come."""

class V3BrandPartnerStoreBrandstoresGetResponseDataStoreBasics(TypedDict, total=False):
    """``response.data.store_basics`` of ``GET /v3/brand/partner/store/brandstores``."""

    store_reference_id: str
    """Optional."""

    branch_name: str
    """Optional."""

class V3BrandPartnerStoreBrandstoresGetResponseDataStoreAddress(TypedDict, total=False):
    """``response.data.store_address`` of ``GET /v3/brand/partner/store/brandstores``."""

    address_code: Required[str]
    """Required."""

    address_detail: Required[str]
    """Required."""

    address_complements: str
    """Optional."""

    longitude: str
    """Optional."""

    latitude: str
    """Optional."""

class V3BrandPartnerStoreBrandstoresGetResponseDataStoreBusiness(TypedDict, total=False):
    """``response.data.store_business`` of ``GET /v3/brand/partner/store/brandstores``."""

    service_phone: str
    """Optional."""

    business_hours: str
    """Optional."""

class V3BrandPartnerStoreBrandstoresGetResponseDataStoreRecipient(TypedDict, total=False):
    """``response.data.store_recipient`` of ``GET /v3/brand/partner/store/brandstores``."""

    mchid: str
    """Optional."""

    company_name: str
    """Optional."""

    recipient_state: V3BrandPartnerStoreBrandstoresGetResponseDataStoreRecipientRecipientState
    """Optional."""

V3BrandPartnerStoreBrandstoresGetResponseDataStoreRecipientRecipientState: TypeAlias = Literal["CONFIRMED", "ADMIN_REJECTED", "CONFIRMING", "TIMEOUT_REJECTED"] | str
"""``response.data.store_recipient.recipient_state`` of ``GET /v3/brand/partner/store/brandstores``; other values may come."""

class V3BrandPartnerStoreBrandstoresPost(TypedDict, total=False):
    """Parameters of ``POST /v3/brand/partner/store/brandstores``: 创建品牌门店."""

    brand_id: Required[str]
    """Body member, required."""

    store_basics: V3BrandPartnerStoreBrandstoresPostStoreBasics
    """Body member, optional."""

    store_address: Required[V3BrandPartnerStoreBrandstoresPostStoreAddress]
    """Body member, required."""

    store_business: V3BrandPartnerStoreBrandstoresPostStoreBusiness
    """Body member, optional."""

class V3BrandPartnerStoreBrandstoresPostResponse(TypedDict, total=False):
    """What ``POST /v3/brand/partner/store/brandstores`` returns."""

    brand_id: Required[str]
    """Required."""

    store_id: str
    """Optional."""

    store_state: V3BrandPartnerStoreBrandstoresPostResponseStoreState
    """Optional."""

    audit_state: V3BrandPartnerStoreBrandstoresPostResponseAuditState
    """Optional."""

    review_reject_reason: str
    """Optional."""

    store_basics: V3BrandPartnerStoreBrandstoresPostResponseStoreBasics
    """Optional."""

    store_address: V3BrandPartnerStoreBrandstoresPostResponseStoreAddress
    """Optional."""

    store_business: V3BrandPartnerStoreBrandstoresPostResponseStoreBusiness
    """Optional."""

    store_recipient: list[V3BrandPartnerStoreBrandstoresPostResponseStoreRecipient]
    """Optional."""

V3BrandPartnerStoreBrandstoresPostStoreBasics: TypeAlias = V3BrandPartnerStoreBrandstoresGetResponseDataStoreBasics

V3BrandPartnerStoreBrandstoresPostStoreAddress: TypeAlias = V3BrandPartnerStoreBrandstoresGetResponseDataStoreAddress

V3BrandPartnerStoreBrandstoresPostStoreBusiness: TypeAlias = V3BrandPartnerStoreBrandstoresGetResponseDataStoreBusiness

V3BrandPartnerStoreBrandstoresPostResponseStoreState: TypeAlias = V3BrandPartnerStoreBrandstoresGetStoreState

V3BrandPartnerStoreBrandstoresPostResponseAuditState: TypeAlias = V3BrandPartnerStoreBrandstoresGetResponseDataAuditState

V3BrandPartnerStoreBrandstoresPostResponseStoreBasics: TypeAlias = V3BrandPartnerStoreBrandstoresGetResponseDataStoreBasics

V3BrandPartnerStoreBrandstoresPostResponseStoreAddress: TypeAlias = V3BrandPartnerStoreBrandstoresGetResponseDataStoreAddress

V3BrandPartnerStoreBrandstoresPostResponseStoreBusiness: TypeAlias = V3BrandPartnerStoreBrandstoresGetResponseDataStoreBusiness

class V3BrandPartnerStoreBrandstoresPostResponseStoreRecipient(TypedDict, total=False):
    """``response.store_recipient`` of ``POST /v3/brand/partner/store/brandstores``."""

    mchid: Required[str]
    """Required."""

    company_name: str
    """Optional."""

    recipient_state: V3BrandPartnerStoreBrandstoresPostResponseStoreRecipientRecipientState
    """Optional."""

V3BrandPartnerStoreBrandstoresPostResponseStoreRecipientRecipientState: TypeAlias = V3BrandPartnerStoreBrandstoresGetResponseDataStoreRecipientRecipientState

class V3BrandPartnerStoreBrandstoresByStoreIdGet(TypedDict, total=False):
    """Parameters of ``GET /v3/brand/partner/store/brandstores/{store_id}``: 查询品牌门店."""

    store_id: Required[str]
    """Path parameter, required."""

    brand_id: Required[str]
    """Query parameter, required."""

class V3BrandPartnerStoreBrandstoresByStoreIdGetResponse(TypedDict, total=False):
    """What ``GET /v3/brand/partner/store/brandstores/{store_id}`` returns."""

    brand_id: Required[str]
    """Required."""

    store_id: Required[str]
    """Required."""

    store_state: V3BrandPartnerStoreBrandstoresByStoreIdGetResponseStoreState
    """Optional."""

    audit_state: V3BrandPartnerStoreBrandstoresByStoreIdGetResponseAuditState
    """Optional."""

    review_reject_reason: str
    """Optional."""

    store_basics: V3BrandPartnerStoreBrandstoresByStoreIdGetResponseStoreBasics
    """Optional."""

    store_address: V3BrandPartnerStoreBrandstoresByStoreIdGetResponseStoreAddress
    """Optional."""

    store_business: V3BrandPartnerStoreBrandstoresByStoreIdGetResponseStoreBusiness
    """Optional."""

    store_recipient: list[V3BrandPartnerStoreBrandstoresByStoreIdGetResponseStoreRecipient]
    """Optional."""

V3BrandPartnerStoreBrandstoresByStoreIdGetResponseStoreState: TypeAlias = V3BrandPartnerStoreBrandstoresGetStoreState

V3BrandPartnerStoreBrandstoresByStoreIdGetResponseAuditState: TypeAlias = V3BrandPartnerStoreBrandstoresGetResponseDataAuditState

V3BrandPartnerStoreBrandstoresByStoreIdGetResponseStoreBasics: TypeAlias = V3BrandPartnerStoreBrandstoresGetResponseDataStoreBasics

V3BrandPartnerStoreBrandstoresByStoreIdGetResponseStoreAddress: TypeAlias = V3BrandPartnerStoreBrandstoresGetResponseDataStoreAddress

V3BrandPartnerStoreBrandstoresByStoreIdGetResponseStoreBusiness: TypeAlias = V3BrandPartnerStoreBrandstoresGetResponseDataStoreBusiness

V3BrandPartnerStoreBrandstoresByStoreIdGetResponseStoreRecipient: TypeAlias = V3BrandPartnerStoreBrandstoresPostResponseStoreRecipient

V3BrandPartnerStoreBrandstoresByStoreIdGetResponseStoreRecipientRecipientState: TypeAlias = V3BrandPartnerStoreBrandstoresGetResponseDataStoreRecipientRecipientState

class V3BrandPartnerStoreBrandstoresByStoreIdPatch(TypedDict, total=False):
    """Parameters of ``PATCH /v3/brand/partner/store/brandstores/{store_id}``: 更新品牌门店."""

    store_id: Required[str]
    """Path parameter, required."""

    brand_id: Required[str]
    """Body member, required."""

    store_basics: V3BrandPartnerStoreBrandstoresByStoreIdPatchStoreBasics
    """Body member, optional."""

    store_address: V3BrandPartnerStoreBrandstoresByStoreIdPatchStoreAddress
    """Body member, optional."""

    store_business: V3BrandPartnerStoreBrandstoresByStoreIdPatchStoreBusiness
    """Body member, optional."""

class V3BrandPartnerStoreBrandstoresByStoreIdPatchResponse(TypedDict, total=False):
    """What ``PATCH /v3/brand/partner/store/brandstores/{store_id}`` returns."""

    brand_id: Required[str]
    """Required."""

    store_id: Required[str]
    """Required."""

    store_state: V3BrandPartnerStoreBrandstoresByStoreIdPatchResponseStoreState
    """Optional."""

    audit_state: V3BrandPartnerStoreBrandstoresByStoreIdPatchResponseAuditState
    """Optional."""

    review_reject_reason: str
    """Optional."""

    store_basics: V3BrandPartnerStoreBrandstoresByStoreIdPatchResponseStoreBasics
    """Optional."""

    store_address: V3BrandPartnerStoreBrandstoresByStoreIdPatchResponseStoreAddress
    """Optional."""

    store_business: V3BrandPartnerStoreBrandstoresByStoreIdPatchResponseStoreBusiness
    """Optional."""

    store_recipient: list[V3BrandPartnerStoreBrandstoresByStoreIdPatchResponseStoreRecipient]
    """Optional."""

V3BrandPartnerStoreBrandstoresByStoreIdPatchStoreBasics: TypeAlias = V3BrandPartnerStoreBrandstoresGetResponseDataStoreBasics

V3BrandPartnerStoreBrandstoresByStoreIdPatchStoreAddress: TypeAlias = V3BrandPartnerStoreBrandstoresGetResponseDataStoreAddress

V3BrandPartnerStoreBrandstoresByStoreIdPatchStoreBusiness: TypeAlias = V3BrandPartnerStoreBrandstoresGetResponseDataStoreBusiness

V3BrandPartnerStoreBrandstoresByStoreIdPatchResponseStoreState: TypeAlias = V3BrandPartnerStoreBrandstoresGetStoreState

V3BrandPartnerStoreBrandstoresByStoreIdPatchResponseAuditState: TypeAlias = V3BrandPartnerStoreBrandstoresGetResponseDataAuditState

V3BrandPartnerStoreBrandstoresByStoreIdPatchResponseStoreBasics: TypeAlias = V3BrandPartnerStoreBrandstoresGetResponseDataStoreBasics

V3BrandPartnerStoreBrandstoresByStoreIdPatchResponseStoreAddress: TypeAlias = V3BrandPartnerStoreBrandstoresGetResponseDataStoreAddress

V3BrandPartnerStoreBrandstoresByStoreIdPatchResponseStoreBusiness: TypeAlias = V3BrandPartnerStoreBrandstoresGetResponseDataStoreBusiness

V3BrandPartnerStoreBrandstoresByStoreIdPatchResponseStoreRecipient: TypeAlias = V3BrandPartnerStoreBrandstoresPostResponseStoreRecipient

V3BrandPartnerStoreBrandstoresByStoreIdPatchResponseStoreRecipientRecipientState: TypeAlias = V3BrandPartnerStoreBrandstoresGetResponseDataStoreRecipientRecipientState

class V3BrandPartnerStoreBrandstoresByStoreIdDelete(TypedDict, total=False):
    """Parameters of ``DELETE /v3/brand/partner/store/brandstores/{store_id}``: 删除品牌门店."""

    store_id: Required[str]
    """Path parameter, required."""

    brand_id: Required[str]
    """Body member, required."""

class V3BrandPartnerStoreBrandstoresByStoreIdBindrecipientPost(TypedDict, total=False):
    """Parameters of ``POST /v3/brand/partner/store/brandstores/{store_id}/bindrecipient``: 绑定收款商户号."""

    store_id: Required[str]
    """Path parameter, required."""

    brand_id: Required[str]
    """Body member, required."""

    mchid: Required[str]
    """Body member, required."""

    company_name: Required[str]
    """Body member, required."""

class V3BrandPartnerStoreBrandstoresByStoreIdBindrecipientPostResponse(TypedDict, total=False):
    """What ``POST /v3/brand/partner/store/brandstores/{store_id}/bindrecipient`` returns."""

    brand_id: str
    """Optional."""

    store_id: str
    """Optional."""

    mchid: str
    """Optional."""

    company_name: str
    """Optional."""

    recipient_state: V3BrandPartnerStoreBrandstoresByStoreIdBindrecipientPostResponseRecipientState
    """Optional."""

V3BrandPartnerStoreBrandstoresByStoreIdBindrecipientPostResponseRecipientState: TypeAlias = V3BrandPartnerStoreBrandstoresGetResponseDataStoreRecipientRecipientState

class V3BrandPartnerStoreBrandstoresByStoreIdClosePost(TypedDict, total=False):
    """Parameters of ``POST /v3/brand/partner/store/brandstores/{store_id}/close``: 暂停门店营业."""

    store_id: Required[str]
    """Path parameter, required."""

    brand_id: Required[str]
    """Body member, required."""

class V3BrandPartnerStoreBrandstoresByStoreIdClosePostResponse(TypedDict, total=False):
    """What ``POST /v3/brand/partner/store/brandstores/{store_id}/close`` returns."""

    brand_id: Required[str]
    """Required."""

    store_id: str
    """Optional."""

    store_state: V3BrandPartnerStoreBrandstoresByStoreIdClosePostResponseStoreState
    """Optional."""

V3BrandPartnerStoreBrandstoresByStoreIdClosePostResponseStoreState: TypeAlias = V3BrandPartnerStoreBrandstoresGetStoreState

class V3BrandPartnerStoreBrandstoresByStoreIdResumePost(TypedDict, total=False):
    """Parameters of ``POST /v3/brand/partner/store/brandstores/{store_id}/resume``: 恢复门店营业."""

    store_id: Required[str]
    """Path parameter, required."""

    brand_id: Required[str]
    """Body member, required."""

class V3BrandPartnerStoreBrandstoresByStoreIdResumePostResponse(TypedDict, total=False):
    """What ``POST /v3/brand/partner/store/brandstores/{store_id}/resume`` returns."""

    brand_id: Required[str]
    """Required."""

    store_id: str
    """Optional."""

    store_state: V3BrandPartnerStoreBrandstoresByStoreIdResumePostResponseStoreState
    """Optional."""

V3BrandPartnerStoreBrandstoresByStoreIdResumePostResponseStoreState: TypeAlias = V3BrandPartnerStoreBrandstoresGetStoreState

class V3BrandPartnerStoreBrandstoresByStoreIdUnbindrecipientPost(TypedDict, total=False):
    """Parameters of ``POST /v3/brand/partner/store/brandstores/{store_id}/unbindrecipient``: 解绑收款商户号."""

    store_id: Required[str]
    """Path parameter, required."""

    brand_id: Required[str]
    """Body member, required."""

    mchid: Required[str]
    """Body member, required."""

class V3BrandPartnerStoreBrandstoresByStoreIdUnbindrecipientPostResponse(TypedDict, total=False):
    """What ``POST /v3/brand/partner/store/brandstores/{store_id}/unbindrecipient`` returns."""

    failed_reason: str
    """Optional."""
