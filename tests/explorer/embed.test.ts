import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Visit, sharedBrowser } from '../support/browser.ts';
import { faultsOf, keepPicture, settled } from '../support/explorerPage.ts';
import { listening } from '../support/listening.ts';
import { useSharedServer } from '../support/shipped.ts';

const server = useSharedServer();
const visits: Visit[] = [];

/** A page of another origin. */
const elsewhere = createServer((request, response) => {
  const { searchParams } = new URL(request.url ?? '/', 'http://elsewhere');
  const src = (searchParams.get('src') ?? '').replaceAll('&', '&amp;');
  response.setHeader('content-type', 'text/html');
  response.end(`<!doctype html><html lang="en"><title>Elsewhere</title><link rel="icon" href="data:,">
<iframe src="${src}" width="1000" height="700" title="A view"></iframe></html>`);
});

beforeAll(() => listening(elsewhere));
afterEach(async () => {
  for (const { page } of visits.splice(0)) await page.context().close();
});
afterAll(() => {
  elsewhere.close();
  elsewhere.closeAllConnections();
});

async function visit(address: string): Promise<Visit> {
  const visited = await (await sharedBrowser()).visit(address);
  visits.push(visited);
  return visited;
}

/** A page elsewhere with a view in it. */
function visitWithin(path: string): Promise<Visit> {
  const { port } = elsewhere.address() as AddressInfo;
  return visit(`http://127.0.0.1:${port}/?src=${encodeURIComponent(server.url + path)}`);
}

describe('A view in another page', () => {
  it.each([
    ['map', '/embed/map', 'canvas'],
    ['network', '/embed/network/hefei', 'canvas'],
    ['timeline', '/embed/timeline/hefei', '.timeline-row'],
    ['paths', '/embed/paths?from=ohio-state-university&to=hefei', '.lane'],
    ['tie', '/embed/tie/ohio--hubei', '.known'],
    ['actor', '/embed/actor/hefei', '.own-ties'],
    ['statistics', '/embed/statistics', '.bars-label'],
  ])('is the %s without a head, and leads to the whole of it', async (name, path, part) => {
    const { page, complaints } = await visitWithin(path);
    const frame = page.frameLocator('iframe');
    await frame.locator(part).first().waitFor({ timeout: 60_000 });

    expect(await frame.getByRole('navigation').count()).toBe(0);
    const whole = await frame.getByRole('link', { name: /^View on Proxeny/ }).getAttribute('href');
    expect(whole).toBe(server.url + path.replace('/embed', ''));
    expect(complaints).toEqual([]);
    await keepPicture(page, `embed-${name}`);
  });

  it('keeps what one chooses in it, and opens what it links to beside it', async () => {
    const { page } = await visitWithin('/embed/timeline/columbus-oh');
    const frame = page.frameLocator('iframe');
    await frame.getByRole('button', { name: 'Institutions' }).click();
    await frame.getByText('1 of 1 shown').waitFor();

    expect(page.frames().at(-1)?.url()).toBe(
      `${server.url}/embed/timeline/columbus-oh?kind=institution`,
    );
    const opened = page.context().waitForEvent('page');
    await frame.locator('tbody a').first().click();
    expect(new URL((await opened).url()).pathname).toMatch(/^\/tie\//);
  });

  it('is offered as a line to copy, and is no other view than those that are made for it', async () => {
    const { page } = await visit(`${server.url}/timeline/hefei`);
    await page.getByRole('button', { name: 'Export' }).click();
    expect(await page.getByRole('textbox', { name: 'Embed' }).inputValue()).toContain(
      `<iframe src="${server.url}/embed/timeline/hefei"`,
    );
    await settled(page);
    expect(await faultsOf(page)).toEqual([]);

    await page.goto(`${server.url}/embed/gaps`);
    await page.getByRole('heading', { name: 'Page not found: embed/gaps' }).waitFor();
  });

  it('cannot be any page of ours that is not one', async () => {
    const { headers } = await fetch(`${server.url}/actor/hefei`);
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    const { page } = await visitWithin('/actor/hefei');
    await page.waitForTimeout(500);
    expect(await page.frameLocator('iframe').locator('.head').count()).toBe(0);
  });

  it('is a page that says there is none where an address is of no view, and an error for a program', async () => {
    const { page } = await visit(`${server.url}/nonsense/of/mine`);
    await page.getByRole('heading', { name: 'Page not found: nonsense' }).waitFor();
    const program = await fetch(page.url());

    expect(program.status).toBe(404);
    expect(program.headers.get('content-type')).toBe('application/json; charset=utf-8');
    await page.getByRole('link', { name: 'home page' }).click();
    const name = /^Which cities, states and universities/;
    await page.getByRole('heading', { level: 1, name }).waitFor();
  });
});
