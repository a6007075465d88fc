import { text, type CodeOf, type Text } from "./engine-parts.ts";
import { industries } from "./sample-cuts.ts";
import type { SampleRow } from "./sample-row.ts";

interface Segment {
  readonly capacity?: number;
  readonly companies: number;
  readonly growth: CodeOf<"marketGrowth">;
  readonly rank: number;
  readonly verdict: CodeOf<"verdict">;
  readonly hypothesis: Text;
}

/** One a row of `industries`. Household chemicals were never counted; agriculture was typed in thousands. */
const segments: readonly Segment[] = [
  segment(
    540_000_000,
    1_150,
    "growing",
    1,
    "confirmed",
    "chains demand new shelf packaging",
    "сети требуют новую полочную упаковку",
  ),
  segment(
    260_000_000,
    420,
    "growing",
    2,
    "confirmed",
    "marking has become obligatory",
    "маркировка стала обязательной",
  ),
  segment(150_000_000, 380, "stable", 5, "open", "small brands want short runs", "малым брендам нужны короткие тиражи"),
  segment(undefined, 310, "stable", 7, "open", "refills change the containers", "рефилы меняют тару"),
  segment(
    310_000_000,
    690,
    "growing",
    3,
    "confirmed",
    "parcels need cheaper protection",
    "посылкам нужна защита дешевле",
  ),
  segment(380_000_000, 900, "booming", 4, "open", "returns make them count damage", "возвраты заставляют считать бой"),
  segment(170_000_000, 430, "stable", 6, "open", "antistatic packing is imported", "антистатик везут из-за рубежа"),
  segment(
    140_000_000,
    460,
    "falling",
    9,
    "dropped",
    "flat packs need stronger corners",
    "плоским наборам нужны крепкие углы",
  ),
  segment(200_000_000, 520, "stable", 8, "open", "labels must stand the weather", "этикетка должна держать погоду"),
  segment(900_000, 350, "growing", 10, "open", "farms begin to pack themselves", "хозяйства начинают фасовать сами"),
];

/** Rows of the sheet Market: one segment an industry. */
export function makeMarket(): readonly SampleRow<"Market">[] {
  return segments.map(({ rank, ...row }, place) => ({
    segment: industries[place],
    ...row,
    prospectRank: rank,
    // Half of the segments have been studied in words too.
    ...(rank <= 5 ? knowledge : {}),
  }));
}

const knowledge = {
  trends: text("paper grows dearer, orders become smaller and more frequent", "бумага дорожает, заказы мельче и чаще"),
  norms: text("payment in 30 days, delivery in three", "оплата 30 дней, поставка за три"),
  peculiarities: text("decided by production, signed by purchasing", "решает производство, подписывает закупка"),
  whyUs: text("own stock, tests at the client's line", "свой склад, испытания на линии клиента"),
  whyThem: text("lower price of large runs", "ниже цена больших тиражей"),
  behaviour: text("undercut before the season, then deliver late", "демпингуют перед сезоном, потом срывают сроки"),
};

function segment(
  capacity: number | undefined,
  companies: number,
  growth: Segment["growth"],
  rank: number,
  verdict: Segment["verdict"],
  english: string,
  russian: string,
): Segment {
  return { capacity, companies, growth, rank, verdict, hypothesis: text(english, russian) };
}
