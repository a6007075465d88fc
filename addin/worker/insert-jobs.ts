import type { DueSheets, DocumentRequest, InsertView, RawSheet, PlanWorkbook, Text } from "../../engine/index.ts";
import type { PlanRequest } from "./plan-request.ts";

/** What is to be inserted beside the result sheets; one thing at a time, or several. */
export interface Insertion {
  readonly documents?: readonly DocumentRequest[];
  /** Documents of the register that fall due on the day of the plan. */
  readonly dueToday?: true;
  /** Codes of programmes. */
  readonly programmes?: readonly string[];
  /** The questionnaire, ready to be answered. */
  readonly questionnaire?: true;
  /** The plan as it stands, frozen by this person. */
  readonly freezeBy?: string;
  /** An input sheet that the planner made. */
  readonly made?: RawSheet;
  /** The funnel as it stands, to be compared with later. */
  readonly snapshot?: true;
}

/** A document as a .docx file, or why it cannot be made. */
export type TextFile =
  | { readonly file: { readonly name: string; readonly bytes: Uint8Array }; readonly problem?: undefined }
  | { readonly file?: undefined; readonly problem: Text };

/** Jobs of the screen Insert. */
export interface InsertJobs {
  /** What is due on the day of the plan, before anything is made. */
  readonly due: { readonly request: PlanRequest; readonly answer: DueSheets["documents"] };
  readonly insertions: { readonly request: PlanRequest; readonly answer: InsertView };
  /** Only the sheets that are inserted; those that cannot be made are named in `problems`. */
  readonly insert: {
    readonly request: PlanRequest & { readonly wanted: Insertion };
    readonly answer: { readonly workbook: PlanWorkbook; readonly problems: readonly Text[] };
  };
  readonly textFile: {
    readonly request: PlanRequest & { readonly document: DocumentRequest };
    readonly answer: TextFile;
  };
}
