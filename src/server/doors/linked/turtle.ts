import { threadTurn } from '../../../turns/thread.ts';
import type { Asker } from '../../../turns/turns.ts';
import { EDTF, PREFIXES } from './terms.ts';

/** JSON-LD as Turtle, in two turns of the thread. Its libraries are loaded when somebody asks for it; neither fetches anything. */
export async function toTurtle(
  document: object,
  vocabulary: string,
  asker: Asker,
): Promise<string> {
  const [{ default: jsonld }, { Parser, Writer }] = await Promise.all([
    import('jsonld'),
    import('n3'),
  ]);
  await threadTurn(asker);
  const quads = await jsonld.toRDF(document, { format: 'application/n-quads' });
  await threadTurn(asker);
  const edtf = EDTF.slice(0, EDTF.lastIndexOf('/') + 1);
  const writer = new Writer({ prefixes: { ...PREFIXES, edtf, v: vocabulary } });
  const parser = new Parser({ format: 'N-Quads', blankNodePrefix: '' });
  writer.addQuads(parser.parse(quads as unknown as string));
  return new Promise((resolve, reject) => {
    writer.end((error: Error | null, text: string) => (error ? reject(error) : resolve(text)));
  });
}
