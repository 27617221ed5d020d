//! What the client must know about one operation, as data, and the table of all of them.

use crate::http::Method;

/// One documented operation: a method on a path, and everything that sets it apart from the others.
///
/// Rows are generated from the catalog. Nothing in this crate asks which operation it has; it asks what the row says.
#[derive(Debug, PartialEq)]
#[non_exhaustive]
pub struct Operation {
    /// The HTTP method.
    pub method: Method,
    /// The path with `{name}` placeholders, without a base path. A trailing slash is part of it.
    pub path: &'static str,
    /// The entry point, where it is not the main host.
    pub entry: Option<Entry>,
    /// The placeholders of the path, in their order there.
    pub path_params: &'static [Field],
    /// The documented query parameters.
    pub query: &'static [Field],
    /// The documented headers that the caller sets, such as `Idempotency-Key`.
    pub headers: &'static [Field],
    /// The request body.
    pub body: BodyRule,
    /// The response.
    pub response: ResponseRule,
    /// The documented limit.
    pub rate_limit: Option<RateLimit>,
    /// Whether the request itself is signed; one download must not be.
    pub signed: bool,
    /// The official title, in Chinese.
    #[cfg(feature = "typed")]
    pub title: &'static str,
    /// The official documents, as `merchant/N`, `partner/N`, `global/zh/N` or an address without scheme.
    #[cfg(feature = "typed")]
    pub docs: &'static [&'static str],
}

/// An entry point other than `https://api.mch.weixin.qq.com`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The host, or `None` for the main one.
    pub host: Option<&'static str>,
    /// The prefix of the path on that host, such as `/hk`, or empty. It is signed, as it is part of the path.
    pub base_path: &'static str,
    /// Whether the documents require this entry point (`true`) or offer it as an alternative (`false`).
    pub required: bool,
}

/// What a request body holds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum BodyRule {
    /// Nothing.
    None,
    /// A JSON object with these documented members.
    Json(&'static [Field]),
    /// `multipart/form-data` with these parts: a `meta` part that holds JSON, and a file.
    Multipart(&'static [Field]),
}

/// What a response holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ResponseRule {
    /// JSON, nothing, or a file.
    pub kind: ResponseKind,
    /// The documented status of success.
    pub status: u16,
    /// Whether the response is signed. Downloads are not.
    pub signed: bool,
    /// A member of the JSON object that the documents require. A body without it may be an error.
    pub required: Option<&'static str>,
    /// Whether the documents list both `code` and `message` as members, so that a response with both is no error.
    pub has_code_and_message: bool,
}

/// The kind of a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ResponseKind {
    /// A JSON object.
    Json,
    /// No body.
    Empty,
    /// A file.
    Binary,
}

/// A documented limit: `count` calls in `interval_s` seconds, shared by all calls of one `per`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RateLimit {
    /// Who shares the limit.
    pub per: LimitScope,
    /// How many calls.
    pub count: u32,
    /// In how many seconds.
    pub interval_s: u32,
}

/// Who shares a [`RateLimit`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LimitScope {
    /// The calling merchant.
    Merchant,
    /// The calling service provider.
    ServiceProviderMerchant,
    /// The merchant the call is about.
    TargetMerchant,
    /// Everybody who calls the operation.
    Api,
    /// The documents do not say.
    Unspecified,
}

/// One parameter of a request, or one member of an object in its body.
#[derive(Debug, PartialEq)]
pub struct Field {
    name: &'static str,
    kind: Kind,
    flags: u8,
    fields: &'static [Field],
}

/// The JSON type of a [`Field`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A string.
    Text,
    /// A whole number of up to 64 bits. Amounts are whole numbers in the smallest unit of the currency.
    Integer,
    /// A decimal number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// An object.
    Object,
    /// A file, in a multipart body.
    File,
    /// Any JSON value: the documents are not clear about the type.
    Any,
}

const REQUIRED: u8 = 1;
const LIST: u8 = 2;
const JSON_ENCODED: u8 = 4;
const ENCRYPTED: u8 = 8;

impl Field {
    /// A field without any mark.
    #[must_use]
    pub const fn new(name: &'static str, kind: Kind) -> Self {
        Self { name, kind, flags: 0, fields: &[] }
    }

    /// The same field, marked as required by the documents.
    #[must_use]
    pub const fn required(mut self) -> Self {
        self.flags |= REQUIRED;
        self
    }

    /// The same field, as a list of its kind.
    #[must_use]
    pub const fn list(mut self) -> Self {
        self.flags |= LIST;
        self
    }

    /// The same field, as a string that holds JSON.
    #[must_use]
    pub const fn json_encoded(mut self) -> Self {
        self.flags |= JSON_ENCODED;
        self
    }

    /// The same field, marked as travelling encrypted under a key of WeChat Pay.
    #[must_use]
    pub const fn encrypted(mut self) -> Self {
        self.flags |= ENCRYPTED;
        self
    }

    /// The same field with these members.
    #[must_use]
    pub const fn with(mut self, fields: &'static [Field]) -> Self {
        self.fields = fields;
        self
    }

    /// The name, as the API spells it.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The JSON type of the value, or of each element of a list.
    #[must_use]
    pub const fn kind(&self) -> Kind {
        self.kind
    }

    /// Whether the documents require it. They are wrong too often for this to be enforced.
    #[must_use]
    pub const fn is_required(&self) -> bool {
        self.flags & REQUIRED != 0
    }

    /// Whether the value is a list.
    #[must_use]
    pub const fn is_list(&self) -> bool {
        self.flags & LIST != 0
    }

    /// Whether the value is a string that holds JSON; [`fields`](Self::fields) then describe that JSON.
    #[must_use]
    pub const fn is_json_encoded(&self) -> bool {
        self.flags & JSON_ENCODED != 0
    }

    /// Whether the value travels encrypted under a key of WeChat Pay.
    #[must_use]
    pub const fn is_encrypted(&self) -> bool {
        self.flags & ENCRYPTED != 0
    }

    /// The members of the object, of each element of the list, or of the JSON in the string.
    #[must_use]
    pub const fn fields(&self) -> &'static [Field] {
        self.fields
    }
}

impl Operation {
    /// Every operation this build knows, sorted by path, without regard to case, `-` and `_`, and then by method.
    #[must_use]
    pub fn all() -> &'static [&'static Operation] {
        crate::generated::operations::OPERATIONS
    }
}
