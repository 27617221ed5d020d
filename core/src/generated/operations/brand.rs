// Made by `cargo xtask codegen` from catalog/; change the catalog, a correction or the emitter instead.
//! The operations of the product family `brand`.

use crate::http::Method;
use crate::operation::{BodyRule, Field, Kind, LimitScope, Operation, RateLimit, ResponseKind, ResponseRule};

/// 获得品牌已授权且在生效中的产品权限信息: `GET /v3/brand-basic/partner/brands/{brand_id}/product-authorities`.
pub(crate) static V3_BRAND_BASIC_PARTNER_BRANDS_BY_BRAND_ID_PRODUCT_AUTHORITIES_GET: Operation = Operation {
    method: Method::Get,
    path: "/v3/brand-basic/partner/brands/{brand_id}/product-authorities",
    entry: None,
    path_params: &[Field::new("brand_id", Kind::Text).required()],
    query: &[],
    headers: &[],
    body: BodyRule::None,
    response: ResponseRule {
        kind: ResponseKind::Json,
        status: 200,
        signed: true,
        required: Some("brand_id"),
        has_code_and_message: false,
    },
    rate_limit: None,
    signed: true,
    #[cfg(feature = "typed")]
    title: "获得品牌已授权且在生效中的产品权限信息",
    #[cfg(feature = "typed")]
    docs: &["partner/4017410365"],
};

/// 提交入驻申请: `POST /v3/brand/applyments`.
pub(crate) static V3_BRAND_APPLYMENTS_POST: Operation = Operation {
    method: Method::Post,
    path: "/v3/brand/applyments",
    entry: None,
    path_params: &[],
    query: &[],
    headers: &[],
    body: BodyRule::Json(&[
        Field::new("business_code", Kind::Text).required(),
        Field::new("admin_info", Kind::Object).required().with(&[
            Field::new("admin_name", Kind::Text).required().encrypted(),
            Field::new("id_doc_type", Kind::Text).required(),
            Field::new("id_card_number", Kind::Text).required().encrypted(),
        ]),
        Field::new("subject_info", Kind::Object).required().with(&[
            Field::new("subject_type", Kind::Text).required(),
            Field::new("subject_name", Kind::Text).required(),
            Field::new("unified_social_credit_code", Kind::Text).required(),
        ]),
        Field::new("brand_basic_info", Kind::Object)
            .required()
            .with(&[Field::new("brand_name", Kind::Text).required(), Field::new("brand_logo", Kind::Text).required()]),
        Field::new("trademark", Kind::Object).required().with(&[
            Field::new("trademark_exists", Kind::Text).required(),
            Field::new("trademark_registration_certificate", Kind::Object)
                .with(V3_BRAND_APPLYMENTS_POST_TRADEMARK_TRADEMARK_REGISTRATION_CERTIFICATE),
            Field::new("logo_trademark_registration_certificate", Kind::Object)
                .with(V3_BRAND_APPLYMENTS_POST_TRADEMARK_TRADEMARK_REGISTRATION_CERTIFICATE),
            Field::new("no_trademark_addition_prove", Kind::Text),
            Field::new("no_trademark_addition_prove_list", Kind::Text).list(),
        ]),
    ]),
    response: ResponseRule {
        kind: ResponseKind::Json,
        status: 200,
        signed: true,
        required: Some("applyment_id"),
        has_code_and_message: false,
    },
    rate_limit: None,
    signed: true,
    #[cfg(feature = "typed")]
    title: "提交入驻申请",
    #[cfg(feature = "typed")]
    docs: &["partner/4016249989"],
};

/// 根据申请单ID查询申请状态: `GET /v3/brand/applyments/applyment-id/{applyment_id}`.
pub(crate) static V3_BRAND_APPLYMENTS_APPLYMENT_ID_BY_APPLYMENT_ID_GET: Operation = Operation {
    method: Method::Get,
    path: "/v3/brand/applyments/applyment-id/{applyment_id}",
    entry: None,
    path_params: &[Field::new("applyment_id", Kind::Text).required()],
    query: &[],
    headers: &[],
    body: BodyRule::None,
    response: ResponseRule {
        kind: ResponseKind::Json,
        status: 200,
        signed: true,
        required: Some("applyment_id"),
        has_code_and_message: false,
    },
    rate_limit: None,
    signed: true,
    #[cfg(feature = "typed")]
    title: "根据申请单ID查询申请状态",
    #[cfg(feature = "typed")]
    docs: &["partner/4016257685"],
};

/// 根据业务申请编号查询申请状态: `GET /v3/brand/applyments/business-code/{business_code}`.
pub(crate) static V3_BRAND_APPLYMENTS_BUSINESS_CODE_BY_BUSINESS_CODE_GET: Operation = Operation {
    method: Method::Get,
    path: "/v3/brand/applyments/business-code/{business_code}",
    entry: None,
    path_params: &[Field::new("business_code", Kind::Text).required()],
    query: &[],
    headers: &[],
    body: BodyRule::None,
    response: ResponseRule {
        kind: ResponseKind::Json,
        status: 200,
        signed: true,
        required: Some("applyment_id"),
        has_code_and_message: false,
    },
    rate_limit: None,
    signed: true,
    #[cfg(feature = "typed")]
    title: "根据业务申请编号查询申请状态",
    #[cfg(feature = "typed")]
    docs: &["partner/4016257694"],
};

/// 撤销申请: `POST /v3/brand/applyments/cancel-applyment`.
pub(crate) static V3_BRAND_APPLYMENTS_CANCEL_APPLYMENT_POST: Operation = Operation {
    method: Method::Post,
    path: "/v3/brand/applyments/cancel-applyment",
    entry: None,
    path_params: &[],
    query: &[],
    headers: &[],
    body: BodyRule::Json(&[Field::new("applyment_id", Kind::Text), Field::new("business_code", Kind::Text)]),
    response: ResponseRule {
        kind: ResponseKind::Json,
        status: 200,
        signed: true,
        required: Some("applyment_id"),
        has_code_and_message: false,
    },
    rate_limit: None,
    signed: true,
    #[cfg(feature = "typed")]
    title: "撤销申请",
    #[cfg(feature = "typed")]
    docs: &["partner/4016257700"],
};

/// 查询商家名片配置申请状态: `GET /v3/brand/card/card-configs`.
pub(crate) static V3_BRAND_CARD_CARD_CONFIGS_GET: Operation = Operation {
    method: Method::Get,
    path: "/v3/brand/card/card-configs",
    entry: None,
    path_params: &[],
    query: &[
        Field::new("business_code", Kind::Text),
        Field::new("applyment_id", Kind::Text),
        Field::new("brand_id", Kind::Text).required(),
    ],
    headers: &[],
    body: BodyRule::None,
    response: ResponseRule {
        kind: ResponseKind::Json,
        status: 200,
        signed: true,
        required: Some("business_code"),
        has_code_and_message: false,
    },
    rate_limit: None,
    signed: true,
    #[cfg(feature = "typed")]
    title: "查询商家名片配置申请状态",
    #[cfg(feature = "typed")]
    docs: &["partner/4016475174"],
};

/// 提交商家名片配置申请: `POST /v3/brand/card/card-configs`.
pub(crate) static V3_BRAND_CARD_CARD_CONFIGS_POST: Operation = Operation {
    method: Method::Post,
    path: "/v3/brand/card/card-configs",
    entry: None,
    path_params: &[],
    query: &[],
    headers: &[],
    body: BodyRule::Json(&[
        Field::new("business_code", Kind::Text).required(),
        Field::new("brand_id", Kind::Text).required(),
        Field::new("brand_mini_program_info", Kind::Object)
            .with(&[Field::new("appid", Kind::Text).required(), Field::new("default_jump_path", Kind::Text)]),
        Field::new("brand_customer_service", Kind::Object).required().with(&[
            Field::new("customer_service_type", Kind::Text).required(),
            Field::new("customer_service_phone", Kind::Text),
            Field::new("customer_service_path", Kind::Text),
            Field::new("appid", Kind::Text),
        ]),
        Field::new("service_list", Kind::Object).list().with(&[
            Field::new("service_classify_name", Kind::Text),
            Field::new("service_name", Kind::Text),
            Field::new("service_jump_type", Kind::Text).required(),
            Field::new("service_jump_path", Kind::Text).required(),
            Field::new("appid", Kind::Text),
        ]),
    ]),
    response: ResponseRule {
        kind: ResponseKind::Json,
        status: 200,
        signed: true,
        required: Some("business_code"),
        has_code_and_message: false,
    },
    rate_limit: None,
    signed: true,
    #[cfg(feature = "typed")]
    title: "提交商家名片配置申请",
    #[cfg(feature = "typed")]
    docs: &["partner/4016468440"],
};

/// 撤销商家名片配置申请: `POST /v3/brand/card/card-configs/cancel-applyment`.
pub(crate) static V3_BRAND_CARD_CARD_CONFIGS_CANCEL_APPLYMENT_POST: Operation = Operation {
    method: Method::Post,
    path: "/v3/brand/card/card-configs/cancel-applyment",
    entry: None,
    path_params: &[],
    query: &[],
    headers: &[],
    body: BodyRule::Json(&[
        Field::new("business_code", Kind::Text),
        Field::new("applyment_id", Kind::Text),
        Field::new("brand_id", Kind::Text).required(),
    ]),
    response: ResponseRule {
        kind: ResponseKind::Json,
        status: 200,
        signed: true,
        required: Some("business_code"),
        has_code_and_message: false,
    },
    rate_limit: None,
    signed: true,
    #[cfg(feature = "typed")]
    title: "撤销商家名片配置申请",
    #[cfg(feature = "typed")]
    docs: &["partner/4016475172"],
};

/// 获取商家名片预览二维码: `GET /v3/brand/card/card-configs/preview-url`.
pub(crate) static V3_BRAND_CARD_CARD_CONFIGS_PREVIEW_URL_GET: Operation = Operation {
    method: Method::Get,
    path: "/v3/brand/card/card-configs/preview-url",
    entry: None,
    path_params: &[],
    query: &[
        Field::new("business_code", Kind::Text),
        Field::new("applyment_id", Kind::Text),
        Field::new("brand_id", Kind::Text).required(),
    ],
    headers: &[],
    body: BodyRule::None,
    response: ResponseRule {
        kind: ResponseKind::Json,
        status: 200,
        signed: true,
        required: Some("business_code"),
        has_code_and_message: false,
    },
    rate_limit: None,
    signed: true,
    #[cfg(feature = "typed")]
    title: "获取商家名片预览二维码",
    #[cfg(feature = "typed")]
    docs: &["partner/4016641998"],
};

/// 发布商家名片配置: `POST /v3/brand/card/card-configs/publish`.
pub(crate) static V3_BRAND_CARD_CARD_CONFIGS_PUBLISH_POST: Operation = Operation {
    method: Method::Post,
    path: "/v3/brand/card/card-configs/publish",
    entry: None,
    path_params: &[],
    query: &[],
    headers: &[],
    body: BodyRule::Json(&[
        Field::new("business_code", Kind::Text),
        Field::new("applyment_id", Kind::Text),
        Field::new("brand_id", Kind::Text).required(),
        Field::new("publish_type", Kind::Text).required(),
        Field::new("scheduled_publish_time", Kind::Text),
    ]),
    response: ResponseRule {
        kind: ResponseKind::Json,
        status: 200,
        signed: true,
        required: Some("business_code"),
        has_code_and_message: false,
    },
    rate_limit: None,
    signed: true,
    #[cfg(feature = "typed")]
    title: "发布商家名片配置",
    #[cfg(feature = "typed")]
    docs: &["partner/4016475176"],
};

/// 查询已生效交易连接名片规则: `GET /v3/brand/card/card-links`.
pub(crate) static V3_BRAND_CARD_CARD_LINKS_GET: Operation = Operation {
    method: Method::Get,
    path: "/v3/brand/card/card-links",
    entry: None,
    path_params: &[],
    query: &[
        Field::new("brand_id", Kind::Text).required(),
        Field::new("payment_scene", Kind::Text),
        Field::new("page_index", Kind::Integer),
        Field::new("page_size", Kind::Integer),
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
    title: "查询已生效交易连接名片规则",
    #[cfg(feature = "typed")]
    docs: &["partner/4016366785"],
};

/// 添加交易连接名片规则申请: `POST /v3/brand/card/card-links`.
pub(crate) static V3_BRAND_CARD_CARD_LINKS_POST: Operation = Operation {
    method: Method::Post,
    path: "/v3/brand/card/card-links",
    entry: None,
    path_params: &[],
    query: &[],
    headers: &[],
    body: BodyRule::Json(&[
        Field::new("business_code", Kind::Text).required(),
        Field::new("brand_id", Kind::Text).required(),
        Field::new("payment_scene", Kind::Text).required(),
        Field::new("appid", Kind::Text),
        Field::new("card_link_mchid", Kind::Text),
        Field::new("service_id", Kind::Text),
    ]),
    response: ResponseRule {
        kind: ResponseKind::Json,
        status: 200,
        signed: true,
        required: Some("business_code"),
        has_code_and_message: false,
    },
    rate_limit: None,
    signed: true,
    #[cfg(feature = "typed")]
    title: "添加交易连接名片规则申请",
    #[cfg(feature = "typed")]
    docs: &["partner/4016333302"],
};

/// 根据业务申请编号查询添加申请状态: `GET /v3/brand/card/card-links/business-code/{business_code}`.
pub(crate) static V3_BRAND_CARD_CARD_LINKS_BUSINESS_CODE_BY_BUSINESS_CODE_GET: Operation = Operation {
    method: Method::Get,
    path: "/v3/brand/card/card-links/business-code/{business_code}",
    entry: None,
    path_params: &[Field::new("business_code", Kind::Text).required()],
    query: &[Field::new("brand_id", Kind::Text).required()],
    headers: &[],
    body: BodyRule::None,
    response: ResponseRule {
        kind: ResponseKind::Json,
        status: 200,
        signed: true,
        required: Some("business_code"),
        has_code_and_message: false,
    },
    rate_limit: None,
    signed: true,
    #[cfg(feature = "typed")]
    title: "根据业务申请编号查询添加申请状态",
    #[cfg(feature = "typed")]
    docs: &["partner/4016366816"],
};

/// 撤销交易连接名片配置申请: `POST /v3/brand/card/card-links/cancel-applyment`.
pub(crate) static V3_BRAND_CARD_CARD_LINKS_CANCEL_APPLYMENT_POST: Operation = Operation {
    method: Method::Post,
    path: "/v3/brand/card/card-links/cancel-applyment",
    entry: None,
    path_params: &[],
    query: &[],
    headers: &[],
    body: BodyRule::Json(&[
        Field::new("business_code", Kind::Text).required(),
        Field::new("brand_id", Kind::Text).required(),
    ]),
    response: ResponseRule {
        kind: ResponseKind::Json,
        status: 200,
        signed: true,
        required: Some("business_code"),
        has_code_and_message: false,
    },
    rate_limit: None,
    signed: true,
    #[cfg(feature = "typed")]
    title: "撤销交易连接名片配置申请",
    #[cfg(feature = "typed")]
    docs: &["partner/4016366797"],
};

/// 解除已生效交易连接名片场景: `POST /v3/brand/card/card-links/unbind-card-link`.
pub(crate) static V3_BRAND_CARD_CARD_LINKS_UNBIND_CARD_LINK_POST: Operation = Operation {
    method: Method::Post,
    path: "/v3/brand/card/card-links/unbind-card-link",
    entry: None,
    path_params: &[],
    query: &[],
    headers: &[],
    body: BodyRule::Json(&[
        Field::new("brand_id", Kind::Text).required(),
        Field::new("payment_scene", Kind::Text).required(),
        Field::new("appid", Kind::Text),
        Field::new("card_link_mchid", Kind::Text),
        Field::new("service_id", Kind::Text),
    ]),
    response: ResponseRule {
        kind: ResponseKind::Json,
        status: 200,
        signed: true,
        required: Some("brand_id"),
        has_code_and_message: false,
    },
    rate_limit: None,
    signed: true,
    #[cfg(feature = "typed")]
    title: "解除已生效交易连接名片场景",
    #[cfg(feature = "typed")]
    docs: &["partner/4016366804"],
};

/// 查询摇优惠活动列表: `GET /v3/brand/marketing/shake-activities/activities`.
pub(crate) static V3_BRAND_MARKETING_SHAKE_ACTIVITIES_ACTIVITIES_GET: Operation = Operation {
    method: Method::Get,
    path: "/v3/brand/marketing/shake-activities/activities",
    entry: None,
    path_params: &[],
    query: &[
        Field::new("brand_id", Kind::Text).required(),
        Field::new("limit", Kind::Integer).required(),
        Field::new("offset", Kind::Integer).required(),
        Field::new("activity_state", Kind::Text),
        Field::new("audit_state", Kind::Text),
    ],
    headers: &[],
    body: BodyRule::None,
    response: ResponseRule {
        kind: ResponseKind::Json,
        status: 200,
        signed: true,
        required: Some("offset"),
        has_code_and_message: false,
    },
    rate_limit: None,
    signed: true,
    #[cfg(feature = "typed")]
    title: "查询摇优惠活动列表",
    #[cfg(feature = "typed")]
    docs: &["partner/4015783259"],
};

/// 查询会员卡模板列表: `GET /v3/brand/partner/card-member/cards`.
pub(crate) static V3_BRAND_PARTNER_CARD_MEMBER_CARDS_GET: Operation = Operation {
    method: Method::Get,
    path: "/v3/brand/partner/card-member/cards",
    entry: None,
    path_params: &[],
    query: &[
        Field::new("brand_id", Kind::Text).required(),
        Field::new("state", Kind::Text),
        Field::new("offset", Kind::Integer),
        Field::new("limit", Kind::Integer),
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
    docs: &["partner/4015336976"],
};

/// 创建会员卡模板: `POST /v3/brand/partner/card-member/cards`.
pub(crate) static V3_BRAND_PARTNER_CARD_MEMBER_CARDS_POST: Operation = Operation {
    method: Method::Post,
    path: "/v3/brand/partner/card-member/cards",
    entry: None,
    path_params: &[],
    query: &[],
    headers: &[],
    body: BodyRule::Json(&[
        Field::new("brand_id", Kind::Text).required(),
        Field::new("appid", Kind::Text).required(),
        Field::new("card_type", Kind::Text).required(),
        Field::new("card_title", Kind::Text).required(),
        Field::new("card_color", Kind::Text).required(),
        Field::new("card_picture_url", Kind::Text).required(),
        Field::new("code_mode", Kind::Text).required(),
        Field::new("code_type", Kind::Text).required(),
        Field::new("code_jump_information", Kind::Object)
            .with(V3_BRAND_PARTNER_CARD_MEMBER_CARDS_POST_CODE_JUMP_INFORMATION),
        Field::new("benefits", Kind::Text).required(),
        Field::new("notify_url", Kind::Text).required(),
        Field::new("need_pinned", Kind::Boolean),
        Field::new("need_display_level", Kind::Boolean),
        Field::new("init_level", Kind::Text),
        Field::new("service_phone", Kind::Text),
        Field::new("legal_agreement", Kind::Text),
        Field::new("valid_date_information", Kind::Object)
            .required()
            .with(V3_BRAND_PARTNER_CARD_MEMBER_CARDS_POST_VALID_DATE_INFORMATION),
        Field::new("points_information", Kind::Object)
            .with(V3_BRAND_PARTNER_CARD_MEMBER_CARDS_POST_CODE_JUMP_INFORMATION),
        Field::new("balance_information", Kind::Object)
            .with(V3_BRAND_PARTNER_CARD_MEMBER_CARDS_POST_CODE_JUMP_INFORMATION),
        Field::new("purchase_information", Kind::Object)
            .with(V3_BRAND_PARTNER_CARD_MEMBER_CARDS_POST_PURCHASE_INFORMATION),
        Field::new("user_information", Kind::Object).with(V3_BRAND_PARTNER_CARD_MEMBER_CARDS_POST_USER_INFORMATION),
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
    docs: &["partner/4015336970"],
};

/// 查询会员卡模板信息: `GET /v3/brand/partner/card-member/cards/{card_id}`.
pub(crate) static V3_BRAND_PARTNER_CARD_MEMBER_CARDS_BY_CARD_ID_GET: Operation = Operation {
    method: Method::Get,
    path: "/v3/brand/partner/card-member/cards/{card_id}",
    entry: None,
    path_params: &[Field::new("card_id", Kind::Text).required()],
    query: &[Field::new("brand_id", Kind::Text).required()],
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
    docs: &["partner/4015336974"],
};

/// 修改会员卡模板信息: `PATCH /v3/brand/partner/card-member/cards/{card_id}`.
pub(crate) static V3_BRAND_PARTNER_CARD_MEMBER_CARDS_BY_CARD_ID_PATCH: Operation = Operation {
    method: Method::Patch,
    path: "/v3/brand/partner/card-member/cards/{card_id}",
    entry: None,
    path_params: &[Field::new("card_id", Kind::Text).required()],
    query: &[],
    headers: &[],
    body: BodyRule::Json(&[
        Field::new("brand_id", Kind::Text).required(),
        Field::new("card_title", Kind::Text),
        Field::new("card_color", Kind::Text),
        Field::new("card_picture_url", Kind::Text),
        Field::new("code_jump_information", Kind::Object)
            .with(V3_BRAND_PARTNER_CARD_MEMBER_CARDS_POST_CODE_JUMP_INFORMATION),
        Field::new("benefits", Kind::Text),
        Field::new("notify_url", Kind::Text),
        Field::new("need_pinned", Kind::Boolean),
        Field::new("need_display_level", Kind::Boolean),
        Field::new("init_level", Kind::Text),
        Field::new("service_phone", Kind::Text),
        Field::new("legal_agreement", Kind::Text),
        Field::new("valid_date_information", Kind::Object)
            .with(V3_BRAND_PARTNER_CARD_MEMBER_CARDS_POST_VALID_DATE_INFORMATION),
        Field::new("points_information", Kind::Object)
            .with(V3_BRAND_PARTNER_CARD_MEMBER_CARDS_POST_CODE_JUMP_INFORMATION),
        Field::new("balance_information", Kind::Object)
            .with(V3_BRAND_PARTNER_CARD_MEMBER_CARDS_POST_CODE_JUMP_INFORMATION),
        Field::new("purchase_information", Kind::Object)
            .with(V3_BRAND_PARTNER_CARD_MEMBER_CARDS_POST_PURCHASE_INFORMATION),
        Field::new("user_information", Kind::Object).with(V3_BRAND_PARTNER_CARD_MEMBER_CARDS_POST_USER_INFORMATION),
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
    title: "修改会员卡模板信息",
    #[cfg(feature = "typed")]
    docs: &["partner/4015336977"],
};

/// 删除会员卡模板: `DELETE /v3/brand/partner/card-member/cards/{card_id}`.
pub(crate) static V3_BRAND_PARTNER_CARD_MEMBER_CARDS_BY_CARD_ID_DELETE: Operation = Operation {
    method: Method::Delete,
    path: "/v3/brand/partner/card-member/cards/{card_id}",
    entry: None,
    path_params: &[Field::new("card_id", Kind::Text).required()],
    query: &[Field::new("brand_id", Kind::Text).required()],
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
    title: "删除会员卡模板",
    #[cfg(feature = "typed")]
    docs: &["partner/4015336972"],
};

/// 作废会员卡模板: `POST /v3/brand/partner/card-member/cards/{card_id}/invalidate`.
pub(crate) static V3_BRAND_PARTNER_CARD_MEMBER_CARDS_BY_CARD_ID_INVALIDATE_POST: Operation = Operation {
    method: Method::Post,
    path: "/v3/brand/partner/card-member/cards/{card_id}/invalidate",
    entry: None,
    path_params: &[Field::new("card_id", Kind::Text).required()],
    query: &[],
    headers: &[],
    body: BodyRule::Json(&[Field::new("brand_id", Kind::Text).required()]),
    response: ResponseRule {
        kind: ResponseKind::Json,
        status: 200,
        signed: true,
        required: Some("out_request_no"),
        has_code_and_message: false,
    },
    rate_limit: None,
    signed: true,
    #[cfg(feature = "typed")]
    title: "作废会员卡模板",
    #[cfg(feature = "typed")]
    docs: &["partner/4015336972"],
};

/// 查询品牌会员发券活动列表: `GET /v3/brand/partner/card-member/membership-activities`.
pub(crate) static V3_BRAND_PARTNER_CARD_MEMBER_MEMBERSHIP_ACTIVITIES_GET: Operation = Operation {
    method: Method::Get,
    path: "/v3/brand/partner/card-member/membership-activities",
    entry: None,
    path_params: &[],
    query: &[
        Field::new("brand_id", Kind::Text).required(),
        Field::new("card_id", Kind::Text),
        Field::new("activity_state", Kind::Text),
        Field::new("offset", Kind::Integer).required(),
        Field::new("limit", Kind::Integer).required(),
    ],
    headers: &[],
    body: BodyRule::None,
    response: ResponseRule {
        kind: ResponseKind::Json,
        status: 200,
        signed: true,
        required: Some("offset"),
        has_code_and_message: false,
    },
    rate_limit: Some(RateLimit { per: LimitScope::ServiceProviderMerchant, count: 5, interval_s: 1 }),
    signed: true,
    #[cfg(feature = "typed")]
    title: "查询品牌会员发券活动列表",
    #[cfg(feature = "typed")]
    docs: &["partner/4016588039"],
};

/// 创建品牌会员发券活动: `POST /v3/brand/partner/card-member/membership-activities`.
pub(crate) static V3_BRAND_PARTNER_CARD_MEMBER_MEMBERSHIP_ACTIVITIES_POST: Operation = Operation {
    method: Method::Post,
    path: "/v3/brand/partner/card-member/membership-activities",
    entry: None,
    path_params: &[],
    query: &[],
    headers: &[],
    body: BodyRule::Json(&[
        Field::new("out_request_no", Kind::Text).required(),
        Field::new("brand_id", Kind::Text).required(),
        Field::new("card_id", Kind::Text).required(),
        Field::new("activity_channel", Kind::Text).required(),
        Field::new("title", Kind::Text).required(),
        Field::new("sub_title", Kind::Text).required(),
        Field::new("begin_time", Kind::Text).required(),
        Field::new("end_time", Kind::Text).required(),
        Field::new("apply_total", Kind::Integer).required(),
        Field::new("product_coupon_stock_list", Kind::Object).required().list().with(&[
            Field::new("product_coupon_id", Kind::Text).required(),
            Field::new("stock_id", Kind::Text).required(),
        ]),
    ]),
    response: ResponseRule {
        kind: ResponseKind::Json,
        status: 200,
        signed: true,
        required: Some("out_request_no"),
        has_code_and_message: false,
    },
    rate_limit: None,
    signed: true,
    #[cfg(feature = "typed")]
    title: "创建品牌会员发券活动",
    #[cfg(feature = "typed")]
    docs: &["partner/4016464918"],
};

/// 查询品牌会员发券活动: `GET /v3/brand/partner/card-member/membership-activities/{activity_id}`.
pub(crate) static V3_BRAND_PARTNER_CARD_MEMBER_MEMBERSHIP_ACTIVITIES_BY_ACTIVITY_ID_GET: Operation = Operation {
    method: Method::Get,
    path: "/v3/brand/partner/card-member/membership-activities/{activity_id}",
    entry: None,
    path_params: &[Field::new("activity_id", Kind::Text).required()],
    query: &[Field::new("brand_id", Kind::Text).required()],
    headers: &[],
    body: BodyRule::None,
    response: ResponseRule {
        kind: ResponseKind::Json,
        status: 200,
        signed: true,
        required: Some("out_request_no"),
        has_code_and_message: false,
    },
    rate_limit: Some(RateLimit { per: LimitScope::ServiceProviderMerchant, count: 5, interval_s: 1 }),
    signed: true,
    #[cfg(feature = "typed")]
    title: "查询品牌会员发券活动",
    #[cfg(feature = "typed")]
    docs: &["partner/4016588015"],
};

/// 修改品牌会员发券活动信息: `PATCH /v3/brand/partner/card-member/membership-activities/{activity_id}`.
pub(crate) static V3_BRAND_PARTNER_CARD_MEMBER_MEMBERSHIP_ACTIVITIES_BY_ACTIVITY_ID_PATCH: Operation = Operation {
    method: Method::Patch,
    path: "/v3/brand/partner/card-member/membership-activities/{activity_id}",
    entry: None,
    path_params: &[Field::new("activity_id", Kind::Text).required()],
    query: &[],
    headers: &[],
    body: BodyRule::Json(&[
        Field::new("brand_id", Kind::Text).required(),
        Field::new("title", Kind::Text).required(),
        Field::new("sub_title", Kind::Text).required(),
        Field::new("begin_time", Kind::Text).required(),
        Field::new("end_time", Kind::Text).required(),
    ]),
    response: ResponseRule {
        kind: ResponseKind::Json,
        status: 200,
        signed: true,
        required: Some("out_request_no"),
        has_code_and_message: false,
    },
    rate_limit: Some(RateLimit { per: LimitScope::ServiceProviderMerchant, count: 5, interval_s: 1 }),
    signed: true,
    #[cfg(feature = "typed")]
    title: "修改品牌会员发券活动信息",
    #[cfg(feature = "typed")]
    docs: &["partner/4016588044"],
};

/// 终止品牌会员发券活动: `POST /v3/brand/partner/card-member/membership-activities/{activity_id}/terminate`.
pub(crate) static V3_BRAND_PARTNER_CARD_MEMBER_MEMBERSHIP_ACTIVITIES_BY_ACTIVITY_ID_TERMINATE_POST: Operation =
    Operation {
        method: Method::Post,
        path: "/v3/brand/partner/card-member/membership-activities/{activity_id}/terminate",
        entry: None,
        path_params: &[Field::new("activity_id", Kind::Text).required()],
        query: &[],
        headers: &[],
        body: BodyRule::Json(&[Field::new("brand_id", Kind::Text).required()]),
        response: ResponseRule {
            kind: ResponseKind::Json,
            status: 200,
            signed: true,
            required: Some("out_request_no"),
            has_code_and_message: false,
        },
        rate_limit: None,
        signed: true,
        #[cfg(feature = "typed")]
        title: "终止品牌会员发券活动",
        #[cfg(feature = "typed")]
        docs: &["partner/4016588028"],
    };

/// 品牌会员展示付款码组件预授权: `POST /v3/brand/partner/card-member/pay-view-tokens`.
pub(crate) static V3_BRAND_PARTNER_CARD_MEMBER_PAY_VIEW_TOKENS_POST: Operation = Operation {
    method: Method::Post,
    path: "/v3/brand/partner/card-member/pay-view-tokens",
    entry: None,
    path_params: &[],
    query: &[],
    headers: &[],
    body: BodyRule::Json(&[
        Field::new("brand_id", Kind::Text).required(),
        Field::new("card_id", Kind::Text).required(),
        Field::new("openid", Kind::Text).required(),
    ]),
    response: ResponseRule {
        kind: ResponseKind::Json,
        status: 200,
        signed: true,
        required: Some("token"),
        has_code_and_message: false,
    },
    rate_limit: Some(RateLimit { per: LimitScope::ServiceProviderMerchant, count: 5, interval_s: 1 }),
    signed: true,
    #[cfg(feature = "typed")]
    title: "品牌会员展示付款码组件预授权",
    #[cfg(feature = "typed")]
    docs: &["partner/4016834476"],
};

/// 入会组件预授权: `POST /v3/brand/partner/card-member/pre-auth-tokens`.
pub(crate) static V3_BRAND_PARTNER_CARD_MEMBER_PRE_AUTH_TOKENS_POST: Operation = Operation {
    method: Method::Post,
    path: "/v3/brand/partner/card-member/pre-auth-tokens",
    entry: None,
    path_params: &[],
    query: &[],
    headers: &[],
    body: BodyRule::Json(&[
        Field::new("brand_id", Kind::Text).required(),
        Field::new("card_id", Kind::Text).required(),
        Field::new("openid", Kind::Text).required(),
    ]),
    response: ResponseRule {
        kind: ResponseKind::Json,
        status: 200,
        signed: true,
        required: Some("token"),
        has_code_and_message: false,
    },
    rate_limit: None,
    signed: true,
    #[cfg(feature = "typed")]
    title: "入会组件预授权",
    #[cfg(feature = "typed")]
    docs: &["partner/4015336986"],
};

/// 查询用户在品牌下所有会员卡: `GET /v3/brand/partner/card-member/user-cards`.
pub(crate) static V3_BRAND_PARTNER_CARD_MEMBER_USER_CARDS_GET: Operation = Operation {
    method: Method::Get,
    path: "/v3/brand/partner/card-member/user-cards",
    entry: None,
    path_params: &[],
    query: &[
        Field::new("brand_id", Kind::Text).required(),
        Field::new("openid", Kind::Text).required(),
        Field::new("user_card_state", Kind::Text),
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
    docs: &["partner/4015336984"],
};

/// 根据openid导入用户会员卡: `POST /v3/brand/partner/card-member/user-cards/import-by-openid`.
pub(crate) static V3_BRAND_PARTNER_CARD_MEMBER_USER_CARDS_IMPORT_BY_OPENID_POST: Operation = Operation {
    method: Method::Post,
    path: "/v3/brand/partner/card-member/user-cards/import-by-openid",
    entry: None,
    path_params: &[],
    query: &[],
    headers: &[],
    body: BodyRule::Json(&[
        Field::new("brand_id", Kind::Text).required(),
        Field::new("card_id", Kind::Text).required(),
        Field::new("openid", Kind::Text).required(),
        Field::new("user_card_code", Kind::Text).required(),
        Field::new("phone_number", Kind::Text).encrypted(),
        Field::new("user_information", Kind::Object)
            .with(V3_BRAND_PARTNER_CARD_MEMBER_USER_CARDS_IMPORT_BY_OPENID_POST_USER_INFORMATION),
        Field::new("date_information", Kind::Object)
            .required()
            .with(V3_BRAND_PARTNER_CARD_MEMBER_CARDS_POST_VALID_DATE_INFORMATION),
        Field::new("pickup_time", Kind::Text).required(),
    ]),
    response: ResponseRule {
        kind: ResponseKind::Json,
        status: 200,
        signed: true,
        required: Some("user_card_code"),
        has_code_and_message: false,
    },
    rate_limit: None,
    signed: true,
    #[cfg(feature = "typed")]
    title: "根据openid导入用户会员卡",
    #[cfg(feature = "typed")]
    docs: &["partner/4015336981"],
};

/// 根据手机号导入用户会员卡: `POST /v3/brand/partner/card-member/user-cards/import-by-phone`.
pub(crate) static V3_BRAND_PARTNER_CARD_MEMBER_USER_CARDS_IMPORT_BY_PHONE_POST: Operation = Operation {
    method: Method::Post,
    path: "/v3/brand/partner/card-member/user-cards/import-by-phone",
    entry: None,
    path_params: &[],
    query: &[],
    headers: &[],
    body: BodyRule::Json(&[
        Field::new("brand_id", Kind::Text).required(),
        Field::new("card_id", Kind::Text).required(),
        Field::new("phone_number", Kind::Text).required().encrypted(),
        Field::new("user_card_code", Kind::Text).required(),
        Field::new("user_information", Kind::Object)
            .with(V3_BRAND_PARTNER_CARD_MEMBER_USER_CARDS_IMPORT_BY_OPENID_POST_USER_INFORMATION),
        Field::new("date_information", Kind::Object)
            .required()
            .with(V3_BRAND_PARTNER_CARD_MEMBER_CARDS_POST_VALID_DATE_INFORMATION),
        Field::new("pickup_time", Kind::Text).required(),
    ]),
    response: ResponseRule {
        kind: ResponseKind::Json,
        status: 200,
        signed: true,
        required: Some("user_card_code"),
        has_code_and_message: false,
    },
    rate_limit: None,
    signed: true,
    #[cfg(feature = "typed")]
    title: "根据手机号导入用户会员卡",
    #[cfg(feature = "typed")]
    docs: &["partner/4015336982"],
};

/// 查询用户会员卡信息: `GET /v3/brand/partner/card-member/user-cards/{user_card_code}`.
pub(crate) static V3_BRAND_PARTNER_CARD_MEMBER_USER_CARDS_BY_USER_CARD_CODE_GET: Operation = Operation {
    method: Method::Get,
    path: "/v3/brand/partner/card-member/user-cards/{user_card_code}",
    entry: None,
    path_params: &[Field::new("user_card_code", Kind::Text).required()],
    query: &[
        Field::new("brand_id", Kind::Text).required(),
        Field::new("card_id", Kind::Text).required(),
        Field::new("openid", Kind::Text).required(),
    ],
    headers: &[],
    body: BodyRule::None,
    response: ResponseRule {
        kind: ResponseKind::Json,
        status: 200,
        signed: true,
        required: Some("user_card_code"),
        has_code_and_message: false,
    },
    rate_limit: None,
    signed: true,
    #[cfg(feature = "typed")]
    title: "查询用户会员卡信息",
    #[cfg(feature = "typed")]
    docs: &["partner/4015336980"],
};

/// 修改用户会员卡信息: `PATCH /v3/brand/partner/card-member/user-cards/{user_card_code}`.
pub(crate) static V3_BRAND_PARTNER_CARD_MEMBER_USER_CARDS_BY_USER_CARD_CODE_PATCH: Operation = Operation {
    method: Method::Patch,
    path: "/v3/brand/partner/card-member/user-cards/{user_card_code}",
    entry: None,
    path_params: &[Field::new("user_card_code", Kind::Text).required()],
    query: &[Field::new("card_id", Kind::Text).required()],
    headers: &[],
    body: BodyRule::Json(&[
        Field::new("brand_id", Kind::Text),
        Field::new("openid", Kind::Text),
        Field::new("card_color", Kind::Text),
        Field::new("card_picture_url", Kind::Text),
        Field::new("phone_number", Kind::Text).encrypted(),
        Field::new("level", Kind::Text),
        Field::new("valid_date_information", Kind::Object)
            .with(V3_BRAND_PARTNER_CARD_MEMBER_CARDS_POST_VALID_DATE_INFORMATION),
        Field::new("pickup_time", Kind::Text),
        Field::new("user_information", Kind::Object)
            .with(V3_BRAND_PARTNER_CARD_MEMBER_USER_CARDS_IMPORT_BY_OPENID_POST_USER_INFORMATION),
        Field::new("attach", Kind::Text),
    ]),
    response: ResponseRule {
        kind: ResponseKind::Json,
        status: 200,
        signed: true,
        required: Some("user_card_code"),
        has_code_and_message: false,
    },
    rate_limit: None,
    signed: true,
    #[cfg(feature = "typed")]
    title: "修改用户会员卡信息",
    #[cfg(feature = "typed")]
    docs: &["partner/4015336985"],
};

/// 同步会员开通结果: `POST /v3/brand/partner/card-member/user-cards/{user_card_code}/confirm`.
pub(crate) static V3_BRAND_PARTNER_CARD_MEMBER_USER_CARDS_BY_USER_CARD_CODE_CONFIRM_POST: Operation = Operation {
    method: Method::Post,
    path: "/v3/brand/partner/card-member/user-cards/{user_card_code}/confirm",
    entry: None,
    path_params: &[Field::new("user_card_code", Kind::Text).required()],
    query: &[Field::new("card_id", Kind::Text).required()],
    headers: &[],
    body: BodyRule::Json(&[
        Field::new("brand_id", Kind::Text).required(),
        Field::new("openid", Kind::Text).required(),
        Field::new("card_color", Kind::Text),
        Field::new("card_picture_url", Kind::Text),
        Field::new("phone_number", Kind::Text).encrypted(),
        Field::new("level", Kind::Text),
        Field::new("valid_date_information", Kind::Object)
            .with(V3_BRAND_PARTNER_CARD_MEMBER_CARDS_POST_VALID_DATE_INFORMATION),
        Field::new("user_information", Kind::Object)
            .with(V3_BRAND_PARTNER_CARD_MEMBER_USER_CARDS_IMPORT_BY_OPENID_POST_USER_INFORMATION),
        Field::new("attach", Kind::Text),
        Field::new("user_card_confirm_state", Kind::Text).required(),
    ]),
    response: ResponseRule {
        kind: ResponseKind::Json,
        status: 200,
        signed: true,
        required: Some("user_card_code"),
        has_code_and_message: false,
    },
    rate_limit: None,
    signed: true,
    #[cfg(feature = "typed")]
    title: "同步会员开通结果",
    #[cfg(feature = "typed")]
    docs: &["partner/4015336979"],
};

/// 作废用户会员卡: `POST /v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate`.
pub(crate) static V3_BRAND_PARTNER_CARD_MEMBER_USER_CARDS_BY_USER_CARD_CODE_INVALIDATE_POST: Operation = Operation {
    method: Method::Post,
    path: "/v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate",
    entry: None,
    path_params: &[Field::new("user_card_code", Kind::Text).required()],
    query: &[Field::new("brand_id", Kind::Text).required(), Field::new("card_id", Kind::Text).required()],
    headers: &[],
    body: BodyRule::Json(&[Field::new("openid", Kind::Text).required(), Field::new("invalid_reason", Kind::Text)]),
    response: ResponseRule {
        kind: ResponseKind::Json,
        status: 200,
        signed: true,
        required: Some("user_card_code"),
        has_code_and_message: false,
    },
    rate_limit: None,
    signed: true,
    #[cfg(feature = "typed")]
    title: "作废用户会员卡",
    #[cfg(feature = "typed")]
    docs: &["partner/4015336983"],
};

/// 创建用户动态信息: `POST /v3/brand/partner/card-member/user-feeds`.
pub(crate) static V3_BRAND_PARTNER_CARD_MEMBER_USER_FEEDS_POST: Operation = Operation {
    method: Method::Post,
    path: "/v3/brand/partner/card-member/user-feeds",
    entry: None,
    path_params: &[],
    query: &[],
    headers: &[],
    body: BodyRule::Json(&[
        Field::new("brand_id", Kind::Text).required(),
        Field::new("card_id", Kind::Text).required(),
        Field::new("user_card_code", Kind::Text).required(),
        Field::new("openid", Kind::Text).required(),
        Field::new("out_request_no", Kind::Text).required(),
        Field::new("cell_message", Kind::Text).required(),
    ]),
    response: ResponseRule {
        kind: ResponseKind::Json,
        status: 200,
        signed: true,
        required: Some("brand_id"),
        has_code_and_message: false,
    },
    rate_limit: None,
    signed: true,
    #[cfg(feature = "typed")]
    title: "创建用户动态信息",
    #[cfg(feature = "typed")]
    docs: &["partner/4015336987"],
};

/// 同步积分兑券结果: `POST /v3/brand/partner/card-member/user-points/exchange-coupon/confirm`.
pub(crate) static V3_BRAND_PARTNER_CARD_MEMBER_USER_POINTS_EXCHANGE_COUPON_CONFIRM_POST: Operation = Operation {
    method: Method::Post,
    path: "/v3/brand/partner/card-member/user-points/exchange-coupon/confirm",
    entry: None,
    path_params: &[],
    query: &[],
    headers: &[],
    body: BodyRule::Json(&[
        Field::new("record_id", Kind::Text).required(),
        Field::new("exchange_coupon_template_id", Kind::Text).required(),
        Field::new("brand_id", Kind::Text).required(),
        Field::new("card_id", Kind::Text).required(),
        Field::new("openid", Kind::Text).required(),
        Field::new("user_card_code", Kind::Text).required(),
        Field::new("state", Kind::Text).required(),
        Field::new("coupon_code", Kind::Text),
        Field::new("fail_reason", Kind::Text),
    ]),
    response: ResponseRule {
        kind: ResponseKind::Json,
        status: 200,
        signed: true,
        required: Some("record_id"),
        has_code_and_message: false,
    },
    rate_limit: Some(RateLimit { per: LimitScope::ServiceProviderMerchant, count: 5, interval_s: 1 }),
    signed: true,
    #[cfg(feature = "typed")]
    title: "同步积分兑券结果",
    #[cfg(feature = "typed")]
    docs: &["partner/4015897268"],
};

/// 同步积分余额: `POST /v3/brand/partner/card-member/user-points/sync`.
pub(crate) static V3_BRAND_PARTNER_CARD_MEMBER_USER_POINTS_SYNC_POST: Operation = Operation {
    method: Method::Post,
    path: "/v3/brand/partner/card-member/user-points/sync",
    entry: None,
    path_params: &[],
    query: &[],
    headers: &[],
    body: BodyRule::Json(&[
        Field::new("out_request_no", Kind::Text).required(),
        Field::new("brand_id", Kind::Text).required(),
        Field::new("card_id", Kind::Text).required(),
        Field::new("openid", Kind::Text).required(),
        Field::new("user_card_code", Kind::Text).required(),
        Field::new("point_balance", Kind::Integer).required(),
    ]),
    response: ResponseRule {
        kind: ResponseKind::Json,
        status: 200,
        signed: true,
        required: Some("out_request_no"),
        has_code_and_message: false,
    },
    rate_limit: Some(RateLimit { per: LimitScope::ServiceProviderMerchant, count: 5, interval_s: 1 }),
    signed: true,
    #[cfg(feature = "typed")]
    title: "同步积分余额",
    #[cfg(feature = "typed")]
    docs: &["partner/4015897280"],
};

/// 列表查询品牌门店信息: `GET /v3/brand/partner/store/brandstores`.
pub(crate) static V3_BRAND_PARTNER_STORE_BRANDSTORES_GET: Operation = Operation {
    method: Method::Get,
    path: "/v3/brand/partner/store/brandstores",
    entry: None,
    path_params: &[],
    query: &[
        Field::new("brand_id", Kind::Text).required(),
        Field::new("store_state", Kind::Text),
        Field::new("offset", Kind::Integer),
        Field::new("limit", Kind::Integer),
    ],
    headers: &[],
    body: BodyRule::None,
    response: ResponseRule {
        kind: ResponseKind::Json,
        status: 200,
        signed: true,
        required: Some("brand_id"),
        has_code_and_message: false,
    },
    rate_limit: None,
    signed: true,
    #[cfg(feature = "typed")]
    title: "列表查询品牌门店信息",
    #[cfg(feature = "typed")]
    docs: &["partner/4016756674"],
};

/// 创建品牌门店: `POST /v3/brand/partner/store/brandstores`.
pub(crate) static V3_BRAND_PARTNER_STORE_BRANDSTORES_POST: Operation = Operation {
    method: Method::Post,
    path: "/v3/brand/partner/store/brandstores",
    entry: None,
    path_params: &[],
    query: &[],
    headers: &[],
    body: BodyRule::Json(&[
        Field::new("brand_id", Kind::Text).required(),
        Field::new("store_basics", Kind::Object).with(V3_BRAND_PARTNER_STORE_BRANDSTORES_POST_STORE_BASICS),
        Field::new("store_address", Kind::Object)
            .required()
            .with(V3_BRAND_PARTNER_STORE_BRANDSTORES_POST_STORE_ADDRESS),
        Field::new("store_business", Kind::Object).with(V3_BRAND_PARTNER_STORE_BRANDSTORES_POST_STORE_BUSINESS),
    ]),
    response: ResponseRule {
        kind: ResponseKind::Json,
        status: 200,
        signed: true,
        required: Some("brand_id"),
        has_code_and_message: false,
    },
    rate_limit: None,
    signed: true,
    #[cfg(feature = "typed")]
    title: "创建品牌门店",
    #[cfg(feature = "typed")]
    docs: &["partner/4015783183"],
};

/// 查询品牌门店: `GET /v3/brand/partner/store/brandstores/{store_id}`.
pub(crate) static V3_BRAND_PARTNER_STORE_BRANDSTORES_BY_STORE_ID_GET: Operation = Operation {
    method: Method::Get,
    path: "/v3/brand/partner/store/brandstores/{store_id}",
    entry: None,
    path_params: &[Field::new("store_id", Kind::Text).required()],
    query: &[Field::new("brand_id", Kind::Text).required()],
    headers: &[],
    body: BodyRule::None,
    response: ResponseRule {
        kind: ResponseKind::Json,
        status: 200,
        signed: true,
        required: Some("brand_id"),
        has_code_and_message: false,
    },
    rate_limit: None,
    signed: true,
    #[cfg(feature = "typed")]
    title: "查询品牌门店",
    #[cfg(feature = "typed")]
    docs: &["partner/4015783153"],
};

/// 更新品牌门店: `PATCH /v3/brand/partner/store/brandstores/{store_id}`.
pub(crate) static V3_BRAND_PARTNER_STORE_BRANDSTORES_BY_STORE_ID_PATCH: Operation = Operation {
    method: Method::Patch,
    path: "/v3/brand/partner/store/brandstores/{store_id}",
    entry: None,
    path_params: &[Field::new("store_id", Kind::Text).required()],
    query: &[],
    headers: &[],
    body: BodyRule::Json(&[
        Field::new("brand_id", Kind::Text).required(),
        Field::new("store_basics", Kind::Object).with(V3_BRAND_PARTNER_STORE_BRANDSTORES_POST_STORE_BASICS),
        Field::new("store_address", Kind::Object).with(V3_BRAND_PARTNER_STORE_BRANDSTORES_POST_STORE_ADDRESS),
        Field::new("store_business", Kind::Object).with(V3_BRAND_PARTNER_STORE_BRANDSTORES_POST_STORE_BUSINESS),
    ]),
    response: ResponseRule {
        kind: ResponseKind::Json,
        status: 200,
        signed: true,
        required: Some("brand_id"),
        has_code_and_message: false,
    },
    rate_limit: None,
    signed: true,
    #[cfg(feature = "typed")]
    title: "更新品牌门店",
    #[cfg(feature = "typed")]
    docs: &["partner/4015783158"],
};

/// 删除品牌门店: `DELETE /v3/brand/partner/store/brandstores/{store_id}`.
pub(crate) static V3_BRAND_PARTNER_STORE_BRANDSTORES_BY_STORE_ID_DELETE: Operation = Operation {
    method: Method::Delete,
    path: "/v3/brand/partner/store/brandstores/{store_id}",
    entry: None,
    path_params: &[Field::new("store_id", Kind::Text).required()],
    query: &[],
    headers: &[],
    body: BodyRule::Json(&[Field::new("brand_id", Kind::Text).required()]),
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
    title: "删除品牌门店",
    #[cfg(feature = "typed")]
    docs: &["partner/4015783113"],
};

/// 绑定收款商户号: `POST /v3/brand/partner/store/brandstores/{store_id}/bindrecipient`.
pub(crate) static V3_BRAND_PARTNER_STORE_BRANDSTORES_BY_STORE_ID_BINDRECIPIENT_POST: Operation = Operation {
    method: Method::Post,
    path: "/v3/brand/partner/store/brandstores/{store_id}/bindrecipient",
    entry: None,
    path_params: &[Field::new("store_id", Kind::Text).required()],
    query: &[],
    headers: &[],
    body: BodyRule::Json(&[
        Field::new("brand_id", Kind::Text).required(),
        Field::new("mchid", Kind::Text).required(),
        Field::new("company_name", Kind::Text).required(),
    ]),
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
    title: "绑定收款商户号",
    #[cfg(feature = "typed")]
    docs: &["partner/4015783177"],
};

/// 暂停门店营业: `POST /v3/brand/partner/store/brandstores/{store_id}/close`.
pub(crate) static V3_BRAND_PARTNER_STORE_BRANDSTORES_BY_STORE_ID_CLOSE_POST: Operation = Operation {
    method: Method::Post,
    path: "/v3/brand/partner/store/brandstores/{store_id}/close",
    entry: None,
    path_params: &[Field::new("store_id", Kind::Text).required()],
    query: &[],
    headers: &[],
    body: BodyRule::Json(&[Field::new("brand_id", Kind::Text).required()]),
    response: ResponseRule {
        kind: ResponseKind::Json,
        status: 200,
        signed: true,
        required: Some("brand_id"),
        has_code_and_message: false,
    },
    rate_limit: None,
    signed: true,
    #[cfg(feature = "typed")]
    title: "暂停门店营业",
    #[cfg(feature = "typed")]
    docs: &["partner/4016756671"],
};

/// 恢复门店营业: `POST /v3/brand/partner/store/brandstores/{store_id}/resume`.
pub(crate) static V3_BRAND_PARTNER_STORE_BRANDSTORES_BY_STORE_ID_RESUME_POST: Operation = Operation {
    method: Method::Post,
    path: "/v3/brand/partner/store/brandstores/{store_id}/resume",
    entry: None,
    path_params: &[Field::new("store_id", Kind::Text).required()],
    query: &[],
    headers: &[],
    body: BodyRule::Json(&[Field::new("brand_id", Kind::Text).required()]),
    response: ResponseRule {
        kind: ResponseKind::Json,
        status: 200,
        signed: true,
        required: Some("brand_id"),
        has_code_and_message: false,
    },
    rate_limit: None,
    signed: true,
    #[cfg(feature = "typed")]
    title: "恢复门店营业",
    #[cfg(feature = "typed")]
    docs: &["partner/4016756672"],
};

/// 解绑收款商户号: `POST /v3/brand/partner/store/brandstores/{store_id}/unbindrecipient`.
pub(crate) static V3_BRAND_PARTNER_STORE_BRANDSTORES_BY_STORE_ID_UNBINDRECIPIENT_POST: Operation = Operation {
    method: Method::Post,
    path: "/v3/brand/partner/store/brandstores/{store_id}/unbindrecipient",
    entry: None,
    path_params: &[Field::new("store_id", Kind::Text).required()],
    query: &[],
    headers: &[],
    body: BodyRule::Json(&[Field::new("brand_id", Kind::Text).required(), Field::new("mchid", Kind::Text).required()]),
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
    title: "解绑收款商户号",
    #[cfg(feature = "typed")]
    docs: &["partner/4015783188"],
};

static V3_BRAND_APPLYMENTS_POST_TRADEMARK_TRADEMARK_REGISTRATION_CERTIFICATE: &[Field] = &[
    Field::new("certificate", Kind::Text),
    Field::new("name", Kind::Text).required(),
    Field::new("number", Kind::Text).required(),
    Field::new("valid_begin_time", Kind::Text).required(),
    Field::new("valid_end_time", Kind::Text).required(),
    Field::new("international_class", Kind::Text).required(),
    Field::new("holder", Kind::Text).required(),
    Field::new("license", Kind::Text),
    Field::new("authorization_begin_time", Kind::Text),
    Field::new("authorization_end_time", Kind::Text),
    Field::new("certificate_list", Kind::Text).list(),
    Field::new("license_list", Kind::Text).list(),
];

static V3_BRAND_PARTNER_CARD_MEMBER_CARDS_POST_CODE_JUMP_INFORMATION: &[Field] =
    &[Field::new("jump_appid", Kind::Text), Field::new("jump_path", Kind::Text)];

static V3_BRAND_PARTNER_CARD_MEMBER_CARDS_POST_VALID_DATE_INFORMATION: &[Field] = &[
    Field::new("type", Kind::Text).required(),
    Field::new("available_begin_time", Kind::Text),
    Field::new("available_end_time", Kind::Text),
    Field::new("available_day_after_receive", Kind::Integer),
];

static V3_BRAND_PARTNER_CARD_MEMBER_CARDS_POST_PURCHASE_INFORMATION: &[Field] =
    &[Field::new("price", Kind::Integer), Field::new("jump_appid", Kind::Text), Field::new("jump_path", Kind::Text)];

static V3_BRAND_PARTNER_CARD_MEMBER_CARDS_POST_USER_INFORMATION: &[Field] = &[
    Field::new("common_field_list", Kind::Text).list(),
    Field::new("custom_field_list", Kind::Object).list().with(&[
        Field::new("type", Kind::Text),
        Field::new("name", Kind::Text),
        Field::new("values", Kind::Text).list(),
    ]),
];

static V3_BRAND_PARTNER_CARD_MEMBER_USER_CARDS_IMPORT_BY_OPENID_POST_USER_INFORMATION: &[Field] = &[
    Field::new("common_field_list", Kind::Object)
        .list()
        .with(&[Field::new("name", Kind::Text), Field::new("value", Kind::Text).encrypted()]),
    Field::new("custom_field_list", Kind::Object)
        .list()
        .with(&[Field::new("name", Kind::Text), Field::new("user_chosen_values", Kind::Text).list()]),
];

static V3_BRAND_PARTNER_STORE_BRANDSTORES_POST_STORE_BASICS: &[Field] =
    &[Field::new("store_reference_id", Kind::Text), Field::new("branch_name", Kind::Text)];

static V3_BRAND_PARTNER_STORE_BRANDSTORES_POST_STORE_ADDRESS: &[Field] = &[
    Field::new("address_code", Kind::Text).required(),
    Field::new("address_detail", Kind::Text).required(),
    Field::new("address_complements", Kind::Text),
    Field::new("longitude", Kind::Text),
    Field::new("latitude", Kind::Text),
];

static V3_BRAND_PARTNER_STORE_BRANDSTORES_POST_STORE_BUSINESS: &[Field] =
    &[Field::new("service_phone", Kind::Text), Field::new("business_hours", Kind::Text)];
