import type { Board, Brief, Constraints, Metric, Mute, Settings } from '../core/board';
import { board as libraryBoard } from '../library/test-board';

/** What a board of a case has beside its diagram, in the shortest words. */
export interface CaseExtras {
  readonly brief?: Brief;
  readonly constraints?: Constraints;
  /** Goals g1, g2 … */
  readonly goals?: readonly string[];
  /** `online: watch time`; metrics m1, m2 … Those without a kind are offline; all serve g1. */
  readonly metrics?: readonly string[];
  /** Notes note-1, note-2 … */
  readonly notes?: readonly string[];
  /** Reasons by node id. */
  readonly because?: { readonly [node: string]: string };
  /** Goals that a node serves, by node id. */
  readonly serves?: { readonly [node: string]: readonly string[] };
  readonly muted?: readonly Mute[];
  readonly settings?: Settings;
  /** A group by label, and the ids of what it contains. */
  readonly groups?: { readonly [label: string]: readonly string[] };
}

/**
 * A board in the notation, for cases: `clicks:event-log > lake:data-lake`. Node ids are the
 * labels in lower case with hyphens, edge ids `from--to`.
 */
export function board(text: string, extras: CaseExtras = {}): Board {
  const { brief, constraints, goals, metrics, notes, muted, settings, groups } = extras;
  return libraryBoard(text, {
    ...(brief && { brief }),
    ...(constraints && { constraints }),
    ...(goals && { goals }),
    ...(metrics && { metrics: metrics.map((name) => metricOf(name, goals !== undefined)) }),
    ...(muted && { muted }),
    ...(settings && { settings }),
    ...(notes && { notes: Object.fromEntries(notes.map((note, i) => [`note-${i + 1}`, note])) }),
    ...(groups && {
      groups: Object.fromEntries(
        Object.entries(groups).map(([label, of], i) => [`group-${i + 1}`, { label, of }]),
      ),
    }),
    nodes: nodeFields(extras),
  });
}

function metricOf(text: string, served: boolean) {
  const [, kind, name = text] = /^(business|online|offline|guardrail): *(.*)$/.exec(text) ?? [];
  const known: Metric['kind'] =
    kind === 'business' || kind === 'online' || kind === 'guardrail' ? kind : 'offline';
  return { name, kind: known, ...(served && { serves: ['g1'] }) };
}

function nodeFields({ because = {}, serves = {} }: CaseExtras) {
  const ids = new Set([...Object.keys(because), ...Object.keys(serves)]);
  return Object.fromEntries(
    [...ids].map((id) => {
      const reason = because[id];
      const goals = serves[id];
      return [id, { ...(reason && { because: reason }), ...(goals && { serves: goals }) }];
    }),
  );
}
