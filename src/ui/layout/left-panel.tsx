import { lazy, Suspense } from 'react';

import { en } from '../../strings/en';
import { afterPaint } from '../painted';
import { SidePanel } from './side-panel';

const ComponentsPanel = lazy(() => afterPaint(() => import('../components/components-panel')));

/** The library, at hand. */
export function LeftPanel() {
  return (
    <SidePanel side="left">
      <section aria-label={en.components.label} className="flex min-h-0 flex-1 flex-col">
        <Suspense fallback={null}>
          <ComponentsPanel />
        </Suspense>
      </section>
    </SidePanel>
  );
}
