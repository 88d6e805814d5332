type Primitive = string | number | boolean | null | undefined;

/** `T`, not to be changed at any depth. */
export type DeepReadonly<T> = T extends Primitive ? T : { readonly [K in keyof T]: DeepReadonly<T[K]> };
