/** The last part of a URI as people write it; as it is where it cannot be decoded. */
export function getFileName(uri: string): string {
  const encoded = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}
