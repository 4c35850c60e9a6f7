import { runMocha } from './runMocha';

export const run = () => runMocha(() => import('./activation.test'));
