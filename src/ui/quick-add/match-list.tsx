import { Link, Square } from 'lucide-react';

import type { PatternMatch } from '../../library/search-patterns';
import { en } from '../../strings/en';
import { ComponentIcon } from '../components/component-icon';
import { PatternSketch } from '../components/pattern-sketch';
import { nodeName } from '../properties/node-name';
import { useBoard } from '../workspace';
import { optionKey, type Option } from './option';

interface MatchListProps {
  readonly id: string;
  readonly label: string;
  readonly options: readonly Option[];
  readonly active: number;
  readonly onPick: (index: number) => void;
  readonly onHover: (index: number) => void;
}

/** What Enter would do, best first. */
export function MatchList({ id, label, options, active, onPick, onHover }: MatchListProps) {
  return (
    <ul id={id} role="listbox" aria-label={label} className="max-h-72 overflow-y-auto">
      {options.map((option, index) => (
        <li
          key={optionKey(option)}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          ref={index === active ? intoView : null}
          className={`flex min-h-8 cursor-pointer items-center gap-2.5 rounded-[8px] px-2.5 ${index === active ? 'bg-pressed' : ''}`}
          onMouseMove={() => onHover(index)}
          onMouseDown={(event) => {
            event.preventDefault();
            onPick(index);
          }}
        >
          <OptionLine option={option} />
        </li>
      ))}
    </ul>
  );
}

const intoView = (element: HTMLElement | null): void =>
  element?.scrollIntoView({ block: 'nearest' });

function OptionLine({ option }: { readonly option: Option }) {
  const board = useBoard();
  switch (option.kind) {
    case 'component':
      return (
        <>
          <ComponentIcon definition={option.definition} />
          <span className="min-w-0 flex-1 truncate font-medium">{option.definition.name}</span>
          {option.missing === true && <Aside text={en.whatNext.missing} />}
          {option.matched !== undefined && <Aside text={en.components.matched(option.matched)} />}
        </>
      );
    case 'node':
      return (
        <>
          <Link size={18} strokeWidth={1.6} aria-hidden="true" className="shrink-0 text-soft" />
          <span className="min-w-0 flex-1 truncate font-medium">
            {nodeName(board, option.node.id)}
          </span>
          <Aside text={en.whatNext.onBoard} />
        </>
      );
    case 'pattern':
      return <PatternLine {...option.match} />;
    case 'plain':
      return (
        <>
          <Square size={18} strokeWidth={1.6} aria-hidden="true" className="shrink-0 text-soft" />
          <span className="truncate text-soft">{en.quickAdd.plainBox(option.label)}</span>
        </>
      );
    default:
      return null;
  }
}

const Aside = ({ text }: { readonly text: string }) => (
  <span className="max-w-[50%] shrink-0 truncate text-12 text-soft">{text}</span>
);

/** Marked as a group of several: its name, what matched, how many parts. */
const PatternLine = ({ pattern, matched }: PatternMatch) => (
  <>
    <PatternSketch pattern={pattern} />
    <span className="min-w-0 flex-1 truncate font-medium">{pattern.name}</span>
    {matched !== undefined && <Aside text={en.components.matched(matched)} />}
    <span className="shrink-0 rounded-[5px] border border-line px-1.5 text-12 text-soft">
      {en.patterns.mark(pattern.nodes.length)}
    </span>
  </>
);
