import type { english } from '../en/index.ts';
import { dates, periods } from './dates.ts';
import { desk } from './desk.ts';
import { errors } from './errors.ts';
import { matching } from './matching.ts';
import { network } from './network.ts';
import { paths } from './paths.ts';
import { reasons } from './reasons.ts';
import { remarks } from './remarks.ts';
import { rules } from './rules.ts';
import { scope } from './scope.ts';
import { terms } from './terms.ts';
import { waiting } from './waiting.ts';

export const chinese: typeof english = {
  ...{
    dates,
    desk,
    errors,
    matching,
    network,
    paths,
    periods,
    reasons,
    remarks,
    rules,
    scope,
    terms,
    waiting,
  },
};
