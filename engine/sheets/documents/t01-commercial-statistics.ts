import type { DocumentAbout } from "../../documents/document-request.ts";
import { activityTypes, type ActivityType } from "../../days/plan-days.ts";
import { lists } from "../../input/lists.ts";
import { commonWords } from "../../words/common-words.ts";
import { daysWords as words } from "../../words/days/days-words.ts";
import { shownTypes } from "../days/day-owners.ts";
import { emptyField } from "./document-header.ts";
import type { DocumentBody } from "./document-maker.ts";
import { ownerNames } from "../owner-names.ts";
import type { FormField } from "../result-sheet.ts";
import { numberOrBlank, type SheetContext } from "../sheet-context.ts";

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
      {
        type: "form",
        key: "day",
        title: say(words.done),
        fields: dayFields(context, manager, ownerNames(context)[manager]),
      },
    ],
  };
}

function dayFields(context: SheetContext, owner: number, name: string): FormField[] {
  const { say, plan, money, language } = context;
  const { statistics } = plan.days;
  const line = statistics.managers[owner];
  const count = (key: string, label: string, value: number): FormField => ({ key, label, kind: "whole", value });
  const amount = (key: string, label: string, value: number): FormField => ({
    key,
    label,
    kind: "money",
    value: money(value),
  });
  const doneOf = (type: ActivityType): number => line.done[activityTypes.indexOf(type)];
  const today = shownTypes(line.planned).map(
    (type) => `${lists.activityType[activityTypes[type]][language]} ${line.planned[type]}`,
  );
  return [
    { key: "manager", label: say(commonWords.manager), kind: "text", value: name },
    { key: "date", label: say(words.previousDay), kind: "date", value: numberOrBlank(statistics.previousWorkday) },
    count("calls", say(words.calls), doneOf("call")),
    count("letters", say(words.letters), doneOf("letter")),
    count("meetings", say(words.meetings), line.meetings),
    count("newContacts", say(words.newContacts), line.newContacts),
    count("proposals", say(words.proposals), line.proposals),
    amount("won", say(words.won), line.wonBefore),
    {
      key: "planToday",
      label: say(words.planTodayLabel),
      kind: "text",
      value: today.length > 0 ? today.join(", ") : say(words.nothing),
    },
    amount("monthMoney", say(words.monthMoney), line.monthToDate),
    { key: "planShare", label: say(words.planShare), kind: "share", value: numberOrBlank(line.planShare) },
    amount("expectedToEnd", say(words.expectedToEnd), line.expectedToEnd),
    emptyField(context, "resultOfDay", words.resultOfDay),
    emptyField(context, "correction", words.correction),
  ];
}
