// Made by `cargo xtask codegen` from catalog/; change the catalog, a correction or the emitter instead.
// The operations of the product family `business_circle`.

import type { CallOptions, TenfenResponse } from '../js/client.js';
import type { Integer } from './values.js';

/** Parameters of `POST /v3/businesscircle/parkings`: 商圈会员停车状态同步. */
export interface V3BusinesscircleParkingsPost {
  /**
   * The merchant number of the sub-merchant a service provider acts for.
   *
   * 服务商所代理的子商户的商户号。
   *
   * Body member, optional.
   */
  sub_mchid?: string;
  /**
   * The identifier of the brand of the business circle.
   *
   * 商圈所属品牌的编号。
   *
   * Body member, required.
   */
  brandid: Integer;
  /**
   * The AppID under which the member's `openid` is known to the business circle.
   *
   * 商圈侧的 AppID，会员的 `openid` 属于它。
   *
   * Body member, required.
   */
  appid: string;
  /**
   * The user's identifier under the appid of the request; the same person differs per appid.
   *
   * 用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。
   *
   * Body member, required.
   */
  openid: string;
  /**
   * The number on the vehicle's licence plate.
   *
   * 车牌号。
   *
   * Body member, required.
   */
  plate_number: string;
  /**
   * Whether the car comes into the car park or leaves it, for example `IN`.
   *
   * 车辆进入或离开停车场的状态，例如 `IN`。
   *
   * Body member, required.
   */
  state: string;
  /**
   * When it happened, RFC 3339 with offset.
   *
   * 发生的时间，RFC 3339 格式，带时区。
   *
   * Body member, required.
   */
  time: string;
}

/** `/v3/businesscircle/parkings` */
export interface V3BusinesscircleParkingsOperations {
  /**
   * 商圈会员停车状态同步
   *
   * `POST /v3/businesscircle/parkings`
   *
   * For merchants and service providers.
   *
   * The response is empty, status 204.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012535502
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012474127
   */
  post(params: V3BusinesscircleParkingsPost, options?: CallOptions): Promise<TenfenResponse<undefined>>;
}

/** Parameters of `POST /v3/businesscircle/points/notify`: 商圈会员积分同步. */
export interface V3BusinesscirclePointsNotifyPost {
  /**
   * The merchant number of the sub-merchant a service provider acts for.
   *
   * 服务商所代理的子商户的商户号。
   *
   * Body member, optional.
   */
  sub_mchid?: string;
  /**
   * WeChat Pay's number of the order.
   *
   * 微信支付生成的订单号。
   *
   * Body member, required.
   */
  transaction_id: string;
  /**
   * The AppID under which the member's `openid` is known to the business circle.
   *
   * 商圈侧的 AppID，会员的 `openid` 属于它。
   *
   * Body member, required.
   */
  appid: string;
  /**
   * The user's identifier under the appid of the request; the same person differs per appid.
   *
   * 用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。
   *
   * Body member, required.
   */
  openid: string;
  /**
   * Whether the user earned points for this transaction.
   *
   * 用户本次交易是否获得积分。
   *
   * Body member, required.
   */
  earn_points: boolean;
  /**
   * How many points the purchase brought the member.
   *
   * 会员因本次消费增加的积分。
   *
   * Body member, required.
   */
  increased_points: Integer;
  /**
   * When the points changed, RFC 3339 with offset.
   *
   * 积分变动的时间，带时区偏移的 RFC 3339 格式。
   *
   * Body member, required.
   */
  points_update_time: string;
  /**
   * Why the user earned no points, in words.
   *
   * 用户未获得积分的原因说明。
   *
   * Body member, optional.
   */
  no_points_remarks?: string;
  /**
   * The member's points in all.
   *
   * 会员的积分总数。
   *
   * Body member, optional.
   */
  total_points?: Integer;
}

/** `/v3/businesscircle/points/notify` */
export interface V3BusinesscirclePointsNotifyOperations {
  /**
   * 商圈会员积分同步
   *
   * `POST /v3/businesscircle/points/notify`
   *
   * For merchants and service providers.
   *
   * The response is empty, status 204.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534698
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012474133
   */
  post(params: V3BusinesscirclePointsNotifyPost, options?: CallOptions): Promise<TenfenResponse<undefined>>;
}

/** Parameters of `GET /v3/businesscircle/user-authorizations/{openid}`: 商圈积分授权查询. */
export interface V3BusinesscircleUserAuthorizationsByOpenidGet {
  /**
   * The user's identifier under the appid of the request; the same person differs per appid.
   *
   * 用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。
   *
   * Path parameter, required.
   */
  openid: string;
  /**
   * The merchant number of the sub-merchant a service provider acts for.
   *
   * 服务商所代理的子商户的商户号。
   *
   * Query parameter, optional.
   */
  sub_mchid?: string;
  /**
   * The AppID under which the member's `openid` is known to the business circle.
   *
   * 商圈侧的 AppID，会员的 `openid` 属于它。
   *
   * Query parameter, required.
   */
  appid: string;
}

/** What `GET /v3/businesscircle/user-authorizations/{openid}` returns. */
export interface V3BusinesscircleUserAuthorizationsByOpenidGetResponse {
  /**
   * The user's identifier under the appid of the request; the same person differs per appid.
   *
   * 用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。
   *
   * Required.
   */
  openid: string;
  /**
   * Whether the authorization has been given.
   *
   * 授权状态。
   *
   * Required.
   */
  authorize_state: string;
  /**
   * When the authorization was given, RFC 3339 with offset.
   *
   * 授权的时间，带时区偏移的 RFC 3339 格式。
   *
   * Optional.
   */
  authorize_time?: string;
  /**
   * When the authorization was withdrawn, RFC 3339 with offset.
   *
   * 解除授权的时间，带时区偏移的 RFC 3339 格式。
   *
   * Optional.
   */
  deauthorize_time?: string;
}

/** `/v3/businesscircle/user-authorizations/{openid}` */
export interface V3BusinesscircleUserAuthorizationsByOpenidOperations {
  /**
   * 商圈积分授权查询
   *
   * `GET /v3/businesscircle/user-authorizations/{openid}`
   *
   * For merchants and service providers.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534848
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012474135
   */
  get(params: V3BusinesscircleUserAuthorizationsByOpenidGet, options?: CallOptions): Promise<TenfenResponse<V3BusinesscircleUserAuthorizationsByOpenidGetResponse>>;
}

/** Parameters of `GET /v3/businesscircle/users/{openid}/points/commit_status`: 商圈会员待积分状态查询. */
export interface V3BusinesscircleUsersByOpenidPointsCommitStatusGet {
  /**
   * The user's identifier under the appid of the request; the same person differs per appid.
   *
   * 用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。
   *
   * Path parameter, required.
   */
  openid: string;
  /**
   * The merchant number of the sub-merchant a service provider acts for.
   *
   * 服务商所代理的子商户的商户号。
   *
   * Query parameter, optional.
   */
  sub_mchid?: string;
  /**
   * The identifier of the brand of the business circle.
   *
   * 商圈所属品牌的编号。
   *
   * Query parameter, required.
   */
  brandid: Integer;
  /**
   * The AppID under which the member's `openid` is known to the business circle.
   *
   * 商圈侧的 AppID，会员的 `openid` 属于它。
   *
   * Query parameter, required.
   */
  appid: string;
}

/** `/v3/businesscircle/users/{openid}/points/commit_status` */
export interface V3BusinesscircleUsersByOpenidPointsCommitStatusOperations {
  /**
   * 商圈会员待积分状态查询
   *
   * `GET /v3/businesscircle/users/{openid}/points/commit_status`
   *
   * For merchants and service providers.
   *
   * The response is empty, status 204.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534994
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012474129
   */
  get(params: V3BusinesscircleUsersByOpenidPointsCommitStatusGet, options?: CallOptions): Promise<TenfenResponse<undefined>>;
}
