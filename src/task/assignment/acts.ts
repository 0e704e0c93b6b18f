import { acts } from '#platform/audit/acts.ts';

export const assignmentActs = acts(
  'assignment',
  {
    add: { vi: 'Phân công việc', en: 'Assigned a task' },
    change: { vi: 'Sửa việc đã phân công', en: 'Changed an assignment' },
    delete: { vi: 'Bỏ việc đã phân công', en: 'Took an assignment out' },
    report: { vi: 'Báo cáo việc được giao', en: 'Reported on an assignment' },
    remind: { vi: 'Nhắc việc đã phân công', en: 'Reminded of an assignment' },
    mail: { vi: 'Gửi thư nhắc việc', en: 'Sent a reminder by e-mail' },
  },
  {
    fields: {
      planId: { vi: 'Kế hoạch', en: 'Plan' },
      text: { vi: 'Việc', en: 'Task' },
      wanted: { vi: 'Kết quả cần đạt', en: 'Result asked for' },
      figure: { vi: 'Số', en: 'Figure' },
      figureUnit: { vi: 'Đơn vị tính', en: 'Unit of the figure' },
      units: { vi: 'Các đơn vị', en: 'Units' },
      villages: { vi: 'Các thôn', en: 'Villages' },
      each: { vi: 'Từng nơi tự làm', en: 'Each its own part' },
      byCentre: { vi: 'Trung tâm chủ trì', en: 'The centre leads' },
      paperUnit: { vi: 'Tên đơn vị trên giấy', en: 'Unit as written' },
      dueOn: { vi: 'Hạn', en: 'Due' },
      dueKept: { vi: 'Giữ hạn ngoài kế hoạch', en: 'Day outside the plan kept' },
      unitId: { vi: 'Đơn vị', en: 'Unit' },
      done: { vi: 'Đã xong', en: 'Done' },
      result: { vi: 'Kết quả', en: 'Result' },
      difficulty: { vi: 'Vướng mắc', en: 'What stands in the way' },
      on: { vi: 'Ngày', en: 'Day' },
      to: { vi: 'Gửi tới', en: 'Sent to' },
    },
  },
);
