import path from 'node:path';
import type { Clock } from './clock';
import { absent, near } from './globals.json';

type Globals = Record<string, unknown>;
type Module = { exports: unknown };
type Require = (file: string) => unknown;
/** The function that jest makes of a built file, see builtFile.js. */
type BuiltFile = (globals: Globals) => (require: Require, module: Module, exports: unknown) => void;

const noCodeFromText = () => {
  throw new Error('WeChat has no eval and no new Function');
};

/** Runs the files of a package as WeChat's logic layer would, with its own modules and globals and none of ours. */
export function sandbox(root: string, clock: Clock, own: Globals) {
  const globals: Globals = {
    // Globals of a browser or Node that WeChat's logic layer does not have.
    ...Object.fromEntries(absent.map((name) => [name, undefined])),
    // Passed as arguments: a global of jsdom is slow to read, and assessing a photo reads it a million times.
    ...Object.fromEntries(near.map((name) => [name, (globalThis as unknown as Globals)[name]])),
    ...own,
    Date: clock.Date,
    setTimeout: clock.setTimeout,
    setInterval: clock.setInterval,
    clearTimeout: clock.clear,
    clearInterval: clock.clear,
    Function: new Proxy(Function, { apply: noCodeFromText, construct: noCodeFromText }),
  };
  globals.global = globals;
  globals.globalThis = globals;
  const loaded = new Map<string, Module>();

  const load = (file: string): unknown => {
    const full = path.join(root, file.endsWith('.js') ? file : `${file}.js`);
    const known = loaded.get(full);
    if (known) return known.exports;
    const module: Module = { exports: {} };
    loaded.set(full, module);
    const inner: Require = (expected) =>
      load(path.relative(root, path.resolve(path.dirname(full), expected)));
    (require(full) as BuiltFile)(globals)(inner, module, module.exports);
    return module.exports;
  };
  return { load };
}
