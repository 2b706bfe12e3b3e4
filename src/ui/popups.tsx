import { lazy, Suspense } from 'react';

import { componentCard } from '../session/component-card';
import { popup, type Popup } from '../session/popup';
import { useStore } from './use-store';

const POPUPS = {
  palette: lazy(() => import('./palette/command-palette')),
  help: lazy(() => import('./help/shortcut-help')),
  find: lazy(() => import('./find/find-bar')),
} satisfies Record<Popup, unknown>;

const Card = lazy(() => import('./components/component-card'));

/** What is open over the board for a moment, if anything. */
export function Popups() {
  const open = useStore(popup, (state) => state.open);
  const hasCard = useStore(componentCard, (state) => state.open !== null);
  const Open = open === null ? null : POPUPS[open];
  return (
    <Suspense fallback={null}>
      {Open !== null && <Open />}
      {hasCard && <Card />}
    </Suspense>
  );
}
