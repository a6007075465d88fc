import { expect, test } from "vitest";
import { sampleSheets } from "../../templates/sample/sample-sheets.ts";
import { say, type Language, type Text } from "../ground/text.ts";
import { readInput } from "../input/read-input.ts";
import { planSales } from "../plan/plan-sales.ts";
import { programmeItem } from "../programmes/programme-item.ts";
import { describeDocument } from "./documents/describe-document.ts";
import { requirementContent } from "./testing/requirement-content.ts";
import { wordsOfSheet } from "./testing/words-of-sheet.ts";

const languages = ["en", "ru"] as const;
const plans = {
  en: planSales(readInput(sampleSheets("en"), { language: "en" })),
  ru: planSales(readInput(sampleSheets("ru"), { language: "ru" })),
};

/** What a document is asked about: a target with a known supplier, a deal with what its offer says, the first of the rest. */
const about = { client: "C-0009", deal: "D-3001" };

const told = new Map<string, string>();

function documentWords(id: string, language: Language): string {
  const key = `${id} ${language}`;
  const known = told.get(key);
  if (known !== undefined) return known;
  const plan = plans[language];
  const { Competitors, Channels } = plan.input.tables;
  const asked = [
    {},
    { client: about.client },
    { deal: about.deal },
    { competitor: Competitors.name.words[Competitors.name.codes[0]] },
    { channel: Channels.channel.words[Channels.channel.codes[0]] },
  ];
  const sheet = asked
    .map((one) => describeDocument(plan, language, { id, ...one }))
    .find((described) => described.sheet)?.sheet;
  const words = sheet ? wordsOfSheet(sheet) : "";
  told.set(key, words);
  return words;
}

function rowWords(code: string, language: Language): string {
  const item = programmeItem(code);
  if (!item) return "";
  const texts: (Text | undefined)[] = [item.name, item.task, item.owner, item.support];
  return texts.map((one) => (one ? say(one, language) : "")).join("\n");
}

test.each(
  requirementContent.flatMap((one) => languages.map((language) => [one.id, one.place, language, one] as const)),
)("[%s] %s says what it asks, in %s", (_, place, language, { en, ru }) => {
  const words = place.startsWith("T-") ? documentWords(place, language) : rowWords(place, language);
  expect(words.replaceAll("\u00a0", " ")).toMatch(language === "en" ? en : ru);
});

test("[B-41…B-45, B-48…B-58, D-083…D-095, D-102…D-107, D-156…D-162, D-191…D-202, D-216…D-222, D-227…D-229, D-233…D-235, D-243, D-246…D-250] each has a line here", () => {
  const numbered = (letter: string, digits: number, from: number, to: number): string[] =>
    Array.from({ length: to - from + 1 }, (_, at) => `${letter}-${String(from + at).padStart(digits, "0")}`);
  const wanted = [
    ...numbered("B", 2, 41, 45),
    ...numbered("B", 2, 48, 58),
    ...numbered("D", 3, 83, 95),
    ...numbered("D", 3, 102, 107),
    ...numbered("D", 3, 156, 162),
    ...numbered("D", 3, 191, 202),
    ...numbered("D", 3, 216, 222),
    ...numbered("D", 3, 227, 229),
    ...numbered("D", 3, 233, 235),
    "D-243",
    ...numbered("D", 3, 246, 250),
  ];
  const ids = new Set(requirementContent.map(({ id }) => id));
  expect(wanted.filter((id) => !ids.has(id))).toEqual([]);
  expect(ids.size).toBeGreaterThanOrEqual(108);
});
