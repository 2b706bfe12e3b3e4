import { componentId } from '../../core/ids';
import type { StageId } from '../../framework/steps';
import type { Library } from '../../library/library';
import { isKnownWord } from '../../library/misspelt';
import { namedTools } from '../../library/named-tools';
import { wordsOf } from '../../library/normalise';
import type { BoardGraph } from '../engine/board-graph';
import type { GraphNode } from '../engine/graph-node';
import type { Kind } from '../engine/kinds';
import type { SaysOf } from './drawn-loop';
import { isLogin } from './login';
import { NONE, stagesIn, stagesInName } from './name-words';

/** What makes or holds a model, acts or asks says less by its product than by what leads to it. */
const BY_LINES: readonly string[] = [
  'model-trainer',
  'online-trainer',
  'pretrained-model',
  'llm-server',
  'external-system',
  'orchestrator',
  'ml-operator',
  'privacy-controls',
  'content-corpus',
  'ci-cd',
  'alerting',
  'review-queue',
];

/** What the products in a label are for. */
export function stagesOfTools(label: string, library: Library): readonly StageId[] {
  return [...namedTools(library, label)].flatMap((component) =>
    BY_LINES.includes(component) ? NONE : stagesOfSome(component, library),
  );
}

const stagesOfSome = (component: string, library: Library): readonly StageId[] =>
  SOURCES.some((kind) => kind === component)
    ? ['data-collection']
    : (library.get(componentId(component))?.stages ?? NONE);

/** Whether a box shows a stage by its name alone. */
export const saysOfItself =
  (library: Library): SaysOf =>
  (node, stage) =>
    stagesIn(node.label).includes(stage) ||
    stagesInName(node.label).includes(stage) ||
    perhaps(node, library).includes(stage);

/** Whether they bring labels or close a loop is a matter of their lines, which an unsure box lacks. */
const SOURCES: readonly Kind[] = ['event-log', 'external-system', 'client-app', 'end-user'];

/** They act on what a watch says, and show none. */
const ACTING: readonly Kind[] = ['orchestrator', 'ml-operator', 'alerting'];

/** What a plain box shows if it is what its label most resembles. */
export function perhaps(node: GraphNode, library: Library): readonly StageId[] {
  const { likely } = node;
  if (likely === undefined || ACTING.includes(likely) || isLogin(node)) return NONE;
  return stagesOfSome(likely, library);
}

/** Named without what people did: that is a label only to whoever learns from it. */
export const namesLearning = ({ label }: GraphNode): boolean =>
  stagesIn(label).some((stage) => stage === 'training' || stage === 'labelling');

/** Some word of its name is one that the library's names have too: what nobody knows tells nothing. */
export const saysAnything = ({ library }: BoardGraph, { label }: GraphNode): boolean =>
  wordsOf(label).some((word) => isKnownWord(library, word));
