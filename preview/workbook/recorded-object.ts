import { fixed, type HostObject, type HostProperty } from "./host-object.ts";
import type { Written } from "./workbook-state.ts";

/** Properties that only hold what is written to them; read before that they have the given value. */
export function recorded(written: Written, usual: Readonly<Record<string, unknown>>): Record<string, HostProperty> {
  return Object.fromEntries(
    Object.entries(usual).map(([name, value]) => [
      name,
      {
        get: () => written[name] ?? value,
        set: (given: unknown) => {
          written[name] = given;
        },
      },
    ]),
  );
}

/** A collection with items by id, name or place. */
export function collection(
  kind: string,
  items: () => readonly HostObject[],
  more: { readonly paths?: HostObject["paths"]; readonly methods?: HostObject["methods"] } = {},
): HostObject {
  const find = (key: unknown) =>
    items().find(({ properties }) =>
      [properties?.Id, properties?.Name, properties?.Key].some(
        (one) => one !== undefined && String(one.get()).toLowerCase() === String(key).toLowerCase(),
      ),
    ) ?? null;
  return {
    kind,
    items,
    properties: { Count: fixed(() => items().length) },
    paths: {
      GetItem: (key) => find(key) ?? missing(kind, key),
      GetItemOrNullObject: find,
      GetItemAt: (place) => items()[Number(place)] ?? missing(kind, place),
      ...more.paths,
    },
    methods: { GetCount: () => items().length, ...more.methods },
  };
}

function missing(kind: string, key: unknown): never {
  throw Object.assign(new Error(`${kind} has no item "${String(key)}"`), { code: "ItemNotFound" });
}
