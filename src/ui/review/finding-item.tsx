import { useId, useState } from 'react';

import type { Finding } from '../../review/engine/review';
import { en } from '../../strings/en';
import { findingKey, showFinding } from '../go-to';
import { showParts } from '../lenses/show';
import { Button } from '../primitives/button';
import { FoldTitle } from '../primitives/fold-title';
import { SeverityIcon } from '../primitives/severity-icon';
import { useSource, useWorkspace } from '../workspace';
import { lightOf } from './light-of';
import { mendWords } from './mend-words';
import { MuteForm } from './mute-form';
import { RuleMenu } from './rule-menu';

interface FindingItemProps {
  readonly finding: Finding;
  /** The most important fix, which Ctrl+Enter accepts. */
  readonly first: boolean;
}

const tints = { error: 'bg-error-tint', warning: 'bg-warning-tint', hint: '' };

/** Its words need the labels of properties, which load later than the rest of the library. */
const setsProperty = (mend: Finding['mend']): boolean =>
  mend?.kind === 'changes' && mend.changes.some(({ type }) => type === 'property');

/** What is so, why it matters, what would be asked, and the way to mend it. */
export function FindingItem({ finding, first }: FindingItemProps) {
  const { document, mend, readOnly, boardLibrary, wholeLibrary } = useWorkspace();
  const [muting, setMuting] = useState(false);
  const preview = useId();
  const library = useSource(setsProperty(finding.mend) ? wholeLibrary : boardLibrary);
  const mending =
    finding.mend === undefined ? '' : mendWords(finding.mend, document.get(), library).join(' ');
  return (
    <li
      data-finding={findingKey(finding)}
      className={`border-b border-line p-4 ${first ? tints[finding.severity] : ''}`}
      {...lightOf(finding)}
    >
      <article className="flex gap-2.5">
        <SeverityIcon severity={finding.severity} />
        <div className="flex min-w-0 flex-1 flex-col items-start gap-1.5">
          <div className="flex w-full items-start gap-1">
            <button
              type="button"
              className="min-h-[24px] min-w-0 flex-1 rounded-[4px] text-left text-13 font-semibold hover:underline"
              title={en.review.show}
              onClick={() => showFinding(finding, document.get())}
            >
              {finding.message}
            </button>
            {!readOnly && <RuleMenu rule={finding.rule} severity={finding.severity} />}
          </div>
          <MentionLink mention={finding.mention} />
          <p className="text-soft">{finding.why}</p>
          <Question finding={finding} />
          {!readOnly && (
            <div className="mt-1 flex max-w-full flex-col items-start gap-1">
              {finding.mend !== undefined && (
                <Button
                  data-fix
                  kind={first ? 'filled' : 'plain'}
                  {...(first ? { 'aria-keyshortcuts': 'Control+Enter' } : {})}
                  {...(mending === '' ? {} : { 'aria-describedby': preview })}
                  onClick={() => mend(finding)}
                >
                  {finding.mend.label}
                  {first && (
                    <kbd
                      aria-hidden="true"
                      className="shrink-0 font-sans text-11 whitespace-nowrap opacity-70 phone:hidden pointer-coarse:hidden"
                    >
                      Ctrl ↵
                    </kbd>
                  )}
                </Button>
              )}
              {mending !== '' && (
                <p id={preview} className="text-12 text-soft">
                  {mending}
                </p>
              )}
              {!muting && (
                <Button
                  kind="quiet"
                  className="-ml-3"
                  aria-expanded={false}
                  onClick={() => setMuting(true)}
                >
                  {en.review.notNeeded}
                </Button>
              )}
            </div>
          )}
          {muting && <MuteForm finding={finding} onClose={() => setMuting(false)} />}
        </div>
      </article>
    </li>
  );
}

/** The way to the part whose words name what is not drawn. */
function MentionLink({ mention }: { readonly mention: Finding['mention'] }) {
  const { document } = useWorkspace();
  const node = mention?.node;
  if (mention === undefined || node === undefined || !document.get().nodes.has(node)) return null;
  return (
    <button
      type="button"
      className="min-h-[24px] max-w-full rounded-[4px] text-left text-12 font-medium underline decoration-field decoration-dotted underline-offset-4 hover:bg-hover"
      onClick={() => showParts(document.get(), [node])}
    >
      {en.review.mentionedBy(mention.text)}
    </button>
  );
}

function Question({ finding }: { readonly finding: Finding }) {
  return (
    <details className="group w-full">
      <FoldTitle>{en.review.ask}</FoldTitle>
      <blockquote className="mt-1 border-l-2 border-line pl-3">{finding.ask}</blockquote>
      <p className="mt-2 pl-3 text-12 text-soft">
        {finding.fix}
        {finding.source !== undefined && (
          <>
            <br />
            {en.review.source}: {finding.source}
          </>
        )}
      </p>
    </details>
  );
}
