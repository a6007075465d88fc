import { text } from "../../ground/text.ts";

/** T-13 Deal plan and T-16 Review sheet. */
export const dealDocumentWords = {
  unknown: text(
    "The deal is not known: name it by its code on the sheet Deals.",
    "Сделка не найдена: укажите её код с листа «Сделки».",
  ),
  ready: text("The plan is {readiness} ready; nothing is missing.", "План готов на {readiness}; всё заполнено."),
  lacking: text(
    "The plan is {readiness} ready; missing: {blocks}.",
    "План готов на {readiness}; не хватает: {blocks}.",
  ),
  next: text("Next step: {action}, {day}.", "Следующий шаг: {action}, {day}."),
  nextLate: text(
    "Next step is late by {days} days: {action}, due {day}.",
    "Следующий шаг опаздывает на {days} дн.: {action}, срок {day}.",
  ),
  noNext: text("No step is left to be done: plan the next one.", "Несделанных шагов нет: назначьте следующий."),
  warned: text("Watch: {warnings}.", "Внимание: {warnings}."),

  about: text("The deal", "Сделка"),
  subject: text("Subject", "Предмет"),
  closes: text("Closes", "Закрытие"),
  planned: text("Planned money", "Плановые деньги"),
  estimates: text(
    "Seller's estimate {seller}, after the head of sales' review {rop}.",
    "Оценка продавца {seller}, после ревью РОПа {rop}.",
  ),
  chance: text("Chance", "Шанс"),

  needs: text("Needs: {words}", "Потребности: {words}"),
  capabilities: text("Our capabilities: {words}", "Наши возможности: {words}"),
  market: text("Market and competitors: {words}", "Рынок и конкуренты: {words}"),
  notNoted: text(
    "not noted yet (sheet {sheet}, column {column})",
    "пока не записано (лист «{sheet}», столбец «{column}»)",
  ),

  steps: text("Steps to the money", "Шаги к деньгам"),
  noSteps: text(
    "No steps yet: write them here, then enter them on the sheet DealSteps (Deal, Step, Planned, Action).",
    "Шагов пока нет: запишите их здесь, затем внесите на лист «План сделки» (Сделка, Шаг, План, Действие).",
  ),
  arguments: text("Objections and bargaining", "Возражения и торг"),
  noArguments: text(
    "No objection or concession is prepared yet: write them here, then on the sheet DealSteps.",
    "Возражения и уступки пока не проработаны: запишите их здесь, затем на листе «План сделки».",
  ),
  moneyByDate: text("Money by date", "Деньги по датам"),
  noMoney: text(
    "No money is planned: fill Amount on the sheet Deals or Money from step on the sheet DealSteps.",
    "Деньги не запланированы: заполните «Сумма» на листе «Сделки» или «Деньги шага» на листе «План сделки».",
  ),
  weighted: text("With the chance", "С учётом вероятности"),
  edits: text("What the head of sales changed", "Что изменил РОП"),
  noEdits: text("The head of sales has not reviewed the deal yet.", "РОП ещё не проводил ревью этой сделки."),

  agreed: text("Agreed", "Договорились"),
  strengthen: text("What to strengthen", "Что усилить"),
  help: text("Help needed", "Нужна помощь"),
  nextReview: text("Next review on", "Следующее ревью"),

  reviewed: text(
    "Reviewed {times} times, last on {day} by {reviewer}.",
    "Правок ревью: {times}, последнее — {day}, {reviewer}.",
  ),
  uplift: text("It moved the estimate by {share}.", "Оно изменило оценку на {share}."),
  edit: text("What", "Что"),
  before: text("Before", "Было"),
  after: text("After", "Стало"),
  comment: text("Comment", "Комментарий"),
  now: text("Now", "Сейчас"),
  becomes: text("After the review", "После ревью"),
  why: text("Why, what to do", "Почему, что сделать"),
  due: text("By", "До"),
  thisReview: text("This review", "Это ревью"),
  earlier: text("Made before", "Сделано раньше"),
  checkpoints: text("Next checkpoints", "Ближайшие контрольные точки"),
  noCheckpoints: text(
    "No checkpoint ahead: mark one on the sheet DealSteps (Checkpoint, Passed when).",
    "Контрольных точек впереди нет: отметьте их на листе «План сделки» (Контрольная точка, Признак прохождения).",
  ),
  stepsNow: text("{all} steps, done {done}", "шагов {all}, сделано {done}"),
  noObjections: text("none noted", "не записаны"),
  newCheckpoint: text("New checkpoint", "Новая контрольная точка"),
};
