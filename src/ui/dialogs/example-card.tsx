import { use, useMemo } from 'react';

import type { Board } from '../../core/board';
import { inOrder } from '../../core/board';
import { en } from '../../strings/en';
import type { Example } from '../board-files';
import { previewOf } from '../preview';
import { useWorkspace } from '../workspace';
import { loadExample } from './load-example';
import { Thumbnail } from './thumbnail';

interface ExampleCardProps {
  readonly example: Example;
  readonly query: string;
  readonly onOpen: (board: Board) => void;
}

/** A worked architecture: its picture and its first goal. A press opens a copy of it. */
export function ExampleCard({ example, query, onOpen }: ExampleCardProps) {
  const { library } = useWorkspace();
  const board = use(loadExample(example));
  const preview = useMemo(() => previewOf(board, library), [board, library]);
  const [goal] = inOrder(board.goals);
  if (!board.title.toLowerCase().includes(query.trim().toLowerCase())) return null;
  return (
    <li>
      <button
        type="button"
        aria-label={board.title}
        className="flex w-full flex-col rounded-[10px] border border-line bg-panel text-left hover:border-field"
        onClick={() => onOpen(board)}
      >
        <Thumbnail preview={preview} />
        <span className="block px-3 py-2">
          <span className="block font-semibold">{board.title}</span>
          <span className="block truncate text-12 text-soft">
            {goal?.text ?? en.dialogs.open.nodes(board.nodes.size)}
          </span>
        </span>
      </button>
    </li>
  );
}
