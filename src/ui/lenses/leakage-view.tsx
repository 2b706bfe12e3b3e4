import { amount, duration } from '../../review/lenses/amount';
import type { Leak, LeakageReading, TimeLine, TimeSpan } from '../../review/lenses/leakage';
import { en } from '../../strings/en';
import { SeverityIcon } from '../primitives/severity-icon';
import { FigureField } from './figure-field';
import { hatched, lensColor } from './lens-colors';
import { LensSection } from './lens-section';
import { PartButton } from './part-button';
import { timeScale } from './time-scale';

/** What was known when: features before the prediction, the label after it, the split around both. */
export function LeakageView({ reading }: { readonly reading: LeakageReading }) {
  return (
    <>
      {reading.lines.map((line) => (
        <Line key={line.node} line={line} />
      ))}
      {reading.leaks.length > 0 && (
        <LensSection title={en.lenses.leakage.leaks}>
          <ul className="flex flex-col gap-2">
            {reading.leaks.map((leak) => (
              <li key={`${leak.why} ${leak.nodes.join()} ${leak.edges.join()}`}>
                <LeakRow leak={leak} />
              </li>
            ))}
          </ul>
        </LensSection>
      )}
    </>
  );
}

function LeakRow({ leak }: { readonly leak: Leak }) {
  const isHint = leak.severity === 'hint';
  return (
    <div className={`flex gap-2 rounded-[8px] p-2.5 ${isHint ? 'bg-hover' : 'bg-error-tint'}`}>
      <SeverityIcon severity={leak.severity} />
      <div className="min-w-0">
        <p>{leak.message}</p>
        <PartButton
          nodes={leak.by === undefined ? leak.nodes : []}
          edges={leak.by === undefined ? leak.edges : [leak.by]}
          className={`text-12 font-semibold underline ${isHint ? '' : 'text-error'}`}
        >
          {leak.by !== undefined ? en.lenses.leakage.goToEdge : en.lenses.show}
        </PartButton>
      </div>
    </div>
  );
}

function Line({ line }: { readonly line: TimeLine }) {
  const at = timeScale(line.fromSec, line.toSec);
  const zero = at(0);
  const { split } = line;
  return (
    <LensSection title={en.lenses.leakage.at(line.label)}>
      <div className="relative">
        <div aria-hidden="true" className="relative mb-1 h-4 text-11 text-soft">
          {line.fromSec < 0 && (
            <span className="absolute left-0">−{duration(Math.abs(line.fromSec))}</span>
          )}
          <span
            className="absolute -translate-x-1/2 font-semibold whitespace-nowrap text-text"
            style={{ left: `${100 * Math.min(0.7, Math.max(0.12, zero))}%` }}
          >
            {en.lenses.leakage.prediction}
          </span>
          {line.toSec > 0 && <span className="absolute right-0">+{duration(line.toSec)}</span>}
        </div>
        <ul className="flex flex-col gap-1.5">
          {line.features.map((span) => (
            <Span key={`${span.node} ${span.edge}`} span={span} at={at} kind="feature" />
          ))}
          {line.outcomes.map((span) => (
            <Span key={`${span.node} ${span.edge}`} span={span} at={at} kind="outcome" />
          ))}
        </ul>
        <span
          aria-hidden="true"
          className="pointer-events-none absolute top-4 bottom-0 border-l-2 border-text"
          style={{ left: `calc(${100 * zero}% - 1px)` }}
        />
      </div>
      {split !== undefined && (
        <div className="mt-3 border-t border-line pt-2">
          <div className="flex items-center justify-between gap-2">
            <PartButton nodes={[split.node]} className="truncate text-12 font-medium">
              {split.label}
              {split.method !== undefined && (
                <span className="text-soft"> · {en.lenses.leakage.method(split.method)}</span>
              )}
            </PartButton>
            {split.gap !== undefined && <FigureField figure={split.gap} of={split.label} />}
          </div>
          <SplitLine split={split} />
          <p className={`mt-1 text-12 ${split.short ? 'text-error' : 'text-soft'}`}>
            {en.lenses.leakage.needs(
              duration(split.neededSec),
              split.gap === undefined ? undefined : amount(split.gap.value, split.gap.unit),
              split.short,
            )}
          </p>
        </div>
      )}
    </LensSection>
  );
}

/** Where training ends, in percent of the line. */
const TRAIN = 40;
/** What the longer of gap and label takes of it. */
const LONGEST = 36;

/** Training, gap and test, and how far the label of the last training row reaches: to scale. */
function SplitLine({ split }: { readonly split: NonNullable<TimeLine['split']> }) {
  const { gapSec, neededSec, short } = split;
  const longest = Math.max(gapSec, neededSec);
  const widthOf = (sec: number): number => (longest === 0 ? 0 : (LONGEST * sec) / longest);
  const gap = widthOf(gapSec);
  const reach = widthOf(neededSec);
  const color = short ? lensColor.red : lensColor.purple;
  return (
    <div aria-hidden="true" className="mt-1.5 text-11">
      <div className="relative h-3">
        <span
          className="absolute inset-y-0 left-0 rounded-l-full bg-data"
          style={{ width: `${TRAIN}%` }}
        />
        <span
          className="absolute inset-y-0"
          style={{ left: `${TRAIN}%`, width: `${gap}%`, background: hatched(lensColor.grey) }}
        />
        <span
          className="absolute inset-y-0 right-0 rounded-r-full bg-model"
          style={{ left: `${TRAIN + gap}%` }}
        />
      </div>
      {reach > 0 && (
        <div className="relative mt-1 h-1.5">
          <span
            className="absolute inset-y-0 rounded-full"
            style={{ left: `${TRAIN}%`, width: `max(4px, ${reach}%)`, background: color }}
          />
        </div>
      )}
      <div className="mt-0.5 flex justify-between">
        <span className="text-data">{en.lenses.leakage.train}</span>
        {reach > 0 && (
          <span className={short ? 'text-error' : 'text-soft'}>{en.lenses.leakage.reach}</span>
        )}
        <span className="text-model">{en.lenses.leakage.test}</span>
      </div>
    </div>
  );
}

interface SpanProps {
  readonly span: TimeSpan;
  readonly at: (sec: number) => number;
  readonly kind: 'feature' | 'outcome';
}

function Span({ span, at, kind }: SpanProps) {
  const [from, to] = [at(span.fromSec), at(span.toSec)];
  const color = span.future
    ? lensColor.red
    : kind === 'feature'
      ? lensColor.green
      : lensColor.purple;
  return (
    <li>
      <PartButton
        nodes={[span.node]}
        edges={span.edge === undefined ? [] : [span.edge]}
        className="relative z-10 max-w-full truncate bg-panel pr-1 text-12"
      >
        {span.label} <span className="text-soft">· {en.lenses.leakage.kinds[kind]}</span>
        {span.future && (
          <span className="font-semibold text-error"> · {en.lenses.leakage.future}</span>
        )}
      </PartButton>
      <div
        role="img"
        aria-label={en.lenses.leakage.span(signed(span.fromSec), signed(span.toSec))}
        className="relative h-2 rounded-full bg-hover"
      >
        <span
          className="absolute inset-y-0 rounded-full"
          style={{
            left: `${100 * from}%`,
            width: `max(4px, ${100 * (to - from)}%)`,
            background: span.isEstimate ? hatched(color) : color,
          }}
        />
      </div>
    </li>
  );
}

const signed = (sec: number): string =>
  sec < 0 ? en.lenses.leakage.before(duration(-sec)) : en.lenses.leakage.after(duration(sec));
