import { badInput } from '../../../errors.ts';
import type { WriteChoices } from '../../../export/openExport.ts';
import { type Search, readFlag } from './stream.ts';

/** The formats that each choice is for. */
const CHOICES = { claims: ['graphml', 'gexf'], in: ['sheet'] } as const;

/** Throws if a choice makes no difference to the format. */
export function readWriting(search: Search): Pick<WriteChoices, 'claims' | 'in'> {
  for (const [name, formats] of Object.entries(CHOICES))
    if (search[name] !== undefined && !formats.some((one) => one === search['format']))
      throw badInput(
        `Expected \`${name}\` with the format ${formats.map((one) => `"${one}"`).join(' or ')} only, but got: ${JSON.stringify(search['format'] ?? null).slice(0, 100)}.`,
      );
  return { claims: readFlag('claims', search['claims'] ?? false), in: languagesIn(search['in']) };
}

/** `zh-Hans,zh` in an address, a list in JSON. */
function languagesIn(value: unknown): readonly string[] {
  const tags = typeof value === 'string' ? value.split(',').filter(Boolean) : (value ?? []);
  if (Array.isArray(tags) && tags.length <= MOST_LANGUAGES && tags.every(isTag)) return tags;
  throw badInput(
    `Expected \`in\` to be up to ${MOST_LANGUAGES} language tags such as "zh-Hans,zh", but got: ${JSON.stringify(value).slice(0, 100)}.`,
  );
}

const MOST_LANGUAGES = 10;

const isTag = (tag: unknown): tag is string =>
  typeof tag === 'string' && /^[a-z]{2,3}(-[a-z\d]{1,8})*$/i.test(tag);
