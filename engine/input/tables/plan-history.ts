import { text } from "../../ground/text.ts";
import type { TableSpec } from "../column-spec.ts";
import { headings } from "../headings.ts";
import { managerColumn } from "./common-columns.ts";

/** Estimates, plans and facts of closed periods. */
export const planHistory = {
  name: text("PlanHistory", "История планов"),
  aliases: headings`plan history, estimate history, План-факт, План-факт прошлых периодов`,
  recognisedBy: [
    ["managerId", "period", "estimate"],
    ["managerId", "period", "actual"],
  ],
  columns: {
    managerId: { ...managerColumn, required: true },
    period: {
      type: "text",
      holds: "period",
      required: true,
      heading: text("Period", "Период"),
      aliases: headings`month, quarter, year, Месяц, Квартал, Год`,
      help: text("2026, 2026-Q1, 2026-03 or from..to.", "2026, 2026-Q1, 2026-03 или с..по."),
    },
    estimate: {
      type: "money",
      min: 0,
      required: true,
      heading: text("Own estimate", "Своя оценка"),
      aliases: headings`estimate, seller's estimate, forecast, Прогноз менеджера, Оценка продавца, Прогноз`,
      help: text("What the seller expected before review, in money.", "Сколько ожидал продавец до ревью, деньги."),
    },
    ropPlan: {
      type: "money",
      min: 0,
      heading: text("After ROP", "После РОПа"),
      aliases: headings`after review, rop plan, Прогноз РОПа, После ревью`,
      help: text("After the head of sales, in money.", "После РОПа, деньги."),
    },
    approvedPlan: {
      type: "money",
      min: 0,
      heading: text("Approved", "Утверждён"),
      aliases: headings`approved plan, plan, quota, target, План, Утверждённый план`,
      help: text("The plan set, in money.", "Утверждённый план, деньги."),
    },
    actual: {
      type: "money",
      required: true,
      heading: text("Actual", "Факт"),
      aliases: headings`fact, result, Выполнение, Продажи, Факт продаж`,
      help: text("What was sold, in money.", "Сколько продано, деньги."),
    },
  },
} satisfies TableSpec;
