import { useAnswer } from '../api/useAnswer.ts';
import { save } from '../drawing/picture.ts';
import { RecordVersionDocument } from '../generated/operations.ts';
import { hrefNow } from '../shell/entry.ts';
import { today } from '../shell/today.ts';
import type { Counts } from './counting.ts';
import { csvOf } from './csvOf.ts';
import { words } from '../words/words.ts';

/** Without it, Excel takes Chinese for another encoding. */
const BYTE_ORDER_MARK = '\ufeff';
const CSV = { type: 'text/csv;charset=utf-8' };

interface SaveCountsProps {
  /** Of the file, without its extension. */
  readonly name: string;
  readonly groups: Counts['counts']['groups'];
  readonly heads: readonly string[];

  /** What a reader of the file must know. */
  readonly notes: readonly string[];
}

/** Saves all groups, with what they count, what they lack and where they are from. */
export function SaveCounts({ name, groups, heads, notes }: SaveCountsProps) {
  const { data } = useAnswer(RecordVersionDocument, {});
  const press = () => {
    const record =
      data && words.drawing.dataset(data.dataset.version, data.dataset.licence, today());
    const told = [...notes, record ?? '', hrefNow()].filter(Boolean);
    const csv = csvOf(groups, heads, { count: words.statistics.count, notes: told });
    save(new Blob([BYTE_ORDER_MARK, csv], CSV), `${name}.csv`);
  };
  return (
    <p className="no-picture">
      <button type="button" onClick={press}>
        {words.statistics.saveCounts}
      </button>
    </p>
  );
}
