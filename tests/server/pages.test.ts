import { describe, expect, it } from 'vitest';
import { sharedNeo4j } from '../support/neo4j.ts';
import { openTestServer } from '../support/server.ts';
import { useServer } from '../support/shipped.ts';
import { SECRET } from '../support/tokens.ts';

const server = useServer({ CORRECTIONS: 'mailto:data@example.org?cc=a' });

describe('The pages', () => {
  it.each([
    ['/', 'Proxeny'],
    ['/playground/', 'Proxeny playground'],
    ['/actor/columbus-oh', 'Columbus, Ohio · Proxeny'],
  ])('guard %s', async (address, title) => {
    const { headers } = await read(`${server.url}${address}`);

    await expect.poll(() => titleOf(address), SLOWLY).toBe(title);
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; script-src 'self';/,
    );
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('no-cache');
  });

  it('are all listed for crawlers, in files of up to 50,000', async () => {
    const robots = await read(`${server.url}/robots.txt`);
    const index = await read(`${server.url}/sitemap.xml`);
    const [file = '', ...others] = locationsIn(index.text);
    const { text } = await read(file);
    const locations = locationsIn(text);
    const { cities, ties } = await server.ask('{ cities { totalCount } ties { totalCount } }');

    expect(robots.text).toContain(`\nSitemap: ${server.url}/sitemap.xml\n`);
    expect(file).toBe(`${server.url}/sitemap/1.xml`);
    expect(new Set(locations).size).toBe(locations.length);
    expect(locations).toEqual(expect.arrayContaining([`${server.url}/actor/columbus-oh`]));
    if (others.length === 0) {
      expect(locations.length).toBeGreaterThan(cities.totalCount + ties.totalCount);
      expect(locations).toContain(`${server.url}/tie/columbus-oh--hefei`);
    } else expect(locations).toHaveLength(50_000);
    expect((await fetch(`${server.url}/sitemap/${others.length + 2}.xml`)).status).toBe(404);
  });

  it('describe the dataset to search engines, with addresses of its tables', async () => {
    const { text } = await read(server.url);
    const told = linkedDataIn(text);
    const { dataset } = await server.ask('{ dataset { version importedAt licence } }');
    const { version, importedAt, licence } = dataset;

    expect(told).toMatchObject({
      ...{ '@type': 'Dataset', url: `${server.url}/`, version, dateModified: importedAt },
    });
    const licenses = licence.split(' AND ').map((one) => `https://spdx.org/licenses/${one}`);
    expect(told['license']).toEqual(licenses);
    if (licenses.length > 1)
      expect(told['hasPart']).toMatchObject(licenses.map((license) => ({ license })));
    const { contentUrl } = (told['distribution'] as { contentUrl: string }[])[0] ?? {};
    expect((await fetch(String(contentUrl), { method: 'HEAD' })).status).toBe(200);
  });

  it('of a thing name its address and the forms in which that answers', async () => {
    const address = `${server.url}/id/columbus-oh`;
    const page = `${server.url}/actor/columbus-oh`;

    // A page does not wait for the first plan of what it is about.
    await expect
      .poll(async () => (await read(page)).text, SLOWLY)
      .toContain(`<link rel="alternate" type="text/turtle" href="${address}.ttl" />`);
    await expect.poll(async () => (await read(page)).text, SLOWLY).toContain(`"@id":"${address}"`);
  });

  it.each([
    ['/tie/ohio--hubei', 'Ohio and Hubei, sister states', /^Ohio and Hubei, sister states: when/],
    ['/embed/network/hefei', 'Network: Hefei · Proxeny', /^The network of ties around Hefei/],
    ['/tie/ohio--hubei?lang=zh', /^俄亥俄.*与湖北.* · Proxeny$/, /：始于何时/],
    [
      '/source/wikipedia-maryland-sister-states-program',
      /^Maryland Sister States Program · /,
      /^What “.+” says about/,
    ],
    ['/map?between=CN', 'Map of ties · Proxeny', /^Which cities/],
    ['/actor/no-such-thing', /^Proxeny$/, /^Which cities/],
  ])('name what %s shows, for tabs, search engines and cards', async (path, name, description) => {
    // A page does not wait for the first plan of a name.
    await expect.poll(() => titleOf(path), SLOWLY).toMatch(name);
    const { text } = await read(`${server.url}${path}`);
    const tagged = (key: string) => new RegExp(`${key}" content="([^"]*)"`).exec(text)?.[1] ?? '';

    expect(text).toContain(`<title>${tagged('og:title')}</title>`);
    expect(tagged('og:description')).toMatch(description);
    expect(tagged('name="description')).toBe(tagged('og:description'));
    expect(tagged('og:url')).toBe(`${server.url}${path.split('?')[0] ?? ''}`);
  });

  it('tell without a script what an actor is tied with, and what it is to search engines', async () => {
    const { city } = await server.ask(
      '{ city(id: "columbus-oh") { ties(filter: { types: [SISTER_TIE] }) { edges { node { id } } } } }',
    );
    await expect.poll(() => titleOf('/actor/columbus-oh'), SLOWLY).toBe('Columbus, Ohio · Proxeny');
    const { text } = await read(`${server.url}/actor/columbus-oh`);

    const [, body = ''] = /<noscript>(.*?)<\/noscript>/s.exec(text) ?? [];
    expect(body).toMatch(/^<h1>Columbus<\/h1><p>Ties of Columbus across borders/);
    expect(body).toContain('<a href="actor/hefei">Hefei</a>');
    for (const { node } of city?.ties.edges ?? [])
      expect(body).toContain(`<a href="tie/${node.id}">`);
    expect(linkedDataIn(text)).toMatchObject({
      ...{ '@type': 'City', name: 'Columbus', url: `${server.url}/actor/columbus-oh` },
      sameAs: expect.arrayContaining(['https://www.geonames.org/4509177']) as unknown,
    });
  });

  it.each(['/actor/no-such-thing', '/tie/no-such-thing?lang=zh', '/embed/timeline/no-such-thing'])(
    'are not found at %s, and lead on all the same',
    async (path) => {
      const statusOf = async () => (await fetch(`${server.url}${path}`)).status;
      await expect.poll(statusOf, SLOWLY).toBe(404);
      expect((await read(`${server.url}${path}`)).text).toContain('<script type="module"');
    },
  );

  it('have the address for corrections', async () => {
    const { text } = await read(`${server.url}/tie/ohio--hubei`);

    expect(text).toContain('<meta name="corrections" content="mailto:data@example.org?cc=a" />');
  });

  it('have a map of their own ties as the picture of a card, and else the picture of the explorer', async () => {
    const drawn = ['/actor/columbus-oh', '/actor/ohio-state-university', '/tie/ohio--hubei'];
    const others = ['/actor/terry-branstad', '/actor/no-such-thing', '/browse/ties'];
    const common = Buffer.from(await (await fetch(`${server.url}/card.png`)).arrayBuffer());
    const pictureOf = async (path: string) => {
      const { text } = await read(`${server.url}${path}`);
      const [, image = ''] = /og:image" content="([^"]+)"/.exec(text) ?? [];
      const response = await fetch(image);
      expect(response.headers.get('content-type'), path).toBe('image/png');
      return Buffer.from(await response.arrayBuffer());
    };

    // Until the names and the ties of a page are planned, it has the common picture.
    const isCommon = async (path: string) => (await pictureOf(path)).equals(common);
    for (const path of drawn) await expect.poll(() => isCommon(path), SLOWLY).toBe(false);
    await expect.poll(() => titleOf('/actor/terry-branstad'), SLOWLY).toMatch(/^Terry Branstad/);
    const pictures = await Promise.all([...drawn, ...others].map(pictureOf));

    for (const picture of pictures)
      expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
    const own = pictures.filter((picture) => !picture.equals(common));
    expect(own).toHaveLength(drawn.length);
    expect(new Set(own.map((picture) => picture.toString('base64'))).size).toBe(drawn.length);
  });

  it('tell no name to a client that may not ask, and write none that is not text', async () => {
    const closed = await openTestServer(await sharedNeo4j(), { AUTH_SECRET: SECRET });
    const { headers, text } = await read(`${closed.url}/actor/columbus-oh`);
    await closed.close();

    expect(text).toContain('<title>Proxeny</title>');
    expect(headers.get('www-authenticate')).toBeNull();
  });

  it('let the explorer run no style but its own', async () => {
    const policy = (await read(server.url)).headers.get('content-security-policy');

    expect(policy).toContain("style-src 'self';");
    expect(policy).not.toContain('unsafe');
  });

  it('find their files from whatever address of a view they are opened, behind a proxy too', async () => {
    for (const [address, base] of [
      ['/', './'],
      ['/actor/columbus-oh', '../'],
      ['/search?text=a/b', './'],
    ] as const) {
      const { text } = await read(`${server.url}${address}`);
      expect(text).toContain(`<base href="${base}" />`);
      expect(text).toMatch(/src="\.\/assets\//);
    }
  });

  it.each([
    ['/', ['preact', 'd3-force', '@tanstack/react-virtual']],
    ['/playground/', ['preact', 'graphiql', 'monaco-editor', 'graphql-language-service']],
  ])('tell the licences of what %s is built from', async (address, names) => {
    const { headers, text } = await read(`${server.url}${address}third-party-notices.txt`);

    expect(headers.get('content-type')).toContain('text/plain');
    for (const name of names) expect(text).toMatch(new RegExp(`^${name} \\d[^]*?\nLicence: `, 'm'));
    expect(text).toContain('Permission is hereby granted, free of charge');
    // Each section has a text of its licence, or says by its name which it is.
    for (const part of text.split(/^={80}$/m).slice(1)) expect(part).toMatch(/\nLicence: [A-Z0-9]/);
  });

  it('lead from `/playground` to the playground', async () => {
    const { url } = await read(`${server.url}/playground`);

    expect(url).toBe(`${server.url}/playground/`);
  });

  it('are sent compressed; what they are made of is kept for ever, under a name that changes with it', async () => {
    const { text: html } = await read(`${server.url}/playground/`);
    const script = /src="\.\/(assets\/[^"]+\.js)"/.exec(html)?.[1] ?? '';

    for (const encoding of ['br', 'gzip']) {
      const { headers } = await read(`${server.url}/playground/${script}`, encoding);
      expect(headers.get('content-encoding')).toBe(encoding);
      expect(headers.get('cache-control')).toContain('immutable');
      expect(headers.get('content-type')).toMatch(/javascript/);
      expect(Number(headers.get('content-length'))).toBeLessThan(400_000);
    }
    for (const [accepted, encoding] of [
      ['br;q=0.1, gzip;q=0.9', 'gzip'],
      ['br;q=0, *', 'gzip'],
      ['identity, br;q=0.1', null],
      ['*;q=0', null],
    ] as const) {
      const { headers } = await read(`${server.url}/playground/${script}`, accepted);
      expect(headers.get('content-encoding'), accepted).toBe(encoding);
    }
  });
});

async function read(address: string, encoding = 'identity') {
  const response = await fetch(address, { headers: { 'accept-encoding': encoding } });
  const { headers, url } = response;
  return { headers, url, text: await response.text() };
}

const locationsIn = (text: string) =>
  [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, location = '']) => location);

function linkedDataIn(text: string) {
  const [, block = ''] = /<script type="application\/ld\+json">(.+?)<\/script>/.exec(text) ?? [];
  return JSON.parse(block) as Readonly<Record<string, unknown>>;
}

/** On a busy machine, a name can come late. */
const SLOWLY = { timeout: 60_000, interval: 500 };

async function titleOf(path: string): Promise<string | undefined> {
  const { text } = await read(`${server.url}${path}`);
  return /<title>([^<]*)<\/title>/.exec(text)?.[1];
}
