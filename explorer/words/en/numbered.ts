import { counted } from './numbers.ts';

/** Numbers of things. */
export const numbered = {
  ties: (number: number) => counted(number, 'tie'),
  sources: (number: number) => counted(number, 'source'),
  claims: (number: number) => counted(number, 'claim'),
  days: (number: number) => counted(number, 'day'),
  nodes: (number: number) => counted(number, 'node'),
  paths: (number: number) => counted(number, 'path'),
  steps: (number: number) => counted(number, 'step'),
  gaps: (number: number) => counted(number, 'gap'),
  contests: (number: number) => counted(number, 'contest'),
  institutions: (number: number) => counted(number, 'institution'),
};
