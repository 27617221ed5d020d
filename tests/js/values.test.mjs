// What goes in comes out: numbers with all their digits, text with all its characters, whatever the value.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Client } from 'tenfen';

import { recording, signed } from './transports.mjs';
import { CONFIG, NOW_MS } from './vectors.mjs';

const ROUNDS = 300;

function client(answer) {
  const { transport, requests } = recording(() => signed(200, answer ?? '{}', NOW_MS));
  return { client: new Client(CONFIG, { transport, now: () => NOW_MS }), requests };
}

async function sent(params) {
  const { client: one, requests } = client();
  await one['v3/new'].post(params);
  return new TextDecoder().decode(requests[0].body);
}

async function received(text) {
  const response = await client(text).client['v3/new'].post({});
  return response;
}

/** A random source whose sequence the seed decides, so that a failure can be repeated. */
function generator(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function arbitrary(random, depth = 0) {
  const kinds = depth > 3 ? 5 : 7;
  const length = Math.floor(random() * 4);
  switch (Math.floor(random() * kinds)) {
    case 0:
      return BigInt(Math.floor(random() * 2 ** 31)) * BigInt(Math.floor(random() * 2 ** 31)) * (random() < 0.5 ? 1n : -1n);
    case 1:
      return Math.floor((random() - 0.5) * 2 ** 53);
    case 2:
      return random() < 0.5;
    case 3:
      return Math.round(random() * 1000) / 8;
    case 4:
      return Array.from({ length: length * 4 }, () => character(random)).join('');
    case 5:
      return Array.from({ length }, () => arbitrary(random, depth + 1));
    default:
      return Object.fromEntries(Array.from({ length }, (_, index) => [`${character(random)}${index}`, arbitrary(random, depth + 1)]));
  }
}

function character(random) {
  const ranges = [[0x20, 0x7f], [0x00, 0x20], [0x4e00, 0x9fff], [0x1f300, 0x1f6ff], [0x22, 0x23], [0x5c, 0x5d]];
  const [from, to] = ranges[Math.floor(random() * ranges.length)];
  return String.fromCodePoint(from + Math.floor(random() * (to - from)));
}

/** The same value as one sees it after a journey as JSON: bigints that fit become numbers. */
function normal(value) {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : value;
  if (Array.isArray(value)) return value.map(normal);
  if (value === null || typeof value !== 'object') return Object.is(value, -0) ? 0 : value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, normal(member)]));
}

test('sends and reads back arbitrary values', async () => {
  for (let seed = 1; seed <= ROUNDS; seed += 1) {
    const value = arbitrary(generator(seed));
    const text = await sent({ value });
    const { data } = await received(text);
    assert.deepEqual(data.value, normal(value), `seed ${seed}: ${text}`);
  }
});

test('sends every digit of a bigint and of a safe number', async () => {
  for (const number of [0n, -1n, 2n ** 53n, 2n ** 53n + 1n, 2n ** 63n - 1n, -(2n ** 63n), Number.MAX_SAFE_INTEGER, -0, 0.1, 1e-7]) {
    const expected = Object.is(number, -0) ? '0' : String(number);
    assert.equal(await sent({ number }), `{"number":${expected}}`);
  }
});

test('leaves out what is undefined and what is null', async () => {
  assert.equal(await sent({ a: undefined, b: null, c: 1n, d: { e: undefined } }), '{"c":1,"d":{}}');
  assert.equal(await sent({ a: undefined, b: 1 }), '{"b":1}');
});

test('writes what has a JSON form of its own', async () => {
  const amount = { toJSON: () => ({ total: 9007199254740993n }) };
  assert.equal(await sent({ amount }), '{"amount":{"total":9007199254740993}}');
  assert.equal(await sent(Object.assign(Object.create(null), { a: 'b' })), '{"a":"b"}');
});

test('reads a whole number beyond what a number holds as a bigint, and leaves text alone', async () => {
  const { data } = await received('{"id":9007199254740993,"text":"9007199254740993","~":[-9223372036854775808,1.5e300,12345678901234567890.5]}');
  assert.deepEqual(data, { id: 9007199254740993n, text: '9007199254740993', '~': [-9223372036854775808n, 1.5e300, 12345678901234567890.5] });
});

test('sends a body as it is given', async () => {
  const { client: one, requests } = client();
  await one['v3/new'].post({ in_query: 'x y' }, { body: ' {"a" : 1.0}\n' });
  assert.equal(new TextDecoder().decode(requests[0].body), ' {"a" : 1.0}\n');
  assert.match(requests[0].url, /\/v3\/new\?in_query=x%20y$/);
});

test('sends further headers', async () => {
  for (const headers of [{ 'Idempotency-Key': 'k', 'X-Other': undefined }, new Headers({ 'idempotency-key': 'k' })]) {
    const { client: one, requests } = client();
    await one['v3/new'].post({}, { headers });
    assert.equal(new Headers(requests[0].headers).get('idempotency-key'), 'k');
    assert.ok(!new Headers(requests[0].headers).has('x-other'));
  }
});

test('parses the body when it is asked for, once', async () => {
  const response = await received('{"a":[1]}');
  assert.equal(response.data, response.data);
  assert.deepEqual(response.json(), { a: [1] });
  assert.equal(response.text(), '{"a":[1]}');
  assert.equal(response.headers.get('request-id'), response.requestId);
  assert.equal(response.headers.get('absent'), undefined);
});
