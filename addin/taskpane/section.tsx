import { Caption1, makeStyles, Text } from "@fluentui/react-components";
import { usePaneStyles } from "./pane-styles.ts";

interface SectionProps {
  readonly title: string;
  /** What it is for. */
  readonly help?: string;
  /** Where the links of a long screen lead. */
  readonly id?: string;
  readonly children: React.ReactNode;
}

const useStyles = makeStyles({
  /** Below the header, which stays on the screen. */
  title: { margin: 0, scrollMarginTop: "120px" },
});

/** A part of a screen under its own heading. */
export function Section({ title, help, id, children }: SectionProps): React.JSX.Element {
  const own = useStyles();
  const styles = usePaneStyles();
  return (
    <section aria-label={title} className={styles.tight}>
      <Text as="h3" id={id} tabIndex={id ? -1 : undefined} weight="semibold" className={own.title}>
        {title}
      </Text>
      {help && <Caption1 className={styles.muted}>{help}</Caption1>}
      {children}
    </section>
  );
}
