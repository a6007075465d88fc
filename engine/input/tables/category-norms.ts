import { text } from "../../ground/text.ts";
import type { TableSpec } from "../column-spec.ts";
import { headings } from "../headings.ts";
import { operationColumn } from "./common-columns.ts";

/** How often each operation is done for one client of a group in a year (CALC-09). */
export const categoryNorms = {
  name: text("CategoryNorms", "Нормы по группам"),
  aliases: headings`category norms, group norms, norms by group, Нормы по категориям`,
  recognisedBy: [["group", "activityType", "countPerYear"]],
  columns: {
    group: {
      type: "text",
      required: true,
      heading: text("Group", "Группа"),
      aliases: headings`category, class, service group, Категория, Класс, Группа обслуживания`,
      help: text(
        "A, B, C, TARGET, or a cell of the matrix potential/actual such as A/none.",
        "A, B, C, TARGET или клетка матрицы «потенциал/факт», например A/none.",
      ),
    },
    activityType: operationColumn,
    countPerYear: {
      type: "number",
      min: 0,
      required: true,
      heading: text("Count per year", "Раз в год"),
      aliases: headings`count, per year, times per year, frequency, Количество в год, Количество, Раз`,
      help: text("How many times a year for one client.", "Сколько раз в год на одного клиента."),
    },
  },
} satisfies TableSpec;
