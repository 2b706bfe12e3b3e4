import type { Action } from './action';
import { lensActions } from './lenses';
import { arranges } from './arrange';
import { popups } from './popups';
import { rewires } from './rewire';
import { tidyUp, togglePin } from './tidy';
import { selectsMore } from './select-more';

/** Actions that nobody needs before the first board shows: they load right after it. */
export const lateActions: readonly Action[] = [
  ...arranges,
  ...popups,
  tidyUp,
  togglePin,
  ...rewires,
  ...selectsMore,
  ...lensActions,
];
