<?php

/** The first page of staff. */

declare(strict_types=1);

class Dashboard extends AdminController
{
    public function index(): void
    {
        $this->app_scripts->add('chart-js', 'assets/plugins/Chart.js/Chart.min.js');
        $this->app_scripts->add('dashboard-js', 'assets/js/dashboard.js');
        $this->load->view('admin/dashboard', [
            'title' => _l('dashboard'),
            'figures' => [
                'clients' => $this->db->count_all('clients'),
                'contacts' => $this->db->count_all('contacts'),
                'tickets' => $this->db->count_all('tickets'),
                'staff' => $this->db->count_all('staff'),
            ],
            'widgets' => hooks()->apply_filters('get_dashboard_widgets', []),
        ]);
    }
}
