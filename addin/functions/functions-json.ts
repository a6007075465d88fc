import type { Language } from "../../engine/index.ts";
import { catalogue } from "./catalogue/index.ts";

/** The address of development; the build puts that of production in its place, as it does in the manifest. */
export const developmentAddress = "https://localhost:3000";

/** What Excel reads of one function; ids and names are the same in every language. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: "any"; readonly dimensionality: "scalar" | "matrix" };
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: "any";
  readonly dimensionality: "scalar" | "matrix";
  readonly optional?: true;
}

export interface FunctionsMetadata {
  readonly allowErrorForDataTypeAny: false;
  readonly functions: readonly FunctionMetadata[];
}

/**
 * functions.json of a language. All types are `any`: Excel would refuse a text number, or turn a blank into 0, without
 * saying which argument is wrong; the wrapper judges the cells itself.
 */
export function functionsJson(language: Language): FunctionsMetadata {
  const page = language === "en" ? "functions.html" : "functions.ru.html";
  const functions = catalogue.map(({ id, description, parameters, result }) => ({
    id,
    name: id,
    description: description[language],
    helpUrl: `${developmentAddress}/${page}#${id.toLowerCase()}`,
    parameters: parameters.map(({ name, description, shape, optional }) => ({
      name: name[language],
      description: description[language],
      type: "any" as const,
      dimensionality: shape === "range" ? ("matrix" as const) : ("scalar" as const),
      ...(optional && { optional: true as const }),
    })),
    result: { type: "any" as const, dimensionality: result === "scalar" ? ("scalar" as const) : ("matrix" as const) },
  }));
  return { allowErrorForDataTypeAny: false, functions };
}
