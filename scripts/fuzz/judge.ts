import { fork, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { FuzzCase } from "./fuzz-case.ts";

/** Runs cases one after another, each with a limit of time and memory. */
export interface Judge {
  /** What went wrong with the case; undefined when all is well. */
  judge(one: FuzzCase): Promise<string | undefined>;
  close(): Promise<void>;
}

const patience = 120_000;
const megabytes = 1500;

export function openJudge(): Judge {
  let worker: ChildProcess | undefined;
  return {
    judge(one) {
      const mine = (worker ??= freshWorker());
      return new Promise((resolve) => {
        const done = (fault: string | undefined, broken: boolean): void => {
          clearTimeout(timer);
          mine.removeAllListeners();
          if (broken) {
            worker = undefined;
            mine.kill("SIGKILL");
          }
          resolve(fault);
        };
        const timer = setTimeout(() => done(`no end within ${patience / 1000} s`, true), patience);
        mine.on("message", ({ fault }: { readonly fault?: string }) => done(fault, false));
        mine.on("exit", (code, signal) => done(`the process ended: ${signal ?? code}`, true));
        mine.send(one);
      });
    },
    close() {
      worker?.removeAllListeners();
      worker?.kill();
      return Promise.resolve();
    },
  };
}

function freshWorker(): ChildProcess {
  const options = { execArgv: ["--import", "tsx", `--max-old-space-size=${megabytes}`] };
  return fork(fileURLToPath(new URL("./worker.ts", import.meta.url)), [], {
    ...options,
    stdio: ["ignore", "ignore", "ignore", "ipc"],
    serialization: "advanced",
  });
}
