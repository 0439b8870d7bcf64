import { type Drafts, HUB, dated, named, nameOf } from './drafts.ts';

const ROLES = ['HOST', 'GUEST', 'SPEAKER', 'DELEGATE', 'PARTICIPANT'];
const TIES = ['SisterTie', 'Partnership', 'Agreement', 'Office', 'Membership', 'Affiliation'];
const MEASURED = ['SisterTie', 'Partnership', 'City', 'Institution', 'Agreement'];
const ACTORS = ['City', 'State', 'Institution', 'Person', 'Group'];

/** Events, policies with their effects, and impacts. */
export function draftEvents(drafts: Drafts): void {
  for (let at = 0; at < 34; at++) draftEvent(drafts);
  for (let at = 0; at < 8; at++) draftPolicy(drafts);
  for (let at = 0; at < 30; at++) draftImpact(drafts);
}

function draftEvent({ random, of, add, join }: Drafts): void {
  const name = random.pick(['A visit to Hefei', 'Signing', 'Signing', 'Ölfest']);
  const when = dated(random, 'when');
  const event = add('Event', {
    name,
    kind: random.pick(['VISIT', 'SIGNING', 'LECTURE']),
    ...when,
    ...named([name]),
  });
  event.attached.push(nameOf(event.id, name));
  join('HELD_IN', event, random.perhaps(0.7, of('City', 'State')));
  for (const tie of random.some(of(...TIES), 1.5)) join('CONCERNS', event, tie);
  for (const theme of random.some(of('Theme'), 1)) join('ABOUT_THEME', event, theme);
  const present = of(...ACTORS).filter(({ id }) => random.chance(id === HUB ? 0.6 : 0.05));
  present.forEach((actor, ordinal) =>
    random.some(ROLES, 1).forEach((role) =>
      join('TOOK_PART_IN', actor, event, {
        ...{ role, ordinal: BigInt(ordinal), owner: actor.id, event: event.id },
        when: event.properties.whenSort as string,
        ...(random.chance(0.3) && { namedAs: 'Mayor Zhang' }),
      }),
    ),
  );
}

function draftPolicy({ random, of, add, join }: Drafts): void {
  const name = random.pick(['A law on ties', 'Order 66', 'Épuration']);
  const policy = add('Policy', {
    name,
    kind: random.pick(['LAW', 'ORDER']),
    ...dated(random, 'when'),
    ...named([name]),
  });
  policy.attached.push(nameOf(policy.id, name));
  join('ISSUED_BY', policy, random.perhaps(0.8, of('Country', 'State', 'Institution')));
  for (const theme of random.some(of('Theme'), 1)) join('ABOUT_THEME', policy, theme);
  for (const tie of random.some(of(...TIES), 4)) {
    const effect = add('PolicyEffect', { effect: random.pick(['ENDED', 'KEPT', 'UNKNOWN']) });
    join('EFFECT_OF', effect, policy);
    join('EFFECT_ON', effect, tie);
  }
}

function draftImpact({ random, of, add, join }: Drafts): void {
  const indicator = random.pick(['students exchanged', 'Économie', 'attitude']);
  const impact = add('Impact', {
    ...{ indicator, text: 'It grew.', ...dated(random, 'period'), ...named([indicator]) },
    amount: random.perhaps(0.5, [12, 0.5, 1_000_000]),
    low: random.perhaps(0.2, [3]),
    high: random.perhaps(0.2, [40.25]),
    unit: random.perhaps(0.4, ['students']),
    currency: random.perhaps(0.4, ['USD', 'CNY']),
    direction: random.perhaps(0.6, ['INCREASE', 'DECREASE', 'NONE']),
    scale: random.perhaps(0.6, ['COMMUNITY', 'STATE']),
  });
  impact.attached.push(nameOf(impact.id, indicator));
  for (const subject of random.some(of(...MEASURED), 2)) join('MEASURES', impact, subject);
  const others = of('Impact').filter(({ id }) => id !== impact.id);
  join('SHARE_OF', impact, random.perhaps(0.2, others));
  for (const theme of random.some(of('Theme'), 1)) join('ABOUT_THEME', impact, theme);
}
