/** Version of the engine, on every result sheet (AM-62). Equal to the package's. */
export const engineVersion = "0.1.0";
