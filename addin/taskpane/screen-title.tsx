import { makeStyles, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";

const useStyles = makeStyles({ title: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: "none" } });

/** The heading of a screen; it takes the focus when what had it is gone, so that a screen reader goes on there. */
export function ScreenTitle({ children }: { readonly children: React.ReactNode }): React.JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  const styles = useStyles();
  useEffect(() => {
    if (document.activeElement === null || document.activeElement === document.body) heading.current?.focus();
  }, []);
  return (
    <h2 ref={heading} tabIndex={-1} className={styles.title}>
      {children}
    </h2>
  );
}
