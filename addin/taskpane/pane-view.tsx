import { FluentProvider, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useMemo, useSyncExternalStore } from "react";
import { say } from "../../engine/index.ts";
import type { WorkbookHost } from "../workbook-host.ts";
import { paneWords } from "../words/pane-words.ts";
import { DataScreen } from "./data/data-screen.tsx";
import type { PaneActions } from "./pane-action-list.ts";
import { PaneContext } from "./pane-context.ts";
import { PaneHeader } from "./pane-header.tsx";
import { isStep, type Screen } from "./pane-state.ts";
import type { PaneStore } from "./pane-store.ts";
import { usePaneStyles } from "./pane-styles.ts";
import { fluentTheme, type PaneTheme } from "./pane-theme.ts";
import { ProblemMessage } from "./problem-message.tsx";
import { StaleMessage } from "./stale-message.tsx";
import { WorkMessage } from "./work-message.tsx";

interface PaneViewProps {
  readonly store: PaneStore;
  readonly actions: PaneActions;
  readonly host: WorkbookHost;
  readonly theme: PaneTheme;
}

const useStyles = makeStyles({
  page: {
    minHeight: "100vh",
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  body: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
    // A list is as wide as its longest name, unless it may be narrower.
    "& .fui-Select": { minWidth: 0 },
  },
});

/** Screens that are not needed for the first paint come when they are opened. */
const screens: Readonly<Record<Screen, React.ComponentType>> = {
  data: DataScreen,
  assumptions: lazy(() =>
    import("./assumptions/assumptions-screen.tsx").then((part) => ({ default: part.AssumptionsScreen })),
  ),
  build: lazy(() => import("./build/build-screen.tsx").then((part) => ({ default: part.BuildScreen }))),
  result: lazy(() => import("./result/result-screen.tsx").then((part) => ({ default: part.ResultScreen }))),
  why: lazy(() => import("./why/why-screen.tsx").then((part) => ({ default: part.WhyScreen }))),
  whatIf: lazy(() => import("./what-if/what-if-screen.tsx").then((part) => ({ default: part.WhatIfScreen }))),
  client: lazy(() => import("./client/client-screen.tsx").then((part) => ({ default: part.ClientScreen }))),
  search: lazy(() => import("./search/search-screen.tsx").then((part) => ({ default: part.SearchScreen }))),
  rows: lazy(() => import("./rows/rows-screen.tsx").then((part) => ({ default: part.RowsScreen }))),
  today: lazy(() => import("./today/today-screen.tsx").then((part) => ({ default: part.TodayScreen }))),
  deal: lazy(() => import("./deal/deal-screen.tsx").then((part) => ({ default: part.DealScreen }))),
  diagnosis: lazy(() => import("./diagnosis/diagnosis-screen.tsx").then((part) => ({ default: part.DiagnosisScreen }))),
  insert: lazy(() => import("./insert/insert-screen.tsx").then((part) => ({ default: part.InsertScreen }))),
  functions: lazy(() => import("./functions/functions-screen.tsx").then((part) => ({ default: part.FunctionsScreen }))),
  help: lazy(() => import("./help/help-screen.tsx").then((part) => ({ default: part.HelpScreen }))),
};

/** The whole pane: header with the steps, messages, and the screen that is open. */
export function PaneView({ store, actions, host, theme }: PaneViewProps): React.JSX.Element {
  const state = useSyncExternalStore(store.subscribe, store.now);
  const pane = useMemo(() => ({ state, actions, host }), [state, actions, host]);
  const styles = useStyles();
  const common = usePaneStyles();
  const OpenScreen = screens[state.screen];
  useEffect(() => {
    document.documentElement.lang = state.language;
  }, [state.language]);
  return (
    // Fluent gives the provider's own classes to every menu and call-out: the page's size stands on an element inside.
    <FluentProvider theme={fluentTheme(theme)}>
      <div className={styles.page}>
        <PaneContext value={pane}>
          <PaneHeader />
          <div role="status" aria-live="polite" className={common.unseen}>
            {state.notice}
          </div>
          <main className={styles.body}>
            <WorkMessage />
            <ProblemMessage />
            <StaleMessage />
            <Suspense fallback={<Spinner label={say(paneWords.loading, state.language)} />}>
              <div
                id="pane-screen"
                role={isStep(state.screen) ? "tabpanel" : undefined}
                aria-label={say(paneWords[state.screen], state.language)}
              >
                <OpenScreen />
              </div>
            </Suspense>
          </main>
        </PaneContext>
      </div>
    </FluentProvider>
  );
}
