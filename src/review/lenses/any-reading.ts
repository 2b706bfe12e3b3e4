import type { FreshnessReading } from './freshness';
import type { FunnelReading } from './funnel';
import type { GoalsReading } from './goals';
import type { LatencyReading } from './latency';
import type { LeakageReading } from './leakage';
import type { ParityReading } from './parity';
import type { PrivacyReading } from './privacy';
import type { ThroughputReading } from './throughput';

/** What one of the lenses reads; `lens` says which. */
export type AnyReading =
  | LatencyReading
  | ThroughputReading
  | PrivacyReading
  | ParityReading
  | LeakageReading
  | FreshnessReading
  | GoalsReading
  | FunnelReading;
