//! The five first operations through every Rust call form, against the server of the configuration in `TENFEN_CONFIG`.
//!
//! Prints one JSON line a call; `cargo xtask demo` makes a table of them.

use std::error::Error;
use std::time::Instant;

use tenfen_reqwest::tenfen::v3::brand::partner::card_member::user_points::{exchange_coupon::confirm, sync};
use tenfen_reqwest::tenfen::v3::businesscircle::points::notify;
use tenfen_reqwest::tenfen::v3::marketing::membercard_open::cards::by_card_id::codes::by_code as card;
use tenfen_reqwest::tenfen::{Call, Config, Response};
use tenfen_reqwest::{Client, Value, blocking, json};

const SYNC: &str = "v3/brand/partner/card-member/user-points/sync";
const CONFIRM: &str = "v3/brand/partner/card-member/user-points/exchange-coupon/confirm";
const NOTIFY: &str = "v3/businesscircle/points/notify";
const CARD: &str = "v3/marketing/membercard-open/cards/{card_id}/codes/{code}";

fn main() -> Result<(), Box<dyn Error>> {
    let config = Config::from_json(&std::fs::read_to_string(std::env::var("TENFEN_CONFIG")?)?)?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(run_async(&Client::new(&config)?))?;
    // The blocking client brings a runtime of its own, which must not live inside another.
    drop(runtime);
    run_blocking(&blocking::Client::new(&config)?)
}

async fn run_async(client: &Client) -> Result<(), Box<dyn Error>> {
    for (name, call) in typed_calls("rust-typed-async") {
        let started = Instant::now();
        report(name, "typed, async", started, &client.call(call).await?);
    }
    for (name, path, params) in paths("rust-path-async") {
        let started = Instant::now();
        let chain = client.chain(path);
        let response = match name {
            QUERY => chain.get(params).await?,
            CHANGE => chain.patch(params).await?,
            _ => chain.post(params).await?,
        };
        report(name, "path, async", started, &response);
    }
    Ok(())
}

fn run_blocking(client: &blocking::Client) -> Result<(), Box<dyn Error>> {
    for (name, call) in typed_calls("rust-typed-blocking") {
        let started = Instant::now();
        report(name, "typed, blocking", started, &client.call(call)?);
    }
    for (name, path, params) in paths("rust-path-blocking") {
        let started = Instant::now();
        let chain = client.chain(path);
        let response = match name {
            QUERY => chain.get(params)?,
            CHANGE => chain.patch(params)?,
            _ => chain.post(params)?,
        };
        report(name, "path, blocking", started, &response);
    }
    Ok(())
}

fn report(call: &str, form: &str, started: Instant, response: &Response) {
    let ms = started.elapsed().as_secs_f64() * 1000.0;
    println!("{}", json!({ "language": "Rust", "call": call, "form": form, "status": response.status(), "ms": ms }));
}

const QUERY: &str = "query member card";
const CHANGE: &str = "change member card";

/// The five operations as typed requests. `number` makes the merchant's own numbers of each form unique.
fn typed_calls(number: &str) -> [(&'static str, Call); 5] {
    let text = |text: &str| Some(text.to_owned());
    [
        (
            "sync points balance",
            Call::from(sync::Post {
                out_request_no: text(number),
                brand_id: text("120344"),
                card_id: text("card-1"),
                openid: text("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"),
                user_card_code: text("code-1"),
                point_balance: Some(100),
                ..Default::default()
            }),
        ),
        (
            "confirm coupon exchange",
            Call::from(confirm::Post {
                record_id: text(number),
                exchange_coupon_template_id: text("template-1"),
                brand_id: text("120344"),
                card_id: text("card-1"),
                openid: text("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"),
                user_card_code: text("code-1"),
                state: Some(confirm::PostState::PointExchangeCouponSuccess),
                coupon_code: text("coupon-1"),
                ..Default::default()
            }),
        ),
        (
            "notify points",
            Call::from(notify::Post {
                transaction_id: text("4200000000000000000000000001"),
                appid: text("wxd678efh567hg6787"),
                openid: text("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"),
                earn_points: Some(true),
                increased_points: Some(10),
                points_update_time: text("2026-11-21T12:00:00+08:00"),
                ..Default::default()
            }),
        ),
        (QUERY, Call::from(card::Get { card_id: text("card-1"), code: text("code-1"), ..Default::default() })),
        (
            CHANGE,
            Call::from(card::Patch {
                card_id: text("card-1"),
                code: text("code-1"),
                level: text("gold"),
                out_request_no: text(number),
                ..Default::default()
            }),
        ),
    ]
}

/// The same as paths and plain JSON.
fn paths(number: &str) -> [(&'static str, &'static str, Value); 5] {
    [
        (
            "sync points balance",
            SYNC,
            json!({
                "out_request_no": number, "brand_id": "120344", "card_id": "card-1",
                "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "user_card_code": "code-1", "point_balance": 100,
            }),
        ),
        (
            "confirm coupon exchange",
            CONFIRM,
            json!({
                "record_id": number, "exchange_coupon_template_id": "template-1", "brand_id": "120344",
                "card_id": "card-1", "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "user_card_code": "code-1",
                "state": "POINT_EXCHANGE_COUPON_SUCCESS", "coupon_code": "coupon-1",
            }),
        ),
        (
            "notify points",
            NOTIFY,
            json!({
                "transaction_id": "4200000000000000000000000001", "appid": "wxd678efh567hg6787",
                "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "earn_points": true, "increased_points": 10,
                "points_update_time": "2026-11-21T12:00:00+08:00",
            }),
        ),
        (QUERY, CARD, json!({ "card_id": "card-1", "code": "code-1" })),
        (CHANGE, CARD, json!({ "card_id": "card-1", "code": "code-1", "level": "gold", "out_request_no": number })),
    ]
}
