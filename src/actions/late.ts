import type { Action } from './action';
import { aboutComponent } from './about-component';
import { connectedCopies } from './connected-copy';
import { copyAsSvg } from './copy-as-svg';
import * as edit from './edit';
import { nudges, reaches, walks } from './move';
import { fixAllSafe, reviewSettings } from './fixing';
import { lensActions } from './lenses';
import { arranges } from './arrange';
import { openLink } from './open-link';
import { sayWhy } from './say-why';
import { keepTool, present, showMinimap } from './view-more';
import { edgeShapes } from './edge-shape';
import { rewires } from './rewire';
import { tidyUp, togglePin } from './tidy';
import { walksWindow } from './walk-window';
import { showLegend } from './legend';
import { selectsMore } from './select-more';
import { speed } from './speed';

/** Actions that nobody needs before the first board shows: they load right after it. */
export const lateActions: readonly Action[] = [
  edit.duplicate,
  edit.deleteSelection,
  edit.selectAll,
  edit.rename,
  edit.group,
  edit.ungroup,
  edit.bringForward,
  edit.sendBackward,
  edit.toggleLock,
  ...nudges,
  ...walks,
  ...walksWindow,
  ...connectedCopies,
  ...reaches,
  ...arranges,
  aboutComponent,
  sayWhy,
  openLink,
  copyAsSvg,
  ...speed,
  showMinimap,
  keepTool,
  present,
  fixAllSafe,
  reviewSettings,
  showLegend,
  tidyUp,
  togglePin,
  ...rewires,
  ...edgeShapes,
  ...selectsMore,
  ...lensActions,
];
