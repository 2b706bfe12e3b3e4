import type { Constraints } from '../../core/board';
import { limitOf, type NumberField } from '../analysis/limits';
import type { BoardGraph } from '../engine/board-graph';
import { asShare, numberOf, shareOf, type GraphNode } from '../engine/graph-node';
import type { Figure, Place, Unit } from './lens';

/** A number of the brief, if it is stated. */
export function briefFigure(
  graph: BoardGraph,
  field: NumberField,
  label: string,
  unit: Unit,
): Figure | undefined {
  const given = limitOf(graph.board, field);
  const value = unit === 'share' ? asShare(given) : given;
  if (value === undefined) return undefined;
  return { label, value, unit, from: 'brief', isEstimate: false, place: inBrief(field) };
}

/** A number that the node states; a share also where it is written in percent. */
export function statedFigure(
  node: GraphNode,
  key: string,
  label: string,
  unit: Unit,
): Figure | undefined {
  const value = unit === 'share' ? shareOf(node, key) : numberOf(node, key);
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
  const given = stated ? undefined : defaultNumber(node, key);
  const usual = unit === 'share' ? asShare(given) : given;
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
