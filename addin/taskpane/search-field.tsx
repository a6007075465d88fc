import { Caption1, SearchBox } from "@fluentui/react-components";
import { usePaneStyles } from "./pane-styles.ts";

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  /** How much was found, or that nothing was. */
  readonly found: string;
  readonly onChange: (value: string) => void;
  /** What narrows the list beside the words. */
  readonly children?: React.ReactNode;
}

/** Words to look for in a list, and what came of it, said to screen readers too. */
export function SearchField({ label, value, found, onChange, children }: SearchFieldProps): React.JSX.Element {
  const styles = usePaneStyles();
  return (
    <>
      <SearchBox
        value={value}
        placeholder={label}
        aria-label={label}
        onChange={(_, { value: typed }) => onChange(typed)}
      />
      {children}
      <Caption1 role="status" className={styles.muted}>
        {found}
      </Caption1>
    </>
  );
}
