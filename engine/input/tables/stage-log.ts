import { text } from "../../ground/text.ts";
import type { TableSpec } from "../column-spec.ts";
import { headings } from "../headings.ts";
import { dealColumn, stageColumn } from "./common-columns.ts";

/** Every entry of a deal into a stage. */
export const stageLog = {
  name: text("StageLog", "История этапов"),
  aliases: headings`
    stage log, stage history, opportunity history, deal stage history, История стадий, История сделок,
    Движение по этапам`,
  recognisedBy: [["dealId", "date", "stage"]],
  columns: {
    dealId: { ...dealColumn, required: true },
    date: {
      type: "date",
      happened: true,
      required: true,
      heading: text("Date", "Дата"),
      aliases: headings`
        entered on, changed on, changed at, created date, last modified, stage date, occurred_at, timestamp,
        Дата изменения, Дата перехода, Дата входа, Дата смены этапа`,
      help: text("Day the deal entered the stage.", "День, когда сделка перешла на этап."),
    },
    stage: { ...stageColumn, required: true },
  },
} satisfies TableSpec;
