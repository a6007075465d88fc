import { Caption1, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { ResultView } from "../../../engine/index.ts";

const useStyles = makeStyles({
  verdict: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorNeutralStroke1}`,
  },
  good: { borderLeftColor: tokens.colorStatusSuccessBorderActive },
  warning: { borderLeftColor: tokens.colorStatusWarningBorderActive },
  bad: { borderLeftColor: tokens.colorStatusDangerBorderActive },
  headline: { margin: 0 },
});

/** The verdict on the plan first: a few words with gap and chance, then the range it may end in and what it takes. */
export function VerdictPart({
  verdict: { mark, headline, lines },
}: {
  readonly verdict: Pick<ResultView["verdict"], "mark" | "headline" | "lines">;
}): React.JSX.Element {
  const styles = useStyles();
  const light = mark === "good" || mark === "warning" || mark === "bad" ? styles[mark] : undefined;
  return (
    <div className={mergeClasses(styles.verdict, light)}>
      <Text as="h3" size={400} weight="semibold" className={styles.headline}>
        {headline}
      </Text>
      {lines.map((line) => (
        <Caption1 key={line}>{line}</Caption1>
      ))}
    </div>
  );
}
