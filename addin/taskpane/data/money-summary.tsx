import { Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { writeShare, type MoneyOfTable } from "../../../engine/index.ts";
import { dataWords as words } from "../../words/data-words.ts";
import { Computing } from "../computing.tsx";
import { figureText } from "../figure-text.ts";
import { usePane, useWords } from "../pane-context.ts";
import { usePaneStyles } from "../pane-styles.ts";
import { Section } from "../section.tsx";
import { useView } from "../use-view.ts";
import { OpenQuestions } from "./open-questions.tsx";
import { MoneyLine } from "./money-line.tsx";

const useStyles = makeStyles({
  table: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  /** The sign stands before the first line of the words. */
  state: { display: "flex", gap: tokens.spacingHorizontalXS, "& > svg": { flexShrink: 0, marginTop: "2px" } },
});

/** What was read in money, what of it counts, and what is set aside and why, before anything is built (AM-70). */
export function MoneySummary(): React.JSX.Element | null {
  const { language } = usePane().state;
  const t = useWords();
  const own = useStyles();
  const view = useView("money", {});
  if (!view) return <Computing label={words.countingMoney} />;
  const questions = <OpenQuestions questions={view.questions} currency={view.currency} />;
  if (view.tables.length === 0) return questions;
  const isLost = view.tables.some(({ parts }) => parts.some((part) => part.isLost));
  return (
    <>
      {questions}
      <Section title={t(words.money)} help={t(words.moneyUnit, { period: view.period })}>
        <Caption1 className={own.state}>
          {isLost ? <WarningRegular /> : <CheckmarkCircleRegular />}
          {isLost ? t(words.moneyShare, { share: writeShare(view.asideShare, language) ?? "" }) : t(words.moneyAllUsed)}
        </Caption1>
        {view.tables.map((table) => (
          <TableMoney
            key={`${table.table} ${table.currency}`}
            table={table}
            currency={table.currency || view.currency}
          />
        ))}
      </Section>
    </>
  );
}

function TableMoney({ table, currency }: { readonly table: MoneyOfTable; readonly currency: string }) {
  const { language } = usePane().state;
  const t = useWords();
  const styles = useStyles();
  const common = usePaneStyles();
  const money = figureText({ kind: "money", value: table.read.money }, { currency }, language) ?? "0";
  return (
    <div className={styles.table}>
      <Text as="h4" weight="semibold" block className={common.wrap} style={{ margin: 0 }}>
        {t(words.moneyRead, { table: table.name, money })}
      </Text>
      <ul className={common.plainList}>
        {table.parts.map((part) => (
          <MoneyLine key={part.reason} part={part} currency={currency} />
        ))}
      </ul>
    </div>
  );
}
