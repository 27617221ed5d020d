// A worker that makes one signed and verified call with each entry, and says what came.
import { Client } from 'tenfen';
import { Client as PureClient } from 'tenfen/pure';

export default {
  async fetch(request) {
    const config = await request.json();
    const params = { card_id: 'card-1', code: 'code-1' };
    const results = {};
    for (const [name, Entry] of Object.entries({ main: Client, pure: PureClient })) {
      const card = new Entry(config).v3.marketing.membercardOpen.cards._card_id_.codes._code_;
      await card.patch({ ...params, level: `gold-${name}` });
      const { status, data } = await card.get(params);
      results[name] = [status, data.level];
    }
    return Response.json({ ...results, nodeCrypto: Boolean(globalThis.process?.getBuiltinModule?.('node:crypto')) });
  },
};
