import type { Board, BoardNode, Edge } from '../core/board';
import { assertNever } from '../core/result';
import type { Library } from '../library/library';
import { en } from '../strings/en';

/** The label or text of a node, on one line. */
export function labelOf(node: BoardNode): string {
  switch (node.type) {
    case 'component':
    case 'group':
      return node.label;
    case 'note':
    case 'text':
      return node.text.trim().split('\n')[0] ?? '';
    case 'brief':
      return en.briefParts[node.part];
    default:
      return assertNever(node);
  }
}

/** What kind of thing a node is, in words. */
export function kindOf(node: BoardNode, library: Library): string {
  switch (node.type) {
    case 'component':
      return library.get(node.component)?.name ?? node.component ?? en.canvas.plainBox;
    case 'group':
      return en.canvas.group;
    case 'note':
      return en.canvas.note;
    case 'text':
      return en.canvas.textNode;
    case 'brief':
      return en.panels.brief;
    default:
      return assertNever(node);
  }
}

/** The accessible name: label and kind. */
export function nodeName(node: BoardNode, library: Library): string {
  const label = labelOf(node);
  const kind = kindOf(node, library);
  return label === '' ? en.canvas.empty(kind) : en.canvas.named(label, kind);
}

/** The label, or what stands in for it where there is none. */
export function spokenLabel(board: Board, id: Edge['from'], library: Library): string {
  const node = board.nodes.get(id);
  if (node === undefined) return '';
  return labelOf(node) || kindOf(node, library);
}

export const edgeName = (edge: Edge, board: Board, library: Library): string =>
  en.canvas.edge(
    en.flows[edge.flow],
    spokenLabel(board, edge.from, library),
    spokenLabel(board, edge.to, library),
  );
