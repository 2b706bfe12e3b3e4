import { useId } from 'react';

import { panels, showTab, TABS } from '../../session/panels';
import { en } from '../../strings/en';
import { useStore } from '../use-store';
import { laterPanel } from './later-panel';
import { HidePanel, SidePanel } from './side-panel';

const tabs = TABS;

const content = {
  review: laterPanel(() => import('../review/review-panel')),
  brief: laterPanel(() => import('../brief/brief-panel')),
  properties: laterPanel(() => import('../properties/properties-panel')),
  lenses: laterPanel(() => import('../lenses/lenses-panel')),
};

/** Review, Brief, Properties and Lenses as tabs; the visible one is the landmark of its name. */
export function RightPanel() {
  const id = useId();
  const tab = useStore(panels, (state) => state.tab);
  const Content = content[tab];
  return (
    <SidePanel side="right">
      <div className="flex h-10 shrink-0 items-center gap-1 border-b border-line pr-2 pl-3">
        <div
          role="tablist"
          aria-label={en.panels.tabs}
          className="flex h-full min-w-0 flex-1 gap-1"
          onKeyDown={(event) => {
            const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
            if (by === 0) return;
            const next = tabs.at((tabs.indexOf(tab) + by) % tabs.length);
            if (next === undefined) return;
            showTab(next);
            document.querySelector<HTMLElement>(`[data-tab=${next}]`)?.focus();
          }}
        >
          {tabs.map((one) => (
            <button
              key={one}
              type="button"
              role="tab"
              data-tab={one}
              id={`${id}-${one}`}
              aria-selected={one === tab}
              aria-controls={`${id}-panel`}
              tabIndex={one === tab ? 0 : -1}
              className={`h-full border-b-2 px-1.5 pt-0.5 font-semibold transition-colors duration-150 ${
                one === tab
                  ? 'border-text text-text'
                  : 'border-transparent text-soft hover:text-text'
              }`}
              onClick={() => showTab(one)}
            >
              {en.panels[one]}
            </button>
          ))}
        </div>
        <HidePanel side="right" />
      </div>
      <aside
        key={tab}
        id={`${id}-panel`}
        aria-label={en.panels[tab]}
        data-form={tab === 'brief' ? '' : undefined}
        className="min-h-0 flex-1 overflow-x-hidden overflow-y-auto"
      >
        <Content />
      </aside>
    </SidePanel>
  );
}
