import { en } from '../../strings/en';
import { Section } from '../primitives/section';
import { TextField } from '../primitives/text-field';
import { useBoard } from '../workspace';
import { Assumptions } from './assumptions';
import { writeBrief } from './brief-changes';
import { Constraints, Privacy } from './constraints';
import { Goals } from './goals';
import { Metrics } from './metrics';
import { Task } from './task';

/** What is being built and why: the part of the board that is words. */
export default function BriefPanel() {
  const { brief } = useBoard();
  const text = (field: 'problem' | 'target' | 'baseline', lines: number) => (
    <TextField
      label={en.brief[field]}
      lines={lines}
      field={`brief.${field}`}
      value={brief[field] ?? ''}
      placeholder={en.brief[`${field}Hint`]}
      onWrite={(written) => writeBrief(field, written)}
    />
  );
  return (
    <>
      <div className="border-b border-line p-4">{text('problem', 3)}</div>
      <Goals />
      <Section title={en.brief.task}>
        <Task />
        {text('target', 2)}
        {text('baseline', 2)}
      </Section>
      <Metrics />
      <Constraints />
      <Privacy />
      <Assumptions />
    </>
  );
}
