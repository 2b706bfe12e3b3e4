import type { FileReview } from './report';

/** The report for programs. Its keys are a promise: add to them, take none away. */
export const reportJson = (files: readonly FileReview[]): string =>
  `${JSON.stringify({ files: files.map(fileJson) }, null, 2)}\n`;

const fileJson = ({ file, board, review, fixed }: FileReview): object => ({
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
  })),
  unusedMutes: review.unusedMutes.flatMap((key) => {
    const mute = board.muted.get(key);
    if (mute === undefined) return [];
    const { rule, at, reason } = mute;
    return [{ rule, ...(at === undefined ? {} : { at }), reason }];
  }),
  fixed,
});
