import { BackButton } from "../back-button.tsx";
import { NeedsData } from "../needs-data.tsx";
import { usePane } from "../pane-context.ts";
import { DealChooser } from "./deal-chooser.tsx";
import { DealPage } from "./deal-page.tsx";

/** The plan of one deal, its review, and what to add to them. */
export function DealScreen(): React.JSX.Element {
  const { state } = usePane();
  if (!state.input?.canPlan) return <NeedsData />;
  return (
    <>
      {state.trail.length > 0 && <BackButton />}
      {state.deal === undefined ? <DealChooser /> : <DealPage key={state.deal} deal={state.deal} />}
    </>
  );
}
