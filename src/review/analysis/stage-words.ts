import type { StageId } from '../../framework/steps';

/** How people name a stage in a note, a frame or a box. English, whole words. */
export const STAGE_WORDS: { readonly [S in StageId]: RegExp } = {
  'business-goal': /\b(business goals?|business objectives?|north star|goal is|objective is)\b/i,
  'ml-task':
    /\b(ml task|framed? as|binary classification|multi-?class|regression task|learning to rank|problem type|classification task)\b/i,
  'success-metrics':
    /\b(offline metrics?|online metrics?|guardrail metrics?|success metrics?|kpis?|ndcg|auc|recall@|precision@|f1[- ]score)\b/i,
  constraints:
    /\b(latency budget|p99|qps|throughput|slo|slas?|non-?functional|ms budget|requests per second)\b/i,
  'data-collection':
    /\b(data sources?|data collection|collect(s|ing|ed)? (data|events|logs)|raw data|clickstream|scrap(e|ing|er))\b/i,
  'data-storage':
    /\b(data lake|data ?warehouse|object store|raw zone|s3|gcs|hdfs|bigquery|snowflake|redshift|data storage)\b/i,
  'data-cleaning':
    /\b(data cleaning|cleaning|cleans?|cleansing|de-?dup(lication|licates?|e|ing)?|data validation|data quality|outlier removal|imput(e|es|ation)|pre-?process(ing|es|ed)?|great expectations|schema checks?)\b/i,
  labelling:
    /\b(label(l?ing|l?ed|ler)?|labels?|annotat(ion|ions|ors?|ed|e)|ground truth|weak supervision)\b/i,
  privacy:
    /\b(privacy|gdpr|ccpa|hipaa|pii|anonymi[sz](e|es|ed|ation)|pseudonymi[sz](e|es|ed|ation)|redact(s|ed|ion)?|consent|data retention|right to be forgotten|differential privacy)\b/i,
  'feature-engineering':
    /\b(feature engineering|feature (store|extraction|pipeline|computation)|features?|embeddings?|one-?hot|tf-?idf|normali[sz]ation)\b/i,
  'dataset-split':
    /\b(train[/ -]+(val(idation)?[/ -]+)?test( split)?|data ?(set)? split(s|ting)?|hold-?out|cross-?validation|test set|validation set|time split|walk-?forward)\b/i,
  'model-selection':
    /\b(model selection|model choice|architecture search|baseline model|xgboost|lightgbm|logistic regression|transformer|two[- ]tower|resnet|bert|random forest|neural net(work)?)\b/i,
  training:
    /\b(model training|training (job|pipeline|run)|retrain(s|ed|ing)?|fine-?tun(e|es|ed|ing)|trainer|trains? the model)\b/i,
  'offline-evaluation':
    /\b(offline evaluation|model evaluation|evaluat(e|es|ed|ion|or)|model validation|back-?test(s|ing)?|test metrics|error analysis)\b/i,
  release:
    /\b(canary|shadow (deployment|mode|traffic|release)|model registry|blue[/ -]green|roll-?out|a\/b test(s|ing)?|promotion gate|ci ?\/ ?cd|roll-?back|progressive delivery)\b/i,
  serving:
    /\b(model serving|serving|inference|prediction (service|api)|model (server|endpoint|api)|batch scoring|deploy(s|ed|ment)?)\b/i,
  monitoring:
    /\b(monitor(s|ed|ing)?|drift|observability|alert(s|ing)?|dashboards?|prometheus|grafana|evidently)\b/i,
  feedback:
    /\b(feedback( loop)?|user feedback|retrain(s|ing)? on (new|fresh|logged)|prediction logs?|closed loop|active learning)\b/i,
};

/** One test that most texts fail, before eighteen that they would fail one by one. */
export const ANY_STAGE_WORD = new RegExp(
  Object.values(STAGE_WORDS)
    .map(({ source }) => source)
    .join('|'),
  'i',
);
