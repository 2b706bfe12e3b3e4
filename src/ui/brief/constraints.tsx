import type { Constraints as BoardConstraints } from '../../core/board';
import { seconds } from '../../review/analysis/duration';
import { en } from '../../strings/en';
import { ChoiceField } from '../primitives/choice-field';
import { NumberField } from '../primitives/number-field';
import { Section } from '../primitives/section';
import { TextField } from '../primitives/text-field';
import { useBoard } from '../workspace';
import { writeConstraint, writePrivacy } from './brief-changes';
import type { NumberConstraint } from './brief-changes';

const VOLUME = ['dau', 'requestsPerUserPerDay', 'peakQps', 'itemsPerDay'] as const;
const LATENCY = ['latencyP50Ms', 'latencyP99Ms'] as const;
const DATA = ['corpus', 'positiveRate'] as const;

/** The limits that the design has to keep, each with its unit. */
export function Constraints() {
  const { constraints } = useBoard();
  return (
    <Section title={en.brief.constraints}>
      <div className="grid grid-cols-2 gap-x-3 gap-y-2.5">
        {VOLUME.map((key) => (
          <Limit key={key} name={key} of={constraints} />
        ))}
        {LATENCY.map((key) => (
          <Limit key={key} name={key} of={constraints} />
        ))}
        <Period name="freshness" of={constraints} />
        <Period name="deadline" of={constraints} />
        {DATA.map((key) => (
          <Limit key={key} name={key} of={constraints} />
        ))}
      </div>
    </Section>
  );
}

interface LimitProps<K> {
  readonly name: K;
  readonly of: BoardConstraints;
}

function Limit({ name, of }: LimitProps<NumberConstraint>) {
  const { label, unit } = en.brief.fields[name];
  return (
    <NumberField
      label={label}
      unit={unit}
      value={of[name]}
      range={name === 'positiveRate' ? [0, 1] : [0, Infinity]}
      field={`brief.constraints.${name}`}
      onWrite={(value) => writeConstraint(name, value)}
    />
  );
}

function Period({ name, of }: LimitProps<'freshness' | 'deadline'>) {
  const { label, unit } = en.brief.fields[name];
  const text = of[name] ?? '';
  const isUnread = name === 'freshness' && text.trim() !== '' && seconds(text) === undefined;
  return (
    <TextField
      label={label}
      placeholder={unit}
      value={text}
      {...(isUnread ? { problem: en.brief.notAPeriod } : {})}
      field={`brief.constraints.${name}`}
      onWrite={(text) => writeConstraint(name, text)}
    />
  );
}

/** Whether people's data is in it, and how it is kept: "not said" is not "none". */
export function Privacy() {
  const { constraints } = useBoard();
  const personal = constraints.privacy?.personalData;
  return (
    <Section title={en.brief.privacy}>
      <ChoiceField
        label={en.brief.personalData}
        field="brief.constraints.privacy"
        value={personal === undefined ? '' : String(personal)}
        choices={[
          { value: '', label: en.common.notSaid },
          { value: 'true', label: en.brief.personalYes },
          { value: 'false', label: en.brief.personalNo },
        ]}
        onWrite={(value) =>
          writePrivacy(constraints, {
            personalData: value === '' ? undefined : value === 'true',
          })
        }
      />
      <TextField
        label={en.brief.privacyNotes}
        lines={2}
        value={constraints.privacy?.notes ?? ''}
        placeholder={en.brief.privacyHint}
        onWrite={(notes) => writePrivacy(constraints, { notes })}
      />
    </Section>
  );
}
