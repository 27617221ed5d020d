// One signed and verified call. Prints what it was answered, or fails.
import { readFileSync } from 'node:fs';

import { Client, WechatPayError } from 'tenfen';

const client = new Client(JSON.parse(readFileSync('tenfen.json', 'utf8')));
const card = client.v3.marketing.membercardOpen.cards._card_id_.codes._code_;
const params = { card_id: 'card-1', code: 'code-1' };
await card.patch({ ...params, level: 'gold' });
const response = await card.get(params);
const error = await client.chain('v3/businesscircle/points/notify').post({ total_points: 'many' }).catch((error) => error);
if (!(error instanceof WechatPayError)) throw error;
console.log(JSON.stringify({ status: response.status, level: response.data.level, refused: error.reason }));
