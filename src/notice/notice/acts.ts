import { acts } from '#platform/audit/acts.ts';
import { channelWords } from './channels.ts';

export const noticeActs = acts(
  'notice',
  {
    add: { vi: 'Soạn bản tin', en: 'Wrote a notice' },
    change: { vi: 'Sửa bản tin', en: 'Changed a notice' },
    delete: { vi: 'Bỏ bản tin', en: 'Took a notice out' },
    send: { vi: 'Ghi đã phát bản tin', en: 'Noted that a notice was sent' },
    unsend: { vi: 'Rút ghi đã phát', en: 'Took back that a notice was sent' },
    mail: { vi: 'Cho gửi thư', en: 'Asked for an e-mail to go out' },
    mailed: { vi: 'Gửi thư', en: 'Sent by e-mail' },
  },
  {
    fields: {
      channel: { vi: 'Kênh', en: 'Channel', values: channelWords },
      activityId: { vi: 'Lớp', en: 'Class' },
      text: { vi: 'Lời', en: 'Text' },
      bring: { vi: 'Mang theo', en: 'To bring' },
      place: { vi: 'Nơi treo, nhóm, cuộc họp', en: 'Place, group or meeting' },
      plannedOn: { vi: 'Ngày phát', en: 'Planned for' },
      plannedAt: { vi: 'Giờ phát', en: 'At' },
      recipients: { vi: 'Gửi tới', en: 'To' },
      sentOn: { vi: 'Đã phát ngày', en: 'Sent on' },
    },
  },
);

export const noticeSettingActs = acts(
  'notice-setting',
  {
    add: { vi: 'Đặt cách đọc của xã', en: 'Set how the commune reads aloud' },
    change: { vi: 'Đổi cách đọc của xã', en: 'Changed how the commune reads aloud' },
  },
  {
    fields: {
      pace: { vi: 'Số tiếng mỗi phút', en: 'Syllables a minute' },
      paceMeasuredOn: { vi: 'Đo ngày', en: 'Measured on' },
      oddWord: {
        vi: 'Đọc số 0 ở hàng chục',
        en: 'Word for an empty ten',
        values: { linh: { vi: '“linh”', en: '“linh”' }, lẻ: { vi: '“lẻ”', en: '“lẻ”' } },
      },
    },
  },
);
