import { Body1, Button, Caption1 } from "@fluentui/react-components";
import { dataWords as words } from "../../words/data-words.ts";
import { paneWords } from "../../words/pane-words.ts";
import { NextStep } from "../next-step.tsx";
import { usePane, useWords } from "../pane-context.ts";
import { usePaneStyles } from "../pane-styles.ts";
import { ScreenTitle } from "../screen-title.tsx";
import { IssueList } from "./issue-list.tsx";
import { MoneySummary } from "./money-summary.tsx";
import { PlanForm } from "./plan-form.tsx";
import { SampleOffer } from "./sample-offer.tsx";
import { SheetList } from "./sheet-list.tsx";

/** First step: which sheets and columns were recognised, what is unsure, what is wrong. */
export function DataScreen(): React.JSX.Element {
  const { state, actions } = usePane();
  const { input, work } = state;
  const t = useWords();
  const styles = usePaneStyles();
  /** In a blank workbook there is nothing to find fault with. */
  const hasSheets = input !== undefined && input.sheets.length + input.others.length > 0;
  return (
    <div className={styles.stack}>
      <ScreenTitle>{t(words.title)}</ScreenTitle>
      {!input && !work && (
        <div>
          <Button onClick={() => void actions.read()}>{t(paneWords.readAgain)}</Button>
        </div>
      )}
      {input && !input.canPlan && <SampleOffer />}
      {input?.canPlan && <MoneySummary />}
      {hasSheets && <SheetList sheets={input.sheets} others={input.others} />}
      {input?.canPlan && !input.hasGoals && <PlanForm />}
      {hasSheets && (input.canPlan || input.issues.length > 0) && <IssueList />}
      {input?.canPlan && <NextStep to="assumptions" />}
      {!input && <Body1>{t(words.welcome)}</Body1>}
      <Caption1 className={styles.muted}>{t(words.local)}</Caption1>
    </div>
  );
}
