import { STEPS } from '../../framework/steps';
import type { Review } from '../../review/engine/review';
import { en } from '../../strings/en';
import { goToStage } from '../go-to';
import { stepFill, stepText } from '../step-color';
import { StageDot } from '../top-bar/stage-dot';
import { useWorkspace } from '../workspace';
import { Coverage } from './coverage';
import { mostToGain, stagesDone } from './most-to-gain';

/** More would be a list of everything, which the coverage is. */
const MOST_GAINS = 3;

/** The number, what it means in words, and what would raise it most. */
export function Score({ review }: { readonly review: Review }) {
  const { document } = useWorkspace();
  const { total, withoutMutes, mutes, steps } = review.score;
  const gains = mostToGain(review, MOST_GAINS);
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
            {gains.length === 0 ? en.review.nothingToRaise : en.review.raisesMost}
          </p>
        </div>
      </div>
      {gains.length > 0 && (
        <ul aria-label={en.review.raisesMost} className="mt-2 flex flex-wrap gap-1.5">
          {gains.map(({ stage, points }) => (
            <li key={stage.id}>
              <button
                type="button"
                className="min-h-6 rounded-full border border-line px-2.5 text-12 hover:bg-hover"
                onClick={() => goToStage(stage, review, document.get())}
              >
                {en.stages[stage.id]}{' '}
                <span className={`font-semibold ${stepText[stage.step]}`}>+{points}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
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
            <div aria-hidden="true" className={`flex gap-px ${stepText[step]}`}>
              {review.stages
                .filter((stage) => stage.step === step)
                .map(({ id, status }) => (
                  <StageDot key={id} status={status} />
                ))}
            </div>
          </li>
        ))}
      </ul>
      <Coverage review={review} />
      <p className="mt-2 text-11 text-soft">{en.review.meaning}</p>
      {mutes > 0 && (
        <p className="mt-1 text-11 text-soft">{en.review.withoutMutes(withoutMutes)}</p>
      )}
    </section>
  );
}
