import type { Edge } from '../../core/board';
import type { EdgeFlow } from '../../core/flow';
import type { Connection } from '../../library/connect';
import type { OpenNode } from './read-nodes';

/** One drawn edge between two components; edges to groups make several. */
export interface Line {
  readonly edge: Edge;
  readonly from: OpenNode;
  readonly to: OpenNode;
  /** As the edge says, or what a line of a picture is read to carry. */
  readonly flow: EdgeFlow;
  readonly judgement: Connection;
}
