import { Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { assumptionsWords as words } from "../../words/assumptions-words.ts";
import { Computing } from "../computing.tsx";
import { FigureRow } from "../figure-row.tsx";
import { usePane, useWords } from "../pane-context.ts";
import { usePaneStyles } from "../pane-styles.ts";

const useStyles = makeStyles({
  card: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

/** Headline figures that most settings move, by "group.field". */
const shown = [
  "plan.target",
  "plan.expected",
  "plan.chance",
  "verdict.code",
  "plan.inHours",
  "people.needed",
  "clients.a",
];

/** What the plan becomes with the settings as they are: computed again at every change. */
export function PreviewStrip(): React.JSX.Element {
  const { figures } = usePane().state;
  const t = useWords();
  const styles = useStyles();
  const common = usePaneStyles();
  if (!figures) return <Computing label={words.computing} />;
  return (
    <section className={styles.card} aria-label={t(words.preview)}>
      <Text as="h3" weight="semibold" style={{ margin: 0 }}>
        {t(words.preview)}
      </Text>
      <Caption1 block className={common.muted}>
        {t(words.unit, { asOf: figures.asOf, period: figures.period })}
      </Caption1>
      {figures.groups.flatMap((group) =>
        group.fields
          .filter(({ key }) => shown.includes(`${group.key}.${key}`))
          .map((field) => (
            <FigureRow key={`${group.key}.${field.key}`} field={{ ...field, note: undefined }} figures={figures} />
          )),
      )}
    </section>
  );
}
