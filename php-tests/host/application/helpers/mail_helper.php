<?php

/** Global functions for mails by template. */

declare(strict_types=1);

/** Adds a template in English once; what an administrator has written stays. */
function create_email_template(
    string $subject,
    string $message,
    string $type,
    string $name,
    string $slug,
    int $active = 1
): bool|int {
    $db = get_instance()->db;
    if ($db->get_where('emailtemplates', ['slug' => $slug])->num_rows() > 0) {
        return false;
    }
    $db->insert('emailtemplates', [
        'subject' => $subject,
        'message' => $message,
        'type' => $type,
        'name' => $name,
        'slug' => $slug,
        'language' => 'english',
        'active' => $active,
        'plaintext' => 0,
        'order' => 0,
        'fromname' => '{companyname} | CRM',
    ]);
    return $db->insert_id();
}

/** The class is libraries/mails/Class.php of the module. */
function mail_template(string $class, string $module = '', mixed ...$arguments): App_mail_template
{
    $class = ucfirst($class);
    $file = $module === '' ? APPPATH . "libraries/mails/{$class}.php" : module_libs_path($module, "mails/{$class}.php");
    if (!is_file($file)) {
        throw new InvalidArgumentException("mail template \"{$class}\": found no {$file}");
    }
    require_once $file;
    return new $class(...$arguments);
}

function send_mail_template(string $class, string $module = '', mixed ...$arguments): bool
{
    return mail_template($class, $module, ...$arguments)->send();
}

/** @param string|list<string> $fields such as "module/merge_fields/x" */
function register_merge_fields(string|array $fields): void
{
    get_instance()->app_merge_fields->register($fields);
}
