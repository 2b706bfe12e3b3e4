import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { anyBoard, stageOf, summaryOf } from '../review/engine/rule-info';
import type { Rule } from '../review/engine/rule';
import type { Finding, Severity } from '../review/engine/review';
import { shownFindings } from '../review/engine/shown-findings';
import { placeOf } from './place-of';
import { placesIn, type Places } from './places';
import { placeInFile, type FileReview } from './report';

const LEVELS: { readonly [S in Severity]: string } = {
  error: 'error',
  warning: 'warning',
  hint: 'note',
};

/**
 * The report as SARIF 2.1.0, for code scanning. Findings that are not asked for are left out;
 * those that are muted are there, as suppressed.
 */
export function reportSarif(
  files: readonly FileReview[],
  refusals: readonly string[],
  rules: readonly Rule[],
  version: string,
): string {
  const index = new Map(rules.map(({ id }, at): [string, number] => [id, at]));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'stageboard', version, rules: rules.map(sarifRule) } },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: refusals.length === 0,
            toolExecutionNotifications: refusals.map((text) => ({
              level: 'error',
              message: { text },
            })),
          },
        ],
        results: files.flatMap((file) => {
          const places = placesIn(file.text);
          return shownFindings(file.review.findings, file.strictness).map((finding) =>
            sarifResult(finding, file, places, index),
          );
        }),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function sarifRule(rule: Rule): object {
  const { id, severity, messages } = rule;
  const [first] = Object.values(messages);
  const stage = stageOf(rule);
  const explain = `npx stageboard explain ${id}`;
  return {
    id,
    shortDescription: { text: summaryOf(rule) },
    fullDescription: { text: anyBoard(first?.why ?? '') },
    defaultConfiguration: { level: LEVELS[severity] },
    help: {
      text: `${mendsOf(rule).join(' ')} Boards that pass and boards that do not: ${explain}`,
      markdown: helpOf(rule, explain),
    },
    properties: { tags: stage === null ? ['board'] : [...new Set([stage.step, stage.id])] },
  };
}

const mendsOf = ({ messages }: Rule): string[] => [
  ...new Set(Object.values(messages).map(({ fix }) => anyBoard(fix))),
];

/** The rule's page without its boards, which are drawn on the page and written by `explain`. */
function helpOf({ id, messages, source }: Rule, explain: string): string {
  const parts = Object.values(messages).map(({ what, why, ask, fix }) =>
    [
      `**${anyBoard(what)}**`,
      '',
      `- Why it matters: ${anyBoard(why)}`,
      `- What an interviewer would ask: ${anyBoard(ask)}`,
      `- How to mend it: ${anyBoard(fix)}`,
    ].join('\n'),
  );
  const page = `Boards that pass and boards that do not: \`${explain}\`, or with pictures \`docs/rules/${id}.md\` of Stageboard.`;
  return [...parts, page, ...(source === undefined ? [] : [`Source: ${source}`])].join('\n\n');
}

function sarifResult(
  finding: Finding,
  file: FileReview,
  places: Places,
  index: ReadonlyMap<string, number>,
): object {
  const { rule, severity, message, why, fix, muted, anchor } = finding;
  const { line, column, endLine, endColumn } = placeInFile(finding, places);
  const ruleIndex = index.get(rule);
  const at = ruleIndex === undefined ? {} : { index: ruleIndex };
  return {
    ruleId: rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    rule: { id: rule, ...at },
    level: LEVELS[severity],
    message: { text: `${message} ${why} ${fix}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: toUri(file.file) },
          region: {
            startLine: line,
            startColumn: column,
            ...(endLine === undefined ? {} : { endLine, endColumn }),
          },
        },
        logicalLocations: [{ fullyQualifiedName: placeOf(finding, file.board) }],
      },
    ],
    // What a finding is: it stays the same wherever its line moves to.
    partialFingerprints: { 'finding/v1': anchor === undefined ? rule : `${rule} ${anchor}` },
    ...(muted === undefined
      ? {}
      : { suppressions: [{ kind: 'inSource', status: 'accepted', justification: muted }] }),
  };
}

/** A path as the reference that SARIF asks for, relative wherever it can be. */
function toUri(file: string): string {
  const near = path.isAbsolute(file) ? path.relative('', file) : file;
  if (path.isAbsolute(near) || (near !== file && near.startsWith('..'))) {
    return pathToFileURL(file).href;
  }
  return near.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
}
