// What every entry of the package has in common.

/** The settings of one merchant; the same names in every language. Keys and certificates are PEM text, not file names. */
export interface Config {
  /** The merchant number. Either this or `brand_id`. */
  mchid?: string;
  /** The brand number, for a brand that calls in its own name. */
  brand_id?: string;
  /** The serial number of the merchant API certificate, 40 hex digits. May be left out where `certificate` is given. */
  serial?: string;
  /** The merchant's private key: the content of `apiclient_key.pem`. Left out, the option `sign` signs. */
  private_key?: string;
  /** The merchant API certificate: the content of `apiclient_cert.pem`. Lets mistakes be found early. */
  certificate?: string;
  /** The APIv3 key, 32 bytes. */
  api_v3_key?: string;
  /** WeChat Pay public keys: id (`PUB_KEY_ID_…`) and PEM text. */
  wechatpay_public_keys?: Record<string, string>;
  /** Platform certificates, PEM text, for merchants that still have them. */
  platform_certificates?: string[];
  /** Where requests go instead of WeChat Pay's hosts, such as `http://127.0.0.1:8080`. Plain http only to this machine. */
  base_url?: string;
  /** The language of WeChat Pay's messages. */
  accept_language?: 'zh-CN' | 'en' | 'zh-HK' | 'zh-TW' | (string & {});
  /** The application's name and version, put before the client's own in `User-Agent`. */
  user_agent?: string;
  /** How many bytes of response body to accept; 16 MiB if not set. */
  max_response_bytes?: number;
}

/** A request, ready to be sent as it is: the signature covers `url` and `body` byte for byte. */
export interface HttpRequest {
  method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** Absolute and percent-encoded. Do not let an HTTP library encode it again. */
  url: string;
  /** All headers but `Host` and `Content-Length`. */
  headers: Record<string, string>;
  /** `undefined` for none. */
  body: Uint8Array | undefined;
  /** When more bytes than this come, stop after one more and return what came: it is refused with an error that says so. */
  maxResponseBytes: number;
  /** Aborted when the time is over or the caller gave up. A transport must honour it. */
  signal: AbortSignal | undefined;
}

/** A response as it came. */
export interface HttpResponse {
  status: number;
  headers: Iterable<readonly [string, string]> | Record<string, string | string[] | undefined>;
  /** The bytes as received. Text is refused: decoded and encoded again it may not be what was signed. */
  body: Uint8Array | ArrayBuffer | null | undefined;
}

/**
 * Sends a request and resolves to the response, whatever its status. It must not follow redirects.
 *
 * When no whole response came it throws. Two properties of what it throws are read: `notSent: true` if the request provably
 * never left this machine (every other failure counts as "may have been processed"), and `partial` ({@link HttpResponse}) for
 * what came before the connection broke.
 */
export type Transport = (request: HttpRequest) => Promise<HttpResponse>;

/** What a client does in another way. */
export interface ClientOptions {
  /** Sends requests instead of the global `fetch`. */
  transport?: Transport;
  /** The time in milliseconds since 1970, instead of `Date.now`. */
  now?: () => number;
  /** So many random bytes from a cryptographic source. */
  random?: (size: number) => Uint8Array;
  /** Signs with a key kept elsewhere (RSASSA-PKCS1-v1_5 with SHA-256): a KMS, an HSM. */
  sign?: (message: Uint8Array) => Uint8Array | Promise<Uint8Array>;
  /** How long a call may take in all; 30,000 ms if not set, `Infinity` for no limit. */
  timeoutMs?: number;
}

/** What one call does in another way. */
export interface CallOptions {
  /** Further headers. */
  headers?: Headers | Record<string, string | undefined>;
  /** The body, sent byte for byte instead of one made of the parameters. Those then fill the path and the query only. */
  body?: string;
  /** Gives up when aborted. A request that was sent may have been processed all the same. */
  signal?: AbortSignal;
  /** How long this call may take in all. */
  timeoutMs?: number;
}

/** Header lines. Names compare without regard to case. */
export interface ReceivedHeaders extends Iterable<[string, string]> {
  /** The first value under a name. */
  get(name: string): string | undefined;
}

/** A response that was verified. There is no other way to have one. */
export interface TenfenResponse<T> {
  /** 200, 204, or 202 for "accepted, not finished". */
  readonly status: number;
  /** To quote to WeChat Pay's support. */
  readonly requestId: string | undefined;
  /** Not covered by the signature. */
  readonly headers: ReceivedHeaders;
  /** The body as received. */
  readonly body: Uint8Array;
  /**
   * The body as JSON, parsed when first read; `undefined` for an empty one, the bytes of one that is no JSON object. A whole
   * number beyond `Number.MAX_SAFE_INTEGER` is a `bigint`.
   */
  readonly data: T;
  /** The body as text. */
  text(): string;
  /** The body as JSON. Throws a `SyntaxError` if it is none. */
  json(): unknown;
}

/** A signed request of {@link ClientMethods.prepare}. */
export interface PreparedRequest extends HttpRequest {}

/** What a client can do besides calling operations. */
export interface ClientMethods {
  /**
   * Signs a call without sending it, for an HTTP stack of your own. `path` is a path such as `v3/certificates`.
   */
  prepare(
    method: 'get' | 'post' | 'patch' | 'put' | 'delete',
    path: string,
    params?: object,
    options?: Pick<CallOptions, 'headers' | 'body'>,
  ): Promise<PreparedRequest>;
  /** Verifies the response to a prepared request, once. */
  accept<T = any>(prepared: PreparedRequest, response: HttpResponse): Promise<TenfenResponse<T>>;
}

/** A step whose operation the declarations do not list. Any name leads one step further; the last one is the method. */
export interface UntypedNode {
  (params?: object, options?: CallOptions): Promise<TenfenResponse<any>>;
  readonly get: UntypedNode;
  readonly post: UntypedNode;
  readonly patch: UntypedNode;
  readonly put: UntypedNode;
  readonly delete: UntypedNode;
  readonly [name: string]: UntypedNode;
}

/** Whether a call took effect. Look here before doing anything about a failed payment. */
export type Outcome =
  /** Nothing was sent. */
  | 'not_sent'
  /** WeChat Pay provably refused the call; it had no effect. */
  | 'rejected'
  /** WeChat Pay provably accepted the call. */
  | 'accepted'
  /** It may have taken effect. Query the state, or repeat with the very same parameters and numbers. */
  | 'unknown';

/** Who must act. */
export type ErrorKind =
  /** Whoever configured the client. */
  | 'config'
  /** The programmer: the call cannot be made as it stands. */
  | 'call'
  /** The key holder: the merchant's key did not sign. */
  | 'crypto'
  /** The operator: there is no randomness. */
  | 'random'
  /** The caller, who must find out the outcome: no whole response came. */
  | 'send'
  /** The guard: the response is not provably from WeChat Pay. */
  | 'untrusted'
  /** The business: WeChat Pay said no. */
  | 'api'
  /** This project: the response is genuine and not what the documents promise. */
  | 'decode';

/** A failed call, or a configuration that cannot work. */
export class WechatPayError extends Error {
  private constructor();
  readonly name: 'WechatPayError';
  readonly kind: ErrorKind;
  /** The stable name of what is wrong, such as `bad_signature` or `missing_param`. */
  readonly reason: string;
  readonly outcome: Outcome;
  /** WeChat Pay's error code, such as `PARAM_ERROR`; empty when the answer holds none. */
  readonly code?: string;
  /** The HTTP status of the response that came. */
  readonly status?: number;
  /** WeChat Pay's detail, as it came. */
  readonly detail?: unknown;
  /** To quote to WeChat Pay's support. */
  readonly requestId?: string;
  /** Whether the signature of WeChat Pay's refusal was verified. An unsigned one proves nothing. */
  readonly verified?: boolean;
  /** The serial of the key it is about. */
  readonly serial?: string;
  /** The place in the parameters, as a JSON pointer such as `/amount/total`. */
  readonly field?: string;
  /** The name of the setting, path parameter, header or option it is about. */
  readonly subject?: string;
  /** What the transport threw. */
  readonly cause?: unknown;
  /** The response that came with the error, as far as it came. Not printed. */
  readonly received:
    | {
        readonly status: number;
        readonly headers: ReceivedHeaders;
        /** Nothing says that WeChat Pay wrote these bytes: look at them, do not act on them. */
        readonly bodyWithoutSignatureCheck: Uint8Array;
      }
    | undefined;
}
