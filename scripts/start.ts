import { execSync } from 'node:child_process';
import { serve } from './serve';

const run = (command: string) => execSync(command, { stdio: 'inherit' });

async function start() {
  run('npm run -s build');
  const { url } = await serve('dist/h5', Number(process.env.PORT ?? 10086)).catch(() => serve('dist/h5'));
  console.log(`\n浏览器预览  ${url}`);
  console.log('微信开发者工具  导入本文件夹（小程序在 dist/weapp，选“测试号”即可）');
}

start();
