import { useEffect, useRef } from 'react';
import { useFileUrl } from '#kit/call.ts';
import { useSay } from '#kit/words.tsx';
import type { Cell, PaperDocument, Source, Table } from '#paper/read/document.ts';
import { getPage } from '../schema.ts';
import { type Place, rowOf } from './places.ts';
import { words } from './words.ts';

/**
 * The paper itself: its pages as pictures, or its text where the file has no pages. The chosen place is marked and scrolled to; what was not
 * understood stands marked too, and the part that is looked at.
 */
export function PaperSource({
  id,
  name,
  document,
  marked,
  unknown,
  present,
  onPlace,
}: {
  id: string;
  name: string;
  document: PaperDocument;
  marked: Source | null;
  /** Where what was not understood stands. */
  unknown: readonly Source[];
  /** Where the part that is looked at stands. */
  present: readonly Source[];
  onPlace: (place: Place) => void;
}) {
  const say = useSay();
  const frame = useRef<HTMLElement>(null);
  const [first] = marked ? [marked] : present;
  const key = first ? `${first.page} ${first.box} ${first.anchor}` : '';
  // biome-ignore lint/correctness/useExhaustiveDependencies: the mark is looked for when another place is chosen
  useEffect(() => {
    const mark = frame.current?.querySelector<HTMLElement>('[data-marked], [data-present-part]');
    if (!mark || !frame.current) return;
    const [inner, outer] = [mark.getBoundingClientRect(), frame.current.getBoundingClientRect()];
    // Only the paper moves, never the screen under the person's hands.
    if (inner.top < outer.top + 8 || inner.bottom > outer.bottom - 8)
      frame.current.scrollBy({ top: inner.top - outer.top - outer.height / 3 });
  }, [key]);
  const pictured = document.kind === 'pdf' || document.kind === 'scan' || document.kind === 'image';
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard
    <section className="imp-source" ref={frame} tabIndex={0} aria-label={say(words.original2)}>
      {pictured ? (
        <Pages
          id={id}
          name={name}
          pages={document.pages ?? 1}
          marked={marked}
          unknown={unknown}
          present={present}
          onPlace={onPlace}
        />
      ) : (
        <Text document={document} marked={marked} unknown={unknown} present={present} onPlace={onPlace} />
      )}
    </section>
  );
}

function Pages({
  id,
  name,
  pages,
  marked,
  unknown,
  present,
  onPlace,
}: {
  id: string;
  name: string;
  pages: number;
  marked: Source | null;
  unknown: readonly Source[];
  present: readonly Source[];
  onPlace: (place: Place) => void;
}) {
  const say = useSay();
  const url = useFileUrl();
  return Array.from({ length: pages }, (_, at) => at + 1).map((page) => {
    const boxesOf = (places: readonly (Source | null)[]) =>
      places.flatMap((place) => (place?.page === page && place.box ? [place.box] : []));
    return (
      <figure key={page} className="imp-page">
        <div className="imp-sheet">
          {/* biome-ignore lint/a11y/useKeyWithClickEvents: the same places are reached by keyboard through what was read */}
          <img
            src={url(getPage, { params: { id, page } })}
            alt={say(words.pageOf(page, name))}
            loading="lazy"
            onClick={(event) => {
              const at = event.currentTarget.getBoundingClientRect();
              onPlace({
                page,
                x: (event.clientX - at.left) / at.width,
                y: (event.clientY - at.top) / at.height,
              });
            }}
          />
          {boxesOf(unknown).map((box) => (
            <Box key={box.join()} box={box} data-unknown />
          ))}
          {boxesOf(present).map((box) => (
            <Box key={box.join()} box={box} data-present-part />
          ))}
          {boxesOf([marked]).map((box) => (
            <Box key={box.join()} box={box} data-marked />
          ))}
        </div>
        <figcaption>{say(words.page(page, pages))}</figcaption>
      </figure>
    );
  });
}

/** A frame around a place of a page. */
const Box = ({ box, ...kind }: { box: NonNullable<Source['box']> } & Readonly<Record<string, unknown>>) => (
  <span
    {...kind}
    className="imp-mark"
    style={{
      left: `${box[0] * 100}%`,
      top: `${box[1] * 100}%`,
      width: `${(box[2] - box[0]) * 100}%`,
      height: `${(box[3] - box[1]) * 100}%`,
    }}
  />
);

function Text({
  document,
  marked,
  unknown,
  present,
  onPlace,
}: {
  document: PaperDocument;
  marked: Source | null;
  unknown: readonly Source[];
  present: readonly Source[];
  onPlace: (place: Place) => void;
}) {
  const rows = (places: readonly Source[]) =>
    new Set(places.flatMap(({ anchor }) => (anchor ? [rowOf(anchor)] : [])));
  const [unknownRows, presentRows] = [rows(unknown), rows(present)];
  const place = (source: Source | null) => {
    const anchor = source?.anchor;
    return {
      ...(anchor && unknownRows.has(rowOf(anchor)) ? { 'data-unknown': true } : {}),
      ...(anchor && presentRows.has(rowOf(anchor)) ? { 'data-present-part': true } : {}),
      ...(anchor && anchor === marked?.anchor ? { 'data-marked': true } : {}),
      ...(anchor ? { onClick: () => onPlace({ anchor }) } : {}),
    };
  };
  return (
    <div className="imp-text">
      {document.blocks.map((block, at) =>
        block.kind === 'paragraph' ? (
          <p
            // The document never changes: a block is its number.
            key={block.source?.anchor ?? at}
            data-align={block.align ?? undefined}
            data-bold={block.bold || undefined}
            {...place(block.source)}
          >
            {block.text}
          </p>
        ) : (
          <TextTable key={block.source?.anchor ?? at} table={block} place={place} />
        ),
      )}
    </div>
  );
}

function TextTable({ table, place }: { table: Table; place: (source: Source | null) => object }) {
  return (
    <table>
      <tbody>
        {table.grid.map((row, r) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the document never changes: a row is its number
          <tr key={r}>
            {row
              .filter((cell, c): cell is Cell => cell.row === r && cell.column === c)
              .map((cell) => (
                <td
                  key={cell.column}
                  rowSpan={cell.rowSpan}
                  colSpan={cell.columnSpan}
                  {...place(cell.source)}
                >
                  {cell.text}
                </td>
              ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
