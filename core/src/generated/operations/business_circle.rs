// Made by `cargo xtask codegen` from catalog/; change the catalog, a correction or the emitter instead.
//! The operations of the product family `business_circle`.

use crate::http::Method;
use crate::operation::{BodyRule, Field, Kind, Operation, ResponseKind, ResponseRule};

/// 商圈会员停车状态同步: `POST /v3/businesscircle/parkings`.
pub(crate) static V3_BUSINESSCIRCLE_PARKINGS_POST: Operation = Operation {
    method: Method::Post,
    path: "/v3/businesscircle/parkings",
    entry: None,
    path_params: &[],
    query: &[],
    headers: &[],
    body: BodyRule::Json(&[
        Field::new("sub_mchid", Kind::Text),
        Field::new("brandid", Kind::Integer).required(),
        Field::new("appid", Kind::Text).required(),
        Field::new("openid", Kind::Text).required(),
        Field::new("plate_number", Kind::Text).required(),
        Field::new("state", Kind::Text).required(),
        Field::new("time", Kind::Text).required(),
    ]),
    response: ResponseRule {
        kind: ResponseKind::Empty,
        status: 204,
        signed: true,
        required: None,
        has_code_and_message: false,
    },
    rate_limit: None,
    signed: true,
    #[cfg(feature = "typed")]
    title: "商圈会员停车状态同步",
    #[cfg(feature = "typed")]
    docs: &["merchant/4012535502", "partner/4012474127"],
};

/// 商圈会员积分同步: `POST /v3/businesscircle/points/notify`.
pub(crate) static V3_BUSINESSCIRCLE_POINTS_NOTIFY_POST: Operation = Operation {
    method: Method::Post,
    path: "/v3/businesscircle/points/notify",
    entry: None,
    path_params: &[],
    query: &[],
    headers: &[],
    body: BodyRule::Json(&[
        Field::new("sub_mchid", Kind::Text),
        Field::new("transaction_id", Kind::Text).required(),
        Field::new("appid", Kind::Text).required(),
        Field::new("openid", Kind::Text).required(),
        Field::new("earn_points", Kind::Boolean).required(),
        Field::new("increased_points", Kind::Integer).required(),
        Field::new("points_update_time", Kind::Text).required(),
        Field::new("no_points_remarks", Kind::Text),
        Field::new("total_points", Kind::Integer),
    ]),
    response: ResponseRule {
        kind: ResponseKind::Empty,
        status: 204,
        signed: true,
        required: None,
        has_code_and_message: false,
    },
    rate_limit: None,
    signed: true,
    #[cfg(feature = "typed")]
    title: "商圈会员积分同步",
    #[cfg(feature = "typed")]
    docs: &["merchant/4012534698", "partner/4012474133"],
};

/// 商圈积分授权查询: `GET /v3/businesscircle/user-authorizations/{openid}`.
pub(crate) static V3_BUSINESSCIRCLE_USER_AUTHORIZATIONS_BY_OPENID_GET: Operation = Operation {
    method: Method::Get,
    path: "/v3/businesscircle/user-authorizations/{openid}",
    entry: None,
    path_params: &[Field::new("openid", Kind::Text).required()],
    query: &[Field::new("sub_mchid", Kind::Text), Field::new("appid", Kind::Text).required()],
    headers: &[],
    body: BodyRule::None,
    response: ResponseRule {
        kind: ResponseKind::Json,
        status: 200,
        signed: true,
        required: Some("openid"),
        has_code_and_message: false,
    },
    rate_limit: None,
    signed: true,
    #[cfg(feature = "typed")]
    title: "商圈积分授权查询",
    #[cfg(feature = "typed")]
    docs: &["merchant/4012534848", "partner/4012474135"],
};

/// 商圈会员待积分状态查询: `GET /v3/businesscircle/users/{openid}/points/commit_status`.
pub(crate) static V3_BUSINESSCIRCLE_USERS_BY_OPENID_POINTS_COMMIT_STATUS_GET: Operation = Operation {
    method: Method::Get,
    path: "/v3/businesscircle/users/{openid}/points/commit_status",
    entry: None,
    path_params: &[Field::new("openid", Kind::Text).required()],
    query: &[
        Field::new("sub_mchid", Kind::Text),
        Field::new("brandid", Kind::Integer).required(),
        Field::new("appid", Kind::Text).required(),
    ],
    headers: &[],
    body: BodyRule::None,
    response: ResponseRule {
        kind: ResponseKind::Empty,
        status: 204,
        signed: true,
        required: None,
        has_code_and_message: false,
    },
    rate_limit: None,
    signed: true,
    #[cfg(feature = "typed")]
    title: "商圈会员待积分状态查询",
    #[cfg(feature = "typed")]
    docs: &["merchant/4012534994", "partner/4012474129"],
};
