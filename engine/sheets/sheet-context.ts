import type { Settings } from "../input/settings-catalogue.ts";
import type { SalesPlan } from "../plan/sales-plan.ts";
import type { Day, Money } from "../ground/units.ts";
import { engineVersion } from "../ground/version.ts";
import { commonWords } from "../words/common-words.ts";
import { say, type Language, type Text } from "../ground/text.ts";
import { writeDay } from "./write-day.ts";
import { writeSetting } from "./write-setting.ts";
import { noteKeeper, type NoteKeeper } from "./workbook/user-notes.ts";

/** What every result sheet needs: the plan, the language, money in the user's units, and its header. */
export interface SheetContext {
  readonly plan: SalesPlan;
  readonly language: Language;
  say(words: Text, values?: Readonly<Record<string, string | number>>): string;
  /** Small units to units of the currency; NaN (nothing to compute) to an empty cell. */
  money(amount: Money): number | null;
  /** A day as the language writes it. */
  day(day: Day): string;
  /** People's notes of the run before (AM-61). */
  readonly notes: NoteKeeper;
  /** The lines under a sheet's title: period, day, basis, rows behind it; then the stamp (AM-62). */
  header(about: SheetAbout): string[];
}

export interface SheetAbout {
  readonly basis?: string;
  /** Rows of input behind the figures. */
  readonly rows?: number;
  /** Settings the sheet's figures depend on. */
  readonly settings?: readonly (keyof Settings)[];
}

export function sheetContext(plan: SalesPlan, language: Language): SheetContext {
  const sayIn: SheetContext["say"] = (words, values) => say(words, language, values);
  const day = (value: Day) => writeDay(value, language);
  const money = (amount: Money) => (Number.isFinite(amount) ? amount / plan.input.moneyUnit.perUnit : null);
  return {
    plan,
    language,
    say: sayIn,
    money,
    day,
    notes: noteKeeper(plan.input.notes, language),
    header: ({ basis, rows, settings = [] }) => {
      const { period, asOf, input, fingerprint } = plan;
      const what = [
        sayIn(commonWords.period, { label: period.label, from: day(period.from), to: day(period.to) }),
        sayIn(commonWords.asOf, { day: day(asOf) }),
        ...(basis ? [sayIn(commonWords.basis, { basis })] : []),
        ...(rows === undefined ? [] : [sayIn(commonWords.rows, { count: rows })]),
      ];
      const used = settings.flatMap((key) => {
        const value = writeSetting(input.settings, key);
        return value === undefined ? [] : `${key} ${value}`;
      });
      const stamp = [
        sayIn(commonWords.stamp, { version: engineVersion, fingerprint }),
        ...(used.length > 0 ? [sayIn(commonWords.settings, { list: used.join(", ") })] : []),
      ];
      return [what.join(" · "), stamp.join(" · ")];
    },
  };
}

/** An empty cell for what is not a number. */
export function numberOrBlank(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
