/** Before any other words have come. */
export const unloaded = {
  says: 'This page could not be loaded completely.',
  reload: 'Reload the page',
};
