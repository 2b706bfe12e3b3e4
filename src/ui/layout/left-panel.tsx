import { en } from '../../strings/en';
import { laterPanel } from './later-panel';
import { SidePanel } from './side-panel';

const ComponentsPanel = laterPanel(() => import('../components/components-panel'));

/** The library, at hand. */
export function LeftPanel() {
  return (
    <SidePanel side="left">
      <section aria-label={en.components.label} className="flex min-h-0 flex-1 flex-col">
        <ComponentsPanel />
      </section>
    </SidePanel>
  );
}
