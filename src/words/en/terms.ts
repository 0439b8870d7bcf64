import { kindText, typeLabelOf } from '../../kindText.ts';

const LANGUAGES = new Intl.DisplayNames(['en'], { type: 'language' });

export type MissingLabel =
  | 'unknown'
  | 'undated'
  | 'decade uncertain'
  | 'year uncertain'
  | 'approximate start'
  | 'no start'
  | 'no theme'
  | 'no unit'
  | 'no province'
  | 'no source read'
  | 'no post with a title';

/** Values of enums and labels of groups. */
export const terms = {
  /** `sister city`, for the value of an enum. */
  plain: kindText,
  /** `Sister city`, for a kind or else a type. */
  label: typeLabelOf,
  missing: (what: MissingLabel): string => what,
  year: (year: string) => year,
  decade: (decade: string) => `the ${decade}0s`,
  sources: (count: number) => `${count} ${count === 1 ? 'source' : 'sources'}`,
  lists: (count: number) => `${count} ${count === 1 ? 'list' : 'lists'}`,
  domestic: { true: 'within one country', false: 'between countries' },
  read: { true: 'read', false: 'known only from citations' },
  language: (tag: string) => LANGUAGES.of(tag) ?? tag,
  /** The parts of one label: the countries of a tie. */
  joined: (labels: readonly string[]) => AND.format(labels),
};

const AND = new Intl.ListFormat('en-GB', { type: 'conjunction' });
