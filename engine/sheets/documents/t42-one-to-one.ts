import { activityTypes } from "../../days/plan-days.ts";
import type { DocumentAbout } from "../../documents/document-request.ts";
import { TrainingState } from "../../system/plan-training.ts";
import { daysWords } from "../../words/days/days-words.ts";
import { peopleDocumentWords as words } from "../../words/documents/people-document-words.ts";
import { date, money, share, typed, whole, type Field } from "../column.ts";
import { formOf } from "../form-of.ts";
import { type SheetContext } from "../sheet-context.ts";
import { noteOf } from "./document-fields.ts";
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
    typed(key, words.talk[key]);
  return {
    rows: plan.days.rows,
    onePage: true,
    blocks: [
      noteOf("howTo", [say(words.talk.howTo), ...(isNewcomer ? [say(words.talk.newcomer)] : [])], "muted"),
      formOf(context, {
        key: "figures",
        valueWidth: 50,
        title: words.talk.figures,
        fields: [personFields(context, manager), figures(context, manager)],
      }),
      formOf(context, {
        key: "talk",
        valueWidth: 50,
        title: words.talk.talk,
        fields: (["well", "hard", "help", "promise", "outlook", "mood", "next"] as const).map(empty),
      }),
    ],
  };
}

function figures(context: SheetContext, manager: number): Field[] {
  const { plan } = context;
  const line = plan.days.statistics.managers[manager];
  const steps = plan.system.training.steps.filter((step) => step.manager === manager);
  const talk = steps.find(({ item, state }) => item.code === talkCode && state !== TrainingState.Done);
  const done = (wanted: (type: string) => boolean): number =>
    activityTypes.reduce((sum, type, at) => sum + (wanted(type) ? line.monthDone[at] : 0), 0);
  return [
    money("monthMoney", daysWords.monthMoney, line.monthToDate),
    share("planShare", daysWords.planShare, line.planShare),
    money("expectedToEnd", daysWords.expectedToEnd, line.expectedToEnd),
    whole(
      "calls",
      words.talk.calls,
      done((type) => type === "call"),
    ),
    whole(
      "meetings",
      words.talk.meetings,
      done((type) => meetings.includes(type)),
    ),
    whole("overdue", words.talk.overdue, steps.filter(({ state }) => state === TrainingState.Overdue).length),
    ...(talk ? [date("supportDue", words.talk.supportDue, talk.due)] : []),
  ];
}
