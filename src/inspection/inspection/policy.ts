import { permissions } from '#platform/permission/permission.ts';

export const inspectionPolicy = permissions({
  'inspection.read': {
    vi: 'Ban giám đốc, lãnh đạo UBND xã và Văn hóa - xã hội xã xem các cuộc kiểm tra và biên bản.',
    en: "The directors, the commune's chair and its office see the inspections and their minutes.",
    grants: { director: 'all', deputy: 'all', 'commune-office': 'all', chair: 'all' },
  },
  'inspection.write': {
    vi: 'Giám đốc và phó giám đốc lập biên bản kiểm tra, ghi điều thấy và khóa biên bản khi hai bên đã ký.',
    en: 'The director and the deputy draw up inspections, write what they find, and lock the minutes that two have signed.',
    grants: { director: 'all', deputy: 'all' },
  },
  'inspection.close': {
    vi: 'Giám đốc kết thúc cuộc kiểm tra khi mọi việc khắc phục đã xong, hoặc trả lại kèm lý do.',
    en: 'The director closes an inspection once all is mended, or returns it with a reason.',
    grants: { director: 'all' },
  },
  'follow-up.read': {
    vi: 'Ban giám đốc, lãnh đạo UBND xã và Văn hóa - xã hội xã xem mọi việc phải khắc phục; đơn vị xem việc của mình.',
    en: "The directors, the commune's chair and its office see all follow-ups; a unit sees its own.",
    grants: {
      director: 'all',
      deputy: 'all',
      'commune-office': 'all',
      chair: 'all',
      partner: 'unit',
      association: 'unit',
      school: 'unit',
    },
  },
  'follow-up.close': {
    vi: 'Đơn vị báo việc phải khắc phục của mình đã xong; giám đốc và phó giám đốc ghi cho mọi việc.',
    en: 'A unit reports that its follow-up is done; the directors do so for any.',
    grants: { director: 'all', deputy: 'all', partner: 'unit', association: 'unit', school: 'unit' },
  },
});
