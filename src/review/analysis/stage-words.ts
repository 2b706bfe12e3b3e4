import type { StageId } from '../../framework/steps';

/** How people name a stage in a note, a frame or a box. English, whole words. */
export const STAGE_WORDS: { readonly [S in StageId]: RegExp } = {
  'business-goal':
    /\b(business (goals?|objectives?|understanding|problem|requirements?|case|needs?)|north star|(goals?|objectives?)( is|:))/i,
  'ml-task':
    /\b(ml task|framed? as|binary classification|multi-?class|regression task|learning to rank|problem type|classification task|problem (framing|formulation|definition|statement)|prediction task)\b/i,
  'success-metrics':
    /\b(offline metrics?|online metrics?|guardrail metrics?|success metrics?|kpis?|ndcg|auc|recall@|precision@|f1[- ]score)\b/i,
  constraints:
    /\b(latency budget|p99|qps|throughput|slo|slas?|non-?functional|ms budget|requests per second|(system|latency|performance) requirements|response time|rate limit)\b/i,
  'data-collection':
    /\b(data sources?|data collection|collect(s|ing|ed)? (data|events|logs)|raw (data|events|logs|files)|clickstream|scrap(e|es|ing|er)|ingest(s|ion|ing)?|sensors?|web ?hooks?|crawl(s|er|ing)?|etl|elt|data (acquisition|gathering|sourcing|extraction|capture)|gather(ing)? data|acquire data|batch upload|telemetry|iot devices?|cdc|kaggle|csvs?|uploads?|uploaded|fetch(es|ed|ing)?|download(s|ed)?|source systems?|external (apis?|data)|(data|event|news|market|video|log) (feeds?|streams?))\b|^\s*(raw |input |source |historical |user |training )?data(set)?s?\s*$/i,
  'data-storage':
    /\b(data lake|data ?warehouse|object store|raw zone|s3|gcs|hdfs|bigquery|snowflake|redshift|data storage|blob storage|object storage|(data|sql|document|post|image|media|staging|operational) ?(store|base|archive)|postgres(ql)?|mysql|mongodb|dynamodb|cassandra|(time ?series|feature|vector|graph|nosql|relational) (db|database)|\w*db|azure blob|adls|minio|sqlite|duckdb|supabase|firestore|cosmos ?db|delta lake|iceberg|hive|parquet|csvs?|(vector|chat|session|conversation) (stores?|memory)|buckets?|(data|log|file|event|telemetry|feedback) stores?|nas|(?<!(model|vector|artifact) )storage|archives?)\b|\/.*\.csv\b/i,
  'data-cleaning':
    /\b(data cleaning|cleaning|clean(s|ed)?|cleansing|de-?dup(lication|licates?|e|ing)?|data validation|(?<!monitor.*)data quality(?!.*monitor| report)|outlier removal|imput(e|es|ation)|pre-?process(ing|es|ed)?|great expectations|schema checks?|quality (checks?|control)|wrangl(e|es|ing)|resiz(e|es|ed|ing)|dbt|prepare (data|dataset|inputs?)|dataset prep(aration)?|(quality|language|bot|spam|noise|profanity|dup\w*) filter(s|ing)?|ocr|frame sampl(er|ing)|transcod(e|es|er|ing)|noise (reduction|removal)|denois(e|es|ing)|(remov|drop|filter|strip)(e|es|s|ing)? (stop ?words|duplicates?|outliers?|nulls?|noise|bots?|spam|missing|punctuation|html)|gap filling|fill(s|ing)? (gaps|missing)|missing values?|outliers?|cleaner|anomal(y|ies) removal|deskew\w*|crop(s|ped|ping)?|til(e|es|ing) images?|sanit(y|i[sz]e|i[sz]ation)( checks?)?|spark processing|data transformation|transform data|standardi[sz](e|es|ed|ation))\b/i,
  labelling:
    /\b(label(l?ing|l?ed|ler)?|labels?|annotat(ion|ions|ors?|ed|e)|ground truth|weak supervision|actuals?|chargebacks?|outcomes?|ratings|thumbs|verif(y|ied|ication)|corrected|relevance judg(e)?ments?|(relevance )?judge?ments?|repayments?|diagnos(is|es)|(positive|negative) (items?|examples?|samples?)|hard negatives?|tagging|hitl|human[- ]in[- ]the[- ]loop|mechanical turk|scale ai|label studio|golden set)\b/i,
  privacy:
    /\b(privacy|gdpr|ccpa|hipaa|pii|anonymi[sz](e|es|ed|ation)|pseudonymi[sz](e|es|ed|ation)|redact(s|ed|ion)?|consent|data retention|right to be forgotten|differential privacy|de-?identif(y|ies|ied|ication)|data mask(ing)?|(pii|data) masking|federated learning|access control|encryption|permissions?|compliance|anonymi[sz]er|governance)\b/i,
  'feature-engineering':
    /\b(feature engineering|feature (store|extraction|pipeline|computation)|features?|embeddings?|one-?hot|tf-?idf|normali[sz](e|es|ed|ing|ation)|resiz(e|es|ed|ing)|token(i[sz])(e|es|ed|ing|ation|er)|vectori[sz](e|es|ed|ing|ation|er)|(?<!cross[- ]?)encod(e|es|ed|ing|er|ers)|aggregat(e|es|ed|ing|ion|ions)|binning|bucketi[sz](e|es|ing|ation)|bag of words|n-?grams?|feature \w+|lags?|rolling windows?|pca|dimensionality reduction|augment(s|ed|ation)|embedder|chunk(s|er|ing)?|abt|base table|state vector|pre-?process\w*|feature \w+|(?<!batch )transform(s|ations?)?|window (generation|function)s?)\b/i,
  'dataset-split':
    /\b(train[/ -]+((val(idation)?|eval)[/ -]+)?(test|split)( split)?|train[/ -]+(val(idation)?|eval)|data ?(set)? split(s|ting)?|hold-?out|cross-?validation|test set|validation set|(time( ?series)?|temporal|random|stratified|group|user|patient)(-(level|based))? split|cv|walk-?forward|back-?test(s|ed|ing)?|out-?of-?(time|sample)s?|k-?fold|split (data|dataset)|training and test|test (data|data ?set|split)|validation (data|data ?set|split))\b/i,
  'model-selection':
    /\b(model selection|model choice|architecture search|baseline model|xgboost|lightgbm|logistic regression|transformer|two[- ]tower|resnet|bert|lambda(mart|rank)|random ?forest|(gradient[- ])?boost(ed|ing)( trees)?|gbdt|catboost|prophet|arima|lstm|rnn|cnn|u-?net|yolo\w*|gpt-?\w*|llama|claude|gemini|mistral|whisper|svm|k-?means|neural net(work)?s?|(interest|deep|graph|siamese|convolutional) networks?|deep learning|pytorch|tensorflow|keras|scikit-?learn|lora|naive bayes|bert\w*|\w*former|layoutlm|resnet\w*|efficientnet|mobilenet|inception|knn|hugging ?face|foundation model|llms?|model(l)?ing|algorithm selection|automl|hyper-?parameters?( tuning| optimi[sz]ation)?)\b/i,
  training:
    /\b(model training|training (job|pipeline|run)|retrain(s|ed|ing)?|fine-?tun(e|es|ed|ing)|trainer|trains? (the |a |an |our )?(\w+ ){0,2}(model|ranker|classifier|network)|re-?fit(s|ting)?|kuberay|ray train|kubeflow|tfx|learning (algorithm|job|phase)|train job|automl|modell?ing|model (building|development|fitting)|build model|online learning|hyper-?parameters? tuning)\b|\btrain\b(?!( ?[-/&,]| (and |& )?(test|val\w*|eval\w*|split|data|set|dataset|csv|notify)))|\btraining\b(?! (data|set|dataset|examples?|samples?|images?|rows?|logs?|labels?|corpus))/i,
  'offline-evaluation':
    /\b(offline evaluation|model evaluation|evaluat(e|es|ed|ion|or)|model validation|back-?test(s|ing)?|test metrics|error analysis|model testing|test results|ragas|golden set|benchmark(s|ing)?|r2|r²|(classification|evaluation|accuracy) reports?|(loss|accuracy|roc|learning|training) (plots?|curves?)|r-?squared|rmse|compare models|evals?|hold-?out)\b/i,
  release:
    /\b(canary|shadow (deployment|mode|traffic|release)|model registry|blue[/ -]green|roll-?out|a\/b test(s|ing)?|promotion gate|ci ?\/ ?cd|roll-?back|progressive delivery|releas(e|es|ed|ing)|model (hub|versioning|versions?|store|storage|repository|bucket|version(s|ing))|(?<!\b(tool|schema|agent|service|plugin|skill|prompt) )registry|mlflow(?!.*(track|exper|log|run))|gradual rollout|hugging ?face hub|champion|(?<!raw ?[/&] ?)staging(?! (area|table|layer|zone|data|schema))|promot(e|es|ed|ing)|versioned|gitops|argo ?cd|jenkins|github actions|approval(?! (queue|workflow|request|required|flow)))\b/i,
  serving:
    /\b(model serving|serving|inference|prediction (service|api)|model (server|endpoint|api)|scoring|predict(s|ed|ion|ions|or)?|endpoint|scores? (new|all|each|every|incoming|live)|classifier|recommender|batch transform|tf serving|torchserve|triton|vllm|deploy(s|ed|ment)?|(forecasts?|predictions?|scores?|recommendations?) (tables?|files?|outputs?|results?|lists?)|inferenc(e|ing)|real-?time (scoring|predictions?)|sagemaker endpoint|bentoml|seldon|kserve|fastapi|flask|model api|answers?|responses?)\b/i,
  monitoring:
    /\b(monitor(s|ed|ing)?|drift|observability|(model|quality|drift|performance|metrics?|ops|grafana) ?[&+]?( and)? dashboards?|prometheus|grafana|evidently|telemetry|tracing|langsmith|langfuse|app(lication)? insights|cloudwatch|datadog|psi|(confidence|score|prediction) (histogram|distribution)s?|stability index|(?=[^\n]*\b(drift|metrics?|eval\w*|quality|latency|errors?|performance|model|slo|lag|throughput|confidence|scores?|distribution|histogram)\b)[^\n]*\balert(s|ed|ing)?|data quality report|performance (report|tracking)|cloud ?monitoring|new relic|arize|whylabs|fiddler)\b/i,
  feedback:
    /\b(feedback( loop)?|user feedback|retrain(s|ing)? on (new|fresh|logged)|(prediction|payload|inference|request|response) (logs?|logger|logging)|data capture|closed loop|active learning|corrections|thumbs|user ratings|(user )?clicks? logs?|user clicks|accepted (suggestions|answers|items)|acceptance|report (spam|a|an|wrong|abuse)\b( \w+)?|appeals?|user corrections?|corrected|human[- ]in[- ]the[- ]loop|likes|implicit signals?|user responses?|continuous (training|learning)|retrain(s|ing)? loop)\b/i,
};

/** One test that most texts fail, before eighteen that they would fail one by one. */
export const ANY_STAGE_WORD = new RegExp(
  Object.values(STAGE_WORDS)
    .map(({ source }) => source)
    .join('|'),
  'i',
);
