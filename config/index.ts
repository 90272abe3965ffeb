import path from 'node:path';
import { defineConfig } from '@tarojs/cli';
import { NormalModuleReplacementPlugin } from 'webpack';
import { accessible } from './accessible';
import { NoteSources } from './noteSources';
import { recognitionFiles, recognitionInstalled } from './recognition';

const src = path.resolve(__dirname, '../src');
const isWeapp = process.env.TARO_ENV === 'weapp';
/** `npm run dev`: a build for the developer tools, separate from the build that is tested and uploaded. */
const developing = process.env.NODE_ENV === 'development';
const outputRoot = `dist/${developing ? 'dev/' : ''}${process.env.TARO_ENV}`;

/** Terser's own defaults: Taro switches most of them off, which costs 5 KB of the zipped main package. */
const COMPRESS = {
  ...Object.fromEntries(
    [
      'arrows',
      'collapse_vars',
      'comparisons',
      'computed_props',
      'hoist_props',
      'inline',
      'loops',
      'negate_iife',
    ]
      .concat('properties', 'reduce_funcs', 'reduce_vars', 'switches', 'typeofs')
      .map((name) => [name, true]),
  ),
  ecma: 2017,
  passes: 2,
  pure_getters: true,
  // No method of an object is called with `new`.
  unsafe_methods: true,
};
const OUTPUT = { comments: false, ascii_only: false };

export default defineConfig<'webpack5'>({
  projectName: 'beituo',
  date: '2026-11-22',
  designWidth: 375,
  deviceRatio: { 375: 2, 640: 1.17, 750: 1, 828: 0.905 },
  sourceRoot: 'src',
  outputRoot,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: true },
  logger: { quiet: true, stats: false },
  alias: { '@': src },
  defineConstants: { RECOGNITION: JSON.stringify(!isWeapp && recognitionInstalled()) },
  // Taro copies theme.json itself, but not these.
  copy: {
    patterns: isWeapp
      ? ['sitemap.json', 'fill/invite/card.png', 'progress/handed/card.png'].map((file) => ({
          from: `src/${file}`,
          to: `${outputRoot}/${file}`,
        }))
      : recognitionFiles(outputRoot),
    options: {},
  },
  plugins: [[path.resolve(__dirname, 'weapp.ts'), { accessible }]],
  terser: { enable: true, config: { compress: COMPRESS, output: { ...OUTPUT, ecma: 2017 } } },
  baseLevel: 8,
  mini: {
    runtime: { enableInnerHTML: false },
    compile: { include: [__dirname] },
    optimizeMainPackage: { enable: true },
    postcss: { pxtransform: { enable: false, config: {} } },
    webpackChain(chain) {
      // WeChat's limit is 2 MB a package (npm run size), not webpack's 244 KB a file.
      chain.performance.hints(false);
      chain
        .plugin('noBrowser')
        .use(NormalModuleReplacementPlugin, [
          /runtime\/dist\/bom\/(?:history|location|URL|URLSearchParams|window)\.js$/,
          path.resolve(__dirname, 'weapp.browser.ts'),
        ]);
      chain
        .plugin('fewStyles')
        .use(NormalModuleReplacementPlugin, [
          /style_properties\.js$/,
          path.resolve(__dirname, 'weapp.styles.ts'),
        ]);
      if (developing) return;
      chain.plugin('noteSources').use(NoteSources);
      // Tests use the source maps to show where an error is in the sources. The maps are not in the package.
      chain.devtool('hidden-source-map');
      chain.output.sourceMapFilename('../weapp.maps/[file].map');
      chain.output.devtoolModuleFilenameTemplate('[resource-path]');
    },
  },
  h5: {
    publicPath: developing ? '/' : './',
    staticDirectory: 'static',
    router: { mode: 'hash' },
    devServer: {
      host: '127.0.0.1',
      port: Number(process.env.PORT ?? 10086),
      open: false,
      hot: false,
      liveReload: true,
    },
    // As in WeChat, do not scale pixels with the width of the screen.
    postcss: { autoprefixer: { enable: true, config: {} }, pxtransform: { enable: false, config: {} } },
    webpackChain(chain) {
      if (!developing) chain.plugin('noteSources').use(NoteSources);
      chain.performance.hints(false);
      chain.stats('errors-warnings');
      chain.merge({ infrastructureLogging: { level: 'error' } });
      chain.resolve.alias.set('@tarojs/components$', path.join(src, 'platform/components.h5.ts'));
    },
  },
});
