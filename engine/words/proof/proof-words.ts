import { text } from "../../ground/text.ts";

/** the forecast against the facts (CALC-43). */
export const proofWords = {
  tab: text("Forecast and fact", "Прогноз и факт"),
  title: text("Forecast against fact: does it deserve trust", "Прогноз против факта: можно ли ему верить"),
  basisDeals: text(
    "open deals of past month ends, by what was known then",
    "открытые сделки на прошлые концы месяцев, по тому, что было известно тогда",
  ),
  basisPayments: text(
    "payments of past months, by what was known then",
    "платежи прошлых месяцев, по тому, что было известно тогда",
  ),
  missing: text(
    "Not enough history: three month ends are needed, each with a few deals closed in the year before and a few open, and their horizon over. Fill Opened and Closed on the sheet Deals, lost deals too, or add Payments with days.",
    "Мало истории: нужны три конца месяца, в каждом несколько сделок, закрытых за год до него, и несколько открытых, а горизонт должен пройти. Заполните «Открыта» и «Закрыта» на листе «Сделки», в том числе у проигранных, или добавьте платежи с датами.",
  ),
  found: text(
    "On your last {n} month ends this forecast of the next {months} months was {bias} in all (bias); month by month it missed the fact by {wape} on average (mean error).",
    "На последних {n} концах месяцев этот прогноз на {months} мес. вперёд в сумме был {bias} (смещение), а в каждом отдельном случае расходился с фактом в среднем на {wape} (средняя ошибка).",
  ),
  high: text("{share} too high", "завышен на {share}"),
  low: text("{share} too low", "занижен на {share}"),
  exact: text("neither too high nor too low", "не завышен и не занижен"),
  better: text(
    '"The last months again" was {wape} off: the forecast is nearer, and the expected total of R-14 is taken from it.',
    "«Как последние месяцы» ошибалось на {wape}: прогноз ближе, и ожидаемый итог в R-14 взят из него.",
  ),
  worse: text(
    '"The last months again" was nearer, {wape} off: take it for the total, the funnel for who and what.',
    "«Как последние месяцы» было ближе, ошибка {wape}: итог берите оттуда, а кто и что — из воронки.",
  ),
  inside: text(
    "{used} of the facts came between P10 and P90 (80 % wanted); with deals taken as independent it would have been {independent}.",
    "{used} фактов попали между P10 и P90 (нужно 80 %); если считать сделки независимыми, было бы {independent}.",
  ),
  insidePayments: text(
    "{used} of the facts came between P10 and P90 (80 % wanted).",
    "{used} фактов попали между P10 и P90 (нужно 80 %).",
  ),
  amounts: text(
    "What a deal was worth while open: as a saved funnel or an earlier build had it, else the mean of like deals won by then. Nothing later than the day is used.",
    "Сколько стоила открытая сделка: по снимку воронки или прежней сборке, иначе среднее похожих, выигранных к тому дню. Ничего позже этого дня не использовано.",
  ),

  methods: text("Ways to forecast, from the plainest", "Способы прогноза, от простого"),
  methodHeading: text("Way", "Способ"),
  method: {
    plain: text("every deal by the share won of late", "все сделки по доле выигранных"),
    aged: text("by age, all deals on record", "по возрасту, все сделки"),
    recent: text("by age, the last months", "по возрасту, последние месяцы"),
    staged: text("by stage, the last months", "по этапу, последние месяцы"),
    naive: text("the last months again", "как последние месяцы"),
    trend: text("the last months with their growth", "последние месяцы с их ростом"),
    season: text("the same months a year ago with the growth since", "те же месяцы год назад с ростом"),
    blend: text("together, weighed by past error", "вместе, с весом по прошлой ошибке"),
    forecast: text("the same, corrected by the past", "то же с поправкой на прошлое"),
  },
  n: text("Month ends", "Концов месяцев"),
  bias: text("Bias", "Смещение"),
  biasHelp: text(
    "(Σ forecast − Σ fact) ÷ Σ fact: above 0 too high.",
    "(Σ прогноз − Σ факт) ÷ Σ факт: больше 0 — завышен.",
  ),
  wape: text("Error", "Ошибка"),
  wapeHelp: text("Σ|forecast − fact| ÷ Σ fact (WAPE).", "Σ|прогноз − факт| ÷ Σ факт (WAPE)."),

  cuts: text("Month by month", "По месяцам"),
  day: text("Forecast of", "Прогноз от"),
  to: text("Until", "До"),
  open: text("Open deals", "Открытых сделок"),
  expected: text("Forecast", "Прогноз"),
  fact: text("Fact", "Факт"),
  p10: text("P10", "P10"),
  p90: text("P90", "P90"),
  isInside: text("Inside", "Внутри"),
  naive: text("Last months again", "Как последние месяцы"),
  totalExpected: text("All money, forecast", "Все деньги, прогноз"),
  totalFact: text("All money, fact", "Все деньги, факт"),
  totalNaive: text("All money, last months again", "Все деньги, как последние месяцы"),
  totalHelp: text(
    "Deals opened after the day included: as the months before had them.",
    "Вместе со сделками, открытыми после этого дня: как в прошлые месяцы.",
  ),
  chart: text("The forecast was {wape} off", "Прогноз ошибался на {wape}"),

  bands: text("Do chances come true?", "Сбываются ли вероятности?"),
  band: text("Chance", "Вероятность"),
  bandOf: text("{from} to {to} %", "{from}–{to} %"),
  bandDeals: text("Deals", "Сделок"),
  meanChance: text("Mean chance", "Средняя вероятность"),
  wonShare: text("Really won", "Выиграно"),
  scores: text("Scores of the chances", "Качество вероятностей"),
  brier: text("Brier score", "Оценка Брайера"),
  brierHelp: text(
    "Mean squared difference of chance and outcome: 0 is perfect, 0.25 a coin.",
    "Средний квадрат разницы вероятности и исхода: 0 — точно, 0,25 — монета.",
  ),
  brierPlain: text("Of the plain rate", "У простой доли"),

  coming: text("What is still to come", "Что ещё придёт"),
  comingForecast: text("By the forecast", "По прогнозу"),
  comingNaive: text("As the last months", "Как последние месяцы"),
  comingExpected: text("Expected total of the period", "Ожидаемый итог периода"),
  comingFrom: text("Taken from", "Взято из"),
  from: {
    forecast: text("the forecast", "прогноза"),
    naive: text("the last months", "последних месяцев"),
    funnel: text("the funnel", "воронки"),
  },
  comingHelp: text(
    "Won so far and what is still to come, new deals included; by the way that was nearer on the past (setting forecastFrom).",
    "Выигранное и то, что ещё придёт, с новыми сделками; тем способом, что был ближе на прошлом (параметр forecastFrom).",
  ),
  /** Ties the chance of today's deals to the range that holds deals to come. */
  toCome: {
    within: text(
      "That counts today's open deals by their chances. By how past months ended, with deals still to come, it is between {p10} and {p90}: the plan of {target} lies within that range.",
      "Это — по сегодняшним открытым сделкам и их шансам. По тому, чем кончались прошлые месяцы, с ещё не начатыми сделками — от {p10} до {p90}: план {target} внутри этих границ.",
    ),
    above: text(
      "That counts today's open deals by their chances. By how past months ended, with deals still to come, it is between {p10} and {p90}: the plan of {target} lies above that range.",
      "Это — по сегодняшним открытым сделкам и их шансам. По тому, чем кончались прошлые месяцы, с ещё не начатыми сделками — от {p10} до {p90}: план {target} выше этих границ.",
    ),
    below: text(
      "That counts today's open deals by their chances. By how past months ended, with deals still to come, it is between {p10} and {p90}: the plan of {target} lies below that range.",
      "Это — по сегодняшним открытым сделкам и их шансам. По тому, чем кончались прошлые месяцы, с ещё не начатыми сделками — от {p10} до {p90}: план {target} ниже этих границ.",
    ),
  },
};
