import type { BoardNode } from '../../core/board';
import type { Library } from '../../library/library';
import type { BoardGraph } from '../engine/board-graph';
import type { Mention } from '../engine/review';

/** Something that the board says in words. */
export interface Told extends Mention {
  /** What a box or a line is called says more with fewer words; a frame's name is only a text. */
  readonly isName: boolean;
}

/** All texts of a board, each with the part that bears it. */
export function* toldIn({ board, library }: BoardGraph): Iterable<Told> {
  for (const node of board.nodes.values()) {
    const text = ownText(node, library);
    if (text !== undefined) yield { text, node: node.id, isName: node.type === 'component' };
    for (const more of [node.notes, node.because])
      if (more !== undefined) yield { text: more, node: node.id, isName: false };
  }
  for (const { label, to } of board.edges.values())
    if (label !== undefined) yield { text: label, node: to, isName: true };
  const { problem, baseline, assumptions } = board.brief;
  const { privacy } = board.constraints;
  for (const text of [problem, baseline, ...(assumptions ?? []), privacy?.notes])
    if (text !== undefined) yield { text, isName: false };
}

function ownText(node: BoardNode, library: Library): string | undefined {
  if (node.type === 'note' || node.type === 'text') return node.text;
  if (node.type === 'group') return node.label;
  // The name that a component came with says nothing that its kind does not.
  const isOwn = node.type === 'component' && library.get(node.component)?.name !== node.label;
  return isOwn ? node.label : undefined;
}
