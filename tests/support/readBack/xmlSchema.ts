import { readFileSync } from 'node:fs';
import { XmlDocument, XmlValidateError, XsdValidator } from 'libxml2-wasm';

/** What libxml2 finds in a file that its schema, `schemas/NAME.xsd`, does not allow. */
export function faultsIn(bytes: Buffer, name: string): readonly string[] {
  const url = new URL(`schemas/${name}.xsd`, import.meta.url);
  const schema = XmlDocument.fromBuffer(readFileSync(url));
  const document = XmlDocument.fromBuffer(bytes);
  const validator = XsdValidator.fromDoc(schema);
  try {
    validator.validate(document);
    return [];
  } catch (error) {
    if (!(error instanceof XmlValidateError)) throw error;
    return error.details.map(({ message, line }) => `${line}: ${message.trim()}`);
  } finally {
    for (const held of [validator, document, schema]) held.dispose();
  }
}
