type Body = Readonly<Record<string, unknown>>;

/** How a project file is carried from version n (the n-th step, counted from 1) to the next. Steps are added, never changed. */
export const PROJECT_MIGRATIONS: readonly ((body: Body) => Body)[] = [
  (body) => ({ ...body, costs: {}, budget: [], reported: [] }),
];
