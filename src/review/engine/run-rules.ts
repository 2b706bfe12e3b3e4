import { edgeId } from '../../core/ids';
import type { StageId } from '../../framework/steps';
import { mentionOf } from '../analysis/mention-of';
import { profileOf } from '../analysis/profile';
import { readStages, type ReadStage } from '../stages/read-stages';
import { partialMend } from './partial-mend';
import type { BoardGraph } from './board-graph';
import { fillMessage, named, namedEdge } from './fill-message';
import type { GraphEdge, GraphNode } from './graph-node';
import type { Finding, Mend, ProfileId } from './review';
import type { AnyReport, ProfileTerm, Rule } from './rule';
import { stageOf } from './rule-info';

/** A rule that fires everywhere says it often enough; this keeps a review of a large board short. */
const MOST_OF_A_RULE = 100;
/** Nobody mends more of a kind one by one; each costs a search for a free place. */
const MOST_MENDS_OF_A_RULE = 20;

/** A finding, and the key of the message that it was made of. */
export interface Said {
  readonly key: string;
  readonly finding: Finding;
}

/** What every rule says of the board, in the order of the rules. */
export function runRules(graph: BoardGraph, rules: readonly Rule[]): Said[] {
  const stages = readStages(graph);
  const profile = profileOf(graph);
  const said: Said[] = [];
  const { plansMends } = graph;
  for (const rule of rules) {
    const level = graph.board.settings.rules?.[rule.id];
    const stage = stageOf(rule)?.id ?? null;
    if (level === 'off' || !applies(rule, stage, stages, profile)) continue;
    const reading = stage === null ? undefined : stages.get(stage);
    const places = new Set<string>();
    for (const report of rule.check(graph)) {
      const place = `${anchorOf(report, stage) ?? ''} ${report.message}`;
      if (places.has(place)) continue;
      places.add(place);
      const made = toFinding(graph, rule, stage, report, reading);
      const finding = level === undefined ? made : { ...made, severity: level };
      said.push({ key: report.message, finding });
      if (places.size === MOST_OF_A_RULE) break;
      // The rule goes on only when the next finding is asked for, and then drafts no mend.
      graph.plansMends = plansMends && places.size < MOST_MENDS_OF_A_RULE;
    }
    graph.plansMends = plansMends;
  }
  return [...said, ...whatPartialStagesLack(graph, rules, stages, profile, said)];
}

function applies(
  rule: Rule,
  stage: StageId | null,
  stages: ReadonlyMap<StageId, ReadStage>,
  profile: ReadonlySet<ProfileId>,
): boolean {
  if (stage !== null && stages.get(stage)?.status === 'not-applicable') return false;
  return rule.profiles?.every((term) => holds(term, profile)) ?? true;
}

const holds = (term: ProfileTerm, profile: ReadonlySet<ProfileId>): boolean => {
  const [, not, id] = /^(not )?(.*)$/.exec(term) ?? [];
  return [...profile].some((held) => held === id) === (not === undefined);
};

const isEdge = (place: GraphNode | GraphEdge): place is GraphEdge => 'flow' in place;

/** With the rule, the identity of a finding. */
const anchorOf = ({ at }: AnyReport, stage: StageId | null): string | undefined =>
  typeof at === 'string' ? at : (at?.id ?? stage ?? undefined);

function mendOf({ safe }: Rule, { mend }: AnyReport): Mend | undefined {
  const drafted = typeof mend === 'function' ? mend() : mend;
  return drafted?.kind === 'changes' && safe !== true ? { ...drafted, safe: false } : drafted;
}

function toFinding(
  graph: BoardGraph,
  rule: Rule,
  stage: StageId | null,
  report: AnyReport,
  reading: ReadStage | undefined,
): Finding {
  const text = rule.messages[report.message];
  if (!text) throw new Error(`${rule.id} has no message ${report.message}`);
  const { at, data } = report;
  const mend = mendOf(rule, report);
  const place = typeof at === 'object' ? at : undefined;
  const label = place === undefined ? '' : isEdge(place) ? namedEdge(place) : named(place);
  const filled = { at: label, ...data };
  const anchor = anchorOf(report, stage);
  const onlyMentioned = rule.id === `${stage}/missing` && reading?.mentioned === true;
  const severity = report.severity ?? rule.severity;
  const nodes = [...(report.nodes ?? []), ...(place && !isEdge(place) ? [place] : [])];
  const edges = [...(report.edges ?? []), ...(place && isEdge(place) ? [place] : [])];
  const lines = new Set(edges.map(({ id }) => id));
  // A line that counts for nothing is known by its id alone.
  if (typeof at === 'string' && graph.board.edges.has(edgeId(at))) lines.add(edgeId(at));
  const what = fillMessage(text.what, filled);
  const mention = onlyMentioned && stage !== null ? mentionOf(graph, stage) : undefined;
  const hinted =
    mention === undefined
      ? 'The drawing suggests it, and has no part for it.'
      : `“${mention.text}” mentions it; it is not drawn.`;
  return {
    rule: rule.id,
    severity: onlyMentioned && severity === 'error' ? 'warning' : severity,
    step: stageOf(rule)?.step ?? null,
    stage,
    ...(anchor === undefined ? {} : { anchor }),
    message: onlyMentioned ? `${what} ${hinted}` : what,
    why: fillMessage(text.why, filled),
    ask: fillMessage(text.ask, filled),
    fix: fillMessage(text.fix, filled),
    ...(rule.source === undefined ? {} : { source: rule.source }),
    nodes: [...new Set(nodes.map(({ id }) => id))].filter((id) => graph.board.nodes.has(id)),
    edges: [...lines],
    ...(mention === undefined ? {} : { mention }),
    ...(mend === undefined ? {} : { mend }),
  };
}

/**
 * A partial stage on which nothing else was said gets its `missing` rule's `partial` message,
 * as a hint that names what is lacking. Every `<stage>/missing` rule of a stage that can be
 * partial has that message, with `{lacking}`.
 */
function* whatPartialStagesLack(
  graph: BoardGraph,
  rules: readonly Rule[],
  stages: ReadonlyMap<StageId, ReadStage>,
  profile: ReadonlySet<ProfileId>,
  said: readonly Said[],
): Generator<Said> {
  const spoken = new Set(said.map(({ finding }) => finding.stage));
  for (const [id, reading] of stages) {
    if (reading.status !== 'partial' || spoken.has(id)) continue;
    const rule = rules.find((candidate) => candidate.id === `${id}/missing`);
    const level = rule && graph.board.settings.rules?.[rule.id];
    if (!rule?.messages['partial'] || level === 'off') continue;
    if (!applies(rule, id, stages, profile)) continue;
    const mend = partialMend(id, reading.nodes);
    const report: AnyReport = {
      message: 'partial',
      severity: level ?? 'hint',
      data: { lacking: reading.lacking ?? 'its connections' },
      nodes: reading.nodes,
      ...(mend === undefined ? {} : { mend }),
    };
    yield { key: report.message, finding: toFinding(graph, rule, id, report, reading) };
  }
}
