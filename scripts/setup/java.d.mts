export declare function findJava(
  env: Readonly<Record<string, string | undefined>>,
): Promise<{ readonly path: string; readonly version: string }>;
