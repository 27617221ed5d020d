// The same classes for `import` as for `require`, so that an error of one is an error of the other.

import entry from './pure_node.cjs';

export const { Client, WechatPayError, init } = entry;
