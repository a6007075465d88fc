import { text } from "../../ground/text.ts";
import type { TableSpec } from "../column-spec.ts";
import { headings } from "../headings.ts";

/** Business × channel × geography, with shares of the plan. */
export const channels = {
  name: text("Channels", "Каналы"),
  aliases: headings`sales channels, distribution channels, Каналы продаж, Каналы сбыта`,
  recognisedBy: [
    ["channel", "business", "share"],
    ["channel", "share"],
  ],
  id: "channel",
  columns: {
    business: {
      type: "text",
      heading: text("Business", "Бизнес"),
      aliases: headings`business line, business unit, Направление`,
      help: text("Which of your businesses.", "Какое из ваших направлений."),
    },
    channel: {
      type: "text",
      required: true,
      heading: text("Channel", "Канал"),
      aliases: headings`sales channel, name, Канал продаж, Канал сбыта, Название`,
      help: text("Name of the channel, each once.", "Название канала, каждое один раз."),
    },
    region: {
      type: "text",
      heading: text("Region", "Регион"),
      aliases: headings`territory, geography, География, Территория`,
      help: text("Geography of the channel.", "География канала."),
    },
    share: {
      type: "share",
      min: 0,
      max: 1,
      heading: text("Plan share", "Доля плана"),
      aliases: headings`share, share of plan, Доля, Доля в плане`,
      help: text("Share of the plan, all channels together 100 %.", "Доля плана, все каналы вместе 100 %."),
    },
  },
} satisfies TableSpec;
