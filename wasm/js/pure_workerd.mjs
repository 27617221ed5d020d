// `tenfen/pure` for workerd (Cloudflare Workers).

import { makeClient } from './client.mjs';
import { pureHost } from './host_pure.mjs';
import * as pure from './pure.mjs';
import wasm from './pure_bg.wasm';

export { WechatPayError } from './error.mjs';

pure.initSync({ module: wasm });

/** Nothing to wait for here; other runtimes must. */
export async function init() {}
export const Client = makeClient({ load: () => pure, makeHost: pureHost });
