// The entry for browsers and for runtimes without `node:crypto`: keys are computed by WebCrypto.

import { makeClient } from './client.mjs';
import * as core from './core.mjs';
import { webHost } from './host_web.mjs';
import { initializer } from './init.mjs';

export { WechatPayError } from './error.mjs';

const { init, load } = initializer(core, () => new URL('./core_bg.wasm', import.meta.url));

export { init };
export const Client = makeClient({ load, makeHost: webHost });
