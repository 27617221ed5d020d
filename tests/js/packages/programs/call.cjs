'use strict';
// One signed and verified call with `require`, and proof that `import` means the same classes.
const { readFileSync } = require('node:fs');
const assert = require('node:assert/strict');

const { Client, WechatPayError } = require('tenfen');
const pure = require('tenfen/pure');

(async () => {
  const imported = await import('tenfen');
  assert.equal(imported.Client, Client);
  assert.equal(imported.WechatPayError, WechatPayError);
  assert.equal(pure.WechatPayError, WechatPayError);
  const client = new Client(JSON.parse(readFileSync('tenfen.json', 'utf8')));
  const response = await client['/v3/marketing/membercard-open/cards/{card_id}/codes/{code}'].get({ card_id: 'card-1', code: 'code-1' });
  console.log(JSON.stringify({ status: response.status, level: response.data.level }));
})();
