import type { StageResult } from '../../review/engine/review';
import { en } from '../../strings/en';
import { stepText } from '../step-color';
import { StageDot } from './stage-dot';

/** Names a stage, says how it stands, and what would fill it. */
export default function StageCard({ stage }: { readonly stage: StageResult }) {
  const status = stage.mentioned ? en.stageBar.mentioned : en.stageStatus[stage.status];
  const needs = stage.status === 'missing' || stage.status === 'partial';
  return (
    <div
      id="stage-card"
      role="tooltip"
      className="pointer-events-none absolute top-full left-1/2 z-50 mt-2 w-72 -translate-x-1/2 rounded-[10px] border border-line bg-panel p-3 text-left shadow-float"
    >
      <div className="flex items-center gap-2 text-13 font-semibold">
        <span className={stepText[stage.step]}>
          <StageDot status={stage.status} />
        </span>
        {en.stages[stage.id]}
        <span className="ml-auto font-normal text-soft">{status}</span>
      </div>
      {needs && <p className="mt-1 text-12 text-soft">{en.stageNeeds[stage.id]}</p>}
      {stage.nodes.length > 0 && (
        <p className="mt-1 text-12 text-soft">{en.stageBar.filledBy(stage.nodes.length)}</p>
      )}
    </div>
  );
}
