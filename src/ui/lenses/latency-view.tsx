import { amount } from '../../review/lenses/amount';
import type { LatencyBar, LatencyReading } from '../../review/lenses/latency';
import { en } from '../../strings/en';
import { FigureField } from './figure-field';
import { hatched, lensColor } from './lens-colors';
import { LensSection } from './lens-section';
import { PartButton } from './part-button';

/** A waterfall: what runs when, against the line of the budget. */
export function LatencyView({ reading }: { readonly reading: LatencyReading }) {
  const { budget, totalMs, cut, caches } = reading;
  // A caller takes no time that anybody could cut.
  const bars = reading.bars.filter(({ p99 }) => p99.value > 0);
  if (bars.length === 0) return null;
  const over = reading.over === 'stated' || reading.over === 'estimated';
  const scale = Math.max(totalMs, budget?.value ?? 0) * 1.04 || 1;
  return (
    <>
      <LensSection title={en.lenses.latency.waterfall} note={en.lenses.latency.percentile}>
        <div aria-hidden="true" className="relative mb-1 h-4 text-11 text-soft">
          <span className="absolute left-0">0</span>
          {budget !== undefined && (
            <span
              className="absolute -translate-x-full pr-1 font-semibold whitespace-nowrap text-error"
              style={{ left: `${(100 * budget.value) / scale}%` }}
            >
              {en.lenses.latency.budget(amount(budget.value, budget.unit))}
            </span>
          )}
        </div>
        <ol className="flex flex-col gap-1.5">
          {bars.map((bar) => (
            <Bar
              key={bar.node}
              bar={bar}
              scale={scale}
              budgetMs={budget?.value}
              isCut={bar.node === cut?.node}
            />
          ))}
        </ol>
        <Total reading={reading} scale={scale} over={over} />
      </LensSection>
      {caches.length > 0 && (
        <LensSection title={en.lenses.latency.caches}>
          <ul className="flex flex-col gap-2">
            {caches.map((cache) => (
              <li key={cache.node}>
                <div className="flex items-center justify-between gap-2">
                  <PartButton nodes={[cache.node]} className="truncate font-medium">
                    {cache.label}
                  </PartButton>
                  <FigureField figure={cache.hitRate} of={cache.label} />
                </div>
                <p className="text-12 text-soft">
                  {en.lenses.latency.cache(
                    amount(cache.meanMs, 'ms'),
                    amount(cache.hitMs, 'ms'),
                    amount(cache.missMs, 'ms'),
                    cache.helpsP99,
                  )}
                </p>
              </li>
            ))}
          </ul>
        </LensSection>
      )}
    </>
  );
}

interface BarProps {
  readonly bar: LatencyBar;
  readonly scale: number;
  readonly budgetMs: number | undefined;
  readonly isCut: boolean;
}

function Bar({ bar, scale, budgetMs, isCut }: BarProps) {
  const { p99, startMs, slowest, timeout } = bar;
  const color = isCut ? lensColor.red : slowest ? lensColor.orange : lensColor.blue;
  return (
    <li>
      <div className="relative z-10 flex items-center justify-between gap-2">
        <PartButton
          nodes={[bar.node]}
          className={`truncate text-12 ${slowest ? 'font-semibold' : ''}`}
        >
          {bar.label}
          {isCut && <span className="font-semibold text-error"> · {en.lenses.latency.cut}</span>}
          {bar.read && <span className="font-normal text-soft"> · {en.lenses.latency.read}</span>}
          {!slowest && <span className="text-soft"> · {en.lenses.latency.parallel}</span>}
        </PartButton>
        <FigureField figure={p99} of={bar.label} />
      </div>
      <div
        role="img"
        aria-label={en.lenses.latency.bar(
          amount(startMs, 'ms'),
          amount(startMs + p99.value, 'ms'),
          slowest,
        )}
        className="relative mt-0.5 h-2 rounded-full bg-hover"
      >
        <span
          className={`absolute rounded-full ${bar.read ? 'inset-y-[2px]' : 'inset-y-0'}`}
          style={{
            left: `${(100 * startMs) / scale}%`,
            width: `max(3px, ${(100 * p99.value) / scale}%)`,
            background: p99.isEstimate ? hatched(color) : color,
          }}
        />
        {budgetMs !== undefined && <BudgetTick at={budgetMs / scale} />}
      </div>
      {timeout?.exceeded === true && (
        <p className="mt-0.5 text-11 text-error">
          {en.lenses.latency.timeout(
            amount(timeout.figure.value, timeout.figure.unit),
            amount(timeout.waitsMs, 'ms'),
          )}
        </p>
      )}
    </li>
  );
}

const BudgetTick = ({ at }: { readonly at: number }) => (
  <span
    className="absolute -inset-y-[7px] border-l border-dashed border-error"
    style={{ left: `${100 * at}%` }}
  />
);

interface TotalProps {
  readonly reading: LatencyReading;
  readonly scale: number;
  readonly over: boolean;
}

/** The sum along the slowest way, as one bar. */
function Total({ reading, scale, over }: TotalProps) {
  const { totalMs, statedMs, budget, medianMs } = reading;
  const color = over ? lensColor.red : lensColor.green;
  return (
    <div className="mt-3 border-t border-line pt-2">
      <div className="flex items-baseline justify-between gap-2">
        <span className="font-semibold">{en.lenses.latency.total}</span>
        <span className={`font-semibold ${over ? 'text-error' : ''}`}>
          {budget === undefined
            ? amount(totalMs, 'ms')
            : en.lenses.latency.of(amount(totalMs, 'ms'), amount(budget.value, budget.unit))}
        </span>
      </div>
      <div aria-hidden="true" className="relative mt-1 h-2.5 rounded-full bg-hover">
        <span
          className="absolute inset-y-0 left-0 rounded-full"
          style={{ width: `${(100 * totalMs) / scale}%`, background: hatched(color) }}
        />
        <span
          className="absolute inset-y-0 left-0 rounded-full"
          style={{ width: `${(100 * Math.min(statedMs, totalMs)) / scale}%`, background: color }}
        />
        {budget !== undefined && <BudgetTick at={budget.value / scale} />}
      </div>
      <p className="mt-1.5 text-11 text-soft">
        {en.lenses.latency.sum(
          totalMs > statedMs ? amount(statedMs, 'ms') : undefined,
          medianMs > 0 ? amount(medianMs, 'ms') : undefined,
        )}
      </p>
    </div>
  );
}
