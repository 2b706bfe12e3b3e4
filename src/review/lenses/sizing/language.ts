import {
  answerCost,
  answerSec,
  concurrentSequences,
  decodeTokensPerSec,
  kvBytesPerToken,
  prefillSec,
  promptTokens,
  weightBytes,
} from '../../../framework/formulas/language-model';
import { property, type GraphNode } from '../../engine/graph-node';
import { calculate } from '../calculation';
import { derived, nodeFigure, nodeOrUsual, statedFigure } from '../figure';
import type { Figure } from '../lens';
import type { Calculation } from '../throughput-reading';
import { asInput, type Sizing } from './sizing';

/** Tokens, time and memory of what generates text. */
export const languageSizes = ({ graph, loadAt }: Sizing): Calculation[] => [
  ...graph.connected('prompt-builder').map((node) => promptOf(node)),
  ...graph.connected('llm-server').flatMap((node) => [
    ...tokenRate(node, loadAt(node)),
    answerPrice(node),
    answerTime(node),
    // Somebody else's cards are nobody's to count.
    ...(property(node, 'hosted') === true ? [] : machineOf(node)),
  ]),
];

/** Formula rag-context: what the prompt holds. */
const promptOf = (node: GraphNode): Calculation => {
  const at = (key: string, label: string, usual: number): Figure =>
    nodeOrUsual(node, key, label, 'tokens', usual);
  return calculate(
    {
      formula: 'rag-context',
      group: 'language',
      label: `Prompt of “${node.label}”`,
      expression: 'instructions + passages × tokens of one + history + question',
      node,
      inputs: [
        at('systemTokens', 'Instructions', 500),
        nodeOrUsual(node, 'passages', 'Passages', 'count', 8),
        at('passageTokens', 'Tokens of one', 512),
        at('historyTokens', 'History', 1000),
        at('questionTokens', 'Question', 60),
      ],
      unit: 'tokens',
    },
    (system = 0, passages = 0, passageTokens = 0, history = 0, question = 0) =>
      promptTokens({ system, passages, passageTokens, history, question }),
  );
};

function tokenRate(node: GraphNode, load: Figure | undefined): Calculation[] {
  if (!load) return [];
  return [
    calculate(
      {
        formula: 'tokens',
        group: 'language',
        label: `Tokens of “${node.label}” at peak`,
        expression: 'load × (tokens in + tokens out)',
        node,
        inputs: [load, ...tokensOf(node)],
        unit: 'tokens/s',
      },
      (qps = 0, tokensIn = 0, tokensOut = 0) => qps * (tokensIn + tokensOut),
    ),
  ];
}

/** Formula answer-cost, for 1,000 answers. Prices are placeholders. */
export function answerPrice(node: GraphNode): Calculation {
  const [read, written] = tokensOf(node);
  const all = statedFigure(node, 'costPer1k', '', '$');
  const price = (key: string, label: string, usual: number): Figure =>
    statedFigure(node, key, label, '$') ??
    // One price for all tokens, as it is stated.
    (all && derived(label, 1000 * all.value, '$', false)) ??
    nodeOrUsual(node, key, label, '$', usual);
  return calculate(
    {
      formula: 'answer-cost',
      group: 'language',
      label: `1,000 answers of “${node.label}”`,
      expression: '(tokens in × price in + tokens out × price out) ÷ 1,000',
      node,
      inputs: [
        read,
        price('pricePerMTokensIn', 'Price of a million tokens in', 0.5),
        written,
        price('pricePerMTokensOut', 'Price of a million tokens out', 1.5),
      ],
      unit: '$/1k',
    },
    (tokensIn = 0, priceIn = 0, tokensOut = 0, priceOut = 0) =>
      1000 * answerCost(tokensIn, tokensOut, priceIn / 1e6, priceOut / 1e6),
  );
}

/** Formula answer-latency: streaming hides it; fewer tokens out is the strongest lever. */
function answerTime(node: GraphNode): Calculation {
  const [, written] = tokensOf(node);
  return calculate(
    {
      formula: 'answer-latency',
      group: 'language',
      label: `A whole answer of “${node.label}”`,
      expression: 'time to the first token + (tokens out − 1) × time of each further one',
      node,
      inputs: [
        nodeOrUsual(node, 'ttftP99Ms', 'Time to the first token', 'ms', 450),
        written,
        nodeOrUsual(node, 'tpotMs', 'Time of each further one', 'ms', 40),
      ],
      unit: 's',
    },
    (first = 0, tokens = 1, each = 0) => answerSec(first / 1000, Math.max(1, tokens), each / 1000),
  );
}

/** What it is handed, and what it may write at most. */
export function tokensOf(node: GraphNode): readonly [Figure, Figure] {
  const prompt = node.in.find(({ from }) => from.kind === 'prompt-builder')?.from;
  const label = 'Tokens in';
  const read =
    statedFigure(node, 'tokensIn', label, 'tokens') ??
    (prompt && nodeFigure(prompt, 'maxTokens', label, 'tokens')) ??
    nodeOrUsual(node, 'tokensIn', label, 'tokens', 1560);
  return [read, nodeOrUsual(node, 'maxTokens', 'Tokens out', 'tokens', 300)];
}

/** Weights, keys and values, and how fast one sequence can be: of a model that one runs oneself. */
function machineOf(node: GraphNode): Calculation[] {
  const parts = { group: 'language', node } as const;
  const params = nodeOrUsual(node, 'paramsB', 'Billions of parameters', 'count', 8);
  const cards = nodeOrUsual(node, 'gpus', 'GPUs of one replica', 'count', 1);
  const memory = nodeOrUsual(node, 'gpuGB', 'Gigabytes of one GPU', 'count', 80);
  const [read, written] = tokensOf(node);
  const weights = calculate(
    {
      ...parts,
      formula: 'weights-memory',
      label: `Weights of “${node.label}”`,
      expression: 'billions of parameters × 1,000,000,000 × bytes a parameter',
      inputs: [params, nodeOrUsual(node, 'bytesPerParam', 'Bytes a parameter', 'B', 2)],
      unit: 'B',
    },
    (billions = 0, bytes = 0) => weightBytes(billions * 1e9, bytes),
  );
  const weight = asInput('Weights', weights);
  const keysAndValues = calculate(
    {
      ...parts,
      formula: 'kv-per-token',
      label: `Keys and values of a token at “${node.label}”`,
      expression: '2 × layers × key-value heads × size of a head × 2 bytes',
      inputs: [
        nodeOrUsual(node, 'layers', 'Layers', 'count', 32),
        nodeOrUsual(node, 'kvHeads', 'Key-value heads', 'count', 8),
        nodeOrUsual(node, 'headDim', 'Size of a head', 'count', 128),
      ],
      unit: 'B',
    },
    (layers = 0, heads = 0, size = 0) => kvBytesPerToken(layers, heads, size, 2),
  );
  return [
    weights,
    calculate(
      {
        ...parts,
        formula: 'weights-cards',
        label: `GPUs that hold “${node.label}”`,
        expression: 'weights × 1.2 ÷ (gigabytes of one GPU × 1,000,000,000), rounded up',
        inputs: [weight, memory],
        unit: 'count',
      },
      (bytes = 0, gigabytes = 1) => Math.ceil((bytes * 1.2) / (gigabytes * 1e9)),
    ),
    keysAndValues,
    calculate(
      {
        ...parts,
        formula: 'kv-concurrency',
        label: `Answers at once of a replica of “${node.label}”`,
        expression:
          '(GPUs × gigabytes of one × 0.9 − weights) ÷ (keys and values of a token × tokens), rounded down',
        inputs: [
          cards,
          memory,
          weight,
          asInput('Keys and values of a token', keysAndValues),
          read,
          written,
        ],
        unit: 'count',
      },
      (count = 0, gigabytes = 0, bytes = 0, each = 1, tokensIn = 0, tokensOut = 0) =>
        Math.max(
          0,
          concurrentSequences(count * gigabytes * 1e9, bytes, each, tokensIn + tokensOut),
        ),
    ),
    calculate(
      {
        ...parts,
        formula: 'decode-ceiling',
        label: `Fastest that “${node.label}” writes one answer`,
        expression: 'GPUs × terabytes a second of one × 1,000,000,000,000 ÷ weights',
        inputs: [
          cards,
          nodeOrUsual(node, 'gpuTBps', 'Terabytes a second of one', 'count', 3.35),
          weight,
        ],
        unit: 'tokens/s',
      },
      (count = 0, terabytes = 0, bytes = 1) => decodeTokensPerSec(count * terabytes * 1e12, bytes),
    ),
    calculate(
      {
        ...parts,
        formula: 'prefill-time',
        label: `“${node.label}” reads the prompt`,
        expression:
          '2 × parameters × tokens in ÷ (GPUs × teraflops of one × share of the peak in use)',
        inputs: [
          params,
          read,
          cards,
          nodeOrUsual(node, 'gpuTflops', 'Teraflops of one', 'count', 989),
          nodeOrUsual(node, 'mfu', 'Share of the peak in use', 'share', 0.5),
        ],
        unit: 's',
      },
      (billions = 0, tokensIn = 0, count = 1, teraflops = 1, used = 1) =>
        prefillSec(billions * 1e9, tokensIn, count * teraflops * 1e12, used),
    ),
  ];
}
