import { ALL_RULES } from '../review/catalogue/all-rules';
import type { Rule } from '../review/engine/rule';
import { stageOf, summaryOf } from '../review/engine/rule-info';
import type { RulesCommand } from './check-options';

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

/** A rule as programs get it. */
export const ruleJson = (rule: Rule): object => ({
  id: rule.id,
  severity: rule.severity,
  step: stageOf(rule)?.step ?? null,
  stage: stageOf(rule)?.id ?? null,
  summary: summaryOf(rule),
  profiles: rule.profiles ?? [],
  source: rule.source ?? null,
  messages: rule.messages,
});
