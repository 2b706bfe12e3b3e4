import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import type { Board } from '../core/board';
import { boardArbitrary } from '../core/board.arbitrary';
import { componentId, type NodeId, type Random } from '../core/ids';
import { createBoardDocument, type BoardDocument } from '../document/board-document';
import { bundledLibrary as library } from '../library/bundled';
import type { CameraControl } from '../session/camera';
import { select, selection } from '../session/selection';
import type { Action, ActionContext, AppIntents } from './action';
import { allActions } from './all';
import { commit } from './commit';
import { lateActions } from './late';
import { planBeside } from './plan-beside';
import { planConnection } from './plan-connection';
import { planNext } from './plan-next';
import { planReplace } from './plan-replace';

const nothing = (): void => {};
const app: AppIntents = {
  newBoard: nothing,
  openDialog: nothing,
  openFile: nothing,
  saveFile: nothing,
  saveFileAs: nothing,
  exportDialog: nothing,
  copyImage: nothing,
  copySvg: nothing,
  settings: nothing,
  toggleTheme: nothing,
  acceptFirstFix: nothing,
  fixAllSafe: nothing,
  tidy: nothing,
  walkRegions: nothing,
  walkFindings: nothing,
  goToTab: nothing,
};

const camera: CameraControl = {
  get: () => ({ x: 0, y: 0, zoom: 1 }),
  set: nothing,
  rest: nothing,
  zoomIn: nothing,
  zoomOut: nothing,
  zoomTo: nothing,
  fitAll: nothing,
  fitNodes: nothing,
  reveal: nothing,
  toFlow: (point) => point,
  toClient: (point) => point,
  viewport: () => ({ x: 0, y: 0, width: 1200, height: 800 }),
  pointer: () => ({ x: 300, y: 200 }),
  focus: nothing,
};

/** A clipboard that holds what was copied, or a text that draws. */
let held = 'a -> b: c';
const clipboard: ActionContext['clipboard'] = {
  write: async (text) => {
    held = text;
    return true;
  },
  read: async () => held,
};

/** What the boxes of the window do, which are opened by an action and end in one of these. */
const fromBoxes = (picks: readonly number[], random: Random): readonly Action[] => {
  const [one = 0, other = 0, kind = 0] = picks;
  const item = {
    kind: 'component',
    component: at(library.placeable, kind)?.id ?? componentId('ranker'),
  } as const;
  const planned = (
    id: string,
    plan: (
      board: Board,
      from: ReturnType<typeof nodeAt>,
      to: ReturnType<typeof nodeAt>,
    ) => Parameters<typeof commit>[1] | undefined,
  ): Action => ({
    id,
    label: id,
    isEnabled: () => true,
    run: (context) => {
      const board = context.document.get();
      const changes = plan(board, nodeAt(board, one), nodeAt(board, other));
      if (changes !== undefined) commit(context, changes, id);
    },
  });
  return [
    planned(
      'next',
      (board, from) => from && planNext(board, library, item, { from: from.id }, random)?.changes,
    ),
    planned(
      'before',
      (board, from) =>
        from && planNext(board, library, item, { from: from.id, before: true }, random)?.changes,
    ),
    planned(
      'beside',
      (board, from) =>
        from &&
        planBeside(board, library, item, { middle: from.position, selected: from.id }, random)
          ?.changes,
    ),
    planned(
      'join',
      (board, from, to) =>
        from && to && planConnection(board, library, from.id, to.id, random)?.changes,
    ),
    planned('replace', (board, from) => from && planReplace(board, library, from.id, item)),
  ];
};

const at = <T>(items: Iterable<T>, pick: number): T | undefined => {
  const list = [...items];
  return list[pick % Math.max(1, list.length)];
};
const nodeAt = ({ nodes }: Board, pick: number) => at(nodes.values(), pick);

const history = new Set(['undo', 'redo']);
const own = [...allActions, ...lateActions].filter(({ id }) => !history.has(id));

const pick = fc.nat({ max: 1000 });
const step = fc.record({
  action: pick,
  nodes: fc.array(pick, { maxLength: 4 }),
  edges: fc.array(pick, { maxLength: 2 }),
  picks: fc.tuple(pick, pick, pick),
  paste: fc.constantFrom(
    'kafka > cleaning > {a, b}',
    'a -> b: c',
    'one\ntwo',
    'Only a note about it.',
  ),
});

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

async function act(document: BoardDocument, random: Random, chosen: Step) {
  const board = document.get();
  select(
    chosen.nodes.flatMap((one) => nodeAt(board, one)?.id ?? []),
    chosen.edges.flatMap((one) => at(board.edges.keys(), one) ?? []),
  );
  const context: ActionContext = {
    document,
    library,
    selection: selection.getState(),
    camera,
    clipboard,
    loadSureKind: async () => () => undefined,
    app,
    random,
    readOnly: false,
    announce: nothing,
  };
  const action = at([...own, ...fromBoxes(chosen.picks, random)], chosen.action);
  if (action?.id === 'paste' && chosen.picks[0] % 2 === 0) held = chosen.paste;
  if (action?.isEnabled(context) === true) await action.run(context);
  return action?.id;
}

/** Takes one step after the other on a board of its own, and looks at what each has done. */
async function eachStep(
  start: Board,
  steps: readonly Step[],
  look: (document: BoardDocument, before: Board, id: string | undefined) => void,
): Promise<void> {
  const document = createBoardDocument(start);
  let count = 0;
  const random = () => (count++ * 0.618034) % 1;
  for (const chosen of steps) {
    const before = document.get();
    document.beginStep();
    const id = await act(document, random, chosen);
    look(document, before, id);
  }
  document.destroy();
}

const walks = fc.array(step, { minLength: 1, maxLength: 12 });

test('whatever an action did comes back with one undo, and is there again with one redo', async () => {
  const changed = new Set<string>();
  await fc.assert(
    fc.asyncProperty(boardArbitrary, walks, (start, steps) =>
      eachStep(start, steps, (document, before, id) => {
        const after = document.get();
        if (after === before) return;
        changed.add(id ?? '');
        document.undo();
        expect(document.get(), id).toEqual(before);
        document.redo();
        expect(document.get(), id).toEqual(after);
      }),
    ),
    { numRuns: 250 },
  );
  // The law says nothing about what never did anything.
  expect([...changed].toSorted()).toEqual(
    expect.arrayContaining(['delete', 'duplicate', 'group', 'join', 'next', 'paste']),
  );
});

/** Where what is locked lies, and how large it is. */
const lockedPlaces = ({ nodes }: Board, ids: Iterable<NodeId>) =>
  new Map(
    [...ids].map((id) => {
      const node = nodes.get(id);
      return [id, node && [node.position, 'size' in node && node.size]];
    }),
  );

test('no action moves what is locked, or takes it off the board', async () => {
  await fc.assert(
    fc.asyncProperty(boardArbitrary, walks, (start, steps) =>
      eachStep(start, steps, (document, before, id) => {
        const locked = [...before.nodes.values()].flatMap((node) =>
          node.locked === true ? node.id : [],
        );
        expect(lockedPlaces(document.get(), locked), id).toEqual(lockedPlaces(before, locked));
      }),
    ),
    { numRuns: 250 },
  );
});
