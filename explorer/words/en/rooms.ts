import { actor } from './actor.ts';
import { brief } from './brief.ts';
import { browse } from './browse.ts';
import { changes } from './changes.ts';
import { cite } from './cite.ts';
import { compare } from './compare.ts';
import { contested } from './contested.ts';
import { correct } from './correct.ts';
import { coverage } from './coverage.ts';
import { gaps } from './gaps.ts';
import { titles } from './head.ts';
import { lists } from './lists.ts';
import { map } from './map.ts';
import { network } from './network.ts';
import { paths } from './paths.ts';
import { search } from './search.ts';
import { source } from './source.ts';
import { statistics } from './statistics.ts';
import { subject } from './subject.ts';
import { tie } from './tie.ts';

/** The words of all views but the home page. */
export const rooms = {
  ...{
    actor,
    brief,
    browse,
    compare,
    contested,
    changes,
    cite,
    correct,
    coverage,
    gaps,
    lists,
    map,
    network,
    paths,
    search,
    source,
    statistics,
    subject,
    titles,
  },
  tie,
};
