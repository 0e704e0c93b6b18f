import { programmes } from '#norm/programme/rules.ts';
import { formWords } from '#plan/kind/form.ts';
import { ownOrJointWords } from '#plan/line/words.ts';
import { acts } from '#platform/audit/acts.ts';
import { stateWords } from '../screens/words.ts';

export const activityActs = acts(
  'activity',
  {
    add: { vi: 'Thêm lớp', en: 'Added a class' },
    change: { vi: 'Sửa lớp', en: 'Changed a class' },
    open: { vi: 'Mở lớp từ kế hoạch', en: 'Opened a class from the plan' },
    prepare: { vi: 'Chuẩn bị xong lớp', en: 'Prepared a class' },
    unprepare: { vi: 'Bỏ ghi lớp đã chuẩn bị', en: 'Took back that a class is prepared' },
    report: { vi: 'Chốt kết quả lớp', en: 'Closed the results of a class' },
    unreport: { vi: 'Mở lại kết quả lớp', en: 'Opened the results of a class again' },
    cancel: { vi: 'Hủy lớp', en: 'Cancelled a class' },
    restore: { vi: 'Khôi phục lớp', en: 'Brought a class back' },
  },
  {
    fields: {
      title: { vi: 'Tên lớp', en: 'Title' },
      programme: { vi: 'Lĩnh vực', en: 'Programme', values: programmes },
      form: { vi: 'Hình thức', en: 'Form', values: formWords },
      audience: { vi: 'Đối tượng', en: 'Audience' },
      villageId: { vi: 'Thôn', en: 'Village' },
      villageName: { vi: 'Thôn', en: 'Village' },
      plannedLearners: { vi: 'Số học viên dự kiến', en: 'Planned learners' },
      plannedCost: { vi: 'Kinh phí dự kiến', en: 'Planned cost' },
      ownOrJoint: { vi: 'Tự mở / liên kết', en: 'Own or joint', values: ownOrJointWords },
      instructorId: { vi: 'Người dạy', en: 'Instructor' },
      instructorName: { vi: 'Người dạy', en: 'Instructor' },
      preparedOn: { vi: 'Chuẩn bị xong ngày', en: 'Prepared on' },
      reportedOn: { vi: 'Chốt kết quả ngày', en: 'Results closed on' },
      cancelledOn: { vi: 'Hủy ngày', en: 'Cancelled on' },
      cancelReason: { vi: 'Lý do hủy', en: 'Why cancelled' },
      state: { vi: 'Tình trạng', en: 'State', values: stateWords },
    },
  },
);
