import type { ReportStep } from "./jobs.ts";
import { stopped, type PlanEngine } from "./plan-engine.ts";
import type { Planner } from "./planner.ts";

/** The engine in the pane's own thread, where there are no workers: between steps the page draws and Cancel is heard. */
export function inThreadEngine(): PlanEngine {
  let planner: Promise<Planner> | undefined;
  let run = 0;
  const forget = (): void => {
    run++;
    planner = undefined;
  };
  return {
    async run(job, request, { onProgress } = {}) {
      const thisRun = run;
      const goOn = async (): Promise<void> => {
        await new Promise((resolve) => setTimeout(resolve, 0));
        if (thisRun !== run) throw stopped();
      };
      const report: ReportStep = async (step, done, total) => {
        onProgress?.({ step, done, total });
        await goOn();
      };
      planner ??= import("./planner.ts").then(({ createPlanner }) => createPlanner());
      const answer = await (await planner)[job](request, report);
      await goOn();
      return answer;
    },
    cancel: forget,
    close: forget,
  };
}
