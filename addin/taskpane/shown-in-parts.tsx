import { Button, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { todayWords as words } from "../words/today-words.ts";
import { useWords } from "./pane-context.ts";
import { usePaneStyles } from "./pane-styles.ts";

const atOnce = 5;

const useStyles = makeStyles({
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
});

interface ShownInPartsProps<Line> {
  readonly title: string;
  readonly lines: readonly Line[];
  readonly children: (line: Line) => React.ReactNode;
}

/** A titled list that opens bit by bit. */
export function ShownInParts<Line>({ title, lines, children }: ShownInPartsProps<Line>): React.JSX.Element {
  const t = useWords();
  const styles = useStyles();
  const common = usePaneStyles();
  const [shown, setShown] = useState(atOnce);
  return (
    <section aria-label={title}>
      <Text as="h3" weight="semibold" style={{ margin: 0 }}>
        {title}
      </Text>
      {lines.length === 0 && (
        <Caption1 block className={common.muted}>
          {t(words.none)}
        </Caption1>
      )}
      <ul className={common.plainList}>
        {lines.slice(0, shown).map((line, place) => (
          <li key={place} className={styles.item}>
            {children(line)}
          </li>
        ))}
      </ul>
      {lines.length > shown && (
        <Button size="small" onClick={() => setShown(shown + 2 * atOnce)}>
          {t(words.more, { n: Math.min(2 * atOnce, lines.length - shown) })}
        </Button>
      )}
    </section>
  );
}
