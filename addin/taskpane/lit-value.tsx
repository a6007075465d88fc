import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { DismissCircleFilled } from "@fluentui/react-icons/svg/dismiss-circle";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { FormField } from "../../engine/index.ts";
import { resultWords as words } from "../words/result-words.ts";
import { useWords } from "./pane-context.ts";

const useStyles = makeStyles({
  value: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  icon: { flexShrink: 0 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  // The status danger colour is too dark for text of this size on the dark pane: 4.16 for the 4.5 that is needed.
  bad: { color: tokens.colorPaletteRedForeground1 },
});

const lights = { good: CheckmarkCircleFilled, warning: WarningFilled, bad: DismissCircleFilled } as const;

interface LitValueProps {
  readonly mark: FormField["mark"];
  readonly className?: string;
  readonly children: React.ReactNode;
}

/** A value with its light: a colour, a shape and a word, so that no one depends on colour. */
export function LitValue({ mark, className, children }: LitValueProps): React.JSX.Element {
  const t = useWords();
  const styles = useStyles();
  const light = isLight(mark) ? mark : undefined;
  const Icon = light && lights[light];
  return (
    <span className={mergeClasses(styles.value, className, light && styles[light])}>
      {Icon && <Icon role="img" aria-label={t(words[light])} className={styles.icon} />}
      {children}
    </span>
  );
}

function isLight(mark: FormField["mark"]): mark is keyof typeof lights {
  return mark !== undefined && mark in lights;
}
