// The same classes for `import` as for `require`, so that an error of one is an error of the other. `import` of the other
// file would first search it for names, which takes longer than all the rest.

import { createRequire } from 'node:module';

export const { Client, WechatPayError, init } = createRequire(import.meta.url)('./sync.cjs');
