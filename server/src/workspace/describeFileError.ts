const sentences: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file or folder.',
  ENOTDIR: 'A part of its path is not a folder.',
  EISDIR: 'It is a folder.',
  EEXIST: 'There is a file of that name.',
  EACCES: 'Permission is denied.',
  EPERM: 'Permission is denied.',
  ELOOP: 'Its symbolic links lead in a circle.',
  ENAMETOOLONG: 'Its path is too long.',
  EROFS: 'The file system is read-only.',
  ENOSPC: 'The disk is full.',
};

/** What went wrong with a file, as a sentence for its reader rather than a code of the system. */
export function describeFileError(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return sentences[code] ?? (error instanceof Error ? `${error.message}.` : `${error}.`);
}
