import {
  amount,
  choice,
  date,
  own,
  parts,
  reference,
  references,
  term,
  themes,
  title,
  words,
} from './fact.ts';
import { readCurrency } from './cellParser.ts';
import type { Table } from './table.ts';

const when = date('when', { sort: 'whenSort' });

/** Events, policies and impacts. */
export const eventTables: readonly Table[] = [
  own('events.csv', 'Event', [
    title('name', { required: true }),
    choice('kind', 'EventKind', { required: true }),
    when,
    reference('place', ['Place'], 'HELD_IN'),
    parts(
      'participants',
      { to: ['Actor'], roleEnum: 'EventRole' },
      { type: 'TOOK_PART_IN', from: 'item', ordinal: true, named: 'namedAs' },
    ),
    references('concerns', ['Tie'], 'CONCERNS'),
    themes,
    references('about', ['Subject'], 'TREATS', { isNew: true }),
    title('grounds', { isNew: true }),
  ]),
  own('policies.csv', 'Policy', [
    title('name', { required: true }),
    choice('kind', 'PolicyKind', { required: true }),
    reference('issuer', ['Actor'], 'ISSUED_BY'),
    when,
    themes,
  ]),
  own('policy_effects.csv', 'PolicyEffect', [
    reference('policy', ['Policy'], 'EFFECT_OF', { required: true }),
    reference('tie', ['Tie'], 'EFFECT_ON', { required: true }),
    choice('effect', 'Effect', { required: true }),
  ]),
  own('impacts.csv', 'Impact', [
    title('indicator', { required: true }),
    words('text', { required: true }),
    amount('amount'),
    amount('low'),
    amount('high'),
    title('unit'),
    term('currency', readCurrency),
    choice('direction', 'Direction'),
    date('period', { sort: 'periodSort' }),
    choice('scale', 'Scale'),
    references('measures', ['Subject'], 'MEASURES', { required: true }),
    themes,
    references('policies', ['Policy'], 'RESULTS_FROM', { isNew: true }),
    reference('part_of', ['Impact'], 'SHARE_OF', { isNew: true, acyclic: true }),
  ]),
];
