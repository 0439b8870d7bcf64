import type { Results } from '../input/sparql.ts';
import { FactRow, MergedRow, ResultRow } from './sparqlResults.ts';
import { COUNTRY_CODE } from './wikidataPlaces.ts';

/** A question about many places. */
export interface WikiQuestion {
  /** What it asks for, in words. */
  readonly what: string;
  /** The query for these places. */
  readonly query: (values: readonly string[]) => string;
  /** The items that its results lead to. */
  readonly leadsTo: (row: Results['results']['bindings'][number]) => string | undefined;
}

const PREFIXES = Object.entries({
  wd: 'http://www.wikidata.org/entity/',
  wdt: 'http://www.wikidata.org/prop/direct/',
  p: 'http://www.wikidata.org/prop/',
  ps: 'http://www.wikidata.org/prop/statement/',
  pq: 'http://www.wikidata.org/prop/qualifier/',
  pqv: 'http://www.wikidata.org/prop/qualifier/value/',
  pr: 'http://www.wikidata.org/prop/reference/',
  prov: 'http://www.w3.org/ns/prov#',
  wikibase: 'http://wikiba.se/ontology#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  owl: 'http://www.w3.org/2002/07/owl#',
})
  .map(([prefix, address]) => `PREFIX ${prefix}: <${address}>`)
  .join('\n');

const items = (values: readonly string[]) => values.map((item) => `wd:${item}`).join(' ');
const numbers = (values: readonly string[]) => values.map((number) => `"${number}"`).join(' ');

/** What is asked of the items of places: of the best rank, and not ended. */
const FACTS = ['P17', 'P31', 'P131', 'P297', 'P300', 'P442', 'P625', 'P1566'];

const factsOf = (subjects: string) => `${PREFIXES}
SELECT ?item ?property ?value WHERE {
  ${subjects}
  {
    VALUES (?claim ?property) { ${FACTS.map((name) => `(p:${name} ps:${name})`).join(' ')} }
    ?item ?claim ?statement.
    ?statement a wikibase:BestRank; ?property ?value.
    FILTER NOT EXISTS { ?statement pq:P582 ?end }
  } UNION {
    ?item rdfs:label ?value.
    FILTER(LANG(?value) = "en")
    BIND("label" AS ?property)
  } UNION {
    ?item wdt:P17/wdt:P297 ?value.
    BIND("${COUNTRY_CODE}" AS ?property)
  }
}`;

/** In the order in which they are asked. */
export const QUESTIONS = {
  merged: {
    what: 'items that were merged',
    query: (values) => `${PREFIXES}
SELECT ?item ?into WHERE { VALUES ?item { ${items(values)} } ?item owl:sameAs ?into. }`,
    leadsTo: (row) => MergedRow.safeParse(row).data?.into,
  },
  numbered: {
    what: 'items by numbers in GeoNames',
    query: (values) => factsOf(`VALUES ?number { ${numbers(values)} } ?item wdt:P1566 ?number.`),
    leadsTo: (row) => FactRow.safeParse(row).data?.item,
  },
  ties: {
    what: 'ties of items',
    query: (values) => `${PREFIXES}
SELECT ?item ?itemLabel ?statement ?partner ?start ?startPrecision ?end ?endPrecision ?rank ?refURL WHERE {
  VALUES ?item { ${items(values)} }
  ?item p:P190 ?statement. ?statement ps:P190 ?partner; wikibase:rank ?rank.
  OPTIONAL { ?statement pqv:P580 [ wikibase:timeValue ?start; wikibase:timePrecision ?startPrecision ] }
  OPTIONAL { ?statement pqv:P582 [ wikibase:timeValue ?end; wikibase:timePrecision ?endPrecision ] }
  OPTIONAL { ?statement prov:wasDerivedFrom/pr:P854 ?refURL }
  OPTIONAL { ?item rdfs:label ?itemLabel. FILTER(LANG(?itemLabel) = "en") }
}`,
    leadsTo: (row) => ResultRow.safeParse(row).data?.partner,
  },
  partners: {
    what: 'partners that have no item on record',
    query: (values) => factsOf(`VALUES ?item { ${items(values)} }`),
    leadsTo: () => undefined,
  },
} as const satisfies Readonly<Record<string, WikiQuestion>>;
