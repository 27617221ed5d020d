'use strict';
// `tenfen/sync`: calls that wait. A worker of the package synckit makes them, this thread stands still meanwhile.

const { Client, init } = require('./node.cjs');
const { INVOKE, PLAIN, ReceivedHeaders, TenfenResponse, WechatPayError } = require('./shared.js');

const SYNC = 'Sync';
let work;
let clients = 0;

class SyncClient extends Client {
  #settings;
  #number;

  constructor(config, { timeoutMs } = {}) {
    super(config, { timeoutMs });
    clients += 1;
    this.#number = clients;
    this.#settings = { config, options: { timeoutMs } };
  }

  [INVOKE](path, isNames, method, params, options) {
    if (!method.endsWith(SYNC)) return super[INVOKE](path, isNames, method, params, options);
    const name = method.slice(0, -SYNC.length);
    const plain = this[PLAIN](name, path, isNames, params, options);
    work ??= require('synckit').createSyncFn(require.resolve('./sync_worker.cjs'));
    const { response, error } = work(this.#number, this.#settings, { ...plain, path, isNames, method: name });
    if (error) throw new WechatPayError(error.failure, readReceived(error.received), error.cause);
    return new TenfenResponse(readReceived(response), response.requestId);
  }
}

function readReceived(received) {
  return received && { ...received, headers: new ReceivedHeaders(received.headers) };
}

exports.Client = SyncClient;
exports.WechatPayError = WechatPayError;
exports.init = init;
