import { useFileUrl } from '#kit/call.ts';
import { useMe } from '#kit/me.tsx';
import { Page } from '#kit/page.tsx';
import { PaperView } from '#kit/paper-view.tsx';
import { Link, useSearch } from '#kit/route.tsx';
import { useSay } from '#kit/words.tsx';
import { printRegister } from '../schema.ts';
import '#kit/records.css';

const words = {
  title: (year: number) => ({ vi: `Sổ văn bản đi năm ${year}`, en: `Outgoing register of ${year}` }),
  back: { vi: 'Sổ văn bản đi', en: 'The register' },
};

/** A year's register as it is printed. */
export default function PrintRegister() {
  const say = useSay();
  const fileUrl = useFileUrl();
  const { today } = useMe();
  const { nam } = useSearch();
  const year = Number(nam) || Number(today.slice(0, 4));
  const title = say(words.title(year));
  return (
    <Page
      title={title}
      actions={
        <Link to="van-ban" className="lh-back">
          {say(words.back)}
        </Link>
      }
    >
      <PaperView title={title} url={(form) => fileUrl(printRegister, { query: { year, form } })} />
    </Page>
  );
}
