import { Caption1, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { FormField, RowsKey } from "../../engine/index.ts";
import { resultWords as words } from "../words/result-words.ts";
import type { PlanFigures } from "../worker/jobs.ts";
import { figureText } from "./figure-text.ts";
import { LitValue } from "./lit-value.tsx";
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
  value: { maxWidth: "60%", textAlign: "right" },
});

interface FigureRowProps {
  readonly field: FormField;
  readonly figures: Pick<PlanFigures, "currency">;
  /** The rows behind it, where there are some to open. */
  readonly rows?: RowsKey;
}

/** One headline figure with its light. */
export function FigureRow({ field, figures, rows }: FigureRowProps): React.JSX.Element {
  const { state, actions } = usePane();
  const { language } = state;
  const t = useWords();
  const styles = useStyles();
  const common = usePaneStyles();
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
      <LitValue mark={field.mark} className={styles.value}>
        <Text weight="semibold" as="span" className={value === undefined ? common.muted : undefined}>
          {value ?? t(words.unknown)}
        </Text>
      </LitValue>
    </div>
  );
}
