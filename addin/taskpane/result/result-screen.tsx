import { Button, Caption1, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import type { ResultView } from "../../../engine/index.ts";
import { paneWords } from "../../words/pane-words.ts";
import { resultWords as words } from "../../words/result-words.ts";
import type { PlanFigures } from "../../worker/jobs.ts";
import { Computing } from "../computing.tsx";
import { FilterBar } from "../filter/filter-bar.tsx";
import { NeedsData } from "../needs-data.tsx";
import { usePane, useWords } from "../pane-context.ts";
import { usePaneStyles } from "../pane-styles.ts";
import { ScreenTitle } from "../screen-title.tsx";
import { useFigures } from "../use-figures.ts";
import { useView } from "../use-view.ts";
import { ActionList } from "./action-list.tsx";
import { AllFigures } from "./all-figures.tsx";
import { ChangeList } from "./change-list.tsx";
import { LineList } from "./line-list.tsx";
import { MoneyBars } from "./money-bars.tsx";
import { SheetLinks } from "./sheet-links.tsx";
import { TileList } from "./tile-list.tsx";
import { VerdictPart } from "./verdict-part.tsx";

/** Fourth step: can the plan be met, what follows, what to do first, and the sheets to open. */
export function ResultScreen(): React.JSX.Element {
  const { state, actions, host } = usePane();
  const { figures, built, filter } = state;
  const t = useWords();
  const styles = usePaneStyles();
  useFigures();
  const view = useView("result", { filter });
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
      {(!figures || !view) && <Computing label={words.computing} />}
      {figures && view && <FirstPage figures={figures} view={view} />}
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

interface FirstPageProps {
  readonly figures: PlanFigures;
  readonly view: ResultView;
}

function FirstPage({ figures, view }: FirstPageProps): React.JSX.Element {
  const { state, actions } = usePane();
  const t = useWords();
  const styles = usePaneStyles();
  // What changed is told from one source only: the build before, where the pane saw it, else what the workbook keeps.
  const isBuiltTwice = state.builtNow && state.before !== undefined;
  const isFirst = state.builtNow && !isBuiltTwice && !view.lines.some(({ key }) => key === "lastBuild");
  return (
    <>
      <FilterBar choices={view.choices} />
      <VerdictPart verdict={view.verdict} />
      <Caption1 className={styles.muted}>{view.basis}</Caption1>
      <TileList tiles={view.tiles} />
      <ActionList lines={view.actions} />
      <MoneyBars
        title={t(words.months)}
        finding={view.monthsFinding}
        legend={t(words.legend)}
        bars={view.months}
        now={view.monthNow}
        onChoose={(_, month) => actions.openRows({ of: month > view.monthNow ? "expected" : "won", month })}
      />
      {view.seller === "" && (
        <MoneyBars
          title={t(words.sellers)}
          legend={t(words.legend)}
          bars={view.sellers}
          onChoose={({ name }) => actions.filterBy({ ...state.filter, manager: name })}
        />
      )}
      <LineList lines={view.lines.filter(({ key }) => !(key === "lastBuild" && isBuiltTwice))} />
      {state.built && <SheetLinks sheets={state.built.sheets} />}
      {isBuiltTwice && <ChangeList figures={figures} before={state.before!} />}
      {isFirst && <Caption1 className={styles.muted}>{t(words.first)}</Caption1>}
      <AllFigures figures={figures} />
    </>
  );
}
