import type { DocumentAbout } from "../../documents/document-request.ts";
import { activityTypes, type ActivityType } from "../../days/plan-days.ts";
import { lists } from "../../input/lists.ts";
import { commonWords } from "../../words/common-words.ts";
import { daysWords as words } from "../../words/days/days-words.ts";
import { shownTypes } from "../days/day-owners.ts";
import type { DocumentBody } from "./document-maker.ts";
import { date, money, share, text, typed, whole, type Field } from "../column.ts";
import { formOf } from "../form-of.ts";
import { ownerNames } from "../owner-names.ts";
import { type SheetContext } from "../sheet-context.ts";

/**
 * T-01: a manager's results of the day before, for the supervisor to set the day and correct the work.
 *
 * @see D-191, CALC-38
 */
export function commercialStatistics(context: SheetContext, { manager }: DocumentAbout): DocumentBody {
  const { say, plan } = context;
  const { previousWorkday } = plan.days.statistics;
  if (manager < 0) return { blocks: [{ type: "note", key: "nobody", lines: [say(words.nobody)], mark: "warning" }] };
  return {
    rows: plan.days.rows,
    from: previousWorkday,
    to: previousWorkday,
    blocks: [
      formOf(context, {
        key: "day",
        title: words.done,
        fields: dayFields(context, manager, ownerNames(context)[manager]),
      }),
    ],
  };
}

function dayFields(context: SheetContext, owner: number, name: string): Field[] {
  const { say, plan, language } = context;
  const { statistics } = plan.days;
  const line = statistics.managers[owner];
  const count = (key: string, label: string, value: number): Field => whole(key, label, value);
  const amount = (key: string, label: string, value: number): Field => money(key, label, value);
  const doneOf = (type: ActivityType): number => line.done[activityTypes.indexOf(type)];
  const today = shownTypes(line.planned).map(
    (type) => `${lists.activityType[activityTypes[type]][language]} ${line.planned[type]}`,
  );
  return [
    text("manager", commonWords.manager, name),
    date("date", words.previousDay, statistics.previousWorkday),
    count("calls", say(words.calls), doneOf("call")),
    count("letters", say(words.letters), doneOf("letter")),
    count("meetings", say(words.meetings), line.meetings),
    count("newContacts", say(words.newContacts), line.newContacts),
    count("proposals", say(words.proposals), line.proposals),
    amount("won", say(words.won), line.wonBefore),
    text("planToday", words.planTodayLabel, today.length > 0 ? today.join(", ") : words.nothing),
    amount("monthMoney", say(words.monthMoney), line.monthToDate),
    share("planShare", words.planShare, line.planShare),
    amount("expectedToEnd", say(words.expectedToEnd), line.expectedToEnd),
    typed("resultOfDay", words.resultOfDay),
    typed("correction", words.correction),
  ];
}
