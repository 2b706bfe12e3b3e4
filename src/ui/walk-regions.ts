import { cameraControl } from '../session/camera';
import { showTab, type Tab } from '../session/panels';
import { selection } from '../session/selection';

/** In the order of the walk; a region is an element marked by `data-region`. */
const REGIONS = ['board', 'outline', 'right', 'tools', 'top', 'left'] as const;
type Region = (typeof REGIONS)[number];

/** Where a region is entered that has not been left by these keys before. */
const ENTRANCES: { readonly [R in Region]?: string } = {
  right: '[role="tab"][aria-selected="true"]',
  tools: 'button[tabindex="0"]:enabled',
};
const CONTROLS =
  'input:enabled, textarea:enabled, select:enabled, button:enabled:not([tabindex="-1"]), [tabindex="0"]';

/** What had the keyboard when a region was left: one comes back to it. */
const left = new Map<Region, HTMLElement>();

/** Gives the keyboard to the next region that is in the window, or the previous one. */
export function walkRegions(by: 1 | -1): void {
  const here = regionOf(document.activeElement);
  if (here !== 'board' && document.activeElement instanceof HTMLElement)
    left.set(here, document.activeElement);
  const start = REGIONS.indexOf(here);
  for (let step = 1; step <= REGIONS.length; step += 1) {
    const next = REGIONS.at((start + by * step) % REGIONS.length);
    if (next !== undefined && enter(next)) return;
  }
}

/** The region that something is in; what is in none lies over the board. */
function regionOf(element: Element | null): Region {
  const name = element?.closest<HTMLElement>('[data-region]')?.dataset['region'];
  return REGIONS.find((region) => region === name) ?? 'board';
}

/** False where the region is not there, hidden, or has nothing that takes the keyboard. */
function enter(region: Region): boolean {
  if (region === 'board') {
    const [node] = selection.getState().nodes;
    cameraControl.getState().control?.focus(node);
    return true;
  }
  const element = document.querySelector<HTMLElement>(`[data-region="${region}"]`);
  if (element === null || !isShown(element)) return false;
  const before = left.get(region);
  const entrance = ENTRANCES[region];
  const target =
    before !== undefined && element.contains(before) && isShown(before)
      ? before
      : ((entrance === undefined ? null : element.querySelector<HTMLElement>(entrance)) ??
        [...element.querySelectorAll<HTMLElement>(CONTROLS)].find(isShown));
  target?.focus();
  return target !== undefined && document.activeElement === target;
}

const isShown = (element: HTMLElement): boolean => element.getClientRects().length > 0;

/** Shows a tab of the side panel and gives it the keyboard: Tab leads into what it shows. */
export function goToTab(tab: Tab): void {
  showTab(tab);
  // Once the panel is in the page.
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-tab=${tab}]`)?.focus());
}
