import { text } from "../../ground/text.ts";

/** Header block of the documents T-01, T-02 …, the same in all of them (methodology, section 6). */
export const documentWords = {
  document: text("Document", "Документ"),
  preparedBy: text("Prepared by", "Составляет"),
  author: text("Author", "Автор"),
  period: text("Period", "Период"),
  dates: text("{from} to {to}", "{from} – {to}"),
  date: text("Date", "Дата"),
  toWhom: text("To whom", "Кому"),
  control: text("Control", "Контроль"),
  due: text("Due", "Срок"),
  shownInAll: text("Total of those shown", "Итого показано"),
  /** What was typed into the document of another day. */
  before: {
    title: text("Written earlier (not printed)", "Записано раньше (не печатается)"),
    period: text("For the period", "За период"),
    about: text("About whom", "О ком"),
    place: text("Field", "Поле"),
    words: text("What was written", "Что записано"),
  },
};
