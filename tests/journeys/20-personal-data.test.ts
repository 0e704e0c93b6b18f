import { describe, expect, it } from 'vitest';
import { tanHuong2024 } from '../../src/sample/tan-huong-2024.ts';
import { journeys, type Person, widths } from './support.ts';

const { person } = journeys();
const [office, phone] = widths;
const sample = tanHuong2024();
const grown = sample.residents.filter(({ leftOn, birthYear }) => leftOn === null && birthYear < 1990);
const [keeper, leaver] = [grown[20]!, grown[21]!];

async function openPrivacy({ page, open }: Person, id: string) {
  await open(`tan-huong/nguoi-dan?nguoi=${id}`);
  const panel = page.getByRole('dialog', { name: 'Người dân' });
  await panel.getByRole('tab', { name: 'Dữ liệu cá nhân' }).click();
  await panel.getByRole('heading', { name: 'Sự đồng ý' }).waitFor();
  return panel;
}

describe('the data of a person', () => {
  it.each(widths)('%s: is agreed to before a witness, and withdrawn', async (_name, width, height) => {
    const deputy = await person('phogiamdoc', width, height);
    const panel = await openPrivacy(deputy, width === office[1] ? keeper.id : grown[22]!.id);
    await panel.getByText('Chưa ghi người này đồng ý việc gì.').waitFor();
    await panel.getByRole('button', { name: 'Ghi đồng ý' }).click();
    // Nothing is ticked beforehand.
    expect(await panel.getByRole('checkbox', { checked: true }).count()).toBe(0);
    await panel.getByRole('checkbox', { name: 'Chụp ảnh, quay phim ở lớp' }).check();
    await panel.getByRole('combobox', { name: 'Đồng ý bằng cách nào' }).selectOption('oral');
    await deputy.expectWell();
    await panel.getByRole('textbox', { name: 'Người làm chứng' }).fill('Trưởng thôn');
    await panel.getByRole('button', { name: 'Ghi lại' }).click();
    await panel.getByText('đang có hiệu lực').waitFor();
    await panel.getByRole('button', { name: 'Ghi rút' }).click();
    const asked = deputy.page.getByRole('dialog', { name: 'Rút sự đồng ý?' });
    await asked.getByRole('button', { name: 'Ghi rút' }).click();
    await panel.getByText(/^đã rút ngày/).waitFor();
    await deputy.expectWell();
  });

  it('leaves as a file, is noted, and is made unrecognisable by the name typed once more', async () => {
    const deputy = await person('phogiamdoc', office[1], office[2]);
    const panel = await openPrivacy(deputy, leaver.id);
    const [download] = await Promise.all([
      deputy.page.waitForEvent('download'),
      panel.getByRole('link', { name: 'Excel' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^du-lieu-ca-nhan-.*\.xlsx$/);
    await panel.getByRole('button', { name: 'Xem sẽ xóa gì' }).click();
    await panel.getByRole('textbox', { name: 'Lý do' }).fill('Người này yêu cầu bằng giấy');
    const typed = panel.getByRole('textbox', { name: 'Gõ lại họ tên' });
    await typed.fill('Tên khác');
    await panel.getByRole('button', { name: 'Ẩn danh người này' }).click();
    await panel.getByText('Họ tên gõ lại không khớp', { exact: false }).first().waitFor();
    await deputy.expectWell();
    await typed.fill(leaver.name);
    await panel.getByRole('button', { name: 'Ẩn danh người này' }).click();
    await panel.waitFor({ state: 'detached' });

    await deputy.open('tan-huong/du-lieu-ca-nhan?muc=ai-xem');
    await deputy.page.getByText('1 người đã ẩn danh', { exact: false }).waitFor();
    await deputy.page.getByRole('cell', { name: 'Toàn bộ dữ liệu về một người' }).waitFor();
    await deputy.page.getByRole('cell', { name: 'Đã ẩn danh' }).waitFor();
    await deputy.expectWell();
  });

  it('is asked about on the phone, with the limit counted', async () => {
    const deputy = await person('phogiamdoc', phone[1], phone[2]);
    await deputy.open('tan-huong/du-lieu-ca-nhan');
    await deputy.page.getByRole('button', { name: 'Ghi yêu cầu' }).click();
    const form = deputy.page.getByRole('dialog');
    await form.getByRole('textbox', { name: 'Người yêu cầu' }).fill('Lò Thị Hỏi');
    await form.getByRole('combobox', { name: 'Yêu cầu' }).selectOption('deletion');
    await deputy.expectWell();
    await form.getByRole('button', { name: 'Ghi yêu cầu' }).click();
    await deputy.page.getByRole('cell', { name: 'Đang làm' }).waitFor();
    for (const part of ['luu-giu', 'quy-dinh', 'loi-dong-y', 'ho-so']) {
      await deputy.open(`tan-huong/du-lieu-ca-nhan?muc=${part}`);
      await deputy.page.getByRole('tabpanel').waitFor();
      await deputy.expectWell();
    }
    await deputy.page.getByRole('link', { name: 'Tải Word (.docx)' }).waitFor();
  });

  it('is nobody else’s', async () => {
    const admin = await person('quantri', office[1], office[2]);
    await admin.open('tan-huong');
    expect(await admin.page.getByRole('link', { name: 'Dữ liệu cá nhân' }).count()).toBe(0);
  });
});
