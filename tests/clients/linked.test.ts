import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import { beforeAll, describe, expect, it } from 'vitest';
import { sharedServer } from '../support/shipped.ts';
import { hasPython, runPython } from '../support/python.ts';

const LABEL = 'http://www.w3.org/2000/01/rdf-schema#label';
const SUB_CLASS_OF = 'http://www.w3.org/2000/01/rdf-schema#subClassOf';
const SAME_AS = 'http://schema.org/sameAs';
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

let base: string;
beforeAll(async () => {
  base = (await sharedServer()).url;
});

const get = (address: string, accept: string) =>
  fetch(address, { headers: { accept }, redirect: 'manual' });

/** What is told at an address, read from Turtle. */
async function triplesAt(address: string): Promise<Store> {
  const response = await get(address, 'text/turtle');
  expect(response.headers.get('content-type')).toBe('text/turtle; charset=utf-8');
  return new Store(new Parser({ baseIRI: address }).parse(await response.text()));
}

const valuesIn = (store: Store, subject: string | null, property: string) =>
  store.getObjects(subject, property, null).map(({ value }) => value);

describe('A client that reads Turtle', () => {
  it('walks from Hefei to Columbus by addresses alone', async () => {
    const vocabulary = `${base}/vocabulary#`;
    const hefei = await triplesAt(`${base}/id/hefei`);
    const ties = valuesIn(hefei, `${base}/id/hefei`, `${vocabulary}tie`);
    const tie = ties.find((address) => valuesIn(hefei, address, LABEL).join().includes('Columbus'));
    const told = await triplesAt(tie ?? '');
    const actors = valuesIn(told, null, `${vocabulary}actor`);
    const other = actors.find((address) => address !== `${base}/id/hefei`);
    const columbus = await triplesAt(other ?? '');

    expect(valuesIn(columbus, `${base}/id/columbus-oh`, LABEL)).toEqual(['Columbus']);
    expect(valuesIn(columbus, null, SAME_AS).join(' ')).toMatch(
      /wikidata.*geonames|geonames.*wikidata/,
    );
    expect(valuesIn(columbus, `${base}/id/columbus-oh`, TYPE)).toContain('http://schema.org/City');
  });

  it('finds each term of ours in the vocabulary', async () => {
    const vocabulary = await triplesAt(`${base}/vocabulary`);
    const things = ['hefei', 'columbus-oh--hefei', 'ohio-state-university', 'richard-v-knight'];
    const used = await Promise.all(
      things.map(async (id) => {
        const store = await triplesAt(`${base}/id/${id}`);
        return store
          .getQuads(null, null, null, null)
          .flatMap(({ predicate, object }) =>
            [predicate.value, ...(predicate.value === TYPE ? [object.value] : [])].filter((one) =>
              one.startsWith(`${base}/vocabulary#`),
            ),
          );
      }),
    );

    const terms = [...new Set(used.flat())];
    expect(terms.length).toBeGreaterThan(15);
    expect(terms.filter((term) => valuesIn(vocabulary, term, TYPE).length === 0)).toEqual([]);
    const classes = valuesIn(vocabulary, `${base}/vocabulary#City`, SUB_CLASS_OF);
    expect(classes).toEqual(
      expect.arrayContaining([`${base}/vocabulary#Place`, 'http://schema.org/City']),
    );
  });

  it('is told where the identifiers of a place lead, and how exports name it', async () => {
    const { ask } = await sharedServer();
    const { city } = await ask('{ city(id: "columbus-oh") { identifiers { url } } }');
    const store = await triplesAt(`${base}/id/columbus-oh.ttl`);

    const urls = city?.identifiers.flatMap(({ url }) => url ?? []) ?? [];
    expect(urls.length).toBeGreaterThan(1);
    expect(valuesIn(store, null, SAME_AS).sort()).toEqual(urls.toSorted());
    expect(valuesIn(store, null, 'http://www.w3.org/2002/07/owl#sameAs')).toEqual([
      'urn:proxeny:columbus-oh',
    ]);
  });
});

describe('A client that reads JSON-LD', () => {
  it('reads the same as from Turtle', async () => {
    const response = await get(`${base}/id/columbus-oh--hefei`, 'application/ld+json');
    const turtle = await get(`${base}/id/columbus-oh--hefei`, 'text/turtle');

    expect(response.headers.get('content-type')).toBe('application/ld+json; charset=utf-8');
    const canonical = await jsonld.canonize((await response.json()) as object);
    const written = new Parser().parse(await turtle.text());
    expect(canonical.trim().split('\n')).toHaveLength(written.length);
    expect(written.length).toBeGreaterThan(20);
  });
});

describe('The address of a thing', () => {
  it.each([
    ['text/html,application/xhtml+xml,*/*;q=0.8', 303, '/actor/hefei'],
    ['text/turtle;q=0.5, text/html', 303, '/actor/hefei'],
    ['application/json', 200, undefined],
    ['*/*', 200, undefined],
    ['image/png', 406, undefined],
  ])('answers Accept: %s with %d', async (accept, status, location) => {
    const response = await get(`${base}/id/hefei`, accept);

    expect(response.status).toBe(status);
    expect(response.headers.get('location') ?? undefined).toBe(location && base + location);
    expect(response.headers.get('vary')).toContain('accept');
  });

  it('names its other forms, and is known again by its tag', async () => {
    const response = await get(`${base}/id/hefei`, 'text/turtle');
    const again = await fetch(`${base}/id/hefei`, {
      headers: { accept: 'text/turtle', 'if-none-match': response.headers.get('etag') ?? '' },
    });

    expect(response.headers.get('link')).toBe(
      [
        `<${base}/id/hefei.jsonld>; rel="alternate"; type="application/ld+json"`,
        `<${base}/id/hefei.ttl>; rel="alternate"; type="text/turtle"`,
        `<${base}/actor/hefei>; rel="alternate"; type="text/html"`,
      ].join(', '),
    );
    expect(again.status).toBe(304);
  });

  it('is unknown without a thing, and goes on to the page that follows', async () => {
    const nothing = await get(`${base}/id/nowhere-at-all`, 'text/turtle');
    const first = await triplesAt(`${base}/id/united-states`);
    const [next = ''] = valuesIn(first, null, 'http://www.w3.org/ns/hydra/core#next');
    const second = next === '' ? undefined : await triplesAt(next);

    expect(nothing.status).toBe(404);
    if (second) {
      const [of, tie] = [`${base}/id/united-states`, `${base}/vocabulary#tie`];
      const before = valuesIn(first, of, tie);
      expect(valuesIn(second, of, tie).filter((one) => before.includes(one))).toEqual([]);
    }
  });

  it('of the vocabulary is a page for people', async () => {
    const response = await get(`${base}/vocabulary`, 'text/html');

    expect(response.status).toBe(200);
    expect(await response.text()).toContain('<tr id="SisterTie">');
  });
});

describe('Python', () => {
  it.skipIf(!hasPython('rdflib'))('reads with rdflib what is told of Hefei', async () => {
    const told = await runPython(
      `
import json, sys, rdflib
graph = rdflib.Graph()
graph.parse(sys.argv[1] + "/id/hefei")
print(json.dumps([str(one) for one in graph.objects(rdflib.URIRef(sys.argv[1] + "/id/hefei"), rdflib.RDFS.label)]))`,
      base,
    );

    expect(told).toEqual(['Hefei']);
  });
});
