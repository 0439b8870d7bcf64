/** Texts that have a special meaning in other programs; in every argument they are plain text. */
export const TEXTS: readonly string[] = [
  ...['', ' ', "' OR 1=1 //", "'}) MATCH (n) DETACH DELETE n //", '"}) RETURN n //'],
  ...['`) RETURN 1 //', '$id', '${process.env.HOME}', '{{constructor}}'],
  ...['; CALL dbms.listConfig() //', 'CALL { MATCH (n) DETACH DELETE n } IN TRANSACTIONS'],
  ...['\\u0027 OR 1=1', '../../../etc/passwd', '<script>alert(1)</script>', '\u0000', 'a\u0000b'],
  ...['\ud800', 'a\udc00b', '\u202e\u2066', '\ufeff', '\n\r\t\v\f\b', '💥'.repeat(100)],
  ...['é'.normalize('NFD').repeat(50), 'ﷺ'.repeat(30), '襄阳', 'AND', 'OR NOT', '(', ')))'],
  ...['[a TO', '"unterminated', '/regex/', 'field:value', '*', '?*~^!+-&&||', 'word~99'],
  ...['word^99999', '\\', '\\\\\\', '-1', 'NaN', '1e999', 'null', 'true', '[]', '{}'],
  ...['__proto__', 'constructor', 'x'.repeat(200), 'x'.repeat(201), 'x '.repeat(10_000)],
  'x'.repeat(60_000),
];

const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Texts that are not valid cursors. */
export const CURSORS: readonly string[] = [
  ...['', 'a', '====', 'null', Buffer.from('{').toString('base64url')],
  ...[Buffer.from([0xff, 0xfe, 0x00]).toString('base64url'), encoded(null), encoded(1)],
  ...[encoded('NAME'), encoded({}), encoded([]), encoded(['NAME'])],
  ...[encoded(['NAME', null, null]), encoded(['NAME', {}, []]), encoded(['NAME', ['a'], 'b'])],
  ...[encoded(['NAME', true, false]), encoded(['NAME', 1e308, 'x'])],
  ...[encoded(['NAME', 'a', 'b', 'c', 'd', 'e']), encoded(['__proto__', 'a', 'b'])],
  encoded(["NAME'}) RETURN 1 //", 'a', 'b']),
  encoded(['NAME', "'}) DETACH DELETE n //", "' OR 1=1"]),
  ...[encoded(['START', '\u0000', '\ud800']), '[["['.repeat(10_000), 'A'.repeat(60_000)],
];
