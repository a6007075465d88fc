import { clientMeetings } from "./client-meetings.ts";
import type { DocumentAbout } from "../../documents/document-request.ts";
import { tables as specs } from "../../input/tables/index.ts";
import { clientCardWords } from "../../words/documents/client-card-words.ts";
import { meetingWords } from "../../words/documents/meeting-words.ts";
import { typed } from "../column.ts";
import { formOf } from "../form-of.ts";
import type { Block } from "../result-sheet.ts";
import { clientName } from "../row-names.ts";
import type { SheetContext } from "../sheet-context.ts";
import { clientFields, typeWords } from "./client-fields.ts";
import { peopleBlocks } from "./client-people.ts";
import { noteOf, wordAt } from "./document-fields.ts";
import type { DocumentBody } from "./document-maker.ts";
import { emptyTable } from "./empty-table.ts";

const words = meetingWords.minutes;
const steps = specs.DealSteps.columns;

/**
 * T-12: minutes of a meeting with a large client: who was there, what was agreed and refused, who does what next.
 *
 * @see D-202, D-094
 */
export function meetingMinutes(context: SheetContext, { client }: DocumentAbout): DocumentBody {
  const { plan, say } = context;
  if (client < 0) return { blocks: [noteOf("finding", [say(clientCardWords.unknown)], "warning")] };
  const { last } = clientMeetings(plan, client);
  const { doneDate, dueDate } = plan.input.tables.Activities;
  const date = last < 0 ? plan.asOf : doneDate[last] || dueDate[last];
  const fields = clientFields(context, client);
  const present = typed("present", words.present, { width: 16 });
  return {
    from: date,
    to: date,
    blocks: [
      finding(context, client, last, date),
      ...peopleBlocks(context, client, [present]),
      formOf(context, {
        key: "results",
        title: words.about,
        valueWidth: 26,
        fields: [
          typed("ours", words.ours),
          typed("agreed", words.agreed),
          typed("refused", words.refused),
          typed("news", words.news),
          fields.nextContact,
        ],
      }),
      emptyTable(context, {
        key: "actions",
        title: words.actions,
        columns: [
          typed("action", steps.action.heading, { width: 26 }),
          typed("owner", steps.owner.heading, { width: 26 }),
          typed("plannedDate", steps.plannedDate.heading, { kind: "date", width: 16 }),
          typed("checkpointCriterion", steps.checkpointCriterion.heading, { width: 15 }),
        ],
      }),
    ],
  };
}

function finding(context: SheetContext, client: number, meeting: number, date: number): Block {
  const { plan, say, day } = context;
  const { tables } = plan.input;
  const name = clientName(tables, client) ?? "–";
  const next = clientFields(context, client).nextContact.of;
  const ahead = typeof next === "string" ? say(words.next, { contact: next }) : say(words.noNext);
  if (meeting < 0) return noteOf("finding", [say(words.noMeeting, { client: name }), ahead], "warning");
  const result = wordAt(tables.Activities.result, meeting);
  return noteOf(
    "finding",
    [
      say(words.finding, { client: name, day: day(date), type: typeWords(context, meeting) }),
      ...(result ? [say(words.noted, { result })] : []),
      ahead,
    ],
    "strong",
  );
}
