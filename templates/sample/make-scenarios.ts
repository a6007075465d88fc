import { text } from "./engine-parts.ts";
import type { SampleRow } from "./sample-row.ts";

/** Rows of the sheet Scenarios: what a director would try first when the plan is missed. */
export function makeScenarios(): readonly SampleRow<"Scenarios">[] {
  const dearer = text("Dearer deals", "Сделки крупнее");
  const surer = text("Better chances", "Выигрывать чаще");
  const lower = text("A lower goal", "Цель ниже");
  return [
    { scenario: dearer, key: text("mean deal", "средняя сделка"), value: "1.1" },
    { scenario: surer, key: text("chance", "вероятность"), value: "1.1" },
    { scenario: lower, key: text("target", "цель"), value: "0.95" },
  ];
}
