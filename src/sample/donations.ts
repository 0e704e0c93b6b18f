import type { CivilDate } from '#vocabulary/date.ts';
import type { SampleDonation } from './model.ts';
import { sampleId } from './random.ts';

/** Money for one class from a co-operative, and things for the centre from a union. */
export const donationsFor = (
  key: string,
  receivedOn: CivilDate,
  activityId: SampleDonation['activityId'],
): SampleDonation[] => [
  {
    id: sampleId(key, 'donation', 'hop-tac-xa'),
    donor: 'Hợp tác xã nông nghiệp xã',
    donorKind: 'enterprise',
    receivedOn,
    amount: 500_000,
    goods: null,
    worth: null,
    activityId,
  },
  {
    id: sampleId(key, 'donation', 'doan-the'),
    donor: 'Đoàn thanh niên xã',
    donorKind: 'organisation',
    receivedOn,
    amount: null,
    goods: '20 quyển sách kỹ thuật trồng trọt',
    worth: 600_000,
    activityId: null,
  },
];
