import { type Element, element } from '../../../export/formats/xml.ts';
import type { Entry, Feed, FeedFormat } from './feed.ts';

/** RFC 4287, and RFC 5005 for its pages. */
export const atom: FeedFormat = {
  mediaType: 'application/atom+xml',
  write: (feed) =>
    `<?xml version="1.0" encoding="utf-8"?>\n${element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom' },
      [...headOf(feed), ...feed.entries.map(entryOf)],
    )}`,
};

const text = (name: string, content: string): Element => ({ name, content });
const link = (rel: string, href: string, type: string): Element => ({
  name: 'link',
  attributes: { rel, href, type },
});

function headOf({ id, title, updated, home, self, next }: Feed): readonly Element[] {
  return [
    ...[text('id', id), text('title', title), text('updated', updated)],
    { name: 'author', content: [text('name', 'Proxeny')] },
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
