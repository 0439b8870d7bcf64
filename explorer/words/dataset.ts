/** What the dataset says of itself, as the server writes it into the page. */
const meta =
  typeof document === 'undefined'
    ? null
    : document.querySelector<HTMLMetaElement>('meta[name="dataset"]');

/** The name of the shipped record, which a page without a server has too. */
const SHIPPED = 'Proxeny';

/** The name of the dataset in the language of the page. */
export const NAME = meta?.content ?? SHIPPED;

/** What it is about, in a sentence; empty if it does not say. */
export const SCOPE = meta?.dataset['scope'] ?? '';

/** Whether it is the record that comes with the software, of which pages say more. */
export const IS_SHIPPED = NAME === SHIPPED;
