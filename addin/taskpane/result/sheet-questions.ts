import { resultWords as words } from "../../words/result-words.ts";

/** The five that are opened most, in their order. */
export const keySheets: readonly string[] = ["R-00", "R-14", "R-01", "R-09", "R-07"];

/** The others, by the question they answer. */
export const sheetQuestions = [
  { question: words.questions.plan, ids: ["R-04", "R-05", "R-12", "R-15", "R-32", "R-33", "R-06"] },
  { question: words.questions.clients, ids: ["R-30", "R-02", "R-03", "R-34", "R-35", "R-25", "R-29"] },
  { question: words.questions.funnel, ids: ["R-10", "R-11", "R-31", "R-13"] },
  { question: words.questions.people, ids: ["R-36", "R-08"] },
  { question: words.questions.days, ids: ["R-16", "R-19", "R-20", "R-27", "R-22"] },
  { question: words.questions.system, ids: ["R-17", "R-18", "R-21", "R-23", "R-24", "R-26"] },
] as const;
