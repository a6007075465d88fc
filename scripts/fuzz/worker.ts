import type { FuzzCase } from "./fuzz-case.ts";
import { runCase } from "./run-case.ts";

// In a process of its own: a case that never ends or takes all memory ends with it, not with the run.
process.on("message", (one: FuzzCase) => {
  void runCase(one).then((fault) => process.send?.({ fault }));
});
