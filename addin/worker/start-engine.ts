import { inThreadEngine } from "./in-thread-engine.ts";
import type { PlanEngine } from "./plan-engine.ts";
import { workerEngine } from "./worker-engine.ts";

/** Starts the engine: in a worker where the page may have one, else in the page's own thread. */
export function startEngine(): PlanEngine {
  if (typeof Worker === "undefined") return inThreadEngine();
  return workerEngine(() => new Worker(new URL("./plan-worker.ts", import.meta.url), { type: "module" }));
}
