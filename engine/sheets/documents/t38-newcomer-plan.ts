import type { DocumentAbout } from "../../documents/document-request.ts";
import { commonWords } from "../../words/common-words.ts";
import { programme } from "../../programmes/programme-item.ts";
import { progressOf, TrainingState, type TrainingStep } from "../../system/plan-training.ts";
import { peopleDocumentWords as words } from "../../words/documents/people-document-words.ts";
import { trainingStateNames } from "../../words/system/training-words.ts";
import { columnMaker } from "../column-maker.ts";
import { ownerNames } from "../owner-names.ts";
import type { Block, Mark, TableBlock } from "../result-sheet.ts";
import { numberOrBlank, type SheetContext } from "../sheet-context.ts";
import { noteOf } from "./document-fields.ts";
import { emptyField } from "./document-header.ts";
import type { DocumentBody } from "./document-maker.ts";
import { userColumn } from "./empty-table.ts";
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
  const form: Block = { type: "form", key: "person", fields: personFields(context, manager) };
  const conclusion: Block = { type: "form", key: "end", fields: [emptyField(context, "conclusion", words.newcomer.conclusion)] }; // prettier-ignore
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
  const column = columnMaker(context);
  const { newcomer } = words;
  const isRepeated = ({ item }: TrainingStep): boolean => (item.due?.length ?? 0) > 1;
  const nameOf = (step: TrainingStep): string =>
    isRepeated(step) ? say(newcomer.turn, { name: say(step.item.name), turn: step.turn }) : say(step.item.name);
  return {
    type: "table",
    key: "steps",
    title: say(newcomer.steps),
    plain: true,
    rowCount: steps.length,
    rowKey: ["step"],
    columns: [
      column("step", newcomer.step, "text", steps.map(nameOf), { width: 28 }),
      column("what", newcomer.what, "text", steps.map(({ item }) => (item.task ? say(item.task) : null)), { width: 46 }), // prettier-ignore
      column(
        "due",
        newcomer.due,
        "date",
        steps.map(({ due }) => numberOrBlank(due)),
        { width: 12 },
      ),
      column("status", commonWords.status, "text", steps.map(({ state }) => say(trainingStateNames[state])), { width: 13, json: steps.map(({ state }) => Object.keys(TrainingState)[state]), marks: steps.map(({ state }) => stateMarks[state]) }), // prettier-ignore
      column(
        "done",
        newcomer.done,
        "date",
        steps.map(({ done }) => numberOrBlank(done)),
        { width: 12 },
      ),
      column(
        "mark",
        newcomer.mark,
        "text",
        steps.map(({ mark }) => mark || null),
        { width: 9 },
      ),
      userColumn(
        context,
        { key: "trainer", heading: newcomer.trainer, width: 18 },
        steps.map(() => null),
      ),
    ],
  };
}

/** The programme for somebody who is no newcomer by the dates: it is dated by hand. */
function undatedTable(context: SheetContext): TableBlock {
  const { say } = context;
  const { newcomer } = words;
  const items = programme("TR-NEW")?.items ?? [];
  const column = columnMaker(context);
  const own = (key: "due" | "done" | "mark" | "trainer", width: number, kind: "date" | "text" = "text") =>
    userColumn(context, { key, heading: newcomer[key], kind, width }, items.map(() => null)); // prettier-ignore
  return {
    type: "table",
    key: "steps",
    title: say(newcomer.steps),
    plain: true,
    rowCount: items.length,
    rowKey: ["step"],
    columns: [
      column("step", newcomer.step, "text", items.map(({ name }) => say(name)), { width: 28 }), // prettier-ignore
      column("what", newcomer.what, "text", items.map(({ task }) => (task ? say(task) : null)), { width: 46 }), // prettier-ignore
      own("due", 12, "date"),
      own("done", 13, "date"),
      own("mark", 12),
      own("trainer", 18),
    ],
  };
}

function debriefs(context: SheetContext): TableBlock {
  const { debriefs: title, meeting, meetings, learned, leads } = words.newcomer;
  const blank = meetings.map(() => null);
  return {
    type: "table",
    key: "debriefs",
    title: context.say(title),
    plain: true,
    rowCount: meetings.length,
    rowKey: ["meeting"],
    columns: [
      columnMaker(context)("meeting", meeting, "text", meetings.map((one) => context.say(one)), { width: 28 }), // prettier-ignore
      userColumn(context, { key: "learned", heading: learned, width: 46 }, blank),
      userColumn(context, { key: "date", heading: commonWords.date, kind: "date", width: 12 }, blank),
      userColumn(context, { key: "leader", heading: leads, width: 13 }, blank),
    ],
  };
}
