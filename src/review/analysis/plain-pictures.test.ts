import { expect, test } from 'vitest';
import type { StageId } from '../../framework/steps';
import { bundledLibrary } from '../../library/bundled';
import { BoardGraph } from '../engine/board-graph';
import { stageOf } from '../stages/read-stages';
import { plainBoardOf } from '../thirty-boards/read-picture.fixture';

/** What a reader of plain boxes and lines says of one stage: shown in any way, or not at all. */
type Row = [stage: StageId, said: 'shown' | 'missing' | 'not applicable', picture: string];

function saidOf(picture: string, stage: StageId): Row[1] {
  const { status, mentioned } = stageOf(
    new BoardGraph(plainBoardOf(picture), bundledLibrary),
    stage,
  );
  if (status === 'not-applicable') return 'not applicable';
  return status === 'missing' && !mentioned ? 'missing' : 'shown';
}

const says = (rows: readonly Row[]) =>
  test.each(rows)('%s is %s in %s', (stage, said, picture) => {
    expect(saidOf(picture, stage)).toBe(said);
  });

// What comes in is no place where it is kept.
says([
  ['data-storage', 'missing', 'Raw data -> Drop nulls -> Fit a forest -> Web page'],
  ['data-storage', 'missing', 'Historical data -> Train model -> REST endpoint'],
  ['data-storage', 'shown', 'Raw data bucket -> Drop nulls -> Fit a forest -> Web page'],
  ['data-storage', 'shown', 'Orders table -> Train model -> REST endpoint'],
  ['data-storage', 'shown', 'Sensor dumps, versioned with DVC -> Train model -> REST endpoint'],
]);

// What people did says how it turned out only where it is named, or comes back from them.
says([
  ['labelling', 'missing', 'User interactions -> Train two-tower model -> Recommender API'],
  ['labelling', 'missing', 'Viewing history -> Train sequence model -> Recommender API'],
  ['labelling', 'shown', 'Clicks and purchases -> Train CTR model -> Ad server'],
  ['labelling', 'shown', 'Shop page -> Viewing history -> Train sequence model -> Shop page'],
]);

// A stream that nothing leads to is where data begins.
says([
  ['feedback', 'missing', 'Clickstream -> Feature job -> Train ranker -> Ranking API'],
  ['feedback', 'missing', 'Raw events -> Lake -> Train forecaster -> Planner dashboard'],
  ['feedback', 'shown', 'Ranking API -> Clickstream -> Feature job -> Train ranker -> Ranking API'],
  ['feedback', 'shown', 'Watch log -> Train ranker -> Ranking API -> Viewer'],
]);

// Where something trains by name, boxes named after models answer.
says([
  [
    'feedback',
    'missing',
    `Reviews -> Train ranker -> Ranker weights
     Request -> Look up user history -> Neural scorer -> Top ten`,
  ],
  [
    'feedback',
    'shown',
    `Reviews -> Train ranker -> Ranker weights -> Ranking API -> Shopper
     Shopper -[clicks]-> Click log -> Train ranker`,
  ],
]);

// A step is no source, and where lines end nothing is collected.
says([
  ['data-collection', 'missing', 'Preprocessing -> Inference engine -> Postprocessing -> Actuator'],
  [
    'data-collection',
    'missing',
    'Model training -> Registry -> Edge runtime -> Scores and telemetry',
  ],
  ['data-collection', 'shown', 'Camera -> Preprocessing -> Inference engine -> Actuator'],
  ['data-collection', 'shown', 'Pump telemetry -> Model training -> Registry -> Edge runtime'],
]);

// A check of the question cleans no data; a check of what is uploaded does.
says([
  ['data-cleaning', 'missing', 'User -> Prompt schema validator -> GPT-4o -> User'],
  ['data-cleaning', 'missing', 'Client -> Gateway -> Input sanitiser -> Ollama -> SQL engine'],
  [
    'data-cleaning',
    'shown',
    'User -> Uploaded contracts -> Schema validation -> Chunker -> Qdrant -> GPT-4o',
  ],
  ['data-cleaning', 'shown', 'User -> File validation -> Chunker -> Qdrant -> GPT-4o'],
  [
    'data-cleaning',
    'shown',
    'Wiki dump -> Deduplicate pages -> Chunker -> Qdrant -> GPT-4o -> User',
  ],
]);

// A classifier before a language model is bought as often as trained.
says([
  [
    'dataset-split',
    'not applicable',
    'User -> Intent classifier -> Prompt template -> Claude -> User',
  ],
  ['dataset-split', 'not applicable', 'Chat -> Toxicity classifier -> Llama 3 -> Chat'],
  ['dataset-split', 'missing', 'Tickets -> Train intent classifier -> Router -> Claude -> User'],
  ['dataset-split', 'missing', 'Tickets -> Retrain intent model weekly -> Claude -> User'],
]);

// A public benchmark that is learnt from tests nothing.
says([
  ['offline-evaluation', 'missing', 'Toxicity benchmarks -> Fine-tune BERT -> Moderation API'],
  ['offline-evaluation', 'shown', 'Comments -> Fine-tune BERT -> Toxicity benchmark'],
  ['offline-evaluation', 'shown', 'Comments -> Fine-tune BERT -> F1 on held-out comments'],
]);

// Who only asks a model has chosen none; who trains one, or says which, has.
says([
  ['model-selection', 'missing', 'Meters -> Lake -> Batch scoring -> Report'],
  ['model-selection', 'missing', 'Meters -> Feature store -> SageMaker endpoint -> Portal'],
  ['model-selection', 'shown', 'Meters -> Lake -> Training job -> Batch scoring -> Report'],
  ['model-selection', 'shown', 'Meters -> Lake -> N-BEATS forecasts -> Report'],
]);

// Who learns only what needs no labels.
says([
  ['labelling', 'not applicable', 'Receipts -> Spark ML training of k-means -> Segments'],
  ['labelling', 'not applicable', 'Spindle currents -> Autoencoder training -> Alarm'],
  ['labelling', 'missing', 'Receipts -> Train k-means -> Train basket classifier -> Offers'],
  ['labelling', 'missing', 'Receipts -> Train basket classifier -> Offers'],
]);

// Words that name something else than the stage they sound like.
says([
  ['privacy', 'missing', 'Query -> Vector search -> Governance board -> Llama -> Answer'],
  ['privacy', 'missing', 'Query -> Compliance report templates -> Llama -> Answer'],
  ['privacy', 'shown', 'Query -> Vector search (ACL filtered) -> Llama -> Answer'],
  ['privacy', 'shown', 'Query -> Row-level security -> Vector search -> Llama -> Answer'],
  ['dataset-split', 'missing', 'Pages -> Text splitter -> Fine-tune Mistral -> API'],
  ['dataset-split', 'missing', 'Clicks -> Train ranker -> Traffic split -> API'],
  ['dataset-split', 'shown', 'Pages -[clean + split]-> Fine-tune Mistral -> API'],
  ['dataset-split', 'shown', 'prep/split.py 70/15/15 -> Fine-tune Mistral -> API'],
  ['data-cleaning', 'missing', 'Scans -> Train U-Net -> Report validation by doctors'],
  ['data-cleaning', 'shown', 'Scans -> Image validation -> Train U-Net -> API'],
  ['data-cleaning', 'shown', 'Scans -[validate files]-> Bucket -> Train U-Net -> API'],
  ['feature-engineering', 'missing', 'Bills -> Train CatBoost -> Feature importances'],
  ['feature-engineering', 'missing', 'Bills -> Train CatBoost -> API -> Feature flags'],
  ['feature-engineering', 'shown', 'Bills -> Feature scaling -> Train CatBoost -> API'],
  ['offline-evaluation', 'missing', 'Bills -> Train CatBoost -> API -> KS and PSI of scores'],
  ['offline-evaluation', 'shown', 'Bills -> Train CatBoost with validation -> API'],
  ['offline-evaluation', 'shown', 'Bills -> Train CatBoost -> KS statistic by month'],
  ['monitoring', 'missing', 'Turbine telemetry -> Lake -> Train LSTM -> API'],
  ['monitoring', 'missing', 'Raw telemetry -> Lake -> Train LSTM -> API'],
  ['monitoring', 'shown', 'Wind -> Lake -> Train LSTM -> API -> OpenTelemetry, telemetry export'],
  ['release', 'missing', 'Wiki -> Chunker -> Qdrant -> Claude -> Payment gateway'],
  ['release', 'shown', 'Wiki -> Chunker -> Qdrant -> Claude -> Ragas -> CI gate at 0.8'],
  [
    'labelling',
    'shown',
    'Camera -> Train defect model -> Line -> Operator feedback -> Train defect model',
  ],
  ['labelling', 'missing', 'Camera -> Train defect model -> Line -> Operator'],
]);

// That it drifts is a sign of what was answered; that a model was delivered is none.
says([
  ['feedback', 'shown', 'Meters -> Train LSTM -> Forecast API -> Drift check -> Train LSTM'],
  [
    'feedback',
    'shown',
    'Meters -> Train LSTM -> Forecast API -> Prediction history -> Weekly report',
  ],
  ['feedback', 'missing', 'Meters -> Train LSTM -> Forecast API -> Drift check -> Weekly report'],
  ['feedback', 'missing', 'Meters -> Train LSTM -> Tune -> Train LSTM'],
]);

// A file is where data comes from; a folder of them and a stream are where it is kept.
says([
  ['data-storage', 'missing', 'Patients.csv -> Train LightGBM -> Web form'],
  ['data-storage', 'missing', 'Excel sheets -> Train LightGBM -> Web form'],
  ['data-storage', 'shown', 'data/interim/*.csv -> Train LightGBM -> Web form'],
  ['data-storage', 'shown', 'Order stream -> Train LightGBM -> Web form'],
]);

// What answers was trained somewhere: here only if a family, or how it is made, is shown.
says([
  ['training', 'missing', 'Loans -> Features -> Risk engine -> Clerk'],
  ['training', 'missing', 'Loans -> Features -> Risk model -> Score fusion -> Clerk'],
  ['training', 'shown', 'Loans -> Features -> Gradient boosting -> Clerk'],
  ['training', 'shown', 'Loans -> Features -> Risk model -> AUC by branch'],
]);

// Nobody labels by verifying signatures or metrics.
says([
  ['labelling', 'missing', 'Loans -> Train model -> Signature verification -> API'],
  ['labelling', 'missing', 'Loans -> Train model -[metrics verification]-> API'],
  ['labelling', 'shown', 'Loans -> Expert verification -> Train model -> API'],
]);

// Words that are spelt like a step.
says([
  ['data-cleaning', 'missing', 'Fields and their crops -> Train U-Net -> Crop yield map'],
  ['data-cleaning', 'shown', 'Photos -> Cropped faces -> Train U-Net -> App'],
  ['dataset-split', 'missing', 'Notes -> Federated split learning -> Train adapter -> App'],
  ['release', 'missing', 'Notes -> Train adapter -> App -> MLflow tracing'],
  ['release', 'shown', 'Notes -> Train adapter -> MLflow -> App'],
  ['release', 'shown', 'Notes -> Train adapter -[accuracy threshold]-> App'],
]);

// Other languages say the same.
says([
  ['data-cleaning', 'shown', 'Messwerte -> Datenbereinigung -> Modelltraining -> Dienst'],
  ['data-cleaning', 'shown', 'Capteurs -> Nettoyage des données -> Entraînement -> API'],
  ['monitoring', 'shown', 'Ventas -> Entrenamiento del modelo -> API -> Monitoreo'],
  ['dataset-split', 'missing', 'Vendas -> Treinamento do modelo -> API'],
  ['data-cleaning', 'missing', 'Messwerte -> Modelltraining -> Dienst'],
  ['monitoring', 'missing', 'Vidéosurveillance -> Entraînement -> API'],
]);

// The same in scripts other than Latin.
says([
  ['data-cleaning', 'shown', '传感器 -> 数据清洗 -> 模型训练 -> 推理'],
  ['data-cleaning', 'missing', '传感器 -> 模型训练 -> 推理'],
  ['monitoring', 'shown', 'センサー -> モデル学習 -> 推論 -> 監視'],
  ['monitoring', 'missing', 'センサー -> モデル学習 -> 推論'],
  ['training', 'shown', 'カメラ -> モデル学習 -> API'],
  ['training', 'missing', 'カメラ -> 機械学習モデル -> API'],
  ['training', 'shown', 'датчики -> обучение -> API'],
  ['training', 'missing', 'датчики -> машинное обучение -> API'],
  ['offline-evaluation', 'shown', 'датчики -> обучение модели -> оценка модели'],
  ['offline-evaluation', 'missing', 'датчики -> обучение модели -> деплой'],
]);

// Sounds alike, and is none of it.
says([
  ['monitoring', 'missing', 'Patient monitor -> Train LSTM -> Bedside app'],
  ['monitoring', 'missing', 'Wells -> Train LSTM -> Bedside app -> User alerts'],
  ['monitoring', 'shown', 'Wells -> Train LSTM -> Bedside app -> Degradation detection'],
  ['release', 'missing', 'Wells -> Train LSTM -> Press release'],
  ['release', 'missing', 'Loans -> Train LSTM -> Docker registry'],
  ['release', 'shown', 'Loans -> Train LSTM -> Compare with the champion'],
  ['labelling', 'missing', 'Shipping label -> Train LSTM -> Expected outcomes'],
  ['labelling', 'shown', 'Parcels with target column -> Train LSTM -> API'],
  ['feedback', 'missing', 'Arm with haptic glove -> Train LSTM -> Force feedback dataset'],
  ['feedback', 'shown', 'Arm -> Train LSTM -> Outcome tracking'],
  ['offline-evaluation', 'missing', 'Prices -> Train LSTM -> Lift truck'],
  ['offline-evaluation', 'shown', 'Prices -> Train LSTM -> Residual analysis'],
  ['dataset-split', 'shown', 'Prices -> 70/20/10 -> Train LSTM'],
  ['privacy', 'shown', 'Prices -> Remove personal identifiers -> Train LSTM'],
]);

// Whose model answers.
says([
  ['training', 'not applicable', 'Student -> Tutor bot -> Grok -> Student'],
  ['training', 'not applicable', 'Photos -> CLIP -> Qdrant -> Search page'],
  ['training', 'not applicable', 'Mails -> Triage agent -> MCP servers -> Mails'],
  ['training', 'not applicable', 'Invoices -> Textract -> Golden set -> Clerk'],
  ['training', 'missing', 'Meters -> LoRaWAN gateway -> Rules -> Clerk'],
  ['training', 'missing', 'Corpora -> Milvus -> Recall report'],
  ['training', 'shown', 'Mails -> Student model -> Claude as teacher model -> Retrain weekly'],
]);
