const NEEDED = [20, 19];

/** Ends the process with advice if this Node is too old; written in syntax that old versions can parse. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return;
  console.error(
    `Node is too old: "${process.execPath}" is version ${process.versions.node}, and Proxeny needs ${NEEDED.join('.')} or newer. Install it from https://nodejs.org or by your package manager.`,
  );
  process.exit(1);
}
