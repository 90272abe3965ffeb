import { setTimeout } from 'node:timers/promises';

/** Closes the browsers, and does not wait longer than ten seconds for them. */
export default async function teardown(): Promise<void> {
  await Promise.race([
    Promise.all(globalThis.browsers.map((browser) => browser.close())),
    setTimeout(10_000),
  ]);
}
