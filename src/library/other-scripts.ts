/** The field's words in Chinese, Japanese, Korean and Russian; the longer before what is in it. */
const ENGLISH: readonly (readonly [foreign: string, english: string])[] = [
  ['数据清洗|資料清理|データクレンジング|데이터 ?정제|очистк[аи]( данных)?', 'data cleaning'],
  [
    '(数据|資料|データ|데이터 ?)?(预处理|預處理|前処理|전처리)|пред(варительная )?обработк[аи]( данных)?',
    'data preprocessing',
  ],
  ['(数据|データ|데이터 ?)(校验|验证|検証|검증)|валидаци[яи] данных', 'data validation'],
  ['特征工程|特徴量エンジニアリング|피처 ?엔지니어링|특성 ?공학', 'feature engineering'],
  ['特征提取|特徴(量)?抽出|특징 ?추출|извлечение признаков', 'feature extraction'],
  ['特征|特徴量?|피처|признак(и|ов)', 'features'],
  ['再学習|再训练|重新训练|재학습|재훈련|дообучени[ея]|переобучить', 'retraining'],
  [
    '训练集|訓練集|学習データ|训练数据|학습 ?데이터|обучающ(ая|ие) (выборка|данные)',
    'training data',
  ],
  ['测试集|測試集|テストデータ|테스트 ?데이터|тестовая выборка', 'test set'],
  ['验证集|検証データ|검증 ?데이터', 'validation set'],
  ['数据划分|数据集划分|データ分割|데이터 ?분할|разбиение данных', 'data split'],
  [
    '机器学习|機器學習|機械学習|머신 ?러닝|기계 ?학습|машинно(е|го) обучени[ея]',
    'machine learning',
  ],
  [
    '深度学习|深度學習|深層学習|ディープラーニング|딥 ?러닝|심층 ?학습|глубоко(е|го) обучени[ея]',
    'deep learning',
  ],
  ['微调|ファインチューニング|파인튜닝', 'fine-tuning'],
  ['(模型|モデル|모델 ?)?(训练|訓練|学習|학습|훈련)|обучени[ея]( модел(и|ей))?', 'model training'],
  [
    '(模型|モデル|모델 ?)?(评估|評估|评测|評価|평가)|оценк[аи]( (качества|модели))+',
    'model evaluation',
  ],
  [
    '(模型|モデル|모델 ?)(注册|註冊|レジストリ|레지스트리)(表|中心)?|реестр моделей',
    'model registry',
  ],
  ['灰度(发布)?|カナリア|카나리', 'canary'],
  ['承認|审批|승인|одобрение', 'approval'],
  ['监控|監控|監視|モニタリング|모니터링|мониторинг', 'monitoring'],
  ['漂移|ドリフト|드리프트|дрейф', 'drift'],
  ['反馈|回饋|フィードバック|피드백|обратная связь', 'feedback'],
  ['标注|標註|アノテーション|라벨링|레이블링|разметк[аи]', 'labeling'],
  ['标签|標籤|ラベル|라벨|метк[аи]', 'labels'],
  ['数据采集|数据收集|資料收集|データ収集|데이터 ?수집|сбор данных', 'data collection'],
  ['数据源|資料來源|データソース|데이터 ?소스|источник(и)? данных', 'data source'],
  ['数据仓库|データウェアハウス|хранилище данных', 'data warehouse'],
  ['向量(数据)?库|ベクトル(DB|データベース)', 'vector database'],
  ['数据库|資料庫|データベース|데이터베이스|баз[аы] данных', 'database'],
  ['存储|儲存|ストレージ|저장소?|хранилище', 'storage'],
  ['脱敏|匿名化|익명화|анонимизаци[яи]', 'anonymization'],
  ['加密|暗号化|암호화|шифрование', 'encryption'],
  ['分块|切片|チャンク(分割)?|청킹', 'chunking'],
  ['嵌入|埋め込み|임베딩|эмбеддинг(и|ов)?', 'embeddings'],
  ['大(语言)?模型|大規模言語モデル', 'llm'],
  ['部署|デプロイ|배포|разв[её]ртывание|деплой', 'deployment'],
  ['推理|推論|추론|инференс', 'inference'],
  ['预测|預測|予測|예측|предсказани[ея]|прогноз', 'prediction'],
  ['用户|使用者|ユーザー?|사용자|пользовател[ьи]', 'user'],
  ['模型|モデル|모델|модел[ьи]', 'model'],
  ['数据|資料|データ|데이터|данные', 'data'],
];

const WORDS = ENGLISH.map(
  ([foreign, english]) => [new RegExp(foreign, 'gi'), ` ${english} `] as const,
);
const ANY = new RegExp('[\\u0400-\\u04ff\\u3040-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7af]');

/** The text with those words in English; what is not known stays. Before accents are taken off. */
export function fromOtherScripts(text: string): string {
  if (!ANY.test(text)) return text;
  let english = text;
  for (const [foreign, word] of WORDS) english = english.replace(foreign, word);
  return english;
}
