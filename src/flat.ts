/** One type instead of a union: what some of its members lack is optional. */
export type Flat<Thing> = { readonly [Key in KeyOf<Thing> & keyof Thing]: Thing[Key] } & {
  readonly [Key in Exclude<KeyOf<Thing>, keyof Thing>]?: ValueOf<Thing, Key> | undefined;
};
type KeyOf<Thing> = Thing extends unknown ? keyof Thing : never;
type ValueOf<Thing, Key> = Thing extends unknown
  ? Key extends keyof Thing
    ? Thing[Key]
    : never
  : never;
