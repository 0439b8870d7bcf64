// Renews neo4j.sha256 after a change of Neo4j's version in pom.xml: `npm run lock:neo4j`.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LOCK, lockOf } from './setup/jars.mjs';
import { copyJars, requireMaven } from './setup/maven.mjs';
import { root } from './setup/places.mjs';

const folder = mkdtempSync(join(tmpdir(), 'proxeny-jars-'));
await requireMaven(process.env);
await copyJars({ pom: join(root, 'pom.xml'), folder, env: process.env, onDownload: () => {} });
writeFileSync(join(root, LOCK), lockOf(folder));
rmSync(folder, { recursive: true });
