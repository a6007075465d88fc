import { text } from "../../ground/text.ts";

/** */
export const marketWords = {
  tab: text("Market share", "Доля рынка"),
  title: text("Market share by segment", "Доля рынка по сегментам"),
  missing: text(
    "Capacity of the market is not known. Add the sheet Market with the headings: Segment, Capacity per year, Companies; a segment is what the column Industry of Clients says.",
    "Ёмкость рынка неизвестна. Добавьте лист «Рынок» с заголовками: Сегмент, Ёмкость, Компаний; сегмент — то, что стоит в столбце «Отрасль» листа «Клиенты».",
  ),
  noIndustry: text(
    "Clients have no industry: add the column Industry to the sheet Clients, or sales cannot be counted by segment.",
    "У клиентов не указана отрасль: добавьте столбец «Отрасль» на лист «Клиенты», иначе продажи по сегментам не посчитать.",
  ),
  capacity: text("Capacity a year", "Ёмкость в год"),
  compared: text(
    "Shares so far: {now} against {before}, each against the capacity of as many days.",
    "Доли на сегодня: {now} против {before}, каждая к ёмкости рынка за столько же дней.",
  ),
  span: text("{from} to {to}", "{from} – {to}"),
  sales: text("Sales so far", "Продажи на сегодня"),
  share: text("Share so far", "Доля на сегодня"),
  previous: text("Share in the same part of the period before", "Доля за ту же часть прошлого периода"),
  previousWhole: text("Share in the whole period before", "Доля за весь прошлый период"),
  previousWholeHelp: text(
    "For reference only: the change compares equal parts.",
    "Для справки: изменение считается по одинаковым отрезкам.",
  ),
  change: text("Change, points", "Изменение, п. п."),
  planShare: text("Share if the sales plan is met", "Доля при выполнении плана продаж"),
  planShareHelp: text(
    "The sales plan's part that falls on segments with capacity, as sales so far do, ÷ their capacity. The goal of the share is another figure: it is set on Goals.",
    "Часть плана продаж, что приходится на сегменты с ёмкостью (как продажи на сегодня), ÷ их ёмкость. Цель по доле — другая величина: она задаётся на листе «Цели».",
  ),
  goalIs: text(
    "The goal of the share, for every segment: {goal} (Goals).",
    "Цель по доле, для каждого сегмента: {goal} (лист «Цели»).",
  ),
  goalGrows: text(
    "The goal of the share: to grow (none is set on Goals).",
    "Цель по доле — рост (на листе «Цели» она не задана).",
  ),
  byCount: text("Share of companies", "Доля по компаниям"),
  companies: text("Companies", "Компаний"),
  clients: text("Our clients", "Наших клиентов"),
  goalMet: text("Goal met", "Цель достигнута"),
  from: text("Capacity from", "Откуда ёмкость"),
  fromGiven: text("sheet Market", "лист «Рынок»"),
  fromPotential: text("clients' potential", "потенциал клиентов"),
  fromNone: text("not known", "неизвестно"),
  total: text("All segments with capacity", "Все сегменты с ёмкостью"),
  hypotheses: text("Hypotheses of target markets", "Гипотезы целевых рынков"),
  hypothesis: text("Hypothesis", "Гипотеза"),
  unrealised: text("Unrealised potential a year", "Нереализованный потенциал в год"),
  verdict: text("Verdict", "Вывод"),
  finding: text("Our share of the known market is {share}", "Наша доля на известном рынке: {share}"),
  salesFinding: text("Sales by segment", "Продажи по сегментам"),
};
