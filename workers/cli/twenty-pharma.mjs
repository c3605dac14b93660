#!/usr/bin/env node
// Plain JavaScript that any Node can read: hands over to the Node 24 that `npm ci` brought where this one is older.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const wanted = 24;

if (Number(process.versions.node.split('.')[0]) >= wanted) {
  const { main } = await import('./main.ts');
  process.exitCode = await main(process.argv);
} else {
  const node = bundledNode();
  if (node === undefined) {
    console.error(
      `twenty-pharma needs Node ${wanted} or newer; this is ${process.version}. Install it, then run npm ci again.`,
    );
    process.exit(2);
  }
  const child = spawn(node, process.argv.slice(1), { stdio: 'inherit' });
  // Ctrl-C reaches the child by itself, as both share the terminal; a polite kill is handed on.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGKILL' ? 137 : 143)));
}

function bundledNode() {
  try {
    const packageFile = createRequire(import.meta.url).resolve(`node-${process.platform}-${process.arch}/package.json`);
    return join(dirname(packageFile), 'bin', 'node');
  } catch {
    return undefined;
  }
}
