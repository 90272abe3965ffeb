import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { PNG } from 'pngjs';

/**
 * `npm run icons`: draws the icons of the tab bar from scripts/icons, with the chromium of the journeys. WeChat takes
 * no SVG there. One grey and one green are seen on the light and on the dark bar.
 */

/** WeChat's advice, in pixels. */
const SIDE = 81;
const COLOURS = { tab: '#8a8a8a', 'tab-chosen': '#07a34f' };
const ICONS = { home: 'filing', tools: 'tools', rules: 'rules' };

/** One colour everywhere and few steps of alpha: a file of 400 bytes. */
function slim(bytes: Buffer, colour: string): Buffer {
  const png = PNG.sync.read(bytes);
  const rgb = Buffer.from(colour.slice(1), 'hex');
  for (let at = 0; at < png.data.length; at += 4) {
    rgb.copy(png.data, at);
    png.data[at + 3] = Math.round((png.data[at + 3] ?? 0) / 85) * 85;
  }
  return PNG.sync.write(png, { deflateLevel: 9, deflateStrategy: 0, filterType: 0 });
}

async function draw(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  const page = await browser.newPage({ viewport: { width: SIDE, height: SIDE } });
  for (const [tab, icon] of Object.entries(ICONS)) {
    const svg = readFileSync(path.join(__dirname, `icons/${icon}.svg`), 'utf8');
    for (const [name, colour] of Object.entries(COLOURS)) {
      await page.setContent(`<body style="margin:0;color:${colour}">${svg}</body>`);
      const bytes = await page.screenshot({ omitBackground: true });
      writeFileSync(path.join(__dirname, `../src/pages/${tab}/${name}.png`), slim(bytes, colour));
    }
  }
  await browser.close();
}

void draw();
