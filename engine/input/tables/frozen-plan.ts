import { text } from "../../ground/text.ts";
import type { TableSpec } from "../column-spec.ts";
import { headings } from "../headings.ts";
import { managerColumn } from "./common-columns.ts";

/** A plan as it stood when it was frozen: one row per deal and month, and one per manager and month for the targets. */
export const frozenPlan = {
  name: text("FrozenPlan", "Замороженный план"),
  aliases: headings`frozen plan, baseline, baseline plan, Зафиксированный план, Базовый план`,
  recognisedBy: [
    ["frozenOn", "dealId", "planned"],
    ["frozenOn", "managerId", "target"],
  ],
  columns: {
    frozenOn: {
      type: "date",
      required: true,
      heading: text("Frozen on", "Заморожен"),
      aliases: headings`frozen, freeze date, baseline date, Дата заморозки, Зафиксирован`,
      help: text("Day the plan was frozen.", "День, когда план заморожен."),
    },
    author: {
      type: "text",
      heading: text("Author", "Автор"),
      aliases: headings`frozen by, Кто заморозил`,
      help: text("Who froze it.", "Кто заморозил."),
    },
    period: {
      type: "text",
      holds: "period",
      required: true,
      heading: text("Period", "Период"),
      aliases: headings`year, quarter, Год, Квартал`,
      help: text("2026, 2026-Q1, 2026-03 or from..to.", "2026, 2026-Q1, 2026-03 или с..по."),
    },
    month: {
      type: "date",
      heading: text("Month", "Месяц"),
      help: text(
        "First day of the month the money was planned for; blank: it had no day.",
        "Первый день месяца, на который были назначены деньги; пусто — без даты.",
      ),
    },
    managerId: managerColumn,
    // Text, not a ref: a deal deleted since must still be seen as removed.
    dealId: {
      type: "text",
      heading: text("Deal", "Сделка"),
      aliases: headings`deal_id, opportunity_id, Код сделки, ID сделки`,
      help: text("Deal ID; blank on the row of a manager's target.", "Код сделки; пусто в строке цели менеджера."),
    },
    won: {
      type: "money",
      heading: text("Won", "Выиграно"),
      help: text("Money won by then.", "Выиграно к тому дню, деньги."),
    },
    planned: {
      type: "money",
      heading: text("Planned money", "Плановые деньги"),
      aliases: headings`planned, Запланировано`,
      help: text("Planned money of the open deal, whatever its day.", "Плановые деньги открытой сделки на любую дату."),
    },
    nominal: {
      type: "money",
      heading: text("Nominal", "Номинал"),
      help: text(
        "Won and planned money that counts in the period.",
        "Выигранные и плановые деньги, входящие в период.",
      ),
    },
    expected: {
      type: "money",
      heading: text("Expected", "Ожидаемо"),
      help: text("Won and planned money × chance.", "Выиграно и плановые деньги × вероятность."),
    },
    target: {
      type: "money",
      heading: text("Target", "Цель"),
      help: text("The manager's target of the month.", "Цель менеджера на месяц."),
    },
  },
} satisfies TableSpec;
