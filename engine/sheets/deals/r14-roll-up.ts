import { reaches } from "../../deals/roll-up.ts";
import { DateSource } from "../../deals/planned-money.ts";
import type { Text } from "../../ground/text.ts";
import { dealsWords } from "../../words/deals/deals-words.ts";
import { rollUpWords as words } from "../../words/deals/roll-up-words.ts";
import { departmentTable, managersTable, planTable } from "./roll-up-tables.ts";
import { decidingTable, plannedTable } from "./roll-up-lists.ts";
import { frozenBlocks, frozenDetails } from "./roll-up-frozen.ts";
import { monthWarningsTable, warningsTable } from "./roll-up-warnings.ts";
import { mostLines, rollUpView, statusFormula, statusWords, type RollUpView } from "./roll-up-view.ts";
import type { Block, FormField, ResultSheet } from "../result-sheet.ts";
import { numberOrBlank, type SheetContext } from "../sheet-context.ts";

/**
 * is the plan reachable? Target from above against won, nominal and expected money from the deals, by month and
 * manager; the chance of the plan, the deals that decide it, and the hours it takes.
 *
 * @see CALC-19, AM-23, AM-40, AM-41, AM-60
 */
export function rollUpSheet(context: SheetContext): ResultSheet {
  const { say, plan } = context;
  const view = rollUpView(context);
  const { won, planned } = plan.dealPlan;
  const missing = missingNote(view);
  return {
    id: "R-14",
    name: say(words.tab),
    title: say(words.title),
    header: context.header({
      basis: say(won.basis === "deals" ? words.basisDeals : words.basisPayments),
      rows: won.money.length + planned.deal.length,
      settings: ["feasibleAmber", "oneOutcome", "planBasis", "frozenOn"],
    }),
    print: { landscape: true },
    blocks: [
      ...(missing ? [missing] : []),
      summaryForm(view),
      chart(view),
      departmentTable(view),
      managersTable(view),
      decidingTable(view),
      ...frozenBlocks(view),
      ...warningsTable(view),
      basisNote(view),
      planTable(view),
      ...monthWarningsTable(view),
      ...frozenDetails(view),
      ...(view.lines.length > 0 ? [plannedTable(view)] : []),
    ],
  };
}

function summaryForm({ context, live, lines }: RollUpView): Block {
  const { say, plan, money } = context;
  const { rollUp, departmentChance } = plan.dealPlan;
  const total = rollUp.department;
  const hours = plan.people.feasible.department;
  const has = total.target > 0;
  const sum = (key: "target" | "won" | "nominal" | "expected", note?: string): FormField => ({
    key,
    label: say(words[key]),
    kind: "money",
    value: key === "target" && !has ? null : money(total[key]),
    formula: live && (key !== "target" || has) ? `=SUM({department.${key}})` : undefined,
    mark: "strong",
    note,
  });
  const yesNo = (yes: boolean): Pick<FormField, "kind" | "value" | "json"> => ({
    kind: "text",
    value: say(yes ? words.yes : words.no),
    json: yes,
  });
  const share = (value: number): string =>
    value.toLocaleString("en", { maximumSignificantDigits: 1, useGrouping: false });
  return {
    type: "form",
    key: "summary",
    title: say(words.summary),
    fields: [
      sum("target"),
      sum("won"),
      sum("nominal", say(words.nominalHelp)),
      sum("expected", say(words.expectedHelp)),
      {
        key: "cover",
        label: say(words.cover),
        kind: "share",
        value: numberOrBlank(total.cover),
        formula: live ? '=IF(N({target})>0,{expected}/{target},"")' : undefined,
        note: say(words.coverHelp),
      },
      {
        key: "status",
        label: say(words.status),
        kind: "text",
        value: statusWords(context, has && !reaches(total.nominal, total.target) ? "infeasible" : total.status),
        json: total.status,
        formula: live ? statusFormula(context) : undefined,
        mark: "strong",
      },
      {
        key: "gap",
        label: say(words.gap),
        kind: "money",
        value: has ? money(total.gap) : null,
        formula: live ? '=IF(N({target})>0,{expected}-{target},"")' : undefined,
      },
      {
        key: "chance",
        label: say(words.chance),
        kind: "share",
        value: numberOrBlank(departmentChance.chance),
        note: `${say(words.chanceNote)}; ${say(dealsWords.chance.error, { error: share(Math.max(departmentChance.error, 1e-12)) })}`,
      },
      { key: "p10", label: say(words.p10), kind: "money", value: money(departmentChance.p10) },
      { key: "p50", label: say(words.p50), kind: "money", value: money(departmentChance.p50) },
      { key: "p90", label: say(words.p90), kind: "money", value: money(departmentChance.p90) },
      {
        key: "inMoney",
        label: say(words.inMoney),
        ...(has ? yesNo(reaches(total.nominal, total.target)) : { kind: "text", value: null }),
        formula: live && has ? `=IF({nominal}<{target}*(1-1E-9),"${say(words.no)}","${say(words.yes)}")` : undefined,
        note: say(words.inMoneyNote),
      },
      {
        key: "inHours",
        label: say(words.inHours),
        ...(hours.verdict === "unknown" ? { kind: "text", value: null } : yesNo(hours.verdict === "enough")),
        note:
          hours.verdict === "unknown"
            ? undefined
            : say(words.hoursNote, { needed: Math.round(hours.needed), available: Math.round(hours.available) }),
      },
      {
        key: "overdue",
        label: say(words.overdue),
        kind: "money",
        value: money(total.overdue),
        formula: live && lines.length > 0 ? "=SUM({planned.overdue})" : undefined,
        note: say(words.overdueHelp),
      },
      { key: "undated", label: say(words.undated), kind: "money", value: money(rollUp.undated) },
      { key: "from", label: say(words.from), kind: "date", value: plan.period.from },
      { key: "to", label: say(words.to), kind: "date", value: plan.period.to },
      { key: "asOf", label: say(words.asOf), kind: "date", value: numberOrBlank(plan.asOf) },
    ],
  };
}

function chart({ context }: RollUpView): Block {
  const { say, plan } = context;
  const { months, department } = plan.dealPlan.rollUp;
  const has = department.target > 0;
  const cover = `${((department.cover || 0) * 100).toLocaleString(context.language, { maximumFractionDigits: 1 })} %`;
  const green = months.filter(({ status }) => status === "green").length;
  return {
    type: "chart",
    key: "byMonth",
    title: has ? say(words.finding, { cover, green, months: months.length }) : say(words.findingNoTarget),
    kind: "column",
    categories: "department.month",
    series: [
      { values: "department.nominal", name: say(words.nominal) },
      { values: "department.expected", name: say(words.expected) },
      { values: "department.target", name: say(words.target), as: "line" },
    ],
    height: 14,
    width: 120,
    valueKind: "money",
  };
}

/** What the input lacks, and how to add it. */
function missingNote({ context, lines }: RollUpView): Block | undefined {
  const { say, plan } = context;
  const found = [
    ...(plan.dealPlan.rollUp.department.target > 0 ? [] : [say(words.noGoals, { label: plan.period.label })]),
    ...(lines.length > 0 ? [] : [say(words.noDeals)]),
  ];
  return found.length === 0 ? undefined : { type: "note", key: "missing", lines: found, mark: "warning" };
}

/** How the figures came about. */
function basisNote({ context, live, lines }: RollUpView): Block {
  const { say, plan } = context;
  const { planned, won } = plan.dealPlan;
  const dated = (source: number): number => planned.dateSource.reduce((sum, one) => sum + (one === source ? 1 : 0), 0);
  const count = (words: Text, n: number): string[] => (n > 0 ? [say(words, { count: n })] : []);
  const wonUndated = won.basis === "deals" ? won.date.filter(Number.isNaN).length : 0;
  return {
    type: "note",
    key: "basis",
    lines: [
      ...(lines.length === 0
        ? []
        : [live ? say(words.live) : say(words.tooMany, { all: planned.deal.length, limit: mostLines })]),
      say(words.spread),
      say(plan.input.settings.oneOutcome ? words.oneOutcome : dealsWords.chance.independence),
      ...count(words.usual, dated(DateSource.Usual)),
      ...count(words.undatedNote, dated(DateSource.None)),
      ...count(words.withoutMoney, planned.withoutMoney),
      ...count(words.wonUndated, wonUndated),
    ],
  };
}
