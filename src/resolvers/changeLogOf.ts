import type { ChangeLog } from '../analysis/changeLog/changeLog.ts';
import { createLogLoading } from '../analysis/changeLog/loadChangeLog.ts';
import { keepLoaded } from '../analysis/loading/keepLoaded.ts';
import { REFERENCES, referredTo } from './referredTo.ts';

const references = { properties: [...REFERENCES.keys()], referredTo };

/** The log of the changes of the record that the operation reads. */
export const changeLogOf = keepLoaded<ChangeLog>((before) => createLogLoading(references, before));
