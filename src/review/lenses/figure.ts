import type { Constraints } from '../../core/board';
import type { BoardGraph } from '../engine/board-graph';
import { numberOf, type GraphNode } from '../engine/graph-node';
import type { Figure, NumberField, Place, Unit } from './lens';

/** A number of the brief, if it is stated. */
export function briefFigure(
  graph: BoardGraph,
  field: NumberField,
  label: string,
  unit: Unit,
): Figure | undefined {
  const value: Constraints[NumberField] = graph.board.constraints[field];
  if (value === undefined || !Number.isFinite(value)) return undefined;
  return { label, value, unit, from: 'brief', isEstimate: false, place: inBrief(field) };
}

/** A number that the node states. */
export function statedFigure(
  node: GraphNode,
  key: string,
  label: string,
  unit: Unit,
): Figure | undefined {
  const value = numberOf(node, key);
  if (value === undefined) return undefined;
  return { label, value, unit, from: 'node', isEstimate: false, place: atNode(node, key) };
}

/** What the node states, else the catalogue's default for its kind. */
export function nodeFigure(
  node: GraphNode,
  key: string,
  label: string,
  unit: Unit,
): Figure | undefined {
  const stated = statedFigure(node, key, label, unit);
  const usual = stated ? undefined : defaultNumber(node, key);
  if (usual === undefined) return stated;
  return {
    label,
    value: usual,
    unit,
    from: 'default',
    isEstimate: true,
    place: atNode(node, key),
  };
}

/** What the node states, else its kind's default, else a usual value of the formula. */
export const nodeOrUsual = (
  node: GraphNode,
  key: string,
  label: string,
  unit: Unit,
  usual: number,
): Figure => nodeFigure(node, key, label, unit) ?? estimate(label, usual, unit, atNode(node, key));

/** A usual value. With a place the user can write another there. */
export const estimate = (label: string, value: number, unit: Unit, place?: Place): Figure => ({
  label,
  value,
  unit,
  from: 'estimate',
  isEstimate: true,
  ...(place === undefined ? {} : { place }),
});

/** What follows from others. */
export const derived = (label: string, value: number, unit: Unit, isEstimate: boolean): Figure => ({
  label,
  value,
  unit,
  from: 'derived',
  isEstimate,
});

export const atNode = ({ id }: GraphNode, key: string): Place => ({ in: 'node', node: id, key });

export const inBrief = (field: Exclude<keyof Constraints, 'privacy' | 'extra'>): Place => ({
  in: 'constraints',
  field,
});

export function defaultNumber(node: GraphNode, key: string): number | undefined {
  const usual = node.definition?.properties.find((known) => known.key === key)?.default;
  return typeof usual === 'number' && Number.isFinite(usual) ? usual : undefined;
}
