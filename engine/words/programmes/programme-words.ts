import { text } from "../../ground/text.ts";

/** Texts of the sheets of programmes (P-LAY, P-TR-NEW, P-INT …). */
export const programmeWords = {
  layer: text("Layer", "Слой"),
  layerTask: text("What we do", "Что делаем"),
  layerResult: text("Result", "Результат"),
  layerMetric: text("Metric", "Метрика"),
  name: text("What", "Что делаем"),
  task: text("How, when, how much", "Как, когда, сколько"),
  who: text("Who, by the method", "Кто по методике"),
  support: text("With whose help", "С чьей помощью"),
  offset: text("When", "Когда"),
  seeAlso: text("See also", "Смотрите также"),
  recorded: text("On other sheets", "На других листах"),

  firstDay: text("first day", "первый день"),
  workdays: text("day {count}", "{count}-й рабочий день"),
  weeks: text("after {count} wk", "через {count} нед."),
  months: text("after {count} mo", "через {count} мес."),

  blank: text(
    "Nothing is ticked yet. Put owner, date and status beside the rows: the next plan reads them, and they stay here.",
    "Пока ничего не отмечено. Проставьте ответственного, дату и статус: следующий план прочитает их, и они останутся здесь.",
  ),
  blankTraining: text(
    "Nothing is ticked yet. Put the person, the dates and the mark beside the rows: the next plan reads them, and they stay here.",
    "Пока ничего не отмечено. Проставьте сотрудника, даты и оценку: следующий план прочитает их, и они останутся здесь.",
  ),
  done: text("Done: {done} of {all}.", "Выполнено: {done} из {all}."),
  allDone: text("All {all} rows are done.", "Выполнены все пункты: {all}."),
  overdue: text("Overdue: {count}, the first is {item}.", "Просрочено: {count}, первый пункт — {item}."),
  next: text("Next: {item}.", "Дальше: {item}."),
  doneTimes: text("done {done} of {all}", "сделано {done} из {all}"),
  doneOn: text("done {day}", "сделано {day}"),
  doneSome: text("done", "сделано"),
  notDone: text("not done", "не сделано"),
  notApplicable: text("not applicable", "не применимо"),
  dueOn: text("due {day}", "срок {day}"),
};
