import path from 'node:path';
import { defineConfig } from '@tarojs/cli';
import { accessible } from './accessible';

const src = path.resolve(__dirname, '../src');

export default defineConfig<'webpack5'>({
  projectName: 'beituo',
  date: '2026-11-22',
  designWidth: 375,
  deviceRatio: { 375: 2, 640: 1.17, 750: 1, 828: 0.905 },
  sourceRoot: 'src',
  outputRoot: `dist/${process.env.TARO_ENV}`,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: true },
  logger: { quiet: true, stats: false },
  alias: { '@': src },
  plugins: [[path.resolve(__dirname, 'weapp.ts'), { accessible }]],
  terser: { enable: true, config: { output: { comments: false, ascii_only: false } } },
  baseLevel: 8,
  mini: {
    runtime: { enableInnerHTML: false },
    compile: { include: [__dirname] },
    optimizeMainPackage: { enable: true },
    postcss: { pxtransform: { enable: false, config: {} } },
  },
  h5: {
    publicPath: './',
    staticDirectory: 'static',
    router: { mode: 'hash' },
    // As in WeChat: a pixel is a pixel, whatever the width.
    postcss: { autoprefixer: { enable: true, config: {} }, pxtransform: { enable: false, config: {} } },
    webpackChain(chain) {
      chain.performance.hints(false);
      chain.merge({ infrastructureLogging: { level: 'error' } });
      chain.resolve.alias.set('@tarojs/components$', path.join(src, 'platform/components.h5.ts'));
    },
  },
});
