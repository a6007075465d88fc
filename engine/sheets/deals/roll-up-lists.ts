import { firstOfMonth, monthIndex } from "../../ground/day.ts";
import type { Day } from "../../ground/units.ts";
import { commonWords } from "../../words/common-words.ts";
import { rollUpWords as words } from "../../words/deals/roll-up-words.ts";
import { dealClient, dealLink, dealName } from "../row-names.ts";
import type { Block, SheetColumn } from "../result-sheet.ts";
import type { RollUpView } from "./roll-up-view.ts";
import { numberOrBlank } from "../sheet-context.ts";

/** The deals that decide the plan, the largest swing first (AM-41). */
export function decidingTable({ context, names }: RollUpView): Block {
  const { say, plan, money, notes } = context;
  const { deciding, planned, chance, managerCount } = plan.dealPlan;
  const { tables } = plan.input;
  if (deciding.length === 0) return { type: "note", key: "noDeciding", lines: [say(words.noDeciding)], mark: "muted" };
  const deals = deciding.map(({ deal }) => dealName(tables, deal));
  const moneyOf = (deal: number): number => {
    const { from, to } = plan.period;
    return planned.money.reduce((sum, amount, line) => {
      const counts =
        planned.date[line] >= Math.max(from, planned.done[line] ? from : plan.asOf) && planned.date[line] <= to;
      return planned.deal[line] === deal && counts ? sum + amount : sum;
    }, 0);
  };
  const owner = (deal: number): string => names[plan.deals.manager[deal] < 0 ? managerCount : plan.deals.manager[deal]];
  const column = (key: string, heading: string, kind: SheetColumn["kind"], values: SheetColumn["values"]): SheetColumn => ({ key, heading, kind, values }); // prettier-ignore
  return {
    type: "table",
    key: "deciding",
    title: say(words.deciding),
    plain: true,
    rowCount: deciding.length,
    rowKey: ["deal"],
    columns: [
      {
        ...column("deal", say(commonWords.deal), "text", deals),
        links: deciding.map(({ deal }) => dealLink(tables, deal)),
      },
      column(
        "client",
        say(commonWords.client),
        "text",
        deciding.map(({ deal }) => dealClient(tables, deal)),
      ),
      column(
        "manager",
        say(commonWords.manager),
        "text",
        deciding.map(({ deal }) => owner(deal)),
      ),
      column(
        "amount",
        say(words.dealMoney),
        "money",
        deciding.map(({ deal }) => money(moneyOf(deal))),
      ),
      column(
        "chance",
        say(words.dealChance),
        "share",
        deciding.map(({ deal }) => numberOrBlank(chance[deal])),
      ),
      column(
        "fall",
        say(words.fall),
        "points",
        deciding.map(({ fall }) => -fall),
      ),
      column(
        "rise",
        say(words.rise),
        "points",
        deciding.map(({ rise }) => rise),
      ),
      notes.column(
        "R-14.deciding",
        deals.map((deal) => [deal]),
      ),
    ],
  };
}

/** Planned money, one sum a row; its day, money and chance may be changed by the reader (AM-60). */
export function plannedTable({ context, names, lines, live }: RollUpView): Block {
  const { say, plan, money } = context;
  const { planned, chance, managerCount } = plan.dealPlan;
  const { tables } = plan.input;
  const { period, asOf, deals } = plan;
  const dealOf = (line: number): number => planned.deal[line];
  const isLate = (line: number): boolean =>
    planned.date[line] < asOf && planned.date[line] <= period.to && planned.done[line] === 0;
  const counts = (line: number): boolean =>
    planned.date[line] >= period.from && planned.date[line] <= period.to && !isLate(line);
  const input = live ? ("input" as const) : undefined;
  const column = (key: string, heading: string, kind: SheetColumn["kind"], of: (line: number) => string | number | null): SheetColumn => ({ key, heading, kind, values: lines.map(of) }); // prettier-ignore
  const formula = (words: string): Pick<SheetColumn, "formula"> => (live ? { formula: words } : {});
  return {
    type: "table",
    key: "planned",
    title: say(words.planned),
    pageBreak: true,
    rowCount: lines.length,
    columns: [
      {
        ...column("deal", say(commonWords.deal), "text", (line) => dealName(tables, dealOf(line))),
        links: lines.map((line) => dealLink(tables, dealOf(line))),
      },
      column("manager", say(commonWords.manager), "text", (line) => names[deals.manager[dealOf(line)] < 0 ? managerCount : deals.manager[dealOf(line)]]), // prettier-ignore
      {
        ...column("month", say(commonWords.month), "month", (line) => monthOf(planned.date[line])),
        ...formula('=IF({date}="","",DATE(YEAR({date}),MONTH({date}),1))'),
      },
      { ...column("date", say(words.date), "date", (line) => numberOrBlank(planned.date[line])), marks: input },
      { ...column("money", say(commonWords.money), "money", (line) => money(planned.money[line])), marks: input },
      {
        ...column("chance", say(words.dealChance), "share", (line) => numberOrBlank(chance[dealOf(line)])),
        marks: input,
      },
      {
        ...column("overdue", say(words.overdue), "money", (line) => (isLate(line) ? money(planned.money[line]) : 0)),
        help: say(words.overdueHelp),
        formula: live
          ? lines.map((line) =>
              planned.done[line] === 1
                ? undefined
                : '=IF({date}="",0,IF(AND({date}<{summary.asOf},{date}<={summary.to}),{money},0))',
            )
          : undefined,
      },
      {
        ...column("nominal", say(words.inNominal), "money", (line) => (counts(line) ? money(planned.money[line]) : 0)),
        ...formula('=IF({date}="",0,IF(AND({date}>={summary.from},{date}<={summary.to}),{money}-{overdue},0))'),
      },
      {
        ...column("expected", say(words.inExpected), "money", (line) =>
          counts(line) ? money(planned.money[line] * (chance[dealOf(line)] || 0)) : 0,
        ),
        ...formula("={nominal}*N({chance})"),
      },
      column("client", say(commonWords.client), "text", (line) => dealClient(tables, dealOf(line))),
      column("dated", say(words.dateFrom), "text", (line) => say(words.dateSources[planned.dateSource[line]])),
    ],
  };
}

function monthOf(day: Day): Day | null {
  return Number.isFinite(day) ? firstOfMonth(monthIndex(day)) : null;
}
