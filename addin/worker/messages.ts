import type { Text } from "../../engine/index.ts";
import type { Answer, JobName, Request } from "./jobs.ts";
import type { PackedWorkbook } from "./pack-workbook.ts";

/** An answer as it travels: a plan workbook holds functions, which no message can carry. */
export type PackedAnswer<J extends JobName> = J extends "sample"
  ? PackedWorkbook
  : J extends "build" | "insert"
    ? Omit<Answer<J>, "workbook"> & { readonly workbook: PackedWorkbook }
    : Answer<J>;

export interface JobMessage<J extends JobName = JobName> {
  readonly number: number;
  readonly job: J;
  readonly request: Request<J>;
}

/** What the worker says of the job of that number. */
export type ReplyMessage =
  | { readonly number: number; readonly step: Text; readonly done: number; readonly total: number }
  | { readonly number: number; readonly answer: PackedAnswer<JobName> }
  | {
      readonly number: number;
      readonly failure: { readonly name: string; readonly message: string; readonly stack?: string };
    };
