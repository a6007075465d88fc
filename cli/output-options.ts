import { text } from "../engine/index.ts";
import type { InputFile } from "./input-file.ts";
import { UsageProblem } from "./usage-problem.ts";

/** The files that a run writes. */
export interface Outputs {
  readonly out: string;
  /** The plan workbook given back as input is the one that is written. */
  readonly inPlace: boolean;
  readonly json: string | undefined;
}

/** What a command writes: its file where none is named, and the endings it knows. */
export interface OutputSpec {
  readonly out: string;
  readonly endings: readonly string[];
  readonly inPlace: boolean;
}

interface Values {
  readonly out?: string;
  readonly json?: string;
  readonly "in-place"?: boolean;
}

/**
 * Where the workbook and the JSON go, by their options: `--out`, else the plan workbook that `--in-place` writes anew,
 * else the usual name.
 *
 * @throws UsageProblem for an ending that says another kind of file: no program would open it, or a document is gone
 */
export function readOutputs(values: Values, inputs: readonly InputFile[], spec: OutputSpec): Outputs {
  const { out = spec.out, json } = values;
  const inPlace = values["in-place"] ?? false;
  if (json !== undefined) refuseEnding(json);
  if (inPlace) return { out: bookInPlace(values.out, inputs, spec), inPlace, json };
  if (!spec.endings.some((ending) => out.toLowerCase().endsWith(ending))) throw otherEnding(out, spec);
  return { out, inPlace, json };
}

function bookInPlace(out: string | undefined, inputs: readonly InputFile[], spec: OutputSpec): string {
  const books = inputs.filter(({ table }) => table === undefined);
  if (spec.inPlace && books.length === 1 && (out === undefined || out === books[0].path)) return books[0].path;
  throw new UsageProblem(
    text(
      "--in-place: expected npm run plan with one plan workbook as INPUT and no other --out: that workbook is written anew",
      "--in-place: нужна команда npm run plan с одной книгой плана на входе и без другого --out: эта книга и записывается заново",
    ),
  );
}

function otherEnding(out: string, { endings }: OutputSpec): UsageProblem {
  return new UsageProblem(
    text(
      `--out: expected a file name that ends with ${endings.join(" or ")}, got "${out}"`,
      `--out: нужно имя файла с окончанием ${endings.join(" или ")}, получено «${out}»`,
    ),
  );
}

function refuseEnding(json: string): void {
  if (json.trim() !== "" && !/\.(xls\w?|ods|csv|tsv|txt|docx?|pdf)$/i.test(json)) return;
  throw new UsageProblem(
    text(
      `--json: expected a file name for JSON, such as results.json, got "${json}"`,
      `--json: нужно имя файла для JSON, например results.json, получено «${json}»`,
    ),
  );
}
