// What can go wrong with a response, over HTTP: the kind, the reason, the outcome, and the bytes that came.

import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';

import { Client, WechatPayError } from 'tenfen';

import { CARD, MEMBER, startSandbox } from './sandbox.mjs';

const MEGABYTE = 1_000_000;
const DEFAULT_LIMIT = 16 * 1024 * 1024;

let sandbox;
before(async () => {
  sandbox = await startSandbox();
});
beforeEach(() => sandbox.reset());
after(() => sandbox.stop());

async function failureOf(fault, { options, config } = {}) {
  await sandbox.fault(fault);
  const client = new Client({ ...sandbox.config, ...config });
  const call = client.v3.marketing.membercardOpen.cards._card_id_.codes._code_.get(CARD, options);
  const error = await call.then(() => assert.fail('accepted'), (error) => error);
  assert.ok(error instanceof WechatPayError, String(error.stack));
  const requests = await sandbox.requests();
  assert.equal(requests.length, 1, 'the call is made once');
  return error;
}

const body = (error) => Buffer.from(error.received.bodyWithoutSignatureCheck);

const CASES = {
  wrong_json: ['decode', 'not_json', 'accepted', (error) => assert.equal(body(error).toString(), '{"balance": 1, "level": ')],
  not_utf8: ['decode', 'not_utf8', 'accepted', (error) => assert.ok(body(error).includes(0xff))],
  truncated: ['send', 'no_response', 'unknown', (error) => assert.equal(error.received.status, 200)],
  error_body_200: ['api', 'refused', 'unknown', (error) => assert.equal(error.code, 'SYSTEM_ERROR')],
  html_502: ['api', 'refused', 'unknown', (error) => assert.match(body(error).toString(), /^<html>/)],
  no_signature: ['untrusted', 'missing_header', 'unknown', (error) => assert.match(error.subject, /^Wechatpay-/)],
  bad_signature: ['untrusted', 'bad_signature', 'unknown', (error) => assert.ok(body(error).length > 0)],
  unknown_serial: ['untrusted', 'unknown_serial', 'unknown', (error) => assert.match(error.serial, /\S/)],
  probe: ['untrusted', 'signature_probe', 'unknown', (error) => assert.ok(body(error).length > 0)],
  old_timestamp: ['untrusted', 'timestamp_out_of_window', 'unknown', (error) => assert.ok(body(error).length > 0)],
  drop_before: ['send', 'no_response', 'unknown', (error) => assert.equal(error.received, undefined)],
  drop_after: ['send', 'no_response', 'unknown', (error) => assert.equal(error.received, undefined)],
};

for (const [fault, [kind, reason, outcome, check]] of Object.entries(CASES)) {
  test(`reports ${fault} as ${kind} / ${reason} with the outcome ${outcome}`, async () => {
    const error = await failureOf({ fault });
    assert.deepEqual([error.kind, error.reason, error.outcome], [kind, reason, outcome], error.message);
    check(error);
  });
}

test('marks an unsigned refusal as unverified', async () => {
  const error = await failureOf({ fault: 'html_502' });
  assert.deepEqual([error.status, error.verified], [502, false]);
});

test('keeps what came before a connection broke', async () => {
  const error = await failureOf({ fault: 'truncated', chunked: true });
  assert.deepEqual([error.kind, error.outcome], ['send', 'unknown']);
  assert.ok(body(error).length > 0);
});

for (const chunked of [false, true]) {
  test(`stops reading 100 MB at the limit, ${chunked ? 'chunked' : 'with a length'}`, async () => {
    const error = await failureOf({ fault: 'huge', bytes: 100 * MEGABYTE, chunked });
    assert.deepEqual([error.reason, error.outcome], ['response_too_large', 'unknown']);
    assert.equal(body(error).length, DEFAULT_LIMIT + 1);
  });
}

test('takes the limit from the settings', async () => {
  const error = await failureOf({ fault: 'huge', bytes: 2000 }, { config: { max_response_bytes: 1000 } });
  assert.equal(error.reason, 'response_too_large');
  assert.equal(body(error).length, 1001);
  await sandbox.fault({ fault: 'huge', bytes: 2000 });
  const client = new Client({ ...sandbox.config, max_response_bytes: 2000 });
  const response = await client.v3.marketing.membercardOpen.cards._card_id_.codes._code_.get(CARD);
  assert.equal(response.body.length, 2000);
});

test('gives up after the time-out and does not say that nothing happened', async () => {
  const error = await failureOf({ delay_ms: 1000 }, { options: { timeoutMs: 100 } });
  assert.deepEqual([error.kind, error.outcome, error.cause.cause.name], ['send', 'unknown', 'TimeoutError']);
  assert.match(error.message, /no response within 100 ms/);
});

test('gives up when the caller does', async () => {
  const controller = new AbortController();
  setTimeout(() => controller.abort(new Error('enough')), 100);
  const error = await failureOf({ delay_ms: 1000 }, { options: { signal: controller.signal } });
  assert.deepEqual([error.kind, error.outcome], ['send', 'unknown']);
  assert.match(error.message, /enough/);
});

test('a refusal of WeChat Pay is verified and names the field', async () => {
  const client = new Client(sandbox.config);
  const call = client.v3.brand.partner.cardMember.userPoints.sync.post({ ...MEMBER, point_balance: 1 });
  const error = await call.catch((error) => error);
  if (error.kind !== 'api') assert.fail(String(error.message ?? 'accepted'));
  assert.deepEqual([error.outcome, error.verified, error.status, error.code], ['rejected', true, 400, 'PARAM_ERROR']);
  assert.match(error.detail.field, /out_request_no/);
});
