import { useMemo } from 'react';

import { definitionOf } from '../../actions/plan-connection';
import { componentsMeant } from '../../library/meant';
import { searchComponents } from '../../library/search';
import type { QuickAdd } from '../../session/quick-add';
import { habits } from '../what-next/habits';
import { proposeFirst, proposeNext } from '../what-next/proposals';
import { rankNodes } from '../what-next/rank-nodes';
import { useBoard, useReview, useSource, useWorkspace } from '../workspace';
import type { Option } from './option';
import type { PatternOptions } from './pattern-options';

const SHOWN = 7;
const MOST_NODES = 2;

/** What a word could mean, best first, and last a plain box of it; for no word, what comes next. */
export function useOptions(text: string, open: QuickAdd, patterns: PatternOptions) {
  const library = useSource(useWorkspace().wholeLibrary);
  const board = useBoard();
  const { review } = useReview();
  return useMemo((): readonly Option[] => {
    const { from, before = false } = open;
    const typed = text.trim();
    const single = open.edge !== undefined || open.replaces !== undefined;
    if (typed === '' && !single) {
      const situation = { board, library, habits: habits(), ...(review && { review }) };
      const usual = from === undefined ? [] : proposeNext(situation, from, before);
      return (usual.length === 0 ? proposeFirst(situation) : usual).slice(0, SHOWN);
    }
    const near = from && board.nodes.get(from);
    const kind = near && definitionOf(library, near)?.id;
    const found = searchComponents(library, typed, {
      habits: habits(),
      before,
      ...(kind === undefined ? {} : { near: kind }),
    });
    const nodes =
      from === undefined || single
        ? []
        : rankNodes(board, library, typed, { from, before }).slice(0, MOST_NODES);
    // Where no name begins like it, the words are recognised like any label.
    const meant = found.length === 0 ? componentsMeant(library, typed) : [];
    const line = ({ definition, matched }: (typeof meant)[number]): Option => ({
      kind: 'component',
      definition,
      ...(matched !== undefined && { matched }),
    });
    return [
      ...patterns.first.map((match) => ({ kind: 'pattern', match }) as const),
      ...found.slice(0, SHOWN).map(({ definition, matched, kind: by }): Option => ({
        kind: 'component',
        definition,
        ...(by === 'name' ? {} : { matched }),
      })),
      ...meant.filter(({ isSure }) => isSure).map(line),
      ...nodes.map((node): Option => {
        const definition = definitionOf(library, node);
        return { kind: 'node', node, ...(definition && { definition }) };
      }),
      ...patterns.more.map((match) => ({ kind: 'pattern', match }) as const),
      ...(typed === '' ? [] : [{ kind: 'plain', label: typed } as const]),
      // Unsure is proposed, and not taken.
      ...meant.filter(({ isSure }) => !isSure).map(line),
    ];
  }, [text, open, patterns, library, board, review]);
}
