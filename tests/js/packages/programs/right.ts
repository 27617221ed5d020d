// What a program may write under `strict`.
import { readFileSync } from 'node:fs';

import { Client, init, WechatPayError } from 'tenfen';
import type { Config, HttpRequest, HttpResponse, Outcome, TenfenResponse } from 'tenfen';
import { Client as PureClient } from 'tenfen/pure';
import { Client as SyncClient } from 'tenfen/sync';

const config: Config = JSON.parse(readFileSync('tenfen.json', 'utf8'));

export async function program(): Promise<void> {
  await init();
  const client = new Client(config, { timeoutMs: 5000, now: () => Date.now(), transport });
  const member = { brand_id: '1', card_id: '2', openid: '3', user_card_code: '4' };
  const tree = await client.v3.brand.partner.cardMember.userPoints.sync.post({ ...member, out_request_no: '5', point_balance: 6n });
  const balance: number | bigint = tree.data.point_balance;
  const path = 'v3/brand/partner/card-member/user-points/exchange-coupon/confirm';
  const confirmed = await client.chain(path).post(
    { ...member, record_id: '1', exchange_coupon_template_id: '2', state: 'POINT_EXCHANGE_COUPON_SUCCESS', coupon_code: '3' },
    { headers: { 'X-Note': 'a' }, signal: AbortSignal.timeout(1000) },
  );
  const state: string = confirmed.data.state;
  const card = client['v3/marketing/membercard-open/cards/{card_id}/codes/{code}'];
  const found = await card.get({ card_id: '1', code: '2' });
  const changed: TenfenResponse<undefined> = await card.patch({ card_id: '1', code: '2', level: 'gold' });
  // An operation of tomorrow.
  const tomorrow = await client.chain('v3/of/tomorrow').post({ any: ['thing'] });
  const later = await client['v3/of/tomorrow/too'].get();
  const prepared = await client.prepare('post', 'v3/certificates', {}, { body: '{}' });
  const accepted = await client.accept<{ data: unknown[] }>(prepared, { status: 200, headers: {}, body: new Uint8Array() });
  const pure: PureClient = new PureClient(config);
  const waiting = new SyncClient(config).v3.certificates.getSync();
  console.log(balance, state, found.data, changed.status, tomorrow.data.anything, later.json(), accepted.data.data, pure, waiting.data);
}

async function transport({ method, url, headers, body, signal }: HttpRequest): Promise<HttpResponse> {
  const response = await fetch(url, { method, headers, body: (body ?? null) as BodyInit | null, signal: signal ?? null });
  return { status: response.status, headers: response.headers, body: await response.arrayBuffer() };
}

export function outcomeOf(error: unknown): Outcome | undefined {
  if (!(error instanceof WechatPayError)) return undefined;
  const bytes: Uint8Array | undefined = error.received?.bodyWithoutSignatureCheck;
  return bytes && error.kind === 'api' && error.code === 'PARAM_ERROR' ? error.outcome : undefined;
}
