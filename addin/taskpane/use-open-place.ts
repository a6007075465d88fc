import type { Link } from "../../engine/index.ts";
import { paneWords as words } from "../words/pane-words.ts";
import { usePane, useWords } from "./pane-context.ts";

/** Goes to a row of an input sheet, or to a result sheet by its id; one that is not built is said so. */
export function useOpenPlace(): (place: Link) => void {
  const { state, actions } = usePane();
  const t = useWords();
  return (place) => {
    const built = state.built?.sheets.find(({ id }) => id === place.sheet);
    if (!built && /^[RT]-\d\d$/.test(place.sheet)) return actions.notify(t(words.notBuiltYet, { sheet: place.sheet }));
    void actions.goTo(built ? { ...place, sheet: built.name } : place);
  };
}
