import { DutyState } from "../../system/report-duties.ts";
import { onTimeShare } from "../../system/on-time-share.ts";
import { reportWords as words } from "../../words/system/report-words.ts";
import { ownerNames } from "../owner-names.ts";
import type { Block, ResultSheet } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";
import { writeShare } from "../write-share.ts";
import { calendarTable, documentsTable, peopleTable } from "./report-tables.ts";

/**
 * what everybody has to hand in, the overdue first, and who keeps the dates.
 *
 * @see CALC-29
 */
export function reportCalendarSheet(context: SheetContext): ResultSheet {
  const { say, plan, day } = context;
  const { reports } = plan.system;
  return {
    id: "R-22",
    name: say(words.tab),
    title: say(words.title),
    header: context.header({
      basis: say(words.basis, { from: day(reports.from), to: day(reports.to) }),
      rows: reports.logged,
      settings: ["reportWeeksBack", "reportWeeksAhead", "biweeklyAnchor", "weeklyMinutes", "calendarCountry"],
    }),
    print: { landscape: true, paper: { list: "calendar" } },
    blocks: [
      { type: "note", key: "finding", mark: "strong", lines: findings(context) },
      ...gaps(context),
      peopleTable(context),
      ...chart(context),
      calendarTable(context),
      documentsTable(context),
    ],
  };
}

function findings(context: SheetContext): string[] {
  const { say, plan, day, language } = context;
  const { duties, people, from, to, logged } = plan.system.reports;
  const count = (state: number): number => duties.state.filter((one) => one === state).length;
  const due = duties.due.filter((one) => one <= plan.asOf).length;
  const overdue = count(DutyState.Overdue);
  const share = writeShare(onTimeShare(duties.due, duties.submitted, plan.asOf), language);
  const first =
    due === 0
      ? say(words.nothingDue, { from: day(from), asOf: day(plan.asOf) })
      : say(overdue > 0 ? words.overdue : words.nothingOverdue, { overdue, due, share });
  const ahead = say(words.today, { today: count(DutyState.Today), ahead: count(DutyState.Ahead), to: day(to) });
  if (logged === 0) return [ahead];
  const weakest = people.find(({ share: kept }) => kept < 1);
  return [
    first,
    ahead,
    ...(weakest
      ? [say(words.weakest, { name: ownerNames(context)[weakest.row], share: writeShare(weakest.share, language) })]
      : []),
  ];
}

function gaps(context: SheetContext): Block[] {
  const { say, plan, day } = context;
  const { documents, duties, nobody, byDocument, logged } = plan.system.reports;
  const nameOf = (at: number): string => `${documents[at].document.id} ${say(documents[at].document.name)}`;
  const posts = new Map<string, string[]>();
  for (const at of nobody) {
    const post = say(documents[at].document.preparedBy.words);
    posts.set(post, [...(posts.get(post) ?? []), documents[at].document.id]);
  }
  const never = byDocument.filter(({ due, overdue }) => logged > 0 && due > 0 && overdue === due);
  const lines = [
    ...(logged === 0 ? [say(words.noLog)] : []),
    ...Array.from(posts, ([post, ids]) => say(words.nobody, { documents: ids.join(", "), post })),
    ...(never.length > 0
      ? [say(words.neverIn, { documents: never.map(({ row }) => documents[row].document.id).join(", ") })]
      : []),
    ...duties.dropped.map((one) => say(words.dropped, { document: nameOf(one.document), day: day(one.day) })),
    ...(duties.activity.some((activity) => activity >= 0) ? [] : [say(words.noMeetings)]),
  ];
  return lines.length === 0 ? [] : [{ type: "note", key: "gaps", mark: "warning", lines }];
}

function chart(context: SheetContext): Block[] {
  const { say, plan, language } = context;
  const { people, duties, logged } = plan.system.reports;
  const measured = people.filter(({ due }) => due > 0);
  if (logged === 0 || measured.length === 0) return [];
  const all = onTimeShare(duties.due, duties.submitted, plan.asOf);
  const [weakest] = measured;
  return [
    {
      type: "chart",
      key: "discipline",
      title: say(words.chart, {
        name: ownerNames(context)[weakest.row],
        share: writeShare(weakest.share, language),
        all: writeShare(all, language),
      }),
      kind: "bar",
      categories: "people.author",
      series: [{ values: "people.share", name: say(words.share) }],
      rows: 30,
      width: 70,
      valueKind: "share",
    },
  ];
}
