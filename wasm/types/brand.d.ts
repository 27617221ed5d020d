// Made by `cargo xtask codegen` from catalog/; change the catalog, a correction or the emitter instead.
// The operations of the product family `brand`.

import type { CallOptions, TenfenResponse } from '../js/client.js';
import type { Integer } from './values.js';

/** Parameters of `POST /v3/brand/applyments`: 提交入驻申请. */
export interface V3BrandApplymentsPost {
  /**
   * The merchant's own number of the application, unique per applicant.
   *
   * 申请方自己的业务申请编号，不可重复。
   *
   * Body member, required.
   */
  business_code: string;
  /**
   * The administrator of the brand account: name and identity document.
   *
   * 品牌管理员的信息，包括姓名和证件。
   *
   * Body member, required.
   */
  admin_info: V3BrandApplymentsPostAdminInfo;
  /**
   * The legal entity that applies, with its documents.
   *
   * 申请主体的信息及证件。
   *
   * Body member, required.
   */
  subject_info: V3BrandApplymentsPostSubjectInfo;
  /**
   * The basic facts of the brand: its name and logo.
   *
   * 品牌的基本信息，包括名称和标志。
   *
   * Body member, required.
   */
  brand_basic_info: V3BrandApplymentsPostBrandBasicInfo;
  /**
   * The trademark of the brand and its proofs.
   *
   * 品牌的商标信息及证明。
   *
   * Body member, required.
   */
  trademark: V3BrandApplymentsPostTrademark;
}

/** What `POST /v3/brand/applyments` returns. */
export interface V3BrandApplymentsPostResponse {
  /**
   * WeChat Pay's own number of the application.
   *
   * 微信支付生成的申请单号。
   *
   * Required.
   */
  applyment_id: string;
  /**
   * The merchant's own number of the application, unique per applicant.
   *
   * 申请方自己的业务申请编号，不可重复。
   *
   * Required.
   */
  business_code: string;
}

/** `body.admin_info` of `POST /v3/brand/applyments`. */
export interface V3BrandApplymentsPostAdminInfo {
  /**
   * The name of the super administrator, sent encrypted.
   *
   * 超级管理员的姓名，加密后传输。
   *
   * Required. Travels encrypted with a key of WeChat Pay.
   */
  admin_name: string;
  /**
   * The kind of the identity document.
   *
   * 证件类型。
   *
   * Required.
   */
  id_doc_type: V3BrandApplymentsPostAdminInfoIdDocType;
  /**
   * The number of the identity document, usually sent encrypted.
   *
   * 身份证件的号码，通常加密传输。
   *
   * Required. Travels encrypted with a key of WeChat Pay.
   */
  id_card_number: string;
}

/** `body.admin_info.id_doc_type` of `POST /v3/brand/applyments`; other values may come. */
export type V3BrandApplymentsPostAdminInfoIdDocType = 'IDENTIFICATION_TYPE_MAINLAND_ID_CARD' | 'IDENTIFICATION_TYPE_HONGKONG' | 'IDENTIFICATION_TYPE_MACAO' | 'IDENTIFICATION_TYPE_TAIWAN' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT' | (string & {});

/** `body.subject_info` of `POST /v3/brand/applyments`. */
export interface V3BrandApplymentsPostSubjectInfo {
  /**
   * The type of legal entity, such as a company or a sole trader.
   *
   * 主体的类型，例如企业或个体工商户。
   *
   * Required.
   */
  subject_type: V3BrandApplymentsPostSubjectInfoSubjectType;
  /**
   * The name of the company or other body that owns the brand.
   *
   * 品牌所属主体的名称。
   *
   * Required.
   */
  subject_name: string;
  /**
   * The unified social credit code of the body, 18 characters.
   *
   * 主体的统一社会信用代码，18 位。
   *
   * Required.
   */
  unified_social_credit_code: string;
}

/** `body.subject_info.subject_type` of `POST /v3/brand/applyments`; other values may come. */
export type V3BrandApplymentsPostSubjectInfoSubjectType = 'SUBJECT_TYPE_ENTERPRISE' | 'SUBJECT_TYPE_INDIVIDUAL' | (string & {});

/** `body.brand_basic_info` of `POST /v3/brand/applyments`. */
export interface V3BrandApplymentsPostBrandBasicInfo {
  /**
   * The name of the brand.
   *
   * 品牌的名称。
   *
   * Required.
   */
  brand_name: string;
  /**
   * The logo of the brand, as an uploaded picture.
   *
   * 品牌的标志，为已上传的图片。
   *
   * Required.
   */
  brand_logo: string;
}

/** `body.trademark` of `POST /v3/brand/applyments`. */
export interface V3BrandApplymentsPostTrademark {
  /**
   * Whether the brand has a registered trademark.
   *
   * 品牌是否拥有注册商标。
   *
   * Required.
   */
  trademark_exists: V3BrandApplymentsPostTrademarkTrademarkExists;
  /**
   * The registration of the brand's name as a trademark.
   *
   * 品牌名称的商标注册信息。
   *
   * Optional.
   */
  trademark_registration_certificate?: V3BrandApplymentsPostTrademarkTrademarkRegistrationCertificate;
  /**
   * The registration of the logo as a trademark.
   *
   * 品牌标志的商标注册信息。
   *
   * Optional.
   */
  logo_trademark_registration_certificate?: V3BrandApplymentsPostTrademarkLogoTrademarkRegistrationCertificate;
  /**
   * Further proof for a brand without trademark, as an uploaded file.
   *
   * 无商标时的补充证明材料，为已上传的文件。
   *
   * Optional.
   */
  no_trademark_addition_prove?: string;
  /**
   * Further proofs for a brand without trademark, as uploaded files.
   *
   * 无商标时的补充证明材料列表，为已上传的文件。
   *
   * Optional.
   */
  no_trademark_addition_prove_list?: string[];
}

/** `body.trademark.trademark_exists` of `POST /v3/brand/applyments`; other values may come. */
export type V3BrandApplymentsPostTrademarkTrademarkExists = 'TRADEMARK_EXISTS' | 'TRADEMARK_NONE' | (string & {});

/** `body.trademark.trademark_registration_certificate` of `POST /v3/brand/applyments`. */
export interface V3BrandApplymentsPostTrademarkTrademarkRegistrationCertificate {
  /**
   * The picture of the trademark registration certificate, as an uploaded file.
   *
   * 商标注册证的图片，填上传所得的文件标识。
   *
   * Optional.
   */
  certificate?: string;
  /**
   * The name of the person, store, item or other object that contains it; encrypted in some places.
   *
   * 所在对象的名称，例如人名、门店名或项目名，部分接口加密传输。
   *
   * Required.
   */
  name: string;
  /**
   * The registration number of the trademark.
   *
   * 商标的注册号。
   *
   * Required.
   */
  number: string;
  /**
   * The start of the validity.
   *
   * 有效期的开始时间。
   *
   * Required.
   */
  valid_begin_time: string;
  /**
   * Until when it is valid.
   *
   * 有效期的结束时间。
   *
   * Required.
   */
  valid_end_time: string;
  /**
   * The class of the trademark in the international classification of goods and services.
   *
   * 商标在商品和服务国际分类中的类别。
   *
   * Required.
   */
  international_class: string;
  /**
   * The owner of the trademark as registered.
   *
   * 商标注册证上的注册人。
   *
   * Required.
   */
  holder: string;
  /**
   * The picture of the trademark licence, as an uploaded file.
   *
   * 商标授权书的图片，填上传所得的文件标识。
   *
   * Optional.
   */
  license?: string;
  /**
   * When the licence to use the trademark begins.
   *
   * 商标授权使用的开始时间。
   *
   * Optional.
   */
  authorization_begin_time?: string;
  /**
   * Until when the trademark owner's authorization is valid.
   *
   * 商标授权的截止时间。
   *
   * Optional.
   */
  authorization_end_time?: string;
  /**
   * The pictures of the trademark registration certificate, as uploaded files.
   *
   * 商标注册证的多张图片，填上传所得的文件标识。
   *
   * Optional.
   */
  certificate_list?: string[];
  /**
   * The pictures of the trademark licence, as uploaded files.
   *
   * 商标授权书的多张图片，填上传所得的文件标识。
   *
   * Optional.
   */
  license_list?: string[];
}

/** `body.trademark.logo_trademark_registration_certificate` of `POST /v3/brand/applyments`. */
export interface V3BrandApplymentsPostTrademarkLogoTrademarkRegistrationCertificate {
  /**
   * The picture of the trademark registration certificate, as an uploaded file.
   *
   * 商标注册证的图片，填上传所得的文件标识。
   *
   * Optional.
   */
  certificate?: string;
  /**
   * The name of the person, store, item or other object that contains it; encrypted in some places.
   *
   * 所在对象的名称，例如人名、门店名或项目名，部分接口加密传输。
   *
   * Required.
   */
  name: string;
  /**
   * The registration number of the trademark.
   *
   * 商标的注册号。
   *
   * Required.
   */
  number: string;
  /**
   * The start of the validity.
   *
   * 有效期的开始时间。
   *
   * Required.
   */
  valid_begin_time: string;
  /**
   * Until when it is valid.
   *
   * 有效期的结束时间。
   *
   * Required.
   */
  valid_end_time: string;
  /**
   * The class of the trademark in the international classification of goods and services.
   *
   * 商标在商品和服务国际分类中的类别。
   *
   * Required.
   */
  international_class: string;
  /**
   * The owner of the trademark as registered.
   *
   * 商标注册证上的注册人。
   *
   * Required.
   */
  holder: string;
  /**
   * The picture of the trademark licence, as an uploaded file.
   *
   * 商标授权书的图片，填上传所得的文件标识。
   *
   * Optional.
   */
  license?: string;
  /**
   * When the licence to use the trademark begins.
   *
   * 商标授权使用的开始时间。
   *
   * Optional.
   */
  authorization_begin_time?: string;
  /**
   * Until when the trademark owner's authorization is valid.
   *
   * 商标授权的截止时间。
   *
   * Optional.
   */
  authorization_end_time?: string;
  /**
   * The pictures of the trademark registration certificate, as uploaded files.
   *
   * 商标注册证的多张图片，填上传所得的文件标识。
   *
   * Optional.
   */
  certificate_list?: string[];
  /**
   * The pictures of the trademark licence, as uploaded files.
   *
   * 商标授权书的多张图片，填上传所得的文件标识。
   *
   * Optional.
   */
  license_list?: string[];
}

/** `/v3/brand/applyments` */
export interface V3BrandApplymentsOperations {
  /**
   * 提交入驻申请
   *
   * `POST /v3/brand/applyments`
   *
   * For service providers.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016249989
   */
  post(params: V3BrandApplymentsPost, options?: CallOptions): Promise<TenfenResponse<V3BrandApplymentsPostResponse>>;
}

/** Parameters of `GET /v3/brand/applyments/applyment-id/{applyment_id}`: 根据申请单ID查询申请状态. */
export interface V3BrandApplymentsApplymentIdByApplymentIdGet {
  /**
   * WeChat Pay's own number of the application.
   *
   * 微信支付生成的申请单号。
   *
   * Path parameter, required.
   */
  applyment_id: string;
}

/** What `GET /v3/brand/applyments/applyment-id/{applyment_id}` returns. */
export interface V3BrandApplymentsApplymentIdByApplymentIdGetResponse {
  /**
   * WeChat Pay's own number of the application.
   *
   * 微信支付生成的申请单号。
   *
   * Required.
   */
  applyment_id: string;
  /**
   * The merchant's own number of the application, unique per applicant.
   *
   * 申请方自己的业务申请编号，不可重复。
   *
   * Required.
   */
  business_code: string;
  /**
   * The state of the application.
   *
   * 申请单当前的状态。
   *
   * Required.
   */
  applyment_state: V3BrandApplymentsApplymentIdByApplymentIdGetResponseApplymentState;
  /**
   * The state of the application in words.
   *
   * 申请状态的文字说明。
   *
   * Required.
   */
  applyment_state_desc: string;
  /**
   * The QR code that the administrator scans to confirm the authorisation.
   *
   * 供管理员扫描以确认授权的二维码。
   *
   * Optional.
   */
  authorization_confirmation_qr_code?: string;
  /**
   * Why it was refused.
   *
   * 驳回或拒绝的原因。
   *
   * Optional.
   */
  reject_reason?: string;
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Optional.
   */
  brand_id?: string;
}

/** `response.applyment_state` of `GET /v3/brand/applyments/applyment-id/{applyment_id}`; other values may come. */
export type V3BrandApplymentsApplymentIdByApplymentIdGetResponseApplymentState = 'APPLYMENT_STATE_UNKNOWN' | 'APPLYMENT_STATE_UNSUBMITTED' | 'APPLYMENT_STATE_WAITING_VALIDATE' | 'APPLYMENT_STATE_WAITING_AUDIT' | 'APPLYMENT_STATE_WAITING_AUTH' | 'APPLYMENT_STATE_OPEN_ACCOUNT' | 'APPLYMENT_STATE_FINISH' | 'APPLYMENT_STATE_AUDIT_REJECTED' | 'APPLYMENT_STATE_CANCELED' | (string & {});

/** `/v3/brand/applyments/applyment-id/{applyment_id}` */
export interface V3BrandApplymentsApplymentIdByApplymentIdOperations {
  /**
   * 根据申请单ID查询申请状态
   *
   * `GET /v3/brand/applyments/applyment-id/{applyment_id}`
   *
   * For service providers.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016257685
   */
  get(params: V3BrandApplymentsApplymentIdByApplymentIdGet, options?: CallOptions): Promise<TenfenResponse<V3BrandApplymentsApplymentIdByApplymentIdGetResponse>>;
}

/** Parameters of `GET /v3/brand/applyments/business-code/{business_code}`: 根据业务申请编号查询申请状态. */
export interface V3BrandApplymentsBusinessCodeByBusinessCodeGet {
  /**
   * The merchant's own number of the application, unique per applicant.
   *
   * 申请方自己的业务申请编号，不可重复。
   *
   * Path parameter, required.
   */
  business_code: string;
}

/** What `GET /v3/brand/applyments/business-code/{business_code}` returns. */
export interface V3BrandApplymentsBusinessCodeByBusinessCodeGetResponse {
  /**
   * WeChat Pay's own number of the application.
   *
   * 微信支付生成的申请单号。
   *
   * Required.
   */
  applyment_id: string;
  /**
   * The merchant's own number of the application, unique per applicant.
   *
   * 申请方自己的业务申请编号，不可重复。
   *
   * Required.
   */
  business_code: string;
  /**
   * The state of the application.
   *
   * 申请单当前的状态。
   *
   * Required.
   */
  applyment_state: V3BrandApplymentsBusinessCodeByBusinessCodeGetResponseApplymentState;
  /**
   * The state of the application in words.
   *
   * 申请状态的文字说明。
   *
   * Required.
   */
  applyment_state_desc: string;
  /**
   * The QR code that the administrator scans to confirm the authorisation.
   *
   * 供管理员扫描以确认授权的二维码。
   *
   * Optional.
   */
  authorization_confirmation_qr_code?: string;
  /**
   * Why it was refused.
   *
   * 驳回或拒绝的原因。
   *
   * Optional.
   */
  reject_reason?: string;
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Optional.
   */
  brand_id?: string;
}

export type V3BrandApplymentsBusinessCodeByBusinessCodeGetResponseApplymentState = V3BrandApplymentsApplymentIdByApplymentIdGetResponseApplymentState;

/** `/v3/brand/applyments/business-code/{business_code}` */
export interface V3BrandApplymentsBusinessCodeByBusinessCodeOperations {
  /**
   * 根据业务申请编号查询申请状态
   *
   * `GET /v3/brand/applyments/business-code/{business_code}`
   *
   * For service providers.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016257694
   */
  get(params: V3BrandApplymentsBusinessCodeByBusinessCodeGet, options?: CallOptions): Promise<TenfenResponse<V3BrandApplymentsBusinessCodeByBusinessCodeGetResponse>>;
}

/** Parameters of `POST /v3/brand/applyments/cancel-applyment`: 撤销申请. */
export interface V3BrandApplymentsCancelApplymentPost {
  /**
   * WeChat Pay's own number of the application.
   *
   * 微信支付生成的申请单号。
   *
   * Body member, optional.
   */
  applyment_id?: string;
  /**
   * The merchant's own number of the application, unique per applicant.
   *
   * 申请方自己的业务申请编号，不可重复。
   *
   * Body member, optional.
   */
  business_code?: string;
}

/** What `POST /v3/brand/applyments/cancel-applyment` returns. */
export interface V3BrandApplymentsCancelApplymentPostResponse {
  /**
   * WeChat Pay's own number of the application.
   *
   * 微信支付生成的申请单号。
   *
   * Required.
   */
  applyment_id: string;
  /**
   * The merchant's own number of the application, unique per applicant.
   *
   * 申请方自己的业务申请编号，不可重复。
   *
   * Required.
   */
  business_code: string;
}

/** `/v3/brand/applyments/cancel-applyment` */
export interface V3BrandApplymentsCancelApplymentOperations {
  /**
   * 撤销申请
   *
   * `POST /v3/brand/applyments/cancel-applyment`
   *
   * For service providers.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016257700
   */
  post(params?: V3BrandApplymentsCancelApplymentPost, options?: CallOptions): Promise<TenfenResponse<V3BrandApplymentsCancelApplymentPostResponse>>;
}

/** Parameters of `GET /v3/brand/card/card-configs`: 查询商家名片配置申请状态. */
export interface V3BrandCardCardConfigsGet {
  /**
   * The merchant's own number of the application, unique per applicant.
   *
   * 申请方自己的业务申请编号，不可重复。
   *
   * Query parameter, optional.
   */
  business_code?: string;
  /**
   * WeChat Pay's own number of the application.
   *
   * 微信支付生成的申请单号。
   *
   * Query parameter, optional.
   */
  applyment_id?: string;
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Query parameter, required.
   */
  brand_id: string;
}

/** What `GET /v3/brand/card/card-configs` returns. */
export interface V3BrandCardCardConfigsGetResponse {
  /**
   * The merchant's own number of the application, unique per applicant.
   *
   * 申请方自己的业务申请编号，不可重复。
   *
   * Required.
   */
  business_code: string;
  /**
   * WeChat Pay's own number of the application.
   *
   * 微信支付生成的申请单号。
   *
   * Required.
   */
  applyment_id: string;
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Required.
   */
  brand_id: string;
  /**
   * The state of the application.
   *
   * 申请单当前的状态。
   *
   * Required.
   */
  applyment_state: V3BrandCardCardConfigsGetResponseApplymentState;
  /**
   * When the configuration is to be published.
   *
   * 配置预定发布的时间。
   *
   * Optional.
   */
  scheduled_publish_time?: string;
  /**
   * Why it was refused.
   *
   * 驳回或拒绝的原因。
   *
   * Optional.
   */
  reject_reason?: string;
  /**
   * When the configuration was published.
   *
   * 配置实际发布的时间。
   *
   * Optional.
   */
  actual_publish_time?: string;
}

/** `response.applyment_state` of `GET /v3/brand/card/card-configs`; other values may come. */
export type V3BrandCardCardConfigsGetResponseApplymentState = 'STATE_UNKNOWN' | 'DRAFTING' | 'AUDITING' | 'AUDIT_REJECTED' | 'PENDING_PUBLISH' | 'PUBLISHED' | 'CANCELED' | (string & {});

/** Parameters of `POST /v3/brand/card/card-configs`: 提交商家名片配置申请. */
export interface V3BrandCardCardConfigsPost {
  /**
   * The merchant's own number of the application, unique per applicant.
   *
   * 申请方自己的业务申请编号，不可重复。
   *
   * Body member, required.
   */
  business_code: string;
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Body member, required.
   */
  brand_id: string;
  /**
   * The mini program of the brand that is shown on its card.
   *
   * 品牌名片上展示的品牌小程序。
   *
   * Body member, optional.
   */
  brand_mini_program_info?: V3BrandCardCardConfigsPostBrandMiniProgramInfo;
  /**
   * How users reach the brand's customer service.
   *
   * 用户联系品牌客服的方式。
   *
   * Body member, required.
   */
  brand_customer_service: V3BrandCardCardConfigsPostBrandCustomerService;
  /**
   * The services shown on the brand's business card.
   *
   * 商家名片上展示的服务列表。
   *
   * Body member, optional.
   */
  service_list?: V3BrandCardCardConfigsPostServiceList[];
}

/** What `POST /v3/brand/card/card-configs` returns. */
export interface V3BrandCardCardConfigsPostResponse {
  /**
   * The merchant's own number of the application, unique per applicant.
   *
   * 申请方自己的业务申请编号，不可重复。
   *
   * Required.
   */
  business_code: string;
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Required.
   */
  brand_id: string;
  /**
   * WeChat Pay's own number of the application.
   *
   * 微信支付生成的申请单号。
   *
   * Required.
   */
  applyment_id: string;
  /**
   * The address of the QR code or page to preview the brand's card.
   *
   * 预览商家名片所用的地址。
   *
   * Required.
   */
  card_preview_url: string;
}

/** `body.brand_mini_program_info` of `POST /v3/brand/card/card-configs`. */
export interface V3BrandCardCardConfigsPostBrandMiniProgramInfo {
  /**
   * The AppID of the official account, mini program or app the request belongs to.
   *
   * 所属公众号、小程序或移动应用的 AppID。
   *
   * Required.
   */
  appid: string;
  /**
   * The page of the mini program that opens by default.
   *
   * 默认打开的小程序页面路径。
   *
   * Optional.
   */
  default_jump_path?: string;
}

/** `body.brand_customer_service` of `POST /v3/brand/card/card-configs`. */
export interface V3BrandCardCardConfigsPostBrandCustomerService {
  /**
   * How customer service is reached: mini program, web page, official account or telephone.
   *
   * 客服的接入方式，小程序、网页、公众号或电话。
   *
   * Required.
   */
  customer_service_type: V3BrandCardCardConfigsPostBrandCustomerServiceCustomerServiceType;
  /**
   * The phone number of the brand's customer service.
   *
   * 品牌客服的电话号码。
   *
   * Optional.
   */
  customer_service_phone?: string;
  /**
   * The page of the mini program that offers customer service.
   *
   * 提供客服的小程序页面路径。
   *
   * Optional.
   */
  customer_service_path?: string;
  /**
   * The AppID of the official account, mini program or app the request belongs to.
   *
   * 所属公众号、小程序或移动应用的 AppID。
   *
   * Optional.
   */
  appid?: string;
}

/** `body.brand_customer_service.customer_service_type` of `POST /v3/brand/card/card-configs`; other values may come. */
export type V3BrandCardCardConfigsPostBrandCustomerServiceCustomerServiceType = 'MINI_PROGRAM' | 'CUSTOMIZE_WEB' | 'CUSTOMIZE_MP' | 'SERVICE_PHONE' | (string & {});

/** `body.service_list` of `POST /v3/brand/card/card-configs`. */
export interface V3BrandCardCardConfigsPostServiceList {
  /**
   * The name of the class the service belongs to.
   *
   * 服务所属的分类名称。
   *
   * Optional.
   */
  service_classify_name?: string;
  /**
   * The name of the service.
   *
   * 服务的名称。
   *
   * Optional.
   */
  service_name?: string;
  /**
   * What the service opens: a mini program or a web page.
   *
   * 该服务的跳转类型：小程序或网页。
   *
   * Required.
   */
  service_jump_type: V3BrandCardCardConfigsPostServiceListServiceJumpType;
  /**
   * The page of the mini program, or the web address, that the service opens.
   *
   * 该服务打开的小程序页面路径或网页地址。
   *
   * Required.
   */
  service_jump_path: string;
  /**
   * The AppID of the official account, mini program or app the request belongs to.
   *
   * 所属公众号、小程序或移动应用的 AppID。
   *
   * Optional.
   */
  appid?: string;
}

/** `body.service_list.service_jump_type` of `POST /v3/brand/card/card-configs`; other values may come. */
export type V3BrandCardCardConfigsPostServiceListServiceJumpType = 'JUMP_MINI_PROGRAM' | 'JUMP_WEB_PAGE' | (string & {});

/** `/v3/brand/card/card-configs` */
export interface V3BrandCardCardConfigsOperations {
  /**
   * 查询商家名片配置申请状态
   *
   * `GET /v3/brand/card/card-configs`
   *
   * For service providers.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016475174
   */
  get(params: V3BrandCardCardConfigsGet, options?: CallOptions): Promise<TenfenResponse<V3BrandCardCardConfigsGetResponse>>;
  /**
   * 提交商家名片配置申请
   *
   * `POST /v3/brand/card/card-configs`
   *
   * For service providers.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016468440
   */
  post(params: V3BrandCardCardConfigsPost, options?: CallOptions): Promise<TenfenResponse<V3BrandCardCardConfigsPostResponse>>;
}

/** Parameters of `POST /v3/brand/card/card-configs/cancel-applyment`: 撤销商家名片配置申请. */
export interface V3BrandCardCardConfigsCancelApplymentPost {
  /**
   * The merchant's own number of the application, unique per applicant.
   *
   * 申请方自己的业务申请编号，不可重复。
   *
   * Body member, optional.
   */
  business_code?: string;
  /**
   * WeChat Pay's own number of the application.
   *
   * 微信支付生成的申请单号。
   *
   * Body member, optional.
   */
  applyment_id?: string;
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Body member, required.
   */
  brand_id: string;
}

/** What `POST /v3/brand/card/card-configs/cancel-applyment` returns. */
export interface V3BrandCardCardConfigsCancelApplymentPostResponse {
  /**
   * The merchant's own number of the application, unique per applicant.
   *
   * 申请方自己的业务申请编号，不可重复。
   *
   * Required.
   */
  business_code: string;
  /**
   * WeChat Pay's own number of the application.
   *
   * 微信支付生成的申请单号。
   *
   * Required.
   */
  applyment_id: string;
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Required.
   */
  brand_id: string;
  /**
   * The state of the application.
   *
   * 申请单当前的状态。
   *
   * Required.
   */
  applyment_state: V3BrandCardCardConfigsCancelApplymentPostResponseApplymentState;
}

export type V3BrandCardCardConfigsCancelApplymentPostResponseApplymentState = V3BrandCardCardConfigsGetResponseApplymentState;

/** `/v3/brand/card/card-configs/cancel-applyment` */
export interface V3BrandCardCardConfigsCancelApplymentOperations {
  /**
   * 撤销商家名片配置申请
   *
   * `POST /v3/brand/card/card-configs/cancel-applyment`
   *
   * For service providers.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016475172
   */
  post(params: V3BrandCardCardConfigsCancelApplymentPost, options?: CallOptions): Promise<TenfenResponse<V3BrandCardCardConfigsCancelApplymentPostResponse>>;
}

/** Parameters of `GET /v3/brand/card/card-configs/preview-url`: 获取商家名片预览二维码. */
export interface V3BrandCardCardConfigsPreviewUrlGet {
  /**
   * The merchant's own number of the application, unique per applicant.
   *
   * 申请方自己的业务申请编号，不可重复。
   *
   * Query parameter, optional.
   */
  business_code?: string;
  /**
   * WeChat Pay's own number of the application.
   *
   * 微信支付生成的申请单号。
   *
   * Query parameter, optional.
   */
  applyment_id?: string;
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Query parameter, required.
   */
  brand_id: string;
}

/** What `GET /v3/brand/card/card-configs/preview-url` returns. */
export interface V3BrandCardCardConfigsPreviewUrlGetResponse {
  /**
   * The merchant's own number of the application, unique per applicant.
   *
   * 申请方自己的业务申请编号，不可重复。
   *
   * Required.
   */
  business_code: string;
  /**
   * WeChat Pay's own number of the application.
   *
   * 微信支付生成的申请单号。
   *
   * Required.
   */
  applyment_id: string;
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Required.
   */
  brand_id: string;
  /**
   * The address of the QR code or page to preview the brand's card.
   *
   * 预览商家名片所用的地址。
   *
   * Required.
   */
  card_preview_url: string;
  /**
   * When the address expires.
   *
   * 该地址失效的时间。
   *
   * Required.
   */
  url_expired_time: string;
}

/** `/v3/brand/card/card-configs/preview-url` */
export interface V3BrandCardCardConfigsPreviewUrlOperations {
  /**
   * 获取商家名片预览二维码
   *
   * `GET /v3/brand/card/card-configs/preview-url`
   *
   * For service providers.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016641998
   */
  get(params: V3BrandCardCardConfigsPreviewUrlGet, options?: CallOptions): Promise<TenfenResponse<V3BrandCardCardConfigsPreviewUrlGetResponse>>;
}

/** Parameters of `POST /v3/brand/card/card-configs/publish`: 发布商家名片配置. */
export interface V3BrandCardCardConfigsPublishPost {
  /**
   * The merchant's own number of the application, unique per applicant.
   *
   * 申请方自己的业务申请编号，不可重复。
   *
   * Body member, optional.
   */
  business_code?: string;
  /**
   * WeChat Pay's own number of the application.
   *
   * 微信支付生成的申请单号。
   *
   * Body member, optional.
   */
  applyment_id?: string;
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Body member, required.
   */
  brand_id: string;
  /**
   * When to publish: at once or at a set time.
   *
   * 发布方式：立即发布或定时发布。
   *
   * Body member, required.
   */
  publish_type: V3BrandCardCardConfigsPublishPostPublishType;
  /**
   * When the configuration is to be published.
   *
   * 配置预定发布的时间。
   *
   * Body member, optional.
   */
  scheduled_publish_time?: string;
}

/** What `POST /v3/brand/card/card-configs/publish` returns. */
export interface V3BrandCardCardConfigsPublishPostResponse {
  /**
   * The merchant's own number of the application, unique per applicant.
   *
   * 申请方自己的业务申请编号，不可重复。
   *
   * Required.
   */
  business_code: string;
  /**
   * WeChat Pay's own number of the application.
   *
   * 微信支付生成的申请单号。
   *
   * Required.
   */
  applyment_id: string;
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Required.
   */
  brand_id: string;
  /**
   * When to publish: at once or at a set time.
   *
   * 发布方式：立即发布或定时发布。
   *
   * Required.
   */
  publish_type: V3BrandCardCardConfigsPublishPostResponsePublishType;
  /**
   * When the configuration is to be published.
   *
   * 配置预定发布的时间。
   *
   * Optional.
   */
  scheduled_publish_time?: string;
}

/** `body.publish_type` of `POST /v3/brand/card/card-configs/publish`; other values may come. */
export type V3BrandCardCardConfigsPublishPostPublishType = 'IMMEDIATE_PUBLISH' | 'SCHEDULED_PUBLISH' | (string & {});

export type V3BrandCardCardConfigsPublishPostResponsePublishType = V3BrandCardCardConfigsPublishPostPublishType;

/** `/v3/brand/card/card-configs/publish` */
export interface V3BrandCardCardConfigsPublishOperations {
  /**
   * 发布商家名片配置
   *
   * `POST /v3/brand/card/card-configs/publish`
   *
   * For service providers.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016475176
   */
  post(params: V3BrandCardCardConfigsPublishPost, options?: CallOptions): Promise<TenfenResponse<V3BrandCardCardConfigsPublishPostResponse>>;
}

/** Parameters of `GET /v3/brand/card/card-links`: 查询已生效交易连接名片规则. */
export interface V3BrandCardCardLinksGet {
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Query parameter, required.
   */
  brand_id: string;
  /**
   * Where the payment takes place: mini program, app, pay score or payment code.
   *
   * 支付的场景，小程序、App、支付分或付款码。
   *
   * Query parameter, optional.
   */
  payment_scene?: V3BrandCardCardLinksGetPaymentScene;
  /**
   * The number of the page.
   *
   * 页码。
   *
   * Query parameter, optional.
   */
  page_index?: Integer;
  /**
   * How many entries a page has at most.
   *
   * 每页最多的条数。
   *
   * Query parameter, optional.
   */
  page_size?: Integer;
}

/** What `GET /v3/brand/card/card-links` returns. */
export interface V3BrandCardCardLinksGetResponse {
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Optional.
   */
  brand_id?: string;
  /**
   * The number of the page.
   *
   * 页码。
   *
   * Optional.
   */
  page_index?: Integer;
  /**
   * How many entries a page has at most.
   *
   * 每页最多的条数。
   *
   * Optional.
   */
  page_size?: Integer;
  /**
   * How many there are in all.
   *
   * 总数量。
   *
   * Optional.
   */
  total_num?: Integer;
  /**
   * The rules in effect that link transactions to the brand's business card.
   *
   * 已生效的交易连接名片规则列表。
   *
   * Optional.
   */
  active_link_list?: V3BrandCardCardLinksGetResponseActiveLinkList[];
}

/** `query.payment_scene` of `GET /v3/brand/card/card-links`; other values may come. */
export type V3BrandCardCardLinksGetPaymentScene = 'MINI_PROGRAM' | 'APP' | 'PAYMENT_SCORE' | 'PAYMENT_CODE' | (string & {});

/** `response.active_link_list` of `GET /v3/brand/card/card-links`. */
export interface V3BrandCardCardLinksGetResponseActiveLinkList {
  /**
   * Where the payment takes place: mini program, app, pay score or payment code.
   *
   * 支付的场景，小程序、App、支付分或付款码。
   *
   * Required.
   */
  payment_scene: V3BrandCardCardLinksGetResponseActiveLinkListPaymentScene;
  /**
   * The appids to which the rule applies.
   *
   * 规则适用的 appid 列表。
   *
   * Optional.
   */
  appid_list?: string[];
  /**
   * The merchant number whose transactions link to the brand's business card.
   *
   * 交易与品牌名片相连接的商户号。
   *
   * Optional.
   */
  card_link_mchid?: string;
  /**
   * The identifier WeChat Pay gave the service.
   *
   * 微信支付分配的服务编号。
   *
   * Optional.
   */
  service_id?: string;
}

export type V3BrandCardCardLinksGetResponseActiveLinkListPaymentScene = V3BrandCardCardLinksGetPaymentScene;

/** Parameters of `POST /v3/brand/card/card-links`: 添加交易连接名片规则申请. */
export interface V3BrandCardCardLinksPost {
  /**
   * The merchant's own number of the application, unique per applicant.
   *
   * 申请方自己的业务申请编号，不可重复。
   *
   * Body member, required.
   */
  business_code: string;
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Body member, required.
   */
  brand_id: string;
  /**
   * Where the payment takes place: mini program, app, pay score or payment code.
   *
   * 支付的场景，小程序、App、支付分或付款码。
   *
   * Body member, required.
   */
  payment_scene: V3BrandCardCardLinksPostPaymentScene;
  /**
   * The AppID of the official account, mini program or app the request belongs to.
   *
   * 所属公众号、小程序或移动应用的 AppID。
   *
   * Body member, optional.
   */
  appid?: string;
  /**
   * The merchant number whose transactions link to the brand's business card.
   *
   * 交易与品牌名片相连接的商户号。
   *
   * Body member, optional.
   */
  card_link_mchid?: string;
  /**
   * The identifier WeChat Pay gave the service.
   *
   * 微信支付分配的服务编号。
   *
   * Body member, optional.
   */
  service_id?: string;
}

/** What `POST /v3/brand/card/card-links` returns. */
export interface V3BrandCardCardLinksPostResponse {
  /**
   * The merchant's own number of the application, unique per applicant.
   *
   * 申请方自己的业务申请编号，不可重复。
   *
   * Required.
   */
  business_code: string;
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Required.
   */
  brand_id: string;
  /**
   * Where the payment takes place: mini program, app, pay score or payment code.
   *
   * 支付的场景，小程序、App、支付分或付款码。
   *
   * Required.
   */
  payment_scene: V3BrandCardCardLinksPostResponsePaymentScene;
  /**
   * The AppID of the official account, mini program or app the request belongs to.
   *
   * 所属公众号、小程序或移动应用的 AppID。
   *
   * Optional.
   */
  appid?: string;
  /**
   * The merchant number whose transactions link to the brand's business card.
   *
   * 交易与品牌名片相连接的商户号。
   *
   * Optional.
   */
  card_link_mchid?: string;
  /**
   * The identifier WeChat Pay gave the service.
   *
   * 微信支付分配的服务编号。
   *
   * Optional.
   */
  service_id?: string;
}

export type V3BrandCardCardLinksPostPaymentScene = V3BrandCardCardLinksGetPaymentScene;

export type V3BrandCardCardLinksPostResponsePaymentScene = V3BrandCardCardLinksGetPaymentScene;

/** `/v3/brand/card/card-links` */
export interface V3BrandCardCardLinksOperations {
  /**
   * 查询已生效交易连接名片规则
   *
   * `GET /v3/brand/card/card-links`
   *
   * For service providers.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016366785
   */
  get(params: V3BrandCardCardLinksGet, options?: CallOptions): Promise<TenfenResponse<V3BrandCardCardLinksGetResponse>>;
  /**
   * 添加交易连接名片规则申请
   *
   * `POST /v3/brand/card/card-links`
   *
   * For service providers.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016333302
   */
  post(params: V3BrandCardCardLinksPost, options?: CallOptions): Promise<TenfenResponse<V3BrandCardCardLinksPostResponse>>;
}

/** Parameters of `GET /v3/brand/card/card-links/business-code/{business_code}`: 根据业务申请编号查询添加申请状态. */
export interface V3BrandCardCardLinksBusinessCodeByBusinessCodeGet {
  /**
   * The merchant's own number of the application, unique per applicant.
   *
   * 申请方自己的业务申请编号，不可重复。
   *
   * Path parameter, required.
   */
  business_code: string;
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Query parameter, required.
   */
  brand_id: string;
}

/** What `GET /v3/brand/card/card-links/business-code/{business_code}` returns. */
export interface V3BrandCardCardLinksBusinessCodeByBusinessCodeGetResponse {
  /**
   * The merchant's own number of the application, unique per applicant.
   *
   * 申请方自己的业务申请编号，不可重复。
   *
   * Required.
   */
  business_code: string;
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Required.
   */
  brand_id: string;
  /**
   * Where the payment takes place: mini program, app, pay score or payment code.
   *
   * 支付的场景，小程序、App、支付分或付款码。
   *
   * Required.
   */
  payment_scene: V3BrandCardCardLinksBusinessCodeByBusinessCodeGetResponsePaymentScene;
  /**
   * The AppID of the official account, mini program or app the request belongs to.
   *
   * 所属公众号、小程序或移动应用的 AppID。
   *
   * Optional.
   */
  appid?: string;
  /**
   * The merchant number whose transactions link to the brand's business card.
   *
   * 交易与品牌名片相连接的商户号。
   *
   * Optional.
   */
  card_link_mchid?: string;
  /**
   * The identifier WeChat Pay gave the service.
   *
   * 微信支付分配的服务编号。
   *
   * Optional.
   */
  service_id?: string;
  /**
   * The state of the application to link the card.
   *
   * 添加交易连接名片规则的申请状态。
   *
   * Required.
   */
  configuration_state: V3BrandCardCardLinksBusinessCodeByBusinessCodeGetResponseConfigurationState;
  /**
   * Why it was refused.
   *
   * 驳回或拒绝的原因。
   *
   * Optional.
   */
  reject_reason?: string;
}

export type V3BrandCardCardLinksBusinessCodeByBusinessCodeGetResponsePaymentScene = V3BrandCardCardLinksGetPaymentScene;

/** `response.configuration_state` of `GET /v3/brand/card/card-links/business-code/{business_code}`; other values may come. */
export type V3BrandCardCardLinksBusinessCodeByBusinessCodeGetResponseConfigurationState = 'WAITING_AUDIT' | 'AUDIT_REJECT' | 'WAITING_CONFIRMATION' | 'MERCHANT_ADMIN_REJECT' | 'IN_EFFECT' | (string & {});

/** `/v3/brand/card/card-links/business-code/{business_code}` */
export interface V3BrandCardCardLinksBusinessCodeByBusinessCodeOperations {
  /**
   * 根据业务申请编号查询添加申请状态
   *
   * `GET /v3/brand/card/card-links/business-code/{business_code}`
   *
   * For service providers.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016366816
   */
  get(params: V3BrandCardCardLinksBusinessCodeByBusinessCodeGet, options?: CallOptions): Promise<TenfenResponse<V3BrandCardCardLinksBusinessCodeByBusinessCodeGetResponse>>;
}

/** Parameters of `POST /v3/brand/card/card-links/cancel-applyment`: 撤销交易连接名片配置申请. */
export interface V3BrandCardCardLinksCancelApplymentPost {
  /**
   * The merchant's own number of the application, unique per applicant.
   *
   * 申请方自己的业务申请编号，不可重复。
   *
   * Body member, required.
   */
  business_code: string;
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Body member, required.
   */
  brand_id: string;
}

/** What `POST /v3/brand/card/card-links/cancel-applyment` returns. */
export interface V3BrandCardCardLinksCancelApplymentPostResponse {
  /**
   * The merchant's own number of the application, unique per applicant.
   *
   * 申请方自己的业务申请编号，不可重复。
   *
   * Required.
   */
  business_code: string;
}

/** `/v3/brand/card/card-links/cancel-applyment` */
export interface V3BrandCardCardLinksCancelApplymentOperations {
  /**
   * 撤销交易连接名片配置申请
   *
   * `POST /v3/brand/card/card-links/cancel-applyment`
   *
   * For service providers.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016366797
   */
  post(params: V3BrandCardCardLinksCancelApplymentPost, options?: CallOptions): Promise<TenfenResponse<V3BrandCardCardLinksCancelApplymentPostResponse>>;
}

/** Parameters of `POST /v3/brand/card/card-links/unbind-card-link`: 解除已生效交易连接名片场景. */
export interface V3BrandCardCardLinksUnbindCardLinkPost {
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Body member, required.
   */
  brand_id: string;
  /**
   * Where the payment takes place: mini program, app, pay score or payment code.
   *
   * 支付的场景，小程序、App、支付分或付款码。
   *
   * Body member, required.
   */
  payment_scene: V3BrandCardCardLinksUnbindCardLinkPostPaymentScene;
  /**
   * The AppID of the official account, mini program or app the request belongs to.
   *
   * 所属公众号、小程序或移动应用的 AppID。
   *
   * Body member, optional.
   */
  appid?: string;
  /**
   * The merchant number whose transactions link to the brand's business card.
   *
   * 交易与品牌名片相连接的商户号。
   *
   * Body member, optional.
   */
  card_link_mchid?: string;
  /**
   * The identifier WeChat Pay gave the service.
   *
   * 微信支付分配的服务编号。
   *
   * Body member, optional.
   */
  service_id?: string;
}

/** What `POST /v3/brand/card/card-links/unbind-card-link` returns. */
export interface V3BrandCardCardLinksUnbindCardLinkPostResponse {
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Required.
   */
  brand_id: string;
  /**
   * Where the payment takes place: mini program, app, pay score or payment code.
   *
   * 支付的场景，小程序、App、支付分或付款码。
   *
   * Required.
   */
  payment_scene: V3BrandCardCardLinksUnbindCardLinkPostResponsePaymentScene;
  /**
   * The AppID of the official account, mini program or app the request belongs to.
   *
   * 所属公众号、小程序或移动应用的 AppID。
   *
   * Optional.
   */
  appid?: string;
  /**
   * The merchant number whose transactions link to the brand's business card.
   *
   * 交易与品牌名片相连接的商户号。
   *
   * Optional.
   */
  card_link_mchid?: string;
  /**
   * The identifier WeChat Pay gave the service.
   *
   * 微信支付分配的服务编号。
   *
   * Optional.
   */
  service_id?: string;
}

export type V3BrandCardCardLinksUnbindCardLinkPostPaymentScene = V3BrandCardCardLinksGetPaymentScene;

export type V3BrandCardCardLinksUnbindCardLinkPostResponsePaymentScene = V3BrandCardCardLinksGetPaymentScene;

/** `/v3/brand/card/card-links/unbind-card-link` */
export interface V3BrandCardCardLinksUnbindCardLinkOperations {
  /**
   * 解除已生效交易连接名片场景
   *
   * `POST /v3/brand/card/card-links/unbind-card-link`
   *
   * For service providers.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016366804
   */
  post(params: V3BrandCardCardLinksUnbindCardLinkPost, options?: CallOptions): Promise<TenfenResponse<V3BrandCardCardLinksUnbindCardLinkPostResponse>>;
}

/** Parameters of `GET /v3/brand/marketing/shake-activities/activities`: 查询摇优惠活动列表. */
export interface V3BrandMarketingShakeActivitiesActivitiesGet {
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Query parameter, required.
   */
  brand_id: string;
  /**
   * How many records a page holds at most.
   *
   * 每页最多返回的记录条数。
   *
   * Query parameter, required.
   */
  limit: Integer;
  /**
   * How many entries to skip before the first one of this page, from 0.
   *
   * 本页第一条之前跳过的条数，从 0 开始。
   *
   * Query parameter, required.
   */
  offset: Integer;
  /**
   * The state of the activity, with values that depend on the kind of activity.
   *
   * 活动的状态，取值因活动种类而异。
   *
   * Query parameter, optional.
   */
  activity_state?: V3BrandMarketingShakeActivitiesActivitiesGetActivityState;
  /**
   * The state of the review.
   *
   * 审核状态。
   *
   * Query parameter, optional.
   */
  audit_state?: V3BrandMarketingShakeActivitiesActivitiesGetAuditState;
}

/** What `GET /v3/brand/marketing/shake-activities/activities` returns. */
export interface V3BrandMarketingShakeActivitiesActivitiesGetResponse {
  /**
   * How many entries to skip before the first one of this page, from 0.
   *
   * 本页第一条之前跳过的条数，从 0 开始。
   *
   * Required.
   */
  offset: Integer;
  /**
   * How many records a page holds at most.
   *
   * 每页最多返回的记录条数。
   *
   * Required.
   */
  limit: Integer;
  /**
   * How many there are in all; in lists, over all pages.
   *
   * 总数，列表中为所有页的总条数。
   *
   * Required.
   */
  total_count: Integer;
  /**
   * The records of the answer.
   *
   * 返回的记录列表。
   *
   * Optional.
   */
  data?: V3BrandMarketingShakeActivitiesActivitiesGetResponseData[];
}

/** `query.activity_state` of `GET /v3/brand/marketing/shake-activities/activities`; other values may come. */
export type V3BrandMarketingShakeActivitiesActivitiesGetActivityState = 'CREATED' | 'DELIVERING' | 'EXPIRED' | 'PAUSED' | 'TERMINATED' | (string & {});

/** `query.audit_state` of `GET /v3/brand/marketing/shake-activities/activities`; other values may come. */
export type V3BrandMarketingShakeActivitiesActivitiesGetAuditState = 'PENDING' | 'APPROVED' | 'REJECTED' | (string & {});

/** `response.data` of `GET /v3/brand/marketing/shake-activities/activities`. */
export interface V3BrandMarketingShakeActivitiesActivitiesGetResponseData {
  /**
   * The identifier of the activity.
   *
   * 活动的编号。
   *
   * Required.
   */
  id: string;
  /**
   * The name of the person, store, item or other object that contains it; encrypted in some places.
   *
   * 所在对象的名称，例如人名、门店名或项目名，部分接口加密传输。
   *
   * Required.
   */
  name: string;
  /**
   * The state of the activity, with values that depend on the kind of activity.
   *
   * 活动的状态，取值因活动种类而异。
   *
   * Required.
   */
  activity_state: V3BrandMarketingShakeActivitiesActivitiesGetResponseDataActivityState;
  /**
   * The state of the review.
   *
   * 审核状态。
   *
   * Required.
   */
  audit_state: V3BrandMarketingShakeActivitiesActivitiesGetResponseDataAuditState;
  /**
   * How much of the activity's quota is left.
   *
   * 活动剩余的额度。
   *
   * Required.
   */
  available_quota: Integer;
  /**
   * The activity's quota in all.
   *
   * 活动的总额度。
   *
   * Required.
   */
  total_quota: Integer;
  /**
   * How the activity's coupons are delivered: chosen by the system (`SMART`) or to given targets (`TARGETED`).
   *
   * 活动的投放方式，智能投放（`SMART`）或定向投放（`TARGETED`）。
   *
   * Required.
   */
  delivery_mode: V3BrandMarketingShakeActivitiesActivitiesGetResponseDataDeliveryMode;
  /**
   * From when to when.
   *
   * 起止时间。
   *
   * Required.
   */
  time_range: V3BrandMarketingShakeActivitiesActivitiesGetResponseDataTimeRange;
  /**
   * The product coupon as it was created.
   *
   * 商品券的信息。
   *
   * Optional.
   */
  product_coupon?: V3BrandMarketingShakeActivitiesActivitiesGetResponseDataProductCoupon;
}

export type V3BrandMarketingShakeActivitiesActivitiesGetResponseDataActivityState = V3BrandMarketingShakeActivitiesActivitiesGetActivityState;

export type V3BrandMarketingShakeActivitiesActivitiesGetResponseDataAuditState = V3BrandMarketingShakeActivitiesActivitiesGetAuditState;

/** `response.data.delivery_mode` of `GET /v3/brand/marketing/shake-activities/activities`; other values may come. */
export type V3BrandMarketingShakeActivitiesActivitiesGetResponseDataDeliveryMode = 'SMART' | 'TARGETED' | (string & {});

/** `response.data.time_range` of `GET /v3/brand/marketing/shake-activities/activities`. */
export interface V3BrandMarketingShakeActivitiesActivitiesGetResponseDataTimeRange {
  /**
   * When the activity begins.
   *
   * 活动的开始时间。
   *
   * Required.
   */
  start_time: string;
  /**
   * When the activity ends.
   *
   * 活动的结束时间。
   *
   * Required.
   */
  end_time: string;
}

/** `response.data.product_coupon` of `GET /v3/brand/marketing/shake-activities/activities`. */
export interface V3BrandMarketingShakeActivitiesActivitiesGetResponseDataProductCoupon {
  /**
   * The identifier WeChat Pay gave the product coupon.
   *
   * 微信支付生成的商品券编号。
   *
   * Required.
   */
  product_coupon_id: string;
  /**
   * The coupon batches.
   *
   * 券批次列表。
   *
   * Optional.
   */
  stock_list?: V3BrandMarketingShakeActivitiesActivitiesGetResponseDataProductCouponStockList[];
}

/** `response.data.product_coupon.stock_list` of `GET /v3/brand/marketing/shake-activities/activities`. */
export interface V3BrandMarketingShakeActivitiesActivitiesGetResponseDataProductCouponStockList {
  /**
   * The identifier of the coupon stock: coupons made together under the same rules.
   *
   * 券批次的编号，同一批次的券规则相同。
   *
   * Required.
   */
  stock_id: string;
}

/** `/v3/brand/marketing/shake-activities/activities` */
export interface V3BrandMarketingShakeActivitiesActivitiesOperations {
  /**
   * 查询摇优惠活动列表
   *
   * `GET /v3/brand/marketing/shake-activities/activities`
   *
   * For service providers.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015783259
   */
  get(params: V3BrandMarketingShakeActivitiesActivitiesGet, options?: CallOptions): Promise<TenfenResponse<V3BrandMarketingShakeActivitiesActivitiesGetResponse>>;
}

/** Parameters of `GET /v3/brand/partner/card-member/cards`: 查询会员卡模板列表. */
export interface V3BrandPartnerCardMemberCardsGet {
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Query parameter, required.
   */
  brand_id: string;
  /**
   * The state of the member card template, or the outcome of an exchange, depending on the place.
   *
   * 视位置为会员卡模板的状态，或积分兑券的结果。
   *
   * Query parameter, optional.
   */
  state?: V3BrandPartnerCardMemberCardsGetState;
  /**
   * How many entries to skip before the first one of this page, from 0.
   *
   * 本页第一条之前跳过的条数，从 0 开始。
   *
   * Query parameter, optional.
   */
  offset?: Integer;
  /**
   * How many records a page holds at most.
   *
   * 每页最多返回的记录条数。
   *
   * Query parameter, optional.
   */
  limit?: Integer;
}

/** What `GET /v3/brand/partner/card-member/cards` returns. */
export interface V3BrandPartnerCardMemberCardsGetResponse {
  /**
   * How many there are in all; in lists, over all pages.
   *
   * 总数，列表中为所有页的总条数。
   *
   * Required.
   */
  total_count: Integer;
  /**
   * How many entries to skip before the first one of this page, from 0.
   *
   * 本页第一条之前跳过的条数，从 0 开始。
   *
   * Required.
   */
  offset: Integer;
  /**
   * How many records a page holds at most.
   *
   * 每页最多返回的记录条数。
   *
   * Required.
   */
  limit: Integer;
  /**
   * The records of the answer.
   *
   * 返回的记录列表。
   *
   * Optional.
   */
  data?: V3BrandPartnerCardMemberCardsGetResponseData[];
}

/** `query.state` of `GET /v3/brand/partner/card-member/cards`; other values may come. */
export type V3BrandPartnerCardMemberCardsGetState = 'CARD_EFFECTIVE' | 'CARD_INVALID' | (string & {});

/** `response.data` of `GET /v3/brand/partner/card-member/cards`. */
export interface V3BrandPartnerCardMemberCardsGetResponseData {
  /**
   * The identifier of the member card template of the brand.
   *
   * 品牌会员卡模板的编号。
   *
   * Required.
   */
  card_id: string;
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Required.
   */
  brand_id: string;
  /**
   * The AppID of the official account, mini program or app the request belongs to.
   *
   * 所属公众号、小程序或移动应用的 AppID。
   *
   * Required.
   */
  appid: string;
  /**
   * The type of member card: bought, ordinary or with a stored balance.
   *
   * 会员卡的种类：付费卡、普通卡或储值卡。
   *
   * Required.
   */
  card_type: V3BrandPartnerCardMemberCardsGetResponseDataCardType;
  /**
   * The title of the member card.
   *
   * 会员卡的标题。
   *
   * Required.
   */
  card_title: string;
  /**
   * The colour of the member card.
   *
   * 会员卡的颜色。
   *
   * Required.
   */
  card_color: string;
  /**
   * The address of the picture on the face of the member card.
   *
   * 会员卡卡面图片的地址。
   *
   * Required.
   */
  card_picture_url: string;
  /**
   * Who assigns the codes of the member cards: WeChat Pay, or the merchant beforehand or on demand.
   *
   * 会员卡 code 由谁分配：微信支付，或商户预存、实时提供。
   *
   * Required.
   */
  code_mode: V3BrandPartnerCardMemberCardsGetResponseDataCodeMode;
  /**
   * How the code of the member card is shown, such as a bar code, a QR code or a mini program.
   *
   * 会员卡码的展示形式，例如条形码、二维码或跳转小程序。
   *
   * Required.
   */
  code_type: V3BrandPartnerCardMemberCardsGetResponseDataCodeType;
  /**
   * The mini program that is opened from the code of the member card.
   *
   * 从会员卡码跳转的小程序。
   *
   * Optional.
   */
  code_jump_information?: V3BrandPartnerCardMemberCardsGetResponseDataCodeJumpInformation;
  /**
   * The benefits of the member card, as text for the user.
   *
   * 会员卡的权益说明，展示给用户。
   *
   * Required.
   */
  benefits: string;
  /**
   * The HTTPS address that receives the notification of the result.
   *
   * 接收结果通知的 HTTPS 地址。
   *
   * Required.
   */
  notify_url: string;
  /**
   * Whether the member card is kept at the top of the user's cards.
   *
   * 是否将会员卡置顶展示。
   *
   * Optional.
   */
  need_pinned?: boolean;
  /**
   * Whether the member card shows the level.
   *
   * 会员卡上是否展示等级。
   *
   * Optional.
   */
  need_display_level?: boolean;
  /**
   * The level a member starts with.
   *
   * 会员的初始等级。
   *
   * Optional.
   */
  init_level?: string;
  /**
   * The phone number of customer service.
   *
   * 客服电话号码。
   *
   * Optional.
   */
  service_phone?: string;
  /**
   * The member agreement that the user accepts.
   *
   * 供用户同意的会员协议。
   *
   * Optional.
   */
  legal_agreement?: string;
  /**
   * When the member card is valid.
   *
   * 会员卡的有效期信息。
   *
   * Required.
   */
  valid_date_information: V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformation;
  /**
   * The mini program that shows the user's points.
   *
   * 展示用户积分的小程序入口。
   *
   * Optional.
   */
  points_information?: V3BrandPartnerCardMemberCardsGetResponseDataPointsInformation;
  /**
   * The stored balance of the member card: how it is shown, or how it changes, depending on the place.
   *
   * 会员卡储值余额的展示设置，或余额的变动信息，视位置而定。
   *
   * Optional.
   */
  balance_information?: V3BrandPartnerCardMemberCardsGetResponseDataBalanceInformation;
  /**
   * For a member card that is sold: its price and where to buy it.
   *
   * 付费会员卡的价格和购买入口。
   *
   * Optional.
   */
  purchase_information?: V3BrandPartnerCardMemberCardsGetResponseDataPurchaseInformation;
  /**
   * The details of the user: those asked for, or those filled in with their values.
   *
   * 用户资料：需填写的项，或已填的项与值。
   *
   * Optional.
   */
  user_information?: V3BrandPartnerCardMemberCardsGetResponseDataUserInformation;
}

/** `response.data.card_type` of `GET /v3/brand/partner/card-member/cards`; other values may come. */
export type V3BrandPartnerCardMemberCardsGetResponseDataCardType = 'PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {});

/** `response.data.code_mode` of `GET /v3/brand/partner/card-member/cards`; other values may come. */
export type V3BrandPartnerCardMemberCardsGetResponseDataCodeMode = 'SYSTEM_ALLOCATE' | 'MERCHANT_ALLOCATE' | (string & {});

/** `response.data.code_type` of `GET /v3/brand/partner/card-member/cards`; other values may come. */
export type V3BrandPartnerCardMemberCardsGetResponseDataCodeType = 'NONE_CODE' | 'BAR_CODE' | 'QR_CODE' | 'BAR_CODE_AND_QR_CODE' | 'JUMP_MINI_PROGRAM' | (string & {});

/** `response.data.code_jump_information` of `GET /v3/brand/partner/card-member/cards`. */
export interface V3BrandPartnerCardMemberCardsGetResponseDataCodeJumpInformation {
  /**
   * The appid of the mini program or app that is opened.
   *
   * 跳转目标小程序或应用的 appid。
   *
   * Optional.
   */
  jump_appid?: string;
  /**
   * The page of the mini program that is opened.
   *
   * 跳转目标小程序的页面路径。
   *
   * Optional.
   */
  jump_path?: string;
}

/** `response.data.valid_date_information` of `GET /v3/brand/partner/card-member/cards`. */
export interface V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformation {
  /**
   * How the validity is given (fixed dates, a span or for ever), or the kind of the form field.
   *
   * 有效期的类型（固定时间、固定时长或永久），或资料项的类型。
   *
   * Required.
   */
  type: V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformationType;
  /**
   * From when the coupon or member card is valid, RFC 3339 with offset.
   *
   * 券或会员卡有效期的开始时间，带时区偏移的 RFC 3339 格式。
   *
   * Optional.
   */
  available_begin_time?: string;
  /**
   * The end of the validity, RFC 3339 with offset.
   *
   * 有效期的结束时间，RFC 3339 格式，带时区。
   *
   * Optional.
   */
  available_end_time?: string;
  /**
   * For how many days the card or coupon is valid after the user gets it or it takes effect.
   *
   * 卡券在领取或生效后的有效天数。
   *
   * Optional.
   */
  available_day_after_receive?: Integer;
}

/** `response.data.valid_date_information.type` of `GET /v3/brand/partner/card-member/cards`; other values may come. */
export type V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformationType = 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {});

/** `response.data.points_information` of `GET /v3/brand/partner/card-member/cards`. */
export interface V3BrandPartnerCardMemberCardsGetResponseDataPointsInformation {
  /**
   * The appid of the mini program or app that is opened.
   *
   * 跳转目标小程序或应用的 appid。
   *
   * Optional.
   */
  jump_appid?: string;
  /**
   * The page of the mini program that is opened.
   *
   * 跳转目标小程序的页面路径。
   *
   * Optional.
   */
  jump_path?: string;
}

/** `response.data.balance_information` of `GET /v3/brand/partner/card-member/cards`. */
export interface V3BrandPartnerCardMemberCardsGetResponseDataBalanceInformation {
  /**
   * The appid of the mini program or app that is opened.
   *
   * 跳转目标小程序或应用的 appid。
   *
   * Optional.
   */
  jump_appid?: string;
  /**
   * The page of the mini program that is opened.
   *
   * 跳转目标小程序的页面路径。
   *
   * Optional.
   */
  jump_path?: string;
}

/** `response.data.purchase_information` of `GET /v3/brand/partner/card-member/cards`. */
export interface V3BrandPartnerCardMemberCardsGetResponseDataPurchaseInformation {
  /**
   * The price of the member card, in fen.
   *
   * 购买会员卡的价格，单位为分。
   *
   * Optional.
   */
  price?: Integer;
  /**
   * The appid of the mini program or app that is opened.
   *
   * 跳转目标小程序或应用的 appid。
   *
   * Optional.
   */
  jump_appid?: string;
  /**
   * The page of the mini program that is opened.
   *
   * 跳转目标小程序的页面路径。
   *
   * Optional.
   */
  jump_path?: string;
}

/** `response.data.user_information` of `GET /v3/brand/partner/card-member/cards`. */
export interface V3BrandPartnerCardMemberCardsGetResponseDataUserInformation {
  /**
   * The standard items of the user's details: those asked for, or those filled in with their values.
   *
   * 用户资料的通用项：需填写的项，或已填的项与值。
   *
   * Optional.
   */
  common_field_list?: V3BrandPartnerCardMemberCardsGetResponseDataUserInformationCommonFieldList[];
  /**
   * The fields of the member form that the merchant defined itself.
   *
   * 商户自定义的会员资料项。
   *
   * Optional.
   */
  custom_field_list?: V3BrandPartnerCardMemberCardsGetResponseDataUserInformationCustomFieldList[];
}

/** `response.data.user_information.common_field_list` of `GET /v3/brand/partner/card-member/cards`; other values may come. */
export type V3BrandPartnerCardMemberCardsGetResponseDataUserInformationCommonFieldList = 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {});

/** `response.data.user_information.custom_field_list` of `GET /v3/brand/partner/card-member/cards`. */
export interface V3BrandPartnerCardMemberCardsGetResponseDataUserInformationCustomFieldList {
  /**
   * How the validity is given (fixed dates, a span or for ever), or the kind of the form field.
   *
   * 有效期的类型（固定时间、固定时长或永久），或资料项的类型。
   *
   * Optional.
   */
  type?: V3BrandPartnerCardMemberCardsGetResponseDataUserInformationCustomFieldListType;
  /**
   * The name of the person, store, item or other object that contains it; encrypted in some places.
   *
   * 所在对象的名称，例如人名、门店名或项目名，部分接口加密传输。
   *
   * Optional.
   */
  name?: string;
  /**
   * The options the user can choose from.
   *
   * 供用户选择的选项列表。
   *
   * Optional.
   */
  values?: string[];
}

/** `response.data.user_information.custom_field_list.type` of `GET /v3/brand/partner/card-member/cards`; other values may come. */
export type V3BrandPartnerCardMemberCardsGetResponseDataUserInformationCustomFieldListType = 'CHECK_BOX' | 'RADIO' | (string & {});

/** Parameters of `POST /v3/brand/partner/card-member/cards`: 创建会员卡模板. */
export interface V3BrandPartnerCardMemberCardsPost {
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Body member, required.
   */
  brand_id: string;
  /**
   * The AppID of the official account, mini program or app the request belongs to.
   *
   * 所属公众号、小程序或移动应用的 AppID。
   *
   * Body member, required.
   */
  appid: string;
  /**
   * The type of member card: bought, ordinary or with a stored balance.
   *
   * 会员卡的种类：付费卡、普通卡或储值卡。
   *
   * Body member, required.
   */
  card_type: V3BrandPartnerCardMemberCardsPostCardType;
  /**
   * The title of the member card.
   *
   * 会员卡的标题。
   *
   * Body member, required.
   */
  card_title: string;
  /**
   * The colour of the member card.
   *
   * 会员卡的颜色。
   *
   * Body member, required.
   */
  card_color: string;
  /**
   * The address of the picture on the face of the member card.
   *
   * 会员卡卡面图片的地址。
   *
   * Body member, required.
   */
  card_picture_url: string;
  /**
   * Who assigns the codes of the member cards: WeChat Pay, or the merchant beforehand or on demand.
   *
   * 会员卡 code 由谁分配：微信支付，或商户预存、实时提供。
   *
   * Body member, required.
   */
  code_mode: V3BrandPartnerCardMemberCardsPostCodeMode;
  /**
   * How the code of the member card is shown, such as a bar code, a QR code or a mini program.
   *
   * 会员卡码的展示形式，例如条形码、二维码或跳转小程序。
   *
   * Body member, required.
   */
  code_type: V3BrandPartnerCardMemberCardsPostCodeType;
  /**
   * The mini program that is opened from the code of the member card.
   *
   * 从会员卡码跳转的小程序。
   *
   * Body member, optional.
   */
  code_jump_information?: V3BrandPartnerCardMemberCardsPostCodeJumpInformation;
  /**
   * The benefits of the member card, as text for the user.
   *
   * 会员卡的权益说明，展示给用户。
   *
   * Body member, required.
   */
  benefits: string;
  /**
   * The HTTPS address that receives the notification of the result.
   *
   * 接收结果通知的 HTTPS 地址。
   *
   * Body member, required.
   */
  notify_url: string;
  /**
   * Whether the member card is kept at the top of the user's cards.
   *
   * 是否将会员卡置顶展示。
   *
   * Body member, optional.
   */
  need_pinned?: boolean;
  /**
   * Whether the member card shows the level.
   *
   * 会员卡上是否展示等级。
   *
   * Body member, optional.
   */
  need_display_level?: boolean;
  /**
   * The level a member starts with.
   *
   * 会员的初始等级。
   *
   * Body member, optional.
   */
  init_level?: string;
  /**
   * The phone number of customer service.
   *
   * 客服电话号码。
   *
   * Body member, optional.
   */
  service_phone?: string;
  /**
   * The member agreement that the user accepts.
   *
   * 供用户同意的会员协议。
   *
   * Body member, optional.
   */
  legal_agreement?: string;
  /**
   * When the member card is valid.
   *
   * 会员卡的有效期信息。
   *
   * Body member, required.
   */
  valid_date_information: V3BrandPartnerCardMemberCardsPostValidDateInformation;
  /**
   * The mini program that shows the user's points.
   *
   * 展示用户积分的小程序入口。
   *
   * Body member, optional.
   */
  points_information?: V3BrandPartnerCardMemberCardsPostPointsInformation;
  /**
   * The stored balance of the member card: how it is shown, or how it changes, depending on the place.
   *
   * 会员卡储值余额的展示设置，或余额的变动信息，视位置而定。
   *
   * Body member, optional.
   */
  balance_information?: V3BrandPartnerCardMemberCardsPostBalanceInformation;
  /**
   * For a member card that is sold: its price and where to buy it.
   *
   * 付费会员卡的价格和购买入口。
   *
   * Body member, optional.
   */
  purchase_information?: V3BrandPartnerCardMemberCardsPostPurchaseInformation;
  /**
   * The details of the user: those asked for, or those filled in with their values.
   *
   * 用户资料：需填写的项，或已填的项与值。
   *
   * Body member, optional.
   */
  user_information?: V3BrandPartnerCardMemberCardsPostUserInformation;
}

/** What `POST /v3/brand/partner/card-member/cards` returns. */
export interface V3BrandPartnerCardMemberCardsPostResponse {
  /**
   * The identifier of the member card template of the brand.
   *
   * 品牌会员卡模板的编号。
   *
   * Required.
   */
  card_id: string;
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Required.
   */
  brand_id: string;
  /**
   * The AppID of the official account, mini program or app the request belongs to.
   *
   * 所属公众号、小程序或移动应用的 AppID。
   *
   * Required.
   */
  appid: string;
  /**
   * The type of member card: bought, ordinary or with a stored balance.
   *
   * 会员卡的种类：付费卡、普通卡或储值卡。
   *
   * Required.
   */
  card_type: V3BrandPartnerCardMemberCardsPostResponseCardType;
  /**
   * The title of the member card.
   *
   * 会员卡的标题。
   *
   * Required.
   */
  card_title: string;
  /**
   * The colour of the member card.
   *
   * 会员卡的颜色。
   *
   * Required.
   */
  card_color: string;
  /**
   * The address of the picture on the face of the member card.
   *
   * 会员卡卡面图片的地址。
   *
   * Required.
   */
  card_picture_url: string;
  /**
   * Who assigns the codes of the member cards: WeChat Pay, or the merchant beforehand or on demand.
   *
   * 会员卡 code 由谁分配：微信支付，或商户预存、实时提供。
   *
   * Required.
   */
  code_mode: V3BrandPartnerCardMemberCardsPostResponseCodeMode;
  /**
   * How the code of the member card is shown, such as a bar code, a QR code or a mini program.
   *
   * 会员卡码的展示形式，例如条形码、二维码或跳转小程序。
   *
   * Required.
   */
  code_type: V3BrandPartnerCardMemberCardsPostResponseCodeType;
  /**
   * The mini program that is opened from the code of the member card.
   *
   * 从会员卡码跳转的小程序。
   *
   * Optional.
   */
  code_jump_information?: V3BrandPartnerCardMemberCardsPostResponseCodeJumpInformation;
  /**
   * The benefits of the member card, as text for the user.
   *
   * 会员卡的权益说明，展示给用户。
   *
   * Required.
   */
  benefits: string;
  /**
   * The HTTPS address that receives the notification of the result.
   *
   * 接收结果通知的 HTTPS 地址。
   *
   * Required.
   */
  notify_url: string;
  /**
   * Whether the member card is kept at the top of the user's cards.
   *
   * 是否将会员卡置顶展示。
   *
   * Optional.
   */
  need_pinned?: boolean;
  /**
   * Whether the member card shows the level.
   *
   * 会员卡上是否展示等级。
   *
   * Optional.
   */
  need_display_level?: boolean;
  /**
   * The level a member starts with.
   *
   * 会员的初始等级。
   *
   * Optional.
   */
  init_level?: string;
  /**
   * The phone number of customer service.
   *
   * 客服电话号码。
   *
   * Optional.
   */
  service_phone?: string;
  /**
   * The member agreement that the user accepts.
   *
   * 供用户同意的会员协议。
   *
   * Optional.
   */
  legal_agreement?: string;
  /**
   * When the member card is valid.
   *
   * 会员卡的有效期信息。
   *
   * Required.
   */
  valid_date_information: V3BrandPartnerCardMemberCardsPostResponseValidDateInformation;
  /**
   * The mini program that shows the user's points.
   *
   * 展示用户积分的小程序入口。
   *
   * Optional.
   */
  points_information?: V3BrandPartnerCardMemberCardsPostResponsePointsInformation;
  /**
   * The stored balance of the member card: how it is shown, or how it changes, depending on the place.
   *
   * 会员卡储值余额的展示设置，或余额的变动信息，视位置而定。
   *
   * Optional.
   */
  balance_information?: V3BrandPartnerCardMemberCardsPostResponseBalanceInformation;
  /**
   * For a member card that is sold: its price and where to buy it.
   *
   * 付费会员卡的价格和购买入口。
   *
   * Optional.
   */
  purchase_information?: V3BrandPartnerCardMemberCardsPostResponsePurchaseInformation;
  /**
   * The details of the user: those asked for, or those filled in with their values.
   *
   * 用户资料：需填写的项，或已填的项与值。
   *
   * Optional.
   */
  user_information?: V3BrandPartnerCardMemberCardsPostResponseUserInformation;
}

export type V3BrandPartnerCardMemberCardsPostCardType = V3BrandPartnerCardMemberCardsGetResponseDataCardType;

export type V3BrandPartnerCardMemberCardsPostCodeMode = V3BrandPartnerCardMemberCardsGetResponseDataCodeMode;

export type V3BrandPartnerCardMemberCardsPostCodeType = V3BrandPartnerCardMemberCardsGetResponseDataCodeType;

export type V3BrandPartnerCardMemberCardsPostCodeJumpInformation = V3BrandPartnerCardMemberCardsGetResponseDataCodeJumpInformation;

export type V3BrandPartnerCardMemberCardsPostValidDateInformation = V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformation;

export type V3BrandPartnerCardMemberCardsPostValidDateInformationType = V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformationType;

export type V3BrandPartnerCardMemberCardsPostPointsInformation = V3BrandPartnerCardMemberCardsGetResponseDataPointsInformation;

export type V3BrandPartnerCardMemberCardsPostBalanceInformation = V3BrandPartnerCardMemberCardsGetResponseDataBalanceInformation;

export type V3BrandPartnerCardMemberCardsPostPurchaseInformation = V3BrandPartnerCardMemberCardsGetResponseDataPurchaseInformation;

export type V3BrandPartnerCardMemberCardsPostUserInformation = V3BrandPartnerCardMemberCardsGetResponseDataUserInformation;

export type V3BrandPartnerCardMemberCardsPostUserInformationCommonFieldList = V3BrandPartnerCardMemberCardsGetResponseDataUserInformationCommonFieldList;

export type V3BrandPartnerCardMemberCardsPostUserInformationCustomFieldList = V3BrandPartnerCardMemberCardsGetResponseDataUserInformationCustomFieldList;

export type V3BrandPartnerCardMemberCardsPostUserInformationCustomFieldListType = V3BrandPartnerCardMemberCardsGetResponseDataUserInformationCustomFieldListType;

export type V3BrandPartnerCardMemberCardsPostResponseCardType = V3BrandPartnerCardMemberCardsGetResponseDataCardType;

export type V3BrandPartnerCardMemberCardsPostResponseCodeMode = V3BrandPartnerCardMemberCardsGetResponseDataCodeMode;

export type V3BrandPartnerCardMemberCardsPostResponseCodeType = V3BrandPartnerCardMemberCardsGetResponseDataCodeType;

export type V3BrandPartnerCardMemberCardsPostResponseCodeJumpInformation = V3BrandPartnerCardMemberCardsGetResponseDataCodeJumpInformation;

export type V3BrandPartnerCardMemberCardsPostResponseValidDateInformation = V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformation;

export type V3BrandPartnerCardMemberCardsPostResponseValidDateInformationType = V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformationType;

export type V3BrandPartnerCardMemberCardsPostResponsePointsInformation = V3BrandPartnerCardMemberCardsGetResponseDataPointsInformation;

export type V3BrandPartnerCardMemberCardsPostResponseBalanceInformation = V3BrandPartnerCardMemberCardsGetResponseDataBalanceInformation;

export type V3BrandPartnerCardMemberCardsPostResponsePurchaseInformation = V3BrandPartnerCardMemberCardsGetResponseDataPurchaseInformation;

export type V3BrandPartnerCardMemberCardsPostResponseUserInformation = V3BrandPartnerCardMemberCardsGetResponseDataUserInformation;

export type V3BrandPartnerCardMemberCardsPostResponseUserInformationCommonFieldList = V3BrandPartnerCardMemberCardsGetResponseDataUserInformationCommonFieldList;

export type V3BrandPartnerCardMemberCardsPostResponseUserInformationCustomFieldList = V3BrandPartnerCardMemberCardsGetResponseDataUserInformationCustomFieldList;

export type V3BrandPartnerCardMemberCardsPostResponseUserInformationCustomFieldListType = V3BrandPartnerCardMemberCardsGetResponseDataUserInformationCustomFieldListType;

/** `/v3/brand/partner/card-member/cards` */
export interface V3BrandPartnerCardMemberCardsOperations {
  /**
   * 查询会员卡模板列表
   *
   * `GET /v3/brand/partner/card-member/cards`
   *
   * For service providers.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336976
   */
  get(params: V3BrandPartnerCardMemberCardsGet, options?: CallOptions): Promise<TenfenResponse<V3BrandPartnerCardMemberCardsGetResponse>>;
  /**
   * 创建会员卡模板
   *
   * `POST /v3/brand/partner/card-member/cards`
   *
   * For service providers.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336970
   */
  post(params: V3BrandPartnerCardMemberCardsPost, options?: CallOptions): Promise<TenfenResponse<V3BrandPartnerCardMemberCardsPostResponse>>;
}

/** Parameters of `GET /v3/brand/partner/card-member/cards/{card_id}`: 查询会员卡模板信息. */
export interface V3BrandPartnerCardMemberCardsByCardIdGet {
  /**
   * The identifier of the member card template of the brand.
   *
   * 品牌会员卡模板的编号。
   *
   * Path parameter, required.
   */
  card_id: string;
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Query parameter, required.
   */
  brand_id: string;
}

/** What `GET /v3/brand/partner/card-member/cards/{card_id}` returns. */
export interface V3BrandPartnerCardMemberCardsByCardIdGetResponse {
  /**
   * The identifier of the member card template of the brand.
   *
   * 品牌会员卡模板的编号。
   *
   * Required.
   */
  card_id: string;
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Required.
   */
  brand_id: string;
  /**
   * The AppID of the official account, mini program or app the request belongs to.
   *
   * 所属公众号、小程序或移动应用的 AppID。
   *
   * Required.
   */
  appid: string;
  /**
   * The type of member card: bought, ordinary or with a stored balance.
   *
   * 会员卡的种类：付费卡、普通卡或储值卡。
   *
   * Required.
   */
  card_type: V3BrandPartnerCardMemberCardsByCardIdGetResponseCardType;
  /**
   * The title of the member card.
   *
   * 会员卡的标题。
   *
   * Required.
   */
  card_title: string;
  /**
   * The colour of the member card.
   *
   * 会员卡的颜色。
   *
   * Required.
   */
  card_color: string;
  /**
   * The address of the picture on the face of the member card.
   *
   * 会员卡卡面图片的地址。
   *
   * Required.
   */
  card_picture_url: string;
  /**
   * Who assigns the codes of the member cards: WeChat Pay, or the merchant beforehand or on demand.
   *
   * 会员卡 code 由谁分配：微信支付，或商户预存、实时提供。
   *
   * Required.
   */
  code_mode: V3BrandPartnerCardMemberCardsByCardIdGetResponseCodeMode;
  /**
   * How the code of the member card is shown, such as a bar code, a QR code or a mini program.
   *
   * 会员卡码的展示形式，例如条形码、二维码或跳转小程序。
   *
   * Required.
   */
  code_type: V3BrandPartnerCardMemberCardsByCardIdGetResponseCodeType;
  /**
   * The mini program that is opened from the code of the member card.
   *
   * 从会员卡码跳转的小程序。
   *
   * Optional.
   */
  code_jump_information?: V3BrandPartnerCardMemberCardsByCardIdGetResponseCodeJumpInformation;
  /**
   * The benefits of the member card, as text for the user.
   *
   * 会员卡的权益说明，展示给用户。
   *
   * Required.
   */
  benefits: string;
  /**
   * The HTTPS address that receives the notification of the result.
   *
   * 接收结果通知的 HTTPS 地址。
   *
   * Required.
   */
  notify_url: string;
  /**
   * Whether the member card is kept at the top of the user's cards.
   *
   * 是否将会员卡置顶展示。
   *
   * Optional.
   */
  need_pinned?: boolean;
  /**
   * Whether the member card shows the level.
   *
   * 会员卡上是否展示等级。
   *
   * Optional.
   */
  need_display_level?: boolean;
  /**
   * The level a member starts with.
   *
   * 会员的初始等级。
   *
   * Optional.
   */
  init_level?: string;
  /**
   * The phone number of customer service.
   *
   * 客服电话号码。
   *
   * Optional.
   */
  service_phone?: string;
  /**
   * The member agreement that the user accepts.
   *
   * 供用户同意的会员协议。
   *
   * Optional.
   */
  legal_agreement?: string;
  /**
   * When the member card is valid.
   *
   * 会员卡的有效期信息。
   *
   * Required.
   */
  valid_date_information: V3BrandPartnerCardMemberCardsByCardIdGetResponseValidDateInformation;
  /**
   * The mini program that shows the user's points.
   *
   * 展示用户积分的小程序入口。
   *
   * Optional.
   */
  points_information?: V3BrandPartnerCardMemberCardsByCardIdGetResponsePointsInformation;
  /**
   * The stored balance of the member card: how it is shown, or how it changes, depending on the place.
   *
   * 会员卡储值余额的展示设置，或余额的变动信息，视位置而定。
   *
   * Optional.
   */
  balance_information?: V3BrandPartnerCardMemberCardsByCardIdGetResponseBalanceInformation;
  /**
   * For a member card that is sold: its price and where to buy it.
   *
   * 付费会员卡的价格和购买入口。
   *
   * Optional.
   */
  purchase_information?: V3BrandPartnerCardMemberCardsByCardIdGetResponsePurchaseInformation;
  /**
   * The details of the user: those asked for, or those filled in with their values.
   *
   * 用户资料：需填写的项，或已填的项与值。
   *
   * Optional.
   */
  user_information?: V3BrandPartnerCardMemberCardsByCardIdGetResponseUserInformation;
  /**
   * The state of the member card template, or the outcome of an exchange, depending on the place.
   *
   * 视位置为会员卡模板的状态，或积分兑券的结果。
   *
   * Required.
   */
  state: V3BrandPartnerCardMemberCardsByCardIdGetResponseState;
  /**
   * When it was created, RFC 3339 with offset.
   *
   * 创建的时间，RFC 3339 格式，带时区。
   *
   * Required.
   */
  create_time: string;
  /**
   * When it was last updated, RFC 3339 with offset.
   *
   * 最近更新的时间，RFC 3339 格式，带时区。
   *
   * Required.
   */
  update_time: string;
}

export type V3BrandPartnerCardMemberCardsByCardIdGetResponseCardType = V3BrandPartnerCardMemberCardsGetResponseDataCardType;

export type V3BrandPartnerCardMemberCardsByCardIdGetResponseCodeMode = V3BrandPartnerCardMemberCardsGetResponseDataCodeMode;

export type V3BrandPartnerCardMemberCardsByCardIdGetResponseCodeType = V3BrandPartnerCardMemberCardsGetResponseDataCodeType;

export type V3BrandPartnerCardMemberCardsByCardIdGetResponseCodeJumpInformation = V3BrandPartnerCardMemberCardsGetResponseDataCodeJumpInformation;

export type V3BrandPartnerCardMemberCardsByCardIdGetResponseValidDateInformation = V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformation;

export type V3BrandPartnerCardMemberCardsByCardIdGetResponseValidDateInformationType = V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformationType;

export type V3BrandPartnerCardMemberCardsByCardIdGetResponsePointsInformation = V3BrandPartnerCardMemberCardsGetResponseDataPointsInformation;

export type V3BrandPartnerCardMemberCardsByCardIdGetResponseBalanceInformation = V3BrandPartnerCardMemberCardsGetResponseDataBalanceInformation;

export type V3BrandPartnerCardMemberCardsByCardIdGetResponsePurchaseInformation = V3BrandPartnerCardMemberCardsGetResponseDataPurchaseInformation;

export type V3BrandPartnerCardMemberCardsByCardIdGetResponseUserInformation = V3BrandPartnerCardMemberCardsGetResponseDataUserInformation;

export type V3BrandPartnerCardMemberCardsByCardIdGetResponseUserInformationCommonFieldList = V3BrandPartnerCardMemberCardsGetResponseDataUserInformationCommonFieldList;

export type V3BrandPartnerCardMemberCardsByCardIdGetResponseUserInformationCustomFieldList = V3BrandPartnerCardMemberCardsGetResponseDataUserInformationCustomFieldList;

export type V3BrandPartnerCardMemberCardsByCardIdGetResponseUserInformationCustomFieldListType = V3BrandPartnerCardMemberCardsGetResponseDataUserInformationCustomFieldListType;

export type V3BrandPartnerCardMemberCardsByCardIdGetResponseState = V3BrandPartnerCardMemberCardsGetState;

/** Parameters of `PATCH /v3/brand/partner/card-member/cards/{card_id}`: 修改会员卡模板信息. */
export interface V3BrandPartnerCardMemberCardsByCardIdPatch {
  /**
   * The identifier of the member card template of the brand.
   *
   * 品牌会员卡模板的编号。
   *
   * Path parameter, required.
   */
  card_id: string;
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Body member, required.
   */
  brand_id: string;
  /**
   * The title of the member card.
   *
   * 会员卡的标题。
   *
   * Body member, optional.
   */
  card_title?: string;
  /**
   * The colour of the member card.
   *
   * 会员卡的颜色。
   *
   * Body member, optional.
   */
  card_color?: string;
  /**
   * The address of the picture on the face of the member card.
   *
   * 会员卡卡面图片的地址。
   *
   * Body member, optional.
   */
  card_picture_url?: string;
  /**
   * The mini program that is opened from the code of the member card.
   *
   * 从会员卡码跳转的小程序。
   *
   * Body member, optional.
   */
  code_jump_information?: V3BrandPartnerCardMemberCardsByCardIdPatchCodeJumpInformation;
  /**
   * The benefits of the member card, as text for the user.
   *
   * 会员卡的权益说明，展示给用户。
   *
   * Body member, optional.
   */
  benefits?: string;
  /**
   * The HTTPS address that receives the notification of the result.
   *
   * 接收结果通知的 HTTPS 地址。
   *
   * Body member, optional.
   */
  notify_url?: string;
  /**
   * Whether the member card is kept at the top of the user's cards.
   *
   * 是否将会员卡置顶展示。
   *
   * Body member, optional.
   */
  need_pinned?: boolean;
  /**
   * Whether the member card shows the level.
   *
   * 会员卡上是否展示等级。
   *
   * Body member, optional.
   */
  need_display_level?: boolean;
  /**
   * The level a member starts with.
   *
   * 会员的初始等级。
   *
   * Body member, optional.
   */
  init_level?: string;
  /**
   * The phone number of customer service.
   *
   * 客服电话号码。
   *
   * Body member, optional.
   */
  service_phone?: string;
  /**
   * The member agreement that the user accepts.
   *
   * 供用户同意的会员协议。
   *
   * Body member, optional.
   */
  legal_agreement?: string;
  /**
   * When the member card is valid.
   *
   * 会员卡的有效期信息。
   *
   * Body member, optional.
   */
  valid_date_information?: V3BrandPartnerCardMemberCardsByCardIdPatchValidDateInformation;
  /**
   * The mini program that shows the user's points.
   *
   * 展示用户积分的小程序入口。
   *
   * Body member, optional.
   */
  points_information?: V3BrandPartnerCardMemberCardsByCardIdPatchPointsInformation;
  /**
   * The stored balance of the member card: how it is shown, or how it changes, depending on the place.
   *
   * 会员卡储值余额的展示设置，或余额的变动信息，视位置而定。
   *
   * Body member, optional.
   */
  balance_information?: V3BrandPartnerCardMemberCardsByCardIdPatchBalanceInformation;
  /**
   * For a member card that is sold: its price and where to buy it.
   *
   * 付费会员卡的价格和购买入口。
   *
   * Body member, optional.
   */
  purchase_information?: V3BrandPartnerCardMemberCardsByCardIdPatchPurchaseInformation;
  /**
   * The details of the user: those asked for, or those filled in with their values.
   *
   * 用户资料：需填写的项，或已填的项与值。
   *
   * Body member, optional.
   */
  user_information?: V3BrandPartnerCardMemberCardsByCardIdPatchUserInformation;
}

/** What `PATCH /v3/brand/partner/card-member/cards/{card_id}` returns. */
export interface V3BrandPartnerCardMemberCardsByCardIdPatchResponse {
  /**
   * The identifier of the member card template of the brand.
   *
   * 品牌会员卡模板的编号。
   *
   * Required.
   */
  card_id: string;
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Required.
   */
  brand_id: string;
  /**
   * The AppID of the official account, mini program or app the request belongs to.
   *
   * 所属公众号、小程序或移动应用的 AppID。
   *
   * Required.
   */
  appid: string;
  /**
   * The type of member card: bought, ordinary or with a stored balance.
   *
   * 会员卡的种类：付费卡、普通卡或储值卡。
   *
   * Required.
   */
  card_type: V3BrandPartnerCardMemberCardsByCardIdPatchResponseCardType;
  /**
   * The title of the member card.
   *
   * 会员卡的标题。
   *
   * Required.
   */
  card_title: string;
  /**
   * The colour of the member card.
   *
   * 会员卡的颜色。
   *
   * Required.
   */
  card_color: string;
  /**
   * The address of the picture on the face of the member card.
   *
   * 会员卡卡面图片的地址。
   *
   * Required.
   */
  card_picture_url: string;
  /**
   * Who assigns the codes of the member cards: WeChat Pay, or the merchant beforehand or on demand.
   *
   * 会员卡 code 由谁分配：微信支付，或商户预存、实时提供。
   *
   * Required.
   */
  code_mode: V3BrandPartnerCardMemberCardsByCardIdPatchResponseCodeMode;
  /**
   * How the code of the member card is shown, such as a bar code, a QR code or a mini program.
   *
   * 会员卡码的展示形式，例如条形码、二维码或跳转小程序。
   *
   * Required.
   */
  code_type: V3BrandPartnerCardMemberCardsByCardIdPatchResponseCodeType;
  /**
   * The mini program that is opened from the code of the member card.
   *
   * 从会员卡码跳转的小程序。
   *
   * Optional.
   */
  code_jump_information?: V3BrandPartnerCardMemberCardsByCardIdPatchResponseCodeJumpInformation;
  /**
   * The benefits of the member card, as text for the user.
   *
   * 会员卡的权益说明，展示给用户。
   *
   * Required.
   */
  benefits: string;
  /**
   * The HTTPS address that receives the notification of the result.
   *
   * 接收结果通知的 HTTPS 地址。
   *
   * Required.
   */
  notify_url: string;
  /**
   * Whether the member card is kept at the top of the user's cards.
   *
   * 是否将会员卡置顶展示。
   *
   * Optional.
   */
  need_pinned?: boolean;
  /**
   * Whether the member card shows the level.
   *
   * 会员卡上是否展示等级。
   *
   * Optional.
   */
  need_display_level?: boolean;
  /**
   * The level a member starts with.
   *
   * 会员的初始等级。
   *
   * Optional.
   */
  init_level?: string;
  /**
   * The phone number of customer service.
   *
   * 客服电话号码。
   *
   * Optional.
   */
  service_phone?: string;
  /**
   * The member agreement that the user accepts.
   *
   * 供用户同意的会员协议。
   *
   * Optional.
   */
  legal_agreement?: string;
  /**
   * When the member card is valid.
   *
   * 会员卡的有效期信息。
   *
   * Required.
   */
  valid_date_information: V3BrandPartnerCardMemberCardsByCardIdPatchResponseValidDateInformation;
  /**
   * The mini program that shows the user's points.
   *
   * 展示用户积分的小程序入口。
   *
   * Optional.
   */
  points_information?: V3BrandPartnerCardMemberCardsByCardIdPatchResponsePointsInformation;
  /**
   * The stored balance of the member card: how it is shown, or how it changes, depending on the place.
   *
   * 会员卡储值余额的展示设置，或余额的变动信息，视位置而定。
   *
   * Optional.
   */
  balance_information?: V3BrandPartnerCardMemberCardsByCardIdPatchResponseBalanceInformation;
  /**
   * For a member card that is sold: its price and where to buy it.
   *
   * 付费会员卡的价格和购买入口。
   *
   * Optional.
   */
  purchase_information?: V3BrandPartnerCardMemberCardsByCardIdPatchResponsePurchaseInformation;
  /**
   * The details of the user: those asked for, or those filled in with their values.
   *
   * 用户资料：需填写的项，或已填的项与值。
   *
   * Optional.
   */
  user_information?: V3BrandPartnerCardMemberCardsByCardIdPatchResponseUserInformation;
  /**
   * The state of the member card template, or the outcome of an exchange, depending on the place.
   *
   * 视位置为会员卡模板的状态，或积分兑券的结果。
   *
   * Required.
   */
  state: V3BrandPartnerCardMemberCardsByCardIdPatchResponseState;
  /**
   * When it was created, RFC 3339 with offset.
   *
   * 创建的时间，RFC 3339 格式，带时区。
   *
   * Required.
   */
  create_time: string;
  /**
   * When it was last updated, RFC 3339 with offset.
   *
   * 最近更新的时间，RFC 3339 格式，带时区。
   *
   * Required.
   */
  update_time: string;
}

export type V3BrandPartnerCardMemberCardsByCardIdPatchCodeJumpInformation = V3BrandPartnerCardMemberCardsGetResponseDataCodeJumpInformation;

export type V3BrandPartnerCardMemberCardsByCardIdPatchValidDateInformation = V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformation;

export type V3BrandPartnerCardMemberCardsByCardIdPatchValidDateInformationType = V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformationType;

export type V3BrandPartnerCardMemberCardsByCardIdPatchPointsInformation = V3BrandPartnerCardMemberCardsGetResponseDataPointsInformation;

export type V3BrandPartnerCardMemberCardsByCardIdPatchBalanceInformation = V3BrandPartnerCardMemberCardsGetResponseDataBalanceInformation;

export type V3BrandPartnerCardMemberCardsByCardIdPatchPurchaseInformation = V3BrandPartnerCardMemberCardsGetResponseDataPurchaseInformation;

export type V3BrandPartnerCardMemberCardsByCardIdPatchUserInformation = V3BrandPartnerCardMemberCardsGetResponseDataUserInformation;

export type V3BrandPartnerCardMemberCardsByCardIdPatchUserInformationCommonFieldList = V3BrandPartnerCardMemberCardsGetResponseDataUserInformationCommonFieldList;

export type V3BrandPartnerCardMemberCardsByCardIdPatchUserInformationCustomFieldList = V3BrandPartnerCardMemberCardsGetResponseDataUserInformationCustomFieldList;

export type V3BrandPartnerCardMemberCardsByCardIdPatchUserInformationCustomFieldListType = V3BrandPartnerCardMemberCardsGetResponseDataUserInformationCustomFieldListType;

export type V3BrandPartnerCardMemberCardsByCardIdPatchResponseCardType = V3BrandPartnerCardMemberCardsGetResponseDataCardType;

export type V3BrandPartnerCardMemberCardsByCardIdPatchResponseCodeMode = V3BrandPartnerCardMemberCardsGetResponseDataCodeMode;

export type V3BrandPartnerCardMemberCardsByCardIdPatchResponseCodeType = V3BrandPartnerCardMemberCardsGetResponseDataCodeType;

export type V3BrandPartnerCardMemberCardsByCardIdPatchResponseCodeJumpInformation = V3BrandPartnerCardMemberCardsGetResponseDataCodeJumpInformation;

export type V3BrandPartnerCardMemberCardsByCardIdPatchResponseValidDateInformation = V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformation;

export type V3BrandPartnerCardMemberCardsByCardIdPatchResponseValidDateInformationType = V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformationType;

export type V3BrandPartnerCardMemberCardsByCardIdPatchResponsePointsInformation = V3BrandPartnerCardMemberCardsGetResponseDataPointsInformation;

export type V3BrandPartnerCardMemberCardsByCardIdPatchResponseBalanceInformation = V3BrandPartnerCardMemberCardsGetResponseDataBalanceInformation;

export type V3BrandPartnerCardMemberCardsByCardIdPatchResponsePurchaseInformation = V3BrandPartnerCardMemberCardsGetResponseDataPurchaseInformation;

export type V3BrandPartnerCardMemberCardsByCardIdPatchResponseUserInformation = V3BrandPartnerCardMemberCardsGetResponseDataUserInformation;

export type V3BrandPartnerCardMemberCardsByCardIdPatchResponseUserInformationCommonFieldList = V3BrandPartnerCardMemberCardsGetResponseDataUserInformationCommonFieldList;

export type V3BrandPartnerCardMemberCardsByCardIdPatchResponseUserInformationCustomFieldList = V3BrandPartnerCardMemberCardsGetResponseDataUserInformationCustomFieldList;

export type V3BrandPartnerCardMemberCardsByCardIdPatchResponseUserInformationCustomFieldListType = V3BrandPartnerCardMemberCardsGetResponseDataUserInformationCustomFieldListType;

export type V3BrandPartnerCardMemberCardsByCardIdPatchResponseState = V3BrandPartnerCardMemberCardsGetState;

/** Parameters of `DELETE /v3/brand/partner/card-member/cards/{card_id}`: 删除会员卡模板. */
export interface V3BrandPartnerCardMemberCardsByCardIdDelete {
  /**
   * The identifier of the member card template of the brand.
   *
   * 品牌会员卡模板的编号。
   *
   * Path parameter, required.
   */
  card_id: string;
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Query parameter, required.
   */
  brand_id: string;
}

/** What `DELETE /v3/brand/partner/card-member/cards/{card_id}` returns. */
export interface V3BrandPartnerCardMemberCardsByCardIdDeleteResponse {
  /**
   * The identifier of the member card template of the brand.
   *
   * 品牌会员卡模板的编号。
   *
   * Required.
   */
  card_id: string;
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Required.
   */
  brand_id: string;
  /**
   * The AppID of the official account, mini program or app the request belongs to.
   *
   * 所属公众号、小程序或移动应用的 AppID。
   *
   * Required.
   */
  appid: string;
  /**
   * The type of member card: bought, ordinary or with a stored balance.
   *
   * 会员卡的种类：付费卡、普通卡或储值卡。
   *
   * Required.
   */
  card_type: V3BrandPartnerCardMemberCardsByCardIdDeleteResponseCardType;
  /**
   * The title of the member card.
   *
   * 会员卡的标题。
   *
   * Required.
   */
  card_title: string;
  /**
   * The colour of the member card.
   *
   * 会员卡的颜色。
   *
   * Required.
   */
  card_color: string;
  /**
   * The address of the picture on the face of the member card.
   *
   * 会员卡卡面图片的地址。
   *
   * Required.
   */
  card_picture_url: string;
  /**
   * Who assigns the codes of the member cards: WeChat Pay, or the merchant beforehand or on demand.
   *
   * 会员卡 code 由谁分配：微信支付，或商户预存、实时提供。
   *
   * Required.
   */
  code_mode: V3BrandPartnerCardMemberCardsByCardIdDeleteResponseCodeMode;
  /**
   * How the code of the member card is shown, such as a bar code, a QR code or a mini program.
   *
   * 会员卡码的展示形式，例如条形码、二维码或跳转小程序。
   *
   * Required.
   */
  code_type: V3BrandPartnerCardMemberCardsByCardIdDeleteResponseCodeType;
  /**
   * The mini program that is opened from the code of the member card.
   *
   * 从会员卡码跳转的小程序。
   *
   * Optional.
   */
  code_jump_information?: V3BrandPartnerCardMemberCardsByCardIdDeleteResponseCodeJumpInformation;
  /**
   * The benefits of the member card, as text for the user.
   *
   * 会员卡的权益说明，展示给用户。
   *
   * Required.
   */
  benefits: string;
  /**
   * The HTTPS address that receives the notification of the result.
   *
   * 接收结果通知的 HTTPS 地址。
   *
   * Required.
   */
  notify_url: string;
  /**
   * Whether the member card is kept at the top of the user's cards.
   *
   * 是否将会员卡置顶展示。
   *
   * Optional.
   */
  need_pinned?: boolean;
  /**
   * Whether the member card shows the level.
   *
   * 会员卡上是否展示等级。
   *
   * Optional.
   */
  need_display_level?: boolean;
  /**
   * The level a member starts with.
   *
   * 会员的初始等级。
   *
   * Optional.
   */
  init_level?: string;
  /**
   * The phone number of customer service.
   *
   * 客服电话号码。
   *
   * Optional.
   */
  service_phone?: string;
  /**
   * The member agreement that the user accepts.
   *
   * 供用户同意的会员协议。
   *
   * Optional.
   */
  legal_agreement?: string;
  /**
   * When the member card is valid.
   *
   * 会员卡的有效期信息。
   *
   * Required.
   */
  valid_date_information: V3BrandPartnerCardMemberCardsByCardIdDeleteResponseValidDateInformation;
  /**
   * The mini program that shows the user's points.
   *
   * 展示用户积分的小程序入口。
   *
   * Optional.
   */
  points_information?: V3BrandPartnerCardMemberCardsByCardIdDeleteResponsePointsInformation;
  /**
   * The stored balance of the member card: how it is shown, or how it changes, depending on the place.
   *
   * 会员卡储值余额的展示设置，或余额的变动信息，视位置而定。
   *
   * Optional.
   */
  balance_information?: V3BrandPartnerCardMemberCardsByCardIdDeleteResponseBalanceInformation;
  /**
   * For a member card that is sold: its price and where to buy it.
   *
   * 付费会员卡的价格和购买入口。
   *
   * Optional.
   */
  purchase_information?: V3BrandPartnerCardMemberCardsByCardIdDeleteResponsePurchaseInformation;
  /**
   * The details of the user: those asked for, or those filled in with their values.
   *
   * 用户资料：需填写的项，或已填的项与值。
   *
   * Optional.
   */
  user_information?: V3BrandPartnerCardMemberCardsByCardIdDeleteResponseUserInformation;
  /**
   * The state of the member card template, or the outcome of an exchange, depending on the place.
   *
   * 视位置为会员卡模板的状态，或积分兑券的结果。
   *
   * Required.
   */
  state: V3BrandPartnerCardMemberCardsByCardIdDeleteResponseState;
  /**
   * When it was created, RFC 3339 with offset.
   *
   * 创建的时间，RFC 3339 格式，带时区。
   *
   * Required.
   */
  create_time: string;
  /**
   * When it was last updated, RFC 3339 with offset.
   *
   * 最近更新的时间，RFC 3339 格式，带时区。
   *
   * Required.
   */
  update_time: string;
}

export type V3BrandPartnerCardMemberCardsByCardIdDeleteResponseCardType = V3BrandPartnerCardMemberCardsGetResponseDataCardType;

export type V3BrandPartnerCardMemberCardsByCardIdDeleteResponseCodeMode = V3BrandPartnerCardMemberCardsGetResponseDataCodeMode;

export type V3BrandPartnerCardMemberCardsByCardIdDeleteResponseCodeType = V3BrandPartnerCardMemberCardsGetResponseDataCodeType;

export type V3BrandPartnerCardMemberCardsByCardIdDeleteResponseCodeJumpInformation = V3BrandPartnerCardMemberCardsGetResponseDataCodeJumpInformation;

export type V3BrandPartnerCardMemberCardsByCardIdDeleteResponseValidDateInformation = V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformation;

export type V3BrandPartnerCardMemberCardsByCardIdDeleteResponseValidDateInformationType = V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformationType;

export type V3BrandPartnerCardMemberCardsByCardIdDeleteResponsePointsInformation = V3BrandPartnerCardMemberCardsGetResponseDataPointsInformation;

export type V3BrandPartnerCardMemberCardsByCardIdDeleteResponseBalanceInformation = V3BrandPartnerCardMemberCardsGetResponseDataBalanceInformation;

export type V3BrandPartnerCardMemberCardsByCardIdDeleteResponsePurchaseInformation = V3BrandPartnerCardMemberCardsGetResponseDataPurchaseInformation;

export type V3BrandPartnerCardMemberCardsByCardIdDeleteResponseUserInformation = V3BrandPartnerCardMemberCardsGetResponseDataUserInformation;

export type V3BrandPartnerCardMemberCardsByCardIdDeleteResponseUserInformationCommonFieldList = V3BrandPartnerCardMemberCardsGetResponseDataUserInformationCommonFieldList;

export type V3BrandPartnerCardMemberCardsByCardIdDeleteResponseUserInformationCustomFieldList = V3BrandPartnerCardMemberCardsGetResponseDataUserInformationCustomFieldList;

export type V3BrandPartnerCardMemberCardsByCardIdDeleteResponseUserInformationCustomFieldListType = V3BrandPartnerCardMemberCardsGetResponseDataUserInformationCustomFieldListType;

export type V3BrandPartnerCardMemberCardsByCardIdDeleteResponseState = V3BrandPartnerCardMemberCardsGetState;

/** `/v3/brand/partner/card-member/cards/{card_id}` */
export interface V3BrandPartnerCardMemberCardsByCardIdOperations {
  /**
   * 查询会员卡模板信息
   *
   * `GET /v3/brand/partner/card-member/cards/{card_id}`
   *
   * For service providers.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336974
   */
  get(params: V3BrandPartnerCardMemberCardsByCardIdGet, options?: CallOptions): Promise<TenfenResponse<V3BrandPartnerCardMemberCardsByCardIdGetResponse>>;
  /**
   * 修改会员卡模板信息
   *
   * `PATCH /v3/brand/partner/card-member/cards/{card_id}`
   *
   * For service providers.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336977
   */
  patch(params: V3BrandPartnerCardMemberCardsByCardIdPatch, options?: CallOptions): Promise<TenfenResponse<V3BrandPartnerCardMemberCardsByCardIdPatchResponse>>;
  /**
   * 删除会员卡模板
   *
   * `DELETE /v3/brand/partner/card-member/cards/{card_id}`
   *
   * For service providers.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336972
   */
  delete(params: V3BrandPartnerCardMemberCardsByCardIdDelete, options?: CallOptions): Promise<TenfenResponse<V3BrandPartnerCardMemberCardsByCardIdDeleteResponse>>;
}

/** Parameters of `POST /v3/brand/partner/card-member/cards/{card_id}/invalidate`: 作废会员卡模板. */
export interface V3BrandPartnerCardMemberCardsByCardIdInvalidatePost {
  /**
   * The identifier of the member card template of the brand.
   *
   * 品牌会员卡模板的编号。
   *
   * Path parameter, required.
   */
  card_id: string;
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Body member, required.
   */
  brand_id: string;
}

/** What `POST /v3/brand/partner/card-member/cards/{card_id}/invalidate` returns. */
export interface V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponse {
  /**
   * The merchant's own number of the request; repeating a request with it does not act twice.
   *
   * 商户自己的请求单号，用同一单号重发不会重复执行。
   *
   * Required.
   */
  out_request_no: string;
  /**
   * The identifier of the member card template of the brand.
   *
   * 品牌会员卡模板的编号。
   *
   * Required.
   */
  card_id: string;
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Required.
   */
  brand_id: string;
  /**
   * The AppID of the official account, mini program or app the request belongs to.
   *
   * 所属公众号、小程序或移动应用的 AppID。
   *
   * Required.
   */
  appid: string;
  /**
   * The type of member card: bought, ordinary or with a stored balance.
   *
   * 会员卡的种类：付费卡、普通卡或储值卡。
   *
   * Required.
   */
  card_type: V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponseCardType;
  /**
   * The title of the member card.
   *
   * 会员卡的标题。
   *
   * Required.
   */
  card_title: string;
  /**
   * The colour of the member card.
   *
   * 会员卡的颜色。
   *
   * Required.
   */
  card_color: string;
  /**
   * The address of the picture on the face of the member card.
   *
   * 会员卡卡面图片的地址。
   *
   * Required.
   */
  card_picture_url: string;
  /**
   * Who assigns the codes of the member cards: WeChat Pay, or the merchant beforehand or on demand.
   *
   * 会员卡 code 由谁分配：微信支付，或商户预存、实时提供。
   *
   * Required.
   */
  code_mode: V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponseCodeMode;
  /**
   * How the code of the member card is shown, such as a bar code, a QR code or a mini program.
   *
   * 会员卡码的展示形式，例如条形码、二维码或跳转小程序。
   *
   * Required.
   */
  code_type: V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponseCodeType;
  /**
   * The mini program that is opened from the code of the member card.
   *
   * 从会员卡码跳转的小程序。
   *
   * Optional.
   */
  code_jump_information?: V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponseCodeJumpInformation;
  /**
   * The benefits of the member card, as text for the user.
   *
   * 会员卡的权益说明，展示给用户。
   *
   * Required.
   */
  benefits: string;
  /**
   * The HTTPS address that receives the notification of the result.
   *
   * 接收结果通知的 HTTPS 地址。
   *
   * Required.
   */
  notify_url: string;
  /**
   * Whether the member card is kept at the top of the user's cards.
   *
   * 是否将会员卡置顶展示。
   *
   * Optional.
   */
  need_pinned?: boolean;
  /**
   * Whether the member card shows the level.
   *
   * 会员卡上是否展示等级。
   *
   * Optional.
   */
  need_display_level?: boolean;
  /**
   * The level a member starts with.
   *
   * 会员的初始等级。
   *
   * Optional.
   */
  init_level?: string;
  /**
   * The phone number of customer service.
   *
   * 客服电话号码。
   *
   * Optional.
   */
  service_phone?: string;
  /**
   * The member agreement that the user accepts.
   *
   * 供用户同意的会员协议。
   *
   * Optional.
   */
  legal_agreement?: string;
  /**
   * When the member card is valid.
   *
   * 会员卡的有效期信息。
   *
   * Required.
   */
  valid_date_information: V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponseValidDateInformation;
  /**
   * The mini program that shows the member's own page.
   *
   * 展示会员信息的小程序入口。
   *
   * Required.
   */
  member_information: V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponseMemberInformation;
  /**
   * The mini program that shows the user's points.
   *
   * 展示用户积分的小程序入口。
   *
   * Optional.
   */
  points_information?: V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponsePointsInformation;
  /**
   * The stored balance of the member card: how it is shown, or how it changes, depending on the place.
   *
   * 会员卡储值余额的展示设置，或余额的变动信息，视位置而定。
   *
   * Optional.
   */
  balance_information?: V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponseBalanceInformation;
  /**
   * For a member card that is sold: its price and where to buy it.
   *
   * 付费会员卡的价格和购买入口。
   *
   * Optional.
   */
  purchase_information?: V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponsePurchaseInformation;
  /**
   * The details of the user: those asked for, or those filled in with their values.
   *
   * 用户资料：需填写的项，或已填的项与值。
   *
   * Optional.
   */
  user_information?: V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponseUserInformation;
  /**
   * The state of the member card template, or the outcome of an exchange, depending on the place.
   *
   * 视位置为会员卡模板的状态，或积分兑券的结果。
   *
   * Required.
   */
  state: V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponseState;
  /**
   * When it was created, RFC 3339 with offset.
   *
   * 创建的时间，RFC 3339 格式，带时区。
   *
   * Required.
   */
  create_time: string;
  /**
   * When it was last updated, RFC 3339 with offset.
   *
   * 最近更新的时间，RFC 3339 格式，带时区。
   *
   * Required.
   */
  update_time: string;
}

export type V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponseCardType = V3BrandPartnerCardMemberCardsGetResponseDataCardType;

export type V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponseCodeMode = V3BrandPartnerCardMemberCardsGetResponseDataCodeMode;

export type V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponseCodeType = V3BrandPartnerCardMemberCardsGetResponseDataCodeType;

export type V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponseCodeJumpInformation = V3BrandPartnerCardMemberCardsGetResponseDataCodeJumpInformation;

export type V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponseValidDateInformation = V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformation;

export type V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponseValidDateInformationType = V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformationType;

/** `response.member_information` of `POST /v3/brand/partner/card-member/cards/{card_id}/invalidate`. */
export interface V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponseMemberInformation {
  /**
   * The appid of the mini program or app that is opened.
   *
   * 跳转目标小程序或应用的 appid。
   *
   * Optional.
   */
  jump_appid?: string;
  /**
   * The page of the mini program that is opened.
   *
   * 跳转目标小程序的页面路径。
   *
   * Optional.
   */
  jump_path?: string;
}

export type V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponsePointsInformation = V3BrandPartnerCardMemberCardsGetResponseDataPointsInformation;

export type V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponseBalanceInformation = V3BrandPartnerCardMemberCardsGetResponseDataBalanceInformation;

export type V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponsePurchaseInformation = V3BrandPartnerCardMemberCardsGetResponseDataPurchaseInformation;

export type V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponseUserInformation = V3BrandPartnerCardMemberCardsGetResponseDataUserInformation;

export type V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponseUserInformationCommonFieldList = V3BrandPartnerCardMemberCardsGetResponseDataUserInformationCommonFieldList;

export type V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponseUserInformationCustomFieldList = V3BrandPartnerCardMemberCardsGetResponseDataUserInformationCustomFieldList;

export type V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponseUserInformationCustomFieldListType = V3BrandPartnerCardMemberCardsGetResponseDataUserInformationCustomFieldListType;

export type V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponseState = V3BrandPartnerCardMemberCardsGetState;

/** `/v3/brand/partner/card-member/cards/{card_id}/invalidate` */
export interface V3BrandPartnerCardMemberCardsByCardIdInvalidateOperations {
  /**
   * 作废会员卡模板
   *
   * `POST /v3/brand/partner/card-member/cards/{card_id}/invalidate`
   *
   * For service providers.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336972
   */
  post(params: V3BrandPartnerCardMemberCardsByCardIdInvalidatePost, options?: CallOptions): Promise<TenfenResponse<V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponse>>;
}

/** Parameters of `GET /v3/brand/partner/card-member/membership-activities`: 查询品牌会员发券活动列表. */
export interface V3BrandPartnerCardMemberMembershipActivitiesGet {
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Query parameter, required.
   */
  brand_id: string;
  /**
   * The identifier of the member card template of the brand.
   *
   * 品牌会员卡模板的编号。
   *
   * Query parameter, optional.
   */
  card_id?: string;
  /**
   * The state of the activity, with values that depend on the kind of activity.
   *
   * 活动的状态，取值因活动种类而异。
   *
   * Query parameter, optional.
   */
  activity_state?: V3BrandPartnerCardMemberMembershipActivitiesGetActivityState;
  /**
   * How many entries to skip before the first one of this page, from 0.
   *
   * 本页第一条之前跳过的条数，从 0 开始。
   *
   * Query parameter, required.
   */
  offset: Integer;
  /**
   * How many records a page holds at most.
   *
   * 每页最多返回的记录条数。
   *
   * Query parameter, required.
   */
  limit: Integer;
}

/** What `GET /v3/brand/partner/card-member/membership-activities` returns. */
export interface V3BrandPartnerCardMemberMembershipActivitiesGetResponse {
  /**
   * The records of the answer.
   *
   * 返回的记录列表。
   *
   * Optional.
   */
  data?: V3BrandPartnerCardMemberMembershipActivitiesGetResponseData[];
  /**
   * How many entries to skip before the first one of this page, from 0.
   *
   * 本页第一条之前跳过的条数，从 0 开始。
   *
   * Required.
   */
  offset: Integer;
  /**
   * How many records a page holds at most.
   *
   * 每页最多返回的记录条数。
   *
   * Required.
   */
  limit: Integer;
  /**
   * How many there are in all; in lists, over all pages.
   *
   * 总数，列表中为所有页的总条数。
   *
   * Required.
   */
  total_count: Integer;
}

/** `query.activity_state` of `GET /v3/brand/partner/card-member/membership-activities`; other values may come. */
export type V3BrandPartnerCardMemberMembershipActivitiesGetActivityState = 'MEMBERSHIP_ACTIVITY_CREATED' | 'MEMBERSHIP_ACTIVITY_EFFECTIVE' | 'MEMBERSHIP_ACTIVITY_TERMINATED' | 'MEMBERSHIP_ACTIVITY_EXPIRED' | (string & {});

/** `response.data` of `GET /v3/brand/partner/card-member/membership-activities`. */
export interface V3BrandPartnerCardMemberMembershipActivitiesGetResponseData {
  /**
   * The merchant's own number of the request; repeating a request with it does not act twice.
   *
   * 商户自己的请求单号，用同一单号重发不会重复执行。
   *
   * Required.
   */
  out_request_no: string;
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Required.
   */
  brand_id: string;
  /**
   * The identifier of the member card template of the brand.
   *
   * 品牌会员卡模板的编号。
   *
   * Required.
   */
  card_id: string;
  /**
   * The channel through which the activity hands out its coupons.
   *
   * 活动发券所用的渠道。
   *
   * Required.
   */
  activity_channel: V3BrandPartnerCardMemberMembershipActivitiesGetResponseDataActivityChannel;
  /**
   * The title shown to the user.
   *
   * 展示给用户的标题。
   *
   * Required.
   */
  title: string;
  /**
   * The second line of the title.
   *
   * 副标题。
   *
   * Required.
   */
  sub_title: string;
  /**
   * The start of the activity, RFC 3339 with offset.
   *
   * 活动的开始时间，RFC 3339 格式，带时区。
   *
   * Required.
   */
  begin_time: string;
  /**
   * When the activity ends.
   *
   * 活动的结束时间。
   *
   * Required.
   */
  end_time: string;
  /**
   * How many times users can take part in the activity in all, its total stock.
   *
   * 活动的总库存数量。
   *
   * Required.
   */
  apply_total: Integer;
  /**
   * How many more times users can still take part in the activity, its remaining stock.
   *
   * 活动剩余的库存数量。
   *
   * Required.
   */
  apply_available: Integer;
  /**
   * The coupon stocks of which the activity gives out coupons.
   *
   * 活动发放的商品券批次列表。
   *
   * Required.
   */
  product_coupon_stock_list: V3BrandPartnerCardMemberMembershipActivitiesGetResponseDataProductCouponStockList[];
  /**
   * The identifier of the activity.
   *
   * 活动的编号。
   *
   * Required.
   */
  activity_id: string;
  /**
   * The state of the activity, with values that depend on the kind of activity.
   *
   * 活动的状态，取值因活动种类而异。
   *
   * Required.
   */
  activity_state: V3BrandPartnerCardMemberMembershipActivitiesGetResponseDataActivityState;
  /**
   * When it was created, RFC 3339 with offset.
   *
   * 创建的时间，RFC 3339 格式，带时区。
   *
   * Required.
   */
  create_time: string;
  /**
   * When it was last changed, RFC 3339 with offset.
   *
   * 最近修改的时间，RFC 3339 格式，带时区。
   *
   * Required.
   */
  modify_time: string;
}

/** `response.data.activity_channel` of `GET /v3/brand/partner/card-member/membership-activities`; other values may come. */
export type V3BrandPartnerCardMemberMembershipActivitiesGetResponseDataActivityChannel = 'MECHANT_APP_COMPONENT' | (string & {});

/** `response.data.product_coupon_stock_list` of `GET /v3/brand/partner/card-member/membership-activities`. */
export interface V3BrandPartnerCardMemberMembershipActivitiesGetResponseDataProductCouponStockList {
  /**
   * The identifier WeChat Pay gave the product coupon.
   *
   * 微信支付生成的商品券编号。
   *
   * Required.
   */
  product_coupon_id: string;
  /**
   * The identifier of the coupon stock: coupons made together under the same rules.
   *
   * 券批次的编号，同一批次的券规则相同。
   *
   * Required.
   */
  stock_id: string;
}

export type V3BrandPartnerCardMemberMembershipActivitiesGetResponseDataActivityState = V3BrandPartnerCardMemberMembershipActivitiesGetActivityState;

/** Parameters of `POST /v3/brand/partner/card-member/membership-activities`: 创建品牌会员发券活动. */
export interface V3BrandPartnerCardMemberMembershipActivitiesPost {
  /**
   * The merchant's own number of the request; repeating a request with it does not act twice.
   *
   * 商户自己的请求单号，用同一单号重发不会重复执行。
   *
   * Body member, required.
   */
  out_request_no: string;
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Body member, required.
   */
  brand_id: string;
  /**
   * The identifier of the member card template of the brand.
   *
   * 品牌会员卡模板的编号。
   *
   * Body member, required.
   */
  card_id: string;
  /**
   * The channel through which the activity hands out its coupons.
   *
   * 活动发券所用的渠道。
   *
   * Body member, required.
   */
  activity_channel: V3BrandPartnerCardMemberMembershipActivitiesPostActivityChannel;
  /**
   * The title shown to the user.
   *
   * 展示给用户的标题。
   *
   * Body member, required.
   */
  title: string;
  /**
   * The second line of the title.
   *
   * 副标题。
   *
   * Body member, required.
   */
  sub_title: string;
  /**
   * The start of the activity, RFC 3339 with offset.
   *
   * 活动的开始时间，RFC 3339 格式，带时区。
   *
   * Body member, required.
   */
  begin_time: string;
  /**
   * When the activity ends.
   *
   * 活动的结束时间。
   *
   * Body member, required.
   */
  end_time: string;
  /**
   * How many times users can take part in the activity in all, its total stock.
   *
   * 活动的总库存数量。
   *
   * Body member, required.
   */
  apply_total: Integer;
  /**
   * The coupon stocks of which the activity gives out coupons.
   *
   * 活动发放的商品券批次列表。
   *
   * Body member, required.
   */
  product_coupon_stock_list: V3BrandPartnerCardMemberMembershipActivitiesPostProductCouponStockList[];
}

/** What `POST /v3/brand/partner/card-member/membership-activities` returns. */
export interface V3BrandPartnerCardMemberMembershipActivitiesPostResponse {
  /**
   * The merchant's own number of the request; repeating a request with it does not act twice.
   *
   * 商户自己的请求单号，用同一单号重发不会重复执行。
   *
   * Required.
   */
  out_request_no: string;
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Required.
   */
  brand_id: string;
  /**
   * The identifier of the member card template of the brand.
   *
   * 品牌会员卡模板的编号。
   *
   * Required.
   */
  card_id: string;
  /**
   * The channel through which the activity hands out its coupons.
   *
   * 活动发券所用的渠道。
   *
   * Required.
   */
  activity_channel: V3BrandPartnerCardMemberMembershipActivitiesPostResponseActivityChannel;
  /**
   * The title shown to the user.
   *
   * 展示给用户的标题。
   *
   * Required.
   */
  title: string;
  /**
   * The second line of the title.
   *
   * 副标题。
   *
   * Required.
   */
  sub_title: string;
  /**
   * The start of the activity, RFC 3339 with offset.
   *
   * 活动的开始时间，RFC 3339 格式，带时区。
   *
   * Required.
   */
  begin_time: string;
  /**
   * When the activity ends.
   *
   * 活动的结束时间。
   *
   * Required.
   */
  end_time: string;
  /**
   * How many times users can take part in the activity in all, its total stock.
   *
   * 活动的总库存数量。
   *
   * Required.
   */
  apply_total: Integer;
  /**
   * How many more times users can still take part in the activity, its remaining stock.
   *
   * 活动剩余的库存数量。
   *
   * Required.
   */
  apply_available: Integer;
  /**
   * The coupon stocks of which the activity gives out coupons.
   *
   * 活动发放的商品券批次列表。
   *
   * Required.
   */
  product_coupon_stock_list: V3BrandPartnerCardMemberMembershipActivitiesPostResponseProductCouponStockList[];
  /**
   * The identifier of the activity.
   *
   * 活动的编号。
   *
   * Required.
   */
  activity_id: string;
  /**
   * The state of the activity, with values that depend on the kind of activity.
   *
   * 活动的状态，取值因活动种类而异。
   *
   * Required.
   */
  activity_state: V3BrandPartnerCardMemberMembershipActivitiesPostResponseActivityState;
  /**
   * When it was created, RFC 3339 with offset.
   *
   * 创建的时间，RFC 3339 格式，带时区。
   *
   * Required.
   */
  create_time: string;
  /**
   * When it was last changed, RFC 3339 with offset.
   *
   * 最近修改的时间，RFC 3339 格式，带时区。
   *
   * Required.
   */
  modify_time: string;
}

export type V3BrandPartnerCardMemberMembershipActivitiesPostActivityChannel = V3BrandPartnerCardMemberMembershipActivitiesGetResponseDataActivityChannel;

export type V3BrandPartnerCardMemberMembershipActivitiesPostProductCouponStockList = V3BrandPartnerCardMemberMembershipActivitiesGetResponseDataProductCouponStockList;

export type V3BrandPartnerCardMemberMembershipActivitiesPostResponseActivityChannel = V3BrandPartnerCardMemberMembershipActivitiesGetResponseDataActivityChannel;

export type V3BrandPartnerCardMemberMembershipActivitiesPostResponseProductCouponStockList = V3BrandPartnerCardMemberMembershipActivitiesGetResponseDataProductCouponStockList;

export type V3BrandPartnerCardMemberMembershipActivitiesPostResponseActivityState = V3BrandPartnerCardMemberMembershipActivitiesGetActivityState;

/** `/v3/brand/partner/card-member/membership-activities` */
export interface V3BrandPartnerCardMemberMembershipActivitiesOperations {
  /**
   * 查询品牌会员发券活动列表
   *
   * `GET /v3/brand/partner/card-member/membership-activities`
   *
   * For service providers.
   *
   * At most 5 calls per second and service provider.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016588039
   */
  get(params: V3BrandPartnerCardMemberMembershipActivitiesGet, options?: CallOptions): Promise<TenfenResponse<V3BrandPartnerCardMemberMembershipActivitiesGetResponse>>;
  /**
   * 创建品牌会员发券活动
   *
   * `POST /v3/brand/partner/card-member/membership-activities`
   *
   * For service providers.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016464918
   */
  post(params: V3BrandPartnerCardMemberMembershipActivitiesPost, options?: CallOptions): Promise<TenfenResponse<V3BrandPartnerCardMemberMembershipActivitiesPostResponse>>;
}

/** Parameters of `GET /v3/brand/partner/card-member/membership-activities/{activity_id}`: 查询品牌会员发券活动. */
export interface V3BrandPartnerCardMemberMembershipActivitiesByActivityIdGet {
  /**
   * The identifier of the activity.
   *
   * 活动的编号。
   *
   * Path parameter, required.
   */
  activity_id: string;
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Query parameter, required.
   */
  brand_id: string;
}

/** What `GET /v3/brand/partner/card-member/membership-activities/{activity_id}` returns. */
export interface V3BrandPartnerCardMemberMembershipActivitiesByActivityIdGetResponse {
  /**
   * The merchant's own number of the request; repeating a request with it does not act twice.
   *
   * 商户自己的请求单号，用同一单号重发不会重复执行。
   *
   * Required.
   */
  out_request_no: string;
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Required.
   */
  brand_id: string;
  /**
   * The identifier of the member card template of the brand.
   *
   * 品牌会员卡模板的编号。
   *
   * Required.
   */
  card_id: string;
  /**
   * The channel through which the activity hands out its coupons.
   *
   * 活动发券所用的渠道。
   *
   * Required.
   */
  activity_channel: V3BrandPartnerCardMemberMembershipActivitiesByActivityIdGetResponseActivityChannel;
  /**
   * The title shown to the user.
   *
   * 展示给用户的标题。
   *
   * Required.
   */
  title: string;
  /**
   * The second line of the title.
   *
   * 副标题。
   *
   * Required.
   */
  sub_title: string;
  /**
   * The start of the activity, RFC 3339 with offset.
   *
   * 活动的开始时间，RFC 3339 格式，带时区。
   *
   * Required.
   */
  begin_time: string;
  /**
   * When the activity ends.
   *
   * 活动的结束时间。
   *
   * Required.
   */
  end_time: string;
  /**
   * How many times users can take part in the activity in all, its total stock.
   *
   * 活动的总库存数量。
   *
   * Required.
   */
  apply_total: Integer;
  /**
   * How many more times users can still take part in the activity, its remaining stock.
   *
   * 活动剩余的库存数量。
   *
   * Required.
   */
  apply_available: Integer;
  /**
   * The coupon stocks of which the activity gives out coupons.
   *
   * 活动发放的商品券批次列表。
   *
   * Required.
   */
  product_coupon_stock_list: V3BrandPartnerCardMemberMembershipActivitiesByActivityIdGetResponseProductCouponStockList[];
  /**
   * The identifier of the activity.
   *
   * 活动的编号。
   *
   * Required.
   */
  activity_id: string;
  /**
   * The state of the activity, with values that depend on the kind of activity.
   *
   * 活动的状态，取值因活动种类而异。
   *
   * Required.
   */
  activity_state: V3BrandPartnerCardMemberMembershipActivitiesByActivityIdGetResponseActivityState;
  /**
   * When it was created, RFC 3339 with offset.
   *
   * 创建的时间，RFC 3339 格式，带时区。
   *
   * Required.
   */
  create_time: string;
  /**
   * When it was last changed, RFC 3339 with offset.
   *
   * 最近修改的时间，RFC 3339 格式，带时区。
   *
   * Required.
   */
  modify_time: string;
}

export type V3BrandPartnerCardMemberMembershipActivitiesByActivityIdGetResponseActivityChannel = V3BrandPartnerCardMemberMembershipActivitiesGetResponseDataActivityChannel;

export type V3BrandPartnerCardMemberMembershipActivitiesByActivityIdGetResponseProductCouponStockList = V3BrandPartnerCardMemberMembershipActivitiesGetResponseDataProductCouponStockList;

export type V3BrandPartnerCardMemberMembershipActivitiesByActivityIdGetResponseActivityState = V3BrandPartnerCardMemberMembershipActivitiesGetActivityState;

/** Parameters of `PATCH /v3/brand/partner/card-member/membership-activities/{activity_id}`: 修改品牌会员发券活动信息. */
export interface V3BrandPartnerCardMemberMembershipActivitiesByActivityIdPatch {
  /**
   * The identifier of the activity.
   *
   * 活动的编号。
   *
   * Path parameter, required.
   */
  activity_id: string;
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Body member, required.
   */
  brand_id: string;
  /**
   * The title shown to the user.
   *
   * 展示给用户的标题。
   *
   * Body member, required.
   */
  title: string;
  /**
   * The second line of the title.
   *
   * 副标题。
   *
   * Body member, required.
   */
  sub_title: string;
  /**
   * The start of the activity, RFC 3339 with offset.
   *
   * 活动的开始时间，RFC 3339 格式，带时区。
   *
   * Body member, required.
   */
  begin_time: string;
  /**
   * When the activity ends.
   *
   * 活动的结束时间。
   *
   * Body member, required.
   */
  end_time: string;
}

/** What `PATCH /v3/brand/partner/card-member/membership-activities/{activity_id}` returns. */
export interface V3BrandPartnerCardMemberMembershipActivitiesByActivityIdPatchResponse {
  /**
   * The merchant's own number of the request; repeating a request with it does not act twice.
   *
   * 商户自己的请求单号，用同一单号重发不会重复执行。
   *
   * Required.
   */
  out_request_no: string;
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Required.
   */
  brand_id: string;
  /**
   * The identifier of the member card template of the brand.
   *
   * 品牌会员卡模板的编号。
   *
   * Required.
   */
  card_id: string;
  /**
   * The channel through which the activity hands out its coupons.
   *
   * 活动发券所用的渠道。
   *
   * Required.
   */
  activity_channel: V3BrandPartnerCardMemberMembershipActivitiesByActivityIdPatchResponseActivityChannel;
  /**
   * The title shown to the user.
   *
   * 展示给用户的标题。
   *
   * Required.
   */
  title: string;
  /**
   * The second line of the title.
   *
   * 副标题。
   *
   * Required.
   */
  sub_title: string;
  /**
   * The start of the activity, RFC 3339 with offset.
   *
   * 活动的开始时间，RFC 3339 格式，带时区。
   *
   * Required.
   */
  begin_time: string;
  /**
   * When the activity ends.
   *
   * 活动的结束时间。
   *
   * Required.
   */
  end_time: string;
  /**
   * How many times users can take part in the activity in all, its total stock.
   *
   * 活动的总库存数量。
   *
   * Required.
   */
  apply_total: Integer;
  /**
   * How many more times users can still take part in the activity, its remaining stock.
   *
   * 活动剩余的库存数量。
   *
   * Required.
   */
  apply_available: Integer;
  /**
   * The coupon stocks of which the activity gives out coupons.
   *
   * 活动发放的商品券批次列表。
   *
   * Required.
   */
  product_coupon_stock_list: V3BrandPartnerCardMemberMembershipActivitiesByActivityIdPatchResponseProductCouponStockList[];
  /**
   * The identifier of the activity.
   *
   * 活动的编号。
   *
   * Required.
   */
  activity_id: string;
  /**
   * The state of the activity, with values that depend on the kind of activity.
   *
   * 活动的状态，取值因活动种类而异。
   *
   * Required.
   */
  activity_state: V3BrandPartnerCardMemberMembershipActivitiesByActivityIdPatchResponseActivityState;
  /**
   * When it was created, RFC 3339 with offset.
   *
   * 创建的时间，RFC 3339 格式，带时区。
   *
   * Required.
   */
  create_time: string;
  /**
   * When it was last changed, RFC 3339 with offset.
   *
   * 最近修改的时间，RFC 3339 格式，带时区。
   *
   * Required.
   */
  modify_time: string;
}

export type V3BrandPartnerCardMemberMembershipActivitiesByActivityIdPatchResponseActivityChannel = V3BrandPartnerCardMemberMembershipActivitiesGetResponseDataActivityChannel;

export type V3BrandPartnerCardMemberMembershipActivitiesByActivityIdPatchResponseProductCouponStockList = V3BrandPartnerCardMemberMembershipActivitiesGetResponseDataProductCouponStockList;

export type V3BrandPartnerCardMemberMembershipActivitiesByActivityIdPatchResponseActivityState = V3BrandPartnerCardMemberMembershipActivitiesGetActivityState;

/** `/v3/brand/partner/card-member/membership-activities/{activity_id}` */
export interface V3BrandPartnerCardMemberMembershipActivitiesByActivityIdOperations {
  /**
   * 查询品牌会员发券活动
   *
   * `GET /v3/brand/partner/card-member/membership-activities/{activity_id}`
   *
   * For service providers.
   *
   * At most 5 calls per second and service provider.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016588015
   */
  get(params: V3BrandPartnerCardMemberMembershipActivitiesByActivityIdGet, options?: CallOptions): Promise<TenfenResponse<V3BrandPartnerCardMemberMembershipActivitiesByActivityIdGetResponse>>;
  /**
   * 修改品牌会员发券活动信息
   *
   * `PATCH /v3/brand/partner/card-member/membership-activities/{activity_id}`
   *
   * For service providers.
   *
   * At most 5 calls per second and service provider.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016588044
   */
  patch(params: V3BrandPartnerCardMemberMembershipActivitiesByActivityIdPatch, options?: CallOptions): Promise<TenfenResponse<V3BrandPartnerCardMemberMembershipActivitiesByActivityIdPatchResponse>>;
}

/** Parameters of `POST /v3/brand/partner/card-member/membership-activities/{activity_id}/terminate`: 终止品牌会员发券活动. */
export interface V3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminatePost {
  /**
   * The identifier of the activity.
   *
   * 活动的编号。
   *
   * Path parameter, required.
   */
  activity_id: string;
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Body member, required.
   */
  brand_id: string;
}

/** What `POST /v3/brand/partner/card-member/membership-activities/{activity_id}/terminate` returns. */
export interface V3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminatePostResponse {
  /**
   * The merchant's own number of the request; repeating a request with it does not act twice.
   *
   * 商户自己的请求单号，用同一单号重发不会重复执行。
   *
   * Required.
   */
  out_request_no: string;
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Required.
   */
  brand_id: string;
  /**
   * The identifier of the member card template of the brand.
   *
   * 品牌会员卡模板的编号。
   *
   * Required.
   */
  card_id: string;
  /**
   * The channel through which the activity hands out its coupons.
   *
   * 活动发券所用的渠道。
   *
   * Required.
   */
  activity_channel: V3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminatePostResponseActivityChannel;
  /**
   * The title shown to the user.
   *
   * 展示给用户的标题。
   *
   * Required.
   */
  title: string;
  /**
   * The second line of the title.
   *
   * 副标题。
   *
   * Required.
   */
  sub_title: string;
  /**
   * The start of the activity, RFC 3339 with offset.
   *
   * 活动的开始时间，RFC 3339 格式，带时区。
   *
   * Required.
   */
  begin_time: string;
  /**
   * When the activity ends.
   *
   * 活动的结束时间。
   *
   * Required.
   */
  end_time: string;
  /**
   * How many times users can take part in the activity in all, its total stock.
   *
   * 活动的总库存数量。
   *
   * Required.
   */
  apply_total: Integer;
  /**
   * How many more times users can still take part in the activity, its remaining stock.
   *
   * 活动剩余的库存数量。
   *
   * Required.
   */
  apply_available: Integer;
  /**
   * The coupon stocks of which the activity gives out coupons.
   *
   * 活动发放的商品券批次列表。
   *
   * Required.
   */
  product_coupon_stock_list: V3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminatePostResponseProductCouponStockList[];
  /**
   * The identifier of the activity.
   *
   * 活动的编号。
   *
   * Required.
   */
  activity_id: string;
  /**
   * The state of the activity, with values that depend on the kind of activity.
   *
   * 活动的状态，取值因活动种类而异。
   *
   * Required.
   */
  activity_state: V3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminatePostResponseActivityState;
  /**
   * When it was created, RFC 3339 with offset.
   *
   * 创建的时间，RFC 3339 格式，带时区。
   *
   * Required.
   */
  create_time: string;
  /**
   * When it was last changed, RFC 3339 with offset.
   *
   * 最近修改的时间，RFC 3339 格式，带时区。
   *
   * Required.
   */
  modify_time: string;
}

export type V3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminatePostResponseActivityChannel = V3BrandPartnerCardMemberMembershipActivitiesGetResponseDataActivityChannel;

export type V3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminatePostResponseProductCouponStockList = V3BrandPartnerCardMemberMembershipActivitiesGetResponseDataProductCouponStockList;

export type V3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminatePostResponseActivityState = V3BrandPartnerCardMemberMembershipActivitiesGetActivityState;

/** `/v3/brand/partner/card-member/membership-activities/{activity_id}/terminate` */
export interface V3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminateOperations {
  /**
   * 终止品牌会员发券活动
   *
   * `POST /v3/brand/partner/card-member/membership-activities/{activity_id}/terminate`
   *
   * For service providers.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016588028
   */
  post(params: V3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminatePost, options?: CallOptions): Promise<TenfenResponse<V3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminatePostResponse>>;
}

/** Parameters of `POST /v3/brand/partner/card-member/pay-view-tokens`: 品牌会员展示付款码组件预授权. */
export interface V3BrandPartnerCardMemberPayViewTokensPost {
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Body member, required.
   */
  brand_id: string;
  /**
   * The identifier of the member card template of the brand.
   *
   * 品牌会员卡模板的编号。
   *
   * Body member, required.
   */
  card_id: string;
  /**
   * The user's identifier under the appid of the request; the same person differs per appid.
   *
   * 用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。
   *
   * Body member, required.
   */
  openid: string;
}

/** What `POST /v3/brand/partner/card-member/pay-view-tokens` returns. */
export interface V3BrandPartnerCardMemberPayViewTokensPostResponse {
  /**
   * The token with which the merchant's page shows the user's payment code.
   *
   * 商户页面展示用户付款码所需的凭证。
   *
   * Required.
   */
  token: string;
  /**
   * When it expires.
   *
   * 失效时间。
   *
   * Required.
   */
  expire_time: string;
}

/** `/v3/brand/partner/card-member/pay-view-tokens` */
export interface V3BrandPartnerCardMemberPayViewTokensOperations {
  /**
   * 品牌会员展示付款码组件预授权
   *
   * `POST /v3/brand/partner/card-member/pay-view-tokens`
   *
   * For service providers.
   *
   * At most 5 calls per second and service provider.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016834476
   */
  post(params: V3BrandPartnerCardMemberPayViewTokensPost, options?: CallOptions): Promise<TenfenResponse<V3BrandPartnerCardMemberPayViewTokensPostResponse>>;
}

/** Parameters of `POST /v3/brand/partner/card-member/pre-auth-tokens`: 入会组件预授权. */
export interface V3BrandPartnerCardMemberPreAuthTokensPost {
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Body member, required.
   */
  brand_id: string;
  /**
   * The identifier of the member card template of the brand.
   *
   * 品牌会员卡模板的编号。
   *
   * Body member, required.
   */
  card_id: string;
  /**
   * The user's identifier under the appid of the request; the same person differs per appid.
   *
   * 用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。
   *
   * Body member, required.
   */
  openid: string;
}

/** What `POST /v3/brand/partner/card-member/pre-auth-tokens` returns. */
export interface V3BrandPartnerCardMemberPreAuthTokensPostResponse {
  /**
   * The token with which the merchant's page shows the user's payment code.
   *
   * 商户页面展示用户付款码所需的凭证。
   *
   * Required.
   */
  token: string;
  /**
   * When it expires.
   *
   * 失效时间。
   *
   * Required.
   */
  expire_time: string;
}

/** `/v3/brand/partner/card-member/pre-auth-tokens` */
export interface V3BrandPartnerCardMemberPreAuthTokensOperations {
  /**
   * 入会组件预授权
   *
   * `POST /v3/brand/partner/card-member/pre-auth-tokens`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336986
   */
  post(params: V3BrandPartnerCardMemberPreAuthTokensPost, options?: CallOptions): Promise<TenfenResponse<V3BrandPartnerCardMemberPreAuthTokensPostResponse>>;
}

/** Parameters of `GET /v3/brand/partner/card-member/user-cards`: 查询用户在品牌下所有会员卡. */
export interface V3BrandPartnerCardMemberUserCardsGet {
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Query parameter, required.
   */
  brand_id: string;
  /**
   * The user's identifier under the appid of the request; the same person differs per appid.
   *
   * 用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。
   *
   * Query parameter, required.
   */
  openid: string;
  /**
   * The state of the user's member card.
   *
   * 用户会员卡的状态。
   *
   * Query parameter, optional.
   */
  user_card_state?: V3BrandPartnerCardMemberUserCardsGetUserCardState;
  /**
   * How many entries to skip before the first one of this page, from 0.
   *
   * 本页第一条之前跳过的条数，从 0 开始。
   *
   * Query parameter, required.
   */
  offset: Integer;
  /**
   * How many records a page holds at most.
   *
   * 每页最多返回的记录条数。
   *
   * Query parameter, required.
   */
  limit: Integer;
}

/** What `GET /v3/brand/partner/card-member/user-cards` returns. */
export interface V3BrandPartnerCardMemberUserCardsGetResponse {
  /**
   * How many there are in all; in lists, over all pages.
   *
   * 总数，列表中为所有页的总条数。
   *
   * Required.
   */
  total_count: Integer;
  /**
   * How many entries to skip before the first one of this page, from 0.
   *
   * 本页第一条之前跳过的条数，从 0 开始。
   *
   * Required.
   */
  offset: Integer;
  /**
   * How many records a page holds at most.
   *
   * 每页最多返回的记录条数。
   *
   * Required.
   */
  limit: Integer;
  /**
   * The records of the answer.
   *
   * 返回的记录列表。
   *
   * Optional.
   */
  data?: V3BrandPartnerCardMemberUserCardsGetResponseData[];
}

/** `query.user_card_state` of `GET /v3/brand/partner/card-member/user-cards`; other values may come. */
export type V3BrandPartnerCardMemberUserCardsGetUserCardState = 'UNACTIVATED' | 'EFFECTIVE' | 'EXPIRED' | 'INVALID' | (string & {});

/** `response.data` of `GET /v3/brand/partner/card-member/user-cards`. */
export interface V3BrandPartnerCardMemberUserCardsGetResponseData {
  /**
   * The code of the user's member card.
   *
   * 用户会员卡的编码。
   *
   * Required.
   */
  user_card_code: string;
  /**
   * The identifier of the member card template of the brand.
   *
   * 品牌会员卡模板的编号。
   *
   * Required.
   */
  card_id: string;
  /**
   * The user's identifier under the appid of the request; the same person differs per appid.
   *
   * 用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。
   *
   * Required.
   */
  openid: string;
  /**
   * The colour of the member card.
   *
   * 会员卡的颜色。
   *
   * Optional.
   */
  card_color?: string;
  /**
   * The address of the picture on the face of the member card.
   *
   * 会员卡卡面图片的地址。
   *
   * Optional.
   */
  card_picture_url?: string;
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Required.
   */
  brand_id: string;
  /**
   * The type of member card: bought, ordinary or with a stored balance.
   *
   * 会员卡的种类：付费卡、普通卡或储值卡。
   *
   * Required.
   */
  card_type: V3BrandPartnerCardMemberUserCardsGetResponseDataCardType;
  /**
   * The phone number; sent encrypted in some places.
   *
   * 手机号或电话号码，部分接口加密传输。
   *
   * Optional. Arrives encrypted with the key of the merchant's certificate.
   */
  phone_number?: string;
  /**
   * The level of the member.
   *
   * 会员等级。
   *
   * Optional.
   */
  level?: string;
  /**
   * When the member card is valid.
   *
   * 会员卡的有效期信息。
   *
   * Required.
   */
  valid_date_information: V3BrandPartnerCardMemberUserCardsGetResponseDataValidDateInformation;
  /**
   * When the user got the member card, RFC 3339 with offset.
   *
   * 用户领取会员卡的时间，带时区偏移的 RFC 3339 格式。
   *
   * Required.
   */
  pickup_time: string;
  /**
   * The details of the user: those asked for, or those filled in with their values.
   *
   * 用户资料：需填写的项，或已填的项与值。
   *
   * Optional.
   */
  user_information?: V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformation;
  /**
   * Data of the merchant's own that comes back unchanged in queries and notifications.
   *
   * 商户自定义的附加数据，在查询和通知中原样返回。
   *
   * Optional.
   */
  attach?: string;
  /**
   * The state of the user's member card.
   *
   * 用户会员卡的状态。
   *
   * Required.
   */
  user_card_state: V3BrandPartnerCardMemberUserCardsGetResponseDataUserCardState;
  /**
   * Why the member card has become invalid.
   *
   * 会员卡失效的原因。
   *
   * Optional.
   */
  invalid_reason?: string;
  /**
   * When the card became invalid, RFC 3339 with offset.
   *
   * 会员卡失效的时间，RFC 3339 格式，带时区。
   *
   * Optional.
   */
  invalid_time?: string;
}

export type V3BrandPartnerCardMemberUserCardsGetResponseDataCardType = V3BrandPartnerCardMemberCardsGetResponseDataCardType;

export type V3BrandPartnerCardMemberUserCardsGetResponseDataValidDateInformation = V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformation;

export type V3BrandPartnerCardMemberUserCardsGetResponseDataValidDateInformationType = V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformationType;

/** `response.data.user_information` of `GET /v3/brand/partner/card-member/user-cards`. */
export interface V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformation {
  /**
   * The standard items of the user's details: those asked for, or those filled in with their values.
   *
   * 用户资料的通用项：需填写的项，或已填的项与值。
   *
   * Optional.
   */
  common_field_list?: V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformationCommonFieldList[];
  /**
   * The fields of the member form that the merchant defined itself.
   *
   * 商户自定义的会员资料项。
   *
   * Optional.
   */
  custom_field_list?: V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformationCustomFieldList[];
}

/** `response.data.user_information.common_field_list` of `GET /v3/brand/partner/card-member/user-cards`. */
export interface V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformationCommonFieldList {
  /**
   * The name of the person, store, item or other object that contains it; encrypted in some places.
   *
   * 所在对象的名称，例如人名、门店名或项目名，部分接口加密传输。
   *
   * Optional.
   */
  name?: V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformationCommonFieldListName;
  /**
   * The value of the field or variable named beside it.
   *
   * 同级所指字段或变量的值。
   *
   * Optional. Arrives encrypted with the key of the merchant's certificate.
   */
  value?: string;
}

/** `response.data.user_information.common_field_list.name` of `GET /v3/brand/partner/card-member/user-cards`; other values may come. */
export type V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformationCommonFieldListName = 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {});

/** `response.data.user_information.custom_field_list` of `GET /v3/brand/partner/card-member/user-cards`. */
export interface V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformationCustomFieldList {
  /**
   * The name of the person, store, item or other object that contains it; encrypted in some places.
   *
   * 所在对象的名称，例如人名、门店名或项目名，部分接口加密传输。
   *
   * Optional.
   */
  name?: string;
  /**
   * The values the user chose for the field.
   *
   * 用户为该资料项选择的值。
   *
   * Optional.
   */
  user_chosen_values?: string[];
}

export type V3BrandPartnerCardMemberUserCardsGetResponseDataUserCardState = V3BrandPartnerCardMemberUserCardsGetUserCardState;

/** `/v3/brand/partner/card-member/user-cards` */
export interface V3BrandPartnerCardMemberUserCardsOperations {
  /**
   * 查询用户在品牌下所有会员卡
   *
   * `GET /v3/brand/partner/card-member/user-cards`
   *
   * For service providers.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336984
   */
  get(params: V3BrandPartnerCardMemberUserCardsGet, options?: CallOptions): Promise<TenfenResponse<V3BrandPartnerCardMemberUserCardsGetResponse>>;
}

/** Parameters of `GET /v3/brand/partner/card-member/user-cards/{user_card_code}`: 查询用户会员卡信息. */
export interface V3BrandPartnerCardMemberUserCardsByUserCardCodeGet {
  /**
   * The code of the user's member card.
   *
   * 用户会员卡的编码。
   *
   * Path parameter, required.
   */
  user_card_code: string;
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Query parameter, required.
   */
  brand_id: string;
  /**
   * The identifier of the member card template of the brand.
   *
   * 品牌会员卡模板的编号。
   *
   * Query parameter, required.
   */
  card_id: string;
  /**
   * The user's identifier under the appid of the request; the same person differs per appid.
   *
   * 用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。
   *
   * Query parameter, required.
   */
  openid: string;
}

/** What `GET /v3/brand/partner/card-member/user-cards/{user_card_code}` returns. */
export interface V3BrandPartnerCardMemberUserCardsByUserCardCodeGetResponse {
  /**
   * The code of the user's member card.
   *
   * 用户会员卡的编码。
   *
   * Required.
   */
  user_card_code: string;
  /**
   * The identifier of the member card template of the brand.
   *
   * 品牌会员卡模板的编号。
   *
   * Required.
   */
  card_id: string;
  /**
   * The user's identifier under the appid of the request; the same person differs per appid.
   *
   * 用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。
   *
   * Required.
   */
  openid: string;
  /**
   * The colour of the member card.
   *
   * 会员卡的颜色。
   *
   * Optional.
   */
  card_color?: string;
  /**
   * The address of the picture on the face of the member card.
   *
   * 会员卡卡面图片的地址。
   *
   * Optional.
   */
  card_picture_url?: string;
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Required.
   */
  brand_id: string;
  /**
   * The type of member card: bought, ordinary or with a stored balance.
   *
   * 会员卡的种类：付费卡、普通卡或储值卡。
   *
   * Required.
   */
  card_type: V3BrandPartnerCardMemberUserCardsByUserCardCodeGetResponseCardType;
  /**
   * The phone number; sent encrypted in some places.
   *
   * 手机号或电话号码，部分接口加密传输。
   *
   * Optional. Arrives encrypted with the key of the merchant's certificate.
   */
  phone_number?: string;
  /**
   * The level of the member.
   *
   * 会员等级。
   *
   * Optional.
   */
  level?: string;
  /**
   * When the member card is valid.
   *
   * 会员卡的有效期信息。
   *
   * Required.
   */
  valid_date_information: V3BrandPartnerCardMemberUserCardsByUserCardCodeGetResponseValidDateInformation;
  /**
   * When the user got the member card, RFC 3339 with offset.
   *
   * 用户领取会员卡的时间，带时区偏移的 RFC 3339 格式。
   *
   * Required.
   */
  pickup_time: string;
  /**
   * The details of the user: those asked for, or those filled in with their values.
   *
   * 用户资料：需填写的项，或已填的项与值。
   *
   * Optional.
   */
  user_information?: V3BrandPartnerCardMemberUserCardsByUserCardCodeGetResponseUserInformation;
  /**
   * Data of the merchant's own that comes back unchanged in queries and notifications.
   *
   * 商户自定义的附加数据，在查询和通知中原样返回。
   *
   * Optional.
   */
  attach?: string;
  /**
   * The state of the user's member card.
   *
   * 用户会员卡的状态。
   *
   * Required.
   */
  user_card_state: V3BrandPartnerCardMemberUserCardsByUserCardCodeGetResponseUserCardState;
  /**
   * Why the member card has become invalid.
   *
   * 会员卡失效的原因。
   *
   * Optional.
   */
  invalid_reason?: string;
  /**
   * When the card became invalid, RFC 3339 with offset.
   *
   * 会员卡失效的时间，RFC 3339 格式，带时区。
   *
   * Optional.
   */
  invalid_time?: string;
}

export type V3BrandPartnerCardMemberUserCardsByUserCardCodeGetResponseCardType = V3BrandPartnerCardMemberCardsGetResponseDataCardType;

export type V3BrandPartnerCardMemberUserCardsByUserCardCodeGetResponseValidDateInformation = V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformation;

export type V3BrandPartnerCardMemberUserCardsByUserCardCodeGetResponseValidDateInformationType = V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformationType;

export type V3BrandPartnerCardMemberUserCardsByUserCardCodeGetResponseUserInformation = V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformation;

export type V3BrandPartnerCardMemberUserCardsByUserCardCodeGetResponseUserInformationCommonFieldList = V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformationCommonFieldList;

export type V3BrandPartnerCardMemberUserCardsByUserCardCodeGetResponseUserInformationCommonFieldListName = V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformationCommonFieldListName;

export type V3BrandPartnerCardMemberUserCardsByUserCardCodeGetResponseUserInformationCustomFieldList = V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformationCustomFieldList;

export type V3BrandPartnerCardMemberUserCardsByUserCardCodeGetResponseUserCardState = V3BrandPartnerCardMemberUserCardsGetUserCardState;

/** Parameters of `PATCH /v3/brand/partner/card-member/user-cards/{user_card_code}`: 修改用户会员卡信息. */
export interface V3BrandPartnerCardMemberUserCardsByUserCardCodePatch {
  /**
   * The code of the user's member card.
   *
   * 用户会员卡的编码。
   *
   * Path parameter, required.
   */
  user_card_code: string;
  /**
   * The identifier of the member card template of the brand.
   *
   * 品牌会员卡模板的编号。
   *
   * Query parameter, required.
   */
  card_id: string;
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Body member, optional.
   */
  brand_id?: string;
  /**
   * The user's identifier under the appid of the request; the same person differs per appid.
   *
   * 用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。
   *
   * Body member, optional.
   */
  openid?: string;
  /**
   * The colour of the member card.
   *
   * 会员卡的颜色。
   *
   * Body member, optional.
   */
  card_color?: string;
  /**
   * The address of the picture on the face of the member card.
   *
   * 会员卡卡面图片的地址。
   *
   * Body member, optional.
   */
  card_picture_url?: string;
  /**
   * The phone number; sent encrypted in some places.
   *
   * 手机号或电话号码，部分接口加密传输。
   *
   * Body member, optional. Travels encrypted with a key of WeChat Pay.
   */
  phone_number?: string;
  /**
   * The level of the member.
   *
   * 会员等级。
   *
   * Body member, optional.
   */
  level?: string;
  /**
   * When the member card is valid.
   *
   * 会员卡的有效期信息。
   *
   * Body member, optional.
   */
  valid_date_information?: V3BrandPartnerCardMemberUserCardsByUserCardCodePatchValidDateInformation;
  /**
   * When the user got the member card, RFC 3339 with offset.
   *
   * 用户领取会员卡的时间，带时区偏移的 RFC 3339 格式。
   *
   * Body member, optional.
   */
  pickup_time?: string;
  /**
   * The details of the user: those asked for, or those filled in with their values.
   *
   * 用户资料：需填写的项，或已填的项与值。
   *
   * Body member, optional.
   */
  user_information?: V3BrandPartnerCardMemberUserCardsByUserCardCodePatchUserInformation;
  /**
   * Data of the merchant's own that comes back unchanged in queries and notifications.
   *
   * 商户自定义的附加数据，在查询和通知中原样返回。
   *
   * Body member, optional.
   */
  attach?: string;
}

/** What `PATCH /v3/brand/partner/card-member/user-cards/{user_card_code}` returns. */
export interface V3BrandPartnerCardMemberUserCardsByUserCardCodePatchResponse {
  /**
   * The code of the user's member card.
   *
   * 用户会员卡的编码。
   *
   * Required.
   */
  user_card_code: string;
  /**
   * The identifier of the member card template of the brand.
   *
   * 品牌会员卡模板的编号。
   *
   * Required.
   */
  card_id: string;
  /**
   * The user's identifier under the appid of the request; the same person differs per appid.
   *
   * 用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。
   *
   * Required.
   */
  openid: string;
  /**
   * The colour of the member card.
   *
   * 会员卡的颜色。
   *
   * Optional.
   */
  card_color?: string;
  /**
   * The address of the picture on the face of the member card.
   *
   * 会员卡卡面图片的地址。
   *
   * Optional.
   */
  card_picture_url?: string;
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Required.
   */
  brand_id: string;
  /**
   * The type of member card: bought, ordinary or with a stored balance.
   *
   * 会员卡的种类：付费卡、普通卡或储值卡。
   *
   * Required.
   */
  card_type: V3BrandPartnerCardMemberUserCardsByUserCardCodePatchResponseCardType;
  /**
   * The phone number; sent encrypted in some places.
   *
   * 手机号或电话号码，部分接口加密传输。
   *
   * Optional. Arrives encrypted with the key of the merchant's certificate.
   */
  phone_number?: string;
  /**
   * The level of the member.
   *
   * 会员等级。
   *
   * Optional.
   */
  level?: string;
  /**
   * When the member card is valid.
   *
   * 会员卡的有效期信息。
   *
   * Required.
   */
  valid_date_information: V3BrandPartnerCardMemberUserCardsByUserCardCodePatchResponseValidDateInformation;
  /**
   * When the user got the member card, RFC 3339 with offset.
   *
   * 用户领取会员卡的时间，带时区偏移的 RFC 3339 格式。
   *
   * Required.
   */
  pickup_time: string;
  /**
   * The details of the user: those asked for, or those filled in with their values.
   *
   * 用户资料：需填写的项，或已填的项与值。
   *
   * Optional.
   */
  user_information?: V3BrandPartnerCardMemberUserCardsByUserCardCodePatchResponseUserInformation;
  /**
   * Data of the merchant's own that comes back unchanged in queries and notifications.
   *
   * 商户自定义的附加数据，在查询和通知中原样返回。
   *
   * Optional.
   */
  attach?: string;
  /**
   * The state of the user's member card.
   *
   * 用户会员卡的状态。
   *
   * Required.
   */
  user_card_state: V3BrandPartnerCardMemberUserCardsByUserCardCodePatchResponseUserCardState;
  /**
   * Why the member card has become invalid.
   *
   * 会员卡失效的原因。
   *
   * Optional.
   */
  invalid_reason?: string;
  /**
   * When the card became invalid, RFC 3339 with offset.
   *
   * 会员卡失效的时间，RFC 3339 格式，带时区。
   *
   * Optional.
   */
  invalid_time?: string;
}

export type V3BrandPartnerCardMemberUserCardsByUserCardCodePatchValidDateInformation = V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformation;

export type V3BrandPartnerCardMemberUserCardsByUserCardCodePatchValidDateInformationType = V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformationType;

export type V3BrandPartnerCardMemberUserCardsByUserCardCodePatchUserInformation = V3BrandPartnerCardMemberUserCardsImportByOpenidPostUserInformation;

export type V3BrandPartnerCardMemberUserCardsByUserCardCodePatchUserInformationCommonFieldList = V3BrandPartnerCardMemberUserCardsImportByOpenidPostUserInformationCommonFieldList;

export type V3BrandPartnerCardMemberUserCardsByUserCardCodePatchUserInformationCommonFieldListName = V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformationCommonFieldListName;

export type V3BrandPartnerCardMemberUserCardsByUserCardCodePatchUserInformationCustomFieldList = V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformationCustomFieldList;

export type V3BrandPartnerCardMemberUserCardsByUserCardCodePatchResponseCardType = V3BrandPartnerCardMemberCardsGetResponseDataCardType;

export type V3BrandPartnerCardMemberUserCardsByUserCardCodePatchResponseValidDateInformation = V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformation;

export type V3BrandPartnerCardMemberUserCardsByUserCardCodePatchResponseValidDateInformationType = V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformationType;

export type V3BrandPartnerCardMemberUserCardsByUserCardCodePatchResponseUserInformation = V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformation;

export type V3BrandPartnerCardMemberUserCardsByUserCardCodePatchResponseUserInformationCommonFieldList = V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformationCommonFieldList;

export type V3BrandPartnerCardMemberUserCardsByUserCardCodePatchResponseUserInformationCommonFieldListName = V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformationCommonFieldListName;

export type V3BrandPartnerCardMemberUserCardsByUserCardCodePatchResponseUserInformationCustomFieldList = V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformationCustomFieldList;

export type V3BrandPartnerCardMemberUserCardsByUserCardCodePatchResponseUserCardState = V3BrandPartnerCardMemberUserCardsGetUserCardState;

/** `/v3/brand/partner/card-member/user-cards/{user_card_code}` */
export interface V3BrandPartnerCardMemberUserCardsByUserCardCodeOperations {
  /**
   * 查询用户会员卡信息
   *
   * `GET /v3/brand/partner/card-member/user-cards/{user_card_code}`
   *
   * For service providers.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336980
   */
  get(params: V3BrandPartnerCardMemberUserCardsByUserCardCodeGet, options?: CallOptions): Promise<TenfenResponse<V3BrandPartnerCardMemberUserCardsByUserCardCodeGetResponse>>;
  /**
   * 修改用户会员卡信息
   *
   * `PATCH /v3/brand/partner/card-member/user-cards/{user_card_code}`
   *
   * For service providers.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336985
   */
  patch(params: V3BrandPartnerCardMemberUserCardsByUserCardCodePatch, options?: CallOptions): Promise<TenfenResponse<V3BrandPartnerCardMemberUserCardsByUserCardCodePatchResponse>>;
}

/** Parameters of `POST /v3/brand/partner/card-member/user-cards/{user_card_code}/confirm`: 同步会员开通结果. */
export interface V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmPost {
  /**
   * The code of the user's member card.
   *
   * 用户会员卡的编码。
   *
   * Path parameter, required.
   */
  user_card_code: string;
  /**
   * The identifier of the member card template of the brand.
   *
   * 品牌会员卡模板的编号。
   *
   * Query parameter, required.
   */
  card_id: string;
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Body member, required.
   */
  brand_id: string;
  /**
   * The user's identifier under the appid of the request; the same person differs per appid.
   *
   * 用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。
   *
   * Body member, required.
   */
  openid: string;
  /**
   * The colour of the member card.
   *
   * 会员卡的颜色。
   *
   * Body member, optional.
   */
  card_color?: string;
  /**
   * The address of the picture on the face of the member card.
   *
   * 会员卡卡面图片的地址。
   *
   * Body member, optional.
   */
  card_picture_url?: string;
  /**
   * The phone number; sent encrypted in some places.
   *
   * 手机号或电话号码，部分接口加密传输。
   *
   * Body member, optional. Travels encrypted with a key of WeChat Pay.
   */
  phone_number?: string;
  /**
   * The level of the member.
   *
   * 会员等级。
   *
   * Body member, optional.
   */
  level?: string;
  /**
   * When the member card is valid.
   *
   * 会员卡的有效期信息。
   *
   * Body member, optional.
   */
  valid_date_information?: V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmPostValidDateInformation;
  /**
   * The details of the user: those asked for, or those filled in with their values.
   *
   * 用户资料：需填写的项，或已填的项与值。
   *
   * Body member, optional.
   */
  user_information?: V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmPostUserInformation;
  /**
   * Data of the merchant's own that comes back unchanged in queries and notifications.
   *
   * 商户自定义的附加数据，在查询和通知中原样返回。
   *
   * Body member, optional.
   */
  attach?: string;
  /**
   * Whether the brand opened the membership for the user.
   *
   * 品牌为用户开通会员的结果。
   *
   * Body member, required.
   */
  user_card_confirm_state: V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmPostUserCardConfirmState;
}

/** What `POST /v3/brand/partner/card-member/user-cards/{user_card_code}/confirm` returns. */
export interface V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmPostResponse {
  /**
   * The code of the user's member card.
   *
   * 用户会员卡的编码。
   *
   * Required.
   */
  user_card_code: string;
  /**
   * The identifier of the member card template of the brand.
   *
   * 品牌会员卡模板的编号。
   *
   * Required.
   */
  card_id: string;
  /**
   * The user's identifier under the appid of the request; the same person differs per appid.
   *
   * 用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。
   *
   * Required.
   */
  openid: string;
  /**
   * The colour of the member card.
   *
   * 会员卡的颜色。
   *
   * Optional.
   */
  card_color?: string;
  /**
   * The address of the picture on the face of the member card.
   *
   * 会员卡卡面图片的地址。
   *
   * Optional.
   */
  card_picture_url?: string;
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Required.
   */
  brand_id: string;
  /**
   * The type of member card: bought, ordinary or with a stored balance.
   *
   * 会员卡的种类：付费卡、普通卡或储值卡。
   *
   * Required.
   */
  card_type: V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmPostResponseCardType;
  /**
   * The phone number; sent encrypted in some places.
   *
   * 手机号或电话号码，部分接口加密传输。
   *
   * Optional. Arrives encrypted with the key of the merchant's certificate.
   */
  phone_number?: string;
  /**
   * The level of the member.
   *
   * 会员等级。
   *
   * Optional.
   */
  level?: string;
  /**
   * When the member card is valid.
   *
   * 会员卡的有效期信息。
   *
   * Required.
   */
  valid_date_information: V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmPostResponseValidDateInformation;
  /**
   * When the user got the member card, RFC 3339 with offset.
   *
   * 用户领取会员卡的时间，带时区偏移的 RFC 3339 格式。
   *
   * Required.
   */
  pickup_time: string;
  /**
   * The details of the user: those asked for, or those filled in with their values.
   *
   * 用户资料：需填写的项，或已填的项与值。
   *
   * Optional.
   */
  user_information?: V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmPostResponseUserInformation;
  /**
   * Data of the merchant's own that comes back unchanged in queries and notifications.
   *
   * 商户自定义的附加数据，在查询和通知中原样返回。
   *
   * Optional.
   */
  attach?: string;
  /**
   * The state of the user's member card.
   *
   * 用户会员卡的状态。
   *
   * Required.
   */
  user_card_state: V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmPostResponseUserCardState;
  /**
   * Why the member card has become invalid.
   *
   * 会员卡失效的原因。
   *
   * Optional.
   */
  invalid_reason?: string;
  /**
   * When the card became invalid, RFC 3339 with offset.
   *
   * 会员卡失效的时间，RFC 3339 格式，带时区。
   *
   * Optional.
   */
  invalid_time?: string;
}

export type V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmPostValidDateInformation = V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformation;

export type V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmPostValidDateInformationType = V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformationType;

export type V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmPostUserInformation = V3BrandPartnerCardMemberUserCardsImportByOpenidPostUserInformation;

export type V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmPostUserInformationCommonFieldList = V3BrandPartnerCardMemberUserCardsImportByOpenidPostUserInformationCommonFieldList;

export type V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmPostUserInformationCommonFieldListName = V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformationCommonFieldListName;

export type V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmPostUserInformationCustomFieldList = V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformationCustomFieldList;

/** `body.user_card_confirm_state` of `POST /v3/brand/partner/card-member/user-cards/{user_card_code}/confirm`; other values may come. */
export type V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmPostUserCardConfirmState = 'CREATE_CARD_SUCCESS' | 'CREATE_CARD_FAIL' | (string & {});

export type V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmPostResponseCardType = V3BrandPartnerCardMemberCardsGetResponseDataCardType;

export type V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmPostResponseValidDateInformation = V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformation;

export type V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmPostResponseValidDateInformationType = V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformationType;

export type V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmPostResponseUserInformation = V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformation;

export type V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmPostResponseUserInformationCommonFieldList = V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformationCommonFieldList;

export type V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmPostResponseUserInformationCommonFieldListName = V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformationCommonFieldListName;

export type V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmPostResponseUserInformationCustomFieldList = V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformationCustomFieldList;

export type V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmPostResponseUserCardState = V3BrandPartnerCardMemberUserCardsGetUserCardState;

/** `/v3/brand/partner/card-member/user-cards/{user_card_code}/confirm` */
export interface V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmOperations {
  /**
   * 同步会员开通结果
   *
   * `POST /v3/brand/partner/card-member/user-cards/{user_card_code}/confirm`
   *
   * For service providers.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336979
   */
  post(params: V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmPost, options?: CallOptions): Promise<TenfenResponse<V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmPostResponse>>;
}

/** Parameters of `POST /v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate`: 作废用户会员卡. */
export interface V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidatePost {
  /**
   * The code of the user's member card.
   *
   * 用户会员卡的编码。
   *
   * Path parameter, required.
   */
  user_card_code: string;
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Query parameter, required.
   */
  brand_id: string;
  /**
   * The identifier of the member card template of the brand.
   *
   * 品牌会员卡模板的编号。
   *
   * Query parameter, required.
   */
  card_id: string;
  /**
   * The user's identifier under the appid of the request; the same person differs per appid.
   *
   * 用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。
   *
   * Body member, required.
   */
  openid: string;
  /**
   * Why the member card has become invalid.
   *
   * 会员卡失效的原因。
   *
   * Body member, optional.
   */
  invalid_reason?: string;
}

/** What `POST /v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate` returns. */
export interface V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidatePostResponse {
  /**
   * The code of the user's member card.
   *
   * 用户会员卡的编码。
   *
   * Required.
   */
  user_card_code: string;
  /**
   * The identifier of the member card template of the brand.
   *
   * 品牌会员卡模板的编号。
   *
   * Required.
   */
  card_id: string;
  /**
   * The user's identifier under the appid of the request; the same person differs per appid.
   *
   * 用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。
   *
   * Required.
   */
  openid: string;
  /**
   * The colour of the member card.
   *
   * 会员卡的颜色。
   *
   * Optional.
   */
  card_color?: string;
  /**
   * The address of the picture on the face of the member card.
   *
   * 会员卡卡面图片的地址。
   *
   * Optional.
   */
  card_picture_url?: string;
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Required.
   */
  brand_id: string;
  /**
   * The type of member card: bought, ordinary or with a stored balance.
   *
   * 会员卡的种类：付费卡、普通卡或储值卡。
   *
   * Required.
   */
  card_type: V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidatePostResponseCardType;
  /**
   * The phone number; sent encrypted in some places.
   *
   * 手机号或电话号码，部分接口加密传输。
   *
   * Optional. Arrives encrypted with the key of the merchant's certificate.
   */
  phone_number?: string;
  /**
   * The level of the member.
   *
   * 会员等级。
   *
   * Optional.
   */
  level?: string;
  /**
   * When the member card is valid.
   *
   * 会员卡的有效期信息。
   *
   * Required.
   */
  valid_date_information: V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidatePostResponseValidDateInformation;
  /**
   * When the user got the member card, RFC 3339 with offset.
   *
   * 用户领取会员卡的时间，带时区偏移的 RFC 3339 格式。
   *
   * Required.
   */
  pickup_time: string;
  /**
   * The details of the user: those asked for, or those filled in with their values.
   *
   * 用户资料：需填写的项，或已填的项与值。
   *
   * Optional.
   */
  user_information?: V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidatePostResponseUserInformation;
  /**
   * Data of the merchant's own that comes back unchanged in queries and notifications.
   *
   * 商户自定义的附加数据，在查询和通知中原样返回。
   *
   * Optional.
   */
  attach?: string;
  /**
   * The state of the user's member card.
   *
   * 用户会员卡的状态。
   *
   * Required.
   */
  user_card_state: V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidatePostResponseUserCardState;
  /**
   * Why the member card has become invalid.
   *
   * 会员卡失效的原因。
   *
   * Optional.
   */
  invalid_reason?: string;
  /**
   * When the card became invalid, RFC 3339 with offset.
   *
   * 会员卡失效的时间，RFC 3339 格式，带时区。
   *
   * Optional.
   */
  invalid_time?: string;
}

export type V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidatePostResponseCardType = V3BrandPartnerCardMemberCardsGetResponseDataCardType;

export type V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidatePostResponseValidDateInformation = V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformation;

export type V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidatePostResponseValidDateInformationType = V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformationType;

export type V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidatePostResponseUserInformation = V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformation;

export type V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidatePostResponseUserInformationCommonFieldList = V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformationCommonFieldList;

export type V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidatePostResponseUserInformationCommonFieldListName = V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformationCommonFieldListName;

export type V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidatePostResponseUserInformationCustomFieldList = V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformationCustomFieldList;

export type V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidatePostResponseUserCardState = V3BrandPartnerCardMemberUserCardsGetUserCardState;

/** `/v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate` */
export interface V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidateOperations {
  /**
   * 作废用户会员卡
   *
   * `POST /v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate`
   *
   * For service providers.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336983
   */
  post(params: V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidatePost, options?: CallOptions): Promise<TenfenResponse<V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidatePostResponse>>;
}

/** Parameters of `POST /v3/brand/partner/card-member/user-cards/import-by-openid`: 根据openid导入用户会员卡. */
export interface V3BrandPartnerCardMemberUserCardsImportByOpenidPost {
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Body member, required.
   */
  brand_id: string;
  /**
   * The identifier of the member card template of the brand.
   *
   * 品牌会员卡模板的编号。
   *
   * Body member, required.
   */
  card_id: string;
  /**
   * The user's identifier under the appid of the request; the same person differs per appid.
   *
   * 用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。
   *
   * Body member, required.
   */
  openid: string;
  /**
   * The code of the user's member card.
   *
   * 用户会员卡的编码。
   *
   * Body member, required.
   */
  user_card_code: string;
  /**
   * The phone number; sent encrypted in some places.
   *
   * 手机号或电话号码，部分接口加密传输。
   *
   * Body member, optional. Travels encrypted with a key of WeChat Pay.
   */
  phone_number?: string;
  /**
   * The details of the user: those asked for, or those filled in with their values.
   *
   * 用户资料：需填写的项，或已填的项与值。
   *
   * Body member, optional.
   */
  user_information?: V3BrandPartnerCardMemberUserCardsImportByOpenidPostUserInformation;
  /**
   * When the member card is valid: fixed dates or a span from the day it was obtained.
   *
   * 会员卡的有效期，固定起止时间或自领取起的一段时间。
   *
   * Body member, required.
   */
  date_information: V3BrandPartnerCardMemberUserCardsImportByOpenidPostDateInformation;
  /**
   * When the user got the member card, RFC 3339 with offset.
   *
   * 用户领取会员卡的时间，带时区偏移的 RFC 3339 格式。
   *
   * Body member, required.
   */
  pickup_time: string;
}

/** What `POST /v3/brand/partner/card-member/user-cards/import-by-openid` returns. */
export interface V3BrandPartnerCardMemberUserCardsImportByOpenidPostResponse {
  /**
   * The code of the user's member card.
   *
   * 用户会员卡的编码。
   *
   * Required.
   */
  user_card_code: string;
  /**
   * The identifier of the member card template of the brand.
   *
   * 品牌会员卡模板的编号。
   *
   * Required.
   */
  card_id: string;
  /**
   * The user's identifier under the appid of the request; the same person differs per appid.
   *
   * 用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。
   *
   * Required.
   */
  openid: string;
  /**
   * The colour of the member card.
   *
   * 会员卡的颜色。
   *
   * Optional.
   */
  card_color?: string;
  /**
   * The address of the picture on the face of the member card.
   *
   * 会员卡卡面图片的地址。
   *
   * Optional.
   */
  card_picture_url?: string;
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Required.
   */
  brand_id: string;
  /**
   * The type of member card: bought, ordinary or with a stored balance.
   *
   * 会员卡的种类：付费卡、普通卡或储值卡。
   *
   * Required.
   */
  card_type: V3BrandPartnerCardMemberUserCardsImportByOpenidPostResponseCardType;
  /**
   * The phone number; sent encrypted in some places.
   *
   * 手机号或电话号码，部分接口加密传输。
   *
   * Optional. Arrives encrypted with the key of the merchant's certificate.
   */
  phone_number?: string;
  /**
   * The level of the member.
   *
   * 会员等级。
   *
   * Optional.
   */
  level?: string;
  /**
   * When the member card is valid.
   *
   * 会员卡的有效期信息。
   *
   * Required.
   */
  valid_date_information: V3BrandPartnerCardMemberUserCardsImportByOpenidPostResponseValidDateInformation;
  /**
   * When the user got the member card, RFC 3339 with offset.
   *
   * 用户领取会员卡的时间，带时区偏移的 RFC 3339 格式。
   *
   * Required.
   */
  pickup_time: string;
  /**
   * The details of the user: those asked for, or those filled in with their values.
   *
   * 用户资料：需填写的项，或已填的项与值。
   *
   * Optional.
   */
  user_information?: V3BrandPartnerCardMemberUserCardsImportByOpenidPostResponseUserInformation;
  /**
   * Data of the merchant's own that comes back unchanged in queries and notifications.
   *
   * 商户自定义的附加数据，在查询和通知中原样返回。
   *
   * Optional.
   */
  attach?: string;
  /**
   * The state of the user's member card.
   *
   * 用户会员卡的状态。
   *
   * Required.
   */
  user_card_state: V3BrandPartnerCardMemberUserCardsImportByOpenidPostResponseUserCardState;
  /**
   * Why the member card has become invalid.
   *
   * 会员卡失效的原因。
   *
   * Optional.
   */
  invalid_reason?: string;
  /**
   * When the card became invalid, RFC 3339 with offset.
   *
   * 会员卡失效的时间，RFC 3339 格式，带时区。
   *
   * Optional.
   */
  invalid_time?: string;
}

/** `body.user_information` of `POST /v3/brand/partner/card-member/user-cards/import-by-openid`. */
export interface V3BrandPartnerCardMemberUserCardsImportByOpenidPostUserInformation {
  /**
   * The standard items of the user's details: those asked for, or those filled in with their values.
   *
   * 用户资料的通用项：需填写的项，或已填的项与值。
   *
   * Optional.
   */
  common_field_list?: V3BrandPartnerCardMemberUserCardsImportByOpenidPostUserInformationCommonFieldList[];
  /**
   * The fields of the member form that the merchant defined itself.
   *
   * 商户自定义的会员资料项。
   *
   * Optional.
   */
  custom_field_list?: V3BrandPartnerCardMemberUserCardsImportByOpenidPostUserInformationCustomFieldList[];
}

/** `body.user_information.common_field_list` of `POST /v3/brand/partner/card-member/user-cards/import-by-openid`. */
export interface V3BrandPartnerCardMemberUserCardsImportByOpenidPostUserInformationCommonFieldList {
  /**
   * The name of the person, store, item or other object that contains it; encrypted in some places.
   *
   * 所在对象的名称，例如人名、门店名或项目名，部分接口加密传输。
   *
   * Optional.
   */
  name?: V3BrandPartnerCardMemberUserCardsImportByOpenidPostUserInformationCommonFieldListName;
  /**
   * The value of the field or variable named beside it.
   *
   * 同级所指字段或变量的值。
   *
   * Optional. Travels encrypted with a key of WeChat Pay.
   */
  value?: string;
}

export type V3BrandPartnerCardMemberUserCardsImportByOpenidPostUserInformationCommonFieldListName = V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformationCommonFieldListName;

export type V3BrandPartnerCardMemberUserCardsImportByOpenidPostUserInformationCustomFieldList = V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformationCustomFieldList;

/** `body.date_information` of `POST /v3/brand/partner/card-member/user-cards/import-by-openid`. */
export interface V3BrandPartnerCardMemberUserCardsImportByOpenidPostDateInformation {
  /**
   * How the validity is given (fixed dates, a span or for ever), or the kind of the form field.
   *
   * 有效期的类型（固定时间、固定时长或永久），或资料项的类型。
   *
   * Required.
   */
  type: V3BrandPartnerCardMemberUserCardsImportByOpenidPostDateInformationType;
  /**
   * From when the coupon or member card is valid, RFC 3339 with offset.
   *
   * 券或会员卡有效期的开始时间，带时区偏移的 RFC 3339 格式。
   *
   * Optional.
   */
  available_begin_time?: string;
  /**
   * The end of the validity, RFC 3339 with offset.
   *
   * 有效期的结束时间，RFC 3339 格式，带时区。
   *
   * Optional.
   */
  available_end_time?: string;
  /**
   * For how many days the card or coupon is valid after the user gets it or it takes effect.
   *
   * 卡券在领取或生效后的有效天数。
   *
   * Optional.
   */
  available_day_after_receive?: Integer;
}

export type V3BrandPartnerCardMemberUserCardsImportByOpenidPostDateInformationType = V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformationType;

export type V3BrandPartnerCardMemberUserCardsImportByOpenidPostResponseCardType = V3BrandPartnerCardMemberCardsGetResponseDataCardType;

export type V3BrandPartnerCardMemberUserCardsImportByOpenidPostResponseValidDateInformation = V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformation;

export type V3BrandPartnerCardMemberUserCardsImportByOpenidPostResponseValidDateInformationType = V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformationType;

export type V3BrandPartnerCardMemberUserCardsImportByOpenidPostResponseUserInformation = V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformation;

export type V3BrandPartnerCardMemberUserCardsImportByOpenidPostResponseUserInformationCommonFieldList = V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformationCommonFieldList;

export type V3BrandPartnerCardMemberUserCardsImportByOpenidPostResponseUserInformationCommonFieldListName = V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformationCommonFieldListName;

export type V3BrandPartnerCardMemberUserCardsImportByOpenidPostResponseUserInformationCustomFieldList = V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformationCustomFieldList;

export type V3BrandPartnerCardMemberUserCardsImportByOpenidPostResponseUserCardState = V3BrandPartnerCardMemberUserCardsGetUserCardState;

/** `/v3/brand/partner/card-member/user-cards/import-by-openid` */
export interface V3BrandPartnerCardMemberUserCardsImportByOpenidOperations {
  /**
   * 根据openid导入用户会员卡
   *
   * `POST /v3/brand/partner/card-member/user-cards/import-by-openid`
   *
   * For service providers.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336981
   */
  post(params: V3BrandPartnerCardMemberUserCardsImportByOpenidPost, options?: CallOptions): Promise<TenfenResponse<V3BrandPartnerCardMemberUserCardsImportByOpenidPostResponse>>;
}

/** Parameters of `POST /v3/brand/partner/card-member/user-cards/import-by-phone`: 根据手机号导入用户会员卡. */
export interface V3BrandPartnerCardMemberUserCardsImportByPhonePost {
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Body member, required.
   */
  brand_id: string;
  /**
   * The identifier of the member card template of the brand.
   *
   * 品牌会员卡模板的编号。
   *
   * Body member, required.
   */
  card_id: string;
  /**
   * The phone number; sent encrypted in some places.
   *
   * 手机号或电话号码，部分接口加密传输。
   *
   * Body member, required. Travels encrypted with a key of WeChat Pay.
   */
  phone_number: string;
  /**
   * The code of the user's member card.
   *
   * 用户会员卡的编码。
   *
   * Body member, required.
   */
  user_card_code: string;
  /**
   * The details of the user: those asked for, or those filled in with their values.
   *
   * 用户资料：需填写的项，或已填的项与值。
   *
   * Body member, optional.
   */
  user_information?: V3BrandPartnerCardMemberUserCardsImportByPhonePostUserInformation;
  /**
   * When the member card is valid: fixed dates or a span from the day it was obtained.
   *
   * 会员卡的有效期，固定起止时间或自领取起的一段时间。
   *
   * Body member, required.
   */
  date_information: V3BrandPartnerCardMemberUserCardsImportByPhonePostDateInformation;
  /**
   * When the user got the member card, RFC 3339 with offset.
   *
   * 用户领取会员卡的时间，带时区偏移的 RFC 3339 格式。
   *
   * Body member, required.
   */
  pickup_time: string;
}

/** What `POST /v3/brand/partner/card-member/user-cards/import-by-phone` returns. */
export interface V3BrandPartnerCardMemberUserCardsImportByPhonePostResponse {
  /**
   * The code of the user's member card.
   *
   * 用户会员卡的编码。
   *
   * Required.
   */
  user_card_code: string;
  /**
   * The identifier of the member card template of the brand.
   *
   * 品牌会员卡模板的编号。
   *
   * Required.
   */
  card_id: string;
  /**
   * The user's identifier under the appid of the request; the same person differs per appid.
   *
   * 用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。
   *
   * Required.
   */
  openid: string;
  /**
   * The colour of the member card.
   *
   * 会员卡的颜色。
   *
   * Optional.
   */
  card_color?: string;
  /**
   * The address of the picture on the face of the member card.
   *
   * 会员卡卡面图片的地址。
   *
   * Optional.
   */
  card_picture_url?: string;
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Required.
   */
  brand_id: string;
  /**
   * The type of member card: bought, ordinary or with a stored balance.
   *
   * 会员卡的种类：付费卡、普通卡或储值卡。
   *
   * Required.
   */
  card_type: V3BrandPartnerCardMemberUserCardsImportByPhonePostResponseCardType;
  /**
   * The phone number; sent encrypted in some places.
   *
   * 手机号或电话号码，部分接口加密传输。
   *
   * Optional. Arrives encrypted with the key of the merchant's certificate.
   */
  phone_number?: string;
  /**
   * The level of the member.
   *
   * 会员等级。
   *
   * Optional.
   */
  level?: string;
  /**
   * When the member card is valid.
   *
   * 会员卡的有效期信息。
   *
   * Required.
   */
  valid_date_information: V3BrandPartnerCardMemberUserCardsImportByPhonePostResponseValidDateInformation;
  /**
   * When the user got the member card, RFC 3339 with offset.
   *
   * 用户领取会员卡的时间，带时区偏移的 RFC 3339 格式。
   *
   * Required.
   */
  pickup_time: string;
  /**
   * The details of the user: those asked for, or those filled in with their values.
   *
   * 用户资料：需填写的项，或已填的项与值。
   *
   * Optional.
   */
  user_information?: V3BrandPartnerCardMemberUserCardsImportByPhonePostResponseUserInformation;
  /**
   * Data of the merchant's own that comes back unchanged in queries and notifications.
   *
   * 商户自定义的附加数据，在查询和通知中原样返回。
   *
   * Optional.
   */
  attach?: string;
  /**
   * The state of the user's member card.
   *
   * 用户会员卡的状态。
   *
   * Required.
   */
  user_card_state: V3BrandPartnerCardMemberUserCardsImportByPhonePostResponseUserCardState;
  /**
   * Why the member card has become invalid.
   *
   * 会员卡失效的原因。
   *
   * Optional.
   */
  invalid_reason?: string;
  /**
   * When the card became invalid, RFC 3339 with offset.
   *
   * 会员卡失效的时间，RFC 3339 格式，带时区。
   *
   * Optional.
   */
  invalid_time?: string;
}

export type V3BrandPartnerCardMemberUserCardsImportByPhonePostUserInformation = V3BrandPartnerCardMemberUserCardsImportByOpenidPostUserInformation;

export type V3BrandPartnerCardMemberUserCardsImportByPhonePostUserInformationCommonFieldList = V3BrandPartnerCardMemberUserCardsImportByOpenidPostUserInformationCommonFieldList;

export type V3BrandPartnerCardMemberUserCardsImportByPhonePostUserInformationCommonFieldListName = V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformationCommonFieldListName;

export type V3BrandPartnerCardMemberUserCardsImportByPhonePostUserInformationCustomFieldList = V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformationCustomFieldList;

export type V3BrandPartnerCardMemberUserCardsImportByPhonePostDateInformation = V3BrandPartnerCardMemberUserCardsImportByOpenidPostDateInformation;

export type V3BrandPartnerCardMemberUserCardsImportByPhonePostDateInformationType = V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformationType;

export type V3BrandPartnerCardMemberUserCardsImportByPhonePostResponseCardType = V3BrandPartnerCardMemberCardsGetResponseDataCardType;

export type V3BrandPartnerCardMemberUserCardsImportByPhonePostResponseValidDateInformation = V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformation;

export type V3BrandPartnerCardMemberUserCardsImportByPhonePostResponseValidDateInformationType = V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformationType;

export type V3BrandPartnerCardMemberUserCardsImportByPhonePostResponseUserInformation = V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformation;

export type V3BrandPartnerCardMemberUserCardsImportByPhonePostResponseUserInformationCommonFieldList = V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformationCommonFieldList;

export type V3BrandPartnerCardMemberUserCardsImportByPhonePostResponseUserInformationCommonFieldListName = V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformationCommonFieldListName;

export type V3BrandPartnerCardMemberUserCardsImportByPhonePostResponseUserInformationCustomFieldList = V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformationCustomFieldList;

export type V3BrandPartnerCardMemberUserCardsImportByPhonePostResponseUserCardState = V3BrandPartnerCardMemberUserCardsGetUserCardState;

/** `/v3/brand/partner/card-member/user-cards/import-by-phone` */
export interface V3BrandPartnerCardMemberUserCardsImportByPhoneOperations {
  /**
   * 根据手机号导入用户会员卡
   *
   * `POST /v3/brand/partner/card-member/user-cards/import-by-phone`
   *
   * For service providers.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336982
   */
  post(params: V3BrandPartnerCardMemberUserCardsImportByPhonePost, options?: CallOptions): Promise<TenfenResponse<V3BrandPartnerCardMemberUserCardsImportByPhonePostResponse>>;
}

/** Parameters of `POST /v3/brand/partner/card-member/user-feeds`: 创建用户动态信息. */
export interface V3BrandPartnerCardMemberUserFeedsPost {
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Body member, required.
   */
  brand_id: string;
  /**
   * The identifier of the member card template of the brand.
   *
   * 品牌会员卡模板的编号。
   *
   * Body member, required.
   */
  card_id: string;
  /**
   * The code of the user's member card.
   *
   * 用户会员卡的编码。
   *
   * Body member, required.
   */
  user_card_code: string;
  /**
   * The user's identifier under the appid of the request; the same person differs per appid.
   *
   * 用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。
   *
   * Body member, required.
   */
  openid: string;
  /**
   * The merchant's own number of the request; repeating a request with it does not act twice.
   *
   * 商户自己的请求单号，用同一单号重发不会重复执行。
   *
   * Body member, required.
   */
  out_request_no: string;
  /**
   * The content of the piece of news about the member.
   *
   * 会员动态的内容。
   *
   * Body member, required.
   */
  cell_message: string;
}

/** What `POST /v3/brand/partner/card-member/user-feeds` returns. */
export interface V3BrandPartnerCardMemberUserFeedsPostResponse {
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Required.
   */
  brand_id: string;
  /**
   * The identifier of the member card template of the brand.
   *
   * 品牌会员卡模板的编号。
   *
   * Required.
   */
  card_id: string;
  /**
   * The code of the user's member card.
   *
   * 用户会员卡的编码。
   *
   * Required.
   */
  user_card_code: string;
  /**
   * The user's identifier under the appid of the request; the same person differs per appid.
   *
   * 用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。
   *
   * Required.
   */
  openid: string;
  /**
   * The merchant's own number of the request; repeating a request with it does not act twice.
   *
   * 商户自己的请求单号，用同一单号重发不会重复执行。
   *
   * Required.
   */
  out_request_no: string;
  /**
   * The content of the piece of news about the member.
   *
   * 会员动态的内容。
   *
   * Required.
   */
  cell_message: string;
}

/** `/v3/brand/partner/card-member/user-feeds` */
export interface V3BrandPartnerCardMemberUserFeedsOperations {
  /**
   * 创建用户动态信息
   *
   * `POST /v3/brand/partner/card-member/user-feeds`
   *
   * For service providers.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015336987
   */
  post(params: V3BrandPartnerCardMemberUserFeedsPost, options?: CallOptions): Promise<TenfenResponse<V3BrandPartnerCardMemberUserFeedsPostResponse>>;
}

/** Parameters of `POST /v3/brand/partner/card-member/user-points/exchange-coupon/confirm`: 同步积分兑券结果. */
export interface V3BrandPartnerCardMemberUserPointsExchangeCouponConfirmPost {
  /**
   * The number of the user's exchange of points for a coupon.
   *
   * 用户积分兑券记录的编号。
   *
   * Body member, required.
   */
  record_id: string;
  /**
   * The identifier of the coupon template the points are exchanged for.
   *
   * 积分所兑换的券模板编号。
   *
   * Body member, required.
   */
  exchange_coupon_template_id: string;
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Body member, required.
   */
  brand_id: string;
  /**
   * The identifier of the member card template of the brand.
   *
   * 品牌会员卡模板的编号。
   *
   * Body member, required.
   */
  card_id: string;
  /**
   * The user's identifier under the appid of the request; the same person differs per appid.
   *
   * 用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。
   *
   * Body member, required.
   */
  openid: string;
  /**
   * The code of the user's member card.
   *
   * 用户会员卡的编码。
   *
   * Body member, required.
   */
  user_card_code: string;
  /**
   * Whether the points were exchanged for the coupon.
   *
   * 积分兑券是否成功。
   *
   * Body member, required.
   */
  state: V3BrandPartnerCardMemberUserPointsExchangeCouponConfirmPostState;
  /**
   * The code that identifies one coupon of a user.
   *
   * 标识用户某一张券的 code。
   *
   * Body member, optional.
   */
  coupon_code?: string;
  /**
   * Why it failed.
   *
   * 失败的原因。
   *
   * Body member, optional.
   */
  fail_reason?: string;
}

/** What `POST /v3/brand/partner/card-member/user-points/exchange-coupon/confirm` returns. */
export interface V3BrandPartnerCardMemberUserPointsExchangeCouponConfirmPostResponse {
  /**
   * The number of the user's exchange of points for a coupon.
   *
   * 用户积分兑券记录的编号。
   *
   * Required.
   */
  record_id: string;
  /**
   * The identifier of the coupon template the points are exchanged for.
   *
   * 积分所兑换的券模板编号。
   *
   * Required.
   */
  exchange_coupon_template_id: string;
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Required.
   */
  brand_id: string;
  /**
   * The identifier of the member card template of the brand.
   *
   * 品牌会员卡模板的编号。
   *
   * Required.
   */
  card_id: string;
  /**
   * The user's identifier under the appid of the request; the same person differs per appid.
   *
   * 用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。
   *
   * Required.
   */
  openid: string;
  /**
   * The code of the user's member card.
   *
   * 用户会员卡的编码。
   *
   * Required.
   */
  user_card_code: string;
  /**
   * Whether the points were exchanged for the coupon.
   *
   * 积分兑券是否成功。
   *
   * Required.
   */
  state: V3BrandPartnerCardMemberUserPointsExchangeCouponConfirmPostResponseState;
  /**
   * The code that identifies one coupon of a user.
   *
   * 标识用户某一张券的 code。
   *
   * Optional.
   */
  coupon_code?: string;
  /**
   * Why it failed.
   *
   * 失败的原因。
   *
   * Optional.
   */
  fail_reason?: string;
}

/** `body.state` of `POST /v3/brand/partner/card-member/user-points/exchange-coupon/confirm`; other values may come. */
export type V3BrandPartnerCardMemberUserPointsExchangeCouponConfirmPostState = 'POINT_EXCHANGE_COUPON_SUCCESS' | 'POINT_EXCHANGE_COUPON_FAIL' | (string & {});

export type V3BrandPartnerCardMemberUserPointsExchangeCouponConfirmPostResponseState = V3BrandPartnerCardMemberUserPointsExchangeCouponConfirmPostState;

/** `/v3/brand/partner/card-member/user-points/exchange-coupon/confirm` */
export interface V3BrandPartnerCardMemberUserPointsExchangeCouponConfirmOperations {
  /**
   * 同步积分兑券结果
   *
   * `POST /v3/brand/partner/card-member/user-points/exchange-coupon/confirm`
   *
   * For service providers.
   *
   * At most 5 calls per second and service provider.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015897268
   */
  post(params: V3BrandPartnerCardMemberUserPointsExchangeCouponConfirmPost, options?: CallOptions): Promise<TenfenResponse<V3BrandPartnerCardMemberUserPointsExchangeCouponConfirmPostResponse>>;
}

/** Parameters of `POST /v3/brand/partner/card-member/user-points/sync`: 同步积分余额. */
export interface V3BrandPartnerCardMemberUserPointsSyncPost {
  /**
   * The merchant's own number of the request; repeating a request with it does not act twice.
   *
   * 商户自己的请求单号，用同一单号重发不会重复执行。
   *
   * Body member, required.
   */
  out_request_no: string;
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Body member, required.
   */
  brand_id: string;
  /**
   * The identifier of the member card template of the brand.
   *
   * 品牌会员卡模板的编号。
   *
   * Body member, required.
   */
  card_id: string;
  /**
   * The user's identifier under the appid of the request; the same person differs per appid.
   *
   * 用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。
   *
   * Body member, required.
   */
  openid: string;
  /**
   * The code of the user's member card.
   *
   * 用户会员卡的编码。
   *
   * Body member, required.
   */
  user_card_code: string;
  /**
   * How many points the user has now.
   *
   * 用户当前的积分余额。
   *
   * Body member, required.
   */
  point_balance: Integer;
}

/** What `POST /v3/brand/partner/card-member/user-points/sync` returns. */
export interface V3BrandPartnerCardMemberUserPointsSyncPostResponse {
  /**
   * The merchant's own number of the request; repeating a request with it does not act twice.
   *
   * 商户自己的请求单号，用同一单号重发不会重复执行。
   *
   * Required.
   */
  out_request_no: string;
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Required.
   */
  brand_id: string;
  /**
   * The identifier of the member card template of the brand.
   *
   * 品牌会员卡模板的编号。
   *
   * Required.
   */
  card_id: string;
  /**
   * The user's identifier under the appid of the request; the same person differs per appid.
   *
   * 用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。
   *
   * Required.
   */
  openid: string;
  /**
   * The code of the user's member card.
   *
   * 用户会员卡的编码。
   *
   * Required.
   */
  user_card_code: string;
  /**
   * How many points the user has now.
   *
   * 用户当前的积分余额。
   *
   * Required.
   */
  point_balance: Integer;
}

/** `/v3/brand/partner/card-member/user-points/sync` */
export interface V3BrandPartnerCardMemberUserPointsSyncOperations {
  /**
   * 同步积分余额
   *
   * `POST /v3/brand/partner/card-member/user-points/sync`
   *
   * For service providers.
   *
   * At most 5 calls per second and service provider.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015897280
   */
  post(params: V3BrandPartnerCardMemberUserPointsSyncPost, options?: CallOptions): Promise<TenfenResponse<V3BrandPartnerCardMemberUserPointsSyncPostResponse>>;
}

/** Parameters of `GET /v3/brand/partner/store/brandstores`: 列表查询品牌门店信息. */
export interface V3BrandPartnerStoreBrandstoresGet {
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Query parameter, required.
   */
  brand_id: string;
  /**
   * The state of the store.
   *
   * 门店的状态。
   *
   * Query parameter, optional.
   */
  store_state?: V3BrandPartnerStoreBrandstoresGetStoreState;
  /**
   * How many entries to skip before the first one of this page, from 0.
   *
   * 本页第一条之前跳过的条数，从 0 开始。
   *
   * Query parameter, optional.
   */
  offset?: Integer;
  /**
   * How many records a page holds at most.
   *
   * 每页最多返回的记录条数。
   *
   * Query parameter, optional.
   */
  limit?: Integer;
}

/** What `GET /v3/brand/partner/store/brandstores` returns. */
export interface V3BrandPartnerStoreBrandstoresGetResponse {
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Required.
   */
  brand_id: string;
  /**
   * How many entries to skip before the first one of this page, from 0.
   *
   * 本页第一条之前跳过的条数，从 0 开始。
   *
   * Optional.
   */
  offset?: Integer;
  /**
   * How many records a page holds at most.
   *
   * 每页最多返回的记录条数。
   *
   * Optional.
   */
  limit?: Integer;
  /**
   * How many there are in all; in lists, over all pages.
   *
   * 总数，列表中为所有页的总条数。
   *
   * Optional.
   */
  total_count?: Integer;
  /**
   * The records of the answer.
   *
   * 返回的记录列表。
   *
   * Optional.
   */
  data?: V3BrandPartnerStoreBrandstoresGetResponseData[];
}

/** `query.store_state` of `GET /v3/brand/partner/store/brandstores`; other values may come. */
export type V3BrandPartnerStoreBrandstoresGetStoreState = 'OPEN' | 'CREATING' | 'CLOSED' | (string & {});

/** `response.data` of `GET /v3/brand/partner/store/brandstores`. */
export interface V3BrandPartnerStoreBrandstoresGetResponseData {
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Required.
   */
  brand_id: string;
  /**
   * The identifier of the store.
   *
   * 门店的编号。
   *
   * Optional.
   */
  store_id?: string;
  /**
   * The state of the store.
   *
   * 门店的状态。
   *
   * Optional.
   */
  store_state?: V3BrandPartnerStoreBrandstoresGetResponseDataStoreState;
  /**
   * The state of the review.
   *
   * 审核状态。
   *
   * Optional.
   */
  audit_state?: V3BrandPartnerStoreBrandstoresGetResponseDataAuditState;
  /**
   * Why the review was refused.
   *
   * 审核被驳回的原因。
   *
   * Optional.
   */
  review_reject_reason?: string;
  /**
   * The basic facts of the store, such as its names and the merchant's own number.
   *
   * 门店的基本信息，例如名称和商户自己的编号。
   *
   * Optional.
   */
  store_basics?: V3BrandPartnerStoreBrandstoresGetResponseDataStoreBasics;
  /**
   * Where the store is.
   *
   * 门店的地址信息。
   *
   * Optional.
   */
  store_address?: V3BrandPartnerStoreBrandstoresGetResponseDataStoreAddress;
  /**
   * The store's phone number and opening hours.
   *
   * 门店的电话与营业时间。
   *
   * Optional.
   */
  store_business?: V3BrandPartnerStoreBrandstoresGetResponseDataStoreBusiness;
  /**
   * The merchants that receive the payments of the store.
   *
   * 门店的收款商户列表。
   *
   * Optional.
   */
  store_recipient?: V3BrandPartnerStoreBrandstoresGetResponseDataStoreRecipient[];
}

export type V3BrandPartnerStoreBrandstoresGetResponseDataStoreState = V3BrandPartnerStoreBrandstoresGetStoreState;

/** `response.data.audit_state` of `GET /v3/brand/partner/store/brandstores`; other values may come. */
export type V3BrandPartnerStoreBrandstoresGetResponseDataAuditState = 'SUCCESS' | 'PROCESSING' | 'REJECTED' | (string & {});

/** `response.data.store_basics` of `GET /v3/brand/partner/store/brandstores`. */
export interface V3BrandPartnerStoreBrandstoresGetResponseDataStoreBasics {
  /**
   * The merchant's own number of the store.
   *
   * 商户自己的门店编号。
   *
   * Optional.
   */
  store_reference_id?: string;
  /**
   * The name of the branch, which tells stores of one brand apart.
   *
   * 分店名称，用来区分同一品牌的门店。
   *
   * Optional.
   */
  branch_name?: string;
}

/** `response.data.store_address` of `GET /v3/brand/partner/store/brandstores`. */
export interface V3BrandPartnerStoreBrandstoresGetResponseDataStoreAddress {
  /**
   * The administrative division code of the address.
   *
   * 地址所在行政区划的代码。
   *
   * Required.
   */
  address_code: string;
  /**
   * The street address, without province, city and district.
   *
   * 详细地址，不含省、市、区。
   *
   * Required.
   */
  address_detail: string;
  /**
   * What helps to find the address, such as a landmark or floor.
   *
   * 地址的补充说明，例如地标或楼层。
   *
   * Optional.
   */
  address_complements?: string;
  /**
   * The longitude, in degrees.
   *
   * 经度，单位为度。
   *
   * Optional.
   */
  longitude?: string;
  /**
   * The latitude, in degrees.
   *
   * 纬度，单位为度。
   *
   * Optional.
   */
  latitude?: string;
}

/** `response.data.store_business` of `GET /v3/brand/partner/store/brandstores`. */
export interface V3BrandPartnerStoreBrandstoresGetResponseDataStoreBusiness {
  /**
   * The phone number of customer service.
   *
   * 客服电话号码。
   *
   * Optional.
   */
  service_phone?: string;
  /**
   * The opening hours of the store.
   *
   * 门店的营业时间。
   *
   * Optional.
   */
  business_hours?: string;
}

/** `response.data.store_recipient` of `GET /v3/brand/partner/store/brandstores`. */
export interface V3BrandPartnerStoreBrandstoresGetResponseDataStoreRecipient {
  /**
   * The merchant number WeChat Pay gave the merchant.
   *
   * 微信支付分配的商户号。
   *
   * Optional.
   */
  mchid?: string;
  /**
   * The name of the company.
   *
   * 企业的名称。
   *
   * Optional.
   */
  company_name?: string;
  /**
   * Whether the merchant number has been confirmed as the store's recipient of payments.
   *
   * 收款商户号与门店绑定的确认状态。
   *
   * Optional.
   */
  recipient_state?: V3BrandPartnerStoreBrandstoresGetResponseDataStoreRecipientRecipientState;
}

/** `response.data.store_recipient.recipient_state` of `GET /v3/brand/partner/store/brandstores`; other values may come. */
export type V3BrandPartnerStoreBrandstoresGetResponseDataStoreRecipientRecipientState = 'CONFIRMED' | 'ADMIN_REJECTED' | 'CONFIRMING' | 'TIMEOUT_REJECTED' | (string & {});

/** Parameters of `POST /v3/brand/partner/store/brandstores`: 创建品牌门店. */
export interface V3BrandPartnerStoreBrandstoresPost {
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Body member, required.
   */
  brand_id: string;
  /**
   * The basic facts of the store, such as its names and the merchant's own number.
   *
   * 门店的基本信息，例如名称和商户自己的编号。
   *
   * Body member, optional.
   */
  store_basics?: V3BrandPartnerStoreBrandstoresPostStoreBasics;
  /**
   * Where the store is.
   *
   * 门店的地址信息。
   *
   * Body member, required.
   */
  store_address: V3BrandPartnerStoreBrandstoresPostStoreAddress;
  /**
   * The store's phone number and opening hours.
   *
   * 门店的电话与营业时间。
   *
   * Body member, optional.
   */
  store_business?: V3BrandPartnerStoreBrandstoresPostStoreBusiness;
}

/** What `POST /v3/brand/partner/store/brandstores` returns. */
export interface V3BrandPartnerStoreBrandstoresPostResponse {
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Required.
   */
  brand_id: string;
  /**
   * The identifier of the store.
   *
   * 门店的编号。
   *
   * Optional.
   */
  store_id?: string;
  /**
   * The state of the store.
   *
   * 门店的状态。
   *
   * Optional.
   */
  store_state?: V3BrandPartnerStoreBrandstoresPostResponseStoreState;
  /**
   * The state of the review.
   *
   * 审核状态。
   *
   * Optional.
   */
  audit_state?: V3BrandPartnerStoreBrandstoresPostResponseAuditState;
  /**
   * Why the review was refused.
   *
   * 审核被驳回的原因。
   *
   * Optional.
   */
  review_reject_reason?: string;
  /**
   * The basic facts of the store, such as its names and the merchant's own number.
   *
   * 门店的基本信息，例如名称和商户自己的编号。
   *
   * Optional.
   */
  store_basics?: V3BrandPartnerStoreBrandstoresPostResponseStoreBasics;
  /**
   * Where the store is.
   *
   * 门店的地址信息。
   *
   * Optional.
   */
  store_address?: V3BrandPartnerStoreBrandstoresPostResponseStoreAddress;
  /**
   * The store's phone number and opening hours.
   *
   * 门店的电话与营业时间。
   *
   * Optional.
   */
  store_business?: V3BrandPartnerStoreBrandstoresPostResponseStoreBusiness;
  /**
   * The merchants that receive the payments of the store.
   *
   * 门店的收款商户列表。
   *
   * Optional.
   */
  store_recipient?: V3BrandPartnerStoreBrandstoresPostResponseStoreRecipient[];
}

export type V3BrandPartnerStoreBrandstoresPostStoreBasics = V3BrandPartnerStoreBrandstoresGetResponseDataStoreBasics;

export type V3BrandPartnerStoreBrandstoresPostStoreAddress = V3BrandPartnerStoreBrandstoresGetResponseDataStoreAddress;

export type V3BrandPartnerStoreBrandstoresPostStoreBusiness = V3BrandPartnerStoreBrandstoresGetResponseDataStoreBusiness;

export type V3BrandPartnerStoreBrandstoresPostResponseStoreState = V3BrandPartnerStoreBrandstoresGetStoreState;

export type V3BrandPartnerStoreBrandstoresPostResponseAuditState = V3BrandPartnerStoreBrandstoresGetResponseDataAuditState;

export type V3BrandPartnerStoreBrandstoresPostResponseStoreBasics = V3BrandPartnerStoreBrandstoresGetResponseDataStoreBasics;

export type V3BrandPartnerStoreBrandstoresPostResponseStoreAddress = V3BrandPartnerStoreBrandstoresGetResponseDataStoreAddress;

export type V3BrandPartnerStoreBrandstoresPostResponseStoreBusiness = V3BrandPartnerStoreBrandstoresGetResponseDataStoreBusiness;

/** `response.store_recipient` of `POST /v3/brand/partner/store/brandstores`. */
export interface V3BrandPartnerStoreBrandstoresPostResponseStoreRecipient {
  /**
   * The merchant number WeChat Pay gave the merchant.
   *
   * 微信支付分配的商户号。
   *
   * Required.
   */
  mchid: string;
  /**
   * The name of the company.
   *
   * 企业的名称。
   *
   * Optional.
   */
  company_name?: string;
  /**
   * Whether the merchant number has been confirmed as the store's recipient of payments.
   *
   * 收款商户号与门店绑定的确认状态。
   *
   * Optional.
   */
  recipient_state?: V3BrandPartnerStoreBrandstoresPostResponseStoreRecipientRecipientState;
}

export type V3BrandPartnerStoreBrandstoresPostResponseStoreRecipientRecipientState = V3BrandPartnerStoreBrandstoresGetResponseDataStoreRecipientRecipientState;

/** `/v3/brand/partner/store/brandstores` */
export interface V3BrandPartnerStoreBrandstoresOperations {
  /**
   * 列表查询品牌门店信息
   *
   * `GET /v3/brand/partner/store/brandstores`
   *
   * For service providers.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016756674
   */
  get(params: V3BrandPartnerStoreBrandstoresGet, options?: CallOptions): Promise<TenfenResponse<V3BrandPartnerStoreBrandstoresGetResponse>>;
  /**
   * 创建品牌门店
   *
   * `POST /v3/brand/partner/store/brandstores`
   *
   * For service providers.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015783183
   */
  post(params: V3BrandPartnerStoreBrandstoresPost, options?: CallOptions): Promise<TenfenResponse<V3BrandPartnerStoreBrandstoresPostResponse>>;
}

/** Parameters of `GET /v3/brand/partner/store/brandstores/{store_id}`: 查询品牌门店. */
export interface V3BrandPartnerStoreBrandstoresByStoreIdGet {
  /**
   * The identifier of the store.
   *
   * 门店的编号。
   *
   * Path parameter, required.
   */
  store_id: string;
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Query parameter, required.
   */
  brand_id: string;
}

/** What `GET /v3/brand/partner/store/brandstores/{store_id}` returns. */
export interface V3BrandPartnerStoreBrandstoresByStoreIdGetResponse {
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Required.
   */
  brand_id: string;
  /**
   * The identifier of the store.
   *
   * 门店的编号。
   *
   * Required.
   */
  store_id: string;
  /**
   * The state of the store.
   *
   * 门店的状态。
   *
   * Optional.
   */
  store_state?: V3BrandPartnerStoreBrandstoresByStoreIdGetResponseStoreState;
  /**
   * The state of the review.
   *
   * 审核状态。
   *
   * Optional.
   */
  audit_state?: V3BrandPartnerStoreBrandstoresByStoreIdGetResponseAuditState;
  /**
   * Why the review was refused.
   *
   * 审核被驳回的原因。
   *
   * Optional.
   */
  review_reject_reason?: string;
  /**
   * The basic facts of the store, such as its names and the merchant's own number.
   *
   * 门店的基本信息，例如名称和商户自己的编号。
   *
   * Optional.
   */
  store_basics?: V3BrandPartnerStoreBrandstoresByStoreIdGetResponseStoreBasics;
  /**
   * Where the store is.
   *
   * 门店的地址信息。
   *
   * Optional.
   */
  store_address?: V3BrandPartnerStoreBrandstoresByStoreIdGetResponseStoreAddress;
  /**
   * The store's phone number and opening hours.
   *
   * 门店的电话与营业时间。
   *
   * Optional.
   */
  store_business?: V3BrandPartnerStoreBrandstoresByStoreIdGetResponseStoreBusiness;
  /**
   * The merchants that receive the payments of the store.
   *
   * 门店的收款商户列表。
   *
   * Optional.
   */
  store_recipient?: V3BrandPartnerStoreBrandstoresByStoreIdGetResponseStoreRecipient[];
}

export type V3BrandPartnerStoreBrandstoresByStoreIdGetResponseStoreState = V3BrandPartnerStoreBrandstoresGetStoreState;

export type V3BrandPartnerStoreBrandstoresByStoreIdGetResponseAuditState = V3BrandPartnerStoreBrandstoresGetResponseDataAuditState;

export type V3BrandPartnerStoreBrandstoresByStoreIdGetResponseStoreBasics = V3BrandPartnerStoreBrandstoresGetResponseDataStoreBasics;

export type V3BrandPartnerStoreBrandstoresByStoreIdGetResponseStoreAddress = V3BrandPartnerStoreBrandstoresGetResponseDataStoreAddress;

export type V3BrandPartnerStoreBrandstoresByStoreIdGetResponseStoreBusiness = V3BrandPartnerStoreBrandstoresGetResponseDataStoreBusiness;

export type V3BrandPartnerStoreBrandstoresByStoreIdGetResponseStoreRecipient = V3BrandPartnerStoreBrandstoresPostResponseStoreRecipient;

export type V3BrandPartnerStoreBrandstoresByStoreIdGetResponseStoreRecipientRecipientState = V3BrandPartnerStoreBrandstoresGetResponseDataStoreRecipientRecipientState;

/** Parameters of `PATCH /v3/brand/partner/store/brandstores/{store_id}`: 更新品牌门店. */
export interface V3BrandPartnerStoreBrandstoresByStoreIdPatch {
  /**
   * The identifier of the store.
   *
   * 门店的编号。
   *
   * Path parameter, required.
   */
  store_id: string;
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Body member, required.
   */
  brand_id: string;
  /**
   * The basic facts of the store, such as its names and the merchant's own number.
   *
   * 门店的基本信息，例如名称和商户自己的编号。
   *
   * Body member, optional.
   */
  store_basics?: V3BrandPartnerStoreBrandstoresByStoreIdPatchStoreBasics;
  /**
   * Where the store is.
   *
   * 门店的地址信息。
   *
   * Body member, optional.
   */
  store_address?: V3BrandPartnerStoreBrandstoresByStoreIdPatchStoreAddress;
  /**
   * The store's phone number and opening hours.
   *
   * 门店的电话与营业时间。
   *
   * Body member, optional.
   */
  store_business?: V3BrandPartnerStoreBrandstoresByStoreIdPatchStoreBusiness;
}

/** What `PATCH /v3/brand/partner/store/brandstores/{store_id}` returns. */
export interface V3BrandPartnerStoreBrandstoresByStoreIdPatchResponse {
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Required.
   */
  brand_id: string;
  /**
   * The identifier of the store.
   *
   * 门店的编号。
   *
   * Required.
   */
  store_id: string;
  /**
   * The state of the store.
   *
   * 门店的状态。
   *
   * Optional.
   */
  store_state?: V3BrandPartnerStoreBrandstoresByStoreIdPatchResponseStoreState;
  /**
   * The state of the review.
   *
   * 审核状态。
   *
   * Optional.
   */
  audit_state?: V3BrandPartnerStoreBrandstoresByStoreIdPatchResponseAuditState;
  /**
   * Why the review was refused.
   *
   * 审核被驳回的原因。
   *
   * Optional.
   */
  review_reject_reason?: string;
  /**
   * The basic facts of the store, such as its names and the merchant's own number.
   *
   * 门店的基本信息，例如名称和商户自己的编号。
   *
   * Optional.
   */
  store_basics?: V3BrandPartnerStoreBrandstoresByStoreIdPatchResponseStoreBasics;
  /**
   * Where the store is.
   *
   * 门店的地址信息。
   *
   * Optional.
   */
  store_address?: V3BrandPartnerStoreBrandstoresByStoreIdPatchResponseStoreAddress;
  /**
   * The store's phone number and opening hours.
   *
   * 门店的电话与营业时间。
   *
   * Optional.
   */
  store_business?: V3BrandPartnerStoreBrandstoresByStoreIdPatchResponseStoreBusiness;
  /**
   * The merchants that receive the payments of the store.
   *
   * 门店的收款商户列表。
   *
   * Optional.
   */
  store_recipient?: V3BrandPartnerStoreBrandstoresByStoreIdPatchResponseStoreRecipient[];
}

export type V3BrandPartnerStoreBrandstoresByStoreIdPatchStoreBasics = V3BrandPartnerStoreBrandstoresGetResponseDataStoreBasics;

export type V3BrandPartnerStoreBrandstoresByStoreIdPatchStoreAddress = V3BrandPartnerStoreBrandstoresGetResponseDataStoreAddress;

export type V3BrandPartnerStoreBrandstoresByStoreIdPatchStoreBusiness = V3BrandPartnerStoreBrandstoresGetResponseDataStoreBusiness;

export type V3BrandPartnerStoreBrandstoresByStoreIdPatchResponseStoreState = V3BrandPartnerStoreBrandstoresGetStoreState;

export type V3BrandPartnerStoreBrandstoresByStoreIdPatchResponseAuditState = V3BrandPartnerStoreBrandstoresGetResponseDataAuditState;

export type V3BrandPartnerStoreBrandstoresByStoreIdPatchResponseStoreBasics = V3BrandPartnerStoreBrandstoresGetResponseDataStoreBasics;

export type V3BrandPartnerStoreBrandstoresByStoreIdPatchResponseStoreAddress = V3BrandPartnerStoreBrandstoresGetResponseDataStoreAddress;

export type V3BrandPartnerStoreBrandstoresByStoreIdPatchResponseStoreBusiness = V3BrandPartnerStoreBrandstoresGetResponseDataStoreBusiness;

export type V3BrandPartnerStoreBrandstoresByStoreIdPatchResponseStoreRecipient = V3BrandPartnerStoreBrandstoresPostResponseStoreRecipient;

export type V3BrandPartnerStoreBrandstoresByStoreIdPatchResponseStoreRecipientRecipientState = V3BrandPartnerStoreBrandstoresGetResponseDataStoreRecipientRecipientState;

/** Parameters of `DELETE /v3/brand/partner/store/brandstores/{store_id}`: 删除品牌门店. */
export interface V3BrandPartnerStoreBrandstoresByStoreIdDelete {
  /**
   * The identifier of the store.
   *
   * 门店的编号。
   *
   * Path parameter, required.
   */
  store_id: string;
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Body member, required.
   */
  brand_id: string;
}

/** `/v3/brand/partner/store/brandstores/{store_id}` */
export interface V3BrandPartnerStoreBrandstoresByStoreIdOperations {
  /**
   * 查询品牌门店
   *
   * `GET /v3/brand/partner/store/brandstores/{store_id}`
   *
   * For service providers.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015783153
   */
  get(params: V3BrandPartnerStoreBrandstoresByStoreIdGet, options?: CallOptions): Promise<TenfenResponse<V3BrandPartnerStoreBrandstoresByStoreIdGetResponse>>;
  /**
   * 更新品牌门店
   *
   * `PATCH /v3/brand/partner/store/brandstores/{store_id}`
   *
   * For service providers.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015783158
   */
  patch(params: V3BrandPartnerStoreBrandstoresByStoreIdPatch, options?: CallOptions): Promise<TenfenResponse<V3BrandPartnerStoreBrandstoresByStoreIdPatchResponse>>;
  /**
   * 删除品牌门店
   *
   * `DELETE /v3/brand/partner/store/brandstores/{store_id}`
   *
   * For service providers.
   *
   * The response is empty, status 204.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015783113
   */
  delete(params: V3BrandPartnerStoreBrandstoresByStoreIdDelete, options?: CallOptions): Promise<TenfenResponse<undefined>>;
}

/** Parameters of `POST /v3/brand/partner/store/brandstores/{store_id}/bindrecipient`: 绑定收款商户号. */
export interface V3BrandPartnerStoreBrandstoresByStoreIdBindrecipientPost {
  /**
   * The identifier of the store.
   *
   * 门店的编号。
   *
   * Path parameter, required.
   */
  store_id: string;
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Body member, required.
   */
  brand_id: string;
  /**
   * The merchant number WeChat Pay gave the merchant.
   *
   * 微信支付分配的商户号。
   *
   * Body member, required.
   */
  mchid: string;
  /**
   * The name of the company.
   *
   * 企业的名称。
   *
   * Body member, required.
   */
  company_name: string;
}

/** What `POST /v3/brand/partner/store/brandstores/{store_id}/bindrecipient` returns. */
export interface V3BrandPartnerStoreBrandstoresByStoreIdBindrecipientPostResponse {
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Optional.
   */
  brand_id?: string;
  /**
   * The identifier of the store.
   *
   * 门店的编号。
   *
   * Optional.
   */
  store_id?: string;
  /**
   * The merchant number WeChat Pay gave the merchant.
   *
   * 微信支付分配的商户号。
   *
   * Optional.
   */
  mchid?: string;
  /**
   * The name of the company.
   *
   * 企业的名称。
   *
   * Optional.
   */
  company_name?: string;
  /**
   * Whether the merchant number has been confirmed as the store's recipient of payments.
   *
   * 收款商户号与门店绑定的确认状态。
   *
   * Optional.
   */
  recipient_state?: V3BrandPartnerStoreBrandstoresByStoreIdBindrecipientPostResponseRecipientState;
}

export type V3BrandPartnerStoreBrandstoresByStoreIdBindrecipientPostResponseRecipientState = V3BrandPartnerStoreBrandstoresGetResponseDataStoreRecipientRecipientState;

/** `/v3/brand/partner/store/brandstores/{store_id}/bindrecipient` */
export interface V3BrandPartnerStoreBrandstoresByStoreIdBindrecipientOperations {
  /**
   * 绑定收款商户号
   *
   * `POST /v3/brand/partner/store/brandstores/{store_id}/bindrecipient`
   *
   * For service providers.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015783177
   */
  post(params: V3BrandPartnerStoreBrandstoresByStoreIdBindrecipientPost, options?: CallOptions): Promise<TenfenResponse<V3BrandPartnerStoreBrandstoresByStoreIdBindrecipientPostResponse>>;
}

/** Parameters of `POST /v3/brand/partner/store/brandstores/{store_id}/close`: 暂停门店营业. */
export interface V3BrandPartnerStoreBrandstoresByStoreIdClosePost {
  /**
   * The identifier of the store.
   *
   * 门店的编号。
   *
   * Path parameter, required.
   */
  store_id: string;
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Body member, required.
   */
  brand_id: string;
}

/** What `POST /v3/brand/partner/store/brandstores/{store_id}/close` returns. */
export interface V3BrandPartnerStoreBrandstoresByStoreIdClosePostResponse {
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Required.
   */
  brand_id: string;
  /**
   * The identifier of the store.
   *
   * 门店的编号。
   *
   * Optional.
   */
  store_id?: string;
  /**
   * The state of the store.
   *
   * 门店的状态。
   *
   * Optional.
   */
  store_state?: V3BrandPartnerStoreBrandstoresByStoreIdClosePostResponseStoreState;
}

export type V3BrandPartnerStoreBrandstoresByStoreIdClosePostResponseStoreState = V3BrandPartnerStoreBrandstoresGetStoreState;

/** `/v3/brand/partner/store/brandstores/{store_id}/close` */
export interface V3BrandPartnerStoreBrandstoresByStoreIdCloseOperations {
  /**
   * 暂停门店营业
   *
   * `POST /v3/brand/partner/store/brandstores/{store_id}/close`
   *
   * For service providers.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016756671
   */
  post(params: V3BrandPartnerStoreBrandstoresByStoreIdClosePost, options?: CallOptions): Promise<TenfenResponse<V3BrandPartnerStoreBrandstoresByStoreIdClosePostResponse>>;
}

/** Parameters of `POST /v3/brand/partner/store/brandstores/{store_id}/resume`: 恢复门店营业. */
export interface V3BrandPartnerStoreBrandstoresByStoreIdResumePost {
  /**
   * The identifier of the store.
   *
   * 门店的编号。
   *
   * Path parameter, required.
   */
  store_id: string;
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Body member, required.
   */
  brand_id: string;
}

/** What `POST /v3/brand/partner/store/brandstores/{store_id}/resume` returns. */
export interface V3BrandPartnerStoreBrandstoresByStoreIdResumePostResponse {
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Required.
   */
  brand_id: string;
  /**
   * The identifier of the store.
   *
   * 门店的编号。
   *
   * Optional.
   */
  store_id?: string;
  /**
   * The state of the store.
   *
   * 门店的状态。
   *
   * Optional.
   */
  store_state?: V3BrandPartnerStoreBrandstoresByStoreIdResumePostResponseStoreState;
}

export type V3BrandPartnerStoreBrandstoresByStoreIdResumePostResponseStoreState = V3BrandPartnerStoreBrandstoresGetStoreState;

/** `/v3/brand/partner/store/brandstores/{store_id}/resume` */
export interface V3BrandPartnerStoreBrandstoresByStoreIdResumeOperations {
  /**
   * 恢复门店营业
   *
   * `POST /v3/brand/partner/store/brandstores/{store_id}/resume`
   *
   * For service providers.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016756672
   */
  post(params: V3BrandPartnerStoreBrandstoresByStoreIdResumePost, options?: CallOptions): Promise<TenfenResponse<V3BrandPartnerStoreBrandstoresByStoreIdResumePostResponse>>;
}

/** Parameters of `POST /v3/brand/partner/store/brandstores/{store_id}/unbindrecipient`: 解绑收款商户号. */
export interface V3BrandPartnerStoreBrandstoresByStoreIdUnbindrecipientPost {
  /**
   * The identifier of the store.
   *
   * 门店的编号。
   *
   * Path parameter, required.
   */
  store_id: string;
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Body member, required.
   */
  brand_id: string;
  /**
   * The merchant number WeChat Pay gave the merchant.
   *
   * 微信支付分配的商户号。
   *
   * Body member, required.
   */
  mchid: string;
}

/** What `POST /v3/brand/partner/store/brandstores/{store_id}/unbindrecipient` returns. */
export interface V3BrandPartnerStoreBrandstoresByStoreIdUnbindrecipientPostResponse {
  /**
   * Why it failed.
   *
   * 失败的原因。
   *
   * Optional.
   */
  failed_reason?: string;
}

/** `/v3/brand/partner/store/brandstores/{store_id}/unbindrecipient` */
export interface V3BrandPartnerStoreBrandstoresByStoreIdUnbindrecipientOperations {
  /**
   * 解绑收款商户号
   *
   * `POST /v3/brand/partner/store/brandstores/{store_id}/unbindrecipient`
   *
   * For service providers.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015783188
   */
  post(params: V3BrandPartnerStoreBrandstoresByStoreIdUnbindrecipientPost, options?: CallOptions): Promise<TenfenResponse<V3BrandPartnerStoreBrandstoresByStoreIdUnbindrecipientPostResponse>>;
}

/** Parameters of `GET /v3/brand-basic/partner/brands/{brand_id}/product-authorities`: 获得品牌已授权且在生效中的产品权限信息. */
export interface V3BrandBasicPartnerBrandsByBrandIdProductAuthoritiesGet {
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Path parameter, required.
   */
  brand_id: string;
}

/** What `GET /v3/brand-basic/partner/brands/{brand_id}/product-authorities` returns. */
export interface V3BrandBasicPartnerBrandsByBrandIdProductAuthoritiesGetResponse {
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Required.
   */
  brand_id: string;
  /**
   * The type of the authorisation: what is authorised, or how far it reaches.
   *
   * 授权的类型，说明授权的内容或范围。
   *
   * Required.
   */
  authorization_type: V3BrandBasicPartnerBrandsByBrandIdProductAuthoritiesGetResponseAuthorizationType;
  /**
   * The products the brand has authorised and that are in effect.
   *
   * 品牌已授权且正在生效的产品权限。
   *
   * Optional.
   */
  authorization_product?: V3BrandBasicPartnerBrandsByBrandIdProductAuthoritiesGetResponseAuthorizationProduct[];
  /**
   * When it was last updated, RFC 3339 with offset.
   *
   * 最近更新的时间，RFC 3339 格式，带时区。
   *
   * Required.
   */
  update_time: string;
}

/** `response.authorization_type` of `GET /v3/brand-basic/partner/brands/{brand_id}/product-authorities`; other values may come. */
export type V3BrandBasicPartnerBrandsByBrandIdProductAuthoritiesGetResponseAuthorizationType = 'AUTHORIZATION_TYPE_HOSTING' | 'AUTHORIZATION_TYPE_PARTLY' | (string & {});

/** `response.authorization_product` of `GET /v3/brand-basic/partner/brands/{brand_id}/product-authorities`; other values may come. */
export type V3BrandBasicPartnerBrandsByBrandIdProductAuthoritiesGetResponseAuthorizationProduct = 'BRAND_PRODUCT_AUTHORITY_MERCHANT_CARD' | 'BRAND_PRODUCT_AUTHORITY_CARD_LINK' | 'BRAND_PRODUCT_AUTHORITY_PRODUCT_COUPON' | 'BRAND_PRODUCT_AUTHORITY_SHAKE_COUPON' | 'BRAND_PRODUCT_AUTHORITY_BRAND_PAY_GIFT' | 'BRAND_PRODUCT_AUTHORITY_BRAND_STORE' | 'BRAND_PRODUCT_AUTHORITY_PAYMENT_MERCHANT_MANAGE' | 'BRAND_PRODUCT_AUTHORITY_APPID_MANAGE' | 'BRAND_PRODUCT_AUTHORITY_FINDER_MANAGE' | 'BRAND_PRODUCT_AUTHORITY_CATEGORY_MANAGE' | (string & {});

/** `/v3/brand-basic/partner/brands/{brand_id}/product-authorities` */
export interface V3BrandBasicPartnerBrandsByBrandIdProductAuthoritiesOperations {
  /**
   * 获得品牌已授权且在生效中的产品权限信息
   *
   * `GET /v3/brand-basic/partner/brands/{brand_id}/product-authorities`
   *
   * For service providers.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017410365
   */
  get(params: V3BrandBasicPartnerBrandsByBrandIdProductAuthoritiesGet, options?: CallOptions): Promise<TenfenResponse<V3BrandBasicPartnerBrandsByBrandIdProductAuthoritiesGetResponse>>;
}
