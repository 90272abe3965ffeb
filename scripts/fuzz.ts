import { spawnSync } from 'node:child_process';
import { fuzzFilings } from './fuzz/filings';
import type { Outcome } from './fuzz/outcome';
import { fuzzPhotos } from './fuzz/photos';

/**
 * Tries what no test thought of: `npm run fuzz [-- SEED]`. 10 000 filings with values replaced, in three time zones and
 * with their keys in another order, and 500 damaged photos. The same seed gives the same tries. Exit status 1: a fault.
 */

const FILINGS = 10_000;
const PHOTOS = 500;
const ZONES = ['Asia/Shanghai', 'Pacific/Kiritimati', 'America/New_York'];

/** Each part runs in a process of its own, which has its own time zone and its own memory. */
const PARTS: Record<string, (seed: number) => Promise<Outcome>> = {
  filings: (seed) => fuzzFilings(FILINGS, seed, false),
  orders: (seed) => fuzzFilings(FILINGS, seed, true),
  photos: (seed) => fuzzPhotos(PHOTOS, seed),
};

function inProcess(part: string, seed: number, zone: string): Outcome {
  const { stdout, stderr } = spawnSync(process.execPath, [...process.execArgv, __filename, part, `${seed}`], {
    encoding: 'utf8',
    env: { ...process.env, TZ: zone },
  });
  try {
    return JSON.parse(stdout);
  } catch {
    return { tried: 0, faults: [`the process ended: ${stderr.trim()}`], faulty: 1, slowest: 0, megabytes: 0 };
  }
}

function say(what: string, { tried, faulty, faults, slowest, megabytes }: Outcome): void {
  console.log(`${what}: ${tried} tried, ${faulty} faults, slowest ${slowest} ms, ${megabytes} MB`);
  for (const fault of faults) console.log(`  ${fault}`);
  if (faulty > 0) process.exitCode = 1;
}

function fuzz(seed: number): void {
  console.log(`seed ${seed}`);
  const sums = new Set<string | undefined>();
  for (const [index, zone] of ZONES.entries()) {
    const outcome = inProcess(index === 0 ? 'orders' : 'filings', seed, zone);
    sums.add(outcome.sum);
    say(`filings in ${zone}${index === 0 ? ', and with other orders of keys' : ''}`, outcome);
  }
  console.log(sums.size === 1 ? 'the same bytes in every time zone' : 'other bytes in another time zone');
  if (sums.size !== 1) process.exitCode = 1;
  say('damaged photos', inProcess('photos', seed, 'Asia/Shanghai'));
}

const [word = '1', childSeed] = process.argv.slice(2);
const part = PARTS[word];
if (part) part(Number(childSeed)).then((outcome) => console.log(JSON.stringify(outcome)));
else fuzz(Number(word) || 1);
