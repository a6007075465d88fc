import { useState } from "react";
import { isoDay, type ContactChange, type DayLine, type SheetEdits, type Text } from "../../../engine/index.ts";
import { todayWords as words } from "../../words/today-words.ts";
import { usePane, useWords } from "../pane-context.ts";

/** What the last click did, or why it could not be done. */
export type LastChange =
  | { readonly said: string; readonly client: string; readonly undo?: SheetEdits }
  | { readonly problems: readonly Text[] };

/** Clicks on the schedule: one at a time, the last of them can be taken back. */
export interface ContactChanges {
  readonly last?: LastChange;
  /** A click is being written. */
  readonly busy: boolean;
  make(line: DayLine, change: ContactChange): Promise<void>;
  undo(): Promise<void>;
}

export function useContactChange(): ContactChanges {
  const { actions } = usePane();
  const t = useWords();
  const [last, setLast] = useState<LastChange>();
  const [busy, setBusy] = useState(false);
  const alone = async (work: () => Promise<void>): Promise<void> => {
    if (busy) return;
    setBusy(true);
    await work();
    setBusy(false);
  };
  const say = (change: LastChange & { readonly said: string }): void => {
    setLast(change);
    actions.notify(change.said);
  };
  return {
    last,
    busy,
    make: (line, change) =>
      alone(async () => {
        const answer = await actions.view("editContact", { activity: line.activity, change });
        if (answer === undefined) return;
        if (!answer.done) return setLast({ problems: answer.problems });
        const undo = await actions.edit(answer);
        if (undo === undefined) return setLast(undefined);
        const cells = answer.edits.map(({ sheet, cell }) => `${sheet}!${cell}`).join(", ");
        const about = { client: line.client, cells };
        const said =
          "done" in change ? t(words.saidDone, about) : t(words.saidMoved, { ...about, day: isoDay(change.movedTo) });
        say({ said, client: line.client, undo });
      }),
    undo: () =>
      alone(async () => {
        if (!last || "problems" in last || !last.undo) return;
        if ((await actions.edit(last.undo)) === undefined) return;
        say({ said: t(words.undone, { client: last.client }), client: last.client });
      }),
  };
}
