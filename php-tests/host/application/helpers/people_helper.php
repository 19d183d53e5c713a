<?php

/** Global functions about who is signed in and what they may do. The first group asks the session alone. */

declare(strict_types=1);

function is_staff_logged_in(): bool
{
    return get_instance()->session->has_userdata('staff_logged_in');
}

function is_client_logged_in(): bool
{
    return get_instance()->session->has_userdata('client_logged_in');
}

function is_logged_in(): bool
{
    return is_staff_logged_in() || is_client_logged_in();
}

function is_logged_in_as_client(): bool
{
    return get_instance()->session->has_userdata('logged_in_as_client');
}

function get_staff_user_id(): string|false
{
    return is_staff_logged_in() ? (string) get_instance()->session->userdata('staff_user_id') : false;
}

/** The company, not the person. */
function get_client_user_id(): string|false
{
    return is_client_logged_in() ? (string) get_instance()->session->userdata('client_user_id') : false;
}

function get_contact_user_id(): string|false
{
    return get_instance()->session->has_userdata('contact_user_id')
        ? (string) get_instance()->session->userdata('contact_user_id')
        : false;
}

function get_staff(int|string|null $id = null): ?object
{
    $id = $id ?? get_staff_user_id();
    return $id === false ? null : get_instance()->db->get_where('staff', ['staffid' => $id])->row();
}

function get_staff_full_name(int|string $id = ''): string
{
    $staff = get_staff($id === '' ? null : $id);
    return $staff === null ? '' : "{$staff->firstname} {$staff->lastname}";
}

function get_contact(int|string|null $id = null): ?object
{
    $id = $id ?? get_contact_user_id();
    return $id === false ? null : get_instance()->db->get_where('contacts', ['id' => $id])->row();
}

function get_contact_full_name(int|string $id = ''): string
{
    $contact = get_contact($id === '' ? null : $id);
    return $contact === null ? '' : "{$contact->firstname} {$contact->lastname}";
}

function get_primary_contact_user_id(int|string $clientId): string|false
{
    $row = get_instance()->db->get_where('contacts', ['userid' => $clientId, 'is_primary' => 1])->row();
    return $row === null ? false : $row->id;
}

function get_company_name(int|string $clientId): string
{
    return get_instance()->db->get_where('clients', ['userid' => $clientId])->row()->company ?? '';
}

function is_admin(int|string $staffId = ''): bool
{
    $staff = get_staff($staffId === '' ? null : $staffId);
    return $staff !== null && (int) $staff->admin === 1;
}

function staff_can(string $capability, ?string $feature = null, int|string $staffId = ''): bool
{
    $staffId = $staffId === '' ? get_staff_user_id() : $staffId;
    if ($staffId === false) {
        return false;
    }
    $condition = ['staff_id' => $staffId, 'capability' => $capability] + ($feature === null ? [] : ['feature' => $feature]);
    return is_admin($staffId) || get_instance()->db->get_where('staff_permissions', $condition)->num_rows() > 0;
}

function staff_cant(string $capability, ?string $feature = null, int|string $staffId = ''): bool
{
    return !staff_can($capability, $feature, $staffId);
}

function has_permission(string $feature, int|string $staffId = '', string $can = ''): bool
{
    return staff_can($can, $feature, $staffId);
}

function has_contact_permission(string $permission, int|string $contactId = ''): bool
{
    return get_contact($contactId === '' ? null : $contactId) !== null;
}

/** @param array{capabilities: array<string, string>} $config */
function register_staff_capabilities(string $feature, array $config, ?string $name = null): void
{
    hooks()->add_filter('staff_permissions', static fn (array $permissions): array => [
        ...$permissions,
        $feature => ['name' => $name ?? $feature, 'capabilities' => $config['capabilities']],
    ]);
}

/** @return array<string, array{name: string, capabilities: array<string, string>}> */
function get_available_staff_permissions(): array
{
    $view = ['view' => _l('permission_view')];
    $edit = ['edit' => _l('permission_edit')];
    return hooks()->apply_filters('staff_permissions', [
        'customers' => ['name' => _l('clients'), 'capabilities' => $view + $edit],
        'email_templates' => ['name' => _l('email_templates'), 'capabilities' => $view + $edit],
        'settings' => ['name' => _l('settings'), 'capabilities' => $view + $edit],
        'staff' => ['name' => _l('staff'), 'capabilities' => $view + $edit],
    ]);
}

function access_denied(string $permission = ''): never
{
    set_alert('danger', _l('access_denied'));
    log_activity("Tried to access page where don't have permission [{$permission}]");
    $referrer = $_SERVER['HTTP_REFERER'] ?? '';
    redirect($referrer !== '' && str_starts_with($referrer, base_url()) ? $referrer : admin_url('access_denied'));
}

function ajax_access_denied(): never
{
    header('HTTP/1.1 401 Unauthorized');
    echo _l('access_denied');
    exit;
}

function app_hasher(): Host\Hasher
{
    return new Host\Hasher();
}

/** Remembers this address, of whatever kind the request is, as the one to return to after the login. */
function redirect_after_login_to_current_url(): void
{
    $poll = str_contains(current_full_url(), 'notifications_check');
    if (!$poll || Host\Kernel::get()->service('switches')->on('poll_is_returned_to')) {
        get_instance()->session->set_userdata('red_url', current_full_url());
    }
}

function maybe_redirect_to_previous_url(): void
{
    $url = get_instance()->session->userdata('red_url');
    if ($url !== null) {
        get_instance()->session->unset_userdata('red_url');
        redirect($url);
    }
}

/** Signs the company's primary contact in beside the member of staff who is. */
function login_as_client(int|string $clientId): void
{
    $contact = get_primary_contact_user_id($clientId);
    if ($contact === false) {
        set_alert('danger', _l('no_primary_contact'));
        redirect(admin_url("clients/client/{$clientId}"));
    }
    get_instance()->session->set_userdata([
        'client_user_id' => (string) $clientId,
        'contact_user_id' => (string) $contact,
        'client_logged_in' => true,
        'logged_in_as_client' => true,
    ]);
}
