import type { Field, Column } from "../../engine/index.ts";
import { formulaColumn } from "../kit/formula-column.ts";
import { abcTemplateWords as words } from "./abc-words.ts";

/** Where a class ends: the fields that say it, the setting it follows and the amounts it divides. */
interface EndOfClass {
  readonly key: string;
  readonly limit: string;
  /** Columns of the table of amounts by size begin with this. */
  readonly prefix: "" | "p";
}

export const endOfA: EndOfClass = { key: "salesA", limit: "abcA", prefix: "" };
export const endOfB: EndOfClass = { key: "salesB", limit: "abcB", prefix: "" };
export const potentialEndOfA: EndOfClass = { key: "potentialA", limit: "potA", prefix: "p" };
export const potentialEndOfB: EndOfClass = { key: "potentialB", limit: "potB", prefix: "p" };

/**
 * The last client inside a limit is the last before whom less than the limit is held; those equal to it come along while
 * no more than `abcTies` of them stand beyond (CALC-01, AM-10). Three fields: its amount, the place of the last client
 * of the class, and the amount of equal clients that the limit divides, if it divides any.
 */
export function endFields({ key, limit, prefix }: EndOfClass): Field[] {
  const [values, before] = [`{ranks.${prefix}value}`, `{ranks.${prefix}before}`];
  const crossing = `COUNTIF(${before},"<"&{${limit}})`;
  const lastEqual = `MATCH({${key}},${values},0)+COUNTIF(${values},{${key}})-1`;
  const field = (name: string, kind: "money" | "whole", formula: string): Field =>
    formulaColumn(`${key}${name}`, words.limitsTitle, kind, formula);
  return [
    field("", "money", `=IF(${crossing}=0,"",INDEX(${values},${crossing}))`),
    field("Place", "whole", `=IF({${key}}="",0,IF(${lastEqual}-${crossing}<={abcTies},${lastEqual},${crossing}))`),
    field("Divided", "money", `=IF({${key}}="","",IF({${key}Place}<${lastEqual},{${key}},""))`),
  ];
}

/** The class of a client with money: by its amount alone, by its place where equal clients are divided. */
export function classOf(amount: string, tiePlace: string, a: EndOfClass, b: EndOfClass): string {
  const inside = ({ key }: EndOfClass) =>
    `OR({${amount}}>{limits.${key}},AND({${amount}}={limits.${key}},N({${tiePlace}})<={limits.${key}Place}))`;
  return `IF(${inside(a)},"A",IF(${inside(b)},"B","C"))`;
}

/**
 * Places of equal clients that a limit divides: by name, clients of one name in the order of the sheet. Nobody else's
 * name is compared: 2,000 names with 2,000 take half a minute.
 */
export function tiePlaces(
  amount: string,
  names: string,
  tiePlace: string,
  ends: readonly EndOfClass[],
): Column<unknown>[] {
  const all = (column: string) => `{workings.${column}}`;
  const divided = ends.map(({ key }) => `{${amount}}={limits.${key}Divided}`).join(",");
  const values = `{ranks.${ends[0].prefix}value}`;
  return [
    formulaColumn(
      names,
      words.nameRank,
      "whole",
      `=IF(N({${amount}})>0,IF(OR(${divided}),SUMPRODUCT((${all(amount)}={${amount}})*(${all("name")}<{name})),""),"")`,
    ),
    formulaColumn(
      tiePlace,
      words.position,
      "whole",
      `=IF({${names}}="","",MATCH({${amount}},${values},0)+{${names}}` +
        `+COUNTIFS(${all(amount)},{${amount}},${all(names)},{${names}},${all("n")},"<"&{n}))`,
    ),
  ];
}
