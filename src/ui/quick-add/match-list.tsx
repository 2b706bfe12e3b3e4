import { Square } from 'lucide-react';

import { en } from '../../strings/en';
import { ComponentIcon } from '../components/component-icon';
import { PatternSketch } from '../components/pattern-sketch';
import type { ComponentMatch } from '../components/use-component-search';
import type { PatternMatch } from '../../library/search-patterns';
import type { PatternOptions } from './pattern-options';

interface MatchListProps {
  readonly id: string;
  readonly matches: readonly ComponentMatch[];
  readonly patterns: PatternOptions;
  readonly active: number;
  /** What is typed, which the last option places as a plain box. */
  readonly plain: string;
  readonly onPick: (index: number) => void;
  readonly onHover: (index: number) => void;
}

/** What a word could mean, best first, and last a plain box with that very word. */
export function MatchList({
  id,
  matches,
  patterns: { first, more },
  active,
  plain,
  onPick,
  onHover,
}: MatchListProps) {
  const option = (index: number) => ({
    id: `${id}-${index}`,
    role: 'option',
    'aria-selected': index === active,
    className: `flex min-h-8 cursor-pointer items-center gap-2.5 rounded-[8px] px-2.5 ${index === active ? 'bg-pressed' : ''}`,
    onMouseMove: () => onHover(index),
    onMouseDown: (event: { preventDefault: () => void }) => {
      event.preventDefault();
      onPick(index);
    },
  });
  return (
    <ul id={id} role="listbox" aria-label={en.quickAdd.results}>
      {first.map((match, index) => (
        <li key={match.pattern.id} {...option(index)}>
          <PatternOption {...match} />
        </li>
      ))}
      {matches.map(({ definition, matched }, index) => (
        <li key={definition.id} {...option(first.length + index)}>
          <ComponentIcon definition={definition} />
          <span className="min-w-0 flex-1 truncate font-medium">{definition.name}</span>
          {matched !== undefined && (
            <span className="truncate text-12 text-soft">{en.components.matched(matched)}</span>
          )}
        </li>
      ))}
      {more.map((match, index) => (
        <li key={match.pattern.id} {...option(first.length + matches.length + index)}>
          <PatternOption {...match} />
        </li>
      ))}
      {plain !== '' && (
        <li {...option(first.length + matches.length + more.length)}>
          <Square size={18} strokeWidth={1.6} aria-hidden="true" className="shrink-0 text-soft" />
          <span className="truncate text-soft">{en.quickAdd.plainBox(plain)}</span>
        </li>
      )}
    </ul>
  );
}

/** Marked as a group of several: its name, what matched, how many parts. */
const PatternOption = ({ pattern, matched }: PatternMatch) => (
  <>
    <PatternSketch pattern={pattern} />
    <span className="min-w-0 flex-1 truncate font-medium">{pattern.name}</span>
    {matched !== undefined && (
      <span className="truncate text-12 text-soft">{en.components.matched(matched)}</span>
    )}
    <span className="shrink-0 rounded-[5px] border border-line px-1.5 text-12 text-soft">
      {en.patterns.mark(pattern.nodes.length)}
    </span>
  </>
);
