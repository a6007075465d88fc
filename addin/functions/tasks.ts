import { text } from "../../engine/index.ts";

/** What the user is about: the groups of the catalogue, in the order of the help. */
export const tasks = {
  clients: text("Who matters: clients and potential", "Кто важен: клиенты и потенциал"),
  people: text("How many people: hours and headcount", "Сколько людей: часы и численность"),
  goals: text("How much: goals and plans", "Сколько продать: цели и планы"),
  funnel: text("Where deals stand: the funnel", "Где сделки: воронка"),
  deals: text("How deals are won: plans, reviews, estimates", "Как выигрывать сделки: планы, ревью, оценки"),
  forecast: text("Will the plan be met: forecast", "Выполним ли план: прогноз"),
  system: text(
    "Is the system sound: reports, training, competitors",
    "Исправна ли система: отчёты, обучение, конкуренты",
  ),
  days: text("Working days", "Рабочие дни"),
};
export type Task = keyof typeof tasks;
