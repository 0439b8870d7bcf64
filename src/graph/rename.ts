/** Not names: strings, what follows `.` or `:`, words in capitals, numbers, procedures and what they yield. */
const KEPT = String.raw`'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|\.\.|[.:|&!]\w+|[A-Z]\w*|\d\w*|(?<=CALL )[a-z][\w.]*|(?<=YIELD [^\n]*)[a-z]\w*(?= AS )`;
const PARAMETER = String.raw`\$(\w+)`;
const VARIABLE = String.raw`([a-z]\w*)(?![\w(]|: )`;
const TOKEN = new RegExp(`${KEPT}|${PARAMETER}|${VARIABLE}`, 'g');
const LITERALS = new Set(['null', 'true', 'false']);

/** Cypher with its variables renamed and its parameters replaced. It relies on the house style: keywords in capitals, `key: value` with a space. */
export function rename(
  cypher: string,
  variable: (name: string) => string,
  parameter: (name: string) => string,
): string {
  return cypher.replace(TOKEN, (token, param?: string, name?: string) => {
    if (param !== undefined) return parameter(param);
    return name === undefined || LITERALS.has(name) ? token : variable(name);
  });
}

/** The names of a Cypher text's parameters, each once. */
export function parametersOf(cypher: string): readonly string[] {
  const names = new Set<string>();
  rename(cypher, String, (name) => {
    names.add(name);
    return name;
  });
  return [...names];
}
