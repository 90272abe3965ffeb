import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Folders that belong to the copy: packages, build output and reports. */
const OWN = ['node_modules', 'dist', 'reports'];

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((one) =>
    one.isDirectory()
      ? filesUnder(path.join(folder, one.name)).map((file) => path.join(one.name, file))
      : [one.name],
  );

/**
 * Updates a copy of the working tree and returns its folder. The same tree always has the same folder, so that
 * webpack's cache can be used again. Files that have not changed are not touched.
 */
export function copyOf(root: string): string {
  const name = createHash('sha1').update(root).digest('hex').slice(0, 8);
  const copy = path.join(tmpdir(), `beituo-mutants-${name}`);
  mkdirSync(copy, { recursive: true });
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  const wanted = new Set(listed.split('\n').filter((file) => file && existsSync(path.join(root, file))));
  for (const file of wanted) {
    const [from, to] = [path.join(root, file), path.join(copy, file)];
    const content = readFileSync(from);
    if (existsSync(to) && readFileSync(to).equals(content)) continue;
    mkdirSync(path.dirname(to), { recursive: true });
    writeFileSync(to, content);
  }
  for (const one of readdirSync(copy)) {
    if (OWN.includes(one)) continue;
    const full = path.join(copy, one);
    const there = lstatSync(full).isDirectory()
      ? filesUnder(full).map((file) => path.join(one, file))
      : [one];
    for (const file of there) if (!wanted.has(file.split(path.sep).join('/'))) rmSync(path.join(copy, file));
  }
  linkPackages(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
  return copy;
}

/**
 * Makes a node_modules folder with a link for each package. The cache that tools write below `node_modules/.cache`
 * stays separate.
 */
function linkPackages(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  const wanted = readdirSync(from).filter((name) => name !== '.cache');
  for (const name of readdirSync(to))
    if (name !== '.cache' && !existsSync(path.join(to, name))) rmSync(path.join(to, name));
  for (const name of wanted)
    if (!existsSync(path.join(to, name))) symlinkSync(path.join(from, name), path.join(to, name));
}
