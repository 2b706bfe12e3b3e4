import type { EdgeFlow } from '../../core/flow';
import { judge, type Connection } from '../../library/connect';
import type { Library } from '../../library/library';
import type { GraphNode } from './graph-node';

type Judgements = Map<string, Connection>;
const byLibrary = new WeakMap<Library, Judgements>();

/** What the connection table says; the 77 kinds make few different questions, so each is asked once. */
export function judgeEdge(
  library: Library,
  flow: EdgeFlow,
  from: GraphNode,
  to: GraphNode,
): Connection {
  let known = byLibrary.get(library);
  if (!known) {
    known = new Map();
    byLibrary.set(library, known);
  }
  const question = `${from.kind ?? ''} ${flow} ${to.kind ?? ''}`;
  const answer = known.get(question);
  if (answer) return answer;
  const judged = judge(library, flow, from.definition, to.definition);
  known.set(question, judged);
  return judged;
}
