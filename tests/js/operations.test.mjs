// `operations.json`: every call form of every operation makes the same request, byte for byte.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Client } from 'tenfen';

import { cases, CONFIG, nonceFirst, NOW_MS } from './vectors.mjs';

const { platform_certificates: _, ...config } = CONFIG;
const CASES = cases('operations.json');

/** A client that keeps what it would send and what it would sign. */
function recorder() {
  const record = {};
  const stop = Object.assign(new Error('stop'), { notSent: true });
  const { private_key: __, certificate: ___, ...keyless } = config;
  const client = new Client(keyless, {
    now: () => NOW_MS,
    random: nonceFirst(),
    sign(message) {
      record.message = new TextDecoder().decode(message);
      return new Uint8Array(256);
    },
    async transport(request) {
      record.request = request;
      throw stop;
    },
  });
  return { client, record, stop };
}

function walk(client, names) {
  return names.reduce((node, name) => node[name], client);
}

for (const case_ of CASES) {
  test(`every form of ${case_.operation} (${case_.fields}) makes the same request`, async () => {
    const { client, record, stop } = recorder();
    const method = case_.request.method.toLowerCase();
    const forms = {
      tree: walk(client, case_.tree),
      'snake case tree': walk(client, case_.snake_tree),
      chain: client.chain(case_.chain),
      'chain with slash': client.chain(`/${case_.chain}`),
      index: client[case_.chain],
      'index with slash': client[`/${case_.chain}`],
    };
    for (const [form, node] of Object.entries(forms)) {
      const error = await node[method](case_.params).catch((error) => error);
      assert.equal(error.cause, stop, `${form}: ${error.message}`);
      const { method: name, url, headers, body } = record.request;
      const { Authorization, ...rest } = headers;
      assert.match(Authorization, /^WECHATPAY2-SHA256-RSA2048 mchid="1900000109",/);
      const sent = { method: name, url, headers: Object.entries(rest), body: new TextDecoder().decode(body) };
      assert.deepEqual(sent, case_.request, form);
      assert.equal(record.message, case_.message, form);
    }
  });
}
