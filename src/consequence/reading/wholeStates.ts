import { datasetOf } from '../../record/check/dataset.ts';
import type { Files } from '../../record/files/readFiles.ts';
import type { Register } from '../../record/subjects/register.ts';
import { valueOf } from '../../record/subjects/subject.ts';
import { tieName } from '../../record/subjects/tieName.ts';
import { listedTiesIn } from '../../store/project/gathering.ts';
import { listsLacking } from '../../store/project/lacking.ts';
import type { Properties } from '../../projection/projection.ts';
import type { SubjectName } from '../states/consequence.ts';
import { type SubjectState, stateOf } from '../states/subjectState.ts';
import type { States } from '../states/compareStates.ts';

/** The states of some subjects that a register has with all that they depend on. */
export function statesIn(register: Register, ids: Iterable<string>): States {
  const lacking = listsLacking(listedTiesIn(register), register);
  const beside = new Map(
    [...lacking].map(([id, lackedBy]): [string, Properties] => [id, { lackedBy }]),
  );
  return new Map(
    [...ids].flatMap((id): readonly (readonly [string, SubjectState])[] => {
      const subject = register.subjects.get(id);
      return subject === undefined ? [] : [[id, stateOf(subject, register, beside)]];
    }),
  );
}

/** A subject of a register with the name that answers show. */
export function nameInRegister(id: string, register: Register): SubjectName | null {
  const subject = register.subjects.get(id);
  if (subject === undefined) return null;
  const { type } = subject;
  if (register.isActor(subject)) return { id, type, name: register.nameOf(id) };
  if (register.vocabulary.isA(type, 'Tie')) return { id, type, name: tieName(subject, register) };
  const [name = id] = ['title', 'name', 'indicator'].flatMap((one) => valueOf(subject, one) ?? []);
  return { id, type, name };
}

/** The states of all subjects of a record. Throws if it has faults. */
export function wholeStates(files: Files, folder: string, now: Date) {
  const { register, rows, content } = datasetOf(files, folder, now);
  return {
    states: statesIn(register, register.subjects.keys()),
    /** Of the rows of each subject. */
    hashes: content.subjects,
    /** Rows without claims. */
    plain: rows.filter(({ table }) => table.rows === 'plain'),
  };
}
