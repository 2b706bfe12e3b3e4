import type { FocusEvent, PointerEvent } from 'react';

import type { Finding } from '../../review/engine/review';
import { pointAt, spotlight, stopPointing } from '../../session/spotlight';
import { findingKey } from '../go-to';

const isInside = (outer: Element, inner: EventTarget | null): boolean =>
  inner instanceof Node && outer.contains(inner);

/** While a finding is pointed at or has the keyboard, its places and its mend show on the board. */
export function lightOf(finding: Finding) {
  const key = findingKey(finding);
  const isOn = () => spotlight.getState().on.ghost === key;
  const on = () => pointAt({ nodes: finding.nodes, edges: finding.edges, ghost: key });
  return {
    onPointerMove: ({ pointerType, movementX, movementY }: PointerEvent) => {
      // A finger has no way to leave. A list that moves under a resting pointer points at nothing.
      const moves = movementX !== 0 || movementY !== 0;
      if (pointerType !== 'touch' && moves && !isOn()) on();
    },
    onPointerLeave: ({ currentTarget }: PointerEvent) => {
      if (isOn() && !isInside(currentTarget, document.activeElement)) stopPointing();
    },
    onFocus: on,
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent) => {
      if (relatedTarget !== null && !isInside(currentTarget, relatedTarget)) stopPointing();
    },
  };
}
