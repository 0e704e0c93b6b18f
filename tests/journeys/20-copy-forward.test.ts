import { describe, expect, it } from 'vitest';
import { journeys, saved, widths } from './support.ts';

const { person } = journeys();
const [office, phone] = widths;

describe('last year’s plan', () => {
  it('is copied to the next year at the desk, looked through, and mended', async () => {
    const { page, open, expectWell } = await person('phogiamdoc', office[1], office[2]);
    await open('tan-huong/ke-hoach');
    await page.getByRole('button', { name: 'Lập kế hoạch' }).first().click();
    const asked = page.getByRole('dialog', { name: 'Lập kế hoạch nào?' });
    await expectWell();
    // The first choice of all.
    expect(
      await asked
        .getByRole('button', { name: /kế hoạch/i })
        .first()
        .innerText(),
    ).toMatch(/^Chép từ kế hoạch năm trước/);
    await asked.getByRole('button', { name: /^Chép từ kế hoạch năm trước/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Chép từ kế hoạch năm trước' });
    await dialog.getByRole('button', { name: /^Kế hoạch năm 2024/ }).click();
    await dialog.getByText(/^24 dòng giữ tháng/).waitFor();
    await expectWell();
    await dialog.getByRole('checkbox', { name: /^Nơi nhận/ }).uncheck();
    await dialog.getByRole('button', { name: 'Chép', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Kế hoạch năm 2025' }).waitFor();
    const note = page.getByRole('region', { name: /^Chép từ/ });
    const count = async () => Number.parseInt(await note.locator('summary').innerText(), 10);
    const first = await count();
    expect(first).toBeGreaterThan(1);
    await note.locator('summary').click();
    await expectWell();
    await note.getByRole('button', { name: 'Đã xem, giữ' }).first().click();
    await note.getByText(`${first - 1} chỗ có thể còn sót của năm cũ`).waitFor();
    await page.getByRole('tab', { name: 'Phê duyệt' }).click();
    await expectWell();
    await page.getByRole('tab', { name: 'Các dòng' }).click();

    // A second copy is refused before it is asked for, with the way to the draft.
    await open('tan-huong/ke-hoach');
    await page.getByRole('button', { name: 'Lập kế hoạch' }).first().click();
    await asked.getByRole('button', { name: /^Chép từ kế hoạch năm trước/ }).click();
    await dialog.getByRole('button', { name: /^Kế hoạch năm 2024/ }).click();
    await dialog.getByRole('textbox', { name: 'Năm' }).fill('2025');
    await dialog.getByText(/^Năm 2025 đã có/).waitFor();
    await expectWell();
    await dialog.getByRole('button', { name: 'Mở kế hoạch đã có' }).click();
    await page.getByRole('heading', { level: 1, name: 'Kế hoạch năm 2025' }).waitFor();

    // Until the first edit the copy is taken back as a whole.
    await note.getByRole('button', { name: 'Bỏ bản chép' }).waitFor();
    await page.getByRole('button', { name: 'Thêm dòng' }).click();
    await saved(page);
    await note.getByRole('button', { name: 'Bỏ bản chép' }).waitFor({ state: 'detached' });
  });

  it('is copied on the phone, and taken back', async () => {
    const { page, open, expectWell } = await person('phogiamdoc', phone[1], phone[2]);
    await open('tan-huong/ke-hoach');
    await page.getByRole('button', { name: 'Lập kế hoạch' }).first().click();
    await page.getByRole('button', { name: /^Chép từ kế hoạch năm trước/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Chép từ kế hoạch năm trước' });
    await expectWell();
    await dialog.getByRole('button', { name: /^Kế hoạch năm 2024/ }).click();
    await dialog.getByRole('textbox', { name: 'Năm' }).fill('2029');
    await dialog.getByText(/^24 dòng giữ tháng/).waitFor();
    await expectWell();
    await dialog.getByRole('button', { name: 'Chép', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Kế hoạch năm 2029' }).waitFor();
    const note = page.getByRole('region', { name: /^Chép từ/ });
    await note.locator('summary').click();
    await expectWell();
    await note.getByRole('button', { name: 'Bỏ bản chép' }).click();
    await note.getByRole('button', { name: 'Bỏ', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Kế hoạch', exact: true }).waitFor();
    await page.getByText('Kế hoạch năm 2029').waitFor({ state: 'detached' });
  });
});
