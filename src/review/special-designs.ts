import type { Board } from '../core/board';
import { board } from './test-board';

/** Correct designs that look unlike the usual one: a review that nags them is wrong. */
export const SPECIAL_DESIGNS: { readonly [name: string]: Board } = {
  'batch only: nobody waits, so no request path, no fallback, no latency': board(
    `fleet:external-system(containsPersonalData=true) -records-> ingest:batch-ingestion(schedule=hourly) > raw:data-lake(retentionDays=30) > tiles:media-preprocessor -records-> detector:batch-scorer -predictions-> blur:decision-policy(thresholds=0.15) -records-> published:data-lake > viewer:end-user
     access:privacy-controls(retentionDays=30) -records-> raw
     raw -records-> people:human-labelling(agreement=0.8) -labels-> set:dataset-builder
     tiles -records-> set -dataset-> split:data-splitter(method=group, groupKey="place")
     split -dataset/train-> trainer:model-trainer(family="one-stage detector", loss=focal, cadence=monthly)
     split -dataset/test-> recall:offline-evaluator(baseline="last release")
     split -dataset/test-> slices:slice-evaluator(slices=["distance", "skin tone"])
     trainer -model-> {recall, slices}
     trainer -model-> registry:model-registry -model-> detector
     {recall, slices} -metrics-> gate:evaluation-gate -control-> registry
     detector -predictions-> {drift:drift-monitor, quality:model-monitor}
     detector -predictions-> audit:review-queue -labels-> {set, quality}
     {drift, quality} -alerts-> alerts:alerting -control-> daily:orchestrator -control-> {detector, trainer}`,
    {
      brief: {
        problem: 'Hide faces and licence plates before street images are published',
        task: 'object-detection',
        target: 'boxes of faces and plates in an image tile',
        baseline: 'the detector of last year',
      },
      goals: ['Keep upheld complaints below 1 per million images this year'],
      metrics: ['offline: recall at IoU 0.5', 'guardrail: over-blurred area'],
      constraints: {
        itemsPerDay: 20_000_000,
        deadline: '24h',
        privacy: { personalData: true, notes: 'raw images are deleted 30 days after blurring' },
      },
      serves: { trainer: ['g1'], blur: ['g1'] },
      notes: ['Deletions cascade from the raw zone: features and crops expire with it.'],
    },
  ),
  'nothing trained: no labels, no split, but evaluation, permissions, guardrails': board(
    `docs:content-corpus(containsPersonalData=true) -records-> crawl:batch-ingestion(schedule=hourly) -records-> clean:data-cleaning -records-> checks:data-validation -records-> redact:pii-redactor -records-> chunks:chunker -records-> encoder:embedder -embeddings-> index:vector-index
     backbone:pretrained-model(family="text encoder") -model-> encoder
     asker:client-app -request-> gateway:api-gateway -request-> ab:ab-router -request-> chat:app-service
     chat -request-> query:query-understanding -request-> encoder
     index -candidates-> acl:candidate-filter -candidates-> prompt:prompt-builder(maxTokens=8000)
     chat -request-> prompt -request-> llm:llm-server(family="instruction model") -response-> guard:guardrails -response-> chat
     chat -request-> canned:fallback -response-> chat
     chat -response-> gateway -response-> asker
     llm -response-> log:prediction-log(containsPersonalData=false, retentionDays=30) -predictions-> judge:offline-evaluator(baseline="keyword search", judge="checked by people", slices=["team", "language"])
     questions:content-corpus -records-> graders:human-evaluation -labels-> judge
     log -predictions-> graders -metrics-> {gate:evaluation-gate, quality:model-monitor}
     judge -metrics-> gate -control-> canary:canary-shadow -control-> llm
     log -events-> {drift:drift-monitor, quality}
     {drift, quality, system:system-monitor} -alerts-> alerts:alerting -alerts-> owner:ml-operator
     chat -metrics-> system
     access:privacy-controls(retentionDays=30) -records-> crawl`,
    {
      brief: {
        problem: 'Answer questions over company documents',
        task: 'rag-qa',
        target: 'an answer with its sources, for a question',
        baseline: 'keyword search',
      },
      goals: ['Raise the share of questions solved without a person from 40 % to 55 % this year'],
      metrics: [
        'offline: faithfulness',
        'offline: recall@10',
        'online: questions solved without a person',
        'guardrail: permission leaks',
      ],
      constraints: {
        peakQps: 20,
        latencyP99Ms: 5000,
        freshness: '2h',
        privacy: { personalData: true, notes: 'logs are deleted after 30 days' },
      },
    },
  ),
  'a small catalogue: filters and one ranker, no vector index': board(
    `member:client-app -request-> gateway:api-gateway -request-> ab:ab-router -request-> feed:app-service
     feed -request-> nearby:candidate-generator -candidates-> open:candidate-filter -candidates-> ranker:ranker(family=gbdt, exploration=0.05) -predictions-> feed
     feed -request-> lookup:feature-lookup -features-> ranker
     feed -request-> popular:fallback -response-> feed
     feed -response-> gateway -response-> member
     member -events-> log:event-log -events-> guard:privacy-controls(retentionDays=90) -events-> stream:event-stream -events-> checks:data-validation
     events:app-database -records-> nearby
     events -records-> checks
     checks -records-> features:feature-engineering(schedule=daily) -features-> store:feature-store(pointInTime=true) -features-> lookup
     store -features-> set:dataset-builder(joinMode=as-of) -dataset-> split:data-splitter(method=time, gapDays=1)
     checks -events-> outcomes:label-join(attributionWindow=1d) -labels-> set
     ranker -predictions-> shown:prediction-log(retentionDays=90, containsPersonalData=false) -predictions-> outcomes
     split -dataset/train-> trainer:model-trainer(family=gbdt, loss=lambdarank, cadence=weekly, positionCorrection="position as a feature")
     split -dataset/test-> eval:offline-evaluator(baseline="most popular nearby", slices=["new members"])
     trainer -model-> {eval, registry:model-registry}
     eval -metrics-> gate:evaluation-gate -control-> registry -model-> ranker
     shown -predictions-> {drift:drift-monitor, quality:model-monitor}
     outcomes -labels-> quality
     {drift, quality, system:system-monitor} -alerts-> alerts:alerting -control-> weekly:orchestrator -control-> trainer
     gateway -metrics-> system`,
    {
      brief: {
        problem: 'Recommend events near a member',
        task: 'ranking',
        target: 'registration of a member for an event that was shown',
        baseline: 'most popular nearby',
      },
      goals: ['Raise registrations per weekly active member by 3 % this quarter'],
      metrics: ['offline: ndcg@10', 'online: registrations per session', 'guardrail: hide rate'],
      constraints: {
        dau: 500_000,
        requestsPerUserPerDay: 4,
        peakQps: 100,
        latencyP99Ms: 300,
        freshness: '2d',
        corpus: 5000,
        privacy: { personalData: true, notes: 'kept for 90 days' },
      },
      serves: { ranker: ['g1'], trainer: ['g1'] },
    },
  ),
};
