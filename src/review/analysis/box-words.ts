import type { StageId } from '../../framework/steps';
import { ANY_FAMILY, LEARNT_FAMILY } from './family-words';

/**
 * What the name of a box says beyond `STAGE_WORDS`: a box "MAE by city" is an evaluation, where
 * a note that names MAE only says how success is measured.
 */
export const BOX_WORDS: { readonly [S in StageId]?: RegExp } = {
  'success-metrics': measured(),
  'offline-evaluation': measured(),
  'model-selection': model(),
  'data-collection':
    /\b(data ?stores?|mltable|source(?! (code|repo|control)))\b|(?<!(golden|eval(uation)?|test|validation|benchmark) )\b(data|datasets?|records|corpus|documents?|files?|images?|logs|events|transactions)\s*$/i,
  'data-cleaning': /\bdata prep(aration)?\b/i,
  // What an evaluation decides.
  release:
    /\b(better|worse|beats|outperforms|metrics? (verification|checks?|thresholds?)|(?<!data )(quality|accuracy|performance) (checks?|thresholds?)|meets (the )?(threshold|criteria))\b/i,
  // Who names a family that nobody downloads has trained it.
  training: trained(),
  serving:
    /\b(ml|machine learning) (pipeline|api)\b|\b(fraud|credit|risk|churn|price|pricing|demand|sentiment|detection|classification|recommendations?) (api|service|endpoint)\b|\b(sentiment|text|image) analy[sz]er\b|\b(recommendations|forecasts?|(churn|risk|credit|fraud|propensity|lead|anomaly|relevance|match) scores?)\b|(?<!(f1|f1-|dice|brier|accuracy) ?)\bscores\b/i,
};

/**
 * How it turned out for what was shown or decided: a label to whoever learns from it. What people
 * merely did, such as their history or their sessions, says of no case whether it was good.
 */
export const DONE_WORDS =
  /\b(clicks?|conversions?|purchases|likes|skips|(churn|fraud|default|target|outcome) (flags?|columns?|variables?)|target variable|false positives?|no[- ]?clicks?|rewards?|bookings|open rates?|(user|human|customer|analyst|agent|expert|editor|operator|label)s?'? corrections?|recategori\w+|overrides?|success(es)?|accept\w*|reject\w*|dismiss\w*|refunds?|cancell\w+|complaints?|upvotes?|(?<!\b(no|model|system) )feedback)\b/i;

/** What people did, without a word on whether it was good. */
export const SEEN_WORDS =
  /\b(interactions?|impressions?|engagement|(?<!(training|chat|conversation|message|version|commit|run|model) )(?<=\w )history|page views?|(user|customer|member|viewer) (activity|behaviou?r|actions?))\b/i;

function measured(): RegExp {
  return /\b(accuracy|roc|auc|f1|ndcg|mrr|rmse|mape|wape|mae|iou|dice|bleu|rouge|perplexity|(word|character) error rate|(precision|recall)( ?@ ?\w+)?|confusion matrix|gini|ks (stat\w*|score|test)|brier|log ?loss|smape|hit ?(rate)? ?@ ?\w+|win rate|lift(?! (truck|door|shaft)))\b|\b(model|train(ing)?|experiments?)\b.*\bvalidat(e|es|ed|ing|ion)\b/i;
}

function trained(): RegExp {
  return new RegExp(
    String.raw`\b(ml|machine learning|model) (pipeline|workflow)\b|(?<!\b(pre-?trained|loaded) .*)${LEARNT_FAMILY.source}(?!.*\b(registry|serving|inference|endpoint|api|predict\w*|scor\w+)\b)|\bnegative sampl\w+|\b(posterior|weights?|skill|parameter|policy|model) updat(e|er|es)\b`,
    'i',
  );
}

/** A model by any name, but not what is kept, watched or done about one. */
function model(): RegExp {
  return new RegExp(
    String.raw`(?<!\b(data|dbt|domain|semantic) )\bmodels?\b(?! (regist|monitor|serv|stor|hub|evaluat|validat|version|qualit|perform|drift|deploy|metric|metadata|card))|\b(classifier|ranker|recommender|detector)\b|\b(sentiment|image|text|anomaly|fraud|object|face|intent|topic|emotion|risk) (analy[sz]er|analysis|detection|recognition|classification)\b|\b(orchestrated|model|ml|training|notebook) experiment(s|ation)?\b|^\s*experiment(s|ation)\s*$|\b(ml|machine learning) pipeline\b|${ANY_FAMILY.source}`,
    'i',
  );
}
