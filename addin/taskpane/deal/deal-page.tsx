import { Button, Caption1, Link, MessageBar, MessageBarBody, Text } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { dealWords as words } from "../../words/deal-words.ts";
import { Columns } from "../charts/chart.tsx";
import { Computing } from "../computing.tsx";
import { usePane, useWords } from "../pane-context.ts";
import { usePaneStyles } from "../pane-styles.ts";
import { ScreenTitle } from "../screen-title.tsx";
import { useView } from "../use-view.ts";
import { Answers } from "./answers.tsx";
import { DealFacts } from "./deal-facts.tsx";
import { Readiness } from "./readiness.tsx";
import { ReviewPart } from "./review-part.tsx";
import { Section } from "../section.tsx";
import { StepPart } from "./step-part.tsx";

/** One deal, from what it is worth to what the head of sales made of it. */
export function DealPage({ deal }: { readonly deal: string }): React.JSX.Element {
  const { actions } = usePane();
  const t = useWords();
  const styles = usePaneStyles();
  const answer = useView("deal", { key: deal });
  const view = answer?.view;
  return (
    <div className={styles.stack}>
      <div>
        <Button size="small" icon={<ArrowLeftRegular />} onClick={() => actions.openDeal(undefined)}>
          {t(words.other)}
        </Button>
      </div>
      {!answer && <Computing label={words.computing} />}
      {answer && !view && <Caption1>{t(words.gone)}</Caption1>}
      {view && (
        <>
          <ScreenTitle>{[view.client, view.name].filter(Boolean).join(" · ")}</ScreenTitle>
          <div className={styles.spread}>
            <Caption1 className={styles.muted}>
              {[view.title !== view.name && view.title, view.manager].filter(Boolean).join(" · ")}
            </Caption1>
            {view.place && (
              <Link as="button" onClick={() => void actions.goTo(view.place!)}>
                <Text size={200}>{t(words.toRow)}</Text>
              </Link>
            )}
          </div>
          {view.state !== "open" && (
            <MessageBar intent="info" layout="multiline">
              <MessageBarBody>{t(words.closed, { state: view.stateSaid })}</MessageBarBody>
            </MessageBar>
          )}
          <DealFacts view={view} />
          <Readiness view={view} />
          <StepPart view={view} />
          {view.months.length > 0 && (
            <Section title={t(words.byMonth)}>
              <MonthChart months={view.months} total={view.money} />
            </Section>
          )}
          {view.steps.length > 0 && <Answers view={view} />}
          <ReviewPart view={view} />
        </>
      )}
    </div>
  );
}

interface MonthChartProps {
  readonly months: readonly { readonly label: string; readonly money: number; readonly said: string }[];
  readonly total: string;
}

/** A chart where there is something to compare: one month is said in a sentence. */
function MonthChart({ months, total }: MonthChartProps): React.JSX.Element {
  const t = useWords();
  const labelOf = (label: string): string => label || t(words.noMonth);
  if (months.length === 1) {
    const [{ label }] = months;
    const said = label === "" ? t(words.inNoMonth, { total }) : t(words.inOneMonth, { total, month: label });
    return <Caption1>{said}</Caption1>;
  }
  const most = months.reduce((best, one) => (one.money > best.money ? one : best));
  const finding = t(words.byMonthFinding, { total, month: `${labelOf(most.label)} (${most.said})` });
  return (
    <>
      <Caption1>{finding}</Caption1>
      <Columns
        title={finding}
        columns={months.map(({ label, money, said }) => ({ label: labelOf(label), value: money, said }))}
      />
    </>
  );
}
