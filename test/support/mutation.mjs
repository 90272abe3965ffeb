import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';
import { expect } from 'expect';
import { bind } from 'jest-each';
import ts from 'typescript';

const COMPILER = {
  module: ts.ModuleKind.CommonJS,
  target: ts.ScriptTarget.ES2022,
  esModuleInterop: true,
};
/** Stryker's names for the result of a test. */
const STATUS = { passed: 0, failed: 1 };
const GLOBALS = ['describe', 'it', 'expect'];

/** Compiles each file once and runs it as often as asked: a test file and its rules load in milliseconds. */
class Loader {
  compiled = new Map();

  constructor(root) {
    this.root = root;
  }

  /** Runs a file and its imports; nothing is shared with an earlier run. */
  run(file, globals) {
    const loaded = new Map();
    const load = (name) => {
      const known = loaded.get(name);
      if (known) return known.exports;
      const module = { exports: {} };
      loaded.set(name, module);
      const { code, require, resolved } = this.compile(name);
      const requireHere = (wanted) => {
        let target = resolved.get(wanted);
        if (target === undefined) {
          target = this.resolve(name, wanted);
          resolved.set(wanted, target);
        }
        return target === null ? require(wanted) : load(target);
      };
      code(module.exports, requireHere, module, name, path.dirname(name), ...Object.values(globals));
      return module.exports;
    };
    load(file);
  }

  compile(name) {
    const known = this.compiled.get(name);
    if (known) return known;
    const { outputText } = ts.transpileModule(readFileSync(name, 'utf8'), {
      compilerOptions: COMPILER,
      fileName: name,
    });
    const names = ['exports', 'require', 'module', '__filename', '__dirname', ...GLOBALS];
    const code = vm.compileFunction(outputText, names, { filename: name });
    const fresh = { code, require: createRequire(name), resolved: new Map() };
    this.compiled.set(name, fresh);
    return fresh;
  }

  /** The path of our own TypeScript file; null for a package. */
  resolve(from, wanted) {
    const base = wanted.startsWith('@/')
      ? path.join(this.root, 'src', wanted.slice(2))
      : wanted.startsWith('.')
        ? path.resolve(path.dirname(from), wanted)
        : null;
    if (base === null) return null;
    return [`${base}.ts`, path.join(base, 'index.ts')].find((each) => ts.sys.fileExists(each)) ?? null;
  }
}

/** The tests of a file in order, each with its full name. */
function testsOf(loader, root, file) {
  const tests = [];
  const names = [];
  const seen = new Map();
  const it = (name, fn) => {
    const full = [path.relative(root, file), ...names, name].join(' › ');
    const times = (seen.get(full) ?? 0) + 1;
    seen.set(full, times);
    tests.push({ id: times === 1 ? full : `${full} (${times})`, fn });
  };
  const describe = (name, body) => {
    names.push(name);
    body();
    names.pop();
  };
  it.each = bind(it, false);
  describe.each = bind(describe, false);
  loader.run(file, { describe, it, expect });
  return tests;
}

/**
 * Runs the tests of the rules for Stryker in its own process: a mutant takes milliseconds, in Jest seconds. Every
 * test file is loaded again for every mutant, the quick ones first.
 */
class HereRunner {
  static inject = ['options'];

  constructor(options) {
    this.stryker = globalThis.__stryker__ ??= {};
    this.wanted = options.here;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.root = process.cwd();
    this.loader = new Loader(this.root);
    this.files = ts.sys
      .readDirectory(this.root, ['.ts'], this.wanted.not, this.wanted.tests)
      .map((file) => path.resolve(file));
  }

  async dryRun() {
    const tests = [];
    const took = new Map();
    for (const file of this.files) {
      const from = performance.now();
      for (const { id, fn } of testsOf(this.loader, this.root, file)) {
        if (this.wanted.skip.some((words) => id.includes(words))) continue;
        this.stryker.currentTestId = id;
        tests.push({ ...(await outcomeOf(id, fn)), fileName: file });
        this.stryker.currentTestId = undefined;
      }
      took.set(file, performance.now() - from);
    }
    this.files.sort((a, b) => took.get(a) - took.get(b));
    return { status: 'complete', tests, mutantCoverage: this.stryker.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation, disableBail }) {
    const wanted = testFilter && new Set(testFilter);
    const killedBy = [];
    let failureMessage = '';
    let nrOfTests = 0;
    try {
      for (const file of this.files) {
        const start = `${path.relative(this.root, file)} › `;
        if (testFilter && !testFilter.some((id) => id.startsWith(start))) continue;
        this.stryker.activeMutant = mutantActivation === 'static' ? activeMutant.id : undefined;
        this.stryker.hitLimit = hitLimit;
        const tests = testsOf(this.loader, this.root, file);
        this.stryker.activeMutant = activeMutant.id;
        for (const { id, fn } of tests) {
          if (wanted && !wanted.has(id)) continue;
          this.stryker.hitCount = hitLimit === undefined ? undefined : 0;
          nrOfTests++;
          const outcome = await outcomeOf(id, fn);
          if (this.stryker.hitCount > hitLimit) return { status: 'timeout', reason: 'It never ends.' };
          if (outcome.status !== STATUS.failed) continue;
          killedBy.push(id);
          failureMessage ||= outcome.failureMessage;
          if (!disableBail) return { status: 'killed', killedBy, failureMessage, nrOfTests };
        }
      }
    } catch (error) {
      return { status: 'error', errorMessage: String(error?.stack ?? error) };
    } finally {
      this.stryker.activeMutant = undefined;
    }
    return killedBy.length > 0
      ? { status: 'killed', killedBy, failureMessage, nrOfTests }
      : { status: 'survived', nrOfTests };
  }
}

async function outcomeOf(id, fn) {
  const from = performance.now();
  try {
    await fn();
    return { id, name: id, status: STATUS.passed, timeSpentMs: performance.now() - from };
  } catch (error) {
    const failureMessage = String(error?.message ?? error);
    return { id, name: id, status: STATUS.failed, failureMessage, timeSpentMs: performance.now() - from };
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'here', injectableClass: HereRunner }];
