/**
 * A published detection as it looks when its page is copied: the query, then the whole rule, both
 * without their indentation, a table between, and scenarios, of which the last one breaks off.
 */
export const sampleArticle = `Farview lets helpers reach a machine from afar. This finds machines that talk to its relays.
KQL Query
let From = ago(3d);
DeviceNetworkEvents
| where Timestamp > From
| where InitiatingProcessVersionInfoCompanyName has_any (
'Farview',
'Farview Labs'
)
| summarize First=min(Timestamp), Count=count() by DeviceName,
RemoteUrl
id: 5e0c1d64-2f6b-4f0e-9a53-0d7f3b1c8e21
name: Remote Management and Monitoring tool - Farview - Network Connection
description: |
Farview lets helpers reach a machine from afar.
https://farview.example/about
requiredDataConnectors:
- connectorId: MicrosoftThreatProtection
dataTypes:
- DeviceNetworkEvents
tactics: CommandAndControl
relevantTechniques: T1219
query: |
let From = ago(3d);
DeviceNetworkEvents
| where Timestamp > From
| where InitiatingProcessVersionInfoCompanyName has_any (
'Farview',
'Farview Labs'
)
| summarize First=min(Timestamp), Count=count() by DeviceName,
RemoteUrl
| Table | Needed for |
|---|---|
DeviceNetworkEvents | the connections |
Scenario: Helpdesk sessions
Description: Helpers open Farview from their own machines.
Filter/Exclusion: process.name IN ("farview.exe", "fv.exe") AND user.name == “helpdesk”
Scenario: Nightly inventory
Description: A task collects what is installed.
Filter/Exclusion: process.command_line CONTAINS "inventory" OR file.path IN ("C:\\Tools\\inventory")
Scenario: Machines of the lab
Filter/Exclusion: Leave out whatever the lab does.
Scenario: Remote reboot
Description: Somebody restarts a server.
Filter/Exclusion: process.name == "shutdown.exe" OR`;

/** The rule that `sampleArticle` shows, as its author wrote it. */
export const sampleArticleRule = `id: 5e0c1d64-2f6b-4f0e-9a53-0d7f3b1c8e21
name: Remote Management and Monitoring tool - Farview - Network Connection
description: |
  Farview lets helpers reach a machine from afar.
  https://farview.example/about
requiredDataConnectors:
  - connectorId: MicrosoftThreatProtection
    dataTypes:
      - DeviceNetworkEvents
tactics:
  - CommandAndControl
relevantTechniques:
  - T1219
query: |
  let From = ago(3d);
  DeviceNetworkEvents
  | where Timestamp > From
  | where InitiatingProcessVersionInfoCompanyName has_any (
    'Farview',
    'Farview Labs'
  )
  | summarize First = min(Timestamp), Count = count() by DeviceName,
    RemoteUrl
entityMappings:
  - entityType: Host
    fieldMappings:
      - identifier: FullName
        columnName: DeviceName
  - entityType: URL
    fieldMappings:
      - identifier: Url
        columnName: RemoteUrl
version: 1.0.0
`;
