import { STRICTNESS } from '../../core/board';
import { en } from '../../strings/en';
import { Segments } from '../primitives/segments';
import { Switch } from '../primitives/switch';
import { changeSettings, settingsState } from '../settings-state';
import { chooseTheme, THEME_CHOICES, themeState } from '../theme-choice';
import { useStore } from '../use-store';
import { useBoard, useWorkspace } from '../workspace';
import { Dialog } from './dialog';
import { closeDialog } from './dialog-state';

/** What is set for all boards, and how strict the open one is read. */
export default function SettingsDialog() {
  const { document, readOnly } = useWorkspace();
  const theme = useStore(themeState, (state) => state.choice);
  const { wheelZooms, singleKeys } = useStore(settingsState, (state) => state);
  const strictness = useBoard().settings.strictness ?? 'practice';
  const text = en.dialogs.settings;
  return (
    <Dialog title={text.title} size="small" onClose={closeDialog}>
      <div className="flex flex-col gap-5 overflow-y-auto p-5">
        <Segments
          label={text.theme}
          value={theme}
          options={THEME_CHOICES.map((value) => ({ value, label: text[value] }))}
          onPick={chooseTheme}
        />
        <Segments
          label={text.wheel}
          value={wheelZooms ? 'zooms' : 'pans'}
          options={[
            { value: 'pans', label: text.wheelPans },
            { value: 'zooms', label: text.wheelZooms },
          ]}
          onPick={(value) => changeSettings({ wheelZooms: value === 'zooms' })}
        />
        <Switch
          label={text.singleKeys}
          hint={text.singleKeysHint}
          on={singleKeys}
          onChange={(on) => changeSettings({ singleKeys: on })}
        />
        {!readOnly && (
          <div className="flex flex-col gap-1.5 border-t border-line pt-5">
            <Segments
              label={text.strictness}
              value={strictness}
              options={STRICTNESS.map((value) => ({ value, label: en.strictness[value].label }))}
              onPick={(value) => {
                document.beginStep();
                document.apply([{ type: 'write', in: 'settings', fields: { strictness: value } }]);
              }}
            />
            <p className="text-12 text-soft">
              {en.strictness[strictness].hint} {text.strictnessHint}
            </p>
          </div>
        )}
      </div>
    </Dialog>
  );
}
