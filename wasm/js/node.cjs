'use strict';
// The entry for Node, Deno and Bun: the module is loaded when the first client is made, keys are computed by `node:crypto`.

const { loader } = require('./load.cjs');
const { makeClient, nodeHost, WechatPayError } = require('./shared.js');

let makeHost;

exports.Client = makeClient({
  load: loader('core'),
  makeHost(...keys) {
    makeHost ??= nodeHost(require('node:crypto'));
    return makeHost(...keys);
  },
});
exports.WechatPayError = WechatPayError;

/** Nothing to wait for here; other runtimes must. */
exports.init = async () => {};
