import { text } from "../../ground/text.ts";
import type { TableSpec } from "../column-spec.ts";
import { headings } from "../headings.ts";
import { channelColumn, stageColumn } from "./common-columns.ts";

/** Promotion programme and PR events. */
export const promotion = {
  name: text("Promotion", "Программа продвижения"),
  aliases: headings`promotion programme, promotion program, campaigns, Продвижение, План PR-мероприятий`,
  recognisedBy: [
    ["channel", "event"],
    ["event", "touches"],
  ],
  columns: {
    channel: { ...channelColumn, required: true },
    category: {
      type: "code",
      list: "promotedCategory",
      heading: text("Category", "Категория"),
      aliases: headings`for category, Для категории`,
      help: text("A or B: whom the event is for.", "A или B: для кого мероприятие."),
    },
    event: {
      type: "text",
      required: true,
      heading: text("Event", "Мероприятие"),
      aliases: headings`campaign, campaign name, Событие, Акция`,
      help: text("What is done.", "Что проводится."),
    },
    isPR: {
      type: "flag",
      heading: text("PR", "PR"),
      aliases: headings`is PR, ПР`,
      help: text("yes: a PR event; blank is no.", "да: PR-мероприятие; пусто — нет."),
    },
    stage: {
      ...stageColumn,
      heading: text("TFS stage", "Этап ТФС"),
      aliases: headings`stage, Этап`,
    },
    date: {
      type: "date",
      heading: text("Date", "Дата"),
      aliases: headings`event date, start date, Дата проведения`,
      help: text("Day of the event.", "День мероприятия."),
    },
    touches: {
      type: "whole",
      min: 0,
      heading: text("Touch points", "Точки контакта"),
      aliases: headings`touches, contacts, Касаний`,
      help: text("Contacts with clients it made.", "Сколько контактов с клиентами получилось."),
    },
    leads: {
      type: "whole",
      min: 0,
      heading: text("Leads", "Лиды"),
      aliases: headings`new leads, Лидов`,
      help: text("Leads it brought.", "Сколько лидов принесло."),
    },
  },
} satisfies TableSpec;
