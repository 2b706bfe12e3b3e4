import type { ComponentNode, Edge, PropertyValue } from '../../core/board';
import type { Flow, Split } from '../../core/flow';
import type { ComponentDefinition } from '../../library/component';
import type { FlowMask } from './flow-mask';
import type { Kind } from './kinds';

/** A component or plain box of the board, with the edges that count. */
export interface GraphNode {
  readonly index: number;
  readonly id: ComponentNode['id'];
  readonly label: string;
  readonly node: ComponentNode;
  /** Absent for a box that the library does not know. */
  readonly kind?: Kind;
  readonly definition?: ComponentDefinition;
  /** The kind was read from the label of a plain box: ask, do not assert. */
  readonly guessed: boolean;
  /** What a box of no kind may be, where one would ask. */
  readonly likely?: Kind;
  readonly in: readonly GraphEdge[];
  readonly out: readonly GraphEdge[];
}

/** One edge that counts. An edge to a group gives one for each member that it enters. */
export interface GraphEdge {
  readonly index: number;
  readonly id: Edge['id'];
  readonly edge: Edge;
  readonly from: GraphNode;
  readonly to: GraphNode;
  readonly flow: Flow;
  readonly bit: FlowMask;
  /** Absent: it carries all. */
  readonly split?: Split;
  /** The connection table warns of it. */
  readonly doubtful: boolean;
}

export const isA = (node: GraphNode, kinds: readonly Kind[]): boolean =>
  node.kind !== undefined && kinds.includes(node.kind);

export const isConnected = (node: GraphNode): boolean => node.in.length + node.out.length > 0;

/** What is written on the node; an empty text counts as not stated. */
export function property(node: GraphNode, key: string): PropertyValue | undefined {
  const value = node.node.properties?.[key];
  return value === '' || (Array.isArray(value) && value.length === 0) ? undefined : value;
}

/**
 * The property, or the catalogue's default where nothing is written: for rules about
 * a wrong value. Rules about a missing one read `property`.
 */
export const effective = (node: GraphNode, key: string): PropertyValue | undefined =>
  property(node, key) ?? node.definition?.properties.find((p) => p.key === key)?.default;

/** A stated number. No key of ours can be below zero: what is counts as not stated. */
export const numberOf = (node: GraphNode, key: string): number | undefined => {
  const value = property(node, key);
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined;
};

/** A stated share from 0 to 1, also where it was written in percent: 95 is 0.95. */
export const shareOf = (node: GraphNode, key: string): number | undefined =>
  asShare(numberOf(node, key));

/** What is above 1 is taken for percent; above 100 it is no share. */
export function asShare(value: number | undefined): number | undefined {
  if (value === undefined || value < 0 || value > 100) return undefined;
  return value > 1 ? value / 100 : value;
}

/** As text, lists joined; for words in free text. */
export const textOf = (node: GraphNode, key: string): string => {
  const value = property(node, key);
  return value === undefined ? '' : Array.isArray(value) ? value.join(', ') : String(value);
};

/** Stated, and not stated to be absent: neither `false`, nor `0`, nor "no", nor "none". */
export function isStated(node: GraphNode, key: string): boolean {
  const value = property(node, key);
  if (value === undefined || value === false || value === 0) return false;
  return (
    typeof value !== 'string' || !/^\s*(no|none|no .*|not .*|-|n\/a|0|0 ?%|false)\s*$/i.test(value)
  );
}
