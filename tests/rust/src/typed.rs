// Made by `cargo xtask codegen` from catalog/; change the catalog, a correction or the emitter instead.
//! Every typed request.

use tenfen::v3;

use crate::request_type::RequestType;

/// Every typed request, by `METHOD path`.
pub static TYPED: &[(&str, RequestType)] = &[
    (
        "GET /v3/brand-basic/partner/brands/{brand_id}/product-authorities",
        RequestType::of::<v3::brand_basic::partner::brands::by_brand_id::product_authorities::Get>(),
    ),
    ("POST /v3/brand/applyments", RequestType::of::<v3::brand::applyments::Post>()),
    (
        "GET /v3/brand/applyments/applyment-id/{applyment_id}",
        RequestType::of::<v3::brand::applyments::applyment_id::by_applyment_id::Get>(),
    ),
    (
        "GET /v3/brand/applyments/business-code/{business_code}",
        RequestType::of::<v3::brand::applyments::business_code::by_business_code::Get>(),
    ),
    ("POST /v3/brand/applyments/cancel-applyment", RequestType::of::<v3::brand::applyments::cancel_applyment::Post>()),
    ("GET /v3/brand/card/card-configs", RequestType::of::<v3::brand::card::card_configs::Get>()),
    ("POST /v3/brand/card/card-configs", RequestType::of::<v3::brand::card::card_configs::Post>()),
    (
        "POST /v3/brand/card/card-configs/cancel-applyment",
        RequestType::of::<v3::brand::card::card_configs::cancel_applyment::Post>(),
    ),
    (
        "GET /v3/brand/card/card-configs/preview-url",
        RequestType::of::<v3::brand::card::card_configs::preview_url::Get>(),
    ),
    ("POST /v3/brand/card/card-configs/publish", RequestType::of::<v3::brand::card::card_configs::publish::Post>()),
    ("GET /v3/brand/card/card-links", RequestType::of::<v3::brand::card::card_links::Get>()),
    ("POST /v3/brand/card/card-links", RequestType::of::<v3::brand::card::card_links::Post>()),
    (
        "GET /v3/brand/card/card-links/business-code/{business_code}",
        RequestType::of::<v3::brand::card::card_links::business_code::by_business_code::Get>(),
    ),
    (
        "POST /v3/brand/card/card-links/cancel-applyment",
        RequestType::of::<v3::brand::card::card_links::cancel_applyment::Post>(),
    ),
    (
        "POST /v3/brand/card/card-links/unbind-card-link",
        RequestType::of::<v3::brand::card::card_links::unbind_card_link::Post>(),
    ),
    (
        "GET /v3/brand/marketing/shake-activities/activities",
        RequestType::of::<v3::brand::marketing::shake_activities::activities::Get>(),
    ),
    ("GET /v3/brand/partner/card-member/cards", RequestType::of::<v3::brand::partner::card_member::cards::Get>()),
    ("POST /v3/brand/partner/card-member/cards", RequestType::of::<v3::brand::partner::card_member::cards::Post>()),
    (
        "GET /v3/brand/partner/card-member/cards/{card_id}",
        RequestType::of::<v3::brand::partner::card_member::cards::by_card_id::Get>(),
    ),
    (
        "PATCH /v3/brand/partner/card-member/cards/{card_id}",
        RequestType::of::<v3::brand::partner::card_member::cards::by_card_id::Patch>(),
    ),
    (
        "DELETE /v3/brand/partner/card-member/cards/{card_id}",
        RequestType::of::<v3::brand::partner::card_member::cards::by_card_id::Delete>(),
    ),
    (
        "POST /v3/brand/partner/card-member/cards/{card_id}/invalidate",
        RequestType::of::<v3::brand::partner::card_member::cards::by_card_id::invalidate::Post>(),
    ),
    (
        "GET /v3/brand/partner/card-member/membership-activities",
        RequestType::of::<v3::brand::partner::card_member::membership_activities::Get>(),
    ),
    (
        "POST /v3/brand/partner/card-member/membership-activities",
        RequestType::of::<v3::brand::partner::card_member::membership_activities::Post>(),
    ),
    (
        "GET /v3/brand/partner/card-member/membership-activities/{activity_id}",
        RequestType::of::<v3::brand::partner::card_member::membership_activities::by_activity_id::Get>(),
    ),
    (
        "PATCH /v3/brand/partner/card-member/membership-activities/{activity_id}",
        RequestType::of::<v3::brand::partner::card_member::membership_activities::by_activity_id::Patch>(),
    ),
    (
        "POST /v3/brand/partner/card-member/membership-activities/{activity_id}/terminate",
        RequestType::of::<v3::brand::partner::card_member::membership_activities::by_activity_id::terminate::Post>(),
    ),
    (
        "POST /v3/brand/partner/card-member/pay-view-tokens",
        RequestType::of::<v3::brand::partner::card_member::pay_view_tokens::Post>(),
    ),
    (
        "POST /v3/brand/partner/card-member/pre-auth-tokens",
        RequestType::of::<v3::brand::partner::card_member::pre_auth_tokens::Post>(),
    ),
    (
        "GET /v3/brand/partner/card-member/user-cards",
        RequestType::of::<v3::brand::partner::card_member::user_cards::Get>(),
    ),
    (
        "POST /v3/brand/partner/card-member/user-cards/import-by-openid",
        RequestType::of::<v3::brand::partner::card_member::user_cards::import_by_openid::Post>(),
    ),
    (
        "POST /v3/brand/partner/card-member/user-cards/import-by-phone",
        RequestType::of::<v3::brand::partner::card_member::user_cards::import_by_phone::Post>(),
    ),
    (
        "GET /v3/brand/partner/card-member/user-cards/{user_card_code}",
        RequestType::of::<v3::brand::partner::card_member::user_cards::by_user_card_code::Get>(),
    ),
    (
        "PATCH /v3/brand/partner/card-member/user-cards/{user_card_code}",
        RequestType::of::<v3::brand::partner::card_member::user_cards::by_user_card_code::Patch>(),
    ),
    (
        "POST /v3/brand/partner/card-member/user-cards/{user_card_code}/confirm",
        RequestType::of::<v3::brand::partner::card_member::user_cards::by_user_card_code::confirm::Post>(),
    ),
    (
        "POST /v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate",
        RequestType::of::<v3::brand::partner::card_member::user_cards::by_user_card_code::invalidate::Post>(),
    ),
    (
        "POST /v3/brand/partner/card-member/user-feeds",
        RequestType::of::<v3::brand::partner::card_member::user_feeds::Post>(),
    ),
    (
        "POST /v3/brand/partner/card-member/user-points/exchange-coupon/confirm",
        RequestType::of::<v3::brand::partner::card_member::user_points::exchange_coupon::confirm::Post>(),
    ),
    (
        "POST /v3/brand/partner/card-member/user-points/sync",
        RequestType::of::<v3::brand::partner::card_member::user_points::sync::Post>(),
    ),
    ("GET /v3/brand/partner/store/brandstores", RequestType::of::<v3::brand::partner::store::brandstores::Get>()),
    ("POST /v3/brand/partner/store/brandstores", RequestType::of::<v3::brand::partner::store::brandstores::Post>()),
    (
        "GET /v3/brand/partner/store/brandstores/{store_id}",
        RequestType::of::<v3::brand::partner::store::brandstores::by_store_id::Get>(),
    ),
    (
        "PATCH /v3/brand/partner/store/brandstores/{store_id}",
        RequestType::of::<v3::brand::partner::store::brandstores::by_store_id::Patch>(),
    ),
    (
        "DELETE /v3/brand/partner/store/brandstores/{store_id}",
        RequestType::of::<v3::brand::partner::store::brandstores::by_store_id::Delete>(),
    ),
    (
        "POST /v3/brand/partner/store/brandstores/{store_id}/bindrecipient",
        RequestType::of::<v3::brand::partner::store::brandstores::by_store_id::bindrecipient::Post>(),
    ),
    (
        "POST /v3/brand/partner/store/brandstores/{store_id}/close",
        RequestType::of::<v3::brand::partner::store::brandstores::by_store_id::close::Post>(),
    ),
    (
        "POST /v3/brand/partner/store/brandstores/{store_id}/resume",
        RequestType::of::<v3::brand::partner::store::brandstores::by_store_id::resume::Post>(),
    ),
    (
        "POST /v3/brand/partner/store/brandstores/{store_id}/unbindrecipient",
        RequestType::of::<v3::brand::partner::store::brandstores::by_store_id::unbindrecipient::Post>(),
    ),
    ("POST /v3/businesscircle/parkings", RequestType::of::<v3::businesscircle::parkings::Post>()),
    ("POST /v3/businesscircle/points/notify", RequestType::of::<v3::businesscircle::points::notify::Post>()),
    (
        "GET /v3/businesscircle/user-authorizations/{openid}",
        RequestType::of::<v3::businesscircle::user_authorizations::by_openid::Get>(),
    ),
    (
        "GET /v3/businesscircle/users/{openid}/points/commit_status",
        RequestType::of::<v3::businesscircle::users::by_openid::points::commit_status::Get>(),
    ),
    ("GET /v3/certificates", RequestType::of::<v3::certificates::Get>()),
    (
        "GET /v3/marketing/membercard-activity/activities",
        RequestType::of::<v3::marketing::membercard_activity::activities::Get>(),
    ),
    (
        "POST /v3/marketing/membercard-activity/activities",
        RequestType::of::<v3::marketing::membercard_activity::activities::Post>(),
    ),
    (
        "GET /v3/marketing/membercard-activity/activities/{activity_id}",
        RequestType::of::<v3::marketing::membercard_activity::activities::by_activity_id::Get>(),
    ),
    (
        "POST /v3/marketing/membercard-activity/activities/{activity_id}/terminate",
        RequestType::of::<v3::marketing::membercard_activity::activities::by_activity_id::terminate::Post>(),
    ),
    (
        "GET /v3/marketing/membercard-open/activate-informations/{activate_ticket}",
        RequestType::of::<v3::marketing::membercard_open::activate_informations::by_activate_ticket::Get>(),
    ),
    ("GET /v3/marketing/membercard-open/callback", RequestType::of::<v3::marketing::membercard_open::callback::Get>()),
    (
        "PATCH /v3/marketing/membercard-open/callback",
        RequestType::of::<v3::marketing::membercard_open::callback::Patch>(),
    ),
    ("GET /v3/marketing/membercard-open/cards", RequestType::of::<v3::marketing::membercard_open::cards::Get>()),
    ("POST /v3/marketing/membercard-open/cards", RequestType::of::<v3::marketing::membercard_open::cards::Post>()),
    (
        "GET /v3/marketing/membercard-open/cards/{card_id}",
        RequestType::of::<v3::marketing::membercard_open::cards::by_card_id::Get>(),
    ),
    (
        "PATCH /v3/marketing/membercard-open/cards/{card_id}",
        RequestType::of::<v3::marketing::membercard_open::cards::by_card_id::Patch>(),
    ),
    (
        "DELETE /v3/marketing/membercard-open/cards/{card_id}",
        RequestType::of::<v3::marketing::membercard_open::cards::by_card_id::Delete>(),
    ),
    (
        "POST /v3/marketing/membercard-open/cards/{card_id}/codes/deposit",
        RequestType::of::<v3::marketing::membercard_open::cards::by_card_id::codes::deposit::Post>(),
    ),
    (
        "GET /v3/marketing/membercard-open/cards/{card_id}/codes/{code}",
        RequestType::of::<v3::marketing::membercard_open::cards::by_card_id::codes::by_code::Get>(),
    ),
    (
        "PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}",
        RequestType::of::<v3::marketing::membercard_open::cards::by_card_id::codes::by_code::Patch>(),
    ),
    (
        "POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate",
        RequestType::of::<v3::marketing::membercard_open::cards::by_card_id::codes::by_code::activate::Post>(),
    ),
    (
        "POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit",
        RequestType::of::<v3::marketing::membercard_open::cards::by_card_id::codes::by_code::bonus::commit::Post>(),
    ),
    (
        "POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare",
        RequestType::of::<v3::marketing::membercard_open::cards::by_card_id::codes::by_code::bonus::prepare::Post>(),
    ),
    (
        "PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights",
        RequestType::of::<v3::marketing::membercard_open::cards::by_card_id::codes::by_code::rights::Patch>(),
    ),
    (
        "POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data",
        RequestType::of::<
            v3::marketing::membercard_open::cards::by_card_id::codes::by_code::set_service_module_data::Post,
        >(),
    ),
    (
        "POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable",
        RequestType::of::<v3::marketing::membercard_open::cards::by_card_id::codes::by_code::unavailable::Post>(),
    ),
    (
        "GET /v3/marketing/membercard-open/cards/{card_id}/decrypt-code",
        RequestType::of::<v3::marketing::membercard_open::cards::by_card_id::decrypt_code::Get>(),
    ),
    (
        "POST /v3/marketing/membercard-open/cards/{card_id}/permission-tokens",
        RequestType::of::<v3::marketing::membercard_open::cards::by_card_id::permission_tokens::Post>(),
    ),
    (
        "POST /v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import",
        RequestType::of::<v3::marketing::membercard_open::cards::by_card_id::phone_membercard::import::Post>(),
    ),
    (
        "POST /v3/marketing/membercard-open/cards/{card_id}/qrcode",
        RequestType::of::<v3::marketing::membercard_open::cards::by_card_id::qrcode::Post>(),
    ),
    (
        "PATCH /v3/marketing/membercard-open/cards/{card_id}/rights",
        RequestType::of::<v3::marketing::membercard_open::cards::by_card_id::rights::Patch>(),
    ),
    (
        "POST /v3/marketing/membercard-open/cards/{card_id}/service-modules",
        RequestType::of::<v3::marketing::membercard_open::cards::by_card_id::service_modules::Post>(),
    ),
    (
        "PATCH /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}",
        RequestType::of::<
            v3::marketing::membercard_open::cards::by_card_id::service_modules::by_service_module_id::Patch,
        >(),
    ),
    (
        "DELETE /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}",
        RequestType::of::<
            v3::marketing::membercard_open::cards::by_card_id::service_modules::by_service_module_id::Delete,
        >(),
    ),
    (
        "POST /v3/marketing/membercard-open/cards/{card_id}/upgrade",
        RequestType::of::<v3::marketing::membercard_open::cards::by_card_id::upgrade::Post>(),
    ),
    (
        "POST /v3/marketing/membercard-open/cards/{card_id}/users/import",
        RequestType::of::<v3::marketing::membercard_open::cards::by_card_id::users::import::Post>(),
    ),
    (
        "POST /v3/marketing/membercard-open/phonenumber-member/import",
        RequestType::of::<v3::marketing::membercard_open::phonenumber_member::import::Post>(),
    ),
    (
        "GET /v3/marketing/membercard-open/phonenumber-member/search",
        RequestType::of::<v3::marketing::membercard_open::phonenumber_member::search::Get>(),
    ),
    (
        "GET /v3/marketing/membercard-open/user/cards",
        RequestType::of::<v3::marketing::membercard_open::user::cards::Get>(),
    ),
    ("POST /v3/security/echo", RequestType::of::<v3::security::echo::Post>()),
];
