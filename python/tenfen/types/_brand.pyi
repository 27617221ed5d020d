# Made by `cargo xtask codegen` from catalog/; change the catalog, a correction or the emitter instead.
"""The types of the product family ``brand``."""

from typing_extensions import Literal, Required, TypeAlias, TypedDict

class V3BrandBasicPartnerBrandsByBrandIdProductAuthoritiesGet(TypedDict, total=False):
    """Parameters of ``GET /v3/brand-basic/partner/brands/{brand_id}/product-authorities``: 获得品牌已授权且在生效中的产品权限信息."""

    brand_id: Required[str]
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Path parameter, required.
    """

class V3BrandBasicPartnerBrandsByBrandIdProductAuthoritiesGetResponse(TypedDict, total=False):
    """What ``GET /v3/brand-basic/partner/brands/{brand_id}/product-authorities`` returns."""

    brand_id: Required[str]
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Required.
    """

    authorization_type: Required[V3BrandBasicPartnerBrandsByBrandIdProductAuthoritiesGetResponseAuthorizationType]
    """The type of the authorisation: what is authorised, or how far it reaches.

    授权的类型，说明授权的内容或范围。

    Required.
    """

    authorization_product: list[V3BrandBasicPartnerBrandsByBrandIdProductAuthoritiesGetResponseAuthorizationProduct]
    """The products the brand has authorised and that are in effect.

    品牌已授权且正在生效的产品权限。

    Optional.
    """

    update_time: Required[str]
    """When it was last updated, RFC 3339 with offset.

    最近更新的时间，RFC 3339 格式，带时区。

    Required.
    """

V3BrandBasicPartnerBrandsByBrandIdProductAuthoritiesGetResponseAuthorizationType: TypeAlias = Literal["AUTHORIZATION_TYPE_HOSTING", "AUTHORIZATION_TYPE_PARTLY"] | str
"""``response.authorization_type`` of ``GET /v3/brand-basic/partner/brands/{brand_id}/product-authorities``; other values may come."""

V3BrandBasicPartnerBrandsByBrandIdProductAuthoritiesGetResponseAuthorizationProduct: TypeAlias = Literal["BRAND_PRODUCT_AUTHORITY_MERCHANT_CARD", "BRAND_PRODUCT_AUTHORITY_CARD_LINK", "BRAND_PRODUCT_AUTHORITY_PRODUCT_COUPON", "BRAND_PRODUCT_AUTHORITY_SHAKE_COUPON", "BRAND_PRODUCT_AUTHORITY_BRAND_PAY_GIFT", "BRAND_PRODUCT_AUTHORITY_BRAND_STORE", "BRAND_PRODUCT_AUTHORITY_PAYMENT_MERCHANT_MANAGE", "BRAND_PRODUCT_AUTHORITY_APPID_MANAGE", "BRAND_PRODUCT_AUTHORITY_FINDER_MANAGE", "BRAND_PRODUCT_AUTHORITY_CATEGORY_MANAGE"] | str
"""``response.authorization_product`` of ``GET /v3/brand-basic/partner/brands/{brand_id}/product-authorities``; other values may come."""

class V3BrandApplymentsPost(TypedDict, total=False):
    """Parameters of ``POST /v3/brand/applyments``: 提交入驻申请."""

    business_code: Required[str]
    """The merchant's own number of the application, unique per applicant.

    申请方自己的业务申请编号，不可重复。

    Body member, required.
    """

    admin_info: Required[V3BrandApplymentsPostAdminInfo]
    """The administrator of the brand account: name and identity document.

    品牌管理员的信息，包括姓名和证件。

    Body member, required.
    """

    subject_info: Required[V3BrandApplymentsPostSubjectInfo]
    """The legal entity that applies, with its documents.

    申请主体的信息及证件。

    Body member, required.
    """

    brand_basic_info: Required[V3BrandApplymentsPostBrandBasicInfo]
    """The basic facts of the brand: its name and logo.

    品牌的基本信息，包括名称和标志。

    Body member, required.
    """

    trademark: Required[V3BrandApplymentsPostTrademark]
    """The trademark of the brand and its proofs.

    品牌的商标信息及证明。

    Body member, required.
    """

class V3BrandApplymentsPostResponse(TypedDict, total=False):
    """What ``POST /v3/brand/applyments`` returns."""

    applyment_id: Required[str]
    """WeChat Pay's own number of the application.

    微信支付生成的申请单号。

    Required.
    """

    business_code: Required[str]
    """The merchant's own number of the application, unique per applicant.

    申请方自己的业务申请编号，不可重复。

    Required.
    """

class V3BrandApplymentsPostAdminInfo(TypedDict, total=False):
    """``body.admin_info`` of ``POST /v3/brand/applyments``."""

    admin_name: Required[str]
    """The name of the super administrator, sent encrypted.

    超级管理员的姓名，加密后传输。

    Required. Travels encrypted with a key of WeChat Pay.
    """

    id_doc_type: Required[V3BrandApplymentsPostAdminInfoIdDocType]
    """The kind of the identity document.

    证件类型。

    Required.
    """

    id_card_number: Required[str]
    """The number of the identity document, usually sent encrypted.

    身份证件的号码，通常加密传输。

    Required. Travels encrypted with a key of WeChat Pay.
    """

V3BrandApplymentsPostAdminInfoIdDocType: TypeAlias = Literal["IDENTIFICATION_TYPE_MAINLAND_ID_CARD", "IDENTIFICATION_TYPE_HONGKONG", "IDENTIFICATION_TYPE_MACAO", "IDENTIFICATION_TYPE_TAIWAN", "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT", "IDENTIFICATION_TYPE_TAIWAN_RESIDENT"] | str
"""``body.admin_info.id_doc_type`` of ``POST /v3/brand/applyments``; other values may come."""

class V3BrandApplymentsPostSubjectInfo(TypedDict, total=False):
    """``body.subject_info`` of ``POST /v3/brand/applyments``."""

    subject_type: Required[V3BrandApplymentsPostSubjectInfoSubjectType]
    """The type of legal entity, such as a company or a sole trader.

    主体的类型，例如企业或个体工商户。

    Required.
    """

    subject_name: Required[str]
    """The name of the company or other body that owns the brand.

    品牌所属主体的名称。

    Required.
    """

    unified_social_credit_code: Required[str]
    """The unified social credit code of the body, 18 characters.

    主体的统一社会信用代码，18 位。

    Required.
    """

V3BrandApplymentsPostSubjectInfoSubjectType: TypeAlias = Literal["SUBJECT_TYPE_ENTERPRISE", "SUBJECT_TYPE_INDIVIDUAL"] | str
"""``body.subject_info.subject_type`` of ``POST /v3/brand/applyments``; other values may come."""

class V3BrandApplymentsPostBrandBasicInfo(TypedDict, total=False):
    """``body.brand_basic_info`` of ``POST /v3/brand/applyments``."""

    brand_name: Required[str]
    """The name of the brand.

    品牌的名称。

    Required.
    """

    brand_logo: Required[str]
    """The logo of the brand, as an uploaded picture.

    品牌的标志，为已上传的图片。

    Required.
    """

class V3BrandApplymentsPostTrademark(TypedDict, total=False):
    """``body.trademark`` of ``POST /v3/brand/applyments``."""

    trademark_exists: Required[V3BrandApplymentsPostTrademarkTrademarkExists]
    """Whether the brand has a registered trademark.

    品牌是否拥有注册商标。

    Required.
    """

    trademark_registration_certificate: V3BrandApplymentsPostTrademarkTrademarkRegistrationCertificate
    """The registration of the brand's name as a trademark.

    品牌名称的商标注册信息。

    Optional.
    """

    logo_trademark_registration_certificate: V3BrandApplymentsPostTrademarkLogoTrademarkRegistrationCertificate
    """The registration of the logo as a trademark.

    品牌标志的商标注册信息。

    Optional.
    """

    no_trademark_addition_prove: str
    """Further proof for a brand without trademark, as an uploaded file.

    无商标时的补充证明材料，为已上传的文件。

    Optional.
    """

    no_trademark_addition_prove_list: list[str]
    """Further proofs for a brand without trademark, as uploaded files.

    无商标时的补充证明材料列表，为已上传的文件。

    Optional.
    """

V3BrandApplymentsPostTrademarkTrademarkExists: TypeAlias = Literal["TRADEMARK_EXISTS", "TRADEMARK_NONE"] | str
"""``body.trademark.trademark_exists`` of ``POST /v3/brand/applyments``; other values may come."""

class V3BrandApplymentsPostTrademarkTrademarkRegistrationCertificate(TypedDict, total=False):
    """``body.trademark.trademark_registration_certificate`` of ``POST /v3/brand/applyments``."""

    certificate: str
    """The picture of the trademark registration certificate, as an uploaded file.

    商标注册证的图片，填上传所得的文件标识。

    Optional.
    """

    name: Required[str]
    """The name of the person, store, item or other object that contains it; encrypted in some places.

    所在对象的名称，例如人名、门店名或项目名，部分接口加密传输。

    Required.
    """

    number: Required[str]
    """The registration number of the trademark.

    商标的注册号。

    Required.
    """

    valid_begin_time: Required[str]
    """The start of the validity.

    有效期的开始时间。

    Required.
    """

    valid_end_time: Required[str]
    """Until when it is valid.

    有效期的结束时间。

    Required.
    """

    international_class: Required[str]
    """The class of the trademark in the international classification of goods and services.

    商标在商品和服务国际分类中的类别。

    Required.
    """

    holder: Required[str]
    """The owner of the trademark as registered.

    商标注册证上的注册人。

    Required.
    """

    license: str
    """The picture of the trademark licence, as an uploaded file.

    商标授权书的图片，填上传所得的文件标识。

    Optional.
    """

    authorization_begin_time: str
    """When the licence to use the trademark begins.

    商标授权使用的开始时间。

    Optional.
    """

    authorization_end_time: str
    """Until when the trademark owner's authorization is valid.

    商标授权的截止时间。

    Optional.
    """

    certificate_list: list[str]
    """The pictures of the trademark registration certificate, as uploaded files.

    商标注册证的多张图片，填上传所得的文件标识。

    Optional.
    """

    license_list: list[str]
    """The pictures of the trademark licence, as uploaded files.

    商标授权书的多张图片，填上传所得的文件标识。

    Optional.
    """

class V3BrandApplymentsPostTrademarkLogoTrademarkRegistrationCertificate(TypedDict, total=False):
    """``body.trademark.logo_trademark_registration_certificate`` of ``POST /v3/brand/applyments``."""

    certificate: str
    """The picture of the trademark registration certificate, as an uploaded file.

    商标注册证的图片，填上传所得的文件标识。

    Optional.
    """

    name: Required[str]
    """The name of the person, store, item or other object that contains it; encrypted in some places.

    所在对象的名称，例如人名、门店名或项目名，部分接口加密传输。

    Required.
    """

    number: Required[str]
    """The registration number of the trademark.

    商标的注册号。

    Required.
    """

    valid_begin_time: Required[str]
    """The start of the validity.

    有效期的开始时间。

    Required.
    """

    valid_end_time: Required[str]
    """Until when it is valid.

    有效期的结束时间。

    Required.
    """

    international_class: Required[str]
    """The class of the trademark in the international classification of goods and services.

    商标在商品和服务国际分类中的类别。

    Required.
    """

    holder: Required[str]
    """The owner of the trademark as registered.

    商标注册证上的注册人。

    Required.
    """

    license: str
    """The picture of the trademark licence, as an uploaded file.

    商标授权书的图片，填上传所得的文件标识。

    Optional.
    """

    authorization_begin_time: str
    """When the licence to use the trademark begins.

    商标授权使用的开始时间。

    Optional.
    """

    authorization_end_time: str
    """Until when the trademark owner's authorization is valid.

    商标授权的截止时间。

    Optional.
    """

    certificate_list: list[str]
    """The pictures of the trademark registration certificate, as uploaded files.

    商标注册证的多张图片，填上传所得的文件标识。

    Optional.
    """

    license_list: list[str]
    """The pictures of the trademark licence, as uploaded files.

    商标授权书的多张图片，填上传所得的文件标识。

    Optional.
    """

class V3BrandApplymentsApplymentIdByApplymentIdGet(TypedDict, total=False):
    """Parameters of ``GET /v3/brand/applyments/applyment-id/{applyment_id}``: 根据申请单ID查询申请状态."""

    applyment_id: Required[str]
    """WeChat Pay's own number of the application.

    微信支付生成的申请单号。

    Path parameter, required.
    """

class V3BrandApplymentsApplymentIdByApplymentIdGetResponse(TypedDict, total=False):
    """What ``GET /v3/brand/applyments/applyment-id/{applyment_id}`` returns."""

    applyment_id: Required[str]
    """WeChat Pay's own number of the application.

    微信支付生成的申请单号。

    Required.
    """

    business_code: Required[str]
    """The merchant's own number of the application, unique per applicant.

    申请方自己的业务申请编号，不可重复。

    Required.
    """

    applyment_state: Required[V3BrandApplymentsApplymentIdByApplymentIdGetResponseApplymentState]
    """The state of the application.

    申请单当前的状态。

    Required.
    """

    applyment_state_desc: Required[str]
    """The state of the application in words.

    申请状态的文字说明。

    Required.
    """

    authorization_confirmation_qr_code: str
    """The QR code that the administrator scans to confirm the authorisation.

    供管理员扫描以确认授权的二维码。

    Optional.
    """

    reject_reason: str
    """Why it was refused.

    驳回或拒绝的原因。

    Optional.
    """

    brand_id: str
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Optional.
    """

V3BrandApplymentsApplymentIdByApplymentIdGetResponseApplymentState: TypeAlias = Literal["APPLYMENT_STATE_UNKNOWN", "APPLYMENT_STATE_UNSUBMITTED", "APPLYMENT_STATE_WAITING_VALIDATE", "APPLYMENT_STATE_WAITING_AUDIT", "APPLYMENT_STATE_WAITING_AUTH", "APPLYMENT_STATE_OPEN_ACCOUNT", "APPLYMENT_STATE_FINISH", "APPLYMENT_STATE_AUDIT_REJECTED", "APPLYMENT_STATE_CANCELED"] | str
"""``response.applyment_state`` of ``GET /v3/brand/applyments/applyment-id/{applyment_id}``; other values may come."""

class V3BrandApplymentsBusinessCodeByBusinessCodeGet(TypedDict, total=False):
    """Parameters of ``GET /v3/brand/applyments/business-code/{business_code}``: 根据业务申请编号查询申请状态."""

    business_code: Required[str]
    """The merchant's own number of the application, unique per applicant.

    申请方自己的业务申请编号，不可重复。

    Path parameter, required.
    """

class V3BrandApplymentsBusinessCodeByBusinessCodeGetResponse(TypedDict, total=False):
    """What ``GET /v3/brand/applyments/business-code/{business_code}`` returns."""

    applyment_id: Required[str]
    """WeChat Pay's own number of the application.

    微信支付生成的申请单号。

    Required.
    """

    business_code: Required[str]
    """The merchant's own number of the application, unique per applicant.

    申请方自己的业务申请编号，不可重复。

    Required.
    """

    applyment_state: Required[V3BrandApplymentsBusinessCodeByBusinessCodeGetResponseApplymentState]
    """The state of the application.

    申请单当前的状态。

    Required.
    """

    applyment_state_desc: Required[str]
    """The state of the application in words.

    申请状态的文字说明。

    Required.
    """

    authorization_confirmation_qr_code: str
    """The QR code that the administrator scans to confirm the authorisation.

    供管理员扫描以确认授权的二维码。

    Optional.
    """

    reject_reason: str
    """Why it was refused.

    驳回或拒绝的原因。

    Optional.
    """

    brand_id: str
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Optional.
    """

V3BrandApplymentsBusinessCodeByBusinessCodeGetResponseApplymentState: TypeAlias = V3BrandApplymentsApplymentIdByApplymentIdGetResponseApplymentState

class V3BrandApplymentsCancelApplymentPost(TypedDict, total=False):
    """Parameters of ``POST /v3/brand/applyments/cancel-applyment``: 撤销申请."""

    applyment_id: str
    """WeChat Pay's own number of the application.

    微信支付生成的申请单号。

    Body member, optional.
    """

    business_code: str
    """The merchant's own number of the application, unique per applicant.

    申请方自己的业务申请编号，不可重复。

    Body member, optional.
    """

class V3BrandApplymentsCancelApplymentPostResponse(TypedDict, total=False):
    """What ``POST /v3/brand/applyments/cancel-applyment`` returns."""

    applyment_id: Required[str]
    """WeChat Pay's own number of the application.

    微信支付生成的申请单号。

    Required.
    """

    business_code: Required[str]
    """The merchant's own number of the application, unique per applicant.

    申请方自己的业务申请编号，不可重复。

    Required.
    """

class V3BrandCardCardConfigsGet(TypedDict, total=False):
    """Parameters of ``GET /v3/brand/card/card-configs``: 查询商家名片配置申请状态."""

    business_code: str
    """The merchant's own number of the application, unique per applicant.

    申请方自己的业务申请编号，不可重复。

    Query parameter, optional.
    """

    applyment_id: str
    """WeChat Pay's own number of the application.

    微信支付生成的申请单号。

    Query parameter, optional.
    """

    brand_id: Required[str]
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Query parameter, required.
    """

class V3BrandCardCardConfigsGetResponse(TypedDict, total=False):
    """What ``GET /v3/brand/card/card-configs`` returns."""

    business_code: Required[str]
    """The merchant's own number of the application, unique per applicant.

    申请方自己的业务申请编号，不可重复。

    Required.
    """

    applyment_id: Required[str]
    """WeChat Pay's own number of the application.

    微信支付生成的申请单号。

    Required.
    """

    brand_id: Required[str]
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Required.
    """

    applyment_state: Required[V3BrandCardCardConfigsGetResponseApplymentState]
    """The state of the application.

    申请单当前的状态。

    Required.
    """

    scheduled_publish_time: str
    """When the configuration is to be published.

    配置预定发布的时间。

    Optional.
    """

    reject_reason: str
    """Why it was refused.

    驳回或拒绝的原因。

    Optional.
    """

    actual_publish_time: str
    """When the configuration was published.

    配置实际发布的时间。

    Optional.
    """

V3BrandCardCardConfigsGetResponseApplymentState: TypeAlias = Literal["STATE_UNKNOWN", "DRAFTING", "AUDITING", "AUDIT_REJECTED", "PENDING_PUBLISH", "PUBLISHED", "CANCELED"] | str
"""``response.applyment_state`` of ``GET /v3/brand/card/card-configs``; other values may come."""

class V3BrandCardCardConfigsPost(TypedDict, total=False):
    """Parameters of ``POST /v3/brand/card/card-configs``: 提交商家名片配置申请."""

    business_code: Required[str]
    """The merchant's own number of the application, unique per applicant.

    申请方自己的业务申请编号，不可重复。

    Body member, required.
    """

    brand_id: Required[str]
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Body member, required.
    """

    brand_mini_program_info: V3BrandCardCardConfigsPostBrandMiniProgramInfo
    """The mini program of the brand that is shown on its card.

    品牌名片上展示的品牌小程序。

    Body member, optional.
    """

    brand_customer_service: Required[V3BrandCardCardConfigsPostBrandCustomerService]
    """How users reach the brand's customer service.

    用户联系品牌客服的方式。

    Body member, required.
    """

    service_list: list[V3BrandCardCardConfigsPostServiceList]
    """The services shown on the brand's business card.

    商家名片上展示的服务列表。

    Body member, optional.
    """

class V3BrandCardCardConfigsPostResponse(TypedDict, total=False):
    """What ``POST /v3/brand/card/card-configs`` returns."""

    business_code: Required[str]
    """The merchant's own number of the application, unique per applicant.

    申请方自己的业务申请编号，不可重复。

    Required.
    """

    brand_id: Required[str]
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Required.
    """

    applyment_id: Required[str]
    """WeChat Pay's own number of the application.

    微信支付生成的申请单号。

    Required.
    """

    card_preview_url: Required[str]
    """The address of the QR code or page to preview the brand's card.

    预览商家名片所用的地址。

    Required.
    """

class V3BrandCardCardConfigsPostBrandMiniProgramInfo(TypedDict, total=False):
    """``body.brand_mini_program_info`` of ``POST /v3/brand/card/card-configs``."""

    appid: Required[str]
    """The AppID of the official account, mini program or app the request belongs to.

    所属公众号、小程序或移动应用的 AppID。

    Required.
    """

    default_jump_path: str
    """The page of the mini program that opens by default.

    默认打开的小程序页面路径。

    Optional.
    """

class V3BrandCardCardConfigsPostBrandCustomerService(TypedDict, total=False):
    """``body.brand_customer_service`` of ``POST /v3/brand/card/card-configs``."""

    customer_service_type: Required[V3BrandCardCardConfigsPostBrandCustomerServiceCustomerServiceType]
    """How customer service is reached: mini program, web page, official account or telephone.

    客服的接入方式，小程序、网页、公众号或电话。

    Required.
    """

    customer_service_phone: str
    """The phone number of the brand's customer service.

    品牌客服的电话号码。

    Optional.
    """

    customer_service_path: str
    """The page of the mini program that offers customer service.

    提供客服的小程序页面路径。

    Optional.
    """

    appid: str
    """The AppID of the official account, mini program or app the request belongs to.

    所属公众号、小程序或移动应用的 AppID。

    Optional.
    """

V3BrandCardCardConfigsPostBrandCustomerServiceCustomerServiceType: TypeAlias = Literal["MINI_PROGRAM", "CUSTOMIZE_WEB", "CUSTOMIZE_MP", "SERVICE_PHONE"] | str
"""``body.brand_customer_service.customer_service_type`` of ``POST /v3/brand/card/card-configs``; other values may come."""

class V3BrandCardCardConfigsPostServiceList(TypedDict, total=False):
    """``body.service_list`` of ``POST /v3/brand/card/card-configs``."""

    service_classify_name: str
    """The name of the class the service belongs to.

    服务所属的分类名称。

    Optional.
    """

    service_name: str
    """The name of the service.

    服务的名称。

    Optional.
    """

    service_jump_type: Required[V3BrandCardCardConfigsPostServiceListServiceJumpType]
    """What the service opens: a mini program or a web page.

    该服务的跳转类型：小程序或网页。

    Required.
    """

    service_jump_path: Required[str]
    """The page of the mini program, or the web address, that the service opens.

    该服务打开的小程序页面路径或网页地址。

    Required.
    """

    appid: str
    """The AppID of the official account, mini program or app the request belongs to.

    所属公众号、小程序或移动应用的 AppID。

    Optional.
    """

V3BrandCardCardConfigsPostServiceListServiceJumpType: TypeAlias = Literal["JUMP_MINI_PROGRAM", "JUMP_WEB_PAGE"] | str
"""``body.service_list.service_jump_type`` of ``POST /v3/brand/card/card-configs``; other values may come."""

class V3BrandCardCardConfigsCancelApplymentPost(TypedDict, total=False):
    """Parameters of ``POST /v3/brand/card/card-configs/cancel-applyment``: 撤销商家名片配置申请."""

    business_code: str
    """The merchant's own number of the application, unique per applicant.

    申请方自己的业务申请编号，不可重复。

    Body member, optional.
    """

    applyment_id: str
    """WeChat Pay's own number of the application.

    微信支付生成的申请单号。

    Body member, optional.
    """

    brand_id: Required[str]
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Body member, required.
    """

class V3BrandCardCardConfigsCancelApplymentPostResponse(TypedDict, total=False):
    """What ``POST /v3/brand/card/card-configs/cancel-applyment`` returns."""

    business_code: Required[str]
    """The merchant's own number of the application, unique per applicant.

    申请方自己的业务申请编号，不可重复。

    Required.
    """

    applyment_id: Required[str]
    """WeChat Pay's own number of the application.

    微信支付生成的申请单号。

    Required.
    """

    brand_id: Required[str]
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Required.
    """

    applyment_state: Required[V3BrandCardCardConfigsCancelApplymentPostResponseApplymentState]
    """The state of the application.

    申请单当前的状态。

    Required.
    """

V3BrandCardCardConfigsCancelApplymentPostResponseApplymentState: TypeAlias = V3BrandCardCardConfigsGetResponseApplymentState

class V3BrandCardCardConfigsPreviewUrlGet(TypedDict, total=False):
    """Parameters of ``GET /v3/brand/card/card-configs/preview-url``: 获取商家名片预览二维码."""

    business_code: str
    """The merchant's own number of the application, unique per applicant.

    申请方自己的业务申请编号，不可重复。

    Query parameter, optional.
    """

    applyment_id: str
    """WeChat Pay's own number of the application.

    微信支付生成的申请单号。

    Query parameter, optional.
    """

    brand_id: Required[str]
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Query parameter, required.
    """

class V3BrandCardCardConfigsPreviewUrlGetResponse(TypedDict, total=False):
    """What ``GET /v3/brand/card/card-configs/preview-url`` returns."""

    business_code: Required[str]
    """The merchant's own number of the application, unique per applicant.

    申请方自己的业务申请编号，不可重复。

    Required.
    """

    applyment_id: Required[str]
    """WeChat Pay's own number of the application.

    微信支付生成的申请单号。

    Required.
    """

    brand_id: Required[str]
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Required.
    """

    card_preview_url: Required[str]
    """The address of the QR code or page to preview the brand's card.

    预览商家名片所用的地址。

    Required.
    """

    url_expired_time: Required[str]
    """When the address expires.

    该地址失效的时间。

    Required.
    """

class V3BrandCardCardConfigsPublishPost(TypedDict, total=False):
    """Parameters of ``POST /v3/brand/card/card-configs/publish``: 发布商家名片配置."""

    business_code: str
    """The merchant's own number of the application, unique per applicant.

    申请方自己的业务申请编号，不可重复。

    Body member, optional.
    """

    applyment_id: str
    """WeChat Pay's own number of the application.

    微信支付生成的申请单号。

    Body member, optional.
    """

    brand_id: Required[str]
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Body member, required.
    """

    publish_type: Required[V3BrandCardCardConfigsPublishPostPublishType]
    """When to publish: at once or at a set time.

    发布方式：立即发布或定时发布。

    Body member, required.
    """

    scheduled_publish_time: str
    """When the configuration is to be published.

    配置预定发布的时间。

    Body member, optional.
    """

class V3BrandCardCardConfigsPublishPostResponse(TypedDict, total=False):
    """What ``POST /v3/brand/card/card-configs/publish`` returns."""

    business_code: Required[str]
    """The merchant's own number of the application, unique per applicant.

    申请方自己的业务申请编号，不可重复。

    Required.
    """

    applyment_id: Required[str]
    """WeChat Pay's own number of the application.

    微信支付生成的申请单号。

    Required.
    """

    brand_id: Required[str]
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Required.
    """

    publish_type: Required[V3BrandCardCardConfigsPublishPostResponsePublishType]
    """When to publish: at once or at a set time.

    发布方式：立即发布或定时发布。

    Required.
    """

    scheduled_publish_time: str
    """When the configuration is to be published.

    配置预定发布的时间。

    Optional.
    """

V3BrandCardCardConfigsPublishPostPublishType: TypeAlias = Literal["IMMEDIATE_PUBLISH", "SCHEDULED_PUBLISH"] | str
"""``body.publish_type`` of ``POST /v3/brand/card/card-configs/publish``; other values may come."""

V3BrandCardCardConfigsPublishPostResponsePublishType: TypeAlias = V3BrandCardCardConfigsPublishPostPublishType

class V3BrandCardCardLinksGet(TypedDict, total=False):
    """Parameters of ``GET /v3/brand/card/card-links``: 查询已生效交易连接名片规则."""

    brand_id: Required[str]
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Query parameter, required.
    """

    payment_scene: V3BrandCardCardLinksGetPaymentScene
    """Where the payment takes place: mini program, app, pay score or payment code.

    支付的场景，小程序、App、支付分或付款码。

    Query parameter, optional.
    """

    page_index: int
    """The number of the page.

    页码。

    Query parameter, optional.
    """

    page_size: int
    """How many entries a page has at most.

    每页最多的条数。

    Query parameter, optional.
    """

class V3BrandCardCardLinksGetResponse(TypedDict, total=False):
    """What ``GET /v3/brand/card/card-links`` returns."""

    brand_id: str
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Optional.
    """

    page_index: int
    """The number of the page.

    页码。

    Optional.
    """

    page_size: int
    """How many entries a page has at most.

    每页最多的条数。

    Optional.
    """

    total_num: int
    """How many there are in all.

    总数量。

    Optional.
    """

    active_link_list: list[V3BrandCardCardLinksGetResponseActiveLinkList]
    """The rules in effect that link transactions to the brand's business card.

    已生效的交易连接名片规则列表。

    Optional.
    """

V3BrandCardCardLinksGetPaymentScene: TypeAlias = Literal["MINI_PROGRAM", "APP", "PAYMENT_SCORE", "PAYMENT_CODE"] | str
"""``query.payment_scene`` of ``GET /v3/brand/card/card-links``; other values may come."""

class V3BrandCardCardLinksGetResponseActiveLinkList(TypedDict, total=False):
    """``response.active_link_list`` of ``GET /v3/brand/card/card-links``."""

    payment_scene: Required[V3BrandCardCardLinksGetResponseActiveLinkListPaymentScene]
    """Where the payment takes place: mini program, app, pay score or payment code.

    支付的场景，小程序、App、支付分或付款码。

    Required.
    """

    appid_list: list[str]
    """The appids to which the rule applies.

    规则适用的 appid 列表。

    Optional.
    """

    card_link_mchid: str
    """The merchant number whose transactions link to the brand's business card.

    交易与品牌名片相连接的商户号。

    Optional.
    """

    service_id: str
    """The identifier WeChat Pay gave the service.

    微信支付分配的服务编号。

    Optional.
    """

V3BrandCardCardLinksGetResponseActiveLinkListPaymentScene: TypeAlias = V3BrandCardCardLinksGetPaymentScene

class V3BrandCardCardLinksPost(TypedDict, total=False):
    """Parameters of ``POST /v3/brand/card/card-links``: 添加交易连接名片规则申请."""

    business_code: Required[str]
    """The merchant's own number of the application, unique per applicant.

    申请方自己的业务申请编号，不可重复。

    Body member, required.
    """

    brand_id: Required[str]
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Body member, required.
    """

    payment_scene: Required[V3BrandCardCardLinksPostPaymentScene]
    """Where the payment takes place: mini program, app, pay score or payment code.

    支付的场景，小程序、App、支付分或付款码。

    Body member, required.
    """

    appid: str
    """The AppID of the official account, mini program or app the request belongs to.

    所属公众号、小程序或移动应用的 AppID。

    Body member, optional.
    """

    card_link_mchid: str
    """The merchant number whose transactions link to the brand's business card.

    交易与品牌名片相连接的商户号。

    Body member, optional.
    """

    service_id: str
    """The identifier WeChat Pay gave the service.

    微信支付分配的服务编号。

    Body member, optional.
    """

class V3BrandCardCardLinksPostResponse(TypedDict, total=False):
    """What ``POST /v3/brand/card/card-links`` returns."""

    business_code: Required[str]
    """The merchant's own number of the application, unique per applicant.

    申请方自己的业务申请编号，不可重复。

    Required.
    """

    brand_id: Required[str]
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Required.
    """

    payment_scene: Required[V3BrandCardCardLinksPostResponsePaymentScene]
    """Where the payment takes place: mini program, app, pay score or payment code.

    支付的场景，小程序、App、支付分或付款码。

    Required.
    """

    appid: str
    """The AppID of the official account, mini program or app the request belongs to.

    所属公众号、小程序或移动应用的 AppID。

    Optional.
    """

    card_link_mchid: str
    """The merchant number whose transactions link to the brand's business card.

    交易与品牌名片相连接的商户号。

    Optional.
    """

    service_id: str
    """The identifier WeChat Pay gave the service.

    微信支付分配的服务编号。

    Optional.
    """

V3BrandCardCardLinksPostPaymentScene: TypeAlias = V3BrandCardCardLinksGetPaymentScene

V3BrandCardCardLinksPostResponsePaymentScene: TypeAlias = V3BrandCardCardLinksGetPaymentScene

class V3BrandCardCardLinksBusinessCodeByBusinessCodeGet(TypedDict, total=False):
    """Parameters of ``GET /v3/brand/card/card-links/business-code/{business_code}``: 根据业务申请编号查询添加申请状态."""

    business_code: Required[str]
    """The merchant's own number of the application, unique per applicant.

    申请方自己的业务申请编号，不可重复。

    Path parameter, required.
    """

    brand_id: Required[str]
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Query parameter, required.
    """

class V3BrandCardCardLinksBusinessCodeByBusinessCodeGetResponse(TypedDict, total=False):
    """What ``GET /v3/brand/card/card-links/business-code/{business_code}`` returns."""

    business_code: Required[str]
    """The merchant's own number of the application, unique per applicant.

    申请方自己的业务申请编号，不可重复。

    Required.
    """

    brand_id: Required[str]
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Required.
    """

    payment_scene: Required[V3BrandCardCardLinksBusinessCodeByBusinessCodeGetResponsePaymentScene]
    """Where the payment takes place: mini program, app, pay score or payment code.

    支付的场景，小程序、App、支付分或付款码。

    Required.
    """

    appid: str
    """The AppID of the official account, mini program or app the request belongs to.

    所属公众号、小程序或移动应用的 AppID。

    Optional.
    """

    card_link_mchid: str
    """The merchant number whose transactions link to the brand's business card.

    交易与品牌名片相连接的商户号。

    Optional.
    """

    service_id: str
    """The identifier WeChat Pay gave the service.

    微信支付分配的服务编号。

    Optional.
    """

    configuration_state: Required[V3BrandCardCardLinksBusinessCodeByBusinessCodeGetResponseConfigurationState]
    """The state of the application to link the card.

    添加交易连接名片规则的申请状态。

    Required.
    """

    reject_reason: str
    """Why it was refused.

    驳回或拒绝的原因。

    Optional.
    """

V3BrandCardCardLinksBusinessCodeByBusinessCodeGetResponsePaymentScene: TypeAlias = V3BrandCardCardLinksGetPaymentScene

V3BrandCardCardLinksBusinessCodeByBusinessCodeGetResponseConfigurationState: TypeAlias = Literal["WAITING_AUDIT", "AUDIT_REJECT", "WAITING_CONFIRMATION", "MERCHANT_ADMIN_REJECT", "IN_EFFECT"] | str
"""``response.configuration_state`` of ``GET /v3/brand/card/card-links/business-code/{business_code}``; other values may come."""

class V3BrandCardCardLinksCancelApplymentPost(TypedDict, total=False):
    """Parameters of ``POST /v3/brand/card/card-links/cancel-applyment``: 撤销交易连接名片配置申请."""

    business_code: Required[str]
    """The merchant's own number of the application, unique per applicant.

    申请方自己的业务申请编号，不可重复。

    Body member, required.
    """

    brand_id: Required[str]
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Body member, required.
    """

class V3BrandCardCardLinksCancelApplymentPostResponse(TypedDict, total=False):
    """What ``POST /v3/brand/card/card-links/cancel-applyment`` returns."""

    business_code: Required[str]
    """The merchant's own number of the application, unique per applicant.

    申请方自己的业务申请编号，不可重复。

    Required.
    """

class V3BrandCardCardLinksUnbindCardLinkPost(TypedDict, total=False):
    """Parameters of ``POST /v3/brand/card/card-links/unbind-card-link``: 解除已生效交易连接名片场景."""

    brand_id: Required[str]
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Body member, required.
    """

    payment_scene: Required[V3BrandCardCardLinksUnbindCardLinkPostPaymentScene]
    """Where the payment takes place: mini program, app, pay score or payment code.

    支付的场景，小程序、App、支付分或付款码。

    Body member, required.
    """

    appid: str
    """The AppID of the official account, mini program or app the request belongs to.

    所属公众号、小程序或移动应用的 AppID。

    Body member, optional.
    """

    card_link_mchid: str
    """The merchant number whose transactions link to the brand's business card.

    交易与品牌名片相连接的商户号。

    Body member, optional.
    """

    service_id: str
    """The identifier WeChat Pay gave the service.

    微信支付分配的服务编号。

    Body member, optional.
    """

class V3BrandCardCardLinksUnbindCardLinkPostResponse(TypedDict, total=False):
    """What ``POST /v3/brand/card/card-links/unbind-card-link`` returns."""

    brand_id: Required[str]
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Required.
    """

    payment_scene: Required[V3BrandCardCardLinksUnbindCardLinkPostResponsePaymentScene]
    """Where the payment takes place: mini program, app, pay score or payment code.

    支付的场景，小程序、App、支付分或付款码。

    Required.
    """

    appid: str
    """The AppID of the official account, mini program or app the request belongs to.

    所属公众号、小程序或移动应用的 AppID。

    Optional.
    """

    card_link_mchid: str
    """The merchant number whose transactions link to the brand's business card.

    交易与品牌名片相连接的商户号。

    Optional.
    """

    service_id: str
    """The identifier WeChat Pay gave the service.

    微信支付分配的服务编号。

    Optional.
    """

V3BrandCardCardLinksUnbindCardLinkPostPaymentScene: TypeAlias = V3BrandCardCardLinksGetPaymentScene

V3BrandCardCardLinksUnbindCardLinkPostResponsePaymentScene: TypeAlias = V3BrandCardCardLinksGetPaymentScene

class V3BrandMarketingShakeActivitiesActivitiesGet(TypedDict, total=False):
    """Parameters of ``GET /v3/brand/marketing/shake-activities/activities``: 查询摇优惠活动列表."""

    brand_id: Required[str]
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Query parameter, required.
    """

    limit: Required[int]
    """How many records a page holds at most.

    每页最多返回的记录条数。

    Query parameter, required.
    """

    offset: Required[int]
    """How many entries to skip before the first one of this page, from 0.

    本页第一条之前跳过的条数，从 0 开始。

    Query parameter, required.
    """

    activity_state: V3BrandMarketingShakeActivitiesActivitiesGetActivityState
    """The state of the activity, with values that depend on the kind of activity.

    活动的状态，取值因活动种类而异。

    Query parameter, optional.
    """

    audit_state: V3BrandMarketingShakeActivitiesActivitiesGetAuditState
    """The state of the review.

    审核状态。

    Query parameter, optional.
    """

class V3BrandMarketingShakeActivitiesActivitiesGetResponse(TypedDict, total=False):
    """What ``GET /v3/brand/marketing/shake-activities/activities`` returns."""

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

    total_count: Required[int]
    """How many there are in all; in lists, over all pages.

    总数，列表中为所有页的总条数。

    Required.
    """

    data: list[V3BrandMarketingShakeActivitiesActivitiesGetResponseData]
    """The records of the answer.

    返回的记录列表。

    Optional.
    """

V3BrandMarketingShakeActivitiesActivitiesGetActivityState: TypeAlias = Literal["CREATED", "DELIVERING", "EXPIRED", "PAUSED", "TERMINATED"] | str
"""``query.activity_state`` of ``GET /v3/brand/marketing/shake-activities/activities``; other values may come."""

V3BrandMarketingShakeActivitiesActivitiesGetAuditState: TypeAlias = Literal["PENDING", "APPROVED", "REJECTED"] | str
"""``query.audit_state`` of ``GET /v3/brand/marketing/shake-activities/activities``; other values may come."""

class V3BrandMarketingShakeActivitiesActivitiesGetResponseData(TypedDict, total=False):
    """``response.data`` of ``GET /v3/brand/marketing/shake-activities/activities``."""

    id: Required[str]
    """The identifier of the activity.

    活动的编号。

    Required.
    """

    name: Required[str]
    """The name of the person, store, item or other object that contains it; encrypted in some places.

    所在对象的名称，例如人名、门店名或项目名，部分接口加密传输。

    Required.
    """

    activity_state: Required[V3BrandMarketingShakeActivitiesActivitiesGetResponseDataActivityState]
    """The state of the activity, with values that depend on the kind of activity.

    活动的状态，取值因活动种类而异。

    Required.
    """

    audit_state: Required[V3BrandMarketingShakeActivitiesActivitiesGetResponseDataAuditState]
    """The state of the review.

    审核状态。

    Required.
    """

    available_quota: Required[int]
    """How much of the activity's quota is left.

    活动剩余的额度。

    Required.
    """

    total_quota: Required[int]
    """The activity's quota in all.

    活动的总额度。

    Required.
    """

    delivery_mode: Required[V3BrandMarketingShakeActivitiesActivitiesGetResponseDataDeliveryMode]
    """How the activity's coupons are delivered: chosen by the system (``SMART``) or to given targets (``TARGETED``).

    活动的投放方式，智能投放（``SMART``）或定向投放（``TARGETED``）。

    Required.
    """

    time_range: Required[V3BrandMarketingShakeActivitiesActivitiesGetResponseDataTimeRange]
    """From when to when.

    起止时间。

    Required.
    """

    product_coupon: V3BrandMarketingShakeActivitiesActivitiesGetResponseDataProductCoupon
    """The product coupon as it was created.

    商品券的信息。

    Optional.
    """

V3BrandMarketingShakeActivitiesActivitiesGetResponseDataActivityState: TypeAlias = V3BrandMarketingShakeActivitiesActivitiesGetActivityState

V3BrandMarketingShakeActivitiesActivitiesGetResponseDataAuditState: TypeAlias = V3BrandMarketingShakeActivitiesActivitiesGetAuditState

V3BrandMarketingShakeActivitiesActivitiesGetResponseDataDeliveryMode: TypeAlias = Literal["SMART", "TARGETED"] | str
"""``response.data.delivery_mode`` of ``GET /v3/brand/marketing/shake-activities/activities``; other values may come."""

class V3BrandMarketingShakeActivitiesActivitiesGetResponseDataTimeRange(TypedDict, total=False):
    """``response.data.time_range`` of ``GET /v3/brand/marketing/shake-activities/activities``."""

    start_time: Required[str]
    """When the activity begins.

    活动的开始时间。

    Required.
    """

    end_time: Required[str]
    """When the activity ends.

    活动的结束时间。

    Required.
    """

class V3BrandMarketingShakeActivitiesActivitiesGetResponseDataProductCoupon(TypedDict, total=False):
    """``response.data.product_coupon`` of ``GET /v3/brand/marketing/shake-activities/activities``."""

    product_coupon_id: Required[str]
    """The identifier WeChat Pay gave the product coupon.

    微信支付生成的商品券编号。

    Required.
    """

    stock_list: list[V3BrandMarketingShakeActivitiesActivitiesGetResponseDataProductCouponStockList]
    """The coupon batches.

    券批次列表。

    Optional.
    """

class V3BrandMarketingShakeActivitiesActivitiesGetResponseDataProductCouponStockList(TypedDict, total=False):
    """``response.data.product_coupon.stock_list`` of ``GET /v3/brand/marketing/shake-activities/activities``."""

    stock_id: Required[str]
    """The identifier of the coupon stock: coupons made together under the same rules.

    券批次的编号，同一批次的券规则相同。

    Required.
    """

class V3BrandPartnerCardMemberCardsGet(TypedDict, total=False):
    """Parameters of ``GET /v3/brand/partner/card-member/cards``: 查询会员卡模板列表."""

    brand_id: Required[str]
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Query parameter, required.
    """

    state: V3BrandPartnerCardMemberCardsGetState
    """The state of the member card template, or the outcome of an exchange, depending on the place.

    视位置为会员卡模板的状态，或积分兑券的结果。

    Query parameter, optional.
    """

    offset: int
    """How many entries to skip before the first one of this page, from 0.

    本页第一条之前跳过的条数，从 0 开始。

    Query parameter, optional.
    """

    limit: int
    """How many records a page holds at most.

    每页最多返回的记录条数。

    Query parameter, optional.
    """

class V3BrandPartnerCardMemberCardsGetResponse(TypedDict, total=False):
    """What ``GET /v3/brand/partner/card-member/cards`` returns."""

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

    data: list[V3BrandPartnerCardMemberCardsGetResponseData]
    """The records of the answer.

    返回的记录列表。

    Optional.
    """

V3BrandPartnerCardMemberCardsGetState: TypeAlias = Literal["CARD_EFFECTIVE", "CARD_INVALID"] | str
"""``query.state`` of ``GET /v3/brand/partner/card-member/cards``; other values may come."""

class V3BrandPartnerCardMemberCardsGetResponseData(TypedDict, total=False):
    """``response.data`` of ``GET /v3/brand/partner/card-member/cards``."""

    card_id: Required[str]
    """The identifier of the member card template of the brand.

    品牌会员卡模板的编号。

    Required.
    """

    brand_id: Required[str]
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Required.
    """

    appid: Required[str]
    """The AppID of the official account, mini program or app the request belongs to.

    所属公众号、小程序或移动应用的 AppID。

    Required.
    """

    card_type: Required[V3BrandPartnerCardMemberCardsGetResponseDataCardType]
    """The type of member card: bought, ordinary or with a stored balance.

    会员卡的种类：付费卡、普通卡或储值卡。

    Required.
    """

    card_title: Required[str]
    """The title of the member card.

    会员卡的标题。

    Required.
    """

    card_color: Required[str]
    """The colour of the member card.

    会员卡的颜色。

    Required.
    """

    card_picture_url: Required[str]
    """The address of the picture on the face of the member card.

    会员卡卡面图片的地址。

    Required.
    """

    code_mode: Required[V3BrandPartnerCardMemberCardsGetResponseDataCodeMode]
    """Who assigns the codes of the member cards: WeChat Pay, or the merchant beforehand or on demand.

    会员卡 code 由谁分配：微信支付，或商户预存、实时提供。

    Required.
    """

    code_type: Required[V3BrandPartnerCardMemberCardsGetResponseDataCodeType]
    """How the code of the member card is shown, such as a bar code, a QR code or a mini program.

    会员卡码的展示形式，例如条形码、二维码或跳转小程序。

    Required.
    """

    code_jump_information: V3BrandPartnerCardMemberCardsGetResponseDataCodeJumpInformation
    """The mini program that is opened from the code of the member card.

    从会员卡码跳转的小程序。

    Optional.
    """

    benefits: Required[str]
    """The benefits of the member card, as text for the user.

    会员卡的权益说明，展示给用户。

    Required.
    """

    notify_url: Required[str]
    """The HTTPS address that receives the notification of the result.

    接收结果通知的 HTTPS 地址。

    Required.
    """

    need_pinned: bool
    """Whether the member card is kept at the top of the user's cards.

    是否将会员卡置顶展示。

    Optional.
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

    service_phone: str
    """The phone number of customer service.

    客服电话号码。

    Optional.
    """

    legal_agreement: str
    """The member agreement that the user accepts.

    供用户同意的会员协议。

    Optional.
    """

    valid_date_information: Required[V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformation]
    """When the member card is valid.

    会员卡的有效期信息。

    Required.
    """

    points_information: V3BrandPartnerCardMemberCardsGetResponseDataPointsInformation
    """The mini program that shows the user's points.

    展示用户积分的小程序入口。

    Optional.
    """

    balance_information: V3BrandPartnerCardMemberCardsGetResponseDataBalanceInformation
    """The stored balance of the member card: how it is shown, or how it changes, depending on the place.

    会员卡储值余额的展示设置，或余额的变动信息，视位置而定。

    Optional.
    """

    purchase_information: V3BrandPartnerCardMemberCardsGetResponseDataPurchaseInformation
    """For a member card that is sold: its price and where to buy it.

    付费会员卡的价格和购买入口。

    Optional.
    """

    user_information: V3BrandPartnerCardMemberCardsGetResponseDataUserInformation
    """The details of the user: those asked for, or those filled in with their values.

    用户资料：需填写的项，或已填的项与值。

    Optional.
    """

V3BrandPartnerCardMemberCardsGetResponseDataCardType: TypeAlias = Literal["PURCHASE", "NORMAL", "BALANCE"] | str
"""``response.data.card_type`` of ``GET /v3/brand/partner/card-member/cards``; other values may come."""

V3BrandPartnerCardMemberCardsGetResponseDataCodeMode: TypeAlias = Literal["SYSTEM_ALLOCATE", "MERCHANT_ALLOCATE"] | str
"""``response.data.code_mode`` of ``GET /v3/brand/partner/card-member/cards``; other values may come."""

V3BrandPartnerCardMemberCardsGetResponseDataCodeType: TypeAlias = Literal["NONE_CODE", "BAR_CODE", "QR_CODE", "BAR_CODE_AND_QR_CODE", "JUMP_MINI_PROGRAM"] | str
"""``response.data.code_type`` of ``GET /v3/brand/partner/card-member/cards``; other values may come."""

class V3BrandPartnerCardMemberCardsGetResponseDataCodeJumpInformation(TypedDict, total=False):
    """``response.data.code_jump_information`` of ``GET /v3/brand/partner/card-member/cards``."""

    jump_appid: str
    """The appid of the mini program or app that is opened.

    跳转目标小程序或应用的 appid。

    Optional.
    """

    jump_path: str
    """The page of the mini program that is opened.

    跳转目标小程序的页面路径。

    Optional.
    """

class V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformation(TypedDict, total=False):
    """``response.data.valid_date_information`` of ``GET /v3/brand/partner/card-member/cards``."""

    type: Required[V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformationType]
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

V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformationType: TypeAlias = Literal["FIX_TIME_RANGE", "FIX_TERM", "PERMANENT"] | str
"""``response.data.valid_date_information.type`` of ``GET /v3/brand/partner/card-member/cards``; other values may come."""

class V3BrandPartnerCardMemberCardsGetResponseDataPointsInformation(TypedDict, total=False):
    """``response.data.points_information`` of ``GET /v3/brand/partner/card-member/cards``."""

    jump_appid: str
    """The appid of the mini program or app that is opened.

    跳转目标小程序或应用的 appid。

    Optional.
    """

    jump_path: str
    """The page of the mini program that is opened.

    跳转目标小程序的页面路径。

    Optional.
    """

class V3BrandPartnerCardMemberCardsGetResponseDataBalanceInformation(TypedDict, total=False):
    """``response.data.balance_information`` of ``GET /v3/brand/partner/card-member/cards``."""

    jump_appid: str
    """The appid of the mini program or app that is opened.

    跳转目标小程序或应用的 appid。

    Optional.
    """

    jump_path: str
    """The page of the mini program that is opened.

    跳转目标小程序的页面路径。

    Optional.
    """

class V3BrandPartnerCardMemberCardsGetResponseDataPurchaseInformation(TypedDict, total=False):
    """``response.data.purchase_information`` of ``GET /v3/brand/partner/card-member/cards``."""

    price: int
    """The price of the member card, in fen.

    购买会员卡的价格，单位为分。

    Optional.
    """

    jump_appid: str
    """The appid of the mini program or app that is opened.

    跳转目标小程序或应用的 appid。

    Optional.
    """

    jump_path: str
    """The page of the mini program that is opened.

    跳转目标小程序的页面路径。

    Optional.
    """

class V3BrandPartnerCardMemberCardsGetResponseDataUserInformation(TypedDict, total=False):
    """``response.data.user_information`` of ``GET /v3/brand/partner/card-member/cards``."""

    common_field_list: list[V3BrandPartnerCardMemberCardsGetResponseDataUserInformationCommonFieldList]
    """The standard items of the user's details: those asked for, or those filled in with their values.

    用户资料的通用项：需填写的项，或已填的项与值。

    Optional.
    """

    custom_field_list: list[V3BrandPartnerCardMemberCardsGetResponseDataUserInformationCustomFieldList]
    """The fields of the member form that the merchant defined itself.

    商户自定义的会员资料项。

    Optional.
    """

V3BrandPartnerCardMemberCardsGetResponseDataUserInformationCommonFieldList: TypeAlias = Literal["USER_FORM_FLAG_SEX", "USER_FORM_FLAG_NAME", "USER_FORM_FLAG_BIRTHDAY", "USER_FORM_FLAG_ADDRESS", "USER_FORM_FLAG_EMAIL", "USER_FORM_FLAG_CITY"] | str
"""``response.data.user_information.common_field_list`` of ``GET /v3/brand/partner/card-member/cards``; other values may come."""

class V3BrandPartnerCardMemberCardsGetResponseDataUserInformationCustomFieldList(TypedDict, total=False):
    """``response.data.user_information.custom_field_list`` of ``GET /v3/brand/partner/card-member/cards``."""

    type: V3BrandPartnerCardMemberCardsGetResponseDataUserInformationCustomFieldListType
    """How the validity is given (fixed dates, a span or for ever), or the kind of the form field.

    有效期的类型（固定时间、固定时长或永久），或资料项的类型。

    Optional.
    """

    name: str
    """The name of the person, store, item or other object that contains it; encrypted in some places.

    所在对象的名称，例如人名、门店名或项目名，部分接口加密传输。

    Optional.
    """

    values: list[str]
    """The options the user can choose from.

    供用户选择的选项列表。

    Optional.
    """

V3BrandPartnerCardMemberCardsGetResponseDataUserInformationCustomFieldListType: TypeAlias = Literal["CHECK_BOX", "RADIO"] | str
"""``response.data.user_information.custom_field_list.type`` of ``GET /v3/brand/partner/card-member/cards``; other values may come."""

class V3BrandPartnerCardMemberCardsPost(TypedDict, total=False):
    """Parameters of ``POST /v3/brand/partner/card-member/cards``: 创建会员卡模板."""

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

    card_type: Required[V3BrandPartnerCardMemberCardsPostCardType]
    """The type of member card: bought, ordinary or with a stored balance.

    会员卡的种类：付费卡、普通卡或储值卡。

    Body member, required.
    """

    card_title: Required[str]
    """The title of the member card.

    会员卡的标题。

    Body member, required.
    """

    card_color: Required[str]
    """The colour of the member card.

    会员卡的颜色。

    Body member, required.
    """

    card_picture_url: Required[str]
    """The address of the picture on the face of the member card.

    会员卡卡面图片的地址。

    Body member, required.
    """

    code_mode: Required[V3BrandPartnerCardMemberCardsPostCodeMode]
    """Who assigns the codes of the member cards: WeChat Pay, or the merchant beforehand or on demand.

    会员卡 code 由谁分配：微信支付，或商户预存、实时提供。

    Body member, required.
    """

    code_type: Required[V3BrandPartnerCardMemberCardsPostCodeType]
    """How the code of the member card is shown, such as a bar code, a QR code or a mini program.

    会员卡码的展示形式，例如条形码、二维码或跳转小程序。

    Body member, required.
    """

    code_jump_information: V3BrandPartnerCardMemberCardsPostCodeJumpInformation
    """The mini program that is opened from the code of the member card.

    从会员卡码跳转的小程序。

    Body member, optional.
    """

    benefits: Required[str]
    """The benefits of the member card, as text for the user.

    会员卡的权益说明，展示给用户。

    Body member, required.
    """

    notify_url: Required[str]
    """The HTTPS address that receives the notification of the result.

    接收结果通知的 HTTPS 地址。

    Body member, required.
    """

    need_pinned: bool
    """Whether the member card is kept at the top of the user's cards.

    是否将会员卡置顶展示。

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

    service_phone: str
    """The phone number of customer service.

    客服电话号码。

    Body member, optional.
    """

    legal_agreement: str
    """The member agreement that the user accepts.

    供用户同意的会员协议。

    Body member, optional.
    """

    valid_date_information: Required[V3BrandPartnerCardMemberCardsPostValidDateInformation]
    """When the member card is valid.

    会员卡的有效期信息。

    Body member, required.
    """

    points_information: V3BrandPartnerCardMemberCardsPostPointsInformation
    """The mini program that shows the user's points.

    展示用户积分的小程序入口。

    Body member, optional.
    """

    balance_information: V3BrandPartnerCardMemberCardsPostBalanceInformation
    """The stored balance of the member card: how it is shown, or how it changes, depending on the place.

    会员卡储值余额的展示设置，或余额的变动信息，视位置而定。

    Body member, optional.
    """

    purchase_information: V3BrandPartnerCardMemberCardsPostPurchaseInformation
    """For a member card that is sold: its price and where to buy it.

    付费会员卡的价格和购买入口。

    Body member, optional.
    """

    user_information: V3BrandPartnerCardMemberCardsPostUserInformation
    """The details of the user: those asked for, or those filled in with their values.

    用户资料：需填写的项，或已填的项与值。

    Body member, optional.
    """

class V3BrandPartnerCardMemberCardsPostResponse(TypedDict, total=False):
    """What ``POST /v3/brand/partner/card-member/cards`` returns."""

    card_id: Required[str]
    """The identifier of the member card template of the brand.

    品牌会员卡模板的编号。

    Required.
    """

    brand_id: Required[str]
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Required.
    """

    appid: Required[str]
    """The AppID of the official account, mini program or app the request belongs to.

    所属公众号、小程序或移动应用的 AppID。

    Required.
    """

    card_type: Required[V3BrandPartnerCardMemberCardsPostResponseCardType]
    """The type of member card: bought, ordinary or with a stored balance.

    会员卡的种类：付费卡、普通卡或储值卡。

    Required.
    """

    card_title: Required[str]
    """The title of the member card.

    会员卡的标题。

    Required.
    """

    card_color: Required[str]
    """The colour of the member card.

    会员卡的颜色。

    Required.
    """

    card_picture_url: Required[str]
    """The address of the picture on the face of the member card.

    会员卡卡面图片的地址。

    Required.
    """

    code_mode: Required[V3BrandPartnerCardMemberCardsPostResponseCodeMode]
    """Who assigns the codes of the member cards: WeChat Pay, or the merchant beforehand or on demand.

    会员卡 code 由谁分配：微信支付，或商户预存、实时提供。

    Required.
    """

    code_type: Required[V3BrandPartnerCardMemberCardsPostResponseCodeType]
    """How the code of the member card is shown, such as a bar code, a QR code or a mini program.

    会员卡码的展示形式，例如条形码、二维码或跳转小程序。

    Required.
    """

    code_jump_information: V3BrandPartnerCardMemberCardsPostResponseCodeJumpInformation
    """The mini program that is opened from the code of the member card.

    从会员卡码跳转的小程序。

    Optional.
    """

    benefits: Required[str]
    """The benefits of the member card, as text for the user.

    会员卡的权益说明，展示给用户。

    Required.
    """

    notify_url: Required[str]
    """The HTTPS address that receives the notification of the result.

    接收结果通知的 HTTPS 地址。

    Required.
    """

    need_pinned: bool
    """Whether the member card is kept at the top of the user's cards.

    是否将会员卡置顶展示。

    Optional.
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

    service_phone: str
    """The phone number of customer service.

    客服电话号码。

    Optional.
    """

    legal_agreement: str
    """The member agreement that the user accepts.

    供用户同意的会员协议。

    Optional.
    """

    valid_date_information: Required[V3BrandPartnerCardMemberCardsPostResponseValidDateInformation]
    """When the member card is valid.

    会员卡的有效期信息。

    Required.
    """

    points_information: V3BrandPartnerCardMemberCardsPostResponsePointsInformation
    """The mini program that shows the user's points.

    展示用户积分的小程序入口。

    Optional.
    """

    balance_information: V3BrandPartnerCardMemberCardsPostResponseBalanceInformation
    """The stored balance of the member card: how it is shown, or how it changes, depending on the place.

    会员卡储值余额的展示设置，或余额的变动信息，视位置而定。

    Optional.
    """

    purchase_information: V3BrandPartnerCardMemberCardsPostResponsePurchaseInformation
    """For a member card that is sold: its price and where to buy it.

    付费会员卡的价格和购买入口。

    Optional.
    """

    user_information: V3BrandPartnerCardMemberCardsPostResponseUserInformation
    """The details of the user: those asked for, or those filled in with their values.

    用户资料：需填写的项，或已填的项与值。

    Optional.
    """

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
    """The identifier of the member card template of the brand.

    品牌会员卡模板的编号。

    Path parameter, required.
    """

    brand_id: Required[str]
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Query parameter, required.
    """

class V3BrandPartnerCardMemberCardsByCardIdGetResponse(TypedDict, total=False):
    """What ``GET /v3/brand/partner/card-member/cards/{card_id}`` returns."""

    card_id: Required[str]
    """The identifier of the member card template of the brand.

    品牌会员卡模板的编号。

    Required.
    """

    brand_id: Required[str]
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Required.
    """

    appid: Required[str]
    """The AppID of the official account, mini program or app the request belongs to.

    所属公众号、小程序或移动应用的 AppID。

    Required.
    """

    card_type: Required[V3BrandPartnerCardMemberCardsByCardIdGetResponseCardType]
    """The type of member card: bought, ordinary or with a stored balance.

    会员卡的种类：付费卡、普通卡或储值卡。

    Required.
    """

    card_title: Required[str]
    """The title of the member card.

    会员卡的标题。

    Required.
    """

    card_color: Required[str]
    """The colour of the member card.

    会员卡的颜色。

    Required.
    """

    card_picture_url: Required[str]
    """The address of the picture on the face of the member card.

    会员卡卡面图片的地址。

    Required.
    """

    code_mode: Required[V3BrandPartnerCardMemberCardsByCardIdGetResponseCodeMode]
    """Who assigns the codes of the member cards: WeChat Pay, or the merchant beforehand or on demand.

    会员卡 code 由谁分配：微信支付，或商户预存、实时提供。

    Required.
    """

    code_type: Required[V3BrandPartnerCardMemberCardsByCardIdGetResponseCodeType]
    """How the code of the member card is shown, such as a bar code, a QR code or a mini program.

    会员卡码的展示形式，例如条形码、二维码或跳转小程序。

    Required.
    """

    code_jump_information: V3BrandPartnerCardMemberCardsByCardIdGetResponseCodeJumpInformation
    """The mini program that is opened from the code of the member card.

    从会员卡码跳转的小程序。

    Optional.
    """

    benefits: Required[str]
    """The benefits of the member card, as text for the user.

    会员卡的权益说明，展示给用户。

    Required.
    """

    notify_url: Required[str]
    """The HTTPS address that receives the notification of the result.

    接收结果通知的 HTTPS 地址。

    Required.
    """

    need_pinned: bool
    """Whether the member card is kept at the top of the user's cards.

    是否将会员卡置顶展示。

    Optional.
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

    service_phone: str
    """The phone number of customer service.

    客服电话号码。

    Optional.
    """

    legal_agreement: str
    """The member agreement that the user accepts.

    供用户同意的会员协议。

    Optional.
    """

    valid_date_information: Required[V3BrandPartnerCardMemberCardsByCardIdGetResponseValidDateInformation]
    """When the member card is valid.

    会员卡的有效期信息。

    Required.
    """

    points_information: V3BrandPartnerCardMemberCardsByCardIdGetResponsePointsInformation
    """The mini program that shows the user's points.

    展示用户积分的小程序入口。

    Optional.
    """

    balance_information: V3BrandPartnerCardMemberCardsByCardIdGetResponseBalanceInformation
    """The stored balance of the member card: how it is shown, or how it changes, depending on the place.

    会员卡储值余额的展示设置，或余额的变动信息，视位置而定。

    Optional.
    """

    purchase_information: V3BrandPartnerCardMemberCardsByCardIdGetResponsePurchaseInformation
    """For a member card that is sold: its price and where to buy it.

    付费会员卡的价格和购买入口。

    Optional.
    """

    user_information: V3BrandPartnerCardMemberCardsByCardIdGetResponseUserInformation
    """The details of the user: those asked for, or those filled in with their values.

    用户资料：需填写的项，或已填的项与值。

    Optional.
    """

    state: Required[V3BrandPartnerCardMemberCardsByCardIdGetResponseState]
    """The state of the member card template, or the outcome of an exchange, depending on the place.

    视位置为会员卡模板的状态，或积分兑券的结果。

    Required.
    """

    create_time: Required[str]
    """When it was created, RFC 3339 with offset.

    创建的时间，RFC 3339 格式，带时区。

    Required.
    """

    update_time: Required[str]
    """When it was last updated, RFC 3339 with offset.

    最近更新的时间，RFC 3339 格式，带时区。

    Required.
    """

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
    """The identifier of the member card template of the brand.

    品牌会员卡模板的编号。

    Path parameter, required.
    """

    brand_id: Required[str]
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Body member, required.
    """

    card_title: str
    """The title of the member card.

    会员卡的标题。

    Body member, optional.
    """

    card_color: str
    """The colour of the member card.

    会员卡的颜色。

    Body member, optional.
    """

    card_picture_url: str
    """The address of the picture on the face of the member card.

    会员卡卡面图片的地址。

    Body member, optional.
    """

    code_jump_information: V3BrandPartnerCardMemberCardsByCardIdPatchCodeJumpInformation
    """The mini program that is opened from the code of the member card.

    从会员卡码跳转的小程序。

    Body member, optional.
    """

    benefits: str
    """The benefits of the member card, as text for the user.

    会员卡的权益说明，展示给用户。

    Body member, optional.
    """

    notify_url: str
    """The HTTPS address that receives the notification of the result.

    接收结果通知的 HTTPS 地址。

    Body member, optional.
    """

    need_pinned: bool
    """Whether the member card is kept at the top of the user's cards.

    是否将会员卡置顶展示。

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

    service_phone: str
    """The phone number of customer service.

    客服电话号码。

    Body member, optional.
    """

    legal_agreement: str
    """The member agreement that the user accepts.

    供用户同意的会员协议。

    Body member, optional.
    """

    valid_date_information: V3BrandPartnerCardMemberCardsByCardIdPatchValidDateInformation
    """When the member card is valid.

    会员卡的有效期信息。

    Body member, optional.
    """

    points_information: V3BrandPartnerCardMemberCardsByCardIdPatchPointsInformation
    """The mini program that shows the user's points.

    展示用户积分的小程序入口。

    Body member, optional.
    """

    balance_information: V3BrandPartnerCardMemberCardsByCardIdPatchBalanceInformation
    """The stored balance of the member card: how it is shown, or how it changes, depending on the place.

    会员卡储值余额的展示设置，或余额的变动信息，视位置而定。

    Body member, optional.
    """

    purchase_information: V3BrandPartnerCardMemberCardsByCardIdPatchPurchaseInformation
    """For a member card that is sold: its price and where to buy it.

    付费会员卡的价格和购买入口。

    Body member, optional.
    """

    user_information: V3BrandPartnerCardMemberCardsByCardIdPatchUserInformation
    """The details of the user: those asked for, or those filled in with their values.

    用户资料：需填写的项，或已填的项与值。

    Body member, optional.
    """

class V3BrandPartnerCardMemberCardsByCardIdPatchResponse(TypedDict, total=False):
    """What ``PATCH /v3/brand/partner/card-member/cards/{card_id}`` returns."""

    card_id: Required[str]
    """The identifier of the member card template of the brand.

    品牌会员卡模板的编号。

    Required.
    """

    brand_id: Required[str]
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Required.
    """

    appid: Required[str]
    """The AppID of the official account, mini program or app the request belongs to.

    所属公众号、小程序或移动应用的 AppID。

    Required.
    """

    card_type: Required[V3BrandPartnerCardMemberCardsByCardIdPatchResponseCardType]
    """The type of member card: bought, ordinary or with a stored balance.

    会员卡的种类：付费卡、普通卡或储值卡。

    Required.
    """

    card_title: Required[str]
    """The title of the member card.

    会员卡的标题。

    Required.
    """

    card_color: Required[str]
    """The colour of the member card.

    会员卡的颜色。

    Required.
    """

    card_picture_url: Required[str]
    """The address of the picture on the face of the member card.

    会员卡卡面图片的地址。

    Required.
    """

    code_mode: Required[V3BrandPartnerCardMemberCardsByCardIdPatchResponseCodeMode]
    """Who assigns the codes of the member cards: WeChat Pay, or the merchant beforehand or on demand.

    会员卡 code 由谁分配：微信支付，或商户预存、实时提供。

    Required.
    """

    code_type: Required[V3BrandPartnerCardMemberCardsByCardIdPatchResponseCodeType]
    """How the code of the member card is shown, such as a bar code, a QR code or a mini program.

    会员卡码的展示形式，例如条形码、二维码或跳转小程序。

    Required.
    """

    code_jump_information: V3BrandPartnerCardMemberCardsByCardIdPatchResponseCodeJumpInformation
    """The mini program that is opened from the code of the member card.

    从会员卡码跳转的小程序。

    Optional.
    """

    benefits: Required[str]
    """The benefits of the member card, as text for the user.

    会员卡的权益说明，展示给用户。

    Required.
    """

    notify_url: Required[str]
    """The HTTPS address that receives the notification of the result.

    接收结果通知的 HTTPS 地址。

    Required.
    """

    need_pinned: bool
    """Whether the member card is kept at the top of the user's cards.

    是否将会员卡置顶展示。

    Optional.
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

    service_phone: str
    """The phone number of customer service.

    客服电话号码。

    Optional.
    """

    legal_agreement: str
    """The member agreement that the user accepts.

    供用户同意的会员协议。

    Optional.
    """

    valid_date_information: Required[V3BrandPartnerCardMemberCardsByCardIdPatchResponseValidDateInformation]
    """When the member card is valid.

    会员卡的有效期信息。

    Required.
    """

    points_information: V3BrandPartnerCardMemberCardsByCardIdPatchResponsePointsInformation
    """The mini program that shows the user's points.

    展示用户积分的小程序入口。

    Optional.
    """

    balance_information: V3BrandPartnerCardMemberCardsByCardIdPatchResponseBalanceInformation
    """The stored balance of the member card: how it is shown, or how it changes, depending on the place.

    会员卡储值余额的展示设置，或余额的变动信息，视位置而定。

    Optional.
    """

    purchase_information: V3BrandPartnerCardMemberCardsByCardIdPatchResponsePurchaseInformation
    """For a member card that is sold: its price and where to buy it.

    付费会员卡的价格和购买入口。

    Optional.
    """

    user_information: V3BrandPartnerCardMemberCardsByCardIdPatchResponseUserInformation
    """The details of the user: those asked for, or those filled in with their values.

    用户资料：需填写的项，或已填的项与值。

    Optional.
    """

    state: Required[V3BrandPartnerCardMemberCardsByCardIdPatchResponseState]
    """The state of the member card template, or the outcome of an exchange, depending on the place.

    视位置为会员卡模板的状态，或积分兑券的结果。

    Required.
    """

    create_time: Required[str]
    """When it was created, RFC 3339 with offset.

    创建的时间，RFC 3339 格式，带时区。

    Required.
    """

    update_time: Required[str]
    """When it was last updated, RFC 3339 with offset.

    最近更新的时间，RFC 3339 格式，带时区。

    Required.
    """

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
    """The identifier of the member card template of the brand.

    品牌会员卡模板的编号。

    Path parameter, required.
    """

    brand_id: Required[str]
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Query parameter, required.
    """

class V3BrandPartnerCardMemberCardsByCardIdDeleteResponse(TypedDict, total=False):
    """What ``DELETE /v3/brand/partner/card-member/cards/{card_id}`` returns."""

    card_id: Required[str]
    """The identifier of the member card template of the brand.

    品牌会员卡模板的编号。

    Required.
    """

    brand_id: Required[str]
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Required.
    """

    appid: Required[str]
    """The AppID of the official account, mini program or app the request belongs to.

    所属公众号、小程序或移动应用的 AppID。

    Required.
    """

    card_type: Required[V3BrandPartnerCardMemberCardsByCardIdDeleteResponseCardType]
    """The type of member card: bought, ordinary or with a stored balance.

    会员卡的种类：付费卡、普通卡或储值卡。

    Required.
    """

    card_title: Required[str]
    """The title of the member card.

    会员卡的标题。

    Required.
    """

    card_color: Required[str]
    """The colour of the member card.

    会员卡的颜色。

    Required.
    """

    card_picture_url: Required[str]
    """The address of the picture on the face of the member card.

    会员卡卡面图片的地址。

    Required.
    """

    code_mode: Required[V3BrandPartnerCardMemberCardsByCardIdDeleteResponseCodeMode]
    """Who assigns the codes of the member cards: WeChat Pay, or the merchant beforehand or on demand.

    会员卡 code 由谁分配：微信支付，或商户预存、实时提供。

    Required.
    """

    code_type: Required[V3BrandPartnerCardMemberCardsByCardIdDeleteResponseCodeType]
    """How the code of the member card is shown, such as a bar code, a QR code or a mini program.

    会员卡码的展示形式，例如条形码、二维码或跳转小程序。

    Required.
    """

    code_jump_information: V3BrandPartnerCardMemberCardsByCardIdDeleteResponseCodeJumpInformation
    """The mini program that is opened from the code of the member card.

    从会员卡码跳转的小程序。

    Optional.
    """

    benefits: Required[str]
    """The benefits of the member card, as text for the user.

    会员卡的权益说明，展示给用户。

    Required.
    """

    notify_url: Required[str]
    """The HTTPS address that receives the notification of the result.

    接收结果通知的 HTTPS 地址。

    Required.
    """

    need_pinned: bool
    """Whether the member card is kept at the top of the user's cards.

    是否将会员卡置顶展示。

    Optional.
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

    service_phone: str
    """The phone number of customer service.

    客服电话号码。

    Optional.
    """

    legal_agreement: str
    """The member agreement that the user accepts.

    供用户同意的会员协议。

    Optional.
    """

    valid_date_information: Required[V3BrandPartnerCardMemberCardsByCardIdDeleteResponseValidDateInformation]
    """When the member card is valid.

    会员卡的有效期信息。

    Required.
    """

    points_information: V3BrandPartnerCardMemberCardsByCardIdDeleteResponsePointsInformation
    """The mini program that shows the user's points.

    展示用户积分的小程序入口。

    Optional.
    """

    balance_information: V3BrandPartnerCardMemberCardsByCardIdDeleteResponseBalanceInformation
    """The stored balance of the member card: how it is shown, or how it changes, depending on the place.

    会员卡储值余额的展示设置，或余额的变动信息，视位置而定。

    Optional.
    """

    purchase_information: V3BrandPartnerCardMemberCardsByCardIdDeleteResponsePurchaseInformation
    """For a member card that is sold: its price and where to buy it.

    付费会员卡的价格和购买入口。

    Optional.
    """

    user_information: V3BrandPartnerCardMemberCardsByCardIdDeleteResponseUserInformation
    """The details of the user: those asked for, or those filled in with their values.

    用户资料：需填写的项，或已填的项与值。

    Optional.
    """

    state: Required[V3BrandPartnerCardMemberCardsByCardIdDeleteResponseState]
    """The state of the member card template, or the outcome of an exchange, depending on the place.

    视位置为会员卡模板的状态，或积分兑券的结果。

    Required.
    """

    create_time: Required[str]
    """When it was created, RFC 3339 with offset.

    创建的时间，RFC 3339 格式，带时区。

    Required.
    """

    update_time: Required[str]
    """When it was last updated, RFC 3339 with offset.

    最近更新的时间，RFC 3339 格式，带时区。

    Required.
    """

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
    """The identifier of the member card template of the brand.

    品牌会员卡模板的编号。

    Path parameter, required.
    """

    brand_id: Required[str]
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Body member, required.
    """

class V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponse(TypedDict, total=False):
    """What ``POST /v3/brand/partner/card-member/cards/{card_id}/invalidate`` returns."""

    out_request_no: Required[str]
    """The merchant's own number of the request; repeating a request with it does not act twice.

    商户自己的请求单号，用同一单号重发不会重复执行。

    Required.
    """

    card_id: Required[str]
    """The identifier of the member card template of the brand.

    品牌会员卡模板的编号。

    Required.
    """

    brand_id: Required[str]
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Required.
    """

    appid: Required[str]
    """The AppID of the official account, mini program or app the request belongs to.

    所属公众号、小程序或移动应用的 AppID。

    Required.
    """

    card_type: Required[V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponseCardType]
    """The type of member card: bought, ordinary or with a stored balance.

    会员卡的种类：付费卡、普通卡或储值卡。

    Required.
    """

    card_title: Required[str]
    """The title of the member card.

    会员卡的标题。

    Required.
    """

    card_color: Required[str]
    """The colour of the member card.

    会员卡的颜色。

    Required.
    """

    card_picture_url: Required[str]
    """The address of the picture on the face of the member card.

    会员卡卡面图片的地址。

    Required.
    """

    code_mode: Required[V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponseCodeMode]
    """Who assigns the codes of the member cards: WeChat Pay, or the merchant beforehand or on demand.

    会员卡 code 由谁分配：微信支付，或商户预存、实时提供。

    Required.
    """

    code_type: Required[V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponseCodeType]
    """How the code of the member card is shown, such as a bar code, a QR code or a mini program.

    会员卡码的展示形式，例如条形码、二维码或跳转小程序。

    Required.
    """

    code_jump_information: V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponseCodeJumpInformation
    """The mini program that is opened from the code of the member card.

    从会员卡码跳转的小程序。

    Optional.
    """

    benefits: Required[str]
    """The benefits of the member card, as text for the user.

    会员卡的权益说明，展示给用户。

    Required.
    """

    notify_url: Required[str]
    """The HTTPS address that receives the notification of the result.

    接收结果通知的 HTTPS 地址。

    Required.
    """

    need_pinned: bool
    """Whether the member card is kept at the top of the user's cards.

    是否将会员卡置顶展示。

    Optional.
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

    service_phone: str
    """The phone number of customer service.

    客服电话号码。

    Optional.
    """

    legal_agreement: str
    """The member agreement that the user accepts.

    供用户同意的会员协议。

    Optional.
    """

    valid_date_information: Required[V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponseValidDateInformation]
    """When the member card is valid.

    会员卡的有效期信息。

    Required.
    """

    member_information: Required[V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponseMemberInformation]
    """The mini program that shows the member's own page.

    展示会员信息的小程序入口。

    Required.
    """

    points_information: V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponsePointsInformation
    """The mini program that shows the user's points.

    展示用户积分的小程序入口。

    Optional.
    """

    balance_information: V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponseBalanceInformation
    """The stored balance of the member card: how it is shown, or how it changes, depending on the place.

    会员卡储值余额的展示设置，或余额的变动信息，视位置而定。

    Optional.
    """

    purchase_information: V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponsePurchaseInformation
    """For a member card that is sold: its price and where to buy it.

    付费会员卡的价格和购买入口。

    Optional.
    """

    user_information: V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponseUserInformation
    """The details of the user: those asked for, or those filled in with their values.

    用户资料：需填写的项，或已填的项与值。

    Optional.
    """

    state: Required[V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponseState]
    """The state of the member card template, or the outcome of an exchange, depending on the place.

    视位置为会员卡模板的状态，或积分兑券的结果。

    Required.
    """

    create_time: Required[str]
    """When it was created, RFC 3339 with offset.

    创建的时间，RFC 3339 格式，带时区。

    Required.
    """

    update_time: Required[str]
    """When it was last updated, RFC 3339 with offset.

    最近更新的时间，RFC 3339 格式，带时区。

    Required.
    """

V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponseCardType: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataCardType

V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponseCodeMode: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataCodeMode

V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponseCodeType: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataCodeType

V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponseCodeJumpInformation: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataCodeJumpInformation

V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponseValidDateInformation: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformation

V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponseValidDateInformationType: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformationType

class V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponseMemberInformation(TypedDict, total=False):
    """``response.member_information`` of ``POST /v3/brand/partner/card-member/cards/{card_id}/invalidate``."""

    jump_appid: str
    """The appid of the mini program or app that is opened.

    跳转目标小程序或应用的 appid。

    Optional.
    """

    jump_path: str
    """The page of the mini program that is opened.

    跳转目标小程序的页面路径。

    Optional.
    """

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
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Query parameter, required.
    """

    card_id: str
    """The identifier of the member card template of the brand.

    品牌会员卡模板的编号。

    Query parameter, optional.
    """

    activity_state: V3BrandPartnerCardMemberMembershipActivitiesGetActivityState
    """The state of the activity, with values that depend on the kind of activity.

    活动的状态，取值因活动种类而异。

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

class V3BrandPartnerCardMemberMembershipActivitiesGetResponse(TypedDict, total=False):
    """What ``GET /v3/brand/partner/card-member/membership-activities`` returns."""

    data: list[V3BrandPartnerCardMemberMembershipActivitiesGetResponseData]
    """The records of the answer.

    返回的记录列表。

    Optional.
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

    total_count: Required[int]
    """How many there are in all; in lists, over all pages.

    总数，列表中为所有页的总条数。

    Required.
    """

V3BrandPartnerCardMemberMembershipActivitiesGetActivityState: TypeAlias = Literal["MEMBERSHIP_ACTIVITY_CREATED", "MEMBERSHIP_ACTIVITY_EFFECTIVE", "MEMBERSHIP_ACTIVITY_TERMINATED", "MEMBERSHIP_ACTIVITY_EXPIRED"] | str
"""``query.activity_state`` of ``GET /v3/brand/partner/card-member/membership-activities``; other values may come."""

class V3BrandPartnerCardMemberMembershipActivitiesGetResponseData(TypedDict, total=False):
    """``response.data`` of ``GET /v3/brand/partner/card-member/membership-activities``."""

    out_request_no: Required[str]
    """The merchant's own number of the request; repeating a request with it does not act twice.

    商户自己的请求单号，用同一单号重发不会重复执行。

    Required.
    """

    brand_id: Required[str]
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Required.
    """

    card_id: Required[str]
    """The identifier of the member card template of the brand.

    品牌会员卡模板的编号。

    Required.
    """

    activity_channel: Required[V3BrandPartnerCardMemberMembershipActivitiesGetResponseDataActivityChannel]
    """The channel through which the activity hands out its coupons.

    活动发券所用的渠道。

    Required.
    """

    title: Required[str]
    """The title shown to the user.

    展示给用户的标题。

    Required.
    """

    sub_title: Required[str]
    """The second line of the title.

    副标题。

    Required.
    """

    begin_time: Required[str]
    """The start of the activity, RFC 3339 with offset.

    活动的开始时间，RFC 3339 格式，带时区。

    Required.
    """

    end_time: Required[str]
    """When the activity ends.

    活动的结束时间。

    Required.
    """

    apply_total: Required[int]
    """How many times users can take part in the activity in all, its total stock.

    活动的总库存数量。

    Required.
    """

    apply_available: Required[int]
    """How many more times users can still take part in the activity, its remaining stock.

    活动剩余的库存数量。

    Required.
    """

    product_coupon_stock_list: Required[list[V3BrandPartnerCardMemberMembershipActivitiesGetResponseDataProductCouponStockList]]
    """The coupon stocks of which the activity gives out coupons.

    活动发放的商品券批次列表。

    Required.
    """

    activity_id: Required[str]
    """The identifier of the activity.

    活动的编号。

    Required.
    """

    activity_state: Required[V3BrandPartnerCardMemberMembershipActivitiesGetResponseDataActivityState]
    """The state of the activity, with values that depend on the kind of activity.

    活动的状态，取值因活动种类而异。

    Required.
    """

    create_time: Required[str]
    """When it was created, RFC 3339 with offset.

    创建的时间，RFC 3339 格式，带时区。

    Required.
    """

    modify_time: Required[str]
    """When it was last changed, RFC 3339 with offset.

    最近修改的时间，RFC 3339 格式，带时区。

    Required.
    """

V3BrandPartnerCardMemberMembershipActivitiesGetResponseDataActivityChannel: TypeAlias = Literal["MECHANT_APP_COMPONENT"] | str
"""``response.data.activity_channel`` of ``GET /v3/brand/partner/card-member/membership-activities``; other values may come."""

class V3BrandPartnerCardMemberMembershipActivitiesGetResponseDataProductCouponStockList(TypedDict, total=False):
    """``response.data.product_coupon_stock_list`` of ``GET /v3/brand/partner/card-member/membership-activities``."""

    product_coupon_id: Required[str]
    """The identifier WeChat Pay gave the product coupon.

    微信支付生成的商品券编号。

    Required.
    """

    stock_id: Required[str]
    """The identifier of the coupon stock: coupons made together under the same rules.

    券批次的编号，同一批次的券规则相同。

    Required.
    """

V3BrandPartnerCardMemberMembershipActivitiesGetResponseDataActivityState: TypeAlias = V3BrandPartnerCardMemberMembershipActivitiesGetActivityState

class V3BrandPartnerCardMemberMembershipActivitiesPost(TypedDict, total=False):
    """Parameters of ``POST /v3/brand/partner/card-member/membership-activities``: 创建品牌会员发券活动."""

    out_request_no: Required[str]
    """The merchant's own number of the request; repeating a request with it does not act twice.

    商户自己的请求单号，用同一单号重发不会重复执行。

    Body member, required.
    """

    brand_id: Required[str]
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Body member, required.
    """

    card_id: Required[str]
    """The identifier of the member card template of the brand.

    品牌会员卡模板的编号。

    Body member, required.
    """

    activity_channel: Required[V3BrandPartnerCardMemberMembershipActivitiesPostActivityChannel]
    """The channel through which the activity hands out its coupons.

    活动发券所用的渠道。

    Body member, required.
    """

    title: Required[str]
    """The title shown to the user.

    展示给用户的标题。

    Body member, required.
    """

    sub_title: Required[str]
    """The second line of the title.

    副标题。

    Body member, required.
    """

    begin_time: Required[str]
    """The start of the activity, RFC 3339 with offset.

    活动的开始时间，RFC 3339 格式，带时区。

    Body member, required.
    """

    end_time: Required[str]
    """When the activity ends.

    活动的结束时间。

    Body member, required.
    """

    apply_total: Required[int]
    """How many times users can take part in the activity in all, its total stock.

    活动的总库存数量。

    Body member, required.
    """

    product_coupon_stock_list: Required[list[V3BrandPartnerCardMemberMembershipActivitiesPostProductCouponStockList]]
    """The coupon stocks of which the activity gives out coupons.

    活动发放的商品券批次列表。

    Body member, required.
    """

class V3BrandPartnerCardMemberMembershipActivitiesPostResponse(TypedDict, total=False):
    """What ``POST /v3/brand/partner/card-member/membership-activities`` returns."""

    out_request_no: Required[str]
    """The merchant's own number of the request; repeating a request with it does not act twice.

    商户自己的请求单号，用同一单号重发不会重复执行。

    Required.
    """

    brand_id: Required[str]
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Required.
    """

    card_id: Required[str]
    """The identifier of the member card template of the brand.

    品牌会员卡模板的编号。

    Required.
    """

    activity_channel: Required[V3BrandPartnerCardMemberMembershipActivitiesPostResponseActivityChannel]
    """The channel through which the activity hands out its coupons.

    活动发券所用的渠道。

    Required.
    """

    title: Required[str]
    """The title shown to the user.

    展示给用户的标题。

    Required.
    """

    sub_title: Required[str]
    """The second line of the title.

    副标题。

    Required.
    """

    begin_time: Required[str]
    """The start of the activity, RFC 3339 with offset.

    活动的开始时间，RFC 3339 格式，带时区。

    Required.
    """

    end_time: Required[str]
    """When the activity ends.

    活动的结束时间。

    Required.
    """

    apply_total: Required[int]
    """How many times users can take part in the activity in all, its total stock.

    活动的总库存数量。

    Required.
    """

    apply_available: Required[int]
    """How many more times users can still take part in the activity, its remaining stock.

    活动剩余的库存数量。

    Required.
    """

    product_coupon_stock_list: Required[list[V3BrandPartnerCardMemberMembershipActivitiesPostResponseProductCouponStockList]]
    """The coupon stocks of which the activity gives out coupons.

    活动发放的商品券批次列表。

    Required.
    """

    activity_id: Required[str]
    """The identifier of the activity.

    活动的编号。

    Required.
    """

    activity_state: Required[V3BrandPartnerCardMemberMembershipActivitiesPostResponseActivityState]
    """The state of the activity, with values that depend on the kind of activity.

    活动的状态，取值因活动种类而异。

    Required.
    """

    create_time: Required[str]
    """When it was created, RFC 3339 with offset.

    创建的时间，RFC 3339 格式，带时区。

    Required.
    """

    modify_time: Required[str]
    """When it was last changed, RFC 3339 with offset.

    最近修改的时间，RFC 3339 格式，带时区。

    Required.
    """

V3BrandPartnerCardMemberMembershipActivitiesPostActivityChannel: TypeAlias = V3BrandPartnerCardMemberMembershipActivitiesGetResponseDataActivityChannel

V3BrandPartnerCardMemberMembershipActivitiesPostProductCouponStockList: TypeAlias = V3BrandPartnerCardMemberMembershipActivitiesGetResponseDataProductCouponStockList

V3BrandPartnerCardMemberMembershipActivitiesPostResponseActivityChannel: TypeAlias = V3BrandPartnerCardMemberMembershipActivitiesGetResponseDataActivityChannel

V3BrandPartnerCardMemberMembershipActivitiesPostResponseProductCouponStockList: TypeAlias = V3BrandPartnerCardMemberMembershipActivitiesGetResponseDataProductCouponStockList

V3BrandPartnerCardMemberMembershipActivitiesPostResponseActivityState: TypeAlias = V3BrandPartnerCardMemberMembershipActivitiesGetActivityState

class V3BrandPartnerCardMemberMembershipActivitiesByActivityIdGet(TypedDict, total=False):
    """Parameters of ``GET /v3/brand/partner/card-member/membership-activities/{activity_id}``: 查询品牌会员发券活动."""

    activity_id: Required[str]
    """The identifier of the activity.

    活动的编号。

    Path parameter, required.
    """

    brand_id: Required[str]
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Query parameter, required.
    """

class V3BrandPartnerCardMemberMembershipActivitiesByActivityIdGetResponse(TypedDict, total=False):
    """What ``GET /v3/brand/partner/card-member/membership-activities/{activity_id}`` returns."""

    out_request_no: Required[str]
    """The merchant's own number of the request; repeating a request with it does not act twice.

    商户自己的请求单号，用同一单号重发不会重复执行。

    Required.
    """

    brand_id: Required[str]
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Required.
    """

    card_id: Required[str]
    """The identifier of the member card template of the brand.

    品牌会员卡模板的编号。

    Required.
    """

    activity_channel: Required[V3BrandPartnerCardMemberMembershipActivitiesByActivityIdGetResponseActivityChannel]
    """The channel through which the activity hands out its coupons.

    活动发券所用的渠道。

    Required.
    """

    title: Required[str]
    """The title shown to the user.

    展示给用户的标题。

    Required.
    """

    sub_title: Required[str]
    """The second line of the title.

    副标题。

    Required.
    """

    begin_time: Required[str]
    """The start of the activity, RFC 3339 with offset.

    活动的开始时间，RFC 3339 格式，带时区。

    Required.
    """

    end_time: Required[str]
    """When the activity ends.

    活动的结束时间。

    Required.
    """

    apply_total: Required[int]
    """How many times users can take part in the activity in all, its total stock.

    活动的总库存数量。

    Required.
    """

    apply_available: Required[int]
    """How many more times users can still take part in the activity, its remaining stock.

    活动剩余的库存数量。

    Required.
    """

    product_coupon_stock_list: Required[list[V3BrandPartnerCardMemberMembershipActivitiesByActivityIdGetResponseProductCouponStockList]]
    """The coupon stocks of which the activity gives out coupons.

    活动发放的商品券批次列表。

    Required.
    """

    activity_id: Required[str]
    """The identifier of the activity.

    活动的编号。

    Required.
    """

    activity_state: Required[V3BrandPartnerCardMemberMembershipActivitiesByActivityIdGetResponseActivityState]
    """The state of the activity, with values that depend on the kind of activity.

    活动的状态，取值因活动种类而异。

    Required.
    """

    create_time: Required[str]
    """When it was created, RFC 3339 with offset.

    创建的时间，RFC 3339 格式，带时区。

    Required.
    """

    modify_time: Required[str]
    """When it was last changed, RFC 3339 with offset.

    最近修改的时间，RFC 3339 格式，带时区。

    Required.
    """

V3BrandPartnerCardMemberMembershipActivitiesByActivityIdGetResponseActivityChannel: TypeAlias = V3BrandPartnerCardMemberMembershipActivitiesGetResponseDataActivityChannel

V3BrandPartnerCardMemberMembershipActivitiesByActivityIdGetResponseProductCouponStockList: TypeAlias = V3BrandPartnerCardMemberMembershipActivitiesGetResponseDataProductCouponStockList

V3BrandPartnerCardMemberMembershipActivitiesByActivityIdGetResponseActivityState: TypeAlias = V3BrandPartnerCardMemberMembershipActivitiesGetActivityState

class V3BrandPartnerCardMemberMembershipActivitiesByActivityIdPatch(TypedDict, total=False):
    """Parameters of ``PATCH /v3/brand/partner/card-member/membership-activities/{activity_id}``: 修改品牌会员发券活动信息."""

    activity_id: Required[str]
    """The identifier of the activity.

    活动的编号。

    Path parameter, required.
    """

    brand_id: Required[str]
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Body member, required.
    """

    title: Required[str]
    """The title shown to the user.

    展示给用户的标题。

    Body member, required.
    """

    sub_title: Required[str]
    """The second line of the title.

    副标题。

    Body member, required.
    """

    begin_time: Required[str]
    """The start of the activity, RFC 3339 with offset.

    活动的开始时间，RFC 3339 格式，带时区。

    Body member, required.
    """

    end_time: Required[str]
    """When the activity ends.

    活动的结束时间。

    Body member, required.
    """

class V3BrandPartnerCardMemberMembershipActivitiesByActivityIdPatchResponse(TypedDict, total=False):
    """What ``PATCH /v3/brand/partner/card-member/membership-activities/{activity_id}`` returns."""

    out_request_no: Required[str]
    """The merchant's own number of the request; repeating a request with it does not act twice.

    商户自己的请求单号，用同一单号重发不会重复执行。

    Required.
    """

    brand_id: Required[str]
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Required.
    """

    card_id: Required[str]
    """The identifier of the member card template of the brand.

    品牌会员卡模板的编号。

    Required.
    """

    activity_channel: Required[V3BrandPartnerCardMemberMembershipActivitiesByActivityIdPatchResponseActivityChannel]
    """The channel through which the activity hands out its coupons.

    活动发券所用的渠道。

    Required.
    """

    title: Required[str]
    """The title shown to the user.

    展示给用户的标题。

    Required.
    """

    sub_title: Required[str]
    """The second line of the title.

    副标题。

    Required.
    """

    begin_time: Required[str]
    """The start of the activity, RFC 3339 with offset.

    活动的开始时间，RFC 3339 格式，带时区。

    Required.
    """

    end_time: Required[str]
    """When the activity ends.

    活动的结束时间。

    Required.
    """

    apply_total: Required[int]
    """How many times users can take part in the activity in all, its total stock.

    活动的总库存数量。

    Required.
    """

    apply_available: Required[int]
    """How many more times users can still take part in the activity, its remaining stock.

    活动剩余的库存数量。

    Required.
    """

    product_coupon_stock_list: Required[list[V3BrandPartnerCardMemberMembershipActivitiesByActivityIdPatchResponseProductCouponStockList]]
    """The coupon stocks of which the activity gives out coupons.

    活动发放的商品券批次列表。

    Required.
    """

    activity_id: Required[str]
    """The identifier of the activity.

    活动的编号。

    Required.
    """

    activity_state: Required[V3BrandPartnerCardMemberMembershipActivitiesByActivityIdPatchResponseActivityState]
    """The state of the activity, with values that depend on the kind of activity.

    活动的状态，取值因活动种类而异。

    Required.
    """

    create_time: Required[str]
    """When it was created, RFC 3339 with offset.

    创建的时间，RFC 3339 格式，带时区。

    Required.
    """

    modify_time: Required[str]
    """When it was last changed, RFC 3339 with offset.

    最近修改的时间，RFC 3339 格式，带时区。

    Required.
    """

V3BrandPartnerCardMemberMembershipActivitiesByActivityIdPatchResponseActivityChannel: TypeAlias = V3BrandPartnerCardMemberMembershipActivitiesGetResponseDataActivityChannel

V3BrandPartnerCardMemberMembershipActivitiesByActivityIdPatchResponseProductCouponStockList: TypeAlias = V3BrandPartnerCardMemberMembershipActivitiesGetResponseDataProductCouponStockList

V3BrandPartnerCardMemberMembershipActivitiesByActivityIdPatchResponseActivityState: TypeAlias = V3BrandPartnerCardMemberMembershipActivitiesGetActivityState

class V3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminatePost(TypedDict, total=False):
    """Parameters of ``POST /v3/brand/partner/card-member/membership-activities/{activity_id}/terminate``: 终止品牌会员发券活动."""

    activity_id: Required[str]
    """The identifier of the activity.

    活动的编号。

    Path parameter, required.
    """

    brand_id: Required[str]
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Body member, required.
    """

class V3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminatePostResponse(TypedDict, total=False):
    """What ``POST /v3/brand/partner/card-member/membership-activities/{activity_id}/terminate`` returns."""

    out_request_no: Required[str]
    """The merchant's own number of the request; repeating a request with it does not act twice.

    商户自己的请求单号，用同一单号重发不会重复执行。

    Required.
    """

    brand_id: Required[str]
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Required.
    """

    card_id: Required[str]
    """The identifier of the member card template of the brand.

    品牌会员卡模板的编号。

    Required.
    """

    activity_channel: Required[V3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminatePostResponseActivityChannel]
    """The channel through which the activity hands out its coupons.

    活动发券所用的渠道。

    Required.
    """

    title: Required[str]
    """The title shown to the user.

    展示给用户的标题。

    Required.
    """

    sub_title: Required[str]
    """The second line of the title.

    副标题。

    Required.
    """

    begin_time: Required[str]
    """The start of the activity, RFC 3339 with offset.

    活动的开始时间，RFC 3339 格式，带时区。

    Required.
    """

    end_time: Required[str]
    """When the activity ends.

    活动的结束时间。

    Required.
    """

    apply_total: Required[int]
    """How many times users can take part in the activity in all, its total stock.

    活动的总库存数量。

    Required.
    """

    apply_available: Required[int]
    """How many more times users can still take part in the activity, its remaining stock.

    活动剩余的库存数量。

    Required.
    """

    product_coupon_stock_list: Required[list[V3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminatePostResponseProductCouponStockList]]
    """The coupon stocks of which the activity gives out coupons.

    活动发放的商品券批次列表。

    Required.
    """

    activity_id: Required[str]
    """The identifier of the activity.

    活动的编号。

    Required.
    """

    activity_state: Required[V3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminatePostResponseActivityState]
    """The state of the activity, with values that depend on the kind of activity.

    活动的状态，取值因活动种类而异。

    Required.
    """

    create_time: Required[str]
    """When it was created, RFC 3339 with offset.

    创建的时间，RFC 3339 格式，带时区。

    Required.
    """

    modify_time: Required[str]
    """When it was last changed, RFC 3339 with offset.

    最近修改的时间，RFC 3339 格式，带时区。

    Required.
    """

V3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminatePostResponseActivityChannel: TypeAlias = V3BrandPartnerCardMemberMembershipActivitiesGetResponseDataActivityChannel

V3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminatePostResponseProductCouponStockList: TypeAlias = V3BrandPartnerCardMemberMembershipActivitiesGetResponseDataProductCouponStockList

V3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminatePostResponseActivityState: TypeAlias = V3BrandPartnerCardMemberMembershipActivitiesGetActivityState

class V3BrandPartnerCardMemberPayViewTokensPost(TypedDict, total=False):
    """Parameters of ``POST /v3/brand/partner/card-member/pay-view-tokens``: 品牌会员展示付款码组件预授权."""

    brand_id: Required[str]
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Body member, required.
    """

    card_id: Required[str]
    """The identifier of the member card template of the brand.

    品牌会员卡模板的编号。

    Body member, required.
    """

    openid: Required[str]
    """The user's identifier under the appid of the request; the same person differs per appid.

    用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。

    Body member, required.
    """

class V3BrandPartnerCardMemberPayViewTokensPostResponse(TypedDict, total=False):
    """What ``POST /v3/brand/partner/card-member/pay-view-tokens`` returns."""

    token: Required[str]
    """The token with which the merchant's page shows the user's payment code.

    商户页面展示用户付款码所需的凭证。

    Required.
    """

    expire_time: Required[str]
    """When it expires.

    失效时间。

    Required.
    """

class V3BrandPartnerCardMemberPreAuthTokensPost(TypedDict, total=False):
    """Parameters of ``POST /v3/brand/partner/card-member/pre-auth-tokens``: 入会组件预授权."""

    brand_id: Required[str]
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Body member, required.
    """

    card_id: Required[str]
    """The identifier of the member card template of the brand.

    品牌会员卡模板的编号。

    Body member, required.
    """

    openid: Required[str]
    """The user's identifier under the appid of the request; the same person differs per appid.

    用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。

    Body member, required.
    """

class V3BrandPartnerCardMemberPreAuthTokensPostResponse(TypedDict, total=False):
    """What ``POST /v3/brand/partner/card-member/pre-auth-tokens`` returns."""

    token: Required[str]
    """The token with which the merchant's page shows the user's payment code.

    商户页面展示用户付款码所需的凭证。

    Required.
    """

    expire_time: Required[str]
    """When it expires.

    失效时间。

    Required.
    """

class V3BrandPartnerCardMemberUserCardsGet(TypedDict, total=False):
    """Parameters of ``GET /v3/brand/partner/card-member/user-cards``: 查询用户在品牌下所有会员卡."""

    brand_id: Required[str]
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Query parameter, required.
    """

    openid: Required[str]
    """The user's identifier under the appid of the request; the same person differs per appid.

    用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。

    Query parameter, required.
    """

    user_card_state: V3BrandPartnerCardMemberUserCardsGetUserCardState
    """The state of the user's member card.

    用户会员卡的状态。

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

class V3BrandPartnerCardMemberUserCardsGetResponse(TypedDict, total=False):
    """What ``GET /v3/brand/partner/card-member/user-cards`` returns."""

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

    data: list[V3BrandPartnerCardMemberUserCardsGetResponseData]
    """The records of the answer.

    返回的记录列表。

    Optional.
    """

V3BrandPartnerCardMemberUserCardsGetUserCardState: TypeAlias = Literal["UNACTIVATED", "EFFECTIVE", "EXPIRED", "INVALID"] | str
"""``query.user_card_state`` of ``GET /v3/brand/partner/card-member/user-cards``; other values may come."""

class V3BrandPartnerCardMemberUserCardsGetResponseData(TypedDict, total=False):
    """``response.data`` of ``GET /v3/brand/partner/card-member/user-cards``."""

    user_card_code: Required[str]
    """The code of the user's member card.

    用户会员卡的编码。

    Required.
    """

    card_id: Required[str]
    """The identifier of the member card template of the brand.

    品牌会员卡模板的编号。

    Required.
    """

    openid: Required[str]
    """The user's identifier under the appid of the request; the same person differs per appid.

    用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。

    Required.
    """

    card_color: str
    """The colour of the member card.

    会员卡的颜色。

    Optional.
    """

    card_picture_url: str
    """The address of the picture on the face of the member card.

    会员卡卡面图片的地址。

    Optional.
    """

    brand_id: Required[str]
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Required.
    """

    card_type: Required[V3BrandPartnerCardMemberUserCardsGetResponseDataCardType]
    """The type of member card: bought, ordinary or with a stored balance.

    会员卡的种类：付费卡、普通卡或储值卡。

    Required.
    """

    phone_number: str
    """The phone number; sent encrypted in some places.

    手机号或电话号码，部分接口加密传输。

    Optional. Arrives encrypted with the key of the merchant's certificate.
    """

    level: str
    """The level of the member.

    会员等级。

    Optional.
    """

    valid_date_information: Required[V3BrandPartnerCardMemberUserCardsGetResponseDataValidDateInformation]
    """When the member card is valid.

    会员卡的有效期信息。

    Required.
    """

    pickup_time: Required[str]
    """When the user got the member card, RFC 3339 with offset.

    用户领取会员卡的时间，带时区偏移的 RFC 3339 格式。

    Required.
    """

    user_information: V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformation
    """The details of the user: those asked for, or those filled in with their values.

    用户资料：需填写的项，或已填的项与值。

    Optional.
    """

    attach: str
    """Data of the merchant's own that comes back unchanged in queries and notifications.

    商户自定义的附加数据，在查询和通知中原样返回。

    Optional.
    """

    user_card_state: Required[V3BrandPartnerCardMemberUserCardsGetResponseDataUserCardState]
    """The state of the user's member card.

    用户会员卡的状态。

    Required.
    """

    invalid_reason: str
    """Why the member card has become invalid.

    会员卡失效的原因。

    Optional.
    """

    invalid_time: str
    """When the card became invalid, RFC 3339 with offset.

    会员卡失效的时间，RFC 3339 格式，带时区。

    Optional.
    """

V3BrandPartnerCardMemberUserCardsGetResponseDataCardType: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataCardType

V3BrandPartnerCardMemberUserCardsGetResponseDataValidDateInformation: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformation

V3BrandPartnerCardMemberUserCardsGetResponseDataValidDateInformationType: TypeAlias = V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformationType

class V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformation(TypedDict, total=False):
    """``response.data.user_information`` of ``GET /v3/brand/partner/card-member/user-cards``."""

    common_field_list: list[V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformationCommonFieldList]
    """The standard items of the user's details: those asked for, or those filled in with their values.

    用户资料的通用项：需填写的项，或已填的项与值。

    Optional.
    """

    custom_field_list: list[V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformationCustomFieldList]
    """The fields of the member form that the merchant defined itself.

    商户自定义的会员资料项。

    Optional.
    """

class V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformationCommonFieldList(TypedDict, total=False):
    """``response.data.user_information.common_field_list`` of ``GET /v3/brand/partner/card-member/user-cards``."""

    name: V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformationCommonFieldListName
    """The name of the person, store, item or other object that contains it; encrypted in some places.

    所在对象的名称，例如人名、门店名或项目名，部分接口加密传输。

    Optional.
    """

    value: str
    """The value of the field or variable named beside it.

    同级所指字段或变量的值。

    Optional. Arrives encrypted with the key of the merchant's certificate.
    """

V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformationCommonFieldListName: TypeAlias = Literal["USER_FORM_FLAG_SEX", "USER_FORM_FLAG_NAME", "USER_FORM_FLAG_BIRTHDAY", "USER_FORM_FLAG_ADDRESS", "USER_FORM_FLAG_EMAIL", "USER_FORM_FLAG_CITY"] | str
"""``response.data.user_information.common_field_list.name`` of ``GET /v3/brand/partner/card-member/user-cards``; other values may come."""

class V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformationCustomFieldList(TypedDict, total=False):
    """``response.data.user_information.custom_field_list`` of ``GET /v3/brand/partner/card-member/user-cards``."""

    name: str
    """The name of the person, store, item or other object that contains it; encrypted in some places.

    所在对象的名称，例如人名、门店名或项目名，部分接口加密传输。

    Optional.
    """

    user_chosen_values: list[str]
    """The values the user chose for the field.

    用户为该资料项选择的值。

    Optional.
    """

V3BrandPartnerCardMemberUserCardsGetResponseDataUserCardState: TypeAlias = V3BrandPartnerCardMemberUserCardsGetUserCardState

class V3BrandPartnerCardMemberUserCardsImportByOpenidPost(TypedDict, total=False):
    """Parameters of ``POST /v3/brand/partner/card-member/user-cards/import-by-openid``: 根据openid导入用户会员卡."""

    brand_id: Required[str]
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Body member, required.
    """

    card_id: Required[str]
    """The identifier of the member card template of the brand.

    品牌会员卡模板的编号。

    Body member, required.
    """

    openid: Required[str]
    """The user's identifier under the appid of the request; the same person differs per appid.

    用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。

    Body member, required.
    """

    user_card_code: Required[str]
    """The code of the user's member card.

    用户会员卡的编码。

    Body member, required.
    """

    phone_number: str
    """The phone number; sent encrypted in some places.

    手机号或电话号码，部分接口加密传输。

    Body member, optional. Travels encrypted with a key of WeChat Pay.
    """

    user_information: V3BrandPartnerCardMemberUserCardsImportByOpenidPostUserInformation
    """The details of the user: those asked for, or those filled in with their values.

    用户资料：需填写的项，或已填的项与值。

    Body member, optional.
    """

    date_information: Required[V3BrandPartnerCardMemberUserCardsImportByOpenidPostDateInformation]
    """When the member card is valid: fixed dates or a span from the day it was obtained.

    会员卡的有效期，固定起止时间或自领取起的一段时间。

    Body member, required.
    """

    pickup_time: Required[str]
    """When the user got the member card, RFC 3339 with offset.

    用户领取会员卡的时间，带时区偏移的 RFC 3339 格式。

    Body member, required.
    """

class V3BrandPartnerCardMemberUserCardsImportByOpenidPostResponse(TypedDict, total=False):
    """What ``POST /v3/brand/partner/card-member/user-cards/import-by-openid`` returns."""

    user_card_code: Required[str]
    """The code of the user's member card.

    用户会员卡的编码。

    Required.
    """

    card_id: Required[str]
    """The identifier of the member card template of the brand.

    品牌会员卡模板的编号。

    Required.
    """

    openid: Required[str]
    """The user's identifier under the appid of the request; the same person differs per appid.

    用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。

    Required.
    """

    card_color: str
    """The colour of the member card.

    会员卡的颜色。

    Optional.
    """

    card_picture_url: str
    """The address of the picture on the face of the member card.

    会员卡卡面图片的地址。

    Optional.
    """

    brand_id: Required[str]
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Required.
    """

    card_type: Required[V3BrandPartnerCardMemberUserCardsImportByOpenidPostResponseCardType]
    """The type of member card: bought, ordinary or with a stored balance.

    会员卡的种类：付费卡、普通卡或储值卡。

    Required.
    """

    phone_number: str
    """The phone number; sent encrypted in some places.

    手机号或电话号码，部分接口加密传输。

    Optional. Arrives encrypted with the key of the merchant's certificate.
    """

    level: str
    """The level of the member.

    会员等级。

    Optional.
    """

    valid_date_information: Required[V3BrandPartnerCardMemberUserCardsImportByOpenidPostResponseValidDateInformation]
    """When the member card is valid.

    会员卡的有效期信息。

    Required.
    """

    pickup_time: Required[str]
    """When the user got the member card, RFC 3339 with offset.

    用户领取会员卡的时间，带时区偏移的 RFC 3339 格式。

    Required.
    """

    user_information: V3BrandPartnerCardMemberUserCardsImportByOpenidPostResponseUserInformation
    """The details of the user: those asked for, or those filled in with their values.

    用户资料：需填写的项，或已填的项与值。

    Optional.
    """

    attach: str
    """Data of the merchant's own that comes back unchanged in queries and notifications.

    商户自定义的附加数据，在查询和通知中原样返回。

    Optional.
    """

    user_card_state: Required[V3BrandPartnerCardMemberUserCardsImportByOpenidPostResponseUserCardState]
    """The state of the user's member card.

    用户会员卡的状态。

    Required.
    """

    invalid_reason: str
    """Why the member card has become invalid.

    会员卡失效的原因。

    Optional.
    """

    invalid_time: str
    """When the card became invalid, RFC 3339 with offset.

    会员卡失效的时间，RFC 3339 格式，带时区。

    Optional.
    """

class V3BrandPartnerCardMemberUserCardsImportByOpenidPostUserInformation(TypedDict, total=False):
    """``body.user_information`` of ``POST /v3/brand/partner/card-member/user-cards/import-by-openid``."""

    common_field_list: list[V3BrandPartnerCardMemberUserCardsImportByOpenidPostUserInformationCommonFieldList]
    """The standard items of the user's details: those asked for, or those filled in with their values.

    用户资料的通用项：需填写的项，或已填的项与值。

    Optional.
    """

    custom_field_list: list[V3BrandPartnerCardMemberUserCardsImportByOpenidPostUserInformationCustomFieldList]
    """The fields of the member form that the merchant defined itself.

    商户自定义的会员资料项。

    Optional.
    """

class V3BrandPartnerCardMemberUserCardsImportByOpenidPostUserInformationCommonFieldList(TypedDict, total=False):
    """``body.user_information.common_field_list`` of ``POST /v3/brand/partner/card-member/user-cards/import-by-openid``."""

    name: V3BrandPartnerCardMemberUserCardsImportByOpenidPostUserInformationCommonFieldListName
    """The name of the person, store, item or other object that contains it; encrypted in some places.

    所在对象的名称，例如人名、门店名或项目名，部分接口加密传输。

    Optional.
    """

    value: str
    """The value of the field or variable named beside it.

    同级所指字段或变量的值。

    Optional. Travels encrypted with a key of WeChat Pay.
    """

V3BrandPartnerCardMemberUserCardsImportByOpenidPostUserInformationCommonFieldListName: TypeAlias = V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformationCommonFieldListName

V3BrandPartnerCardMemberUserCardsImportByOpenidPostUserInformationCustomFieldList: TypeAlias = V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformationCustomFieldList

class V3BrandPartnerCardMemberUserCardsImportByOpenidPostDateInformation(TypedDict, total=False):
    """``body.date_information`` of ``POST /v3/brand/partner/card-member/user-cards/import-by-openid``."""

    type: Required[V3BrandPartnerCardMemberUserCardsImportByOpenidPostDateInformationType]
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
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Body member, required.
    """

    card_id: Required[str]
    """The identifier of the member card template of the brand.

    品牌会员卡模板的编号。

    Body member, required.
    """

    phone_number: Required[str]
    """The phone number; sent encrypted in some places.

    手机号或电话号码，部分接口加密传输。

    Body member, required. Travels encrypted with a key of WeChat Pay.
    """

    user_card_code: Required[str]
    """The code of the user's member card.

    用户会员卡的编码。

    Body member, required.
    """

    user_information: V3BrandPartnerCardMemberUserCardsImportByPhonePostUserInformation
    """The details of the user: those asked for, or those filled in with their values.

    用户资料：需填写的项，或已填的项与值。

    Body member, optional.
    """

    date_information: Required[V3BrandPartnerCardMemberUserCardsImportByPhonePostDateInformation]
    """When the member card is valid: fixed dates or a span from the day it was obtained.

    会员卡的有效期，固定起止时间或自领取起的一段时间。

    Body member, required.
    """

    pickup_time: Required[str]
    """When the user got the member card, RFC 3339 with offset.

    用户领取会员卡的时间，带时区偏移的 RFC 3339 格式。

    Body member, required.
    """

class V3BrandPartnerCardMemberUserCardsImportByPhonePostResponse(TypedDict, total=False):
    """What ``POST /v3/brand/partner/card-member/user-cards/import-by-phone`` returns."""

    user_card_code: Required[str]
    """The code of the user's member card.

    用户会员卡的编码。

    Required.
    """

    card_id: Required[str]
    """The identifier of the member card template of the brand.

    品牌会员卡模板的编号。

    Required.
    """

    openid: Required[str]
    """The user's identifier under the appid of the request; the same person differs per appid.

    用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。

    Required.
    """

    card_color: str
    """The colour of the member card.

    会员卡的颜色。

    Optional.
    """

    card_picture_url: str
    """The address of the picture on the face of the member card.

    会员卡卡面图片的地址。

    Optional.
    """

    brand_id: Required[str]
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Required.
    """

    card_type: Required[V3BrandPartnerCardMemberUserCardsImportByPhonePostResponseCardType]
    """The type of member card: bought, ordinary or with a stored balance.

    会员卡的种类：付费卡、普通卡或储值卡。

    Required.
    """

    phone_number: str
    """The phone number; sent encrypted in some places.

    手机号或电话号码，部分接口加密传输。

    Optional. Arrives encrypted with the key of the merchant's certificate.
    """

    level: str
    """The level of the member.

    会员等级。

    Optional.
    """

    valid_date_information: Required[V3BrandPartnerCardMemberUserCardsImportByPhonePostResponseValidDateInformation]
    """When the member card is valid.

    会员卡的有效期信息。

    Required.
    """

    pickup_time: Required[str]
    """When the user got the member card, RFC 3339 with offset.

    用户领取会员卡的时间，带时区偏移的 RFC 3339 格式。

    Required.
    """

    user_information: V3BrandPartnerCardMemberUserCardsImportByPhonePostResponseUserInformation
    """The details of the user: those asked for, or those filled in with their values.

    用户资料：需填写的项，或已填的项与值。

    Optional.
    """

    attach: str
    """Data of the merchant's own that comes back unchanged in queries and notifications.

    商户自定义的附加数据，在查询和通知中原样返回。

    Optional.
    """

    user_card_state: Required[V3BrandPartnerCardMemberUserCardsImportByPhonePostResponseUserCardState]
    """The state of the user's member card.

    用户会员卡的状态。

    Required.
    """

    invalid_reason: str
    """Why the member card has become invalid.

    会员卡失效的原因。

    Optional.
    """

    invalid_time: str
    """When the card became invalid, RFC 3339 with offset.

    会员卡失效的时间，RFC 3339 格式，带时区。

    Optional.
    """

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
    """The code of the user's member card.

    用户会员卡的编码。

    Path parameter, required.
    """

    brand_id: Required[str]
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Query parameter, required.
    """

    card_id: Required[str]
    """The identifier of the member card template of the brand.

    品牌会员卡模板的编号。

    Query parameter, required.
    """

    openid: Required[str]
    """The user's identifier under the appid of the request; the same person differs per appid.

    用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。

    Query parameter, required.
    """

class V3BrandPartnerCardMemberUserCardsByUserCardCodeGetResponse(TypedDict, total=False):
    """What ``GET /v3/brand/partner/card-member/user-cards/{user_card_code}`` returns."""

    user_card_code: Required[str]
    """The code of the user's member card.

    用户会员卡的编码。

    Required.
    """

    card_id: Required[str]
    """The identifier of the member card template of the brand.

    品牌会员卡模板的编号。

    Required.
    """

    openid: Required[str]
    """The user's identifier under the appid of the request; the same person differs per appid.

    用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。

    Required.
    """

    card_color: str
    """The colour of the member card.

    会员卡的颜色。

    Optional.
    """

    card_picture_url: str
    """The address of the picture on the face of the member card.

    会员卡卡面图片的地址。

    Optional.
    """

    brand_id: Required[str]
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Required.
    """

    card_type: Required[V3BrandPartnerCardMemberUserCardsByUserCardCodeGetResponseCardType]
    """The type of member card: bought, ordinary or with a stored balance.

    会员卡的种类：付费卡、普通卡或储值卡。

    Required.
    """

    phone_number: str
    """The phone number; sent encrypted in some places.

    手机号或电话号码，部分接口加密传输。

    Optional. Arrives encrypted with the key of the merchant's certificate.
    """

    level: str
    """The level of the member.

    会员等级。

    Optional.
    """

    valid_date_information: Required[V3BrandPartnerCardMemberUserCardsByUserCardCodeGetResponseValidDateInformation]
    """When the member card is valid.

    会员卡的有效期信息。

    Required.
    """

    pickup_time: Required[str]
    """When the user got the member card, RFC 3339 with offset.

    用户领取会员卡的时间，带时区偏移的 RFC 3339 格式。

    Required.
    """

    user_information: V3BrandPartnerCardMemberUserCardsByUserCardCodeGetResponseUserInformation
    """The details of the user: those asked for, or those filled in with their values.

    用户资料：需填写的项，或已填的项与值。

    Optional.
    """

    attach: str
    """Data of the merchant's own that comes back unchanged in queries and notifications.

    商户自定义的附加数据，在查询和通知中原样返回。

    Optional.
    """

    user_card_state: Required[V3BrandPartnerCardMemberUserCardsByUserCardCodeGetResponseUserCardState]
    """The state of the user's member card.

    用户会员卡的状态。

    Required.
    """

    invalid_reason: str
    """Why the member card has become invalid.

    会员卡失效的原因。

    Optional.
    """

    invalid_time: str
    """When the card became invalid, RFC 3339 with offset.

    会员卡失效的时间，RFC 3339 格式，带时区。

    Optional.
    """

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
    """The code of the user's member card.

    用户会员卡的编码。

    Path parameter, required.
    """

    card_id: Required[str]
    """The identifier of the member card template of the brand.

    品牌会员卡模板的编号。

    Query parameter, required.
    """

    brand_id: str
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Body member, optional.
    """

    openid: str
    """The user's identifier under the appid of the request; the same person differs per appid.

    用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。

    Body member, optional.
    """

    card_color: str
    """The colour of the member card.

    会员卡的颜色。

    Body member, optional.
    """

    card_picture_url: str
    """The address of the picture on the face of the member card.

    会员卡卡面图片的地址。

    Body member, optional.
    """

    phone_number: str
    """The phone number; sent encrypted in some places.

    手机号或电话号码，部分接口加密传输。

    Body member, optional. Travels encrypted with a key of WeChat Pay.
    """

    level: str
    """The level of the member.

    会员等级。

    Body member, optional.
    """

    valid_date_information: V3BrandPartnerCardMemberUserCardsByUserCardCodePatchValidDateInformation
    """When the member card is valid.

    会员卡的有效期信息。

    Body member, optional.
    """

    pickup_time: str
    """When the user got the member card, RFC 3339 with offset.

    用户领取会员卡的时间，带时区偏移的 RFC 3339 格式。

    Body member, optional.
    """

    user_information: V3BrandPartnerCardMemberUserCardsByUserCardCodePatchUserInformation
    """The details of the user: those asked for, or those filled in with their values.

    用户资料：需填写的项，或已填的项与值。

    Body member, optional.
    """

    attach: str
    """Data of the merchant's own that comes back unchanged in queries and notifications.

    商户自定义的附加数据，在查询和通知中原样返回。

    Body member, optional.
    """

class V3BrandPartnerCardMemberUserCardsByUserCardCodePatchResponse(TypedDict, total=False):
    """What ``PATCH /v3/brand/partner/card-member/user-cards/{user_card_code}`` returns."""

    user_card_code: Required[str]
    """The code of the user's member card.

    用户会员卡的编码。

    Required.
    """

    card_id: Required[str]
    """The identifier of the member card template of the brand.

    品牌会员卡模板的编号。

    Required.
    """

    openid: Required[str]
    """The user's identifier under the appid of the request; the same person differs per appid.

    用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。

    Required.
    """

    card_color: str
    """The colour of the member card.

    会员卡的颜色。

    Optional.
    """

    card_picture_url: str
    """The address of the picture on the face of the member card.

    会员卡卡面图片的地址。

    Optional.
    """

    brand_id: Required[str]
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Required.
    """

    card_type: Required[V3BrandPartnerCardMemberUserCardsByUserCardCodePatchResponseCardType]
    """The type of member card: bought, ordinary or with a stored balance.

    会员卡的种类：付费卡、普通卡或储值卡。

    Required.
    """

    phone_number: str
    """The phone number; sent encrypted in some places.

    手机号或电话号码，部分接口加密传输。

    Optional. Arrives encrypted with the key of the merchant's certificate.
    """

    level: str
    """The level of the member.

    会员等级。

    Optional.
    """

    valid_date_information: Required[V3BrandPartnerCardMemberUserCardsByUserCardCodePatchResponseValidDateInformation]
    """When the member card is valid.

    会员卡的有效期信息。

    Required.
    """

    pickup_time: Required[str]
    """When the user got the member card, RFC 3339 with offset.

    用户领取会员卡的时间，带时区偏移的 RFC 3339 格式。

    Required.
    """

    user_information: V3BrandPartnerCardMemberUserCardsByUserCardCodePatchResponseUserInformation
    """The details of the user: those asked for, or those filled in with their values.

    用户资料：需填写的项，或已填的项与值。

    Optional.
    """

    attach: str
    """Data of the merchant's own that comes back unchanged in queries and notifications.

    商户自定义的附加数据，在查询和通知中原样返回。

    Optional.
    """

    user_card_state: Required[V3BrandPartnerCardMemberUserCardsByUserCardCodePatchResponseUserCardState]
    """The state of the user's member card.

    用户会员卡的状态。

    Required.
    """

    invalid_reason: str
    """Why the member card has become invalid.

    会员卡失效的原因。

    Optional.
    """

    invalid_time: str
    """When the card became invalid, RFC 3339 with offset.

    会员卡失效的时间，RFC 3339 格式，带时区。

    Optional.
    """

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
    """The code of the user's member card.

    用户会员卡的编码。

    Path parameter, required.
    """

    card_id: Required[str]
    """The identifier of the member card template of the brand.

    品牌会员卡模板的编号。

    Query parameter, required.
    """

    brand_id: Required[str]
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Body member, required.
    """

    openid: Required[str]
    """The user's identifier under the appid of the request; the same person differs per appid.

    用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。

    Body member, required.
    """

    card_color: str
    """The colour of the member card.

    会员卡的颜色。

    Body member, optional.
    """

    card_picture_url: str
    """The address of the picture on the face of the member card.

    会员卡卡面图片的地址。

    Body member, optional.
    """

    phone_number: str
    """The phone number; sent encrypted in some places.

    手机号或电话号码，部分接口加密传输。

    Body member, optional. Travels encrypted with a key of WeChat Pay.
    """

    level: str
    """The level of the member.

    会员等级。

    Body member, optional.
    """

    valid_date_information: V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmPostValidDateInformation
    """When the member card is valid.

    会员卡的有效期信息。

    Body member, optional.
    """

    user_information: V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmPostUserInformation
    """The details of the user: those asked for, or those filled in with their values.

    用户资料：需填写的项，或已填的项与值。

    Body member, optional.
    """

    attach: str
    """Data of the merchant's own that comes back unchanged in queries and notifications.

    商户自定义的附加数据，在查询和通知中原样返回。

    Body member, optional.
    """

    user_card_confirm_state: Required[V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmPostUserCardConfirmState]
    """Whether the brand opened the membership for the user.

    品牌为用户开通会员的结果。

    Body member, required.
    """

class V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmPostResponse(TypedDict, total=False):
    """What ``POST /v3/brand/partner/card-member/user-cards/{user_card_code}/confirm`` returns."""

    user_card_code: Required[str]
    """The code of the user's member card.

    用户会员卡的编码。

    Required.
    """

    card_id: Required[str]
    """The identifier of the member card template of the brand.

    品牌会员卡模板的编号。

    Required.
    """

    openid: Required[str]
    """The user's identifier under the appid of the request; the same person differs per appid.

    用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。

    Required.
    """

    card_color: str
    """The colour of the member card.

    会员卡的颜色。

    Optional.
    """

    card_picture_url: str
    """The address of the picture on the face of the member card.

    会员卡卡面图片的地址。

    Optional.
    """

    brand_id: Required[str]
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Required.
    """

    card_type: Required[V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmPostResponseCardType]
    """The type of member card: bought, ordinary or with a stored balance.

    会员卡的种类：付费卡、普通卡或储值卡。

    Required.
    """

    phone_number: str
    """The phone number; sent encrypted in some places.

    手机号或电话号码，部分接口加密传输。

    Optional. Arrives encrypted with the key of the merchant's certificate.
    """

    level: str
    """The level of the member.

    会员等级。

    Optional.
    """

    valid_date_information: Required[V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmPostResponseValidDateInformation]
    """When the member card is valid.

    会员卡的有效期信息。

    Required.
    """

    pickup_time: Required[str]
    """When the user got the member card, RFC 3339 with offset.

    用户领取会员卡的时间，带时区偏移的 RFC 3339 格式。

    Required.
    """

    user_information: V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmPostResponseUserInformation
    """The details of the user: those asked for, or those filled in with their values.

    用户资料：需填写的项，或已填的项与值。

    Optional.
    """

    attach: str
    """Data of the merchant's own that comes back unchanged in queries and notifications.

    商户自定义的附加数据，在查询和通知中原样返回。

    Optional.
    """

    user_card_state: Required[V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmPostResponseUserCardState]
    """The state of the user's member card.

    用户会员卡的状态。

    Required.
    """

    invalid_reason: str
    """Why the member card has become invalid.

    会员卡失效的原因。

    Optional.
    """

    invalid_time: str
    """When the card became invalid, RFC 3339 with offset.

    会员卡失效的时间，RFC 3339 格式，带时区。

    Optional.
    """

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
    """The code of the user's member card.

    用户会员卡的编码。

    Path parameter, required.
    """

    brand_id: Required[str]
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Query parameter, required.
    """

    card_id: Required[str]
    """The identifier of the member card template of the brand.

    品牌会员卡模板的编号。

    Query parameter, required.
    """

    openid: Required[str]
    """The user's identifier under the appid of the request; the same person differs per appid.

    用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。

    Body member, required.
    """

    invalid_reason: str
    """Why the member card has become invalid.

    会员卡失效的原因。

    Body member, optional.
    """

class V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidatePostResponse(TypedDict, total=False):
    """What ``POST /v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate`` returns."""

    user_card_code: Required[str]
    """The code of the user's member card.

    用户会员卡的编码。

    Required.
    """

    card_id: Required[str]
    """The identifier of the member card template of the brand.

    品牌会员卡模板的编号。

    Required.
    """

    openid: Required[str]
    """The user's identifier under the appid of the request; the same person differs per appid.

    用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。

    Required.
    """

    card_color: str
    """The colour of the member card.

    会员卡的颜色。

    Optional.
    """

    card_picture_url: str
    """The address of the picture on the face of the member card.

    会员卡卡面图片的地址。

    Optional.
    """

    brand_id: Required[str]
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Required.
    """

    card_type: Required[V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidatePostResponseCardType]
    """The type of member card: bought, ordinary or with a stored balance.

    会员卡的种类：付费卡、普通卡或储值卡。

    Required.
    """

    phone_number: str
    """The phone number; sent encrypted in some places.

    手机号或电话号码，部分接口加密传输。

    Optional. Arrives encrypted with the key of the merchant's certificate.
    """

    level: str
    """The level of the member.

    会员等级。

    Optional.
    """

    valid_date_information: Required[V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidatePostResponseValidDateInformation]
    """When the member card is valid.

    会员卡的有效期信息。

    Required.
    """

    pickup_time: Required[str]
    """When the user got the member card, RFC 3339 with offset.

    用户领取会员卡的时间，带时区偏移的 RFC 3339 格式。

    Required.
    """

    user_information: V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidatePostResponseUserInformation
    """The details of the user: those asked for, or those filled in with their values.

    用户资料：需填写的项，或已填的项与值。

    Optional.
    """

    attach: str
    """Data of the merchant's own that comes back unchanged in queries and notifications.

    商户自定义的附加数据，在查询和通知中原样返回。

    Optional.
    """

    user_card_state: Required[V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidatePostResponseUserCardState]
    """The state of the user's member card.

    用户会员卡的状态。

    Required.
    """

    invalid_reason: str
    """Why the member card has become invalid.

    会员卡失效的原因。

    Optional.
    """

    invalid_time: str
    """When the card became invalid, RFC 3339 with offset.

    会员卡失效的时间，RFC 3339 格式，带时区。

    Optional.
    """

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
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Body member, required.
    """

    card_id: Required[str]
    """The identifier of the member card template of the brand.

    品牌会员卡模板的编号。

    Body member, required.
    """

    user_card_code: Required[str]
    """The code of the user's member card.

    用户会员卡的编码。

    Body member, required.
    """

    openid: Required[str]
    """The user's identifier under the appid of the request; the same person differs per appid.

    用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。

    Body member, required.
    """

    out_request_no: Required[str]
    """The merchant's own number of the request; repeating a request with it does not act twice.

    商户自己的请求单号，用同一单号重发不会重复执行。

    Body member, required.
    """

    cell_message: Required[str]
    """The content of the piece of news about the member.

    会员动态的内容。

    Body member, required.
    """

class V3BrandPartnerCardMemberUserFeedsPostResponse(TypedDict, total=False):
    """What ``POST /v3/brand/partner/card-member/user-feeds`` returns."""

    brand_id: Required[str]
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Required.
    """

    card_id: Required[str]
    """The identifier of the member card template of the brand.

    品牌会员卡模板的编号。

    Required.
    """

    user_card_code: Required[str]
    """The code of the user's member card.

    用户会员卡的编码。

    Required.
    """

    openid: Required[str]
    """The user's identifier under the appid of the request; the same person differs per appid.

    用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。

    Required.
    """

    out_request_no: Required[str]
    """The merchant's own number of the request; repeating a request with it does not act twice.

    商户自己的请求单号，用同一单号重发不会重复执行。

    Required.
    """

    cell_message: Required[str]
    """The content of the piece of news about the member.

    会员动态的内容。

    Required.
    """

class V3BrandPartnerCardMemberUserPointsExchangeCouponConfirmPost(TypedDict, total=False):
    """Parameters of ``POST /v3/brand/partner/card-member/user-points/exchange-coupon/confirm``: 同步积分兑券结果."""

    record_id: Required[str]
    """The number of the user's exchange of points for a coupon.

    用户积分兑券记录的编号。

    Body member, required.
    """

    exchange_coupon_template_id: Required[str]
    """The identifier of the coupon template the points are exchanged for.

    积分所兑换的券模板编号。

    Body member, required.
    """

    brand_id: Required[str]
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Body member, required.
    """

    card_id: Required[str]
    """The identifier of the member card template of the brand.

    品牌会员卡模板的编号。

    Body member, required.
    """

    openid: Required[str]
    """The user's identifier under the appid of the request; the same person differs per appid.

    用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。

    Body member, required.
    """

    user_card_code: Required[str]
    """The code of the user's member card.

    用户会员卡的编码。

    Body member, required.
    """

    state: Required[V3BrandPartnerCardMemberUserPointsExchangeCouponConfirmPostState]
    """Whether the points were exchanged for the coupon.

    积分兑券是否成功。

    Body member, required.
    """

    coupon_code: str
    """The code that identifies one coupon of a user.

    标识用户某一张券的 code。

    Body member, optional.
    """

    fail_reason: str
    """Why it failed.

    失败的原因。

    Body member, optional.
    """

class V3BrandPartnerCardMemberUserPointsExchangeCouponConfirmPostResponse(TypedDict, total=False):
    """What ``POST /v3/brand/partner/card-member/user-points/exchange-coupon/confirm`` returns."""

    record_id: Required[str]
    """The number of the user's exchange of points for a coupon.

    用户积分兑券记录的编号。

    Required.
    """

    exchange_coupon_template_id: Required[str]
    """The identifier of the coupon template the points are exchanged for.

    积分所兑换的券模板编号。

    Required.
    """

    brand_id: Required[str]
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Required.
    """

    card_id: Required[str]
    """The identifier of the member card template of the brand.

    品牌会员卡模板的编号。

    Required.
    """

    openid: Required[str]
    """The user's identifier under the appid of the request; the same person differs per appid.

    用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。

    Required.
    """

    user_card_code: Required[str]
    """The code of the user's member card.

    用户会员卡的编码。

    Required.
    """

    state: Required[V3BrandPartnerCardMemberUserPointsExchangeCouponConfirmPostResponseState]
    """Whether the points were exchanged for the coupon.

    积分兑券是否成功。

    Required.
    """

    coupon_code: str
    """The code that identifies one coupon of a user.

    标识用户某一张券的 code。

    Optional.
    """

    fail_reason: str
    """Why it failed.

    失败的原因。

    Optional.
    """

V3BrandPartnerCardMemberUserPointsExchangeCouponConfirmPostState: TypeAlias = Literal["POINT_EXCHANGE_COUPON_SUCCESS", "POINT_EXCHANGE_COUPON_FAIL"] | str
"""``body.state`` of ``POST /v3/brand/partner/card-member/user-points/exchange-coupon/confirm``; other values may come."""

V3BrandPartnerCardMemberUserPointsExchangeCouponConfirmPostResponseState: TypeAlias = V3BrandPartnerCardMemberUserPointsExchangeCouponConfirmPostState

class V3BrandPartnerCardMemberUserPointsSyncPost(TypedDict, total=False):
    """Parameters of ``POST /v3/brand/partner/card-member/user-points/sync``: 同步积分余额."""

    out_request_no: Required[str]
    """The merchant's own number of the request; repeating a request with it does not act twice.

    商户自己的请求单号，用同一单号重发不会重复执行。

    Body member, required.
    """

    brand_id: Required[str]
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Body member, required.
    """

    card_id: Required[str]
    """The identifier of the member card template of the brand.

    品牌会员卡模板的编号。

    Body member, required.
    """

    openid: Required[str]
    """The user's identifier under the appid of the request; the same person differs per appid.

    用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。

    Body member, required.
    """

    user_card_code: Required[str]
    """The code of the user's member card.

    用户会员卡的编码。

    Body member, required.
    """

    point_balance: Required[int]
    """How many points the user has now.

    用户当前的积分余额。

    Body member, required.
    """

class V3BrandPartnerCardMemberUserPointsSyncPostResponse(TypedDict, total=False):
    """What ``POST /v3/brand/partner/card-member/user-points/sync`` returns."""

    out_request_no: Required[str]
    """The merchant's own number of the request; repeating a request with it does not act twice.

    商户自己的请求单号，用同一单号重发不会重复执行。

    Required.
    """

    brand_id: Required[str]
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Required.
    """

    card_id: Required[str]
    """The identifier of the member card template of the brand.

    品牌会员卡模板的编号。

    Required.
    """

    openid: Required[str]
    """The user's identifier under the appid of the request; the same person differs per appid.

    用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。

    Required.
    """

    user_card_code: Required[str]
    """The code of the user's member card.

    用户会员卡的编码。

    Required.
    """

    point_balance: Required[int]
    """How many points the user has now.

    用户当前的积分余额。

    Required.
    """

class V3BrandPartnerStoreBrandstoresGet(TypedDict, total=False):
    """Parameters of ``GET /v3/brand/partner/store/brandstores``: 列表查询品牌门店信息."""

    brand_id: Required[str]
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Query parameter, required.
    """

    store_state: V3BrandPartnerStoreBrandstoresGetStoreState
    """The state of the store.

    门店的状态。

    Query parameter, optional.
    """

    offset: int
    """How many entries to skip before the first one of this page, from 0.

    本页第一条之前跳过的条数，从 0 开始。

    Query parameter, optional.
    """

    limit: int
    """How many records a page holds at most.

    每页最多返回的记录条数。

    Query parameter, optional.
    """

class V3BrandPartnerStoreBrandstoresGetResponse(TypedDict, total=False):
    """What ``GET /v3/brand/partner/store/brandstores`` returns."""

    brand_id: Required[str]
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Required.
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

    data: list[V3BrandPartnerStoreBrandstoresGetResponseData]
    """The records of the answer.

    返回的记录列表。

    Optional.
    """

V3BrandPartnerStoreBrandstoresGetStoreState: TypeAlias = Literal["OPEN", "CREATING", "CLOSED"] | str
"""``query.store_state`` of ``GET /v3/brand/partner/store/brandstores``; other values may come."""

class V3BrandPartnerStoreBrandstoresGetResponseData(TypedDict, total=False):
    """``response.data`` of ``GET /v3/brand/partner/store/brandstores``."""

    brand_id: Required[str]
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Required.
    """

    store_id: str
    """The identifier of the store.

    门店的编号。

    Optional.
    """

    store_state: V3BrandPartnerStoreBrandstoresGetResponseDataStoreState
    """The state of the store.

    门店的状态。

    Optional.
    """

    audit_state: V3BrandPartnerStoreBrandstoresGetResponseDataAuditState
    """The state of the review.

    审核状态。

    Optional.
    """

    review_reject_reason: str
    """Why the review was refused.

    审核被驳回的原因。

    Optional.
    """

    store_basics: V3BrandPartnerStoreBrandstoresGetResponseDataStoreBasics
    """The basic facts of the store, such as its names and the merchant's own number.

    门店的基本信息，例如名称和商户自己的编号。

    Optional.
    """

    store_address: V3BrandPartnerStoreBrandstoresGetResponseDataStoreAddress
    """Where the store is.

    门店的地址信息。

    Optional.
    """

    store_business: V3BrandPartnerStoreBrandstoresGetResponseDataStoreBusiness
    """The store's phone number and opening hours.

    门店的电话与营业时间。

    Optional.
    """

    store_recipient: list[V3BrandPartnerStoreBrandstoresGetResponseDataStoreRecipient]
    """The merchants that receive the payments of the store.

    门店的收款商户列表。

    Optional.
    """

V3BrandPartnerStoreBrandstoresGetResponseDataStoreState: TypeAlias = V3BrandPartnerStoreBrandstoresGetStoreState

V3BrandPartnerStoreBrandstoresGetResponseDataAuditState: TypeAlias = Literal["SUCCESS", "PROCESSING", "REJECTED"] | str
"""``response.data.audit_state`` of ``GET /v3/brand/partner/store/brandstores``; other values may come."""

class V3BrandPartnerStoreBrandstoresGetResponseDataStoreBasics(TypedDict, total=False):
    """``response.data.store_basics`` of ``GET /v3/brand/partner/store/brandstores``."""

    store_reference_id: str
    """The merchant's own number of the store.

    商户自己的门店编号。

    Optional.
    """

    branch_name: str
    """The name of the branch, which tells stores of one brand apart.

    分店名称，用来区分同一品牌的门店。

    Optional.
    """

class V3BrandPartnerStoreBrandstoresGetResponseDataStoreAddress(TypedDict, total=False):
    """``response.data.store_address`` of ``GET /v3/brand/partner/store/brandstores``."""

    address_code: Required[str]
    """The administrative division code of the address.

    地址所在行政区划的代码。

    Required.
    """

    address_detail: Required[str]
    """The street address, without province, city and district.

    详细地址，不含省、市、区。

    Required.
    """

    address_complements: str
    """What helps to find the address, such as a landmark or floor.

    地址的补充说明，例如地标或楼层。

    Optional.
    """

    longitude: str
    """The longitude, in degrees.

    经度，单位为度。

    Optional.
    """

    latitude: str
    """The latitude, in degrees.

    纬度，单位为度。

    Optional.
    """

class V3BrandPartnerStoreBrandstoresGetResponseDataStoreBusiness(TypedDict, total=False):
    """``response.data.store_business`` of ``GET /v3/brand/partner/store/brandstores``."""

    service_phone: str
    """The phone number of customer service.

    客服电话号码。

    Optional.
    """

    business_hours: str
    """The opening hours of the store.

    门店的营业时间。

    Optional.
    """

class V3BrandPartnerStoreBrandstoresGetResponseDataStoreRecipient(TypedDict, total=False):
    """``response.data.store_recipient`` of ``GET /v3/brand/partner/store/brandstores``."""

    mchid: str
    """The merchant number WeChat Pay gave the merchant.

    微信支付分配的商户号。

    Optional.
    """

    company_name: str
    """The name of the company.

    企业的名称。

    Optional.
    """

    recipient_state: V3BrandPartnerStoreBrandstoresGetResponseDataStoreRecipientRecipientState
    """Whether the merchant number has been confirmed as the store's recipient of payments.

    收款商户号与门店绑定的确认状态。

    Optional.
    """

V3BrandPartnerStoreBrandstoresGetResponseDataStoreRecipientRecipientState: TypeAlias = Literal["CONFIRMED", "ADMIN_REJECTED", "CONFIRMING", "TIMEOUT_REJECTED"] | str
"""``response.data.store_recipient.recipient_state`` of ``GET /v3/brand/partner/store/brandstores``; other values may come."""

class V3BrandPartnerStoreBrandstoresPost(TypedDict, total=False):
    """Parameters of ``POST /v3/brand/partner/store/brandstores``: 创建品牌门店."""

    brand_id: Required[str]
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Body member, required.
    """

    store_basics: V3BrandPartnerStoreBrandstoresPostStoreBasics
    """The basic facts of the store, such as its names and the merchant's own number.

    门店的基本信息，例如名称和商户自己的编号。

    Body member, optional.
    """

    store_address: Required[V3BrandPartnerStoreBrandstoresPostStoreAddress]
    """Where the store is.

    门店的地址信息。

    Body member, required.
    """

    store_business: V3BrandPartnerStoreBrandstoresPostStoreBusiness
    """The store's phone number and opening hours.

    门店的电话与营业时间。

    Body member, optional.
    """

class V3BrandPartnerStoreBrandstoresPostResponse(TypedDict, total=False):
    """What ``POST /v3/brand/partner/store/brandstores`` returns."""

    brand_id: Required[str]
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Required.
    """

    store_id: str
    """The identifier of the store.

    门店的编号。

    Optional.
    """

    store_state: V3BrandPartnerStoreBrandstoresPostResponseStoreState
    """The state of the store.

    门店的状态。

    Optional.
    """

    audit_state: V3BrandPartnerStoreBrandstoresPostResponseAuditState
    """The state of the review.

    审核状态。

    Optional.
    """

    review_reject_reason: str
    """Why the review was refused.

    审核被驳回的原因。

    Optional.
    """

    store_basics: V3BrandPartnerStoreBrandstoresPostResponseStoreBasics
    """The basic facts of the store, such as its names and the merchant's own number.

    门店的基本信息，例如名称和商户自己的编号。

    Optional.
    """

    store_address: V3BrandPartnerStoreBrandstoresPostResponseStoreAddress
    """Where the store is.

    门店的地址信息。

    Optional.
    """

    store_business: V3BrandPartnerStoreBrandstoresPostResponseStoreBusiness
    """The store's phone number and opening hours.

    门店的电话与营业时间。

    Optional.
    """

    store_recipient: list[V3BrandPartnerStoreBrandstoresPostResponseStoreRecipient]
    """The merchants that receive the payments of the store.

    门店的收款商户列表。

    Optional.
    """

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
    """The merchant number WeChat Pay gave the merchant.

    微信支付分配的商户号。

    Required.
    """

    company_name: str
    """The name of the company.

    企业的名称。

    Optional.
    """

    recipient_state: V3BrandPartnerStoreBrandstoresPostResponseStoreRecipientRecipientState
    """Whether the merchant number has been confirmed as the store's recipient of payments.

    收款商户号与门店绑定的确认状态。

    Optional.
    """

V3BrandPartnerStoreBrandstoresPostResponseStoreRecipientRecipientState: TypeAlias = V3BrandPartnerStoreBrandstoresGetResponseDataStoreRecipientRecipientState

class V3BrandPartnerStoreBrandstoresByStoreIdGet(TypedDict, total=False):
    """Parameters of ``GET /v3/brand/partner/store/brandstores/{store_id}``: 查询品牌门店."""

    store_id: Required[str]
    """The identifier of the store.

    门店的编号。

    Path parameter, required.
    """

    brand_id: Required[str]
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Query parameter, required.
    """

class V3BrandPartnerStoreBrandstoresByStoreIdGetResponse(TypedDict, total=False):
    """What ``GET /v3/brand/partner/store/brandstores/{store_id}`` returns."""

    brand_id: Required[str]
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Required.
    """

    store_id: Required[str]
    """The identifier of the store.

    门店的编号。

    Required.
    """

    store_state: V3BrandPartnerStoreBrandstoresByStoreIdGetResponseStoreState
    """The state of the store.

    门店的状态。

    Optional.
    """

    audit_state: V3BrandPartnerStoreBrandstoresByStoreIdGetResponseAuditState
    """The state of the review.

    审核状态。

    Optional.
    """

    review_reject_reason: str
    """Why the review was refused.

    审核被驳回的原因。

    Optional.
    """

    store_basics: V3BrandPartnerStoreBrandstoresByStoreIdGetResponseStoreBasics
    """The basic facts of the store, such as its names and the merchant's own number.

    门店的基本信息，例如名称和商户自己的编号。

    Optional.
    """

    store_address: V3BrandPartnerStoreBrandstoresByStoreIdGetResponseStoreAddress
    """Where the store is.

    门店的地址信息。

    Optional.
    """

    store_business: V3BrandPartnerStoreBrandstoresByStoreIdGetResponseStoreBusiness
    """The store's phone number and opening hours.

    门店的电话与营业时间。

    Optional.
    """

    store_recipient: list[V3BrandPartnerStoreBrandstoresByStoreIdGetResponseStoreRecipient]
    """The merchants that receive the payments of the store.

    门店的收款商户列表。

    Optional.
    """

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
    """The identifier of the store.

    门店的编号。

    Path parameter, required.
    """

    brand_id: Required[str]
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Body member, required.
    """

    store_basics: V3BrandPartnerStoreBrandstoresByStoreIdPatchStoreBasics
    """The basic facts of the store, such as its names and the merchant's own number.

    门店的基本信息，例如名称和商户自己的编号。

    Body member, optional.
    """

    store_address: V3BrandPartnerStoreBrandstoresByStoreIdPatchStoreAddress
    """Where the store is.

    门店的地址信息。

    Body member, optional.
    """

    store_business: V3BrandPartnerStoreBrandstoresByStoreIdPatchStoreBusiness
    """The store's phone number and opening hours.

    门店的电话与营业时间。

    Body member, optional.
    """

class V3BrandPartnerStoreBrandstoresByStoreIdPatchResponse(TypedDict, total=False):
    """What ``PATCH /v3/brand/partner/store/brandstores/{store_id}`` returns."""

    brand_id: Required[str]
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Required.
    """

    store_id: Required[str]
    """The identifier of the store.

    门店的编号。

    Required.
    """

    store_state: V3BrandPartnerStoreBrandstoresByStoreIdPatchResponseStoreState
    """The state of the store.

    门店的状态。

    Optional.
    """

    audit_state: V3BrandPartnerStoreBrandstoresByStoreIdPatchResponseAuditState
    """The state of the review.

    审核状态。

    Optional.
    """

    review_reject_reason: str
    """Why the review was refused.

    审核被驳回的原因。

    Optional.
    """

    store_basics: V3BrandPartnerStoreBrandstoresByStoreIdPatchResponseStoreBasics
    """The basic facts of the store, such as its names and the merchant's own number.

    门店的基本信息，例如名称和商户自己的编号。

    Optional.
    """

    store_address: V3BrandPartnerStoreBrandstoresByStoreIdPatchResponseStoreAddress
    """Where the store is.

    门店的地址信息。

    Optional.
    """

    store_business: V3BrandPartnerStoreBrandstoresByStoreIdPatchResponseStoreBusiness
    """The store's phone number and opening hours.

    门店的电话与营业时间。

    Optional.
    """

    store_recipient: list[V3BrandPartnerStoreBrandstoresByStoreIdPatchResponseStoreRecipient]
    """The merchants that receive the payments of the store.

    门店的收款商户列表。

    Optional.
    """

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
    """The identifier of the store.

    门店的编号。

    Path parameter, required.
    """

    brand_id: Required[str]
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Body member, required.
    """

class V3BrandPartnerStoreBrandstoresByStoreIdBindrecipientPost(TypedDict, total=False):
    """Parameters of ``POST /v3/brand/partner/store/brandstores/{store_id}/bindrecipient``: 绑定收款商户号."""

    store_id: Required[str]
    """The identifier of the store.

    门店的编号。

    Path parameter, required.
    """

    brand_id: Required[str]
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Body member, required.
    """

    mchid: Required[str]
    """The merchant number WeChat Pay gave the merchant.

    微信支付分配的商户号。

    Body member, required.
    """

    company_name: Required[str]
    """The name of the company.

    企业的名称。

    Body member, required.
    """

class V3BrandPartnerStoreBrandstoresByStoreIdBindrecipientPostResponse(TypedDict, total=False):
    """What ``POST /v3/brand/partner/store/brandstores/{store_id}/bindrecipient`` returns."""

    brand_id: str
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Optional.
    """

    store_id: str
    """The identifier of the store.

    门店的编号。

    Optional.
    """

    mchid: str
    """The merchant number WeChat Pay gave the merchant.

    微信支付分配的商户号。

    Optional.
    """

    company_name: str
    """The name of the company.

    企业的名称。

    Optional.
    """

    recipient_state: V3BrandPartnerStoreBrandstoresByStoreIdBindrecipientPostResponseRecipientState
    """Whether the merchant number has been confirmed as the store's recipient of payments.

    收款商户号与门店绑定的确认状态。

    Optional.
    """

V3BrandPartnerStoreBrandstoresByStoreIdBindrecipientPostResponseRecipientState: TypeAlias = V3BrandPartnerStoreBrandstoresGetResponseDataStoreRecipientRecipientState

class V3BrandPartnerStoreBrandstoresByStoreIdClosePost(TypedDict, total=False):
    """Parameters of ``POST /v3/brand/partner/store/brandstores/{store_id}/close``: 暂停门店营业."""

    store_id: Required[str]
    """The identifier of the store.

    门店的编号。

    Path parameter, required.
    """

    brand_id: Required[str]
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Body member, required.
    """

class V3BrandPartnerStoreBrandstoresByStoreIdClosePostResponse(TypedDict, total=False):
    """What ``POST /v3/brand/partner/store/brandstores/{store_id}/close`` returns."""

    brand_id: Required[str]
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Required.
    """

    store_id: str
    """The identifier of the store.

    门店的编号。

    Optional.
    """

    store_state: V3BrandPartnerStoreBrandstoresByStoreIdClosePostResponseStoreState
    """The state of the store.

    门店的状态。

    Optional.
    """

V3BrandPartnerStoreBrandstoresByStoreIdClosePostResponseStoreState: TypeAlias = V3BrandPartnerStoreBrandstoresGetStoreState

class V3BrandPartnerStoreBrandstoresByStoreIdResumePost(TypedDict, total=False):
    """Parameters of ``POST /v3/brand/partner/store/brandstores/{store_id}/resume``: 恢复门店营业."""

    store_id: Required[str]
    """The identifier of the store.

    门店的编号。

    Path parameter, required.
    """

    brand_id: Required[str]
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Body member, required.
    """

class V3BrandPartnerStoreBrandstoresByStoreIdResumePostResponse(TypedDict, total=False):
    """What ``POST /v3/brand/partner/store/brandstores/{store_id}/resume`` returns."""

    brand_id: Required[str]
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Required.
    """

    store_id: str
    """The identifier of the store.

    门店的编号。

    Optional.
    """

    store_state: V3BrandPartnerStoreBrandstoresByStoreIdResumePostResponseStoreState
    """The state of the store.

    门店的状态。

    Optional.
    """

V3BrandPartnerStoreBrandstoresByStoreIdResumePostResponseStoreState: TypeAlias = V3BrandPartnerStoreBrandstoresGetStoreState

class V3BrandPartnerStoreBrandstoresByStoreIdUnbindrecipientPost(TypedDict, total=False):
    """Parameters of ``POST /v3/brand/partner/store/brandstores/{store_id}/unbindrecipient``: 解绑收款商户号."""

    store_id: Required[str]
    """The identifier of the store.

    门店的编号。

    Path parameter, required.
    """

    brand_id: Required[str]
    """The identifier WeChat Pay gave the brand.

    微信支付分配的品牌编号。

    Body member, required.
    """

    mchid: Required[str]
    """The merchant number WeChat Pay gave the merchant.

    微信支付分配的商户号。

    Body member, required.
    """

class V3BrandPartnerStoreBrandstoresByStoreIdUnbindrecipientPostResponse(TypedDict, total=False):
    """What ``POST /v3/brand/partner/store/brandstores/{store_id}/unbindrecipient`` returns."""

    failed_reason: str
    """Why it failed.

    失败的原因。

    Optional.
    """
