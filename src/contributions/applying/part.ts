/** The name of the part of the record that contributions are. */
export const PART = 'contributions';
