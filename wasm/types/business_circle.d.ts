// Made by `cargo xtask codegen` from catalog/; change the catalog, a correction or the emitter instead.
// The operations of the product family `business_circle`.

import type { CallOptions, TenfenResponse } from '../js/client.js';
import type { Integer } from './values.js';

/** Parameters of `POST /v3/businesscircle/parkings`: 商圈会员停车状态同步. */
export interface V3BusinesscircleParkingsPost {
  /** Body member, optional. */
  sub_mchid?: string;
  /** Body member, required. */
  brandid: Integer;
  /** Body member, required. */
  appid: string;
  /** Body member, required. */
  openid: string;
  /** Body member, required. */
  plate_number: string;
  /** Body member, required. */
  state: string;
  /** Body member, required. */
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
  /** Body member, optional. */
  sub_mchid?: string;
  /** Body member, required. */
  transaction_id: string;
  /** Body member, required. */
  appid: string;
  /** Body member, required. */
  openid: string;
  /** Body member, required. */
  earn_points: boolean;
  /** Body member, required. */
  increased_points: Integer;
  /** Body member, required. */
  points_update_time: string;
  /** Body member, optional. */
  no_points_remarks?: string;
  /** Body member, optional. */
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
  /** Path parameter, required. */
  openid: string;
  /** Query parameter, optional. */
  sub_mchid?: string;
  /** Query parameter, required. */
  appid: string;
}

/** What `GET /v3/businesscircle/user-authorizations/{openid}` returns. */
export interface V3BusinesscircleUserAuthorizationsByOpenidGetResponse {
  /** Required. */
  openid: string;
  /** Required. */
  authorize_state: string;
  /** Optional. */
  authorize_time?: string;
  /** Optional. */
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
  /** Path parameter, required. */
  openid: string;
  /** Query parameter, optional. */
  sub_mchid?: string;
  /** Query parameter, required. */
  brandid: Integer;
  /** Query parameter, required. */
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
