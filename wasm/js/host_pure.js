// Keys computed in the module itself: the host only draws random numbers.

import { webRandom } from './host_web.js';

/** Makes the host of a client. */
export function pureHost() {
  return { random: webRandom, sign: undefined, verify: undefined };
}
