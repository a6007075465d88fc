import { Button, Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { cellAddress, issueSentence, type Issue } from "../../../engine/index.ts";
import { dataWords as words } from "../../words/data-words.ts";
import type { CellPlace } from "../../workbook-host.ts";
import { usePane, useWords } from "../pane-context.ts";
import { usePaneStyles } from "../pane-styles.ts";

const atOnce = 20;

const useStyles = makeStyles({
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  jump: { fontSize: tokens.fontSizeBase200 },
});

/** Problems of one level; long lists open bit by bit. */
export function IssueGroup({ issues }: { readonly issues: readonly Issue[] }): React.JSX.Element {
  const { actions } = usePane();
  const t = useWords();
  const styles = useStyles();
  const common = usePaneStyles();
  const [shown, setShown] = useState(atOnce);
  return (
    <div>
      <ul className={common.plainList}>
        {issues.slice(0, shown).map((issue, at) => {
          const place = placeOf(issue);
          return (
            <li key={at} className={styles.item}>
              <Caption1 block className={common.wrap}>
                {t(issueSentence(issue))}
              </Caption1>
              {place && (
                <Link as="button" className={styles.jump} onClick={() => void actions.goTo(place)}>
                  {t(words.goTo, { place: place.cell ? `${place.sheet}!${place.cell}` : place.sheet })}
                </Link>
              )}
            </li>
          );
        })}
      </ul>
      {issues.length > shown && (
        <Button size="small" onClick={() => setShown(shown + atOnce)}>
          {t(words.more, { n: Math.min(atOnce, issues.length - shown) })}
        </Button>
      )}
    </div>
  );
}

/** The first cell of a problem; its row or sheet where no cell is known. */
function placeOf({ sheet, row, column }: Issue): CellPlace | undefined {
  if (sheet === undefined) return undefined;
  return row === undefined ? { sheet } : { sheet, cell: cellAddress(row - 1, column ?? 0) };
}
