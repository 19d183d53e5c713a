<?php

/** Setup, Modules (admin/modules): list, upload, activate, deactivate, upgrade the database, uninstall. */

declare(strict_types=1);

class Mods extends AdminController
{
    public function __construct()
    {
        parent::__construct();
        if (!is_admin()) {
            access_denied('modules');
        }
    }

    public function index(): void
    {
        $this->load->view('admin/modules', ['title' => _l('modules'), 'modules' => $this->app_modules->get()]);
    }

    public function activate(string $name): void
    {
        $this->app_modules->activate($name);
        $this->back();
    }

    public function deactivate(string $name): void
    {
        $this->app_modules->deactivate($name);
        $this->back();
    }

    public function uninstall(string $name): void
    {
        $this->app_modules->uninstall($name);
        $this->back();
    }

    public function upgrade_database(string $name): void
    {
        try {
            $this->app_modules->upgrade_database($name);
        } catch (RuntimeException $error) {
            set_alert('danger', $error->getMessage());
        }
        $this->back();
    }

    public function upload(): void
    {
        $file = $_FILES['module']['tmp_name'] ?? '';
        try {
            if ($file === '' || !is_uploaded_file($file)) {
                throw new RuntimeException('no file came with the form, expected a zip in the field "module"');
            }
            Host\Modules\Upload::install($file, rtrim(APP_MODULES_PATH, '/'));
            set_alert('success', _l('module_uploaded'));
        } catch (RuntimeException $error) {
            set_alert('danger', $error->getMessage());
        }
        $this->back();
    }

    private function back(): never
    {
        redirect(admin_url('modules'));
    }
}
