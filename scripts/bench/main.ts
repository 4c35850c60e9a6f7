// Figures to compare on one machine, in one run; nothing fails for being slow.
import { existsSync } from 'node:fs';
import { createBenchSubject } from './benchSubject';
import { printTable } from './benchTable';
import { createEngineProbe } from './engineProbe';
import { measureCompletion } from './measureCompletion';
import { measureKeystrokes } from './measureKeystrokes';
import { measureServer, serverProgram } from './measureServer';

async function main(): Promise<void> {
  if (!existsSync(serverProgram)) {
    console.error('The server is not built. Run `npm run build` first.');
    process.exitCode = 2;
    return;
  }
  const subject = await createBenchSubject();
  const probe = createEngineProbe(subject.environment.schema);
  printTable([
    ...measureKeystrokes(subject, probe),
    measureCompletion(subject),
    ...(await measureServer(subject.rules[0] ?? '')),
  ]);
}

void main();
