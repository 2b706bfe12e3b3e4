/**
 * What draws a board that has something on it: routes, icons, connections, the missing pieces and
 * the view from afar. An empty board shows without them, so they load by `loadBoardParts` alone.
 */
export { ICONS as icons } from '../render/icons.generated';
export { routeEdges } from '../render/routing/route-edges';
export { EdgeLayer } from './edge-layer';
export { FarView } from './far-view';
export { GhostLayer } from './ghost-layer';
