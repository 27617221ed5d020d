# Made by `cargo xtask codegen` from catalog/; change the catalog, a correction or the emitter instead.
"""The types of the product family ``certificates``."""

from typing_extensions import Literal, Required, TypeAlias, TypedDict

class V3CertificatesGet(TypedDict, total=False):
    """Parameters of ``GET /v3/certificates``: 获取平台证书列表."""

    algorithm_type: V3CertificatesGetAlgorithmType
    """Query parameter, optional."""

class V3CertificatesGetResponse(TypedDict, total=False):
    """What ``GET /v3/certificates`` returns."""

    data: list[V3CertificatesGetResponseData]
    """Optional."""

V3CertificatesGetAlgorithmType: TypeAlias = Literal["SM2", "RSA", "ALL"] | str
"""``query.algorithm_type`` of ``GET /v3/certificates``; other values may come."""

class V3CertificatesGetResponseData(TypedDict, total=False):
    """``response.data`` of ``GET /v3/certificates``."""

    serial_no: Required[str]
    """Required."""

    effective_time: Required[str]
    """Required."""

    expire_time: Required[str]
    """Required."""

    encrypt_certificate: Required[V3CertificatesGetResponseDataEncryptCertificate]
    """Required."""

class V3CertificatesGetResponseDataEncryptCertificate(TypedDict, total=False):
    """``response.data.encrypt_certificate`` of ``GET /v3/certificates``."""

    algorithm: Required[str]
    """Required."""

    nonce: Required[str]
    """Required."""

    associated_data: Required[V3CertificatesGetResponseDataEncryptCertificateAssociatedData]
    """Required."""

    ciphertext: Required[str]
    """Required. Arrives encrypted with the APIv3 key."""

V3CertificatesGetResponseDataEncryptCertificateAssociatedData: TypeAlias = Literal["certificate"] | str
"""``response.data.encrypt_certificate.associated_data`` of ``GET /v3/certificates``; other values may come."""

class V3SecurityEchoPost(TypedDict, total=False):
    """Parameters of ``POST /v3/security/echo``: 商户签名验签／加解密测试."""

    notify_url: str
    """Body member, optional."""

    echo_message: Required[str]
    """Body member, required."""

    encrypted_echo_message: str
    """Body member, optional. Travels encrypted with a key of WeChat Pay."""

class V3SecurityEchoPostResponse(TypedDict, total=False):
    """What ``POST /v3/security/echo`` returns."""

    echo_message: Required[str]
    """Required."""

    encrypted_echo_message: str
    """Optional. Arrives encrypted with the key of the merchant's certificate."""
