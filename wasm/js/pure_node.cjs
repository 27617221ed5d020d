'use strict';
// `tenfen/pure` for Node, Deno and Bun.

const { makeClient } = require('./client.js');
const { WechatPayError } = require('./error.js');
const { pureHost } = require('./host_pure.js');
const { loader } = require('./load.cjs');

exports.Client = makeClient({ load: loader('pure'), makeHost: pureHost });
exports.WechatPayError = WechatPayError;

/** Nothing to wait for here; other runtimes must. */
exports.init = async () => {};
