import { Autocomplete } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { request } from '#kit/request.ts';
import type { Place } from '#place/schema.ts';

/** Letters after which the map is asked. */
const ASK_FROM = 2;

interface Props {
  readonly value: string;
  readonly label: string;
  readonly description: string;
  readonly name: string;
  readonly error: string | undefined;
  readonly onType: (typed: string) => void;
  readonly onChoose: (place: Place) => void;
}

/** The commune as somebody types it; where a map is loaded, those of today that fit are offered with the province that they lie in. */
export function CommuneField({ onType, onChoose, value, ...field }: Props) {
  const q = useDeferredValue(value.trim());
  const { data = [] } = useQuery({
    queryKey: ['places', q],
    queryFn: () => request<Place[]>('GET', `/api/places?level=commune&q=${encodeURIComponent(q)}`),
    enabled: q.length >= ASK_FROM,
    placeholderData: (before) => before,
    retry: false,
  });
  const byLabel = new Map(data.map((place) => [labelOf(place, data), place]));
  return (
    <Autocomplete
      {...field}
      required
      autoFocus
      autoComplete="off"
      value={value}
      data={[...byLabel.keys()]}
      // The server has searched by words without marks; what it found is shown.
      filter={({ options }) => options}
      limit={20}
      // What is chosen comes as its label.
      onChange={(typed) => {
        const place = byLabel.get(typed);
        if (place) onChoose(place);
        else onType(typed);
      }}
    />
  );
}

/** 'Xã Tân Hương, Tỉnh Thái Nguyên'; where a province has two of one name, with the code. */
function labelOf({ code, name, aboveName }: Place, all: readonly Place[]): string {
  const label = [name, aboveName].filter(Boolean).join(', ');
  const twice = all.some(
    (other) => other.code !== code && other.name === name && other.aboveName === aboveName,
  );
  return twice ? `${label} (${code})` : label;
}
