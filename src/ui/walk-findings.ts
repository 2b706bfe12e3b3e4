import type { Finding } from '../review/engine/review';
import { showTab } from '../session/panels';
import { en } from '../strings/en';
import { announce } from './announcer';
import { answeredReview } from './answered-review';
import { findingKey } from './go-to';
import { showParts } from './lenses/show';
import { findingList, listAllFindings } from './review/finding-list';
import type { Workspace } from './workspace';

/** So many frames a panel that is opened may take to load and show its findings. */
const MOST_FRAMES = 600;

/** The finding that was shown last: from there one goes on, also when the focus has left it. */
let last: string | undefined;

/**
 * Shows the next finding of the panel, as listed there, or the previous one: lights it up, selects
 * what it is about, says it, and puts the keyboard where Enter mends it. After the last of those
 * shown come those held back, then the first again.
 */
export async function walkFindings(
  by: 1 | -1,
  { document: board, review }: Pick<Workspace, 'document' | 'review'>,
): Promise<void> {
  const asked = document.activeElement;
  showTab('review');
  const answer = await answeredReview(review);
  const open = answer?.findings.filter(({ muted }) => muted === undefined) ?? [];
  if (answer !== undefined && open.length === 0) {
    announce(en.review.clean);
    return;
  }
  const list = answer && (await appears('[data-findings]'));
  if (!list) {
    announce(en.review.waiting);
    return;
  }
  const next = await step(list, by, open.length);
  const finding = open.find((one) => findingKey(one) === next?.item.dataset['finding']);
  if (next === undefined || finding === undefined) return;
  // Who writes elsewhere by now has not waited for the answer.
  if (isWriting() && document.activeElement !== asked) return;
  last = findingKey(finding);
  (
    next.item.querySelector<HTMLElement>('[data-fix]') ?? next.item.querySelector('button')
  )?.focus();
  next.item.scrollIntoView({ block: 'nearest' });
  const now = board.get();
  // What it lights up the list knows.
  showParts(
    now,
    finding.nodes.filter((id) => now.nodes.has(id)),
    finding.edges.filter((id) => now.edges.has(id)),
  );
  announce(wordsOf(finding, next.at + 1, open.length));
}

const isWriting = (): boolean =>
  document.activeElement?.matches('input, textarea, [contenteditable]') ?? false;

interface Step {
  readonly item: HTMLElement;
  readonly at: number;
}

async function step(list: HTMLElement, by: 1 | -1, all: number): Promise<Step | undefined> {
  let items = itemsOf(list);
  const { activeElement } = document;
  const focused = activeElement?.closest<HTMLElement>('[data-finding]') ?? null;
  const isNew = focused !== null && focused.dataset['finding'] !== last;
  const from = items.findIndex((item) =>
    focused === null ? item.dataset['finding'] === last : item === focused,
  );
  // The focus moves up by itself when a finding has been mended: that one has not been shown yet.
  let at = isNew && by === 1 ? from : from < 0 && by === -1 ? items.length - 1 : from + by;
  if (at >= items.length && items.length < all && !findingList.getState().all) {
    listAllFindings(true);
    await frame();
    items = itemsOf(list);
  }
  at = (at + items.length) % items.length;
  const item = items[at];
  return item === undefined ? undefined : { item, at };
}

function wordsOf({ severity, message, mend }: Finding, at: number, all: number): string {
  const enter = mend === undefined ? en.walking.enterShows : en.walking.enterFixes(mend.label);
  return `${en.walking.finding(en.severities[severity], at, all, message)} ${enter}`;
}

const itemsOf = (list: HTMLElement): HTMLElement[] => [
  ...list.querySelectorAll<HTMLElement>('[data-finding]'),
];

const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

async function appears(selector: string): Promise<HTMLElement | null> {
  for (let frames = 0; frames < MOST_FRAMES; frames += 1) {
    const element = document.querySelector<HTMLElement>(selector);
    if (element !== null) return element;
    // oxlint-disable-next-line no-await-in-loop -- a frame after the other
    await frame();
  }
  return null;
}
