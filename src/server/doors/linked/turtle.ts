import { EDTF, PREFIXES } from './terms.ts';

/** JSON-LD as Turtle. Its libraries are loaded when somebody asks for it; neither fetches anything. */
export async function toTurtle(document: object, vocabulary: string): Promise<string> {
  const [{ default: jsonld }, { Parser, Writer }] = await Promise.all([
    import('jsonld'),
    import('n3'),
  ]);
  const quads = await jsonld.toRDF(document, { format: 'application/n-quads' });
  const edtf = EDTF.slice(0, EDTF.lastIndexOf('/') + 1);
  const writer = new Writer({ prefixes: { ...PREFIXES, edtf, v: vocabulary } });
  const parser = new Parser({ format: 'N-Quads', blankNodePrefix: '' });
  writer.addQuads(parser.parse(quads as unknown as string));
  return new Promise((resolve, reject) => {
    writer.end((error: Error | null, text: string) => (error ? reject(error) : resolve(text)));
  });
}
