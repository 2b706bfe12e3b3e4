import {
  CalendarRange,
  Funnel,
  Gauge,
  Hourglass,
  Scale,
  ShieldCheck,
  Target,
  Timer,
} from 'lucide-react';
import type { LucideIcon } from 'lucide-react';

import type { Lens } from '../../session/lens';

export const lensIcons: { readonly [L in Lens]: LucideIcon } = {
  latency: Timer,
  throughput: Gauge,
  privacy: ShieldCheck,
  parity: Scale,
  leakage: CalendarRange,
  freshness: Hourglass,
  goals: Target,
  funnel: Funnel,
};
