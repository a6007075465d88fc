import { tokens } from "@fluentui/react-components";
import { ResponsiveContainer, VerticalBarChart } from "@fluentui/react-charts";

export interface ChartColumn {
  readonly label: string;
  readonly value: number;
  readonly said: string;
}

export interface ColumnChartProps {
  readonly title: string;
  readonly columns: readonly ChartColumn[];
}

/** A few columns with their figures on them; each can be reached with the keyboard and says its figure. */
export function ColumnChart({ title, columns }: ColumnChartProps): React.JSX.Element {
  return (
    <div style={{ height: "180px" }}>
      <ResponsiveContainer>
        <VerticalBarChart
          chartTitle={title}
          data={columns.map(({ label, value, said }) => ({
            x: label,
            y: value,
            legend: label,
            barLabel: said,
            yAxisCalloutData: said,
            callOutAccessibilityData: { ariaLabel: `${label}: ${said}` },
          }))}
          useSingleColor
          colors={[tokens.colorBrandBackground]}
          hideLegend
          maxBarWidth={48}
          yAxisTickCount={3}
          rotateXAxisLables={columns.length > 4}
        />
      </ResponsiveContainer>
    </div>
  );
}
