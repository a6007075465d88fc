import type { StartedPane } from "../taskpane/start-pane.tsx";
import type { RibbonCommand } from "./ribbon-commands.ts";

/** What of the pane a button uses. */
export type CommandPane = Pick<StartedPane, "show" | "started"> & {
  readonly actions: Pick<StartedPane["actions"], "read" | "build" | "insertSample">;
};

/**
 * Has the pane do what a button of the ribbon asks. The pane shows progress, problems and Cancel as for its own buttons.
 *
 * @param standing ids of the result sheets that stand in the workbook
 */
export async function runCommand(
  command: RibbonCommand,
  pane: CommandPane,
  standing: () => Promise<readonly string[]>,
): Promise<void> {
  await pane.started; // it reads the workbook first, and does one work at a time
  switch (command) {
    case "buildPlan":
      return build(pane);
    case "refreshPlan": {
      const ids = await standing();
      return build(pane, ids.length > 0 ? ids : undefined);
    }
    case "insertSample":
      pane.show("data");
      return pane.actions.insertSample();
    case "openHelp":
      return pane.show("help");
  }
}

/** From the cells as they are now, not as they were when the pane was opened. */
async function build(pane: CommandPane, ids?: readonly string[]): Promise<void> {
  pane.show("build");
  await pane.actions.read();
  await pane.actions.build(ids);
}
