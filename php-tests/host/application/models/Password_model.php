<?php

/** Forgotten passwords: a key by mail, good for an hour and once. The hooks come without arguments that one can trust. */

declare(strict_types=1);

class Password_model extends App_Model
{
    private const LIFE = 3600;

    /** Says nothing of whether there is such a person. */
    public function forgot(string $email, bool $staff): void
    {
        $user = $this->db->get_where($this->table($staff), ['email' => $email, 'active' => 1])->row();
        if ($user === null) {
            return;
        }
        $key = bin2hex(random_bytes(16));
        $id = $staff ? $user->staffid : $user->id;
        $values = ['new_pass_key' => $key, 'new_pass_key_requested' => date('Y-m-d H:i:s')];
        $this->db->update($this->table($staff), $values, [$this->id($staff) => $id]);
        $path = 'authentication/reset_password/' . (int) $staff . "/{$id}/{$key}";
        $link = $staff ? admin_url($path) : site_url($path);
        $this->load->model('emails_model');
        $this->emails_model->send_simple_email($email, _l('reset_password_subject'), _l('reset_password_message', $link));
        hooks()->do_action('forgot_password_email_sent');
    }

    public function may_reset(bool $staff, string $id, string $key): bool
    {
        $user = $this->db->get_where($this->table($staff), [$this->id($staff) => $id, 'new_pass_key' => $key])->row();
        return $key !== '' && $user !== null && strtotime($user->new_pass_key_requested) > time() - self::LIFE;
    }

    public function reset(bool $staff, string $id, string $password): void
    {
        hooks()->do_action('before_user_reset_password');
        $this->db->update($this->table($staff), [
            'password' => app_hasher()->HashPassword($password),
            'new_pass_key' => null,
            'last_password_change' => date('Y-m-d H:i:s'),
        ], [$this->id($staff) => $id]);
        hooks()->do_action('after_user_reset_password');
    }

    private function table(bool $staff): string
    {
        return $staff ? 'staff' : 'contacts';
    }

    private function id(bool $staff): string
    {
        return $staff ? 'staffid' : 'id';
    }
}
