import { lazy, Suspense, useState } from 'react';

import { STAGES } from '../../framework/steps';
import type { StageId } from '../../framework/steps';
import { partsOf } from '../../review/engine/parts';
import type { StageResult } from '../../review/engine/review';
import { en } from '../../strings/en';
import { goToStage } from '../go-to';
import { useParts } from '../parts';
import { stepText } from '../step-color';
import { useReview, useWorkspace } from '../workspace';
import { StageDot } from './stage-dot';

const StageCard = lazy(() => import('./stage-card'));

const waiting: readonly StageResult[] = STAGES.map(({ id, step, weight }) => ({
  id,
  step,
  weight,
  status: 'missing',
  mentioned: false,
  nodes: [],
  points: 0,
}));

/** Names of more parts than this would leave no room for the title and the buttons. */
const MOST_NAMES = 4;

/**
 * The framework in one glance: a dot a stage, filled as one draws. Arrow keys walk along it;
 * it is one tab stop.
 */
export function StageBar() {
  const { document } = useWorkspace();
  const { review } = useReview();
  const [shown, setShown] = useState<StageId | null>(null);
  const [current, setCurrent] = useState<StageId>('business-goal');
  const parts = useParts();
  const walked = partsOf({ stages: review?.stages ?? waiting }, parts);
  const stages = walked.flatMap((part) => part.stages);
  const about = stages.find(({ id }) => id === shown);

  const walk = (by: number, from: HTMLElement) => {
    const index = stages.findIndex(({ id }) => id === current);
    const next = stages[(index + by + stages.length) % stages.length];
    if (next === undefined) return;
    setCurrent(next.id);
    from.closest('[role=toolbar]')?.querySelector<HTMLElement>(`[data-stage=${next.id}]`)?.focus();
  };

  return (
    <div
      role="toolbar"
      aria-label={en.stageBar.label}
      className="relative flex min-w-0 items-center justify-center gap-3 max-[1180px]:gap-1 phone:justify-between max-[460px]:grid max-[460px]:grid-cols-2"
      onMouseLeave={() => setShown(null)}
      onKeyDown={(event) => {
        if (event.key === 'ArrowRight') walk(1, event.currentTarget);
        else if (event.key === 'ArrowLeft') walk(-1, event.currentTarget);
        else if (event.key === 'Escape') setShown(null);
      }}
    >
      {walked.map(({ part, stages: own }) => (
        <div key={part.id} role="group" aria-label={part.name} className="flex items-center">
          {parts.length <= MOST_NAMES && (
            // Where the bar has a line of its own, and where that is halved, there is room.
            <span
              className="hidden pr-1 text-12 font-semibold max-[460px]:inline min-[700px]:max-[900px]:inline min-[1181px]:inline"
              aria-hidden="true"
            >
              {part.name}
            </span>
          )}
          {own.map((stage) => (
            <button
              key={stage.id}
              type="button"
              data-stage={stage.id}
              tabIndex={stage.id === current ? 0 : -1}
              aria-label={en.stageBar.stage(en.stages[stage.id], en.stageStatus[stage.status])}
              aria-describedby="stage-card"
              className={`flex size-[24px] items-center justify-center rounded-[6px] hover:bg-hover ${stepText[stage.step]}`}
              onMouseEnter={() => setShown(stage.id)}
              onFocus={() => {
                setCurrent(stage.id);
                setShown(stage.id);
              }}
              onBlur={() => setShown(null)}
              onClick={() => {
                if (review !== undefined) goToStage(stage, review, document.get());
              }}
            >
              <StageDot status={stage.status} />
            </button>
          ))}
        </div>
      ))}
      {about !== undefined && (
        <Suspense fallback={null}>
          <StageCard stage={about} />
        </Suspense>
      )}
    </div>
  );
}
