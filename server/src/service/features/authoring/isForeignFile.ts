/** Folders that belong to other tools. */
const foreignFolder = /\/\.[^/]+\//;

/** Files whose names other tools have taken, and every file whose name begins with a dot. */
const foreignName =
  /\/(?:\.[^/]*|(?:docker-)?compose[^/]*|azure-pipelines[^/]*|(?:chart|values|kustomization|mkdocs|action|dependabot|playbook|pubspec|openapi|swagger|pnpm-[^/]*|_config|codecov|appveyor|cloudbuild|skaffold|serverless|environment|conda)[^/.]*)\.ya?ml$/i;

/** Whether a file's place tells that it is no rule, however empty it still is. */
export function isForeignFile(uri: string): boolean {
  return foreignFolder.test(uri) || foreignName.test(uri);
}
