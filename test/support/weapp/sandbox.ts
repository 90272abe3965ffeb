import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Clock } from './clock';

/** What a browser or Node has and WeChat's logic layer has not. */
const ABSENT = [
  ...['window', 'document', 'self', 'navigator', 'location', 'history', 'localStorage', 'sessionStorage'],
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Worker', 'Image', 'Blob', 'File', 'FileReader'],
  ...[
    'Intl',
    'TextEncoder',
    'TextDecoder',
    'URL',
    'URLSearchParams',
    'crypto',
    'structuredClone',
    'performance',
  ],
  ...['MessageChannel', 'setImmediate', 'requestAnimationFrame', 'cancelAnimationFrame', 'process', 'Buffer'],
  ...['btoa', 'atob', 'alert', 'confirm', 'Event', 'CustomEvent', 'HTMLElement', 'Element', 'Node'],
];

/** Handed in: a global of jsdom's is slow to look up, and judging a photograph does so a million times. */
const NEAR = {
  ...{ Math, Object, Array, Number, String, Map, Set, Promise, JSON },
  ...{ Float32Array, Float64Array, Int32Array, Uint32Array, Uint8Array, Uint8ClampedArray },
};

const noCodeFromText = () => {
  throw new Error('WeChat has no eval and no new Function');
};

/** Runs the files of a package as WeChat's logic layer would: its own modules, its own globals, none of ours. */
export function sandbox(root: string, clock: Clock, own: Record<string, unknown>) {
  const globals: Record<string, unknown> = {
    ...Object.fromEntries(ABSENT.map((name) => [name, undefined])),
    ...NEAR,
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
  const names = Object.keys(globals);
  const loaded = new Map<string, { exports: unknown }>();

  const load = (file: string): unknown => {
    const full = path.join(root, file.endsWith('.js') ? file : `${file}.js`);
    const known = loaded.get(full);
    if (known) return known.exports;
    const module = { exports: {} as unknown };
    loaded.set(full, module);
    const code = `${readFileSync(full, 'utf8')}\n//# sourceURL=${full}`;
    const inner = (wanted: string) => load(path.relative(root, path.resolve(path.dirname(full), wanted)));
    new Function('require', 'module', 'exports', ...names, code)(
      inner,
      module,
      module.exports,
      ...names.map((name) => globals[name]),
    );
    return module.exports;
  };
  return { load };
}
