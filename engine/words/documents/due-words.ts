import { text } from "../../ground/text.ts";

/** The first page of what is due on a day. */
export const dueWords = {
  tab: text("Due today", "Сдать сегодня"),
  title: text("Documents due on {day}", "Документы к сдаче {day}"),
  finding: text(
    "Due on {day}: {count} documents of {people} people; handed in already: {submitted}.",
    "К сдаче {day}: документов {count}, авторов {people}; уже сдано: {submitted}.",
  ),
  nothing: text("Nothing is due on {day}.", "На {day} документов к сдаче нет."),
  next: text("Next: {day}, {count} documents: {list}.", "Ближайший срок — {day}, документов {count}: {list}."),
  noNext: text("Nothing else is due up to {day}.", "До {day} сдавать больше нечего."),
  failed: text("Not made: {problem}", "Не составлен: {problem}"),
  table: text("Who, what, to whom", "Кто, что, кому"),
  code: text("Code", "Код"),
  document: text("Document", "Документ"),
  author: text("Author", "Автор"),
  about: text("About", "О ком"),
  due: text("Due", "Срок"),
  toWhom: text("To whom", "Кому"),
  control: text("Control", "Контроль"),
  nobody: text("nobody", "никто"),
};
