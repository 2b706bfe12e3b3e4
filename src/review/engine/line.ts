import type { Edge } from '../../core/board';
import type { Connection } from '../../library/connect';
import type { OpenNode } from './read-nodes';

/** One drawn edge between two components; edges to groups make several. */
export interface Line {
  readonly edge: Edge;
  readonly from: OpenNode;
  readonly to: OpenNode;
  readonly judgement: Connection;
}
