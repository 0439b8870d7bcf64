import { type Element, element } from '../../../export/formats/xml.ts';

/** A feed, whatever its format. Addresses are absolute. */
export interface Feed {
  /** Stays the same wherever the record is served. */
  readonly id: string;
  readonly title: string;
  /** The name of the dataset. */
  readonly author: string;
  readonly updated: string;
  /** When the record last changed. */
  readonly modified: string;
  readonly home: string;
  readonly self: string;
  /** The page of earlier entries; undefined if these are the first. */
  readonly next: string | undefined;
  readonly entries: readonly Entry[];
}

/** What was recorded of one subject at one time, or withdrawn. */
export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly link: string;
  readonly kind: string;
  readonly subject: string;
  /** The ids of the claims. */
  readonly claims: readonly string[];
  readonly html: string;
}

interface FeedFormat {
  readonly mediaType: string;
  readonly write: (feed: Feed) => string;
}

/** RFC 4287, and RFC 5005 for its pages. */
const atom: FeedFormat = {
  mediaType: 'application/atom+xml',
  write(feed) {
    const content = [...headOf(feed), ...feed.entries.map(entryOf)];
    const root = element('feed', { xmlns: 'http://www.w3.org/2005/Atom' }, content);
    return `<?xml version="1.0" encoding="utf-8"?>\n${root}`;
  },
};

const text = (name: string, content: string): Element => ({ name, content });
const link = (rel: string, href: string, type: string): Element => ({
  name: 'link',
  attributes: { rel, href, type },
});

function headOf({ id, title, updated, author, home, self, next }: Feed): readonly Element[] {
  return [
    ...[text('id', id), text('title', title), text('updated', updated)],
    { name: 'author', content: [text('name', author)] },
    ...[link('self', self, atom.mediaType), link('alternate', home, 'text/html')],
    ...(next === undefined ? [] : [link('next', next, atom.mediaType)]),
  ];
}

function entryOf({ id, title, updated, link: href, kind, html }: Entry): Element {
  return {
    name: 'entry',
    content: [
      ...[text('id', id), text('title', title), text('updated', updated)],
      link('alternate', href, 'text/html'),
      { name: 'category', attributes: { term: kind } },
      { name: 'content', attributes: { type: 'html' }, content: html },
    ],
  };
}

/** JSON Feed 1.1. */
const jsonFeed: FeedFormat = {
  mediaType: 'application/feed+json',
  write: ({ title, author, home, self, next, entries }) =>
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      ...{ title, home_page_url: home, feed_url: self },
      ...(next !== undefined && { next_url: next }),
      language: 'en',
      authors: [{ name: author }],
      items: entries.map(({ id, link, title: named, updated, html, kind, subject, claims }) => ({
        ...{ id, url: link, title: named, content_html: html },
        ...{ date_published: updated, date_modified: updated, tags: [kind] },
        _proxeny: { subject, claims },
      })),
    }),
};

/** By their addresses. */
export const FORMATS: Readonly<Record<string, FeedFormat>> = {
  '/changes.atom': atom,
  '/changes.json': jsonFeed,
};
