import type { FeedFormat } from './feed.ts';

/** JSON Feed 1.1. */
export const jsonFeed: FeedFormat = {
  mediaType: 'application/feed+json',
  write: ({ title, home, self, next, entries }) =>
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      ...{ title, home_page_url: home, feed_url: self },
      ...(next !== undefined && { next_url: next }),
      language: 'en',
      authors: [{ name: 'Proxeny' }],
      items: entries.map(({ id, link, title: named, updated, html, kind, subject, claims }) => ({
        ...{ id, url: link, title: named, content_html: html },
        ...{ date_published: updated, date_modified: updated, tags: [kind] },
        _proxeny: { subject, claims },
      })),
    }),
};
