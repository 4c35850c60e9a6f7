/**
 * A value, its marks parted by spaces, and where it was seen as indexes into `provenance`. Marks:
 * `exact` or `term`, `broad` when it is, and for a domain `host` or `suffix`.
 */
export type VendorValue = readonly [value: string, marks: string, ...provenance: number[]];

/** A tool of `data/vendors.json`; absent lists are empty. */
export interface VendorEntry {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly signers?: readonly VendorValue[];
  readonly companyNames?: readonly VendorValue[];
  readonly productNames?: readonly VendorValue[];
  readonly processNames?: readonly VendorValue[];
  readonly originalFileNames?: readonly VendorValue[];
  readonly domains?: readonly VendorValue[];
  readonly websites?: readonly string[];
  readonly related?: readonly string[];
}

/** The shape of `data/vendors.json`. */
export interface VendorsFile {
  readonly source: readonly string[];
  readonly retrieved: string;
  /** Files of the sources, such as `lolrmm:yaml/anydesk.yaml`. */
  readonly provenance: readonly string[];
  /** By id. */
  readonly tools: Readonly<Record<string, VendorEntry>>;
}
