import { compareText, type Board, type BoardNode } from '../../core/board';
import type { StageId } from '../../framework/steps';
import type { Library } from '../../library/library';
import type { BoardGraph } from '../engine/board-graph';
import type { Mention } from '../engine/review';
import { BOX_WORDS } from './box-words';
import { STAGE_WORDS } from './stage-words';
import { statements } from './words';

/** A quotation is recognised by its beginning; more of a long note would be the note. */
const MOST_QUOTED = 60;

/**
 * The text of the board that names a stage in words, and the part that bears it; undefined where
 * the stage is concluded from the drawing instead. Of several the shortest: it is the plainest,
 * and does not depend on the order of the file.
 */
export function mentionOf({ board, library }: BoardGraph, stage: StageId): Mention | undefined {
  let best: Mention | undefined;
  for (const { text, node, isName } of textsOf(board, library)) {
    // The whole is read faster than its statements, and most texts name something else.
    if (!names(stage, text, isName)) continue;
    const said = statements(text)
      .find((one) => names(stage, one, isName))
      ?.trim();
    if (said === undefined || (best !== undefined && !isPlainer(said, best.text))) continue;
    best = { text: said, ...(node === undefined ? {} : { node }) };
  }
  return best && { ...best, text: quoted(best.text) };
}

const isPlainer = (a: string, b: string): boolean =>
  a.length < b.length || (a.length === b.length && compareText(a, b) < 0);

const names = (stage: StageId, text: string, isName: boolean): boolean =>
  (STAGE_WORDS[stage]?.test(text) ?? false) || (isName && (BOX_WORDS[stage]?.test(text) ?? false));

interface Told extends Mention {
  /** What a box is called says more with fewer words. */
  readonly isName: boolean;
}

function* textsOf(board: Board, library: Library): Iterable<Told> {
  for (const node of board.nodes.values()) {
    const text = ownText(node, library);
    if (text !== undefined) yield { text, node: node.id, isName: node.type === 'component' };
    for (const more of [node.notes, node.because])
      if (more !== undefined) yield { text: more, node: node.id, isName: false };
  }
  for (const { label, to } of board.edges.values())
    if (label !== undefined) yield { text: label, node: to, isName: true };
  const { problem, baseline, assumptions } = board.brief;
  for (const text of [problem, baseline, ...(assumptions ?? [])])
    if (text !== undefined) yield { text, isName: false };
}

function ownText(node: BoardNode, library: Library): string | undefined {
  if (node.type === 'note' || node.type === 'text') return node.text;
  if (node.type === 'group') return node.label;
  // The name that a component came with says nothing that its kind does not.
  const isOwn = node.type === 'component' && library.get(node.component)?.name !== node.label;
  return isOwn ? node.label : undefined;
}

const quoted = (text: string): string =>
  text.length <= MOST_QUOTED ? text : `${text.slice(0, MOST_QUOTED).trimEnd()}…`;
