declare const brand: unique symbol;

/** A string or number that carries its meaning in its type: a SchoolId is not a SettlementId. */
export type Brand<Base, Name extends string> = Base & { readonly [brand]: Name };
