import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withoutErased } from '../../src/contributions/erasing/erase.ts';
import { replaceJournal } from '../../src/contributions/journal/journal.ts';
import { useOpened } from '../support/useOpened.ts';
import { accepted } from './accepted.ts';
import { EDITOR, PROPOSALS, PROPOSE, institution, openDeskServer } from './deskServer.ts';

/** A server with a proposal of somebody who was erased, which waits for a decision. */
const desk = useOpened(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'proxeny-erased-'));
  const cells = {
    ...{ id: 'hefei-zoo', name: 'Hefei Zoo', kind: 'ZOO', located_in: 'hefei' },
    ...{ source: 'gazette', locator: 'page 9' },
  };
  const operations = [{ kind: 'ASSERT' as const, table: 'institutions', cells }];
  const [proposed = expect.fail()] = accepted([], {
    ...{ proposal: 'proposal-1', at: '2026-12-01T10:00:00.000Z', operations },
  });
  const erasure = { subject: { ids: [], names: [] }, reason: 'On request.' };
  await replaceJournal(folder, withoutErased([proposed], { contributor: 'chen', ...erasure }));
  return openDeskServer({ CONTRIBUTIONS: folder });
});

const WITHDRAW = 'mutation ($id: ID!) { withdraw(proposal: $id) { id } }';

describe('A contributor who was erased', () => {
  it('is nobody whose proposals a caller of such a name can withdraw, or propose as', async () => {
    const { edges } = (await desk.ask(EDITOR, PROPOSALS)).data.proposals;
    const [{ node } = expect.fail()] = edges;
    expect(node.by.name).toMatch(/^erased-\d+$/);

    for (const sub of [node.by.name, 'erased', 'Erased-7']) {
      const caller = { sub, roles: ['contributor'] };
      const input = { title: 'A park', operations: [institution('hefei-park', 'Park', 'PARK')] };
      const withdrawn = await desk.ask(caller, WITHDRAW, { id: node.id });
      const proposed = await desk.ask(caller, PROPOSE, { input });
      expect(withdrawn.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      expect(proposed.errors?.[0]?.message).toContain('kept for contributors who were erased');
    }
  });
});
