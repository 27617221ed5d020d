//! The settings of one merchant, as text, the same names in every language.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use crate::error::{InvalidCall, InvalidConfig};
use crate::json::Json;
use crate::sensitive::Sensitive;

/// What the merchant platform shows and what the merchant chooses. Keys do not print.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Config {
    /// The merchant number. Either this or `brand_id`.
    pub mchid: Option<String>,
    /// The brand number, for a brand that calls in its own name.
    pub brand_id: Option<String>,
    /// The serial number of the merchant API certificate, 40 hex digits. May be left out where `certificate` is given.
    pub serial: Option<String>,
    /// The merchant's private key, PEM text: the content of `apiclient_key.pem`. Left out, the key is kept outside and
    /// [`Step::Compute`](crate::Step::Compute) asks for signatures.
    pub private_key: Option<Sensitive>,
    /// The merchant API certificate, PEM text: the content of `apiclient_cert.pem`. Optional; it lets the client find out
    /// early that key, certificate and serial do not belong together.
    pub certificate: Option<String>,
    /// The APIv3 key, 32 bytes.
    pub api_v3_key: Option<Sensitive>,
    /// WeChat Pay public keys: id (`PUB_KEY_ID_…`) and PEM text.
    pub wechatpay_public_keys: Vec<(String, String)>,
    /// Platform certificates, PEM text, for merchants that still have them.
    pub platform_certificates: Vec<String>,
    /// Where requests go instead of WeChat Pay's hosts, such as `http://127.0.0.1:8080`. Plain http only to this machine.
    pub base_url: Option<String>,
    /// The language of WeChat Pay's messages: `zh-CN`, `en`, `zh-HK` or `zh-TW`.
    pub accept_language: Option<String>,
    /// The application's name and version, put before the client's own in `User-Agent`.
    pub user_agent: Option<String>,
    /// How many bytes of response body to accept; 16 MiB if not set.
    pub max_response_bytes: Option<usize>,
}

const NAMES: [&str; 12] = [
    "mchid",
    "brand_id",
    "serial",
    "private_key",
    "certificate",
    "api_v3_key",
    "wechatpay_public_keys",
    "platform_certificates",
    "base_url",
    "accept_language",
    "user_agent",
    "max_response_bytes",
];

impl Config {
    /// Reads settings from JSON text: an object with the names of the fields of this struct.
    ///
    /// # Errors
    ///
    /// [`InvalidConfig::Setting`] for an unknown name, so that a misspelled one is not overlooked, and for a wrong type.
    pub fn from_json(text: &str) -> Result<Self, InvalidConfig> {
        let members = match Json::parse(text) {
            Ok(Json::Object(members)) => members,
            Ok(other) => return Err(setting(format!("it must be an object and is {}", other.kind()))),
            Err(InvalidCall::NotJson { line, column }) => {
                return Err(setting(format!("it is not JSON (line {line}, column {column})")));
            }
            Err(_) => return Err(setting("it is not JSON".to_string())),
        };
        let mut config = Self::default();
        for (name, value) in members {
            if value != Json::Null {
                config.set(&name, value)?;
            }
        }
        Ok(config)
    }

    fn set(&mut self, name: &str, value: Json) -> Result<(), InvalidConfig> {
        let place = match name {
            "mchid" => &mut self.mchid,
            "brand_id" => &mut self.brand_id,
            "serial" => &mut self.serial,
            "certificate" => &mut self.certificate,
            "base_url" => &mut self.base_url,
            "accept_language" => &mut self.accept_language,
            "user_agent" => &mut self.user_agent,
            "private_key" | "api_v3_key" => {
                let secret = Some(Sensitive::from(text(name, value)?));
                *(if name == "private_key" { &mut self.private_key } else { &mut self.api_v3_key }) = secret;
                return Ok(());
            }
            "max_response_bytes" => {
                let bytes = match value {
                    Json::Integer(number) => usize::try_from(number).ok(),
                    _ => None,
                };
                if bytes.is_none() {
                    return Err(wrong_kind(name, "a whole number of bytes", &value));
                }
                self.max_response_bytes = bytes;
                return Ok(());
            }
            "platform_certificates" => {
                let Json::List(list) = value else { return Err(wrong_kind(name, "a list of PEM texts", &value)) };
                for certificate in list {
                    self.platform_certificates.push(text(name, certificate)?);
                }
                return Ok(());
            }
            "wechatpay_public_keys" => {
                let Json::Object(keys) = value else {
                    return Err(wrong_kind(name, "an object from PUB_KEY_ID_… to PEM text", &value));
                };
                for (id, key) in keys {
                    self.wechatpay_public_keys.push((id, text(name, key)?));
                }
                return Ok(());
            }
            other => return Err(setting(format!("`{other}` is no setting; the settings are {}", NAMES.join(", ")))),
        };
        *place = Some(text(name, value)?);
        Ok(())
    }
}

fn text(name: &str, value: Json) -> Result<String, InvalidConfig> {
    match value {
        Json::Text(text) => Ok(text),
        other => Err(wrong_kind(name, "a string", &other)),
    }
}

fn wrong_kind(name: &str, expected: &str, found: &Json) -> InvalidConfig {
    setting(format!("`{name}` must be {expected} and is {}", found.kind()))
}

fn setting(problem: String) -> InvalidConfig {
    InvalidConfig::Setting { problem }
}

/// The base URL of the settings: scheme and host, without a slash at the end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct BaseUrl(String);

impl BaseUrl {
    pub(crate) fn parse(url: &str) -> Result<Self, InvalidConfig> {
        let problem = |problem| Err(InvalidConfig::BaseUrl { problem });
        let url = url.strip_suffix('/').unwrap_or(url);
        let parts = url.split_once(':').and_then(|(scheme, rest)| Some((scheme, rest.strip_prefix("//")?)));
        let Some((scheme, authority)) = parts else { return problem("has no scheme") };
        let (host, port) = match authority.rsplit_once(':') {
            // The colons of an IPv6 address stand before its bracket.
            Some((host, port)) if !port.contains(']') => (host, Some(port)),
            _ => (authority, None),
        };
        if host.is_empty() || !host.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-[]:".contains(&byte)) {
            return problem("has no host, or has a path, a query, a user or impossible characters");
        }
        if port.is_some_and(|port| port.parse::<u16>().is_err()) {
            return problem("has an impossible port");
        }
        match scheme {
            "https" => {}
            "http" if matches!(host, "localhost" | "[::1]") || is_loopback(host) => {}
            "http" => return problem("would send signed requests in the clear"),
            _ => return problem("has a scheme other than https"),
        }
        Ok(Self(url.to_string()))
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

fn is_loopback(host: &str) -> bool {
    host.parse::<core::net::Ipv4Addr>().is_ok_and(|address| address.is_loopback())
}

impl fmt::Display for BaseUrl {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_https_anywhere_and_http_on_this_machine() {
        for url in ["https://api.mch.weixin.qq.com", "http://127.0.0.1:8080/", "http://localhost:1", "http://[::1]:80"]
        {
            assert!(BaseUrl::parse(url).is_ok(), "{url}");
        }
        for url in [
            "api.mch.weixin.qq.com",
            "http://api.mch.weixin.qq.com",
            "http://127.0.0.1.example.com",
            "ftp://127.0.0.1",
            "https://",
            "https://user@host",
            "https://host/path",
            "https://host:70000",
        ] {
            assert!(matches!(BaseUrl::parse(url), Err(InvalidConfig::BaseUrl { .. })), "{url}");
        }
    }

    #[test]
    fn names_a_misspelled_setting() {
        let error = Config::from_json(r#"{"mchId":"1"}"#).unwrap_err();
        assert!(error.to_string().contains("`mchId`") && error.to_string().contains("mchid"), "{error}");
        let error = Config::from_json(r#"{"mchid":1900000109}"#).unwrap_err();
        assert!(error.to_string().contains("`mchid` must be a string"), "{error}");
    }

    #[test]
    fn does_not_print_keys() {
        let config = Config::from_json(r#"{"private_key":"secret-text","api_v3_key":"secret-text"}"#).unwrap();
        assert!(!format!("{config:?}").contains("secret-text"));
    }
}
