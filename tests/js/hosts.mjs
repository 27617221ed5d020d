// The three ways in which keys are computed: `node:crypto`, WebCrypto, and in WebAssembly.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import * as node from 'tenfen';
import * as pure from 'tenfen/pure';
import * as web from 'tenfen/web';

await web.init(readFileSync(fileURLToPath(import.meta.resolve('tenfen/core.wasm'))));

export const HOSTS = { 'node:crypto': node.Client, WebCrypto: web.Client, pure: pure.Client };
