import type { Board, ComponentNode } from '../../core/board';
import { componentId, type ComponentId, type NodeId } from '../../core/ids';
import type { Surroundings } from '../../library/label-surroundings';
import type { Library } from '../../library/library';
import { guessKind, type Guess } from './guess-kind';

type Kinds = ReadonlyMap<NodeId, ComponentId>;
const NO_GUESSES: ReadonlyMap<NodeId, Guess> = new Map();

/**
 * What the plain boxes of a board probably are: by their labels alone, then once more with what
 * is then known of what stands around them.
 */
export function guessBoxes(
  board: Board,
  boxes: readonly ComponentNode[],
  library: Library,
): ReadonlyMap<NodeId, Guess> {
  const plain = boxes.filter(({ component }) => component === undefined);
  if (plain.length === 0) return NO_GUESSES;
  const kinds = new Map<NodeId, ComponentId>();
  for (const { id, label, component } of boxes) {
    const guess = component === undefined ? guessKind(label, library) : undefined;
    const kind = component ?? (guess?.sure === true ? componentId(guess.kind) : undefined);
    if (kind !== undefined) kinds.set(id, kind);
  }
  const around = surroundingsIn(board, kinds);
  const guesses = new Map<NodeId, Guess>();
  for (const box of plain) {
    const guess = guessKind(box.label, library, around(box));
    if (guess) guesses.set(box.id, guess);
  }
  return guesses;
}

/** In an order that the file does not decide. */
function surroundingsIn(board: Board, kinds: Kinds): (box: ComponentNode) => Surroundings {
  const before = new Map<NodeId, Set<ComponentId>>();
  const after = new Map<NodeId, Set<ComponentId>>();
  for (const { from, to } of board.edges.values()) {
    add(before, to, kinds.get(from));
    add(after, from, kinds.get(to));
  }
  return ({ id, parent }) => ({
    before: [...(before.get(id) ?? [])].toSorted(),
    after: [...(after.get(id) ?? [])].toSorted(),
    within: titleOf(board, parent),
  });
}

function add(near: Map<NodeId, Set<ComponentId>>, at: NodeId, kind: ComponentId | undefined): void {
  if (kind === undefined) return;
  const known = near.get(at);
  if (known) known.add(kind);
  else near.set(at, new Set([kind]));
}

function titleOf(board: Board, parent: NodeId | undefined): string {
  const group = parent === undefined ? undefined : board.nodes.get(parent);
  return group?.type === 'group' ? group.label : '';
}
