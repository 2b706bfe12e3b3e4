import { assertNever } from '../../core/result';
import type { AnyReading } from '../../review/lenses/read-lens';
import { Findings, Headline, InWords, MissingList } from './common-parts';
import { FreshnessView } from './freshness-view';
import { FunnelView } from './funnel-view';
import { LensLegend } from './lens-legend';
import { GoalsView } from './goals-view';
import { LatencyView } from './latency-view';
import { LeakageView } from './leakage-view';
import { ParityView } from './parity-view';
import { PrivacyView } from './privacy-view';
import { ThroughputView } from './throughput-view';

/** The answer of a lens: in a sentence, drawn, what is wrong and what is missing, and in words. */
export function LensBody({ reading }: { readonly reading: AnyReading }) {
  return (
    <>
      <Headline {...reading} />
      <LensLegend legend={reading.legend} />
      <View reading={reading} />
      {/* The leaks are drawn already, each with its way. */}
      {reading.lens !== 'leakage' && <Findings findings={reading.findings} />}
      <MissingList missing={reading.missing} />
      <InWords sentences={reading.sentences} />
    </>
  );
}

function View({ reading }: { readonly reading: AnyReading }) {
  switch (reading.lens) {
    case 'latency':
      return <LatencyView reading={reading} />;
    case 'throughput':
      return <ThroughputView reading={reading} />;
    case 'privacy':
      return <PrivacyView reading={reading} />;
    case 'parity':
      return <ParityView reading={reading} />;
    case 'leakage':
      return <LeakageView reading={reading} />;
    case 'freshness':
      return <FreshnessView reading={reading} />;
    case 'goals':
      return <GoalsView reading={reading} />;
    case 'funnel':
      return <FunnelView reading={reading} />;
    default:
      return assertNever(reading);
  }
}
