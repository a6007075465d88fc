import { say, type Text } from "../../engine/index.ts";
import type { WorkOptions } from "../workbook-host.ts";
import { paneWords } from "../words/pane-words.ts";
import type { PaneStore } from "./pane-store.ts";
import { isCancelled, problemOf } from "./problem-of.ts";

/** Runs what may fail or take long; nothing it is given throws past it. */
export interface PaneWork {
  /** What is thrown is shown; undefined then. */
  attempt<T>(job: () => Promise<T>): Promise<T | undefined>;
  /** Long work with progress and Cancel, one after another. */
  run(title: Text, job: (options: Required<WorkOptions>) => Promise<void>): Promise<void>;
  /** Stops what runs, and what waits for it. */
  cancel(): void;
}

export function paneWork({ now, change }: PaneStore): PaneWork {
  let abort: AbortController | undefined;
  let last = Promise.resolve();
  let asked = 0;
  let cancels = 0;

  const attempt = async <T>(job: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await job();
    } catch (error) {
      if (isCancelled(error)) change({ notice: say(paneWords.cancelled, now().language) });
      else change({ problem: problemOf(error) });
      return undefined;
    }
  };
  const start = async (title: Text, job: (options: Required<WorkOptions>) => Promise<void>): Promise<void> => {
    const { signal } = (abort = new AbortController());
    change({ work: { title }, paused: false, problem: undefined, notice: say(title, now().language) });
    await attempt(() => job({ signal, onProgress: (progress) => change({ work: { title, progress } }) }));
    abort = undefined;
    change({ work: undefined });
  };
  return {
    attempt,
    run(title, job) {
      const cancelsThen = cancels;
      const next = async (): Promise<void> => {
        if (cancelsThen === cancels) await start(title, job);
        else change({ notice: say(paneWords.cancelled, now().language) });
        asked--;
      };
      last = asked++ === 0 ? next() : last.then(next);
      return last;
    },
    cancel() {
      cancels++;
      change({ paused: true, notice: say(paneWords.stopping, now().language) });
      abort?.abort();
    },
  };
}
