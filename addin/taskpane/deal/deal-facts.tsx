import { Badge, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ClockAlarmRegular } from "@fluentui/react-icons/svg/clock-alarm";
import type { DealView } from "../../../engine/index.ts";
import { dealWords as words } from "../../words/deal-words.ts";
import { useWords } from "../pane-context.ts";
import { usePaneStyles } from "../pane-styles.ts";
import { Section } from "../section.tsx";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
  },
  value: { margin: 0, textAlign: "right" },
});

/** What the deal is worth, where it stands, and what comes next. */
export function DealFacts({ view }: { readonly view: DealView }): React.JSX.Element {
  const t = useWords();
  const styles = useStyles();
  const common = usePaneStyles();
  const facts = [
    [words.stage, view.stage],
    [words.amount, view.amount],
    [words.plannedMoney, view.money],
    [words.chance, view.chance],
    [words.closes, view.closes],
  ] as const;
  return (
    <>
      <Section title={t(words.about)}>
        <dl className={styles.list}>
          {facts
            .filter(([, value]) => value !== "")
            .map(([name, value]) => (
              <div key={name.en} style={{ display: "contents" }}>
                <dt>
                  <Text size={200}>{t(name)}</Text>
                </dt>
                <dd className={styles.value}>
                  <Text size={200} weight="semibold">
                    {value}
                  </Text>
                </dd>
              </div>
            ))}
        </dl>
      </Section>
      {view.state === "open" && (
        <Section title={t(words.next)}>
          {view.nextStep === "" && <Caption1 className={common.muted}>{t(words.noNext)}</Caption1>}
          {view.nextStep !== "" && (
            <div className={common.row}>
              <Text className={common.wrap}>{t(words.nextStep, { action: view.nextStep, day: view.nextDay })}</Text>
              {view.isNextLate && (
                <Badge appearance="tint" color="danger" icon={<ClockAlarmRegular />}>
                  {t(words.late, { days: view.slip })}
                </Badge>
              )}
            </div>
          )}
          {!view.isNextLate && view.slip !== "" && view.slip !== "0" && (
            <Caption1 className={common.muted}>{t(words.slip, { days: view.slip })}</Caption1>
          )}
        </Section>
      )}
    </>
  );
}
