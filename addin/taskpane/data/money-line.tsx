import { Caption1, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { cellAddress, type MoneyPart } from "../../../engine/index.ts";
import { dataWords as words } from "../../words/data-words.ts";
import { figureText } from "../figure-text.ts";
import { usePane, useWords } from "../pane-context.ts";
import { usePaneStyles } from "../pane-styles.ts";

const useStyles = makeStyles({
  line: { padding: `${tokens.spacingVerticalXXS} 0` },
  spread: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalM },
  number: { textAlign: "right", flexShrink: 0 },
  lost: { color: tokens.colorStatusWarningForeground1 },
  icon: { marginRight: tokens.spacingHorizontalXXS, verticalAlign: "text-bottom" },
  jump: { fontSize: tokens.fontSizeBase200 },
});

interface MoneyLineProps {
  readonly part: MoneyPart;
  readonly currency: string;
}

/** Money that went one way: counted, of another period, or set aside for a reason, with the way to its first row. */
export function MoneyLine({ part, currency }: MoneyLineProps): React.JSX.Element {
  const { state, actions } = usePane();
  const t = useWords();
  const styles = useStyles();
  const common = usePaneStyles();
  const { name, rows, act, first, isLost } = part;
  const money = figureText({ kind: "money", value: part.money }, { currency }, state.language);
  const place = first && { sheet: first.sheet, cell: cellAddress(first.row - 1, first.column ?? 0) };
  const written = place && `${place.sheet}!${place.cell}`;
  return (
    <li className={styles.line}>
      <div className={styles.spread}>
        <Caption1 className={mergeClasses(common.wrap, isLost && styles.lost)}>
          {isLost && <WarningRegular className={styles.icon} />}
          {name}
        </Caption1>
        <Caption1 className={styles.number}>
          {money} · {t(words.moneyRows, { n: rows })}
        </Caption1>
      </div>
      {isLost && act !== "" && (
        <Caption1 block className={mergeClasses(common.muted, common.wrap)}>
          {act}
        </Caption1>
      )}
      {place && (
        <Link
          as="button"
          className={styles.jump}
          aria-label={t(words.showFirst, { name, place: written ?? "" })}
          onClick={() => void actions.goTo(place)}
        >
          {t(words.firstRow, { place: written ?? "" })}
        </Link>
      )}
    </li>
  );
}
