import {
  Button,
  makeStyles,
  Tab,
  TabList,
  Text,
  ToggleButton,
  tokens,
  useArrowNavigationGroup,
} from "@fluentui/react-components";
import { MathFormulaRegular } from "@fluentui/react-icons/svg/math-formula";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { paneWords as words } from "../words/pane-words.ts";
import { usePane, useWords } from "./pane-context.ts";
import { isStep, steps, works, type Screen } from "./pane-state.ts";

const useStyles = makeStyles({
  header: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} 0`,
  },
  top: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    paddingLeft: tokens.spacingHorizontalXS,
    // Excel lays its own menu, 34 × 32 pixels, over the upper right corner of every pane.
    paddingRight: "36px",
  },
  buttons: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXXS },
  button: { minWidth: 0 },
  tabs: { flexWrap: "wrap" },
  works: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXXS,
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
});

/** Product, language, the steps of the way, the work of every day, and what is open at any time. */
export function PaneHeader(): React.JSX.Element {
  const { state, actions } = usePane();
  const t = useWords();
  const styles = useStyles();
  const arrows = useArrowNavigationGroup({ axis: "horizontal", memorizeCurrent: true });
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <Text as="h1" weight="semibold" size={400} style={{ margin: 0 }}>
          {t(words.product)}
        </Text>
        <div className={styles.buttons}>
          <ToggleButton
            size="small"
            appearance="subtle"
            className={styles.button}
            icon={<MathFormulaRegular />}
            checked={state.screen === "functions"}
            onClick={() => actions.show("functions")}
          >
            {t(words.functions)}
          </ToggleButton>
          <ToggleButton
            size="small"
            appearance="subtle"
            icon={<SearchRegular />}
            aria-label={t(words.search)}
            title={t(words.search)}
            checked={state.screen === "search"}
            onClick={actions.openSearch}
          />
          <ToggleButton
            size="small"
            appearance="subtle"
            icon={<QuestionCircleRegular />}
            aria-label={t(words.help)}
            title={t(words.help)}
            checked={state.screen === "help"}
            onClick={() => actions.show("help")}
          />
          <Button
            size="small"
            appearance="subtle"
            lang={state.language === "ru" ? "en" : "ru"}
            aria-label={`${state.language === "ru" ? "EN" : "RU"}: ${t(words.otherLanguage)}`}
            title={t(words.otherLanguage)}
            onClick={actions.switchLanguage}
            className={styles.button}
          >
            {state.language === "ru" ? "EN" : "RU"}
          </Button>
        </div>
      </div>
      <TabList
        size="small"
        className={styles.tabs}
        aria-label={t(words.steps)}
        selectedValue={isStep(state.screen) ? state.screen : null}
        onTabSelect={(_, { value }) => actions.show(value as Screen)}
      >
        {steps.map((step) => (
          <Tab key={step} value={step} aria-controls="pane-screen">
            {t(words[step])}
          </Tab>
        ))}
      </TabList>
      <nav className={styles.works} aria-label={t(words.works)} {...arrows}>
        {works.map((work) => (
          <ToggleButton
            key={work}
            size="small"
            appearance="subtle"
            className={styles.button}
            checked={state.screen === work}
            onClick={() => actions.show(work)}
          >
            {t(words[work])}
          </ToggleButton>
        ))}
      </nav>
    </header>
  );
}
