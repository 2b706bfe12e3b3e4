import { ChevronLeft, ChevronRight, X } from 'lucide-react';
import { useEffect, useState } from 'react';

import { cameraControl } from '../../session/camera';
import { panels } from '../../session/panels';
import { stopPresenting } from '../../session/presenting';
import { clearSelection } from '../../session/selection';
import { en } from '../../strings/en';
import { announce } from '../announcer';
import { IconButton } from '../primitives/icon-button';
import { useBoard } from '../workspace';
import { Laser } from './laser';
import { slidesOf } from './slides';

const NEXT = new Set(['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter']);
const BACK = new Set(['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace']);

/** The board as slides: a group at a time, with all else away. Escape ends it. */
export default function Presentation() {
  const board = useBoard();
  const [at, setAt] = useState(0);
  const slides = slidesOf(board, en.present.whole);
  const index = Math.min(at, Math.max(0, slides.length - 1));
  const slide = slides[index];

  useEffect(() => {
    const { left, right } = panels.getState();
    panels.setState({ left: false, right: false });
    document.documentElement.dataset['presenting'] = 'true';
    clearSelection();
    return () => {
      delete document.documentElement.dataset['presenting'];
      panels.setState({ left, right });
      requestAnimationFrame(() => cameraControl.getState().control?.focus());
    };
  }, []);

  const count = slides.length;
  const group = slide?.group;
  const title = slide?.title ?? en.present.nothing;
  useEffect(() => {
    announce(en.present.slide(index + 1, count, title));
    // The board takes the room that the panels left in the next frame.
    const frame = requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        const { control } = cameraControl.getState();
        if (group === undefined) control?.fitAll();
        else control?.fitNodes([group]);
      }),
    );
    return () => cancelAnimationFrame(frame);
  }, [index, count, title, group]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') stopPresenting();
      else if (NEXT.has(event.key)) setAt(Math.min(index + 1, count - 1));
      else if (BACK.has(event.key)) setAt(Math.max(index - 1, 0));
      else if (event.key === 'Home') setAt(0);
      else if (event.key === 'End') setAt(count - 1);
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, [index, count]);

  return (
    <>
      <Laser />
      <section
        aria-label={en.present.label}
        className="fixed bottom-4 left-1/2 z-50 flex -translate-x-1/2 items-center gap-1 rounded-[10px] border border-line bg-panel p-1 text-13 shadow-float"
      >
        <IconButton label={en.present.previous} onClick={() => setAt(Math.max(index - 1, 0))}>
          <ChevronLeft size={16} aria-hidden="true" />
        </IconButton>
        <span className="max-w-80 truncate px-1">{en.present.slide(index + 1, count, title)}</span>
        <IconButton label={en.present.next} onClick={() => setAt(Math.min(index + 1, count - 1))}>
          <ChevronRight size={16} aria-hidden="true" />
        </IconButton>
        <IconButton label={en.present.end} shortcut="Esc" onClick={stopPresenting}>
          <X size={16} aria-hidden="true" />
        </IconButton>
      </section>
    </>
  );
}
