import { moneyGone } from "../../clients/money-gone.ts";
import { ClientAction } from "../../clients/weigh-service.ts";
import type { Money } from "../../ground/units.ts";
import { commonWords } from "../../words/common-words.ts";
import { moneyWords } from "../../words/overview/money-words.ts";
import { rollUpWords } from "../../words/deals/roll-up-words.ts";
import { verdictWords } from "../../words/deals/verdict-words.ts";
import { overviewWords as words } from "../../words/overview/overview-words.ts";
import type { Text } from "../../ground/text.ts";
import { totalOf } from "../../funnel/scoreboard.ts";
import type { IssueLevel } from "../../ground/issue.ts";
import { winRateFall } from "../funnel/rate-change-lines.ts";
import { narrowestStage } from "../funnel/conversion-stages.ts";
import { funnelNames } from "../funnel/funnel-parts.ts";
import { ownerNames } from "../owner-names.ts";
import type { Block, FormField, ResultSheet } from "../result-sheet.ts";
import { diagnosisHeadline } from "../system/layer-findings.ts";
import { layerName } from "../system/layer-view.ts";
import { usualLines, verdictLines, verdictMarks, verdictSentence } from "../deals/verdict-lines.ts";
import { lastBuildForm } from "./last-build.ts";
import { whyNote } from "./why-note.ts";
import { mondayActions } from "./monday-actions.ts";
import { numberOrBlank, type SheetContext } from "../sheet-context.ts";
import { writeShare } from "../write-share.ts";

/** the headline figures with a light each, in the order of the questions a commercial director asks; links lead on. */
export function overviewSheet(context: SheetContext): ResultSheet {
  const { say } = context;
  return {
    id: "R-00",
    name: say(words.tab),
    title: say(words.title),
    header: context.header({ rows: context.plan.input.tables.Deals.rowCount }),
    print: { landscape: true, onePage: true },
    blocks: [
      verdictForm(context),
      planForm(context),
      peopleForm(context),
      clientsForm(context),
      funnelForm(context),
      todayForm(context),
      ...lastBuildForm(context),
      ...mondayActions(context),
      ...whyNote(context),
      ...managersBlocks(context),
    ],
  };
}

type Field = Omit<FormField, "label"> & { readonly label: Text };

function form({ say }: SheetContext, key: string, title: Text, sheet: string, fields: readonly Field[]): Block {
  return {
    type: "form",
    key,
    title: say(title),
    fields: fields.map((field) => ({ link: { sheet }, ...field, label: say(field.label) })),
  };
}

/** The one verdict (AM-86) with what stands below it: never a green yes for what only luck brings. */
function verdictForm(context: SheetContext): Block {
  const { say, money, plan } = context;
  const { department, corrected } = plan.dealPlan.verdicts;
  const { nominal, target } = plan.dealPlan.rollUp.department;
  const has = target > 0;
  const sum = (key: string, label: Text, amount: number, note?: string): Field => ({
    key,
    label,
    kind: "money",
    value: has ? money(amount) : null,
    note,
  });
  const lines = verdictLines(context, department);
  return form(context, "verdict", verdictWords.title, "R-14", [
    {
      key: "code",
      label: verdictWords.verdict,
      kind: "text",
      value: say(verdictWords.code[department.code]),
      json: department.code,
      mark: verdictMarks[department.code],
      note: verdictSentence(context, department),
    },
    sum("gap", verdictWords.gap, department.gap, lines.length === 0 ? undefined : lines.join(" ")),
    sum("p10", rollUpWords.p10, department.p10),
    sum("p90", rollUpWords.p90, department.p90),
    {
      key: "mustWin",
      label: verdictWords.mustWinLabel,
      kind: "whole",
      value: has ? numberOrBlank(department.mustWin) : null,
    },
    { key: "ifAllWon", label: verdictWords.ifAllWon, kind: "share", value: has ? nominal / target : null },
    sum("uncovered", verdictWords.uncovered, department.uncovered),
    sum("corrected", verdictWords.corrected, corrected.expected, say(verdictWords.code[corrected.verdict])),
  ]);
}

function planForm(context: SheetContext): Block {
  const { say, money, plan } = context;
  const { department } = plan.dealPlan.rollUp;
  const { chance } = plan.dealPlan.departmentChance;
  const has = department.target > 0;
  const hours = plan.people.feasible.department.verdict;
  const yesNo = (yes: boolean | undefined): Pick<FormField, "kind" | "value" | "json" | "mark"> => ({
    kind: "text",
    value: yes === undefined ? null : say(yes ? commonWords.yes : commonWords.no),
    json: yes ?? null,
    mark: yes === undefined ? undefined : yes ? "good" : "bad",
  });
  return form(context, "plan", words.plan, "R-14", [
    {
      key: "target",
      label: words.target,
      kind: "money",
      value: has ? money(department.target) : null,
      note: has ? undefined : say(words.noPlan),
      link: { sheet: "R-04" },
    },
    { key: "won", label: words.won, kind: "money", value: money(department.won) },
    ...wonUndated(context),
    { key: "expected", label: words.expected, kind: "money", value: money(department.expected) },
    {
      key: "cover",
      label: words.cover,
      kind: "share",
      value: numberOrBlank(department.cover),
    },
    { key: "chance", label: words.chance, kind: "share", value: has ? numberOrBlank(chance) : null },
    {
      key: "inHours",
      label: words.inHours,
      ...yesNo(hours === "unknown" ? undefined : hours === "enough"),
      link: { sheet: "R-07" },
    },
  ]);
}

/** Beside won, where deals were won nobody knows when (AM-72). */
function wonUndated({ say, money, plan }: SheetContext): Field[] {
  const undated = moneyGone(plan.money, "Deals", "wonUndated");
  if (undated.rows === 0) return [];
  const note = say(moneyWords.wonUndatedNote, { rows: undated.rows });
  const value = money(undated.money);
  const link = { sheet: "R-28" };
  return [{ key: "wonUndated", label: moneyWords.wonUndated, kind: "money", value, mark: "warning", note, link }];
}

/** Where more than asideTell of the money read is set aside (AM-70). */
function setAside({ say, plan }: SheetContext): Field[] {
  const { asideShare } = plan.money;
  if (!(asideShare > plan.input.settings.asideTell)) return [];
  const note = say(moneyWords.overviewNote);
  const link = { sheet: "R-28" };
  return [{ key: "setAside", label: moneyWords.overview, kind: "share", value: asideShare, mark: "bad", note, link }];
}

function peopleForm(context: SheetContext): Block {
  const { need, loads } = context.plan.people;
  const { sellers } = context.plan.goals;
  const overloaded = sellers.filter((row) => loads.overloaded[row] === 1).length;
  return form(context, "people", words.people, "R-07", [
    {
      key: "needed",
      label: words.needed,
      kind: "whole",
      value: numberOrBlank(need.headcount),
      mark: need.verdict === "unknown" ? undefined : need.verdict === "short" ? "bad" : "good",
      note: Number.isNaN(need.fte) ? undefined : context.say(words.neededNote, { fte: need.fte.toFixed(1) }),
    },
    {
      key: "present",
      label: words.present,
      kind: "number",
      value: need.have,
      note: context.say(words.presentNote, { people: sellers.length }),
    },
    {
      key: "toGive",
      label: words.toGive,
      kind: "whole",
      value: need.toGive.clients,
      mark: need.toGive.clients > 0 ? "warning" : "good",
      note:
        need.toGive.clients > 0 ? context.say(words.toGiveNote, { hours: Math.round(need.toGive.hours) }) : undefined,
    },
    {
      key: "overloaded",
      label: words.overloaded,
      kind: "whole",
      value: overloaded,
      mark: overloaded > 0 ? "warning" : "good",
    },
  ]);
}

function clientsForm(context: SheetContext): Block {
  const { say, plan, language } = context;
  const { groups } = plan.clients.groups;
  const { action } = plan.clients.service.weights;
  const group = (place: number, key: string, label: Text): Field => ({
    key,
    label,
    kind: "whole",
    value: groups[place].clients,
    note: say(words.ofMoney, { share: writeShare(groups[place].valueShare, language) }),
  });
  return form(context, "clients", words.clients, "R-01", [
    group(0, "a", words.groupA),
    group(1, "b", words.groupB),
    group(2, "c", words.groupC),
    {
      key: "developFirst",
      label: words.developFirst,
      kind: "whole",
      value: action.filter((one) => one === ClientAction.DevelopFirst).length,
      link: { sheet: "R-02" },
    },
  ]);
}

function funnelForm(context: SheetContext): Block {
  const { say, plan, language } = context;
  const { board, rates } = plan.funnel;
  const open = totalOf(board);
  const closed = rates.inPeriod.ofClosed;
  const { need } = plan.dealPlan;
  const { changes } = plan.funnel;
  const leak = narrowestStage(context);
  const { conversion } = plan.funnel;
  return form(context, "funnel", words.funnel, "R-09", [
    {
      key: "open",
      label: words.open,
      kind: "whole",
      value: open.count,
      note: say(words.openMoney, { money: sumWords(context, open.money) }),
    },
    {
      key: "winRate",
      label: words.winRate,
      kind: "share",
      value: numberOrBlank(closed.rate),
      mark: changes.winRateFell ? "bad" : undefined,
      note: changes.winRateFell ? winRateFall(context) : say(words.ofClosed, { won: closed.won, n: closed.n }),
      link: { sheet: "R-11" },
    },
    {
      key: "leak",
      label: words.leak,
      kind: "text",
      value: leak < 0 ? null : funnelNames(context).stage(conversion.stage[leak]),
      mark: leak < 0 ? undefined : "warning",
      note: leak < 0 ? undefined : say(words.leakNote, { share: writeShare(conversion.resolved[leak], language) }),
      link: { sheet: "R-11" },
    },
    {
      key: "newLeads",
      label: words.newLeads,
      kind: "whole",
      value: numberOrBlank(need.leads),
      mark: need.canClose ? undefined : "bad",
      note:
        need.state === "tooLate"
          ? say(verdictWords.noLeadsLine)
          : need.leads > 0
            ? [say(words.leadDeadline, { day: context.day(need.lastDay) }), ...usualLines(context, need)].join(". ")
            : undefined,
      link: { sheet: "R-12" },
    },
  ]);
}

function todayForm(context: SheetContext): Block {
  const { say, plan } = context;
  const { concerns } = plan.dealPlan;
  const count = (level: IssueLevel): number => plan.issues.filter((issue) => issue.level === level).length;
  const steps = concerns.overdueSteps.length;
  const errors = count("error");
  return form(context, "today", words.today, "R-27", [
    {
      key: "plannedToday",
      label: words.plannedToday,
      kind: "whole",
      value: plan.days.statistics.total.planned.reduce((sum, one) => sum + one, 0),
    },
    {
      key: "overdueSteps",
      label: words.overdueSteps,
      kind: "whole",
      value: steps,
      mark: steps > 0 ? "warning" : "good",
      link: { sheet: "R-14" },
    },
    {
      key: "withoutPlan",
      label: words.withoutPlan,
      kind: "whole",
      value: concerns.withoutPlan.length,
      mark: concerns.withoutPlan.length > 0 ? "warning" : "good",
      link: { sheet: "R-14" },
    },
    {
      key: "diagnosis",
      label: words.diagnosis,
      kind: "text",
      value:
        plan.system.layers.diagnosis.layer === 0
          ? say(words.healthy)
          : layerName(context, plan.system.layers.diagnosis.layer),
      json: plan.system.layers.diagnosis.layer,
      mark: plan.system.layers.diagnosis.layer === 0 ? "good" : "warning",
      note: diagnosisHeadline(context),
      link: { sheet: "R-17" },
    },
    ...setAside(context),
    {
      key: "issues",
      label: words.issues,
      kind: "whole",
      value: errors,
      mark: errors > 0 ? "bad" : "good",
      note: say(words.issuesNote, { warning: count("warning") }),
      link: { sheet: "R-28" },
    },
  ]);
}

/** Plan and fact of each seller, largest plan first, beside the forms. */
function managersBlocks(context: SheetContext): Block[] {
  const { say, plan, moneyColumn } = context;
  const { managers } = plan.dealPlan.rollUp;
  const names = ownerNames(context);
  const rows = plan.goals.sellers
    .filter((row) => managers[row] !== undefined)
    .sort((a, b) => managers[b].target - managers[a].target || managers[b].won - managers[a].won);
  if (rows.length === 0) return [];
  const table: Block = {
    type: "table",
    key: "managers",
    side: true,
    plain: true,
    title: say(words.managers),
    rowCount: rows.length,
    columns: [
      {
        key: "manager",
        heading: say(commonWords.manager),
        kind: "text",
        width: 24,
        values: rows.map((row) => names[row]),
      },
      {
        key: "plan",
        heading: say(commonWords.plan),
        kind: "money",
        values: moneyColumn(rows.map((row) => managers[row].target)),
      },
      {
        key: "fact",
        heading: say(commonWords.fact),
        kind: "money",
        values: moneyColumn(rows.map((row) => managers[row].won)),
      },
      {
        key: "expected",
        heading: say(commonWords.expected),
        kind: "money",
        values: moneyColumn(rows.map((row) => managers[row].expected)),
      },
    ],
  };
  const chart: Block = {
    type: "chart",
    key: "planFact",
    side: true,
    title: planFinding(context),
    kind: "column",
    categories: "managers.manager",
    series: (["plan", "fact"] as const).map((key) => ({ values: `managers.${key}`, name: say(commonWords[key]) })),
    valueKind: "money",
    rows: 15,
    width: 70,
  };
  return [table, chart];
}

/** A sum in a sentence, without decimals. */
function sumWords({ money, language }: SheetContext, amount: Money): string {
  return (money(amount) ?? 0).toLocaleString(language === "ru" ? "ru-RU" : "en-US", { maximumFractionDigits: 0 });
}

function planFinding({ say, plan, language }: SheetContext): string {
  const { target, won, cover } = plan.dealPlan.rollUp.department;
  if (!(target > 0)) return say(words.managers);
  return say(words.planFinding, { won: writeShare(won / target, language), expected: writeShare(cover, language) });
}
