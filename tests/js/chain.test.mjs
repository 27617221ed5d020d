// The tree of names is a Proxy: it must not get in the way of anything that JavaScript does with objects.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';

import { Client } from 'tenfen';

import { recording, signed } from './transports.mjs';
import { CONFIG, NOW_MS } from './vectors.mjs';

function open(config = CONFIG) {
  const { transport, requests } = recording(() => signed(200, '{}', NOW_MS));
  return { client: new Client(config, { transport, now: () => NOW_MS }), requests };
}

const path = (request) => new URL(request.url).pathname;

test('takes the names of methods and of functions as names of a path, until they are called', async () => {
  const { client, requests } = open();
  await client.v3.profitsharing.receivers.delete.post({});
  await client.v3.apply.bind.call.get();
  await client.v3.name.length.prototype.delete();
  await client.v3.toString.constructor.put({});
  await client.v3.get.get.get();
  assert.deepEqual(requests.map((request) => `${request.method} ${path(request)}`), [
    'POST /v3/profitsharing/receivers/delete',
    'GET /v3/apply/bind/call',
    'DELETE /v3/name/length/prototype',
    'PUT /v3/to-string/constructor',
    'GET /v3/get/get',
  ]);
});

test('gives names of JavaScript to the API as the API spells them', async () => {
  const { client, requests } = open();
  await client.v3.newThings.bank_list.post({});
  await client.chain('v3/newThings').post({});
  await client['/v3/newThings/oUpF8u'].get();
  assert.deepEqual(requests.map(path), ['/v3/new-things/bank-list', '/v3/newThings', '/v3/newThings/oUpF8u']);
});

test('waiting for a client or a step does not call anything', async () => {
  const { client, requests } = open();
  assert.equal(await client, client);
  const step = client.v3.certificates;
  assert.equal(await step, step);
  assert.equal(client.then, undefined);
  assert.equal(requests.length, 0);
});

test('prints a client and a step without keys and without calling anything', () => {
  const { client, requests } = open({ ...CONFIG, api_v3_key: 'TESTONLY0123456789abcdefABCDEF01' });
  for (const value of [client, client.v3, { client }, [client.v3.pay]]) {
    for (const text of [inspect(value, { depth: 10, showHidden: true, showProxy: true }), inspect(value), String(JSON.stringify(value))]) {
      assert.doesNotMatch(text, /PRIVATE|MII|TESTONLY/);
    }
  }
  assert.equal(`${client.v3.pay}`, '[v3/pay]');
  assert.equal(JSON.stringify({ client }), '{"client":{}}');
  assert.deepEqual(Object.keys(client), []);
  assert.equal(requests.length, 0);
});

test('is what it seems to be', () => {
  const { client } = open();
  assert.ok(client instanceof Client);
  assert.equal(typeof client.prepare, 'function');
  assert.equal(typeof client.v3.certificates.get, 'function');
  assert.ok(!('v3' in client));
  assert.equal(client[Symbol.iterator], undefined);
  assert.equal(client.v3[Symbol.iterator], undefined);
  assert.throws(() => {
    client.v3.x = 1;
  }, TypeError);
});

test('a step can be kept and called many times, side by side', async () => {
  const { client, requests } = open();
  const { get } = client.v3.certificates;
  await Promise.all([get(), get(), get()]);
  const nonces = requests.map((request) => /nonce_str="(\w+)"/.exec(request.headers.Authorization)[1]);
  assert.equal(new Set(nonces).size, 3);
});

test('a prepared request is accepted once', async () => {
  const { client } = open();
  const prepared = await client.prepare('get', 'v3/certificates');
  assert.equal((await client.accept(prepared, signed(200, '{"data":[]}', NOW_MS))).status, 200);
  await assert.rejects(client.accept(prepared, signed(200, '{}', NOW_MS)), { name: 'WechatPayError', reason: 'out_of_order' });
});
