import { lazy, Suspense } from 'react';

import { componentCard } from '../session/component-card';
import { contextMenu } from '../session/context-menu';
import { healOffer } from '../session/heal-offer';
import { outline } from '../session/outline';
import { reviewSettings } from '../session/review-settings';
import { presenting } from '../session/presenting';
import { tool } from '../session/tool';
import { ownDialog } from './components/own-dialog-state';
import { useStore } from './use-store';

const Presentation = lazy(() => import('./present/presentation'));
const ReviewSettings = lazy(() => import('./review/review-settings'));
const Outline = lazy(() => import('./outline/outline-panel'));
const Menu = lazy(() => import('./menus/context-menu'));
const Armed = lazy(() => import('./components/armed-hint'));
const HealBar = lazy(() => import('./heal/heal-bar'));
const Own = lazy(() => import('./components/own-dialog'));
const Card = lazy(() => import('./components/component-card'));

/** What is open over the board for a moment, if anything. */
export default function Popups() {
  const hasCard = useStore(componentCard, (state) => state.open !== null);
  const isPresented = useStore(presenting, ({ on }) => on);
  const hasReviewSettings = useStore(reviewSettings, ({ open }) => open);
  const hasMenu = useStore(contextMenu, ({ at }) => at !== null);
  const isArmed = useStore(tool, ({ active }) => active.kind === 'add');
  const hasOutline = useStore(outline, (state) => state.open);
  const canHeal = useStore(healOffer, (state) => state.open !== null);
  const hasOwn = useStore(ownDialog, (state) => state.open !== null);
  return (
    <Suspense fallback={null}>
      {hasOutline && <Outline />}
      {hasCard && <Card />}
      {hasReviewSettings && <ReviewSettings />}
      {hasOwn && <Own />}
      {canHeal && <HealBar />}
      {isArmed && <Armed />}
      {hasMenu && <Menu />}
      {isPresented && <Presentation />}
    </Suspense>
  );
}
