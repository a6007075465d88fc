import { makeStyles, tokens } from "@fluentui/react-components";
import { HorizontalBarChart } from "@fluentui/react-charts";

export interface ShareBar {
  readonly name: string;
  /** 0 to 1; more is drawn full. */
  readonly share: number;
  readonly said: string;
  readonly tone?: "good" | "warning" | "bad";
}

export interface ShareChartProps {
  readonly bars: readonly ShareBar[];
}

const colours = {
  good: tokens.colorPaletteGreenBackground3,
  warning: tokens.colorPaletteDarkOrangeBackground3,
  bad: tokens.colorPaletteRedBackground3,
} as const;

const useStyles = makeStyles({
  // The library cuts a long name off; here it goes on in the next line.
  chart: { "& .fui-hbc__chartTitleLeft": { whiteSpace: "normal", overflow: "visible" } },
});

/** Bars of shares, each under its name and its figure: read at 320 pixels, and by a screen reader. */
export function ShareChart({ bars }: ShareChartProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <div className={styles.chart}>
      <HorizontalBarChart
        data={bars.map(({ name, share, said, tone }) => ({
          chartTitle: `${name}: ${said}`,
          chartData: [
            {
              legend: name,
              horizontalBarChartdata: { x: Math.min(1, Math.max(0, share)) * 100, total: 100 },
              color: tone === undefined ? tokens.colorBrandBackground : colours[tone],
              xAxisCalloutData: name,
              yAxisCalloutData: said,
            },
          ],
        }))}
        chartDataMode="hidden"
      />
    </div>
  );
}
