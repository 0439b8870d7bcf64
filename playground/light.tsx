/** What GraphiQL gets in place of `framer-motion`: tabs that move without 60 kB of animation. */
import { type ComponentProps, createContext, useContext } from 'react';

interface Order<Value> {
  readonly values: readonly Value[];
  readonly onReorder: (values: Value[]) => void;
}

const Ordered = createContext<Order<unknown>>({ values: [], onReorder: () => undefined });

/** A list whose items can be dragged to another place. */
export const Reorder = { Group, Item };

let dragged: unknown;

function Group({ values, onReorder, ...rest }: ComponentProps<'ul'> & Order<unknown>) {
  return (
    <Ordered value={{ values, onReorder }}>
      <ul {...rest} />
    </Ordered>
  );
}

function Item({ value, ...rest }: Omit<ComponentProps<'li'>, 'value'> & { value: unknown }) {
  const { values, onReorder } = useContext(Ordered);
  return (
    <li
      {...rest}
      draggable
      onDragStart={() => (dragged = value)}
      onDragEnter={() => {
        const from = values.indexOf(dragged);
        if (from >= 0 && dragged !== value)
          onReorder(values.toSpliced(from, 1).toSpliced(values.indexOf(value), 0, dragged));
      }}
      onDragEnd={() => (dragged = undefined)}
    />
  );
}
