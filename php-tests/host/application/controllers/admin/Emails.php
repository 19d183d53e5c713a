<?php

/** Setup, Email Templates. Types of modules are listed by the modules themselves, through after_email_templates. */

declare(strict_types=1);

class Emails extends AdminController
{
    public function __construct()
    {
        parent::__construct();
        if (staff_cant('view', 'email_templates')) {
            access_denied('email_templates');
        }
    }

    public function index(): void
    {
        $this->load->view('admin/emails/list', [
            'title' => _l('email_templates'),
            'templates' => $this->db->where_in('type', ['staff', 'client'])->where('language', 'english')->order_by('name')
                ->get('emailtemplates')->result_array(),
        ]);
    }

    public function email_template(string $id): void
    {
        $template = $this->db->get_where('emailtemplates', ['emailtemplateid' => $id])->row() ?? show_404();
        if ($this->input->post()) {
            if (staff_cant('edit', 'email_templates')) {
                access_denied('email_templates');
            }
            $this->db->update('emailtemplates', [
                'subject' => (string) $this->input->post('subject'),
                'message' => (string) $this->input->post('message'),
                'active' => (int) $this->input->post('active'),
            ], ['emailtemplateid' => $id]);
            set_alert('success', _l('updated_successfully', _l('email_template')));
            redirect(admin_url("emails/email_template/{$id}"));
        }
        $this->load->view('admin/emails/template', [
            'title' => $template->name,
            'template' => $template,
            'fields' => $this->app_merge_fields->of($template->type, $template->slug),
        ]);
    }
}
