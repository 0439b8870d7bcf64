/** The page has the address that the server’s setting names, if there is one. */
const META = 'meta[name="corrections"]';

/** Whether the server names an address for corrections. */
export const takesCorrections = () => document.querySelector(META) !== null;

/** A new message or issue with this text; null if the server names no address. */
export function addressFor(title: string, text: string): string | null {
  const content = document.querySelector<HTMLMetaElement>(META)?.content;
  if (content === undefined) return null;
  const url = new URL(content);
  const isMail = url.protocol === 'mailto:';
  const params = isMail ? { subject: title, body: text } : { title, body: text };
  const added = Object.entries(params).map(
    ([name, value]) => `${name}=${encodeURIComponent(value)}`,
  );
  url.search = [url.search.slice(1), ...added].filter(Boolean).join('&');
  return url.href;
}
