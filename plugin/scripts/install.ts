/** Started by deploy.ts with a home folder of its own: what Twenty's CLI does to register and install a packed app. */
import { appDeploy, appInstall, authLogin } from 'twenty-sdk/cli';
import { complain, Complaint, pluginPath } from './complaint.ts';
import { target } from './workspace.ts';

const REMOTE = 'deploy';

async function main([tarballPath]: readonly string[]): Promise<void> {
  const workspace = target(process.env);
  if (!workspace || tarballPath === undefined) throw new Complaint('started by npm run plugin:deploy only', 2);
  succeed(await authLogin({ apiUrl: workspace.url, apiKey: workspace.apiKey, remote: REMOTE }));
  succeed(await appDeploy({ tarballPath, remote: REMOTE, onProgress: say }));
  succeed(await appInstall({ appPath: pluginPath, remote: REMOTE }));
}

function say(message: string): void {
  process.stdout.write(`${message}\n`);
}

function succeed(result: { success: true } | { success: false; error: { code: string; message: string } }): void {
  if (!result.success) throw new Complaint(`${result.error.code}: ${result.error.message}`);
}

await complain('Started by npm run plugin:deploy.\n', main);
