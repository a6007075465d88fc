import { Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import { todayWords as words } from "../../words/today-words.ts";
import { useWords } from "../pane-context.ts";
import { usePaneStyles } from "../pane-styles.ts";

const useStyles = makeStyles({ phone: { fontSize: tokens.fontSizeBase200 } });

interface PhoneLinkProps {
  readonly name: string;
  readonly phone: string;
}

/** Whom to ask for, and the number to click where the computer can dial. */
export function PhoneLink({ name, phone }: PhoneLinkProps): React.JSX.Element | null {
  const t = useWords();
  const styles = useStyles();
  const common = usePaneStyles();
  if (name === "" && phone === "") return null;
  return (
    <div className={common.row}>
      {name && <Caption1 className={common.wrap}>{name}</Caption1>}
      {phone && (
        <Link
          href={`tel:${phone.replace(/[^\d+]/g, "")}`}
          className={styles.phone}
          aria-label={t(words.call, { name, phone })}
        >
          {phone}
        </Link>
      )}
    </div>
  );
}
