import type { Issue } from "../ground/issue.ts";
import type { TableSource } from "../input/table-source.ts";
import type { PlanFrame } from "../frame/plan-frame.ts";
import { clientNotes, type ClientNoteCode } from "../words/clients/client-words.ts";
import { noteMessage } from "../words/note-message.ts";
import type { NoteValue } from "../words/note.ts";
import { text, type Text } from "../ground/text.ts";
import type { RankedMoney } from "./abc-basis.ts";
import type { PotentialResult } from "./classify-potential.ts";
import type { ClientMoney } from "./client-money.ts";
import type { MethodRanking } from "./rank-by-method.ts";
import type { SpentHours } from "./spent-hours.ts";

interface ClientResults {
  readonly money: ClientMoney;
  readonly ranked: RankedMoney;
  readonly abc: MethodRanking;
  readonly potential: PotentialResult;
  readonly wrongPotentialShares: boolean;
  readonly spent: SpentHours;
}

type Values = Readonly<Record<string, NoteValue>>;

/** What the calculations of clients found in the input and the settings, one issue a kind with its first place. */
export function clientIssues(frame: PlanFrame, results: ClientResults): Issue[] {
  return [
    ...settingIssues(frame, results),
    ...moneyIssues(frame, results),
    ...potentialIssues(frame, results.potential),
    ...contactIssues(frame, results.spent),
  ];
}

function settingIssues({ input }: PlanFrame, { ranked, abc, wrongPotentialShares }: ClientResults): Issue[] {
  const codes: (ClientNoteCode | false | undefined)[] = [
    ranked.fallback === "unknown" && "ABC_BASIS_UNKNOWN",
    ranked.fallback === "noProfit" && "ABC_PROFIT_MISSING",
    ranked.fallback === "refused" && "ABC_FORMULA_REFUSED",
    abc.fallback === "noLimits" && "ABC_LIMITS_MISSING",
    abc.fallback === "fewClients" && "ABC_FEW_CLIENTS",
    abc.wrongShares && "ABC_SHARES_WRONG",
    wrongPotentialShares && "POTENTIAL_SHARES_WRONG",
  ];
  const values = { found: input.settings.abcBasis };
  const { refusal = text("", "") } = ranked;
  const reasoned = ({ en, ru }: Text) =>
    text(
      en.replace("{reason}", () => refusal.en),
      ru.replace("{reason}", () => refusal.ru),
    );
  return codes
    .filter((code) => code !== undefined && code !== false)
    .map((code) => note(input, code, "Settings", values))
    .map((issue) => ({ ...issue, message: reasoned(issue.message) }));
}

function moneyIssues({ input, period }: PlanFrame, { money, abc }: ClientResults): Issue[] {
  const { rowCount } = input.tables.Clients;
  return [
    ...(money.source === "turnover" ? [note(input, "REVENUE_FROM_TURNOVER", "Clients", {}, rowCount)] : []),
    ...(abc.ranking.total === 0 && rowCount > 0
      ? [note(input, "ABC_ZERO_TOTAL", "Clients", { label: period.label }, rowCount)]
      : []),
  ];
}

function potentialIssues({ input }: PlanFrame, potential: PotentialResult): Issue[] {
  const { Clients } = input.tables;
  const { name, potentialAmount } = Clients;
  const clientAt = (row: number): string => name.words[name.codes[row]] ?? "";
  const missing = flagged(potential.missing);
  if (missing.length === Clients.rowCount) {
    return missing.length === 0 ? [] : [note(input, "POTENTIAL_NOT_KEPT", "Clients", {}, missing.length)];
  }
  return [
    ...rowIssue(input, "POTENTIAL_MISSING", "Clients", missing, "potentialMark", (row) => ({ client: clientAt(row) })),
    ...rowIssue(
      input,
      "POTENTIAL_BELOW_ACTUAL",
      "Clients",
      flagged(potential.belowActual),
      "potentialAmount",
      (row) => ({
        client: clientAt(row),
        amount: { money: potentialAmount[row] },
        paid: { money: potential.annualRevenue[row] },
      }),
    ),
  ];
}

function contactIssues({ input }: PlanFrame, { unknown }: SpentHours): Issue[] {
  return rowIssue(input, "CONTACT_NORM_MISSING", "Activities", unknown, "minutes", () => ({}));
}

function flagged(flags: Uint8Array): number[] {
  return Array.from(flags.keys()).filter((row) => flags[row] === 1);
}

/** One issue for all the rows, named by the first of them. */
function rowIssue(
  input: PlanFrame["input"],
  code: ClientNoteCode,
  table: "Clients" | "Activities",
  rows: readonly number[],
  column: string,
  valuesOf: (row: number) => Values,
): Issue[] {
  if (rows.length === 0) return [];
  const issue = note(input, code, table, valuesOf(rows[0]), rows.length);
  return [{ ...issue, ...placeOf(input.tables[table], rows[0], column) }];
}

function note(input: PlanFrame["input"], code: ClientNoteCode, table: string, values: Values, count = 1): Issue {
  const { level, message } = clientNotes[code];
  return { level, code, table, message: noteMessage(message, values, input.moneyUnit), count };
}

interface RowPlaces {
  readonly sources: readonly TableSource[];
  readonly source: Uint16Array;
  readonly sheetRow: Int32Array;
}

/** Where a row of a table stands on the user's sheet; nothing where the table was made from other data. */
function placeOf({ sources, source, sheetRow }: RowPlaces, row: number, column: string): Partial<Issue> {
  const from = sources[source[row]];
  if (!from) return {};
  return { sheet: from.sheet, file: from.file, row: sheetRow[row], column: from.columns[column] };
}
