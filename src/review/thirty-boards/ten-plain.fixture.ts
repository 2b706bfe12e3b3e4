import { AFTER_TRAINING, FRAMING, LEARNING, type DrawnBoard } from './drawn-board';

/** Drawn by hand like diagrams of public repositories; measured once before anything was mended on them. */
export const TEN_PLAIN: readonly DrawnBoard[] = [
  {
    style: 'mlops github readme, churn',
    picture: `
      group Data: customer_churn.csv, DVC remote (S3)
      group Training: Data Ingestion, Data Transformation, Model Trainer, Model Evaluation
      group Deployment: Docker Image, ECR, EC2 Instance, Flask App
      customer_churn.csv -> DVC remote (S3) -> Data Ingestion -> Data Transformation -> Model Trainer -> Model Evaluation -[push best model]-> Docker Image -> ECR -> EC2 Instance -> Flask App -> User
      Model Trainer -[log params]-> MLflow
      GitHub Actions -> Docker Image
    `,
    expected: {
      missing: [...FRAMING, 'labelling', 'privacy', 'dataset-split', 'monitoring', 'feedback'],
      partial: [
        'data-cleaning',
        'model-selection',
        'offline-evaluation',
        'release',
        'feature-engineering',
      ],
    },
  },
  {
    style: 'chat with pdf',
    picture: `
      Upload PDF -> PyPDF2 -> Text Splitter -> OpenAI Embeddings -> FAISS
      User Question -> OpenAI Embeddings
      FAISS -[top k]-> ChatGPT -> Answer
      User Question -> ChatGPT
    `,
    expected: {
      missing: [...FRAMING, 'data-cleaning', 'privacy', 'offline-evaluation', ...AFTER_TRAINING],
      partial: ['data-storage', 'model-selection'],
      notApplicable: LEARNING,
    },
  },
  {
    style: 'real time fraud on aws',
    picture: `
      Card Transactions -> Kinesis Data Streams -> Lambda (feature lookup) -> SageMaker Endpoint -> Lambda (decision) -> DynamoDB
      DynamoDB feature table -> Lambda (feature lookup)
      Kinesis Data Streams -> Kinesis Firehose -> S3 -> Glue ETL -> SageMaker Training -> SageMaker Endpoint
      Lambda (decision) -[suspicious]-> Analyst Console -[fraud / not fraud]-> S3
      SageMaker Endpoint -> CloudWatch
    `,
    expected: {
      missing: [
        ...FRAMING,
        'data-cleaning',
        'privacy',
        'dataset-split',
        'offline-evaluation',
        'release',
      ],
      partial: ['labelling', 'monitoring', 'model-selection'],
    },
  },
  {
    style: 'credit scoring with feature store',
    picture: `
      Core Banking -> CDC -> Kafka -> Flink -> Feast Online Store (Redis)
      Kafka -> Delta Lake -> Spark Jobs -> Feast Offline Store
      Feast Offline Store -> Training Pipeline -> MLflow Registry -> [Champion/Challenger] -> Scoring Service
      Feast Online Store (Redis) -> Scoring Service -> Decision Engine -> Loan Officer
      Scoring Service -> Prediction Log -> Evidently -> Slack
      Loan Repayments -> Delta Lake
    `,
    expected: {
      missing: [...FRAMING, 'data-cleaning', 'privacy', 'dataset-split', 'offline-evaluation'],
      partial: ['labelling', 'feedback', 'model-selection'],
    },
  },
  {
    style: 'c4 container, recommendation',
    picture: `
      Shopper -[browses]-> Storefront SPA -[REST]-> Recommendation API -[gRPC]-> Ranking Service
      Ranking Service -[reads]-> Model bucket
      Recommendation API -[reads]-> Redis
      Nightly Trainer -[writes]-> Model bucket
      Nightly Trainer -[reads]-> Clickstream warehouse
      Storefront SPA -[events]-> Clickstream warehouse
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
        'monitoring',
      ],
      partial: ['model-selection', 'release'],
    },
  },
  {
    style: 'content moderation pipeline in words',
    picture: `
      User posts a comment -> Comment service -> Toxicity model -> Score above 0.8? -> Hide comment
      Score above 0.8? -> Moderator queue -> Moderator decision -> Label store -> Weekly retraining -> Toxicity model
    `,
    expected: {
      missing: [
        ...FRAMING,
        'data-cleaning',
        'privacy',
        'feature-engineering',
        'dataset-split',
        'offline-evaluation',
        'release',
        'monitoring',
      ],
      partial: ['model-selection', 'data-storage'],
    },
  },
  {
    style: 'speech analytics',
    picture: `
      Call Recordings -> S3 -> Diarization -> Whisper -> PII Redaction -> Transcript Store -> GPT-4 Summaries -> Agent Dashboard
      Transcript Store -> Sentiment Model -> Agent Dashboard
    `,
    expected: {
      missing: [...FRAMING, 'offline-evaluation', ...AFTER_TRAINING],
      partial: ['privacy', 'feature-engineering', 'model-selection', 'data-cleaning'],
      notApplicable: LEARNING,
    },
  },
  {
    style: 'google mlops level 1',
    picture: `
      group Experimentation: Data analysis, Orchestrated experiment
      Orchestrated experiment -> Source code -> Source repository -> Pipeline deployment -> Automated pipeline -> Model registry -> CD: Model serving -> Prediction service -> Performance monitoring -> Trigger -> Automated pipeline
      Feature store -> Automated pipeline
      Feature store -> Orchestrated experiment
      Feature store -[online features]-> Prediction service
      Automated pipeline -> ML metadata store
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
        // A trigger comes back, and no outcome.
        'feedback',
      ],
      partial: ['data-storage', 'model-selection', 'training', 'release', 'monitoring'],
    },
  },
  {
    style: 'feast push',
    picture: `
      Kafka -> Spark Streaming -> Feast push server -> Redis
      Snowflake -> Feast materialize -> Redis -> Model service -> App
      Snowflake -[get_historical_features]-> Training notebook -> Model service
    `,
    expected: {
      missing: [
        ...FRAMING,
        'data-cleaning',
        'labelling',
        'privacy',
        'dataset-split',
        'offline-evaluation',
        ...AFTER_TRAINING,
      ],
      partial: ['model-selection'],
    },
  },
  {
    style: 'ride eta',
    picture: `
      Driver app -> GPS pings -> Kafka -> Map matching -> Road segment speeds (Redis) -> ETA service -> Rider app
      Trips table -> Nightly Spark features -> GBM training -> Model store -> ETA service
      ETA service -> Predicted vs actual -> Accuracy dashboard
      Trips table -> Predicted vs actual
    `,
    expected: {
      missing: [...FRAMING, 'privacy', 'dataset-split', 'offline-evaluation'],
      partial: ['labelling', 'data-cleaning', 'release', 'monitoring', 'feedback'],
    },
  },
];
