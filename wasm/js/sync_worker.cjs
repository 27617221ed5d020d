'use strict';
// The thread that makes the calls of `tenfen/sync`.

const { runAsWorker } = require('synckit');

const { Client } = require('./node.cjs');
const { INVOKE, JsonText, toPlain, WechatPayError } = require('./shared.js');

const clients = new Map();

runAsWorker(async (number, settings, { path, isNames, method, json, options }) => {
  try {
    if (!clients.has(number)) clients.set(number, new Client(settings.config, settings.options));
    const params = json === undefined ? undefined : new JsonText(json);
    const { status, requestId, headers, body } = await clients.get(number)[INVOKE](path, isNames, method, params, options);
    return { response: { status, requestId, headers: [...headers], body } };
  } catch (error) {
    if (error instanceof WechatPayError) return { error: toPlain(error) };
    throw error;
  }
});
