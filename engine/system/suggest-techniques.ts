import { normaliseHeading } from "../input/normalise-heading.ts";
import { strengthTags, type Strength, type Technique } from "../words/system/technique-words.ts";

const techniqueOf = {
  writing: "mailing",
  network: "recommendations",
  phone: "coldCalls",
  field: "coldVisits",
  experience: "pairClosing",
} as const satisfies Record<Strength, Technique>;

/**
 * The ways of selling that suit a person's strengths; the first one is the one to take.
 *
 * Experience means closing in a pair only where cold contact is no strength (neither phone nor field). Newcomers have no
 * connections yet, so recommendations are none of theirs.
 *
 * @param strengths as on the sheet Managers, in English or Russian, separated by semicolons or commas
 * @returns in the order of the strengths; empty where none is known: then a talk is needed
 * @see CALC-30, D-048 to D-053, D-076
 * @example suggestTechniques("field; phone") // ["coldVisits", "coldCalls"]
 */
export function suggestTechniques(strengths: string, isNewcomer = false): Technique[] {
  const tags = strengths.split(/[;,]/).flatMap((words) => tagOf(words) ?? []);
  const isColdEasy = tags.includes("phone") || tags.includes("field");
  const techniques = tags
    .filter((tag) => !(tag === "experience" && isColdEasy) && !(tag === "network" && isNewcomer))
    .map((tag) => techniqueOf[tag]);
  return [...new Set(techniques)];
}

function tagOf(words: string): Strength | undefined {
  const key = normaliseHeading(words);
  return (Object.keys(strengthTags) as Strength[]).find((tag) =>
    [strengthTags[tag].en, strengthTags[tag].ru].some((word) => normaliseHeading(word) === key),
  );
}
