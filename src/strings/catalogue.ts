// One file a part of the window, so that each part loads its own words alone.
export const untitled = 'Untitled board';

export { steps, stages, stageStatus, severities, flows, briefParts } from './vocabulary';
export { actions, canvas, status } from './drawing';
export {
  common,
  topBar,
  saved,
  stageBar,
  tools,
  panels,
  components,
  empty,
  files,
  errors,
} from './window';
export { palette, help, find, menus } from './popups';
export { minimap, present } from './view';
export { nodeLook } from './node-look';
export { partAbout } from './part-about';
export { tidy } from './tidy';
export { patterns } from './patterns';
export { connections } from './connections';
export { edgeTools } from './edge-tools';
export { mermaid } from './mermaid';
export { healing } from './healing';
export { arrange } from './arrange';
export { stageNeeds } from './stage-needs';
export { quickAdd } from './quick-add';
export { whatNext, nodeQuery, turnRound } from './speed';
export { walking } from './walking';
export { outline } from './outline';
export { componentCard, componentPanel } from './component-card';
export { ownComponents } from './own-components';
export { review, profiles } from './review';
export { reviewSettings } from './review-settings';
export { fixing } from './fixing';
export { brief, metricKinds } from './brief';
export { lensNames } from './lens-names';
export { lenses } from './lenses';
export { properties, splits, timings } from './properties';
export { dialogs, strictness } from './dialogs';
export { gallery } from './gallery';
