/**
 * The words of the field in German, French, Spanish and Portuguese, as a picture's boxes use them.
 * Lower case, without accents; the longer before what it begins with. Words that English has with
 * another meaning (French "derive", "surveillance") stay out.
 */
const ENGLISH: readonly (readonly [foreign: string, english: string])[] = [
  // German
  ['daten(quelle|herkunft)n?', 'data source'],
  ['datenqualitats?\\w*', 'data quality check'],
  ['datenvalidierung|datenprufung', 'data validation'],
  ['datenbereinigung|bereinigung', 'data cleaning'],
  ['datenaufbereitung|daten(vor)?verarbeitung|vorverarbeitung', 'data preprocessing'],
  ['datenerfassung|datensammlung|datenerhebung', 'data collection'],
  ['datenbank(en)?', 'database'],
  ['datenspeicher(ung)?', 'data storage'],
  ['datenschutz', 'data privacy'],
  ['rohdaten', 'raw data'],
  ['trainingsdaten', 'training data'],
  ['testdaten', 'test data'],
  ['datens(atz|atze|ets?)', 'dataset'],
  ['anonymisierung', 'anonymization'],
  ['pseudonymisierung', 'pseudonymization'],
  ['merkmals?(extraktion|berechnung|generierung|bildung|auswahl)', 'feature extraction'],
  ['merkmale?', 'features'],
  ['modelltraining\\w*|modell trainieren', 'model training'],
  ['(neu|re|nach)training', 'retraining'],
  ['trainieren', 'train'],
  ['modell(evaluierung|evaluation|bewertung)', 'model evaluation'],
  ['evaluierung', 'evaluation'],
  ['modellvalidierung', 'model validation'],
  ['modellauswahl', 'model selection'],
  ['modell(register|registrierung|verzeichnis)', 'model registry'],
  ['modell(bereitstellung|auslieferung)', 'model deployment'],
  ['modellu(e)?berwachung', 'model monitoring'],
  ['sprachmodell', 'llm'],
  ['modelle?', 'model'],
  ['bereitstellung', 'deployment'],
  ['ue?berwachung', 'monitoring'],
  [
    'vorhersage(daten)? (werden |wird )?(loggen|protokollieren)|vorhersagedaten loggen',
    'log predictions',
  ],
  ['vorhersage(n|dienst)?', 'prediction'],
  ['vorhersagedaten', 'prediction data'],
  ['anfragen?', 'request'],
  ['ru?e?ckmeldung(en)?', 'feedback'],
  ['aufteilung', 'split'],
  ['metriken|kennzahlen', 'metrics'],
  ['benachrichtigung(en)?|warnmeldung(en)?', 'alert'],
  ['beschriftung|annotierung', 'labeling'],
  ['freigabe', 'approval'],
  ['einbettung(en)?', 'embeddings'],
  ['be?nutzer|nutzer|kunden?', 'user'],
  ['speicherung', 'storage'],
  // French
  ['donnees brutes', 'raw data'],
  ['bases? de donnees', 'database'],
  ['sources? de donnees', 'data source'],
  ['collecte( (de|des) donnees)?', 'data collection'],
  ['nettoyage( (de|des) donnees)?', 'data cleaning'],
  ['pretraitement( (de|des) donnees)?', 'data preprocessing'],
  ['qualite des donnees', 'data quality'],
  ['reentrainement', 'retraining'],
  ['entrainement( (du|des|de) modeles?)?', 'model training'],
  ['jeux? de donnees', 'dataset'],
  ['jeux? de (test|validation)', 'test set'],
  ['evaluation (du|des) modeles?', 'model evaluation'],
  ['registre (de|des) modeles?', 'model registry'],
  ['deploiement', 'deployment'],
  ['surveillance (du|des|de la) ', 'monitoring '],
  ['etiquetage', 'labeling'],
  ['ingenierie (de|des) (caracteristiques|variables)', 'feature engineering'],
  ['caracteristiques', 'features'],
  ['entrepot de donnees', 'data warehouse'],
  ['lac de donnees', 'data lake'],
  ['stockage', 'storage'],
  ['anonymisation', 'anonymization'],
  ['utilisateurs?', 'user'],
  ['modeles?', 'model'],
  // Spanish and Portuguese
  ['datos (crudos|brutos)|dados brutos', 'raw data'],
  ['bases? de (datos|dados)|bancos? de dados', 'database'],
  ['fuentes? de datos|fontes? de dados', 'data source'],
  ['(recoleccion|recopilacion|coleta)( de (datos|dados))?', 'data collection'],
  ['(limpieza|limpeza)( de (datos|dados))?', 'data cleaning'],
  ['pre-?procesamiento|pre-?processamento', 'data preprocessing'],
  ['(calidad|qualidade) de (datos|dados)', 'data quality'],
  ['re-?entrenamiento|re-?treinamento', 'retraining'],
  ['(entrenamiento|treinamento|treino)( (del|do|de) modelos?)?', 'model training'],
  ['(evaluacion|avaliacao)( (del|do|de) modelos?)?', 'model evaluation'],
  ['despliegue|implantacao', 'deployment'],
  ['monitoreo|monitorizacion|monitoramento', 'monitoring'],
  ['predicci(on|ones)|predic(ao|oes)|previs(ao|oes)', 'prediction'],
  [
    'ingenieria de (caracteristicas|variables)|engenharia de (features|atributos|variaveis)',
    'feature engineering',
  ],
  ['caracteristicas', 'features'],
  ['etiquetado|rotulagem|anotacion|anotacao', 'labeling'],
  ['conjuntos? de (prueba|teste)', 'test set'],
  ['conjuntos? de (datos|dados)', 'dataset'],
  ['almacen de datos', 'data warehouse'],
  ['almacenamiento|armazenamento', 'storage'],
  ['lago de datos', 'data lake'],
  ['registro de modelos', 'model registry'],
  ['logs? de (decisao|decision)', 'decision log'],
  ['anonimizacion|anonimizacao', 'anonymization'],
  ['retroalimentacion', 'feedback'],
  ['usuarios?', 'user'],
  ['modelos?', 'model'],
];

const WORDS = ENGLISH.map(
  ([foreign, english]) =>
    [new RegExp(String.raw`\b(?:${foreign})(?![a-z])`, 'g'), english] as const,
);

// Most labels are English, and one search for all is much faster than one for each.
const ANY = new RegExp(String.raw`\b(?:${ENGLISH.map(([foreign]) => foreign).join('|')})(?![a-z])`);

/** The text with the field's words in English. In lower case and without accents. */
export function inEnglish(text: string): string {
  if (!ANY.test(text)) return text;
  let english = text;
  for (const [foreign, word] of WORDS) english = english.replace(foreign, word);
  return english;
}
