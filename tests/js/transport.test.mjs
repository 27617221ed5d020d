// Failures on the way: what was provably not sent, and what may have been.

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { createServer as createTcpServer } from 'node:net';
import { test } from 'node:test';

import { Client } from 'tenfen';

import { recording } from './transports.mjs';
import { CONFIG } from './vectors.mjs';

const failure = (promise) => promise.then(() => assert.fail('accepted'), (error) => error);

async function listening(server) {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server.address().port;
}

test('a refused connection was provably not sent', async () => {
  const server = createTcpServer();
  const port = await listening(server);
  server.close();
  await once(server, 'close');
  const client = new Client({ ...CONFIG, base_url: `http://127.0.0.1:${port}` });
  const error = await failure(client.v3.certificates.get());
  assert.deepEqual([error.kind, error.reason, error.outcome], ['send', 'not_sent', 'not_sent']);
  assert.match(error.message, /ECONNREFUSED/);
  assert.ok(error.cause instanceof Error);
});

test('a server that is no TLS server was provably not sent anything or is unknown, never refused', async () => {
  const server = createTcpServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
  const port = await listening(server);
  try {
    const client = new Client({ ...CONFIG, base_url: `https://127.0.0.1:${port}` });
    const error = await failure(client.v3.certificates.get());
    assert.equal(error.kind, 'send');
    assert.ok(['not_sent', 'unknown'].includes(error.outcome));
  } finally {
    server.close();
  }
});

test('redirects are not followed', async () => {
  const paths = [];
  const server = createServer((request, response) => {
    paths.push(request.url);
    response.writeHead(302, { Location: '/elsewhere' }).end();
  });
  const port = await listening(server);
  try {
    const error = await failure(new Client({ ...CONFIG, base_url: `http://127.0.0.1:${port}` }).v3.certificates.get());
    assert.deepEqual([error.kind, error.status, error.outcome], ['api', 302, 'unknown']);
    assert.deepEqual(paths, ['/v3/certificates']);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

test('sends what is signed, with the headers that are described', async () => {
  const seen = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    seen.push({ method: request.method, url: request.url, headers: request.headers, body });
    response.writeHead(500).end();
  });
  const port = await listening(server);
  try {
    const client = new Client({ ...CONFIG, base_url: `http://127.0.0.1:${port}`, user_agent: 'shop/1.0', accept_language: 'en' });
    await failure(client.v3.businesscircle.points.notify.post({ appid: '商圈' }));
    const [{ method, url, headers, body }] = seen;
    assert.deepEqual([method, url, body], ['POST', '/v3/businesscircle/points/notify', '{"appid":"商圈"}']);
    assert.match(headers['user-agent'], /^shop\/1\.0 tenfen\//);
    assert.equal(headers['accept-encoding'], 'identity');
    assert.equal(headers['accept-language'], 'en');
    assert.equal(headers['content-length'], String(Buffer.byteLength(body)));
    assert.match(headers.authorization, /^WECHATPAY2-SHA256-RSA2048 /);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

test('a caller who gave up before sends nothing', async () => {
  const { transport, requests } = recording(() => assert.fail('sent'));
  const error = await failure(new Client(CONFIG, { transport }).v3.certificates.get({}, { signal: AbortSignal.abort() }));
  assert.deepEqual([error.kind, error.outcome, requests.length], ['send', 'not_sent', 0]);
});

test('a transport may say that nothing was sent; any other failure is unknown', async () => {
  for (const [thrown, outcome] of [
    [Object.assign(new Error('queue full'), { notSent: true }), 'not_sent'],
    [new Error('socket hang up'), 'unknown'],
    [Object.assign(new Error('refused'), { code: 'ECONNREFUSED' }), 'unknown'],
    ['text', 'unknown'],
    [undefined, 'unknown'],
    [Object.assign(new Error('half'), { notSent: true, partial: { status: 200, headers: {}, body: new Uint8Array(3) } }), 'unknown'],
  ]) {
    const { transport } = recording(() => {
      throw thrown;
    });
    const error = await failure(new Client(CONFIG, { transport }).v3.certificates.get());
    assert.deepEqual([error.kind, error.outcome, error.cause], ['send', outcome, thrown]);
  }
});

test('a transport that returns nonsense leaves the outcome unknown', async () => {
  for (const response of [undefined, {}, { status: '200', headers: {}, body: null }, { status: 200, headers: {}, body: '{}' }, { status: 200, body: null }]) {
    const { transport } = recording(() => response);
    const error = await failure(new Client(CONFIG, { transport }).v3.certificates.get());
    assert.deepEqual([error.kind, error.outcome], ['send', 'unknown']);
    assert.match(error.message, /the transport returned/);
  }
});
