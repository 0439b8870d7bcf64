import type { Facts } from './facts.ts';

/** The size and version of the dataset; the space is reserved while they load. */
export function Figures({ facts }: { readonly facts: Facts | null }) {
  const figures = [
    ['ties', facts?.ties],
    ['cities', facts?.cities],
    ['institutions', facts?.institutions],
    ['sources', facts?.sources],
  ] as const;
  return (
    <>
      <dl className="figures">
        {figures.map(([name, total]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{total ? total.totalCount.toLocaleString('en') : '–'}</dd>
          </div>
        ))}
      </dl>
      <p className="version">{facts ? <Version {...facts.dataset} /> : ' '}</p>
    </>
  );
}

function Version({ version, importedAt, licence }: Facts['dataset']) {
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date(importedAt));
  return (
    <>
      Dataset <code>{version}</code>, imported on {day}; license {licence}
    </>
  );
}
