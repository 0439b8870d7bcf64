import { readFileSync } from 'node:fs';
import { XmlDocument, XmlValidateError, XsdValidator } from 'libxml2-wasm';

/** The violations that libxml2 finds of the schema `schemas/NAME.xsd`. */
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
