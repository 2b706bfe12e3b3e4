import { useId } from 'react';

import { PROFILES, type ProfileId } from '../../review/engine/review';
import { en } from '../../strings/en';
import { useBoard, useWorkspace } from '../workspace';
import { setProfile } from './settings-changes';

const CHOICES = ['auto', 'yes', 'no'] as const;
type Choice = (typeof CHOICES)[number];

const holdsOf: { readonly [C in Choice]: boolean | null } = { auto: null, yes: true, no: false };

interface ProfileChoicesProps {
  /** What is read from the board alone; undefined until it is known. */
  readonly inferred: readonly ProfileId[] | undefined;
}

/** What the review takes the design for: as it reads the board, or as one says. */
export function ProfileChoices({ inferred }: ProfileChoicesProps) {
  const id = useId();
  const { document } = useWorkspace();
  const { profile } = useBoard().brief;
  const text = en.reviewSettings;
  const pick = (profileId: ProfileId, choice: Choice) => {
    document.beginStep();
    document.apply(setProfile(document.get(), profileId, holdsOf[choice]));
  };
  return (
    <section aria-labelledby={id} className="flex flex-col gap-1.5">
      <h3 id={id} className="text-12 font-medium text-soft">
        {text.profile}
      </h3>
      <p className="text-12 text-soft">{text.profileHint}</p>
      <ul className="grid grid-cols-2 gap-x-8 phone:grid-cols-1">
        {PROFILES.map((profileId) => {
          const stated = profile?.[profileId];
          return (
            <li key={profileId} className="flex min-h-9 items-center gap-2 border-b border-line">
              <span className="min-w-0 flex-1">
                <span className="font-medium">{sentence(en.profiles[profileId])}</span>
                {inferred !== undefined && (
                  <span className="block text-11 text-soft">
                    {text.inferred(inferred.includes(profileId))}
                  </span>
                )}
              </span>
              <Three
                name={en.profiles[profileId]}
                value={stated === undefined ? 'auto' : stated ? 'yes' : 'no'}
                onPick={(choice) => pick(profileId, choice)}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

interface ThreeProps {
  readonly name: string;
  readonly value: Choice;
  readonly onPick: (choice: Choice) => void;
}

function Three({ name, value, onPick }: ThreeProps) {
  const group = useId();
  const labels = { auto: en.reviewSettings.auto, yes: en.common.yes, no: en.common.no };
  return (
    <fieldset className="shrink-0" aria-label={name}>
      <div className="flex rounded-[8px] border border-line bg-ground p-0.5">
        {CHOICES.map((choice) => (
          <label
            key={choice}
            className="relative flex min-h-[24px] cursor-pointer items-center rounded-[6px] border border-transparent px-2 text-12 font-medium text-soft transition-colors duration-150 has-checked:border-line has-checked:bg-panel has-checked:text-text has-focus-visible:outline-2 has-focus-visible:outline-focus phone:min-h-9"
          >
            <input
              type="radio"
              name={group}
              className="absolute inset-0 size-full cursor-pointer opacity-0"
              checked={choice === value}
              onChange={() => onPick(choice)}
            />
            {labels[choice]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
