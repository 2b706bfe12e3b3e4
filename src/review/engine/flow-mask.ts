import { FLOWS, type Flow } from '../../core/flow';

/** A set of flows as bits, so that a walk tests an edge with one operation. */
export type FlowMask = number;

const bits: ReadonlyMap<Flow, FlowMask> = new Map(FLOWS.map((flow, i) => [flow, 1 << i]));

export const bitOf = (flow: Flow): FlowMask => bits.get(flow) ?? 0;

export const flows = (...names: readonly Flow[]): FlowMask =>
  names.reduce((mask, flow) => mask | bitOf(flow), 0);

export const ANY: FlowMask = flows(...FLOWS);
export const DATA = flows('events', 'records', 'labels', 'features', 'dataset', 'embeddings');
/** Data that is not only labels: what cleaning, collection and taint are about. */
export const INPUTS = flows('events', 'records', 'features', 'dataset', 'embeddings');
export const MODEL = flows('model');
/** A caller's request on its way to what answers it. */
export const REQUEST = flows('request', 'features', 'candidates', 'embeddings', 'predictions');
/** The request path both ways. */
export const ROUND_TRIP = REQUEST | flows('response');
/** What a predictor says, and what becomes of it. */
export const ANSWERS = flows('predictions', 'response', 'candidates', 'records', 'events');
export const WATCH = flows('metrics', 'alerts', 'control');
