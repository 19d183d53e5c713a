<?php

/**
 * The page of presets: what each asks for, what would change, and then the change itself, as one revision.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_preset_page
{
    public function __construct(
        private Logout_master_host $host,
        private Logout_master_rules_door $door,
        private Logout_master_policy_home $home,
        private Logout_master_host_rules $pages,
        private Logout_master_review_words $words,
        private Logout_master_review_reason $reason,
        private Logout_master_language $language
    ) {
    }

    /** @return array<string, mixed> what the view shows; a preview too when "preset" names one */
    public function shown(): array
    {
        $this->door->look();
        $chosen = $this->known($this->host->get('preset'));
        $presets = [];
        foreach (Logout_master_preset::ALL as $id => $preset) {
            $presets[] = [
                'id' => $id,
                'name' => $this->language->text("preset_{$id}"),
                'clause' => $preset['clause'],
                'text' => $this->language->text("preset_{$id}_text"),
                'default' => $this->words($preset['default']),
                'ceiling' => $this->words($preset['ceiling']),
            ];
        }
        $stored = $this->home->stored();
        return [
            'presets' => $presets,
            'chosen' => $chosen,
            'changes' => $chosen === ''
                ? []
                : $this->words->changes($stored, Logout_master_preset::apply($chosen, $stored)),
            'version' => $this->home->version(),
        ];
    }

    public function apply(): never
    {
        $this->door->change();
        $chosen = $this->known($this->host->post('preset'));
        $version = $this->host->post('version');
        if ($chosen === '' || !is_string($version) || !hash_equals($this->home->version(), $version)) {
            $this->tell('warning', $this->language->text('rules_changed_meanwhile'));
        }
        if (!$this->home->is_readable()) {
            // What stands there would be lost, whatever it is.
            $this->tell('danger', $this->language->text('settings_broken'));
        }
        try {
            $why = $this->reason->of($this->host->post('why'), $this->language->text("preset_{$chosen}"));
            $is_new = $this->home->save(Logout_master_preset::apply($chosen, $this->home->stored()), $why);
        } catch (\InvalidArgumentException $refused) {
            $this->tell('danger', $this->language->text('rules_refused', ['error' => $refused->getMessage()]));
        }
        $this->tell($is_new ? 'success' : 'info', $this->language->text($is_new ? 'preset_applied' : 'preset_same'));
    }

    private function known(mixed $id): string
    {
        return is_string($id) && isset(Logout_master_preset::ALL[$id]) ? $id : '';
    }

    /**
     * @param array<string, mixed> $settings
     * @return list<string>
     */
    private function words(array $settings): array
    {
        $words = [];
        foreach ($settings as $setting => $value) {
            $words[] = $this->language->text('rules_sets', [
                'setting' => Logout_master_setting::name($setting, $this->language),
                'value' => Logout_master_setting::words($setting, $value, $this->language),
            ]);
        }
        return $words;
    }

    private function tell(string $type, string $text): never
    {
        $this->host->alert($type, $text);
        $this->host->redirect($this->pages->url('presets'));
    }
}
