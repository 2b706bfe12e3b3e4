import { FLOWS, type EdgeFlow } from '../../core/flow';
import { connectAsDrawn, judge, type Connection } from '../../library/connect';
import type { Library } from '../../library/library';
import type { GraphNode } from './graph-node';
import { KINDS, type Kind } from './kinds';

/** Of an edge: its flow, or undefined for what a line between the two would carry. */
type Question = EdgeFlow | undefined;

const FLOW_CODES: ReadonlyMap<Question, number> = new Map(
  [undefined, 'note' as const, ...FLOWS].map((flow, i) => [flow, i]),
);
/** A box of no kind is 0. */
const KIND_CODES: ReadonlyMap<Kind, number> = new Map(KINDS.map((kind, i) => [kind, i + 1]));
const ENDS = KINDS.length + 1;

/** What the connection table says of one flow from one node to another. */
export type JudgeEdge = (flow: Question, from: GraphNode, to: GraphNode) => Connection;

const judges = new WeakMap<Library, JudgeEdge>();

/** The 77 kinds make few different questions, so a library is asked each of them once. */
export function judgeOf(library: Library): JudgeEdge {
  const kept = judges.get(library);
  if (kept) return kept;
  const known = new Map<number, Connection>();
  const made: JudgeEdge = (flow, from, to) => {
    const question =
      (codeOf(from) * FLOW_CODES.size + (FLOW_CODES.get(flow) ?? 0)) * ENDS + codeOf(to);
    const answer = known.get(question);
    if (answer) return answer;
    const judged =
      flow === undefined
        ? connectAsDrawn(library, from.definition, to.definition)
        : judge(library, flow, from.definition, to.definition);
    known.set(question, judged);
    return judged;
  };
  judges.set(library, made);
  return made;
}

const codeOf = ({ kind }: GraphNode): number =>
  kind === undefined ? 0 : (KIND_CODES.get(kind) ?? 0);
