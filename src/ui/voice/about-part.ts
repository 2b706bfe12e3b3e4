import type { Board, Edge } from '../../core/board';
import type { EdgeId, NodeId } from '../../core/ids';
import type { Review } from '../../review/engine/review';
import { en } from '../../strings/en';
import { nodeName } from '../properties/node-name';

const text = en.partAbout;
/** So many connections of each way are told; a hub would not come to an end. */
const MOST_TOLD = 5;

/** What goes into a node and out of it, what holds it, and how many findings it has, in a few short sentences. */
export function aboutNode(board: Board, id: NodeId, review?: Review): string {
  const node = board.nodes.get(id);
  if (node === undefined) return '';
  const edges = [...board.edges.values()];
  const coming = edges.filter(({ to }) => to === id);
  const going = edges.filter(({ from }) => from === id);
  const isPart = node.type === 'component' || node.type === 'brief';
  const inside =
    node.type === 'group' ? [...board.nodes.values()].filter(({ parent }) => parent === id) : [];
  return sentences([
    coming.length > 0 &&
      text.in(
        coming.length,
        listOf(coming, (edge) => flowFrom(board, edge)),
      ),
    going.length > 0 &&
      text.out(
        going.length,
        listOf(going, (edge) => flowTo(board, edge)),
      ),
    isPart && coming.length + going.length === 0 && text.unconnected,
    node.type === 'group' && text.members(inside.length),
    node.parent !== undefined && text.inGroup(nodeName(board, node.parent)),
    node.locked === true && text.locked,
    node.pinned === true && text.pinned,
    node.link !== undefined && text.linked,
    node.notes !== undefined && text.noted,
    findings(review, ({ nodes }) => nodes.includes(id)),
  ]);
}

/** What a connection's name leaves out. */
export function aboutEdge(board: Board, id: EdgeId, review?: Review): string {
  const edge = board.edges.get(id);
  if (edge === undefined) return '';
  const { label, split, timing } = edge;
  return sentences([
    label !== undefined && label !== '' && text.labelled(label),
    split !== undefined && text.split(en.splits[split]),
    timing !== undefined && text.split(en.timings[timing]),
    findings(review, ({ edges }) => edges.includes(id)),
  ]);
}

const sentences = (parts: readonly (string | false)[]): string =>
  parts.filter((part) => part !== false).join(' ');

const flowFrom = (board: Board, { flow, from }: Edge): string =>
  text.inOne(en.flows[flow], nodeName(board, from));

const flowTo = (board: Board, { flow, to }: Edge): string =>
  text.outOne(en.flows[flow], nodeName(board, to));

function listOf(edges: readonly Edge[], say: (edge: Edge) => string): string {
  const told = edges.slice(0, MOST_TOLD).map(say);
  const rest = edges.length - told.length;
  return [...told, ...(rest > 0 ? [text.more(rest)] : [])].join(', ');
}

function findings(
  review: Review | undefined,
  isHere: (finding: Review['findings'][number]) => boolean,
): string | false {
  const count = (review?.findings ?? []).filter(
    (finding) => finding.muted === undefined && isHere(finding),
  ).length;
  return count > 0 && text.findings(count);
}
