import { duration } from '../../review/lenses/amount';
import type { FreshnessPart, FreshnessReading, FreshnessUse } from '../../review/lenses/freshness';
import { en } from '../../strings/en';
import { FigureField } from './figure-field';
import { Fold } from './fold';
import { lensColor } from './lens-colors';
import { LensSection } from './lens-section';
import { PartButton } from './part-button';

const SHADES = [100, 68, 46, 30];

/** How old data is where it is used: a bar a use, in the steps that make it so. */
export function FreshnessView({ reading }: { readonly reading: FreshnessReading }) {
  const { asked, uses } = reading;
  if (uses.length === 0) return null;
  const most = Math.max(asked?.value ?? 0, ...uses.map(({ ageSec }) => ageSec), 1) * 1.04;
  return (
    <LensSection title={en.lenses.freshness.ages}>
      {asked !== undefined && (
        <div className="mb-2 flex items-center justify-between gap-2 text-12">
          <span className="flex items-center gap-1.5">
            <span aria-hidden="true" className="h-3 border-l-2 border-dashed border-error" />
            {en.lenses.freshness.asked}
          </span>
          <FigureField figure={asked} />
        </div>
      )}
      <ul className="flex flex-col gap-2">
        {uses.map((use) => (
          <Use key={use.node} use={use} most={most} askedSec={asked?.value} />
        ))}
      </ul>
    </LensSection>
  );
}

interface UseProps {
  readonly use: FreshnessUse;
  readonly most: number;
  readonly askedSec: number | undefined;
}

function Use({ use, most, askedSec }: UseProps) {
  const color = use.stale ? lensColor.red : lensColor.teal;
  const waits = use.path.filter(({ sec }) => sec > 0);
  return (
    <li>
      <div className="flex items-center justify-between gap-2">
        <PartButton nodes={[use.node]} className="truncate text-12 font-medium">
          {use.label}
          {use.stale && (
            <span className="font-semibold text-error"> · {en.lenses.freshness.stale}</span>
          )}
        </PartButton>
        <span className={`shrink-0 text-12 font-semibold ${use.stale ? 'text-error' : ''}`}>
          {use.ageSec === 0
            ? en.lenses.freshness.none
            : en.lenses.freshness.upTo(duration(use.ageSec))}
        </span>
      </div>
      <div aria-hidden="true" className="relative mt-0.5 h-2.5 rounded-full bg-hover">
        <div className="flex h-full gap-px overflow-hidden rounded-full">
          {waits.map(({ node, sec }, i) => (
            <span
              key={node}
              style={{
                width: `max(3px, ${(100 * sec) / most}%)`,
                background: `color-mix(in srgb, ${color} ${SHADES[i % SHADES.length]}%, transparent)`,
              }}
            />
          ))}
        </div>
        {askedSec !== undefined && (
          <span
            className="absolute -inset-y-1 border-l-2 border-dashed border-error"
            style={{ left: `${(100 * askedSec) / most}%` }}
          />
        )}
      </div>
      <Fold
        title={en.lenses.freshness.way(use.path.length)}
        name={en.lenses.freshness.wayOf(use.label)}
      >
        <Path path={use.path} />
        {use.oldest !== undefined && (
          <>
            <p className="mt-2 text-12 text-soft">
              {en.lenses.freshness.oldest(duration(use.oldest.ageSec))}
            </p>
            <Path path={use.oldest.path} />
          </>
        )}
      </Fold>
    </li>
  );
}

function Path({ path }: { readonly path: readonly FreshnessPart[] }) {
  return (
    <ol className="flex flex-col gap-1 border-l-2 border-line pl-2.5">
      {path.map((part) => (
        <li key={part.node} className="flex items-center justify-between gap-2 text-12">
          <PartButton nodes={[part.node]} className="truncate">
            {part.label}
          </PartButton>
          <span className="flex shrink-0 items-center gap-1">
            {part.figures.map((figure) => (
              <FigureField key={figure.label} figure={figure} of={part.label} />
            ))}
            {part.usual.length > 0 && (
              <span className="text-soft">{en.lenses.freshness.notCounted}</span>
            )}
            {part.usual.map((figure) => (
              <FigureField key={figure.label} figure={figure} of={part.label} />
            ))}
            {part.figures.length + part.usual.length === 0 && (
              <span className="text-soft">{en.lenses.freshness.none}</span>
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}
