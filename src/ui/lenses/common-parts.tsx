import { ArrowRight } from 'lucide-react';

import type { LensFinding, LensReading } from '../../review/lenses/lens';
import { en } from '../../strings/en';
import { SeverityIcon } from '../primitives/severity-icon';
import { FoldTitle } from '../primitives/fold-title';
import { LensSection } from './lens-section';
import { PartButton } from './part-button';
import { showPlace } from './show';

/** The answer, before any drawing of it. */
export function Headline({ headline }: LensReading) {
  return (
    <p aria-live="polite" className="border-b border-line px-4 py-3 text-13 font-semibold">
      {headline}
    </p>
  );
}

/** What is wrong, each a way to where it is. */
export function Findings({ findings }: Pick<LensReading, 'findings'>) {
  if (findings.length === 0) return null;
  return (
    <LensSection title={en.lenses.wrong}>
      <ul className="flex flex-col gap-1.5">
        {findings.map((finding) => (
          <li key={`${finding.message} ${finding.nodes.join()}`}>
            <Finding finding={finding} />
          </li>
        ))}
      </ul>
    </LensSection>
  );
}

function Finding({ finding }: { readonly finding: LensFinding }) {
  return (
    <PartButton nodes={finding.nodes} edges={finding.edges} className="flex w-full gap-2 py-0.5">
      <SeverityIcon severity={finding.severity} />
      <span className="min-w-0">{finding.message}</span>
    </PartButton>
  );
}

/** What is not said yet: where there is a field for it, the way there. */
export function MissingList({ missing }: Pick<LensReading, 'missing'>) {
  if (missing.length === 0) return null;
  return (
    <LensSection title={en.lenses.missing}>
      <ul className="flex flex-col gap-1">
        {missing.map(({ text, place }) => (
          <li key={text}>
            {place === undefined ? (
              <span className="block py-1 text-soft">{text}</span>
            ) : (
              <button
                type="button"
                className="flex min-h-8 w-full items-center justify-between gap-2 rounded-[6px] border border-dashed border-field px-2.5 py-1 text-left hover:bg-hover"
                onClick={() => showPlace(place)}
              >
                {text}
                <ArrowRight size={14} aria-hidden="true" className="shrink-0 text-soft" />
              </button>
            )}
          </li>
        ))}
      </ul>
    </LensSection>
  );
}

/** All of it as sentences: for who does not see the drawing, and to read out. */
export function InWords({ sentences }: Pick<LensReading, 'sentences'>) {
  if (sentences.length === 0) return null;
  return (
    <details className="group border-b border-line px-4 py-2">
      <FoldTitle>{en.lenses.inWords}</FoldTitle>
      <ul className="flex list-disc flex-col gap-1 pb-1 pl-5 text-12 text-soft">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </details>
  );
}
