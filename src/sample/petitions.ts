import type { SamplePetition } from './model.ts';
import { sampleId } from './random.ts';

/** What a centre is about to ask of its commune: rooms and things, as plans of communes have it in their last part. */
export const petitionsFor = (key: string, recipient: string): SamplePetition[] => [
  {
    id: sampleId(key, 'petition', 'thiet-bi'),
    documentId: null,
    answer: null,
    recipient,
    subject: 'Quan tâm cơ sở vật chất, thiết bị để trung tâm hoạt động tốt hơn',
    content:
      'Trung tâm đề nghị bổ sung cho năm tới:\n- 01 máy chiếu và màn chiếu cho hội trường;\n- 20 bộ bàn ghế học viên;\n- Sửa mái nhà văn hóa đã dột.',
  },
];
