/** What the survey says on a phone, where one village is asked. */
export const villageWords = {
  title: (year: number) => ({
    vi: `Bà con muốn học gì năm ${year}?`,
    en: `What do people want to learn in ${year}?`,
  }),
  village: { vi: 'Ghi cho thôn', en: 'Recording for' },
  waiting: (n: number) => ({
    vi: `Đã lưu trên máy, ${n} lượt chưa gửi`,
    en: `Kept on this device, ${n} not sent`,
  }),
  allSent: { vi: 'mọi số đã gửi', en: 'all figures are sent' },
  offline: { vi: 'Không có mạng. Cứ ghi tiếp.', en: 'No network. Go on.' },
  less: (topic: string) => ({ vi: `Bớt một: ${topic}`, en: `One less: ${topic}` }),
  more: (topic: string) => ({ vi: `Thêm một: ${topic}`, en: `One more: ${topic}` }),
  number: (topic: string) => ({ vi: `Số người muốn học: ${topic}`, en: `How many: ${topic}` }),
  who: { vi: 'Ai muốn học? Ghi hay không đều được.', en: 'Who? It may be left out.' },
  name: { vi: 'Họ và tên', en: 'Full name' },
  addName: { vi: 'Ghi tên', en: 'Note' },
  removeName: (name: string) => ({ vi: `Bỏ tên ${name}`, en: `Take out ${name}` }),
  newTopic: { vi: 'Chuyên đề chưa có ở đây', en: 'A topic that is not listed' },
  whatTopic: { vi: 'Bà con muốn học gì?', en: 'What do they want to learn?' },
  programme: { vi: 'Thuộc lĩnh vực', en: 'Programme' },
  add: { vi: 'Thêm chuyên đề', en: 'Add the topic' },
  cancel: { vi: 'Hủy', en: 'Cancel' },
  none: {
    vi: 'Chưa có chuyên đề nào. Thêm điều đầu tiên bà con nói.',
    en: 'No topic yet. Add the first thing people say.',
  },
  toldFigure: (topic: string, n: number) => ({ vi: `${topic}: ${n} người`, en: `${topic}: ${n}` }),
  toldName: (topic: string, name: string) => ({ vi: `${topic}: ${name}`, en: `${topic}: ${name}` }),
  toldGone: (name: string) => ({ vi: `bỏ tên ${name}`, en: `${name} taken out` }),
} as const;
