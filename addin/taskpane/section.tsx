import { Caption1, Text } from "@fluentui/react-components";
import { usePaneStyles } from "./pane-styles.ts";

interface SectionProps {
  readonly title: string;
  /** What it is for. */
  readonly help?: string;
  readonly children: React.ReactNode;
}

/** A part of a screen under its own heading. */
export function Section({ title, help, children }: SectionProps): React.JSX.Element {
  const styles = usePaneStyles();
  return (
    <section aria-label={title} className={styles.tight}>
      <Text as="h3" weight="semibold" style={{ margin: 0 }}>
        {title}
      </Text>
      {help && <Caption1 className={styles.muted}>{help}</Caption1>}
      {children}
    </section>
  );
}
