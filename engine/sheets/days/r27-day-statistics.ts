import type { Text } from "../../ground/text.ts";
import type { DayLine } from "../../days/day-statistics.ts";
import { activityTypes } from "../../days/plan-days.ts";
import { lists } from "../../input/lists.ts";
import { commonWords } from "../../words/common-words.ts";
import { daysWords as words } from "../../words/days/days-words.ts";
import { incomingTables } from "./incoming-tables.ts";
import { dayOwners, shownTypes } from "./day-owners.ts";
import { date, money, share, text, whole } from "../column.ts";
import { formOf } from "../form-of.ts";
import { tableOf } from "../table-of.ts";
import { ownerNames } from "../owner-names.ts";
import type { Block, ResultSheet } from "../result-sheet.ts";
import { type SheetContext } from "../sheet-context.ts";
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
    print: { landscape: true, paper: {} },
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

function summaryForm(context: SheetContext): Block {
  const { say, plan } = context;
  const { statistics } = plan.days;
  const { total } = statistics;
  return formOf(context, {
    key: "summary",
    title: words.summary,
    fields: [
      date("previousDay", words.previousDay, statistics.previousWorkday),
      date("today", words.today, plan.asOf),
      whole("elapsedDays", words.elapsed, statistics.elapsedDays, {
        note: say(words.elapsedOf, { days: statistics.monthDays }),
      }),
      money("monthMoney", words.monthMoney, total.monthToDate, { mark: "strong" }),
      money("plan", words.plan, total.plan > 0 ? total.plan : null),
      share("planShare", words.planShare, total.planShare, { mark: "strong" }),
      money("expectedToEnd", words.expectedToEnd, total.expectedToEnd, { note: words.expectedHelp }),
      money("runRate", words.runRate, total.runRate, { note: words.runRateHelp }),
    ],
  });
}

function managersTable(context: SheetContext): Block {
  const { plan } = context;
  const { statistics } = plan.days;
  const owners = dayOwners(plan);
  const names = ownerNames(context);
  const { total } = statistics;
  const counted = (key: string, heading: Text, of: (line: DayLine) => number, help?: Text) =>
    whole(key, heading, (owner: number) => of(statistics.managers[owner]), {
      help,
      total: { value: of(total), formula: `=SUM({${key}})` },
    });
  const sum = (line: Float64Array): number => line.reduce((all, count) => all + count, 0);
  const amount = (key: string, heading: Text, of: (line: DayLine) => number, help?: Text) =>
    money(key, heading, (owner: number) => of(statistics.managers[owner]), { help, total: { value: of(total) } });
  return tableOf(context, owners, {
    key: "managers",
    title: words.managers,
    plain: true,
    columns: [
      text("manager", commonWords.manager, (owner) => names[owner], { width: 26, total: { value: commonWords.total } }),
      counted("done", words.done, ({ done }) => sum(done), words.doneHelp),
      shownTypes(total.done).map((type) =>
        counted(
          `done${activityTypes[type][0].toUpperCase()}${activityTypes[type].slice(1)}`,
          lists.activityType[activityTypes[type]],
          ({ done }) => done[type],
        ),
      ),
      counted("newContacts", words.newContacts, ({ newContacts }) => newContacts, words.newContactsHelp),
      counted("meetings", words.meetings, ({ meetings }) => meetings, words.meetingsHelp),
      counted("proposals", words.proposals, ({ proposals }) => proposals, words.proposalsHelp),
      amount("won", words.won, ({ wonBefore }) => wonBefore),
      counted("plannedToday", words.plannedToday, ({ planned }) => sum(planned)),
      amount("monthMoney", words.monthMoney, ({ monthToDate }) => monthToDate),
      amount("plan", words.plan, (line) => (line.plan > 0 ? line.plan : Number.NaN)),
      share("planShare", words.planShare, (owner) => statistics.managers[owner].planShare, {
        total: { value: total.planShare },
      }),
      amount("expectedToEnd", words.expectedToEnd, ({ expectedToEnd }) => expectedToEnd, words.expectedHelp),
      amount("runRate", words.runRate, ({ runRate }) => runRate, words.runRateHelp),
    ],
  });
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

function typesTable(context: SheetContext): Block {
  const { plan } = context;
  const { total } = plan.days.statistics;
  const types = shownTypes(total.done, total.planned, total.monthDone);
  return tableOf(context, types, {
    key: "types",
    title: words.types,
    plain: true,
    columns: [
      text("type", words.type, (type) => lists.activityType[activityTypes[type]], {
        json: (type) => activityTypes[type],
      }),
      whole("done", words.done, (type) => total.done[type]),
      whole("plannedToday", words.plannedToday, (type) => total.planned[type]),
      whole("monthDone", words.monthDone, (type) => total.monthDone[type]),
    ],
  });
}

function missingNote({ say, plan }: SheetContext): Block | undefined {
  const found = [
    ...(plan.days.rows > 0 ? [] : [say(words.noContacts)]),
    ...(plan.days.statistics.total.plan > 0 ? [] : [say(words.noPlan)]),
    ...(dayOwners(plan).length > 0 ? [] : [say(words.nobody)]),
  ];
  return found.length === 0 ? undefined : { type: "note", key: "missing", lines: found, mark: "warning" };
}
