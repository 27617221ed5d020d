// One signed and verified call in each other runtime that the package is for.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { startSandbox } from '../sandbox.mjs';
import { install, run, tool } from './project.mjs';

const CHROMIUM = '/usr/bin/chromium';
const LIMIT_MS = 60_000;

let sandbox;
let project;
before(async () => {
  sandbox = await startSandbox();
  project = install('runtimes');
});
after(() => sandbox?.stop());

for (const [runtime, args] of Object.entries({ deno: ['run', '--quiet', '--allow-all'], bun: ['run'] })) {
  test(`${runtime} makes a call`, () => {
    const { status, stdout, stderr } = run(project, tool(runtime), [...args, 'call.mjs'], { config: sandbox.config });
    assert.equal(status, 0, stderr);
    assert.deepEqual(JSON.parse(stdout), { status: 200, level: 'gold', refused: 'wrong_kind' });
  });
}

for (const flags of [['nodejs_compat'], []]) {
  test(`workerd makes a call ${flags.length > 0 ? 'with node:crypto' : 'with WebCrypto'}`, async () => {
    const port = await freePort();
    writeFileSync(join(project, 'workerd.capnp'), workerdConfig(port, flags));
    const child = spawn(tool('workerd'), ['serve', 'workerd.capnp'], { cwd: project, stdio: ['ignore', 'ignore', 'pipe'] });
    let complaints = '';
    child.stderr.on('data', (text) => (complaints += text));
    try {
      const answer = await retrying(() => fetch(`http://127.0.0.1:${port}`, { method: 'POST', body: JSON.stringify(sandbox.config) }), child);
      const text = await answer.text();
      assert.equal(answer.status, 200, `${text}${complaints}`);
      assert.deepEqual(JSON.parse(text), { main: [200, 'gold-main'], pure: [200, 'gold-pure'], nodeCrypto: flags.length > 0 });
    } finally {
      const exited = once(child, 'exit');
      child.kill();
      await exited;
    }
  });
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** Tries until the server is there. */
async function retrying(request, child) {
  const end = Date.now() + LIMIT_MS;
  for (;;) {
    try {
      return await request();
    } catch (error) {
      if (Date.now() > end || child.exitCode !== null) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** Every module of the package by its name, as a bundler for workers would resolve it. */
function workerdConfig(port, flags) {
  const folder = 'node_modules/tenfen/js';
  const names = readdirSync(join(project, folder));
  const modules = [`(name = "worker.mjs", esModule = embed "worker.mjs")`];
  for (const name of names.filter((name) => name.endsWith('.mjs'))) modules.push(`(name = "js/${name}", esModule = embed "${folder}/${name}")`);
  for (const name of names.filter((name) => name.endsWith('.wasm'))) modules.push(`(name = "js/${name}", wasm = embed "${folder}/${name}")`);
  const { exports } = JSON.parse(readFileSync(join(project, 'node_modules/tenfen/package.json'), 'utf8'));
  for (const [name, path] of [['tenfen', exports['.'].workerd], ['tenfen/pure', exports['./pure'].workerd]]) {
    const alias = join(project, `${name.replace('/', '-')}.mjs`);
    writeFileSync(alias, `export * from '${name === 'tenfen' ? '.' : '..'}${path.slice(1)}';\n`);
    modules.push(`(name = "${name}", esModule = embed "${name.replace('/', '-')}.mjs")`);
  }
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = .worker),
    (name = "internet", network = (allow = ["private", "local"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);
const worker :Workerd.Worker = (
  modules = [${modules.join(',\n    ')}],
  compatibilityDate = "2026-01-01",
  compatibilityFlags = [${flags.map((flag) => `"${flag}"`).join(', ')}],
);
`;
}

test('a browser makes a call', { skip: !existsSync(CHROMIUM) && `${CHROMIUM} is not installed` }, async () => {
  const results = [];
  const types = { html: 'text/html', mjs: 'text/javascript', wasm: 'application/wasm' };
  // The page, and the sandbox behind it: a page may call only where it came from.
  const server = createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    if (request.url === '/result') {
      results.push(body.toString());
      response.end();
    } else if (request.url.startsWith('/v3/')) {
      const { host: _, connection: __, ...headers } = request.headers;
      const answer = await fetch(sandbox.config.base_url + request.url, { method: request.method, headers, body: body.length > 0 ? body : undefined });
      response.writeHead(answer.status, [...answer.headers].filter(([name]) => name !== 'transfer-encoding').flat());
      response.end(Buffer.from(await answer.arrayBuffer()));
    } else {
      const file = request.url === '/' ? undefined : join(project, 'node_modules/tenfen/js', request.url.replace(/[^\w.]/g, ''));
      if (file && !existsSync(file)) return response.writeHead(404).end();
      response.setHeader('Content-Type', types[request.url.split('.').at(-1)] ?? 'text/html');
      response.end(file ? readFileSync(file) : page());
    }
    return undefined;
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${server.address().port}`;
  // The next installation removes it with the project: its processes write for a while after they were told to end.
  const profile = mkdtempSync(join(project, 'chromium-'));
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
  const child = spawn(CHROMIUM, [...flags, `--user-data-dir=${profile}`, '--remote-debugging-port=0', origin], { stdio: 'ignore' });
  try {
    const end = Date.now() + LIMIT_MS;
    while (results.length === 0 && Date.now() < end && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 50));
    assert.deepEqual(JSON.parse(results[0] ?? '"no result"'), { main: [200, 'gold-main'], pure: [200, 'gold-pure'] });
  } finally {
    const exited = once(child, 'exit');
    child.kill();
    await exited;
    server.closeAllConnections();
    server.close();
  }

  function page() {
    return `<script type="module">
      try {
        const main = await import('/web.mjs');
        const pure = await import('/pure_web.mjs');
        await Promise.all([main.init(), pure.init()]);
        const config = { ...${JSON.stringify(sandbox.config)}, base_url: location.origin };
        const results = {};
        for (const [name, { Client }] of Object.entries({ main, pure })) {
          const card = new Client(config).v3.marketing.membercardOpen.cards._card_id_.codes._code_;
          await card.patch({ card_id: 'card-1', code: 'code-1', level: 'gold-' + name });
          const { status, data } = await card.get({ card_id: 'card-1', code: 'code-1' });
          results[name] = [status, data.level];
        }
        await fetch('/result', { method: 'POST', body: JSON.stringify(results) });
      } catch (error) {
        await fetch('/result', { method: 'POST', body: JSON.stringify(String(error.stack ?? error)) });
      }
    </script>`;
  }
});
