import { setTimeout } from 'node:timers/promises';

/** Ends the browser; one that will not go within ten seconds must not keep the tests from ending. */
export default async function teardown(): Promise<void> {
  await Promise.race([globalThis.browser.close(), setTimeout(10_000)]);
}
