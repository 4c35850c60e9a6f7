/**
 * Names of signers, companies and products that stand for much besides one RMM tool, in lower case.
 * They ship, marked `broad`, because some copies of a tool do carry them.
 */
export const broadNames: ReadonlySet<string> = new Set([
  // Platforms and publishers for which a remote access tool is one product of many.
  '.net',
  'adobe systems incorporated',
  'alibaba (china) network technology co.,ltd.',
  'alibaba group',
  'avg technologies',
  'barracuda networks',
  'comodo',
  'comodo security solutions',
  'comodo security solutions, inc.',
  'electronic team, inc.',
  'eset',
  'eset, spol. s r.o.',
  'google',
  'google llc',
  'idrive',
  'idrive inc',
  'idrive, inc.',
  'ivanti',
  'ivanti, inc.',
  'lg uplus corp.',
  'microsoft',
  'microsoft corporation',
  'microsoft windows component publisher',
  'nate communications corporation',
  'nch software',
  'o&o software gmbh',
  'quest software inc.',
  'rocket software inc.',
  'rocket software, inc.',
  'sk communications',
  'sk communications co.,ltd',
  'solarwinds',
  'symantec corporation',
  'sysinternals - www.sysinternals.com',
  'taobao (china) software co.,ltd.',
  'tencent',
  'tencent technology (shenzhen) company limited',
  'wyse technology inc',
  'yandex',
  'yandex llc',
  'zoho',
  'zoho corp',
  'zoho corporation',
  'zoho corporation private limited',
  'zoho corporation pvt. ltd.,',
  // Makers of an archiver, installer, driver or framework that was wrapped around a sample.
  'alexander roshal',
  'certification authority',
  'flexera',
  'gametop pte ltd',
  'gametop pte. ltd.',
  'github, inc.',
  'oculus vr, llc',
  'open source developer, dimitrij gorodeckij',
  'openvpn inc.',
  'outbyte computing pty ltd',
  'power software limited',
  'tuxera inc',
  'unity technologies aps',
  'unity technologies sf',
  'win.rar gmbh',
  // Everyday words that products go by.
  'cloud.ra',
  'connect',
  'endpoint manager',
  'launch',
  'remote',
  'remote monitoring',
  'remotedesktop',
  'rm service',
  'rmm',
  'viewer',
]);

/**
 * Names that belong to somebody else's product than the tool they were seen with, mostly one that
 * came in the same package, or that is its owner's; by tool id, in lower case. RealVNC is no stranger
 * to RPort, which it owns; Kaseya is one to Datto, as its own tools bear the name.
 */
export const foreignNames: Readonly<Record<string, readonly string[]>> = {
  'adobe-connect': ['the anti-cloud corporation', 'wiresock foundation'],
  aweray: ['duc fabulous co.,ltd'],
  'datto-rmm-centrastage': ['kaseya'],
  insync: ['druva inc', 'druva data solutions pvt. ltd'],
  'isl-light': ['pdq.com corporation'],
  'isl-online': ['pdq.com corporation'],
  litemanager: ['remote utilities pte. ltd.'],
  mremoteng: ['simon tatham'],
  'netsupport-manager': ['simon tatham'],
  'ocs-inventory': ['ez web enterprises inc.'],
  pcvisit: ['martin prikryl'],
  rdpwrap: ['wide vision trade gmbh', '中移动信息技术有限公司'],
  'remote-desktop-plus': ['plooto star inc'],
  spyanywhere: ['北京火绒网络科技有限公司', 'beijing huorong network technology co., ltd.'],
  superops: ['isl online ltd.', 'xlab d.o.o.'],
  'tactical-rmm': ['christopher west'],
  tightvnc: ['深圳市玩物科技有限公司'],
  ultravnc: ['realvnc', 'realvnc ltd'],
  winscp: ['rare ideas, llc'],
};

/** What is left of names that were cut off within a word, in lower case. No certificate holds them. */
export const brokenNames: ReadonlySet<string> = new Set(['codesigningmico', 'globalsigningdig']);

/** Tools of one maker, or one within the other, beyond those that the facts relate. */
export const relatedTools: readonly (readonly [string, string])[] = [
  ['bitvise-ssh-client', 'bitvise-ssh-server'],
  ['dameware', 'rdpview'],
  ['freenx', 'nomachine'],
  ['ivanti-remote-control', 'landesk'],
  ['kabuto', 'syncro'],
  ['kaseya-vsa', 'pulseway'],
  ['netviewer', 'netviewer-gotomeet'],
  ['pocket-cloud-wyse', 'pocket-controller-soti-xsight'],
  ['realvnc-vnc-connect', 'rport'],
  ['remotecall', 'remoteview'],
];
