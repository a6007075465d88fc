import { refusal, type HostObject, type HostRefusal } from "./host-object.ts";

/** One request of the genuine client, as it comes over the wire. */
export interface ApiRequest {
  readonly Actions: readonly ApiAction[];
  readonly ObjectPaths: Readonly<Record<string, ApiPath>>;
}

export interface ApiAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ApiArguments;
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly Top?: number; readonly Skip?: number };
}

interface ApiPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ApiArguments;
}

interface ApiArguments {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly number[] | null;
}

export interface ApiAnswer {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: { readonly Code: string; readonly Message: string; readonly Location: string };
}

const actionTypes = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5 } as const;
const pathTypes = { root: 1, method: 3, property: 4, indexer: 5, reference: 6, missing: 7 } as const;

/** Ranges the client holds on to from request to request, by the reference they were given. */
export interface HeldObjects {
  readonly byReference: Map<string, HostObject>;
  /** How many references were given. */
  given: number;
}

export interface AnswerOptions {
  readonly root: HostObject;
  readonly held: HeldObjects;
  /** Asked before every action: a refusal makes the request end there, its earlier actions done. */
  readonly fault?: (call: string) => HostRefusal | undefined;
}

/** Carries out a request, action by action; the first refusal ends it, and what was done before stays done, as in Excel. */
export function answerRequest(request: ApiRequest, { root, held, fault }: AnswerOptions): ApiAnswer {
  const results: { ActionId: number; Value: unknown }[] = [];
  const objects = resolver(request, root, held);
  for (const action of request.Actions) {
    if (action.ActionType === actionTypes.trace) {
      results.push({ ActionId: action.Id, Value: null });
      continue;
    }
    let call = action.Name;
    try {
      const object = objects(action.ObjectPathId);
      call = `${object?.kind ?? "null object"}.${action.Name || "load"}`;
      const refused = fault?.(call);
      if (refused) throw refused;
      results.push({ ActionId: action.Id, Value: carryOut(action, object, objects, held) });
    } catch (error) {
      return { Results: results, Error: { ...describe(error), Location: call } };
    }
  }
  return { Results: results };
}

function describe(error: unknown): { Code: string; Message: string } {
  if (error instanceof Error && "code" in error) return { Code: String(error.code), Message: error.message };
  return { Code: "GeneralException", Message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}

type Resolve = (path: number) => HostObject | null;

function resolver(request: ApiRequest, root: HostObject, held: HeldObjects): Resolve {
  const known = new Map<number, HostObject | null>();
  const resolve: Resolve = (id) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const path = request.ObjectPaths[id];
    const object = follow(path);
    known.set(id, object);
    return object;
  };
  function follow(path: ApiPath): HostObject | null {
    if (path.ObjectPathType === pathTypes.root) return root;
    if (path.ObjectPathType === pathTypes.missing) return null;
    if (path.ObjectPathType === pathTypes.reference) return heldObject(held, path.Name);
    const parent = path.ParentObjectPathId === undefined ? root : resolve(path.ParentObjectPathId);
    if (parent === null) return null;
    const name = path.ObjectPathType === pathTypes.indexer ? "GetItem" : path.Name;
    const open = parent.paths?.[name];
    if (!open) throw unknownCall(parent, name);
    return open(...given(path.ArgumentInfo, resolve));
  }
  return resolve;
}

function heldObject(held: HeldObjects, reference: string): HostObject {
  const object = held.byReference.get(reference);
  if (!object) throw refusal("InvalidReference", `the reference ${reference} is no longer held`);
  return object;
}

/** Arguments with the objects among them in their places. */
function given(info: ApiArguments | undefined, resolve: Resolve): unknown[] {
  const references = info?.ReferencedObjectPathIds ?? [];
  return (info?.Arguments ?? []).map((value, place) => (references[place] ? resolve(references[place]) : value));
}

function carryOut(action: ApiAction, object: HostObject | null, resolve: Resolve, held: HeldObjects): unknown {
  if (object === null) {
    if (action.ActionType === actionTypes.instantiate || action.ActionType === actionTypes.query) return null;
    if (referenceKeeping.has(action.Name)) return null; // the client cannot know yet that there is nothing to keep
    throw refusal("ItemNotFound", "the object does not exist");
  }
  switch (action.ActionType) {
    case actionTypes.instantiate:
      return object.reference === undefined ? identity(object) : { _ReferenceId: object.reference };
    case actionTypes.query:
      return query(object, action.QueryInfo?.Select ?? []);
    case actionTypes.method:
      return callMethod(object, action.Name, given(action.ArgumentInfo, resolve), held);
    case actionTypes.set:
      return setProperty(object, action.Name, given(action.ArgumentInfo, resolve)[0]);
    default:
      throw refusal("InvalidRequest", `action type ${action.ActionType} of ${object.kind}`);
  }
}

/** Calls the client makes by itself for ranges of an `Excel.run`, which have no id to be found by. */
const referenceKeeping: ReadonlySet<string> = new Set(["_KeepReference", "_RemoveReference"]);

/** A range the client wants to keep is found by later requests under the reference it is given here. */
function keepReference(object: HostObject, held: HeldObjects): null {
  object.reference ??= `held${++held.given}`;
  held.byReference.set(object.reference, object);
  return null;
}

/** What a collection's item is found by again. */
function identity(object: HostObject): Record<string, unknown> {
  const id = object.properties?.Id ?? object.properties?.Key;
  return id ? { Id: id.get(), ...(object.properties?.Key ? { Key: id.get() } : {}) } : {};
}

/** `select` are paths as `items/format/fill/color`; simple properties of the object itself when it is empty. */
function query(object: HostObject, select: readonly string[]): Record<string, unknown> {
  const wanted = select.length > 0 && !select.includes("*") ? select : simpleNames(object);
  const value: Record<string, unknown> = identity(object);
  const below = new Map<string, string[]>();
  for (const path of wanted) {
    const [head, ...rest] = path.split("/");
    if (rest.length > 0 || isCollectionOrPath(object, pascal(head))) {
      below.set(head, [...(below.get(head) ?? []), ...(rest.length > 0 ? [rest.join("/")] : [])]);
    } else {
      value[pascal(head)] = readProperty(object, pascal(head));
    }
  }
  if (object.items) {
    const ofItems = [...(below.get("items") ?? [])];
    below.delete("items");
    for (const [head, rest] of below) ofItems.push(...(rest.length > 0 ? rest.map((one) => `${head}/${one}`) : [head]));
    const direct = Object.keys(value).filter((name) => name !== "Id" && name !== "Key" && name !== "Count");
    value._Items = object.items().map((item) => query(item, ofItems.length > 0 ? ofItems : direct));
    return value;
  }
  for (const [head, rest] of below) {
    const child = object.paths?.[pascal(head)]?.();
    if (child === undefined) throw unknownCall(object, pascal(head));
    value[pascal(head)] = child === null ? null : query(child, rest);
  }
  return value;
}

function isCollectionOrPath(object: HostObject, name: string): boolean {
  return object.items !== undefined ? name !== "Count" : object.paths?.[name] !== undefined;
}

function simpleNames(object: HostObject): string[] {
  return object.items ? ["items"] : Object.keys(object.properties ?? {});
}

function readProperty(object: HostObject, name: string): unknown {
  const property = object.properties?.[name];
  if (!property) throw unknownCall(object, name);
  return property.get();
}

function setProperty(object: HostObject, name: string, value: unknown): null {
  const property = object.properties?.[name];
  if (!property?.set) throw unknownCall(object, `${name} =`);
  property.set(value);
  return null;
}

function callMethod(object: HostObject, name: string, values: readonly unknown[], held: HeldObjects): unknown {
  if (name === "_KeepReference") return keepReference(object, held);
  if (name === "_RemoveReference") {
    held.byReference.delete(String(values[0]));
    return null;
  }
  const method = object.methods?.[name];
  if (!method) throw unknownCall(object, name);
  return method(...values) ?? null;
}

function unknownCall(object: HostObject, name: string): HostRefusal {
  return refusal("ApiNotFound", `the in-memory workbook does not answer for ${object.kind}.${name}`);
}

function pascal(name: string): string {
  return name[0].toUpperCase() + name.slice(1);
}
