import { ATTACKS } from '../../tests/server/hostile/documents.ts';
import { type Attack, type Attacker, jsonPost, times } from './attack.ts';
import { idOf, slip } from './known.ts';

/** Documents that no request had before, so that each is parsed, validated and composed for the first time. */
const NEW: Readonly<Record<string, (by: Attacker) => string>> = {
  'new documents of most fields': (by) => {
    const begin = by.next(90);
    const fields = 'id name kind formerIds population __typename record { firstRecordedAt }';
    return `{ ${times(90, (at) => `a${at}: city(id: "${idOf(by.known, 'City', begin + at)}") { ${fields} }`).join(' ')} }`;
  },
  'new documents of fragments': () =>
    `{ ${times(100, (at) => `...F${at}`).join(' ')} } ${times(100, (at) => `fragment F${at} on Query { dataset { version } }`).join(' ')}`,
  'new documents of overlapping fields': () =>
    `{ ${times(15, (at) => `...F${at}`).join(' ')} } ${times(15, (at) => `fragment F${at} on Query { dataset { ${times(60, () => 'version').join(' ')} } }`).join(' ')}`,
  'new documents of most tokens': () =>
    `{ nodes(ids: [${times(4_900, (at) => `"${at}"`).join(' ')}]) { id } }`,
  'new documents of unknown names': (by) => {
    const begin = by.next(900);
    return `{ ${times(900, (at) => `citis${begin + at}`).join(' ')} }`;
  },
  'new documents of unknown arguments': (by) => {
    const begin = by.next(90);
    return `{ ${times(90, (at) => `a${at}: ties(filter: { startFrom${begin + at}: "1990", kind: [SISTER_CITTY] }) { total }`).join(' ')} }`;
  },
};

/** A comment makes a document that no request had. */
const asNew = (by: Attacker, query: string) => `# ${by.next()}\n${query}`;

const FLAGS = times(7, (at) => `f${at}`);
const FIELDS = [
  ...['name', 'kind', 'population', 'formerIds', 'id', '__typename'],
  'record { firstRecordedAt }',
];
const DIMENSIONS = [
  ...['KIND', 'STATUS', 'DECADE', 'YEAR', 'COUNTRIES', 'STATES', 'SOURCES', 'CONFIDENCE'],
];

/** A document with seven flags: each of their 128 combinations is another statement. */
function shapes({ random }: Attacker) {
  const salt = random.between(0, 199);
  const selected = FIELDS.map(
    (field, at) => `... @include(if: $f${at}) { x${at}_${salt}: ${field} }`,
  );
  return {
    query: `query (${FLAGS.map((name) => `$${name}: Boolean!`).join(', ')}) { city(id: "columbus-oh") { ${selected.join(' ')} id } }`,
    variables: Object.fromEntries(FLAGS.map((name) => [name, random.chance(0.5)])),
  };
}

function enumVariables({ random }: Attacker) {
  return {
    query:
      'query ($a: TieDimension!, $b: TieDimension!) { tieStatistics(by: [$a, $b]) { groups { count keys { label } } } }',
    variables: { a: random.pick(DIMENSIONS), b: random.pick(DIMENSIONS) },
  };
}

const graphql = (name: string, operation: (by: Attacker) => object): Attack => ({
  ...{ name, covers: ['POST /graphql'] },
  run: (by) => by.send(jsonPost('/graphql', operation(by))),
});

export const documentAttacks: readonly Attack[] = [
  ...Object.entries(NEW).map(([name, make]) =>
    graphql(name, (by) => ({ query: asNew(by, make(by)) })),
  ),
  graphql('shapes', shapes),
  graphql('enum variables', enumVariables),
  graphql('hostile documents', ({ random }) => random.pick(ATTACKS)),
  graphql('names that are slips', (by) => ({
    query:
      'query ($text: String!) { search(text: $text) { totalCount edges { node { __typename } } } }',
    variables: { text: slip(by.known, by.next()) },
  })),
];
