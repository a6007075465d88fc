import type { Language, Text } from "../ground/text.ts";
import { normaliseKey } from "../input/normalise-key.ts";
import { tables as specs } from "../input/tables/index.ts";
import type { SalesPlan } from "../plan/sales-plan.ts";
import { whatIfWords as words, type LeverKey } from "../words/views/what-if-words.ts";
import { filled } from "./filled.ts";
import type { GoalAnswer } from "./new-goal.ts";
import { newRow } from "./new-row.ts";

/** A name and how far levers are moved, as the pane's sliders stand. */
export interface ScenarioEntry {
  readonly name: string;
  readonly levers: Partial<Readonly<Record<LeverKey, number>>>;
}

/**
 * A scenario as rows of the sheet Scenarios, one a lever; onto a new sheet where there is none.
 *
 * Refused: no name, a name that is there already, no lever.
 *
 * @see CALC-50
 * @example newScenario(plan, { name: "Dearer", levers: { meanDeal: 1.1 } }, "en")
 */
export function newScenario({ input }: SalesPlan, { name, levers }: ScenarioEntry, language: Language): GoalAnswer {
  const called = name.trim();
  const { Scenarios } = input.tables;
  const { columns, name: tableName } = specs.Scenarios;
  const taken = Scenarios.scenario.words.some((one) => normaliseKey(one) === normaliseKey(called));
  const moved = Object.entries(levers) as [LeverKey, number][];
  const problems: Text[] = [
    ...(called === "" ? [words.noName] : taken ? [filled(words.nameTaken, { name: called })] : []),
    ...(moved.length === 0 ? [words.noChange] : []),
  ];
  if (problems.length > 0) return { done: false, problems };
  if (Scenarios.sources.length === 0) {
    const headings = [columns.scenario, columns.key, columns.value].map(({ heading }) => heading[language]);
    const rows = moved.map(([lever, value]) => [called, words.keys[lever][language], value]);
    return { done: true, sheet: { name: tableName[language], table: "Scenarios", rows: [headings, ...rows] } };
  }
  const answers = moved.map(([lever, value], below) =>
    newRow(input, "Scenarios", { scenario: called, key: words.keys[lever][language], value }, below),
  );
  const refused = answers.find((one) => !one.done);
  if (refused) return refused;
  const written = answers.filter((one) => one.done);
  return {
    ...written[0],
    edits: written.flatMap(({ edits }) => edits),
    expected: written.flatMap(({ expected }) => expected),
  };
}
