import { Caption1, Text } from "@fluentui/react-components";
import { usePaneStyles } from "../pane-styles.ts";

interface SectionProps {
  readonly title: string;
  readonly help: string;
  readonly children: React.ReactNode;
}

/** One kind of thing that can be inserted: what it is, and what to press. */
export function Section({ title, help, children }: SectionProps): React.JSX.Element {
  const styles = usePaneStyles();
  return (
    <section className={styles.tight} aria-label={title}>
      <Text as="h3" weight="semibold" style={{ margin: 0 }}>
        {title}
      </Text>
      <Caption1 className={styles.muted}>{help}</Caption1>
      {children}
    </section>
  );
}
