import { defaultCategoryNorms, defaultNorms, defaultProspectNorms, type CodeOf } from "./engine-parts.ts";
import type { SampleRow } from "./sample-row.ts";

/** What an operation costs besides the seller's time: travel, paper, samples. */
const costs: Readonly<Partial<Record<CodeOf<"activityType">, number>>> = {
  officeMeeting: 300,
  awayMeeting: 900,
  presentation: 1_500,
  letter: 40,
  coldVisit: 120,
  greeting: 250,
};

/** Rows of the sheet Norms: the usual minutes, with the company's own costs. */
export function makeNorms(): readonly SampleRow<"Norms">[] {
  return defaultNorms.map((norm) => ({ ...norm, cost: costs[norm.activityType] }));
}

export function makeCategoryNorms(): readonly SampleRow<"CategoryNorms">[] {
  return defaultCategoryNorms.map((norm) => ({ ...norm }));
}

export function makeProspectNorms(): readonly SampleRow<"ProspectNorms">[] {
  return defaultProspectNorms.map((norm) => ({ ...norm }));
}
