// `tenfen/sync`: beside `post` also `postSync`, which waits. Needs the package `synckit`.

import type { ClientMethods, Config } from './client.js';
import type { SyncOperations } from '../types/index.js';

export { WechatPayError } from './client.js';
export type * from './client.js';
export type * from '../types/index.js';

/** A client that can wait: a worker makes the call while this thread stands still. */
export type Client = ClientMethods & SyncOperations;

/** Makes a client. Calls that wait run in a worker, over the global `fetch`; `signal` is not possible there. */
export const Client: {
  new (config: Config, options?: { timeoutMs?: number }): Client;
  readonly prototype: Client;
};
