import { partsOf } from '../../review/engine/parts';
import type { Review, StageResult } from '../../review/engine/review';
import { en } from '../../strings/en';
import { goToStage } from '../go-to';
import { useParts } from '../parts';
import { FoldTitle } from '../primitives/fold-title';
import { stepText } from '../step-color';
import { StageDot } from '../top-bar/stage-dot';
import { useWorkspace } from '../workspace';

/** Every stage under its step: how it stands by shape and word, and the way to it. */
export function Coverage({ review }: { readonly review: Review }) {
  const parts = partsOf(review, useParts());
  return (
    <details className="group mt-2">
      <FoldTitle>{en.review.byStage}</FoldTitle>
      <div className="mt-1 flex flex-col gap-2">
        {parts.map(({ part, stages }) => (
          <section key={part.id} aria-label={part.name}>
            <h3 className={`text-11 font-semibold ${stepText[stages[0]?.step ?? 'framing']}`}>
              {part.name}
            </h3>
            <ul>
              {stages.map((stage) => (
                <Stage key={stage.id} stage={stage} review={review} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </details>
  );
}

function Stage({ stage, review }: { readonly stage: StageResult; readonly review: Review }) {
  const { document } = useWorkspace();
  const status = stage.mentioned ? en.stageBar.mentioned : en.stageStatus[stage.status];
  return (
    <li>
      <button
        type="button"
        className="-mx-1.5 flex min-h-8 w-[calc(100%+12px)] items-center gap-2 rounded-[6px] px-1.5 text-left text-12 hover:bg-hover"
        onClick={() => goToStage(stage, review, document.get())}
      >
        <span className={stepText[stage.step]}>
          <StageDot status={stage.status} />
        </span>
        <span className="min-w-0 flex-1 truncate">{en.stages[stage.id]}</span>
        <span className="shrink-0 text-11 text-soft">{status}</span>
      </button>
    </li>
  );
}
