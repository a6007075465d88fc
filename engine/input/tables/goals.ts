import { text } from "../../ground/text.ts";
import type { TableSpec } from "../column-spec.ts";
import { headings } from "../headings.ts";

/** What is to be sold: one row per period. */
export const goals = {
  name: text("Goals", "Цели"),
  aliases: headings`targets, quotas, sales plan, plan, План, Планы, План продаж, Цели продаж`,
  recognisedBy: [
    ["period", "planMoney"],
    ["planMoney", "shareA"],
  ],
  money: ["planMoney"],
  columns: {
    period: {
      type: "text",
      holds: "period",
      required: true,
      heading: text("Period", "Период"),
      aliases: headings`year, quarter, month, Год, Квартал, Месяц`,
      help: text(
        "2026, 2026-Q1, 2026-03 or 2026-01-01..2026-06-30.",
        "2026, 2026-Q1, 2026-03 или 2026-01-01..2026-06-30.",
      ),
    },
    planMoney: {
      type: "money",
      min: 0,
      required: true,
      heading: text("Sales plan", "План продаж"),
      aliases: headings`
        plan, target, quota, goal, sales target, plan amount, revenue target, План, Сумма плана, Цель, План руб.,
        Квота`,
      help: text("Money to be won in the period, zero or more.", "Сколько продать за период, деньги, не меньше нуля."),
    },
    newSalesPlan: {
      type: "money",
      min: 0,
      heading: text("New-sales plan", "План новых продаж"),
      aliases: headings`new business target, new sales, План по новым клиентам`,
      help: text("Of it, money from new clients.", "Из них деньги новых клиентов."),
    },
    shareA: {
      type: "share",
      min: 0,
      max: 1,
      heading: text("Share A", "Доля A"),
      aliases: headings`A %, Доля А, А %, A share, share of A`,
      help: text(
        "Share of the plan from A clients; A, B and C together 100 %.",
        "Доля плана от клиентов A; A, B и C вместе 100 %.",
      ),
    },
    shareB: {
      type: "share",
      min: 0,
      max: 1,
      heading: text("Share B", "Доля B"),
      aliases: headings`B %, Доля В, В %, B share, share of B`,
      help: text("Share of the plan from B clients.", "Доля плана от клиентов B."),
    },
    shareC: {
      type: "share",
      min: 0,
      max: 1,
      heading: text("Share C", "Доля C"),
      aliases: headings`C %, Доля С, С %, C share, share of C`,
      help: text("Share of the plan from C clients.", "Доля плана от клиентов C."),
    },
    projectsA: {
      type: "whole",
      min: 0,
      heading: text("Projects A", "Проектов A"),
      aliases: headings`Проектов А, deals A, Сделок A`,
      help: text(
        "Deals to be won with A clients; blank is computed.",
        "Сколько сделок выиграть у клиентов A; пусто — рассчитать.",
      ),
    },
    projectsB: {
      type: "whole",
      min: 0,
      heading: text("Projects B", "Проектов B"),
      aliases: headings`Проектов В, deals B, Сделок B`,
      help: text(
        "Deals to be won with B clients; blank is computed.",
        "Сколько сделок выиграть у клиентов B; пусто — рассчитать.",
      ),
    },
    leadsTarget: {
      type: "whole",
      min: 0,
      heading: text("Leads", "Лидов"),
      aliases: headings`leads target, new leads, Лиды, План по лидам`,
      help: text("New deals at stage 1 in the period.", "Новых сделок на этапе 1 за период."),
    },
    conversionTarget: {
      type: "share",
      min: 0,
      max: 1,
      heading: text("Conversion", "Конверсия"),
      aliases: headings`conversion target, План по конверсии`,
      help: text("Share of leads to be won, 0 to 100 %.", "Какую долю лидов выиграть, от 0 до 100 %."),
    },
    touchTarget: {
      type: "whole",
      min: 0,
      heading: text("Touch points", "Точек контакта"),
      aliases: headings`touch target, touches, Точки контакта, Касаний`,
      help: text("Contacts with A and B clients in the period.", "Контактов с клиентами A и B за период."),
    },
    leadABTarget: {
      type: "whole",
      min: 0,
      heading: text("A and B leads", "Лидов A и B"),
      aliases: headings`Лидов А и В, leads A and B, Лиды A и B`,
      help: text("Of the leads, those with A and B clients.", "Из них лидов с клиентами A и B."),
    },
    attractionGoal: {
      type: "share",
      min: 0,
      max: 1,
      heading: text("Attraction goal", "Цель привлечения"),
      help: text(
        "Share of assigned clients to be won, 0 to 100 %; blank is the setting.",
        "Какую долю назначенных клиентов привлечь, от 0 до 100 %; пусто — по параметру.",
      ),
    },
    shareGoal: {
      type: "share",
      min: 0,
      max: 1,
      heading: text("Market-share goal", "Цель по доле"),
      aliases: headings`market share goal, Цель по доле рынка`,
      help: text("Wanted share of the market, 0 to 100 %.", "Желаемая доля рынка, от 0 до 100 %."),
    },
  },
} satisfies TableSpec;
