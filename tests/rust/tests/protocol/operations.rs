//! `operations.json`: every call form of every operation makes the same request, byte for byte.

use serde_json::Value;
use tenfen::{AwsLc, Call, Config, Headers, Merchant, Method, Operation, Spelling};
use tenfen_tests::request_type::RequestType;
use tenfen_tests::typed::TYPED;
use tenfen_tests::vectors::{self, NonceFirst, str_of};
use tenfen_tests::wechatpay;

/// The nonce of the requests in the file.
const NONCE: &str = "593BEC0C930BF1AFEB40B4A08C8FB242";

fn merchant() -> Merchant {
    let config = Config { platform_certificates: Vec::new(), ..vectors::config() };
    Merchant::new(&config, &AwsLc).unwrap()
}

/// Prepares a call and compares everything that is sent, but for the signature, with the case.
fn check(merchant: &Merchant, case: &Value, form: &str, call: Call) {
    let place = format!("{} ({}), {form}", case["operation"], case["fields"]);
    let unsigned = merchant
        .prepare(call, vectors::NOW, &mut NonceFirst::new(NONCE))
        .unwrap_or_else(|error| panic!("{place}: {error}"));
    let expected = &case["request"];
    let request = unsigned.request();
    assert_eq!(request.method.as_str(), str_of(expected, "method"), "{place}");
    assert_eq!(request.url, str_of(expected, "url"), "{place}");
    assert_eq!(String::from_utf8_lossy(&request.body), str_of(expected, "body"), "{place}");
    let headers: Headers = expected["headers"]
        .as_array()
        .unwrap()
        .iter()
        .map(|line| (line[0].as_str().unwrap().to_owned(), line[1].as_str().unwrap().to_owned()))
        .collect();
    assert_eq!(request.headers, headers, "{place}");
    assert_eq!(unsigned.message(), str_of(case, "message"), "{place}");
}

fn method(case: &Value) -> Method {
    Method::from_name(str_of(&case["request"], "method")).unwrap()
}

fn names(case: &Value, member: &str) -> String {
    let names: Vec<&str> = case[member].as_array().unwrap().iter().map(|name| name.as_str().unwrap()).collect();
    names.join("/")
}

fn request_type(case: &Value) -> &'static RequestType {
    let operation = str_of(case, "operation");
    &TYPED.iter().find(|(other, _)| *other == operation).unwrap_or_else(|| panic!("no type for {operation}")).1
}

#[test]
fn makes_the_same_request_of_every_spelling_of_a_path() {
    let merchant = merchant();
    for case in vectors::cases("operations.json") {
        let spelled = |text: &str, spelling| {
            Call::spelled(method(&case), text, spelling).unwrap().params(case["params"].clone()).unwrap()
        };
        let chain = str_of(&case, "chain");
        check(&merchant, &case, "path", spelled(chain, Spelling::Path));
        check(&merchant, &case, "path with slash", spelled(&format!("/{chain}"), Spelling::Path));
        check(&merchant, &case, "camel case names", spelled(&names(&case, "tree"), Spelling::Names));
        check(&merchant, &case, "snake case names", spelled(&names(&case, "snake_tree"), Spelling::Names));
    }
}

#[test]
fn makes_the_same_request_with_the_values_in_the_path() {
    let merchant = merchant();
    for case in vectors::cases("operations.json") {
        let mut params = case["params"].as_object().unwrap().clone();
        let mut can_stand_in_a_path = true;
        let mut path = str_of(&case, "chain").to_owned();
        let operation = request_type(&case).operation;
        for field in operation.path_params {
            let value = params[field.name()].as_str().map_or_else(|| params[field.name()].to_string(), str::to_owned);
            // A value with these is no segment as it stands, and `%` would have to be encoded by the caller.
            can_stand_in_a_path &= !value.contains(['/', '?', '#', ' ', '%']);
            path = path.replace(&format!("{{{}}}", field.name()), &value);
            let is_in_body = matches!(operation.body, tenfen::operation::BodyRule::Json(fields)
                if fields.iter().any(|other| other.name() == field.name()));
            if !is_in_body {
                params.remove(field.name());
            }
        }
        if can_stand_in_a_path {
            let call = Call::new(method(&case), &path).unwrap().params(params.into()).unwrap();
            check(&merchant, &case, "values in the path", call);
        }
    }
}

#[test]
fn makes_the_same_request_of_parameters_in_any_order() {
    let merchant = merchant();
    for case in vectors::cases("operations.json") {
        let members = case["params"].as_object().unwrap();
        let reversed: Vec<String> = members.iter().rev().map(|(name, value)| format!("{name:?}:{value}")).collect();
        let text = format!("{{{}}}", reversed.join(","));
        let call = Call::new(method(&case), str_of(&case, "chain")).unwrap().params_text(&text).unwrap();
        check(&merchant, &case, "reversed text", call);
    }
}

#[test]
fn makes_the_same_request_of_a_typed_one() {
    let merchant = merchant();
    for case in vectors::cases("operations.json") {
        let call = (request_type(&case).call)(&case["params"].to_string()).unwrap();
        check(&merchant, &case, "typed", call);
    }
}

#[test]
fn has_a_type_for_every_operation_and_a_case_for_all_but_uploads() {
    let types: Vec<&Operation> = TYPED.iter().map(|(_, of)| of.operation).collect();
    assert_eq!(types.len(), Operation::all().len());
    for operation in Operation::all() {
        assert!(types.contains(operation), "{} {}", operation.method, operation.path);
    }
    let cases = vectors::cases("operations.json");
    for (name, of) in TYPED {
        assert_eq!(*name, format!("{} {}", of.operation.method, of.operation.path));
        let is_upload = matches!(of.operation.body, tenfen::operation::BodyRule::Multipart(_));
        let count = cases.iter().filter(|case| case["operation"] == *name).count();
        assert_eq!(count, if is_upload { 0 } else { 2 }, "{name}");
    }
}

#[test]
fn keeps_every_member_of_a_typed_request_and_response() {
    for case in vectors::cases("operations.json") {
        let of = request_type(&case);
        let params = (of.rewrite_request)(&case["params"].to_string()).unwrap();
        assert_eq!(serde_json::from_str::<Value>(&params).unwrap(), case["params"], "{}", case["operation"]);
        let response = &case["response"];
        if !response["data"].is_null() {
            // Documented members come in the documented order, the unknown one last: the very same text.
            assert_eq!((of.rewrite_response)(str_of(response, "body")).unwrap(), str_of(response, "body"));
        }
    }
}

#[test]
fn accepts_the_documented_response_of_every_operation() {
    let merchant = merchant();
    for case in vectors::cases("operations.json") {
        let mut random = NonceFirst::new(wechatpay::NONCE);
        let call = (request_type(&case).call)(&case["params"].to_string()).unwrap();
        let unsigned = merchant.prepare(call, vectors::NOW, &mut random).unwrap();
        let expected = merchant.sign(unsigned, &mut random).unwrap().expected;
        let status = case["response"]["status"].as_u64().unwrap().try_into().unwrap();
        let received = wechatpay::response(status, str_of(&case["response"], "body"), vectors::NOW);
        let response = merchant.accept(&expected, received, vectors::NOW).unwrap();
        assert_eq!(response.json().unwrap(), case["response"]["data"], "{}", case["operation"]);
    }
}
