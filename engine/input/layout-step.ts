import type { Issue } from "../ground/issue.ts";
import type { TableSpec } from "./column-spec.ts";
import type { RecognisedSheet } from "./recognise-sheets.ts";

/** One thing people do to tables that has to be undone before the cells mean what their columns say. */
export type LayoutStep = (sheet: RecognisedSheet, spec: TableSpec, issues: Issue[]) => RecognisedSheet;
