import { departmentReportWords } from "../../words/documents/department-report-words.ts";
import { typed } from "../column.ts";
import type { TableBlock } from "../result-sheet.ts";
import type { TableContext } from "../table-of.ts";
import { emptyTable } from "./empty-table.ts";

const words = departmentReportWords.minutes;

/** What a meeting decided: rows to write in, each with who answers for it and by when. */
export function decisionsTable(context: TableContext): TableBlock {
  return emptyTable(context, {
    key: "decisions",
    title: words.decisions,
    columns: [
      typed("decision", words.decision, { width: 26 }),
      typed("owner", words.owner, { width: 18 }),
      typed("until", words.until, { kind: "date", width: 10 }),
    ],
  });
}
