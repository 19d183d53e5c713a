<?php

/**
 * Long work: an upload, an import and an export that take `seconds` (0 to 60) on top, and hold the session's lock all
 * the while as any page does.
 */

declare(strict_types=1);

class Files extends AdminController
{
    public function index(): void
    {
        $this->load->view('admin/files', [
            'title' => _l('files'),
            'files' => $this->db->order_by('id', 'DESC')->limit(50)->get('files')->result_array(),
        ]);
    }

    public function upload(): void
    {
        $file = $_FILES['file'] ?? null;
        take_seconds();
        if ($file === null || $file['error'] !== UPLOAD_ERR_OK) {
            show_error('no file came with the form, expected one in the field "file"', 422, 'Bad request');
        }
        $this->db->insert('files', [
            'rel_id' => 0,
            'rel_type' => 'staff',
            'file_name' => substr(basename($file['name']), 0, 191),
            'filetype' => substr((string) $file['type'], 0, 40),
            'staffid' => get_staff_user_id(),
            'dateadded' => date('Y-m-d H:i:s'),
        ]);
        move_uploaded_file($file['tmp_name'], FCPATH . 'uploads/' . $this->db->insert_id());
        $this->done(_l('file_uploaded', $file['name']));
    }

    /** Companies from CSV lines of company, phone and city. */
    public function import(): void
    {
        $file = $_FILES['file_csv']['tmp_name'] ?? '';
        if ($file === '' || !is_uploaded_file($file)) {
            show_error('no file came with the form, expected CSV in the field "file_csv"', 422, 'Bad request');
        }
        take_seconds();
        $imported = 0;
        $lines = fopen($file, 'rb');
        while (($cells = fgetcsv($lines)) !== false) {
            if (count($cells) === 3) {
                $this->db->insert('clients', ['company' => $cells[0], 'phonenumber' => $cells[1], 'city' => $cells[2]]);
                $imported++;
            }
        }
        $this->done(_l('import_total_imported', (string) $imported));
    }

    /** All companies as a CSV file; by GET or by POST. */
    public function export(): void
    {
        take_seconds();
        header('Content-Type: text/csv; charset=UTF-8');
        header('Content-Disposition: attachment; filename="customers.csv"');
        $out = fopen('php://output', 'wb');
        fputcsv($out, ['company', 'phone', 'city']);
        foreach ($this->db->order_by('userid')->get('clients')->result_array() as $row) {
            fputcsv($out, [$row['company'], $row['phonenumber'], $row['city']]);
        }
        exit;
    }

    private function done(string $message): void
    {
        if ($this->input->is_ajax_request()) {
            answer_json(['success' => true, 'message' => $message]);
            return;
        }
        set_alert('success', $message);
        redirect(admin_url('files'));
    }
}
