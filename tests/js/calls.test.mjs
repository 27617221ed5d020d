// The five first operations over HTTP, in every form, on every host.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { HOSTS } from './hosts.mjs';
import { CARD, MEMBER, startSandbox } from './sandbox.mjs';

let sandbox;
before(async () => {
  sandbox = await startSandbox();
});
after(() => sandbox.stop());

const FORMS = {
  tree: (client) => ({
    sync: client.v3.brand.partner.cardMember.userPoints.sync,
    confirm: client.v3.brand.partner.cardMember.userPoints.exchangeCoupon.confirm,
    notify: client.v3.businesscircle.points.notify,
    card: client.v3.marketing.membercardOpen.cards._card_id_.codes._code_,
  }),
  chain: (client) => byPath((path) => client.chain(path)),
  index: (client) => byPath((path) => client[path]),
};

function byPath(node) {
  return {
    sync: node('v3/brand/partner/card-member/user-points/sync'),
    confirm: node('/v3/brand/partner/card-member/user-points/exchange-coupon/confirm'),
    notify: node('v3/businesscircle/points/notify'),
    card: node('v3/marketing/membercard-open/cards/{card_id}/codes/{code}'),
  };
}

for (const [host, Client] of Object.entries(HOSTS)) {
  for (const [form, operations] of Object.entries(FORMS)) {
    test(`calls the five operations as ${form} with keys in ${host}`, async () => {
      const { sync, confirm, notify, card } = operations(new Client(sandbox.config));
      const number = `${host}-${form}`.replaceAll(/[^A-Za-z-]/g, '-');

      const synced = await sync.post({ ...MEMBER, out_request_no: number, point_balance: 100n });
      assert.equal(synced.status, 200);
      assert.equal(typeof synced.data, 'object');
      assert.match(synced.requestId, /\S/);

      const confirmed = await confirm.post({
        ...MEMBER,
        record_id: number,
        exchange_coupon_template_id: 'template-1',
        state: 'POINT_EXCHANGE_COUPON_SUCCESS',
        coupon_code: 'coupon-1',
      });
      assert.equal(confirmed.data.state, 'POINT_EXCHANGE_COUPON_SUCCESS');

      const notified = await notify.post({
        transaction_id: '4200000000000000000000000001',
        appid: 'wxd678efh567hg6787',
        openid: MEMBER.openid,
        earn_points: true,
        increased_points: 10,
        points_update_time: '2026-11-21T12:00:00+08:00',
      });
      assert.deepEqual([notified.status, notified.data, notified.body.length], [204, undefined, 0]);

      const level = `level-${number}`;
      assert.equal((await card.patch({ ...CARD, level, out_request_no: number })).status, 204);
      assert.equal((await card.get(CARD)).data.level, level);
    });
  }
}
