import type { Action } from './action';
import { lensActions } from './lenses';
import { arranges } from './arrange';
import { popups } from './popups';
import { rewires } from './rewire';
import { selectsMore } from './select-more';

/** Actions that nobody needs before the first board shows: they load right after it. */
export const lateActions: readonly Action[] = [
  ...arranges,
  ...popups,
  ...rewires,
  ...selectsMore,
  ...lensActions,
];
