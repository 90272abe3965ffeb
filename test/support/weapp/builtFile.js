const { createHash } = require('node:crypto');
const { existsSync, readFileSync } = require('node:fs');
const path = require('node:path');

const ROOT = path.resolve(__dirname, '../../..');
const PACKAGE = path.join(ROOT, 'dist/weapp');
const NAMES = Object.values(require('./globals.json')).flat().join(', ');

/** The source map that the build wrote beside the package. */
function mapOf(file) {
  const map = path.join(`${PACKAGE}.maps`, `${path.relative(PACKAGE, file)}.map`);
  return existsSync(map) ? readFileSync(map, 'utf8') : undefined;
}

/** The same for code that starts one line lower, with paths that can be opened. */
function movedDown(text) {
  const map = JSON.parse(text);
  const sources = map.sources.map((source) => path.resolve(ROOT, source));
  return { ...map, mappings: `;${map.mappings}`, sources };
}

/**
 * Lets jest load a file of the built package, as a function of the globals it may use (globals.json). For an error,
 * Jest then shows the place in the sources.
 */
module.exports = {
  getCacheKey: (code, file) =>
    createHash('sha1')
      .update([file, code, mapOf(file), NAMES, readFileSync(__filename)].join('\n'))
      .digest('hex'),
  process(code, file) {
    const map = mapOf(file);
    return {
      code: `module.exports = ({ ${NAMES} }) => (require, module, exports) => {\n${code}\n};`,
      map: map && movedDown(map),
    };
  },
};
