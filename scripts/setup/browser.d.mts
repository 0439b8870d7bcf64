export declare function findBrowser(
  env: Readonly<Record<string, string | undefined>>,
): Promise<string | null>;

/** The path of a program by the `PATH` of `env`. */
export declare function pathOf(
  program: string,
  env: Readonly<Record<string, string | undefined>>,
): string;
