import { addressOf } from "./a1.ts";
import { fixed, refusal, type HostObject } from "./host-object.ts";
import type { RangeHost } from "./range-object.ts";
import { collection, recorded } from "./recorded-object.ts";
import type { ChartState, SeriesState, SheetState, WorkbookState, Written } from "./workbook-state.ts";

/** `Excel.ChartCollection`, kept as data: the preview draws the charts. */
export function chartsObject(state: WorkbookState, sheet: SheetState): HostObject {
  return collection("ChartCollection", () => sheet.charts.map((chart) => chartObject(sheet, chart)), {
    paths: {
      Add: (type, source) => {
        const chart: ChartState = {
          id: `chart${state.nextId++}`,
          written: { ChartType: type, Name: `Chart ${state.nextId}` },
          title: {},
          legend: {},
          axes: {},
          series: [],
        };
        const { sheet: owner, range } = source as RangeHost;
        for (let column = 0; column < range.columns; column++)
          addSeries(chart, addressOf(owner.name, { ...range, column: range.column + column, columns: 1 }));
        sheet.charts.push(chart);
        return chartObject(sheet, chart);
      },
    },
  });
}

function addSeries(chart: ChartState, values?: string): SeriesState {
  const id = chart.series.length + 1;
  const series: SeriesState = { id, written: { Name: `Series${id}` }, values };
  chart.series.push(series);
  return series;
}

const chartProperties = { Name: "", ChartType: "", Top: 0, Left: 0, Height: 216, Width: 360, Style: 2 };

function chartObject(sheet: SheetState, chart: ChartState): HostObject {
  return {
    kind: "Chart",
    properties: { Id: fixed(() => chart.id), ...recorded(chart.written, chartProperties) },
    paths: {
      Title: () => ({
        kind: "ChartTitle",
        properties: recorded(chart.title, { Text: "", Visible: true, Overlay: false }),
        paths: { Format: () => textFormat("ChartTitleFormat", chart.title) },
      }),
      Legend: () => ({
        kind: "ChartLegend",
        properties: recorded(chart.legend, { Visible: true, Position: "Bottom", Overlay: false }),
        paths: { Format: () => textFormat("ChartLegendFormat", chart.legend) },
      }),
      Axes: () => axesObject(chart),
      Series: () => seriesCollection(chart),
    },
    methods: {
      SetPosition: (first, last) => {
        chart.position = [String(first), String(last ?? first)];
      },
      Delete: () => {
        sheet.charts = sheet.charts.filter((one) => one !== chart);
      },
    },
  };
}

function textFormat(kind: string, written: Written): HostObject {
  return {
    kind,
    paths: {
      Font: () => ({
        kind: "ChartFont",
        properties: recorded((written.font ??= {}) as Written, {
          Bold: false,
          Color: "#000000",
          Size: 10,
          Name: "Calibri",
        }),
      }),
    },
  };
}

function axesObject(chart: ChartState): HostObject {
  const axis = (name: string): HostObject => {
    const written = (chart.axes[name] ??= {});
    return {
      kind: "ChartAxis",
      properties: recorded(written, {
        Visible: true,
        NumberFormat: "General",
        LinkNumberFormat: true,
        ReversePlotOrder: false,
        Minimum: "",
        Maximum: "",
        TickLabelPosition: "NextToAxis",
        MajorTickMark: "Outside",
      }),
      paths: {
        MajorGridlines: () => ({
          kind: "ChartGridlines",
          properties: recorded((written.grid ??= {}) as Written, { Visible: true }),
        }),
      },
    };
  };
  return {
    kind: "ChartAxes",
    paths: {
      ValueAxis: () => axis("Value"),
      CategoryAxis: () => axis("Category"),
      GetItem: (type, group) => axis(group === "Secondary" ? `Secondary${String(type)}` : String(type)),
    },
  };
}

function seriesCollection(chart: ChartState): HostObject {
  return collection("ChartSeriesCollection", () => chart.series.map((series) => seriesObject(chart, series)), {
    paths: {
      Add: (name) => {
        const series = addSeries(chart);
        if (name !== null && name !== undefined) series.written.Name = name;
        return seriesObject(chart, series);
      },
    },
  });
}

const seriesProperties = {
  Name: "",
  ChartType: "",
  AxisGroup: "Primary",
  HasDataLabels: false,
  GapWidth: 150,
  Overlap: 0,
  Smooth: false,
  MarkerStyle: "Automatic",
  MarkerSize: 5,
  MarkerBackgroundColor: "",
  MarkerForegroundColor: "",
};

function seriesObject(chart: ChartState, series: SeriesState): HostObject {
  const addressOfRange = (given: unknown) => {
    const { sheet, range } = given as RangeHost;
    if (range.columns > 1 && range.rows > 1) throw refusal("InvalidArgument", "a series takes one row or column");
    return addressOf(sheet.name, range);
  };
  const paint = (name: string, kind: string, properties: Readonly<Record<string, unknown>>): HostObject => {
    const written = (series.written[name] ??= {}) as Written;
    return {
      kind,
      properties: recorded(written, properties),
      methods: {
        Clear: () => void (written.cleared = true),
        SetSolidColor: (color) => void (written.color = color),
      },
    };
  };
  return {
    kind: "ChartSeries",
    properties: recorded(series.written, { ...seriesProperties, ChartType: chart.written.ChartType }),
    paths: {
      Format: () => ({
        kind: "ChartSeriesFormat",
        paths: {
          Fill: () => paint("fill", "ChartFill", {}),
          Line: () => paint("line", "ChartLineFormat", { Color: "", LineStyle: "Automatic", Weight: 2.25 }),
        },
      }),
      DataLabels: () => ({
        kind: "ChartDataLabels",
        properties: recorded((series.written.labels ??= {}) as Written, {
          NumberFormat: "",
          Position: "",
          ShowValue: true,
        }),
      }),
    },
    methods: {
      SetValues: (given) => {
        series.values = addressOfRange(given);
      },
      SetXAxisValues: (given) => {
        series.labels = addressOfRange(given);
      },
      Delete: () => void chart.series.splice(chart.series.indexOf(series), 1),
    },
  };
}
