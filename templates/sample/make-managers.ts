import { dayOf, text, type CodeOf, type Day, type Text } from "./engine-parts.ts";
import { homeRegion, regions, salesChannels } from "./sample-cuts.ts";
import { personName } from "./sample-names.ts";
import type { SampleRow } from "./sample-row.ts";

/** What the makers know of a person besides the row: how the person sells. */
export interface SampleManager {
  readonly id: string;
  readonly name: Text;
  readonly role: CodeOf<"managerRole">;
  readonly hiredOn: Day;
  readonly fte: number;
  readonly ramp: number;
  /** 1 is usual; the share of deals won goes with it. */
  readonly skill: number;
  /** What the person estimates for one unit of what will be sold: below 1 sandbags, above 1 overstates. */
  readonly optimism: number;
  readonly row: Omit<SampleRow<"Managers">, "managerId" | "name" | "role" | "active" | "fte" | "ramp" | "hiredOn">;
}

/** Places in `sampleManagers`. */
export const Team = {
  Head: 0,
  KeySupervisor: 1,
  FieldSupervisor: 2,
  Star: 3,
  Overstating: 4,
  Sandbagging: 5,
  Overloaded: 6,
  Weak: 7,
  HalfTime: 8,
  Newcomer: 9,
  East: 10,
  West: 11,
} as const;

export const newcomerStart = dayOf(2026, 7, 6);
export const westStart = dayOf(2025, 10, 6);

const head = personName(0, 2, false);
const keySupervisor = personName(4, 7, true);
const fieldSupervisor = personName(5, 14, false);
const [keyAccounts, regional, dealers, projects] = salesChannels.map(({ name }) => name);

export const sampleManagers: readonly SampleManager[] = [
  leader("M-01", head, "head", dayOf(2018, 3, 12), {
    strengths: text("network; experience", "связи; опыт"),
  }),
  leader("M-02", keySupervisor, "supervisor", dayOf(2019, 9, 2), { supervisorId: head }),
  leader("M-03", fieldSupervisor, "supervisor", dayOf(2020, 2, 3), { supervisorId: head }),
  seller("M-04", personName(3, 9, false), "VIP", dayOf(2019, 4, 1), 1.35, 1.02, {
    planShare: 0.22,
    supervisorId: keySupervisor,
    categoryShares: text("0.85; 0.12; 0.03", "0,85; 0,12; 0,03"),
    channelShares: channelSplit([0, 0.7], [3, 0.3]),
    channels: listOf(keyAccounts, projects),
    strengths: text("network; experience", "связи; опыт"),
    weaknesses: text("late with reports", "опаздывает с отчётами"),
    technique: "TR-IND-2",
  }),
  seller("M-05", personName(6, 21, true), "VIP", dayOf(2021, 6, 7), 0.85, 1.45, {
    planShare: 0.25,
    supervisorId: keySupervisor,
    categoryShares: text("0.8; 0.15; 0.05", "0,8; 0,15; 0,05"),
    channelShares: channelSplit([0, 0.8], [5, 0.2]),
    channels: listOf(keyAccounts),
    strengths: text("experience", "опыт"),
    weaknesses: text("promises more than is sold", "обещает больше, чем продаёт"),
  }),
  seller("M-06", personName(8, 5, true), "account", dayOf(2020, 8, 17), 1.1, 0.8, {
    planShare: 0.08,
    supervisorId: keySupervisor,
    channels: listOf(regional, dealers),
    strengths: text("writing; phone", "письмо; телефон"),
    weaknesses: text("careful with forecasts", "осторожничает в прогнозах"),
  }),
  seller("M-07", personName(11, 17, true), "account", dayOf(2022, 1, 17), 0.9, 1, {
    planShare: 0.17,
    supervisorId: keySupervisor,
    channels: listOf(regional, dealers, projects),
    weaknesses: text("too many clients to keep up with", "не успевает: слишком много клиентов"),
  }),
  seller("M-08", personName(12, 24, false), "territorial", dayOf(2021, 3, 1), 0.65, 1.05, {
    planShare: 0.04,
    supervisorId: fieldSupervisor,
    region: regions[homeRegion],
    square: text("North", "Север"),
    strengths: text("field", "«поле»"),
    weaknesses: text("slow to close", "долго дожимает"),
  }),
  seller("M-09", personName(13, 11, true), "territorial", dayOf(2023, 5, 15), 1, 0.97, {
    planShare: 0.03,
    supervisorId: fieldSupervisor,
    region: regions[homeRegion],
    square: text("South", "Юг"),
    strengths: text("phone; writing", "телефон; письмо"),
    fte: 0.5,
  }),
  seller("M-10", personName(14, 27, false), "territorial", newcomerStart, 0.75, 1.1, {
    planShare: 0.01,
    supervisorId: fieldSupervisor,
    region: regions[homeRegion],
    square: text("West", "Запад"),
    strengths: text("field; phone", "«поле»; телефон"),
    ramp: 0.5,
  }),
  seller("M-11", personName(9, 1, false), "regional", dayOf(2020, 11, 9), 1.05, 1, {
    planShare: 0.1,
    supervisorId: fieldSupervisor,
    channelShares: channelSplit([1, 0.75], [2, 0.25]),
    channels: listOf(regional, dealers),
    strengths: text("phone; network", "телефон; связи"),
  }),
  seller("M-12", personName(10, 29, true), "regional", westStart, 0.95, 1.04, {
    planShare: 0.1,
    supervisorId: fieldSupervisor,
    channels: listOf(regional, dealers),
    strengths: text("writing", "письмо"),
  }),
];

/** Places of those who sell. */
export const sellers: readonly number[] = sampleManagers.map((_, place) => place).filter((place) => place >= Team.Star);

export function makeManagers(): readonly SampleRow<"Managers">[] {
  return sampleManagers.map(({ id, name, role, hiredOn, fte, ramp, row }) => {
    const region = row.region ?? text("all", "все");
    return { managerId: id, name, role, active: true, fte, ramp, hiredOn, ...row, region };
  });
}

type Details = SampleManager["row"] & { readonly fte?: number; readonly ramp?: number };

function leader(id: string, name: Text, role: SampleManager["role"], hiredOn: Day, row: SampleManager["row"]) {
  return { id, name, role, hiredOn, fte: 1, ramp: 1, skill: 1, optimism: 1, row };
}

function seller(
  id: string,
  name: Text,
  role: SampleManager["role"],
  hiredOn: Day,
  skill: number,
  optimism: number,
  { fte = 1, ramp = 1, ...row }: Details,
): SampleManager {
  return { id, name, role, hiredOn, fte, ramp, skill, optimism, row };
}

function listOf(...names: readonly Text[]): Text {
  return text(names.map(({ en }) => en).join("; "), names.map(({ ru }) => ru).join("; "));
}

function channelSplit(...parts: readonly (readonly [channel: number, share: number])[]): Text {
  return text(
    parts.map(([channel, share]) => `${salesChannels[channel].name.en} ${share}`).join("; "),
    parts.map(([channel, share]) => `${salesChannels[channel].name.ru} ${String(share).replace(".", ",")}`).join("; "),
  );
}
