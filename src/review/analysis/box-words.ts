import type { StageId } from '../../framework/steps';

/**
 * What the name of a box says beyond `STAGE_WORDS`: a box "MAE by city" is an evaluation, where
 * a note that names MAE only says how success is measured.
 */
export const BOX_WORDS: { readonly [S in StageId]?: RegExp } = {
  'success-metrics': measured(),
  'offline-evaluation': measured(),
  'model-selection': model(),
  'data-collection':
    /\b(data ?stores?|mltable|source)\b|(?<!(golden|eval(uation)?|test|validation|benchmark) )\b(data|datasets?|records|corpus|documents?|files?|images?|logs|events|transactions)\s*$/i,
  'data-cleaning': /\bdata prep(aration)?\b/i,
  // What an evaluation decides.
  release: /\b(better|worse|beats|outperforms)\b/i,
  // Families that nobody downloads: who names one has trained it.
  training:
    /\b(ml|machine learning|model) (pipeline|workflow)\b|(?<!\b(pre-?trained|loaded) .*)\b(logistic|linear) regression\b|\brandom ?forest\b|\b(gradient[- ])?boost(ed|ing)\b|\b(xgboost|lightgbm|catboost|gbdt|scikit-?learn|prophet|arima)\b(?!.*\b(registry|serving|inference|endpoint|api|predict\w*)\b)/i,
  serving:
    /\b(ml|machine learning) (pipeline|api)\b|\brecommendations\b|(?<!(f1|f1-|dice|brier|accuracy) ?)\bscores\b/i,
  // What people did with what they were shown is a label to whoever learns from it.
  labelling:
    /\b(clicks?|interactions?|impressions?|engagement|conversions?|purchases|likes|skips|(?<!(training|chat|conversation|message|version|commit|run|model) )(?<=\w )history|(user|customer|member|viewer) (activity|behaviou?r|actions?))\b/i,
};

function measured(): RegExp {
  return /\b(accuracy|roc|auc|f1|ndcg|mrr|rmse|mape|wape|mae|iou|dice|bleu|rouge|perplexity|(word|character) error rate|(precision|recall)( ?@ ?\w+)?|confusion matrix|gini|ks|brier|log ?loss|smape|hit ?(rate)? ?@ ?\w+|win rate|lift)\b/i;
}

/** A model by any name, but not what is kept, watched or done about one. */
function model(): RegExp {
  return /(?<!\b(data|dbt|domain|semantic) )\bmodels?\b(?! (regist|monitor|serv|stor|hub|evaluat|validat|version|qualit|perform|drift|deploy|metric|metadata|card))|\b(classifier|ranker|recommender|detector)\b|\b(ml|machine learning) pipeline\b/i;
}
