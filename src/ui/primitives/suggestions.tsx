import { useState } from 'react';

interface SuggestionsProps {
  readonly of: readonly string[];
  /** What the field holds: once it is another, Tab passes the suggestions by. */
  readonly value?: string;
  readonly onTake: (text: string) => void;
}

/** What a finding proposes for a field, one click each. */
export function Suggestions({ of, value, onTake }: SuggestionsProps) {
  const [asked, setAsked] = useState({ of, value });
  if (asked.of !== of) setAsked({ of, value });
  const isAnswered = asked.of === of && asked.value !== value;
  if (of.length === 0) return null;
  return (
    <div className="flex flex-wrap gap-1.5">
      {of.map((text) => (
        <button
          key={text}
          type="button"
          {...(isAnswered ? { tabIndex: -1 } : {})}
          className="min-h-[24px] rounded-full border border-dashed border-field px-2.5 text-left text-12 text-text hover:bg-hover"
          onClick={() => onTake(text)}
        >
          {text}
        </button>
      ))}
    </div>
  );
}
