/**
 * Lets Node run TypeScript as built, without the names and source maps that tsx adds, which cost time for
 * every closure and error. Node loads it a second time, in the thread of its hooks.
 */
import { readFile } from 'node:fs/promises';
import { register } from 'node:module';
import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import ts from 'typescript';

if (isMainThread) register(import.meta.url);

const { ES2023: target } = ts.ScriptTarget;
const compilerOptions = { target, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true };

/** Node's hook: https://nodejs.org/api/module.html#customization-hooks */
export async function load(url, context, nextLoad) {
  if (!url.endsWith('.ts')) return nextLoad(url, context);
  const text = await readFile(fileURLToPath(url), 'utf8');
  const { outputText } = ts.transpileModule(text, { compilerOptions, fileName: url });
  return { format: 'module', source: outputText, shortCircuit: true };
}
