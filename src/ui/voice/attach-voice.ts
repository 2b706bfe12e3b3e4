import type { Board } from '../../core/board';
import { edgeId, nodeId } from '../../core/ids';
import type { Workspace } from '../workspace';
import { aboutEdge, aboutNode } from './about-part';

type Told = Pick<Workspace, 'document' | 'review'>;

const PARTS = '.react-flow__node[data-id], [data-edge]';

/**
 * Describes the part of the board that has the keyboard to assistive technology: what goes in and
 * out, its state, its findings. Only that one is described, so that a board of 500 parts costs
 * nothing. Until the returned function is called.
 */
export function attachVoice(window: Window, { document: board, review }: Told): () => void {
  const { document } = window;
  const about = document.createElement('div');
  about.id = 'part-about';
  about.hidden = true;
  document.body.append(about);
  let described: Element | null = null;

  const tell = (): void => {
    if (described !== null) about.textContent = wordsOf(described, board.get(), review.get());
  };
  const enter = (target: EventTarget | null): void => {
    leave();
    const part = target instanceof Element ? target.closest(PARTS) : null;
    if (part === null || part !== target) return;
    described = part;
    // In place before the browser tells assistive technology where the focus is.
    tell();
    part.setAttribute('aria-describedby', about.id);
  };
  const leave = (): void => {
    described?.removeAttribute('aria-describedby');
    described = null;
  };
  const onFocus = ({ target }: FocusEvent): void => enter(target);

  document.addEventListener('focusin', onFocus);
  document.addEventListener('focusout', leave);
  const stops = [board.subscribe(tell), review.subscribe(tell)];
  enter(document.activeElement);
  return () => {
    document.removeEventListener('focusin', onFocus);
    document.removeEventListener('focusout', leave);
    for (const stop of stops) stop();
    leave();
    about.remove();
  };
}

function wordsOf(
  part: Element,
  board: Board,
  { review }: ReturnType<Told['review']['get']>,
): string {
  const edge = part.getAttribute('data-edge');
  if (edge !== null) return aboutEdge(board, edgeId(edge), review);
  const node = part.getAttribute('data-id');
  return node === null ? '' : aboutNode(board, nodeId(node), review);
}
