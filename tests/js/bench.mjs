// What a call costs beside the bare cryptography. Prints one JSON object of medians; `cargo xtask bench` reads it.
//
// All contenders take turns in this process, round by round; a figure is the median round, a ratio is of medians.

import { createPrivateKey, createPublicKey, randomBytes, sign, verify } from 'node:crypto';

import { Client } from 'tenfen';

import { signed } from './transports.mjs';
import { CONFIG, NOW_MS, PUBLIC_KEY_ID, text } from './vectors.mjs';

const ROUNDS = Number(process.env.ROUNDS ?? 41);
const ROUND_MS = 25;

const ORDER = {
  out_request_no: '1217752501201407033233368018',
  brand_id: '120344',
  card_id: 'pIJMr5Y28E8dSOYBnXq5HZcBN7Ps',
  openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
  user_card_code: '478515832665',
  point_balance: 100,
  // Members that the documents do not list, up to the size of an order.
  detail: {
    invoice_id: '微信123',
    goods_detail: [{ merchant_goods_id: '1246464644', wechatpay_goods_id: '1001', goods_name: 'iPhoneX 256G', quantity: 1, unit_price: 528800 }],
  },
  scene_info: { payer_client_ip: '14.23.150.211', device_id: '013467007045764', store_info: { id: '0001', name: '腾讯大厦分店' } },
  notify_url: 'https://www.example.com/wxpay/notify/v3/callback',
  attach: '自定义数据说明，自定义数据说明，自定义数据说明，自定义数据',
};
const PATH = 'v3/brand/partner/card-member/user-points/sync';

const merchantKey = createPrivateKey(CONFIG.private_key);
const platformKey = createPublicKey(text('keys/wechatpay_public_key_mode.public.pem'));

/** A response body of 2 KiB. */
function answer() {
  const goods = { goods_id: 'M1006', quantity: 1, unit_price: 100, discount_amount: 0, goods_remark: '商品备注信息' };
  const body = { ...ORDER, total_points: 1, promotion_detail: [] };
  while (Buffer.byteLength(JSON.stringify(body)) + 130 < 2048) body.promotion_detail.push(goods);
  body.padding = 'x'.repeat(2048 - Buffer.byteLength(JSON.stringify(body)) - ',"padding":""'.length);
  return JSON.stringify(body);
}

const RESPONSE = signed(200, answer(), NOW_MS);
const SIGNATURE = Buffer.from(RESPONSE.headers['Wechatpay-Signature'], 'base64');
const VERIFIED = Buffer.from(`${RESPONSE.headers['Wechatpay-Timestamp']}\n${RESPONSE.headers['Wechatpay-Nonce']}\n${answer()}\n`);
const BODY = JSON.stringify(ORDER);
const MESSAGE = Buffer.from(`POST\n/${PATH}\n1700000000\n593BEC0C930BF1AFEB40B4A08C8FB242\n${BODY}\n`);
const FIXED_SIGNATURE = new Uint8Array(sign('sha256', MESSAGE, merchantKey));

const now = () => NOW_MS;
const client = new Client(CONFIG, { now, transport: async () => RESPONSE });
const unsigned = new Client(CONFIG, { now, sign: () => FIXED_SIGNATURE });

/** The least code by hand for a signed request. */
function signByHand() {
  const body = JSON.stringify(ORDER);
  const timestamp = Math.floor(now() / 1000);
  const nonce = randomBytes(16).toString('hex');
  const signature = sign('sha256', Buffer.from(`POST\n/${PATH}\n${timestamp}\n${nonce}\n${body}\n`), merchantKey).toString('base64');
  const authorization = `WECHATPAY2-SHA256-RSA2048 mchid="${CONFIG.mchid}",nonce_str="${nonce}",signature="${signature}",timestamp="${timestamp}",serial_no="${CONFIG.serial}"`;
  return { url: `https://api.mch.weixin.qq.com/${PATH}`, body, authorization };
}

/** The least code by hand for a verified, parsed response. */
function verifyByHand({ headers, body }) {
  const timestamp = headers['Wechatpay-Timestamp'];
  if (Math.abs(Number(timestamp) - now() / 1000) > 300) throw new Error('time');
  const key = headers['Wechatpay-Serial'] === PUBLIC_KEY_ID ? platformKey : undefined;
  const text = Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString();
  const message = Buffer.from(`${timestamp}\n${headers['Wechatpay-Nonce']}\n${text}\n`);
  if (!verify('sha256', message, key, Buffer.from(headers['Wechatpay-Signature'], 'base64'))) throw new Error('signature');
  return JSON.parse(text);
}

// Each takes a number of repetitions and returns the milliseconds that they took.
const contenders = {
  sign_raw: timed(() => sign('sha256', MESSAGE, merchantKey)),
  sign_by_hand: timed(signByHand),
  sign: timed(() => client.prepare('post', PATH, ORDER)),
  prepare: timed(() => unsigned.prepare('post', PATH, ORDER)),
  verify_raw: timed(() => verify('sha256', VERIFIED, platformKey, SIGNATURE)),
  verify_by_hand: timed(() => verifyByHand(RESPONSE)),
  async verify(times) {
    const prepared = [];
    for (let index = 0; index < times; index += 1) prepared.push(await unsigned.prepare('post', PATH));
    await new Promise((resolve) => setImmediate(resolve));
    const start = performance.now();
    for (const one of prepared) (await client.accept(one, RESPONSE)).data.point_balance;
    return performance.now() - start;
  },
  bare: timed(() => verify('sha256', VERIFIED, platformKey, SIGNATURE) && sign('sha256', MESSAGE, merchantKey)),
  call: timed(async () => (await client.v3.brand.partner.cardMember.userPoints.sync.post(ORDER)).data.point_balance),
};

function timed(work) {
  return async (times) => {
    const start = performance.now();
    for (let index = 0; index < times; index += 1) {
      const result = work();
      if (result instanceof Promise) await result;
    }
    return performance.now() - start;
  };
}

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

const times = {};
const rounds = {};
// Code is compiled in earnest only after some thousand calls, which a server has made in its first seconds.
const WARM_UP = 5000;
const warm = new Client(CONFIG, { now, sign: () => FIXED_SIGNATURE, transport: async () => RESPONSE });
for (let index = 0; index < WARM_UP; index += 1) {
  (await warm.v3.brand.partner.cardMember.userPoints.sync.post(ORDER)).data.point_balance;
  verifyByHand(RESPONSE);
}
for (const [name, run] of Object.entries(contenders)) {
  await run(30);
  times[name] = Math.max(5, Math.round(ROUND_MS / (await run(20)) * 20));
  rounds[name] = [];
}
for (let round = 0; round < ROUNDS; round += 1) {
  for (const [name, run] of Object.entries(contenders)) {
    // What one leaves behind is not swept up on another's time.
    await new Promise((resolve) => setImmediate(resolve));
    rounds[name].push((await run(times[name])) / times[name] * 1000);
  }
}
const us = Object.fromEntries(Object.entries(rounds).map(([name, values]) => [name, median(values)]));
const digits = (value, count) => Number(value.toFixed(count));

console.log(JSON.stringify({
  sign_ratio: digits(us.sign / us.sign_raw, 3),
  sign_to_hand_ratio: digits(us.sign / us.sign_by_hand, 3),
  prepare_us: digits(us.prepare, 1),
  verify_ratio: digits(us.verify / us.verify_by_hand, 3),
  call_overhead_us: digits(us.call - us.bare, 1),
  body_bytes: Buffer.byteLength(BODY),
  response_bytes: RESPONSE.body.length,
  medians_us: Object.fromEntries(Object.entries(us).map(([name, value]) => [name, digits(value, 1)])),
}));
