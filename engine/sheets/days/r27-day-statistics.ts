import type { DayLine } from "../../days/day-statistics.ts";
import { activityTypes } from "../../days/plan-days.ts";
import { lists } from "../../input/lists.ts";
import { commonWords } from "../../words/common-words.ts";
import { daysWords as words } from "../../words/days/days-words.ts";
import { incomingTables } from "./incoming-tables.ts";
import { dayOwners, shownTypes } from "./day-owners.ts";
import { ownerNames } from "../owner-names.ts";
import type { Block, ResultSheet, SheetColumn } from "../result-sheet.ts";
import { numberOrBlank, type SheetContext } from "../sheet-context.ts";
import { writeShare } from "../write-share.ts";

/**
 * the table of the 9:05 meeting: what each manager did on the previous working day, what is planned today, where the
 * month stands and where it will end.
 *
 * Under it, incoming clients nobody has yet and who should take them.
 *
 * @see CALC-38, CALC-39
 */
export function dayStatisticsSheet(context: SheetContext): ResultSheet {
  const { say, plan } = context;
  const { won } = plan.dealPlan;
  const missing = missingNote(context);
  return {
    id: "R-27",
    name: say(words.tab),
    title: say(words.title),
    header: context.header({
      basis: say(won.basis === "deals" ? words.basisDeals : words.basisPayments),
      rows: plan.days.rows + won.money.length,
    }),
    print: { landscape: true, onePage: plan.days.incoming.lines.length === 0 },
    blocks: [
      ...(missing ? [missing] : []),
      summaryForm(context),
      managersTable(context),
      chart(context),
      typesTable(context),
      ...incomingTables(context),
    ],
  };
}

function summaryForm({ say, plan, money }: SheetContext): Block {
  const { statistics } = plan.days;
  const { total } = statistics;
  return {
    type: "form",
    key: "summary",
    title: say(words.summary),
    fields: [
      {
        key: "previousDay",
        label: say(words.previousDay),
        kind: "date",
        value: numberOrBlank(statistics.previousWorkday),
      },
      { key: "today", label: say(words.today), kind: "date", value: numberOrBlank(plan.asOf) },
      {
        key: "elapsedDays",
        label: say(words.elapsed),
        kind: "whole",
        value: numberOrBlank(statistics.elapsedDays),
        note: say(words.elapsedOf, { days: statistics.monthDays }),
      },
      {
        key: "monthMoney",
        label: say(words.monthMoney),
        kind: "money",
        value: money(total.monthToDate),
        mark: "strong",
      },
      { key: "plan", label: say(words.plan), kind: "money", value: total.plan > 0 ? money(total.plan) : null },
      {
        key: "planShare",
        label: say(words.planShare),
        kind: "share",
        value: numberOrBlank(total.planShare),
        mark: "strong",
      },
      {
        key: "expectedToEnd",
        label: say(words.expectedToEnd),
        kind: "money",
        value: money(total.expectedToEnd),
        note: say(words.expectedHelp),
      },
      {
        key: "runRate",
        label: say(words.runRate),
        kind: "money",
        value: money(total.runRate),
        note: say(words.runRateHelp),
      },
    ],
  };
}

function managersTable(context: SheetContext): Block {
  const { say, plan, money, language } = context;
  const { statistics } = plan.days;
  const owners = dayOwners(plan);
  const names = ownerNames(context);
  const lines = owners.map((owner) => statistics.managers[owner]);
  const { total } = statistics;
  const counted = (key: string, heading: string, of: (line: DayLine) => number, help?: string): SheetColumn => ({
    key,
    heading,
    kind: "whole",
    help,
    values: lines.map(of),
    total: { value: of(total), formula: `=SUM({${key}})` },
  });
  const sum = (line: Float64Array): number => line.reduce((all, count) => all + count, 0);
  const amount = (key: string, heading: string, of: (line: DayLine) => number, help?: string): SheetColumn => ({
    key,
    heading,
    kind: "money",
    help,
    values: lines.map((line) => money(of(line))),
    total: { value: money(of(total)) },
  });
  return {
    type: "table",
    key: "managers",
    title: say(words.managers),
    plain: true,
    rowCount: owners.length,
    columns: [
      {
        key: "manager",
        heading: say(commonWords.manager),
        kind: "text",
        width: 26,
        values: owners.map((owner) => names[owner]),
        total: { value: say(commonWords.total) },
      },
      counted("done", say(words.done), ({ done }) => sum(done), say(words.doneHelp)),
      ...shownTypes(total.done).map((type) =>
        counted(
          `done${activityTypes[type][0].toUpperCase()}${activityTypes[type].slice(1)}`,
          lists.activityType[activityTypes[type]][language],
          ({ done }) => done[type],
        ),
      ),
      counted("newContacts", say(words.newContacts), ({ newContacts }) => newContacts, say(words.newContactsHelp)),
      counted("meetings", say(words.meetings), ({ meetings }) => meetings, say(words.meetingsHelp)),
      counted("proposals", say(words.proposals), ({ proposals }) => proposals, say(words.proposalsHelp)),
      amount("won", say(words.won), ({ wonBefore }) => wonBefore),
      counted("plannedToday", say(words.plannedToday), ({ planned }) => sum(planned)),
      amount("monthMoney", say(words.monthMoney), ({ monthToDate }) => monthToDate),
      amount("plan", say(words.plan), (line) => (line.plan > 0 ? line.plan : Number.NaN)),
      {
        key: "planShare",
        heading: say(words.planShare),
        kind: "share",
        values: lines.map(({ planShare }) => numberOrBlank(planShare)),
        total: { value: numberOrBlank(total.planShare) },
      },
      amount("expectedToEnd", say(words.expectedToEnd), ({ expectedToEnd }) => expectedToEnd, say(words.expectedHelp)),
      amount("runRate", say(words.runRate), ({ runRate }) => runRate, say(words.runRateHelp)),
    ],
  };
}

function chart({ say, plan, language }: SheetContext): Block {
  const { total } = plan.days.statistics;
  const percent = (share: number): string => writeShare(share, language);
  return {
    type: "chart",
    key: "byManager",
    title:
      total.plan > 0
        ? say(words.finding, { share: percent(total.planShare), expected: percent(total.expectedToEnd / total.plan) })
        : say(words.findingNoPlan),
    kind: "column",
    categories: "managers.manager",
    rows: 40,
    series: [
      { values: "managers.plan", name: say(words.plan) },
      { values: "managers.monthMoney", name: say(words.monthMoney) },
      { values: "managers.expectedToEnd", name: say(words.expectedToEnd) },
    ],
    width: 110,
    valueKind: "money",
  };
}

function typesTable({ say, plan, language }: SheetContext): Block {
  const { total } = plan.days.statistics;
  const types = shownTypes(total.done, total.planned, total.monthDone);
  const column = (key: string, heading: string, counts: Float64Array): SheetColumn => ({
    key,
    heading,
    kind: "whole",
    values: types.map((type) => counts[type]),
  });
  return {
    type: "table",
    key: "types",
    title: say(words.types),
    plain: true,
    rowCount: types.length,
    columns: [
      {
        key: "type",
        heading: say(words.type),
        kind: "text",
        values: types.map((type) => lists.activityType[activityTypes[type]][language]),
        json: types.map((type) => activityTypes[type]),
      },
      column("done", say(words.done), total.done),
      column("plannedToday", say(words.plannedToday), total.planned),
      column("monthDone", say(words.monthDone), total.monthDone),
    ],
  };
}

function missingNote({ say, plan }: SheetContext): Block | undefined {
  const found = [
    ...(plan.days.rows > 0 ? [] : [say(words.noContacts)]),
    ...(plan.days.statistics.total.plan > 0 ? [] : [say(words.noPlan)]),
    ...(dayOwners(plan).length > 0 ? [] : [say(words.nobody)]),
  ];
  return found.length === 0 ? undefined : { type: "note", key: "missing", lines: found, mark: "warning" };
}
