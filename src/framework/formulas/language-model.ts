// Large language models. Prices are placeholders: editable estimates, never facts.

/** Bytes of the weights: 2 a parameter as fp16, 1 in 8 bits, 0.5 in 4. */
export const weightBytes = (params: number, bytesPerParam: number): number =>
  params * bytesPerParam;

/** Bytes of keys and values that one token keeps; grouped-query attention has fewer heads (Ainslie et al.). */
export const kvBytesPerToken = (
  layers: number,
  kvHeads: number,
  headDim: number,
  bytesPerValue: number,
): number => 2 * layers * kvHeads * headDim * bytesPerValue;

/** Sequences that fit beside the weights; a tenth of the memory is left free. */
export const concurrentSequences = (
  gpuBytes: number,
  weightBytes: number,
  kvBytesPerToken: number,
  tokens: number,
): number => Math.floor((gpuBytes * 0.9 - weightBytes) / (kvBytesPerToken * tokens));

/** Tokens a second that one sequence cannot exceed: decoding is bound by memory bandwidth. */
export const decodeTokensPerSec = (bandwidthBytesPerSec: number, weightBytes: number): number =>
  bandwidthBytesPerSec / weightBytes;

/** Seconds to read the prompt: with the queue, the time to the first token. */
export const prefillSec = (
  params: number,
  promptTokens: number,
  peakFlops: number,
  utilisation: number,
): number => (2 * params * promptTokens) / (peakFlops * utilisation);

/** Seconds to a whole answer. Streaming hides it; fewer tokens out is the strongest lever. */
export const answerSec = (firstTokenSec: number, outTokens: number, secPerToken: number): number =>
  firstTokenSec + (outTokens - 1) * secPerToken;

/** Cost of an answer, prices for one token. */
export const answerCost = (
  inTokens: number,
  outTokens: number,
  priceIn: number,
  priceOut: number,
): number => inTokens * priceIn + outTokens * priceOut;

/** Tokens of a prompt with retrieved passages; must be at most what the prompt may hold. */
export const promptTokens = (parts: {
  readonly system: number;
  readonly passages: number;
  readonly passageTokens: number;
  readonly history: number;
  readonly question: number;
}): number => parts.system + parts.passages * parts.passageTokens + parts.history + parts.question;
