<?php

/** Setup, Settings: one form around the view of the chosen page, saved option by option after the filter. */

declare(strict_types=1);

class Settings extends AdminController
{
    public function index(): void
    {
        if (staff_cant('view', 'settings')) {
            access_denied('settings');
        }
        $pages = Host\Kernel::get()->service('settings_pages')->all();
        $group = (string) ($this->input->get('group') ?? array_key_first($pages));
        if (!isset($pages[$group])) {
            show_404();
        }
        if ($this->input->post()) {
            $this->save($group);
        }
        $this->load->view('admin/settings/all', [
            'title' => _l('settings'),
            'pages' => $pages,
            'group' => $group,
            'page' => $pages[$group],
        ]);
    }

    private function save(string $group): never
    {
        if (staff_cant('edit', 'settings')) {
            access_denied('settings');
        }
        $post = hooks()->apply_filters('before_settings_updated', $this->input->post());
        $changed = 0;
        foreach ($post['settings'] ?? [] as $name => $value) {
            $changed += (int) update_option((string) $name, $value);
        }
        if ($changed > 0) {
            set_alert('success', _l('updated_successfully', _l('settings')));
        }
        redirect(admin_url("settings?group={$group}"));
    }
}
