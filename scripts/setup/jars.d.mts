export declare function readJars(cache: string): {
  readonly jars: readonly string[];
  readonly fault: string | null;
};
