import { partsOf, type ReviewedPart } from '../../review/engine/parts';
import type { Review } from '../../review/engine/review';
import { en } from '../../strings/en';
import { goToStage } from '../go-to';
import { useParts, type ShownPart } from '../parts';
import { stepFill, stepText } from '../step-color';
import { StageDot } from '../top-bar/stage-dot';
import { useBoard, useWorkspace } from '../workspace';
import { Coverage } from './coverage';
import { mostToGain, stagesDone } from './most-to-gain';

/** More would be a list of everything, which the coverage is. */
const MOST_GAINS = 3;

/** Parts that stand side by side; more are lines of their own. */
const MOST_COLUMNS = 4;

/** The number, what it means in words, and what would raise it most. */
export function Score({ review }: { readonly review: Review }) {
  const { document } = useWorkspace();
  const off = Object.values(useBoard().settings.rules ?? {}).filter((one) => one === 'off').length;
  const { total, withoutMutes, mutes } = review.score;
  const parts = partsOf(review, useParts());
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
                className="min-h-[24px] rounded-full border border-line px-2.5 text-12 hover:bg-hover"
                onClick={() => goToStage(stage, review, document.get())}
              >
                {en.stages[stage.id]}{' '}
                <span className={`font-semibold ${stepText[stage.step]}`}>+{points}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <ul
        aria-label={en.review.steps}
        className={`mt-3 grid ${parts.length > MOST_COLUMNS ? 'gap-1.5' : 'grid-cols-4 gap-2'}`}
      >
        {parts.map((part) => (
          <Part key={part.part.id} reviewed={part} isRow={parts.length > MOST_COLUMNS} />
        ))}
      </ul>
      <Coverage review={review} />
      <p className="mt-2 text-11 text-soft">{en.review.meaning}</p>
      {mutes > 0 && (
        <p className="mt-1 text-11 text-soft">{en.review.withoutMutes(withoutMutes)}</p>
      )}
      {off > 0 && <p className="mt-1 text-11 text-soft">{en.review.rulesOff(off)}</p>}
    </section>
  );
}

interface PartProps {
  readonly reviewed: ReviewedPart<ShownPart>;
  /** On a line of its own: name, stages and share beside each other. */
  readonly isRow: boolean;
}

function Part({ reviewed: { part, stages, share }, isRow }: PartProps) {
  const step = stages[0]?.step ?? 'framing';
  const dots = (
    <span aria-hidden="true" className="flex gap-px">
      {stages.map(({ id, status, step: own }) => (
        <span key={id} className={stepText[own]}>
          <StageDot status={status} />
        </span>
      ))}
    </span>
  );
  const bar = (
    <div className="h-1 overflow-hidden rounded-full bg-pressed">
      <div
        className={`h-full rounded-full transition-[width] duration-150 ${stepFill[step]}`}
        style={{ width: `${share}%` }}
      />
    </div>
  );
  return (
    <li className="min-w-0">
      {!isRow && bar}
      <div className={`flex items-center gap-2 text-11 ${isRow ? 'mb-1' : 'mt-1'}`}>
        <span className={`flex-1 ${stepText[step]}`}>{part.name}</span>
        {isRow && dots}
        <span className={`text-right text-soft ${isRow ? 'w-6' : ''}`}>{share}</span>
      </div>
      {isRow ? bar : dots}
    </li>
  );
}
