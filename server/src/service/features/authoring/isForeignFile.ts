/** Folders that belong to other tools. */
const foreignFolder = /\/\.(?:azuredevops|circleci|devcontainer|github|gitlab|vscode)\//i;

/** Names that other tools have taken, with what people add to them. */
const foreignNames = [
  '_config',
  'action',
  'appveyor',
  'azure-pipelines',
  'chart',
  'cloudbuild',
  'codecov',
  'compose',
  'docker-compose',
  'environment',
  'kustomization',
  'mkdocs',
  'openapi',
  'playbook',
  'pnpm-lock',
  'pnpm-workspace',
  'pubspec',
  'serverless',
  'skaffold',
  'swagger',
  'values',
];
const foreignFile = new RegExp(`/(?:${foreignNames.join('|')})(?:[.-][^/]*)?\\.ya?ml$`, 'i');
const hiddenFile = /\/\.[^/]*$/;

/** Whether a file's place tells that it is no rule, however empty it still is. */
export function isForeignFile(uri: string): boolean {
  return foreignFolder.test(uri) || foreignFile.test(uri) || hiddenFile.test(uri);
}
