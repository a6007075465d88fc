import { text } from "../../ground/text.ts";
import type { TableSpec } from "../column-spec.ts";
import { headings } from "../headings.ts";

/** The settings as a sheet: written with the defaults of `settingsCatalogue`, then edited like anything else. */
export const settings = {
  name: text("Settings", "Параметры"),
  aliases: headings`parameters, options, config, Настройки, Установки`,
  recognisedBy: [["key", "value"]],
  id: "key",
  columns: {
    key: {
      type: "text",
      required: true,
      heading: text("Key", "Ключ"),
      aliases: headings`setting key, code, Код`,
      help: text("Name of the setting; do not change it.", "Имя параметра; не меняйте его."),
    },
    label: {
      type: "text",
      heading: text("Setting", "Параметр"),
      aliases: headings`parameter, option, Настройка`,
      help: text("The setting in words.", "Параметр словами."),
    },
    // Read as it stands, by `readSetting`: what is allowed depends on the key.
    value: {
      type: "text",
      heading: text("Value", "Значение"),
      help: text(
        "Change this; a blank cell means the default.",
        "Меняйте здесь; пустая ячейка — значение по умолчанию.",
      ),
    },
    explanation: {
      type: "text",
      heading: text("Explanation", "Пояснение"),
      aliases: headings`description, note, Описание, Примечание`,
      help: text("What the setting does, and its unit.", "Что делает параметр и в чём измеряется."),
    },
  },
} satisfies TableSpec;
