import { keepLoaded } from '../loading/keepLoaded.ts';
import { createLoading } from './loadActorGraph.ts';

/** The actor graph of the record that the operation reads. */
export const actorGraphOf = keepLoaded(createLoading);
