import { text } from "../../ground/text.ts";
import type { TableSpec } from "../column-spec.ts";
import { headings } from "../headings.ts";
import { channelColumn } from "./common-columns.ts";

/** Needs (or competitors' vulnerabilities) against our advantages, per channel. */
export const advantages = {
  name: text("Advantages", "Матрица преимуществ"),
  aliases: headings`advantage matrix, Преимущества`,
  recognisedBy: [["need", "advantage"]],
  columns: {
    channel: { ...channelColumn, required: true },
    need: {
      type: "text",
      required: true,
      heading: text("Need hypothesis", "Гипотеза потребности"),
      aliases: headings`need, Потребность`,
      help: text("What the client may need.", "Что может быть нужно клиенту."),
    },
    vulnerability: {
      type: "text",
      heading: text("Vulnerability", "Уязвимость"),
      help: text("Where competitors are weak on it.", "В чём здесь слабы конкуренты."),
    },
    advantage: {
      type: "text",
      required: true,
      heading: text("Advantage", "Преимущество"),
      aliases: headings`our advantage, Наше преимущество`,
      help: text("What we have for it.", "Что у нас для этого есть."),
    },
    proof: {
      type: "text",
      heading: text("What confirms it", "Чем подтверждается"),
      aliases: headings`proof, confirmation, evidence, Подтверждение, Доказательство`,
      help: text(
        "Fact, test, reference or document that proves the advantage.",
        "Факт, испытание, отзыв или документ, которым доказывается преимущество.",
      ),
    },
    question: {
      type: "text",
      heading: text("Question", "Вопрос"),
      help: text("Question that brings the need out.", "Вопрос, который выявляет потребность."),
    },
    role: {
      type: "code",
      list: "decisionRole",
      heading: text("For", "Кому"),
      aliases: headings`role, Роль`,
      help: text("Recommender or decision maker.", "ЛФР или ЛПР."),
    },
  },
} satisfies TableSpec;
