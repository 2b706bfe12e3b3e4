import { useMemo } from 'react';

import type { Pattern } from '../../library/pattern';
import { searchPatterns, type PatternMatch } from '../../library/search-patterns';
import { PLACEABLE_TYPE, placeableData } from '../../session/placeable-data';
import { pickTool, resetTool, tool } from '../../session/tool';
import { en } from '../../strings/en';
import { useStore } from '../use-store';
import { useWorkspace } from '../workspace';
import { PatternSketch } from './pattern-sketch';
import { usePatterns } from './use-patterns';
import { usePlace } from './use-place';

/** The patterns that a search finds, best first; all where nothing is searched. */
export function usePatternSearch(query: string): readonly PatternMatch[] {
  const patterns = usePatterns();
  return useMemo(
    () =>
      query.trim() === ''
        ? patterns.map((pattern) => ({ pattern }))
        : searchPatterns(patterns, query),
    [patterns, query],
  );
}

/** Ready groups of components, to place like one. Nothing where a search finds none. */
export function PatternSection({ matches }: { readonly matches: readonly PatternMatch[] }) {
  if (matches.length === 0) return null;
  return (
    <section aria-labelledby="components-patterns" className="pt-2">
      <h2 id="components-patterns" className="truncate px-1 py-1.5 text-12 font-medium text-soft">
        {en.patterns.section}
      </h2>
      <ul>
        {matches.map((match) => (
          <PatternRow key={match.pattern.id} {...match} />
        ))}
      </ul>
    </section>
  );
}

/**
 * One pattern: drag it onto the board, or click it and then the board. Enter and a double click
 * place it at once, beside what is selected.
 */
function PatternRow({
  pattern,
  matched,
}: {
  readonly pattern: Pattern;
  readonly matched?: string;
}) {
  const { readOnly } = useWorkspace();
  const place = usePlace();
  const item = { kind: 'pattern', pattern: pattern.id } as const;
  const armed = useStore(
    tool,
    ({ active }) =>
      active.kind === 'add' && active.item.kind === 'pattern' && active.item.pattern === pattern.id,
  );
  return (
    <li>
      <button
        type="button"
        data-row=""
        {...(armed ? { 'aria-pressed': true } : {})}
        tabIndex={-1}
        draggable={!readOnly}
        disabled={readOnly}
        aria-label={`${pattern.name}, ${en.patterns.parts(pattern.nodes.length)}`}
        aria-description={pattern.summary}
        title={pattern.summary}
        className="flex w-full cursor-grab items-start gap-2 rounded-[7px] px-1.5 py-1.5 text-left transition-colors duration-150 hover:bg-hover aria-pressed:bg-pressed disabled:cursor-default disabled:opacity-60"
        onClick={({ detail: presses }) => {
          // A key press arrives as a click of none.
          if (presses === 1 && armed) resetTool();
          else if (presses === 1) pickTool({ kind: 'add', item });
          else {
            resetTool();
            place(item);
          }
        }}
        onDragStart={(event) => {
          event.dataTransfer.setData(PLACEABLE_TYPE, placeableData(item));
          event.dataTransfer.effectAllowed = 'copy';
        }}
      >
        <span className="min-w-0 flex-1">
          <span className="flex items-start gap-2">
            <span className="min-w-0 flex-1 font-medium">{pattern.name}</span>
            <PatternSketch pattern={pattern} />
          </span>
          <span className="block text-12 leading-[1.35] text-soft">
            {matched === undefined ? pattern.summary : en.components.matched(matched)}
          </span>
        </span>
      </button>
    </li>
  );
}
