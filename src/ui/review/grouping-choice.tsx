import { groupingById, GROUPINGS } from '../../framework/groupings';
import { en } from '../../strings/en';
import { Segments } from '../primitives/segments';
import { useBoard, useWorkspace } from '../workspace';
import { setGrouping } from './settings-changes';

/** Through which parts the same stages are walked. */
export function GroupingChoice() {
  const { document } = useWorkspace();
  const chosen = groupingById(useBoard().settings.grouping);
  const text = en.reviewSettings;
  return (
    <div className="flex flex-col gap-1.5">
      <Segments
        label={text.grouping}
        value={chosen.id}
        options={GROUPINGS.map(({ id, name }) => ({ value: id, label: name }))}
        onPick={(id) => {
          document.beginStep();
          document.apply(setGrouping(id));
        }}
      />
      <p className="text-12 text-soft">{text.groupingHint}</p>
      <ol className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-0.5 text-12">
        {chosen.parts.map(({ id, name, minutes, stages }) => (
          <li key={id} className="col-span-2 grid grid-cols-subgrid">
            <span className="font-medium">
              {name} <span className="font-normal text-soft">{text.minutes(minutes)}</span>
            </span>
            <span className="text-soft">{stages.map((stage) => en.stages[stage]).join(', ')}</span>
          </li>
        ))}
      </ol>
      <p className="text-12 text-soft">{text.wrapUp(chosen.wrapUp)}</p>
    </div>
  );
}
