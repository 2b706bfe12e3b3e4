import type { Board } from '../core/board';
import type { Library } from '../library/library';
import { ALL_RULES } from '../review/catalogue/all-rules';
import type { Cases } from '../review/engine/cases';
import type { Rule } from '../review/engine/rule';
import type { ExplainCommand } from './check-options';
import { didYouMean } from './choose';
import { besideText, notationText } from './notation-text';
import { anyBoard, stageOf } from '../review/engine/rule-info';
import { ruleJson } from './rules';
import { Unusable } from './terminal';

/** All about one rule. Throws `Unusable`, with the nearest names, where there is no such rule. */
export async function explainRule(
  { rule: id, format }: Pick<ExplainCommand, 'rule' | 'format'>,
  library: Library,
): Promise<string> {
  const rule = ALL_RULES.find((one) => one.id === id);
  if (!rule) {
    const near = didYouMean(
      id,
      ALL_RULES.map((one) => one.id),
    );
    throw new Unusable(`stageboard: there is no rule ${id}${near}; stageboard rules lists them.`);
  }
  // Reading all cases takes a moment that the other commands do not need.
  const { ALL_CASES } = await import('./all-cases');
  const cases = ALL_CASES.get(id);
  if (format === 'json') {
    const boards = cases ? casesJson(cases, library) : {};
    return `${JSON.stringify({ ...ruleJson(rule), ...boards }, null, 2)}\n`;
  }
  const lines = [...headLines(rule), ...messageLines(rule)];
  if (cases) lines.push(...caseLines(cases, library));
  return `${lines.join('\n')}\n`;
}

function headLines(rule: Rule): string[] {
  const stage = stageOf(rule);
  const place = stage === null ? 'about the whole board' : `stage ${stage.id}, step ${stage.step}`;
  return [
    `${rule.id}  ${rule.severity}  ${place}`,
    ...(rule.profiles ? [`Where the board is read as: ${rule.profiles.join(', ')}`] : []),
    ...(rule.source === undefined ? [] : [`Source: ${rule.source}`]),
  ];
}

const messageLines = ({ messages }: Rule): string[] =>
  Object.entries(messages).flatMap(([key, { what, why, ask, fix }]) => [
    '',
    key,
    `  What     ${anyBoard(what)}`,
    `  Why      ${anyBoard(why)}`,
    `  Asked    ${anyBoard(ask)}`,
    `  Mend     ${anyBoard(fix)}`,
  ]);

const caseLines = ({ valid, invalid }: Cases, library: Library): string[] => [
  '',
  'Boards that pass',
  ...Object.entries(valid).flatMap(([name, board]) => caseText(name, board, library)),
  '',
  'Boards that do not',
  ...Object.entries(invalid).flatMap(([name, { board, findings }]) =>
    caseText(`${name} (${findings.join(', ')})`, board, library),
  ),
];

const caseText = (name: string, board: Board, library: Library): string[] => [
  `  ${name}`,
  ...notationText(board, library)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => `      ${line}`),
  ...besideText(board).map((line) => `      ${line}`),
];

const casesJson = ({ valid, invalid }: Cases, library: Library): object => ({
  valid: Object.entries(valid).map(([name, board]) => caseJson(name, board, library)),
  invalid: Object.entries(invalid).map(([name, { board, findings }]) => ({
    ...caseJson(name, board, library),
    findings,
  })),
});

const caseJson = (name: string, board: Board, library: Library): object => ({
  name,
  notation: notationText(board, library),
  beside: besideText(board),
});
