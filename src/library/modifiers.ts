/**
 * Technologies and algorithms that say how something is made and not what it is: a "Prediction
 * Service FastAPI" is no more an application service than a "Redis response cache" is Redis.
 */
const CARRIERS = new Set(
  (
    'fastapi flask django spring node nodejs python java golang rust docker aws gcp azure amazon google ' +
    'redis postgresql postgres mysql mongodb dynamodb cassandra sqlite s3 gcs minio hdfs parquet spark pyspark ' +
    'lambda xgboost lightgbm catboost lstm cnn rnn dnn gnn bert transformer gbdt pytorch tensorflow keras sklearn ' +
    'scikit sagemaker vertex databricks local cloud async apache onnx ann http rest grpc json csv sql'
  ).split(' '),
);

/** Nouns of many boxes: what stands before them decides. */
const WEAK_HEADS = new Set([
  'ui',
  'api',
  'app',
  'server',
  'data',
  'pipeline',
  'job',
  'worker',
  'container',
]);

// These keep data: what is "Redis for features" is a store of features.
const STORES = new Set(
  'redis postgresql postgres mysql mongodb dynamodb cassandra sqlite s3 gcs minio hdfs'.split(' '),
);

export const isStoreTechnology = (word: string): boolean => STORES.has(word);
export const isCarrier = (word: string): boolean => CARRIERS.has(word);
export const isWeakHead = (word: string): boolean => WEAK_HEADS.has(word);
