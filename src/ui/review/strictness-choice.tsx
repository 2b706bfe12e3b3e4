import { STRICTNESS } from '../../core/board';
import { en } from '../../strings/en';
import { Segments } from '../primitives/segments';
import { useBoard, useWorkspace } from '../workspace';
import { setStrictness } from './settings-changes';

/** How much of the review the panel lists on this board. */
export function StrictnessChoice() {
  const { document } = useWorkspace();
  const strictness = useBoard().settings.strictness ?? 'practice';
  return (
    <div className="flex flex-col gap-1.5">
      <Segments
        label={en.dialogs.settings.strictness}
        value={strictness}
        options={STRICTNESS.map((value) => ({ value, label: en.strictness[value].label }))}
        onPick={(value) => {
          document.beginStep();
          document.apply(setStrictness(value));
        }}
      />
      <p className="text-12 text-soft">{en.strictness[strictness].hint}</p>
    </div>
  );
}
