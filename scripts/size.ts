import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';

/** Our size limits in bytes. WeChat's own limit is 2 MB for each package. */
const BUDGET = { mainRaw: 400 * 1024, mainZip: 125 * 1024, allRaw: 2 * 1024 * 1024 };

/** Files that WeChat does not upload. */
const LEFT_BEHIND = /\.(map|txt)$|^project\./;

const root = path.resolve('dist/weapp');
const files = Object.fromEntries(
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => statSync(path.join(root, name)).isFile())
    .filter((name) => !LEFT_BEHIND.test(name))
    .map((name) => [name, new Uint8Array(readFileSync(path.join(root, name)))] as const),
);
const { subPackages = [] } = JSON.parse(readFileSync(path.join(root, 'app.json'), 'utf8')) as {
  subPackages?: { root: string }[];
};
const roots = subPackages.map((part) => part.root.replace(/\/?$/, '/'));

const pick = (wanted: (name: string) => boolean) =>
  Object.fromEntries(Object.entries(files).filter(([name]) => wanted(name)));
const raw = (part: typeof files) => Object.values(part).reduce((sum, bytes) => sum + bytes.length, 0);
const zip = (part: typeof files) => zipSync(part, { level: 9 }).length;

const main = pick((name) => !roots.some((prefix) => name.startsWith(prefix)));
const parts: [string, typeof files][] = [
  ['main', main],
  ...roots.map((prefix): [string, typeof files] => [prefix, pick((name) => name.startsWith(prefix))]),
  ['all', files],
];

const kb = (bytes: number) => `${(bytes / 1024).toFixed(1).padStart(8)} KB`;
for (const [name, part] of parts) {
  console.log(`${name.padEnd(10)} ${kb(raw(part))} raw ${kb(zip(part))} zipped`);
}

const over = [
  raw(main) > BUDGET.mainRaw && `main package: ${kb(raw(main))} raw, budget ${kb(BUDGET.mainRaw)}`,
  zip(main) > BUDGET.mainZip && `main package: ${kb(zip(main))} zipped, budget ${kb(BUDGET.mainZip)}`,
  raw(files) > BUDGET.allRaw && `all together: ${kb(raw(files))} raw, budget ${kb(BUDGET.allRaw)}`,
].filter((line): line is string => typeof line === 'string');
for (const line of over) console.error(`over budget, ${line}`);
if (over.length > 0) process.exitCode = 1;
