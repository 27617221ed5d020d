// The package in an empty project: ESM, CommonJS, TypeScript, and the programs of its README.

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { startSandbox } from '../sandbox.mjs';
import { install, readmePrograms, run, tool, TOOLS } from './project.mjs';

const OPTIONS = {
  strict: true,
  target: 'es2022',
  lib: ['es2022', 'dom', 'dom.iterable'],
  noEmit: true,
  skipLibCheck: false,
  exactOptionalPropertyTypes: true,
  types: ['node'],
  typeRoots: [join(TOOLS, '@types')],
};

let sandbox;
let project;
before(async () => {
  sandbox = await startSandbox();
  project = install('node');
});
after(() => sandbox?.stop());

function passes(command, args) {
  const { status, stdout, stderr } = run(project, command, args, { config: sandbox.config });
  assert.equal(status, 0, `${stdout}${stderr}`);
  return stdout;
}

test('has no dependency and nothing in it that is not for users', () => {
  const installed = join(project, 'node_modules');
  assert.deepEqual(readdirSync(installed).filter((name) => !name.startsWith('.')), ['tenfen']);
  const { dependencies, exports } = JSON.parse(readFileSync(join(installed, 'tenfen/package.json'), 'utf8'));
  assert.equal(dependencies, undefined);
  for (const file of filesOf(exports)) assert.ok(existsSync(join(installed, 'tenfen', file)), file);
  for (const name of readdirSync(installed, { recursive: true })) assert.doesNotMatch(String(name), /\.(rs|pem)$/);
});

function filesOf(exports) {
  return typeof exports === 'string' ? [exports] : Object.values(exports).flatMap(filesOf);
}

test('runs as an ES module', () => {
  assert.deepEqual(JSON.parse(passes('node', ['call.mjs'])), { status: 200, level: 'gold', refused: 'wrong_kind' });
});

test('runs with require, and is one thing for both', () => {
  assert.deepEqual(JSON.parse(passes('node', ['call.cjs'])), { status: 200, level: 'gold' });
});

for (const [module, moduleResolution, name] of [['nodenext', 'nodenext', 'right.mts'], ['nodenext', 'nodenext', 'right.cts'], ['esnext', 'bundler', 'right.ts']]) {
  test(`compiles under strict, ${moduleResolution}, ${name}`, () => {
    const program = readFileSync(join(project, 'right.ts'), 'utf8');
    writeFileSync(join(project, name), program);
    compile({ ...OPTIONS, module, moduleResolution }, name);
  });
}

function compile(compilerOptions, file) {
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: [file] }));
  passes(tool('tsc'), ['--project', 'tsconfig.json', '--pretty', 'false']);
}

test('refuses each wrong line, and only those', () => {
  const compilerOptions = { ...OPTIONS, module: 'nodenext', moduleResolution: 'nodenext' };
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['wrong.ts'] }));
  const { stdout } = run(project, tool('tsc'), ['--project', 'tsconfig.json', '--pretty', 'false']);
  const refused = [...new Set([...stdout.matchAll(/^wrong\.ts\((\d+),/gm)].map(([, line]) => Number(line)))].sort((a, b) => a - b);
  const lines = readFileSync(join(project, 'wrong.ts'), 'utf8').split('\n');
  const wrong = lines.flatMap((line, index) => (line.includes('// wrong: ') ? [index + 1] : []));
  assert.deepEqual(refused, wrong, stdout);
});

test('tenfen/sync says what it needs when synckit is not there', () => {
  const program = "const { Client } = require('tenfen/sync'); new Client(JSON.parse(require('fs').readFileSync('tenfen.json'))).v3.certificates.getSync()";
  const { status, stderr } = run(project, 'node', ['--eval', program], { config: sandbox.config });
  assert.notEqual(status, 0);
  assert.match(stderr, /synckit/);
});

test('tenfen/sync waits for a call, and throws the same errors', () => {
  for (const name of ['synckit', '@pkgr', '@dual-bundle']) link(name);
  const program = `
    import { readFileSync } from 'node:fs';
    import { Client, WechatPayError } from 'tenfen/sync';
    import { WechatPayError as Same } from 'tenfen';
    const client = new Client(JSON.parse(readFileSync('tenfen.json', 'utf8')), { timeoutMs: 20000 });
    const card = client.v3.marketing.membercardOpen.cards._card_id_.codes._code_;
    const params = { card_id: 'card-sync', code: 'code-1' };
    const patched = card.patchSync({ ...params, level: 'silver' }, { headers: { 'X-Note': 'a' } });
    const { status, data, requestId, headers } = card.getSync(params);
    const errors = [];
    for (const call of [
      () => client.v3.businesscircle.points.notify.postSync({ total_points: NaN }),
      () => client.v3.businesscircle.points.notify.postSync({}, { signal: AbortSignal.abort() }),
      () => client['v3/businesscircle/points/notify'].postSync({ total_points: 9007199254740993n }),
      () => card.getSync({ card_id: 'a' }),
    ]) {
      try { call(); errors.push('accepted'); } catch (error) {
        if (!(error instanceof WechatPayError && error instanceof Same)) throw error;
        errors.push([error.kind, error.reason, error.outcome, error.received?.status]);
      }
    }
    const again = (await card.get(params)).data.level;
    console.log(JSON.stringify({ patched: [patched.status, patched.data], status, level: data.level, again, same: headers.get('request-id') === requestId, errors }));
  `;
  writeFileSync(join(project, 'sync.mjs'), program);
  assert.deepEqual(JSON.parse(passes('node', ['sync.mjs'])), {
    patched: [204, null],
    status: 200,
    level: 'silver',
    again: 'silver',
    same: true,
    errors: [
      ['call', 'wrong_kind', 'not_sent', null],
      ['call', 'unknown_option', 'not_sent', null],
      ['api', 'refused', 'rejected', 400],
      ['call', 'missing_param', 'not_sent', null],
    ],
  });
});

function link(name) {
  const path = join(project, 'node_modules', name);
  if (!existsSync(path)) symlinkSync(join(TOOLS, name), path, 'dir');
}

test('every program of the README runs', () => {
  for (const name of ['synckit', '@pkgr', '@dual-bundle']) link(name);
  const programs = readmePrograms();
  assert.ok(programs.length >= 4);
  for (const [index, program] of programs.entries()) {
    writeFileSync(join(project, `readme-${index}.mjs`), program);
    passes('node', [`readme-${index}.mjs`]);
  }
});
