import { useRef, type KeyboardEvent } from 'react';

import { en } from '../../strings/en';
import type { Example, ExampleSize } from '../example';
import { themeState } from '../theme-choice';
import { useStore } from '../use-store';

/** A pointer that only crosses a card on its way does not choose it. */
const REST_MS = 140;

interface ExampleCardProps {
  readonly example: Example;
  readonly size: ExampleSize;
  /** The one that the preview shows. */
  readonly chosen: boolean;
  readonly onChoose: () => void;
  readonly onOpen: (size: ExampleSize) => void;
}

/** A worked architecture: a press opens a copy, focus or a resting pointer shows it beside. */
export function ExampleCard({ example, size, chosen, onChoose, onOpen }: ExampleCardProps) {
  const theme = useStore(themeState, ({ name }) => name);
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  const touched = useRef(false);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !event.shiftKey) return;
    event.preventDefault();
    onOpen(size === 'full' ? 'interview' : 'full');
  };
  return (
    <li>
      <button
        type="button"
        data-card={example.id}
        aria-label={example.title}
        aria-current={chosen}
        tabIndex={chosen ? 0 : -1}
        className={`flex h-full w-full flex-col overflow-hidden rounded-[10px] border bg-panel text-left transition-colors duration-150 ${
          chosen ? 'border-text' : 'border-line hover:border-field'
        }`}
        onFocus={() => {
          if (!touched.current) onChoose();
        }}
        onKeyDown={onKeyDown}
        onPointerDown={({ pointerType }) => {
          touched.current = pointerType === 'touch';
        }}
        onPointerEnter={({ pointerType }) => {
          if (pointerType === 'mouse') rest.current = setTimeout(onChoose, REST_MS);
        }}
        onPointerLeave={() => clearTimeout(rest.current)}
        onClick={() => {
          clearTimeout(rest.current);
          // A finger cannot rest on a card: its first touch shows, its second opens.
          const first = touched.current && !chosen;
          touched.current = false;
          if (first) onChoose();
          else onOpen(size);
        }}
      >
        <img
          alt=""
          loading="lazy"
          className="aspect-[4/3] w-full border-b border-line bg-ground object-contain"
          src={example.pictures[size][theme]}
        />
        <span className="block px-3 pt-2 pb-2.5">
          <span className="block font-semibold">{example.title}</span>
          <span className="mt-0.5 block text-12 text-soft">
            {en.gallery.domains[example.domain]} · {en.gallery.difficulties[example.difficulty]} ·{' '}
            {en.gallery.parts(example.boards[size].parts)}
          </span>
        </span>
      </button>
    </li>
  );
}
