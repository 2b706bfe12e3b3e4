import type { BoardGraph } from '../engine/board-graph';
import { fact } from '../engine/fact';
import { isA, type GraphNode } from '../engine/graph-node';
import { isPlain } from './drawn-loop';
import { inWords, remembered } from './name-words';
import { statements } from './words';

/** What somebody else has trained, by name or by the way in which it is used. */
const READY_MADE =
  /\b(llms?|slm|gpt[-\w.]*|grok|phi-?[234]|nova (pro|lite|micro)|titan|granite|watsonx\.?ai|nemotron|command r|kimi|glm-?\d\w*|ernie|doubao|baichuan|open ?router|lite ?llm|together ai|replicate|fireworks ai|perplexity|hugging ?face (inference|api|pipeline)|azure (ai|cognitive|document intelligence|speech|vision)( \w+)?|ai foundry|rekognition|textract|comprehend|amazon (polly|transcribe|lex)|google (vision|speech)( api)?|cloud vision|document ai|dialogflow|eleven ?labs|deepgram|assembly ?ai|text[- ]to[- ]speech|speech[- ]to[- ]text|tts|stt|asr|stable diffusion|dall-?e|midjourney|sdxl|llava|vlm|vision[- ]language|crew ?ai|autogen|semantic kernel|haystack|dify|langflow|flowise|mcp( server)?s?|tool (use|router|executor|registry)|function calling|multi-agent|sub-?agents?|supervisor agent|(planner|router|retrieval|research|critic|writer|sql|coding|support|orchestrator|triage) agent|embedding model|hallucination|grounding|re-?act loop|system prompt|few-?shot|guardrails?|chat ?gpt|open ?ai|anthropic|claude|gemini|llama\w*|mi[sx]tral|gemma|qwen|deepseek|ollama|bedrock|groq|vllm|cohere|star ?coder|code ?llama|codex|copilot|whisper|rag|retrieval[- ]augmented|lang ?(chain|graph|smith)|llama ?index|prompts?|(ai|llm) agents?|agentic|generative|gen ?ai|sentence[- ]?transformers?|sbert|foundation model|ai model|typed tools|tool calls?|assistant|chat ?bot|retriever|faithfulness|answer generation|context chunks|generator under test|pre-?trained)\b/i;

const READY_KINDS = ['llm-server', 'prompt-builder', 'agent-tools', 'pretrained-model'] as const;

/** What only those have who train: their data, their own models and where these are kept. */
const OWN_KINDS = [
  'model-trainer',
  'online-trainer',
  'hyperparameter-tuner',
  'data-splitter',
  'feature-store',
  'weak-labeller',
] as const;
const OWN =
  /\b(re-?train\w*|fine-?tun\w*|lora(?! ?(wan|gateways?|network|radio|nodes?|sensors?|modules?))|qlora|peft|sft|rlhf|ppo|dpo|reward model|distill(ation|ed (model|bert))|(student|teacher) (model|network)|soft labels|train(er|s)?(?! (booking|stations?|tickets?|schedules?|times?|delays?|number))|training (data|set|job|pipeline)|train[ /-]+(val|test|split)\w*|regressor|feature engineering)\b|(?<!pre-?)\btraining\b/i;

/**
 * Whether a picture of plain boxes shows a model that somebody else has trained, and nothing that
 * learns here. Only boxes whose kind is read from their words count: what was chosen says it itself.
 */
export const drawsReadyModel = fact((graph: BoardGraph): boolean => {
  const { nodes } = graph;
  const plain = nodes.filter(isPlain);
  if (plain.length === 0) return false;
  return (
    (plain.some(isReadyMade) || retrievesToAnswer(plain)) &&
    !nodes.some((node) => isA(node, OWN_KINDS)) &&
    !saysLearning(graph)
  );
});

/**
 * Whether plain boxes or, in a picture that has any, its lines say that something is learnt here,
 * as what it may pass. Among chosen components a line's words decide nothing.
 */
export const saysLearning = fact(({ nodes, board }: BoardGraph): boolean => {
  const plain = nodes.filter(isPlain);
  return (
    plain.some(({ label }) => isOwn(label)) ||
    (plain.length > 0 && [...board.edges.values()].some(({ label = '' }) => isOwn(label)))
  );
});

const isOwn = remembered((label) => says(label, OWN));

/** Chunks and vectors that somebody asks are found with an encoder of somebody else's. */
const retrievesToAnswer = (plain: readonly GraphNode[]): boolean =>
  plain.some((node) => node.kind === 'chunker' || VECTORS.test(node.label)) &&
  plain.some(({ label }) => ASKED.test(label));

const VECTORS =
  /\b(vector (db|store|database|index|search)|qdrant|pinecone|weaviate|chroma\w*|milvus|pgvector|lancedb|faiss)\b/i;
const ASKED =
  /\b(chat\w*|answers?|questions?|q ?& ?a|bots?|users?|quer(y|ies)|search (page|ui|bar|box))\b/i;

const namesReadyMade = remembered((label) => says(label, READY_MADE));

const isReadyMade = (node: GraphNode): boolean =>
  isA(node, READY_KINDS) || namesReadyMade(node.label);

const says = (label: string, words: RegExp): boolean =>
  statements(inWords(label)).some((part) => words.test(part));
