import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** Builds for WeChat and for a browser again after each change, in one console: `npm run dev [-- weapp | h5]`. */

const WORDS: Record<string, string> = {
  weapp: '微信开发者工具  导入 dist/dev/weapp（选“测试号”即可）',
  h5: '浏览器预览  编译好后打开下面的地址，改动后自动刷新',
};

const asked = process.argv.slice(2).filter((word) => word in WORDS);
const types = asked.length > 0 ? asked : Object.keys(WORDS);
const builds: ChildProcess[] = [];

for (const type of types) {
  const say = (line: string) => line.trim() && console.log(`${type.padEnd(5)} │ ${line}`);
  say(WORDS[type] as string);
  const build = spawn(process.execPath, ['node_modules/.bin/taro', 'build', '--type', type, '--watch'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  builds.push(build);
  for (const input of [build.stdout, build.stderr]) createInterface({ input }).on('line', say);
  build.on('exit', (code) => process.exit(code ?? 1));
}

// The builds end with this process, however it ends.
process.on('exit', () => {
  for (const build of builds) build.kill();
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit());
