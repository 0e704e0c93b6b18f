import { useCommune } from '#kit/me.tsx';
import { Page, Section } from '#kit/page.tsx';
import { useSay } from '#kit/words.tsx';
import { CostNorms } from '#norm/norm/screens/norms.tsx';
import { FundingSources } from '#norm/source/screens/sources.tsx';
import { Accounts } from '../account/screens/accounts.tsx';
import { Mine } from '../account/screens/mine.tsx';
import { AddressForPhones } from '../address/screens/address.tsx';
import { Approvers } from '../approver/screens/approvers.tsx';
import { TrailButton } from '../audit/screens/trail.tsx';
import { WholeTrail } from '../audit/screens/whole.tsx';
import { Centre } from '../centre/screens/centre.tsx';
import { Posts } from '../post/screens/posts.tsx';
import { TabParts } from './tabs.tsx';

const words = {
  title: { vi: 'Cài đặt', en: 'Settings' },
};
const below = (row: { id: string }) => <TrailButton subject={row.id} />;

const parts = [
  { key: 'toi', act: null, label: { vi: 'Của tôi', en: 'Mine' }, show: () => <Mine /> },
  {
    key: 'trung-tam',
    act: 'centre.read',
    label: { vi: 'Trung tâm', en: 'The centre' },
    show: card(<Centre />),
  },
  {
    key: 'dien-thoai',
    act: 'centre.read',
    label: { vi: 'Điện thoại', en: 'Phones' },
    show: card(<AddressForPhones />),
  },
  { key: 'chuc-vu', act: 'post.read', label: { vi: 'Chức vụ', en: 'Posts' }, show: card(<Posts />) },
  {
    key: 'tai-khoan',
    act: 'account.read',
    label: { vi: 'Tài khoản', en: 'Accounts' },
    show: card(<Accounts />),
  },
  {
    key: 'phe-duyet',
    act: 'approver.read',
    label: { vi: 'Ai phê duyệt', en: 'Who approves' },
    show: card(<Approvers />),
  },
  {
    key: 'dinh-muc',
    act: 'cost-norm.read',
    label: { vi: 'Định mức chi', en: 'Cost norms' },
    show: card(<CostNorms below={below} />),
  },
  {
    key: 'nguon',
    act: 'funding-source.read',
    label: { vi: 'Nguồn kinh phí', en: 'Funding sources' },
    show: card(<FundingSources below={below} />),
  },
  { key: 'nhat-ky', act: 'audit.all', label: { vi: 'Nhật ký', en: 'History' }, show: card(<WholeTrail />) },
] as const;

function card(content: React.ReactNode) {
  return () => <Section>{content}</Section>;
}

/** What is a setting: the own ones, the centre's, posts and accounts, approvers, norms, sources, the history. */
export default function Settings() {
  const say = useSay();
  const { name, may } = useCommune();
  const offered = parts.filter(({ act }) => act === null || may.some((sentence) => sentence.act === act));
  return (
    <Page title={say(words.title)} subtitle={name}>
      <TabParts path="cai-dat" parts={offered} />
    </Page>
  );
}
