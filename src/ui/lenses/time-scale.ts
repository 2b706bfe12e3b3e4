/** Below it times lie close together, above it far apart. */
const KNEE_SEC = 600;

const MARGIN = 0.1;

const bent = (sec: number): number => Math.sign(sec) * Math.log1p(Math.abs(sec) / KNEE_SEC);

/**
 * Where a time stands on a line, 0 to 1, from the earliest to the latest. Minutes and weeks are
 * both seen: the line is logarithmic on either side of the prediction, which is second 0.
 */
export function timeScale(fromSec: number, toSec: number): (sec: number) => number {
  const span = bent(toSec) - bent(fromSec) || 1;
  // Room on either side, so that the prediction is never at the very edge.
  const from = bent(fromSec) - span * MARGIN;
  const size = span * (1 + 2 * MARGIN);
  return (sec) => Math.min(1, Math.max(0, (bent(sec) - from) / size));
}
