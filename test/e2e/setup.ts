import { type BrowserServer, chromium } from 'playwright-core';
import { freshBuild } from '../support/freshBuild';
import { installRecognition } from '../support/recognition';

declare global {
  var browser: BrowserServer;
}

const ARGS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

/** Starts one browser for all e2e tests; each test opens its own profile in it. */
export default async function setup(): Promise<void> {
  installRecognition();
  freshBuild('h5');
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
  globalThis.browser = await chromium.launchServer({ executablePath, args: ARGS, host: '127.0.0.1' });
  process.env.BROWSER_AT = globalThis.browser.wsEndpoint();
}
