import type { Rule } from '../review/engine/rule';
import type { Finding, Severity } from '../review/engine/review';
import { placeOf } from './report-text';
import { lineOf, type FileReview } from './report';

const LEVELS: { readonly [S in Severity]: string } = {
  error: 'error',
  warning: 'warning',
  hint: 'note',
};

/** The report as SARIF 2.1.0, for code scanning. Muted findings are there, as suppressed. */
export function reportSarif(
  files: readonly FileReview[],
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
        results: files.flatMap((file) =>
          file.review.findings.map((finding) => sarifResult(finding, file, index)),
        ),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function sarifRule({ id, severity, messages }: Rule): object {
  const [first] = Object.values(messages);
  return {
    id,
    defaultConfiguration: { level: LEVELS[severity] },
    ...(first ? { shortDescription: { text: first.why }, help: { text: first.fix } } : {}),
  };
}

function sarifResult(
  finding: Finding,
  file: FileReview,
  index: ReadonlyMap<string, number>,
): object {
  const { rule, severity, message, why, fix, muted } = finding;
  const line = lineOf(finding, file.text);
  const ruleIndex = index.get(rule);
  return {
    ruleId: rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: LEVELS[severity],
    message: { text: `${message} ${why} ${fix}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: toUri(file.file) },
          ...(line === undefined ? {} : { region: { startLine: line } }),
        },
        logicalLocations: [{ fullyQualifiedName: placeOf(finding, file.board) }],
      },
    ],
    partialFingerprints: { finding: `${rule} ${finding.anchor ?? ''}`.trimEnd() },
    ...(muted === undefined ? {} : { suppressions: [{ kind: 'inSource', justification: muted }] }),
  };
}

/** A relative path as the reference that SARIF asks for. */
const toUri = (path: string): string =>
  path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
