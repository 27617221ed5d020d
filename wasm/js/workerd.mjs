// The entry for workerd (Cloudflare Workers): the module is part of the program. Keys are computed by `node:crypto` where the
// flag `nodejs_compat` gives it, by WebCrypto otherwise.

import { makeClient } from './client.mjs';
import * as core from './core.mjs';
import wasm from './core_bg.wasm';
import { nodeHost } from './host_node.mjs';
import { webHost } from './host_web.mjs';

export { WechatPayError } from './error.mjs';

core.initSync({ module: wasm });
const crypto = globalThis.process?.getBuiltinModule?.('node:crypto');

/** Nothing to wait for here; other runtimes must. */
export async function init() {}
export const Client = makeClient({ load: () => core, makeHost: crypto ? nodeHost(crypto) : webHost });
