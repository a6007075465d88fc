import { text } from "../../ground/text.ts";
import type { TableSpec } from "../column-spec.ts";
import { headings } from "../headings.ts";
import { clientColumn, competitorColumn, managerColumn } from "./common-columns.ts";

/** Offices of companies by industry and region, with the start of work. */
export const devMatrix = {
  name: text("DevMatrix", "Матрица развития"),
  aliases: headings`development matrix`,
  recognisedBy: [
    ["clientId", "industry", "region", "status"],
    ["clientId", "region", "startMonth"],
  ],
  columns: {
    clientId: {
      ...clientColumn,
      required: true,
      heading: text("Company", "Компания"),
      aliases: [
        "client",
        "Клиент",
        ...clientColumn.aliases.filter((name) => name !== "company" && name !== "Компания"),
      ],
    },
    industry: {
      type: "text",
      required: true,
      heading: text("Industry", "Отрасль"),
      aliases: headings`segment, sector, Сегмент`,
      help: text("Industry, in the words of the sheet Market.", "Отрасль теми же словами, что на листе «Рынок»."),
    },
    region: {
      type: "text",
      required: true,
      heading: text("Region", "Регион"),
      aliases: headings`city, office, Город, Офис`,
      help: text("Region of the office, Moscow included.", "Регион офиса, включая Москву."),
    },
    competitorId: {
      ...competitorColumn,
      heading: text("Competitor list", "Список конкурента"),
      aliases: headings`competitor, Конкурент`,
      help: text("Competitor whose client it is.", "Чей это клиент."),
    },
    managerId: managerColumn,
    leadId: {
      type: "ref",
      table: "Managers",
      heading: text("Lead specialist", "Ведущий"),
      aliases: headings`lead, lead manager, Ведущий специалист`,
      help: text("One person who leads the whole company.", "Один сотрудник, который ведёт всю компанию."),
    },
    startMonth: {
      type: "text",
      heading: text("Start", "Начало"),
      aliases: headings`start month, Месяц начала`,
      help: text(
        "Month the work starts: 2026-03. Blank is proposed.",
        "Месяц начала работы: 2026-03. Пусто — предложит планировщик.",
      ),
    },
    status: {
      type: "code",
      list: "devStatus",
      required: true,
      heading: text("Status", "Статус"),
      aliases: headings`state, Состояние`,
      help: text("planned, in work, client or refused.", "план, в работе, клиент или отказ."),
    },
  },
} satisfies TableSpec;
