import { tokens } from "@fluentui/react-components";
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

/** Bars of shares, each under its name with its figure: read at 320 pixels, and by a screen reader. */
export function ShareChart({ bars }: ShareChartProps): React.JSX.Element {
  return (
    <HorizontalBarChart
      data={bars.map(({ name, share, said, tone }) => ({
        chartTitle: name,
        chartDataText: said,
        chartTitleAccessibilityData: { ariaLabel: `${name}: ${said}` },
        chartData: [
          {
            legend: name,
            horizontalBarChartdata: { x: Math.round(Math.min(1, Math.max(0, share)) * 100), total: 100 },
            color: tone === undefined ? tokens.colorBrandBackground : colours[tone],
            xAxisCalloutData: name,
            yAxisCalloutData: said,
          },
        ],
      }))}
      chartDataMode="percentage"
    />
  );
}
