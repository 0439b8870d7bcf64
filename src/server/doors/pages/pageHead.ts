import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../../../config.ts';
import type { Flat } from '../../../flat.ts';
import { PageHeadDocument, type PageHeadQuery } from '../../../generated/doors.ts';
import { type Answers, resultIn } from '../../answers/answers.ts';
import type { Admission } from '../../admission/admission.ts';
import { openContext } from '../../protocol/context.ts';
import { escaped } from '../../protocol/html.ts';

/** The words of heads in one language, as the build of the explorer has them. `{name}` is the name of a subject. */
export interface HeadWords {
  readonly description: string;
  readonly titles: Readonly<Record<string, string>>;
  readonly descriptions: Readonly<Record<string, string>>;

  /** The languages to ask names in; empty for common names. */
  readonly namesIn: readonly string[];

  /** Joins the parties of a tie; null where the name of the tie is its title. */
  readonly and: string | null;
}

/** How a page describes itself in the tab of a browser, to search engines and where people share it. */
export interface PageHead {
  readonly title: string;
  readonly description: string;
}

/** The head of a page at an address, such as `/tie/ohio--hubei`. */
export type HeadOf = (
  request: FastifyRequest,
  reply: FastifyReply,
  words: HeadWords,
) => Promise<PageHead>;

/** A page waits no longer for the name of its subject. */
const PATIENCE_MS = 500;

type HeadSubject = Flat<NonNullable<PageHeadQuery['node']>>;

interface HeadOptions {
  readonly answers: Answers;
  readonly config: Config;
  readonly admission: Pick<Admission, 'clientOf' | 'reader'>;
}

/** Asks in the name of the client and within its limits. A client that may not ask gets the page without a name. */
export function createHeadOf({ answers, config, admission }: HeadOptions): HeadOf {
  return async (request, reply, words) => {
    const { view, id } = placeIn(request.url);
    const named =
      id === '' || config.documents !== null
        ? null
        : await Promise.race([
            nodeAt(id, words, request, reply),
            sleep(PATIENCE_MS, null, { ref: false }),
          ]);
    const name = named && nameOf(named, words);
    const own = [words.titles[view], name].filter((part) => part != null);
    return {
      title: [...(own.length > 0 ? [own.join(': ')] : []), 'Proxeny'].join(' · '),
      description:
        (name == null ? undefined : words.descriptions[view]?.replaceAll('{name}', () => name)) ??
        words.description,
    };
  };

  async function nodeAt(
    id: string,
    { namesIn }: HeadWords,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<HeadSubject | null> {
    const isAdmitted = await admission.reader(request, reply).then(
      () => true,
      () => false,
    );
    if (!isAdmitted) {
      for (const name of ['retry-after', 'www-authenticate']) void reply.removeHeader(name);
      return null;
    }
    const asked = { query: String(PageHeadDocument), variables: { id, in: namesIn } };
    const context = openContext(request, reply, admission.clientOf(request));
    const result = await answers.answer(asked, context, []).then(resultIn, () => null);
    return (result?.data as PageHeadQuery | null | undefined)?.node ?? null;
  }
}

/** The view and the id in `/embed/tie/ohio--hubei?lang=zh`. */
function placeIn(url: string): { readonly view: string; readonly id: string } {
  const [path = ''] = url.split('?', 1);
  const [view = '', ...rest] = path.replace(/^\/(embed\/)?/, '').split('/');
  try {
    return { view, id: decodeURIComponent(rest.join('/')) };
  } catch {
    return { view, id: '' };
  }
}

function nameOf(
  { actorName, name, title, indicator, parties }: HeadSubject,
  { and }: HeadWords,
): string | null {
  if (parties === undefined || and === null) return actorName ?? name ?? title ?? indicator ?? null;
  const bound = parties.filter(({ role }) => role !== 'WITNESS');
  return bound.map(({ actor }) => actor.name).join(and);
}

/** The tags of Open Graph, which most services read that show a link as a card. */
export function tagsOf(
  { title, description }: PageHead,
  { base, path, locale }: { readonly base: string; readonly path: string; readonly locale: string },
): string {
  const properties = {
    ...{ type: 'website', site_name: 'Proxeny', title, description, locale },
    ...{ url: `${base}${path}`, image: `${base}/card.png` },
    ...{ 'image:width': '1200', 'image:height': '630' },
  };
  const tags = Object.entries(properties).map(
    ([name, content]) => `<meta property="og:${name}" content="${escaped(content)}" />`,
  );
  return [...tags, '<meta name="twitter:card" content="summary_large_image" />'].join('');
}
