import { STAGES, STEPS } from '../../framework/steps';
import { en } from '../../strings/en';
import type { Example, ExampleBoard, ExampleSize } from '../example';
import { Button } from '../primitives/button';
import { stepText } from '../step-color';
import { themeState } from '../theme-choice';
import { StageDot } from '../top-bar/stage-dot';
import { useStore } from '../use-store';

interface ExamplePreviewProps {
  readonly example: Example;
  readonly size: ExampleSize;
  readonly onOpen: (size: ExampleSize) => void;
}

/** What one wants to know before opening: the picture, the goal, which stages it shows, its score. */
export function ExamplePreview({ example, size, onOpen }: ExamplePreviewProps) {
  const theme = useStore(themeState, ({ name }) => name);
  const text = en.gallery;
  const { title, domain, taskName, difficulty, minutes, problem, goal, boards } = example;
  const other = size === 'full' ? 'interview' : 'full';
  return (
    <section
      aria-label={text.preview}
      className="flex w-[336px] shrink-0 flex-col border-l border-line phone:max-h-[46%] phone:w-auto phone:border-t phone:border-l-0"
    >
      <div className="flex min-h-0 flex-1 flex-col gap-3 overflow-y-auto p-4">
        <img
          alt=""
          className="aspect-[4/3] w-full shrink-0 rounded-[8px] border border-line bg-ground object-contain phone:hidden"
          src={example.pictures[size][theme]}
        />
        <div>
          <h3 className="text-14 font-semibold">{title}</h3>
          <p className="text-12 text-soft">
            {[...new Set([text.domains[domain], taskName])].join(' · ')} ·{' '}
            {text.difficulties[difficulty]} · {text.minutes(minutes)}
          </p>
        </div>
        <p>{problem}</p>
        <p>
          <span className="font-semibold">{text.goal}. </span>
          {goal}
        </p>
        <Coverage board={boards[size]} />
      </div>
      <div className="flex flex-wrap gap-2 border-t border-line p-4 phone:py-3">
        <Button kind="filled" onClick={() => onOpen(size)}>
          {text.open}
        </Button>
        <Button onClick={() => onOpen(other)}>{text.instead[other](boards[other].parts)}</Button>
      </div>
    </section>
  );
}

const stepOf = new Map(STAGES.map(({ id, step }) => [id, step]));

/** The four steps with a dot a stage, by shape; what is not fully shown is named beneath. */
function Coverage({ board }: { readonly board: ExampleBoard }) {
  const text = en.gallery;
  const named = (['partial', 'missing', 'not-applicable'] as const).flatMap((status) => {
    const stages = board.stages.filter((stage) => stage.status === status);
    if (stages.length === 0) return [];
    return [`${en.stageStatus[status]}: ${stages.map(({ id }) => en.stages[id]).join(', ')}`];
  });
  return (
    <div className="flex gap-4">
      <p className="shrink-0">
        <span className="block text-34 leading-none font-bold">{board.score}</span>
        <span className="mt-1 block text-12 text-soft">{text.score}</span>
      </p>
      <div className="min-w-0 flex-1">
        <ul aria-label={text.coverage} className="grid grid-cols-2 gap-x-3 gap-y-1.5">
          {STEPS.map((step) => {
            const stages = board.stages.filter(({ id }) => stepOf.get(id) === step);
            const present = stages.filter(({ status }) => status === 'present').length;
            return (
              <li
                key={step}
                aria-label={text.covered(en.steps[step], present, stages.length)}
                className={stepText[step]}
              >
                <span className="block text-12 font-semibold">{en.steps[step]}</span>
                <span className="mt-0.5 flex gap-1">
                  {stages.map(({ id, status }) => (
                    <span
                      key={id}
                      title={en.stageBar.stage(en.stages[id], en.stageStatus[status])}
                      className="flex"
                    >
                      <StageDot status={status} />
                    </span>
                  ))}
                </span>
              </li>
            );
          })}
        </ul>
        {named.map((line) => (
          <p key={line} className="mt-1.5 text-12 text-soft">
            {line}
          </p>
        ))}
      </div>
    </div>
  );
}
