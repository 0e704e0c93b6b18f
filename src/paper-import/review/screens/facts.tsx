import { Button, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { dayText } from '#kit/day.ts';
import { Section } from '#kit/page.tsx';
import { useSay } from '#kit/words.tsx';
import { inForceOn, usualBasis } from '#law/defaults.ts';
import type { PlanReading } from '#plan/reading/schema.ts';
import { formatPartialDate } from '#vocabulary/date.ts';
import type { Words } from '#vocabulary/language.ts';
import { formatNumber } from '#vocabulary/money.ts';
import { fold } from '#vocabulary/text.ts';
import type { OpenedImport } from '../schema.ts';
import { PathEditor } from './path-editor.tsx';
import type { ReviewHands } from './use-review.ts';
import { kindWords, words } from './words.ts';

/** A part of what the paper says: one line of it each, with the path that it stands at. */
interface Fact {
  readonly label: Words;
  readonly items: readonly {
    readonly path: string;
    readonly text: string;
    readonly note?: Words | null;
    readonly editable?: boolean;
  }[];
}

/** Everything that the paper says beside its rows; a press shows it on the paper, and single values can be corrected. */
export function Facts({
  hands,
  centre,
  present,
  writable,
  onPath,
}: {
  hands: ReviewHands;
  centre: OpenedImport['centre'];
  present: string | null;
  writable: boolean;
  onPath: (path: string) => void;
}) {
  const say = useSay();
  const [correcting, setCorrecting] = useState<string | null>(null);
  const facts = factsOf(hands.review.corrected, centre, say);
  const line = ({ path, text, note, editable }: Fact['items'][number]): ReactNode => (
    <li key={path}>
      {correcting === path ? (
        <PathEditor path={path} label={text || '…'} hands={hands} onDone={() => setCorrecting(null)} />
      ) : (
        <>
          <button
            type="button"
            className="imp-fact"
            data-present={present === path || undefined}
            onClick={() => onPath(path)}
          >
            {text || <i>{say(words.notThere)}</i>}
          </button>
          {note && <span className="imp-note">{say(note)}</span>}
          {editable && writable && (
            <Button
              variant="subtle"
              size="compact-sm"
              aria-label={`${say(words.correct)}: ${text || say(words.notThere)}`}
              onClick={() => setCorrecting(path)}
            >
              {say(words.correct)}
            </Button>
          )}
        </>
      )}
    </li>
  );
  return (
    <Section title={say(words.facts)}>
      <dl className="imp-facts">
        {facts.map(({ label, items }) => (
          <div key={label.vi}>
            <dt>{say(label)}</dt>
            <dd>
              {items.length === 0 ? (
                <Text size="sm" c="dimmed">
                  {say(words.notThere)}
                </Text>
              ) : (
                <>
                  <ul>{items.slice(0, 3).map(line)}</ul>
                  {items.length > 3 && (
                    <details>
                      <summary>+ {items.length - 3}</summary>
                      <ul>{items.slice(3).map(line)}</ul>
                    </details>
                  )}
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function factsOf(read: PlanReading, centre: OpenedImport['centre'], say: (words: Words) => string): Fact[] {
  const { issuer, community, lastPeriod, needs } = read;
  const own = issuer.name && fold(issuer.name).includes(fold(centre.placeName));
  const join = (...parts: (string | null | undefined)[]) => parts.filter(Boolean).join(' · ');
  const count = (value: number | null, unit: string) =>
    value === null ? null : `${formatNumber(value)} ${unit}`;
  const day = read.period.from ?? read.issuedOn;
  return [
    {
      label: words.issuer,
      items: [
        { path: 'issuer.name', text: issuer.name ?? '', note: own ? words.matches : null, editable: true },
      ],
    },
    { label: words.number, items: [{ path: 'number', text: read.number ?? '', editable: true }] },
    {
      label: words.issued,
      items: [
        {
          path: 'issuedOn',
          text: join(read.issuedAt, read.issuedOn && formatPartialDate(read.issuedOn)),
          editable: true,
        },
      ],
    },
    {
      label: words.kind,
      items: [
        {
          path: 'period',
          text: join(
            say(kindWords(read.kind)),
            read.period.from && `${dayText(read.period.from)} – ${dayText(read.period.to)}`,
          ),
        },
      ],
    },
    { label: words.name, items: [{ path: 'title', text: read.title ?? '', editable: true }] },
    ...(read.theme
      ? [{ label: words.theme, items: [{ path: 'theme', text: read.theme, editable: true }] }]
      : []),
    {
      label: words.community,
      items: communityOf(community).map(({ key, text }) => ({
        path: `community.${key}`,
        text,
        editable: true,
      })),
    },
    {
      label: words.lastPeriod,
      items: [
        ...lastPeriod.byProgramme.map(({ programme, classes, attendances }, at) => ({
          path: `lastPeriod.byProgramme[${at}].attendances`,
          text: join(programme, count(classes, 'lớp'), count(attendances, 'lượt')),
          editable: true,
        })),
        ...(lastPeriod.stated.attendances === null
          ? []
          : [
              {
                path: 'lastPeriod.stated.attendances',
                text: `Giấy ghi tổng: ${formatNumber(lastPeriod.stated.attendances)} lượt`,
                editable: true,
              },
            ]),
      ],
    },
    {
      label: words.needs,
      items: [
        ...needs.byProgramme.map(({ programme, topics, attendances }, at) => ({
          path: `needs.byProgramme[${at}].attendances`,
          text: join(programme, count(topics, 'chuyên đề'), count(attendances, 'lượt')),
          editable: true,
        })),
        ...(needs.stated.attendances === null
          ? []
          : [
              {
                path: 'needs.stated.attendances',
                text: `Giấy ghi tổng: ${formatNumber(needs.stated.attendances)} lượt`,
                editable: true,
              },
            ]),
      ],
    },
    {
      label: words.bases,
      items: read.legalBases.map(({ number, date, subject }, at) => ({
        path: `legalBases[${at}]`,
        text: join(number, date && formatPartialDate(date), subject),
        note: basisNote(number, day),
      })),
    },
    {
      label: words.targets,
      items: read.targets.map(({ text, comparator, value, unit }, at) => ({
        path: `targets[${at}]`,
        text: `${comparator === '=' ? '' : comparator === '>=' ? '≥ ' : '≤ '}${formatNumber(value)} ${unit ?? ''} · ${text}`,
      })),
    },
    {
      label: words.assignments,
      items: read.assignments.map(({ unit, tasks }, at) => ({
        path: `assignments[${at}].unit`,
        text: `${unit}: ${tasks.join(' ')}`,
      })),
    },
    { label: words.funding, items: read.funding.map((text, at) => ({ path: `funding[${at}]`, text })) },
    {
      label: words.recipients,
      items: read.recipients.map(({ name, purpose }, at) => ({
        path: `recipients[${at}].name`,
        text: purpose ? `${name} (${purpose})` : name,
      })),
    },
    {
      label: words.signatories,
      items: read.signatories.map(({ capacity, post, name }, at) => ({
        path: `signatories[${at}].name`,
        text: join(capacity, post, name),
        editable: true,
      })),
    },
  ];
}

const communityNames: readonly (readonly [keyof PlanReading['community'], string])[] = [
  ['areaHa', 'ha'],
  ['villages', 'thôn'],
  ['households', 'hộ'],
  ['population', 'người'],
  ['poorHouseholds', 'hộ nghèo'],
  ['nearPoorHouseholds', 'hộ cận nghèo'],
];

const communityOf = (community: PlanReading['community']): { key: string; text: string }[] =>
  communityNames.flatMap(([key, unit]) =>
    community[key] === null ? [] : [{ key, text: `${formatNumber(community[key])} ${unit}` }],
  );

function basisNote(number: string, day: string | null): Words {
  const known = usualBasis(number);
  if (!known || !day) return words.basisUnknown;
  const standing = inForceOn(known, day);
  if (standing === null) return words.basisUnknown;
  return standing ? words.basisKnown : words.basisEnded;
}
