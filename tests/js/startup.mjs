// How long a fresh process takes for its first signed request, above a bare one. Prints one JSON object of medians.

import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { CONFIG } from './vectors.mjs';

const ROUNDS = Number(process.env.ROUNDS ?? 15);
const folder = fileURLToPath(new URL('../../target/npm/startup/', import.meta.url));
const entry = fileURLToPath(import.meta.resolve('tenfen'));
mkdirSync(folder, { recursive: true });

const config = JSON.stringify(CONFIG);
const first = `new Client(${config}, {}).prepare('post', 'v3/pay/transactions/jsapi', { out_trade_no: '1' }).then((request) => {
  if (!request.headers.Authorization) process.exit(1);
});\n`;
const programs = {
  'bare.cjs': '',
  'require.cjs': `const { Client } = require(${JSON.stringify(entry.replace('.mjs', '.cjs'))});\n`,
  'first.cjs': `const { Client } = require(${JSON.stringify(entry.replace('.mjs', '.cjs'))});\n${first}`,
  'bare.mjs': '',
  'import.mjs': `import { Client } from ${JSON.stringify(entry)};\n`,
  'first.mjs': `import { Client } from ${JSON.stringify(entry)};\n${first}`,
};
for (const [name, program] of Object.entries(programs)) writeFileSync(folder + name, program);

const times = Object.fromEntries(Object.keys(programs).map((name) => [name, []]));
for (let round = 0; round <= ROUNDS; round += 1) {
  for (const name of Object.keys(programs)) {
    const start = performance.now();
    execFileSync(process.execPath, [folder + name], { stdio: 'inherit' });
    // The first round warms the caches of the disk.
    if (round > 0) times[name].push(performance.now() - start);
  }
}
const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
const ms = Object.fromEntries(Object.entries(times).map(([name, values]) => [name, median(values)]));
const digits = (value) => Number(value.toFixed(1));

console.log(JSON.stringify({
  first_request_ms: digits(Math.max(ms['first.cjs'] - ms['bare.cjs'], ms['first.mjs'] - ms['bare.mjs'])),
  require_ms: digits(ms['require.cjs'] - ms['bare.cjs']),
  import_ms: digits(ms['import.mjs'] - ms['bare.mjs']),
  require_and_first_request_ms: digits(ms['first.cjs'] - ms['bare.cjs']),
  import_and_first_request_ms: digits(ms['first.mjs'] - ms['bare.mjs']),
  bare_ms: digits(ms['bare.cjs']),
}));
