import { useMemo } from 'react';

import { commit } from '../../actions/commit';
import { placePattern } from '../../actions/place-pattern';
import type { Change } from '../../core/change';
import type { Pattern } from '../../library/pattern';
import { isNamed, searchPatterns, type PatternMatch } from '../../library/search-patterns';
import { NODE_SIZE } from '../../render/node-look';
import type { QuickAdd } from '../../session/quick-add';
import { announce } from '../announcer';
import { usePatterns } from '../components/use-patterns';
import { useWorkspace } from '../workspace';

const MOST = 2;

/** The patterns that what is typed may mean. */
export interface PatternOptions {
  /** What is named in full, before the components. */
  readonly first: readonly PatternMatch[];
  /** After the components. */
  readonly more: readonly PatternMatch[];
  readonly place: (pattern: Pattern) => void;
}

/** None where one part is asked for: in between two, or in place of another. */
export function usePatternOptions(text: string, open: QuickAdd): PatternOptions {
  const patterns = usePatterns();
  const { document, library, random, readOnly } = useWorkspace();
  return useMemo(() => {
    const single = open.edge !== undefined || open.replaces !== undefined;
    const found = single ? [] : searchPatterns(patterns, text).slice(0, MOST);
    const [best] = found;
    const named = isNamed(best, text) ? 1 : 0;
    const middle = {
      x: open.at.x + NODE_SIZE.width / 2,
      y: open.at.y + NODE_SIZE.height / 2,
    };
    return {
      first: found.slice(0, named),
      more: found.slice(named),
      place: (pattern) => {
        const desk = {
          board: document.get(),
          library,
          random,
          announce,
          commit: (changes: readonly Change[], message: string): boolean =>
            !readOnly && commit({ document, announce }, changes, message),
        };
        placePattern(desk, pattern, open.from === undefined ? { middle } : undefined);
      },
    };
  }, [patterns, text, open, document, library, random, readOnly]);
}
