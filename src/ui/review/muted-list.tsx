import { ChevronDown } from 'lucide-react';

import type { Review } from '../../review/engine/review';
import { en } from '../../strings/en';
import { findingKey, showFinding } from '../go-to';
import { Button } from '../primitives/button';
import { useBoard, useWorkspace } from '../workspace';

/** What was set aside and why, and mutes that no finding needs any more. */
export function MutedList({ review }: { readonly review: Review }) {
  const { document, readOnly } = useWorkspace();
  const { muted } = useBoard();
  const findings = review.findings.filter((finding) => finding.muted !== undefined);
  const unused = review.unusedMutes.flatMap((key) => {
    const mute = muted.get(key);
    return mute === undefined ? [] : [{ key, mute }];
  });
  const count = findings.length + unused.length;
  if (count === 0) return null;

  const bringBack = (key: string) => {
    document.beginStep();
    document.apply([{ type: 'remove', in: 'muted', id: key }]);
  };
  const button = (key: string, text: string) =>
    readOnly || !muted.has(key) ? null : (
      <Button kind="quiet" className="-ml-3 self-start" onClick={() => bringBack(key)}>
        {text}
      </Button>
    );
  return (
    <details className="group border-b border-line">
      <summary className="flex min-h-11 list-none items-center gap-1.5 px-4 font-semibold hover:bg-hover">
        <ChevronDown
          size={15}
          aria-hidden="true"
          className="-rotate-90 transition-transform duration-150 group-open:rotate-0"
        />
        {en.review.muted(count)}
      </summary>
      <ul className="flex flex-col gap-3 px-4 pb-4 pl-[35px]">
        {findings.map((finding) => (
          <li key={findingKey(finding)} className="flex flex-col items-start">
            <button
              type="button"
              className="rounded-[4px] text-left font-medium hover:underline"
              onClick={() => showFinding(finding, document.get())}
            >
              {finding.message}
            </button>
            <p className="text-soft">{finding.muted}</p>
            {button(mutedUnder(finding, muted), en.review.bringBack)}
          </li>
        ))}
        {unused.map(({ key, mute }) => (
          <li key={key} className="flex flex-col items-start">
            <p className="font-medium">{mute.rule}</p>
            <p className="text-soft">
              {mute.reason} {en.review.unused}
            </p>
            {button(key, en.review.removeUnused)}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The mute that covers a finding: its own, or the one for the whole board. */
const mutedUnder = (
  finding: Review['findings'][number],
  muted: ReadonlyMap<string, unknown>,
): string => (muted.has(findingKey(finding)) ? findingKey(finding) : finding.rule);
