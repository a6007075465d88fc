import { text } from "../../ground/text.ts";
import type { TableSpec } from "../column-spec.ts";
import { headings } from "../headings.ts";
import { managerColumn } from "./common-columns.ts";

/** Business centres and streets to visit. */
export const territory = {
  name: text("Territory", "Территория"),
  aliases: headings`territories, visits, Территории, Квадраты`,
  recognisedBy: [["managerId", "kind", "name"]],
  columns: {
    managerId: { ...managerColumn, required: true },
    kind: {
      type: "code",
      list: "territoryKind",
      required: true,
      heading: text("Kind", "Вид"),
      aliases: headings`type, Тип`,
      help: text("business centre or street.", "бизнес-центр или улица."),
    },
    name: {
      type: "text",
      required: true,
      heading: text("Centre or street", "БЦ или улица"),
      aliases: headings`name, business centre, street, Название, Бизнес-центр, Улица`,
      help: text("Name of the centre or street.", "Название центра или улицы."),
    },
    companies: {
      type: "whole",
      min: 0,
      heading: text("Companies", "Компаний"),
      aliases: headings`number of companies, Количество компаний`,
      help: text("Number of companies there.", "Сколько там компаний."),
    },
    visitDate: {
      type: "date",
      heading: text("Visit", "Визит"),
      aliases: headings`visit date, Дата визита`,
      help: text("Day of the visit.", "День визита."),
    },
  },
} satisfies TableSpec;
