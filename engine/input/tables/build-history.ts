import { text } from "../../ground/text.ts";
import type { TableSpec } from "../column-spec.ts";
import { headings } from "../headings.ts";

/** What earlier builds kept: written and thinned by every build, read by the next; nobody fills it in. */
export const buildHistory = {
  name: text("BuildHistory", "История сборок"),
  aliases: headings`sales planner history, История планировщика`,
  recognisedBy: [["builtOn", "record", "item"]],
  columns: {
    builtOn: {
      type: "date",
      required: true,
      heading: text("Built for", "Сборка на дату"),
      help: text("Day the build was made for.", "День, на который сделана сборка."),
    },
    record: {
      type: "text",
      required: true,
      heading: text("Record", "Запись"),
      help: text(
        "What is kept: figure, setting, plan, expected, won, class, deals.",
        "Что хранится: figure, setting, plan, expected, won, class, deals.",
      ),
    },
    item: {
      type: "text",
      heading: text("Item", "Чего"),
      help: text(
        "Which figure, setting, manager, class or stage.",
        "Какой показатель, настройка, менеджер, класс или этап.",
      ),
    },
    figure: {
      type: "number",
      heading: text("Figure", "Число"),
      help: text("Money is in units of the currency.", "Деньги — в единицах валюты."),
    },
    content: {
      type: "text",
      heading: text("Content", "Содержание"),
      help: text(
        "A setting's value, or a list: |code,amount,forecast close of each deal; |code of each client.",
        "Значение настройки или список: |код,сумма,прогноз закрытия каждой сделки; |код каждого клиента.",
      ),
    },
  },
} satisfies TableSpec;
