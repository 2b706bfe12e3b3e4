import { STAGES } from '../../framework/steps';
import type { Severity } from './review';
import type { Rule } from './rule';

type Stage = (typeof STAGES)[number];
const stages = new Map<string, Stage>(STAGES.map((stage) => [stage.id, stage]));

/** A rule without what it checks and how it says it: plain data, for lists. */
export interface RuleInfo {
  readonly id: string;
  readonly severity: Severity;
  /** Null for a rule about the whole board. */
  readonly stage: Stage['id'] | null;
  /** What it finds, in one line. */
  readonly summary: string;
}

/** The stage that a rule belongs to; null for a rule about the board. */
export const stageOf = ({ id }: { readonly id: string }): Stage | null =>
  stages.get(id.slice(0, id.indexOf('/'))) ?? null;

/** A text of a rule without the words of a board. */
export const anyBoard = (text: string): string =>
  text.replaceAll('{at}', '“…”').replaceAll(/\{\w+\}/g, '…');

/** What a rule finds, in one line: its first message. */
export function summaryOf({ messages }: Pick<Rule, 'messages'>): string {
  const [first] = Object.values(messages);
  return inOneLine(first?.what ?? '');
}

/** What a message finds, without what only a board can tell. */
export const inOneLine = (what: string): string =>
  anyBoard(what)
    .replace(/(: …\.|\. …)$/, '.')
    .replace(' (…)', '');

export const ruleInfo = (rule: Rule): RuleInfo => ({
  id: rule.id,
  severity: rule.severity,
  stage: stageOf(rule)?.id ?? null,
  summary: summaryOf(rule),
});
