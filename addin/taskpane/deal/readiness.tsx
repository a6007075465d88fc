import {
  Caption1,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  tokens,
} from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleRegular } from "@fluentui/react-icons/svg/circle";
import { writeShare, type DealView } from "../../../engine/index.ts";
import { dealWords as words } from "../../words/deal-words.ts";
import { usePane, useWords } from "../pane-context.ts";
import { usePaneStyles } from "../pane-styles.ts";
import { Section } from "../section.tsx";

const useStyles = makeStyles({
  blocks: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(130px, 1fr))",
    gap: tokens.spacingVerticalXS,
  },
  block: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  missing: { fontWeight: tokens.fontWeightSemibold },
  icon: { flexShrink: 0 },
});

/** The eight blocks of the plan, those that are missing with what would fill them. */
export function Readiness({ view }: { readonly view: DealView }): React.JSX.Element {
  const { language } = usePane().state;
  const t = useWords();
  const styles = useStyles();
  const common = usePaneStyles();
  const title = t(words.readiness, { share: writeShare(view.readiness, language) });
  const missing = view.blocks.filter(({ filled }) => !filled);
  return (
    <Section title={title}>
      <ProgressBar value={view.readiness} aria-label={title} />
      <ul className={mergeClasses(common.plainList, styles.blocks)}>
        {view.blocks.map(({ key, name, filled }) => {
          const Icon = filled ? CheckmarkCircleRegular : CircleRegular;
          return (
            <li key={key} className={styles.block}>
              <Icon role="img" aria-label={t(filled ? words.filled : words.missing)} className={styles.icon} />
              <Caption1 className={filled ? undefined : styles.missing}>{name}</Caption1>
            </li>
          );
        })}
      </ul>
      {missing.length > 0 && (
        <ul className={common.plainList}>
          {missing.map(({ key, name, help }) => (
            <li key={key}>
              <Caption1 className={common.wrap}>
                <strong>{name}</strong>: {help}
              </Caption1>
            </li>
          ))}
        </ul>
      )}
      {view.warnings.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t(words.warnings, { list: view.warnings.join(", ") })}</MessageBarBody>
        </MessageBar>
      )}
    </Section>
  );
}
