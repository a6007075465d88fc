import { text } from "../../ground/text.ts";
import type { TableSpec } from "../column-spec.ts";
import { headings } from "../headings.ts";
import { managerColumn, stageColumn } from "./common-columns.ts";

/** Saved states of the funnel, written by the button "Save snapshot". */
export const snapshots = {
  name: text("Snapshots", "Срезы воронки"),
  aliases: headings`funnel snapshots, pipeline snapshots, Срезы`,
  recognisedBy: [["snapshotDate", "dealId"]],
  columns: {
    snapshotDate: {
      type: "date",
      required: true,
      heading: text("Snapshot", "Срез"),
      aliases: headings`snapshot date, Дата среза`,
      help: text("Day the snapshot was saved.", "День, когда срез сохранён."),
    },
    // Text, not a ref: a deal deleted since must still be seen as removed (CALC-13).
    dealId: {
      type: "text",
      required: true,
      heading: text("Deal", "Сделка"),
      aliases: headings`deal_id, opportunity_id, Код сделки, ID сделки`,
      help: text("Deal ID at that day.", "Код сделки на тот день."),
    },
    stage: stageColumn,
    amount: {
      type: "money",
      min: 0,
      heading: text("Amount", "Сумма"),
      aliases: headings`close_value, deal amount, Сумма сделки`,
      help: text("Money of the deal at that day.", "Сумма сделки на тот день."),
    },
    managerId: managerColumn,
    forecastClose: {
      type: "date",
      heading: text("Forecast close", "Прогноз закрытия"),
      aliases: headings`expected close date, expected close, forecast close date, Планируемая дата закрытия`,
      help: text(
        "Day the deal was to be won, as it was thought that day.",
        "День, когда сделку ждали выигранной, как думали в тот день.",
      ),
    },
    category: {
      type: "code",
      list: "category",
      heading: text("Category", "Категория"),
      aliases: headings`ABC group, Группа ABC`,
      help: text("Working category of the client at that day.", "Рабочая категория клиента на тот день."),
    },
  },
} satisfies TableSpec;
