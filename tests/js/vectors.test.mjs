// The vectors of signing and verifying, on each host.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { HOSTS } from './hosts.mjs';
import { cases, CONFIG, nonceFirst, NOW_MS, text } from './vectors.mjs';

const SIGN_CASES = cases('request_sign.json');
const VERIFY_CASES = cases('response_verify.json');

function configOf(case_) {
  if (case_.name !== 'brand_scheme') return CONFIG;
  const { mchid, certificate, ...config } = CONFIG;
  const serial = /serial_no="([^"]+)"/.exec(case_.authorization)[1];
  return { ...config, brand_id: '120344', serial, private_key: text('keys/brand.private.pem') };
}

for (const [host, Client] of Object.entries(HOSTS)) {
  for (const case_ of SIGN_CASES) {
    test(`${host} signs ${case_.name} as the vectors say`, async () => {
      const client = new Client(configOf(case_), { now: () => NOW_MS, random: nonceFirst(case_.nonce) });
      const [path, query] = case_.canonical_url.split('?');
      // Query values are given decoded, so that the client has to encode them.
      const params = query && Object.fromEntries(new URLSearchParams(query));
      const body = case_.signed_body || undefined;
      const request = await client.prepare(case_.method, path, params, { body });
      assert.equal(request.headers.Authorization, case_.authorization);
      assert.equal(request.url, `https://api.mch.weixin.qq.com${case_.canonical_url}`);
      assert.equal(new TextDecoder().decode(request.body), case_.signed_body);
      if (host !== 'pure') {
        const signed = await messageSigned(Client, case_, path, params, body);
        assert.equal(signed, case_.message);
      }
    });
  }

  for (const case_ of VERIFY_CASES) {
    test(`${host} finds ${case_.expect} in ${case_.name}`, async () => {
      let seconds = NOW_MS / 1000;
      const client = new Client(CONFIG, { now: () => seconds * 1000, random: nonceFirst() });
      const prepared = await client.prepare('post', 'v3/not-in-the-table');
      seconds = case_.verifier_now;
      const body = new Uint8Array(Buffer.from(case_.body_base64, 'base64'));
      const result = client.accept(prepared, { status: case_.status, headers: case_.headers, body });
      if (case_.expect === 'ok' && case_.status < 300) {
        const response = await result;
        assert.deepEqual(response.body, body);
        assert.equal(response.status, case_.status);
        assert.equal(response.requestId, case_.headers['Request-ID']);
        return;
      }
      const error = await result.then(() => assert.fail('accepted'), (error) => error);
      assert.deepEqual(error.received.bodyWithoutSignatureCheck, body);
      assert.equal(error.status, case_.status);
      if (case_.expect === 'ok') {
        assert.deepEqual([error.kind, error.verified, error.outcome], ['api', true, 'rejected']);
        return;
      }
      const reasons = { malformed_header_or_out_of_window: ['malformed_header', 'timestamp_out_of_window'] };
      assert.ok((reasons[case_.expect] ?? [case_.expect]).includes(error.reason), `${error.reason}: ${error.message}`);
      assert.deepEqual([error.kind, error.outcome], ['untrusted', 'unknown']);
    });
  }
}

/** The text that a key outside is asked to sign. */
async function messageSigned(Client, case_, path, params, body) {
  let message;
  const { private_key: _, certificate: __, ...config } = configOf(case_);
  const sign = (bytes) => {
    message = new TextDecoder().decode(bytes);
    return new Uint8Array(256);
  };
  const client = new Client(config, { now: () => NOW_MS, random: nonceFirst(case_.nonce), sign });
  await client.prepare(case_.method, path, params, { body });
  return message;
}

test('every vector was there', () => {
  assert.deepEqual([SIGN_CASES.length, VERIFY_CASES.length], [11, 21]);
});
