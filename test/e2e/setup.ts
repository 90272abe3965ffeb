import type { BrowserServer } from 'playwright-core';
import { freshBuild } from '../support/freshBuild';
import { startBrowser } from '../support/h5';
import { installRecognition } from '../support/recognition';

declare global {
  var browsers: BrowserServer[];
}

/** Starts a browser for each worker; each test opens its own profile in it. */
export default async function setup({ maxWorkers }: { maxWorkers: number }): Promise<void> {
  installRecognition();
  freshBuild('h5');
  globalThis.browsers = await Promise.all(Array.from({ length: maxWorkers }, startBrowser));
}
