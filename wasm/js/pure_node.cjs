'use strict';
// `tenfen/pure` for Node, Deno and Bun.

const { loader } = require('./load.cjs');
const { makeClient, pureHost, WechatPayError } = require('./shared.js');

exports.Client = makeClient({ load: loader('pure'), makeHost: pureHost });
exports.WechatPayError = WechatPayError;

/** Nothing to wait for here; other runtimes must. */
exports.init = async () => {};
