import type { BoardSession } from './board-session';

// Stand-in until the canvas is there.
export function Canvas({ session }: { readonly session: BoardSession }) {
  return (
    <div role="application" aria-label="Board" className="absolute inset-0" data-id={session.id} />
  );
}
