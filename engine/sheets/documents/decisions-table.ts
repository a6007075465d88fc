import { departmentReportWords } from "../../words/documents/department-report-words.ts";
import type { TableBlock } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";
import { emptyTable } from "./empty-table.ts";

const words = departmentReportWords.minutes;

/** What a meeting decided: rows to write in, each with who answers for it and by when. */
export function decisionsTable(context: Pick<SheetContext, "say">): TableBlock {
  return emptyTable(context, {
    key: "decisions",
    title: words.decisions,
    columns: [
      { key: "decision", heading: words.decision, width: 26 },
      { key: "owner", heading: words.owner, width: 18 },
      { key: "until", heading: words.until, kind: "date", width: 10 },
    ],
  });
}
