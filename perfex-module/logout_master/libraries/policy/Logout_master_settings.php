<?php

/**
 * The module's tab in the host's settings: shows the policy document's two rules as fields, takes them back, and saves
 * one document or nothing at all.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_settings
{
    private const OURS = 'logout_master_';
    private const DOCUMENT = Logout_master_policy_home::OPTION;
    private const SWITCH = 'logout_master_enabled';
    private const WHY = 'logout_master_why';

    public function __construct(
        private Logout_master_policy_home $home,
        private Logout_master_host $host,
        private Logout_master_language $language,
        private Logout_master_person_form $desk,
        private Logout_master_draft_form $drafts,
        private Logout_master_review_reason $reason
    ) {
    }

    /**
     * @param list<string> $links
     * @return list<string>
     */
    public function action_links(array $links): array
    {
        $url = $this->host->escape($this->host->settings_url());
        $links[] = "<a href=\"{$url}\">" . $this->host->escape($this->language->text('settings_link')) . '</a>';
        return $links;
    }

    public function fields(): string
    {
        $policy = $this->home->stored();
        return $this->host->view('settings_fields', [
            'style' => $this->host->asset_url('rules.css'),
            'language' => $this->language,
            'is_on' => $this->host->option(self::SWITCH) !== '0',
            'switch' => 'settings[' . self::SWITCH . ']',
            'kinds' => array_keys(Logout_master_policy::RULES),
            'shown' => array_map(
                static fn (string $kind): array => Logout_master_form::shown($policy, $kind),
                array_combine(array_keys(Logout_master_policy::RULES), array_keys(Logout_master_policy::RULES))
            ),
            'document' => $this->host->option(self::DOCUMENT),
            'is_broken' => !$this->home->is_readable(),
            'desk' => $this->desk->fields(),
            'drafts' => $this->drafts->fields(),
        ]);
    }

    /**
     * The filter before the host saves settings, of any tab. What it leaves under our names is what gets saved.
     *
     * @param array<string, mixed> $data
     * @return array<string, mixed>
     */
    public function save(array $data): array
    {
        $settings = is_array($data['settings'] ?? null) ? $data['settings'] : [];
        $posted = array_filter(
            $settings,
            static fn (string|int $name): bool => str_starts_with((string) $name, self::OURS),
            ARRAY_FILTER_USE_KEY
        );
        if ($posted === []) {
            return $data;
        }
        $data['settings'] = array_diff_key($settings, $posted);
        if ($this->host->may_edit_settings()) {
            $data['settings'] += $this->accepted($posted);
        }
        return $data;
    }

    /**
     * The options to save. A refusal ends the request, so that nobody reads that anything was saved.
     *
     * @param array<string, mixed> $posted
     * @return array<string, string>
     */
    private function accepted(array $posted): array
    {
        try {
            $saved = $this->desk->read($posted) + $this->drafts->read($posted);
            $is_on = $this->switched($posted);
            // Before the extension is asked, which puts in force what it takes.
            $why = $this->is_edited($posted) ? $this->reason->of($posted[self::WHY] ?? null, '') : '';
            $policy = $this->edited($posted);
            if ($policy !== null) {
                $saved[self::DOCUMENT] = $policy->json();
                $this->home->note($policy, $why);
            }
            if ($is_on !== null) {
                $saved[self::SWITCH] = $is_on;
            }
            return $saved;
        } catch (Logout_master_form_error $error) {
            $this->refuse($this->explain($error));
        } catch (\InvalidArgumentException $exception) {
            $this->refuse($this->language->text('form_refused', ['error' => $exception->getMessage()]));
        }
    }

    /** @param array<string, mixed> $posted */
    private function switched(array $posted): ?string
    {
        if (!isset($posted[self::SWITCH])) {
            return null;
        }
        if (!in_array($posted[self::SWITCH], ['0', '1'], true)) {
            throw new Logout_master_form_error('module', 'enabled', '?', 'yes_no');
        }
        if ($posted[self::SWITCH] === '1' && $this->host->option(self::SWITCH) === '0') {
            // While it was off nobody's clock moved, so the sessions of before must not be held against anybody.
            $this->host->start_generation();
        }
        return $posted[self::SWITCH];
    }

    /**
     * Whether the form says another thing than what is stored. One that cannot be read says so when it is taken.
     *
     * @param array<string, mixed> $posted
     */
    private function is_edited(array $posted): bool
    {
        $text = $posted[self::DOCUMENT] ?? null;
        $stored = $this->home->stored();
        return !$this->home->is_readable()
            || (is_string($text) && !$this->is_same_text($text))
            || !$this->with_fields($stored, $posted)->equals($stored);
    }

    /** @param array<string, mixed> $posted */
    private function with_fields(Logout_master_policy $policy, array $posted): Logout_master_policy
    {
        foreach (array_keys(Logout_master_policy::RULES) as $kind) {
            $policy = $policy->with($kind, Logout_master_form::read($posted, $kind));
        }
        return $policy;
    }

    /**
     * The new document, already taken by the extension; null when nothing in it changed.
     *
     * @param array<string, mixed> $posted
     */
    private function edited(array $posted): ?Logout_master_policy
    {
        $stored = $this->home->stored();
        $text = $posted[self::DOCUMENT] ?? null;
        $edited = is_string($text) && !$this->is_same_text($text) ? $this->from_text($text, $stored) : null;
        return $this->home->take($edited ?? $this->with_fields($stored, $posted));
    }

    private function from_text(string $text, Logout_master_policy $stored): Logout_master_policy
    {
        // As it was typed: what PHP's decoder would smooth over, such as a key that stands there twice, is an error. One
        // of an older revision is not taken, so it may go first.
        $this->home->put_in_force($text);
        $edited = Logout_master_policy::parse($text);
        if ($edited->revision() < $stored->revision()) {
            throw new \InvalidArgumentException(sprintf(
                '/revision: found %d, expected %d or more; somebody else has saved the document meanwhile',
                $edited->revision(),
                $stored->revision()
            ));
        }
        return $edited;
    }

    /** Browsers send other line ends than they were given. */
    private function is_same_text(string $text): bool
    {
        $plain = static fn (string $text): string => trim(str_replace("\r\n", "\n", $text));
        return $plain($text) === $plain($this->host->option(self::DOCUMENT));
    }

    private function explain(Logout_master_form_error $error): string
    {
        return $this->language->text('form_bad_value', [
            'section' => $this->language->text('settings_of_' . $error->kind),
            'field' => $this->language->text('field_' . $error->field),
            'found' => $error->found,
            'expected' => $this->language->text('form_expected_' . $error->expected, $error->values),
        ]);
    }

    private function refuse(string $message): never
    {
        $this->host->alert('danger', $message);
        $this->host->redirect($this->host->settings_url());
    }
}
