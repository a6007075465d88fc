import { text } from "../../ground/text.ts";
import type { TableSpec } from "../column-spec.ts";
import { headings } from "../headings.ts";

/** Days that differ from the usual Monday to Friday; wins over the built-in calendar of the country (AM-20). */
export const calendar = {
  name: text("Calendar", "Календарь"),
  aliases: headings`holidays, working calendar, production calendar, Производственный календарь, Праздники, Выходные`,
  recognisedBy: [["date", "dayType"]],
  columns: {
    date: {
      type: "date",
      required: true,
      heading: text("Date", "Дата"),
      aliases: headings`day, День`,
      help: text("The day.", "День."),
    },
    dayType: {
      type: "code",
      list: "dayType",
      required: true,
      heading: text("Day type", "Тип дня"),
      aliases: headings`day_type, type, kind, Тип, Вид, Вид дня`,
      help: text(
        "holiday: a day off; workday: a working Saturday or Sunday; short: an hour shorter.",
        "выходной: нерабочий день; рабочий: рабочая суббота или воскресенье; сокращённый: на час короче.",
      ),
    },
    note: {
      type: "text",
      heading: text("Note", "Примечание"),
      aliases: headings`holiday, name, Праздник, Название`,
      help: text("Why, in words.", "Почему, словами."),
    },
  },
} satisfies TableSpec;
