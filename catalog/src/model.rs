//! One operation, one field, one notification, as the files write them.

use serde::{Deserialize, Serialize};

/// An HTTP method.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
#[expect(missing_docs, reason = "the names say it")]
pub enum Method {
    Get,
    Post,
    Patch,
    Put,
    Delete,
}

impl Method {
    /// The name in upper case.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Patch => "PATCH",
            Self::Put => "PUT",
            Self::Delete => "DELETE",
        }
    }
}

/// One operation: one method on one path.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Operation {
    /// The path with `{name}` placeholders; a trailing slash is part of it.
    pub path: String,
    /// The HTTP method.
    pub method: Method,
    /// The official name, in Chinese.
    pub title: String,
    /// The product family; the file the operation stands in.
    pub family: String,
    /// The host the documents name, where it is not the main one.
    pub host: Option<String>,
    /// A prefix of the path on that host, such as `/hk`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub base_path: Option<String>,
    /// Whether `host` and `base_path` are required (`true`) or an alternative (`false`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub host_required: Option<bool>,
    /// What the caller sends.
    pub params: Params,
    /// Whether a request field is encrypted.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub encrypts: bool,
    /// Whether the documents list `Wechatpay-Serial` although no request field is marked encrypted.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub serial_header: bool,
    /// What comes back.
    pub response: Response,
    /// The official documents, `merchant/N`, `partner/N`, `global/zh/N`, or an address without scheme.
    pub docs: Vec<String>,
    /// The documented limit.
    pub rate_limit: Option<RateLimit>,
    /// Product names.
    #[serde(default)]
    pub tags: Vec<String>,
    /// Position in the side menus of the documentation.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<String>,
    /// `direct` (the merchant itself) and/or `partner` (a service provider).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub modes: Vec<String>,
    /// `offline`, `superseded`, `by_invitation`, `gray_test`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notices: Vec<String>,
    /// Pages of the successors.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub replaced_by: Vec<String>,
    /// `false` where the request itself must not be signed.
    #[serde(default = "yes", skip_serializing_if = "Clone::clone")]
    pub signed: bool,
    /// The page of the documentation mirror the facts come from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page: Option<String>,
    /// `sdk`: the operation is in the official SDKs only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
}

/// What the caller sends, by place.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// The placeholders of the path.
    pub path: Vec<Field>,
    /// The query.
    pub query: Vec<Field>,
    /// Extra headers that the caller sets.
    pub headers: Vec<Field>,
    /// The body.
    pub body: Body,
}

/// The body of a request.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Body {
    /// How it is written.
    pub kind: BodyKind,
    /// Whether the documents require it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub required: Option<bool>,
    /// Whether it is taken from a sample.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub inferred: bool,
    /// Its members, or the parts of a multipart body.
    pub fields: Vec<Field>,
}

/// How a request body is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[expect(missing_docs, reason = "the names say it")]
pub enum BodyKind {
    Json,
    Multipart,
    None,
}

/// What comes back.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Response {
    /// A JSON object, nothing, or a file.
    pub kind: ResponseKind,
    /// The documented status of success.
    pub status: u16,
    /// The members of the JSON object.
    pub fields: Vec<Field>,
    /// The kind of file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub media: Option<String>,
    /// `false` where the response carries no signature to verify.
    #[serde(default = "yes", skip_serializing_if = "Clone::clone")]
    pub signed: bool,
}

/// What a response holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[expect(missing_docs, reason = "the names say it")]
pub enum ResponseKind {
    Json,
    Empty,
    Binary,
}

/// A documented limit: `count` calls in `interval_s` seconds.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RateLimit {
    /// Who shares the limit: `merchant`, `service_provider_merchant`, `target_merchant`, `api` or `unspecified`.
    pub per: String,
    /// How many calls.
    pub count: u32,
    /// In how many seconds.
    pub interval_s: u32,
}

/// One field: a parameter, a member of an object, or a part of a multipart body.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(clippy::struct_excessive_bools, reason = "they are the keys of the files, and independent of each other")]
pub struct Field {
    /// The name as the API spells it.
    pub name: String,
    /// What it holds.
    #[serde(rename = "type")]
    pub kind: FieldKind,
    /// Whether the documents require it; advice, not proof.
    pub required: bool,
    /// The documented values.
    #[serde(default, rename = "enum", skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<serde_json::Value>,
    /// Where the values come from, if not from the documents alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enum_source: Option<String>,
    /// How it travels encrypted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub encrypted: Option<Encryption>,
    /// Whether the value is a string that holds JSON.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub json_encoded: bool,
    /// With `json_encoded`: `object` or `array`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub json_root: Option<String>,
    /// The members of an object, of each element of a list, or of a JSON string.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<Field>,
    /// Whether it is taken from a sample.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub inferred: bool,
    /// `sdk`: the documents lack it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Whether any JSON value may occur.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub type_uncertain: bool,
}

/// The type of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names say it")]
pub enum FieldKind {
    #[serde(rename = "string")]
    Text,
    #[serde(rename = "integer")]
    Integer,
    #[serde(rename = "number")]
    Number,
    #[serde(rename = "boolean")]
    Boolean,
    #[serde(rename = "object")]
    Object,
    #[serde(rename = "string[]")]
    Texts,
    #[serde(rename = "integer[]")]
    Integers,
    #[serde(rename = "number[]")]
    Numbers,
    #[serde(rename = "boolean[]")]
    Booleans,
    #[serde(rename = "object[]")]
    Objects,
    #[serde(rename = "file")]
    File,
}

/// How a field travels encrypted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Encryption {
    /// RSA-OAEP with the platform's key: the caller encrypts.
    PlatformKey,
    /// RSA-OAEP with the key of the merchant's certificate: the caller decrypts.
    MerchantCert,
    /// AES-256-GCM with the APIv3 key; the siblings `nonce` and `associated_data` are its other inputs.
    AesGcm,
}

/// One notification.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Notification {
    /// The value of `event_type`.
    pub event_type: String,
    /// The official name, in Chinese.
    pub title: String,
    /// The product family; the file the notification stands in.
    pub family: String,
    /// Other families whose operations lead to the same event.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also_families: Vec<String>,
    /// The value of `resource.original_type`, or its several values.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub original_type: Option<OneOrMore>,
    /// The value of `resource.associated_data`, where it is fixed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub associated_data: Option<String>,
    /// The members of the decrypted JSON.
    pub resource: Vec<Field>,
    /// The alternatives, where the source gives several shapes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub variants: Vec<Vec<Field>>,
    /// Other values of `event_type` the same notification may carry.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub multiple: Vec<String>,
    /// The uses of the event the source describes on one page.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub scenarios: Vec<String>,
    /// The members of a reply that carries data.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reply: Vec<Field>,
    /// The headers of such a reply.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reply_headers: Vec<Field>,
    /// Whether the reply is signed.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub reply_signed: bool,
    /// Former names of the event.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    /// The official documents.
    #[serde(default)]
    pub docs: Vec<String>,
    /// Position in the side menus of the documentation.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<String>,
    /// The page of the documentation mirror the facts come from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page: Option<String>,
}

/// A text or a list of texts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
#[expect(missing_docs, reason = "the names say it")]
pub enum OneOrMore {
    One(String),
    More(Vec<String>),
}

fn yes() -> bool {
    true
}
