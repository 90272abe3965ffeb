import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { recognitionInstalled } from '../../config/recognition';

/** Installs the optional package that recognises text, if it is missing, and says so in one line. */
export function installRecognition(): void {
  if (recognitionInstalled()) return;
  const command = 'npm run recognition:install';
  process.stderr.write(`the engine that recognises text is missing: ${command}\n`);
  const { stdout, stderr } = spawnSync(command, {
    cwd: path.resolve(__dirname, '../..'),
    shell: true,
    encoding: 'utf8',
  });
  if (!recognitionInstalled()) throw new Error(`${command} has failed:\n${stdout}${stderr}`);
}
