/** A step of a story: the map's address, and the pages with the evidence for what the step says, in the order of its words. */
export interface Step {
  readonly map: Readonly<Record<string, string>>;
  readonly evidence: readonly (readonly [view: 'source' | 'subject' | 'tie', id: string])[];
}

export type StoryName = keyof typeof STORIES;

/** A step of a story that an address is at. */
export interface Told {
  readonly name: StoryName;
  readonly step: Step;

  /** The position of the step, from 1. */
  readonly at: number;
  readonly of: number;
}

const BOTH = 'united-states,china';

/** The stories, by name in the address: up to ten steps each. */
export const STORIES = {
  'city-diplomacy': [
    {
      map: { between: BOTH },
      evidence: [
        ['source', 'ben-leffel-us-china-city-diplomacy-sister-city'],
        ['subject', '1993-knight-venice-lecture'],
        ['subject', 'sister-cities-international--passing-on-of-knowledge'],
      ],
    },
    {
      map: { between: 'united-kingdom,china' },
      evidence: [
        ['source', 'uk-china-sister-study-2016'],
        ['subject', 'uk-china-sister-ties--economic-effect'],
        ['subject', 'chinese-sister-ties--trade-at-once'],
        ['subject', 'uk-china-twinnings--modest-business'],
      ],
    },
    {
      map: { between: BOTH, to: '1980', certainly: 'yes' },
      evidence: [
        ['subject', 'us-china-sister-ties--oldest-trade'],
        ['tie', 'st-louis-mo--nanjing'],
      ],
    },
    {
      map: { between: 'columbus-oh,hefei', tie: 'columbus-oh--hefei' },
      evidence: [
        ['tie', 'columbus-oh--hefei'],
        ['subject', 'columbus-oh--hefei--economic-gain-2009'],
        ['source', 'leffel-2010-sino-us-sister-city-relations'],
      ],
    },
    {
      map: { between: 'wilmington-nc,dandong', tie: 'wilmington-nc--dandong' },
      evidence: [
        ['tie', 'wilmington-nc--dandong'],
        ['tie', 'dandong--wilmington-nc--trade-office'],
        ['tie', 'wilmington-nc--dandong--sister-port-agreement'],
        ['subject', 'wilmington-nc--dandong--chance-in-commerce'],
      ],
    },
    {
      map: { between: 'illinois,china' },
      evidence: [
        ['tie', 'illinois--china--trade-office'],
        ['subject', 'illinois-china-trade-office--attitude-of-agencies'],
        ['tie', 'illinois--liaoning'],
      ],
    },
    {
      map: { between: BOTH, show: 'STATE' },
      evidence: [
        ['subject', 'us-china-sister-ties--views-of-china'],
        ['subject', 'us-china-sister-ties--careers'],
        ['subject', 'us-china-sister-ties--partnerships-of-institutions'],
        ['subject', 'us-china-sister-ties--peace'],
        ['subject', 'people-to-people-programme-1956'],
      ],
    },
    {
      map: { between: 'california,china' },
      evidence: [
        ['tie', 'california--national-development-and-reform-commission--low-carbon-2013'],
        ['subject', 'us-federal-disengagement-from-climate'],
        ['subject', 'california-china--gap-of-federal-disengagement'],
      ],
    },
  ],
} as const satisfies Readonly<Record<string, readonly Step[]>>;

/** Null without a story that is known; a step beyond its ends is the first or last. */
export function readStory(params: URLSearchParams): Told | null {
  const name = params.get('story') ?? '';
  if (!isStory(name)) return null;
  const steps: readonly Step[] = STORIES[name];
  const asked = Number(params.get('step') ?? 1);
  const at = Math.min(steps.length, Math.max(1, Math.trunc(asked) || 1));
  const step = steps[at - 1];
  return step ? { name, step, at, of: steps.length } : null;
}

const isStory = (name: string): name is StoryName => Object.hasOwn(STORIES, name);
