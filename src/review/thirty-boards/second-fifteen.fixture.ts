import { AFTER_TRAINING, FRAMING, LEARNING, type DrawnBoard } from './drawn-board';

/** Their stages were written down before the review was asked. */
export const SECOND_FIFTEEN: readonly DrawnBoard[] = [
  {
    style: 'edges drawn backwards: each box points at what it reads',
    picture: `
      Prediction API -> Model artefact -> Model trainer -> Training set -> Feature table -> Cleaned data -> Raw events
      Client app -> Prediction API
    `,
    expected: {
      missing: [
        ...FRAMING,
        'labelling',
        'privacy',
        'dataset-split',
        'offline-evaluation',
        ...AFTER_TRAINING,
      ],
      partial: ['data-storage', 'model-selection', 'data-cleaning'],
    },
  },
  {
    style: 'the pipeline of a maturity model, with its automation',
    picture: `
      Source repository -> CI/CD pipeline -> Pipeline deployment -> Automated training pipeline
      Feature store -> Data extraction -> Data validation -> Data preparation -> Model training -> Model evaluation -> Model validation -> Model registry -> CD: model serving -> Prediction service
      Performance monitoring -[trigger]-> Automated training pipeline
      Prediction service -> Performance monitoring
      Feature store -> Prediction service
    `,
    expected: {
      missing: [...FRAMING, 'labelling', 'privacy', 'dataset-split', 'feedback'],
      partial: [
        'data-collection',
        'release',
        'model-selection',
        'offline-evaluation',
        'data-storage',
      ],
    },
  },
  {
    style: 'sentiment of reviews, a student project',
    picture: `
      Twitter API -> Remove stopwords and punctuation -> TF-IDF -> Train test split -> Logistic Regression -> Accuracy score -> Pickle file -> Flask app -> User
      Train test split -> Accuracy score
    `,
    expected: {
      missing: [
        'business-goal',
        'ml-task',
        'constraints',
        'data-storage',
        'labelling',
        'privacy',
        ...AFTER_TRAINING,
      ],
      partial: ['success-metrics'],
    },
  },
  {
    style: 'predictive maintenance with sensors and an edge gateway',
    picture: `
      Vibration sensors -> MQTT broker -> Edge gateway -> Azure IoT Hub -> Azure Data Lake -> Databricks cleaning and aggregation -> Azure ML training -> Azure ML model registry -> Edge gateway
      Azure IoT Hub -> Stream Analytics anomaly scoring -> Maintenance dashboard -> Technician
      Maintenance work orders -[failure labels]-> Azure ML training
    `,
    expected: {
      missing: [
        ...FRAMING,
        'privacy',
        'dataset-split',
        'offline-evaluation',
        'monitoring',
        'feedback',
      ],
      partial: ['model-selection', 'release', 'feature-engineering'],
    },
  },
  {
    style: 'news feed, unlabelled clouds and a brief in notes',
    picture: `
      note: Objective: increase daily active users by 2 %. Metrics: offline AUC, online session time. p99 latency 200 ms, 10k QPS
      Posts -> Post store -> Candidate posts
      Candidate posts -> Ranker
      User -> Feed service -> Candidate posts
      Ranker -> Feed service
      User activity log -> Feature aggregation -> Ranker
      User activity log -> Training pipeline -> Ranker
      Feed service -> User
    `,
    expected: {
      missing: [
        'ml-task',
        'data-cleaning',
        'privacy',
        'dataset-split',
        'offline-evaluation',
        'release',
        'monitoring',
      ],
      partial: [
        'business-goal',
        'success-metrics',
        'constraints',
        'labelling',
        'model-selection',
        'feedback',
      ],
    },
  },
  {
    style: 'speech to text, batch over recordings',
    picture: `
      Call recordings -> Blob storage -> Noise reduction and segmentation -> Whisper -> Transcripts -> Summarisation LLM -> CRM
      Transcripts -> PII redaction -> Data warehouse
      Word error rate on 200 labelled calls -> Whisper
    `,
    expected: {
      missing: ['business-goal', 'ml-task', 'constraints', 'release', 'monitoring', 'feedback'],
      partial: ['success-metrics', 'privacy', 'offline-evaluation', 'model-selection'],
      notApplicable: LEARNING,
    },
  },
  {
    style: 'visual search with one encoder for both sides',
    picture: `
      User photo -> Image preprocessing -> ResNet embedding service -> FAISS index -> Top-k similar products -> Re-ranking -> App
      Catalogue images -> Image preprocessing -> ResNet embedding service
      Image pairs dataset -> Contrastive training -> Recall@10 evaluation -> ResNet embedding service
      User clicks -> Image pairs dataset
    `,
    expected: {
      missing: [
        'business-goal',
        'ml-task',
        'constraints',
        'privacy',
        'dataset-split',
        'release',
        'monitoring',
        'data-storage',
      ],
      partial: ['success-metrics', 'data-cleaning', 'offline-evaluation', 'labelling'],
    },
  },
  {
    style: 'a chat in a bank with controls all round',
    picture: `
      Bank customer -> Mobile app -> API gateway -> PII redaction -> Intent classifier -> RAG orchestrator -> Azure OpenAI -> Output guardrails -> Mobile app
      RAG orchestrator -> Azure AI Search
      SharePoint policies -> Document cleaning -> Chunking -> Embeddings -> Azure AI Search
      Golden question set -> LLM evaluation -> Release gate -> Prompt registry -> RAG orchestrator
      Mobile app -[thumbs up/down]-> Feedback store -> LLM evaluation
      Azure OpenAI -> Application Insights -> On-call alerts
      note: chat logs are kept for 30 days, GDPR
    `,
    expected: {
      missing: [...FRAMING],
      partial: ['monitoring', 'privacy', 'model-selection', 'data-storage'],
      notApplicable: LEARNING,
    },
  },
  {
    style: 'nightly scoring of leads',
    picture: `
      HubSpot -> Fivetran -> BigQuery -> dbt -> Feature table -> BigQuery ML (logistic regression) -> Lead scores table -> Sales dashboard
      Closed-won deals -[label]-> Feature table
      BigQuery ML (logistic regression) -> ROC AUC report
    `,
    expected: {
      missing: [
        'business-goal',
        'ml-task',
        'constraints',
        'privacy',
        'dataset-split',
        ...AFTER_TRAINING,
      ],
      partial: ['data-cleaning', 'success-metrics', 'offline-evaluation', 'labelling'],
    },
  },
  {
    style: 'ride arrival times with a stream and a store',
    picture: `
      Driver GPS pings -> Kafka -> Flink map matching -> Online feature store (Redis) -> ETA model server -> Rider app
      Trip history -> Hive -> Spark features -> Training set -> Gradient boosted trees -> Shadow deployment -> ETA model server
      Training set -> Holdout week -> MAE by city -> Gradient boosted trees
      ETA model server -> Predictions vs actual arrival -> Model quality dashboard -> On-call
      Predictions vs actual arrival -> Trip history
    `,
    expected: {
      missing: ['business-goal', 'ml-task', 'constraints', 'data-cleaning', 'privacy'],
      partial: ['success-metrics', 'release', 'labelling', 'dataset-split', 'offline-evaluation'],
    },
  },
  {
    style: 'all in a star around a platform',
    picture: `
      ML platform -> Feature store
      ML platform -> Model registry
      ML platform -> Training cluster
      ML platform -> Notebooks
      ML platform -> Model serving
      ML platform -> Monitoring
      ML platform -> Experiment tracking
    `,
    expected: {
      missing: [
        ...FRAMING,
        'data-collection',
        'data-cleaning',
        'labelling',
        'privacy',
        'dataset-split',
        'offline-evaluation',
        'feedback',
      ],
      partial: [
        'data-storage',
        'feature-engineering',
        'model-selection',
        'training',
        'release',
        'serving',
        'monitoring',
      ],
    },
  },
  {
    style: 'medical images, with care for the data',
    picture: `
      Hospital PACS -> De-identification (DICOM) -> Image archive -> Quality check -> Radiologist annotation -> Patient-level split -> Train U-Net -> Dice score on test set -> Regulatory approval gate -> Inference server -> Radiologist workstation
      Patient-level split -> Dice score on test set
      Radiologist workstation -[corrections]-> Radiologist annotation
    `,
    expected: {
      missing: ['business-goal', 'ml-task', 'constraints', 'monitoring', 'feature-engineering'],
      partial: ['success-metrics', 'privacy', 'release', 'data-storage'],
    },
  },
  {
    style: 'labels on arrows carry what the boxes do not',
    picture: `
      App -[clickstream]-> Lake -[clean + dedupe]-> Warehouse -[features + labels]-> Trainer -[model]-> API -[predictions]-> App
      API -[logs]-> Lake
    `,
    expected: {
      missing: [
        ...FRAMING,
        'privacy',
        'dataset-split',
        'offline-evaluation',
        'release',
        'monitoring',
      ],
      partial: ['data-cleaning', 'labelling', 'feature-engineering', 'model-selection'],
    },
  },
  {
    style: 'what is not there is said in words',
    picture: `
      note: no monitoring yet, labels TODO, evaluation out of scope
      Postgres -> Pandas script -> scikit-learn RandomForest -> joblib -> FastAPI -> Frontend
    `,
    expected: {
      missing: [
        ...FRAMING,
        'data-cleaning',
        'labelling',
        'privacy',
        'feature-engineering',
        'dataset-split',
        'offline-evaluation',
        ...AFTER_TRAINING,
      ],
    },
  },
  {
    style: 'fine-tuning a language model and serving it',
    picture: `
      Support tickets -> Anonymisation -> Instruction dataset -> Train/eval split -> LoRA fine-tuning (Llama 3) -> Eval harness -> Hugging Face Hub -> vLLM -> Support agent UI
      Human annotators -> Instruction dataset
      Train/eval split -> Eval harness
      Support agent UI -[edited answers]-> Instruction dataset
      vLLM -> Prometheus -> Grafana
    `,
    expected: {
      missing: [...FRAMING, 'data-cleaning', 'data-storage', 'feature-engineering'],
      partial: ['privacy', 'release', 'monitoring'],
    },
  },
];
