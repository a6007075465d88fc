import { text } from "../../ground/text.ts";
import type { TableSpec } from "../column-spec.ts";
import { headings } from "../headings.ts";
import { operationColumn } from "./common-columns.ts";

/** One acquisition cycle of a prospect, step by step (CALC-10). */
export const prospectNorms = {
  name: text("ProspectNorms", "Нормы привлечения"),
  aliases: headings`prospect norms, acquisition norms, Нормы на привлечение`,
  recognisedBy: [["step", "activityType", "reach"]],
  columns: {
    step: {
      type: "whole",
      min: 1,
      required: true,
      heading: text("Step", "Шаг"),
      aliases: headings`no, step no, №, № шага`,
      help: text("Order of the step: 1, 2, 3 …", "Порядок шага: 1, 2, 3 …"),
    },
    activityType: operationColumn,
    count: {
      type: "number",
      min: 0,
      required: true,
      heading: text("Count", "Раз"),
      aliases: headings`times, Количество`,
      help: text("How many times in this step.", "Сколько раз на этом шаге."),
    },
    reach: {
      type: "share",
      min: 0,
      max: 1,
      required: true,
      heading: text("Share reaching it", "Доля доходящих"),
      aliases: headings`reach, share, Доля`,
      help: text(
        "Share of prospects that get to this step, 0 to 100 %.",
        "Доля потенциальных, доходящих до шага, от 0 до 100 %.",
      ),
    },
  },
} satisfies TableSpec;
