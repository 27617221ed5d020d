// Made by `cargo xtask codegen` from catalog/; change the catalog, a correction or the emitter instead.
// The operations of the product family `member_card`.

import type { CallOptions, TenfenResponse } from '../js/client.js';
import type { Integer } from './values.js';

/** Parameters of `GET /v3/marketing/membercard-activity/activities`: 查询活动列表. */
export interface V3MarketingMembercardActivityActivitiesGet {
  /** Query parameter, optional. */
  limit?: Integer;
  /** Query parameter, optional. */
  offset?: Integer;
  /** Query parameter, required. */
  activity_type: V3MarketingMembercardActivityActivitiesGetActivityType;
  /** Query parameter, optional. */
  card_id?: string;
  /** Query parameter, optional. */
  activity_status?: V3MarketingMembercardActivityActivitiesGetActivityStatus;
}

/** What `GET /v3/marketing/membercard-activity/activities` returns. */
export interface V3MarketingMembercardActivityActivitiesGetResponse {
  /** Optional. */
  data?: V3MarketingMembercardActivityActivitiesGetResponseData[];
  /** Optional. */
  offset?: Integer;
  /** Optional. */
  limit?: Integer;
  /** Optional. */
  total_count?: Integer;
}

/** `query.activity_type` of `GET /v3/marketing/membercard-activity/activities`; other values may come. */
export type V3MarketingMembercardActivityActivitiesGetActivityType = 'NON_MEMBER_AFTERPAY' | 'MEMBER_AFTERPAY' | 'NON_MEMBER_MINIPROGRAM' | 'MEMBER_MINIPROGRAM' | (string & {});

/** `query.activity_status` of `GET /v3/marketing/membercard-activity/activities`; other values may come. */
export type V3MarketingMembercardActivityActivitiesGetActivityStatus = 'CREATED' | 'ONGOING' | 'TERMINATED' | 'OVER_TIME' | (string & {});

/** `response.data` of `GET /v3/marketing/membercard-activity/activities`. */
export interface V3MarketingMembercardActivityActivitiesGetResponseData {
  /** Required. */
  activity_id: string;
  /** Optional. */
  activity_status?: string;
  /** Optional. */
  create_time?: string;
  /** Optional. */
  update_time?: string;
  /** Optional. */
  card_id?: string;
  /** Optional. */
  activity_name?: string;
  /** Optional. */
  activity_type?: string;
  /** Optional. */
  begin_time?: string;
  /** Optional. */
  end_time?: string;
  /** Optional. */
  award_send_period?: V3MarketingMembercardActivityActivitiesGetResponseDataAwardSendPeriod;
  /** Optional. */
  stock_list?: V3MarketingMembercardActivityActivitiesGetResponseDataStockList[];
  /** Optional. */
  out_request_no?: string;
  /** Optional. */
  pay_activity_setting?: V3MarketingMembercardActivityActivitiesGetResponseDataPayActivitySetting;
  /** Optional. */
  miniprogram_activity_setting?: V3MarketingMembercardActivityActivitiesGetResponseDataMiniprogramActivitySetting;
}

/** `response.data.award_send_period` of `GET /v3/marketing/membercard-activity/activities`. */
export interface V3MarketingMembercardActivityActivitiesGetResponseDataAwardSendPeriod {
  /** Optional. */
  award_send_time?: V3MarketingMembercardActivityActivitiesGetResponseDataAwardSendPeriodAwardSendTime[];
  /** Optional. */
  award_send_day_time?: V3MarketingMembercardActivityActivitiesGetResponseDataAwardSendPeriodAwardSendDayTime[];
}

/** `response.data.award_send_period.award_send_time` of `GET /v3/marketing/membercard-activity/activities`. */
export interface V3MarketingMembercardActivityActivitiesGetResponseDataAwardSendPeriodAwardSendTime {
  /** Required. */
  begin_time: string;
  /** Required. */
  end_time: string;
}

/** `response.data.award_send_period.award_send_day_time` of `GET /v3/marketing/membercard-activity/activities`. */
export interface V3MarketingMembercardActivityActivitiesGetResponseDataAwardSendPeriodAwardSendDayTime {
  /** Required. */
  begin_day_time: V3MarketingMembercardActivityActivitiesGetResponseDataAwardSendPeriodAwardSendDayTimeBeginDayTime;
  /** Required. */
  end_day_time: V3MarketingMembercardActivityActivitiesGetResponseDataAwardSendPeriodAwardSendDayTimeEndDayTime;
}

/** `response.data.award_send_period.award_send_day_time.begin_day_time` of `GET /v3/marketing/membercard-activity/activities`. */
export interface V3MarketingMembercardActivityActivitiesGetResponseDataAwardSendPeriodAwardSendDayTimeBeginDayTime {
  /** Required. */
  hours: Integer;
  /** Required. */
  minutes: Integer;
  /** Required. */
  seconds: Integer;
}

/** `response.data.award_send_period.award_send_day_time.end_day_time` of `GET /v3/marketing/membercard-activity/activities`. */
export interface V3MarketingMembercardActivityActivitiesGetResponseDataAwardSendPeriodAwardSendDayTimeEndDayTime {
  /** Required. */
  hours: Integer;
  /** Required. */
  minutes: Integer;
  /** Required. */
  seconds: Integer;
}

/** `response.data.stock_list` of `GET /v3/marketing/membercard-activity/activities`. */
export interface V3MarketingMembercardActivityActivitiesGetResponseDataStockList {
  /** Required. */
  stock_creator_mchid: string;
  /** Required. */
  stock_id: string;
}

/** `response.data.pay_activity_setting` of `GET /v3/marketing/membercard-activity/activities`. */
export interface V3MarketingMembercardActivityActivitiesGetResponseDataPayActivitySetting {
  /** Required. */
  logo_url: string;
  /** Required. */
  activity_second_title: string;
  /** Optional. */
  mchid_list?: string[];
  /** Optional. */
  activate_setting?: V3MarketingMembercardActivityActivitiesGetResponseDataPayActivitySettingActivateSetting;
  /** Optional. */
  payment_setting?: V3MarketingMembercardActivityActivitiesGetResponseDataPayActivitySettingPaymentSetting;
}

/** `response.data.pay_activity_setting.activate_setting` of `GET /v3/marketing/membercard-activity/activities`. */
export interface V3MarketingMembercardActivityActivitiesGetResponseDataPayActivitySettingActivateSetting {
  /** Required. */
  activate_type: string;
  /** Optional. */
  activate_url?: string;
  /** Optional. */
  activate_miniprogram?: V3MarketingMembercardActivityActivitiesGetResponseDataPayActivitySettingActivateSettingActivateMiniprogram;
}

/** `response.data.pay_activity_setting.activate_setting.activate_miniprogram` of `GET /v3/marketing/membercard-activity/activities`. */
export interface V3MarketingMembercardActivityActivitiesGetResponseDataPayActivitySettingActivateSettingActivateMiniprogram {
  /** Required. */
  activate_appid: string;
  /** Required. */
  activate_path: string;
}

/** `response.data.pay_activity_setting.payment_setting` of `GET /v3/marketing/membercard-activity/activities`. */
export interface V3MarketingMembercardActivityActivitiesGetResponseDataPayActivitySettingPaymentSetting {
  /** Optional. */
  payment_mode?: V3MarketingMembercardActivityActivitiesGetResponseDataPayActivitySettingPaymentSettingPaymentMode;
  /** Optional. */
  limit_bank?: string;
  /** Optional. */
  goods_tags?: string[];
}

/** `response.data.pay_activity_setting.payment_setting.payment_mode` of `GET /v3/marketing/membercard-activity/activities`. */
export interface V3MarketingMembercardActivityActivitiesGetResponseDataPayActivitySettingPaymentSettingPaymentMode {
  /** Optional. */
  payment_scene_list?: string[];
}

/** `response.data.miniprogram_activity_setting` of `GET /v3/marketing/membercard-activity/activities`. */
export interface V3MarketingMembercardActivityActivitiesGetResponseDataMiniprogramActivitySetting {
  /** Optional. */
  outer_str?: string[];
  /** Optional. */
  award_jump_deploy?: V3MarketingMembercardActivityActivitiesGetResponseDataMiniprogramActivitySettingAwardJumpDeploy;
}

/** `response.data.miniprogram_activity_setting.award_jump_deploy` of `GET /v3/marketing/membercard-activity/activities`. */
export interface V3MarketingMembercardActivityActivitiesGetResponseDataMiniprogramActivitySettingAwardJumpDeploy {
  /** Optional. */
  mini_program_appid?: string;
  /** Optional. */
  mini_program_path?: string;
  /** Optional. */
  button_text?: string;
}

/** Parameters of `POST /v3/marketing/membercard-activity/activities`: 创建活动. */
export interface V3MarketingMembercardActivityActivitiesPost {
  /** Body member, required. */
  card_id: string;
  /** Body member, required. */
  activity_name: string;
  /** Body member, required. */
  activity_type: V3MarketingMembercardActivityActivitiesPostActivityType;
  /** Body member, required. */
  begin_time: string;
  /** Body member, required. */
  end_time: string;
  /** Body member, optional. */
  award_send_period?: V3MarketingMembercardActivityActivitiesPostAwardSendPeriod;
  /** Body member, optional. */
  stock_list?: V3MarketingMembercardActivityActivitiesPostStockList[];
  /** Body member, required. */
  out_request_no: string;
  /** Body member, optional. */
  pay_activity_setting?: V3MarketingMembercardActivityActivitiesPostPayActivitySetting;
  /** Body member, optional. */
  miniprogram_activity_setting?: V3MarketingMembercardActivityActivitiesPostMiniprogramActivitySetting;
}

/** What `POST /v3/marketing/membercard-activity/activities` returns. */
export interface V3MarketingMembercardActivityActivitiesPostResponse {
  /** Required. */
  activity_id: string;
  /** Optional. */
  activity_status?: string;
  /** Optional. */
  create_time?: string;
  /** Optional. */
  update_time?: string;
  /** Optional. */
  card_id?: string;
  /** Optional. */
  activity_name?: string;
  /** Optional. */
  activity_type?: string;
  /** Optional. */
  begin_time?: string;
  /** Optional. */
  end_time?: string;
  /** Optional. */
  award_send_period?: V3MarketingMembercardActivityActivitiesPostResponseAwardSendPeriod;
  /** Optional. */
  stock_list?: V3MarketingMembercardActivityActivitiesPostResponseStockList[];
  /** Optional. */
  out_request_no?: string;
  /** Optional. */
  pay_activity_setting?: V3MarketingMembercardActivityActivitiesPostResponsePayActivitySetting;
  /** Optional. */
  miniprogram_activity_setting?: V3MarketingMembercardActivityActivitiesPostResponseMiniprogramActivitySetting;
}

export type V3MarketingMembercardActivityActivitiesPostActivityType = V3MarketingMembercardActivityActivitiesGetActivityType;

export type V3MarketingMembercardActivityActivitiesPostAwardSendPeriod = V3MarketingMembercardActivityActivitiesGetResponseDataAwardSendPeriod;

export type V3MarketingMembercardActivityActivitiesPostAwardSendPeriodAwardSendTime = V3MarketingMembercardActivityActivitiesGetResponseDataAwardSendPeriodAwardSendTime;

export type V3MarketingMembercardActivityActivitiesPostAwardSendPeriodAwardSendDayTime = V3MarketingMembercardActivityActivitiesGetResponseDataAwardSendPeriodAwardSendDayTime;

export type V3MarketingMembercardActivityActivitiesPostAwardSendPeriodAwardSendDayTimeBeginDayTime = V3MarketingMembercardActivityActivitiesGetResponseDataAwardSendPeriodAwardSendDayTimeBeginDayTime;

export type V3MarketingMembercardActivityActivitiesPostAwardSendPeriodAwardSendDayTimeEndDayTime = V3MarketingMembercardActivityActivitiesGetResponseDataAwardSendPeriodAwardSendDayTimeEndDayTime;

export type V3MarketingMembercardActivityActivitiesPostStockList = V3MarketingMembercardActivityActivitiesGetResponseDataStockList;

export type V3MarketingMembercardActivityActivitiesPostPayActivitySetting = V3MarketingMembercardActivityActivitiesGetResponseDataPayActivitySetting;

export type V3MarketingMembercardActivityActivitiesPostPayActivitySettingActivateSetting = V3MarketingMembercardActivityActivitiesGetResponseDataPayActivitySettingActivateSetting;

export type V3MarketingMembercardActivityActivitiesPostPayActivitySettingActivateSettingActivateMiniprogram = V3MarketingMembercardActivityActivitiesGetResponseDataPayActivitySettingActivateSettingActivateMiniprogram;

export type V3MarketingMembercardActivityActivitiesPostPayActivitySettingPaymentSetting = V3MarketingMembercardActivityActivitiesGetResponseDataPayActivitySettingPaymentSetting;

export type V3MarketingMembercardActivityActivitiesPostPayActivitySettingPaymentSettingPaymentMode = V3MarketingMembercardActivityActivitiesGetResponseDataPayActivitySettingPaymentSettingPaymentMode;

export type V3MarketingMembercardActivityActivitiesPostMiniprogramActivitySetting = V3MarketingMembercardActivityActivitiesGetResponseDataMiniprogramActivitySetting;

export type V3MarketingMembercardActivityActivitiesPostMiniprogramActivitySettingAwardJumpDeploy = V3MarketingMembercardActivityActivitiesGetResponseDataMiniprogramActivitySettingAwardJumpDeploy;

export type V3MarketingMembercardActivityActivitiesPostResponseAwardSendPeriod = V3MarketingMembercardActivityActivitiesGetResponseDataAwardSendPeriod;

export type V3MarketingMembercardActivityActivitiesPostResponseAwardSendPeriodAwardSendTime = V3MarketingMembercardActivityActivitiesGetResponseDataAwardSendPeriodAwardSendTime;

export type V3MarketingMembercardActivityActivitiesPostResponseAwardSendPeriodAwardSendDayTime = V3MarketingMembercardActivityActivitiesGetResponseDataAwardSendPeriodAwardSendDayTime;

export type V3MarketingMembercardActivityActivitiesPostResponseAwardSendPeriodAwardSendDayTimeBeginDayTime = V3MarketingMembercardActivityActivitiesGetResponseDataAwardSendPeriodAwardSendDayTimeBeginDayTime;

export type V3MarketingMembercardActivityActivitiesPostResponseAwardSendPeriodAwardSendDayTimeEndDayTime = V3MarketingMembercardActivityActivitiesGetResponseDataAwardSendPeriodAwardSendDayTimeEndDayTime;

export type V3MarketingMembercardActivityActivitiesPostResponseStockList = V3MarketingMembercardActivityActivitiesGetResponseDataStockList;

export type V3MarketingMembercardActivityActivitiesPostResponsePayActivitySetting = V3MarketingMembercardActivityActivitiesGetResponseDataPayActivitySetting;

export type V3MarketingMembercardActivityActivitiesPostResponsePayActivitySettingActivateSetting = V3MarketingMembercardActivityActivitiesGetResponseDataPayActivitySettingActivateSetting;

export type V3MarketingMembercardActivityActivitiesPostResponsePayActivitySettingActivateSettingActivateMiniprogram = V3MarketingMembercardActivityActivitiesGetResponseDataPayActivitySettingActivateSettingActivateMiniprogram;

export type V3MarketingMembercardActivityActivitiesPostResponsePayActivitySettingPaymentSetting = V3MarketingMembercardActivityActivitiesGetResponseDataPayActivitySettingPaymentSetting;

export type V3MarketingMembercardActivityActivitiesPostResponsePayActivitySettingPaymentSettingPaymentMode = V3MarketingMembercardActivityActivitiesGetResponseDataPayActivitySettingPaymentSettingPaymentMode;

export type V3MarketingMembercardActivityActivitiesPostResponseMiniprogramActivitySetting = V3MarketingMembercardActivityActivitiesGetResponseDataMiniprogramActivitySetting;

export type V3MarketingMembercardActivityActivitiesPostResponseMiniprogramActivitySettingAwardJumpDeploy = V3MarketingMembercardActivityActivitiesGetResponseDataMiniprogramActivitySettingAwardJumpDeploy;

/** `/v3/marketing/membercard-activity/activities` */
export interface V3MarketingMembercardActivityActivitiesOperations {
  /**
   * 查询活动列表
   *
   * `GET /v3/marketing/membercard-activity/activities`
   *
   * For merchants and service providers.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012553261
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012714468
   */
  get(params: V3MarketingMembercardActivityActivitiesGet, options?: CallOptions): Promise<TenfenResponse<V3MarketingMembercardActivityActivitiesGetResponse>>;
  /**
   * 创建活动
   *
   * `POST /v3/marketing/membercard-activity/activities`
   *
   * For merchants and service providers.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012553030
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012714463
   */
  post(params: V3MarketingMembercardActivityActivitiesPost, options?: CallOptions): Promise<TenfenResponse<V3MarketingMembercardActivityActivitiesPostResponse>>;
}

/** Parameters of `GET /v3/marketing/membercard-activity/activities/{activity_id}`: 查询活动详情. */
export interface V3MarketingMembercardActivityActivitiesByActivityIdGet {
  /** Path parameter, required. */
  activity_id: string;
}

/** What `GET /v3/marketing/membercard-activity/activities/{activity_id}` returns. */
export interface V3MarketingMembercardActivityActivitiesByActivityIdGetResponse {
  /** Required. */
  activity_id: string;
  /** Optional. */
  activity_status?: string;
  /** Optional. */
  create_time?: string;
  /** Optional. */
  update_time?: string;
  /** Optional. */
  card_id?: string;
  /** Optional. */
  activity_name?: string;
  /** Optional. */
  activity_type?: string;
  /** Optional. */
  begin_time?: string;
  /** Optional. */
  end_time?: string;
  /** Optional. */
  award_send_period?: V3MarketingMembercardActivityActivitiesByActivityIdGetResponseAwardSendPeriod;
  /** Optional. */
  stock_list?: V3MarketingMembercardActivityActivitiesByActivityIdGetResponseStockList[];
  /** Optional. */
  out_request_no?: string;
  /** Optional. */
  pay_activity_setting?: V3MarketingMembercardActivityActivitiesByActivityIdGetResponsePayActivitySetting;
  /** Optional. */
  miniprogram_activity_setting?: V3MarketingMembercardActivityActivitiesByActivityIdGetResponseMiniprogramActivitySetting;
}

export type V3MarketingMembercardActivityActivitiesByActivityIdGetResponseAwardSendPeriod = V3MarketingMembercardActivityActivitiesGetResponseDataAwardSendPeriod;

export type V3MarketingMembercardActivityActivitiesByActivityIdGetResponseAwardSendPeriodAwardSendTime = V3MarketingMembercardActivityActivitiesGetResponseDataAwardSendPeriodAwardSendTime;

export type V3MarketingMembercardActivityActivitiesByActivityIdGetResponseAwardSendPeriodAwardSendDayTime = V3MarketingMembercardActivityActivitiesGetResponseDataAwardSendPeriodAwardSendDayTime;

export type V3MarketingMembercardActivityActivitiesByActivityIdGetResponseAwardSendPeriodAwardSendDayTimeBeginDayTime = V3MarketingMembercardActivityActivitiesGetResponseDataAwardSendPeriodAwardSendDayTimeBeginDayTime;

export type V3MarketingMembercardActivityActivitiesByActivityIdGetResponseAwardSendPeriodAwardSendDayTimeEndDayTime = V3MarketingMembercardActivityActivitiesGetResponseDataAwardSendPeriodAwardSendDayTimeEndDayTime;

export type V3MarketingMembercardActivityActivitiesByActivityIdGetResponseStockList = V3MarketingMembercardActivityActivitiesGetResponseDataStockList;

export type V3MarketingMembercardActivityActivitiesByActivityIdGetResponsePayActivitySetting = V3MarketingMembercardActivityActivitiesGetResponseDataPayActivitySetting;

export type V3MarketingMembercardActivityActivitiesByActivityIdGetResponsePayActivitySettingActivateSetting = V3MarketingMembercardActivityActivitiesGetResponseDataPayActivitySettingActivateSetting;

export type V3MarketingMembercardActivityActivitiesByActivityIdGetResponsePayActivitySettingActivateSettingActivateMiniprogram = V3MarketingMembercardActivityActivitiesGetResponseDataPayActivitySettingActivateSettingActivateMiniprogram;

export type V3MarketingMembercardActivityActivitiesByActivityIdGetResponsePayActivitySettingPaymentSetting = V3MarketingMembercardActivityActivitiesGetResponseDataPayActivitySettingPaymentSetting;

export type V3MarketingMembercardActivityActivitiesByActivityIdGetResponsePayActivitySettingPaymentSettingPaymentMode = V3MarketingMembercardActivityActivitiesGetResponseDataPayActivitySettingPaymentSettingPaymentMode;

export type V3MarketingMembercardActivityActivitiesByActivityIdGetResponseMiniprogramActivitySetting = V3MarketingMembercardActivityActivitiesGetResponseDataMiniprogramActivitySetting;

export type V3MarketingMembercardActivityActivitiesByActivityIdGetResponseMiniprogramActivitySettingAwardJumpDeploy = V3MarketingMembercardActivityActivitiesGetResponseDataMiniprogramActivitySettingAwardJumpDeploy;

/** `/v3/marketing/membercard-activity/activities/{activity_id}` */
export interface V3MarketingMembercardActivityActivitiesByActivityIdOperations {
  /**
   * 查询活动详情
   *
   * `GET /v3/marketing/membercard-activity/activities/{activity_id}`
   *
   * For merchants and service providers.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012553365
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012714471
   */
  get(params: V3MarketingMembercardActivityActivitiesByActivityIdGet, options?: CallOptions): Promise<TenfenResponse<V3MarketingMembercardActivityActivitiesByActivityIdGetResponse>>;
}

/** Parameters of `POST /v3/marketing/membercard-activity/activities/{activity_id}/terminate`: 终止活动. */
export interface V3MarketingMembercardActivityActivitiesByActivityIdTerminatePost {
  /** Path parameter, required. */
  activity_id: string;
}

/** What `POST /v3/marketing/membercard-activity/activities/{activity_id}/terminate` returns. */
export interface V3MarketingMembercardActivityActivitiesByActivityIdTerminatePostResponse {
  /** Required. */
  activity_id: string;
  /** Optional. */
  terminate_time?: string;
}

/** `/v3/marketing/membercard-activity/activities/{activity_id}/terminate` */
export interface V3MarketingMembercardActivityActivitiesByActivityIdTerminateOperations {
  /**
   * 终止活动
   *
   * `POST /v3/marketing/membercard-activity/activities/{activity_id}/terminate`
   *
   * For merchants and service providers.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012553381
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012714466
   */
  post(params: V3MarketingMembercardActivityActivitiesByActivityIdTerminatePost, options?: CallOptions): Promise<TenfenResponse<V3MarketingMembercardActivityActivitiesByActivityIdTerminatePostResponse>>;
}

/** Parameters of `GET /v3/marketing/membercard-open/activate-informations/{activate_ticket}`: 获取用户信息（跳转型激活）. */
export interface V3MarketingMembercardOpenActivateInformationsByActivateTicketGet {
  /** Path parameter, required. */
  activate_ticket: string;
}

/** What `GET /v3/marketing/membercard-open/activate-informations/{activate_ticket}` returns. */
export interface V3MarketingMembercardOpenActivateInformationsByActivateTicketGetResponse {
  /** Optional. */
  nickname?: string;
  /** Optional. */
  head_image_url?: string;
  /** Optional. */
  user_information?: V3MarketingMembercardOpenActivateInformationsByActivateTicketGetResponseUserInformation;
}

/** `response.user_information` of `GET /v3/marketing/membercard-open/activate-informations/{activate_ticket}`. */
export interface V3MarketingMembercardOpenActivateInformationsByActivateTicketGetResponseUserInformation {
  /** Optional. */
  common_field_list?: V3MarketingMembercardOpenActivateInformationsByActivateTicketGetResponseUserInformationCommonFieldList[];
  /** Optional. */
  custom_field_list?: V3MarketingMembercardOpenActivateInformationsByActivateTicketGetResponseUserInformationCustomFieldList[];
}

/** `response.user_information.common_field_list` of `GET /v3/marketing/membercard-open/activate-informations/{activate_ticket}`. */
export interface V3MarketingMembercardOpenActivateInformationsByActivateTicketGetResponseUserInformationCommonFieldList {
  /** Optional. */
  name?: V3MarketingMembercardOpenActivateInformationsByActivateTicketGetResponseUserInformationCommonFieldListName;
  /** Optional. */
  value?: string;
}

/** `response.user_information.common_field_list.name` of `GET /v3/marketing/membercard-open/activate-informations/{activate_ticket}`; other values may come. */
export type V3MarketingMembercardOpenActivateInformationsByActivateTicketGetResponseUserInformationCommonFieldListName = 'USER_FORM_FLAG_MOBILE' | 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {});

/** `response.user_information.custom_field_list` of `GET /v3/marketing/membercard-open/activate-informations/{activate_ticket}`. */
export interface V3MarketingMembercardOpenActivateInformationsByActivateTicketGetResponseUserInformationCustomFieldList {
  /** Optional. */
  name?: string;
  /** Optional. */
  value?: string;
  /** Optional. */
  value_list?: string[];
}

/** `/v3/marketing/membercard-open/activate-informations/{activate_ticket}` */
export interface V3MarketingMembercardOpenActivateInformationsByActivateTicketOperations {
  /**
   * 获取用户信息（跳转型激活）
   *
   * `GET /v3/marketing/membercard-open/activate-informations/{activate_ticket}`
   *
   * For merchants and service providers.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012550779
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012727881
   */
  get(params: V3MarketingMembercardOpenActivateInformationsByActivateTicketGet, options?: CallOptions): Promise<TenfenResponse<V3MarketingMembercardOpenActivateInformationsByActivateTicketGetResponse>>;
}

/** Parameters of `GET /v3/marketing/membercard-open/callback`: 查询回调地址. */
export interface V3MarketingMembercardOpenCallbackGet {
}

/** What `GET /v3/marketing/membercard-open/callback` returns. */
export interface V3MarketingMembercardOpenCallbackGetResponse {
  /** Required. */
  notify_url: string;
  /** Optional. */
  mchid?: string;
}

/** Parameters of `PATCH /v3/marketing/membercard-open/callback`: 设置回调地址. */
export interface V3MarketingMembercardOpenCallbackPatch {
  /** Body member, required. */
  notify_url: string;
}

/** What `PATCH /v3/marketing/membercard-open/callback` returns. */
export interface V3MarketingMembercardOpenCallbackPatchResponse {
  /** Required. */
  notify_url: string;
  /** Optional. */
  mchid?: string;
}

/** `/v3/marketing/membercard-open/callback` */
export interface V3MarketingMembercardOpenCallbackOperations {
  /**
   * 查询回调地址
   *
   * `GET /v3/marketing/membercard-open/callback`
   *
   * For merchants and service providers.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012552275
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012714354
   */
  get(params?: V3MarketingMembercardOpenCallbackGet, options?: CallOptions): Promise<TenfenResponse<V3MarketingMembercardOpenCallbackGetResponse>>;
  /**
   * 设置回调地址
   *
   * `PATCH /v3/marketing/membercard-open/callback`
   *
   * For merchants and service providers.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012552251
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012714353
   */
  patch(params: V3MarketingMembercardOpenCallbackPatch, options?: CallOptions): Promise<TenfenResponse<V3MarketingMembercardOpenCallbackPatchResponse>>;
}

/** Parameters of `GET /v3/marketing/membercard-open/cards`: 查询会员卡模板列表. */
export interface V3MarketingMembercardOpenCardsGet {
  /** Query parameter, optional. */
  brand_id?: string;
  /** Query parameter, optional. */
  appid?: string;
  /** Query parameter, required. */
  offset: Integer;
  /** Query parameter, required. */
  limit: Integer;
}

/** What `GET /v3/marketing/membercard-open/cards` returns. */
export interface V3MarketingMembercardOpenCardsGetResponse {
  /** Required. */
  total_count: Integer;
  /** Required. */
  limit: Integer;
  /** Required. */
  offset: Integer;
  /** Optional. */
  data?: V3MarketingMembercardOpenCardsGetResponseData[];
}

/** `response.data` of `GET /v3/marketing/membercard-open/cards`. */
export interface V3MarketingMembercardOpenCardsGetResponseData {
  /** Required. */
  card_id: string;
  /** Optional. */
  create_time?: string;
  /** Optional. */
  update_time?: string;
  /** Optional. */
  remain_quantity?: Integer;
  /** Optional. */
  status?: V3MarketingMembercardOpenCardsGetResponseDataStatus;
  /** Required. */
  brand: V3MarketingMembercardOpenCardsGetResponseDataBrand;
  /** Required. */
  appid: string;
  /** Required. */
  logo_url: string;
  /** Required. */
  title: string;
  /** Required. */
  background_picture_url: string;
  /** Required. */
  description: string;
  /** Optional. */
  service_phone?: string;
  /** Required. */
  code_type: V3MarketingMembercardOpenCardsGetResponseDataCodeType;
  /** Optional. */
  total_quantity?: Integer;
  /** Required. */
  date_information: V3MarketingMembercardOpenCardsGetResponseDataDateInformation;
  /** Required. */
  code_mode: V3MarketingMembercardOpenCardsGetResponseDataCodeMode;
  /** Optional. */
  need_display_level?: boolean;
  /** Optional. */
  init_level?: string;
  /** Required. */
  out_request_no: string;
  /** Optional. */
  balance_information?: V3MarketingMembercardOpenCardsGetResponseDataBalanceInformation;
  /** Optional. */
  user_information_form?: V3MarketingMembercardOpenCardsGetResponseDataUserInformationForm;
  /** Optional. */
  additional_statement?: V3MarketingMembercardOpenCardsGetResponseDataAdditionalStatement;
}

/** `response.data.status` of `GET /v3/marketing/membercard-open/cards`; other values may come. */
export type V3MarketingMembercardOpenCardsGetResponseDataStatus = 'NOT_APPROVE' | 'APPROVE_FAIL' | 'APPROVED' | 'DELETED' | (string & {});

/** `response.data.brand` of `GET /v3/marketing/membercard-open/cards`. */
export interface V3MarketingMembercardOpenCardsGetResponseDataBrand {
  /** Required. */
  brand_id: string;
  /** Required. */
  display_name: string;
}

/** `response.data.code_type` of `GET /v3/marketing/membercard-open/cards`; other values may come. */
export type V3MarketingMembercardOpenCardsGetResponseDataCodeType = 'BAR_CODE' | 'QRCODE' | 'BAR_CODE_AND_QRCODE' | 'NONE_CODE' | (string & {});

/** `response.data.date_information` of `GET /v3/marketing/membercard-open/cards`. */
export interface V3MarketingMembercardOpenCardsGetResponseDataDateInformation {
  /** Required. */
  type: V3MarketingMembercardOpenCardsGetResponseDataDateInformationType;
  /** Optional. */
  available_begin_time?: string;
  /** Optional. */
  available_end_time?: string;
  /** Optional. */
  available_day_after_receive?: Integer;
}

/** `response.data.date_information.type` of `GET /v3/marketing/membercard-open/cards`; other values may come. */
export type V3MarketingMembercardOpenCardsGetResponseDataDateInformationType = 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {});

/** `response.data.code_mode` of `GET /v3/marketing/membercard-open/cards`; other values may come. */
export type V3MarketingMembercardOpenCardsGetResponseDataCodeMode = 'SYSTEM_ALLOCATE' | 'MERCHANT_DEPOSIT' | 'REAL_TIME' | (string & {});

/** `response.data.balance_information` of `GET /v3/marketing/membercard-open/cards`. */
export interface V3MarketingMembercardOpenCardsGetResponseDataBalanceInformation {
  /** Optional. */
  need_balance?: boolean;
  /** Optional. */
  balance_appid?: string;
  /** Optional. */
  balance_path?: string;
  /** Optional. */
  balance_url?: string;
}

/** `response.data.user_information_form` of `GET /v3/marketing/membercard-open/cards`. */
export interface V3MarketingMembercardOpenCardsGetResponseDataUserInformationForm {
  /** Optional. */
  common_field_list?: V3MarketingMembercardOpenCardsGetResponseDataUserInformationFormCommonFieldList[];
  /** Optional. */
  custom_field_list?: V3MarketingMembercardOpenCardsGetResponseDataUserInformationFormCustomFieldList[];
}

/** `response.data.user_information_form.common_field_list` of `GET /v3/marketing/membercard-open/cards`; other values may come. */
export type V3MarketingMembercardOpenCardsGetResponseDataUserInformationFormCommonFieldList = 'USER_FORM_FLAG_MOBILE' | 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {});

/** `response.data.user_information_form.custom_field_list` of `GET /v3/marketing/membercard-open/cards`. */
export interface V3MarketingMembercardOpenCardsGetResponseDataUserInformationFormCustomFieldList {
  /** Optional. */
  type?: V3MarketingMembercardOpenCardsGetResponseDataUserInformationFormCustomFieldListType;
  /** Optional. */
  name?: string;
  /** Optional. */
  values?: string[];
}

/** `response.data.user_information_form.custom_field_list.type` of `GET /v3/marketing/membercard-open/cards`; other values may come. */
export type V3MarketingMembercardOpenCardsGetResponseDataUserInformationFormCustomFieldListType = 'TEXT' | 'SELECT' | 'RADIO' | 'CHECK_BOX' | (string & {});

/** `response.data.additional_statement` of `GET /v3/marketing/membercard-open/cards`. */
export interface V3MarketingMembercardOpenCardsGetResponseDataAdditionalStatement {
  /** Optional. */
  title?: string;
  /** Optional. */
  url?: string;
  /** Optional. */
  appid?: string;
  /** Optional. */
  path?: string;
}

/** Parameters of `POST /v3/marketing/membercard-open/cards`: 创建会员卡模板. */
export interface V3MarketingMembercardOpenCardsPost {
  /** Body member, required. */
  appid: string;
  /** Body member, required. */
  logo_url: string;
  /** Body member, required. */
  brand: V3MarketingMembercardOpenCardsPostBrand;
  /** Body member, required. */
  title: string;
  /** Body member, required. */
  background_picture_url: string;
  /** Body member, required. */
  description: string;
  /** Body member, optional. */
  service_phone?: string;
  /** Body member, required. */
  code_type: V3MarketingMembercardOpenCardsPostCodeType;
  /** Body member, optional. */
  total_quantity?: Integer;
  /** Body member, required. */
  date_information: V3MarketingMembercardOpenCardsPostDateInformation;
  /** Body member, required. */
  code_mode: V3MarketingMembercardOpenCardsPostCodeMode;
  /** Body member, optional. */
  need_display_level?: boolean;
  /** Body member, optional. */
  init_level?: string;
  /** Body member, required. */
  out_request_no: string;
  /** Body member, optional. */
  balance_information?: V3MarketingMembercardOpenCardsPostBalanceInformation;
  /** Body member, optional. */
  user_information_form?: V3MarketingMembercardOpenCardsPostUserInformationForm;
  /** Body member, optional. */
  additional_statement?: V3MarketingMembercardOpenCardsPostAdditionalStatement;
  /** Body member, optional. */
  need_dynamic_code?: boolean;
}

/** What `POST /v3/marketing/membercard-open/cards` returns. */
export interface V3MarketingMembercardOpenCardsPostResponse {
  /** Required. */
  card_id: string;
  /** Optional. */
  create_time?: string;
  /** Optional. */
  update_time?: string;
  /** Optional. */
  remain_quantity?: Integer;
  /** Optional. */
  status?: V3MarketingMembercardOpenCardsPostResponseStatus;
  /** Required. */
  brand: V3MarketingMembercardOpenCardsPostResponseBrand;
  /** Required. */
  appid: string;
  /** Required. */
  logo_url: string;
  /** Required. */
  title: string;
  /** Required. */
  background_picture_url: string;
  /** Required. */
  description: string;
  /** Optional. */
  service_phone?: string;
  /** Required. */
  code_type: V3MarketingMembercardOpenCardsPostResponseCodeType;
  /** Optional. */
  total_quantity?: Integer;
  /** Required. */
  date_information: V3MarketingMembercardOpenCardsPostResponseDateInformation;
  /** Required. */
  code_mode: V3MarketingMembercardOpenCardsPostResponseCodeMode;
  /** Optional. */
  need_display_level?: boolean;
  /** Optional. */
  init_level?: string;
  /** Required. */
  out_request_no: string;
  /** Optional. */
  balance_information?: V3MarketingMembercardOpenCardsPostResponseBalanceInformation;
  /** Optional. */
  user_information_form?: V3MarketingMembercardOpenCardsPostResponseUserInformationForm;
  /** Optional. */
  additional_statement?: V3MarketingMembercardOpenCardsPostResponseAdditionalStatement;
}

export type V3MarketingMembercardOpenCardsPostBrand = V3MarketingMembercardOpenCardsGetResponseDataBrand;

export type V3MarketingMembercardOpenCardsPostCodeType = V3MarketingMembercardOpenCardsGetResponseDataCodeType;

/** `body.date_information` of `POST /v3/marketing/membercard-open/cards`. */
export interface V3MarketingMembercardOpenCardsPostDateInformation {
  /** Required. */
  type: V3MarketingMembercardOpenCardsPostDateInformationType;
  /** Optional. */
  available_begin_time?: string;
  /** Optional. */
  available_end_time?: string;
  /** Optional. */
  available_day_after_receive?: Integer;
  /** Optional. */
  wait_days_after_receive?: Integer;
}

export type V3MarketingMembercardOpenCardsPostDateInformationType = V3MarketingMembercardOpenCardsGetResponseDataDateInformationType;

export type V3MarketingMembercardOpenCardsPostCodeMode = V3MarketingMembercardOpenCardsGetResponseDataCodeMode;

export type V3MarketingMembercardOpenCardsPostBalanceInformation = V3MarketingMembercardOpenCardsGetResponseDataBalanceInformation;

export type V3MarketingMembercardOpenCardsPostUserInformationForm = V3MarketingMembercardOpenCardsGetResponseDataUserInformationForm;

export type V3MarketingMembercardOpenCardsPostUserInformationFormCommonFieldList = V3MarketingMembercardOpenCardsGetResponseDataUserInformationFormCommonFieldList;

export type V3MarketingMembercardOpenCardsPostUserInformationFormCustomFieldList = V3MarketingMembercardOpenCardsGetResponseDataUserInformationFormCustomFieldList;

export type V3MarketingMembercardOpenCardsPostUserInformationFormCustomFieldListType = V3MarketingMembercardOpenCardsGetResponseDataUserInformationFormCustomFieldListType;

export type V3MarketingMembercardOpenCardsPostAdditionalStatement = V3MarketingMembercardOpenCardsGetResponseDataAdditionalStatement;

export type V3MarketingMembercardOpenCardsPostResponseStatus = V3MarketingMembercardOpenCardsGetResponseDataStatus;

export type V3MarketingMembercardOpenCardsPostResponseBrand = V3MarketingMembercardOpenCardsGetResponseDataBrand;

export type V3MarketingMembercardOpenCardsPostResponseCodeType = V3MarketingMembercardOpenCardsGetResponseDataCodeType;

export type V3MarketingMembercardOpenCardsPostResponseDateInformation = V3MarketingMembercardOpenCardsGetResponseDataDateInformation;

export type V3MarketingMembercardOpenCardsPostResponseDateInformationType = V3MarketingMembercardOpenCardsGetResponseDataDateInformationType;

export type V3MarketingMembercardOpenCardsPostResponseCodeMode = V3MarketingMembercardOpenCardsGetResponseDataCodeMode;

export type V3MarketingMembercardOpenCardsPostResponseBalanceInformation = V3MarketingMembercardOpenCardsGetResponseDataBalanceInformation;

export type V3MarketingMembercardOpenCardsPostResponseUserInformationForm = V3MarketingMembercardOpenCardsGetResponseDataUserInformationForm;

export type V3MarketingMembercardOpenCardsPostResponseUserInformationFormCommonFieldList = V3MarketingMembercardOpenCardsGetResponseDataUserInformationFormCommonFieldList;

export type V3MarketingMembercardOpenCardsPostResponseUserInformationFormCustomFieldList = V3MarketingMembercardOpenCardsGetResponseDataUserInformationFormCustomFieldList;

export type V3MarketingMembercardOpenCardsPostResponseUserInformationFormCustomFieldListType = V3MarketingMembercardOpenCardsGetResponseDataUserInformationFormCustomFieldListType;

export type V3MarketingMembercardOpenCardsPostResponseAdditionalStatement = V3MarketingMembercardOpenCardsGetResponseDataAdditionalStatement;

/** `/v3/marketing/membercard-open/cards` */
export interface V3MarketingMembercardOpenCardsOperations {
  /**
   * 查询会员卡模板列表
   *
   * `GET /v3/marketing/membercard-open/cards`
   *
   * For merchants and service providers.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012547108
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012709010
   */
  get(params: V3MarketingMembercardOpenCardsGet, options?: CallOptions): Promise<TenfenResponse<V3MarketingMembercardOpenCardsGetResponse>>;
  /**
   * 创建会员卡模板
   *
   * `POST /v3/marketing/membercard-open/cards`
   *
   * For merchants and service providers.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012545584
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012708314
   */
  post(params: V3MarketingMembercardOpenCardsPost, options?: CallOptions): Promise<TenfenResponse<V3MarketingMembercardOpenCardsPostResponse>>;
}

/** Parameters of `GET /v3/marketing/membercard-open/cards/{card_id}`: 查询会员卡模板信息. */
export interface V3MarketingMembercardOpenCardsByCardIdGet {
  /** Path parameter, required. */
  card_id: string;
}

/** What `GET /v3/marketing/membercard-open/cards/{card_id}` returns. */
export interface V3MarketingMembercardOpenCardsByCardIdGetResponse {
  /** Required. */
  card_id: string;
  /** Optional. */
  create_time?: string;
  /** Optional. */
  update_time?: string;
  /** Optional. */
  remain_quantity?: Integer;
  /** Optional. */
  status?: V3MarketingMembercardOpenCardsByCardIdGetResponseStatus;
  /** Required. */
  brand: V3MarketingMembercardOpenCardsByCardIdGetResponseBrand;
  /** Required. */
  appid: string;
  /** Required. */
  logo_url: string;
  /** Required. */
  title: string;
  /** Required. */
  background_picture_url: string;
  /** Required. */
  description: string;
  /** Optional. */
  service_phone?: string;
  /** Required. */
  code_type: V3MarketingMembercardOpenCardsByCardIdGetResponseCodeType;
  /** Optional. */
  total_quantity?: Integer;
  /** Required. */
  date_information: V3MarketingMembercardOpenCardsByCardIdGetResponseDateInformation;
  /** Required. */
  code_mode: V3MarketingMembercardOpenCardsByCardIdGetResponseCodeMode;
  /** Optional. */
  need_display_level?: boolean;
  /** Optional. */
  init_level?: string;
  /** Required. */
  out_request_no: string;
  /** Optional. */
  balance_information?: V3MarketingMembercardOpenCardsByCardIdGetResponseBalanceInformation;
  /** Optional. */
  user_information_form?: V3MarketingMembercardOpenCardsByCardIdGetResponseUserInformationForm;
  /** Optional. */
  additional_statement?: V3MarketingMembercardOpenCardsByCardIdGetResponseAdditionalStatement;
}

export type V3MarketingMembercardOpenCardsByCardIdGetResponseStatus = V3MarketingMembercardOpenCardsGetResponseDataStatus;

export type V3MarketingMembercardOpenCardsByCardIdGetResponseBrand = V3MarketingMembercardOpenCardsGetResponseDataBrand;

export type V3MarketingMembercardOpenCardsByCardIdGetResponseCodeType = V3MarketingMembercardOpenCardsGetResponseDataCodeType;

export type V3MarketingMembercardOpenCardsByCardIdGetResponseDateInformation = V3MarketingMembercardOpenCardsGetResponseDataDateInformation;

export type V3MarketingMembercardOpenCardsByCardIdGetResponseDateInformationType = V3MarketingMembercardOpenCardsGetResponseDataDateInformationType;

export type V3MarketingMembercardOpenCardsByCardIdGetResponseCodeMode = V3MarketingMembercardOpenCardsGetResponseDataCodeMode;

export type V3MarketingMembercardOpenCardsByCardIdGetResponseBalanceInformation = V3MarketingMembercardOpenCardsGetResponseDataBalanceInformation;

export type V3MarketingMembercardOpenCardsByCardIdGetResponseUserInformationForm = V3MarketingMembercardOpenCardsGetResponseDataUserInformationForm;

export type V3MarketingMembercardOpenCardsByCardIdGetResponseUserInformationFormCommonFieldList = V3MarketingMembercardOpenCardsGetResponseDataUserInformationFormCommonFieldList;

export type V3MarketingMembercardOpenCardsByCardIdGetResponseUserInformationFormCustomFieldList = V3MarketingMembercardOpenCardsGetResponseDataUserInformationFormCustomFieldList;

export type V3MarketingMembercardOpenCardsByCardIdGetResponseUserInformationFormCustomFieldListType = V3MarketingMembercardOpenCardsGetResponseDataUserInformationFormCustomFieldListType;

export type V3MarketingMembercardOpenCardsByCardIdGetResponseAdditionalStatement = V3MarketingMembercardOpenCardsGetResponseDataAdditionalStatement;

/** Parameters of `PATCH /v3/marketing/membercard-open/cards/{card_id}`: 修改会员卡模板信息. */
export interface V3MarketingMembercardOpenCardsByCardIdPatch {
  /** Path parameter, required. */
  card_id: string;
  /** Body member, optional. */
  appid?: string;
  /** Body member, optional. */
  logo_url?: string;
  /** Body member, optional. */
  title?: string;
  /** Body member, optional. */
  background_picture_url?: string;
  /** Body member, optional. */
  description?: string;
  /** Body member, optional. */
  service_phone?: string;
  /** Body member, optional. */
  total_quantity?: Integer;
  /** Body member, optional. */
  date_information?: V3MarketingMembercardOpenCardsByCardIdPatchDateInformation;
  /** Body member, optional. */
  need_display_level?: boolean;
  /** Body member, optional. */
  init_level?: string;
  /** Body member, optional. */
  balance_information?: V3MarketingMembercardOpenCardsByCardIdPatchBalanceInformation;
  /** Body member, optional. */
  user_information_form?: V3MarketingMembercardOpenCardsByCardIdPatchUserInformationForm;
  /** Body member, optional. */
  additional_statement?: V3MarketingMembercardOpenCardsByCardIdPatchAdditionalStatement;
  /** Body member, optional. */
  code_mode?: V3MarketingMembercardOpenCardsByCardIdPatchCodeMode;
  /** Body member, optional. */
  code_type?: V3MarketingMembercardOpenCardsByCardIdPatchCodeType;
  /** Body member, optional. */
  need_dynamic_code?: boolean;
}

/** `body.date_information` of `PATCH /v3/marketing/membercard-open/cards/{card_id}`. */
export interface V3MarketingMembercardOpenCardsByCardIdPatchDateInformation {
  /** Required. */
  type: V3MarketingMembercardOpenCardsByCardIdPatchDateInformationType;
  /** Optional. */
  available_end_time?: string;
  /** Optional. */
  available_day_after_receive?: Integer;
  /** Optional. */
  wait_days_after_receive?: Integer;
  /** Optional. */
  available_begin_time?: string;
}

export type V3MarketingMembercardOpenCardsByCardIdPatchDateInformationType = V3MarketingMembercardOpenCardsGetResponseDataDateInformationType;

export type V3MarketingMembercardOpenCardsByCardIdPatchBalanceInformation = V3MarketingMembercardOpenCardsGetResponseDataBalanceInformation;

/** `body.user_information_form` of `PATCH /v3/marketing/membercard-open/cards/{card_id}`. */
export interface V3MarketingMembercardOpenCardsByCardIdPatchUserInformationForm {
  /** Optional. */
  can_modify_after_activate?: boolean;
  /** Optional. */
  common_field_list?: V3MarketingMembercardOpenCardsByCardIdPatchUserInformationFormCommonFieldList[];
  /** Optional. */
  custom_field_list?: V3MarketingMembercardOpenCardsByCardIdPatchUserInformationFormCustomFieldList[];
}

export type V3MarketingMembercardOpenCardsByCardIdPatchUserInformationFormCommonFieldList = V3MarketingMembercardOpenCardsGetResponseDataUserInformationFormCommonFieldList;

export type V3MarketingMembercardOpenCardsByCardIdPatchUserInformationFormCustomFieldList = V3MarketingMembercardOpenCardsGetResponseDataUserInformationFormCustomFieldList;

export type V3MarketingMembercardOpenCardsByCardIdPatchUserInformationFormCustomFieldListType = V3MarketingMembercardOpenCardsGetResponseDataUserInformationFormCustomFieldListType;

export type V3MarketingMembercardOpenCardsByCardIdPatchAdditionalStatement = V3MarketingMembercardOpenCardsGetResponseDataAdditionalStatement;

export type V3MarketingMembercardOpenCardsByCardIdPatchCodeMode = V3MarketingMembercardOpenCardsGetResponseDataCodeMode;

export type V3MarketingMembercardOpenCardsByCardIdPatchCodeType = V3MarketingMembercardOpenCardsGetResponseDataCodeType;

/** Parameters of `DELETE /v3/marketing/membercard-open/cards/{card_id}`: 删除会员卡模板. */
export interface V3MarketingMembercardOpenCardsByCardIdDelete {
  /** Path parameter, required. */
  card_id: string;
}

/** `/v3/marketing/membercard-open/cards/{card_id}` */
export interface V3MarketingMembercardOpenCardsByCardIdOperations {
  /**
   * 查询会员卡模板信息
   *
   * `GET /v3/marketing/membercard-open/cards/{card_id}`
   *
   * For merchants and service providers.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012547650
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012709168
   */
  get(params: V3MarketingMembercardOpenCardsByCardIdGet, options?: CallOptions): Promise<TenfenResponse<V3MarketingMembercardOpenCardsByCardIdGetResponse>>;
  /**
   * 修改会员卡模板信息
   *
   * `PATCH /v3/marketing/membercard-open/cards/{card_id}`
   *
   * For merchants and service providers.
   *
   * The response is empty, status 204.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012549567
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012709882
   */
  patch(params: V3MarketingMembercardOpenCardsByCardIdPatch, options?: CallOptions): Promise<TenfenResponse<undefined>>;
  /**
   * 删除会员卡模板
   *
   * `DELETE /v3/marketing/membercard-open/cards/{card_id}`
   *
   * For merchants and service providers.
   *
   * The response is empty, status 204.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012549682
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012726840
   */
  delete(params: V3MarketingMembercardOpenCardsByCardIdDelete, options?: CallOptions): Promise<TenfenResponse<undefined>>;
}

/** Parameters of `GET /v3/marketing/membercard-open/cards/{card_id}/codes/{code}`: 查询用户会员卡信息. */
export interface V3MarketingMembercardOpenCardsByCardIdCodesByCodeGet {
  /** Path parameter, required. */
  card_id: string;
  /** Path parameter, required. */
  code: string;
}

/** What `GET /v3/marketing/membercard-open/cards/{card_id}/codes/{code}` returns. */
export interface V3MarketingMembercardOpenCardsByCardIdCodesByCodeGetResponse {
  /** Optional. */
  card_id?: string;
  /** Optional. */
  code?: string;
  /** Optional. */
  openid?: string;
  /** Optional. */
  membership_number?: string;
  /** Optional. */
  level?: string;
  /** Optional. */
  nickname?: string;
  /** Optional. */
  head_image_url?: string;
  /** Optional. */
  background_picture_url?: string;
  /** Optional. */
  balance?: Integer;
  /** Optional. */
  user_card_status?: V3MarketingMembercardOpenCardsByCardIdCodesByCodeGetResponseUserCardStatus;
  /** Optional. */
  user_information?: V3MarketingMembercardOpenCardsByCardIdCodesByCodeGetResponseUserInformation;
  /** Optional. */
  bonus_value?: Integer;
}

/** `response.user_card_status` of `GET /v3/marketing/membercard-open/cards/{card_id}/codes/{code}`; other values may come. */
export type V3MarketingMembercardOpenCardsByCardIdCodesByCodeGetResponseUserCardStatus = 'NOT_ACTIVATE' | 'EFFECTIVE' | 'EXPIRE' | 'UNAVAILABLE' | 'DELETE' | (string & {});

export type V3MarketingMembercardOpenCardsByCardIdCodesByCodeGetResponseUserInformation = V3MarketingMembercardOpenActivateInformationsByActivateTicketGetResponseUserInformation;

export type V3MarketingMembercardOpenCardsByCardIdCodesByCodeGetResponseUserInformationCommonFieldList = V3MarketingMembercardOpenActivateInformationsByActivateTicketGetResponseUserInformationCommonFieldList;

export type V3MarketingMembercardOpenCardsByCardIdCodesByCodeGetResponseUserInformationCommonFieldListName = V3MarketingMembercardOpenActivateInformationsByActivateTicketGetResponseUserInformationCommonFieldListName;

export type V3MarketingMembercardOpenCardsByCardIdCodesByCodeGetResponseUserInformationCustomFieldList = V3MarketingMembercardOpenActivateInformationsByActivateTicketGetResponseUserInformationCustomFieldList;

/** Parameters of `PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}`: 修改用户会员卡信息. */
export interface V3MarketingMembercardOpenCardsByCardIdCodesByCodePatch {
  /** Path parameter, required. */
  card_id: string;
  /** Path parameter, required. */
  code: string;
  /** Body member, optional. */
  membership_number?: string;
  /** Body member, optional. */
  background_picture_url?: string;
  /** Body member, optional. */
  level?: string;
  /** Body member, optional. */
  out_request_no?: string;
  /** Body member, optional. */
  balance_information?: V3MarketingMembercardOpenCardsByCardIdCodesByCodePatchBalanceInformation;
  /** Body member, optional. */
  need_inform_balance?: boolean;
  /** Body member, optional. */
  need_inform_level?: boolean;
}

/** `body.balance_information` of `PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}`. */
export interface V3MarketingMembercardOpenCardsByCardIdCodesByCodePatchBalanceInformation {
  /** Required. */
  before_balance: Integer;
  /** Required. */
  balance: Integer;
  /** Required. */
  add_balance: Integer;
  /** Optional. */
  balance_remark?: string;
}

/** `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}` */
export interface V3MarketingMembercardOpenCardsByCardIdCodesByCodeOperations {
  /**
   * 查询用户会员卡信息
   *
   * `GET /v3/marketing/membercard-open/cards/{card_id}/codes/{code}`
   *
   * For merchants and service providers.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012547768
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012709442
   */
  get(params: V3MarketingMembercardOpenCardsByCardIdCodesByCodeGet, options?: CallOptions): Promise<TenfenResponse<V3MarketingMembercardOpenCardsByCardIdCodesByCodeGetResponse>>;
  /**
   * 修改用户会员卡信息
   *
   * `PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}`
   *
   * For merchants and service providers.
   *
   * The response is empty, status 204.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012549292
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012709735
   */
  patch(params: V3MarketingMembercardOpenCardsByCardIdCodesByCodePatch, options?: CallOptions): Promise<TenfenResponse<undefined>>;
}

/** Parameters of `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate`: 激活会员卡（跳转型激活）. */
export interface V3MarketingMembercardOpenCardsByCardIdCodesByCodeActivatePost {
  /** Path parameter, required. */
  card_id: string;
  /** Path parameter, required. */
  code: string;
  /** Body member, optional. */
  membership_number?: string;
}

/** `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate` */
export interface V3MarketingMembercardOpenCardsByCardIdCodesByCodeActivateOperations {
  /**
   * 激活会员卡（跳转型激活）
   *
   * `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate`
   *
   * For merchants and service providers.
   *
   * The response is empty, status 204.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012550809
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012728123
   */
  post(params: V3MarketingMembercardOpenCardsByCardIdCodesByCodeActivatePost, options?: CallOptions): Promise<TenfenResponse<undefined>>;
}

/** Parameters of `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit`: 设置支付后展示的积分到账. */
export interface V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusCommitPost {
  /** Path parameter, required. */
  card_id: string;
  /** Path parameter, required. */
  code: string;
  /** Body member, required. */
  out_trade_no: string;
  /** Body member, required. */
  mchid: string;
  /** Body member, required. */
  sub_mchid: string;
  /** Body member, required. */
  bonus_value: Integer;
}

/** `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit` */
export interface V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusCommitOperations {
  /**
   * 设置支付后展示的积分到账
   *
   * `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit`
   *
   * For merchants and service providers.
   *
   * The response is empty, status 204.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012551350
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012729634
   */
  post(params: V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusCommitPost, options?: CallOptions): Promise<TenfenResponse<undefined>>;
}

/** Parameters of `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare`: 支付结果页展示会员积分. */
export interface V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusPreparePost {
  /** Path parameter, required. */
  card_id: string;
  /** Path parameter, required. */
  code: string;
  /** Body member, required. */
  out_trade_no: string;
  /** Body member, required. */
  mchid: string;
  /** Body member, required. */
  sub_mchid: string;
  /** Body member, required. */
  bonus_value: Integer;
}

/** `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare` */
export interface V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusPrepareOperations {
  /**
   * 支付结果页展示会员积分
   *
   * `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare`
   *
   * For merchants and service providers.
   *
   * The response is empty, status 204.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012595808
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012729629
   */
  post(params: V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusPreparePost, options?: CallOptions): Promise<TenfenResponse<undefined>>;
}

/** Parameters of `PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights`: 设置会员权益. */
export interface V3MarketingMembercardOpenCardsByCardIdCodesByCodeRightsPatch {
  /** Path parameter, required. */
  card_id: string;
  /** Path parameter, required. */
  code: string;
  /** Body member, optional. */
  before_bonus_value?: Integer;
  /** Body member, optional. */
  bonus_value?: Integer;
  /** Body member, optional. */
  add_bonus_value?: Integer;
  /** Body member, required. */
  out_request_no: string;
  /** Body member, optional. */
  need_inform_bonus?: boolean;
  /** Body member, optional. */
  member_price_word?: string;
  /** Body member, optional. */
  fapiao_jump_word?: string;
  /** Body member, optional. */
  guide?: V3MarketingMembercardOpenCardsByCardIdCodesByCodeRightsPatchGuide;
}

/** `body.guide` of `PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights`. */
export interface V3MarketingMembercardOpenCardsByCardIdCodesByCodeRightsPatchGuide {
  /** Optional. */
  staff_name?: string;
  /** Optional. */
  head_image_url?: string;
  /** Optional. */
  contact_information_name?: string;
  /** Optional. */
  contact_information_value?: string;
  /** Optional. */
  phone_number?: string;
}

/** `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights` */
export interface V3MarketingMembercardOpenCardsByCardIdCodesByCodeRightsOperations {
  /**
   * 设置会员权益
   *
   * `PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights`
   *
   * For merchants and service providers.
   *
   * The response is empty, status 204.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012551213
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012729622
   */
  patch(params: V3MarketingMembercardOpenCardsByCardIdCodesByCodeRightsPatch, options?: CallOptions): Promise<TenfenResponse<undefined>>;
}

/** Parameters of `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data`: 设置会员服务项用户信息. */
export interface V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPost {
  /** Path parameter, required. */
  card_id: string;
  /** Path parameter, required. */
  code: string;
  /** Body member, required. */
  out_request_no: string;
  /** Body member, required. */
  service_module_id: string;
  /** Body member, required. */
  state_setting: V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostStateSetting;
}

/** `body.state_setting` of `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data`. */
export interface V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostStateSetting {
  /** Required. */
  state_id: string;
  /** Required. */
  content_template_data: V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostStateSettingContentTemplateData;
  /** Optional. */
  message_template_setting?: V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostStateSettingMessageTemplateSetting;
}

/** `body.state_setting.content_template_data` of `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data`. */
export interface V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostStateSettingContentTemplateData {
  /** Optional. */
  field_list?: V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostStateSettingContentTemplateDataFieldList[];
  /** Optional. */
  action_setting?: V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostStateSettingContentTemplateDataActionSetting;
}

/** `body.state_setting.content_template_data.field_list` of `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data`. */
export interface V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostStateSettingContentTemplateDataFieldList {
  /** Required. */
  field_id: string;
  /** Required. */
  field_value: string;
}

/** `body.state_setting.content_template_data.action_setting` of `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data`. */
export interface V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostStateSettingContentTemplateDataActionSetting {
  /** Required. */
  action_name: string;
  /** Required. */
  jump_miniprogram: V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostStateSettingContentTemplateDataActionSettingJumpMiniprogram;
}

/** `body.state_setting.content_template_data.action_setting.jump_miniprogram` of `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data`. */
export interface V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostStateSettingContentTemplateDataActionSettingJumpMiniprogram {
  /** Required. */
  appid: string;
  /** Required. */
  path: string;
}

/** `body.state_setting.message_template_setting` of `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data`. */
export interface V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostStateSettingMessageTemplateSetting {
  /** Required. */
  message_template_id: string;
  /** Required. */
  field_list: V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostStateSettingMessageTemplateSettingFieldList[];
}

export type V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostStateSettingMessageTemplateSettingFieldList = V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostStateSettingContentTemplateDataFieldList;

/** `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data` */
export interface V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataOperations {
  /**
   * 设置会员服务项用户信息
   *
   * `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data`
   *
   * For merchants and service providers.
   *
   * The response is empty, status 204.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017166964
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017176090
   */
  post(params: V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPost, options?: CallOptions): Promise<TenfenResponse<undefined>>;
}

/** Parameters of `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable`: 作废用户会员卡. */
export interface V3MarketingMembercardOpenCardsByCardIdCodesByCodeUnavailablePost {
  /** Path parameter, required. */
  card_id: string;
  /** Path parameter, required. */
  code: string;
  /** Body member, optional. */
  reason?: string;
}

/** `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable` */
export interface V3MarketingMembercardOpenCardsByCardIdCodesByCodeUnavailableOperations {
  /**
   * 作废用户会员卡
   *
   * `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable`
   *
   * For merchants and service providers.
   *
   * The response is empty, status 204.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012549677
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012726955
   */
  post(params: V3MarketingMembercardOpenCardsByCardIdCodesByCodeUnavailablePost, options?: CallOptions): Promise<TenfenResponse<undefined>>;
}

/** Parameters of `POST /v3/marketing/membercard-open/cards/{card_id}/codes/deposit`: 导入会员Code. */
export interface V3MarketingMembercardOpenCardsByCardIdCodesDepositPost {
  /** Path parameter, required. */
  card_id: string;
  /** Body member, optional. */
  code?: string[];
}

/** What `POST /v3/marketing/membercard-open/cards/{card_id}/codes/deposit` returns. */
export interface V3MarketingMembercardOpenCardsByCardIdCodesDepositPostResponse {
  /** Optional. */
  data?: V3MarketingMembercardOpenCardsByCardIdCodesDepositPostResponseData[];
}

/** `response.data` of `POST /v3/marketing/membercard-open/cards/{card_id}/codes/deposit`. */
export interface V3MarketingMembercardOpenCardsByCardIdCodesDepositPostResponseData {
  /** Optional. */
  code?: string;
  /** Optional. */
  result?: V3MarketingMembercardOpenCardsByCardIdCodesDepositPostResponseDataResult;
}

/** `response.data.result` of `POST /v3/marketing/membercard-open/cards/{card_id}/codes/deposit`; other values may come. */
export type V3MarketingMembercardOpenCardsByCardIdCodesDepositPostResponseDataResult = 'SUCCESS' | 'DUPLICATE' | 'FAIL' | (string & {});

/** `/v3/marketing/membercard-open/cards/{card_id}/codes/deposit` */
export interface V3MarketingMembercardOpenCardsByCardIdCodesDepositOperations {
  /**
   * 导入会员Code
   *
   * `POST /v3/marketing/membercard-open/cards/{card_id}/codes/deposit`
   *
   * For merchants and service providers.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012545728
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012709031
   */
  post(params: V3MarketingMembercardOpenCardsByCardIdCodesDepositPost, options?: CallOptions): Promise<TenfenResponse<V3MarketingMembercardOpenCardsByCardIdCodesDepositPostResponse>>;
}

/** Parameters of `GET /v3/marketing/membercard-open/cards/{card_id}/decrypt-code`: 加密code解码（跳转型激活）. */
export interface V3MarketingMembercardOpenCardsByCardIdDecryptCodeGet {
  /** Path parameter, required. */
  card_id: string;
  /** Query parameter, required. */
  encrypt_code: string;
}

/** What `GET /v3/marketing/membercard-open/cards/{card_id}/decrypt-code` returns. */
export interface V3MarketingMembercardOpenCardsByCardIdDecryptCodeGetResponse {
  /** Required. */
  code: string;
}

/** `/v3/marketing/membercard-open/cards/{card_id}/decrypt-code` */
export interface V3MarketingMembercardOpenCardsByCardIdDecryptCodeOperations {
  /**
   * 加密code解码（跳转型激活）
   *
   * `GET /v3/marketing/membercard-open/cards/{card_id}/decrypt-code`
   *
   * For merchants and service providers.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012550742
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012727758
   */
  get(params: V3MarketingMembercardOpenCardsByCardIdDecryptCodeGet, options?: CallOptions): Promise<TenfenResponse<V3MarketingMembercardOpenCardsByCardIdDecryptCodeGetResponse>>;
}

/** Parameters of `POST /v3/marketing/membercard-open/cards/{card_id}/permission-tokens`: 商户预授权. */
export interface V3MarketingMembercardOpenCardsByCardIdPermissionTokensPost {
  /** Path parameter, required. */
  card_id: string;
  /** Body member, required. */
  activate_type: string;
  /** Body member, optional. */
  navigate_back_previous_page?: boolean;
  /** Body member, optional. */
  activate_url?: string;
  /** Body member, optional. */
  activate_appid?: string;
  /** Body member, optional. */
  activate_path?: string;
  /** Body member, optional. */
  outer_str?: string;
}

/** What `POST /v3/marketing/membercard-open/cards/{card_id}/permission-tokens` returns. */
export interface V3MarketingMembercardOpenCardsByCardIdPermissionTokensPostResponse {
  /** Required. */
  permission_token: string;
}

/** `/v3/marketing/membercard-open/cards/{card_id}/permission-tokens` */
export interface V3MarketingMembercardOpenCardsByCardIdPermissionTokensOperations {
  /**
   * 商户预授权
   *
   * `POST /v3/marketing/membercard-open/cards/{card_id}/permission-tokens`
   *
   * For merchants and service providers.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012550867
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012728179
   */
  post(params: V3MarketingMembercardOpenCardsByCardIdPermissionTokensPost, options?: CallOptions): Promise<TenfenResponse<V3MarketingMembercardOpenCardsByCardIdPermissionTokensPostResponse>>;
}

/** Parameters of `POST /v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import`: 根据手机号导入用户会员卡. */
export interface V3MarketingMembercardOpenCardsByCardIdPhoneMembercardImportPost {
  /** Path parameter, required. */
  card_id: string;
  /** Body member, required. Travels encrypted with a key of WeChat Pay. */
  encrypted_phone_number: string;
  /** Body member, optional. */
  code?: string;
  /** Body member, required. */
  out_request_no: string;
}

/** What `POST /v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import` returns. */
export interface V3MarketingMembercardOpenCardsByCardIdPhoneMembercardImportPostResponse {
  /** Required. */
  code: string;
}

/** `/v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import` */
export interface V3MarketingMembercardOpenCardsByCardIdPhoneMembercardImportOperations {
  /**
   * 根据手机号导入用户会员卡
   *
   * `POST /v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import`
   *
   * For merchants and service providers.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012550535
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012727629
   */
  post(params: V3MarketingMembercardOpenCardsByCardIdPhoneMembercardImportPost, options?: CallOptions): Promise<TenfenResponse<V3MarketingMembercardOpenCardsByCardIdPhoneMembercardImportPostResponse>>;
}

/** Parameters of `POST /v3/marketing/membercard-open/cards/{card_id}/qrcode`: 创建会员卡二维码. */
export interface V3MarketingMembercardOpenCardsByCardIdQrcodePost {
  /** Path parameter, required. */
  card_id: string;
  /** Body member, required. */
  activate_type: V3MarketingMembercardOpenCardsByCardIdQrcodePostActivateType;
  /** Body member, optional. */
  activate_url?: string;
  /** Body member, optional. */
  activate_appid?: string;
  /** Body member, optional. */
  activate_path?: string;
  /** Body member, optional. */
  outer_str?: string;
}

/** What `POST /v3/marketing/membercard-open/cards/{card_id}/qrcode` returns. */
export interface V3MarketingMembercardOpenCardsByCardIdQrcodePostResponse {
  /** Required. */
  url: string;
}

/** `body.activate_type` of `POST /v3/marketing/membercard-open/cards/{card_id}/qrcode`; other values may come. */
export type V3MarketingMembercardOpenCardsByCardIdQrcodePostActivateType = 'AUTO_ACTIVATE' | 'JUMP_ACTIVATE' | (string & {});

/** `/v3/marketing/membercard-open/cards/{card_id}/qrcode` */
export interface V3MarketingMembercardOpenCardsByCardIdQrcodeOperations {
  /**
   * 创建会员卡二维码
   *
   * `POST /v3/marketing/membercard-open/cards/{card_id}/qrcode`
   *
   * For merchants and service providers.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012550605
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012727701
   */
  post(params: V3MarketingMembercardOpenCardsByCardIdQrcodePost, options?: CallOptions): Promise<TenfenResponse<V3MarketingMembercardOpenCardsByCardIdQrcodePostResponse>>;
}

/** Parameters of `PATCH /v3/marketing/membercard-open/cards/{card_id}/rights`: 设置会员卡模板权益项. */
export interface V3MarketingMembercardOpenCardsByCardIdRightsPatch {
  /** Path parameter, required. */
  card_id: string;
  /** Body member, required. */
  show_bonus: boolean;
  /** Body member, required. */
  show_favor: boolean;
  /** Body member, optional. */
  bonus?: V3MarketingMembercardOpenCardsByCardIdRightsPatchBonus;
  /** Body member, optional. */
  favor?: V3MarketingMembercardOpenCardsByCardIdRightsPatchFavor;
  /** Body member, optional. */
  show_fapiao?: boolean;
  /** Body member, optional. */
  fapiao?: V3MarketingMembercardOpenCardsByCardIdRightsPatchFapiao;
  /** Body member, optional. */
  show_guide?: boolean;
  /** Body member, optional. */
  guide?: V3MarketingMembercardOpenCardsByCardIdRightsPatchGuide;
}

/** `body.bonus` of `PATCH /v3/marketing/membercard-open/cards/{card_id}/rights`. */
export interface V3MarketingMembercardOpenCardsByCardIdRightsPatchBonus {
  /** Required. */
  init_bonus: Integer;
  /** Required. */
  bonus_value_word: string;
  /** Optional. */
  bonus_cost_title?: string;
  /** Required. */
  bonus_cost_word: string;
  /** Optional. */
  bonus_jump_word?: string;
  /** Optional. */
  bonus_jump_appid?: string;
  /** Optional. */
  bonus_jump_path?: string;
  /** Optional. */
  bonus_support_appid?: string;
  /** Optional. */
  bonus_support_path?: string;
}

/** `body.favor` of `PATCH /v3/marketing/membercard-open/cards/{card_id}/rights`. */
export interface V3MarketingMembercardOpenCardsByCardIdRightsPatchFavor {
  /** Required. */
  show_coupon: boolean;
  /** Optional. */
  member_price_word?: string;
  /** Optional. */
  member_price_appid?: string;
  /** Optional. */
  member_price_path?: string;
  /** Optional. */
  member_price_title?: V3MarketingMembercardOpenCardsByCardIdRightsPatchFavorMemberPriceTitle;
  /** Optional. */
  favor_module_title?: V3MarketingMembercardOpenCardsByCardIdRightsPatchFavorFavorModuleTitle;
}

/** `body.favor.member_price_title` of `PATCH /v3/marketing/membercard-open/cards/{card_id}/rights`; other values may come. */
export type V3MarketingMembercardOpenCardsByCardIdRightsPatchFavorMemberPriceTitle = 'MEMBER_PRICE' | 'MEMBER_ACTIVITY' | (string & {});

/** `body.favor.favor_module_title` of `PATCH /v3/marketing/membercard-open/cards/{card_id}/rights`; other values may come. */
export type V3MarketingMembercardOpenCardsByCardIdRightsPatchFavorFavorModuleTitle = 'FAVOR' | 'VIP' | (string & {});

/** `body.fapiao` of `PATCH /v3/marketing/membercard-open/cards/{card_id}/rights`. */
export interface V3MarketingMembercardOpenCardsByCardIdRightsPatchFapiao {
  /** Optional. */
  fapiao_jump_word?: string;
  /** Optional. */
  fapiao_jump_appid?: string;
  /** Optional. */
  fapiao_jump_path?: string;
}

export type V3MarketingMembercardOpenCardsByCardIdRightsPatchGuide = V3MarketingMembercardOpenCardsByCardIdCodesByCodeRightsPatchGuide;

/** `/v3/marketing/membercard-open/cards/{card_id}/rights` */
export interface V3MarketingMembercardOpenCardsByCardIdRightsOperations {
  /**
   * 设置会员卡模板权益项
   *
   * `PATCH /v3/marketing/membercard-open/cards/{card_id}/rights`
   *
   * For merchants and service providers.
   *
   * The response is empty, status 204.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012551219
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012729618
   */
  patch(params: V3MarketingMembercardOpenCardsByCardIdRightsPatch, options?: CallOptions): Promise<TenfenResponse<undefined>>;
}

/** Parameters of `POST /v3/marketing/membercard-open/cards/{card_id}/service-modules`: 添加会员卡服务项. */
export interface V3MarketingMembercardOpenCardsByCardIdServiceModulesPost {
  /** Path parameter, required. */
  card_id: string;
  /** Body member, required. */
  service_module_id: string;
  /** Body member, required. */
  jump_miniprogram: V3MarketingMembercardOpenCardsByCardIdServiceModulesPostJumpMiniprogram;
}

/** What `POST /v3/marketing/membercard-open/cards/{card_id}/service-modules` returns. */
export interface V3MarketingMembercardOpenCardsByCardIdServiceModulesPostResponse {
  /** Required. */
  card_id: string;
  /** Required. */
  service_module_id: string;
  /** Required. */
  jump_miniprogram: V3MarketingMembercardOpenCardsByCardIdServiceModulesPostResponseJumpMiniprogram;
}

export type V3MarketingMembercardOpenCardsByCardIdServiceModulesPostJumpMiniprogram = V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostStateSettingContentTemplateDataActionSettingJumpMiniprogram;

export type V3MarketingMembercardOpenCardsByCardIdServiceModulesPostResponseJumpMiniprogram = V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostStateSettingContentTemplateDataActionSettingJumpMiniprogram;

/** `/v3/marketing/membercard-open/cards/{card_id}/service-modules` */
export interface V3MarketingMembercardOpenCardsByCardIdServiceModulesOperations {
  /**
   * 添加会员卡服务项
   *
   * `POST /v3/marketing/membercard-open/cards/{card_id}/service-modules`
   *
   * For merchants and service providers.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017167277
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017176338
   */
  post(params: V3MarketingMembercardOpenCardsByCardIdServiceModulesPost, options?: CallOptions): Promise<TenfenResponse<V3MarketingMembercardOpenCardsByCardIdServiceModulesPostResponse>>;
}

/** Parameters of `PATCH /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}`: 修改会员卡服务项. */
export interface V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdPatch {
  /** Path parameter, required. */
  card_id: string;
  /** Path parameter, required. */
  service_module_id: string;
  /** Body member, required. */
  jump_miniprogram: V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdPatchJumpMiniprogram;
}

/** What `PATCH /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}` returns. */
export interface V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdPatchResponse {
  /** Required. */
  card_id: string;
  /** Required. */
  service_module_id: string;
  /** Required. */
  jump_miniprogram: V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdPatchResponseJumpMiniprogram;
}

export type V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdPatchJumpMiniprogram = V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostStateSettingContentTemplateDataActionSettingJumpMiniprogram;

export type V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdPatchResponseJumpMiniprogram = V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostStateSettingContentTemplateDataActionSettingJumpMiniprogram;

/** Parameters of `DELETE /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}`: 移除会员卡服务项. */
export interface V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdDelete {
  /** Path parameter, required. */
  card_id: string;
  /** Path parameter, required. */
  service_module_id: string;
}

/** `/v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}` */
export interface V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdOperations {
  /**
   * 修改会员卡服务项
   *
   * `PATCH /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}`
   *
   * For merchants and service providers.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017167417
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017176491
   */
  patch(params: V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdPatch, options?: CallOptions): Promise<TenfenResponse<V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdPatchResponse>>;
  /**
   * 移除会员卡服务项
   *
   * `DELETE /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}`
   *
   * For merchants and service providers.
   *
   * The response is empty, status 204.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017167557
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017176594
   */
  delete(params: V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdDelete, options?: CallOptions): Promise<TenfenResponse<undefined>>;
}

/** Parameters of `POST /v3/marketing/membercard-open/cards/{card_id}/upgrade`: 老会员卡模板升级. */
export interface V3MarketingMembercardOpenCardsByCardIdUpgradePost {
  /** Path parameter, required. */
  card_id: string;
  /** Body member, required. */
  brand_id: string;
  /** Body member, required. */
  appid: string;
}

/** `/v3/marketing/membercard-open/cards/{card_id}/upgrade` */
export interface V3MarketingMembercardOpenCardsByCardIdUpgradeOperations {
  /**
   * 老会员卡模板升级
   *
   * `POST /v3/marketing/membercard-open/cards/{card_id}/upgrade`
   *
   * For merchants and service providers.
   *
   * The response is empty, status 204.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012545673
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012708437
   */
  post(params: V3MarketingMembercardOpenCardsByCardIdUpgradePost, options?: CallOptions): Promise<TenfenResponse<undefined>>;
}

/** Parameters of `POST /v3/marketing/membercard-open/cards/{card_id}/users/import`: 根据openid导入用户会员卡. */
export interface V3MarketingMembercardOpenCardsByCardIdUsersImportPost {
  /** Path parameter, required. */
  card_id: string;
  /** Body member, required. */
  openid: string;
  /** Body member, optional. */
  code?: string;
  /** Body member, required. */
  out_request_no: string;
}

/** What `POST /v3/marketing/membercard-open/cards/{card_id}/users/import` returns. */
export interface V3MarketingMembercardOpenCardsByCardIdUsersImportPostResponse {
  /** Required. */
  code: string;
}

/** `/v3/marketing/membercard-open/cards/{card_id}/users/import` */
export interface V3MarketingMembercardOpenCardsByCardIdUsersImportOperations {
  /**
   * 根据openid导入用户会员卡
   *
   * `POST /v3/marketing/membercard-open/cards/{card_id}/users/import`
   *
   * For merchants and service providers.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012549739
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012727561
   */
  post(params: V3MarketingMembercardOpenCardsByCardIdUsersImportPost, options?: CallOptions): Promise<TenfenResponse<V3MarketingMembercardOpenCardsByCardIdUsersImportPostResponse>>;
}

/** Parameters of `POST /v3/marketing/membercard-open/phonenumber-member/import`: 导入加密手机号提醒会员领卡. */
export interface V3MarketingMembercardOpenPhonenumberMemberImportPost {
  /** Body member, required. */
  member_information: V3MarketingMembercardOpenPhonenumberMemberImportPostMemberInformation;
  /** Body member, required. Travels encrypted with a key of WeChat Pay. */
  encrypted_phone_number: string;
  /** Body member, optional. */
  outer_str?: string;
}

/** `body.member_information` of `POST /v3/marketing/membercard-open/phonenumber-member/import`. */
export interface V3MarketingMembercardOpenPhonenumberMemberImportPostMemberInformation {
  /** Required. */
  card_id: string;
  /** Optional. */
  code?: string;
  /** Optional. */
  membership_number?: string;
  /** Required. */
  registration_time: string;
}

/** `/v3/marketing/membercard-open/phonenumber-member/import` */
export interface V3MarketingMembercardOpenPhonenumberMemberImportOperations {
  /**
   * 导入加密手机号提醒会员领卡
   *
   * `POST /v3/marketing/membercard-open/phonenumber-member/import`
   *
   * For merchants and service providers.
   *
   * The response is empty, status 204.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017166226
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017171998
   */
  post(params: V3MarketingMembercardOpenPhonenumberMemberImportPost, options?: CallOptions): Promise<TenfenResponse<undefined>>;
}

/** Parameters of `GET /v3/marketing/membercard-open/phonenumber-member/search`: 通过加密手机号查询会员领卡状态. */
export interface V3MarketingMembercardOpenPhonenumberMemberSearchGet {
  /** Query parameter, required. */
  card_id: string;
  /** Query parameter, required. Travels encrypted with a key of WeChat Pay. */
  encrypted_phone_number: string;
}

/** What `GET /v3/marketing/membercard-open/phonenumber-member/search` returns. */
export interface V3MarketingMembercardOpenPhonenumberMemberSearchGetResponse {
  /** Required. */
  receive_status: V3MarketingMembercardOpenPhonenumberMemberSearchGetResponseReceiveStatus;
  /** Optional. */
  user_card_information?: V3MarketingMembercardOpenPhonenumberMemberSearchGetResponseUserCardInformation;
}

/** `response.receive_status` of `GET /v3/marketing/membercard-open/phonenumber-member/search`; other values may come. */
export type V3MarketingMembercardOpenPhonenumberMemberSearchGetResponseReceiveStatus = 'UNSHOWED' | 'UNRECEIVED' | 'RECEIVED' | (string & {});

/** `response.user_card_information` of `GET /v3/marketing/membercard-open/phonenumber-member/search`. */
export interface V3MarketingMembercardOpenPhonenumberMemberSearchGetResponseUserCardInformation {
  /** Required. */
  code: string;
  /** Required. */
  openid: string;
  /** Optional. */
  unionid?: string;
  /** Required. */
  receive_time: string;
  /** Required. */
  card_appid: string;
  /** Required. */
  card_id: string;
}

/** `/v3/marketing/membercard-open/phonenumber-member/search` */
export interface V3MarketingMembercardOpenPhonenumberMemberSearchOperations {
  /**
   * 通过加密手机号查询会员领卡状态
   *
   * `GET /v3/marketing/membercard-open/phonenumber-member/search`
   *
   * For merchants and service providers.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017166232
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017172062
   */
  get(params: V3MarketingMembercardOpenPhonenumberMemberSearchGet, options?: CallOptions): Promise<TenfenResponse<V3MarketingMembercardOpenPhonenumberMemberSearchGetResponse>>;
}

/** Parameters of `GET /v3/marketing/membercard-open/user/cards`: 查询用户在品牌下所有会员卡. */
export interface V3MarketingMembercardOpenUserCardsGet {
  /** Query parameter, required. */
  openid: string;
  /** Query parameter, optional. */
  appid?: string;
  /** Query parameter, required. */
  offset: Integer;
  /** Query parameter, required. */
  limit: Integer;
}

/** What `GET /v3/marketing/membercard-open/user/cards` returns. */
export interface V3MarketingMembercardOpenUserCardsGetResponse {
  /** Optional. */
  data?: V3MarketingMembercardOpenUserCardsGetResponseData[];
  /** Required. */
  total_count: Integer;
  /** Required. */
  offset: Integer;
  /** Required. */
  limit: Integer;
}

/** `response.data` of `GET /v3/marketing/membercard-open/user/cards`. */
export interface V3MarketingMembercardOpenUserCardsGetResponseData {
  /** Optional. */
  card_id?: string;
  /** Optional. */
  code?: string;
}

/** `/v3/marketing/membercard-open/user/cards` */
export interface V3MarketingMembercardOpenUserCardsOperations {
  /**
   * 查询用户在品牌下所有会员卡
   *
   * `GET /v3/marketing/membercard-open/user/cards`
   *
   * For merchants and service providers.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012549255
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012709674
   */
  get(params: V3MarketingMembercardOpenUserCardsGet, options?: CallOptions): Promise<TenfenResponse<V3MarketingMembercardOpenUserCardsGetResponse>>;
}
