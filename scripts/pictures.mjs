#!/usr/bin/env node
// Takes the pictures of the README again, from a running server: `npm run pictures`, or `npm run pictures -- URL`.
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser, pathOf } from './setup/browser.mjs';
import { root } from './setup/places.mjs';

/** The views by the names of the pictures. */
const VIEWS = {
  map: 'map',
  tie: 'tie/ohio--hubei',
  city: 'actor/columbus-oh',
  state: 'actor/ohio',
  country: 'actor/united-states',
  institution: 'actor/ohio-state-university',
  person: 'actor/terry-branstad',
};
const SIZE = { width: 1280, height: 860 };
/** For drawings, which follow the answers. */
const DRAWN_MS = 2_000;

const [url = 'http://127.0.0.1:4000'] = process.argv.slice(2);
const found = await findBrowser(process.env);
if (found === null)
  throw new Error('Expected Chromium on PATH or in `CHROMIUM_PATH`, but found none.');
const executablePath = pathOf(found, process.env);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: SIZE, locale: 'en-US' });
for (const [name, path] of Object.entries(VIEWS)) {
  await page.goto(`${url}/${path}`);
  await page.locator('h1').first().waitFor();
  await page.locator('.waiting').first().waitFor({ state: 'detached' });
  await page.waitForTimeout(DRAWN_MS);
  // Many machines have no font for the other language.
  await page
    .locator('.language, .other-name')
    .evaluateAll((all) => all.forEach((one) => (one.style.visibility = 'hidden')));
  await page.screenshot({ path: join(root, `docs/pictures/${name}.png`) });
}
await browser.close();
