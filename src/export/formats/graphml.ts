import {
  type Attributes,
  EDGE_ATTRIBUTES,
  type NodeElement,
  NODE_ATTRIBUTES,
  edges,
  nodes,
} from './elements.ts';
import type { Format } from '../openExport.ts';
import { headFields } from '../head.ts';
import { element } from './xml.ts';

/** GraphML 1.0. An interrupted file lacks closing tags. */
export const graphml: Format = {
  extension: 'graphml',
  mediaType: 'application/graphml+xml; charset=utf-8',
  async *write(head, content) {
    const fields = headFields(head);
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
    yield [
      ...Object.keys(fields).map((name) => key('graph', { name, type: 'string' })),
      ...[{ name: 'label', type: 'string' }, ...NODE_ATTRIBUTES].map((one) => key('node', one)),
      ...[{ name: 'label', type: 'string' }, ...EDGE_ATTRIBUTES].map((one) => key('edge', one)),
    ].join('');
    yield '<graph id="proxeny" edgedefault="undirected">\n';
    yield Object.entries(fields)
      .map(([name, value]) => element('data', { key: `graph.${name}` }, value))
      .join('');
    for await (const node of nodes(content))
      yield element('node', { id: node.id }, dataOf('node', node));
    for await (const edge of edges(content)) {
      const { id, source, target } = edge;
      yield element('edge', { id, source, target }, dataOf('edge', edge));
    }
    yield '</graph>\n</graphml>\n';
  },
};

function key(of: string, { name, type }: { readonly name: string; readonly type: string }): string {
  const attributes = { id: `${of}.${name}`, for: of, 'attr.name': name, 'attr.type': type };
  return element('key', attributes);
}

function dataOf(of: string, { label, attributes }: NodeElement) {
  const values: Attributes = { label, ...attributes };
  return Object.entries(values).map(([name, value]) => ({
    name: 'data',
    attributes: { key: `${of}.${name}` },
    content: String(value),
  }));
}
