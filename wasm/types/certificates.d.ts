// Made by `cargo xtask codegen` from catalog/; change the catalog, a correction or the emitter instead.
// The operations of the product family `certificates`.

import type { CallOptions, TenfenResponse } from '../js/client.js';

/** Parameters of `GET /v3/certificates`: 获取平台证书列表. */
export interface V3CertificatesGet {
  /** Query parameter, optional. */
  algorithm_type?: V3CertificatesGetAlgorithmType;
}

/** What `GET /v3/certificates` returns. */
export interface V3CertificatesGetResponse {
  /** Optional. */
  data?: V3CertificatesGetResponseData[];
}

/** `query.algorithm_type` of `GET /v3/certificates`; other values may come. */
export type V3CertificatesGetAlgorithmType = 'SM2' | 'RSA' | 'ALL' | (string & {});

/** `response.data` of `GET /v3/certificates`. */
export interface V3CertificatesGetResponseData {
  /** Required. */
  serial_no: string;
  /** Required. */
  effective_time: string;
  /** Required. */
  expire_time: string;
  /** Required. */
  encrypt_certificate: V3CertificatesGetResponseDataEncryptCertificate;
}

/** `response.data.encrypt_certificate` of `GET /v3/certificates`. */
export interface V3CertificatesGetResponseDataEncryptCertificate {
  /** Required. */
  algorithm: string;
  /** Required. */
  nonce: string;
  /** Required. */
  associated_data: V3CertificatesGetResponseDataEncryptCertificateAssociatedData;
  /** Required. Arrives encrypted with the APIv3 key. */
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
  /** Body member, optional. */
  notify_url?: string;
  /** Body member, required. */
  echo_message: string;
  /** Body member, optional. Travels encrypted with a key of WeChat Pay. */
  encrypted_echo_message?: string;
}

/** What `POST /v3/security/echo` returns. */
export interface V3SecurityEchoPostResponse {
  /** Required. */
  echo_message: string;
  /** Optional. Arrives encrypted with the key of the merchant's certificate. */
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
