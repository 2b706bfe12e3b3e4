import { describe, expect, test } from 'vitest';
import { componentId } from '../core/ids';
import { artefactOf } from './artefacts';
import { bundledLibrary as library } from './bundled';
import { ASK, recognise, SURE, type LabelShape, type Surroundings } from './recognise';

/** Label, shape, what it stands for, and what leads to it and on from it where that decides. */
type Row = [label: string, shape: LabelShape, wanted: string, before?: string, after?: string];

const around = ([, shape, , before, after]: Row): Surroundings => ({
  shape,
  ...(before !== undefined && { before: [componentId(before)] }),
  ...(after !== undefined && { after: [componentId(after)] }),
});

/** The component of the first guess, or the flow of a box that is no step. */
function meaningOf(row: Row): string {
  const surroundings = around(row);
  const flow = artefactOf(row[0], surroundings);
  return flow === undefined
    ? (recognise(library, row[0], surroundings)[0]?.component ?? 'nothing')
    : `flow:${flow}`;
}

function rateOf(rows: readonly Row[]): { rate: number; wrong: string[] } {
  const wrong = rows.flatMap((row) => {
    const meaning = meaningOf(row);
    return meaning === row[2] ? [] : [`${row[0]}: ${meaning}, not ${row[2]}`];
  });
  return { rate: 1 - wrong.length / rows.length, wrong };
}

const print = (what: string, rate: number, wrong: readonly string[]) =>
  process.stdout.write(`${what}: ${(rate * 100).toFixed(1)} % right\n  ${wrong.join('\n  ')}\n`);

/** Labels of public diagrams, in which they were written like this. */
const OBSERVED: readonly Row[] = [
  ['Ingestion', 'process', 'batch-ingestion'],
  ['Validation (before training)', 'process', 'data-validation'],
  ['Feature Store', 'process', 'feature-store'],
  ['Training', 'process', 'model-trainer'],
  ['Evaluation', 'process', 'offline-evaluator'],
  ['Registry', 'process', 'model-registry'],
  ['Serving', 'process', 'model-server'],
  ['Monitoring', 'process', 'system-monitor'],
  ['Raw Data', 'store', 'data-lake'],
  ['Data Validation', 'process', 'data-validation'],
  ['Preprocessing', 'process', 'data-cleaning', 'data-lake'],
  ['Feature Engineering', 'process', 'feature-engineering'],
  ['Model Training', 'process', 'model-trainer'],
  ['Validation (after training)', 'process', 'offline-evaluator'],
  ['Metrics Check', 'decision', 'evaluation-gate'],
  ['Model Registry', 'process', 'model-registry'],
  ['Version Control', 'process', 'ci-cd'],
  ['Model Selection', 'process', 'hyperparameter-tuner'],
  ['A/B Testing', 'process', 'ab-router'],
  ['Deployment', 'process', 'model-server'],
  ['Performance Metrics', 'process', 'model-monitor'],
  ['Data Drift Check', 'process', 'drift-monitor'],
  ['Retraining Trigger', 'process', 'orchestrator'],
  ['CI/CD<br>GitHub Actions', 'process', 'ci-cd'],
  ['Data Versioning & Storage<br>Dagshub + S3', 'process', 'data-lake'],
  ['Virtualization<br>docker', 'process', 'compute-cluster'],
  ['Automation<br>Airflow', 'process', 'orchestrator'],
  ['Human Feedback', 'artefact', 'human-labelling'],
  ['Consolidated Dataset', 'artefact', 'dataset-builder'],
  ['Model Validation Service', 'process', 'offline-evaluator'],
  ['Model Tracking MLflow', 'process', 'experiment-tracker'],
  ['Authentication Service FastAPI', 'process', 'privacy-controls'],
  ['Model Artifact', 'artefact', 'model-registry'],
  ['Prediction Service FastAPI', 'process', 'model-server'],
  ['Model Monitoring Evidently AI', 'process', 'drift-monitor'],
  ['Performance Metrics Prometheus', 'process', 'system-monitor'],
  ['Dashboards Grafana', 'process', 'system-monitor'],
  ['Data Cleaning', 'process', 'data-cleaning'],
  ['Hyperparameter Tuning 1', 'process', 'hyperparameter-tuner'],
  ['Model Deployment', 'process', 'model-server'],
  ['Query', 'process', 'flow:request', 'end-user', 'embedder'],
  ['Embedding', 'process', 'embedder'],
  ['Vector DB', 'store', 'vector-index'],
  ['Reranker', 'process', 'reranker'],
  ['LLM', 'process', 'llm-server'],
  ['Embeddings', 'process', 'flow:embeddings', 'embedder', 'vector-index'],
  ['Splitting/Chunking', 'process', 'chunker'],
  ['Vector Store', 'process', 'vector-index'],
  ['Retrievers', 'process', 'candidate-generator'],
  ['Prompt Template', 'process', 'prompt-builder'],
  ['User', 'process', 'end-user'],
  ['Query Embedding', 'process', 'embedder'],
  ['FAISS Index Ready', 'process', 'vector-index'],
  ['LCEL RAG Chain', 'process', 'prompt-builder'],
  ['Documents PDF, DOCX, MD, MP3', 'process', 'content-corpus'],
  ['PostgreSQL + pgvector Embeddings', 'store', 'vector-index'],
  ['Query Expansion', 'process', 'query-understanding'],
  ['Re-ranking', 'process', 'reranker'],
  ['Agentic Tools', 'process', 'agent-tools'],
  ['OpenAI GPT-4o Generation', 'process', 'llm-server'],
  ['Champion (Production)', 'process', 'model-registry'],
  ['Deploy 5% canary', 'process', 'canary-shadow'],
  ['Candidate Selection', 'process', 'candidate-generator'],
  ['Targeting Filter', 'process', 'candidate-filter'],
  ['Budget Filter', 'process', 'candidate-filter'],
  ['Lightweight Scorer', 'process', 'ranker'],
  ['Feature Computation', 'process', 'feature-lookup', 'candidate-filter', 'ranker'],
  ['CTR Model', 'process', 'ranker'],
  ['Calibration Layer', 'process', 'calibrator'],
  ['Winner Selection', 'process', 'ad-auction'],
  ['Price Computation', 'process', 'ad-auction'],
  ['Ad Index', 'process', 'search-index'],
  ['User Profile Store', 'process', 'app-database'],
  ['Impression Log', 'process', 'event-log'],
  ['Training Pipeline', 'process', 'model-trainer'],
  ['Payment gateway', 'process', 'external-system'],
  ['Decision API', 'process', 'app-service'],
  ['Rules engine', 'process', 'decision-policy'],
  ['Online feature store', 'store', 'feature-store'],
  ['Model serving', 'process', 'model-server'],
  ['Decision policy', 'process', 'decision-policy'],
  ['Transaction event stream', 'process', 'event-stream'],
  ['Streaming features', 'process', 'stream-processor'],
  ['Offline history', 'store', 'data-lake'],
  ['Labels + review', 'process', 'review-queue'],
  ['Feature Registry & UI', 'process', 'feature-store'],
  ['Transformation Engine', 'process', 'feature-engineering'],
  ['Offline Feature Store', 'store', 'feature-store'],
  ['Serving API', 'process', 'feature-lookup', 'feature-store'],
  ['Drift & Quality Monitor', 'process', 'drift-monitor'],
  ['Online Inference', 'process', 'model-server'],
  ['Recommendation API', 'process', 'app-service'],
  ['Geo Index', 'store', 'search-index'],
  ['Popular / Fresh Pools', 'store', 'candidate-generator'],
  ['Feature Service', 'process', 'feature-lookup'],
  ['Ranking Service', 'process', 'ranker'],
  ['Rerank / Policy', 'process', 'reranker'],
  ['Event Logging', 'process', 'event-log'],
  ['Kafka/PubSub', 'store', 'event-stream'],
  ['Candidate Gen', 'process', 'candidate-generator'],
  ['Stream Proc', 'process', 'stream-processor'],
  ['Feature Builder', 'process', 'feature-engineering'],
  ['API Gateway Auth / Rate Limit', 'process', 'api-gateway'],
  ['Event Collector', 'process', 'event-log'],
  ['Identity Resolver', 'process', 'query-understanding'],
  ['Product Filter', 'process', 'candidate-filter'],
  ['Fallback Service', 'process', 'fallback'],
  ['Redis Response Cache', 'store', 'cache'],
  ['Candidate Store', 'store', 'cache'],
  ['Warehouse / Object Store Analytics and Training Input', 'store', 'data-lake'],
  ['DLQ', 'store', 'event-stream'],
  ['Content Processing', 'process', 'media-preprocessor'],
  ['Object Storage', 'store', 'data-lake'],
  ['Safety, Quality and Dedup Gate', 'process', 'data-validation'],
  ['Online Ranker', 'process', 'ranker'],
  ['Eligibility and Slate Rules', 'process', 'candidate-filter'],
  ['Regional Popular Feed', 'store', 'fallback'],
  ['Event Stream', 'queue', 'event-stream'],
  ['ANN index over item embeddings', 'store', 'vector-index'],
  ['Lightweight ranking model', 'process', 'ranker'],
  ['Experiment Tracking', 'process', 'experiment-tracker'],
  ['Evaluation & Approval', 'process', 'evaluation-gate'],
  ['Explainability SHAP', 'process', 'explainability'],
  ['Snapshots & Cache', 'store', 'cache'],
  ['Customer Predictions', 'process', 'flow:predictions', 'model-server', 'app-database'],
  ['Retrieval two-tower ANN + heuristics', 'process', 'candidate-generator'],
  ['Ranker GBDT / DLRM', 'process', 'ranker'],
  ['Interaction logs', 'store', 'event-log'],
  ['Item corpus', 'store', 'content-corpus'],
  ['Orchestrator stateless', 'process', 'app-service', 'api-gateway', 'llm-server'],
  ['Cache: exact + semantic', 'store', 'cache'],
  ['Guardrails', 'process', 'guardrails'],
  ['Inference layer managed API / vLLM + fallback', 'process', 'llm-server'],
  ['Observability traces, tokens, cost, evals', 'process', 'system-monitor'],
  ['Chunker', 'process', 'chunker'],
  ['Similarity Search', 'process', 'vector-index'],
  ['Top-k Chunks', 'process', 'flow:candidates', 'vector-index', 'prompt-builder'],
  ['Context Assembly', 'process', 'prompt-builder'],
  ['Hybrid Search Qdrant + BM25', 'process', 'candidate-generator'],
  ['Elasticsearch BM25 Index', 'process', 'search-index'],
  ['ML Ops Team', 'process', 'ml-operator'],
  ['Scheduled Retraining Cloud Run', 'process', 'orchestrator'],
  ['Model Artefacts GCS Bucket', 'process', 'model-registry'],
  ['PII redaction', 'process', 'pii-redactor'],
  ['OTel collectors', 'process', 'system-monitor'],
  ['Database CDC', 'process', 'batch-ingestion'],
  ['External APIs', 'process', 'external-system'],
  ['Canary Deployment', 'process', 'canary-shadow'],
  ['Alert System', 'process', 'alerting'],
  ['Context Pack', 'process', 'prompt-builder'],
];

/** Labels written down before the recogniser was, in the manner of real diagrams. */
const FURTHER: readonly Row[] = [
  ['Web/Mobile App, Internal Tools', 'process', 'client-app'],
  ['Model Inference', 'process', 'model-server'],
  ['MLflow Model Registry', 'process', 'model-registry'],
  ['PostgreSQL for Metadata', 'process', 'app-database'],
  ['MinIO for Artifacts', 'process', 'data-lake'],
  ['Redis for Features', 'process', 'feature-store'],
  ['Evidently AI for ML Drift', 'process', 'drift-monitor'],
  ['Prometheus for Metrics', 'process', 'system-monitor'],
  ['Grafana for Dashboards', 'process', 'system-monitor'],
  ['Training Dataset', 'process', 'dataset-builder'],
  ['Dataiku Data Preparation', 'process', 'data-cleaning'],
  ['Azure ML Training<br>Experiment Tracking', 'process', 'model-trainer'],
  ['Azure ML Endpoints', 'process', 'model-server'],
  ['Snowflake Data Cloud', 'process', 'data-warehouse'],
  ['Vector Embeddings<br>& Storage', 'process', 'vector-index'],
  ['Data Quality Assessment', 'process', 'data-validation'],
  ['ChromaDB Vector Store', 'process', 'vector-index'],
  ['React App', 'process', 'client-app'],
  ['DocumentProcessor', 'process', 'chunker'],
  ['SemanticChunker', 'process', 'chunker'],
  ['EmbeddingService', 'process', 'embedder'],
  ['VectorDatabase', 'store', 'vector-index'],
  ['QueryEnhancement', 'process', 'query-understanding'],
  ['HybridSearchService', 'process', 'candidate-generator'],
  ['RRF Fusion', 'process', 'reranker'],
  ['LLMService', 'process', 'llm-server'],
  ['Chat Interface', 'process', 'client-app'],
  ['Neo4j Knowledge Graph<br/>Graph Database + In-Memory Fallback', 'process', 'graph-store'],
  ['Ollama Local', 'process', 'llm-server'],
  ['Rewrite query<br/>with chat history', 'process', 'query-understanding'],
  ['Hybrid search<br/>+ filters', 'process', 'candidate-generator'],
  ['Vector + BM25 index', 'store', 'vector-index'],
  ['LLM answer<br/>+ citations', 'process', 'llm-server'],
  ['CMS / PDFs / tickets', 'process', 'content-corpus'],
  ['Chunk + metadata', 'process', 'chunker'],
  ['Import Validation and Quarantine', 'process', 'data-validation'],
  ['Finance Reviewer', 'process', 'review-queue'],
  ['XGBoost Classifier', 'process', 'model-server'],
  ['Decision Logic', 'process', 'decision-policy'],
  ['Precomputed Recommendations / Embeddings Store', 'store', 'cache'],
  ['Processed Data for Training', 'process', 'dataset-builder'],
  ['Recommendation API Service', 'process', 'app-service'],
  ['A/B Testing Logic', 'process', 'ab-router'],
  ['Primary Database', 'process', 'app-database'],
  ['Fraud Scoring Service', 'process', 'model-server'],
  ['Two-Tower Retrieval Model', 'process', 'candidate-generator'],
  ['Item Embedding Index (ScaNN)', 'store', 'vector-index'],
  ['DNN Ranker', 'process', 'ranker'],
  ['Diversity & Business Rules', 'process', 'reranker'],
  ['Point-in-time Join', 'process', 'dataset-builder'],
  ['Labeling UI (Label Studio)', 'process', 'human-labelling'],
  ['Retrain DAG', 'process', 'orchestrator'],
  ['Push to Docker Hub', 'process', 'ci-cd'],
  ['PagerDuty Alert', 'process', 'alerting'],
  ['PSI Drift Detector', 'process', 'drift-monitor'],
  ['Presidio PII Scrubber', 'process', 'pii-redactor'],
  ['JWT Auth', 'process', 'privacy-controls'],
  ['Kubernetes Cluster (GPU nodes)', 'process', 'compute-cluster'],
  ['TFLite model on phone', 'process', 'edge-model'],
  ['Moderator Console', 'process', 'review-queue'],
  ['Popularity Fallback', 'process', 'fallback'],
  ['ETL (Glue)', 'process', 'batch-ingestion'],
  ['S3 Parquet', 'store', 'data-lake'],
  ['BigQuery DWH', 'store', 'data-warehouse'],
  ['Cross-validation (5-fold)', 'process', 'data-splitter'],
  ['Optuna HPO', 'process', 'hyperparameter-tuner'],
  ['W&B', 'process', 'experiment-tracker'],
  ['ONNX Export', 'process', 'model-compressor'],
  ['Replay Simulator', 'process', 'backtest'],
  ['Is AUC > 0.85?', 'decision', 'evaluation-gate'],
  ['Confidence > 0.9?', 'decision', 'decision-policy'],
  ['特征存储 Feature Store', 'store', 'feature-store'],
  ['向量数据库<br/>Milvus', 'store', 'vector-index'],
  ['Almacén de vectores / Vector DB', 'store', 'vector-index'],
  ['CloudWatch Logs', 'process', 'system-monitor'],
  ['Tool: SQL executor', 'process', 'agent-tools'],
  ['Airflow DAG: daily retrain', 'process', 'orchestrator'],
  ['Outcome Joiner', 'process', 'label-join'],
  ['Snorkel labeling functions', 'process', 'weak-labeller'],
  ['YOLOv8 detector', 'process', 'model-server'],
  ['ResNet-50 backbone', 'process', 'pretrained-model'],
  ['🔍 Retriever (top 10)', 'process', 'candidate-generator'],
  ['User Feedback (thumbs up/down)', 'process', 'label-join'],
  ['3. Human Approval', 'decision', 'evaluation-gate'],
];

test('of 150 observed labels at least 90 % are right at first place', () => {
  expect(OBSERVED).toHaveLength(150);
  const { rate, wrong } = rateOf(OBSERVED);
  print('observed labels', rate, wrong);
  expect(rate).toBeGreaterThanOrEqual(0.9);
});

test('of further labels, written down before it was tuned, at least 85 % are right', () => {
  const { rate, wrong } = rateOf(FURTHER);
  print('further labels', rate, wrong);
  expect(rate).toBeGreaterThanOrEqual(0.85);
});

describe('confidence means what it says', () => {
  const guesses = [...OBSERVED, ...FURTHER].flatMap((row) => {
    const [guess] = recognise(library, row[0], around(row));
    return guess ? [{ right: guess.component === row[2], confidence: guess.confidence }] : [];
  });
  const share = (from: number, to: number) => {
    const within = guesses.filter(({ confidence }) => confidence >= from && confidence < to);
    return within.filter(({ right }) => right).length / within.length;
  };

  test('a sure guess is nearly always right', () => {
    expect(share(SURE, 1)).toBeGreaterThan(0.95);
  });

  test('a guess worth asking about is right more often than not', () => {
    expect(share(ASK, SURE)).toBeGreaterThan(0.6);
  });

  test.each(['Wibble', 'Step 3', 'foo', '???', '', 'Zürich'])('%j is unknown', (label) => {
    expect(recognise(library, label)[0]?.confidence ?? 0).toBeLessThan(ASK);
  });
});

describe('what stands around a box decides', () => {
  const rows: Row[] = [
    ['Validation', 'process', 'offline-evaluator', 'model-trainer'],
    ['Validation', 'process', 'data-validation', 'batch-ingestion'],
    ['Monitoring', 'process', 'model-monitor', 'model-server'],
    ['Preprocessing', 'process', 'media-preprocessor', 'content-corpus'],
    ['Feature Builder', 'process', 'stream-processor', 'event-stream'],
    ['Eligibility and Slate Rules', 'process', 'reranker', 'ranker'],
    ['Orchestrator', 'process', 'app-service', 'client-app', 'llm-server'],
    ['Orchestrator', 'process', 'orchestrator', 'alerting', 'model-trainer'],
    ['Retrain?', 'decision', 'orchestrator'],
    ['Embedding', 'store', 'vector-index'],
    ['Redis', 'store', 'feature-store', 'feature-engineering'],
    ['Redis', 'store', 'cache'],
    ['Features', 'process', 'flow:features', 'feature-store', 'model-server'],
    ['Answer', 'process', 'flow:response', 'llm-server', 'client-app'],
  ];
  test.each(rows)('%s as %s is %s after %s', (...row) => {
    expect(meaningOf(row)).toBe(row[2]);
  });
});

describe('a label that gives an order', () => {
  test.each([
    ['Train XGBoost', 'model-trainer'],
    ['Load dataset', 'batch-ingestion'],
    ['Load PDF documents', 'chunker'],
    ['Build training table', 'dataset-builder'],
    ['Generate candidates', 'candidate-generator'],
    ['Log predictions', 'prediction-log'],
    ['Log storage', 'data-lake'],
    ['Retrain DAG', 'orchestrator'],
    ['Mask phone numbers', 'pii-redactor'],
    ['Hash customer ids', 'pii-redactor'],
    ['Build Annoy index', 'vector-index'],
    ['Build container', 'ci-cd'],
    ['Churn model training', 'model-trainer'],
    ['Candidate retrieval training', 'model-trainer'],
    ['Scale numeric columns', 'feature-engineering'],
    ['Mobile users', 'end-user'],
    ['Postgres of orders', 'app-database'],
    ['Datenbereinigung', 'data-cleaning'],
    ['Entrenamiento del modelo', 'model-trainer'],
    ['模型训练', 'model-trainer'],
    ['мониторинг', 'system-monitor'],
  ])('%s: %s', (label, wanted) => {
    expect(recognise(library, label)[0]?.component).toBe(wanted);
  });

  test.each([
    ['Log and continue', 'event-log'],
    ['Log to console', 'event-log'],
    ['Mask attention', 'pii-redactor'],
    ['Mask R-CNN', 'pii-redactor'],
    ['Staff training', 'model-trainer'],
    ['Operator training', 'model-trainer'],
    ['Rider Postgres', 'end-user'],
    ['Visitor MongoDB', 'end-user'],
    ['Web app users', 'client-app'],
    ['Feature store users', 'feature-store'],
    ['Scale to ten replicas', 'feature-engineering'],
  ])('%s: not surely %s', (label, wrong) => {
    const [guess] = recognise(library, label);
    expect(guess?.component === wrong && guess.confidence >= SURE).toBe(false);
  });

  test.each([
    ['Performance metrics', 'offline-evaluator', 'model-trainer'],
    ['Test metrics', 'offline-evaluator', 'offline-evaluator'],
    ['Performance metrics', 'model-monitor', 'model-server'],
    ['Live metrics', 'model-monitor', 'prediction-log'],
  ])('%s: %s after %s', (label, wanted, before) => {
    expect(recognise(library, label, { before: [componentId(before)] })[0]?.component).toBe(wanted);
  });
});

test('a label can state properties', () => {
  expect(recognise(library, 'Offline feature store')[0]?.set).toEqual({ mode: 'offline' });
});
