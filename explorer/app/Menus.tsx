import { Fragment, type ReactNode, use, useId, useSyncExternalStore } from 'react';
import { BehindContext, unique } from '../api/behind.ts';
import { type Request, keyOf, nameOf } from '../api/operation.ts';
import { embedded, urlOf, useAddress } from '../shell/address.ts';
import { CopyText } from '../parts/CopyText.tsx';
import { escaped } from '../shell/escaped.ts';
import { FORMATS, OffersContext, exportUrl } from '../shell/exporting.ts';
import { useShownTitle } from '../shell/title.ts';
import { hrefNow } from '../shell/entry.ts';
import { words } from '../words/words.ts';

/** The operations behind the view. Each link opens one in the playground, with its variables. */
export function QueryMenu() {
  const behind = use(BehindContext);
  const requests = unique(useSyncExternalStore(behind.subscribe, behind.list));
  return (
    <Menu label={words.app.query} title={words.app.queryTitle}>
      {[...Map.groupBy(requests, nameOf)].map(([name, of]) => (
        <Fragment key={name}>
          {of.slice(0, MOST_PAGES).map((request) => (
            <li key={keyOf(request)}>
              <a href={playgroundUrl(request)}>
                <strong translate="no">{name}</strong>
                <span className="aside">{variablesText(request)}</span>
              </a>
            </li>
          ))}
          {of.length > MOST_PAGES && (
            <li className="aside">{words.app.morePages(of.length - MOST_PAGES, name)}</li>
          )}
        </Fragment>
      ))}
      {requests.length === 0 && <li className="aside">{words.app.noQuery}</li>}
    </Menu>
  );
}

/** A long list has sent a hundred similar operations. */
const MOST_PAGES = 5;

/** Exports of the view's rows, and the code that embeds the view. */
export function ExportMenu({ embeds }: { readonly embeds: boolean }) {
  const offers = use(OffersContext);
  const offer = useSyncExternalStore(offers.subscribe, offers.now);
  if (offer === null && !embeds) return null;
  return (
    <Menu label={words.app.export} title={offer?.says ?? words.app.embedTitle}>
      {offer &&
        FORMATS.map(([format, name]) => (
          <li key={format}>
            <a href={exportUrl(offer, format)} download>
              <strong>{name}</strong>
              <span className="aside">{words.app.readBy[format]}</span>
            </a>
          </li>
        ))}
      {embeds && <EmbedCode />}
    </Menu>
  );
}

function EmbedCode() {
  useAddress();
  const title = useShownTitle();
  const code = `<iframe src="${escaped(embedded(hrefNow(), true))}" width="100%" height="640" title="${escaped(title)}"></iframe>`;
  return (
    <li className="embed-code">
      <CopyText label={words.app.embed} text={code} />
    </li>
  );
}

export function Menu({
  label,
  title,
  children,
}: {
  readonly label: string;
  readonly title: string;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <>
      <button type="button" popoverTarget={id}>
        {label}
      </button>
      <div id={id} popover="auto" className="menu" role="group" aria-label={label}>
        <p>{title}</p>
        <ul>{children}</ul>
      </div>
    </>
  );
}

function playgroundUrl({ query, variables }: Request): string {
  const url = urlOf('playground/');
  const given = Object.keys(variables).length > 0 ? JSON.stringify(variables, null, 2) : '';
  url.hash = new URLSearchParams({ query, ...(given && { variables: given }) }).toString();
  return url.href;
}

function variablesText({ variables }: Request): string {
  return Object.entries(variables)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
    .join(', ');
}
