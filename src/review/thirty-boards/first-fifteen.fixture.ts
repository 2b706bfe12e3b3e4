import { FRAMING, LEARNING, type DrawnBoard } from './drawn-board';

/** Their stages were written down before the review was asked. */
export const FIRST_FIFTEEN: readonly DrawnBoard[] = [
  {
    style: 'terse: five words in a row',
    picture: `
      Data -> Preprocessing -> Training -> Evaluation -> Deployment
    `,
    expected: {
      missing: [
        ...FRAMING,
        'data-storage',
        'labelling',
        'privacy',
        'feature-engineering',
        'dataset-split',
        'monitoring',
        'feedback',
        'release',
      ],
      partial: ['model-selection', 'offline-evaluation', 'serving'],
    },
  },
  {
    style: 'brand names only, batch, on one cloud',
    picture: `
      Kafka -> S3 -> AWS Glue -> Redshift -> SageMaker Training Job -> MLflow Model Registry -> SageMaker Batch Transform -> DynamoDB
      Airflow -> AWS Glue
      Airflow -> SageMaker Training Job
    `,
    expected: {
      missing: [
        ...FRAMING,
        'labelling',
        'privacy',
        'feature-engineering',
        'dataset-split',
        'offline-evaluation',
        'monitoring',
        'feedback',
      ],
      partial: ['data-collection', 'data-cleaning', 'model-selection', 'release'],
    },
  },
  {
    style: 'assistant over documents, as a tutorial draws it',
    picture: `
      PDF documents -> Text splitter -> Embedding model -> Pinecone
      User -[question]-> FastAPI backend -> Pinecone -[top-k chunks]-> Prompt template -> GPT-4 -[answer]-> User
    `,
    expected: {
      missing: [
        ...FRAMING,
        'data-cleaning',
        'privacy',
        'offline-evaluation',
        'release',
        'monitoring',
        'feedback',
      ],
      partial: ['model-selection', 'data-storage'],
      notApplicable: LEARNING,
    },
  },
  {
    style: 'verbose, boxes with sentences, a note with the goal',
    picture: `
      note: Goal: reduce churn by 5 % this year
      Customer events from web and mobile apps -> Kafka event stream -> Raw data lake (S3) -> Data validation with Great Expectations -> Spark feature engineering jobs -> Offline feature store (Feast) -> Training dataset builder -> Train / validation / test split -> Train XGBoost churn model -> Offline evaluation (AUC, PR curve) -> Model registry (MLflow) -> Canary deployment -> Online prediction service -> CRM application
      Churn labels from billing system -> Training dataset builder
      Train / validation / test split -> Offline evaluation (AUC, PR curve)
      Online prediction service -> Prediction log -> Data drift monitoring -> PagerDuty alerts
      Prediction log -> Training dataset builder
    `,
    expected: {
      missing: ['ml-task', 'constraints', 'privacy'],
      partial: ['business-goal', 'success-metrics'],
    },
  },
  {
    style: 'fraud on a stream',
    picture: `
      Payment gateway -> Kafka topic: transactions -> Flink stream processing -> Redis feature store -> Fraud scoring service -> Decision engine -> Approve / decline
      Kafka topic: transactions -> Data lake -> Model training -> Model registry -> Fraud scoring service
      Decision engine -> Analyst review queue -[labels]-> Model training
      Fraud scoring service -> Grafana dashboard
    `,
    expected: {
      missing: [...FRAMING, 'data-cleaning', 'privacy', 'dataset-split', 'offline-evaluation'],
      partial: ['model-selection', 'release', 'monitoring'],
    },
  },
  {
    style: 'ads ranking with the usual services',
    picture: `
      User -> Ad request -> Ad server -> Candidate retrieval -> CTR prediction model -> Auction -> Ad shown -> User
      Impressions and clicks -> Label join -> Training data -> Downsampling -> Train CTR model -> Calibration -> CTR prediction model
      Feature store -> CTR prediction model
      Feature store -> Training data
      User -> Impressions and clicks
    `,
    expected: {
      missing: [
        ...FRAMING,
        'data-cleaning',
        'privacy',
        'dataset-split',
        'offline-evaluation',
        'release',
        'monitoring',
      ],
      partial: ['model-selection'],
    },
  },
  {
    style: 'image moderation with people in the loop',
    picture: `
      Users upload images -> Upload API -> S3 bucket -> Image resizing -> CNN classifier -> Moderation decision -> Publish post
      Moderation decision -> Human moderators -> Labelled dataset -> Train CNN -> Evaluate on test set -> CNN classifier
    `,
    expected: {
      missing: [...FRAMING, 'privacy', 'release', 'monitoring'],
      partial: ['dataset-split'],
    },
  },
  {
    style: 'demand forecast, batch, from a warehouse',
    picture: `
      POS sales -> Snowflake
      Weather API -> Snowflake
      Promotions calendar -> Snowflake
      Snowflake -> dbt cleaning models -> Lag and rolling features -> Prophet / LightGBM training -> Backtesting -> Weekly forecast job -> Replenishment system
      Actual sales -> Forecast accuracy monitoring -> Email alerts to planners
      Weekly forecast job -> Forecast accuracy monitoring
    `,
    expected: {
      missing: [...FRAMING, 'privacy', 'release', 'feedback'],
      partial: ['labelling', 'dataset-split'],
    },
  },
  {
    style: 'product search',
    picture: `
      Shopper -[query]-> Search API -> Query rewriting -> Elasticsearch -> Re-ranker (LambdaMART) -> Business rules -> Search results page
      Product catalogue -> Indexing pipeline -> Elasticsearch
      Click logs -> Relevance labels -> LTR training -> NDCG evaluation -> Re-ranker (LambdaMART)
      Search results page -> Click logs
    `,
    expected: {
      missing: [
        'business-goal',
        'ml-task',
        'constraints',
        'data-cleaning',
        'privacy',
        'dataset-split',
        'release',
        'monitoring',
      ],
      partial: ['success-metrics', 'offline-evaluation', 'data-storage', 'feature-engineering'],
    },
  },
  {
    style: 'model on a phone',
    picture: `
      Camera frames -> Preprocess (resize, normalise) -> TFLite model on device -> Overlay in app -> User
      Image dataset -> Annotation tool -> Train/val/test split -> PyTorch training -> Test accuracy -> Quantisation -> TFLite conversion -> App store release -> TFLite model on device
      Train/val/test split -> Test accuracy
    `,
    expected: {
      missing: [
        'business-goal',
        'ml-task',
        'constraints',
        'privacy',
        'data-storage',
        'monitoring',
        'feedback',
      ],
      partial: ['success-metrics', 'release', 'data-cleaning', 'model-selection'],
    },
  },
  {
    style: 'one blob between two boxes',
    picture: `
      Database -> ML pipeline -> Dashboard
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
        'release',
        'monitoring',
        'feedback',
      ],
      partial: ['data-collection', 'data-storage', 'training', 'model-selection', 'serving'],
    },
  },
  {
    style: 'groups as stages, empty boxes in them',
    picture: `
      group Data ingestion: Web logs, CRM export, Batch loader
      group Data preparation: Deduplicate, Impute missing values, Feature engineering
      group Model development: Hyperparameter tuning, Model training, Model evaluation
      group Deployment: Model registry, REST API
      group Monitoring: Drift detection, Alerts
      Web logs -> Batch loader
      CRM export -> Batch loader
      Data ingestion -> Data preparation -> Model development -> Deployment -> Monitoring
      Monitoring -[retrain]-> Model development
    `,
    expected: {
      missing: [...FRAMING, 'data-storage', 'labelling', 'privacy', 'dataset-split', 'feedback'],
      partial: ['model-selection', 'release', 'offline-evaluation', 'serving'],
    },
  },
  {
    style: 'agent with tools',
    picture: `
      Customer -> Chat UI -> Orchestrator agent -> Claude
      Orchestrator agent -> Tools: order API, refund API
      Orchestrator agent -> Vector store -> Knowledge base articles
      Claude -> Guardrails -> Chat UI
      Orchestrator agent -> LangSmith traces -> Human review of transcripts
    `,
    expected: {
      missing: [...FRAMING, 'data-cleaning', 'privacy', 'release'],
      partial: ['monitoring', 'offline-evaluation', 'data-collection', 'model-selection'],
      notApplicable: LEARNING,
    },
  },
  {
    style: 'recommendation in two stages, with its loop',
    picture: `
      User -> Recommendation service -> Two-tower candidate generation -> Ranking model -> Diversity and business filters -> Home page -> User
      User -> Interaction logs -> Kafka -> BigQuery -> Feature pipeline -> Feature store
      Feature store -> Ranking model
      BigQuery -> Training data generation -> Train ranking model -> Offline metrics: recall@k, NDCG -> Model registry -> Ranking model
      Training data generation -> Train two-tower model -> ANN index -> Two-tower candidate generation
      A/B testing platform -> Recommendation service
    `,
    expected: {
      missing: [
        'business-goal',
        'ml-task',
        'constraints',
        'data-cleaning',
        'privacy',
        'dataset-split',
        'monitoring',
      ],
      partial: ['success-metrics', 'labelling', 'offline-evaluation'],
    },
  },
  {
    style: 'an enterprise ETL estate with a model at the end',
    picture: `
      SAP ERP -> Informatica ETL -> Oracle staging database -> Data quality checks -> Enterprise data warehouse -> Data mart -> SAS credit risk model -> Scoring batch job -> Core banking system
      Salesforce CRM -> Informatica ETL
      Mainframe files -> Informatica ETL
      Enterprise data warehouse -> Power BI reports
      Data governance and PII masking -> Enterprise data warehouse
    `,
    expected: {
      missing: [
        ...FRAMING,
        'labelling',
        'feature-engineering',
        'dataset-split',
        'offline-evaluation',
        'release',
        'monitoring',
        'feedback',
      ],
      partial: ['privacy', 'training'],
    },
  },
];
