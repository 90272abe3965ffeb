import type { BrowserServer } from 'playwright-core';
import { freshBuild } from '../support/freshBuild';
import { startBrowser } from '../support/h5';
import { installRecognition } from '../support/recognition';

declare global {
  var browser: BrowserServer;
}

/** Starts one browser for all e2e tests; each test opens its own profile in it. */
export default async function setup(): Promise<void> {
  installRecognition();
  freshBuild('h5');
  globalThis.browser = await startBrowser();
}
