import { compareText, orderedNodes, type Board, type BoardNode, type Edge } from '../board';
import type { NodeId } from '../ids';
import { RequestWays } from '../way-back';
import { quotedText, TermPrinter } from './print-term';
import type { NotationResolver } from './resolver';

/** With `recognise`, a component is left out where the label alone says it. */
type Printer = Pick<NotationResolver, 'componentOf' | 'connect'> &
  Partial<Pick<NotationResolver, 'recognise' | 'component'>>;

/**
 * A board as text, which `buildNotation` turns into the same nodes and edges again: labels,
 * components, properties, flows, splits, timings and the labels of edges. Places, notes and what
 * else hangs on a node are not part of the notation. Groups stand below, with all that they hold.
 */
export function printNotation(board: Board, printer: Printer): string {
  const nodes = orderedNodes(board).filter(({ type }) => type === 'component' || type === 'brief');
  const terms = new TermPrinter(board, orderedNodes(board), printer);
  const leaving = edgesBySource(board);
  const entered = new Set([...board.edges.values()].map(({ to }) => to));
  const lines: string[] = [];
  // As far as it is written: who reads it knows no more.
  const ways = new RequestWays();

  const chainFrom = (first: NodeId): void => {
    let line = terms.write(first);
    let here = first;
    for (let edge = leaving.get(here)?.shift(); edge; edge = leaving.get(here)?.shift()) {
      line += ` ${arrowText(edge, board, printer, ways)} ${terms.write(edge.to)}`;
      ways.add(edge);
      here = edge.to;
      // A label belongs to the last arrow of a line.
      if (edge.label !== undefined && edge.label !== '') {
        line += `: ${quotedText(edge.label)}`;
        break;
      }
    }
    lines.push(line);
  };
  const members = membersByGroup(board);
  const chainsFrom = ({ id, parent }: BoardNode): void => {
    // What hangs on nothing is written where its group lists it.
    const isListed = parent !== undefined && members.has(parent);
    if (!terms.isWritten(id) && !isListed) chainFrom(id);
    while ((leaving.get(id)?.length ?? 0) > 0) chainFrom(id);
  };
  // What nothing leads to comes first, so that lines run along the flow.
  nodes.filter(({ id }) => !entered.has(id)).forEach(chainsFrom);
  nodes.forEach(chainsFrom);
  for (const group of board.nodes.values()) {
    if (group.type === 'group')
      while ((leaving.get(group.id)?.length ?? 0) > 0) chainFrom(group.id);
  }
  const listed = (group: BoardNode): string => {
    const inside = (members.get(group.id) ?? []).map((node) =>
      node.type === 'group' ? listed(node) : terms.write(node.id),
    );
    return `${terms.nameOf(group)}: {${inside.join(', ')}}`;
  };
  const outermost = orderedNodes(board).filter(
    ({ type, parent }) => type === 'group' && (parent === undefined || !members.has(parent)),
  );
  return [...lines, ...outermost.map(listed)].join('\n');
}

/** What each group holds directly, groups too; a group that holds nothing as well. */
function membersByGroup(board: Board): Map<NodeId, BoardNode[]> {
  const nodes = orderedNodes(board);
  const members = new Map<NodeId, BoardNode[]>(
    nodes.flatMap(({ id, type }) => (type === 'group' ? [[id, []]] : [])),
  );
  for (const node of nodes) {
    if (node.type === 'note' || node.type === 'text' || node.parent === undefined) continue;
    members.get(node.parent)?.push(node);
  }
  return members;
}

function edgesBySource(board: Board): Map<NodeId, Edge[]> {
  const leaving = new Map<NodeId, Edge[]>();
  for (const edge of [...board.edges.values()].toSorted((a, b) => compareText(a.id, b.id))) {
    leaving.set(edge.from, [...(leaving.get(edge.from) ?? []), edge]);
  }
  return leaving;
}

/** `>` where the two ends say as much as the edge. */
function arrowText(
  { from, to, flow, split, timing }: Edge,
  board: Board,
  printer: Printer,
  ways: RequestWays,
): string {
  const inferred = printer.connect(endOf(from, board, printer), endOf(to, board, printer), () =>
    ways.isWayBack(from, to),
  );
  if (flow === inferred.flow && split === inferred.split && !timing) return '>';
  return `-${flow}${split ? `/${split}` : ''}${timing ? `@${timing}` : ''}->`;
}

const endOf = (id: NodeId, board: Board, printer: Printer) => {
  const node = board.nodes.get(id);
  return node && printer.componentOf(node);
};
