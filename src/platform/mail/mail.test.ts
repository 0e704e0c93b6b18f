import { describe, expect, it } from 'vitest';
import { settingsFrom } from '../../app/start.ts';
import { smtpAddress } from './mail.ts';

describe('the address of the mail server', () => {
  it('says where letters go out and from whom they come', () => {
    expect(smtpAddress('smtps://u:p@mail.xa.gov.vn:465?from=ttht%40xa.gov.vn')).toEqual({
      url: 'smtps://u:p@mail.xa.gov.vn:465',
      from: 'ttht@xa.gov.vn',
    });
    expect(smtpAddress('smtp://ttht%40xa.gov.vn:p@mail.xa.gov.vn').from).toBe('ttht@xa.gov.vn');
  });

  it('is told when it is wrong, without the password', () => {
    for (const wrong of ['mail.xa.gov.vn', 'http://mail.xa.gov.vn', 'smtp://ten:bi-mat@mail.xa.gov.vn'])
      expect(() => settingsFrom({ LANGHOC_SMTP_URL: wrong })).toThrow(/^LANGHOC_SMTP_URL: (?!.*bi-mat)/);
  });

  it('may be left out: then none is sent', () => {
    expect(settingsFrom({}).smtpUrl).toBe(null);
  });
});
