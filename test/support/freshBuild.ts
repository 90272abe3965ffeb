import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { isFresh } from '../../config/sources';

const ROOT = path.resolve(__dirname, '../..');

/** Builds a package if it is missing or older than its sources, and says so in one line. */
export function freshBuild(type: 'weapp' | 'h5'): void {
  const output = path.join(ROOT, 'dist', type);
  if (isFresh(ROOT, output)) return;
  const command = `npm run build:${type}`;
  process.stderr.write(
    `dist/${type} is ${existsSync(output) ? 'not of the sources as they are' : 'missing'}: ${command}\n`,
  );
  const { stdout, stderr } = spawnSync(command, {
    cwd: ROOT,
    shell: true,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', BABEL_ENV: undefined },
  });
  if (!isFresh(ROOT, output)) throw new Error(`${command} has failed:\n${stdout}${stderr}`);
}
