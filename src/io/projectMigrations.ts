type Body = Readonly<Record<string, unknown>>;

/** How a project file is carried from version n (the n-th step, counted from 1) to the next. Steps are added, never changed. */
export const PROJECT_MIGRATIONS: readonly ((body: Body) => Body)[] = [
  (body) => ({ ...body, costs: {}, budget: [], reported: [] }),
  ({ costs, ...body }) => ({ ...body, costs: withoutBusFrom(costs) }),
  (body) => body, // norms, horizon and definition may be absent
];

/** From version 3 on, who needs a bus follows from the grade's own limit, not from one way for all. */
function withoutBusFrom(costs: unknown): unknown {
  if (typeof costs !== "object" || costs === null) return costs;
  const { busFromM: _, ...others } = costs as Body;
  return others;
}
