import type { DealPlanWarning } from "./plan-each-deal.ts";
import type { ReadinessBlock } from "./deal-readiness.ts";
import { text, type Text } from "../ground/text.ts";

/** R-13: plans of the deals, and the head of sales' reviews (CALC-17, CALC-18). */
export const dealPlanWords = {
  tab: text("Deal plans", "Планы сделок"),
  title: text("Deal plans: how each deal will be won", "Планы сделок: как будет выиграна каждая сделка"),
  basis: text("open deals, their steps and reviews", "открытые сделки, их шаги и ревью"),

  block: {
    market: text("market", "рынок"),
    client: text("client and needs", "клиент и потребности"),
    capabilities: text("own capabilities", "свои возможности"),
    objections: text("objections", "возражения"),
    steps: text("steps", "шаги"),
    checkpoint: text("checkpoint", "контрольная точка"),
    bargaining: text("bargaining", "торг"),
    money: text("money", "деньги"),
  } satisfies Record<ReadinessBlock, Text>,
  blockHelp: {
    market: text(
      "Market notes of the deal, or trends, norms or peculiarities on the row of the client's industry on the sheet Market.",
      "Заметки о рынке в сделке или тренды, нормы, особенности в строке отрасли клиента на листе «Рынок».",
    ),
    client: text("The client has a class, and its needs are noted.", "У клиента есть класс и записаны потребности."),
    capabilities: text("Own capabilities are noted at the client.", "У клиента записаны свои возможности."),
    objections: text("A step with an objection and its answer.", "Шаг с возражением и ответом на него."),
    steps: text("A dated step with a technique or a tool.", "Шаг с датой и приёмом или инструментом."),
    checkpoint: text("A checkpoint with its criterion.", "Контрольная точка с признаком прохождения."),
    bargaining: text("What we give and what we ask in return.", "Что уступаем и что просим взамен."),
    money: text("Money of the steps, an estimate or an amount.", "Деньги шагов, оценка или сумма."),
  } satisfies Record<ReadinessBlock, Text>,
  warning: {
    NO_PLAN: text("no plan", "нет плана"),
    DATE_ORDER: text("dates out of order", "даты не по порядку"),
    NON_WORKDAY: text("step on a day off", "шаг в выходной"),
    MONEY_MISMATCH: text("steps ≠ head's estimate", "шаги ≠ оценка РОПа"),
  } satisfies Record<DealPlanWarning, Text>,
  issue: {
    DATE_ORDER: text(
      "deal {deal}: steps are not in the order of their dates",
      "сделка {deal}: шаги идут не по порядку дат",
    ),
    NON_WORKDAY: text("deal {deal}: a step is planned for a day off", "сделка {deal}: шаг назначен на выходной"),
    MONEY_MISMATCH: text(
      "deal {deal}: money of the steps differs from the head of sales' estimate",
      "сделка {deal}: деньги шагов не равны оценке РОПа",
    ),
    REVIEWER_INVALID: text(
      "deal {deal}: reviewed by its own manager or by someone who is not a head, so the review does not count",
      "сделка {deal}: ревью сделал её же менеджер или не руководитель, такое ревью не считается",
    ),
  },

  finding: text(
    "Open deals: {open}; mean readiness of their plans {readiness}. Without a plan: {without}, with {money} in them.",
    "Открытых сделок: {open}; средняя готовность планов {readiness}. Без плана: {without}, в них {money}.",
  ),
  weakest: text(
    "What plans lack most often: {block} (missing in {count} of {open}).",
    "Чаще всего в планах нет: {block} (у {count} из {open}).",
  ),
  late: text(
    "Late steps: {steps} in {deals} deals. Checkpoints of the next {days} days: {ahead}, overdue: {overdue}.",
    "Просроченных шагов: {steps} в сделках: {deals}. Контрольных точек на {days} дн. вперёд: {ahead}, просрочено: {overdue}.",
  ),
  noDeals: text(
    "There are no open deals. Add the sheet Deals with the headings Client, Manager, Stage, Opened, Amount.",
    "Открытых сделок нет. Добавьте лист «Сделки» со столбцами Клиент, Менеджер, Этап, Открыта, Сумма.",
  ),
  noSteps: text(
    "There are no steps: add the sheet DealSteps with the headings Deal, Step, Planned, Action, and then Technique, Checkpoint, Money from step as you have them.",
    "Шагов нет: добавьте лист «План сделки» со столбцами Сделка, Шаг, План, Действие, а затем Приём, Контрольная точка, Деньги шага — что есть.",
  ),
  noReviews: text(
    "No deal was reviewed: add the sheet DealReviews with the headings Deal, Date, Reviewer, Changed field.",
    "Ревью не было: добавьте лист «Ревью РОПа» со столбцами Сделка, Дата, Проверил, Что изменено.",
  ),

  blocks: text("What the plans hold", "Что есть в планах"),
  blockName: text("Block", "Блок"),
  filled: text("Filled", "Заполнено"),
  missingCount: text("Missing", "Нет"),

  timeline: text("Checkpoints by day", "Контрольные точки по дням"),
  checkpoints: text("Checkpoints", "Контрольные точки"),
  checkpointsAhead: text(
    "Checkpoints: overdue and of the next {days} days",
    "Контрольные точки: просроченные и на {days} дн. вперёд",
  ),
  chart: text(
    "Checkpoints of the next {days} days: {count}, most on {day} ({most})",
    "Контрольных точек на {days} дн.: {count}, больше всего {day} ({most})",
  ),
  chartNone: text("No checkpoints in the next {days} days", "Контрольных точек на {days} дн. вперёд нет"),
  checkpoint: text("Check", "Точка"),
  criterion: text("Passed when", "Признак прохождения"),

  deals: text("Open deals, the largest money first", "Открытые сделки, сначала самые крупные"),
  readiness: text("Readiness", "Готовность"),
  readinessHelp: text("Filled blocks of eight.", "Заполненных блоков из восьми."),
  missing: text("Missing", "Чего нет"),
  next: text("Next step", "Следующий шаг"),
  nextDate: text("Due", "Срок"),
  slip: text("Late, days", "Опоздание, дн."),
  slipHelp: text(
    "Next step overdue: days to the day of the plan; else how late the last step was done.",
    "Следующий шаг просрочен: дней до даты плана; иначе на сколько опоздал последний сделанный.",
  ),
  stepSlipHelp: text("Done, or not yet done, so many days late.", "На столько дней позже сделан или ещё не сделан."),
  forecastClose: text("Closes", "Закрытие"),
  warnings: text("Warnings", "Предупреждения"),
  inScope: text("To review", "На ревью"),
  reviewedOn: text("Reviewed on", "Ревью"),
  reviewer: text("Reviewer", "Проверил"),
  edits: text("Edits", "Правок"),
  uplift: text("Uplift", "Прирост"),
  upliftHelp: text("Head of sales' estimate ÷ seller's − 1.", "Оценка РОПа ÷ оценка продавца − 1."),

  joint: text("Complex deals to discuss together", "Сложные сделки для совместного обсуждения"),
  steps: text("Steps of the open deals", "Шаги открытых сделок"),
  step: text("Step", "Шаг"),
  planned: text("Planned", "План"),
  action: text("Action", "Действие"),
  technique: text("Technique", "Приём"),
  tool: text("Tool", "Инструмент"),
  objection: text("Objection", "Возражение"),
  answer: text("Answer", "Ответ"),
  bargain: text("Bargaining", "Торг"),
  owner: text("Responsible", "Ответственный"),
  origin: text("Added by", "Кто внёс"),
  byMonth: text("Planned money of the deals by month", "Плановые деньги сделок по месяцам"),

  closed: text("Closed in the period: plans are read-only", "Закрыты в периоде: планы только для чтения"),
  outcome: text("Outcome", "Исход"),
  closedOn: text("Closed", "Закрыта"),

  reviewManagers: text("Reviews of the open deals by manager", "Ревью открытых сделок по менеджерам"),
  inScopeCount: text("To review", "На ревью"),
  reviewed: text("Reviewed", "С ревью"),
  coverage: text("Coverage", "Охват"),
  coverageHelp: text("Reviewed ÷ to be reviewed.", "С ревью ÷ на ревью."),
  sellerSum: text("Sellers' estimates", "Оценки продавцов"),
  ropSum: text("After review", "После ревью"),
  reviewers: text("What reviewers changed, all deals", "Что изменили проверяющие, все сделки"),
  reviewedDeals: text("Deals", "Сделок"),
  evidence: text("What a review is worth: win rate of closed deals", "Чего стоит ревью: доля выигранных из закрытых"),
  group: text("Deals", "Сделки"),
  withReview: text("reviewed", "с ревью"),
  withoutReview: text("not reviewed", "без ревью"),
  difference: text("difference", "разница"),
  won: text("Won", "Выиграно"),
  closedCount: text("Closed", "Закрыто"),
  rate: text("Win rate", "Доля выигранных"),
  low: text("Interval from", "Интервал от"),
  high: text("Interval to", "Интервал до"),
  gain: text(
    "Reviewed deals are won {rate} of the time, others {other}: {points} points.",
    "Сделки с ревью выигрывают в {rate} случаев, без ревью — в {other}: {points} п. п.",
  ),
  gainSure: text("That is more than chance.", "Это больше, чем случайность."),
  gainChance: text(
    "It may still be chance: the interval of the difference holds zero.",
    "Это ещё может быть случайностью: интервал разницы захватывает ноль.",
  ),
  tooFew: text(
    "Too few to compare: at least {minimum} closed deals are needed on each side, there are {reviewed} reviewed and {other} not reviewed.",
    "Слишком мало для сравнения: нужно не меньше {minimum} закрытых сделок с каждой стороны, есть {reviewed} с ревью и {other} без.",
  ),
};
