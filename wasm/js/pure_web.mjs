// `tenfen/pure` for browsers and other runtimes.

import { makeClient } from './client.mjs';
import { pureHost } from './host_pure.mjs';
import { initializer } from './init.mjs';
import * as pure from './pure.mjs';

export { WechatPayError } from './error.mjs';

const { init, load } = initializer(pure, () => new URL('./pure_bg.wasm', import.meta.url));

export { init };
export const Client = makeClient({ load, makeHost: pureHost });
