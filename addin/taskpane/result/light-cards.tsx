import { Caption1, makeStyles, mergeClasses, ProgressBar, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { DismissCircleFilled } from "@fluentui/react-icons/svg/dismiss-circle";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import type { FormField } from "../../../engine/index.ts";
import { resultWords as words } from "../../words/result-words.ts";
import type { PlanFigures } from "../../worker/jobs.ts";
import { figureText } from "../figure-text.ts";
import { usePane, useWords } from "../pane-context.ts";

const useStyles = makeStyles({
  cards: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(84px, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
  },
  good: { backgroundColor: tokens.colorStatusSuccessBackground1, color: tokens.colorStatusSuccessForeground1 },
  bad: { backgroundColor: tokens.colorStatusDangerBackground1, color: tokens.colorStatusDangerForeground1 },
  icon: { fontSize: tokens.fontSizeHero700 },
});

/** Group and field of R-00. */
const cards = [
  ["verdict", "code"],
  ["plan", "inHours"],
  ["plan", "chance"],
] as const;

/** Shown as a card: need not be repeated in the list. */
export function isCard(groupKey: string, field: string): boolean {
  return cards.some(([group, key]) => group === groupKey && key === field);
}

/** The verdict on the plan, whether the hours are there, and how likely it is. */
export function LightCards({ figures }: { readonly figures: PlanFigures }): React.JSX.Element {
  const styles = useStyles();
  return (
    <div className={styles.cards}>
      {cards.flatMap(([group, key]) => {
        const field = figures.groups.find((one) => one.key === group)?.fields.find((one) => one.key === key);
        return field ? [<LightCard key={key} field={field} figures={figures} />] : [];
      })}
    </div>
  );
}

function LightCard({
  field,
  figures,
}: {
  readonly field: FormField;
  readonly figures: PlanFigures;
}): React.JSX.Element {
  const { language } = usePane().state;
  const t = useWords();
  const styles = useStyles();
  const { mark, value } = field;
  const isChance = field.kind === "share" && typeof value === "number";
  const light = mark === "good" || mark === "bad" ? mark : undefined;
  const Icon = light === "good" ? CheckmarkCircleFilled : light === "bad" ? DismissCircleFilled : QuestionCircleRegular;
  return (
    <div className={mergeClasses(styles.card, light && styles[light])} role="group" aria-label={field.label}>
      <Caption1>{field.label}</Caption1>
      {!isChance && <Icon className={styles.icon} aria-hidden />}
      <Text weight="semibold" size={isChance ? 600 : 300}>
        {figureText(field, figures, language) ?? t(words.unknown)}
      </Text>
      {isChance && <ProgressBar value={value} aria-label={field.label} />}
    </div>
  );
}
