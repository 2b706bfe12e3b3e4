import { STEPS } from '../../framework/steps';
import type { Review } from '../../review/engine/review';
import { en } from '../../strings/en';
import { stepFill, stepText } from '../step-color';
import { mostToGain, stagesDone } from './most-to-gain';

/** The number, what it means in words, and what would raise it most. */
export function Score({ review }: { readonly review: Review }) {
  const { total, withoutMutes, mutes, steps } = review.score;
  const gain = mostToGain(review);
  const { done, all } = stagesDone(review);
  const word = en.review.words.find(({ from }) => total >= from)?.word ?? '';
  return (
    <section aria-label={en.review.score(total)} className="border-b border-line p-4">
      <div className="flex items-center gap-4">
        <span className="text-34 font-bold" aria-hidden="true">
          {total}
        </span>
        <div className="min-w-0">
          <p>
            <strong className="font-semibold">{word}</strong>{' '}
            <span className="text-soft">{en.stageBar.ofStages(done, all)}</span>
          </p>
          <p className="text-soft">
            {gain === undefined
              ? en.review.nothingToRaise
              : en.review.raises(en.stages[gain.stage.id], gain.points)}
          </p>
        </div>
      </div>
      <ul aria-label={en.review.steps} className="mt-3 grid grid-cols-4 gap-2">
        {STEPS.map((step) => (
          <li key={step} className="min-w-0">
            <div className="h-1 overflow-hidden rounded-full bg-pressed">
              <div
                className={`h-full rounded-full transition-[width] duration-150 ${stepFill[step]}`}
                style={{ width: `${steps[step]}%` }}
              />
            </div>
            <div className="mt-1 flex justify-between gap-1 text-11">
              <span className={stepText[step]}>{en.steps[step]}</span>
              <span className="text-soft">{steps[step]}</span>
            </div>
          </li>
        ))}
      </ul>
      <p className="mt-2 text-11 text-soft">{en.review.meaning}</p>
      {mutes > 0 && (
        <p className="mt-1 text-11 text-soft">{en.review.withoutMutes(withoutMutes)}</p>
      )}
    </section>
  );
}
