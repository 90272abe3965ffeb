import { setTimeout } from 'node:timers/promises';

/** Closes the browser, and does not wait longer than ten seconds for it. */
export default async function teardown(): Promise<void> {
  await Promise.race([globalThis.browser.close(), setTimeout(10_000)]);
}
