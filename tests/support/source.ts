import { ImageName, getContainerRuntimeClient } from 'testcontainers';
import type { Environment } from '../../src/config.ts';

export const IMAGE = 'neo4j:5.26.30-community';

/** The source of the tests' Neo4j. */
export type Source = 'given' | 'container' | 'embedded';

/**
 * A given server; otherwise exactly what `PROXENY_TEST_NEO4J` says; otherwise a container if an engine
 * answers and has the image; otherwise the embedded one.
 */
export async function chooseSource(env: Environment): Promise<{ source: Source; because: string }> {
  if (env.NEO4J_TEST_URI) return { source: 'given', because: 'NEO4J_TEST_URI names it' };
  const asked = env.PROXENY_TEST_NEO4J;
  if (asked === 'container' || asked === 'embedded') {
    return { source: asked, because: 'PROXENY_TEST_NEO4J says so' };
  }
  if (asked) {
    throw new Error(
      `\`PROXENY_TEST_NEO4J\` must be "container" or "embedded", but got: "${asked}".`,
    );
  }
  const fault = await missingOf(IMAGE);
  return fault
    ? { source: 'embedded', because: fault }
    : { source: 'container', because: `a container engine answers and has ${IMAGE}` };
}

/** Why no container of these images can start here; `null` if all can. */
export async function missingOf(...images: readonly string[]): Promise<string | null> {
  if (!(await engineAnswers())) return 'no container engine answers';
  const client = await getContainerRuntimeClient();
  for (const image of images)
    if (!(await client.image.exists(ImageName.fromString(image))))
      return `the container engine does not have ${image}`;
  return null;
}

/** The presence of the program proves nothing. */
export function engineAnswers(): Promise<boolean> {
  return getContainerRuntimeClient().then(
    () => true,
    () => false,
  );
}
