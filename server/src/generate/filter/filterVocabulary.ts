/**
 * Names by which filters of articles mean a fact, and the columns that hold it. Names are those of the
 * Elastic Common Schema (elastic.co/guide/en/ecs/current/ecs-field-reference.html) and the spellings
 * of them that articles make up, without `.` and `_` and in lower case. Columns are those of
 * learn.microsoft.com/defender-xdr/advanced-hunting-schema-tables.
 */
export interface VocabularyEntry {
  readonly names: readonly string[];
  /** Columns that hold the fact wherever a table has them; the first that is there. */
  readonly columns?: readonly string[];
  /** By table, where a column of that name holds another fact on other tables. */
  readonly columnsByTable?: Readonly<Record<string, string>>;
}

/** A fact about the process: on process events the one that was started, elsewhere the one that acted. */
function ofProcess(
  names: readonly string[],
  started: string,
  acting: string | undefined,
): VocabularyEntry {
  return {
    names,
    columnsByTable: { DeviceProcessEvents: started },
    ...(acting !== undefined && { columns: [acting] }),
  };
}

export const filterVocabulary: readonly VocabularyEntry[] = [
  ofProcess(['processname', 'process', 'imagename'], 'FileName', 'InitiatingProcessFileName'),
  ofProcess(
    ['processexecutable', 'processpath', 'image'],
    'FolderPath',
    'InitiatingProcessFolderPath',
  ),
  ofProcess(
    ['processcommandline', 'processcmdline', 'commandline', 'cmdline', 'processargs'],
    'ProcessCommandLine',
    'InitiatingProcessCommandLine',
  ),
  ofProcess(
    ['processpeoriginalfilename', 'originalfilename'],
    'ProcessVersionInfoOriginalFileName',
    'InitiatingProcessVersionInfoOriginalFileName',
  ),
  ofProcess(
    ['processpecompany', 'processpecompanyname'],
    'ProcessVersionInfoCompanyName',
    'InitiatingProcessVersionInfoCompanyName',
  ),
  ofProcess(
    ['processpeproduct', 'processpeproductname'],
    'ProcessVersionInfoProductName',
    'InitiatingProcessVersionInfoProductName',
  ),
  ofProcess(
    [
      'processparentname',
      'processparentprocessname',
      'parentprocessname',
      'parentprocess',
      'processparent',
    ],
    'InitiatingProcessFileName',
    'InitiatingProcessParentFileName',
  ),
  ofProcess(
    ['processparentexecutable', 'processparentpath', 'parentprocessexecutable', 'parentimage'],
    'InitiatingProcessFolderPath',
    undefined,
  ),
  ofProcess(
    ['processparentcommandline', 'parentprocesscommandline', 'parentcommandline'],
    'InitiatingProcessCommandLine',
    undefined,
  ),
  ofProcess(['processhashmd5'], 'MD5', 'InitiatingProcessMD5'),
  ofProcess(['processhashsha1'], 'SHA1', 'InitiatingProcessSHA1'),
  ofProcess(['processhashsha256'], 'SHA256', 'InitiatingProcessSHA256'),
  {
    names: ['username', 'user', 'processuser', 'processusername', 'accountname'],
    columnsByTable: { DeviceProcessEvents: 'AccountName', DeviceLogonEvents: 'AccountName' },
    columns: ['InitiatingProcessAccountName'],
  },
  {
    names: ['userdomain', 'processuserdomain'],
    columnsByTable: { DeviceProcessEvents: 'AccountDomain', DeviceLogonEvents: 'AccountDomain' },
    columns: ['InitiatingProcessAccountDomain'],
  },
  {
    names: ['userid', 'usersid', 'processuserid'],
    columnsByTable: { DeviceProcessEvents: 'AccountSid', DeviceLogonEvents: 'AccountSid' },
    columns: ['InitiatingProcessAccountSid'],
  },
  {
    names: ['useremail', 'userupn', 'userprincipalname'],
    columnsByTable: { DeviceProcessEvents: 'AccountUpn' },
    columns: ['InitiatingProcessAccountUpn'],
  },
  { names: ['filename'], columns: ['FileName'] },
  { names: ['filepath', 'filedirectory', 'targetfilename'], columns: ['FolderPath'] },
  { names: ['filehashmd5', 'hashmd5'], columns: ['MD5'] },
  { names: ['filehashsha1', 'hashsha1'], columns: ['SHA1'] },
  { names: ['filehashsha256', 'hashsha256'], columns: ['SHA256'] },
  {
    names: ['filesigner', 'signer', 'filecodesignaturesubjectname', 'codesignaturesubjectname'],
    columns: ['Signer'],
  },
  {
    names: ['hostname', 'hosthostname', 'host', 'devicename', 'computername', 'agentname'],
    columns: ['DeviceName'],
  },
  { names: ['destinationip', 'destinationaddress', 'dstip'], columns: ['RemoteIP'] },
  { names: ['destinationport', 'dstport'], columns: ['RemotePort'] },
  {
    names: ['destinationdomain', 'urldomain', 'urlfull', 'urloriginal', 'dnsquestionname'],
    columns: ['RemoteUrl'],
  },
  {
    names: ['sourceip', 'sourceaddress', 'srcip'],
    columnsByTable: { DeviceNetworkEvents: 'LocalIP' },
  },
  { names: ['sourceport', 'srcport'], columnsByTable: { DeviceNetworkEvents: 'LocalPort' } },
  { names: ['registrykey', 'registrypath'], columns: ['RegistryKey'] },
  { names: ['registryvalue', 'registryvaluename'], columns: ['RegistryValueName'] },
  { names: ['registrydatastrings', 'registryvaluedata'], columns: ['RegistryValueData'] },
];
