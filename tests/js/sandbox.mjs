// A sandbox process for tests: started on a free port, stopped when its standard input closes.

import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Starts a sandbox and returns its client configuration and its controls. */
export async function startSandbox() {
  execFileSync('cargo', ['build', '--quiet', '--package', 'tenfen-sandbox'], { cwd: ROOT, stdio: 'inherit' });
  const program = `${process.env.CARGO_TARGET_DIR ?? `${ROOT}target`}/debug/tenfen-sandbox`;
  const child = spawn(program, ['--stdin-close'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const [line] = await once(createInterface(child.stdout), 'line');
  const config = JSON.parse(line);
  const control = async (method, path, body) => {
    const answer = await fetch(`${config.base_url}/_sandbox/${path}`, { method, body: body && JSON.stringify(body) });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer;
  };
  return {
    config,
    /** The next request meets this fault. */
    fault: (fault) => control('POST', 'faults', fault),
    /** The requests seen so far. */
    requests: async () => (await control('GET', 'requests')).json(),
    async reset() {
      await control('DELETE', 'faults');
      await control('DELETE', 'requests');
    },
    async stop() {
      const stopped = once(child, 'exit');
      child.stdin.end();
      await stopped;
    },
  };
}

/** Parameters that the sandbox accepts for the five first operations. */
export const CARD = { card_id: 'pIJMr5Y', code: 'oUpF8uMu_A-O' };
export const MEMBER = { brand_id: '120344', card_id: 'pIJMr5Y', openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o', user_card_code: 'code-1' };
