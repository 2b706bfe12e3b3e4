import type { Board } from '../core/board';
import { printNotation } from '../core/notation/print';
import { inferAsDrawn } from '../library/infer';
import { BRIEF_CARDS, type Library } from '../library/library';

/** A board's parts and connections as one would type them; empty where it has none. */
export const notationText = (board: Board, library: Library): string =>
  printNotation(board, {
    componentOf: (node) =>
      node.type === 'component'
        ? node.component
        : node.type === 'brief'
          ? BRIEF_CARDS[node.part]
          : undefined,
    connect: (from, to, isWayBack) => {
      const inferred = inferAsDrawn(library, library.get(from), library.get(to), isWayBack);
      // A case is about what is trained on and what is held out: that is written out.
      return inferred.split === undefined ? inferred : { ...inferred, flow: 'note' };
    },
  }).trimEnd();

const listed = (name: string, values: readonly string[]): string[] =>
  values.length === 0 ? [] : [`${name}: ${values.join('; ')}`];
const said = (object: object): string[] =>
  Object.entries(object).map(([key, value]) => `${key} ${JSON.stringify(value)}`);

/** What a case says beside its drawing: its brief, goals, metrics, limits, notes and settings. */
export function besideText(board: Board): string[] {
  const { problem, task, target, baseline, profile } = board.brief;
  const texts = [...board.nodes.values()].flatMap((node) =>
    node.type === 'note' || node.type === 'text' ? [node.text] : [],
  );
  return [
    ...listed('problem', problem === undefined ? [] : [problem]),
    ...listed('task', task === undefined ? [] : [task]),
    ...listed('target', target === undefined ? [] : [target]),
    ...listed('baseline', baseline === undefined ? [] : [baseline]),
    ...listed(
      'goals',
      [...board.goals.values()].map(({ text }) => text),
    ),
    ...listed(
      'metrics',
      [...board.metrics.values()].map(({ name, kind }) => `${name} (${kind})`),
    ),
    ...listed('constraints', said(board.constraints)),
    ...listed('profile', said(profile ?? {})),
    ...listed('notes', texts),
    ...listed('rules', said(board.settings.rules ?? {})),
  ];
}
