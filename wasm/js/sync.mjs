// The same class for `import` as for `require`.

import entry from './sync.cjs';

export const { Client, WechatPayError, init } = entry;
