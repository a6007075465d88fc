import { text } from "../ground/text.ts";
import { people } from "./people.ts";
import type { Programme } from "./programme.ts";

/** Coverage by telephone: from a list to meetings. */
export const outgoingCalls: Programme = {
  code: "OUT",
  name: text("Outgoing telemarketing", "Исходящий телемаркетинг"),
  goal: text("From a list to meetings with interested clients.", "От списка к встречам с заинтересованными клиентами."),
  items: [
    {
      code: "OUT-1",
      requirements: ["D-166"],
      name: text("Initial list", "Исходный список"),
      owner: people.managers,
      support: text("prospects of the industries", "перспективы отраслей"),
      task: text(
        "From directories, the internet and other sources, by the prospects of the industry.",
        "Из справочников, интернета и других источников, по перспективности отрасли.",
      ),
      goesTo: ["CALC-10"],
    },
    {
      code: "OUT-2",
      requirements: ["D-167"],
      name: text("Training on objections", "Тренинг по возражениям"),
      owner: people.managers,
      support: text("comparison tables", "сравнительные таблицы"),
      task: text(
        "What competitive intelligence found; which objections will come.",
        "Данные конкурентной разведки; какие возражения прозвучат.",
      ),
      goesTo: ["DOC-03"],
    },
    {
      code: "OUT-3",
      requirements: ["D-168"],
      name: text("First call", "Первый звонок"),
      owner: people.managers,
      task: text(
        "By the plan, by the technology of the first call. Prepare the sale: learn enough not to approach blindly.",
        "По плану, по технологии первого звонка. Подготовить продажу: узнать достаточно, чтобы не идти вслепую.",
      ),
      goesTo: ["DOC-02"],
    },
    {
      code: "OUT-4",
      requirements: ["D-169"],
      name: text("Personalised letter", "Персонализированное письмо"),
      owner: people.managers,
      task: text(
        "Send an offer; with tariffs only where they are an advantage.",
        "Отправить предложение; с тарифами — только если они преимущество.",
      ),
      goesTo: ["T-32"],
    },
    {
      code: "OUT-5",
      requirements: ["D-170"],
      name: text("Second call", "Второй звонок"),
      owner: people.managers,
      support: text(
        "refusers, only the most important, go to marketing processing",
        "отказники, только самые важные, передаются на маркетинговую отработку",
      ),
      task: text(
        "2–3 days after the expected receipt. Spur an answer; rank hot and warm.",
        "Через 2–3 дня после ожидаемого получения. Подтолкнуть к ответу; разделить на горячих и тёплых.",
      ),
      goesTo: ["CALC-26", "CALC-27", "LMP-0"],
    },
    {
      code: "OUT-6",
      requirements: ["D-171"],
      name: text("Meeting list", "Список по встречам"),
      owner: people.managers,
      support: text("presentations, materials", "презентации, материалы"),
      task: text("Interested clients only, a dense schedule.", "Только заинтересованные клиенты, плотный график."),
      goesTo: ["CALC-27", "T-31"],
    },
    {
      code: "OUT-7",
      requirements: ["D-172"],
      name: text("Meeting", "Встреча"),
      owner: people.managers,
      support: text("materials are handed to the sales department", "материалы переданы в ОП"),
      task: text(
        "Sell the service and learn more, by the technology of the meeting.",
        "Продать услугу и узнать больше — по технологии встречи.",
      ),
      goesTo: ["DOC-04"],
    },
    {
      code: "OUT-8",
      requirements: ["D-173"],
      name: text("Turned out large: protracted plan", "Оказался крупным: затяжная техника"),
      owner: people.managers,
      support: text("letters, information, PR", "письма, информация, PR"),
      task: text(
        "Every action is in the CRM: calls, letters, information, greetings.",
        "Все действия — в CRM: звонки, письма, информация, поздравления.",
      ),
      goesTo: ["T-30"],
    },
  ],
};
