import { ribbonCommands, type RibbonCommand } from "./ribbon-commands.ts";

/** What Office gives a button's function; until `completed` is called the button stays busy. */
export interface ButtonEvent {
  completed(): void;
}

export interface CommandHost {
  associate(name: string, work: (event: ButtonEvent) => Promise<void>): void;
  /** Brings the pane up and has it do the work; it shows problems itself. */
  run(command: RibbonCommand): Promise<void>;
  /** A command that could not even reach the pane. */
  fail(error: unknown): void;
}

/**
 * Ties the buttons of the ribbon to the pane. A button is free again however its work ends.
 *
 * @example associateCommands({ associate: Office.actions.associate, run: pane.run, fail: pane.showProblem })
 */
export function associateCommands({ associate, run, fail }: CommandHost): void {
  for (const command of ribbonCommands) {
    associate(command, async (event) => {
      try {
        await run(command);
      } catch (error) {
        fail(error);
      } finally {
        event.completed();
      }
    });
  }
}
