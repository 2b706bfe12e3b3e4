import type { Board } from '../core/board';
import type { NodeId } from '../core/ids';
import { GROUPINGS } from '../framework/groupings';
import { STAGES, STEPS } from '../framework/steps';
import type { Library } from '../library/library';
import { drawBoard } from '../render/draw-board';
import type { Badge, Decorations } from '../render/drawing';
import { theme } from '../render/theme';
import { toSvg } from '../render/to-svg';
import { ALL_RULES } from '../review/catalogue/all-rules';
import { BoardGraph } from '../review/engine/board-graph';
import type { Cases } from '../review/engine/cases';
import type { Rule } from '../review/engine/rule';
import type { Finding, Mend } from '../review/engine/review';
import { runRules } from '../review/engine/run-rules';
import { ALL_CASES } from './all-cases';
import { besideText, notationText } from './notation-text';
import { anyBoard, inOneLine, stageOf, summaryOf } from '../review/engine/rule-info';

const PADDING = 16;

/**
 * The pages about the rules, by their path under docs/rules: an index, a page a rule, and pictures
 * of a board that passes and one that does not. The same rules give the same pages.
 */
export function rulePages(library: Library): ReadonlyMap<string, string> {
  const pages = new Map([['README.md', indexPage()]]);
  for (const rule of ALL_RULES) {
    const cases = ALL_CASES.get(rule.id);
    if (!cases) throw new Error(`${rule.id} has no cases`);
    const pictures = drawnCases(cases, library);
    for (const { name, svg } of pictures) pages.set(`${rule.id}.${name}.svg`, svg);
    const drawn = new Set(pictures.map(({ name }) => name));
    pages.set(`${rule.id}.md`, rulePage(rule, cases, drawn, library));
  }
  return pages;
}

const [FOUR_STEPS] = GROUPINGS;

function indexPage(): string {
  const lines = [
    '# The rules',
    '',
    `What the review checks: ${ALL_RULES.length} rules, by step and stage. Every page says what a rule finds, why it`,
    'matters, what an interviewer would ask and how to mend it, with boards that pass and boards that',
    'do not. Written by `npm run -s rule-docs` from the rules and their cases.',
  ];
  for (const step of STEPS) {
    const part = FOUR_STEPS?.parts.find(({ id }) => id === step);
    lines.push('', `## ${part?.name ?? step}`, '', part?.asks ?? '');
    for (const { id } of STAGES.filter((stage) => stage.step === step)) {
      const rules = ALL_RULES.filter((rule) => stageOf(rule)?.id === id);
      lines.push('', `### ${id}`, '', ...ruleTable(rules));
    }
  }
  const board = ALL_RULES.filter((rule) => stageOf(rule) === null);
  lines.push('', '## The whole board', '', ...ruleTable(board));
  return `${lines.join('\n')}\n`;
}

const ruleTable = (rules: readonly Rule[]): string[] => [
  '| rule | severity | what it finds |',
  '| --- | --- | --- |',
  ...rules.map(
    (rule) => `| [${rule.id}](${rule.id}.md) | ${rule.severity} | ${inCell(summaryOf(rule))} |`,
  ),
];

const inCell = (text: string): string => text.replaceAll('|', '\\|');

interface DrawnCase {
  readonly name: 'valid' | 'invalid';
  readonly svg: string;
}

/** The first case of either kind that has something to draw; what the rule finds is marked. */
function drawnCases({ rule, valid, invalid }: Cases, library: Library): DrawnCase[] {
  const good = Object.entries(valid).find(([, board]) => isDrawable(board));
  const bad = Object.entries(invalid).find(([, { board }]) => isDrawable(board));
  return [
    ...(good ? [{ name: 'valid' as const, svg: picture(good[0], good[1], [], library) }] : []),
    ...(bad
      ? [
          {
            name: 'invalid' as const,
            svg: picture(bad[0], bad[1].board, badgesOf(rule, bad[1].board, library), library),
          },
        ]
      : []),
  ];
}

const isDrawable = ({ nodes }: Board): boolean => nodes.size > 0;

function findingsOf({ id }: Rule, board: Board, library: Library): Finding[] {
  const graph = new BoardGraph(board, library, { plansMends: false });
  return runRules(graph, ALL_RULES)
    .map(({ finding }) => finding)
    .filter(({ rule }) => rule === id);
}

/** A node can have one badge: the worst of what is found there. */
function badgesOf(rule: Rule, board: Board, library: Library): Badge[] {
  const badges = new Map<NodeId, Badge>();
  for (const { nodes, severity } of findingsOf(rule, board, library)) {
    for (const node of nodes.slice(0, 1)) {
      const badge = badges.get(node);
      badges.set(node, {
        node,
        severity: badge?.severity ?? severity,
        count: (badge?.count ?? 0) + 1,
      });
    }
  }
  return [...badges.values()];
}

function picture(title: string, board: Board, badges: Badge[], library: Library): string {
  const decorations: Decorations = { badges, ghosts: [], tints: [] };
  const options = { background: true, padding: PADDING };
  return `${toSvg(drawBoard(board, library, theme('light'), decorations, options), { title })}\n`;
}

function rulePage(
  rule: Rule,
  { valid, invalid }: Cases,
  drawn: ReadonlySet<string>,
  library: Library,
): string {
  const stage = stageOf(rule);
  const [, slug = ''] = rule.id.split('/');
  const place = stage === null ? 'the whole board' : `stage ${stage.id}, step ${stage.step}`;
  const lines = [
    `# ${rule.id}`,
    '',
    `**${rule.severity}** · ${place} · [all rules](../README.md)`,
    '',
    summaryOf(rule),
  ];
  if (rule.profiles) {
    lines.push('', `Where the board is read as: ${rule.profiles.join(', ')}.`);
  }
  const examples = examplesIn(rule, Object.values(invalid), library);
  const messages = Object.entries(rule.messages);
  for (const [key, { what, why, ask, fix }] of messages) {
    const example = examples.get(key);
    lines.push(
      // The summary above is the only message's heading.
      ...(messages.length === 1 ? [] : ['', `## ${inOneLine(what)}`]),
      ...(example === undefined ? [] : ['', `> ${example.message}`]),
      '',
      `- **Why it matters.** ${anyBoard(why)}`,
      `- **What an interviewer would ask.** ${anyBoard(ask)}`,
      `- **How to mend it.** ${anyBoard(fix)}`,
      ...mendText(example?.mend),
    );
  }
  lines.push('', '## Boards that pass');
  for (const [index, [name, board]] of Object.entries(valid).entries()) {
    lines.push(...caseText(name, board, library));
    if (index === drawnIndex(Object.values(valid)) && drawn.has('valid')) {
      lines.push('', `![A board that passes: ${name}](${slug}.valid.svg)`);
    }
  }
  lines.push('', '## Boards that do not');
  const bad = Object.entries(invalid);
  for (const [index, [name, { board }]] of bad.entries()) {
    const found = findingsOf(rule, board, library).map(
      ({ severity, message }) => `- **${severity}** ${message}`,
    );
    lines.push(...caseText(name, board, library), '', 'The review says:', '', ...found);
    if (index === drawnIndex(bad.map(([, one]) => one.board)) && drawn.has('invalid')) {
      lines.push('', `![A board that does not: ${name}](${slug}.invalid.svg)`);
    }
  }
  if (rule.source !== undefined) lines.push('', '## Source', '', rule.source);
  return `${lines.join('\n')}\n`;
}

/** By message: what it says on a board that does not pass, best where its button does something. */
function examplesIn(
  rule: Rule,
  bad: readonly { readonly board: Board }[],
  library: Library,
): ReadonlyMap<string, Finding> {
  const examples = new Map<string, Finding>();
  for (const { board } of bad) {
    for (const { key, finding } of runRules(new BoardGraph(board, library), ALL_RULES)) {
      if (finding.rule !== rule.id) continue;
      if (examples.get(key)?.mend === undefined) examples.set(key, finding);
    }
  }
  return examples;
}

function mendText(mend: Mend | undefined): string[] {
  if (mend === undefined) return [];
  const asked = '- **Safe to apply without asking.**';
  if (mend.kind === 'focus') return [`${asked} No: “${mend.label}” opens what you fill in.`];
  return [`${asked} ${mend.safe ? 'Yes' : 'No, the choice is yours'}: “${mend.label}”.`];
}

const drawnIndex = (boards: readonly Board[]): number => boards.findIndex(isDrawable);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function caseText(name: string, board: Board, library: Library): string[] {
  const drawn = notationText(board, library);
  return [
    '',
    `### ${capital(name)}`,
    ...(drawn === '' ? [] : ['', '```text', drawn, '```']),
    ...listed(besideText(board)),
  ];
}

const listed = (lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', ...lines.map((line) => `- ${line.replaceAll('\n', ' ')}`)];
