import { codeWords } from "./code-words.ts";
import { normaliseHeading } from "./normalise-heading.ts";
import { normaliseKey } from "./normalise-key.ts";
import { tableNamed } from "./table-named.ts";
import { lists } from "./lists.ts";

/**
 * The user's own choices: headings by table and column key, and beside the tables which table a sheet is (`sheet`), how a
 * stage ends (`kind`), which client another name is (`same`), each by name.
 */
export type UserMapping = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The answer "not read", "not used", "nobody else". */
export const noneChosen = "-";

/** What a choice may be about beside the columns of tables: the table a sheet is, how a stage ends, who a client is. */
const areas = {
  sheet: (value: string): string | undefined => (value === noneChosen ? noneChosen : tableNamed(value)),
  kind: (value: string): string | undefined => {
    const code = codeWords("stageKind").codes.get(normaliseHeading(value));
    return code === undefined ? undefined : Object.keys(lists.stageKind)[code];
  },
  same: (value: string): string | undefined => value,
} as const;
export type ChoiceArea = keyof typeof areas;

export function isChoiceArea(name: string): name is ChoiceArea {
  return Object.hasOwn(areas, name);
}

/** A value as it is kept; undefined where it is none of the area. @example choiceValue("sheet", "сделки") // "Deals" */
export function choiceValue(area: ChoiceArea, value: string): string | undefined {
  return areas[area](value);
}

/**
 * Finds what the user chose for a thing by its name, as names are compared.
 *
 * @example choicesOf(mapping, "sheet")("Orders 2026") // "Deals"
 */
export function choicesOf(mapping: UserMapping, area: ChoiceArea): (name: string) => string | undefined {
  const choices = new Map(Array.from(mapping.get(area) ?? [], ([name, value]) => [normaliseKey(name), value]));
  return (name) => choices.get(normaliseKey(name));
}
