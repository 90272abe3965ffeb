/** '@tarojs/runtime' as a mini-program loads it: without the parts for a browser's page. */
process.env.TARO_PLATFORM = 'mini';
for (const part of [
  'ADJACENT_HTML',
  'CLONE_NODE',
  'CONTAINS',
  'INNER_HTML',
  'MUTATION_OBSERVER',
  'SIZE_APIS',
  'TEMPLATE_CONTENT',
])
  globalThis[`ENABLE_${part}`] = false;

module.exports = require('../../node_modules/@tarojs/runtime/dist/index.cjs.js');
