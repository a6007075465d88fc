import { firstOfMonth, monthIndex } from "../../ground/day.ts";
import type { Day } from "../../ground/units.ts";
import { commonWords } from "../../words/common-words.ts";
import { rollUpWords as words } from "../../words/deals/roll-up-words.ts";
import { date, money, month, points, share, text, type ColumnMore } from "../column.ts";
import { tableOf } from "../table-of.ts";
import { dealClient, dealLink, dealName } from "../row-names.ts";
import type { Block } from "../result-sheet.ts";
import type { RollUpView } from "./roll-up-view.ts";

/** The deals that decide the plan, the largest swing first (AM-41). */
export function decidingTable({ context, names }: RollUpView): Block {
  const { say, plan, notes } = context;
  const { deciding, planned, chance, managerCount } = plan.dealPlan;
  const { tables } = plan.input;
  if (deciding.length === 0) return { type: "note", key: "noDeciding", lines: [say(words.noDeciding)], mark: "muted" };
  const moneyOf = (deal: number): number => {
    const { from, to } = plan.period;
    return planned.money.reduce((sum, amount, line) => {
      const counts =
        planned.date[line] >= Math.max(from, planned.done[line] ? from : plan.asOf) && planned.date[line] <= to;
      return planned.deal[line] === deal && counts ? sum + amount : sum;
    }, 0);
  };
  const owner = (deal: number): string => names[plan.deals.manager[deal] < 0 ? managerCount : plan.deals.manager[deal]];

  return tableOf(context, deciding, {
    key: "deciding",
    title: words.deciding,
    plain: true,
    rowKey: ["deal"],
    columns: [
      text("deal", commonWords.deal, ({ deal }) => dealName(tables, deal), {
        link: ({ deal }) => dealLink(tables, deal),
      }),
      text("client", commonWords.client, ({ deal }) => dealClient(tables, deal)),
      text("manager", commonWords.manager, ({ deal }) => owner(deal)),
      money("amount", words.dealMoney, ({ deal }) => moneyOf(deal)),
      share("chance", words.dealChance, ({ deal }) => chance[deal]),
      points("fall", words.fall, ({ fall }) => -fall),
      points("rise", words.rise, ({ rise }) => rise),
      notes.of("R-14.deciding", ({ deal }) => [dealName(tables, deal)]),
    ],
  });
}

/** Planned money, one sum a row; its day, money and chance may be changed by the reader (AM-60). */
export function plannedTable({ context, names, lines, live }: RollUpView): Block {
  const { plan } = context;
  const { planned, chance, managerCount } = plan.dealPlan;
  const { tables } = plan.input;
  const { period, asOf, deals } = plan;
  const dealOf = (line: number): number => planned.deal[line];
  const isLate = (line: number): boolean =>
    planned.date[line] < asOf && planned.date[line] <= period.to && planned.done[line] === 0;
  const counts = (line: number): boolean =>
    planned.date[line] >= period.from && planned.date[line] <= period.to && !isLate(line);
  const input: ColumnMore<number> = live ? { mark: "input" } : {};

  const formula = (cells: string) => (live ? cells : undefined);
  return tableOf(context, lines, {
    key: "planned",
    title: words.planned,
    pageBreak: true,
    columns: [
      text("deal", commonWords.deal, (line) => dealName(tables, dealOf(line)), {
        link: (line) => dealLink(tables, dealOf(line)),
      }),
      text(
        "manager",
        commonWords.manager,
        (line) => names[deals.manager[dealOf(line)] < 0 ? managerCount : deals.manager[dealOf(line)]],
      ),
      month("month", commonWords.month, (line) => monthOf(planned.date[line]), {
        formula: formula('=IF({date}="","",DATE(YEAR({date}),MONTH({date}),1))'),
      }),
      date("date", words.date, (line) => planned.date[line], input),
      money("money", commonWords.money, (line) => planned.money[line], input),
      share("chance", words.dealChance, (line) => chance[dealOf(line)], input),
      money("overdue", words.overdue, (line) => (isLate(line) ? planned.money[line] : 0), {
        help: words.overdueHelp,
        formula: (line) => (planned.done[line] === 1 ? undefined : formula(overdueFormula)),
      }),
      money("nominal", words.inNominal, (line) => (counts(line) ? planned.money[line] : 0), {
        formula: formula('=IF({date}="",0,IF(AND({date}>={summary.from},{date}<={summary.to}),{money}-{overdue},0))'),
      }),
      money(
        "expected",
        words.inExpected,
        (line) => (counts(line) ? planned.money[line] * (chance[dealOf(line)] || 0) : 0),
        { formula: formula("={nominal}*N({chance})") },
      ),
      text("client", commonWords.client, (line) => dealClient(tables, dealOf(line))),
      text("dated", words.dateFrom, (line) => words.dateSources[planned.dateSource[line]]),
    ],
  });
}

const overdueFormula = '=IF({date}="",0,IF(AND({date}<{summary.asOf},{date}<={summary.to}),{money},0))';

function monthOf(day: Day): Day | null {
  return Number.isFinite(day) ? firstOfMonth(monthIndex(day)) : null;
}
