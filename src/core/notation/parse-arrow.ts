import { FLOWS, isFlow, SPLITS, TIMINGS } from '../flow';
import { report, spanFrom, stands, take, type Scanner } from './scan';
import type { Arrow, Span } from './syntax';

const SPEC = '([a-z]+)(?:/([a-z]+))?(?:@([a-z]+))?';
const CARRYING = new RegExp(`-${SPEC}->|<-${SPEC}->|<-${SPEC}-(?=[\\s"={])`, 'y');
const PLAIN = /<-->|<->|<>|<--|<-|<|-->|->|=>|>|[→⟶⇒←⟵↔]/y;
const LEFT = /^[<←⟵↔]/;
const BOTH = /^<.*>$|^↔$/;

/** `-flow->` needs a space before it: `cross-encoder->` is a name and an arrow. */
export function atArrow(scan: Scanner): boolean {
  if (stands(scan, PLAIN)) return true;
  return /^$|[\s"})]/.test(scan.text.charAt(scan.position - 1)) && stands(scan, CARRYING);
}

/** Takes `>`, `->`, `→`, `<`, `<->`, `-dataset/test->`, `<-records@batch-` … */
export function takeArrow(scan: Scanner): Arrow | undefined {
  if (!atArrow(scan)) return undefined;
  const start = scan.position;
  const match = take(scan, CARRYING) ?? take(scan, PLAIN);
  if (!match) return undefined;
  const [written, ...parts] = match;
  const at = spanFrom(scan, start);
  const [flow, split, timing] = [0, 1, 2].map((part) =>
    parts.find((text, index) => index % 3 === part && text !== undefined),
  );
  return {
    direction: BOTH.test(written) ? 'both' : LEFT.test(written) ? 'back' : 'forward',
    at,
    ...flowOf(scan, at, flow),
    ...optionOf(scan, at, 'split', SPLITS, split),
    ...optionOf(scan, at, 'timing', TIMINGS, timing),
  };
}

function flowOf(scan: Scanner, at: Span, flow: string | undefined): Pick<Arrow, 'flow'> {
  if (flow === undefined) return {};
  if (flow === 'note' || isFlow(flow)) return { flow };
  report(scan, at, `No edge carries “${flow}”.`, `Write one of ${FLOWS.join(', ')}, or >.`);
  return {};
}

function optionOf<Key extends string, Value extends string>(
  scan: Scanner,
  at: Span,
  key: Key,
  values: readonly Value[],
  text: string | undefined,
): { readonly [K in Key]?: Value } {
  if (text === undefined) return {};
  const value = values.find((each) => each === text);
  const found: { [K in Key]?: Value } = {};
  if (value) found[key] = value;
  else report(scan, at, `“${text}” is no ${key}.`, `Write one of ${values.join(', ')}.`);
  return found;
}
