import '../desk/desk.css';
import { contributorText, dayText } from '../desk/contributorText.ts';
import { type ProposalState, ProposalsDocument } from '../generated/operations.ts';
import { List } from '../lists/List.tsx';
import { PagesFoot } from '../lists/PagesFoot.tsx';
import { usePages } from '../lists/usePages.ts';
import { ActorChoice } from '../parts/ActorChoice.tsx';
import { Check } from '../parts/Check.tsx';
import { Page } from '../parts/Page.tsx';
import { Select } from '../parts/Select.tsx';
import { useViewer } from '../parts/useViewer.ts';
import { SEARCH_TYPES } from '../generated/types.ts';
import { Link } from '../shell/Link.tsx';
import { hrefTo } from '../shell/address.ts';
import { changing, fieldsIn, oneOf } from '../shell/params.ts';
import { Empty } from '../shell/states.tsx';
import type { ViewProps } from '../shell/views.ts';
import { dotted } from '../shell/words.ts';
import { words } from '../words/words.ts';
import { ProposalPage } from './ProposalPage.tsx';

const WAITING = ['SUBMITTED', 'CHANGES_REQUESTED'] as const;
const ENDED = ['ACCEPTED', 'REJECTED', 'WITHDRAWN', 'SETTLED'] as const;
const CHOICES = ['OPEN', ...WAITING, ...ENDED, 'ALL'] as const;

type Choice = (typeof CHOICES)[number];

/** One proposal, or the queue. */
export default function ProposalsView({ id, params }: ViewProps) {
  return id === '' ? <Queue params={params} /> : <ProposalPage id={id} />;
}

function Queue({ params }: Pick<ViewProps, 'params'>) {
  const { viewer } = useViewer(true);
  const { actor, option } = fieldsIn(params, changing('proposals', params));
  const isMine = params.has('mine');
  const by = isMine ? (viewer?.name ?? null) : null;
  const variables = {
    states: statesOf(oneOf(params, 'state', CHOICES) ?? 'OPEN'),
    ...{ subject: params.get('subject'), by, first: 50 },
  };
  if (viewer?.desk === 'NONE')
    return (
      <Page title={words.titles.proposals}>
        <Empty>{words.desk.noDesk}</Empty>
      </Page>
    );
  return (
    <Page title={words.titles.proposals} lead={words.proposals.lead}>
      <div className="filters">
        <ActorChoice label={words.proposals.subject} types={SEARCH_TYPES} {...actor('subject')} />
        <Select
          label={words.proposals.state}
          textOf={choiceText}
          {...option('state', CHOICES, 'OPEN')}
        />
        {viewer?.name != null && (
          <Check
            label={words.proposals.mine}
            isOn={isMine}
            onChange={(isOn) => changing('proposals', params)({ mine: isOn ? 'yes' : null })}
          />
        )}
      </div>
      {(!isMine || by !== null) && <Rows key={JSON.stringify(variables)} variables={variables} />}
    </Page>
  );
}

function statesOf(choice: Choice): readonly ProposalState[] | null {
  if (choice === 'ALL') return null;
  return choice === 'OPEN' ? WAITING : [choice];
}

function choiceText(choice: Choice): string {
  if (choice === 'ALL') return words.proposals.all;
  return choice === 'OPEN' ? words.proposals.open : words.desk.states[choice];
}

interface RowsProps {
  readonly variables: {
    readonly states: readonly ProposalState[] | null;
    readonly subject: string | null;
    readonly by: string | null;
    readonly first: number;
  };
}

function Rows({ variables }: RowsProps) {
  const pages = usePages(ProposalsDocument, variables, (data) => data.proposals);
  const proposals = pages.edges.map(({ node }) => node);
  return (
    <div>
      {pages.total === 0 && <Empty>{words.proposals.none}</Empty>}
      <List
        label={words.titles.proposals}
        items={proposals}
        keyOf={({ id }) => id}
        pages={pages}
        className="history"
      >
        {({ id, title, state, by, changedAt, operations }) => (
          <>
            <Link href={hrefTo('proposals', id)}>{title}</Link>
            <p className="aside">
              {dotted(
                words.desk.states[state],
                contributorText(by),
                words.proposals.changedOn(dayText(changedAt)),
                words.proposals.changes(operations.length),
              )}
            </p>
          </>
        )}
      </List>
      <PagesFoot pages={pages} what={words.desk.proposals} unlessWhole />
    </div>
  );
}
