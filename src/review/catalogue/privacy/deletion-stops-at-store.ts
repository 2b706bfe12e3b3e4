import { guards, taint } from '../../analysis/taint';
import { states } from '../../analysis/words';
import { toldIn } from '../../analysis/told';
import { focus } from '../../engine/draft-mend';
import { namedAll } from '../../engine/fill-message';
import { isA, isStated, type GraphNode } from '../../engine/graph-node';
import { TRAINERS } from '../../engine/kinds';
import { defineRule } from '../../engine/rule';

const DERIVED = ['feature-store', 'vector-index', ...TRAINERS] as const;
/** What expires, or is made anew, loses who was deleted by itself. */
const forgets = (node: GraphNode): boolean =>
  ['retentionDays', 'ttlSec', 'cadence', 'schedule'].some((key) => isStated(node, key));

/** Controls of access alone promise no deletion. */
const deletes = (node: GraphNode): boolean =>
  isStated(node, 'erasureSlaDays') ||
  [node.label, node.node.notes ?? '', node.node.because ?? ''].some((text) =>
    states(text, /\b(delet\w*|eras\w*|forget\w*|forgotten|gdpr)\b/i),
  );

const FOLLOWED =
  /\b(unlearn\w*|propagat\w*|re-?index\w*|retrain\w* without|delet\w* (from|in) (the )?(features?|index(es)?|models?|derived)|tombstones?|cascad\w*|features?, index(es)?|expire(s)? from)\b/i;

export const privacyDeletionStopsAtStore = defineRule({
  id: 'privacy/deletion-stops-at-store',
  severity: 'hint',
  messages: {
    stops: {
      what: 'Deletion reaches the stores; nothing says what happens in {derived}.',
      why: 'A person who was deleted lives on in features, vectors and weights.',
      ask: 'After an erasure, when is the person gone from the features, the index and the model?',
      fix: 'Write down how a deletion travels on: expiry of features, re-indexing, the next training.',
    },
  },
  *check(graph) {
    const controls = guards(graph).filter(({ kind }) => kind === 'privacy-controls');
    const { unguarded } = taint(graph);
    const derived = [...unguarded].filter((node) => isA(node, DERIVED) && !forgets(node));
    const [first] = controls;
    if (!first || derived.length === 0 || !controls.some(deletes)) return;
    if (controls.some(({ out }) => out.some(({ to }) => isA(to, DERIVED)))) return;
    if ([...toldIn(graph)].some(({ text }) => states(text, FOLLOWED))) return;
    yield {
      message: 'stops',
      data: { derived: namedAll(derived) },
      nodes: [...controls, ...derived],
      mend: focus('Say how deletion travels on', 'node.notes', [], first),
    };
  },
});
