import { say, text, type Text } from "../../../engine/index.ts";
import type { WorkbookHost, WorkOptions } from "../../workbook-host.ts";
import { insertWords as words } from "../../words/insert-words.ts";
import type { TextFile } from "../../worker/insert-jobs.ts";
import type { PlanRequest } from "../../worker/plan-request.ts";
import type { PlanEngine } from "../../worker/plan-engine.ts";
import type { PaneActions } from "../pane-action-list.ts";
import type { Problem } from "../pane-state.ts";
import type { PaneStore } from "../pane-store.ts";
import type { PaneWork } from "../pane-work.ts";

interface Parts {
  readonly host: WorkbookHost;
  readonly engine: PlanEngine;
  readonly store: PaneStore;
  readonly work: PaneWork["run"];
  readonly readInto: (options: Required<WorkOptions>) => Promise<void>;
  readonly readOnce: (options: Required<WorkOptions>) => Promise<void>;
  readonly planRequest: () => PlanRequest;
  /** Sheets were written that the next reading must see. */
  readonly wrote: () => void;
}

type InsertActions = Pick<PaneActions, "insert" | "takeBackInserted" | "makeText">;

/** What the screen Insert does to the workbook. */
export function insertActions({
  host,
  engine,
  store,
  work,
  readInto,
  readOnce,
  planRequest,
  wrote,
}: Parts): InsertActions {
  const { now, change } = store;
  return {
    insert: (wanted) =>
      work(words.inserting, async (options) => {
        await readOnce(options);
        const { workbook, problems } = await engine.run("insert", { ...planRequest(), wanted }, options);
        options.signal.throwIfAborted();
        if (problems.length > 0) change({ problem: problemOf(problems) });
        if (workbook.sheets.length === 0) return change({ notice: say(words.nothingInserted, now().language) });
        const { sheets, inputSheets } = await host.writePlan(workbook, options);
        const inserted = [...sheets.map(({ name }) => name), ...inputSheets];
        wrote();
        // The undo of the host is now of this, not of the last build.
        change({ inserted, builtNow: false });
        change({ notice: say(words.inserted, now().language, { names: inserted.join(", ") }) });
        if (inputSheets.length > 0) await readInto(options);
      }),
    takeBackInserted: () =>
      work(words.takingBack, async (options) => {
        if (!(await host.undoLastBuild(options))) return;
        change({ inserted: undefined, notice: say(words.takenBack, now().language) });
        await readInto(options);
      }),
    async makeText(document) {
      let made: TextFile["file"];
      await work(words.preparing, async (options) => {
        await readOnce(options);
        const { file, problem } = await engine.run("textFile", { ...planRequest(), document }, options);
        if (problem) change({ problem: problemOf([problem]) });
        made = file;
      });
      return made;
    },
  };
}

function problemOf(problems: readonly Text[]): Problem {
  const reasons = (language: "en" | "ru"): string => problems.map((one) => one[language]).join("\n");
  return { text: words.cannotBeMade, whatToDo: text(reasons("en"), reasons("ru")), details: reasons("en") };
}
