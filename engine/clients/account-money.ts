import type { PlanFrame } from "../frame/plan-frame.ts";
import { DealStatus } from "../ground/deal-status.ts";
import { moneyReasons, reasonNumber, type MoneyReason } from "../ground/money-reason.ts";
import { parsePeriod } from "../ground/parse-period.ts";
import type { Money, Period, Share } from "../ground/units.ts";
import type { TableSource } from "../input/table-source.ts";
import type { MoneyBook } from "../input/money/money-book.ts";
import type { TableName } from "../input/tables/index.ts";
import type { ClientMoney, RevenueSource } from "./client-money.ts";

/** Money of one table and currency that went one way. */
export interface MoneyLine {
  readonly table: TableName;
  /** "" is the currency of the run; any other is never added to it (AM-74). */
  readonly currency: string;
  readonly reason: "read" | MoneyReason;
  readonly rows: number;
  readonly money: Money;
  /** Its first row and the sheet column of the money, 0-based; undefined for what was read. */
  readonly first?: { readonly source: TableSource; readonly sheetRow: number; readonly column?: number };
}

export interface MoneyAccount {
  /** Table by table and currency by currency: what was read, then where it went. */
  readonly lines: readonly MoneyLine[];
  /** Read less all the rest, over every table: exactly 0. */
  readonly check: Money;
  /** Part of the money read that is set aside for a reason somebody should look at; NaN where none was read. */
  readonly asideShare: Share;
}

/** In use, or left out as it should be: a total printed below its rows is no loss, nor a lost deal without its day. */
const expected: ReadonlySet<MoneyLine["reason"]> = new Set([
  "read",
  "counted",
  "otherPeriods",
  "printedTotal",
  "groupRow",
  "repeatedRow",
  "cancelled",
  "refunded",
  "unpaid",
  "otherSource",
  "withinGoal",
  "lostUndated",
  "noAmount",
]);

/** Whether a line of the account is money set aside that somebody should look at. */
export function isLost({ reason, rows }: MoneyLine): boolean {
  return rows > 0 && !expected.has(reason);
}

/**
 * Where all the money went that was read: counted, of other periods, or set aside for one reason a row.
 *
 * @param sales money of clients in the period as it was counted, and where it comes from (AM-17)
 * @see AM-70
 */
export function accountMoney(frame: PlanFrame, { source, amounts }: ClientMoney): MoneyAccount {
  const { tables } = frame.input;
  const lines = (Object.keys(tables) as TableName[]).flatMap((table) => {
    const { book } = tables[table];
    return book ? linesOf(table, book, reasonsOf(tables[table], book, verdictOf(table, frame, source))) : [];
  });
  const sum = (of: (line: MoneyLine) => boolean): number =>
    lines.reduce((total, line) => total + (of(line) ? Math.abs(line.money) : 0), 0);
  const read = sum(({ reason, currency }) => reason === "read" && currency === "");
  return {
    lines,
    check: lines.reduce(
      (rest, line) => rest + (line.reason === "read" ? line.money : -usedOf(line, source, amounts)),
      0,
    ),
    asideShare: sum((line) => isLost(line) && line.currency === "") / read,
  };
}

/** What the calculations really took, where clients' sales come from this table as they stand. */
function usedOf({ table, reason, currency, money }: MoneyLine, source: RevenueSource, amounts: Float64Array): Money {
  const isSource =
    table === "Payments" ? source === "payments" : table === "Clients" && source !== "payments" && source !== "deals";
  if (!isSource || reason !== "counted" || currency !== "") return money;
  return amounts.reduce((sum, amount) => sum + (amount || 0), 0);
}

type Verdict = (row: number) => MoneyReason;

/** What becomes of the money of a row that is in the table. */
function verdictOf(table: TableName, frame: PlanFrame, source: RevenueSource): Verdict {
  switch (table) {
    case "Payments":
      return paymentVerdict(frame);
    case "Deals":
      return dealVerdict(frame);
    case "Clients":
      return clientVerdict(frame, source);
    case "Goals":
      return goalVerdict(frame);
    default:
      return () => "counted";
  }
}

function paymentVerdict({ input: { tables }, period, asOf, futurePayments }: PlanFrame): Verdict {
  const { clientId, date, amount } = tables.Payments;
  return (row) => {
    if (Number.isNaN(amount[row])) return "noAmount";
    if (clientId[row] < 0) return "noClient";
    if (Number.isNaN(date[row])) return futurePayments.has(row) ? "futureDay" : "noDay";
    return date[row] >= period.from && date[row] <= Math.min(period.to, asOf) ? "counted" : "otherPeriods";
  };
}

function dealVerdict({ input: { tables }, deals, period }: PlanFrame): Verdict {
  const { closeDate, clientId, status: given, amount } = tables.Deals;
  return (row) => {
    const status = deals.status[row];
    if (Number.isNaN(amount[row])) return "noAmount";
    if (given[row] < 0) return "stageUnknown";
    if (status < 0) return "otherPeriods";
    if (status === DealStatus.Open) return "counted";
    if (Number.isNaN(closeDate[row])) return status === DealStatus.Won ? "wonUndated" : "lostUndated";
    if (!(closeDate[row] >= period.from && closeDate[row] <= period.to)) return "otherPeriods";
    return status === DealStatus.Won && clientId[row] < 0 ? "noClient" : "counted";
  };
}

function clientVerdict({ input: { tables } }: PlanFrame, source: RevenueSource): Verdict {
  const { Clients } = tables;
  const isCounted = source === (Clients.book?.column === "revenue" ? "clients" : "turnover");
  const amounts = Clients.book?.column === "revenue" ? Clients.revenue : Clients.ownTurnover;
  return (row) => (Number.isNaN(amounts[row]) ? "noAmount" : isCounted ? "counted" : "otherSource");
}

/** Of goals that lie within each other the longest counts: a month of a year that has its goal is a part of it (AM-82). */
function goalVerdict({ input: { tables }, period: planned }: PlanFrame): Verdict {
  const { rowCount, period, planMoney } = tables.Goals;
  const { codes, words } = period;
  const goals = Array.from({ length: rowCount }, (_, row) => parsePeriod(words[codes[row]] ?? ""));
  const verdicts = new Map<number, MoneyReason>();
  const counted: Period[] = [];
  const longestFirst = goals
    .flatMap((goal, row) => (goal === undefined || Number.isNaN(planMoney[row]) ? [] : { ...goal, row }))
    .sort((one, other) => other.to - other.from - (one.to - one.from) || one.row - other.row);
  for (const goal of longestFirst) {
    const isWithin = counted.some(({ from, to }) => from <= goal.from && goal.to <= to);
    verdicts.set(goal.row, isWithin ? "withinGoal" : sharesDays(goal, planned) ? "counted" : "otherPeriods");
    if (!isWithin) counted.push(goal);
  }
  return (row) => verdicts.get(row) ?? (Number.isNaN(planMoney[row]) ? "noAmount" : "noDay");
}

function sharesDays(one: Period, other: Period): boolean {
  return one.from <= other.to && other.from <= one.to;
}

/** The number of the reason of each entry of the book. */
function reasonsOf(
  { rowCount, bookEntry }: { readonly rowCount: number; readonly bookEntry: Int32Array },
  book: MoneyBook,
  verdict: Verdict,
): Uint8Array {
  const reasons = book.reasons.slice();
  for (let row = 0; row < rowCount; row++) {
    const entry = bookEntry[row];
    if (entry >= 0 && reasons[entry] === 0) reasons[entry] = reasonNumber(verdict(row));
  }
  for (const [entry, into] of book.mergedInto) if (reasons[entry] === 0) reasons[entry] = reasons[into];
  return reasons;
}

function linesOf(table: TableName, book: MoneyBook, reasons: Uint8Array): MoneyLine[] {
  const sums = new Map<number, { rows: number; money: number; first?: MoneyLine["first"] }>();
  const add = (currency: number, reason: number, amount: Money, isRow: boolean, source: number, sheetRow: number) => {
    for (const key of [currency * 256, currency * 256 + 1 + reason]) {
      const sum = sums.get(key) ?? { rows: 0, money: 0, first: undefined };
      sums.set(key, sum);
      if (isRow) sum.rows++;
      sum.money += amount;
      sum.first ??= { source: book.sources[source], sheetRow, column: book.sources[source].columns[book.column] };
    }
  };
  for (let entry = 0; entry < reasons.length; entry++)
    add(book.currency[entry], reasons[entry], book.amounts[entry], true, book.source[entry], book.sheetRow[entry]);
  for (const { currency, reason, amount, isRow, source, sheetRow } of book.beside)
    add(currency, reasonNumber(reason), amount, isRow, source, sheetRow);
  return Array.from(sums)
    .sort(([one], [other]) => one - other)
    .map(([key, { rows, money, first }]) => {
      const reason = key % 256 === 0 ? "read" : moneyReasons[(key % 256) - 1];
      const isUse = reason === "read" || reason === "counted" || reason === "otherPeriods";
      return { table, currency: book.currencies[key >> 8], reason, rows, money, first: isUse ? undefined : first };
    });
}
