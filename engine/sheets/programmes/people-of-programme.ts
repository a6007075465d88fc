import { addMonths } from "../../ground/day.ts";
import { sellers } from "../../goals/sellers.ts";
import { normaliseKey } from "../../input/normalise-key.ts";
import type { InputTables } from "../../input/read-input.ts";
import type { Programme } from "../../programmes/programme.ts";
import type { SalesPlan } from "../../plan/sales-plan.ts";

/** Rows where the programme names nobody yet. */
export const nobody = -1;

/**
 * Whose rows a programme of training has: newcomers on probation, or everybody who sells; and whoever is in its log.
 *
 * @returns rows of Managers; `nobody` alone where there are none, or where the programme is not about people
 */
export function peopleOfProgramme({ code, items }: Programme, { input, asOf }: SalesPlan): number[] {
  if (!code.startsWith("TR-")) return [nobody];
  const { Managers, TrainingLog } = input.tables;
  const codes = new Set(items.map((item) => normaliseKey(item.code)));
  const logged = Array.from(TrainingLog.managerId).filter((_, row) =>
    codes.has(normaliseKey(TrainingLog.programmeCode.words[TrainingLog.programmeCode.codes[row]] ?? "")),
  );
  const isNewcomer = (row: number) =>
    Managers.hiredOn[row] <= asOf && addMonths(Managers.hiredOn[row], input.settings.probationMonths) >= asOf;
  const wanted = sellers(Managers).filter((row) => code !== "TR-NEW" || isNewcomer(row));
  const people = [...new Set([...wanted, ...logged])].filter((row) => row >= 0).sort((one, other) => one - other);
  return people.length === 0 ? [nobody] : people;
}

/** The name where it is one person's, else the code: what the sheet says is read back as that person. */
export function nameOfManager({ Managers }: Pick<InputTables, "Managers">, row: number): string | null {
  if (row < 0) return null;
  const { name, managerId } = Managers;
  const shown = name.words[name.codes[row]];
  const isOne = shown !== undefined && name.codes.filter((code) => code === name.codes[row]).length === 1;
  return isOne ? shown : (managerId.words[managerId.codes[row]] ?? null);
}
