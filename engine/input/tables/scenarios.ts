import { text } from "../../ground/text.ts";
import type { TableSpec } from "../column-spec.ts";
import { headings } from "../headings.ts";

/** What if: one row per change, rows of one name together. */
export const scenarios = {
  name: text("Scenarios", "Сценарии"),
  aliases: headings`what if, scenario, Сценарий, Что если`,
  recognisedBy: [["scenario", "key", "value"]],
  columns: {
    scenario: {
      type: "text",
      required: true,
      heading: text("Scenario", "Сценарий"),
      aliases: headings`scenario name, Название сценария`,
      help: text(
        "Its name; rows of one name count together.",
        "Его название; строки с одним названием считаются вместе.",
      ),
    },
    key: {
      type: "text",
      required: true,
      heading: text("What", "Что"),
      aliases: headings`key, lever, setting, Ключ, Рычаг, Параметр`,
      help: text(
        "A key of the sheet Settings, or chance, mean deal, leads, people, target, norm.",
        "Ключ с листа «Параметры» или вероятность, средняя сделка, лиды, люди, цель, норма.",
      ),
    },
    value: {
      type: "text",
      required: true,
      heading: text("Value", "Значение"),
      aliases: headings`to, new value, На сколько, Новое значение`,
      help: text(
        "Of a setting its value; of chance, mean deal, target, norm what they are multiplied by; of leads and people how many more.",
        "Для параметра его значение; для вероятности, средней сделки, цели и нормы — во сколько раз; для лидов и людей — на сколько больше.",
      ),
    },
  },
} satisfies TableSpec;
