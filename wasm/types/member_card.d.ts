// Made by `cargo xtask codegen` from catalog/; change the catalog, a correction or the emitter instead.
// The operations of the product family `member_card`.

import type { CallOptions, TenfenResponse } from '../js/client.js';
import type { Integer } from './values.js';

/** Parameters of `GET /v3/marketing/membercard-activity/activities`: 查询活动列表. */
export interface V3MarketingMembercardActivityActivitiesGet {
  /**
   * How many records a page holds at most.
   *
   * 每页最多返回的记录条数。
   *
   * Query parameter, optional.
   */
  limit?: Integer;
  /**
   * How many entries to skip before the first one of this page, from 0.
   *
   * 本页第一条之前跳过的条数，从 0 开始。
   *
   * Query parameter, optional.
   */
  offset?: Integer;
  /**
   * The type of the activity, which decides how and to whom its rewards go.
   *
   * 活动的类型，决定奖励的发放方式与对象。
   *
   * Query parameter, required.
   */
  activity_type: V3MarketingMembercardActivityActivitiesGetActivityType;
  /**
   * The identifier of the member card template.
   *
   * 会员卡模板的编号。
   *
   * Query parameter, optional.
   */
  card_id?: string;
  /**
   * The state of the activity, such as created, ongoing or ended.
   *
   * 活动的状态，例如已创建、进行中或已终止。
   *
   * Query parameter, optional.
   */
  activity_status?: V3MarketingMembercardActivityActivitiesGetActivityStatus;
}

/** What `GET /v3/marketing/membercard-activity/activities` returns. */
export interface V3MarketingMembercardActivityActivitiesGetResponse {
  /**
   * The records of the answer.
   *
   * 返回的记录列表。
   *
   * Optional.
   */
  data?: V3MarketingMembercardActivityActivitiesGetResponseData[];
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
}

/** `query.activity_type` of `GET /v3/marketing/membercard-activity/activities`; other values may come. */
export type V3MarketingMembercardActivityActivitiesGetActivityType = 'NON_MEMBER_AFTERPAY' | 'MEMBER_AFTERPAY' | 'NON_MEMBER_MINIPROGRAM' | 'MEMBER_MINIPROGRAM' | (string & {});

/** `query.activity_status` of `GET /v3/marketing/membercard-activity/activities`; other values may come. */
export type V3MarketingMembercardActivityActivitiesGetActivityStatus = 'CREATED' | 'ONGOING' | 'TERMINATED' | 'OVER_TIME' | (string & {});

/** `response.data` of `GET /v3/marketing/membercard-activity/activities`. */
export interface V3MarketingMembercardActivityActivitiesGetResponseData {
  /**
   * The identifier of the activity.
   *
   * 活动的编号。
   *
   * Required.
   */
  activity_id: string;
  /**
   * The state of the activity, such as created, ongoing or ended.
   *
   * 活动的状态，例如已创建、进行中或已终止。
   *
   * Optional.
   */
  activity_status?: string;
  /**
   * When it was created, RFC 3339 with offset.
   *
   * 创建的时间，RFC 3339 格式，带时区。
   *
   * Optional.
   */
  create_time?: string;
  /**
   * When it was last updated, RFC 3339 with offset.
   *
   * 最近更新的时间，RFC 3339 格式，带时区。
   *
   * Optional.
   */
  update_time?: string;
  /**
   * The identifier of the member card template.
   *
   * 会员卡模板的编号。
   *
   * Optional.
   */
  card_id?: string;
  /**
   * The name of the activity.
   *
   * 活动的名称。
   *
   * Optional.
   */
  activity_name?: string;
  /**
   * The type of the activity, which decides how and to whom its rewards go.
   *
   * 活动的类型，决定奖励的发放方式与对象。
   *
   * Optional.
   */
  activity_type?: string;
  /**
   * The start of the activity or of its period for rewards, RFC 3339 with offset.
   *
   * 活动或其发奖时段的开始时间，RFC 3339 格式，带时区。
   *
   * Optional.
   */
  begin_time?: string;
  /**
   * The end of the period; an integer counts the seconds since midnight.
   *
   * 时间段的结束时间，为整数时表示当日零点起的秒数。
   *
   * Optional.
   */
  end_time?: string;
  /**
   * When the activity gives its award: days and parts of the day.
   *
   * 活动发放奖品的时间，包括日期段和每日时段。
   *
   * Optional.
   */
  award_send_period?: V3MarketingMembercardActivityActivitiesGetResponseDataAwardSendPeriod;
  /**
   * The coupon batches.
   *
   * 券批次列表。
   *
   * Optional.
   */
  stock_list?: V3MarketingMembercardActivityActivitiesGetResponseDataStockList[];
  /**
   * The merchant's own number of the request; repeating a request with it does not act twice.
   *
   * 商户自己的请求单号，用同一单号重发不会重复执行。
   *
   * Optional.
   */
  out_request_no?: string;
  /**
   * The settings of an activity that follows a payment.
   *
   * 支付后活动的设置。
   *
   * Optional.
   */
  pay_activity_setting?: V3MarketingMembercardActivityActivitiesGetResponseDataPayActivitySetting;
  /**
   * The settings of an activity that takes place in a mini program.
   *
   * 小程序内活动的设置。
   *
   * Optional.
   */
  miniprogram_activity_setting?: V3MarketingMembercardActivityActivitiesGetResponseDataMiniprogramActivitySetting;
}

/** `response.data.award_send_period` of `GET /v3/marketing/membercard-activity/activities`. */
export interface V3MarketingMembercardActivityActivitiesGetResponseDataAwardSendPeriod {
  /**
   * The spans of time in which the award is given.
   *
   * 奖品发放的时间段列表。
   *
   * Optional.
   */
  award_send_time?: V3MarketingMembercardActivityActivitiesGetResponseDataAwardSendPeriodAwardSendTime[];
  /**
   * The periods within a day when rewards are handed out.
   *
   * 一天之中发放奖励的时段列表。
   *
   * Optional.
   */
  award_send_day_time?: V3MarketingMembercardActivityActivitiesGetResponseDataAwardSendPeriodAwardSendDayTime[];
}

/** `response.data.award_send_period.award_send_time` of `GET /v3/marketing/membercard-activity/activities`. */
export interface V3MarketingMembercardActivityActivitiesGetResponseDataAwardSendPeriodAwardSendTime {
  /**
   * The start of the activity or of its period for rewards, RFC 3339 with offset.
   *
   * 活动或其发奖时段的开始时间，RFC 3339 格式，带时区。
   *
   * Required.
   */
  begin_time: string;
  /**
   * The end of the period; an integer counts the seconds since midnight.
   *
   * 时间段的结束时间，为整数时表示当日零点起的秒数。
   *
   * Required.
   */
  end_time: string;
}

/** `response.data.award_send_period.award_send_day_time` of `GET /v3/marketing/membercard-activity/activities`. */
export interface V3MarketingMembercardActivityActivitiesGetResponseDataAwardSendPeriodAwardSendDayTime {
  /**
   * The time of day at which the period starts.
   *
   * 一天之中该时段的开始时刻。
   *
   * Required.
   */
  begin_day_time: V3MarketingMembercardActivityActivitiesGetResponseDataAwardSendPeriodAwardSendDayTimeBeginDayTime;
  /**
   * The end of the span within a day.
   *
   * 每日时段的结束时间。
   *
   * Required.
   */
  end_day_time: V3MarketingMembercardActivityActivitiesGetResponseDataAwardSendPeriodAwardSendDayTimeEndDayTime;
}

/** `response.data.award_send_period.award_send_day_time.begin_day_time` of `GET /v3/marketing/membercard-activity/activities`. */
export interface V3MarketingMembercardActivityActivitiesGetResponseDataAwardSendPeriodAwardSendDayTimeBeginDayTime {
  /**
   * The hour of the time of day.
   *
   * 时刻中的小时。
   *
   * Required.
   */
  hours: Integer;
  /**
   * The minute of the time of day.
   *
   * 时刻中的分钟数。
   *
   * Required.
   */
  minutes: Integer;
  /**
   * The second of the time of day.
   *
   * 时刻中的秒。
   *
   * Required.
   */
  seconds: Integer;
}

/** `response.data.award_send_period.award_send_day_time.end_day_time` of `GET /v3/marketing/membercard-activity/activities`. */
export interface V3MarketingMembercardActivityActivitiesGetResponseDataAwardSendPeriodAwardSendDayTimeEndDayTime {
  /**
   * The hour of the time of day.
   *
   * 时刻中的小时。
   *
   * Required.
   */
  hours: Integer;
  /**
   * The minute of the time of day.
   *
   * 时刻中的分钟数。
   *
   * Required.
   */
  minutes: Integer;
  /**
   * The second of the time of day.
   *
   * 时刻中的秒。
   *
   * Required.
   */
  seconds: Integer;
}

/** `response.data.stock_list` of `GET /v3/marketing/membercard-activity/activities`. */
export interface V3MarketingMembercardActivityActivitiesGetResponseDataStockList {
  /**
   * The number of the merchant that created the coupon stock.
   *
   * 创建券批次的商户号。
   *
   * Required.
   */
  stock_creator_mchid: string;
  /**
   * The identifier of the coupon stock: coupons made together under the same rules.
   *
   * 券批次的编号，同一批次的券规则相同。
   *
   * Required.
   */
  stock_id: string;
}

/** `response.data.pay_activity_setting` of `GET /v3/marketing/membercard-activity/activities`. */
export interface V3MarketingMembercardActivityActivitiesGetResponseDataPayActivitySetting {
  /**
   * The address of the logo.
   *
   * 标志图片的地址。
   *
   * Required.
   */
  logo_url: string;
  /**
   * The second line of the activity's title.
   *
   * 活动的副标题。
   *
   * Required.
   */
  activity_second_title: string;
  /**
   * The merchant numbers at which a payment takes part in the activity.
   *
   * 支付后可参与活动的商户号列表。
   *
   * Optional.
   */
  mchid_list?: string[];
  /**
   * How users activate the member card they got through the activity.
   *
   * 用户通过活动领取的会员卡如何激活。
   *
   * Optional.
   */
  activate_setting?: V3MarketingMembercardActivityActivitiesGetResponseDataPayActivitySettingActivateSetting;
  /**
   * Which payments count for the activity.
   *
   * 哪些支付可参与活动的设置。
   *
   * Optional.
   */
  payment_setting?: V3MarketingMembercardActivityActivitiesGetResponseDataPayActivitySettingPaymentSetting;
}

/** `response.data.pay_activity_setting.activate_setting` of `GET /v3/marketing/membercard-activity/activities`. */
export interface V3MarketingMembercardActivityActivitiesGetResponseDataPayActivitySettingActivateSetting {
  /**
   * How the card is activated: automatically (`AUTO_ACTIVATE`) or on a page of the merchant (`JUMP_ACTIVATE`).
   *
   * 会员卡的激活方式，自动激活（`AUTO_ACTIVATE`）或跳转商户页面激活（`JUMP_ACTIVATE`）。
   *
   * Required.
   */
  activate_type: string;
  /**
   * The page on which the user activates the member card.
   *
   * 用户激活会员卡的网页地址。
   *
   * Optional.
   */
  activate_url?: string;
  /**
   * The mini program in which the user activates the member card.
   *
   * 用户激活会员卡时打开的小程序。
   *
   * Optional.
   */
  activate_miniprogram?: V3MarketingMembercardActivityActivitiesGetResponseDataPayActivitySettingActivateSettingActivateMiniprogram;
}

/** `response.data.pay_activity_setting.activate_setting.activate_miniprogram` of `GET /v3/marketing/membercard-activity/activities`. */
export interface V3MarketingMembercardActivityActivitiesGetResponseDataPayActivitySettingActivateSettingActivateMiniprogram {
  /**
   * The AppID of the mini program in which the user activates the member card.
   *
   * 用户激活会员卡所用小程序的 AppID。
   *
   * Required.
   */
  activate_appid: string;
  /**
   * The page of the mini program in which the user activates the member card.
   *
   * 用户激活会员卡所用小程序的页面路径。
   *
   * Required.
   */
  activate_path: string;
}

/** `response.data.pay_activity_setting.payment_setting` of `GET /v3/marketing/membercard-activity/activities`. */
export interface V3MarketingMembercardActivityActivitiesGetResponseDataPayActivitySettingPaymentSetting {
  /**
   * The means or scenes of payment.
   *
   * 支付的方式或场景。
   *
   * Optional.
   */
  payment_mode?: V3MarketingMembercardActivityActivitiesGetResponseDataPayActivitySettingPaymentSettingPaymentMode;
  /**
   * The bank with whose cards users must pay to take part.
   *
   * 参与活动须使用的银行。
   *
   * Optional.
   */
  limit_bank?: string;
  /**
   * The discount tags an order needs to take part in the activity.
   *
   * 可参与活动的订单优惠标记列表。
   *
   * Optional.
   */
  goods_tags?: string[];
}

/** `response.data.pay_activity_setting.payment_setting.payment_mode` of `GET /v3/marketing/membercard-activity/activities`. */
export interface V3MarketingMembercardActivityActivitiesGetResponseDataPayActivitySettingPaymentSettingPaymentMode {
  /**
   * The scenes of payment in which the activity applies.
   *
   * 活动适用的支付场景列表。
   *
   * Optional.
   */
  payment_scene_list?: string[];
}

/** `response.data.miniprogram_activity_setting` of `GET /v3/marketing/membercard-activity/activities`. */
export interface V3MarketingMembercardActivityActivitiesGetResponseDataMiniprogramActivitySetting {
  /**
   * A text of the merchant's own that tells through which channel the card was obtained.
   *
   * 商户自定义的文本，用来区分领卡渠道。
   *
   * Optional.
   */
  outer_str?: string[];
  /**
   * Where the user is led after getting the reward: the mini program, its page and the text of the button.
   *
   * 用户领奖后的跳转设置：小程序、页面和按钮文案。
   *
   * Optional.
   */
  award_jump_deploy?: V3MarketingMembercardActivityActivitiesGetResponseDataMiniprogramActivitySettingAwardJumpDeploy;
}

/** `response.data.miniprogram_activity_setting.award_jump_deploy` of `GET /v3/marketing/membercard-activity/activities`. */
export interface V3MarketingMembercardActivityActivitiesGetResponseDataMiniprogramActivitySettingAwardJumpDeploy {
  /**
   * The AppID of the mini program to open.
   *
   * 要打开的小程序的 AppID。
   *
   * Optional.
   */
  mini_program_appid?: string;
  /**
   * The page of the mini program.
   *
   * 小程序的页面路径。
   *
   * Optional.
   */
  mini_program_path?: string;
  /**
   * The text on the button.
   *
   * 按钮上的文字。
   *
   * Optional.
   */
  button_text?: string;
}

/** Parameters of `POST /v3/marketing/membercard-activity/activities`: 创建活动. */
export interface V3MarketingMembercardActivityActivitiesPost {
  /**
   * The identifier of the member card template.
   *
   * 会员卡模板的编号。
   *
   * Body member, required.
   */
  card_id: string;
  /**
   * The name of the activity.
   *
   * 活动的名称。
   *
   * Body member, required.
   */
  activity_name: string;
  /**
   * The type of the activity, which decides how and to whom its rewards go.
   *
   * 活动的类型，决定奖励的发放方式与对象。
   *
   * Body member, required.
   */
  activity_type: V3MarketingMembercardActivityActivitiesPostActivityType;
  /**
   * The start of the activity or of its period for rewards, RFC 3339 with offset.
   *
   * 活动或其发奖时段的开始时间，RFC 3339 格式，带时区。
   *
   * Body member, required.
   */
  begin_time: string;
  /**
   * The end of the period; an integer counts the seconds since midnight.
   *
   * 时间段的结束时间，为整数时表示当日零点起的秒数。
   *
   * Body member, required.
   */
  end_time: string;
  /**
   * When the activity gives its award: days and parts of the day.
   *
   * 活动发放奖品的时间，包括日期段和每日时段。
   *
   * Body member, optional.
   */
  award_send_period?: V3MarketingMembercardActivityActivitiesPostAwardSendPeriod;
  /**
   * The coupon batches.
   *
   * 券批次列表。
   *
   * Body member, optional.
   */
  stock_list?: V3MarketingMembercardActivityActivitiesPostStockList[];
  /**
   * The merchant's own number of the request; repeating a request with it does not act twice.
   *
   * 商户自己的请求单号，用同一单号重发不会重复执行。
   *
   * Body member, required.
   */
  out_request_no: string;
  /**
   * The settings of an activity that follows a payment.
   *
   * 支付后活动的设置。
   *
   * Body member, optional.
   */
  pay_activity_setting?: V3MarketingMembercardActivityActivitiesPostPayActivitySetting;
  /**
   * The settings of an activity that takes place in a mini program.
   *
   * 小程序内活动的设置。
   *
   * Body member, optional.
   */
  miniprogram_activity_setting?: V3MarketingMembercardActivityActivitiesPostMiniprogramActivitySetting;
}

/** What `POST /v3/marketing/membercard-activity/activities` returns. */
export interface V3MarketingMembercardActivityActivitiesPostResponse {
  /**
   * The identifier of the activity.
   *
   * 活动的编号。
   *
   * Required.
   */
  activity_id: string;
  /**
   * The state of the activity, such as created, ongoing or ended.
   *
   * 活动的状态，例如已创建、进行中或已终止。
   *
   * Optional.
   */
  activity_status?: string;
  /**
   * When it was created, RFC 3339 with offset.
   *
   * 创建的时间，RFC 3339 格式，带时区。
   *
   * Optional.
   */
  create_time?: string;
  /**
   * When it was last updated, RFC 3339 with offset.
   *
   * 最近更新的时间，RFC 3339 格式，带时区。
   *
   * Optional.
   */
  update_time?: string;
  /**
   * The identifier of the member card template.
   *
   * 会员卡模板的编号。
   *
   * Optional.
   */
  card_id?: string;
  /**
   * The name of the activity.
   *
   * 活动的名称。
   *
   * Optional.
   */
  activity_name?: string;
  /**
   * The type of the activity, which decides how and to whom its rewards go.
   *
   * 活动的类型，决定奖励的发放方式与对象。
   *
   * Optional.
   */
  activity_type?: string;
  /**
   * The start of the activity or of its period for rewards, RFC 3339 with offset.
   *
   * 活动或其发奖时段的开始时间，RFC 3339 格式，带时区。
   *
   * Optional.
   */
  begin_time?: string;
  /**
   * The end of the period; an integer counts the seconds since midnight.
   *
   * 时间段的结束时间，为整数时表示当日零点起的秒数。
   *
   * Optional.
   */
  end_time?: string;
  /**
   * When the activity gives its award: days and parts of the day.
   *
   * 活动发放奖品的时间，包括日期段和每日时段。
   *
   * Optional.
   */
  award_send_period?: V3MarketingMembercardActivityActivitiesPostResponseAwardSendPeriod;
  /**
   * The coupon batches.
   *
   * 券批次列表。
   *
   * Optional.
   */
  stock_list?: V3MarketingMembercardActivityActivitiesPostResponseStockList[];
  /**
   * The merchant's own number of the request; repeating a request with it does not act twice.
   *
   * 商户自己的请求单号，用同一单号重发不会重复执行。
   *
   * Optional.
   */
  out_request_no?: string;
  /**
   * The settings of an activity that follows a payment.
   *
   * 支付后活动的设置。
   *
   * Optional.
   */
  pay_activity_setting?: V3MarketingMembercardActivityActivitiesPostResponsePayActivitySetting;
  /**
   * The settings of an activity that takes place in a mini program.
   *
   * 小程序内活动的设置。
   *
   * Optional.
   */
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
  /**
   * The identifier of the activity.
   *
   * 活动的编号。
   *
   * Path parameter, required.
   */
  activity_id: string;
}

/** What `GET /v3/marketing/membercard-activity/activities/{activity_id}` returns. */
export interface V3MarketingMembercardActivityActivitiesByActivityIdGetResponse {
  /**
   * The identifier of the activity.
   *
   * 活动的编号。
   *
   * Required.
   */
  activity_id: string;
  /**
   * The state of the activity, such as created, ongoing or ended.
   *
   * 活动的状态，例如已创建、进行中或已终止。
   *
   * Optional.
   */
  activity_status?: string;
  /**
   * When it was created, RFC 3339 with offset.
   *
   * 创建的时间，RFC 3339 格式，带时区。
   *
   * Optional.
   */
  create_time?: string;
  /**
   * When it was last updated, RFC 3339 with offset.
   *
   * 最近更新的时间，RFC 3339 格式，带时区。
   *
   * Optional.
   */
  update_time?: string;
  /**
   * The identifier of the member card template.
   *
   * 会员卡模板的编号。
   *
   * Optional.
   */
  card_id?: string;
  /**
   * The name of the activity.
   *
   * 活动的名称。
   *
   * Optional.
   */
  activity_name?: string;
  /**
   * The type of the activity, which decides how and to whom its rewards go.
   *
   * 活动的类型，决定奖励的发放方式与对象。
   *
   * Optional.
   */
  activity_type?: string;
  /**
   * The start of the activity or of its period for rewards, RFC 3339 with offset.
   *
   * 活动或其发奖时段的开始时间，RFC 3339 格式，带时区。
   *
   * Optional.
   */
  begin_time?: string;
  /**
   * The end of the period; an integer counts the seconds since midnight.
   *
   * 时间段的结束时间，为整数时表示当日零点起的秒数。
   *
   * Optional.
   */
  end_time?: string;
  /**
   * When the activity gives its award: days and parts of the day.
   *
   * 活动发放奖品的时间，包括日期段和每日时段。
   *
   * Optional.
   */
  award_send_period?: V3MarketingMembercardActivityActivitiesByActivityIdGetResponseAwardSendPeriod;
  /**
   * The coupon batches.
   *
   * 券批次列表。
   *
   * Optional.
   */
  stock_list?: V3MarketingMembercardActivityActivitiesByActivityIdGetResponseStockList[];
  /**
   * The merchant's own number of the request; repeating a request with it does not act twice.
   *
   * 商户自己的请求单号，用同一单号重发不会重复执行。
   *
   * Optional.
   */
  out_request_no?: string;
  /**
   * The settings of an activity that follows a payment.
   *
   * 支付后活动的设置。
   *
   * Optional.
   */
  pay_activity_setting?: V3MarketingMembercardActivityActivitiesByActivityIdGetResponsePayActivitySetting;
  /**
   * The settings of an activity that takes place in a mini program.
   *
   * 小程序内活动的设置。
   *
   * Optional.
   */
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
  /**
   * The identifier of the activity.
   *
   * 活动的编号。
   *
   * Path parameter, required.
   */
  activity_id: string;
}

/** What `POST /v3/marketing/membercard-activity/activities/{activity_id}/terminate` returns. */
export interface V3MarketingMembercardActivityActivitiesByActivityIdTerminatePostResponse {
  /**
   * The identifier of the activity.
   *
   * 活动的编号。
   *
   * Required.
   */
  activity_id: string;
  /**
   * When it was ended.
   *
   * 终止的时间。
   *
   * Optional.
   */
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
  /**
   * The one-time ticket of an activation, exchanged for what the user filled in.
   *
   * 激活流程的票据，用来换取用户填写的信息。
   *
   * Path parameter, required.
   */
  activate_ticket: string;
}

/** What `GET /v3/marketing/membercard-open/activate-informations/{activate_ticket}` returns. */
export interface V3MarketingMembercardOpenActivateInformationsByActivateTicketGetResponse {
  /**
   * The nickname of the user.
   *
   * 用户的昵称。
   *
   * Optional.
   */
  nickname?: string;
  /**
   * The address of the portrait.
   *
   * 头像图片的地址。
   *
   * Optional.
   */
  head_image_url?: string;
  /**
   * The details of the user: those asked for, or those filled in with their values.
   *
   * 用户资料：需填写的项，或已填的项与值。
   *
   * Optional.
   */
  user_information?: V3MarketingMembercardOpenActivateInformationsByActivateTicketGetResponseUserInformation;
}

/** `response.user_information` of `GET /v3/marketing/membercard-open/activate-informations/{activate_ticket}`. */
export interface V3MarketingMembercardOpenActivateInformationsByActivateTicketGetResponseUserInformation {
  /**
   * The standard items of the user's details: those asked for, or those filled in with their values.
   *
   * 用户资料的通用项：需填写的项，或已填的项与值。
   *
   * Optional.
   */
  common_field_list?: V3MarketingMembercardOpenActivateInformationsByActivateTicketGetResponseUserInformationCommonFieldList[];
  /**
   * The fields of the member form that the merchant defined itself.
   *
   * 商户自定义的会员资料项。
   *
   * Optional.
   */
  custom_field_list?: V3MarketingMembercardOpenActivateInformationsByActivateTicketGetResponseUserInformationCustomFieldList[];
}

/** `response.user_information.common_field_list` of `GET /v3/marketing/membercard-open/activate-informations/{activate_ticket}`. */
export interface V3MarketingMembercardOpenActivateInformationsByActivateTicketGetResponseUserInformationCommonFieldList {
  /**
   * The name of the item of user details: a fixed flag for common items, free text for custom ones.
   *
   * 用户资料项的名称：通用项为固定标识，自定义项为自由文本。
   *
   * Optional.
   */
  name?: V3MarketingMembercardOpenActivateInformationsByActivateTicketGetResponseUserInformationCommonFieldListName;
  /**
   * The value of the field or variable named beside it.
   *
   * 同级所指字段或变量的值。
   *
   * Optional.
   */
  value?: string;
}

/** `response.user_information.common_field_list.name` of `GET /v3/marketing/membercard-open/activate-informations/{activate_ticket}`; other values may come. */
export type V3MarketingMembercardOpenActivateInformationsByActivateTicketGetResponseUserInformationCommonFieldListName = 'USER_FORM_FLAG_MOBILE' | 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {});

/** `response.user_information.custom_field_list` of `GET /v3/marketing/membercard-open/activate-informations/{activate_ticket}`. */
export interface V3MarketingMembercardOpenActivateInformationsByActivateTicketGetResponseUserInformationCustomFieldList {
  /**
   * The name of the item of user details: a fixed flag for common items, free text for custom ones.
   *
   * 用户资料项的名称：通用项为固定标识，自定义项为自由文本。
   *
   * Optional.
   */
  name?: string;
  /**
   * The value of the field or variable named beside it.
   *
   * 同级所指字段或变量的值。
   *
   * Optional.
   */
  value?: string;
  /**
   * The values the user chose or filled in.
   *
   * 用户选择或填写的值列表。
   *
   * Optional.
   */
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
  /**
   * The HTTPS address that receives the events of the card.
   *
   * 接收会员卡事件通知的 HTTPS 地址。
   *
   * Required.
   */
  notify_url: string;
  /**
   * The merchant number WeChat Pay gave the merchant.
   *
   * 微信支付分配的商户号。
   *
   * Optional.
   */
  mchid?: string;
}

/** Parameters of `PATCH /v3/marketing/membercard-open/callback`: 设置回调地址. */
export interface V3MarketingMembercardOpenCallbackPatch {
  /**
   * The HTTPS address that receives the events of the card.
   *
   * 接收会员卡事件通知的 HTTPS 地址。
   *
   * Body member, required.
   */
  notify_url: string;
}

/** What `PATCH /v3/marketing/membercard-open/callback` returns. */
export interface V3MarketingMembercardOpenCallbackPatchResponse {
  /**
   * The HTTPS address that receives the events of the card.
   *
   * 接收会员卡事件通知的 HTTPS 地址。
   *
   * Required.
   */
  notify_url: string;
  /**
   * The merchant number WeChat Pay gave the merchant.
   *
   * 微信支付分配的商户号。
   *
   * Optional.
   */
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
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Query parameter, optional.
   */
  brand_id?: string;
  /**
   * The AppID of the official account, mini program or app the request belongs to.
   *
   * 所属公众号、小程序或移动应用的 AppID。
   *
   * Query parameter, optional.
   */
  appid?: string;
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

/** What `GET /v3/marketing/membercard-open/cards` returns. */
export interface V3MarketingMembercardOpenCardsGetResponse {
  /**
   * How many there are in all; in lists, over all pages.
   *
   * 总数，列表中为所有页的总条数。
   *
   * Required.
   */
  total_count: Integer;
  /**
   * How many records a page holds at most.
   *
   * 每页最多返回的记录条数。
   *
   * Required.
   */
  limit: Integer;
  /**
   * How many entries to skip before the first one of this page, from 0.
   *
   * 本页第一条之前跳过的条数，从 0 开始。
   *
   * Required.
   */
  offset: Integer;
  /**
   * The records of the answer.
   *
   * 返回的记录列表。
   *
   * Optional.
   */
  data?: V3MarketingMembercardOpenCardsGetResponseData[];
}

/** `response.data` of `GET /v3/marketing/membercard-open/cards`. */
export interface V3MarketingMembercardOpenCardsGetResponseData {
  /**
   * The identifier of the member card template.
   *
   * 会员卡模板的编号。
   *
   * Required.
   */
  card_id: string;
  /**
   * When it was created, RFC 3339 with offset.
   *
   * 创建的时间，RFC 3339 格式，带时区。
   *
   * Optional.
   */
  create_time?: string;
  /**
   * When it was last updated, RFC 3339 with offset.
   *
   * 最近更新的时间，RFC 3339 格式，带时区。
   *
   * Optional.
   */
  update_time?: string;
  /**
   * How many member cards of the template are left.
   *
   * 会员卡模板剩余的库存张数。
   *
   * Optional.
   */
  remain_quantity?: Integer;
  /**
   * The state of the member card template's review.
   *
   * 会员卡模板的审核状态。
   *
   * Optional.
   */
  status?: V3MarketingMembercardOpenCardsGetResponseDataStatus;
  /**
   * The brand the member card belongs to.
   *
   * 会员卡所属的品牌。
   *
   * Required.
   */
  brand: V3MarketingMembercardOpenCardsGetResponseDataBrand;
  /**
   * The AppID of the official account, mini program or app the request belongs to.
   *
   * 所属公众号、小程序或移动应用的 AppID。
   *
   * Required.
   */
  appid: string;
  /**
   * The address of the logo.
   *
   * 标志图片的地址。
   *
   * Required.
   */
  logo_url: string;
  /**
   * The title shown to the user.
   *
   * 展示给用户的标题。
   *
   * Required.
   */
  title: string;
  /**
   * The address of the card's background picture.
   *
   * 卡面背景图的地址。
   *
   * Required.
   */
  background_picture_url: string;
  /**
   * A description in words for people to read.
   *
   * 供人阅读的文字说明。
   *
   * Required.
   */
  description: string;
  /**
   * The phone number of customer service.
   *
   * 客服电话号码。
   *
   * Optional.
   */
  service_phone?: string;
  /**
   * How the code of the member card is shown: bar code, QR code, both or not at all.
   *
   * 会员卡码的展示形式，条形码、二维码、两者都有或不展示。
   *
   * Required.
   */
  code_type: V3MarketingMembercardOpenCardsGetResponseDataCodeType;
  /**
   * How many member cards the template can give out.
   *
   * 会员卡模板可发放的总数。
   *
   * Optional.
   */
  total_quantity?: Integer;
  /**
   * When the member card is valid: fixed dates or a span from the day it was obtained.
   *
   * 会员卡的有效期，固定起止时间或自领取起的一段时间。
   *
   * Required.
   */
  date_information: V3MarketingMembercardOpenCardsGetResponseDataDateInformation;
  /**
   * Who assigns the codes of the member cards: WeChat Pay, or the merchant beforehand or on demand.
   *
   * 会员卡 code 由谁分配：微信支付，或商户预存、实时提供。
   *
   * Required.
   */
  code_mode: V3MarketingMembercardOpenCardsGetResponseDataCodeMode;
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
   * The merchant's own number of the request; repeating a request with it does not act twice.
   *
   * 商户自己的请求单号，用同一单号重发不会重复执行。
   *
   * Required.
   */
  out_request_no: string;
  /**
   * The stored balance of the member card: how it is shown, or how it changes, depending on the place.
   *
   * 会员卡储值余额的展示设置，或余额的变动信息，视位置而定。
   *
   * Optional.
   */
  balance_information?: V3MarketingMembercardOpenCardsGetResponseDataBalanceInformation;
  /**
   * The details the user is asked to fill in when activating the card.
   *
   * 用户激活会员卡时需填写的资料项。
   *
   * Optional.
   */
  user_information_form?: V3MarketingMembercardOpenCardsGetResponseDataUserInformationForm;
  /**
   * An extra line shown on the member card: its title and where a tap leads.
   *
   * 会员卡上的附加说明，包括标题和点击后的去处。
   *
   * Optional.
   */
  additional_statement?: V3MarketingMembercardOpenCardsGetResponseDataAdditionalStatement;
}

/** `response.data.status` of `GET /v3/marketing/membercard-open/cards`; other values may come. */
export type V3MarketingMembercardOpenCardsGetResponseDataStatus = 'NOT_APPROVE' | 'APPROVE_FAIL' | 'APPROVED' | 'DELETED' | (string & {});

/** `response.data.brand` of `GET /v3/marketing/membercard-open/cards`. */
export interface V3MarketingMembercardOpenCardsGetResponseDataBrand {
  /**
   * The identifier WeChat Pay gave the brand.
   *
   * 微信支付分配的品牌编号。
   *
   * Required.
   */
  brand_id: string;
  /**
   * The name of the brand as shown on the card.
   *
   * 卡面上展示的品牌名称。
   *
   * Required.
   */
  display_name: string;
}

/** `response.data.code_type` of `GET /v3/marketing/membercard-open/cards`; other values may come. */
export type V3MarketingMembercardOpenCardsGetResponseDataCodeType = 'BAR_CODE' | 'QRCODE' | 'BAR_CODE_AND_QRCODE' | 'NONE_CODE' | (string & {});

/** `response.data.date_information` of `GET /v3/marketing/membercard-open/cards`. */
export interface V3MarketingMembercardOpenCardsGetResponseDataDateInformation {
  /**
   * How the validity is given (fixed dates, a span or for ever), or the kind of the form field.
   *
   * 有效期的类型（固定时间、固定时长或永久），或资料项的类型。
   *
   * Required.
   */
  type: V3MarketingMembercardOpenCardsGetResponseDataDateInformationType;
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

/** `response.data.date_information.type` of `GET /v3/marketing/membercard-open/cards`; other values may come. */
export type V3MarketingMembercardOpenCardsGetResponseDataDateInformationType = 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {});

/** `response.data.code_mode` of `GET /v3/marketing/membercard-open/cards`; other values may come. */
export type V3MarketingMembercardOpenCardsGetResponseDataCodeMode = 'SYSTEM_ALLOCATE' | 'MERCHANT_DEPOSIT' | 'REAL_TIME' | (string & {});

/** `response.data.balance_information` of `GET /v3/marketing/membercard-open/cards`. */
export interface V3MarketingMembercardOpenCardsGetResponseDataBalanceInformation {
  /**
   * Whether the member card has a stored balance.
   *
   * 会员卡是否支持储值余额。
   *
   * Optional.
   */
  need_balance?: boolean;
  /**
   * The appid of the mini program that shows the user's balance.
   *
   * 展示用户余额的小程序的 appid。
   *
   * Optional.
   */
  balance_appid?: string;
  /**
   * The page of the mini program that shows the user's balance.
   *
   * 展示用户余额的小程序页面路径。
   *
   * Optional.
   */
  balance_path?: string;
  /**
   * The web page that shows the balance details.
   *
   * 查看余额详情的网页地址。
   *
   * Optional.
   */
  balance_url?: string;
}

/** `response.data.user_information_form` of `GET /v3/marketing/membercard-open/cards`. */
export interface V3MarketingMembercardOpenCardsGetResponseDataUserInformationForm {
  /**
   * The standard items of the user's details: those asked for, or those filled in with their values.
   *
   * 用户资料的通用项：需填写的项，或已填的项与值。
   *
   * Optional.
   */
  common_field_list?: V3MarketingMembercardOpenCardsGetResponseDataUserInformationFormCommonFieldList[];
  /**
   * The fields of the member form that the merchant defined itself.
   *
   * 商户自定义的会员资料项。
   *
   * Optional.
   */
  custom_field_list?: V3MarketingMembercardOpenCardsGetResponseDataUserInformationFormCustomFieldList[];
}

/** `response.data.user_information_form.common_field_list` of `GET /v3/marketing/membercard-open/cards`; other values may come. */
export type V3MarketingMembercardOpenCardsGetResponseDataUserInformationFormCommonFieldList = 'USER_FORM_FLAG_MOBILE' | 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {});

/** `response.data.user_information_form.custom_field_list` of `GET /v3/marketing/membercard-open/cards`. */
export interface V3MarketingMembercardOpenCardsGetResponseDataUserInformationFormCustomFieldList {
  /**
   * How the validity is given (fixed dates, a span or for ever), or the kind of the form field.
   *
   * 有效期的类型（固定时间、固定时长或永久），或资料项的类型。
   *
   * Optional.
   */
  type?: V3MarketingMembercardOpenCardsGetResponseDataUserInformationFormCustomFieldListType;
  /**
   * The name of the item of user details: a fixed flag for common items, free text for custom ones.
   *
   * 用户资料项的名称：通用项为固定标识，自定义项为自由文本。
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

/** `response.data.user_information_form.custom_field_list.type` of `GET /v3/marketing/membercard-open/cards`; other values may come. */
export type V3MarketingMembercardOpenCardsGetResponseDataUserInformationFormCustomFieldListType = 'TEXT' | 'SELECT' | 'RADIO' | 'CHECK_BOX' | (string & {});

/** `response.data.additional_statement` of `GET /v3/marketing/membercard-open/cards`. */
export interface V3MarketingMembercardOpenCardsGetResponseDataAdditionalStatement {
  /**
   * The title shown to the user.
   *
   * 展示给用户的标题。
   *
   * Optional.
   */
  title?: string;
  /**
   * The address a tap or a scan leads to.
   *
   * 点击或扫码后打开的地址。
   *
   * Optional.
   */
  url?: string;
  /**
   * The AppID of the official account, mini program or app the request belongs to.
   *
   * 所属公众号、小程序或移动应用的 AppID。
   *
   * Optional.
   */
  appid?: string;
  /**
   * The page of the mini program.
   *
   * 小程序的页面路径。
   *
   * Optional.
   */
  path?: string;
}

/** Parameters of `POST /v3/marketing/membercard-open/cards`: 创建会员卡模板. */
export interface V3MarketingMembercardOpenCardsPost {
  /**
   * The AppID of the official account, mini program or app the request belongs to.
   *
   * 所属公众号、小程序或移动应用的 AppID。
   *
   * Body member, required.
   */
  appid: string;
  /**
   * The address of the logo.
   *
   * 标志图片的地址。
   *
   * Body member, required.
   */
  logo_url: string;
  /**
   * The brand the member card belongs to.
   *
   * 会员卡所属的品牌。
   *
   * Body member, required.
   */
  brand: V3MarketingMembercardOpenCardsPostBrand;
  /**
   * The title shown to the user.
   *
   * 展示给用户的标题。
   *
   * Body member, required.
   */
  title: string;
  /**
   * The address of the card's background picture.
   *
   * 卡面背景图的地址。
   *
   * Body member, required.
   */
  background_picture_url: string;
  /**
   * A description in words for people to read.
   *
   * 供人阅读的文字说明。
   *
   * Body member, required.
   */
  description: string;
  /**
   * The phone number of customer service.
   *
   * 客服电话号码。
   *
   * Body member, optional.
   */
  service_phone?: string;
  /**
   * How the code of the member card is shown: bar code, QR code, both or not at all.
   *
   * 会员卡码的展示形式，条形码、二维码、两者都有或不展示。
   *
   * Body member, required.
   */
  code_type: V3MarketingMembercardOpenCardsPostCodeType;
  /**
   * How many member cards the template can give out.
   *
   * 会员卡模板可发放的总数。
   *
   * Body member, optional.
   */
  total_quantity?: Integer;
  /**
   * When the member card is valid: fixed dates or a span from the day it was obtained.
   *
   * 会员卡的有效期，固定起止时间或自领取起的一段时间。
   *
   * Body member, required.
   */
  date_information: V3MarketingMembercardOpenCardsPostDateInformation;
  /**
   * Who assigns the codes of the member cards: WeChat Pay, or the merchant beforehand or on demand.
   *
   * 会员卡 code 由谁分配：微信支付，或商户预存、实时提供。
   *
   * Body member, required.
   */
  code_mode: V3MarketingMembercardOpenCardsPostCodeMode;
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
   * The merchant's own number of the request; repeating a request with it does not act twice.
   *
   * 商户自己的请求单号，用同一单号重发不会重复执行。
   *
   * Body member, required.
   */
  out_request_no: string;
  /**
   * The stored balance of the member card: how it is shown, or how it changes, depending on the place.
   *
   * 会员卡储值余额的展示设置，或余额的变动信息，视位置而定。
   *
   * Body member, optional.
   */
  balance_information?: V3MarketingMembercardOpenCardsPostBalanceInformation;
  /**
   * The details the user is asked to fill in when activating the card.
   *
   * 用户激活会员卡时需填写的资料项。
   *
   * Body member, optional.
   */
  user_information_form?: V3MarketingMembercardOpenCardsPostUserInformationForm;
  /**
   * An extra line shown on the member card: its title and where a tap leads.
   *
   * 会员卡上的附加说明，包括标题和点击后的去处。
   *
   * Body member, optional.
   */
  additional_statement?: V3MarketingMembercardOpenCardsPostAdditionalStatement;
  /**
   * Whether the member card shows a code that changes.
   *
   * 会员卡是否使用动态码。
   *
   * Body member, optional.
   */
  need_dynamic_code?: boolean;
}

/** What `POST /v3/marketing/membercard-open/cards` returns. */
export interface V3MarketingMembercardOpenCardsPostResponse {
  /**
   * The identifier of the member card template.
   *
   * 会员卡模板的编号。
   *
   * Required.
   */
  card_id: string;
  /**
   * When it was created, RFC 3339 with offset.
   *
   * 创建的时间，RFC 3339 格式，带时区。
   *
   * Optional.
   */
  create_time?: string;
  /**
   * When it was last updated, RFC 3339 with offset.
   *
   * 最近更新的时间，RFC 3339 格式，带时区。
   *
   * Optional.
   */
  update_time?: string;
  /**
   * How many member cards of the template are left.
   *
   * 会员卡模板剩余的库存张数。
   *
   * Optional.
   */
  remain_quantity?: Integer;
  /**
   * The state of the member card template's review.
   *
   * 会员卡模板的审核状态。
   *
   * Optional.
   */
  status?: V3MarketingMembercardOpenCardsPostResponseStatus;
  /**
   * The brand the member card belongs to.
   *
   * 会员卡所属的品牌。
   *
   * Required.
   */
  brand: V3MarketingMembercardOpenCardsPostResponseBrand;
  /**
   * The AppID of the official account, mini program or app the request belongs to.
   *
   * 所属公众号、小程序或移动应用的 AppID。
   *
   * Required.
   */
  appid: string;
  /**
   * The address of the logo.
   *
   * 标志图片的地址。
   *
   * Required.
   */
  logo_url: string;
  /**
   * The title shown to the user.
   *
   * 展示给用户的标题。
   *
   * Required.
   */
  title: string;
  /**
   * The address of the card's background picture.
   *
   * 卡面背景图的地址。
   *
   * Required.
   */
  background_picture_url: string;
  /**
   * A description in words for people to read.
   *
   * 供人阅读的文字说明。
   *
   * Required.
   */
  description: string;
  /**
   * The phone number of customer service.
   *
   * 客服电话号码。
   *
   * Optional.
   */
  service_phone?: string;
  /**
   * How the code of the member card is shown: bar code, QR code, both or not at all.
   *
   * 会员卡码的展示形式，条形码、二维码、两者都有或不展示。
   *
   * Required.
   */
  code_type: V3MarketingMembercardOpenCardsPostResponseCodeType;
  /**
   * How many member cards the template can give out.
   *
   * 会员卡模板可发放的总数。
   *
   * Optional.
   */
  total_quantity?: Integer;
  /**
   * When the member card is valid: fixed dates or a span from the day it was obtained.
   *
   * 会员卡的有效期，固定起止时间或自领取起的一段时间。
   *
   * Required.
   */
  date_information: V3MarketingMembercardOpenCardsPostResponseDateInformation;
  /**
   * Who assigns the codes of the member cards: WeChat Pay, or the merchant beforehand or on demand.
   *
   * 会员卡 code 由谁分配：微信支付，或商户预存、实时提供。
   *
   * Required.
   */
  code_mode: V3MarketingMembercardOpenCardsPostResponseCodeMode;
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
   * The merchant's own number of the request; repeating a request with it does not act twice.
   *
   * 商户自己的请求单号，用同一单号重发不会重复执行。
   *
   * Required.
   */
  out_request_no: string;
  /**
   * The stored balance of the member card: how it is shown, or how it changes, depending on the place.
   *
   * 会员卡储值余额的展示设置，或余额的变动信息，视位置而定。
   *
   * Optional.
   */
  balance_information?: V3MarketingMembercardOpenCardsPostResponseBalanceInformation;
  /**
   * The details the user is asked to fill in when activating the card.
   *
   * 用户激活会员卡时需填写的资料项。
   *
   * Optional.
   */
  user_information_form?: V3MarketingMembercardOpenCardsPostResponseUserInformationForm;
  /**
   * An extra line shown on the member card: its title and where a tap leads.
   *
   * 会员卡上的附加说明，包括标题和点击后的去处。
   *
   * Optional.
   */
  additional_statement?: V3MarketingMembercardOpenCardsPostResponseAdditionalStatement;
}

export type V3MarketingMembercardOpenCardsPostBrand = V3MarketingMembercardOpenCardsGetResponseDataBrand;

export type V3MarketingMembercardOpenCardsPostCodeType = V3MarketingMembercardOpenCardsGetResponseDataCodeType;

/** `body.date_information` of `POST /v3/marketing/membercard-open/cards`. */
export interface V3MarketingMembercardOpenCardsPostDateInformation {
  /**
   * How the validity is given (fixed dates, a span or for ever), or the kind of the form field.
   *
   * 有效期的类型（固定时间、固定时长或永久），或资料项的类型。
   *
   * Required.
   */
  type: V3MarketingMembercardOpenCardsPostDateInformationType;
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
  /**
   * How many days after it was obtained it takes effect.
   *
   * 领取后多少天开始生效。
   *
   * Optional.
   */
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
  /**
   * The identifier of the member card template.
   *
   * 会员卡模板的编号。
   *
   * Path parameter, required.
   */
  card_id: string;
}

/** What `GET /v3/marketing/membercard-open/cards/{card_id}` returns. */
export interface V3MarketingMembercardOpenCardsByCardIdGetResponse {
  /**
   * The identifier of the member card template.
   *
   * 会员卡模板的编号。
   *
   * Required.
   */
  card_id: string;
  /**
   * When it was created, RFC 3339 with offset.
   *
   * 创建的时间，RFC 3339 格式，带时区。
   *
   * Optional.
   */
  create_time?: string;
  /**
   * When it was last updated, RFC 3339 with offset.
   *
   * 最近更新的时间，RFC 3339 格式，带时区。
   *
   * Optional.
   */
  update_time?: string;
  /**
   * How many member cards of the template are left.
   *
   * 会员卡模板剩余的库存张数。
   *
   * Optional.
   */
  remain_quantity?: Integer;
  /**
   * The state of the member card template's review.
   *
   * 会员卡模板的审核状态。
   *
   * Optional.
   */
  status?: V3MarketingMembercardOpenCardsByCardIdGetResponseStatus;
  /**
   * The brand the member card belongs to.
   *
   * 会员卡所属的品牌。
   *
   * Required.
   */
  brand: V3MarketingMembercardOpenCardsByCardIdGetResponseBrand;
  /**
   * The AppID of the official account, mini program or app the request belongs to.
   *
   * 所属公众号、小程序或移动应用的 AppID。
   *
   * Required.
   */
  appid: string;
  /**
   * The address of the logo.
   *
   * 标志图片的地址。
   *
   * Required.
   */
  logo_url: string;
  /**
   * The title shown to the user.
   *
   * 展示给用户的标题。
   *
   * Required.
   */
  title: string;
  /**
   * The address of the card's background picture.
   *
   * 卡面背景图的地址。
   *
   * Required.
   */
  background_picture_url: string;
  /**
   * A description in words for people to read.
   *
   * 供人阅读的文字说明。
   *
   * Required.
   */
  description: string;
  /**
   * The phone number of customer service.
   *
   * 客服电话号码。
   *
   * Optional.
   */
  service_phone?: string;
  /**
   * How the code of the member card is shown: bar code, QR code, both or not at all.
   *
   * 会员卡码的展示形式，条形码、二维码、两者都有或不展示。
   *
   * Required.
   */
  code_type: V3MarketingMembercardOpenCardsByCardIdGetResponseCodeType;
  /**
   * How many member cards the template can give out.
   *
   * 会员卡模板可发放的总数。
   *
   * Optional.
   */
  total_quantity?: Integer;
  /**
   * When the member card is valid: fixed dates or a span from the day it was obtained.
   *
   * 会员卡的有效期，固定起止时间或自领取起的一段时间。
   *
   * Required.
   */
  date_information: V3MarketingMembercardOpenCardsByCardIdGetResponseDateInformation;
  /**
   * Who assigns the codes of the member cards: WeChat Pay, or the merchant beforehand or on demand.
   *
   * 会员卡 code 由谁分配：微信支付，或商户预存、实时提供。
   *
   * Required.
   */
  code_mode: V3MarketingMembercardOpenCardsByCardIdGetResponseCodeMode;
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
   * The merchant's own number of the request; repeating a request with it does not act twice.
   *
   * 商户自己的请求单号，用同一单号重发不会重复执行。
   *
   * Required.
   */
  out_request_no: string;
  /**
   * The stored balance of the member card: how it is shown, or how it changes, depending on the place.
   *
   * 会员卡储值余额的展示设置，或余额的变动信息，视位置而定。
   *
   * Optional.
   */
  balance_information?: V3MarketingMembercardOpenCardsByCardIdGetResponseBalanceInformation;
  /**
   * The details the user is asked to fill in when activating the card.
   *
   * 用户激活会员卡时需填写的资料项。
   *
   * Optional.
   */
  user_information_form?: V3MarketingMembercardOpenCardsByCardIdGetResponseUserInformationForm;
  /**
   * An extra line shown on the member card: its title and where a tap leads.
   *
   * 会员卡上的附加说明，包括标题和点击后的去处。
   *
   * Optional.
   */
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
  /**
   * The identifier of the member card template.
   *
   * 会员卡模板的编号。
   *
   * Path parameter, required.
   */
  card_id: string;
  /**
   * The AppID of the official account, mini program or app the request belongs to.
   *
   * 所属公众号、小程序或移动应用的 AppID。
   *
   * Body member, optional.
   */
  appid?: string;
  /**
   * The address of the logo.
   *
   * 标志图片的地址。
   *
   * Body member, optional.
   */
  logo_url?: string;
  /**
   * The title shown to the user.
   *
   * 展示给用户的标题。
   *
   * Body member, optional.
   */
  title?: string;
  /**
   * The address of the card's background picture.
   *
   * 卡面背景图的地址。
   *
   * Body member, optional.
   */
  background_picture_url?: string;
  /**
   * A description in words for people to read.
   *
   * 供人阅读的文字说明。
   *
   * Body member, optional.
   */
  description?: string;
  /**
   * The phone number of customer service.
   *
   * 客服电话号码。
   *
   * Body member, optional.
   */
  service_phone?: string;
  /**
   * How many member cards the template can give out.
   *
   * 会员卡模板可发放的总数。
   *
   * Body member, optional.
   */
  total_quantity?: Integer;
  /**
   * When the member card is valid: fixed dates or a span from the day it was obtained.
   *
   * 会员卡的有效期，固定起止时间或自领取起的一段时间。
   *
   * Body member, optional.
   */
  date_information?: V3MarketingMembercardOpenCardsByCardIdPatchDateInformation;
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
   * The stored balance of the member card: how it is shown, or how it changes, depending on the place.
   *
   * 会员卡储值余额的展示设置，或余额的变动信息，视位置而定。
   *
   * Body member, optional.
   */
  balance_information?: V3MarketingMembercardOpenCardsByCardIdPatchBalanceInformation;
  /**
   * The details the user is asked to fill in when activating the card.
   *
   * 用户激活会员卡时需填写的资料项。
   *
   * Body member, optional.
   */
  user_information_form?: V3MarketingMembercardOpenCardsByCardIdPatchUserInformationForm;
  /**
   * An extra line shown on the member card: its title and where a tap leads.
   *
   * 会员卡上的附加说明，包括标题和点击后的去处。
   *
   * Body member, optional.
   */
  additional_statement?: V3MarketingMembercardOpenCardsByCardIdPatchAdditionalStatement;
  /**
   * Who assigns the codes of the member cards: WeChat Pay, or the merchant beforehand or on demand.
   *
   * 会员卡 code 由谁分配：微信支付，或商户预存、实时提供。
   *
   * Body member, optional.
   */
  code_mode?: V3MarketingMembercardOpenCardsByCardIdPatchCodeMode;
  /**
   * How the code of the member card is shown: bar code, QR code, both or not at all.
   *
   * 会员卡码的展示形式，条形码、二维码、两者都有或不展示。
   *
   * Body member, optional.
   */
  code_type?: V3MarketingMembercardOpenCardsByCardIdPatchCodeType;
  /**
   * Whether the member card shows a code that changes.
   *
   * 会员卡是否使用动态码。
   *
   * Body member, optional.
   */
  need_dynamic_code?: boolean;
}

/** `body.date_information` of `PATCH /v3/marketing/membercard-open/cards/{card_id}`. */
export interface V3MarketingMembercardOpenCardsByCardIdPatchDateInformation {
  /**
   * How the validity is given (fixed dates, a span or for ever), or the kind of the form field.
   *
   * 有效期的类型（固定时间、固定时长或永久），或资料项的类型。
   *
   * Required.
   */
  type: V3MarketingMembercardOpenCardsByCardIdPatchDateInformationType;
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
  /**
   * How many days after it was obtained it takes effect.
   *
   * 领取后多少天开始生效。
   *
   * Optional.
   */
  wait_days_after_receive?: Integer;
  /**
   * From when the coupon or member card is valid, RFC 3339 with offset.
   *
   * 券或会员卡有效期的开始时间，带时区偏移的 RFC 3339 格式。
   *
   * Optional.
   */
  available_begin_time?: string;
}

export type V3MarketingMembercardOpenCardsByCardIdPatchDateInformationType = V3MarketingMembercardOpenCardsGetResponseDataDateInformationType;

export type V3MarketingMembercardOpenCardsByCardIdPatchBalanceInformation = V3MarketingMembercardOpenCardsGetResponseDataBalanceInformation;

/** `body.user_information_form` of `PATCH /v3/marketing/membercard-open/cards/{card_id}`. */
export interface V3MarketingMembercardOpenCardsByCardIdPatchUserInformationForm {
  /**
   * Whether the user may change the form after the card was activated.
   *
   * 激活会员卡后是否允许用户修改资料。
   *
   * Optional.
   */
  can_modify_after_activate?: boolean;
  /**
   * The standard items of the user's details: those asked for, or those filled in with their values.
   *
   * 用户资料的通用项：需填写的项，或已填的项与值。
   *
   * Optional.
   */
  common_field_list?: V3MarketingMembercardOpenCardsByCardIdPatchUserInformationFormCommonFieldList[];
  /**
   * The fields of the member form that the merchant defined itself.
   *
   * 商户自定义的会员资料项。
   *
   * Optional.
   */
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
  /**
   * The identifier of the member card template.
   *
   * 会员卡模板的编号。
   *
   * Path parameter, required.
   */
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
  /**
   * The identifier of the member card template.
   *
   * 会员卡模板的编号。
   *
   * Path parameter, required.
   */
  card_id: string;
  /**
   * The code of the user's member card, unique within the card template.
   *
   * 用户会员卡的 code，在同一卡模板下唯一。
   *
   * Path parameter, required.
   */
  code: string;
}

/** What `GET /v3/marketing/membercard-open/cards/{card_id}/codes/{code}` returns. */
export interface V3MarketingMembercardOpenCardsByCardIdCodesByCodeGetResponse {
  /**
   * The identifier of the member card template.
   *
   * 会员卡模板的编号。
   *
   * Optional.
   */
  card_id?: string;
  /**
   * The code of the user's member card, unique within the card template.
   *
   * 用户会员卡的 code，在同一卡模板下唯一。
   *
   * Optional.
   */
  code?: string;
  /**
   * The user's identifier under the appid of the request; the same person differs per appid.
   *
   * 用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。
   *
   * Optional.
   */
  openid?: string;
  /**
   * The number of the member that is shown on the card.
   *
   * 卡上展示的会员号。
   *
   * Optional.
   */
  membership_number?: string;
  /**
   * The level of the member.
   *
   * 会员等级。
   *
   * Optional.
   */
  level?: string;
  /**
   * The nickname of the user.
   *
   * 用户的昵称。
   *
   * Optional.
   */
  nickname?: string;
  /**
   * The address of the portrait.
   *
   * 头像图片的地址。
   *
   * Optional.
   */
  head_image_url?: string;
  /**
   * The address of the card's background picture.
   *
   * 卡面背景图的地址。
   *
   * Optional.
   */
  background_picture_url?: string;
  /**
   * The stored balance of the user's member card, in fen.
   *
   * 用户会员卡的储值余额，单位为分。
   *
   * Optional.
   */
  balance?: Integer;
  /**
   * The state of the user's member card: not activated, in effect, expired, made void or deleted.
   *
   * 用户会员卡的状态，未激活、生效、过期、失效或已删除。
   *
   * Optional.
   */
  user_card_status?: V3MarketingMembercardOpenCardsByCardIdCodesByCodeGetResponseUserCardStatus;
  /**
   * The details of the user: those asked for, or those filled in with their values.
   *
   * 用户资料：需填写的项，或已填的项与值。
   *
   * Optional.
   */
  user_information?: V3MarketingMembercardOpenCardsByCardIdCodesByCodeGetResponseUserInformation;
  /**
   * The user's current points on the member card.
   *
   * 用户会员卡当前的积分值。
   *
   * Optional.
   */
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
  /**
   * The identifier of the member card template.
   *
   * 会员卡模板的编号。
   *
   * Path parameter, required.
   */
  card_id: string;
  /**
   * The code of the user's member card, unique within the card template.
   *
   * 用户会员卡的 code，在同一卡模板下唯一。
   *
   * Path parameter, required.
   */
  code: string;
  /**
   * The number of the member that is shown on the card.
   *
   * 卡上展示的会员号。
   *
   * Body member, optional.
   */
  membership_number?: string;
  /**
   * The address of the card's background picture.
   *
   * 卡面背景图的地址。
   *
   * Body member, optional.
   */
  background_picture_url?: string;
  /**
   * The level of the member.
   *
   * 会员等级。
   *
   * Body member, optional.
   */
  level?: string;
  /**
   * The merchant's own number of the request; repeating a request with it does not act twice.
   *
   * 商户自己的请求单号，用同一单号重发不会重复执行。
   *
   * Body member, optional.
   */
  out_request_no?: string;
  /**
   * The stored balance of the member card: how it is shown, or how it changes, depending on the place.
   *
   * 会员卡储值余额的展示设置，或余额的变动信息，视位置而定。
   *
   * Body member, optional.
   */
  balance_information?: V3MarketingMembercardOpenCardsByCardIdCodesByCodePatchBalanceInformation;
  /**
   * Whether the user is told of the change of the balance.
   *
   * 是否把余额变动通知用户。
   *
   * Body member, optional.
   */
  need_inform_balance?: boolean;
  /**
   * Whether to notify the user of the change of level.
   *
   * 是否通知用户等级发生变动。
   *
   * Body member, optional.
   */
  need_inform_level?: boolean;
}

/** `body.balance_information` of `PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}`. */
export interface V3MarketingMembercardOpenCardsByCardIdCodesByCodePatchBalanceInformation {
  /**
   * The balance of the card before this change.
   *
   * 本次变更前会员卡的余额。
   *
   * Required.
   */
  before_balance: Integer;
  /**
   * The stored balance of the user's member card, in fen.
   *
   * 用户会员卡的储值余额，单位为分。
   *
   * Required.
   */
  balance: Integer;
  /**
   * How much to change the stored balance of the card by, in fen.
   *
   * 会员卡储值余额的变动值，单位为分。
   *
   * Required.
   */
  add_balance: Integer;
  /**
   * A note on why the balance changed.
   *
   * 余额变动的说明。
   *
   * Optional.
   */
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
  /**
   * The identifier of the member card template.
   *
   * 会员卡模板的编号。
   *
   * Path parameter, required.
   */
  card_id: string;
  /**
   * The code of the user's member card, unique within the card template.
   *
   * 用户会员卡的 code，在同一卡模板下唯一。
   *
   * Path parameter, required.
   */
  code: string;
  /**
   * The number of the member that is shown on the card.
   *
   * 卡上展示的会员号。
   *
   * Body member, optional.
   */
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
  /**
   * The identifier of the member card template.
   *
   * 会员卡模板的编号。
   *
   * Path parameter, required.
   */
  card_id: string;
  /**
   * The code of the user's member card, unique within the card template.
   *
   * 用户会员卡的 code，在同一卡模板下唯一。
   *
   * Path parameter, required.
   */
  code: string;
  /**
   * The merchant's own number of the order, 6 to 32 characters, unique per merchant.
   *
   * 商户自己的订单号，6 到 32 个字符，同一商户号下唯一。
   *
   * Body member, required.
   */
  out_trade_no: string;
  /**
   * The merchant number WeChat Pay gave the merchant.
   *
   * 微信支付分配的商户号。
   *
   * Body member, required.
   */
  mchid: string;
  /**
   * The merchant number of the sub-merchant a service provider acts for.
   *
   * 服务商所代理的子商户的商户号。
   *
   * Body member, required.
   */
  sub_mchid: string;
  /**
   * The user's current points on the member card.
   *
   * 用户会员卡当前的积分值。
   *
   * Body member, required.
   */
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
  /**
   * The identifier of the member card template.
   *
   * 会员卡模板的编号。
   *
   * Path parameter, required.
   */
  card_id: string;
  /**
   * The code of the user's member card, unique within the card template.
   *
   * 用户会员卡的 code，在同一卡模板下唯一。
   *
   * Path parameter, required.
   */
  code: string;
  /**
   * The merchant's own number of the order, 6 to 32 characters, unique per merchant.
   *
   * 商户自己的订单号，6 到 32 个字符，同一商户号下唯一。
   *
   * Body member, required.
   */
  out_trade_no: string;
  /**
   * The merchant number WeChat Pay gave the merchant.
   *
   * 微信支付分配的商户号。
   *
   * Body member, required.
   */
  mchid: string;
  /**
   * The merchant number of the sub-merchant a service provider acts for.
   *
   * 服务商所代理的子商户的商户号。
   *
   * Body member, required.
   */
  sub_mchid: string;
  /**
   * The user's current points on the member card.
   *
   * 用户会员卡当前的积分值。
   *
   * Body member, required.
   */
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
  /**
   * The identifier of the member card template.
   *
   * 会员卡模板的编号。
   *
   * Path parameter, required.
   */
  card_id: string;
  /**
   * The code of the user's member card, unique within the card template.
   *
   * 用户会员卡的 code，在同一卡模板下唯一。
   *
   * Path parameter, required.
   */
  code: string;
  /**
   * The user's points before this change.
   *
   * 本次变更前用户的积分。
   *
   * Body member, optional.
   */
  before_bonus_value?: Integer;
  /**
   * The user's current points on the member card.
   *
   * 用户会员卡当前的积分值。
   *
   * Body member, optional.
   */
  bonus_value?: Integer;
  /**
   * How many points to change the user's points by.
   *
   * 用户积分的变动值。
   *
   * Body member, optional.
   */
  add_bonus_value?: Integer;
  /**
   * The merchant's own number of the request; repeating a request with it does not act twice.
   *
   * 商户自己的请求单号，用同一单号重发不会重复执行。
   *
   * Body member, required.
   */
  out_request_no: string;
  /**
   * Whether to notify the user of the change of points.
   *
   * 是否通知用户积分发生变动。
   *
   * Body member, optional.
   */
  need_inform_bonus?: boolean;
  /**
   * The text of the entrance to member prices on the card.
   *
   * 会员卡上会员价入口的文字。
   *
   * Body member, optional.
   */
  member_price_word?: string;
  /**
   * The text of the entrance to invoices on the member card.
   *
   * 会员卡上发票入口的文字。
   *
   * Body member, optional.
   */
  fapiao_jump_word?: string;
  /**
   * The member's shopping guide, or how it is shown on the card, depending on the place.
   *
   * 会员的专属导购信息或其在卡上的展示设置。
   *
   * Body member, optional.
   */
  guide?: V3MarketingMembercardOpenCardsByCardIdCodesByCodeRightsPatchGuide;
}

/** `body.guide` of `PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights`. */
export interface V3MarketingMembercardOpenCardsByCardIdCodesByCodeRightsPatchGuide {
  /**
   * The name of the sales assistant.
   *
   * 导购的姓名。
   *
   * Optional.
   */
  staff_name?: string;
  /**
   * The address of the portrait.
   *
   * 头像图片的地址。
   *
   * Optional.
   */
  head_image_url?: string;
  /**
   * The label of the way to reach the sales assistant.
   *
   * 导购联系方式的名称。
   *
   * Optional.
   */
  contact_information_name?: string;
  /**
   * The way to reach the sales assistant, for example an account name.
   *
   * 导购联系方式的内容，例如账号。
   *
   * Optional.
   */
  contact_information_value?: string;
  /**
   * The phone number; sent encrypted in some places.
   *
   * 手机号或电话号码，部分接口加密传输。
   *
   * Optional.
   */
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
  /**
   * The identifier of the member card template.
   *
   * 会员卡模板的编号。
   *
   * Path parameter, required.
   */
  card_id: string;
  /**
   * The code of the user's member card, unique within the card template.
   *
   * 用户会员卡的 code，在同一卡模板下唯一。
   *
   * Path parameter, required.
   */
  code: string;
  /**
   * The merchant's own number of the request; repeating a request with it does not act twice.
   *
   * 商户自己的请求单号，用同一单号重发不会重复执行。
   *
   * Body member, required.
   */
  out_request_no: string;
  /**
   * The identifier of the service module on the member card.
   *
   * 会员卡上服务项的编号。
   *
   * Body member, required.
   */
  service_module_id: string;
  /**
   * What the service module shows on the user's card and which message is sent.
   *
   * 服务项在用户会员卡上的展示内容与所发消息。
   *
   * Body member, required.
   */
  state_setting: V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostStateSetting;
}

/** `body.state_setting` of `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data`. */
export interface V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostStateSetting {
  /**
   * The identifier of the state the service entry of the card shall show.
   *
   * 会员卡服务项要展示的状态的编号。
   *
   * Required.
   */
  state_id: string;
  /**
   * The values for the fields of the content template, and the action offered with them.
   *
   * 内容模板各字段的取值及附带的操作。
   *
   * Required.
   */
  content_template_data: V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostStateSettingContentTemplateData;
  /**
   * The template message to send to the user and the values of its fields.
   *
   * 发给用户的模板消息及其字段取值。
   *
   * Optional.
   */
  message_template_setting?: V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostStateSettingMessageTemplateSetting;
}

/** `body.state_setting.content_template_data` of `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data`. */
export interface V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostStateSettingContentTemplateData {
  /**
   * The fields of the template with their values.
   *
   * 模板的字段及取值列表。
   *
   * Optional.
   */
  field_list?: V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostStateSettingContentTemplateDataFieldList[];
  /**
   * The action offered on the card service entry: its label and the mini program it opens.
   *
   * 会员卡服务项上的操作，包括文字和要打开的小程序。
   *
   * Optional.
   */
  action_setting?: V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostStateSettingContentTemplateDataActionSetting;
}

/** `body.state_setting.content_template_data.field_list` of `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data`. */
export interface V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostStateSettingContentTemplateDataFieldList {
  /**
   * The identifier of the field in the template.
   *
   * 模板中字段的编号。
   *
   * Required.
   */
  field_id: string;
  /**
   * The value of the field named by `field_id`.
   *
   * `field_id` 所指字段的取值。
   *
   * Required.
   */
  field_value: string;
}

/** `body.state_setting.content_template_data.action_setting` of `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data`. */
export interface V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostStateSettingContentTemplateDataActionSetting {
  /**
   * The label of the button or link that starts the action.
   *
   * 触发该操作的按钮或链接上的文字。
   *
   * Required.
   */
  action_name: string;
  /**
   * The mini program that is opened: its appid and page.
   *
   * 要跳转的小程序，包括 appid 和页面路径。
   *
   * Required.
   */
  jump_miniprogram: V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostStateSettingContentTemplateDataActionSettingJumpMiniprogram;
}

/** `body.state_setting.content_template_data.action_setting.jump_miniprogram` of `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data`. */
export interface V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostStateSettingContentTemplateDataActionSettingJumpMiniprogram {
  /**
   * The AppID of the official account, mini program or app the request belongs to.
   *
   * 所属公众号、小程序或移动应用的 AppID。
   *
   * Required.
   */
  appid: string;
  /**
   * The page of the mini program.
   *
   * 小程序的页面路径。
   *
   * Required.
   */
  path: string;
}

/** `body.state_setting.message_template_setting` of `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data`. */
export interface V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostStateSettingMessageTemplateSetting {
  /**
   * The identifier of the message template.
   *
   * 消息模板的编号。
   *
   * Required.
   */
  message_template_id: string;
  /**
   * The fields of the template with their values.
   *
   * 模板的字段及取值列表。
   *
   * Required.
   */
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
  /**
   * The identifier of the member card template.
   *
   * 会员卡模板的编号。
   *
   * Path parameter, required.
   */
  card_id: string;
  /**
   * The code of the user's member card, unique within the card template.
   *
   * 用户会员卡的 code，在同一卡模板下唯一。
   *
   * Path parameter, required.
   */
  code: string;
  /**
   * Why the member card is made void.
   *
   * 作废会员卡的原因。
   *
   * Body member, optional.
   */
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
  /**
   * The identifier of the member card template.
   *
   * 会员卡模板的编号。
   *
   * Path parameter, required.
   */
  card_id: string;
  /**
   * The code of the user's member card, unique within the card template.
   *
   * 用户会员卡的 code，在同一卡模板下唯一。
   *
   * Body member, optional.
   */
  code?: string[];
}

/** What `POST /v3/marketing/membercard-open/cards/{card_id}/codes/deposit` returns. */
export interface V3MarketingMembercardOpenCardsByCardIdCodesDepositPostResponse {
  /**
   * The records of the answer.
   *
   * 返回的记录列表。
   *
   * Optional.
   */
  data?: V3MarketingMembercardOpenCardsByCardIdCodesDepositPostResponseData[];
}

/** `response.data` of `POST /v3/marketing/membercard-open/cards/{card_id}/codes/deposit`. */
export interface V3MarketingMembercardOpenCardsByCardIdCodesDepositPostResponseData {
  /**
   * The code of the user's member card, unique within the card template.
   *
   * 用户会员卡的 code，在同一卡模板下唯一。
   *
   * Optional.
   */
  code?: string;
  /**
   * Whether this code was imported, was a duplicate or failed.
   *
   * 该 code 的导入结果：成功、重复或失败。
   *
   * Optional.
   */
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
  /**
   * The identifier of the member card template.
   *
   * 会员卡模板的编号。
   *
   * Path parameter, required.
   */
  card_id: string;
  /**
   * The encrypted code of the member card, as handed to the merchant's page.
   *
   * 加密的会员卡 code，由跳转到商户页面时带来。
   *
   * Query parameter, required.
   */
  encrypt_code: string;
}

/** What `GET /v3/marketing/membercard-open/cards/{card_id}/decrypt-code` returns. */
export interface V3MarketingMembercardOpenCardsByCardIdDecryptCodeGetResponse {
  /**
   * The code of the user's member card, unique within the card template.
   *
   * 用户会员卡的 code，在同一卡模板下唯一。
   *
   * Required.
   */
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
  /**
   * The identifier of the member card template.
   *
   * 会员卡模板的编号。
   *
   * Path parameter, required.
   */
  card_id: string;
  /**
   * How the card is activated: automatically (`AUTO_ACTIVATE`) or on a page of the merchant (`JUMP_ACTIVATE`).
   *
   * 会员卡的激活方式，自动激活（`AUTO_ACTIVATE`）或跳转商户页面激活（`JUMP_ACTIVATE`）。
   *
   * Body member, required.
   */
  activate_type: string;
  /**
   * Whether the user returns to the page before after activating the card.
   *
   * 用户激活会员卡后是否返回上一页。
   *
   * Body member, optional.
   */
  navigate_back_previous_page?: boolean;
  /**
   * The page on which the user activates the member card.
   *
   * 用户激活会员卡的网页地址。
   *
   * Body member, optional.
   */
  activate_url?: string;
  /**
   * The AppID of the mini program in which the user activates the member card.
   *
   * 用户激活会员卡所用小程序的 AppID。
   *
   * Body member, optional.
   */
  activate_appid?: string;
  /**
   * The page of the mini program in which the user activates the member card.
   *
   * 用户激活会员卡所用小程序的页面路径。
   *
   * Body member, optional.
   */
  activate_path?: string;
  /**
   * A text of the merchant's own that tells through which channel the card was obtained.
   *
   * 商户自定义的文本，用来区分领卡渠道。
   *
   * Body member, optional.
   */
  outer_str?: string;
}

/** What `POST /v3/marketing/membercard-open/cards/{card_id}/permission-tokens` returns. */
export interface V3MarketingMembercardOpenCardsByCardIdPermissionTokensPostResponse {
  /**
   * A token from the pre-authorisation that opens the next page for the user.
   *
   * 预授权返回的凭证，用于为用户打开后续页面。
   *
   * Required.
   */
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
  /**
   * The identifier of the member card template.
   *
   * 会员卡模板的编号。
   *
   * Path parameter, required.
   */
  card_id: string;
  /**
   * The user's phone number, sent encrypted.
   *
   * 用户的手机号，加密后传输。
   *
   * Body member, required. Travels encrypted with a key of WeChat Pay.
   */
  encrypted_phone_number: string;
  /**
   * The code of the user's member card, unique within the card template.
   *
   * 用户会员卡的 code，在同一卡模板下唯一。
   *
   * Body member, optional.
   */
  code?: string;
  /**
   * The merchant's own number of the request; repeating a request with it does not act twice.
   *
   * 商户自己的请求单号，用同一单号重发不会重复执行。
   *
   * Body member, required.
   */
  out_request_no: string;
}

/** What `POST /v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import` returns. */
export interface V3MarketingMembercardOpenCardsByCardIdPhoneMembercardImportPostResponse {
  /**
   * The code of the user's member card, unique within the card template.
   *
   * 用户会员卡的 code，在同一卡模板下唯一。
   *
   * Required.
   */
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
  /**
   * The identifier of the member card template.
   *
   * 会员卡模板的编号。
   *
   * Path parameter, required.
   */
  card_id: string;
  /**
   * How the card is activated: automatically (`AUTO_ACTIVATE`) or on a page of the merchant (`JUMP_ACTIVATE`).
   *
   * 会员卡的激活方式，自动激活（`AUTO_ACTIVATE`）或跳转商户页面激活（`JUMP_ACTIVATE`）。
   *
   * Body member, required.
   */
  activate_type: V3MarketingMembercardOpenCardsByCardIdQrcodePostActivateType;
  /**
   * The page on which the user activates the member card.
   *
   * 用户激活会员卡的网页地址。
   *
   * Body member, optional.
   */
  activate_url?: string;
  /**
   * The AppID of the mini program in which the user activates the member card.
   *
   * 用户激活会员卡所用小程序的 AppID。
   *
   * Body member, optional.
   */
  activate_appid?: string;
  /**
   * The page of the mini program in which the user activates the member card.
   *
   * 用户激活会员卡所用小程序的页面路径。
   *
   * Body member, optional.
   */
  activate_path?: string;
  /**
   * A text of the merchant's own that tells through which channel the card was obtained.
   *
   * 商户自定义的文本，用来区分领卡渠道。
   *
   * Body member, optional.
   */
  outer_str?: string;
}

/** What `POST /v3/marketing/membercard-open/cards/{card_id}/qrcode` returns. */
export interface V3MarketingMembercardOpenCardsByCardIdQrcodePostResponse {
  /**
   * The address a tap or a scan leads to.
   *
   * 点击或扫码后打开的地址。
   *
   * Required.
   */
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
  /**
   * The identifier of the member card template.
   *
   * 会员卡模板的编号。
   *
   * Path parameter, required.
   */
  card_id: string;
  /**
   * Whether the card shows points.
   *
   * 会员卡是否展示积分。
   *
   * Body member, required.
   */
  show_bonus: boolean;
  /**
   * Whether the card shows discounts.
   *
   * 会员卡是否展示优惠。
   *
   * Body member, required.
   */
  show_favor: boolean;
  /**
   * How the points of the member card are shown and what they lead to.
   *
   * 会员卡积分的展示与跳转设置。
   *
   * Body member, optional.
   */
  bonus?: V3MarketingMembercardOpenCardsByCardIdRightsPatchBonus;
  /**
   * How the discounts of the member card are shown and what they lead to.
   *
   * 会员卡优惠的展示与跳转设置。
   *
   * Body member, optional.
   */
  favor?: V3MarketingMembercardOpenCardsByCardIdRightsPatchFavor;
  /**
   * Whether the member card shows the entrance to invoices.
   *
   * 会员卡上是否展示发票入口。
   *
   * Body member, optional.
   */
  show_fapiao?: boolean;
  /**
   * How the invoice entrance of the member card is shown and what it leads to.
   *
   * 会员卡发票入口的展示与跳转设置。
   *
   * Body member, optional.
   */
  fapiao?: V3MarketingMembercardOpenCardsByCardIdRightsPatchFapiao;
  /**
   * Whether the card shows the shopping guide.
   *
   * 会员卡是否展示专属导购。
   *
   * Body member, optional.
   */
  show_guide?: boolean;
  /**
   * The member's shopping guide, or how it is shown on the card, depending on the place.
   *
   * 会员的专属导购信息或其在卡上的展示设置。
   *
   * Body member, optional.
   */
  guide?: V3MarketingMembercardOpenCardsByCardIdRightsPatchGuide;
}

/** `body.bonus` of `PATCH /v3/marketing/membercard-open/cards/{card_id}/rights`. */
export interface V3MarketingMembercardOpenCardsByCardIdRightsPatchBonus {
  /**
   * The points a new card starts with.
   *
   * 会员卡的初始积分。
   *
   * Required.
   */
  init_bonus: Integer;
  /**
   * The label shown for the user's points.
   *
   * 积分值处展示的文案。
   *
   * Required.
   */
  bonus_value_word: string;
  /**
   * The title of the entry where points are spent.
   *
   * 积分消费入口的标题。
   *
   * Optional.
   */
  bonus_cost_title?: string;
  /**
   * The words shown on what points can be spent on.
   *
   * 积分消费入口展示的文字。
   *
   * Required.
   */
  bonus_cost_word: string;
  /**
   * The words of the link that leads to the page of points.
   *
   * 跳转积分页面的入口文字。
   *
   * Optional.
   */
  bonus_jump_word?: string;
  /**
   * The AppID of the mini program that opens from the points.
   *
   * 从积分入口打开的小程序的 AppID。
   *
   * Optional.
   */
  bonus_jump_appid?: string;
  /**
   * The page of the mini program that opens from the points.
   *
   * 从积分入口打开的小程序页面路径。
   *
   * Optional.
   */
  bonus_jump_path?: string;
  /**
   * The appid of the mini program that backs the points of the member card.
   *
   * 会员卡积分所用小程序的 appid。
   *
   * Optional.
   */
  bonus_support_appid?: string;
  /**
   * The page of `bonus_support_appid` where members collect points by themselves.
   *
   * 会员自助积分所用小程序 `bonus_support_appid` 的页面路径。
   *
   * Optional.
   */
  bonus_support_path?: string;
}

/** `body.favor` of `PATCH /v3/marketing/membercard-open/cards/{card_id}/rights`. */
export interface V3MarketingMembercardOpenCardsByCardIdRightsPatchFavor {
  /**
   * Whether the member card shows the user's coupons.
   *
   * 会员卡上是否展示优惠券。
   *
   * Required.
   */
  show_coupon: boolean;
  /**
   * The text of the entrance to member prices on the card.
   *
   * 会员卡上会员价入口的文字。
   *
   * Optional.
   */
  member_price_word?: string;
  /**
   * The appid of the mini program for member prices.
   *
   * 会员价入口所跳转小程序的 appid。
   *
   * Optional.
   */
  member_price_appid?: string;
  /**
   * The page of the mini program for member prices.
   *
   * 会员价入口所跳转小程序的页面路径。
   *
   * Optional.
   */
  member_price_path?: string;
  /**
   * Which heading the member price section has.
   *
   * 会员价模块所用的标题。
   *
   * Optional.
   */
  member_price_title?: V3MarketingMembercardOpenCardsByCardIdRightsPatchFavorMemberPriceTitle;
  /**
   * Which heading the discount section of the card has.
   *
   * 会员卡优惠模块所用的标题。
   *
   * Optional.
   */
  favor_module_title?: V3MarketingMembercardOpenCardsByCardIdRightsPatchFavorFavorModuleTitle;
}

/** `body.favor.member_price_title` of `PATCH /v3/marketing/membercard-open/cards/{card_id}/rights`; other values may come. */
export type V3MarketingMembercardOpenCardsByCardIdRightsPatchFavorMemberPriceTitle = 'MEMBER_PRICE' | 'MEMBER_ACTIVITY' | (string & {});

/** `body.favor.favor_module_title` of `PATCH /v3/marketing/membercard-open/cards/{card_id}/rights`; other values may come. */
export type V3MarketingMembercardOpenCardsByCardIdRightsPatchFavorFavorModuleTitle = 'FAVOR' | 'VIP' | (string & {});

/** `body.fapiao` of `PATCH /v3/marketing/membercard-open/cards/{card_id}/rights`. */
export interface V3MarketingMembercardOpenCardsByCardIdRightsPatchFapiao {
  /**
   * The text of the entrance to invoices on the member card.
   *
   * 会员卡上发票入口的文字。
   *
   * Optional.
   */
  fapiao_jump_word?: string;
  /**
   * The appid of the mini program for invoices.
   *
   * 发票入口所跳转小程序的 appid。
   *
   * Optional.
   */
  fapiao_jump_appid?: string;
  /**
   * The page of the mini program for invoices.
   *
   * 发票入口所跳转小程序的页面路径。
   *
   * Optional.
   */
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
  /**
   * The identifier of the member card template.
   *
   * 会员卡模板的编号。
   *
   * Path parameter, required.
   */
  card_id: string;
  /**
   * The identifier of the service module on the member card.
   *
   * 会员卡上服务项的编号。
   *
   * Body member, required.
   */
  service_module_id: string;
  /**
   * The mini program that is opened: its appid and page.
   *
   * 要跳转的小程序，包括 appid 和页面路径。
   *
   * Body member, required.
   */
  jump_miniprogram: V3MarketingMembercardOpenCardsByCardIdServiceModulesPostJumpMiniprogram;
}

/** What `POST /v3/marketing/membercard-open/cards/{card_id}/service-modules` returns. */
export interface V3MarketingMembercardOpenCardsByCardIdServiceModulesPostResponse {
  /**
   * The identifier of the member card template.
   *
   * 会员卡模板的编号。
   *
   * Required.
   */
  card_id: string;
  /**
   * The identifier of the service module on the member card.
   *
   * 会员卡上服务项的编号。
   *
   * Required.
   */
  service_module_id: string;
  /**
   * The mini program that is opened: its appid and page.
   *
   * 要跳转的小程序，包括 appid 和页面路径。
   *
   * Required.
   */
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
  /**
   * The identifier of the member card template.
   *
   * 会员卡模板的编号。
   *
   * Path parameter, required.
   */
  card_id: string;
  /**
   * The identifier of the service module on the member card.
   *
   * 会员卡上服务项的编号。
   *
   * Path parameter, required.
   */
  service_module_id: string;
  /**
   * The mini program that is opened: its appid and page.
   *
   * 要跳转的小程序，包括 appid 和页面路径。
   *
   * Body member, required.
   */
  jump_miniprogram: V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdPatchJumpMiniprogram;
}

/** What `PATCH /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}` returns. */
export interface V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdPatchResponse {
  /**
   * The identifier of the member card template.
   *
   * 会员卡模板的编号。
   *
   * Required.
   */
  card_id: string;
  /**
   * The identifier of the service module on the member card.
   *
   * 会员卡上服务项的编号。
   *
   * Required.
   */
  service_module_id: string;
  /**
   * The mini program that is opened: its appid and page.
   *
   * 要跳转的小程序，包括 appid 和页面路径。
   *
   * Required.
   */
  jump_miniprogram: V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdPatchResponseJumpMiniprogram;
}

export type V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdPatchJumpMiniprogram = V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostStateSettingContentTemplateDataActionSettingJumpMiniprogram;

export type V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdPatchResponseJumpMiniprogram = V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostStateSettingContentTemplateDataActionSettingJumpMiniprogram;

/** Parameters of `DELETE /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}`: 移除会员卡服务项. */
export interface V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdDelete {
  /**
   * The identifier of the member card template.
   *
   * 会员卡模板的编号。
   *
   * Path parameter, required.
   */
  card_id: string;
  /**
   * The identifier of the service module on the member card.
   *
   * 会员卡上服务项的编号。
   *
   * Path parameter, required.
   */
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
  /**
   * The identifier of the member card template.
   *
   * 会员卡模板的编号。
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
   * The AppID of the official account, mini program or app the request belongs to.
   *
   * 所属公众号、小程序或移动应用的 AppID。
   *
   * Body member, required.
   */
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
  /**
   * The identifier of the member card template.
   *
   * 会员卡模板的编号。
   *
   * Path parameter, required.
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
   * The code of the user's member card, unique within the card template.
   *
   * 用户会员卡的 code，在同一卡模板下唯一。
   *
   * Body member, optional.
   */
  code?: string;
  /**
   * The merchant's own number of the request; repeating a request with it does not act twice.
   *
   * 商户自己的请求单号，用同一单号重发不会重复执行。
   *
   * Body member, required.
   */
  out_request_no: string;
}

/** What `POST /v3/marketing/membercard-open/cards/{card_id}/users/import` returns. */
export interface V3MarketingMembercardOpenCardsByCardIdUsersImportPostResponse {
  /**
   * The code of the user's member card, unique within the card template.
   *
   * 用户会员卡的 code，在同一卡模板下唯一。
   *
   * Required.
   */
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
  /**
   * The facts about the member.
   *
   * 会员的信息。
   *
   * Body member, required.
   */
  member_information: V3MarketingMembercardOpenPhonenumberMemberImportPostMemberInformation;
  /**
   * The user's phone number, sent encrypted.
   *
   * 用户的手机号，加密后传输。
   *
   * Body member, required. Travels encrypted with a key of WeChat Pay.
   */
  encrypted_phone_number: string;
  /**
   * A text of the merchant's own that tells through which channel the card was obtained.
   *
   * 商户自定义的文本，用来区分领卡渠道。
   *
   * Body member, optional.
   */
  outer_str?: string;
}

/** `body.member_information` of `POST /v3/marketing/membercard-open/phonenumber-member/import`. */
export interface V3MarketingMembercardOpenPhonenumberMemberImportPostMemberInformation {
  /**
   * The identifier of the member card template.
   *
   * 会员卡模板的编号。
   *
   * Required.
   */
  card_id: string;
  /**
   * The code of the user's member card, unique within the card template.
   *
   * 用户会员卡的 code，在同一卡模板下唯一。
   *
   * Optional.
   */
  code?: string;
  /**
   * The number of the member that is shown on the card.
   *
   * 卡上展示的会员号。
   *
   * Optional.
   */
  membership_number?: string;
  /**
   * When the member joined.
   *
   * 会员注册的时间。
   *
   * Required.
   */
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
  /**
   * The identifier of the member card template.
   *
   * 会员卡模板的编号。
   *
   * Query parameter, required.
   */
  card_id: string;
  /**
   * The user's phone number, sent encrypted.
   *
   * 用户的手机号，加密后传输。
   *
   * Query parameter, required. Travels encrypted with a key of WeChat Pay.
   */
  encrypted_phone_number: string;
}

/** What `GET /v3/marketing/membercard-open/phonenumber-member/search` returns. */
export interface V3MarketingMembercardOpenPhonenumberMemberSearchGetResponse {
  /**
   * Whether the user has been shown the card and has taken it.
   *
   * 会员卡是否已向用户展示、是否已被领取。
   *
   * Required.
   */
  receive_status: V3MarketingMembercardOpenPhonenumberMemberSearchGetResponseReceiveStatus;
  /**
   * The card the user has taken.
   *
   * 用户已领取的会员卡信息。
   *
   * Optional.
   */
  user_card_information?: V3MarketingMembercardOpenPhonenumberMemberSearchGetResponseUserCardInformation;
}

/** `response.receive_status` of `GET /v3/marketing/membercard-open/phonenumber-member/search`; other values may come. */
export type V3MarketingMembercardOpenPhonenumberMemberSearchGetResponseReceiveStatus = 'UNSHOWED' | 'UNRECEIVED' | 'RECEIVED' | (string & {});

/** `response.user_card_information` of `GET /v3/marketing/membercard-open/phonenumber-member/search`. */
export interface V3MarketingMembercardOpenPhonenumberMemberSearchGetResponseUserCardInformation {
  /**
   * The code of the user's member card, unique within the card template.
   *
   * 用户会员卡的 code，在同一卡模板下唯一。
   *
   * Required.
   */
  code: string;
  /**
   * The user's identifier under the appid of the request; the same person differs per appid.
   *
   * 用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。
   *
   * Required.
   */
  openid: string;
  /**
   * The user's identifier that is the same in all apps of one WeChat Open Platform account.
   *
   * 用户在同一微信开放平台账号下各应用间相同的标识。
   *
   * Optional.
   */
  unionid?: string;
  /**
   * When the user got it, RFC 3339 with offset.
   *
   * 用户领取的时间，带时区偏移的 RFC 3339 格式。
   *
   * Required.
   */
  receive_time: string;
  /**
   * The AppID the card belongs to.
   *
   * 卡券所属的 AppID。
   *
   * Required.
   */
  card_appid: string;
  /**
   * The identifier of the member card template.
   *
   * 会员卡模板的编号。
   *
   * Required.
   */
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
  /**
   * The user's identifier under the appid of the request; the same person differs per appid.
   *
   * 用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。
   *
   * Query parameter, required.
   */
  openid: string;
  /**
   * The AppID of the official account, mini program or app the request belongs to.
   *
   * 所属公众号、小程序或移动应用的 AppID。
   *
   * Query parameter, optional.
   */
  appid?: string;
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

/** What `GET /v3/marketing/membercard-open/user/cards` returns. */
export interface V3MarketingMembercardOpenUserCardsGetResponse {
  /**
   * The records of the answer.
   *
   * 返回的记录列表。
   *
   * Optional.
   */
  data?: V3MarketingMembercardOpenUserCardsGetResponseData[];
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
}

/** `response.data` of `GET /v3/marketing/membercard-open/user/cards`. */
export interface V3MarketingMembercardOpenUserCardsGetResponseData {
  /**
   * The identifier of the member card template.
   *
   * 会员卡模板的编号。
   *
   * Optional.
   */
  card_id?: string;
  /**
   * The code of the user's member card, unique within the card template.
   *
   * 用户会员卡的 code，在同一卡模板下唯一。
   *
   * Optional.
   */
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
