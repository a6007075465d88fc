import { useState } from "react";
import type { EditAnswer, SheetEdits, Text } from "../../../engine/index.ts";
import type { CellPlace } from "../../workbook-host.ts";
import { usePane } from "../pane-context.ts";

/** What is said of an edit: when it is written, and when it is taken back. */
export interface EditWords {
  readonly written: string;
  readonly undone: string;
  /** Where to look at it. */
  readonly place?: CellPlace;
}

/** What the last edit did, or why it was not made. */
export type LastEdit =
  | { readonly said: string; readonly place?: CellPlace; readonly back?: SheetEdits; readonly undone: string }
  | { readonly problems: readonly Text[] };

/** Edits of people's own sheets from one form or list: one at a time, the last of them can be taken back. */
export interface SheetEditing {
  readonly last?: LastEdit;
  /** An edit is being written. */
  readonly busy: boolean;
  /**
   * @param ask which cells; undefined where that could not be found out, and why is shown
   * @returns true when they were written
   */
  write(ask: () => Promise<EditAnswer | undefined>, words: (edits: SheetEdits) => EditWords): Promise<boolean>;
  undo(): Promise<void>;
}

export function useSheetEdit(): SheetEditing {
  const { actions } = usePane();
  const [last, setLast] = useState<LastEdit>();
  const [busy, setBusy] = useState(false);
  const alone = async (work: () => Promise<LastEdit | undefined>): Promise<LastEdit | undefined> => {
    if (busy) return undefined;
    setBusy(true);
    const done = await work();
    setLast(done);
    setBusy(false);
    // A refusal to take back leaves what was said: it is not said again.
    if (done && done !== last && "said" in done) actions.notify(done.said);
    return done;
  };
  return {
    last,
    busy,
    async write(ask, words) {
      const done = await alone(async () => {
        const answer = await ask();
        if (answer?.done !== true) return answer;
        const back = await actions.edit(answer);
        if (back === undefined) return undefined;
        const { written, undone, place } = words(answer);
        return { said: written, undone, place, back };
      });
      return done !== undefined && "said" in done;
    },
    async undo() {
      if (!last || "problems" in last || !last.back) return;
      const { back, undone } = last;
      // Why it is refused is shown by the pane; the way back stays, to be tried again.
      await alone(async () => ((await actions.edit(back)) === undefined ? last : { said: undone, undone }));
    },
  };
}
