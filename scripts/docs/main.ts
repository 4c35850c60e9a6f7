import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { renderChecks } from './renderChecks';

writeFileSync(path.resolve(import.meta.dirname, '../../docs/checks.md'), renderChecks());
