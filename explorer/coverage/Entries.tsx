import type { CoverageEntriesQuery } from '../generated/operations.ts';
import { type Column, Table } from '../lists/Table.tsx';
import { English } from '../parts/English.tsx';
import { Section } from '../parts/Section.tsx';
import { ActorLink } from '../parts/links.tsx';
import { capital, dotted, plain } from '../shell/words.ts';
import { words } from '../words/words.ts';

type Entry = CoverageEntriesQuery['coverage'][number];

/** Which ties of each place the record is meant to hold. */
export function Entries({ entries }: { readonly entries: readonly Entry[] }) {
  return (
    <Section
      title={words.coverage.entries}
      total={entries.length}
      says={words.coverage.entriesSays}
    >
      <div className="wide-table">
        <Table
          caption={words.coverage.entries}
          columns={columns()}
          rows={entries}
          keyOf={({ place, partner, kinds }) => [place.id, partner?.id, ...kinds].join(' ')}
        />
      </div>
    </Section>
  );
}

const columns = (): readonly Column<Entry>[] => [
  {
    head: words.coverage.place,
    cell: ({ place, partner }) => (
      <>
        <ActorLink actor={place} />
        {partner && (
          <>
            {words.coverage.and}
            <ActorLink actor={partner} />
          </>
        )}
      </>
    ),
  },
  {
    head: words.coverage.types,
    cell: ({ kinds }) => capital(kinds.map(plain).join(words.parts.comma)),
  },
  {
    head: words.coverage.recorded,
    cell: ({ completeness, counted, onRecord }) =>
      dotted(
        words.actor.completeness[completeness],
        onRecord !== null && words.actor.onRecord(onRecord, counted),
      ),
  },
  { head: words.coverage.date, cell: ({ asOf }) => (asOf ? words.dates.text(asOf) : '') },
  {
    head: words.coverage.lacks,
    cell: ({ note }) =>
      note === null ? '' : (words.coverage.note(note) ?? <English>{note}</English>),
  },
];
