// Settings and calls that cannot work: the error names the thing and what helps, and nothing is sent.

import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { test } from 'node:test';

import { Client, WechatPayError } from 'tenfen';

import { forbidden } from './transports.mjs';
import { CONFIG, PUBLIC_KEY_ID, text } from './vectors.mjs';

const otherKey = () => generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' });

const SETTINGS = {
  'an unreadable key': [{ private_key: 'no key' }, 'unreadable_key', /`private_key`.*BEGIN/],
  'a damaged key': [{ private_key: CONFIG.private_key.replace('MII', 'MIH') }, 'unreadable_key', /`private_key`.*copy the file again/],
  'a file name for a key': [{ private_key: '/etc/apiclient_key.pem' }, 'unreadable_key', /whole content of the file/],
  'a public key for a private one': [{ private_key: text('keys/merchant.public.pem') }, 'unreadable_key', /BEGIN PRIVATE KEY/],
  'a key that is not of the certificate': [{ private_key: otherKey }, 'key_not_of_certificate', /`private_key`.*`certificate`.*same download/],
  'an APIv3 key of 31 bytes': [{ api_v3_key: 'x'.repeat(31) }, 'api_v3_key_length', /`api_v3_key` has 31 bytes and must have 32/],
  'an empty mchid': [{ mchid: '' }, 'empty_setting', /`mchid` is empty/],
  'a number for mchid': [{ mchid: 1900000109 }, 'invalid_setting', /`mchid` must be a string/],
  'an empty serial': [{ serial: '' }, 'invalid_serial', /`serial` is not a serial/],
  'a serial that is not of the certificate': [{ serial: 'AB' }, 'serial_not_of_certificate', /leave `serial` out or correct it/],
  'a base URL without scheme': [{ base_url: 'api.mch.weixin.qq.com' }, 'invalid_base_url', /`base_url` has no scheme; write it like https/],
  'plain http to elsewhere': [{ base_url: 'http://api.mch.weixin.qq.com' }, 'invalid_base_url', /in the clear/],
  'a misspelled setting': [{ mchId: '1' }, 'invalid_setting', /`mchId` is no setting; the settings are mchid/],
  'no key of WeChat Pay': [{ wechatpay_public_keys: {}, platform_certificates: [] }, 'no_platform_key', /add the WeChat Pay public key/],
  'an unreadable platform key': [{ wechatpay_public_keys: { [PUBLIC_KEY_ID]: 'x' } }, 'unreadable_key', /`wechatpay_public_keys`/],
  'a newline in the user agent': [{ user_agent: 'a\nb' }, 'not_header_text', /`user_agent`/],
  'a function for a setting': [{ mchid: () => '1' }, 'invalid_setting', /`\/mchid`/],
};

for (const [what, [changes, reason, message]] of Object.entries(SETTINGS)) {
  test(`refuses ${what}`, () => {
    if (changes.private_key instanceof Function) changes.private_key = changes.private_key();
    const { transport, requests } = forbidden();
    assert.throws(
      () => new Client({ ...CONFIG, ...changes }, { transport }),
      (error) => {
        assert.ok(error instanceof WechatPayError, String(error));
        assert.deepEqual([error.kind, error.reason, error.outcome], ['config', reason, 'not_sent']);
        assert.match(error.message, message);
        return true;
      },
    );
    assert.equal(requests.length, 0);
  });
}

test('refuses settings that are no object', () => {
  for (const config of [undefined, null, 'x', 1, []]) {
    assert.throws(() => new Client(config), { name: 'WechatPayError', kind: 'config' });
  }
});

test('refuses an option of a client that does not exist, or is no function', () => {
  assert.throws(() => new Client(CONFIG, { fetch: () => {} }), { reason: 'invalid_setting', message: /`fetch` is no option.*transport/ });
  assert.throws(() => new Client(CONFIG, { transport: {} }), { reason: 'invalid_setting', message: /`transport` must be a function/ });
});

const POINTS = 'v3/businesscircle/points/notify';
const CARD = 'v3/marketing/membercard-open/cards/{card_id}/codes/{code}';
const cyclic = { name: 'a' };
cyclic.self = { cyclic };

const CALLS = {
  'a missing path parameter': [(client) => client[CARD].get({ card_id: '1' }), 'missing_param', /missing path parameter `code`; pass it/],
  'a path parameter that is empty': [(client) => client[CARD].get({ card_id: '1', code: '' }), 'unsafe_param', /`code` is empty/],
  'a path parameter that leads elsewhere': [(client) => client[CARD].get({ card_id: '..', code: '1' }), 'unsafe_param', /`card_id`/],
  'a string for a whole number': [(client) => client[POINTS].post({ total_points: '1' }), 'wrong_kind', /`\/total_points` must be a whole number and is a string/],
  'a decimal for a whole number': [(client) => client[POINTS].post({ total_points: 0.5 }), 'wrong_kind', /`\/total_points` must be a whole number/],
  'a number beyond 64 bits': [(client) => client[POINTS].post({ total_points: 2n ** 64n }), 'number_too_large', /`\/total_points` does not fit into 64 bits/],
  'a float beyond 64 bits': [(client) => client[POINTS].post({ total_points: 1e30 }), 'number_too_large', /`\/total_points` does not fit into 64 bits/],
  'a number that lost digits': [(client) => client[POINTS].post({ total_points: 2 ** 53 }), 'wrong_kind', /`\/total_points` must be a bigint/],
  'a body for a GET': [(client) => client[CARD].get({ card_id: '1', code: '2' }, { body: '{}' }), 'body_not_allowed', /takes no body; pass the values as parameters/],
  'a newline in a header': [(client) => client[POINTS].post({}, { headers: { 'X-Note': 'a\nb' } }), 'header_value', /header `X-Note` has a line break/],
  'a header name with a blank': [(client) => client[POINTS].post({}, { headers: { 'X Note': 'a' } }), 'header_name', /`X Note` is no header name/],
  'a header that the client sets': [(client) => client[POINTS].post({}, { headers: { authorization: 'a' } }), 'reserved_header', /header `authorization`/],
  'a path with a query': [(client) => client['v3/a?b=c'].get(), 'invalid_path', /query values go with the parameters/],
  'a method that does not exist': [(client) => client.v3.certificates.fetch(), 'invalid_method', /not one of GET, POST/],
  'a path without a method': [(client) => client.chain('v3')(), 'invalid_method', /not one of GET, POST/],
  'an option that does not exist': [(client) => client[POINTS].post({}, { timeout: 1 }), 'unknown_option', /`timeout` is not an option/],
  'a time-out that is none': [(client) => client[POINTS].post({}, { timeoutMs: '5s' }), 'wrong_kind', /`timeoutMs` must be a positive number of milliseconds and is a string/],
  'a body that is no text': [(client) => client[POINTS].post({}, { body: {} }), 'wrong_kind', /`body` must be a string and is an object/],
  'options that are none': [(client) => client[POINTS].post({}, 'now'), 'wrong_kind', /`options` must be an object and is a string/],
  'parameters that are a list': [(client) => client[POINTS].post([1]), 'wrong_kind', /`params` must be an object and is a list/],
  'parameters that are text': [(client) => client[POINTS].post('{}'), 'wrong_kind', /`params` must be an object and is a string/],
  'NaN': [(client) => client[POINTS].post({ total_points: NaN }), 'wrong_kind', /`\/total_points` must be a value that JSON has and is NaN/],
  'infinity, deep inside': [(client) => client['v3/new'].post({ a: [{ b: -Infinity }] }), 'wrong_kind', /`\/a\/0\/b`.*infinite/],
  'a function': [(client) => client[POINTS].post({ appid() {} }), 'wrong_kind', /`\/appid`.*a function/],
  'a symbol': [(client) => client[POINTS].post({ appid: Symbol('a') }), 'wrong_kind', /`\/appid`.*a symbol/],
  'a promise': [(client) => client[POINTS].post({ appid: Promise.resolve('a') }), 'wrong_kind', /`\/appid`.*a Promise/],
  'a Map': [(client) => client['v3/new'].post({ 'a/b': new Map() }), 'wrong_kind', /`\/a~1b`.*without JSON form/],
  'a hole in a list': [(client) => client['v3/new'].post({ list: [1, undefined] }), 'wrong_kind', /`\/list\/1`.*undefined/],
  'an object that contains itself': [(client) => client[POINTS].post(cyclic), 'wrong_kind', /`\/self\/cyclic`.*contains itself/],
  'half a character': [(client) => client[POINTS].post({ appid: '\ud800' }), 'not_json', /not JSON/],
};

for (const [what, [call, reason, message]] of Object.entries(CALLS)) {
  test(`refuses ${what} and sends nothing`, async () => {
    const { transport, requests } = forbidden();
    const error = await call(new Client(CONFIG, { transport })).then(() => assert.fail('accepted'), (error) => error);
    assert.ok(error instanceof WechatPayError, String(error.stack));
    assert.deepEqual([error.kind, error.reason, error.outcome], ['call', reason, 'not_sent'], error.message);
    assert.match(error.message, message);
    assert.match(error.message, /nothing was sent/);
    assert.equal(requests.length, 0);
  });
}

test('takes members that the documents do not list, and sends them', async () => {
  const { transport, requests } = forbidden();
  const client = new Client(CONFIG, { transport });
  await assert.rejects(client[POINTS].post({ tomorrow: { is: [1, true, 'x'] }, appid: 'a' }));
  assert.equal(new TextDecoder().decode(requests[0].body), '{"appid":"a","tomorrow":{"is":[1,true,"x"]}}');
});

test('an error that prints shows no body and no key', async () => {
  const { inspect } = await import('node:util');
  const client = new Client(CONFIG, { transport: async () => ({ status: 200, headers: {}, body: new TextEncoder().encode('secret body') }) });
  const error = await client[POINTS].post({}).catch((error) => error);
  assert.equal(new TextDecoder().decode(error.received.bodyWithoutSignatureCheck), 'secret body');
  assert.doesNotMatch(inspect(error, { depth: 5 }), /secret body|PRIVATE|115, 101, 99/);
});

test('a failing random source or key is an error of its own, and nothing is sent', async () => {
  const { transport, requests } = forbidden();
  const broken = () => {
    throw new Error('no entropy');
  };
  for (const random of [broken, () => new Uint8Array(3), () => 'text']) {
    const error = await new Client(CONFIG, { transport, random })[POINTS].post({}).catch((error) => error);
    assert.deepEqual([error.kind, error.outcome], ['random', 'not_sent']);
  }
  const { private_key: _, ...keyless } = CONFIG;
  for (const options of [{}, { sign: broken }]) {
    const error = await new Client(keyless, { transport, ...options })[POINTS].post({}).catch((error) => error);
    assert.deepEqual([error.kind, error.outcome], ['crypto', 'not_sent']);
  }
  assert.equal(requests.length, 0);
});
