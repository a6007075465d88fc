import { Button, Caption1, Link, makeStyles, Text, tokens, useArrowNavigationGroup } from "@fluentui/react-components";
import { TableSimpleRegular } from "@fluentui/react-icons/svg/table-simple";
import { useState } from "react";
import type { FigureRow } from "../../../engine/index.ts";
import { rowsWords as words } from "../../words/rows-words.ts";
import { usePane, useWords } from "../pane-context.ts";
import { usePaneStyles } from "../pane-styles.ts";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "start",
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  name: { fontSize: tokens.fontSizeBase200, textAlign: "left", overflowWrap: "anywhere" },
  money: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap", textAlign: "right" },
  about: { gridColumn: "1 / 3" },
  sheet: { minWidth: "24px", padding: 0 },
});

interface RowListProps {
  readonly rows: readonly FigureRow[];
  readonly atOnce?: number;
}

/** Rows of a figure, so many at once; one stop of the keyboard, arrows go on from there. */
export function RowList({ rows, atOnce = 50 }: RowListProps): React.JSX.Element {
  const { actions } = usePane();
  const t = useWords();
  const styles = useStyles();
  const common = usePaneStyles();
  const arrows = useArrowNavigationGroup({ axis: "both", memorizeCurrent: true });
  const [shown, setShown] = useState(atOnce);
  const open = ({ deal, client }: FigureRow): void =>
    deal !== "" ? actions.openDeal(deal) : actions.openClient(client);
  return (
    <>
      <ul className={common.plainList} {...arrows}>
        {rows.slice(0, shown).map((row, at) => (
          <li key={at} className={styles.row}>
            {row.deal !== "" || row.client !== "" ? (
              <Link as="button" className={styles.name} onClick={() => open(row)}>
                {row.name}
              </Link>
            ) : (
              <Text size={200} weight="semibold" className={common.wrap}>
                {row.name}
              </Text>
            )}
            <Text size={200} className={styles.money}>
              {row.moneySaid || row.daySaid}
            </Text>
            {row.place && (
              <Button
                size="small"
                appearance="subtle"
                className={styles.sheet}
                icon={<TableSimpleRegular />}
                aria-label={t(words.toSheet, { name: row.name })}
                title={t(words.toSheetShort)}
                onClick={() => void actions.goTo(row.place!)}
              />
            )}
            <Caption1 className={styles.about}>
              {[row.about, row.moneySaid && row.daySaid].filter(Boolean).join(" · ")}
            </Caption1>
          </li>
        ))}
      </ul>
      {rows.length > shown && (
        <div>
          <Button size="small" onClick={() => setShown(shown + atOnce)}>
            {t(words.more, { n: Math.min(atOnce, rows.length - shown) })}
          </Button>
        </div>
      )}
    </>
  );
}
