import { text } from "../../ground/text.ts";
import { headings } from "../headings.ts";
import type { AliasesOf, ListLabels } from "./closed-list.ts";

/** Answers to the questions of the advisors. */
export const answerLists = {
  yesNoUnknown: { yes: text("yes", "да"), no: text("no", "нет"), unknown: text("unknown", "неизвестно") },
  marketGrowth: {
    booming: text("booming", "бурный"),
    growing: text("growing", "растущий"),
    stable: text("stable", "стабильный"),
    falling: text("falling", "падающий"),
  },
} satisfies Record<string, ListLabels>;

export const answerAliases: AliasesOf<typeof answerLists> = {
  yesNoUnknown: {
    yes: headings`y, true, д, истина`,
    no: headings`n, false, н, ложь`,
    unknown: headings`not known, don't know, не знаю, неизв.`,
  },
  marketGrowth: {
    booming: headings`boom, бурный рост`,
    growing: headings`growth, рост, растёт`,
    stable: headings`flat, стабильно`,
    falling: headings`declining, decline, shrinking, падение, падает`,
  },
};
