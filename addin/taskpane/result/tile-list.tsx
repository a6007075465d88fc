import { Caption1, makeStyles, mergeClasses, Text, tokens, useArrowNavigationGroup } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { ResultTile } from "../../../engine/index.ts";
import { resultWords as words } from "../../words/result-words.ts";
import { LitValue } from "../lit-value.tsx";
import { usePane, useWords } from "../pane-context.ts";
import { usePaneStyles } from "../pane-styles.ts";

const useStyles = makeStyles({
  tile: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
    padding: `${tokens.spacingVerticalXS} 0`,
    textAlign: "left",
    fontFamily: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorTransparentBackground,
    border: "none",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  label: { display: "flex", alignItems: "center" },
  value: { fontVariantNumeric: "tabular-nums" },
  wide: { gridColumn: "1 / 3" },
});

/** Five figures, each with its finding and what it rests on; a click opens the rows behind it. */
export function TileList({ tiles }: { readonly tiles: readonly ResultTile[] }): React.JSX.Element {
  const t = useWords();
  const common = usePaneStyles();
  const arrows = useArrowNavigationGroup({ axis: "vertical", memorizeCurrent: true });
  return (
    <ul className={common.plainList} aria-label={t(words.figures)} {...arrows}>
      {tiles.map((tile) => (
        <li key={tile.key}>
          <Tile tile={tile} />
        </li>
      ))}
    </ul>
  );
}

function Tile({ tile }: { readonly tile: ResultTile }): React.JSX.Element {
  const { actions } = usePane();
  const styles = useStyles();
  const common = usePaneStyles();
  return (
    <button type="button" className={styles.tile} onClick={() => actions.openRows({ of: tile.rows })}>
      <span className={styles.label}>
        <Text size={200}>{tile.label}</Text>
        <ChevronRightRegular aria-hidden />
      </span>
      <LitValue mark={tile.mark} className={styles.value}>
        <Text weight="semibold">{tile.value}</Text>
      </LitValue>
      <Caption1 className={styles.wide}>{tile.finding}</Caption1>
      <Caption1 className={mergeClasses(styles.wide, common.muted)}>{tile.basis}</Caption1>
    </button>
  );
}
