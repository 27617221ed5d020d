import type { ClientMethods, ClientOptions, Config } from './client.js';
import type { Operations } from '../types/index.js';

export { WechatPayError } from './client.js';
export type * from './client.js';
export type * from '../types/index.js';

/** A client of one merchant: keys are read once, here; calls may run side by side. */
export type Client = ClientMethods & Operations;

/** Makes a client. Throws {@link WechatPayError} of the kind `config` for settings that cannot work. */
export const Client: {
  new (config: Config, options?: ClientOptions): Client;
  readonly prototype: Client;
};

/**
 * Loads the WebAssembly module. Needed once, before the first client, in browsers and in workers without a module of their
 * own; elsewhere it returns at once. `source` says where the module is: a URL, a `Response`, bytes or a
 * `WebAssembly.Module`; without it, beside this package's files.
 */
export function init(source?: URL | string | Response | Promise<Response> | BufferSource | WebAssembly.Module): Promise<void>;
