import { text, type Input, type RawSheet } from "../engine/index.ts";
import { findTarget, isSameFile } from "../files/index.ts";
import type { PlanOptions } from "./options.ts";
import { UsageProblem } from "./usage-problem.ts";

/**
 * Refuses to write over what is read, before anything is read: an output that is an input, by whatever path or link, or
 * the other output. Only a plan workbook given back is written anew, when `--in-place` says so.
 *
 * @throws UsageProblem naming both; FileProblem where an output cannot be written anyway
 */
export async function refuseOverwrite({ out, json, inputs, inPlace }: PlanOptions): Promise<void> {
  const outputs = [{ option: "--out", path: out }, ...(json === undefined ? [] : [{ option: "--json", path: json }])];
  for (const { option, path } of outputs)
    for (const input of inputs)
      if (!(inPlace && option === "--out" && input.path === out) && (await isSameFile(path, input.path)))
        throw overInput(option, path, input.path);
  if (json !== undefined && (await isSameFile(out, json))) throw overEachOther(out, json);
  for (const { path } of outputs) await findTarget(path);
}

/**
 * Refuses `--in-place` where something would be gone: a workbook that the planner did not write, or a sheet in it that
 * the new plan has no place for.
 *
 * @param sheets what was read from that workbook
 */
export function refuseLoss(
  sheets: readonly RawSheet[],
  { recognised }: Pick<Input, "recognised">,
  { out }: Pick<PlanOptions, "out">,
): void {
  if (sheets.every(({ owned }) => owned === undefined)) throw foreignBook(out);
  const lost = sheets.filter(
    ({ name, file, owned }) =>
      owned === undefined && !recognised.some((report) => report.sheet === name && report.file === file),
  );
  if (lost.length > 0) throw lostSheets(out, lost.map(({ name }) => name).join(", "));
}

function foreignBook(out: string): UsageProblem {
  return new UsageProblem(
    text(
      `--in-place: expected a plan workbook that Sales Planner wrote, found another one in ${out}; write to another file with --out`,
      `--in-place: нужна книга плана, записанная этой программой, а ${out} — другая книга; укажите другой файл в --out`,
    ),
  );
}

function lostSheets(out: string, names: string): UsageProblem {
  return new UsageProblem(
    text(
      `--in-place: ${out} holds sheets that the new plan would not keep (${names}); move them to another workbook, or write to another file with --out`,
      `--in-place: в ${out} есть листы, которых в новом плане не будет (${names}); перенесите их в другую книгу или укажите другой файл в --out`,
    ),
  );
}

function overInput(option: string, path: string, input: string): UsageProblem {
  return new UsageProblem(
    text(
      `${option} ${path} is the input ${input}: it would be lost. Choose another name; a plan workbook given back is written anew with --in-place`,
      `${option} ${path} — это входной файл ${input}: он был бы потерян. Укажите другое имя; книгу плана, поданную на вход, обновляет --in-place`,
    ),
  );
}

function overEachOther(out: string, json: string): UsageProblem {
  return new UsageProblem(
    text(
      `--out ${out} and --json ${json} are one file: choose two names`,
      `--out ${out} и --json ${json} — один и тот же файл: укажите два разных имени`,
    ),
  );
}
