import type { DocumentAbout } from "../../documents/document-request.ts";
import { commonWords } from "../../words/common-words.ts";
import { programme } from "../../programmes/programme-item.ts";
import { progressOf, TrainingState, type TrainingStep } from "../../system/plan-training.ts";
import { peopleDocumentWords as words } from "../../words/documents/people-document-words.ts";
import { trainingStateNames } from "../../words/system/training-words.ts";
import { date, text, typed } from "../column.ts";
import { formOf } from "../form-of.ts";
import { tableOf } from "../table-of.ts";
import { ownerNames } from "../owner-names.ts";
import type { Block, Mark, TableBlock } from "../result-sheet.ts";
import { type SheetContext } from "../sheet-context.ts";
import { noteOf } from "./document-fields.ts";
import type { DocumentBody } from "./document-maker.ts";
import { personFields, withoutPerson } from "./person-fields.ts";

const stateMarks: readonly (Mark | undefined)[] = ["bad", "warning", undefined, "muted", "good"];

/** T-38: what a newcomer learns by which day, who leads it, how it was marked. @see D-057 to D-082, CALC-30 */
export function newcomerPlan(context: SheetContext, { manager }: DocumentAbout): DocumentBody {
  const { say, plan, day } = context;
  const nobody = withoutPerson(context, manager);
  if (nobody) return nobody;
  const { newcomers, probationEnds, steps } = plan.system.training;
  const name = ownerNames(context)[manager];
  const at = newcomers.indexOf(manager);
  const form: Block = formOf(context, { key: "person", fields: personFields(context, manager) });
  const conclusion: Block = formOf(context, { key: "end", fields: [typed("conclusion", words.newcomer.conclusion)] });
  if (at < 0) {
    const finding = noteOf("finding", [say(words.newcomer.over, { name })], "warning");
    return { landscape: true, blocks: [form, finding, undatedTable(context), debriefs(context), conclusion] };
  }
  const own = steps.filter((step) => step.manager === manager && step.item.code.startsWith("TR-NEW-"));
  const hiredOn = plan.input.tables.Managers.hiredOn[manager];
  const end = day(probationEnds[at]) || "–";
  return {
    rows: own.length,
    from: Number.isFinite(hiredOn) ? hiredOn : undefined,
    to: Number.isFinite(hiredOn) ? probationEnds[at] : undefined,
    landscape: true,
    blocks: [
      form,
      noteOf("finding", [say(words.newcomer.finding, { name, ...progressOf(own), end })], "strong"),
      ...(Number.isFinite(hiredOn) ? [] : [noteOf("noHire", [say(words.newcomer.noHire)], "warning")]),
      stepsTable(context, own),
      debriefs(context),
      conclusion,
    ],
  };
}

function stepsTable(context: SheetContext, steps: readonly TrainingStep[]): TableBlock {
  const { say } = context;

  const { newcomer } = words;
  const isRepeated = ({ item }: TrainingStep): boolean => (item.due?.length ?? 0) > 1;
  const nameOf = (step: TrainingStep): string =>
    isRepeated(step) ? say(newcomer.turn, { name: say(step.item.name), turn: step.turn }) : say(step.item.name);
  return tableOf(context, steps, {
    key: "steps",
    title: newcomer.steps,
    plain: true,
    rowKey: ["step"],
    columns: [
      text("step", newcomer.step, nameOf, { width: 28 }),
      text("what", newcomer.what, ({ item }) => (item.task ? item.task : null), { width: 46 }),
      date("due", newcomer.due, ({ due }) => due, { width: 12 }),
      text("status", commonWords.status, ({ state }) => trainingStateNames[state], {
        width: 13,
        json: ({ state }) => Object.keys(TrainingState)[state],
        mark: ({ state }) => stateMarks[state],
      }),
      date("done", newcomer.done, ({ done }) => done, { width: 12 }),
      text("mark", newcomer.mark, ({ mark }) => mark || null, { width: 9 }),
      typed("trainer", newcomer.trainer, { width: 18 }),
    ],
  });
}

/** The programme for somebody who is no newcomer by the dates: it is dated by hand. */
function undatedTable(context: SheetContext): TableBlock {
  const { newcomer } = words;
  const items = programme("TR-NEW")?.items ?? [];

  const own = (key: "due" | "done" | "mark" | "trainer", width: number, kind: "date" | "text" = "text") =>
    typed(key, newcomer[key], { kind, width });
  return tableOf(context, items, {
    key: "steps",
    title: newcomer.steps,
    plain: true,
    rowKey: ["step"],
    columns: [
      text("step", newcomer.step, ({ name }) => name, { width: 28 }),
      text("what", newcomer.what, ({ task }) => (task ? task : null), { width: 46 }),
      own("due", 12, "date"),
      own("done", 13, "date"),
      own("mark", 12),
      own("trainer", 18),
    ],
  });
}

function debriefs(context: SheetContext): TableBlock {
  const { debriefs: title, meeting, meetings, learned, leads } = words.newcomer;
  return tableOf(context, meetings, {
    key: "debriefs",
    title: title,
    plain: true,
    rowKey: ["meeting"],
    columns: [
      text("meeting", meeting, (one) => one, { width: 28 }),
      typed("learned", learned, { width: 46 }),
      typed("date", commonWords.date, { kind: "date", width: 12 }),
      typed("leader", leads, { width: 13 }),
    ],
  });
}
