# Made by `cargo xtask codegen` from catalog/; change the catalog, a correction or the emitter instead.
"""The types of the product family ``certificates``."""

from typing_extensions import Literal, Required, TypeAlias, TypedDict

class V3CertificatesGet(TypedDict, total=False):
    """Parameters of ``GET /v3/certificates``: 获取平台证书列表."""

    algorithm_type: V3CertificatesGetAlgorithmType
    """Which platform certificates to return: RSA, SM2 or all.

    要返回哪类平台证书：RSA、SM2 或全部。

    Query parameter, optional.
    """

class V3CertificatesGetResponse(TypedDict, total=False):
    """What ``GET /v3/certificates`` returns."""

    data: list[V3CertificatesGetResponseData]
    """The platform certificates in force, each encrypted.

    当前可用的平台证书列表，每张均已加密。

    Optional.
    """

V3CertificatesGetAlgorithmType: TypeAlias = Literal["SM2", "RSA", "ALL"] | str
"""``query.algorithm_type`` of ``GET /v3/certificates``; other values may come."""

class V3CertificatesGetResponseData(TypedDict, total=False):
    """``response.data`` of ``GET /v3/certificates``."""

    serial_no: Required[str]
    """The serial number of the platform certificate, in hexadecimal.

    平台证书的序列号，十六进制。

    Required.
    """

    effective_time: Required[str]
    """When the platform certificate takes effect, RFC 3339 with offset.

    平台证书开始有效的时间，RFC 3339 格式，带时区。

    Required.
    """

    expire_time: Required[str]
    """When the platform certificate expires, RFC 3339 with offset.

    平台证书的失效时间，带时区偏移的 RFC 3339 格式。

    Required.
    """

    encrypt_certificate: Required[V3CertificatesGetResponseDataEncryptCertificate]
    """The encrypted certificate and what is needed to decrypt it.

    加密的证书及解密所需的参数。

    Required.
    """

class V3CertificatesGetResponseDataEncryptCertificate(TypedDict, total=False):
    """``response.data.encrypt_certificate`` of ``GET /v3/certificates``."""

    algorithm: Required[str]
    """The algorithm the certificate is encrypted with; the key is the merchant's APIv3 key.

    加密该证书所用的算法，密钥为商户的 APIv3 密钥。

    Required.
    """

    nonce: Required[str]
    """The nonce for the decryption of the certificate with AES-GCM, 12 bytes.

    用 AES-GCM 解密证书所用的随机串，12 字节。

    Required.
    """

    associated_data: Required[V3CertificatesGetResponseDataEncryptCertificateAssociatedData]
    """The associated data needed to decrypt ``ciphertext`` with AES-256-GCM; here always ``certificate``.

    用 AES-256-GCM 解密 ``ciphertext`` 所需的附加数据，此处固定为 ``certificate``。

    Required.
    """

    ciphertext: Required[str]
    """The encrypted platform certificate, Base64; decrypted with the APIv3 key, ``nonce`` and ``associated_data``.

    Base64 编码的平台证书密文，用 APIv3 密钥、``nonce`` 和 ``associated_data`` 解密。

    Required. Arrives encrypted with the APIv3 key.
    """

V3CertificatesGetResponseDataEncryptCertificateAssociatedData: TypeAlias = Literal["certificate"] | str
"""``response.data.encrypt_certificate.associated_data`` of ``GET /v3/certificates``; other values may come."""

class V3SecurityEchoPost(TypedDict, total=False):
    """Parameters of ``POST /v3/security/echo``: 商户签名验签／加解密测试."""

    notify_url: str
    """The HTTPS address that receives the test notification.

    接收测试通知的 HTTPS 地址。

    Body member, optional.
    """

    echo_message: Required[str]
    """The text to send; it comes back as it was sent.

    用于测试的文本，会原样返回。

    Body member, required.
    """

    encrypted_echo_message: str
    """The test text, encrypted: in the request by the caller, in the answer by WeChat Pay.

    加密的测试文本：请求中由调用方加密，应答中由微信支付加密。

    Body member, optional. Travels encrypted with a key of WeChat Pay.
    """

class V3SecurityEchoPostResponse(TypedDict, total=False):
    """What ``POST /v3/security/echo`` returns."""

    echo_message: Required[str]
    """The text to send; it comes back as it was sent.

    用于测试的文本，会原样返回。

    Required.
    """

    encrypted_echo_message: str
    """The test text, encrypted: in the request by the caller, in the answer by WeChat Pay.

    加密的测试文本：请求中由调用方加密，应答中由微信支付加密。

    Optional. Arrives encrypted with the key of the merchant's certificate.
    """
