import { type Attributes, type NodeElement, elementsOf } from './elements.ts';
import type { Format } from '../openExport.ts';
import { headFields } from '../head.ts';
import { element } from './xml.ts';

/** GraphML 1.0. An interrupted file lacks closing tags. */
export const graphml: Format = {
  extension: 'graphml',
  mediaType: 'application/graphml+xml; charset=utf-8',
  async *write(head, content, writing) {
    const { nodeAttributes, edgeAttributes, nodes, edges } = elementsOf(content, writing);
    const fields = headFields(head);
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
    yield [
      ...Object.keys(fields).map((name) => key('graph', { name, type: 'string' })),
      ...[{ name: 'label', type: 'string' }, ...nodeAttributes].map((one) => key('node', one)),
      ...[{ name: 'label', type: 'string' }, ...edgeAttributes].map((one) => key('edge', one)),
    ].join('');
    yield '<graph id="proxeny" edgedefault="undirected">\n';
    yield Object.entries(fields)
      .map(([name, value]) => element('data', { key: `graph.${name}` }, value))
      .join('');
    for await (const node of nodes()) yield element('node', { id: node.id }, dataOf('node', node));
    for await (const edge of edges()) {
      const { id, source, target } = edge;
      yield element('edge', { id, source, target }, dataOf('edge', edge));
    }
    yield '</graph>\n</graphml>\n';
  },
};

function key(of: string, { name, type }: { readonly name: string; readonly type: string }): string {
  return element('key', { id: `${of}.${name}`, for: of, 'attr.name': name, 'attr.type': type });
}

function dataOf(of: string, { label, attributes }: NodeElement) {
  const values: Attributes = { label, ...attributes };
  return Object.entries(values).map(([name, value]) => ({
    name: 'data',
    attributes: { key: `${of}.${name}` },
    content: String(value),
  }));
}
