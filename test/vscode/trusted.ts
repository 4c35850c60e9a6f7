import { watchCoverageView } from './coverageView';
import { runMocha } from './runMocha';

export const run = () =>
  runMocha(async () => {
    watchCoverageView();
    await import('./activation.test');
    await import('./squiggles.test');
    await import('./quickFix.test');
    await import('./completion.test');
    await import('./typing.test');
    await import('./reading.test');
    await import('./rewriting.test');
    await import('./snippets.test');
    await import('./preview.test');
    await import('./portals.test');
    await import('./newRule.test');
    await import('./coverage.test');
    await import('./fixWorkspace.test');
    await import('./newVendor.test');
    await import('./importArticle.test');
    await import('./tuning.test');
    await import('./restart.test');
  });
