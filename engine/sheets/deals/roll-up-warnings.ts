import type { PlanWarning } from "../../deals/plan-warnings.ts";
import type { RaisedWarning } from "../../deals/raise-warnings.ts";
import { commonWords } from "../../words/common-words.ts";
import { dealsWords } from "../../words/deals/deals-words.ts";
import { rollUpWords as words } from "../../words/deals/roll-up-words.ts";
import type { Text } from "../../ground/text.ts";
import { money, month, text, whole, type Column } from "../column.ts";
import { tableOf } from "../table-of.ts";
import type { Block, Link, Mark } from "../result-sheet.ts";
import { dealLink, dealName } from "../row-names.ts";
import { writeMoney } from "../write-money.ts";
import type { RollUpView } from "./roll-up-view.ts";

/** So many deals of a warning are named; the link leads to all. */
const namedDeals = 3;
const marks: Record<PlanWarning, Mark> = {
  W1: "warning",
  W2: "bad",
  W3: "bad",
  W4: "warning",
  W5: "warning",
  W6: "warning",
};

/** Warnings of the department, then of each manager, with the deals behind them; nothing where there are none. */
export function warningsTable(view: RollUpView): Block[] {
  const { period } = view.context.plan.dealPlan.warnings;
  return largestOf(view, "warnings", words.warnings, period);
}

/** The same month by month: the department's months first. */
export function monthWarningsTable(view: RollUpView): Block[] {
  const { months } = view.context.plan.dealPlan.warnings;
  return largestOf(view, "monthWarnings", words.monthWarnings, months);
}

/**
 * Codes of the warnings of each row of a table, "W1 W4".
 *
 * @param scopeOf whose and of which month a row is
 */
export function warningsColumn<Row>({ context }: RollUpView, scopeOf: (row: Row, place: number) => Scope): Column<Row> {
  const { period, months } = context.plan.dealPlan.warnings;
  const keyOf = ({ owner, month }: Scope): string => `${owner}/${month}`;
  const codes = new Map<string, string[]>();
  for (const warning of [...period, ...months]) {
    codes.set(keyOf(warning), [...(codes.get(keyOf(warning)) ?? []), warning.code]);
  }
  return text("warnings", words.warnings, (row, place) => codes.get(keyOf(scopeOf(row, place)))?.join(" "), {
    help: words.warningsHelp,
    width: 16,
  });
}

type Scope = Pick<RaisedWarning, "owner" | "month">;

/** The warnings that weigh most in money, and the number of the rest (AM-85). */
function largestOf(view: RollUpView, key: string, title: Text, warnings: readonly RaisedWarning[]): Block[] {
  if (warnings.length === 0) return [];
  const { say, plan } = view.context;
  const weight = (one: RaisedWarning): number => one.money || 0;
  const largest = [...warnings]
    .sort((one, other) => weight(other) - weight(one))
    .slice(0, plan.input.settings.warningsShown);
  const [shown, rest] = [largest.length, warnings.length - largest.length];
  const more: Block = {
    type: "note",
    key: `${key}More`,
    lines: [say(words.moreWarnings, { shown, rest })],
    mark: "muted",
  };
  return [warningList(view, key, title, largest), ...(rest > 0 ? [more] : [])];
}

function warningList(view: RollUpView, key: string, title: Text, warnings: readonly RaisedWarning[]): Block {
  const { context, names } = view;
  const { say, plan, day } = context;
  const { months } = plan.dealPlan;
  const isByMonth = key === "monthWarnings";

  return tableOf(context, warnings, {
    key,
    title,
    plain: !isByMonth,
    pageBreak: isByMonth || undefined,
    columns: [
      isByMonth && month("month", commonWords.month, ({ month = 0 }) => months.month[month]),
      text("manager", commonWords.manager, ({ owner }) => (owner === undefined ? words.department : names[owner])),
      text("code", words.code, ({ code }) => code, { mark: ({ code }) => marks[code] }),
      whole("count", commonWords.count, ({ count, code }) => (code === "W1" || code === "W2" ? null : count)),
      money("money", commonWords.money, ({ money: amount }) => amount),
      text("deals", words.dealList, ({ deals }) => namesOf(view, deals), { link: ({ deals }) => linkOf(view, deals) }),
      text("text", words.warningText, ({ code, count, money: amount, day: last }) =>
        say(dealsWords.warning[code], { n: count, day: day(last), money: writeMoney(context, amount) }),
      ),
    ],
  });
}

function namesOf({ context }: RollUpView, deals: readonly number[]): string | null {
  if (deals.length === 0) return null;
  const first = deals.slice(0, namedDeals).map((deal) => dealName(context.plan.input.tables, deal));
  return first.join(", ") + (deals.length > namedDeals ? " …" : "");
}

/** One deal leads to its row, several to the sheet of deal plans. */
function linkOf({ context }: RollUpView, deals: readonly number[]): Link | undefined {
  if (deals.length === 0) return undefined;
  return deals.length === 1 ? dealLink(context.plan.input.tables, deals[0]) : { sheet: "R-13" };
}
