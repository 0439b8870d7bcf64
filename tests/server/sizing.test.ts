import * as fc from 'fast-check';
import { type DocumentNode, type OperationDefinitionNode, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { createCache } from '../../src/graph/cache.ts';
import { loadOwnModel } from '../../src/resolvers/ownModel.ts';
import { createOperationStore } from '../../src/graph/operationStore.ts';
import type { Variables } from '../../src/compose/selection/select.ts';
import { createIntrospection } from '../../src/server/cost/introspection.ts';
import { coerced } from '../../src/server/cost/operation.ts';
import { createSizing } from '../../src/server/cost/sizing.ts';
import { variablesFor, variedOperation } from '../support/variedOperation.ts';

const model = await loadOwnModel();
const { limits } = readConfig({ MAX_COST: '100000000', MAX_RELATIONS: '1000' });

interface Asked {
  readonly document: DocumentNode;
  readonly variables: Variables;
}

const definitionIn = ({ definitions }: DocumentNode) => definitions[0] as OperationDefinitionNode;

const introspection = createIntrospection(model.schema);

const sizing = () => {
  const measure = createSizing(model, limits, createOperationStore(), introspection);
  return ({ document, variables }: Asked) => measure(document, definitionIn(document), variables);
};

/** Of a statement, all that is sent; one that cannot be composed is told by its error. */
const composing = () => {
  const { compose } = createCache(model, createOperationStore());
  return ({ document, variables }: Asked) => {
    try {
      const { introspects, statement } = compose(document, definitionIn(document), variables);
      return { introspects, text: statement.text, calls: statement.calls.length };
    } catch (error) {
      return (error as Error).message;
    }
  };
};

describe('What is known of a document', () => {
  it('is for any variables what a first look would find', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const { text, types } = variedOperation(model.schema, draw);
        const document = parse(text);
        expect(validate(model.schema, document)).toEqual([]);
        const [known, composed] = [sizing(), composing()];
        for (let times = 0; times < 8; times++) {
          const given = variablesFor(types, draw);
          const variables = coerced(model, definitionIn(document), given);
          const asked = { document, variables };
          const told = JSON.stringify({ text, given });
          expect(known(asked), told).toEqual(sizing()(asked));
          expect(composed(asked), told).toEqual(composing()(asked));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('does not take the size of an empty page for that of a page by default', () => {
    const document = parse('query ($n: Int) { countries(last: $n) { edges { node { id } } } }');
    const measure = sizing();

    const empty = measure({ document, variables: { n: 0 } });
    const byDefault = measure({ document, variables: { n: null } });

    expect(byDefault.cost).toBeGreaterThan(empty.cost);
  });

  it('does not take the size of few groups for that of many', () => {
    const document = parse(
      `query ($a: TieDimension!, $b: TieDimension!) {
        tieStatistics(by: [$a, $b]) { groups { count keys { label } } }
      }`,
    );
    const measure = sizing();
    const few = measure({ document, variables: { a: 'KIND', b: 'STATUS' } });
    const many = { document, variables: { a: 'STATES', b: 'SOURCES' } };

    expect(measure(many)).toEqual(sizing()(many));
    expect(measure(many).cost).toBeGreaterThan(few.cost);
  });
});
