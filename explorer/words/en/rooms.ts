import { actor } from './actor.ts';
import { browse } from './browse.ts';
import { compare } from './compare.ts';
import { contested } from './contested.ts';
import { gaps } from './gaps.ts';
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
    browse,
    compare,
    contested,
    gaps,
    lists,
    map,
    network,
    paths,
    search,
    source,
    statistics,
    subject,
  },
  tie,
};
