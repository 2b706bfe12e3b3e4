import { useMemo } from 'react';

import { buildNotation } from '../../core/notation/build';
import type { Built } from '../../core/notation/build';
import type { Notation } from '../../core/notation/syntax';
import type { ComponentDefinition } from '../../library/component';
import { notationResolver } from '../../library/notation-resolver';
import { nodeSize } from '../../render/node-size';
import type { QuickAdd } from '../../session/quick-add';
import { useBoard, useSource, useWorkspace } from '../workspace';

/** Turns what is typed into what it would do to the board; also what the preview shows. */
export function useNotation(open: QuickAdd) {
  const { newId, wholeLibrary } = useWorkspace();
  const library = useSource(wholeLibrary);
  const board = useBoard();
  return useMemo(() => {
    const resolver = notationResolver(library, {
      newId,
      sizeOf: (node) => nodeSize(node, board, library),
    });
    return {
      build: (notation: Notation): Built =>
        buildNotation(notation, {
          board,
          resolver,
          at: open.at,
          ...(open.from === undefined ? {} : { start: open.from }),
        }),
      /** What a node will be called that was typed as this and taken for that. */
      labelFor: (typed: string, definition: ComponentDefinition): string => {
        const meaning = resolver.recognise(typed.trim());
        return meaning?.component === definition.id ? meaning.label : definition.name;
      },
    };
  }, [board, library, newId, open]);
}
