import { z } from 'zod';
import { McpProposeDocument } from '../../../../generated/doors.ts';
import { NOTE } from './answer.ts';
import { AROUND, type MakeTool, someText, text, toolOf } from './tool.ts';

const OUTPUT = z.object({
  ...AROUND,
  page: z.string().optional().describe('The address of the proposal, once it is sent.'),
  data: z.looseObject({
    proposal: z
      .looseObject({})
      .nullable()
      .describe('Null for a dry run, or if there are problems.'),
    problems: z.array(z.looseObject({})).describe('What is wrong; nothing is sent then.'),
    changes: z.array(z.string()).describe('What answers would say otherwise, up to 100 of them.'),
    total: z.int().describe('How many changes there are in all.'),
  }),
});

/** Only where contributions are taken. What it sends is marked as the work of a program, and an editor decides. */
export const propose: MakeTool = () =>
  toolOf({
    name: 'propose',
    title: 'Propose a change',
    description:
      'Says what changes of the record would do, and with `dryRun: false` proposes them to its editors, who decide. Each fact needs a source that you have read and a locator in it. Ask the person for whom you work before you send it.',
    isWriting: true,
    input: z.strictObject({
      title: text(200, 'In a few words.'),
      note: someText(5_000, 'Why, and what an editor should know.'),
      operations: z
        .array(z.looseObject({}))
        .min(1)
        .max(200)
        .describe(
          'Each as `OperationInput` of the schema: `{"assert": {"table": "sister_ties", "cells": [{"column": "id", "value": "columbus-oh--hefei"}, …]}}`, or `retire`, `restore`, `rank`, `merge`, `distinguish`.',
        ),
      dryRun: z.boolean().default(true).describe('Sends nothing.'),
      idempotencyKey: someText(100, 'Any text; the same text sends it only once.'),
    }),
    output: OUTPUT,
    async answer(input, { base, write }) {
      const { propose: told } = await write(McpProposeDocument, { input });
      const { proposal, problems, consequence } = told;
      const { changes = [], totalCount: total = 0 } = consequence ?? {};
      return {
        text: JSON.stringify({
          note: NOTE,
          ...(proposal && { page: `${base}/proposals/${proposal.id}` }),
          data: { proposal, problems, changes: changes.map((one) => one.text), total },
        }),
      };
    },
  });
