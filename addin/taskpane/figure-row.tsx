import { Caption1, Link, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { DismissCircleFilled } from "@fluentui/react-icons/svg/dismiss-circle";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { FormField, RowsKey } from "../../engine/index.ts";
import { resultWords as words } from "../words/result-words.ts";
import type { PlanFigures } from "../worker/jobs.ts";
import { figureText } from "./figure-text.ts";
import { usePane, useWords } from "./pane-context.ts";
import { usePaneStyles } from "./pane-styles.ts";

const useStyles = makeStyles({
  row: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  label: { overflowWrap: "anywhere", minWidth: 0 },
  open: { fontSize: tokens.fontSizeBase200, textAlign: "left" },
  icon: { flexShrink: 0 },
  value: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    maxWidth: "60%",
    textAlign: "right",
  },
  good: { color: tokens.colorStatusSuccessForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  bad: { color: tokens.colorPaletteRedForeground1 },
});

const lights = { good: CheckmarkCircleFilled, warning: WarningFilled, bad: DismissCircleFilled } as const;

interface FigureRowProps {
  readonly field: FormField;
  readonly figures: Pick<PlanFigures, "currency">;
  /** The rows behind it, where there are some to open. */
  readonly rows?: RowsKey;
}

/** One headline figure with its light: a colour, a shape and a word, so that no one depends on colour. */
export function FigureRow({ field, figures, rows }: FigureRowProps): React.JSX.Element {
  const { state, actions } = usePane();
  const { language } = state;
  const t = useWords();
  const styles = useStyles();
  const common = usePaneStyles();
  const light = isLight(field.mark) ? field.mark : undefined;
  const Icon = light && lights[light];
  const value = figureText(field, figures, language);
  return (
    <div className={styles.row}>
      <div className={styles.label}>
        {rows === undefined ? (
          <Text size={200} as="span">
            {field.label}
          </Text>
        ) : (
          <Link as="button" className={styles.open} onClick={() => actions.openRows({ of: rows })}>
            {field.label}
          </Link>
        )}
        {field.note && (
          <Caption1 block className={common.muted}>
            {field.note}
          </Caption1>
        )}
      </div>
      <span className={mergeClasses(styles.value, light && styles[light])}>
        {Icon && <Icon aria-label={light && t(words[light])} role="img" className={styles.icon} />}
        <Text weight="semibold" as="span" className={value === undefined ? common.muted : undefined}>
          {value ?? t(words.unknown)}
        </Text>
      </span>
    </div>
  );
}

function isLight(mark: FormField["mark"]): mark is keyof typeof lights {
  return mark !== undefined && mark in lights;
}
