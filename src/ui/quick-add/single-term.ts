import type { Notation } from '../../core/notation/syntax';
import type { ComponentId } from '../../core/ids';

/** The notation of one node, as if its component had been written behind its label. */
export const singleTerm = (label: string, component: ComponentId | '?'): Notation => ({
  chains: [
    {
      groups: [
        [
          {
            label,
            component,
            at: { start: 0, end: label.length },
            quoted: true,
            existing: false,
            properties: {},
          },
        ],
      ],
      arrows: [],
    },
  ],
  lanes: [],
  faults: [],
});
