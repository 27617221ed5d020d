// The npm package as its users get it: packed, and installed into an empty project.

import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const PROGRAMS = fileURLToPath(new URL('programs', import.meta.url));
/** The tools that package-lock.json pins. */
export const TOOLS = fileURLToPath(new URL('../node_modules', import.meta.url));
const LIMIT_MS = 120_000;

/** Installs the packed package into an empty project of that name; returns the project's folder. */
export function install(name) {
  const folder = join(ROOT, 'target/npm/projects', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const packed = execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: join(ROOT, 'target/npm/tenfen') });
  const tarball = packed.toString().trim().split('\n').at(-1);
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', `./${tarball}`], { cwd: folder });
  for (const program of readdirSync(PROGRAMS)) copyFileSync(join(PROGRAMS, program), join(folder, program));
  return folder;
}

// Where packages keep their programs for this system, until their install scripts have run; `.bin` has them afterwards.
const NATIVE = { bun: ['@oven', 'bin/bun'], deno: ['@deno', 'deno'], workerd: ['@cloudflare', 'bin/workerd'] };

/** The path of a tool that package-lock.json pins. */
export function tool(name) {
  const linked = join(TOOLS, '.bin', name);
  if (!(name in NATIVE)) return linked;
  const [scope, program] = NATIVE[name];
  const [folder] = readdirSync(join(TOOLS, scope)).sort((one, other) => one.length - other.length);
  const shipped = join(TOOLS, scope, folder, program);
  return existsSync(shipped) ? shipped : linked;
}

/** Runs a program of a project to its end. */
export function run(folder, command, args, { config, input } = {}) {
  if (config) writeFileSync(join(folder, 'tenfen.json'), JSON.stringify(config));
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: folder,
    input,
    encoding: 'utf8',
    timeout: LIMIT_MS,
    env: { ...process.env, NO_COLOR: '1', DENO_NO_UPDATE_CHECK: '1', DO_NOT_TRACK: '1' },
  });
  if (error) throw error;
  return { status, stdout, stderr };
}

/** The JavaScript programs of the package's README. */
export function readmePrograms() {
  const readme = readFileSync(join(ROOT, 'wasm/README.md'), 'utf8');
  return [...readme.matchAll(/^```js\n(.*?)^```$/gms)].map(([, program]) => program);
}
