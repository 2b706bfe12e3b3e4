import { useRef, type KeyboardEvent, type ReactNode } from 'react';

import { columnsOf, moveInGrid } from './move-in-grid';

interface CardGridProps {
  readonly label: string;
  readonly className: string;
  /** A printable key that was pressed on a card, and the way up from the first row. */
  readonly onType: (text: string) => void;
  readonly children: ReactNode;
}

/** A grid of cards as one tab stop: arrow keys walk, what one types goes to the search. */
export function CardGrid({ label, className, onType, children }: CardGridProps) {
  const list = useRef<HTMLUListElement>(null);
  const walk = (event: KeyboardEvent) => {
    const { target, key } = event;
    if (!(target instanceof HTMLElement) || target.dataset['card'] === undefined) return;
    const cards = [...(list.current?.querySelectorAll<HTMLElement>('[data-card]') ?? [])];
    const from = cards.indexOf(target);
    const columns = columnsOf(cards);
    const to = moveInGrid(key, from, { count: cards.length, columns });
    if (to !== undefined) cards[to]?.focus();
    else if (key === 'ArrowUp' && from < columns) onType('');
    else if (key === '/') onType('');
    else if (key.length === 1 && key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey) {
      onType(key);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <ul ref={list} aria-label={label} className={className} onKeyDown={walk}>
      {children}
    </ul>
  );
}
