import { runMocha } from './runMocha';

export const run = () => runMocha(() => import('./untrustedWorkspace.test'));
