import { useEffect } from "react";
import { usePane } from "./pane-context.ts";

/** Has the headline figures computed whenever a screen shows them and they are not there. */
export function useFigures(): void {
  const { state, actions } = usePane();
  const isWanted =
    state.input?.canPlan === true && state.figures === undefined && state.work === undefined && !state.paused;
  useEffect(() => {
    if (isWanted) void actions.preview();
  }, [isWanted, actions]);
}
