/** Whether the server takes contributions, or says who does. */
export const hasDesk = () => document.querySelector('meta[name="desk"]') !== null;
