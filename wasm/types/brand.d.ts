// Made by `cargo xtask codegen` from catalog/; change the catalog, a correction or the emitter instead.
// The operations of the product family `brand`.

import type { CallOptions, TenfenResponse } from '../js/client.js';
import type { Integer } from './values.js';

/** Parameters of `POST /v3/brand/applyments`: 提交入驻申请. */
export interface V3BrandApplymentsPost {
  /** Body member, required. */
  business_code: string;
  /** Body member, required. */
  admin_info: V3BrandApplymentsPostAdminInfo;
  /** Body member, required. */
  subject_info: V3BrandApplymentsPostSubjectInfo;
  /** Body member, required. */
  brand_basic_info: V3BrandApplymentsPostBrandBasicInfo;
  /** Body member, required. */
  trademark: V3BrandApplymentsPostTrademark;
}

/** What `POST /v3/brand/applyments` returns. */
export interface V3BrandApplymentsPostResponse {
  /** Required. */
  applyment_id: string;
  /** Required. */
  business_code: string;
}

/** `body.admin_info` of `POST /v3/brand/applyments`. */
export interface V3BrandApplymentsPostAdminInfo {
  /** Required. Travels encrypted with a key of WeChat Pay. */
  admin_name: string;
  /** Required. */
  id_doc_type: V3BrandApplymentsPostAdminInfoIdDocType;
  /** Required. Travels encrypted with a key of WeChat Pay. */
  id_card_number: string;
}

/** `body.admin_info.id_doc_type` of `POST /v3/brand/applyments`; other values may come. */
export type V3BrandApplymentsPostAdminInfoIdDocType = 'IDENTIFICATION_TYPE_MAINLAND_ID_CARD' | 'IDENTIFICATION_TYPE_HONGKONG' | 'IDENTIFICATION_TYPE_MACAO' | 'IDENTIFICATION_TYPE_TAIWAN' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT' | (string & {});

/** `body.subject_info` of `POST /v3/brand/applyments`. */
export interface V3BrandApplymentsPostSubjectInfo {
  /** Required. */
  subject_type: V3BrandApplymentsPostSubjectInfoSubjectType;
  /** Required. */
  subject_name: string;
  /** Required. */
  unified_social_credit_code: string;
}

/** `body.subject_info.subject_type` of `POST /v3/brand/applyments`; other values may come. */
export type V3BrandApplymentsPostSubjectInfoSubjectType = 'SUBJECT_TYPE_ENTERPRISE' | 'SUBJECT_TYPE_INDIVIDUAL' | (string & {});

/** `body.brand_basic_info` of `POST /v3/brand/applyments`. */
export interface V3BrandApplymentsPostBrandBasicInfo {
  /** Required. */
  brand_name: string;
  /** Required. */
  brand_logo: string;
}

/** `body.trademark` of `POST /v3/brand/applyments`. */
export interface V3BrandApplymentsPostTrademark {
  /** Required. */
  trademark_exists: V3BrandApplymentsPostTrademarkTrademarkExists;
  /** Optional. */
  trademark_registration_certificate?: V3BrandApplymentsPostTrademarkTrademarkRegistrationCertificate;
  /** Optional. */
  logo_trademark_registration_certificate?: V3BrandApplymentsPostTrademarkLogoTrademarkRegistrationCertificate;
  /** Optional. */
  no_trademark_addition_prove?: string;
  /** Optional. */
  no_trademark_addition_prove_list?: string[];
}

/** `body.trademark.trademark_exists` of `POST /v3/brand/applyments`; other values may come. */
export type V3BrandApplymentsPostTrademarkTrademarkExists = 'TRADEMARK_EXISTS' | 'TRADEMARK_NONE' | (string & {});

/** `body.trademark.trademark_registration_certificate` of `POST /v3/brand/applyments`. */
export interface V3BrandApplymentsPostTrademarkTrademarkRegistrationCertificate {
  /** Optional. */
  certificate?: string;
  /** Required. */
  name: string;
  /** Required. */
  number: string;
  /** Required. */
  valid_begin_time: string;
  /** Required. */
  valid_end_time: string;
  /** Required. */
  international_class: string;
  /** Required. */
  holder: string;
  /** Optional. */
  license?: string;
  /** Optional. */
  authorization_begin_time?: string;
  /** Optional. */
  authorization_end_time?: string;
  /** Optional. */
  certificate_list?: string[];
  /** Optional. */
  license_list?: string[];
}

/** `body.trademark.logo_trademark_registration_certificate` of `POST /v3/brand/applyments`. */
export interface V3BrandApplymentsPostTrademarkLogoTrademarkRegistrationCertificate {
  /** Optional. */
  certificate?: string;
  /** Required. */
  name: string;
  /** Required. */
  number: string;
  /** Required. */
  valid_begin_time: string;
  /** Required. */
  valid_end_time: string;
  /** Required. */
  international_class: string;
  /** Required. */
  holder: string;
  /** Optional. */
  license?: string;
  /** Optional. */
  authorization_begin_time?: string;
  /** Optional. */
  authorization_end_time?: string;
  /** Optional. */
  certificate_list?: string[];
  /** Optional. */
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
  /** Path parameter, required. */
  applyment_id: string;
}

/** What `GET /v3/brand/applyments/applyment-id/{applyment_id}` returns. */
export interface V3BrandApplymentsApplymentIdByApplymentIdGetResponse {
  /** Required. */
  applyment_id: string;
  /** Required. */
  business_code: string;
  /** Required. */
  applyment_state: V3BrandApplymentsApplymentIdByApplymentIdGetResponseApplymentState;
  /** Required. */
  applyment_state_desc: string;
  /** Optional. */
  authorization_confirmation_qr_code?: string;
  /** Optional. */
  reject_reason?: string;
  /** Optional. */
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
  /** Path parameter, required. */
  business_code: string;
}

/** What `GET /v3/brand/applyments/business-code/{business_code}` returns. */
export interface V3BrandApplymentsBusinessCodeByBusinessCodeGetResponse {
  /** Required. */
  applyment_id: string;
  /** Required. */
  business_code: string;
  /** Required. */
  applyment_state: V3BrandApplymentsBusinessCodeByBusinessCodeGetResponseApplymentState;
  /** Required. */
  applyment_state_desc: string;
  /** Optional. */
  authorization_confirmation_qr_code?: string;
  /** Optional. */
  reject_reason?: string;
  /** Optional. */
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
  /** Body member, optional. */
  applyment_id?: string;
  /** Body member, optional. */
  business_code?: string;
}

/** What `POST /v3/brand/applyments/cancel-applyment` returns. */
export interface V3BrandApplymentsCancelApplymentPostResponse {
  /** Required. */
  applyment_id: string;
  /** Required. */
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
  /** Query parameter, optional. */
  business_code?: string;
  /** Query parameter, optional. */
  applyment_id?: string;
  /** Query parameter, required. */
  brand_id: string;
}

/** What `GET /v3/brand/card/card-configs` returns. */
export interface V3BrandCardCardConfigsGetResponse {
  /** Required. */
  business_code: string;
  /** Required. */
  applyment_id: string;
  /** Required. */
  brand_id: string;
  /** Required. */
  applyment_state: V3BrandCardCardConfigsGetResponseApplymentState;
  /** Optional. */
  scheduled_publish_time?: string;
  /** Optional. */
  reject_reason?: string;
  /** Optional. */
  actual_publish_time?: string;
}

/** `response.applyment_state` of `GET /v3/brand/card/card-configs`; other values may come. */
export type V3BrandCardCardConfigsGetResponseApplymentState = 'STATE_UNKNOWN' | 'DRAFTING' | 'AUDITING' | 'AUDIT_REJECTED' | 'PENDING_PUBLISH' | 'PUBLISHED' | 'CANCELED' | (string & {});

/** Parameters of `POST /v3/brand/card/card-configs`: 提交商家名片配置申请. */
export interface V3BrandCardCardConfigsPost {
  /** Body member, required. */
  business_code: string;
  /** Body member, required. */
  brand_id: string;
  /** Body member, optional. */
  brand_mini_program_info?: V3BrandCardCardConfigsPostBrandMiniProgramInfo;
  /** Body member, required. */
  brand_customer_service: V3BrandCardCardConfigsPostBrandCustomerService;
  /** Body member, optional. */
  service_list?: V3BrandCardCardConfigsPostServiceList[];
}

/** What `POST /v3/brand/card/card-configs` returns. */
export interface V3BrandCardCardConfigsPostResponse {
  /** Required. */
  business_code: string;
  /** Required. */
  brand_id: string;
  /** Required. */
  applyment_id: string;
  /** Required. */
  card_preview_url: string;
}

/** `body.brand_mini_program_info` of `POST /v3/brand/card/card-configs`. */
export interface V3BrandCardCardConfigsPostBrandMiniProgramInfo {
  /** Required. */
  appid: string;
  /** Optional. */
  default_jump_path?: string;
}

/** `body.brand_customer_service` of `POST /v3/brand/card/card-configs`. */
export interface V3BrandCardCardConfigsPostBrandCustomerService {
  /** Required. */
  customer_service_type: V3BrandCardCardConfigsPostBrandCustomerServiceCustomerServiceType;
  /** Optional. */
  customer_service_phone?: string;
  /** Optional. */
  customer_service_path?: string;
  /** Optional. */
  appid?: string;
}

/** `body.brand_customer_service.customer_service_type` of `POST /v3/brand/card/card-configs`; other values may come. */
export type V3BrandCardCardConfigsPostBrandCustomerServiceCustomerServiceType = 'MINI_PROGRAM' | 'CUSTOMIZE_WEB' | 'CUSTOMIZE_MP' | 'SERVICE_PHONE' | (string & {});

/** `body.service_list` of `POST /v3/brand/card/card-configs`. */
export interface V3BrandCardCardConfigsPostServiceList {
  /** Optional. */
  service_classify_name?: string;
  /** Optional. */
  service_name?: string;
  /** Required. */
  service_jump_type: V3BrandCardCardConfigsPostServiceListServiceJumpType;
  /** Required. */
  service_jump_path: string;
  /** Optional. */
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
  /** Body member, optional. */
  business_code?: string;
  /** Body member, optional. */
  applyment_id?: string;
  /** Body member, required. */
  brand_id: string;
}

/** What `POST /v3/brand/card/card-configs/cancel-applyment` returns. */
export interface V3BrandCardCardConfigsCancelApplymentPostResponse {
  /** Required. */
  business_code: string;
  /** Required. */
  applyment_id: string;
  /** Required. */
  brand_id: string;
  /** Required. */
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
  /** Query parameter, optional. */
  business_code?: string;
  /** Query parameter, optional. */
  applyment_id?: string;
  /** Query parameter, required. */
  brand_id: string;
}

/** What `GET /v3/brand/card/card-configs/preview-url` returns. */
export interface V3BrandCardCardConfigsPreviewUrlGetResponse {
  /** Required. */
  business_code: string;
  /** Required. */
  applyment_id: string;
  /** Required. */
  brand_id: string;
  /** Required. */
  card_preview_url: string;
  /** Required. */
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
  /** Body member, optional. */
  business_code?: string;
  /** Body member, optional. */
  applyment_id?: string;
  /** Body member, required. */
  brand_id: string;
  /** Body member, required. */
  publish_type: V3BrandCardCardConfigsPublishPostPublishType;
  /** Body member, optional. */
  scheduled_publish_time?: string;
}

/** What `POST /v3/brand/card/card-configs/publish` returns. */
export interface V3BrandCardCardConfigsPublishPostResponse {
  /** Required. */
  business_code: string;
  /** Required. */
  applyment_id: string;
  /** Required. */
  brand_id: string;
  /** Required. */
  publish_type: V3BrandCardCardConfigsPublishPostResponsePublishType;
  /** Optional. */
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
  /** Query parameter, required. */
  brand_id: string;
  /** Query parameter, optional. */
  payment_scene?: V3BrandCardCardLinksGetPaymentScene;
  /** Query parameter, optional. */
  page_index?: Integer;
  /** Query parameter, optional. */
  page_size?: Integer;
}

/** What `GET /v3/brand/card/card-links` returns. */
export interface V3BrandCardCardLinksGetResponse {
  /** Optional. */
  brand_id?: string;
  /** Optional. */
  page_index?: Integer;
  /** Optional. */
  page_size?: Integer;
  /** Optional. */
  total_num?: Integer;
  /** Optional. */
  active_link_list?: V3BrandCardCardLinksGetResponseActiveLinkList[];
}

/** `query.payment_scene` of `GET /v3/brand/card/card-links`; other values may come. */
export type V3BrandCardCardLinksGetPaymentScene = 'MINI_PROGRAM' | 'APP' | 'PAYMENT_SCORE' | 'PAYMENT_CODE' | (string & {});

/** `response.active_link_list` of `GET /v3/brand/card/card-links`. */
export interface V3BrandCardCardLinksGetResponseActiveLinkList {
  /** Required. */
  payment_scene: V3BrandCardCardLinksGetResponseActiveLinkListPaymentScene;
  /** Optional. */
  appid_list?: string[];
  /** Optional. */
  card_link_mchid?: string;
  /** Optional. */
  service_id?: string;
}

export type V3BrandCardCardLinksGetResponseActiveLinkListPaymentScene = V3BrandCardCardLinksGetPaymentScene;

/** Parameters of `POST /v3/brand/card/card-links`: 添加交易连接名片规则申请. */
export interface V3BrandCardCardLinksPost {
  /** Body member, required. */
  business_code: string;
  /** Body member, required. */
  brand_id: string;
  /** Body member, required. */
  payment_scene: V3BrandCardCardLinksPostPaymentScene;
  /** Body member, optional. */
  appid?: string;
  /** Body member, optional. */
  card_link_mchid?: string;
  /** Body member, optional. */
  service_id?: string;
}

/** What `POST /v3/brand/card/card-links` returns. */
export interface V3BrandCardCardLinksPostResponse {
  /** Required. */
  business_code: string;
  /** Required. */
  brand_id: string;
  /** Required. */
  payment_scene: V3BrandCardCardLinksPostResponsePaymentScene;
  /** Optional. */
  appid?: string;
  /** Optional. */
  card_link_mchid?: string;
  /** Optional. */
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
  /** Path parameter, required. */
  business_code: string;
  /** Query parameter, required. */
  brand_id: string;
}

/** What `GET /v3/brand/card/card-links/business-code/{business_code}` returns. */
export interface V3BrandCardCardLinksBusinessCodeByBusinessCodeGetResponse {
  /** Required. */
  business_code: string;
  /** Required. */
  brand_id: string;
  /** Required. */
  payment_scene: V3BrandCardCardLinksBusinessCodeByBusinessCodeGetResponsePaymentScene;
  /** Optional. */
  appid?: string;
  /** Optional. */
  card_link_mchid?: string;
  /** Optional. */
  service_id?: string;
  /** Required. */
  configuration_state: V3BrandCardCardLinksBusinessCodeByBusinessCodeGetResponseConfigurationState;
  /** Optional. */
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
  /** Body member, required. */
  business_code: string;
  /** Body member, required. */
  brand_id: string;
}

/** What `POST /v3/brand/card/card-links/cancel-applyment` returns. */
export interface V3BrandCardCardLinksCancelApplymentPostResponse {
  /** Required. */
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
  /** Body member, required. */
  brand_id: string;
  /** Body member, required. */
  payment_scene: V3BrandCardCardLinksUnbindCardLinkPostPaymentScene;
  /** Body member, optional. */
  appid?: string;
  /** Body member, optional. */
  card_link_mchid?: string;
  /** Body member, optional. */
  service_id?: string;
}

/** What `POST /v3/brand/card/card-links/unbind-card-link` returns. */
export interface V3BrandCardCardLinksUnbindCardLinkPostResponse {
  /** Required. */
  brand_id: string;
  /** Required. */
  payment_scene: V3BrandCardCardLinksUnbindCardLinkPostResponsePaymentScene;
  /** Optional. */
  appid?: string;
  /** Optional. */
  card_link_mchid?: string;
  /** Optional. */
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
  /** Query parameter, required. */
  brand_id: string;
  /** Query parameter, required. */
  limit: Integer;
  /** Query parameter, required. */
  offset: Integer;
  /** Query parameter, optional. */
  activity_state?: V3BrandMarketingShakeActivitiesActivitiesGetActivityState;
  /** Query parameter, optional. */
  audit_state?: V3BrandMarketingShakeActivitiesActivitiesGetAuditState;
}

/** What `GET /v3/brand/marketing/shake-activities/activities` returns. */
export interface V3BrandMarketingShakeActivitiesActivitiesGetResponse {
  /** Required. */
  offset: Integer;
  /** Required. */
  limit: Integer;
  /** Required. */
  total_count: Integer;
  /** Optional. */
  data?: V3BrandMarketingShakeActivitiesActivitiesGetResponseData[];
}

/** `query.activity_state` of `GET /v3/brand/marketing/shake-activities/activities`; other values may come. */
export type V3BrandMarketingShakeActivitiesActivitiesGetActivityState = 'CREATED' | 'DELIVERING' | 'EXPIRED' | 'PAUSED' | 'TERMINATED' | (string & {});

/** `query.audit_state` of `GET /v3/brand/marketing/shake-activities/activities`; other values may come. */
export type V3BrandMarketingShakeActivitiesActivitiesGetAuditState = 'PENDING' | 'APPROVED' | 'REJECTED' | (string & {});

/** `response.data` of `GET /v3/brand/marketing/shake-activities/activities`. */
export interface V3BrandMarketingShakeActivitiesActivitiesGetResponseData {
  /** Required. */
  id: string;
  /** Required. */
  name: string;
  /** Required. */
  activity_state: V3BrandMarketingShakeActivitiesActivitiesGetResponseDataActivityState;
  /** Required. */
  audit_state: V3BrandMarketingShakeActivitiesActivitiesGetResponseDataAuditState;
  /** Required. */
  available_quota: Integer;
  /** Required. */
  total_quota: Integer;
  /** Required. */
  delivery_mode: V3BrandMarketingShakeActivitiesActivitiesGetResponseDataDeliveryMode;
  /** Required. */
  time_range: V3BrandMarketingShakeActivitiesActivitiesGetResponseDataTimeRange;
  /** Optional. */
  product_coupon?: V3BrandMarketingShakeActivitiesActivitiesGetResponseDataProductCoupon;
}

export type V3BrandMarketingShakeActivitiesActivitiesGetResponseDataActivityState = V3BrandMarketingShakeActivitiesActivitiesGetActivityState;

export type V3BrandMarketingShakeActivitiesActivitiesGetResponseDataAuditState = V3BrandMarketingShakeActivitiesActivitiesGetAuditState;

/** `response.data.delivery_mode` of `GET /v3/brand/marketing/shake-activities/activities`; other values may come. */
export type V3BrandMarketingShakeActivitiesActivitiesGetResponseDataDeliveryMode = 'SMART' | 'TARGETED' | (string & {});

/** `response.data.time_range` of `GET /v3/brand/marketing/shake-activities/activities`. */
export interface V3BrandMarketingShakeActivitiesActivitiesGetResponseDataTimeRange {
  /** Required. */
  start_time: string;
  /** Required. */
  end_time: string;
}

/** `response.data.product_coupon` of `GET /v3/brand/marketing/shake-activities/activities`. */
export interface V3BrandMarketingShakeActivitiesActivitiesGetResponseDataProductCoupon {
  /** Required. */
  product_coupon_id: string;
  /** Optional. */
  stock_list?: V3BrandMarketingShakeActivitiesActivitiesGetResponseDataProductCouponStockList[];
}

/** `response.data.product_coupon.stock_list` of `GET /v3/brand/marketing/shake-activities/activities`. */
export interface V3BrandMarketingShakeActivitiesActivitiesGetResponseDataProductCouponStockList {
  /** Required. */
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
  /** Query parameter, required. */
  brand_id: string;
  /** Query parameter, optional. */
  state?: V3BrandPartnerCardMemberCardsGetState;
  /** Query parameter, optional. */
  offset?: Integer;
  /** Query parameter, optional. */
  limit?: Integer;
}

/** What `GET /v3/brand/partner/card-member/cards` returns. */
export interface V3BrandPartnerCardMemberCardsGetResponse {
  /** Required. */
  total_count: Integer;
  /** Required. */
  offset: Integer;
  /** Required. */
  limit: Integer;
  /** Optional. */
  data?: V3BrandPartnerCardMemberCardsGetResponseData[];
}

/** `query.state` of `GET /v3/brand/partner/card-member/cards`; other values may come. */
export type V3BrandPartnerCardMemberCardsGetState = 'CARD_EFFECTIVE' | 'CARD_INVALID' | (string & {});

/** `response.data` of `GET /v3/brand/partner/card-member/cards`. */
export interface V3BrandPartnerCardMemberCardsGetResponseData {
  /** Required. */
  card_id: string;
  /** Required. */
  brand_id: string;
  /** Required. */
  appid: string;
  /** Required. */
  card_type: V3BrandPartnerCardMemberCardsGetResponseDataCardType;
  /** Required. */
  card_title: string;
  /** Required. */
  card_color: string;
  /** Required. */
  card_picture_url: string;
  /** Required. */
  code_mode: V3BrandPartnerCardMemberCardsGetResponseDataCodeMode;
  /** Required. */
  code_type: V3BrandPartnerCardMemberCardsGetResponseDataCodeType;
  /** Optional. */
  code_jump_information?: V3BrandPartnerCardMemberCardsGetResponseDataCodeJumpInformation;
  /** Required. */
  benefits: string;
  /** Required. */
  notify_url: string;
  /** Optional. */
  need_pinned?: boolean;
  /** Optional. */
  need_display_level?: boolean;
  /** Optional. */
  init_level?: string;
  /** Optional. */
  service_phone?: string;
  /** Optional. */
  legal_agreement?: string;
  /** Required. */
  valid_date_information: V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformation;
  /** Optional. */
  points_information?: V3BrandPartnerCardMemberCardsGetResponseDataPointsInformation;
  /** Optional. */
  balance_information?: V3BrandPartnerCardMemberCardsGetResponseDataBalanceInformation;
  /** Optional. */
  purchase_information?: V3BrandPartnerCardMemberCardsGetResponseDataPurchaseInformation;
  /** Optional. */
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
  /** Optional. */
  jump_appid?: string;
  /** Optional. */
  jump_path?: string;
}

/** `response.data.valid_date_information` of `GET /v3/brand/partner/card-member/cards`. */
export interface V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformation {
  /** Required. */
  type: V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformationType;
  /** Optional. */
  available_begin_time?: string;
  /** Optional. */
  available_end_time?: string;
  /** Optional. */
  available_day_after_receive?: Integer;
}

/** `response.data.valid_date_information.type` of `GET /v3/brand/partner/card-member/cards`; other values may come. */
export type V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformationType = 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {});

/** `response.data.points_information` of `GET /v3/brand/partner/card-member/cards`. */
export interface V3BrandPartnerCardMemberCardsGetResponseDataPointsInformation {
  /** Optional. */
  jump_appid?: string;
  /** Optional. */
  jump_path?: string;
}

/** `response.data.balance_information` of `GET /v3/brand/partner/card-member/cards`. */
export interface V3BrandPartnerCardMemberCardsGetResponseDataBalanceInformation {
  /** Optional. */
  jump_appid?: string;
  /** Optional. */
  jump_path?: string;
}

/** `response.data.purchase_information` of `GET /v3/brand/partner/card-member/cards`. */
export interface V3BrandPartnerCardMemberCardsGetResponseDataPurchaseInformation {
  /** Optional. */
  price?: Integer;
  /** Optional. */
  jump_appid?: string;
  /** Optional. */
  jump_path?: string;
}

/** `response.data.user_information` of `GET /v3/brand/partner/card-member/cards`. */
export interface V3BrandPartnerCardMemberCardsGetResponseDataUserInformation {
  /** Optional. */
  common_field_list?: V3BrandPartnerCardMemberCardsGetResponseDataUserInformationCommonFieldList[];
  /** Optional. */
  custom_field_list?: V3BrandPartnerCardMemberCardsGetResponseDataUserInformationCustomFieldList[];
}

/** `response.data.user_information.common_field_list` of `GET /v3/brand/partner/card-member/cards`; other values may come. */
export type V3BrandPartnerCardMemberCardsGetResponseDataUserInformationCommonFieldList = 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {});

/** `response.data.user_information.custom_field_list` of `GET /v3/brand/partner/card-member/cards`. */
export interface V3BrandPartnerCardMemberCardsGetResponseDataUserInformationCustomFieldList {
  /** Optional. */
  type?: V3BrandPartnerCardMemberCardsGetResponseDataUserInformationCustomFieldListType;
  /** Optional. */
  name?: string;
  /** Optional. */
  values?: string[];
}

/** `response.data.user_information.custom_field_list.type` of `GET /v3/brand/partner/card-member/cards`; other values may come. */
export type V3BrandPartnerCardMemberCardsGetResponseDataUserInformationCustomFieldListType = 'CHECK_BOX' | 'RADIO' | (string & {});

/** Parameters of `POST /v3/brand/partner/card-member/cards`: 创建会员卡模板. */
export interface V3BrandPartnerCardMemberCardsPost {
  /** Body member, required. */
  brand_id: string;
  /** Body member, required. */
  appid: string;
  /** Body member, required. */
  card_type: V3BrandPartnerCardMemberCardsPostCardType;
  /** Body member, required. */
  card_title: string;
  /** Body member, required. */
  card_color: string;
  /** Body member, required. */
  card_picture_url: string;
  /** Body member, required. */
  code_mode: V3BrandPartnerCardMemberCardsPostCodeMode;
  /** Body member, required. */
  code_type: V3BrandPartnerCardMemberCardsPostCodeType;
  /** Body member, optional. */
  code_jump_information?: V3BrandPartnerCardMemberCardsPostCodeJumpInformation;
  /** Body member, required. */
  benefits: string;
  /** Body member, required. */
  notify_url: string;
  /** Body member, optional. */
  need_pinned?: boolean;
  /** Body member, optional. */
  need_display_level?: boolean;
  /** Body member, optional. */
  init_level?: string;
  /** Body member, optional. */
  service_phone?: string;
  /** Body member, optional. */
  legal_agreement?: string;
  /** Body member, required. */
  valid_date_information: V3BrandPartnerCardMemberCardsPostValidDateInformation;
  /** Body member, optional. */
  points_information?: V3BrandPartnerCardMemberCardsPostPointsInformation;
  /** Body member, optional. */
  balance_information?: V3BrandPartnerCardMemberCardsPostBalanceInformation;
  /** Body member, optional. */
  purchase_information?: V3BrandPartnerCardMemberCardsPostPurchaseInformation;
  /** Body member, optional. */
  user_information?: V3BrandPartnerCardMemberCardsPostUserInformation;
}

/** What `POST /v3/brand/partner/card-member/cards` returns. */
export interface V3BrandPartnerCardMemberCardsPostResponse {
  /** Required. */
  card_id: string;
  /** Required. */
  brand_id: string;
  /** Required. */
  appid: string;
  /** Required. */
  card_type: V3BrandPartnerCardMemberCardsPostResponseCardType;
  /** Required. */
  card_title: string;
  /** Required. */
  card_color: string;
  /** Required. */
  card_picture_url: string;
  /** Required. */
  code_mode: V3BrandPartnerCardMemberCardsPostResponseCodeMode;
  /** Required. */
  code_type: V3BrandPartnerCardMemberCardsPostResponseCodeType;
  /** Optional. */
  code_jump_information?: V3BrandPartnerCardMemberCardsPostResponseCodeJumpInformation;
  /** Required. */
  benefits: string;
  /** Required. */
  notify_url: string;
  /** Optional. */
  need_pinned?: boolean;
  /** Optional. */
  need_display_level?: boolean;
  /** Optional. */
  init_level?: string;
  /** Optional. */
  service_phone?: string;
  /** Optional. */
  legal_agreement?: string;
  /** Required. */
  valid_date_information: V3BrandPartnerCardMemberCardsPostResponseValidDateInformation;
  /** Optional. */
  points_information?: V3BrandPartnerCardMemberCardsPostResponsePointsInformation;
  /** Optional. */
  balance_information?: V3BrandPartnerCardMemberCardsPostResponseBalanceInformation;
  /** Optional. */
  purchase_information?: V3BrandPartnerCardMemberCardsPostResponsePurchaseInformation;
  /** Optional. */
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
  /** Path parameter, required. */
  card_id: string;
  /** Query parameter, required. */
  brand_id: string;
}

/** What `GET /v3/brand/partner/card-member/cards/{card_id}` returns. */
export interface V3BrandPartnerCardMemberCardsByCardIdGetResponse {
  /** Required. */
  card_id: string;
  /** Required. */
  brand_id: string;
  /** Required. */
  appid: string;
  /** Required. */
  card_type: V3BrandPartnerCardMemberCardsByCardIdGetResponseCardType;
  /** Required. */
  card_title: string;
  /** Required. */
  card_color: string;
  /** Required. */
  card_picture_url: string;
  /** Required. */
  code_mode: V3BrandPartnerCardMemberCardsByCardIdGetResponseCodeMode;
  /** Required. */
  code_type: V3BrandPartnerCardMemberCardsByCardIdGetResponseCodeType;
  /** Optional. */
  code_jump_information?: V3BrandPartnerCardMemberCardsByCardIdGetResponseCodeJumpInformation;
  /** Required. */
  benefits: string;
  /** Required. */
  notify_url: string;
  /** Optional. */
  need_pinned?: boolean;
  /** Optional. */
  need_display_level?: boolean;
  /** Optional. */
  init_level?: string;
  /** Optional. */
  service_phone?: string;
  /** Optional. */
  legal_agreement?: string;
  /** Required. */
  valid_date_information: V3BrandPartnerCardMemberCardsByCardIdGetResponseValidDateInformation;
  /** Optional. */
  points_information?: V3BrandPartnerCardMemberCardsByCardIdGetResponsePointsInformation;
  /** Optional. */
  balance_information?: V3BrandPartnerCardMemberCardsByCardIdGetResponseBalanceInformation;
  /** Optional. */
  purchase_information?: V3BrandPartnerCardMemberCardsByCardIdGetResponsePurchaseInformation;
  /** Optional. */
  user_information?: V3BrandPartnerCardMemberCardsByCardIdGetResponseUserInformation;
  /** Required. */
  state: V3BrandPartnerCardMemberCardsByCardIdGetResponseState;
  /** Required. */
  create_time: string;
  /** Required. */
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
  /** Path parameter, required. */
  card_id: string;
  /** Body member, required. */
  brand_id: string;
  /** Body member, optional. */
  card_title?: string;
  /** Body member, optional. */
  card_color?: string;
  /** Body member, optional. */
  card_picture_url?: string;
  /** Body member, optional. */
  code_jump_information?: V3BrandPartnerCardMemberCardsByCardIdPatchCodeJumpInformation;
  /** Body member, optional. */
  benefits?: string;
  /** Body member, optional. */
  notify_url?: string;
  /** Body member, optional. */
  need_pinned?: boolean;
  /** Body member, optional. */
  need_display_level?: boolean;
  /** Body member, optional. */
  init_level?: string;
  /** Body member, optional. */
  service_phone?: string;
  /** Body member, optional. */
  legal_agreement?: string;
  /** Body member, optional. */
  valid_date_information?: V3BrandPartnerCardMemberCardsByCardIdPatchValidDateInformation;
  /** Body member, optional. */
  points_information?: V3BrandPartnerCardMemberCardsByCardIdPatchPointsInformation;
  /** Body member, optional. */
  balance_information?: V3BrandPartnerCardMemberCardsByCardIdPatchBalanceInformation;
  /** Body member, optional. */
  purchase_information?: V3BrandPartnerCardMemberCardsByCardIdPatchPurchaseInformation;
  /** Body member, optional. */
  user_information?: V3BrandPartnerCardMemberCardsByCardIdPatchUserInformation;
}

/** What `PATCH /v3/brand/partner/card-member/cards/{card_id}` returns. */
export interface V3BrandPartnerCardMemberCardsByCardIdPatchResponse {
  /** Required. */
  card_id: string;
  /** Required. */
  brand_id: string;
  /** Required. */
  appid: string;
  /** Required. */
  card_type: V3BrandPartnerCardMemberCardsByCardIdPatchResponseCardType;
  /** Required. */
  card_title: string;
  /** Required. */
  card_color: string;
  /** Required. */
  card_picture_url: string;
  /** Required. */
  code_mode: V3BrandPartnerCardMemberCardsByCardIdPatchResponseCodeMode;
  /** Required. */
  code_type: V3BrandPartnerCardMemberCardsByCardIdPatchResponseCodeType;
  /** Optional. */
  code_jump_information?: V3BrandPartnerCardMemberCardsByCardIdPatchResponseCodeJumpInformation;
  /** Required. */
  benefits: string;
  /** Required. */
  notify_url: string;
  /** Optional. */
  need_pinned?: boolean;
  /** Optional. */
  need_display_level?: boolean;
  /** Optional. */
  init_level?: string;
  /** Optional. */
  service_phone?: string;
  /** Optional. */
  legal_agreement?: string;
  /** Required. */
  valid_date_information: V3BrandPartnerCardMemberCardsByCardIdPatchResponseValidDateInformation;
  /** Optional. */
  points_information?: V3BrandPartnerCardMemberCardsByCardIdPatchResponsePointsInformation;
  /** Optional. */
  balance_information?: V3BrandPartnerCardMemberCardsByCardIdPatchResponseBalanceInformation;
  /** Optional. */
  purchase_information?: V3BrandPartnerCardMemberCardsByCardIdPatchResponsePurchaseInformation;
  /** Optional. */
  user_information?: V3BrandPartnerCardMemberCardsByCardIdPatchResponseUserInformation;
  /** Required. */
  state: V3BrandPartnerCardMemberCardsByCardIdPatchResponseState;
  /** Required. */
  create_time: string;
  /** Required. */
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
  /** Path parameter, required. */
  card_id: string;
  /** Query parameter, required. */
  brand_id: string;
}

/** What `DELETE /v3/brand/partner/card-member/cards/{card_id}` returns. */
export interface V3BrandPartnerCardMemberCardsByCardIdDeleteResponse {
  /** Required. */
  card_id: string;
  /** Required. */
  brand_id: string;
  /** Required. */
  appid: string;
  /** Required. */
  card_type: V3BrandPartnerCardMemberCardsByCardIdDeleteResponseCardType;
  /** Required. */
  card_title: string;
  /** Required. */
  card_color: string;
  /** Required. */
  card_picture_url: string;
  /** Required. */
  code_mode: V3BrandPartnerCardMemberCardsByCardIdDeleteResponseCodeMode;
  /** Required. */
  code_type: V3BrandPartnerCardMemberCardsByCardIdDeleteResponseCodeType;
  /** Optional. */
  code_jump_information?: V3BrandPartnerCardMemberCardsByCardIdDeleteResponseCodeJumpInformation;
  /** Required. */
  benefits: string;
  /** Required. */
  notify_url: string;
  /** Optional. */
  need_pinned?: boolean;
  /** Optional. */
  need_display_level?: boolean;
  /** Optional. */
  init_level?: string;
  /** Optional. */
  service_phone?: string;
  /** Optional. */
  legal_agreement?: string;
  /** Required. */
  valid_date_information: V3BrandPartnerCardMemberCardsByCardIdDeleteResponseValidDateInformation;
  /** Optional. */
  points_information?: V3BrandPartnerCardMemberCardsByCardIdDeleteResponsePointsInformation;
  /** Optional. */
  balance_information?: V3BrandPartnerCardMemberCardsByCardIdDeleteResponseBalanceInformation;
  /** Optional. */
  purchase_information?: V3BrandPartnerCardMemberCardsByCardIdDeleteResponsePurchaseInformation;
  /** Optional. */
  user_information?: V3BrandPartnerCardMemberCardsByCardIdDeleteResponseUserInformation;
  /** Required. */
  state: V3BrandPartnerCardMemberCardsByCardIdDeleteResponseState;
  /** Required. */
  create_time: string;
  /** Required. */
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
  /** Path parameter, required. */
  card_id: string;
  /** Body member, required. */
  brand_id: string;
}

/** What `POST /v3/brand/partner/card-member/cards/{card_id}/invalidate` returns. */
export interface V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponse {
  /** Required. */
  out_request_no: string;
  /** Required. */
  card_id: string;
  /** Required. */
  brand_id: string;
  /** Required. */
  appid: string;
  /** Required. */
  card_type: V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponseCardType;
  /** Required. */
  card_title: string;
  /** Required. */
  card_color: string;
  /** Required. */
  card_picture_url: string;
  /** Required. */
  code_mode: V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponseCodeMode;
  /** Required. */
  code_type: V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponseCodeType;
  /** Optional. */
  code_jump_information?: V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponseCodeJumpInformation;
  /** Required. */
  benefits: string;
  /** Required. */
  notify_url: string;
  /** Optional. */
  need_pinned?: boolean;
  /** Optional. */
  need_display_level?: boolean;
  /** Optional. */
  init_level?: string;
  /** Optional. */
  service_phone?: string;
  /** Optional. */
  legal_agreement?: string;
  /** Required. */
  valid_date_information: V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponseValidDateInformation;
  /** Required. */
  member_information: V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponseMemberInformation;
  /** Optional. */
  points_information?: V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponsePointsInformation;
  /** Optional. */
  balance_information?: V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponseBalanceInformation;
  /** Optional. */
  purchase_information?: V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponsePurchaseInformation;
  /** Optional. */
  user_information?: V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponseUserInformation;
  /** Required. */
  state: V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponseState;
  /** Required. */
  create_time: string;
  /** Required. */
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
  /** Optional. */
  jump_appid?: string;
  /** Optional. */
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
  /** Query parameter, required. */
  brand_id: string;
  /** Query parameter, optional. */
  card_id?: string;
  /** Query parameter, optional. */
  activity_state?: V3BrandPartnerCardMemberMembershipActivitiesGetActivityState;
  /** Query parameter, required. */
  offset: Integer;
  /** Query parameter, required. */
  limit: Integer;
}

/** What `GET /v3/brand/partner/card-member/membership-activities` returns. */
export interface V3BrandPartnerCardMemberMembershipActivitiesGetResponse {
  /** Optional. */
  data?: V3BrandPartnerCardMemberMembershipActivitiesGetResponseData[];
  /** Required. */
  offset: Integer;
  /** Required. */
  limit: Integer;
  /** Required. */
  total_count: Integer;
}

/** `query.activity_state` of `GET /v3/brand/partner/card-member/membership-activities`; other values may come. */
export type V3BrandPartnerCardMemberMembershipActivitiesGetActivityState = 'MEMBERSHIP_ACTIVITY_CREATED' | 'MEMBERSHIP_ACTIVITY_EFFECTIVE' | 'MEMBERSHIP_ACTIVITY_TERMINATED' | 'MEMBERSHIP_ACTIVITY_EXPIRED' | (string & {});

/** `response.data` of `GET /v3/brand/partner/card-member/membership-activities`. */
export interface V3BrandPartnerCardMemberMembershipActivitiesGetResponseData {
  /** Required. */
  out_request_no: string;
  /** Required. */
  brand_id: string;
  /** Required. */
  card_id: string;
  /** Required. */
  activity_channel: V3BrandPartnerCardMemberMembershipActivitiesGetResponseDataActivityChannel;
  /** Required. */
  title: string;
  /** Required. */
  sub_title: string;
  /** Required. */
  begin_time: string;
  /** Required. */
  end_time: string;
  /** Required. */
  apply_total: Integer;
  /** Required. */
  apply_available: Integer;
  /** Required. */
  product_coupon_stock_list: V3BrandPartnerCardMemberMembershipActivitiesGetResponseDataProductCouponStockList[];
  /** Required. */
  activity_id: string;
  /** Required. */
  activity_state: V3BrandPartnerCardMemberMembershipActivitiesGetResponseDataActivityState;
  /** Required. */
  create_time: string;
  /** Required. */
  modify_time: string;
}

/** `response.data.activity_channel` of `GET /v3/brand/partner/card-member/membership-activities`; other values may come. */
export type V3BrandPartnerCardMemberMembershipActivitiesGetResponseDataActivityChannel = 'MECHANT_APP_COMPONENT' | (string & {});

/** `response.data.product_coupon_stock_list` of `GET /v3/brand/partner/card-member/membership-activities`. */
export interface V3BrandPartnerCardMemberMembershipActivitiesGetResponseDataProductCouponStockList {
  /** Required. */
  product_coupon_id: string;
  /** Required. */
  stock_id: string;
}

export type V3BrandPartnerCardMemberMembershipActivitiesGetResponseDataActivityState = V3BrandPartnerCardMemberMembershipActivitiesGetActivityState;

/** Parameters of `POST /v3/brand/partner/card-member/membership-activities`: 创建品牌会员发券活动. */
export interface V3BrandPartnerCardMemberMembershipActivitiesPost {
  /** Body member, required. */
  out_request_no: string;
  /** Body member, required. */
  brand_id: string;
  /** Body member, required. */
  card_id: string;
  /** Body member, required. */
  activity_channel: V3BrandPartnerCardMemberMembershipActivitiesPostActivityChannel;
  /** Body member, required. */
  title: string;
  /** Body member, required. */
  sub_title: string;
  /** Body member, required. */
  begin_time: string;
  /** Body member, required. */
  end_time: string;
  /** Body member, required. */
  apply_total: Integer;
  /** Body member, required. */
  product_coupon_stock_list: V3BrandPartnerCardMemberMembershipActivitiesPostProductCouponStockList[];
}

/** What `POST /v3/brand/partner/card-member/membership-activities` returns. */
export interface V3BrandPartnerCardMemberMembershipActivitiesPostResponse {
  /** Required. */
  out_request_no: string;
  /** Required. */
  brand_id: string;
  /** Required. */
  card_id: string;
  /** Required. */
  activity_channel: V3BrandPartnerCardMemberMembershipActivitiesPostResponseActivityChannel;
  /** Required. */
  title: string;
  /** Required. */
  sub_title: string;
  /** Required. */
  begin_time: string;
  /** Required. */
  end_time: string;
  /** Required. */
  apply_total: Integer;
  /** Required. */
  apply_available: Integer;
  /** Required. */
  product_coupon_stock_list: V3BrandPartnerCardMemberMembershipActivitiesPostResponseProductCouponStockList[];
  /** Required. */
  activity_id: string;
  /** Required. */
  activity_state: V3BrandPartnerCardMemberMembershipActivitiesPostResponseActivityState;
  /** Required. */
  create_time: string;
  /** Required. */
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
  /** Path parameter, required. */
  activity_id: string;
  /** Query parameter, required. */
  brand_id: string;
}

/** What `GET /v3/brand/partner/card-member/membership-activities/{activity_id}` returns. */
export interface V3BrandPartnerCardMemberMembershipActivitiesByActivityIdGetResponse {
  /** Required. */
  out_request_no: string;
  /** Required. */
  brand_id: string;
  /** Required. */
  card_id: string;
  /** Required. */
  activity_channel: V3BrandPartnerCardMemberMembershipActivitiesByActivityIdGetResponseActivityChannel;
  /** Required. */
  title: string;
  /** Required. */
  sub_title: string;
  /** Required. */
  begin_time: string;
  /** Required. */
  end_time: string;
  /** Required. */
  apply_total: Integer;
  /** Required. */
  apply_available: Integer;
  /** Required. */
  product_coupon_stock_list: V3BrandPartnerCardMemberMembershipActivitiesByActivityIdGetResponseProductCouponStockList[];
  /** Required. */
  activity_id: string;
  /** Required. */
  activity_state: V3BrandPartnerCardMemberMembershipActivitiesByActivityIdGetResponseActivityState;
  /** Required. */
  create_time: string;
  /** Required. */
  modify_time: string;
}

export type V3BrandPartnerCardMemberMembershipActivitiesByActivityIdGetResponseActivityChannel = V3BrandPartnerCardMemberMembershipActivitiesGetResponseDataActivityChannel;

export type V3BrandPartnerCardMemberMembershipActivitiesByActivityIdGetResponseProductCouponStockList = V3BrandPartnerCardMemberMembershipActivitiesGetResponseDataProductCouponStockList;

export type V3BrandPartnerCardMemberMembershipActivitiesByActivityIdGetResponseActivityState = V3BrandPartnerCardMemberMembershipActivitiesGetActivityState;

/** Parameters of `PATCH /v3/brand/partner/card-member/membership-activities/{activity_id}`: 修改品牌会员发券活动信息. */
export interface V3BrandPartnerCardMemberMembershipActivitiesByActivityIdPatch {
  /** Path parameter, required. */
  activity_id: string;
  /** Body member, required. */
  brand_id: string;
  /** Body member, required. */
  title: string;
  /** Body member, required. */
  sub_title: string;
  /** Body member, required. */
  begin_time: string;
  /** Body member, required. */
  end_time: string;
}

/** What `PATCH /v3/brand/partner/card-member/membership-activities/{activity_id}` returns. */
export interface V3BrandPartnerCardMemberMembershipActivitiesByActivityIdPatchResponse {
  /** Required. */
  out_request_no: string;
  /** Required. */
  brand_id: string;
  /** Required. */
  card_id: string;
  /** Required. */
  activity_channel: V3BrandPartnerCardMemberMembershipActivitiesByActivityIdPatchResponseActivityChannel;
  /** Required. */
  title: string;
  /** Required. */
  sub_title: string;
  /** Required. */
  begin_time: string;
  /** Required. */
  end_time: string;
  /** Required. */
  apply_total: Integer;
  /** Required. */
  apply_available: Integer;
  /** Required. */
  product_coupon_stock_list: V3BrandPartnerCardMemberMembershipActivitiesByActivityIdPatchResponseProductCouponStockList[];
  /** Required. */
  activity_id: string;
  /** Required. */
  activity_state: V3BrandPartnerCardMemberMembershipActivitiesByActivityIdPatchResponseActivityState;
  /** Required. */
  create_time: string;
  /** Required. */
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
  /** Path parameter, required. */
  activity_id: string;
  /** Body member, required. */
  brand_id: string;
}

/** What `POST /v3/brand/partner/card-member/membership-activities/{activity_id}/terminate` returns. */
export interface V3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminatePostResponse {
  /** Required. */
  out_request_no: string;
  /** Required. */
  brand_id: string;
  /** Required. */
  card_id: string;
  /** Required. */
  activity_channel: V3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminatePostResponseActivityChannel;
  /** Required. */
  title: string;
  /** Required. */
  sub_title: string;
  /** Required. */
  begin_time: string;
  /** Required. */
  end_time: string;
  /** Required. */
  apply_total: Integer;
  /** Required. */
  apply_available: Integer;
  /** Required. */
  product_coupon_stock_list: V3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminatePostResponseProductCouponStockList[];
  /** Required. */
  activity_id: string;
  /** Required. */
  activity_state: V3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminatePostResponseActivityState;
  /** Required. */
  create_time: string;
  /** Required. */
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
  /** Body member, required. */
  brand_id: string;
  /** Body member, required. */
  card_id: string;
  /** Body member, required. */
  openid: string;
}

/** What `POST /v3/brand/partner/card-member/pay-view-tokens` returns. */
export interface V3BrandPartnerCardMemberPayViewTokensPostResponse {
  /** Required. */
  token: string;
  /** Required. */
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
  /** Body member, required. */
  brand_id: string;
  /** Body member, required. */
  card_id: string;
  /** Body member, required. */
  openid: string;
}

/** What `POST /v3/brand/partner/card-member/pre-auth-tokens` returns. */
export interface V3BrandPartnerCardMemberPreAuthTokensPostResponse {
  /** Required. */
  token: string;
  /** Required. */
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
  /** Query parameter, required. */
  brand_id: string;
  /** Query parameter, required. */
  openid: string;
  /** Query parameter, optional. */
  user_card_state?: V3BrandPartnerCardMemberUserCardsGetUserCardState;
  /** Query parameter, required. */
  offset: Integer;
  /** Query parameter, required. */
  limit: Integer;
}

/** What `GET /v3/brand/partner/card-member/user-cards` returns. */
export interface V3BrandPartnerCardMemberUserCardsGetResponse {
  /** Required. */
  total_count: Integer;
  /** Required. */
  offset: Integer;
  /** Required. */
  limit: Integer;
  /** Optional. */
  data?: V3BrandPartnerCardMemberUserCardsGetResponseData[];
}

/** `query.user_card_state` of `GET /v3/brand/partner/card-member/user-cards`; other values may come. */
export type V3BrandPartnerCardMemberUserCardsGetUserCardState = 'UNACTIVATED' | 'EFFECTIVE' | 'EXPIRED' | 'INVALID' | (string & {});

/** `response.data` of `GET /v3/brand/partner/card-member/user-cards`. */
export interface V3BrandPartnerCardMemberUserCardsGetResponseData {
  /** Required. */
  user_card_code: string;
  /** Required. */
  card_id: string;
  /** Required. */
  openid: string;
  /** Optional. */
  card_color?: string;
  /** Optional. */
  card_picture_url?: string;
  /** Required. */
  brand_id: string;
  /** Required. */
  card_type: V3BrandPartnerCardMemberUserCardsGetResponseDataCardType;
  /** Optional. Arrives encrypted with the key of the merchant's certificate. */
  phone_number?: string;
  /** Optional. */
  level?: string;
  /** Required. */
  valid_date_information: V3BrandPartnerCardMemberUserCardsGetResponseDataValidDateInformation;
  /** Required. */
  pickup_time: string;
  /** Optional. */
  user_information?: V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformation;
  /** Optional. */
  attach?: string;
  /** Required. */
  user_card_state: V3BrandPartnerCardMemberUserCardsGetResponseDataUserCardState;
  /** Optional. */
  invalid_reason?: string;
  /** Optional. */
  invalid_time?: string;
}

export type V3BrandPartnerCardMemberUserCardsGetResponseDataCardType = V3BrandPartnerCardMemberCardsGetResponseDataCardType;

export type V3BrandPartnerCardMemberUserCardsGetResponseDataValidDateInformation = V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformation;

export type V3BrandPartnerCardMemberUserCardsGetResponseDataValidDateInformationType = V3BrandPartnerCardMemberCardsGetResponseDataValidDateInformationType;

/** `response.data.user_information` of `GET /v3/brand/partner/card-member/user-cards`. */
export interface V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformation {
  /** Optional. */
  common_field_list?: V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformationCommonFieldList[];
  /** Optional. */
  custom_field_list?: V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformationCustomFieldList[];
}

/** `response.data.user_information.common_field_list` of `GET /v3/brand/partner/card-member/user-cards`. */
export interface V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformationCommonFieldList {
  /** Optional. */
  name?: V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformationCommonFieldListName;
  /** Optional. Arrives encrypted with the key of the merchant's certificate. */
  value?: string;
}

/** `response.data.user_information.common_field_list.name` of `GET /v3/brand/partner/card-member/user-cards`; other values may come. */
export type V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformationCommonFieldListName = 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {});

/** `response.data.user_information.custom_field_list` of `GET /v3/brand/partner/card-member/user-cards`. */
export interface V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformationCustomFieldList {
  /** Optional. */
  name?: string;
  /** Optional. */
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
  /** Path parameter, required. */
  user_card_code: string;
  /** Query parameter, required. */
  brand_id: string;
  /** Query parameter, required. */
  card_id: string;
  /** Query parameter, required. */
  openid: string;
}

/** What `GET /v3/brand/partner/card-member/user-cards/{user_card_code}` returns. */
export interface V3BrandPartnerCardMemberUserCardsByUserCardCodeGetResponse {
  /** Required. */
  user_card_code: string;
  /** Required. */
  card_id: string;
  /** Required. */
  openid: string;
  /** Optional. */
  card_color?: string;
  /** Optional. */
  card_picture_url?: string;
  /** Required. */
  brand_id: string;
  /** Required. */
  card_type: V3BrandPartnerCardMemberUserCardsByUserCardCodeGetResponseCardType;
  /** Optional. Arrives encrypted with the key of the merchant's certificate. */
  phone_number?: string;
  /** Optional. */
  level?: string;
  /** Required. */
  valid_date_information: V3BrandPartnerCardMemberUserCardsByUserCardCodeGetResponseValidDateInformation;
  /** Required. */
  pickup_time: string;
  /** Optional. */
  user_information?: V3BrandPartnerCardMemberUserCardsByUserCardCodeGetResponseUserInformation;
  /** Optional. */
  attach?: string;
  /** Required. */
  user_card_state: V3BrandPartnerCardMemberUserCardsByUserCardCodeGetResponseUserCardState;
  /** Optional. */
  invalid_reason?: string;
  /** Optional. */
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
  /** Path parameter, required. */
  user_card_code: string;
  /** Query parameter, required. */
  card_id: string;
  /** Body member, optional. */
  brand_id?: string;
  /** Body member, optional. */
  openid?: string;
  /** Body member, optional. */
  card_color?: string;
  /** Body member, optional. */
  card_picture_url?: string;
  /** Body member, optional. Travels encrypted with a key of WeChat Pay. */
  phone_number?: string;
  /** Body member, optional. */
  level?: string;
  /** Body member, optional. */
  valid_date_information?: V3BrandPartnerCardMemberUserCardsByUserCardCodePatchValidDateInformation;
  /** Body member, optional. */
  pickup_time?: string;
  /** Body member, optional. */
  user_information?: V3BrandPartnerCardMemberUserCardsByUserCardCodePatchUserInformation;
  /** Body member, optional. */
  attach?: string;
}

/** What `PATCH /v3/brand/partner/card-member/user-cards/{user_card_code}` returns. */
export interface V3BrandPartnerCardMemberUserCardsByUserCardCodePatchResponse {
  /** Required. */
  user_card_code: string;
  /** Required. */
  card_id: string;
  /** Required. */
  openid: string;
  /** Optional. */
  card_color?: string;
  /** Optional. */
  card_picture_url?: string;
  /** Required. */
  brand_id: string;
  /** Required. */
  card_type: V3BrandPartnerCardMemberUserCardsByUserCardCodePatchResponseCardType;
  /** Optional. Arrives encrypted with the key of the merchant's certificate. */
  phone_number?: string;
  /** Optional. */
  level?: string;
  /** Required. */
  valid_date_information: V3BrandPartnerCardMemberUserCardsByUserCardCodePatchResponseValidDateInformation;
  /** Required. */
  pickup_time: string;
  /** Optional. */
  user_information?: V3BrandPartnerCardMemberUserCardsByUserCardCodePatchResponseUserInformation;
  /** Optional. */
  attach?: string;
  /** Required. */
  user_card_state: V3BrandPartnerCardMemberUserCardsByUserCardCodePatchResponseUserCardState;
  /** Optional. */
  invalid_reason?: string;
  /** Optional. */
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
  /** Path parameter, required. */
  user_card_code: string;
  /** Query parameter, required. */
  card_id: string;
  /** Body member, required. */
  brand_id: string;
  /** Body member, required. */
  openid: string;
  /** Body member, optional. */
  card_color?: string;
  /** Body member, optional. */
  card_picture_url?: string;
  /** Body member, optional. Travels encrypted with a key of WeChat Pay. */
  phone_number?: string;
  /** Body member, optional. */
  level?: string;
  /** Body member, optional. */
  valid_date_information?: V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmPostValidDateInformation;
  /** Body member, optional. */
  user_information?: V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmPostUserInformation;
  /** Body member, optional. */
  attach?: string;
  /** Body member, required. */
  user_card_confirm_state: V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmPostUserCardConfirmState;
}

/** What `POST /v3/brand/partner/card-member/user-cards/{user_card_code}/confirm` returns. */
export interface V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmPostResponse {
  /** Required. */
  user_card_code: string;
  /** Required. */
  card_id: string;
  /** Required. */
  openid: string;
  /** Optional. */
  card_color?: string;
  /** Optional. */
  card_picture_url?: string;
  /** Required. */
  brand_id: string;
  /** Required. */
  card_type: V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmPostResponseCardType;
  /** Optional. Arrives encrypted with the key of the merchant's certificate. */
  phone_number?: string;
  /** Optional. */
  level?: string;
  /** Required. */
  valid_date_information: V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmPostResponseValidDateInformation;
  /** Required. */
  pickup_time: string;
  /** Optional. */
  user_information?: V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmPostResponseUserInformation;
  /** Optional. */
  attach?: string;
  /** Required. */
  user_card_state: V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmPostResponseUserCardState;
  /** Optional. */
  invalid_reason?: string;
  /** Optional. */
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
  /** Path parameter, required. */
  user_card_code: string;
  /** Query parameter, required. */
  brand_id: string;
  /** Query parameter, required. */
  card_id: string;
  /** Body member, required. */
  openid: string;
  /** Body member, optional. */
  invalid_reason?: string;
}

/** What `POST /v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate` returns. */
export interface V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidatePostResponse {
  /** Required. */
  user_card_code: string;
  /** Required. */
  card_id: string;
  /** Required. */
  openid: string;
  /** Optional. */
  card_color?: string;
  /** Optional. */
  card_picture_url?: string;
  /** Required. */
  brand_id: string;
  /** Required. */
  card_type: V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidatePostResponseCardType;
  /** Optional. Arrives encrypted with the key of the merchant's certificate. */
  phone_number?: string;
  /** Optional. */
  level?: string;
  /** Required. */
  valid_date_information: V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidatePostResponseValidDateInformation;
  /** Required. */
  pickup_time: string;
  /** Optional. */
  user_information?: V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidatePostResponseUserInformation;
  /** Optional. */
  attach?: string;
  /** Required. */
  user_card_state: V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidatePostResponseUserCardState;
  /** Optional. */
  invalid_reason?: string;
  /** Optional. */
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
  /** Body member, required. */
  brand_id: string;
  /** Body member, required. */
  card_id: string;
  /** Body member, required. */
  openid: string;
  /** Body member, required. */
  user_card_code: string;
  /** Body member, optional. Travels encrypted with a key of WeChat Pay. */
  phone_number?: string;
  /** Body member, optional. */
  user_information?: V3BrandPartnerCardMemberUserCardsImportByOpenidPostUserInformation;
  /** Body member, required. */
  date_information: V3BrandPartnerCardMemberUserCardsImportByOpenidPostDateInformation;
  /** Body member, required. */
  pickup_time: string;
}

/** What `POST /v3/brand/partner/card-member/user-cards/import-by-openid` returns. */
export interface V3BrandPartnerCardMemberUserCardsImportByOpenidPostResponse {
  /** Required. */
  user_card_code: string;
  /** Required. */
  card_id: string;
  /** Required. */
  openid: string;
  /** Optional. */
  card_color?: string;
  /** Optional. */
  card_picture_url?: string;
  /** Required. */
  brand_id: string;
  /** Required. */
  card_type: V3BrandPartnerCardMemberUserCardsImportByOpenidPostResponseCardType;
  /** Optional. Arrives encrypted with the key of the merchant's certificate. */
  phone_number?: string;
  /** Optional. */
  level?: string;
  /** Required. */
  valid_date_information: V3BrandPartnerCardMemberUserCardsImportByOpenidPostResponseValidDateInformation;
  /** Required. */
  pickup_time: string;
  /** Optional. */
  user_information?: V3BrandPartnerCardMemberUserCardsImportByOpenidPostResponseUserInformation;
  /** Optional. */
  attach?: string;
  /** Required. */
  user_card_state: V3BrandPartnerCardMemberUserCardsImportByOpenidPostResponseUserCardState;
  /** Optional. */
  invalid_reason?: string;
  /** Optional. */
  invalid_time?: string;
}

/** `body.user_information` of `POST /v3/brand/partner/card-member/user-cards/import-by-openid`. */
export interface V3BrandPartnerCardMemberUserCardsImportByOpenidPostUserInformation {
  /** Optional. */
  common_field_list?: V3BrandPartnerCardMemberUserCardsImportByOpenidPostUserInformationCommonFieldList[];
  /** Optional. */
  custom_field_list?: V3BrandPartnerCardMemberUserCardsImportByOpenidPostUserInformationCustomFieldList[];
}

/** `body.user_information.common_field_list` of `POST /v3/brand/partner/card-member/user-cards/import-by-openid`. */
export interface V3BrandPartnerCardMemberUserCardsImportByOpenidPostUserInformationCommonFieldList {
  /** Optional. */
  name?: V3BrandPartnerCardMemberUserCardsImportByOpenidPostUserInformationCommonFieldListName;
  /** Optional. Travels encrypted with a key of WeChat Pay. */
  value?: string;
}

export type V3BrandPartnerCardMemberUserCardsImportByOpenidPostUserInformationCommonFieldListName = V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformationCommonFieldListName;

export type V3BrandPartnerCardMemberUserCardsImportByOpenidPostUserInformationCustomFieldList = V3BrandPartnerCardMemberUserCardsGetResponseDataUserInformationCustomFieldList;

/** `body.date_information` of `POST /v3/brand/partner/card-member/user-cards/import-by-openid`. */
export interface V3BrandPartnerCardMemberUserCardsImportByOpenidPostDateInformation {
  /** Required. */
  type: V3BrandPartnerCardMemberUserCardsImportByOpenidPostDateInformationType;
  /** Optional. */
  available_begin_time?: string;
  /** Optional. */
  available_end_time?: string;
  /** Optional. */
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
  /** Body member, required. */
  brand_id: string;
  /** Body member, required. */
  card_id: string;
  /** Body member, required. Travels encrypted with a key of WeChat Pay. */
  phone_number: string;
  /** Body member, required. */
  user_card_code: string;
  /** Body member, optional. */
  user_information?: V3BrandPartnerCardMemberUserCardsImportByPhonePostUserInformation;
  /** Body member, required. */
  date_information: V3BrandPartnerCardMemberUserCardsImportByPhonePostDateInformation;
  /** Body member, required. */
  pickup_time: string;
}

/** What `POST /v3/brand/partner/card-member/user-cards/import-by-phone` returns. */
export interface V3BrandPartnerCardMemberUserCardsImportByPhonePostResponse {
  /** Required. */
  user_card_code: string;
  /** Required. */
  card_id: string;
  /** Required. */
  openid: string;
  /** Optional. */
  card_color?: string;
  /** Optional. */
  card_picture_url?: string;
  /** Required. */
  brand_id: string;
  /** Required. */
  card_type: V3BrandPartnerCardMemberUserCardsImportByPhonePostResponseCardType;
  /** Optional. Arrives encrypted with the key of the merchant's certificate. */
  phone_number?: string;
  /** Optional. */
  level?: string;
  /** Required. */
  valid_date_information: V3BrandPartnerCardMemberUserCardsImportByPhonePostResponseValidDateInformation;
  /** Required. */
  pickup_time: string;
  /** Optional. */
  user_information?: V3BrandPartnerCardMemberUserCardsImportByPhonePostResponseUserInformation;
  /** Optional. */
  attach?: string;
  /** Required. */
  user_card_state: V3BrandPartnerCardMemberUserCardsImportByPhonePostResponseUserCardState;
  /** Optional. */
  invalid_reason?: string;
  /** Optional. */
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
  /** Body member, required. */
  brand_id: string;
  /** Body member, required. */
  card_id: string;
  /** Body member, required. */
  user_card_code: string;
  /** Body member, required. */
  openid: string;
  /** Body member, required. */
  out_request_no: string;
  /** Body member, required. */
  cell_message: string;
}

/** What `POST /v3/brand/partner/card-member/user-feeds` returns. */
export interface V3BrandPartnerCardMemberUserFeedsPostResponse {
  /** Required. */
  brand_id: string;
  /** Required. */
  card_id: string;
  /** Required. */
  user_card_code: string;
  /** Required. */
  openid: string;
  /** Required. */
  out_request_no: string;
  /** Required. */
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
  /** Body member, required. */
  record_id: string;
  /** Body member, required. */
  exchange_coupon_template_id: string;
  /** Body member, required. */
  brand_id: string;
  /** Body member, required. */
  card_id: string;
  /** Body member, required. */
  openid: string;
  /** Body member, required. */
  user_card_code: string;
  /** Body member, required. */
  state: V3BrandPartnerCardMemberUserPointsExchangeCouponConfirmPostState;
  /** Body member, optional. */
  coupon_code?: string;
  /** Body member, optional. */
  fail_reason?: string;
}

/** What `POST /v3/brand/partner/card-member/user-points/exchange-coupon/confirm` returns. */
export interface V3BrandPartnerCardMemberUserPointsExchangeCouponConfirmPostResponse {
  /** Required. */
  record_id: string;
  /** Required. */
  exchange_coupon_template_id: string;
  /** Required. */
  brand_id: string;
  /** Required. */
  card_id: string;
  /** Required. */
  openid: string;
  /** Required. */
  user_card_code: string;
  /** Required. */
  state: V3BrandPartnerCardMemberUserPointsExchangeCouponConfirmPostResponseState;
  /** Optional. */
  coupon_code?: string;
  /** Optional. */
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
  /** Body member, required. */
  out_request_no: string;
  /** Body member, required. */
  brand_id: string;
  /** Body member, required. */
  card_id: string;
  /** Body member, required. */
  openid: string;
  /** Body member, required. */
  user_card_code: string;
  /** Body member, required. */
  point_balance: Integer;
}

/** What `POST /v3/brand/partner/card-member/user-points/sync` returns. */
export interface V3BrandPartnerCardMemberUserPointsSyncPostResponse {
  /** Required. */
  out_request_no: string;
  /** Required. */
  brand_id: string;
  /** Required. */
  card_id: string;
  /** Required. */
  openid: string;
  /** Required. */
  user_card_code: string;
  /** Required. */
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
  /** Query parameter, required. */
  brand_id: string;
  /** Query parameter, optional. */
  store_state?: V3BrandPartnerStoreBrandstoresGetStoreState;
  /** Query parameter, optional. */
  offset?: Integer;
  /** Query parameter, optional. */
  limit?: Integer;
}

/** What `GET /v3/brand/partner/store/brandstores` returns. */
export interface V3BrandPartnerStoreBrandstoresGetResponse {
  /** Required. */
  brand_id: string;
  /** Optional. */
  offset?: Integer;
  /** Optional. */
  limit?: Integer;
  /** Optional. */
  total_count?: Integer;
  /** Optional. */
  data?: V3BrandPartnerStoreBrandstoresGetResponseData[];
}

/** `query.store_state` of `GET /v3/brand/partner/store/brandstores`; other values may come. */
export type V3BrandPartnerStoreBrandstoresGetStoreState = 'OPEN' | 'CREATING' | 'CLOSED' | (string & {});

/** `response.data` of `GET /v3/brand/partner/store/brandstores`. */
export interface V3BrandPartnerStoreBrandstoresGetResponseData {
  /** Required. */
  brand_id: string;
  /** Optional. */
  store_id?: string;
  /** Optional. */
  store_state?: V3BrandPartnerStoreBrandstoresGetResponseDataStoreState;
  /** Optional. */
  audit_state?: V3BrandPartnerStoreBrandstoresGetResponseDataAuditState;
  /** Optional. */
  review_reject_reason?: string;
  /** Optional. */
  store_basics?: V3BrandPartnerStoreBrandstoresGetResponseDataStoreBasics;
  /** Optional. */
  store_address?: V3BrandPartnerStoreBrandstoresGetResponseDataStoreAddress;
  /** Optional. */
  store_business?: V3BrandPartnerStoreBrandstoresGetResponseDataStoreBusiness;
  /** Optional. */
  store_recipient?: V3BrandPartnerStoreBrandstoresGetResponseDataStoreRecipient[];
}

export type V3BrandPartnerStoreBrandstoresGetResponseDataStoreState = V3BrandPartnerStoreBrandstoresGetStoreState;

/** `response.data.audit_state` of `GET /v3/brand/partner/store/brandstores`; other values may come. */
export type V3BrandPartnerStoreBrandstoresGetResponseDataAuditState = 'SUCCESS' | 'PROCESSING' | 'REJECTED' | (string & {});

/** `response.data.store_basics` of `GET /v3/brand/partner/store/brandstores`. */
export interface V3BrandPartnerStoreBrandstoresGetResponseDataStoreBasics {
  /** Optional. */
  store_reference_id?: string;
  /** Optional. */
  branch_name?: string;
}

/** `response.data.store_address` of `GET /v3/brand/partner/store/brandstores`. */
export interface V3BrandPartnerStoreBrandstoresGetResponseDataStoreAddress {
  /** Required. */
  address_code: string;
  /** Required. */
  address_detail: string;
  /** Optional. */
  address_complements?: string;
  /** Optional. */
  longitude?: string;
  /** Optional. */
  latitude?: string;
}

/** `response.data.store_business` of `GET /v3/brand/partner/store/brandstores`. */
export interface V3BrandPartnerStoreBrandstoresGetResponseDataStoreBusiness {
  /** Optional. */
  service_phone?: string;
  /** Optional. */
  business_hours?: string;
}

/** `response.data.store_recipient` of `GET /v3/brand/partner/store/brandstores`. */
export interface V3BrandPartnerStoreBrandstoresGetResponseDataStoreRecipient {
  /** Optional. */
  mchid?: string;
  /** Optional. */
  company_name?: string;
  /** Optional. */
  recipient_state?: V3BrandPartnerStoreBrandstoresGetResponseDataStoreRecipientRecipientState;
}

/** `response.data.store_recipient.recipient_state` of `GET /v3/brand/partner/store/brandstores`; other values may come. */
export type V3BrandPartnerStoreBrandstoresGetResponseDataStoreRecipientRecipientState = 'CONFIRMED' | 'ADMIN_REJECTED' | 'CONFIRMING' | 'TIMEOUT_REJECTED' | (string & {});

/** Parameters of `POST /v3/brand/partner/store/brandstores`: 创建品牌门店. */
export interface V3BrandPartnerStoreBrandstoresPost {
  /** Body member, required. */
  brand_id: string;
  /** Body member, optional. */
  store_basics?: V3BrandPartnerStoreBrandstoresPostStoreBasics;
  /** Body member, required. */
  store_address: V3BrandPartnerStoreBrandstoresPostStoreAddress;
  /** Body member, optional. */
  store_business?: V3BrandPartnerStoreBrandstoresPostStoreBusiness;
}

/** What `POST /v3/brand/partner/store/brandstores` returns. */
export interface V3BrandPartnerStoreBrandstoresPostResponse {
  /** Required. */
  brand_id: string;
  /** Optional. */
  store_id?: string;
  /** Optional. */
  store_state?: V3BrandPartnerStoreBrandstoresPostResponseStoreState;
  /** Optional. */
  audit_state?: V3BrandPartnerStoreBrandstoresPostResponseAuditState;
  /** Optional. */
  review_reject_reason?: string;
  /** Optional. */
  store_basics?: V3BrandPartnerStoreBrandstoresPostResponseStoreBasics;
  /** Optional. */
  store_address?: V3BrandPartnerStoreBrandstoresPostResponseStoreAddress;
  /** Optional. */
  store_business?: V3BrandPartnerStoreBrandstoresPostResponseStoreBusiness;
  /** Optional. */
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
  /** Required. */
  mchid: string;
  /** Optional. */
  company_name?: string;
  /** Optional. */
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
  /** Path parameter, required. */
  store_id: string;
  /** Query parameter, required. */
  brand_id: string;
}

/** What `GET /v3/brand/partner/store/brandstores/{store_id}` returns. */
export interface V3BrandPartnerStoreBrandstoresByStoreIdGetResponse {
  /** Required. */
  brand_id: string;
  /** Required. */
  store_id: string;
  /** Optional. */
  store_state?: V3BrandPartnerStoreBrandstoresByStoreIdGetResponseStoreState;
  /** Optional. */
  audit_state?: V3BrandPartnerStoreBrandstoresByStoreIdGetResponseAuditState;
  /** Optional. */
  review_reject_reason?: string;
  /** Optional. */
  store_basics?: V3BrandPartnerStoreBrandstoresByStoreIdGetResponseStoreBasics;
  /** Optional. */
  store_address?: V3BrandPartnerStoreBrandstoresByStoreIdGetResponseStoreAddress;
  /** Optional. */
  store_business?: V3BrandPartnerStoreBrandstoresByStoreIdGetResponseStoreBusiness;
  /** Optional. */
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
  /** Path parameter, required. */
  store_id: string;
  /** Body member, required. */
  brand_id: string;
  /** Body member, optional. */
  store_basics?: V3BrandPartnerStoreBrandstoresByStoreIdPatchStoreBasics;
  /** Body member, optional. */
  store_address?: V3BrandPartnerStoreBrandstoresByStoreIdPatchStoreAddress;
  /** Body member, optional. */
  store_business?: V3BrandPartnerStoreBrandstoresByStoreIdPatchStoreBusiness;
}

/** What `PATCH /v3/brand/partner/store/brandstores/{store_id}` returns. */
export interface V3BrandPartnerStoreBrandstoresByStoreIdPatchResponse {
  /** Required. */
  brand_id: string;
  /** Required. */
  store_id: string;
  /** Optional. */
  store_state?: V3BrandPartnerStoreBrandstoresByStoreIdPatchResponseStoreState;
  /** Optional. */
  audit_state?: V3BrandPartnerStoreBrandstoresByStoreIdPatchResponseAuditState;
  /** Optional. */
  review_reject_reason?: string;
  /** Optional. */
  store_basics?: V3BrandPartnerStoreBrandstoresByStoreIdPatchResponseStoreBasics;
  /** Optional. */
  store_address?: V3BrandPartnerStoreBrandstoresByStoreIdPatchResponseStoreAddress;
  /** Optional. */
  store_business?: V3BrandPartnerStoreBrandstoresByStoreIdPatchResponseStoreBusiness;
  /** Optional. */
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
  /** Path parameter, required. */
  store_id: string;
  /** Body member, required. */
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
  /** Path parameter, required. */
  store_id: string;
  /** Body member, required. */
  brand_id: string;
  /** Body member, required. */
  mchid: string;
  /** Body member, required. */
  company_name: string;
}

/** What `POST /v3/brand/partner/store/brandstores/{store_id}/bindrecipient` returns. */
export interface V3BrandPartnerStoreBrandstoresByStoreIdBindrecipientPostResponse {
  /** Optional. */
  brand_id?: string;
  /** Optional. */
  store_id?: string;
  /** Optional. */
  mchid?: string;
  /** Optional. */
  company_name?: string;
  /** Optional. */
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
  /** Path parameter, required. */
  store_id: string;
  /** Body member, required. */
  brand_id: string;
}

/** What `POST /v3/brand/partner/store/brandstores/{store_id}/close` returns. */
export interface V3BrandPartnerStoreBrandstoresByStoreIdClosePostResponse {
  /** Required. */
  brand_id: string;
  /** Optional. */
  store_id?: string;
  /** Optional. */
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
  /** Path parameter, required. */
  store_id: string;
  /** Body member, required. */
  brand_id: string;
}

/** What `POST /v3/brand/partner/store/brandstores/{store_id}/resume` returns. */
export interface V3BrandPartnerStoreBrandstoresByStoreIdResumePostResponse {
  /** Required. */
  brand_id: string;
  /** Optional. */
  store_id?: string;
  /** Optional. */
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
  /** Path parameter, required. */
  store_id: string;
  /** Body member, required. */
  brand_id: string;
  /** Body member, required. */
  mchid: string;
}

/** What `POST /v3/brand/partner/store/brandstores/{store_id}/unbindrecipient` returns. */
export interface V3BrandPartnerStoreBrandstoresByStoreIdUnbindrecipientPostResponse {
  /** Optional. */
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
  /** Path parameter, required. */
  brand_id: string;
}

/** What `GET /v3/brand-basic/partner/brands/{brand_id}/product-authorities` returns. */
export interface V3BrandBasicPartnerBrandsByBrandIdProductAuthoritiesGetResponse {
  /** Required. */
  brand_id: string;
  /** Required. */
  authorization_type: V3BrandBasicPartnerBrandsByBrandIdProductAuthoritiesGetResponseAuthorizationType;
  /** Optional. */
  authorization_product?: V3BrandBasicPartnerBrandsByBrandIdProductAuthoritiesGetResponseAuthorizationProduct[];
  /** Required. */
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
