import { useState } from 'react';

import { STEPS } from '../../framework/steps';
import { SEVERITIES } from '../../review/engine/review';
import type { Finding, Review } from '../../review/engine/review';
import { shownFindings } from '../../review/engine/shown-findings';
import { en } from '../../strings/en';
import { findingKey } from '../go-to';
import { Button } from '../primitives/button';
import { useBoard, useReview } from '../workspace';
import { FindingItem } from './finding-item';
import { MutedList } from './muted-list';
import { Score } from './score';

const WORST = 5;

/** The most important findings first, as strictly as the board asks; the rest, by step, on request. */
export default function ReviewPanel() {
  const { review } = useReview();
  const board = useBoard();
  if (review === undefined) return <p className="p-4 text-soft">{en.review.waiting}</p>;
  const started = board.nodes.size > 0 || board.goals.size > 0;
  return (
    <>
      <Score review={review} />
      {started ? (
        <Findings review={review} />
      ) : (
        <Quiet title={en.review.empty} text={en.review.emptyHint} />
      )}
      <MutedList review={review} />
      {started && <Profile review={review} />}
    </>
  );
}

function Findings({ review }: { readonly review: Review }) {
  const [all, setAll] = useState(false);
  const open = review.findings.filter((finding) => finding.muted === undefined);
  const { strictness } = useBoard().settings;
  const asked = shownFindings(open, strictness);
  const shown = asked.length === 0 && strictness !== 'sketch' ? open : asked;
  const worst = strictness === 'review' ? shown : shown.slice(0, WORST);
  const rest = open.filter((finding) => !worst.includes(finding));
  const first = worst.find(({ mend }) => mend !== undefined);
  if (open.length === 0) return <Quiet title={en.review.clean} text={en.review.cleanHint} />;
  const list = (findings: readonly Finding[]) => (
    <ul>
      {findings.map((finding) => (
        <FindingItem key={findingKey(finding)} finding={finding} first={finding === first} />
      ))}
    </ul>
  );
  return (
    <section aria-label={en.review.findings}>
      <p className="flex gap-3 border-b border-line px-4 py-2 text-12 text-soft">
        {SEVERITIES.map((severity) => {
          const count = open.filter((finding) => finding.severity === severity).length;
          return count === 0 ? null : (
            <span key={severity}>{en.review.count(severity, count)}</span>
          );
        })}
      </p>
      {worst.length === 0 && <Quiet title={en.review.clean} text={en.review.quietHint} />}
      {list(worst)}
      {all &&
        [...STEPS, null].map((step) => {
          const group = rest.filter((finding) => finding.step === step);
          return group.length === 0 ? null : (
            <section key={step ?? 'board'} aria-label={stepName(step)}>
              <h3 className="bg-ground px-4 py-1.5 text-12 font-semibold text-soft">
                {stepName(step)}
              </h3>
              {list(group)}
            </section>
          );
        })}
      {rest.length > 0 && (
        <div className="border-b border-line px-1 py-2">
          <Button kind="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? en.common.less : en.common.more(rest.length)}
          </Button>
        </div>
      )}
    </section>
  );
}

const stepName = (step: Finding['step']): string =>
  step === null ? en.review.boardStep : en.steps[step];

function Quiet({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <div className="border-b border-line p-4">
      <p className="font-semibold">{title}</p>
      <p className="text-soft">{text}</p>
    </div>
  );
}

function Profile({ review }: { readonly review: Review }) {
  if (review.profile.length === 0) return null;
  return (
    <p className="p-4 text-12 text-soft">
      {en.review.profile}: {review.profile.map((id) => en.profiles[id]).join(', ')}
    </p>
  );
}
