import { Copy, Download } from 'lucide-react';
import { useMemo, useState } from 'react';

import { lineLegendState } from '../../session/line-legend';
import { selection } from '../../session/selection';
import { en } from '../../strings/en';
import { announce } from '../announcer';
import { copyPng } from '../export/copy-image';
import { pngImage, svgImage } from '../export/make-image';
import type { ImageOptions } from '../export/make-image';
import { fileName } from '../file-name';
import { download } from '../pick-file';
import { Button } from '../primitives/button';
import { Segments } from '../primitives/segments';
import { Switch } from '../primitives/switch';
import { useStore } from '../use-store';
import { useBoard, useSource, useWorkspace } from '../workspace';
import { Dialog } from './dialog';
import { closeDialog } from './dialog-state';
import { ExportPreview } from './export-preview';

type Format = 'png' | 'svg';
const SCALES = ['1', '2', '3'] as const;

/** The board as an image: choose, see it as it will be, take it. */
export default function ExportDialog() {
  const { library, files, lens } = useWorkspace();
  const { reading, decorations } = useSource(lens);
  const board = useBoard();
  const selected = useStore(selection, (state) => state);
  const some = selected.nodes.size > 0;
  const [format, setFormat] = useState<Format>('png');
  const [theme, setTheme] = useState<'light' | 'dark'>('light');
  const [background, setBackground] = useState(true);
  const [scale, setScale] = useState<(typeof SCALES)[number]>('2');
  const [part, setPart] = useState<'whole' | 'selection'>('whole');
  const [withLens, setWithLens] = useState(true);
  const [legend, setLegend] = useState(() => lineLegendState.getState().on);
  const [embed, setEmbed] = useState(true);
  const [message, setMessage] = useState('');
  const text = en.dialogs.export;

  const options = useMemo(
    (): ImageOptions => ({
      theme,
      background,
      scale: format === 'png' ? Number(scale) : 1,
      embed,
      legend,
      ...(withLens && decorations !== undefined ? { decorations } : {}),
      ...(part === 'selection' && some
        ? { selection: new Set([...selected.nodes, ...selected.edges]) }
        : {}),
    }),
    [theme, background, scale, format, embed, legend, withLens, decorations, part, some, selected],
  );
  const say = (words: string) => {
    setMessage(words);
    announce(words);
  };
  const failed = (error: unknown) =>
    say(text.failed(error instanceof Error ? error.message : String(error)));

  const save = async () => {
    const name = fileName(board.title, format, new Date());
    try {
      if (format === 'svg') download(await svgImage(board, library, options), name);
      else {
        const png = await pngImage(board, library, options);
        download(png.blob, name);
        if (png.lowered) {
          say(text.reduced(png.scale));
          return;
        }
      }
      say(text.saved(name));
    } catch (error) {
      failed(error);
    }
  };
  const copy = async () => {
    const image = pngImage(board, library, options).then(({ blob }) => blob);
    say((await copyPng(image)) ? text.copied : text.copyFailed);
  };
  const empty = board.nodes.size === 0;

  return (
    <Dialog title={text.title} onClose={closeDialog}>
      <div className="flex min-h-0 flex-1 overflow-y-auto phone:flex-col">
        <ExportPreview options={options} format={format} />
        <div className="flex w-[280px] shrink-0 flex-col gap-4 border-l border-line p-5 phone:w-full phone:border-t phone:border-l-0">
          <Segments
            label={text.format}
            value={format}
            options={[
              { value: 'png', label: text.png },
              { value: 'svg', label: text.svg },
            ]}
            onPick={setFormat}
          />
          <Segments
            label={text.theme}
            value={theme}
            options={[
              { value: 'light', label: text.light },
              { value: 'dark', label: text.dark },
            ]}
            onPick={setTheme}
          />
          {format === 'png' && (
            <Segments
              label={text.scale}
              value={scale}
              options={SCALES.map((value) => ({ value, label: text.scaleOf(Number(value)) }))}
              onPick={setScale}
            />
          )}
          {some && (
            <Segments
              label={text.part}
              value={part}
              options={[
                { value: 'whole', label: text.whole },
                { value: 'selection', label: text.selection },
              ]}
              onPick={setPart}
            />
          )}
          {reading !== undefined && (
            <Switch
              label={text.lens(en.lensNames[reading.lens])}
              hint={text.lensHint}
              on={withLens}
              onChange={setWithLens}
            />
          )}
          <Switch label={text.background} on={background} onChange={setBackground} />
          <Switch
            label={en.connections.inImage}
            hint={en.connections.inImageHint}
            on={legend}
            onChange={setLegend}
          />
          <Switch label={text.embed} hint={text.embedHint} on={embed} onChange={setEmbed} />
          <div className="mt-auto flex flex-col gap-2 pt-2">
            <p aria-live="polite" className="min-h-[19px] text-12 text-soft">
              {empty ? text.nothing : message}
            </p>
            <Button
              data-first
              kind="filled"
              className="justify-center"
              disabled={empty}
              icon={<Download size={16} aria-hidden="true" />}
              onClick={() => void save()}
            >
              {text.download}
            </Button>
            <Button
              className="justify-center"
              disabled={empty}
              icon={<Copy size={15} aria-hidden="true" />}
              onClick={() => void copy()}
            >
              {text.copy}
            </Button>
            <Button
              kind="quiet"
              className="justify-center"
              onClick={() => void files.saveFile('new')}
            >
              {text.boardFile}
            </Button>
          </div>
        </div>
      </div>
    </Dialog>
  );
}
