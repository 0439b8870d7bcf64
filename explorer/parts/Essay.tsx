import './Essay.css';
import { Fragment } from 'react';
import { Link } from '../shell/Link.tsx';
import { hrefTo, urlOf } from '../shell/address.ts';
import type { Prose, To } from '../words/prose.ts';
import { Page } from './Page.tsx';

/** A page to be read from top to bottom. */
export function Essay({ prose }: { readonly prose: Prose }) {
  return (
    <Page title={prose.title} lead={prose.lead} className="page essay">
      {prose.sections.map(({ title, paragraphs = [], terms = [] }) => (
        <section key={title} aria-label={title}>
          <h2>{title}</h2>
          {paragraphs.map((paragraph, at) => (
            <p key={at}>{paragraph}</p>
          ))}
          {terms.length > 0 && (
            <dl>
              {terms.map(([term, meaning], at) => (
                <Fragment key={at}>
                  <dt>{term}</dt>
                  <dd>{meaning}</dd>
                </Fragment>
              ))}
            </dl>
          )}
        </section>
      ))}
    </Page>
  );
}

/** A file or another page of the server is not a view. */
export const linkTo: To = (path, text) =>
  /[./]/.test(path) ? (
    <a key={path} href={urlOf(path).href}>
      {text}
    </a>
  ) : (
    <Link key={path} href={hrefTo(path)}>
      {text}
    </Link>
  );
