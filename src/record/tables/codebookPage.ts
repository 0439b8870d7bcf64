import { readVocabulary } from '../words/vocabulary.ts';
import { columnsOf } from './table.ts';
import { tables } from './tables.ts';

/** `docs/codebook.md`. */
export function codebookPage(): string {
  const kinds = FORMS.flatMap(({ title, decided, files }) => [
    `## ${title}`,
    decided,
    table('kind', files.flatMap(kindsIn)),
  ]);
  const others = OTHERS.flatMap(({ title, decided, name }) => [
    `## ${title}`,
    decided,
    table('value', vocabulary.meaningsOf(name)),
  ]);
  return [HEAD, ...kinds, ...others].join('\n\n');
}

const vocabulary = readVocabulary();

const HEAD = `# Code book

Generated from the descriptions in the schema: what each code covers, who decides which one a thing has, and on what grounds. [columns.md](columns.md) says in which column it stands,
[data.md](data.md) what holds for all of them.

There are three that decide. **A source** states it: the value is a claim with that source. **A curator** chose the code for what a source says in
other words: the row's \`locator\` says where it says it, and \`reason\` why a claim was set aside. **A rule** computes it from claims, lists and dates; no row has it.

Ties within one country are coded as all others and are told apart by the countries of the parties (\`TieFilter.isDomestic\`, the dimension DOMESTIC). A visit, a reception
or an exchange of one day is an event, not a tie.`;

interface Form {
  readonly title: string;
  readonly decided: string;
  readonly files: readonly string[];
}

const FORMS: readonly Form[] = [
  {
    title: 'Formal ties of places',
    files: ['sister_ties.csv'],
    decided: `A source calls the pair sister or twin, or a friendship. A curator decided the kind by rank: SISTER_STATE if both are first-level regions or cities of that rank, SISTER_COUNTY or
SISTER_DISTRICT if both are, else SISTER_CITY. Lists do not tell sister and friendship ties apart, so a tie that only lists have can be looser than its kind. FRIENDSHIP is the kind where all sources
call it that; where one calls the pair sisters, it is that tie.`,
  },
  {
    title: 'Cooperation and contact',
    files: ['partnerships.csv'],
    decided: `A source names the form, or only the field of cooperation: then it is COOPERATION. Partner regions, close ties and memoranda of places without a sister tie are COOPERATION, too. They
are never counted as sister ties.`,
  },
  {
    title: 'Agreements',
    files: ['agreements.csv'],
    decided: `A source states that a text was signed. Its subject decides the kind. Parties are those on record, which can be fewer than signed.`,
  },
  {
    title: 'Offices',
    files: ['offices.csv'],
    decided:
      'A source states that an actor has, or had, an office in a place of another. The purpose that it states decides the kind.',
  },
  {
    title: 'Networks',
    files: ['memberships.csv'],
    decided: `A list of the network, or a page about it, names the member. It says nothing of a tie between two members, so paths and counts leave memberships out unless they are asked for.`,
  },
  {
    title: 'Ties of people',
    files: ['affiliations.csv', 'personal_ties.csv'],
    decided: 'A source states the post or the relation.',
  },
];

const OTHERS = [
  {
    title: 'Status',
    name: 'TieStatus',
    decided: 'A source states it. A rule makes a tie with an end ENDED.',
  },
  {
    title: 'Standing',
    name: 'TieStanding',
    decided:
      'A rule computes it from the status, the day of each list and the places for which the list is whole.',
  },
  {
    title: 'Confidence',
    name: 'ConfidenceLevel',
    decided:
      'A rule computes it from the sources of the claims; [calibration](../bench/calibration/README.md) says how often each grade is right.',
  },
  {
    title: 'Basis of the confidence',
    name: 'ConfidenceBasis',
    decided: 'The same rule.',
  },
  {
    title: 'Directness of a source',
    name: 'Directness',
    decided: 'A curator decides, by who made the work and from what.',
  },
  {
    title: 'Rank of a claim',
    name: 'Rank',
    decided: 'A curator decides, and \`reason\` has the grounds.',
  },
] as const;

/** The kinds that the rows of a file can have, with what they cover. */
function kindsIn(file: string): readonly (readonly [kind: string, meaning: string])[] {
  const all = vocabulary.meaningsOf('TieKind');
  return tables
    .filter((table) => table.file === file)
    .flatMap(({ kind, facts }) => {
      const column = facts.filter(({ property }) => property === 'kind').flatMap(columnsOf)[0];
      return all.filter(([name]) => name === kind || isTaken(column, name));
    });
}

type Column = ReturnType<typeof columnsOf>[number];

function isTaken(column: Column | undefined, kind: string): boolean {
  const none = { types: new Map(), redirects: new Map(), unreadTypes: [] };
  const world = { vocabulary, ...none, today: '9999-12-31' };
  return column !== undefined && column.reads(kind, world).fault === undefined;
}

function table(name: string, rows: readonly (readonly [code: string, meaning: string])[]): string {
  const lines = rows.map(
    ([code, meaning]) => `| \`${code}\` | ${meaning.replaceAll('|', '\\|')} |`,
  );
  return [`| ${name} | what it covers |`, '| --- | --- |', ...lines].join('\n');
}
