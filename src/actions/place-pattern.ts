import type { Board } from '../core/board';
import type { Change } from '../core/change';
import type { Point } from '../core/geometry';
import type { NodeId, Random } from '../core/ids';
import type { Library } from '../library/library';
import type { Pattern } from '../library/pattern';
import { nodeSize } from '../render/node-size';
import { cameraControl } from '../session/camera';
import { select, selection } from '../session/selection';
import { en } from '../strings/en';
import type { ActionContext } from './action';
import { commit } from './commit';
import { loadPatterns } from './load-patterns';
import { patternSize } from './pattern-place';
import { planPattern, type PatternTarget } from './plan-pattern';

/** As far as the columns of a pattern are apart. */
const BESIDE = 110;

/** The board to place on, and how to write to it. */
export interface PatternDesk {
  readonly board: Board;
  readonly library: Library;
  readonly random: Random;
  readonly announce: (message: string) => void;
  /** Writes in one undo step and says so; false if it is refused. */
  readonly commit: (changes: readonly Change[], message: string) => boolean;
}

export const patternDesk = (context: ActionContext): PatternDesk => ({
  board: context.document.get(),
  library: context.library,
  random: context.random,
  announce: context.announce,
  commit: (changes, message) => !context.readOnly && commit(context, changes, message),
});

/** Where a pattern was dropped: what its middle shall be, and the node there. */
export interface PatternDrop {
  readonly middle: Point;
  readonly onto?: NodeId;
}

/**
 * Places a pattern where it was dropped, or else beside the only selected node, as if dropped on
 * it, or in the middle of the view. One undo step; what is placed is selected. False if it is not.
 */
export function placePattern(desk: PatternDesk, pattern: Pattern, drop?: PatternDrop): boolean {
  const { board, library, random } = desk;
  const target = drop ? dropTarget(pattern, drop) : targetBeside(board, library, pattern);
  const selected = selection.getState().nodes;
  const plan = planPattern(board, library, pattern, { ...target, selected }, random);
  const nameOf = (id: NodeId): string => labelOf(board, library, id);
  const words = en.patterns.placed(
    pattern.name,
    plan.nodes.length,
    plan.merged === undefined ? undefined : nameOf(plan.merged),
    plan.connected.map(nameOf),
  );
  if (!desk.commit(plan.changes, words)) return false;
  select(plan.nodes);
  requestAnimationFrame(() => cameraControl.getState().control?.reveal(plan.nodes));
  return true;
}

/** The same for a pattern that may have to load first. */
export async function placePatternNamed(
  id: string,
  desk: () => PatternDesk,
  drop?: PatternDrop,
): Promise<void> {
  let patterns: readonly Pattern[] = [];
  try {
    patterns = await loadPatterns();
  } catch {
    // Said below: offline before the first time.
  }
  const pattern = patterns.find((one) => one.id === id);
  if (pattern === undefined) desk().announce(en.patterns.failed);
  else placePattern(desk(), pattern, drop);
}

function dropTarget(pattern: Pattern, { middle, onto }: PatternDrop): PatternTarget {
  const { width, height } = patternSize(pattern);
  const corner = { x: middle.x - width / 2, y: middle.y - height / 2 };
  return { corner, ...(onto === undefined ? {} : { onto }) };
}

function targetBeside(board: Board, library: Library, pattern: Pattern): PatternTarget {
  const [id, ...more] = selection.getState().nodes;
  const node = id !== undefined && more.length === 0 ? board.nodes.get(id) : undefined;
  if (node) {
    const { width } = nodeSize(node, board, library);
    const corner = { x: node.position.x + width + BESIDE, y: node.position.y };
    return { corner, onto: node.id };
  }
  const view = cameraControl.getState().control?.viewport();
  const { x, y, width, height } = view ?? { x: 0, y: 0, width: 0, height: 0 };
  return dropTarget(pattern, { middle: { x: x + width / 2, y: y + height / 2 } });
}

function labelOf(board: Board, library: Library, id: NodeId): string {
  const node = board.nodes.get(id);
  if (node?.type !== 'component') return '';
  return node.label || (library.get(node.component)?.name ?? '');
}
