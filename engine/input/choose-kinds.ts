import { codeWords } from "./code-words.ts";
import { normaliseHeading } from "./normalise-heading.ts";
import type { RawTable } from "./raw-table.ts";

/**
 * Stages become what people said they are, whatever their sheet or their words say.
 *
 * @param kindOf what a stage was said to be, by its code or name: "won"
 * @see AM-78
 */
export function chooseKinds(stages: RawTable | undefined, kindOf: (name: string) => string | undefined): void {
  const kind = stages?.columns.get("kind");
  if (!stages || !kind) return;
  const names = ["code", "nameEn", "nameRu"].flatMap((key) => stages.columns.get(key) ?? []);
  const { codes } = codeWords("stageKind");
  for (let row = 0; row < stages.rowCount; row++) {
    const said = names.flatMap(({ values, list }) => kindOf(list?.words[values[row]] ?? "") ?? [])[0];
    if (said !== undefined) kind.values[row] = codes.get(normaliseHeading(said)) ?? kind.values[row];
  }
}
