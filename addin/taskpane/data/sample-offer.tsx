import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import { TableAddRegular } from "@fluentui/react-icons/svg/table-add";
import { dataWords as words } from "../../words/data-words.ts";
import { paneWords } from "../../words/pane-words.ts";
import { usePane, useWords } from "../pane-context.ts";
import { usePaneStyles } from "../pane-styles.ts";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

/** For a workbook without clients and deals: what the product does, what it needs, and a sample in one click. */
export function SampleOffer(): React.JSX.Element {
  const { state, actions } = usePane();
  const t = useWords();
  const styles = useStyles();
  const common = usePaneStyles();
  return (
    <section className={styles.card}>
      <Body1>{t(words.welcome)}</Body1>
      <Body1>
        {t(words.nothingFound)} {t(words.whatIsNeeded)}
      </Body1>
      <div className={common.row}>
        <Button
          appearance="primary"
          icon={<TableAddRegular />}
          disabled={state.work !== undefined}
          onClick={() => void actions.insertSample()}
        >
          {t(words.insertSample)}
        </Button>
        <Button disabled={state.work !== undefined} onClick={() => void actions.read()}>
          {t(paneWords.readAgain)}
        </Button>
      </div>
    </section>
  );
}
