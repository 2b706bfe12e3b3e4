import { useMemo } from 'react';

import { rowLengthInView } from '../../actions/row-length';
import { buildNotation } from '../../core/notation/build';
import type { Built } from '../../core/notation/build';
import type { Around, Meaning } from '../../core/notation/resolver';
import type { Notation } from '../../core/notation/syntax';
import type { ComponentId } from '../../core/ids';
import type { ComponentDefinition } from '../../library/component';
import { notationResolver } from '../../library/notation-resolver';
import { nodeSize } from '../../render/node-size';
import type { QuickAdd } from '../../session/quick-add';
import { useBoard, useSource, useWorkspace } from '../workspace';
import { habits } from '../what-next/habits';
import { middled } from './middled';

/** What the user took a word for, by the word as it was typed, where that is not the first choice. */
export type Choices = ReadonlyMap<string, ComponentId>;

/** Turns what is typed into what it would do to the board; also what the preview shows. */
export function useNotation(open: QuickAdd, choices: Choices) {
  const { newId, wholeLibrary } = useWorkspace();
  const library = useSource(wholeLibrary);
  const board = useBoard();
  return useMemo(() => {
    const base = notationResolver(library, {
      newId,
      sizeOf: (node) => nodeSize(node, board, library),
      habits: habits(),
    });
    const offered = new Map<string, Meaning>();
    const resolver = {
      ...base,
      recognise: (
        word: string,
        after?: ComponentId,
        around?: () => Around,
      ): Meaning | undefined => {
        const meant = base.recognise(word, after, around);
        if (meant) offered.set(wordKey(word), meant);
        const chosen = choices.get(wordKey(word));
        const other = chosen === undefined ? undefined : base.component(chosen);
        return other ? { ...other, choices: meant?.choices ?? [] } : meant;
      },
    };
    const build = (notation: Notation): Built => {
      const options = {
        board,
        resolver,
        at: open.at,
        columns: rowLengthInView(),
        ...(open.from === undefined ? {} : { start: open.from }),
        ...(open.pointed === undefined ? {} : { pointed: true }),
      };
      const built = buildNotation(notation, options);
      return open.anchor === undefined && board.nodes.size === 0
        ? middled(built, open.at, (node) => nodeSize(node, board, library))
        : built;
    };
    return {
      build,
      /** Everything that a word of the last text may mean, the likeliest first. */
      meaningsOf: (word: string): Meaning['choices'] => {
        const meant = offered.get(wordKey(word));
        return meant ? [meant, ...meant.choices] : [];
      },
      /** What a node will be called that was typed as this and taken for that. */
      labelFor: (typed: string, definition: ComponentDefinition): string => {
        const meaning = base.recognise(typed.trim());
        return meaning?.component === definition.id ? meaning.label : definition.name;
      },
    };
  }, [board, library, newId, open, choices]);
}

export const wordKey = (word: string): string => word.trim().toLowerCase();
