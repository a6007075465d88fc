import { Text } from "@fluentui/react-components";
import { usePaneStyles } from "../pane-styles.ts";

interface SectionProps {
  readonly title: string;
  readonly children: React.ReactNode;
}

/** A part of a screen under its own heading. */
export function Section({ title, children }: SectionProps): React.JSX.Element {
  const styles = usePaneStyles();
  return (
    <section aria-label={title} className={styles.tight}>
      <Text as="h3" weight="semibold" style={{ margin: 0 }}>
        {title}
      </Text>
      {children}
    </section>
  );
}
