import { text } from "../../ground/text.ts";

/** Chance of a deal from deals like it (CALC-55): on. */
export const likeDealsWords = {
  yes: text("yes", "да"),
  no: text("no", "нет"),
  few: text(
    "Chance by like deals: {closed} closed deals, {won} won and {lost} lost; needed are {deals} and {each} of either.",
    "Вероятность по похожим сделкам: закрыто {closed}, выиграно {won}, проиграно {lost}; нужно {deals}, каждого исхода {each}.",
  ),
  noAttributes: text(
    "Chance by like deals: nothing is known of the deals by which they could be alike. Add columns of words to the sheet Deals (source, product, need, budget …), any headings.",
    "Вероятность по похожим сделкам: о сделках неизвестно ничего, в чём они похожи. Добавьте на лист «Сделки» столбцы слов (источник, продукт, потребность, бюджет …) с любыми заголовками.",
  ),
  noSignal: text(
    "What is known of deals does not tell won from lost: the chance by like deals is no better than one for all. It is not used.",
    "По тому, что известно о сделках, выигранные от проигранных не отличить: вероятность по похожим не лучше одной на всех. Она не используется.",
  ),
  shown: text(
    "The chance by like deals tells won from lost (AUC {auc}), but on later deals it was not surely better than the stage's: shown beside, not used.",
    "Вероятность по похожим отличает выигранные от проигранных (AUC {auc}), но на более поздних сделках не была уверенно лучше этапа: показана рядом, не используется.",
  ),
  used: text(
    "The chance by like deals is better than the stage's, on later deals too (Brier score {brier} against {base}). To plan with it set chanceFrom to model.",
    "Вероятность по похожим точнее этапа и на более поздних сделках (оценка Брайера {brier} против {base}). Чтобы планировать по ней, задайте chanceFrom = model.",
  ),
  inUse: text(
    "The plan takes its chances from it (setting chanceFrom).",
    "План берёт вероятности оттуда (параметр chanceFrom).",
  ),
  refused: text(
    "Not used, because known only at the end: {list}.",
    "Не использовано, потому что известно только в конце: {list}.",
  ),
  attributes: text("Deals are compared by: {list}.", "Сделки сравниваются по: {list}."),

  base: text(
    "A deal that nothing speaks for or against has {base}; its points are added up (SALES.DEALCHANCE).",
    "Сделка, за и против которой ничего нет, имеет {base}; её баллы складываются (SALES.DEALCHANCE).",
  ),
  points: text("Points: what speaks for a deal, and against", "Баллы: что за сделку и что против"),
  attribute: text("Known of the deal", "Что известно"),
  word: text("Value", "Значение"),
  blank: text("(blank)", "(пусто)"),
  closed: text("Closed deals", "Закрытых сделок"),
  wonShare: text("Won of them", "Из них выиграно"),
  score: text("Points", "Баллы"),
  scoreHelp: text(
    "20 points more double the odds of winning; 0 says nothing. What few deals show counts little.",
    "Ещё 20 баллов — шансы выиграть вдвое выше; 0 ничего не значит. То, что видно по немногим сделкам, весит мало.",
  ),

  scores: text("Scores of the chance by like deals", "Качество вероятности по похожим"),
  test: text("Told", "Проверка"),
  folds: text("by the other nine tenths of deals", "по остальным девяти десятым сделок"),
  later: text("deals closed later, beside the stage's chance", "сделки, закрытые позже, рядом с вероятностью этапа"),
  accuracy: text("Told right", "Угадано"),
  auc: text("AUC", "AUC"),
  aucHelp: text(
    "Chance that a won deal had more points than a lost one: 0.5 is a coin.",
    "Вероятность, что у выигранной баллов больше, чем у проигранной: 0,5 — монета.",
  ),
  brier: text("Brier score", "Оценка Брайера"),
  brierBase: text("Beside it", "Для сравнения"),
  gain: text("Gain", "Выигрыш"),
  se: text("Standard error", "Стандартная ошибка"),

  chances: text("Chance of each open deal by deals like it", "Вероятность каждой открытой сделки по похожим"),
  chance: text("By like deals", "По похожим"),
  stageChance: text("In the plan", "В плане"),
  speaksFor: text("For", "За"),
  speaksAgainst: text("Against", "Против"),
};
