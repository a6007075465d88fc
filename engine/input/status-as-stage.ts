import type { LayoutStep } from "./lay-out-sheet.ts";

/** A list of deals with a status and no stage has the status as its stages: Open, Won, Lost. */
export const statusAsStage: LayoutStep = (recognised) => {
  const { table, found } = recognised;
  if (table !== "Deals" || found.matches.some(({ key }) => key === "stage")) return recognised;
  const status = found.matches.find(({ key }) => key === "status");
  if (!status) return recognised;
  return { ...recognised, found: { ...found, matches: [...found.matches, { ...status, key: "stage" }] } };
};
