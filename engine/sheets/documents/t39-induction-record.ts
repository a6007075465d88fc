import type { DocumentAbout } from "../../documents/document-request.ts";
import { programme } from "../../programmes/programme-item.ts";
import { TrainingState } from "../../system/plan-training.ts";
import { peopleDocumentWords as words } from "../../words/documents/people-document-words.ts";
import { date, text, typed } from "../column.ts";
import { formOf } from "../form-of.ts";
import { tableOf } from "../table-of.ts";
import type { TableBlock } from "../result-sheet.ts";
import { type SheetContext } from "../sheet-context.ts";
import type { DocumentBody } from "./document-maker.ts";
import { emptyTable } from "./empty-table.ts";
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
      formOf(context, { key: "person", fields: personFields(context, manager) }),
      firstDayTable(context, manager),
      emptyTable(context, {
        key: "instructions",
        title: own,
        rowCount: 10,
        columns: [
          typed("instruction", instruction, { width: 28 }),
          typed("about", about, { width: 38 }),
          typed("read", read, { kind: "date", width: 13 }),
          typed("signature", signature, { width: 17 }),
        ],
      }),
      formOf(context, { key: "signatures", fields: [typed("instructed", instructed), typed("confirm", confirm)] }),
    ],
  };
}

function firstDayTable(context: SheetContext, manager: number): TableBlock {
  const { plan } = context;
  const items = (programme("TR-NEW")?.items ?? []).filter(({ code }) => firstDay.includes(code));
  const dayOf = (code: string): number => {
    const step = plan.system.training.steps.find((one) => one.manager === manager && one.item.code === code);
    if (step === undefined) return plan.input.tables.Managers.hiredOn[manager];
    return step.state === TrainingState.Done ? step.done : step.due;
  };

  const { first, instruction, about, read, signature } = words.induction;
  return tableOf(context, items, {
    key: "firstDay",
    title: first,
    plain: true,
    rowKey: ["instruction"],
    columns: [
      text("instruction", instruction, ({ name }) => name, { width: 28 }),
      text("about", about, ({ task }) => (task ? task : null), { width: 38 }),
      date("read", read, ({ code }) => dayOf(code), { width: 13 }),
      typed("signature", signature, { width: 17 }),
    ],
  });
}
