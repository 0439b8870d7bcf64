import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isAlive } from '../../src/launcher/processes.ts';
import { follow, until } from '../support/cli.ts';
import { useProject } from '../support/project.ts';

const project = useProject();

/** A server that says its number and port, and then does this. */
function serve(does: string) {
  project.write(
    'src/main.ts',
    `import { writeFileSync } from 'node:fs';
     process.on('SIGTERM', () => { writeFileSync('stopped', ''); process.exit(0); });
     setInterval(() => undefined, 1000);
     process.send({ port: 4007 });
     console.log(process.pid, process.env.PORT);
     ${does}`,
  );
  const command = spawn(process.execPath, ['scripts/proxeny.mjs', 'start'], {
    cwd: project.folder,
    env: project.env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return follow(command);
}

const pidIn = (line: string) => Number(line.split(' ')[0]);

describe('The process above the server', () => {
  it('starts it again at the same port when it crashes, and ends with an error the second time', async () => {
    const { closed } = serve('setTimeout(() => process.abort(), 50);');

    const { code, output, errors } = await closed;

    expect(code).toBe(1);
    expect(output.split('\n').map((line) => line.split(' ')[1])).toEqual(['undefined', '4007']);
    expect(errors).toMatch(
      /The server ended because it aborted \(SIGABRT.+\nStarting it again at the same address\./,
    );
    expect(errors).toMatch(/That was twice in ten minutes, so it is not started again\.$/);
  });

  it('passes on a signal to stop, and ends as the server does', async () => {
    const { said, kill, closed } = serve('');
    await said;

    kill('SIGTERM');

    expect(await closed).toMatchObject({ code: 0 });
    expect(existsSync(project.at('stopped'))).toBe(true);
  });

  it('ends with the exit code of the server, which is not started again', async () => {
    const { closed } = serve('process.exit(3);');

    const { code, output } = await closed;

    expect(code).toBe(3);
    expect(output.split('\n')).toHaveLength(1);
  });

  it('takes the server with it when it is killed', async () => {
    const { said, kill } = serve('');
    const pid = pidIn(await said);

    kill('SIGKILL');

    await until(() => !isAlive(pid));
    expect(existsSync(project.at('stopped'))).toBe(true);
  });
});
