import type { WorkProgress } from "../workbook-host.ts";
import type { Answer, JobName } from "./jobs.ts";
import type { JobMessage, ReplyMessage } from "./messages.ts";
import type { PackedWorkbook } from "./pack-workbook.ts";
import { stopped, type PlanEngine } from "./plan-engine.ts";
import { unpackWorkbook } from "./unpack-workbook.ts";

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: unknown) => void;
  readonly onProgress?: (progress: WorkProgress) => void;
}

/** The engine in a web worker: the pane never waits for it, and Cancel ends it at once, whatever it computes. */
export function workerEngine(start: () => Worker): PlanEngine {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let last = 0;

  const stop = (error: unknown): void => {
    worker?.terminate();
    worker = undefined;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const listen = (started: Worker): Worker => {
    started.addEventListener("message", ({ data }: MessageEvent<ReplyMessage>) => hear(waiting, data));
    started.addEventListener("error", ({ message }) => stop(new Error(message || "the worker has stopped")));
    return started;
  };

  return {
    run(job, request, { onProgress } = {}) {
      worker ??= listen(start());
      const number = ++last;
      const answered = new Promise<unknown>((resolve, reject) => waiting.set(number, { resolve, reject, onProgress }));
      worker.postMessage({ number, job, request } satisfies JobMessage);
      return answered as Promise<Answer<typeof job>>;
    },
    cancel: () => stop(stopped()),
    close: () => stop(stopped()),
  };
}

function hear(waiting: Map<number, Waiting>, reply: ReplyMessage): void {
  const job = waiting.get(reply.number);
  if (!job) return;
  if ("step" in reply) return job.onProgress?.(reply);
  waiting.delete(reply.number);
  if ("failure" in reply) job.reject(Object.assign(new Error(reply.failure.message), reply.failure));
  else job.resolve(unpackAnswer(reply.answer));
}

function unpackAnswer(answer: object): Answer<JobName> {
  if ("workbook" in answer)
    return { ...answer, workbook: unpackWorkbook(answer.workbook as PackedWorkbook) } as Answer<"build">;
  if ("properties" in answer) return unpackWorkbook(answer as PackedWorkbook);
  return answer as Answer<JobName>;
}
