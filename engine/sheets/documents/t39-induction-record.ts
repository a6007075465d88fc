import type { DocumentAbout } from "../../documents/document-request.ts";
import { programme } from "../../programmes/programme-item.ts";
import { TrainingState } from "../../system/plan-training.ts";
import { peopleDocumentWords as words } from "../../words/documents/people-document-words.ts";
import { columnMaker } from "../column-maker.ts";
import type { TableBlock } from "../result-sheet.ts";
import { numberOrBlank, type SheetContext } from "../sheet-context.ts";
import { emptyField } from "./document-header.ts";
import type { DocumentBody } from "./document-maker.ts";
import { emptyTable, userColumn } from "./empty-table.ts";
import { personFields, withoutPerson } from "./person-fields.ts";

/** What belongs to the first day. */
const firstDay = ["TR-NEW-01", "TR-NEW-02", "TR-NEW-03", "TR-NEW-04"];

/** T-39: internal instructions read against signature on the first day. @see D-059 */
export function inductionRecord(context: SheetContext, { manager }: DocumentAbout): DocumentBody {
  const { plan } = context;
  const nobody = withoutPerson(context, manager);
  if (nobody) return nobody;
  const hiredOn = plan.input.tables.Managers.hiredOn[manager];
  const { own, instruction, about, read, signature, instructed, confirm } = words.induction;
  return {
    rows: 1,
    from: Number.isFinite(hiredOn) ? hiredOn : undefined,
    to: Number.isFinite(hiredOn) ? hiredOn : undefined,
    onePage: true,
    blocks: [
      { type: "form", key: "person", fields: personFields(context, manager) },
      firstDayTable(context, manager),
      emptyTable(context, {
        key: "instructions",
        title: own,
        rowCount: 10,
        columns: [
          { key: "instruction", heading: instruction, width: 28 },
          { key: "about", heading: about, width: 38 },
          { key: "read", heading: read, kind: "date", width: 13 },
          { key: "signature", heading: signature, width: 17 },
        ],
      }),
      {
        type: "form",
        key: "signatures",
        fields: [emptyField(context, "instructed", instructed), emptyField(context, "confirm", confirm)],
      },
    ],
  };
}

function firstDayTable(context: SheetContext, manager: number): TableBlock {
  const { say, plan } = context;
  const items = (programme("TR-NEW")?.items ?? []).filter(({ code }) => firstDay.includes(code));
  const dayOf = (code: string): number => {
    const step = plan.system.training.steps.find((one) => one.manager === manager && one.item.code === code);
    if (step === undefined) return plan.input.tables.Managers.hiredOn[manager];
    return step.state === TrainingState.Done ? step.done : step.due;
  };
  const column = columnMaker(context);
  const { first, instruction, about, read, signature } = words.induction;
  return {
    type: "table",
    key: "firstDay",
    title: say(first),
    plain: true,
    rowCount: items.length,
    rowKey: ["instruction"],
    columns: [
      column(
        "instruction",
        instruction,
        "text",
        items.map(({ name }) => say(name)),
        { width: 28 },
      ),
      column(
        "about",
        about,
        "text",
        items.map(({ task }) => (task ? say(task) : null)),
        { width: 38 },
      ),
      column(
        "read",
        read,
        "date",
        items.map(({ code }) => numberOrBlank(dayOf(code))),
        { width: 13 },
      ),
      userColumn(
        context,
        { key: "signature", heading: signature, width: 17 },
        items.map(() => null),
      ),
    ],
  };
}
