import type { BoardNode } from '../board';
import type { ComponentId, NodeId } from '../ids';
import type { Meaning } from './resolver';
import type { Term } from './syntax';

/** One node that a text names. */
export interface BuiltNode {
  readonly id: NodeId;
  readonly label: string;
  /** `plain` is new too, but nothing was recognised. */
  readonly state: 'new' | 'plain' | 'existing';
  /** The node as it will be added, without its place; or as it is. */
  readonly node: BoardNode;
  readonly component?: ComponentId;
  /** What a new node was taken for, and what else it could be. */
  readonly meaning?: Meaning;
  /** Where it was first named; absent for the node from which a chain goes on. */
  readonly term?: Term;
}
