#!/usr/bin/env node
// Takes the pictures of the README again, from a running server: `npm run pictures`, or `npm run pictures -- URL`.
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from './setup/browser.mjs';
import { root } from './setup/places.mjs';

/** The views by the names of the pictures. */
const VIEWS = {
  map: 'map?between=china~united-states',
  tie: 'tie/ohio--hubei',
};
const SIZE = { width: 1280, height: 860 };
/** For drawings, which follow the answers. */
const DRAWN_MS = 2_000;

const [url = 'http://127.0.0.1:4000'] = process.argv.slice(2);
const executablePath = await findBrowser(process.env);
if (executablePath === null)
  throw new Error('Expected Chromium on PATH or in `CHROMIUM_PATH`, but found none.');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: SIZE, locale: 'en-US' });
for (const [name, path] of Object.entries(VIEWS)) {
  await page.goto(`${url}/${path}`);
  await page.locator('h1').first().waitFor();
  await page.waitForFunction('document.querySelector(".waiting") === null');
  await page.waitForTimeout(DRAWN_MS);
  await page.screenshot({ path: join(root, `docs/pictures/${name}.png`) });
}
await browser.close();
