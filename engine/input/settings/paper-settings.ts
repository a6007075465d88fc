import { text } from "../../ground/text.ts";
import type { SettingSpec } from "./setting-spec.ts";

/** What a plan puts on paper. */
export const paperSettings = {
  printRows: {
    kind: "whole",
    default: 40,
    min: 0,
    label: text("Rows of a list in print", "Строк списка на печать"),
    explanation: text(
      "How many rows of a long list are printed, from its top; blank: all of them. The screen shows all.",
      "Сколько строк длинного списка печатать, считая сверху; пусто: все. На экране видны все.",
    ),
  },
  printInputs: {
    kind: "flag",
    default: false,
    label: text("Print the input", "Печатать исходные данные"),
    explanation: text(
      "Yes: clients, deals, payments and settings are printed with the plan. No: their print area is one blank cell; to print such a sheet alone, clear its print area.",
      "Да: клиенты, сделки, платежи и настройки печатаются вместе с планом. Нет: их область печати — одна пустая ячейка; чтобы напечатать такой лист отдельно, уберите область печати.",
    ),
  },
} satisfies Record<string, SettingSpec>;
