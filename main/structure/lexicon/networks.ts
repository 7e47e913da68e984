/** Sites where people have a page of their own: host → name of the network. */
const NETWORKS: Readonly<Record<string, string>> = {
  'linkedin.com': 'LinkedIn',
  'github.com': 'GitHub',
  'gitlab.com': 'GitLab',
  'bitbucket.org': 'Bitbucket',
  'twitter.com': 'Twitter',
  'x.com': 'X',
  'facebook.com': 'Facebook',
  'instagram.com': 'Instagram',
  'youtube.com': 'YouTube',
  'medium.com': 'Medium',
  'dev.to': 'DEV',
  'stackoverflow.com': 'Stack Overflow',
  'xing.com': 'XING',
  'kaggle.com': 'Kaggle',
  'orcid.org': 'ORCID',
  'scholar.google.com': 'Google Scholar',
  'researchgate.net': 'ResearchGate',
  'behance.net': 'Behance',
  'dribbble.com': 'Dribbble',
  'codepen.io': 'CodePen',
  'leetcode.com': 'LeetCode',
  'hackerrank.com': 'HackerRank',
  'codeforces.com': 'Codeforces',
  'soundcloud.com': 'SoundCloud',
  'telegram.me': 'Telegram',
  't.me': 'Telegram',
  'vk.com': 'VK',
  'habr.com': 'Habr',
  'mastodon.social': 'Mastodon',
  'hachyderm.io': 'Mastodon',
  'fosstodon.org': 'Mastodon',
  'bsky.app': 'Bluesky',
  'npmjs.com': 'npm',
  'pypi.org': 'PyPI',
  'wa.me': 'WhatsApp',
  'zhihu.com': 'Zhihu',
  'juejin.cn': 'Juejin',
  'qiita.com': 'Qiita',
  'zenn.dev': 'Zenn',
  'keybase.io': 'Keybase',
};

/** Name of the network whose page this address is. */
export function networkOf(url: string): string | undefined {
  const host = /^(?:[a-z]+:\/\/)?([^/?#:]+)/i.exec(url)?.[1]?.toLowerCase() ?? '';
  const parts = host.split('.');
  for (let from = 0; from + 1 < parts.length; from += 1) {
    const known = NETWORKS[parts.slice(from).join('.')];
    if (known !== undefined) return known;
  }
  return undefined;
}

const NAMES: ReadonlySet<string> = new Set(
  Object.values(NETWORKS).map((name) => name.toLowerCase().replace(/\s/g, '')),
);

export function isNetworkName(text: string): boolean {
  return NAMES.has(text.toLowerCase().replace(/[\s:()]/g, ''));
}
