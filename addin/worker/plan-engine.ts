import type { WorkOptions } from "../workbook-host.ts";
import type { Answer, JobName, Request } from "./jobs.ts";

/**
 * The engine as the pane sees it, wherever it runs. Jobs run one after another.
 *
 * A job that was cancelled ends in a DOMException named AbortError; after `cancel` nothing is read any more, so that the
 * next job is `read`.
 */
export interface PlanEngine {
  run<J extends JobName>(job: J, request: Request<J>, options?: Pick<WorkOptions, "onProgress">): Promise<Answer<J>>;
  /** Stops what runs and forgets what was read. */
  cancel(): void;
  /** Ends the worker for good. */
  close(): void;
}

/** What a stopped job ends in. */
export function stopped(): DOMException {
  return new DOMException("cancelled", "AbortError");
}
