import { Body1, Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useMemo } from "react";
import { sheetSets } from "../../../engine/index.ts";
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
  const { chosenSheets } = state;
  const chosen = useMemo(() => new Set<string>(chosenSheets ?? sheetSets.director), [chosenSheets]);
  const made = useMemo(() => (titles ?? []).filter(({ empty }) => !empty), [titles]);
  const withoutData = useMemo(() => (titles ?? []).filter(({ empty }) => empty).map(({ name }) => name), [titles]);
  const isMissing =
    input?.canPlan === true && titles === undefined && work === undefined && !state.paused && !state.problem;
  useEffect(() => {
    if (isMissing) void actions.listSheets();
  }, [isMissing, actions]);
  if (!input?.canPlan) return <NeedsData />;

  const wanted = made.filter(({ id }) => chosen.has(id)).map(({ id }) => id);
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
          disabled={work !== undefined || wanted.length === 0}
          onClick={() => void actions.build(wanted)}
        >
          {t(state.built ? words.again : words.start)}
        </Button>
      </div>
      {titles === undefined && <Computing label={words.looking} />}
      {titles && (
        <SheetChoice
          titles={made}
          withoutData={withoutData}
          chosen={chosen}
          onChoose={(ids) => void actions.chooseSheets(ids)}
          disabled={work !== undefined}
          language={state.language}
        />
      )}
    </div>
  );
}
