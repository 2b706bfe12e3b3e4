/**
 * What draws a board that has something on it and connects it: routes, icons, connections, the
 * missing pieces and the view from afar. An empty board does without, so this module is imported
 * by `loadBoardParts` alone.
 */
export { planThrough } from '../actions/plan-insert';
export { ICONS as icons } from '../render/icons.generated';
export { BoardLegends } from './board-legends';
export { rememberRoutes, routeEdges } from '../render/routing/route-edges';
export { startConnecting } from './connect-gesture';
export { routesDuring } from './drag-routes';
export { gridSnap, lineSnap } from './drag-snap';
export { edgeToDropOn } from './edge-at';
export { startBendingAt } from './edge-gestures';
export { edgesAt } from './edges-at';
export { DraftLayer } from './draft-layer';
export { EdgeLayer } from './edge-layer';
export { EdgeTools } from './edge-tools';
export { FarGround } from './far-ground';
export { FarView } from './far-view';
export { routesAfter } from './routes-after';
export { joinAt } from './join-at';
export { GestureOverlay } from './gesture-overlay';
export { GhostLayer } from './ghost-layer';
export { Minimap } from './minimap';
export { LabelEditor } from './label-editor';
export { TouchPlus } from './touch-plus';
