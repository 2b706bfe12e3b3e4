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
  ['dataset-split', 'missing', 'Tickets -> XGBoost intent classifier -> Claude -> User'],
]);

// A public benchmark that is learnt from tests nothing.
says([
  ['offline-evaluation', 'missing', 'Toxicity benchmarks -> Fine-tune BERT -> Moderation API'],
  ['offline-evaluation', 'shown', 'Comments -> Fine-tune BERT -> Toxicity benchmark'],
  ['offline-evaluation', 'shown', 'Comments -> Fine-tune BERT -> F1 on held-out comments'],
]);
