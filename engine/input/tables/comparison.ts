import { text } from "../../ground/text.ts";
import type { TableSpec } from "../column-spec.ts";
import { headings } from "../headings.ts";
import { competitorColumn } from "./common-columns.ts";

/** Us and each competitor, criterion by criterion. */
export const comparison = {
  name: text("Comparison", "Сравнение"),
  aliases: headings`competitor comparison, Сравнение с конкурентами, Сравнительная таблица`,
  recognisedBy: [["criterion", "ours", "theirs"]],
  columns: {
    competitorId: competitorColumn,
    criterion: {
      type: "text",
      required: true,
      heading: text("Criterion", "Критерий"),
      aliases: headings`criteria, Критерий сравнения`,
      help: text("What is compared.", "Что сравниваем."),
    },
    kind: {
      type: "code",
      list: "comparisonKind",
      heading: text("Kind", "Вид"),
      aliases: headings`type, Тип`,
      help: text("advantage or shortcoming; blank is advantage.", "преимущество или недостаток; пусто — преимущество."),
    },
    weight: {
      type: "number",
      min: 0,
      heading: text("Weight", "Вес"),
      aliases: headings`importance, Важность`,
      help: text("How much it matters, above 0; blank is 1.", "Насколько важно, больше 0; пусто — 1."),
    },
    ours: {
      type: "number",
      min: 0,
      max: 5,
      required: true,
      heading: text("Ours", "Мы"),
      aliases: headings`we, us, our score, У нас`,
      help: text("Our mark, 0 (absent) to 5.", "Наша оценка, от 0 (нет) до 5."),
    },
    theirs: {
      type: "number",
      min: 0,
      max: 5,
      required: true,
      heading: text("Theirs", "Они"),
      aliases: headings`they, them, their score, У них`,
      help: text("Their mark, 0 (absent) to 5.", "Их оценка, от 0 (нет) до 5."),
    },
    fact: {
      type: "text",
      heading: text("Fact", "Факт"),
      aliases: headings`evidence, proof, Подтверждение`,
      help: text(
        "What proves it; a shortcoming without a fact is not printed.",
        "Чем подтверждено; недостаток без факта не печатается.",
      ),
    },
  },
} satisfies TableSpec;
