import type { HostObject } from "./host-object.ts";
import { recorded } from "./recorded-object.ts";
import type { SheetState } from "./workbook-state.ts";

/** `Excel.PageLayout`, kept as data: the preview does not print. */
export function pageObject(sheet: SheetState): HostObject {
  return {
    kind: "PageLayout",
    properties: recorded(sheet.page, {
      Orientation: "Portrait",
      PaperSize: "A4",
      Zoom: { scale: 100 },
      LeftMargin: 50.4,
      RightMargin: 50.4,
      TopMargin: 54,
      BottomMargin: 54,
      HeaderMargin: 21.6,
      FooterMargin: 21.6,
    }),
    paths: {
      HeadersFooters: () => ({
        kind: "HeaderFooterGroup",
        paths: {
          DefaultForAllPages: () => ({
            kind: "HeaderFooter",
            properties: recorded(sheet.headersFooters, { LeftFooter: "", CenterFooter: "", RightFooter: "" }),
          }),
        },
      }),
    },
    methods: {
      SetPrintTitleRows: (rows) => {
        sheet.printTitles = String(rows);
      },
      SetPrintArea: (area) => {
        sheet.printArea = String(area);
      },
    },
  };
}
