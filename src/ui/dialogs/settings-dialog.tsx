import { openReviewSettings } from '../../session/review-settings';
import { en } from '../../strings/en';
import { Button } from '../primitives/button';
import { Segments } from '../primitives/segments';
import { Switch } from '../primitives/switch';
import { StrictnessChoice } from '../review/strictness-choice';
import { changeSettings, settingsState } from '../settings-state';
import { chooseTheme, THEME_CHOICES, themeState } from '../theme-choice';
import { useStore } from '../use-store';
import { useWorkspace } from '../workspace';
import { Dialog } from './dialog';
import { closeDialog } from './dialog-state';

/** What is set for all boards, and how strict the open one is read. */
export default function SettingsDialog() {
  const { readOnly } = useWorkspace();
  const theme = useStore(themeState, (state) => state.choice);
  const { wheelZooms, singleKeys } = useStore(settingsState, (state) => state);
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
          <div className="flex flex-col gap-3 border-t border-line pt-5">
            <StrictnessChoice />
            <Button
              className="self-start"
              onClick={() => {
                closeDialog();
                openReviewSettings();
              }}
            >
              {en.reviewSettings.title}…
            </Button>
          </div>
        )}
      </div>
    </Dialog>
  );
}
