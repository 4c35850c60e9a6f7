/**
 * How columns of a result are mapped to entities. `columns` are endings of column names by
 * identifier: `AccountUpn` stands for `InitiatingProcessAccountUpn` as well, and all columns of one
 * mapping share what stands before.
 */
export interface EntityColumns {
  readonly entityType: string;
  readonly columns: Readonly<Record<string, string>>;
}

/**
 * In the order in which mappings are offered; for one entity, the better mapping first. `DeviceName`
 * and `Computer` hold fully qualified names
 * (learn.microsoft.com/defender-xdr/advanced-hunting-deviceinfo-table), which is what `FullName` of
 * a host means (learn.microsoft.com/azure/sentinel/entities-reference).
 */
export const entityColumns: readonly EntityColumns[] = [
  { entityType: 'Host', columns: { FullName: 'DeviceName' } },
  { entityType: 'Host', columns: { FullName: 'Computer' } },
  { entityType: 'Host', columns: { HostName: 'HostName' } },
  { entityType: 'Host', columns: { HostName: 'Hostname' } },
  { entityType: 'Host', columns: { HostName: 'ComputerName' } },
  { entityType: 'Host', columns: { FullName: 'HostCustomEntity' } },
  { entityType: 'Account', columns: { Name: 'Name', UPNSuffix: 'UPNSuffix' } },
  { entityType: 'Account', columns: { FullName: 'AccountUpn' } },
  { entityType: 'Account', columns: { FullName: 'UserPrincipalName' } },
  { entityType: 'Account', columns: { Name: 'AccountName', NTDomain: 'AccountDomain' } },
  { entityType: 'Account', columns: { AadUserId: 'AccountObjectId' } },
  { entityType: 'Account', columns: { AadUserId: 'AadUserId' } },
  { entityType: 'Account', columns: { Sid: 'AccountSid' } },
  { entityType: 'Account', columns: { FullName: 'AccountCustomEntity' } },
  { entityType: 'IP', columns: { Address: 'IP' } },
  { entityType: 'IP', columns: { Address: 'IPAddress' } },
  { entityType: 'IP', columns: { Address: 'IpAddress' } },
  { entityType: 'IP', columns: { Address: 'IpAddr' } },
  { entityType: 'IP', columns: { Address: 'IPCustomEntity' } },
  { entityType: 'URL', columns: { Url: 'Url' } },
  { entityType: 'URL', columns: { Url: 'URL' } },
  { entityType: 'URL', columns: { Url: 'URLCustomEntity' } },
  { entityType: 'File', columns: { Name: 'FileName', Directory: 'FolderPath' } },
  { entityType: 'File', columns: { Name: 'FileName' } },
  { entityType: 'FileHash', columns: { Algorithm: 'HashAlgorithm', Value: 'SHA256' } },
  { entityType: 'FileHash', columns: { Algorithm: 'HashAlgorithm', Value: 'SHA1' } },
  { entityType: 'FileHash', columns: { Algorithm: 'HashAlgorithm', Value: 'MD5' } },
  { entityType: 'FileHash', columns: { Algorithm: 'HashAlgorithm', Value: 'FileHash' } },
  { entityType: 'Process', columns: { CommandLine: 'ProcessCommandLine', ProcessId: 'ProcessId' } },
  { entityType: 'Process', columns: { CommandLine: 'CommandLine' } },
  { entityType: 'RegistryKey', columns: { Key: 'RegistryKey' } },
  {
    entityType: 'RegistryValue',
    columns: { Name: 'RegistryValueName', Value: 'RegistryValueData' },
  },
  {
    entityType: 'MailMessage',
    columns: { NetworkMessageId: 'NetworkMessageId', Recipient: 'RecipientEmailAddress' },
  },
  { entityType: 'Mailbox', columns: { MailboxPrimaryAddress: 'RecipientEmailAddress' } },
  { entityType: 'AzureResource', columns: { ResourceId: 'ResourceId' } },
  { entityType: 'CloudApplication', columns: { AppId: 'AppId', Name: 'AppDisplayName' } },
  { entityType: 'CloudApplication', columns: { Name: 'AppDisplayName' } },
];
