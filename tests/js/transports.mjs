// Transports that need no network.

import { createSign } from 'node:crypto';

import { PUBLIC_KEY_ID, text } from './vectors.mjs';

const KEY = text('keys/wechatpay_public_key_mode.private.pem');

/** A transport that keeps every request and answers with what `answer` returns. */
export function recording(answer) {
  const requests = [];
  const transport = async (request) => {
    requests.push(request);
    return answer(request);
  };
  return { transport, requests };
}

/** A transport that nothing may reach. */
export function forbidden() {
  return recording(() => {
    throw new Error('it was sent');
  });
}

/** A response with these bytes, signed with WeChat Pay's key of the vectors at that time. */
export function signed(status, body, nowMs) {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  const timestamp = String(Math.floor(nowMs / 1000));
  const nonce = 'd824f2e086d3c1df967785d13fcd22ef';
  const signer = createSign('sha256').update(`${timestamp}\n${nonce}\n`).update(bytes).update('\n');
  const headers = {
    'Content-Type': 'application/json; charset=utf-8',
    'Request-ID': '08F5B8C2B506102C18FDDFEEA30620BE821E28EDC405-0',
    'Wechatpay-Nonce': nonce,
    'Wechatpay-Serial': PUBLIC_KEY_ID,
    'Wechatpay-Signature': signer.sign(KEY, 'base64'),
    'Wechatpay-Signature-Type': 'WECHATPAY2-SHA256-RSA2048',
    'Wechatpay-Timestamp': timestamp,
  };
  return { status, headers, body: bytes };
}
