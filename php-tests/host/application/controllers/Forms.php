<?php

/** Public forms, without a login. They may carry the session of somebody who is signed in. */

declare(strict_types=1);

class Forms extends ClientsController
{
    public function ticket(): void
    {
        if ($this->input->post()) {
            $this->db->insert('tickets', [
                'userid' => 0,
                'contactid' => 0,
                'subject' => (string) $this->input->post('subject'),
                'message' => (string) $this->input->post('message'),
                'date' => date('Y-m-d H:i:s'),
            ]);
            set_alert('success', _l('ticket_added'));
            redirect(site_url('forms/ticket'));
        }
        $this->title(_l('open_ticket'))->disableNavigation()->view('public_ticket')->layout();
    }
}
