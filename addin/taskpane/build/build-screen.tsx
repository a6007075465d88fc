import { Body1, Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { buildWords as words } from "../../words/build-words.ts";
import { Computing } from "../computing.tsx";
import { NeedsData } from "../needs-data.tsx";
import { usePane, useWords } from "../pane-context.ts";
import { usePaneStyles } from "../pane-styles.ts";
import { ScreenTitle } from "../screen-title.tsx";
import { SheetChoice } from "./sheet-choice.tsx";

/** Third step: which sheets, then one button. */
export function BuildScreen(): React.JSX.Element {
  const { state, actions } = usePane();
  const { input, titles, work } = state;
  const t = useWords();
  const styles = usePaneStyles();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const isWanted =
    input?.canPlan === true && titles === undefined && work === undefined && !state.paused && !state.problem;
  useEffect(() => {
    if (isWanted) void actions.listSheets();
  }, [isWanted, actions]);
  if (!input?.canPlan) return <NeedsData />;

  const chosen = (titles ?? []).filter(({ id }) => !left.has(id)).map(({ id }) => id);
  const errors = input.issues.filter(({ level }) => level === "error").length;
  return (
    <div className={styles.stack}>
      <ScreenTitle>{t(words.title)}</ScreenTitle>
      <Body1>{t(words.what)}</Body1>
      {errors > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t(words.hasErrors, { n: errors })}</MessageBarBody>
        </MessageBar>
      )}
      <div>
        <Button
          appearance="primary"
          disabled={work !== undefined || chosen.length === 0}
          onClick={() => void actions.build(chosen)}
        >
          {t(state.built ? words.again : words.start)}
        </Button>
      </div>
      {titles === undefined && <Computing label={words.looking} />}
      {titles && (
        <SheetChoice
          titles={titles}
          left={left}
          onLeft={setLeft}
          disabled={work !== undefined}
          language={state.language}
        />
      )}
    </div>
  );
}
