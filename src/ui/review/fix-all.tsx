import { Check, Sparkles, X } from 'lucide-react';
import { useEffect, useRef } from 'react';

import { actionList } from '../../actions/action-list';
import { forgetFixes, lastFixes } from '../../session/last-fixes';
import type { Review } from '../../review/engine/review';
import { en } from '../../strings/en';
import { Button } from '../primitives/button';
import { IconButton } from '../primitives/icon-button';
import { useStore } from '../use-store';
import { useWorkspace } from '../workspace';

/** One button for all that needs no question, and what it did last. */
export function FixAll({ review }: { readonly review: Review }) {
  const { actions, readOnly } = useWorkspace();
  const action = useStore(actionList, (state) =>
    state.actions.find(({ id }) => id === 'fix-all-safe'),
  );
  const { labels } = useStore(lastFixes, (state) => state);
  const count = review.findings.filter(
    ({ mend, muted, severity }) =>
      muted === undefined && severity !== 'hint' && mend?.kind === 'changes' && mend.safe,
  ).length;
  if (labels.length > 0) return <LastFixes key={labels.join()} labels={labels} />;
  // For one alone its own button is there.
  if (readOnly || action === undefined || count < 2) return null;
  return (
    <div className="border-b border-line px-4 py-2.5">
      <Button
        className="w-full justify-center"
        icon={<Sparkles size={14} aria-hidden="true" />}
        onClick={() => actions.run(action)}
      >
        {en.fixing.all(count)}
      </Button>
    </div>
  );
}

function LastFixes({ labels }: { readonly labels: readonly string[] }) {
  const { document } = useWorkspace();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section aria-label={en.fixing.done(labels.length)} className="border-b border-line p-4">
      <div className="flex items-center gap-2">
        <h3 ref={heading} tabIndex={-1} className="flex-1 font-semibold outline-none">
          {en.fixing.done(labels.length)}
        </h3>
        <Button kind="quiet" onClick={() => document.undo()}>
          {en.common.undo}
        </Button>
        <IconButton label={en.fixing.dismiss} size="small" tipAlign="end" onClick={forgetFixes}>
          <X size={14} aria-hidden="true" />
        </IconButton>
      </div>
      <ul className="mt-1 flex flex-col gap-0.5 text-12 text-soft">
        {labels.map((label, index) => (
          <li key={`${index} ${label}`} className="flex items-start gap-1.5">
            <Check size={13} aria-hidden="true" className="mt-0.5 shrink-0" />
            {label}
          </li>
        ))}
      </ul>
    </section>
  );
}
