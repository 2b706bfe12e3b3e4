import type { Board } from '../core/board';
import { diffBoards } from '../core/diff-boards';
import type { ParsedBoard } from '../core/format/parse';
import { boardId, newId } from '../core/ids';
import type { Library } from '../library/library';
import { en } from '../strings/en';
import { askConflict } from '../ui/dialogs/conflict-state';
import type { Desk, ShowOptions } from './desk';

/** Undefined when the user thought better of it. */
export async function openParsed(
  desk: Desk,
  parsed: ParsedBoard,
  whenStored: 'ask' | 'replace' = 'ask',
): Promise<Board | undefined> {
  const { board, newer } = parsed;
  const options = { notices: noticesOf(parsed, desk.library) };
  if (newer) {
    await desk.lookAt(board, options);
    return board;
  }
  const known = await knownAs(desk, board);
  if (known === undefined) {
    await desk.add(board, options);
    return board;
  }
  const answer = whenStored === 'replace' ? 'replace' : await askConflict(known);
  if (answer === 'cancel') return undefined;
  if (answer === 'replace') return await replace(desk, board, options);
  const copy = {
    ...board,
    id: boardId(newId(Math.random)),
    title: en.status.copyTitle(board.title === '' ? en.untitled : board.title),
  };
  await desk.add(copy, options);
  return copy;
}

async function knownAs(desk: Desk, board: Board) {
  const list = await desk.storage?.boards.list();
  return list?.ok === true ? list.value.find(({ id }) => id === board.id) : undefined;
}

/** The stored board becomes the file's, in one step that can be undone. */
async function replace(desk: Desk, board: Board, options: ShowOptions): Promise<Board> {
  await desk.openStored(board.id, options);
  const document = desk.session?.workspace.document;
  if (document !== undefined) {
    document.beginStep();
    document.apply(diffBoards(document.get(), board));
    document.beginStep();
  }
  return board;
}

function noticesOf({ board, newer, notices }: ParsedBoard, library: Library): string[] {
  const unknown = [...board.nodes.values()].filter(
    (node) =>
      node.type === 'component' &&
      node.component !== undefined &&
      library.get(node.component) === undefined &&
      !board.components.has(node.component),
  );
  return [
    ...(newer ? [en.files.newer] : []),
    ...notices,
    ...(unknown.length > 0 ? [en.files.unknownComponents(unknown.length)] : []),
  ];
}
