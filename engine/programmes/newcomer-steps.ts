import { text, type Text } from "../ground/text.ts";
import type { Offset } from "./programme.ts";

/** A step of the newcomer's way: what it is called and when it is due. What is done at it says the programme. */
export interface NewcomerStep {
  readonly code: string;
  readonly name: Text;
  /** After the first day at work; several for a row of talks. Without it the step runs to the end of the probation. */
  readonly due?: readonly Offset[];
}

const workdays = (count: number): readonly Offset[] => [{ count, unit: "workdays" }];

/**
 * The newcomer's way in dates, for the calendar of a newcomer and the function ONBOARDING (CALC-30).
 *
 * The source gives the first day and the days of the talks; the other dates are an assumption of the method.
 */
export const newcomerSteps = {
  induction: { code: "TR-NEW-01", name: text("Induction", "Вводный инструктаж"), due: workdays(0) },
  adaptation: { code: "TR-NEW-02", name: text("Adaptation", "Адаптация"), due: workdays(0) },
  company: { code: "TR-NEW-03", name: text("About the company", "Рассказ о компании"), due: workdays(0) },
  principle: { code: "TR-NEW-04", name: text("How work is done", "Как ведётся работа"), due: workdays(0) },
  standards: {
    code: "TR-NEW-05",
    name: text("Technologies and standards", "Технологии и стандарты"),
    due: workdays(5),
  },
  departments: {
    code: "TR-NEW-06",
    name: text("Training in the departments", "Обучение в отделах"),
    due: workdays(10),
  },
  exam: { code: "TR-NEW-07", name: text("Exam", "Экзамен"), due: workdays(10) },
  training: { code: "TR-NEW-08", name: text("Newcomer's training", "Тренинг новичка"), due: workdays(11) },
  competitors: { code: "TR-NEW-09", name: text("About competitors", "О конкурентах"), due: workdays(11) },
  coldCalls: { code: "TR-NEW-10", name: text("Day of cold calls", "День холодных звонков"), due: workdays(12) },
  firstCalls: { code: "TR-NEW-11", name: text("First calls to clients", "Первые звонки клиентам"), due: workdays(13) },
  firstMeetings: { code: "TR-NEW-12", name: text("First meetings", "Первые встречи"), due: workdays(15) },
  ownWay: {
    code: "TR-NEW-13",
    name: text("Newcomer's personal way of selling", "Личная технология новичка"),
    due: workdays(20),
  },
  books: { code: "TR-NEW-14", name: text("Books of the directorate's library", "Книги библиотеки управления") },
  talks: {
    code: "TR-NEW-15",
    name: text("Support talks", "Беседы для поддержки"),
    due: [
      { count: 2, unit: "weeks" },
      { count: 1, unit: "months" },
      { count: 2, unit: "months" },
    ],
  },
} satisfies Readonly<Record<string, NewcomerStep>>;
