/**
 * Zod writes itself faster functions at run time where it may, and finds out by trying. The page’s policy
 * forbids that and reports every try; told so beforehand, it doesn’t. It reads this when a schema is made:
 * hence called before the module of any schema is loaded.
 */
export function goWithoutEval(): void {
  const scope = globalThis as { __zod_globalConfig?: { jitless?: boolean } };
  scope.__zod_globalConfig = { ...scope.__zod_globalConfig, jitless: true };
}
