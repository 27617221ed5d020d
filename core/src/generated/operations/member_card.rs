// Made by `cargo xtask codegen` from catalog/; change the catalog, a correction or the emitter instead.
//! The operations of the product family `member_card`.

use crate::http::Method;
use crate::operation::{BodyRule, Field, Kind, Operation, ResponseKind, ResponseRule};

/// 查询活动列表: `GET /v3/marketing/membercard-activity/activities`.
pub(crate) static V3_MARKETING_MEMBERCARD_ACTIVITY_ACTIVITIES_GET: Operation = Operation {
    method: Method::Get,
    path: "/v3/marketing/membercard-activity/activities",
    entry: None,
    path_params: &[],
    query: &[
        Field::new("limit", Kind::Integer),
        Field::new("offset", Kind::Integer),
        Field::new("activity_type", Kind::Text).required(),
        Field::new("card_id", Kind::Text),
        Field::new("activity_status", Kind::Text),
    ],
    headers: &[],
    body: BodyRule::None,
    response: ResponseRule {
        kind: ResponseKind::Json,
        status: 200,
        signed: true,
        required: None,
        has_code_and_message: false,
    },
    rate_limit: None,
    signed: true,
    #[cfg(feature = "typed")]
    title: "查询活动列表",
    #[cfg(feature = "typed")]
    docs: &["merchant/4012553261", "partner/4012714468"],
};

/// 创建活动: `POST /v3/marketing/membercard-activity/activities`.
pub(crate) static V3_MARKETING_MEMBERCARD_ACTIVITY_ACTIVITIES_POST: Operation = Operation {
method: Method::Post,
path: "/v3/marketing/membercard-activity/activities",
entry: None,
path_params: &[],
query: &[],
headers: &[],
body: BodyRule::Json(&[Field::new("card_id", Kind::Text).required(), Field::new("activity_name", Kind::Text).required(), Field::new("activity_type", Kind::Text).required(), Field::new("begin_time", Kind::Text).required(), Field::new("end_time", Kind::Text).required(), Field::new("award_send_period", Kind::Object).with(&[Field::new("award_send_time", Kind::Object).list().with(&[Field::new("begin_time", Kind::Text).required(), Field::new("end_time", Kind::Text).required()]), Field::new("award_send_day_time", Kind::Object).list().with(&[Field::new("begin_day_time", Kind::Object).required().with(V3_MARKETING_MEMBERCARD_ACTIVITY_ACTIVITIES_POST_AWARD_SEND_PERIOD_AWARD_SEND_DAY_TIME_BEGIN_DAY_TIME), Field::new("end_day_time", Kind::Object).required().with(V3_MARKETING_MEMBERCARD_ACTIVITY_ACTIVITIES_POST_AWARD_SEND_PERIOD_AWARD_SEND_DAY_TIME_BEGIN_DAY_TIME)])]), Field::new("stock_list", Kind::Object).list().with(&[Field::new("stock_creator_mchid", Kind::Text).required(), Field::new("stock_id", Kind::Text).required()]), Field::new("out_request_no", Kind::Text).required(), Field::new("pay_activity_setting", Kind::Object).with(&[Field::new("logo_url", Kind::Text).required(), Field::new("activity_second_title", Kind::Text).required(), Field::new("mchid_list", Kind::Text).list(), Field::new("activate_setting", Kind::Object).with(&[Field::new("activate_type", Kind::Text).required(), Field::new("activate_url", Kind::Text), Field::new("activate_miniprogram", Kind::Object).with(&[Field::new("activate_appid", Kind::Text).required(), Field::new("activate_path", Kind::Text).required()])]), Field::new("payment_setting", Kind::Object).with(&[Field::new("payment_mode", Kind::Object).with(&[Field::new("payment_scene_list", Kind::Text).list()]), Field::new("limit_bank", Kind::Text), Field::new("goods_tags", Kind::Text).list()])]), Field::new("miniprogram_activity_setting", Kind::Object).with(&[Field::new("outer_str", Kind::Text).list(), Field::new("award_jump_deploy", Kind::Object).with(&[Field::new("mini_program_appid", Kind::Text), Field::new("mini_program_path", Kind::Text), Field::new("button_text", Kind::Text)])])]),
response: ResponseRule { kind: ResponseKind::Json, status: 200, signed: true, required: Some("activity_id"), has_code_and_message: false },
rate_limit: None,
signed: true,
#[cfg(feature = "typed")]
title: "创建活动",
#[cfg(feature = "typed")]
docs: &["merchant/4012553030", "partner/4012714463"],
};

/// 查询活动详情: `GET /v3/marketing/membercard-activity/activities/{activity_id}`.
pub(crate) static V3_MARKETING_MEMBERCARD_ACTIVITY_ACTIVITIES_BY_ACTIVITY_ID_GET: Operation = Operation {
    method: Method::Get,
    path: "/v3/marketing/membercard-activity/activities/{activity_id}",
    entry: None,
    path_params: &[Field::new("activity_id", Kind::Text).required()],
    query: &[],
    headers: &[],
    body: BodyRule::None,
    response: ResponseRule {
        kind: ResponseKind::Json,
        status: 200,
        signed: true,
        required: Some("activity_id"),
        has_code_and_message: false,
    },
    rate_limit: None,
    signed: true,
    #[cfg(feature = "typed")]
    title: "查询活动详情",
    #[cfg(feature = "typed")]
    docs: &["merchant/4012553365", "partner/4012714471"],
};

/// 终止活动: `POST /v3/marketing/membercard-activity/activities/{activity_id}/terminate`.
pub(crate) static V3_MARKETING_MEMBERCARD_ACTIVITY_ACTIVITIES_BY_ACTIVITY_ID_TERMINATE_POST: Operation = Operation {
    method: Method::Post,
    path: "/v3/marketing/membercard-activity/activities/{activity_id}/terminate",
    entry: None,
    path_params: &[Field::new("activity_id", Kind::Text).required()],
    query: &[],
    headers: &[],
    body: BodyRule::None,
    response: ResponseRule {
        kind: ResponseKind::Json,
        status: 200,
        signed: true,
        required: Some("activity_id"),
        has_code_and_message: false,
    },
    rate_limit: None,
    signed: true,
    #[cfg(feature = "typed")]
    title: "终止活动",
    #[cfg(feature = "typed")]
    docs: &["merchant/4012553381", "partner/4012714466"],
};

/// 获取用户信息（跳转型激活）: `GET /v3/marketing/membercard-open/activate-informations/{activate_ticket}`.
pub(crate) static V3_MARKETING_MEMBERCARD_OPEN_ACTIVATE_INFORMATIONS_BY_ACTIVATE_TICKET_GET: Operation = Operation {
    method: Method::Get,
    path: "/v3/marketing/membercard-open/activate-informations/{activate_ticket}",
    entry: None,
    path_params: &[Field::new("activate_ticket", Kind::Text).required()],
    query: &[],
    headers: &[],
    body: BodyRule::None,
    response: ResponseRule {
        kind: ResponseKind::Json,
        status: 200,
        signed: true,
        required: None,
        has_code_and_message: false,
    },
    rate_limit: None,
    signed: true,
    #[cfg(feature = "typed")]
    title: "获取用户信息（跳转型激活）",
    #[cfg(feature = "typed")]
    docs: &["merchant/4012550779", "partner/4012727881"],
};

/// 查询回调地址: `GET /v3/marketing/membercard-open/callback`.
pub(crate) static V3_MARKETING_MEMBERCARD_OPEN_CALLBACK_GET: Operation = Operation {
    method: Method::Get,
    path: "/v3/marketing/membercard-open/callback",
    entry: None,
    path_params: &[],
    query: &[],
    headers: &[],
    body: BodyRule::None,
    response: ResponseRule {
        kind: ResponseKind::Json,
        status: 200,
        signed: true,
        required: Some("notify_url"),
        has_code_and_message: false,
    },
    rate_limit: None,
    signed: true,
    #[cfg(feature = "typed")]
    title: "查询回调地址",
    #[cfg(feature = "typed")]
    docs: &["merchant/4012552275", "partner/4012714354"],
};

/// 设置回调地址: `PATCH /v3/marketing/membercard-open/callback`.
pub(crate) static V3_MARKETING_MEMBERCARD_OPEN_CALLBACK_PATCH: Operation = Operation {
    method: Method::Patch,
    path: "/v3/marketing/membercard-open/callback",
    entry: None,
    path_params: &[],
    query: &[],
    headers: &[],
    body: BodyRule::Json(&[Field::new("notify_url", Kind::Text).required()]),
    response: ResponseRule {
        kind: ResponseKind::Json,
        status: 200,
        signed: true,
        required: Some("notify_url"),
        has_code_and_message: false,
    },
    rate_limit: None,
    signed: true,
    #[cfg(feature = "typed")]
    title: "设置回调地址",
    #[cfg(feature = "typed")]
    docs: &["merchant/4012552251", "partner/4012714353"],
};

/// 查询会员卡模板列表: `GET /v3/marketing/membercard-open/cards`.
pub(crate) static V3_MARKETING_MEMBERCARD_OPEN_CARDS_GET: Operation = Operation {
    method: Method::Get,
    path: "/v3/marketing/membercard-open/cards",
    entry: None,
    path_params: &[],
    query: &[
        Field::new("brand_id", Kind::Text),
        Field::new("appid", Kind::Text),
        Field::new("offset", Kind::Integer).required(),
        Field::new("limit", Kind::Integer).required(),
    ],
    headers: &[],
    body: BodyRule::None,
    response: ResponseRule {
        kind: ResponseKind::Json,
        status: 200,
        signed: true,
        required: Some("total_count"),
        has_code_and_message: false,
    },
    rate_limit: None,
    signed: true,
    #[cfg(feature = "typed")]
    title: "查询会员卡模板列表",
    #[cfg(feature = "typed")]
    docs: &["merchant/4012547108", "partner/4012709010"],
};

/// 创建会员卡模板: `POST /v3/marketing/membercard-open/cards`.
pub(crate) static V3_MARKETING_MEMBERCARD_OPEN_CARDS_POST: Operation = Operation {
    method: Method::Post,
    path: "/v3/marketing/membercard-open/cards",
    entry: None,
    path_params: &[],
    query: &[],
    headers: &[],
    body: BodyRule::Json(&[
        Field::new("appid", Kind::Text).required(),
        Field::new("logo_url", Kind::Text).required(),
        Field::new("brand", Kind::Object)
            .required()
            .with(&[Field::new("brand_id", Kind::Text).required(), Field::new("display_name", Kind::Text).required()]),
        Field::new("title", Kind::Text).required(),
        Field::new("background_picture_url", Kind::Text).required(),
        Field::new("description", Kind::Text).required(),
        Field::new("service_phone", Kind::Text),
        Field::new("code_type", Kind::Text).required(),
        Field::new("total_quantity", Kind::Integer),
        Field::new("date_information", Kind::Object).required().with(&[
            Field::new("type", Kind::Text).required(),
            Field::new("available_begin_time", Kind::Text),
            Field::new("available_end_time", Kind::Text),
            Field::new("available_day_after_receive", Kind::Integer),
            Field::new("wait_days_after_receive", Kind::Integer),
        ]),
        Field::new("code_mode", Kind::Text).required(),
        Field::new("need_display_level", Kind::Boolean),
        Field::new("init_level", Kind::Text),
        Field::new("out_request_no", Kind::Text).required(),
        Field::new("balance_information", Kind::Object)
            .with(V3_MARKETING_MEMBERCARD_OPEN_CARDS_POST_BALANCE_INFORMATION),
        Field::new("user_information_form", Kind::Object).with(&[
            Field::new("common_field_list", Kind::Text).list(),
            Field::new("custom_field_list", Kind::Object)
                .list()
                .with(V3_MARKETING_MEMBERCARD_OPEN_CARDS_POST_USER_INFORMATION_FORM_CUSTOM_FIELD_LIST),
        ]),
        Field::new("additional_statement", Kind::Object)
            .with(V3_MARKETING_MEMBERCARD_OPEN_CARDS_POST_ADDITIONAL_STATEMENT),
        Field::new("need_dynamic_code", Kind::Boolean),
    ]),
    response: ResponseRule {
        kind: ResponseKind::Json,
        status: 200,
        signed: true,
        required: Some("card_id"),
        has_code_and_message: false,
    },
    rate_limit: None,
    signed: true,
    #[cfg(feature = "typed")]
    title: "创建会员卡模板",
    #[cfg(feature = "typed")]
    docs: &["merchant/4012545584", "partner/4012708314"],
};

/// 查询会员卡模板信息: `GET /v3/marketing/membercard-open/cards/{card_id}`.
pub(crate) static V3_MARKETING_MEMBERCARD_OPEN_CARDS_BY_CARD_ID_GET: Operation = Operation {
    method: Method::Get,
    path: "/v3/marketing/membercard-open/cards/{card_id}",
    entry: None,
    path_params: &[Field::new("card_id", Kind::Text).required()],
    query: &[],
    headers: &[],
    body: BodyRule::None,
    response: ResponseRule {
        kind: ResponseKind::Json,
        status: 200,
        signed: true,
        required: Some("card_id"),
        has_code_and_message: false,
    },
    rate_limit: None,
    signed: true,
    #[cfg(feature = "typed")]
    title: "查询会员卡模板信息",
    #[cfg(feature = "typed")]
    docs: &["merchant/4012547650", "partner/4012709168"],
};

/// 修改会员卡模板信息: `PATCH /v3/marketing/membercard-open/cards/{card_id}`.
pub(crate) static V3_MARKETING_MEMBERCARD_OPEN_CARDS_BY_CARD_ID_PATCH: Operation = Operation {
    method: Method::Patch,
    path: "/v3/marketing/membercard-open/cards/{card_id}",
    entry: None,
    path_params: &[Field::new("card_id", Kind::Text).required()],
    query: &[],
    headers: &[],
    body: BodyRule::Json(&[
        Field::new("appid", Kind::Text),
        Field::new("logo_url", Kind::Text),
        Field::new("title", Kind::Text),
        Field::new("background_picture_url", Kind::Text),
        Field::new("description", Kind::Text),
        Field::new("service_phone", Kind::Text),
        Field::new("total_quantity", Kind::Integer),
        Field::new("date_information", Kind::Object).with(&[
            Field::new("type", Kind::Text).required(),
            Field::new("available_end_time", Kind::Text),
            Field::new("available_day_after_receive", Kind::Integer),
            Field::new("wait_days_after_receive", Kind::Integer),
            Field::new("available_begin_time", Kind::Text),
        ]),
        Field::new("need_display_level", Kind::Boolean),
        Field::new("init_level", Kind::Text),
        Field::new("balance_information", Kind::Object)
            .with(V3_MARKETING_MEMBERCARD_OPEN_CARDS_POST_BALANCE_INFORMATION),
        Field::new("user_information_form", Kind::Object).with(&[
            Field::new("can_modify_after_activate", Kind::Boolean),
            Field::new("common_field_list", Kind::Text).list(),
            Field::new("custom_field_list", Kind::Object)
                .list()
                .with(V3_MARKETING_MEMBERCARD_OPEN_CARDS_POST_USER_INFORMATION_FORM_CUSTOM_FIELD_LIST),
        ]),
        Field::new("additional_statement", Kind::Object)
            .with(V3_MARKETING_MEMBERCARD_OPEN_CARDS_POST_ADDITIONAL_STATEMENT),
        Field::new("code_mode", Kind::Text),
        Field::new("code_type", Kind::Text),
        Field::new("need_dynamic_code", Kind::Boolean),
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
    title: "修改会员卡模板信息",
    #[cfg(feature = "typed")]
    docs: &["merchant/4012549567", "partner/4012709882"],
};

/// 删除会员卡模板: `DELETE /v3/marketing/membercard-open/cards/{card_id}`.
pub(crate) static V3_MARKETING_MEMBERCARD_OPEN_CARDS_BY_CARD_ID_DELETE: Operation = Operation {
    method: Method::Delete,
    path: "/v3/marketing/membercard-open/cards/{card_id}",
    entry: None,
    path_params: &[Field::new("card_id", Kind::Text).required()],
    query: &[],
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
    title: "删除会员卡模板",
    #[cfg(feature = "typed")]
    docs: &["merchant/4012549682", "partner/4012726840"],
};

/// 导入会员Code: `POST /v3/marketing/membercard-open/cards/{card_id}/codes/deposit`.
pub(crate) static V3_MARKETING_MEMBERCARD_OPEN_CARDS_BY_CARD_ID_CODES_DEPOSIT_POST: Operation = Operation {
    method: Method::Post,
    path: "/v3/marketing/membercard-open/cards/{card_id}/codes/deposit",
    entry: None,
    path_params: &[Field::new("card_id", Kind::Text).required()],
    query: &[],
    headers: &[],
    body: BodyRule::Json(&[Field::new("code", Kind::Text).list()]),
    response: ResponseRule {
        kind: ResponseKind::Json,
        status: 200,
        signed: true,
        required: None,
        has_code_and_message: false,
    },
    rate_limit: None,
    signed: true,
    #[cfg(feature = "typed")]
    title: "导入会员Code",
    #[cfg(feature = "typed")]
    docs: &["merchant/4012545728", "partner/4012709031"],
};

/// 查询用户会员卡信息: `GET /v3/marketing/membercard-open/cards/{card_id}/codes/{code}`.
pub(crate) static V3_MARKETING_MEMBERCARD_OPEN_CARDS_BY_CARD_ID_CODES_BY_CODE_GET: Operation = Operation {
    method: Method::Get,
    path: "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}",
    entry: None,
    path_params: &[Field::new("card_id", Kind::Text).required(), Field::new("code", Kind::Text).required()],
    query: &[],
    headers: &[],
    body: BodyRule::None,
    response: ResponseRule {
        kind: ResponseKind::Json,
        status: 200,
        signed: true,
        required: None,
        has_code_and_message: false,
    },
    rate_limit: None,
    signed: true,
    #[cfg(feature = "typed")]
    title: "查询用户会员卡信息",
    #[cfg(feature = "typed")]
    docs: &["merchant/4012547768", "partner/4012709442"],
};

/// 修改用户会员卡信息: `PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}`.
pub(crate) static V3_MARKETING_MEMBERCARD_OPEN_CARDS_BY_CARD_ID_CODES_BY_CODE_PATCH: Operation = Operation {
    method: Method::Patch,
    path: "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}",
    entry: None,
    path_params: &[Field::new("card_id", Kind::Text).required(), Field::new("code", Kind::Text).required()],
    query: &[],
    headers: &[],
    body: BodyRule::Json(&[
        Field::new("membership_number", Kind::Text),
        Field::new("background_picture_url", Kind::Text),
        Field::new("level", Kind::Text),
        Field::new("out_request_no", Kind::Text),
        Field::new("balance_information", Kind::Object).with(&[
            Field::new("before_balance", Kind::Integer).required(),
            Field::new("balance", Kind::Integer).required(),
            Field::new("add_balance", Kind::Integer).required(),
            Field::new("balance_remark", Kind::Text),
        ]),
        Field::new("need_inform_balance", Kind::Boolean),
        Field::new("need_inform_level", Kind::Boolean),
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
    title: "修改用户会员卡信息",
    #[cfg(feature = "typed")]
    docs: &["merchant/4012549292", "partner/4012709735"],
};

/// 激活会员卡（跳转型激活）: `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate`.
pub(crate) static V3_MARKETING_MEMBERCARD_OPEN_CARDS_BY_CARD_ID_CODES_BY_CODE_ACTIVATE_POST: Operation = Operation {
    method: Method::Post,
    path: "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate",
    entry: None,
    path_params: &[Field::new("card_id", Kind::Text).required(), Field::new("code", Kind::Text).required()],
    query: &[],
    headers: &[],
    body: BodyRule::Json(&[Field::new("membership_number", Kind::Text)]),
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
    title: "激活会员卡（跳转型激活）",
    #[cfg(feature = "typed")]
    docs: &["merchant/4012550809", "partner/4012728123"],
};

/// 设置支付后展示的积分到账: `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit`.
pub(crate) static V3_MARKETING_MEMBERCARD_OPEN_CARDS_BY_CARD_ID_CODES_BY_CODE_BONUS_COMMIT_POST: Operation =
    Operation {
        method: Method::Post,
        path: "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit",
        entry: None,
        path_params: &[Field::new("card_id", Kind::Text).required(), Field::new("code", Kind::Text).required()],
        query: &[],
        headers: &[],
        body: BodyRule::Json(&[
            Field::new("out_trade_no", Kind::Text).required(),
            Field::new("mchid", Kind::Text).required(),
            Field::new("sub_mchid", Kind::Text).required(),
            Field::new("bonus_value", Kind::Integer).required(),
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
        title: "设置支付后展示的积分到账",
        #[cfg(feature = "typed")]
        docs: &["merchant/4012551350", "partner/4012729634"],
    };

/// 支付结果页展示会员积分: `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare`.
pub(crate) static V3_MARKETING_MEMBERCARD_OPEN_CARDS_BY_CARD_ID_CODES_BY_CODE_BONUS_PREPARE_POST: Operation =
    Operation {
        method: Method::Post,
        path: "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare",
        entry: None,
        path_params: &[Field::new("card_id", Kind::Text).required(), Field::new("code", Kind::Text).required()],
        query: &[],
        headers: &[],
        body: BodyRule::Json(&[
            Field::new("out_trade_no", Kind::Text).required(),
            Field::new("mchid", Kind::Text).required(),
            Field::new("sub_mchid", Kind::Text).required(),
            Field::new("bonus_value", Kind::Integer).required(),
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
        title: "支付结果页展示会员积分",
        #[cfg(feature = "typed")]
        docs: &["merchant/4012595808", "partner/4012729629"],
    };

/// 设置会员权益: `PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights`.
pub(crate) static V3_MARKETING_MEMBERCARD_OPEN_CARDS_BY_CARD_ID_CODES_BY_CODE_RIGHTS_PATCH: Operation = Operation {
    method: Method::Patch,
    path: "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights",
    entry: None,
    path_params: &[Field::new("card_id", Kind::Text).required(), Field::new("code", Kind::Text).required()],
    query: &[],
    headers: &[],
    body: BodyRule::Json(&[
        Field::new("before_bonus_value", Kind::Integer),
        Field::new("bonus_value", Kind::Integer),
        Field::new("add_bonus_value", Kind::Integer),
        Field::new("out_request_no", Kind::Text).required(),
        Field::new("need_inform_bonus", Kind::Boolean),
        Field::new("member_price_word", Kind::Text),
        Field::new("fapiao_jump_word", Kind::Text),
        Field::new("guide", Kind::Object)
            .with(V3_MARKETING_MEMBERCARD_OPEN_CARDS_BY_CARD_ID_CODES_BY_CODE_RIGHTS_PATCH_GUIDE),
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
    title: "设置会员权益",
    #[cfg(feature = "typed")]
    docs: &["merchant/4012551213", "partner/4012729622"],
};

/// 设置会员服务项用户信息: `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data`.
pub(crate) static V3_MARKETING_MEMBERCARD_OPEN_CARDS_BY_CARD_ID_CODES_BY_CODE_SET_SERVICE_MODULE_DATA_POST: Operation = Operation {
method: Method::Post,
path: "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data",
entry: None,
path_params: &[Field::new("card_id", Kind::Text).required(), Field::new("code", Kind::Text).required()],
query: &[],
headers: &[],
body: BodyRule::Json(&[Field::new("out_request_no", Kind::Text).required(), Field::new("service_module_id", Kind::Text).required(), Field::new("state_setting", Kind::Object).required().with(&[Field::new("state_id", Kind::Text).required(), Field::new("content_template_data", Kind::Object).required().with(&[Field::new("field_list", Kind::Object).list().with(V3_MARKETING_MEMBERCARD_OPEN_CARDS_BY_CARD_ID_CODES_BY_CODE_SET_SERVICE_MODULE_DATA_POST_STATE_SETTING_CONTENT_TEMPLATE_DATA_FIELD_LIST), Field::new("action_setting", Kind::Object).with(&[Field::new("action_name", Kind::Text).required(), Field::new("jump_miniprogram", Kind::Object).required().with(V3_MARKETING_MEMBERCARD_OPEN_CARDS_BY_CARD_ID_CODES_BY_CODE_SET_SERVICE_MODULE_DATA_POST_STATE_SETTING_CONTENT_TEMPLATE_DATA_ACTION_SETTING_JUMP_MINIPROGRAM)])]), Field::new("message_template_setting", Kind::Object).with(&[Field::new("message_template_id", Kind::Text).required(), Field::new("field_list", Kind::Object).required().list().with(V3_MARKETING_MEMBERCARD_OPEN_CARDS_BY_CARD_ID_CODES_BY_CODE_SET_SERVICE_MODULE_DATA_POST_STATE_SETTING_CONTENT_TEMPLATE_DATA_FIELD_LIST)])])]),
response: ResponseRule { kind: ResponseKind::Empty, status: 204, signed: true, required: None, has_code_and_message: false },
rate_limit: None,
signed: true,
#[cfg(feature = "typed")]
title: "设置会员服务项用户信息",
#[cfg(feature = "typed")]
docs: &["merchant/4017166964", "partner/4017176090"],
};

/// 作废用户会员卡: `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable`.
pub(crate) static V3_MARKETING_MEMBERCARD_OPEN_CARDS_BY_CARD_ID_CODES_BY_CODE_UNAVAILABLE_POST: Operation = Operation {
    method: Method::Post,
    path: "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable",
    entry: None,
    path_params: &[Field::new("card_id", Kind::Text).required(), Field::new("code", Kind::Text).required()],
    query: &[],
    headers: &[],
    body: BodyRule::Json(&[Field::new("reason", Kind::Text)]),
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
    title: "作废用户会员卡",
    #[cfg(feature = "typed")]
    docs: &["merchant/4012549677", "partner/4012726955"],
};

/// 加密code解码（跳转型激活）: `GET /v3/marketing/membercard-open/cards/{card_id}/decrypt-code`.
pub(crate) static V3_MARKETING_MEMBERCARD_OPEN_CARDS_BY_CARD_ID_DECRYPT_CODE_GET: Operation = Operation {
    method: Method::Get,
    path: "/v3/marketing/membercard-open/cards/{card_id}/decrypt-code",
    entry: None,
    path_params: &[Field::new("card_id", Kind::Text).required()],
    query: &[Field::new("encrypt_code", Kind::Text).required()],
    headers: &[],
    body: BodyRule::None,
    response: ResponseRule {
        kind: ResponseKind::Json,
        status: 200,
        signed: true,
        required: Some("code"),
        has_code_and_message: false,
    },
    rate_limit: None,
    signed: true,
    #[cfg(feature = "typed")]
    title: "加密code解码（跳转型激活）",
    #[cfg(feature = "typed")]
    docs: &["merchant/4012550742", "partner/4012727758"],
};

/// 商户预授权: `POST /v3/marketing/membercard-open/cards/{card_id}/permission-tokens`.
pub(crate) static V3_MARKETING_MEMBERCARD_OPEN_CARDS_BY_CARD_ID_PERMISSION_TOKENS_POST: Operation = Operation {
    method: Method::Post,
    path: "/v3/marketing/membercard-open/cards/{card_id}/permission-tokens",
    entry: None,
    path_params: &[Field::new("card_id", Kind::Text).required()],
    query: &[],
    headers: &[],
    body: BodyRule::Json(&[
        Field::new("activate_type", Kind::Text).required(),
        Field::new("navigate_back_previous_page", Kind::Boolean),
        Field::new("activate_url", Kind::Text),
        Field::new("activate_appid", Kind::Text),
        Field::new("activate_path", Kind::Text),
        Field::new("outer_str", Kind::Text),
    ]),
    response: ResponseRule {
        kind: ResponseKind::Json,
        status: 200,
        signed: true,
        required: Some("permission_token"),
        has_code_and_message: false,
    },
    rate_limit: None,
    signed: true,
    #[cfg(feature = "typed")]
    title: "商户预授权",
    #[cfg(feature = "typed")]
    docs: &["merchant/4012550867", "partner/4012728179"],
};

/// 根据手机号导入用户会员卡: `POST /v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import`.
pub(crate) static V3_MARKETING_MEMBERCARD_OPEN_CARDS_BY_CARD_ID_PHONE_MEMBERCARD_IMPORT_POST: Operation = Operation {
    method: Method::Post,
    path: "/v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import",
    entry: None,
    path_params: &[Field::new("card_id", Kind::Text).required()],
    query: &[],
    headers: &[],
    body: BodyRule::Json(&[
        Field::new("encrypted_phone_number", Kind::Text).required().encrypted(),
        Field::new("code", Kind::Text),
        Field::new("out_request_no", Kind::Text).required(),
    ]),
    response: ResponseRule {
        kind: ResponseKind::Json,
        status: 200,
        signed: true,
        required: Some("code"),
        has_code_and_message: false,
    },
    rate_limit: None,
    signed: true,
    #[cfg(feature = "typed")]
    title: "根据手机号导入用户会员卡",
    #[cfg(feature = "typed")]
    docs: &["merchant/4012550535", "partner/4012727629"],
};

/// 创建会员卡二维码: `POST /v3/marketing/membercard-open/cards/{card_id}/qrcode`.
pub(crate) static V3_MARKETING_MEMBERCARD_OPEN_CARDS_BY_CARD_ID_QRCODE_POST: Operation = Operation {
    method: Method::Post,
    path: "/v3/marketing/membercard-open/cards/{card_id}/qrcode",
    entry: None,
    path_params: &[Field::new("card_id", Kind::Text).required()],
    query: &[],
    headers: &[],
    body: BodyRule::Json(&[
        Field::new("activate_type", Kind::Text).required(),
        Field::new("activate_url", Kind::Text),
        Field::new("activate_appid", Kind::Text),
        Field::new("activate_path", Kind::Text),
        Field::new("outer_str", Kind::Text),
    ]),
    response: ResponseRule {
        kind: ResponseKind::Json,
        status: 200,
        signed: true,
        required: Some("url"),
        has_code_and_message: false,
    },
    rate_limit: None,
    signed: true,
    #[cfg(feature = "typed")]
    title: "创建会员卡二维码",
    #[cfg(feature = "typed")]
    docs: &["merchant/4012550605", "partner/4012727701"],
};

/// 设置会员卡模板权益项: `PATCH /v3/marketing/membercard-open/cards/{card_id}/rights`.
pub(crate) static V3_MARKETING_MEMBERCARD_OPEN_CARDS_BY_CARD_ID_RIGHTS_PATCH: Operation = Operation {
    method: Method::Patch,
    path: "/v3/marketing/membercard-open/cards/{card_id}/rights",
    entry: None,
    path_params: &[Field::new("card_id", Kind::Text).required()],
    query: &[],
    headers: &[],
    body: BodyRule::Json(&[
        Field::new("show_bonus", Kind::Boolean).required(),
        Field::new("show_favor", Kind::Boolean).required(),
        Field::new("bonus", Kind::Object).with(&[
            Field::new("init_bonus", Kind::Integer).required(),
            Field::new("bonus_value_word", Kind::Text).required(),
            Field::new("bonus_cost_title", Kind::Text),
            Field::new("bonus_cost_word", Kind::Text).required(),
            Field::new("bonus_jump_word", Kind::Text),
            Field::new("bonus_jump_appid", Kind::Text),
            Field::new("bonus_jump_path", Kind::Text),
            Field::new("bonus_support_appid", Kind::Text),
            Field::new("bonus_support_path", Kind::Text),
        ]),
        Field::new("favor", Kind::Object).with(&[
            Field::new("show_coupon", Kind::Boolean).required(),
            Field::new("member_price_word", Kind::Text),
            Field::new("member_price_appid", Kind::Text),
            Field::new("member_price_path", Kind::Text),
            Field::new("member_price_title", Kind::Text),
            Field::new("favor_module_title", Kind::Text),
        ]),
        Field::new("show_fapiao", Kind::Boolean),
        Field::new("fapiao", Kind::Object).with(&[
            Field::new("fapiao_jump_word", Kind::Text),
            Field::new("fapiao_jump_appid", Kind::Text),
            Field::new("fapiao_jump_path", Kind::Text),
        ]),
        Field::new("show_guide", Kind::Boolean),
        Field::new("guide", Kind::Object)
            .with(V3_MARKETING_MEMBERCARD_OPEN_CARDS_BY_CARD_ID_CODES_BY_CODE_RIGHTS_PATCH_GUIDE),
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
    title: "设置会员卡模板权益项",
    #[cfg(feature = "typed")]
    docs: &["merchant/4012551219", "partner/4012729618"],
};

/// 添加会员卡服务项: `POST /v3/marketing/membercard-open/cards/{card_id}/service-modules`.
pub(crate) static V3_MARKETING_MEMBERCARD_OPEN_CARDS_BY_CARD_ID_SERVICE_MODULES_POST: Operation = Operation {
method: Method::Post,
path: "/v3/marketing/membercard-open/cards/{card_id}/service-modules",
entry: None,
path_params: &[Field::new("card_id", Kind::Text).required()],
query: &[],
headers: &[],
body: BodyRule::Json(&[Field::new("service_module_id", Kind::Text).required(), Field::new("jump_miniprogram", Kind::Object).required().with(V3_MARKETING_MEMBERCARD_OPEN_CARDS_BY_CARD_ID_CODES_BY_CODE_SET_SERVICE_MODULE_DATA_POST_STATE_SETTING_CONTENT_TEMPLATE_DATA_ACTION_SETTING_JUMP_MINIPROGRAM)]),
response: ResponseRule { kind: ResponseKind::Json, status: 200, signed: true, required: Some("card_id"), has_code_and_message: false },
rate_limit: None,
signed: true,
#[cfg(feature = "typed")]
title: "添加会员卡服务项",
#[cfg(feature = "typed")]
docs: &["merchant/4017167277", "partner/4017176338"],
};

/// 修改会员卡服务项: `PATCH /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}`.
pub(crate) static V3_MARKETING_MEMBERCARD_OPEN_CARDS_BY_CARD_ID_SERVICE_MODULES_BY_SERVICE_MODULE_ID_PATCH: Operation = Operation {
method: Method::Patch,
path: "/v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}",
entry: None,
path_params: &[Field::new("card_id", Kind::Text).required(), Field::new("service_module_id", Kind::Text).required()],
query: &[],
headers: &[],
body: BodyRule::Json(&[Field::new("jump_miniprogram", Kind::Object).required().with(V3_MARKETING_MEMBERCARD_OPEN_CARDS_BY_CARD_ID_CODES_BY_CODE_SET_SERVICE_MODULE_DATA_POST_STATE_SETTING_CONTENT_TEMPLATE_DATA_ACTION_SETTING_JUMP_MINIPROGRAM)]),
response: ResponseRule { kind: ResponseKind::Json, status: 200, signed: true, required: Some("card_id"), has_code_and_message: false },
rate_limit: None,
signed: true,
#[cfg(feature = "typed")]
title: "修改会员卡服务项",
#[cfg(feature = "typed")]
docs: &["merchant/4017167417", "partner/4017176491"],
};

/// 移除会员卡服务项: `DELETE /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}`.
pub(crate) static V3_MARKETING_MEMBERCARD_OPEN_CARDS_BY_CARD_ID_SERVICE_MODULES_BY_SERVICE_MODULE_ID_DELETE: Operation =
    Operation {
        method: Method::Delete,
        path: "/v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}",
        entry: None,
        path_params: &[
            Field::new("card_id", Kind::Text).required(),
            Field::new("service_module_id", Kind::Text).required(),
        ],
        query: &[],
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
        title: "移除会员卡服务项",
        #[cfg(feature = "typed")]
        docs: &["merchant/4017167557", "partner/4017176594"],
    };

/// 老会员卡模板升级: `POST /v3/marketing/membercard-open/cards/{card_id}/upgrade`.
pub(crate) static V3_MARKETING_MEMBERCARD_OPEN_CARDS_BY_CARD_ID_UPGRADE_POST: Operation = Operation {
    method: Method::Post,
    path: "/v3/marketing/membercard-open/cards/{card_id}/upgrade",
    entry: None,
    path_params: &[Field::new("card_id", Kind::Text).required()],
    query: &[],
    headers: &[],
    body: BodyRule::Json(&[Field::new("brand_id", Kind::Text).required(), Field::new("appid", Kind::Text).required()]),
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
    title: "老会员卡模板升级",
    #[cfg(feature = "typed")]
    docs: &["merchant/4012545673", "partner/4012708437"],
};

/// 根据openid导入用户会员卡: `POST /v3/marketing/membercard-open/cards/{card_id}/users/import`.
pub(crate) static V3_MARKETING_MEMBERCARD_OPEN_CARDS_BY_CARD_ID_USERS_IMPORT_POST: Operation = Operation {
    method: Method::Post,
    path: "/v3/marketing/membercard-open/cards/{card_id}/users/import",
    entry: None,
    path_params: &[Field::new("card_id", Kind::Text).required()],
    query: &[],
    headers: &[],
    body: BodyRule::Json(&[
        Field::new("openid", Kind::Text).required(),
        Field::new("code", Kind::Text),
        Field::new("out_request_no", Kind::Text).required(),
    ]),
    response: ResponseRule {
        kind: ResponseKind::Json,
        status: 200,
        signed: true,
        required: Some("code"),
        has_code_and_message: false,
    },
    rate_limit: None,
    signed: true,
    #[cfg(feature = "typed")]
    title: "根据openid导入用户会员卡",
    #[cfg(feature = "typed")]
    docs: &["merchant/4012549739", "partner/4012727561"],
};

/// 导入加密手机号提醒会员领卡: `POST /v3/marketing/membercard-open/phonenumber-member/import`.
pub(crate) static V3_MARKETING_MEMBERCARD_OPEN_PHONENUMBER_MEMBER_IMPORT_POST: Operation = Operation {
    method: Method::Post,
    path: "/v3/marketing/membercard-open/phonenumber-member/import",
    entry: None,
    path_params: &[],
    query: &[],
    headers: &[],
    body: BodyRule::Json(&[
        Field::new("member_information", Kind::Object).required().with(&[
            Field::new("card_id", Kind::Text).required(),
            Field::new("code", Kind::Text),
            Field::new("membership_number", Kind::Text),
            Field::new("registration_time", Kind::Text).required(),
        ]),
        Field::new("encrypted_phone_number", Kind::Text).required().encrypted(),
        Field::new("outer_str", Kind::Text),
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
    title: "导入加密手机号提醒会员领卡",
    #[cfg(feature = "typed")]
    docs: &["merchant/4017166226", "partner/4017171998"],
};

/// 通过加密手机号查询会员领卡状态: `GET /v3/marketing/membercard-open/phonenumber-member/search`.
pub(crate) static V3_MARKETING_MEMBERCARD_OPEN_PHONENUMBER_MEMBER_SEARCH_GET: Operation = Operation {
    method: Method::Get,
    path: "/v3/marketing/membercard-open/phonenumber-member/search",
    entry: None,
    path_params: &[],
    query: &[
        Field::new("card_id", Kind::Text).required(),
        Field::new("encrypted_phone_number", Kind::Text).required().encrypted(),
    ],
    headers: &[],
    body: BodyRule::None,
    response: ResponseRule {
        kind: ResponseKind::Json,
        status: 200,
        signed: true,
        required: Some("receive_status"),
        has_code_and_message: false,
    },
    rate_limit: None,
    signed: true,
    #[cfg(feature = "typed")]
    title: "通过加密手机号查询会员领卡状态",
    #[cfg(feature = "typed")]
    docs: &["merchant/4017166232", "partner/4017172062"],
};

/// 查询用户在品牌下所有会员卡: `GET /v3/marketing/membercard-open/user/cards`.
pub(crate) static V3_MARKETING_MEMBERCARD_OPEN_USER_CARDS_GET: Operation = Operation {
    method: Method::Get,
    path: "/v3/marketing/membercard-open/user/cards",
    entry: None,
    path_params: &[],
    query: &[
        Field::new("openid", Kind::Text).required(),
        Field::new("appid", Kind::Text),
        Field::new("offset", Kind::Integer).required(),
        Field::new("limit", Kind::Integer).required(),
    ],
    headers: &[],
    body: BodyRule::None,
    response: ResponseRule {
        kind: ResponseKind::Json,
        status: 200,
        signed: true,
        required: Some("total_count"),
        has_code_and_message: false,
    },
    rate_limit: None,
    signed: true,
    #[cfg(feature = "typed")]
    title: "查询用户在品牌下所有会员卡",
    #[cfg(feature = "typed")]
    docs: &["merchant/4012549255", "partner/4012709674"],
};

static V3_MARKETING_MEMBERCARD_ACTIVITY_ACTIVITIES_POST_AWARD_SEND_PERIOD_AWARD_SEND_DAY_TIME_BEGIN_DAY_TIME:
    &[Field] = &[
    Field::new("hours", Kind::Integer).required(),
    Field::new("minutes", Kind::Integer).required(),
    Field::new("seconds", Kind::Integer).required(),
];

static V3_MARKETING_MEMBERCARD_OPEN_CARDS_POST_BALANCE_INFORMATION: &[Field] = &[
    Field::new("need_balance", Kind::Boolean),
    Field::new("balance_appid", Kind::Text),
    Field::new("balance_path", Kind::Text),
    Field::new("balance_url", Kind::Text),
];

static V3_MARKETING_MEMBERCARD_OPEN_CARDS_POST_USER_INFORMATION_FORM_CUSTOM_FIELD_LIST: &[Field] =
    &[Field::new("type", Kind::Text), Field::new("name", Kind::Text), Field::new("values", Kind::Text).list()];

static V3_MARKETING_MEMBERCARD_OPEN_CARDS_POST_ADDITIONAL_STATEMENT: &[Field] = &[
    Field::new("title", Kind::Text),
    Field::new("url", Kind::Text),
    Field::new("appid", Kind::Text),
    Field::new("path", Kind::Text),
];

static V3_MARKETING_MEMBERCARD_OPEN_CARDS_BY_CARD_ID_CODES_BY_CODE_RIGHTS_PATCH_GUIDE: &[Field] = &[
    Field::new("staff_name", Kind::Text),
    Field::new("head_image_url", Kind::Text),
    Field::new("contact_information_name", Kind::Text),
    Field::new("contact_information_value", Kind::Text),
    Field::new("phone_number", Kind::Text),
];

static V3_MARKETING_MEMBERCARD_OPEN_CARDS_BY_CARD_ID_CODES_BY_CODE_SET_SERVICE_MODULE_DATA_POST_STATE_SETTING_CONTENT_TEMPLATE_DATA_FIELD_LIST: &[Field] = &[Field::new("field_id", Kind::Text).required(), Field::new("field_value", Kind::Text).required()];

static V3_MARKETING_MEMBERCARD_OPEN_CARDS_BY_CARD_ID_CODES_BY_CODE_SET_SERVICE_MODULE_DATA_POST_STATE_SETTING_CONTENT_TEMPLATE_DATA_ACTION_SETTING_JUMP_MINIPROGRAM: &[Field] = &[Field::new("appid", Kind::Text).required(), Field::new("path", Kind::Text).required()];
