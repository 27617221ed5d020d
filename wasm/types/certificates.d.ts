// Made by `cargo xtask codegen` from catalog/; change the catalog, a correction or the emitter instead.
// The operations of the product family `certificates`.

import type { CallOptions, TenfenResponse } from '../js/client.js';

/** Parameters of `GET /v3/certificates`: 获取平台证书列表. */
export interface V3CertificatesGet {
  /**
   * Which platform certificates to return: RSA, SM2 or all.
   *
   * 要返回哪类平台证书：RSA、SM2 或全部。
   *
   * Query parameter, optional.
   */
  algorithm_type?: V3CertificatesGetAlgorithmType;
}

/** What `GET /v3/certificates` returns. */
export interface V3CertificatesGetResponse {
  /**
   * The platform certificates in force, each encrypted.
   *
   * 当前可用的平台证书列表，每张均已加密。
   *
   * Optional.
   */
  data?: V3CertificatesGetResponseData[];
}

/** `query.algorithm_type` of `GET /v3/certificates`; other values may come. */
export type V3CertificatesGetAlgorithmType = 'SM2' | 'RSA' | 'ALL' | (string & {});

/** `response.data` of `GET /v3/certificates`. */
export interface V3CertificatesGetResponseData {
  /**
   * The serial number of the platform certificate, in hexadecimal.
   *
   * 平台证书的序列号，十六进制。
   *
   * Required.
   */
  serial_no: string;
  /**
   * When the platform certificate takes effect, RFC 3339 with offset.
   *
   * 平台证书开始有效的时间，RFC 3339 格式，带时区。
   *
   * Required.
   */
  effective_time: string;
  /**
   * When the platform certificate expires, RFC 3339 with offset.
   *
   * 平台证书的失效时间，带时区偏移的 RFC 3339 格式。
   *
   * Required.
   */
  expire_time: string;
  /**
   * The encrypted certificate and what is needed to decrypt it.
   *
   * 加密的证书及解密所需的参数。
   *
   * Required.
   */
  encrypt_certificate: V3CertificatesGetResponseDataEncryptCertificate;
}

/** `response.data.encrypt_certificate` of `GET /v3/certificates`. */
export interface V3CertificatesGetResponseDataEncryptCertificate {
  /**
   * The algorithm the certificate is encrypted with; the key is the merchant's APIv3 key.
   *
   * 加密该证书所用的算法，密钥为商户的 APIv3 密钥。
   *
   * Required.
   */
  algorithm: string;
  /**
   * The nonce for the decryption of the certificate with AES-GCM, 12 bytes.
   *
   * 用 AES-GCM 解密证书所用的随机串，12 字节。
   *
   * Required.
   */
  nonce: string;
  /**
   * The associated data needed to decrypt `ciphertext` with AES-256-GCM; here always `certificate`.
   *
   * 用 AES-256-GCM 解密 `ciphertext` 所需的附加数据，此处固定为 `certificate`。
   *
   * Required.
   */
  associated_data: V3CertificatesGetResponseDataEncryptCertificateAssociatedData;
  /**
   * The encrypted platform certificate, Base64; decrypted with the APIv3 key, `nonce` and `associated_data`.
   *
   * Base64 编码的平台证书密文，用 APIv3 密钥、`nonce` 和 `associated_data` 解密。
   *
   * Required. Arrives encrypted with the APIv3 key.
   */
  ciphertext: string;
}

/** `response.data.encrypt_certificate.associated_data` of `GET /v3/certificates`; other values may come. */
export type V3CertificatesGetResponseDataEncryptCertificateAssociatedData = 'certificate' | (string & {});

/** `/v3/certificates` */
export interface V3CertificatesOperations {
  /**
   * 获取平台证书列表
   *
   * `GET /v3/certificates`
   *
   * For merchants and service providers.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012551764
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012715700
   */
  get(params?: V3CertificatesGet, options?: CallOptions): Promise<TenfenResponse<V3CertificatesGetResponse>>;
}

/** Parameters of `POST /v3/security/echo`: 商户签名验签／加解密测试. */
export interface V3SecurityEchoPost {
  /**
   * The HTTPS address that receives the test notification.
   *
   * 接收测试通知的 HTTPS 地址。
   *
   * Body member, optional.
   */
  notify_url?: string;
  /**
   * The text to send; it comes back as it was sent.
   *
   * 用于测试的文本，会原样返回。
   *
   * Body member, required.
   */
  echo_message: string;
  /**
   * The test text, encrypted: in the request by the caller, in the answer by WeChat Pay.
   *
   * 加密的测试文本：请求中由调用方加密，应答中由微信支付加密。
   *
   * Body member, optional. Travels encrypted with a key of WeChat Pay.
   */
  encrypted_echo_message?: string;
}

/** What `POST /v3/security/echo` returns. */
export interface V3SecurityEchoPostResponse {
  /**
   * The text to send; it comes back as it was sent.
   *
   * 用于测试的文本，会原样返回。
   *
   * Required.
   */
  echo_message: string;
  /**
   * The test text, encrypted: in the request by the caller, in the answer by WeChat Pay.
   *
   * 加密的测试文本：请求中由调用方加密，应答中由微信支付加密。
   *
   * Optional. Arrives encrypted with the key of the merchant's certificate.
   */
  encrypted_echo_message?: string;
}

/** `/v3/security/echo` */
export interface V3SecurityEchoOperations {
  /**
   * 商户签名验签／加解密测试
   *
   * `POST /v3/security/echo`
   *
   * For merchants and service providers.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014551946
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015139289
   */
  post(params: V3SecurityEchoPost, options?: CallOptions): Promise<TenfenResponse<V3SecurityEchoPostResponse>>;
}
