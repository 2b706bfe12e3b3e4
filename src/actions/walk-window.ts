import { TABS } from '../session/panels';
import { en } from '../strings/en';
import type { Action, AppIntents } from './action';

const text = en.walking;

/** Heard also while one types: they are the way out of a field. */
const walk = (id: string, label: string, key: string, run: (app: AppIntents) => void): Action => ({
  id,
  label,
  shortcuts: [key],
  keys: 'everywhere',
  isEnabled: () => true,
  run: ({ app }) => run(app),
});

/** From the board to the panels and back, and from finding to finding, by key. */
export const walksWindow: readonly Action[] = [
  walk('go-next-region', text.nextRegion, 'F6', (app) => app.walkRegions(1)),
  walk('go-previous-region', text.previousRegion, 'Shift+F6', (app) => app.walkRegions(-1)),
  walk('go-next-finding', text.nextFinding, 'F8', (app) => app.walkFindings(1)),
  walk('go-previous-finding', text.previousFinding, 'Shift+F8', (app) => app.walkFindings(-1)),
  ...TABS.map((tab, index) =>
    walk(`go-${tab}`, text.tab(en.panels[tab]), `Alt+${index + 1}`, (app) => app.goToTab(tab)),
  ),
];
