// The five first operations through every call form of the npm package, against the server of the configuration in
// TENFEN_CONFIG. Prints one JSON line a call; `cargo xtask demo` makes a table of them.

import { readFileSync } from 'node:fs';
import { Client } from 'tenfen';

const client = new Client(JSON.parse(readFileSync(process.env.TENFEN_CONFIG, 'utf8')));
const card = { card_id: 'card-1', code: 'code-1' };
const member = { brand_id: '120344', card_id: 'card-1', openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o', user_card_code: 'code-1' };

const paths = {
  sync: 'v3/brand/partner/card-member/user-points/sync',
  confirm: 'v3/brand/partner/card-member/user-points/exchange-coupon/confirm',
  notify: 'v3/businesscircle/points/notify',
  card: 'v3/marketing/membercard-open/cards/{card_id}/codes/{code}',
};

const forms = {
  tree: {
    sync: client.v3.brand.partner.cardMember.userPoints.sync,
    confirm: client.v3.brand.partner.cardMember.userPoints.exchangeCoupon.confirm,
    notify: client.v3.businesscircle.points.notify,
    card: client.v3.marketing.membercardOpen.cards._card_id_.codes._code_,
  },
  path: Object.fromEntries(Object.entries(paths).map(([name, path]) => [name, client.chain(path)])),
  index: Object.fromEntries(Object.entries(paths).map(([name, path]) => [name, client[path]])),
};

for (const [form, operations] of Object.entries(forms)) {
  const number = `js-${form}`;
  const calls = {
    'sync points balance': () => operations.sync.post({ ...member, out_request_no: number, point_balance: 100 }),
    'confirm coupon exchange': () =>
      operations.confirm.post({
        ...member,
        record_id: number,
        exchange_coupon_template_id: 'template-1',
        state: 'POINT_EXCHANGE_COUPON_SUCCESS',
        coupon_code: 'coupon-1',
      }),
    'notify points': () =>
      operations.notify.post({
        transaction_id: '4200000000000000000000000001',
        appid: 'wxd678efh567hg6787',
        openid: member.openid,
        earn_points: true,
        increased_points: 10,
        points_update_time: '2026-11-21T12:00:00+08:00',
      }),
    'query member card': () => operations.card.get(card),
    'change member card': () => operations.card.patch({ ...card, level: 'gold', out_request_no: number }),
  };
  for (const [call, send] of Object.entries(calls)) {
    const started = performance.now();
    const response = await send();
    const ms = performance.now() - started;
    console.log(JSON.stringify({ language: 'JavaScript', call, form, status: response.status, ms }));
  }
}
