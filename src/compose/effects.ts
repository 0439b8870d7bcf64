import { badInput } from '../errors.ts';
import type { Fragment } from './cypher/fragment.ts';
import { type Model, conditionOf } from './model/model.ts';
import { filtersIn, namesIn } from './bind.ts';
import type { Args, Call } from './statement.ts';

type Filter = ReturnType<typeof filtersIn>[number];

/**
 * Throws if an argument of a call has no effect, such as `activeTo` without `activeOn`, because its answer would look as if it had; also
 * for a filter with two fields such as `asKnownOn`.
 */
export function assertEffects(model: Model, field: Call['field'], args: Args, fragment?: Fragment) {
  const filters = filtersIn(field, args);
  for (const filter of filters) assertOneView(model, filter);
  for (const filter of filters) assertModifiers(model, filter);
  if (fragment) assertOrder(fragment, args);
}

/** Each of such fields decides what the others are judged by. */
function assertOneView(model: Model, { filter, conditions }: Filter): void {
  const [one, other] = Object.entries(conditions)
    .filter(([key, value]) => value != null && conditionOf(model, filter, key)?.clauses)
    .map(([key]) => `\`${key}\``);
  if (one !== undefined && other !== undefined)
    throw badInput(`${one} and ${other} cannot be given together.`);
}

/** A field of a filter that has neither Cypher nor a default only says how another one is meant. */
function assertModifiers(model: Model, { filter, conditions: given }: Filter): void {
  const fields = Object.values(filter.getFields());
  for (const { name, defaultValue } of fields) {
    if (given[name] == null || defaultValue !== undefined) continue;
    if (conditionOf(model, filter, name)) continue;
    const modified = fields.filter((field) => {
      const { columns } = conditionOf(model, filter, field.name) ?? {};
      return namesIn([...(columns?.values() ?? [])].join()).parameters.includes(name);
    });
    if (modified.length > 0 && modified.every((field) => given[field.name] == null))
      throw badInput(
        `\`${name}\` has no effect without ${modified.map((field) => `\`${field.name}\``).join(' or ')}. Give both or neither.`,
      );
  }
}

const FILTER_FIELD = /\$(\w+)\.(\w+)/;

/** An order by what only a filter gives, such as the distance from its center. */
function assertOrder({ orders }: Fragment, args: Args): void {
  const by = args.orderBy as { readonly field: string } | null | undefined;
  const keys = orders.find(({ name }) => name === by?.field)?.keys ?? [];
  const [, argument = '', field = ''] = FILTER_FIELD.exec(keys.join()) ?? [];
  if (field === '' || (args[argument] as Args | null | undefined)?.[field] != null) return;
  throw badInput(
    `\`orderBy: ${by?.field ?? ''}\` needs \`${argument}: {${field}: …}\`. Give it, or take another order.`,
  );
}
