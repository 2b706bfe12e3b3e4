import { STAGES } from '../framework/steps';
import { ALL_RULES } from '../review/catalogue/all-rules';
import type { Rule } from '../review/engine/rule';
import type { RulesCommand } from './check-options';

/** The stage that a rule belongs to; null for a rule about the board. */
export const stageOf = ({ id }: Rule): (typeof STAGES)[number] | null =>
  STAGES.find((stage) => id.startsWith(`${stage.id}/`)) ?? null;

/** A text of a rule without the words of a board. */
export const anyBoard = (text: string): string =>
  text.replaceAll('{at}', '“…”').replaceAll(/\{\w+\}/g, '…');

/** What a rule finds, in one line: its first message. */
export function summaryOf({ messages }: Rule): string {
  const [first] = Object.values(messages);
  return anyBoard(first?.what ?? '')
    .replace(/(: …\.|\. …)$/, '.')
    .replace(' (…)', '');
}

/** Every rule with its severity, its stage and what it finds. */
export function listRules({ format }: RulesCommand): string {
  if (format === 'json') return `${JSON.stringify({ rules: ALL_RULES.map(ruleJson) }, null, 2)}\n`;
  const rows = ALL_RULES.map((rule) => ({ rule, stage: stageOf(rule)?.id ?? 'board' }));
  const id = Math.max(...rows.map(({ rule }) => rule.id.length));
  const width = Math.max(...rows.map(({ stage }) => stage.length));
  return rows
    .map(
      ({ rule, stage }) =>
        `${rule.id.padEnd(id)}  ${rule.severity.padEnd(7)}  ${stage.padEnd(width)}  ${summaryOf(rule)}\n`,
    )
    .join('');
}

const ruleJson = (rule: Rule): object => ({
  id: rule.id,
  severity: rule.severity,
  step: stageOf(rule)?.step ?? null,
  stage: stageOf(rule)?.id ?? null,
  summary: summaryOf(rule),
  profiles: rule.profiles ?? [],
  source: rule.source ?? null,
  messages: rule.messages,
});
