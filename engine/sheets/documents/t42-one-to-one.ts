import { activityTypes } from "../../days/plan-days.ts";
import type { DocumentAbout } from "../../documents/document-request.ts";
import { TrainingState } from "../../system/plan-training.ts";
import { daysWords } from "../../words/days/days-words.ts";
import { peopleDocumentWords as words } from "../../words/documents/people-document-words.ts";
import type { FormField } from "../result-sheet.ts";
import { numberOrBlank, type SheetContext } from "../sheet-context.ts";
import { knownField, noteOf } from "./document-fields.ts";
import { emptyField } from "./document-header.ts";
import type { DocumentBody } from "./document-maker.ts";
import { personFields, withoutPerson } from "./person-fields.ts";

const meetings = ["officeMeeting", "awayMeeting", "presentation"];
const talkCode = "TR-NEW-15";

/** T-42: figures for a talk of fifteen to twenty minutes, and room for what was said. @see D-079 to D-082, D-106 */
export function oneToOne(context: SheetContext, { manager }: DocumentAbout): DocumentBody {
  const { say, plan } = context;
  const nobody = withoutPerson(context, manager);
  if (nobody) return nobody;
  const isNewcomer = plan.system.training.newcomers.includes(manager);
  const empty = (key: "well" | "hard" | "help" | "promise" | "outlook" | "mood" | "next") =>
    emptyField(context, key, words.talk[key]);
  return {
    rows: plan.days.rows,
    onePage: true,
    blocks: [
      noteOf("howTo", [say(words.talk.howTo), ...(isNewcomer ? [say(words.talk.newcomer)] : [])], "muted"),
      {
        type: "form",
        key: "figures",
        valueWidth: 50,
        title: say(words.talk.figures),
        fields: [...personFields(context, manager), ...figures(context, manager)],
      },
      {
        type: "form",
        key: "talk",
        valueWidth: 50,
        title: say(words.talk.talk),
        fields: (["well", "hard", "help", "promise", "outlook", "mood", "next"] as const).map(empty),
      },
    ],
  };
}

function figures(context: SheetContext, manager: number): FormField[] {
  const { plan, money } = context;
  const line = plan.days.statistics.managers[manager];
  const steps = plan.system.training.steps.filter((step) => step.manager === manager);
  const talk = steps.find(({ item, state }) => item.code === talkCode && state !== TrainingState.Done);
  const done = (wanted: (type: string) => boolean): number =>
    activityTypes.reduce((sum, type, at) => sum + (wanted(type) ? line.monthDone[at] : 0), 0);
  return [
    knownField(context, "monthMoney", daysWords.monthMoney, money(line.monthToDate), "money"),
    knownField(context, "planShare", daysWords.planShare, numberOrBlank(line.planShare), "share"),
    knownField(context, "expectedToEnd", daysWords.expectedToEnd, money(line.expectedToEnd), "money"),
    knownField(context, "calls", words.talk.calls, done((type) => type === "call"), "whole"), // prettier-ignore
    knownField(context, "meetings", words.talk.meetings, done((type) => meetings.includes(type)), "whole"), // prettier-ignore
    knownField(context, "overdue", words.talk.overdue, steps.filter(({ state }) => state === TrainingState.Overdue).length, "whole"), // prettier-ignore
    ...(talk ? [knownField(context, "supportDue", words.talk.supportDue, numberOrBlank(talk.due), "date")] : []),
  ];
}
