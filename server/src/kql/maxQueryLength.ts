/** In UTF-16 units; Defender takes no longer queries either. */
export const maxQueryLength = 100_000;
