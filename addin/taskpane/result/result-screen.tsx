import { Button, Caption1, MessageBar, MessageBarActions, MessageBarBody, Text } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { assumptionsWords } from "../../words/assumptions-words.ts";
import { paneWords } from "../../words/pane-words.ts";
import { resultWords as words } from "../../words/result-words.ts";
import { Computing } from "../computing.tsx";
import { FigureRow } from "../figure-row.tsx";
import { NeedsData } from "../needs-data.tsx";
import { usePane, useWords } from "../pane-context.ts";
import { usePaneStyles } from "../pane-styles.ts";
import { ScreenTitle } from "../screen-title.tsx";
import { useFigures } from "../use-figures.ts";
import { ChangeList } from "./change-list.tsx";
import { isCard, LightCards } from "./light-cards.tsx";
import { SheetLinks } from "./sheet-links.tsx";

/** Fourth step: can the plan be met, what changed, and the sheets to open. */
export function ResultScreen(): React.JSX.Element {
  const { state, actions, host } = usePane();
  const { figures, built } = state;
  const t = useWords();
  const styles = usePaneStyles();
  useFigures();
  if (!state.input?.canPlan) return <NeedsData />;
  return (
    <div className={styles.stack}>
      <ScreenTitle>{t(words.title)}</ScreenTitle>
      {!built && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{t(words.notBuilt)}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={() => actions.show("build")}>{t(paneWords.build)}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {!figures && <Computing label={assumptionsWords.computing} />}
      {figures && (
        <>
          <Caption1 className={styles.muted}>
            {t(assumptionsWords.unit, { asOf: figures.asOf, period: figures.period })}
          </Caption1>
          <LightCards figures={figures} />
          {state.builtNow && <ChangeList figures={figures} before={state.before} />}
          {built && <SheetLinks sheets={built.sheets} />}
          {figures.groups.map(({ key, title, fields }) => (
            <section key={key} aria-label={title}>
              <Text as="h3" weight="semibold" style={{ margin: 0 }}>
                {title}
              </Text>
              {fields
                .filter(({ key: field }) => !isCard(key, field))
                .map((field) => (
                  <FigureRow key={field.key} field={field} figures={figures} />
                ))}
            </section>
          ))}
        </>
      )}
      {state.builtNow && host.canUndo() && (
        <div>
          <Button icon={<ArrowUndoRegular />} disabled={state.work !== undefined} onClick={() => void actions.undo()}>
            {t(words.undo)}
          </Button>
        </div>
      )}
    </div>
  );
}
