import { lazy, Suspense } from 'react';

import { popup, type Popup } from '../session/popup';
import { useStore } from './use-store';

const POPUPS = {
  palette: lazy(() => import('./palette/command-palette')),
  help: lazy(() => import('./help/shortcut-help')),
  find: lazy(() => import('./find/find-bar')),
} satisfies Record<Popup, unknown>;

/** What is open over the board for a moment, if anything. */
export function Popups() {
  const open = useStore(popup, (state) => state.open);
  if (open === null) return null;
  const Open = POPUPS[open];
  return (
    <Suspense fallback={null}>
      <Open />
    </Suspense>
  );
}
