import { makeStyles, mergeClasses, tokens, useArrowNavigationGroup } from "@fluentui/react-components";
import type { MoneyBar } from "../../../engine/index.ts";
import { Section } from "../section.tsx";
import { usePaneStyles } from "../pane-styles.ts";

const useStyles = makeStyles({
  bar: {
    display: "grid",
    gridTemplateColumns: "88px minmax(0, 1fr)",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    width: "100%",
    height: "24px",
    padding: 0,
    border: "none",
    backgroundColor: tokens.colorTransparentBackground,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  now: { fontWeight: tokens.fontWeightSemibold },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  track: { position: "relative", height: "14px" },
  part: { position: "absolute", top: 0, bottom: 0, left: 0, forcedColorAdjust: "none" },
  expected: {
    backgroundColor: tokens.colorNeutralBackground5,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    boxSizing: "border-box",
  },
  won: { top: "3px", bottom: "3px", backgroundColor: tokens.colorNeutralForeground3 },
  range: {
    position: "absolute",
    top: "6px",
    height: "2px",
    backgroundColor: tokens.colorNeutralForeground2,
    forcedColorAdjust: "none",
  },
  target: {
    position: "absolute",
    top: "-2px",
    bottom: "-2px",
    width: "2px",
    backgroundColor: tokens.colorNeutralForeground1,
    forcedColorAdjust: "none",
  },
});

interface MoneyBarsProps {
  readonly title: string;
  /** What the parts of a bar are. */
  readonly legend: string;
  /** What it shows, in a sentence. */
  readonly finding?: string;
  readonly bars: readonly MoneyBar[];
  /** Place of the bar that is now. */
  readonly now?: number;
  readonly onChoose: (bar: MoneyBar, place: number) => void;
}

/**
 * A bar for each month or seller: won inside, expected around it, a line where the plan is. Every bar says its figures, and
 * opens what is behind it.
 */
export function MoneyBars({ title, finding, legend, bars, now, onChoose }: MoneyBarsProps): React.JSX.Element | null {
  const styles = useStyles();
  const common = usePaneStyles();
  const arrows = useArrowNavigationGroup({ axis: "vertical", memorizeCurrent: true });
  const most = Math.max(
    ...bars.map(({ won, expected, target, p90 }) => Math.max(won, expected, target ?? 0, p90 ?? 0)),
  );
  if (!(most > 0)) return null;
  const width = (money: number): string => `${(Math.max(0, money) / most) * 100}%`;
  return (
    <Section title={title} help={[finding, legend].filter(Boolean).join(". ")}>
      <ul className={common.plainList} {...arrows}>
        {bars.map((bar, place) => (
          <li key={bar.name}>
            <button
              type="button"
              className={styles.bar}
              aria-label={`${bar.name}: ${bar.said}`}
              title={bar.said}
              onClick={() => onChoose(bar, place)}
            >
              <span className={mergeClasses(styles.name, place === now && styles.now)}>{bar.name}</span>
              <span className={styles.track}>
                <span className={mergeClasses(styles.part, styles.expected)} style={{ width: width(bar.expected) }} />
                <span className={mergeClasses(styles.part, styles.won)} style={{ width: width(bar.won) }} />
                {bar.p10 !== null && bar.p90 !== null && (
                  <span className={styles.range} style={{ left: width(bar.p10), width: width(bar.p90 - bar.p10) }} />
                )}
                {bar.target !== null && (
                  <span className={styles.target} style={{ left: `calc(${width(bar.target)} - 2px)` }} />
                )}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
