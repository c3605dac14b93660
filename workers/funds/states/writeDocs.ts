import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { statesDocument } from './docs.ts';

writeFileSync(join(import.meta.dirname, '../../../docs/funds-states.md'), statesDocument());
