import { text } from "../../ground/text.ts";
import type { TableSpec } from "../column-spec.ts";
import { headings } from "../headings.ts";

/** What one unit of another currency is worth in the currency of the plan, from a day on (AM-74). */
export const rates = {
  name: text("Rates", "Курсы"),
  aliases: headings`exchange rates, currency rates, fx rates, fx, Курсы валют, Курс валют, Валюты, currencies`,
  recognisedBy: [["currency", "rate"]],
  columns: {
    currency: {
      type: "text",
      required: true,
      heading: text("Currency", "Валюта"),
      aliases: headings`currency code, code, Код валюты`,
      help: text("USD, EUR, € or a name.", "USD, EUR, € или название."),
    },
    from: {
      type: "date",
      heading: text("From", "С даты"),
      aliases: headings`date, from day, valid from, since, Дата, С какого дня, Действует с`,
      help: text("First day of the rate. Blank: for every day.", "Первый день курса. Пусто: на все дни."),
    },
    rate: {
      type: "number",
      min: 0,
      required: true,
      heading: text("Rate", "Курс"),
      aliases: headings`exchange rate, conversion rate, Курс ЦБ, Значение курса`,
      help: text(
        "What one unit of it is worth in the currency of the plan.",
        "Сколько стоит одна её единица в валюте плана.",
      ),
    },
  },
} satisfies TableSpec;
