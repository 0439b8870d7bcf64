import { describe, expect, it } from 'vitest';
import { addTwice, named, told } from '../support/adding.ts';

const MEMBERS = {
  table: 'memberships.csv',
  tie: { start: { column: 'Joined', dates: ['yyyy'] } },
  parties: [
    { role: 'MEMBER', ...named('City', 'US'), region: { column: 'State' } },
    { role: 'NETWORK', id: 'sister-cities-international' },
  ],
};

const MEMOS = {
  table: 'agreements.csv',
  tie: {
    kind: { column: 'Kind', words: { MoU: 'MEMORANDUM', trade: 'TRADE_AGREEMENT' } },
    signed: { column: 'Day', dates: ['yyyy-M-d', 'yyyy'] },
    title: { column: 'Title' },
  },
  parties: [named('Ours', 'US', 'state'), named('Theirs', 'CN', 'province')],
};

describe('a table of other ties than sister cities', () => {
  it('adds the members of a network, each once, and confirms who is on record', async () => {
    const { to, report } = await addTwice(
      ['City,State,Joined', 'Columbus,Ohio,1988', 'Wilmington,North Carolina,'],
      MEMBERS,
    );

    expect(told(report, 'Columbus and sister-cities-international')).toMatchObject({
      id: 'columbus-oh--sister-cities-international',
      outcome: 'new',
    });
    expect(to.stated('memberships.csv')).toMatchObject([
      {
        id: 'columbus-oh--sister-cities-international',
        parties: 'MEMBER:columbus-oh|NETWORK:sister-cities-international',
        start: '1988',
      },
      {
        id: 'wilmington-nc--sister-cities-international',
        parties: 'MEMBER:wilmington-nc|NETWORK:sister-cities-international',
      },
    ]);
  });

  it('adds agreements: those of another kind or year are others, between the same parties, too', async () => {
    const { added } = await addTwice(
      [
        'Ours,Theirs,Kind,Day,Title',
        'Ohio,Hubei,MoU,2001-05-04,On water',
        'Ohio,Hubei,MoU,2011,On air',
        'Ohio,Hubei,trade,2011,On soybeans',
      ],
      MEMOS,
    );

    expect(added('agreements.csv', 'id', 'kind', 'parties', 'signed')).toEqual([
      ['ohio--hubei--memorandum-2001', 'MEMORANDUM', 'ohio|hubei', '2001-05-04'],
      ['ohio--hubei--memorandum-2011', 'MEMORANDUM', 'ohio|hubei', '2011'],
      ['ohio--hubei--trade-agreement-2011', 'TRADE_AGREEMENT', 'ohio|hubei', '2011'],
    ]);
  });

  it('adds offices with their owner and host, and makes an institution that it names', async () => {
    const { to } = await addTwice(
      ['Owner,City,Opened', 'Ohio Trade Board,Hefei,1995'],
      {
        table: 'offices.csv',
        tie: { kind: { value: 'TRADE_OFFICE' }, start: { column: 'Opened', dates: ['yyyy'] } },
        parties: [
          { role: 'OPERATOR', ...named('Owner', 'US', 'trade agency') },
          { role: 'HOST', ...named('City', 'CN') },
        ],
      },
      { all: true },
    );

    expect(to.stated('institutions.csv')).toMatchObject([
      { id: 'ohio-trade-board', kind: 'TRADE_AGENCY', located_in: 'united-states' },
    ]);
    expect(to.stated('offices.csv')[0]).toMatchObject({
      id: 'ohio-trade-board--hefei--trade-office',
      parties: 'OPERATOR:ohio-trade-board|HOST:hefei',
    });
  });

  it.each<[string, object, string]>([
    [
      'a role that the table does not have',
      { ...MEMBERS, parties: [{ role: 'OWNER', id: 'ohio' }, MEMBERS.parties[1]] },
      'expected a "role" of memberships.csv (MEMBER, NETWORK), but got "OWNER"',
    ],
    [
      'no party in a role that needs one',
      { ...MEMBERS, parties: [MEMBERS.parties[0], MEMBERS.parties[0]] },
      'expected one party of memberships.csv with the role NETWORK',
    ],
    [
      'a column that the table does not have',
      { ...MEMBERS, tie: { kind: { value: 'MEMBERSHIP' } } },
      'memberships.csv has no "kind"',
    ],
    [
      'no kind, where ties have one',
      { ...MEMOS, tie: {} },
      'expected a "kind" in "tie", as agreements.csv has',
    ],
  ])('refuses a mapping with %s', async (_, mapping, message) => {
    await expect(addTwice(['City,Joined'], mapping)).rejects.toThrow(message);
  });
});
