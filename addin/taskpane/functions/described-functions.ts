import { text, type Text } from "../../../engine/index.ts";
import english from "../../functions/generated/functions.json";
import russian from "../../functions/generated/functions.ru.json";

/** What a function and its arguments are for, in words. */
export interface FunctionDescription {
  readonly description: Text;
  /** In the order of the formula. */
  readonly parameters: readonly Text[];
}

/*
 * The catalogue in the bundle carries no descriptions: cells wait for it and never need them. They come with this
 * screen, from the files Excel's own wizard reads.
 */
const known: ReadonlyMap<string, FunctionDescription> = new Map(
  english.functions.map(({ id, description, parameters }, place) => {
    const other = russian.functions[place];
    const described = {
      description: text(description, other.description),
      parameters: parameters.map((one, at) => text(one.description, other.parameters[at].description)),
    };
    return [id, described] as const;
  }),
);

/** The words of a function of the catalogue; none for one that functions.json does not have yet. */
export function describeFunction(id: string): FunctionDescription {
  return known.get(id) ?? { description: text("", ""), parameters: [] };
}
