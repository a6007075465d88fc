import { text } from "../../ground/text.ts";

/** the report calendar and who keeps it. */
export const reportWords = {
  tab: text("Report calendar", "Календарь отчётности"),
  title: text(
    "Report calendar: who owes what, and who keeps the dates",
    "Календарь отчётности: кто что сдаёт и кто держит сроки",
  ),
  basis: text(
    "duties by the working calendar, {from} to {to}; handed in by ReportLog",
    "сроки по рабочему календарю, {from} – {to}; сдача по листу «Отчётность: факт»",
  ),
  overdue: text(
    "{overdue} of {due} documents are overdue; {share} came in by their day",
    "Просрочено {overdue} из {due} документов; в срок сдано {share}",
  ),
  nothingOverdue: text(
    "Nothing is overdue; {share} of {due} documents came in by their day",
    "Просрочек нет; в срок сдано {share} из {due} документов",
  ),
  nothingDue: text("Nothing was due from {from} to {asOf}", "С {from} по {asOf} сдавать было нечего"),
  today: text("Due today: {today}; by {to}: {ahead} more", "Сдать сегодня: {today}; до {to} ещё {ahead}"),
  weakest: text("Weakest: {name}, {share} by the day", "Слабее всех: {name}, в срок {share}"),
  neverIn: text(
    "Not handed in once: {documents}. Either they are not kept or the log leaves them out",
    "Ни разу не сдавались: {documents}. Либо их не ведут, либо не отмечают в журнале",
  ),
  noLog: text(
    "Nothing is logged, so nobody knows what came in. Add the sheet ReportLog with the columns Document, Author, Due, Submitted: overdue reports and discipline then show here.",
    "Сдача нигде не отмечена. Добавьте лист «Отчётность: факт» со столбцами «Документ», «Автор», «Срок», «Сдан»: здесь появятся просрочки и дисциплина.",
  ),
  nobody: text("Nobody assigned: {documents} ({post})", "Никто не назначен: {documents} ({post})"),
  dropped: text(
    "{document} of {day} is dropped: no working day is left in its week",
    "{document} на {day} отменён: в этой неделе не осталось рабочего дня",
  ),
  noMeetings: text(
    "No promised meetings with clients of service group A: no agendas or minutes are due. Mark Promised on the sheet Activities.",
    "Обещанных встреч с клиентами группы обслуживания A нет: повестки и протоколы не требуются. Отметьте «Обещано» на листе контактов.",
  ),
  people: text("Discipline by person", "Дисциплина по людям"),
  author: text("Author", "Автор"),
  post: text("Post", "Должность"),
  due: text("Due", "Срок"),
  dueCount: text("Due so far", "Было сдать"),
  dueHelp: text("Due up to the day, today included.", "Со сроком по сегодняшний день включительно."),
  onTime: text("On time", "В срок"),
  overdueCount: text("Overdue", "Просрочено"),
  share: text("Discipline", "Дисциплина"),
  chart: text(
    "{name} keeps {share} of the dates, everybody together {all}",
    "{name} держит {share} сроков, все вместе {all}",
  ),
  chartPlain: text("Reports by their day", "Отчёты в срок"),
  calendar: text(
    "Calendar: overdue first, then what is ahead, then what came in",
    "Календарь: просроченное, предстоящее, сданное",
  ),
  code: text("Code", "Код"),
  document: text("Document", "Документ"),
  about: text("Meeting with", "Встреча с"),
  content: text("Content", "Содержание"),
  controllers: text("Controlled by", "Контролирует"),
  submitted: text("Handed in", "Сдан"),
  daysLate: text("Days late", "Дней опоздания"),
  moved: text("Moved from", "Перенесён с"),
  movedHelp: text("The day of the rule, a day off.", "День по правилу: выходной."),
  documents: text("By document", "По документам"),
  rule: text("When", "Когда"),
  tier: text("Tier", "Уровень"),
  authors: text("Authors", "Авторов"),
  nobodyMark: text("nobody assigned", "никто не назначен"),
  byMeeting: text("by meeting", "по встрече"),
};

/** States of a duty, in the order of `DutyState`. */
export const dutyStateNames = [
  text("overdue", "просрочен"),
  text("due today", "сдать сегодня"),
  text("ahead", "предстоит"),
  text("late", "сдан с опозданием"),
  text("on time", "сдан в срок"),
  text("not known", "нет данных"),
];

/** Tiers of reports by how far they look. */
export const tierNames = {
  operational: text("operational", "оперативный"),
  mediumTerm: text("medium-term", "среднесрочный"),
  strategic: text("strategic", "стратегический"),
};

/** When a document is due, by its rule. */
export const dueRuleNames = {
  DAILY: text("every working day", "каждый рабочий день"),
  FRIDAY: text("every Friday", "каждую пятницу"),
  MONDAY_PREV: text("every Monday for the week before", "каждый понедельник за прошедшую неделю"),
  WEEKLY: text("every week, on Friday", "каждую неделю, в пятницу"),
  BIWEEKLY: text("every second Friday", "раз в две недели, в пятницу"),
  LAST_FRIDAY: text("last Friday of the month", "последняя пятница месяца"),
  MONTHLY: text("last working day of the month", "последний рабочий день месяца"),
  BEFORE_EVENT: text("by the start of the meeting", "к началу встречи"),
  AFTER_EVENT: text("the working day after the meeting", "на следующий рабочий день после встречи"),
};
