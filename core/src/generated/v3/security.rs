// Made by `cargo xtask codegen` from catalog/; change the catalog, a correction or the emitter instead.
//! `/v3/security`

/// `/v3/security/echo`
pub mod echo {
    use alloc::string::String;

    use crate::call::Request;
    use crate::generated::operations;
    use crate::operation::Operation;
    use crate::record::{Extra, record};
    use crate::sensitive::Sensitive;

    /// 商户签名验签／加解密测试
    ///
    /// `POST /v3/security/echo`
    ///
    /// For merchants and service providers.
    ///
    /// Official documents: <https://pay.weixin.qq.com/doc/v3/merchant/4014551946>, <https://pay.weixin.qq.com/doc/v3/partner/4015139289>
    #[doc(alias = "商户签名验签／加解密测试")]
    #[doc(alias = "POST /v3/security/echo")]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Post {
        /// The HTTPS address that receives the test notification.
        ///
        /// 接收测试通知的 HTTPS 地址。
        ///
        /// Body member, optional.
        pub notify_url: Option<String>,
        /// The text to send; it comes back as it was sent.
        ///
        /// 用于测试的文本，会原样返回。
        ///
        /// Body member, required.
        pub echo_message: Option<String>,
        /// The test text, encrypted: in the request by the caller, in the answer by WeChat Pay.
        ///
        /// 加密的测试文本：请求中由调用方加密，应答中由微信支付加密。
        ///
        /// Body member, optional. Travels encrypted with a key of WeChat Pay.
        pub encrypted_echo_message: Option<Sensitive>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { Post {
        0 notify_url "notify_url",
        1 echo_message "echo_message",
        2 encrypted_echo_message "encrypted_echo_message",
    } }

    impl Request for Post {
        const OPERATION: &'static Operation = &operations::certificates::V3_SECURITY_ECHO_POST;
        type Response = PostResponse;
    }

    /// What `POST /v3/security/echo` returns.
    ///
    /// A required member is there by the documents; any may be absent in fact.
    ///
    /// Official documents: <https://pay.weixin.qq.com/doc/v3/merchant/4014551946>, <https://pay.weixin.qq.com/doc/v3/partner/4015139289>
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PostResponse {
        /// The text to send; it comes back as it was sent.
        ///
        /// 用于测试的文本，会原样返回。
        ///
        /// Required.
        pub echo_message: Option<String>,
        /// The test text, encrypted: in the request by the caller, in the answer by WeChat Pay.
        ///
        /// 加密的测试文本：请求中由调用方加密，应答中由微信支付加密。
        ///
        /// Optional. Arrives encrypted with the key of the merchant's certificate.
        pub encrypted_echo_message: Option<Sensitive>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { PostResponse {
        0 echo_message "echo_message",
        1 encrypted_echo_message "encrypted_echo_message",
    } }
}
