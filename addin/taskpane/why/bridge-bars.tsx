import { makeStyles, mergeClasses, tokens, useArrowNavigationGroup } from "@fluentui/react-components";
import type { BridgeStep } from "../../../engine/index.ts";
import { usePane } from "../pane-context.ts";
import { usePaneStyles } from "../pane-styles.ts";

const useStyles = makeStyles({
  step: {
    display: "grid",
    gridTemplateColumns: "76px minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    width: "100%",
    minHeight: "26px",
    padding: 0,
    border: "none",
    backgroundColor: tokens.colorTransparentBackground,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    textAlign: "left",
  },
  open: {
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  track: { position: "relative", height: "14px" },
  part: { position: "absolute", top: 0, bottom: 0, minWidth: "2px", forcedColorAdjust: "none" },
  level: { backgroundColor: tokens.colorNeutralForeground3 },
  up: { backgroundColor: tokens.colorStatusSuccessBackground3 },
  down: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThick} solid ${tokens.colorStatusDangerForeground1}`,
    boxSizing: "border-box",
  },
  said: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
});

/** The bridge, step by step: full bars go up, hollow ones down; a click opens the clients of a step. */
export function BridgeBars({ steps }: { readonly steps: readonly BridgeStep[] }): React.JSX.Element {
  const { actions } = usePane();
  const styles = useStyles();
  const common = usePaneStyles();
  const arrows = useArrowNavigationGroup({ axis: "vertical", memorizeCurrent: true });
  const most = Math.max(1, ...steps.flatMap(({ from, to }) => [from, to]));
  const share = (money: number): string => `${(Math.max(0, money) / most) * 100}%`;
  return (
    <ol className={common.plainList} {...arrows}>
      {steps.map((step) => {
        const { name, from, to, said, rows } = step;
        const look = rows === undefined ? styles.level : to >= from ? styles.up : styles.down;
        const inside = (
          <>
            <span className={common.wrap}>{name}</span>
            <span className={styles.track}>
              <span
                className={mergeClasses(styles.part, look)}
                style={{ left: share(Math.min(from, to)), width: share(Math.abs(to - from)) }}
              />
            </span>
            <span className={styles.said}>{said}</span>
          </>
        );
        return (
          <li key={name}>
            {rows === undefined ? (
              <div className={styles.step}>{inside}</div>
            ) : (
              <button
                type="button"
                className={mergeClasses(styles.step, styles.open)}
                onClick={() => actions.openRows({ of: rows })}
              >
                {inside}
              </button>
            )}
          </li>
        );
      })}
    </ol>
  );
}
