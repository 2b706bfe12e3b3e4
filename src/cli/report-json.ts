import { isSafe } from '../review/fix-all-safe';
import { placesIn } from './places';
import { placeInFile, problemsOf, type FileReview } from './report';

/** The report for programs. Its keys are a promise: add to them, take none away. */
export const reportJson = (files: readonly FileReview[], refusals: readonly string[]): string =>
  `${JSON.stringify({ files: files.map(fileJson), unusable: refusals }, null, 2)}\n`;

function fileJson(reviewed: FileReview): object {
  const { file, text, board, review, strictness, fixed } = reviewed;
  const places = placesIn(text);
  const problems = new Set(problemsOf(reviewed));
  return {
    file,
    score: { total: review.score.total, steps: review.score.steps },
    profile: review.profile,
    stages: review.stages.map(({ id, step, status, nodes }) => ({ id, step, status, nodes })),
    findings: review.findings.map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      step: finding.step,
      stage: finding.stage,
      message: finding.message,
      why: finding.why,
      ask: finding.ask,
      fix: finding.fix,
      nodes: finding.nodes,
      edges: finding.edges,
      fixable: finding.mend?.kind === 'changes',
      muted: finding.muted !== undefined,
      ...(finding.muted === undefined ? {} : { reason: finding.muted }),
      ...(finding.anchor === undefined ? {} : { at: finding.anchor }),
      line: placeInFile(finding, places).line,
      shown: problems.has(finding),
      safe: isSafe(finding),
    })),
    unusedMutes: review.unusedMutes.flatMap((key) => {
      const mute = board.muted.get(key);
      if (mute === undefined) return [];
      const { rule, at, reason } = mute;
      return [{ rule, ...(at === undefined ? {} : { at }), reason }];
    }),
    strictness,
    fixed: fixed.map(({ rule, anchor, line, label, written }) => ({
      rule,
      ...(anchor === undefined ? {} : { at: anchor }),
      line,
      label,
      written,
    })),
  };
}
