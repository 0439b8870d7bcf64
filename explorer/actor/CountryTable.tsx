import { useState } from 'react';
import type { ActorQuery } from '../generated/operations.ts';
import { type Column, Table } from '../lists/Table.tsx';
import { Section } from '../parts/Section.tsx';
import { Link } from '../shell/Link.tsx';
import { hrefTo } from '../shell/address.ts';
import { capital, count, plain } from '../shell/words.ts';
import { words } from '../words/words.ts';
import type { Actor } from './ActorView.tsx';
import { partnerCountries } from './scope.ts';

interface CountryTableProps {
  readonly actor: Actor;
  readonly data: ActorQuery;
}

type Row = ReturnType<typeof partnerCountries>[number];

/** With which countries a place and all that lies in it have ties, and how many there are by other counts. */
export function CountryTable({ actor, data }: CountryTableProps) {
  const [isWhole, setWhole] = useState(false);
  const rows = partnerCountries(actor, data);
  if (rows.length === 0) return null;
  const shown = isWhole ? rows : rows.slice(0, 10);
  const countsOf = ({ code }: Row) => data.coverage.filter((entry) => isOfPair(entry, code));
  const isCounted = shown.some((row) => countsOf(row).length > 0);
  return (
    <Section title={words.actor.partnerCountries} total={rows.length} says={words.actor.isPartial}>
      <div className="own-ties">
        <Table
          caption={words.actor.partnerCountries}
          columns={columnsOf(actor, isCounted ? countsOf : null)}
          rows={shown}
          keyOf={({ code }) => code}
        />
      </div>
      {shown.length < rows.length && (
        <p className="pages-foot">
          <button type="button" onClick={() => setWhole(true)}>
            {words.actor.showAll(rows.length)}
          </button>
        </p>
      )}
    </Section>
  );
}

type Entry = ActorQuery['coverage'][number];

/** Whether a source counts the ties with the country of that code. */
function isOfPair({ counted, onRecord, partner, place, scope }: Entry, code: string): boolean {
  if (scope !== 'PAIR' || counted === null || onRecord === null) return false;
  return [place, partner].some((one) => one !== null && 'code' in one && one.code === code);
}

type CountsOf = (row: Row) => readonly Entry[];

const columnsOf = (actor: Actor, countsOf: CountsOf | null): readonly Column<Row>[] => [
  { head: words.actor.country, cell: ({ name }) => name },
  {
    head: words.actor.tiesOnRecord,
    isNumber: true,
    cell: ({ code, number }) => (
      <Link href={hrefTo('map', '', { between: `${actor.id},${code}` })}>{count(number)}</Link>
    ),
  },
  ...(countsOf === null
    ? []
    : [
        {
          head: words.actor.countedElsewhere,
          isNumber: true,
          cell: (row: Row) => (
            <span className="aside">
              {countsOf(row).map(countText).join(words.parts.semicolon)}
            </span>
          ),
        },
      ]),
];

function countText({ asOf, counted, kinds, onRecord }: Entry) {
  const said = capital(kinds.map(plain).join(words.parts.comma));
  const day = asOf && words.dates.text(asOf);
  return words.parts.ofCounted(said, onRecord ?? 0, counted ?? 0, day);
}
