import { emptyBoard, type Board } from '../core/board';
import { copyFragment, type Fragment } from '../core/commands/copy-fragment';
import { serialiseBoard } from '../core/format/serialise';
import { boardId, type NodeId } from '../core/ids';

/**
 * Nodes as text for the clipboard: a board file that holds just them, so that a text editor, a
 * file or another window takes it as a board.
 */
export const fragmentText = (board: Board, ids: Iterable<NodeId>): string =>
  serialiseBoard(fragmentBoard(copyFragment(board, ids)));

/** The nodes of a board file, or of an SVG that carries a board; undefined for any other text. */
export async function fragmentFromText(text: string): Promise<Fragment | undefined> {
  const first = text.trimStart().charAt(0);
  const source = first === '{' ? text : first === '<' ? await boardInSvg(text) : undefined;
  if (source === undefined) return undefined;
  const { parseBoard } = await import('../core/format/parse');
  const parsed = parseBoard(source);
  if (!parsed.ok) return undefined;
  const { board } = parsed.value;
  return board.nodes.size === 0 ? undefined : copyFragment(board, board.nodes.keys());
}

async function boardInSvg(text: string): Promise<string | undefined> {
  const { readFromSvg } = await import('../convert/svg-board');
  const found = readFromSvg(text);
  return found.ok ? found.value : undefined;
}

const fragmentBoard = ({ nodes, edges, components }: Fragment): Board => ({
  ...emptyBoard(boardId('clipboard')),
  nodes: new Map(nodes.map((node) => [node.id, node])),
  edges: new Map(edges.map((edge) => [edge.id, edge])),
  components: new Map(components.map((component) => [component.id, component])),
});
