import { type Attribute, type Attributes, type NodeElement, elementsOf } from './elements.ts';
import type { Format } from '../openExport.ts';
import { headFields, headText } from '../head.ts';
import { type Element, element } from './xml.ts';

/**
 * GEXF 1.3, with time as spells. A spell lasts as long as the tie may have been in force: its bounds are
 * never more exact than the sources, whose dates are in the attributes `start` and `end` as EDTF. An
 * interrupted file lacks closing tags.
 */
export const gexf: Format = {
  extension: 'gexf',
  mediaType: 'application/gexf+xml; charset=utf-8',
  async *write(head, content, writing) {
    const { nodeAttributes, edgeAttributes, nodes, edges } = elementsOf(content, writing);
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n';
    yield element('meta', { lastmodifieddate: head.exportedAt.slice(0, 'YYYY-MM-DD'.length) }, [
      { name: 'creator', attributes: {}, content: head.dataset.name },
      { name: 'keywords', attributes: {}, content: JSON.stringify(headFields(head)) },
      { name: 'description', attributes: {}, content: headText(head) },
    ]);
    yield '<graph mode="dynamic" defaultedgetype="undirected" timeformat="date" timerepresentation="interval">\n';
    yield declared('node', nodeAttributes) + declared('edge', edgeAttributes);
    yield '<nodes>\n';
    for await (const node of nodes()) {
      const { id, label } = node;
      yield element('node', { id, label }, partsOf(node));
    }
    yield '</nodes>\n<edges>\n';
    for await (const edge of edges()) {
      const { id, label, source, target, kind } = edge;
      yield element('edge', { id, source, target, kind, label }, partsOf(edge));
    }
    yield '</edges>\n</graph>\n</gexf>\n';
  },
};

function declared(of: string, attributes: readonly Attribute[]): string {
  const declarations = attributes.map(({ name, type }) => ({
    name: 'attribute',
    attributes: { id: name, title: name, type },
  }));
  return element('attributes', { class: of, mode: 'static' }, declarations);
}

function partsOf({ attributes, span }: NodeElement): readonly Element[] {
  return [...spellsOf(span), { name: 'attvalues', attributes: {}, content: valuesOf(attributes) }];
}

/** An unknown bound is left out, which leaves the spell open on that side. */
function spellsOf(span: NodeElement['span']): readonly Element[] {
  const bounds = Object.entries({ start: span?.start, end: span?.end });
  const known = bounds.filter((bound): bound is [string, string] => isXmlDate(bound[1]));
  if (known.length === 0) return [];
  const attributes = Object.fromEntries(known);
  return [{ name: 'spells', attributes: {}, content: [{ name: 'spell', attributes }] }];
}

/** XML Schema 1.0 has no year 0000. */
function isXmlDate(day: string | null | undefined): boolean {
  return day != null && !day.startsWith('0000');
}

function valuesOf(attributes: Attributes): readonly Element[] {
  return Object.entries(attributes).map(([name, value]) => ({
    name: 'attvalue',
    attributes: { for: name, value: String(value) },
  }));
}
