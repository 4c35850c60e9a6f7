/**
 * Runs `act` while functions of VS Code's API answer as the user or the system would: dialogs cannot be
 * handled from within. Tests share the API's objects with the extension, so it sees the same answers.
 *
 * @param api such as `window` or `commands`
 */
export async function answering<Api extends object, Result>(
  api: Api,
  answers: Partial<Api>,
  act: () => PromiseLike<Result>,
): Promise<Result> {
  const names = Object.keys(answers) as (keyof Api)[];
  const originals = Object.fromEntries(names.map((name) => [name, api[name]]));
  Object.assign(api, answers);
  try {
    return await act();
  } finally {
    Object.assign(api, originals);
  }
}
