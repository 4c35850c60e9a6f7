/** A query with columns to map: of a device, an address, a URL and an account. */
export const outputQuery = `query: |
  DeviceNetworkEvents
  | project DeviceName, RemoteIP, RemoteUrl, InitiatingProcessAccountUpn
`;
