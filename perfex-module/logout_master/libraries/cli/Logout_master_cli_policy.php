<?php

/** Puts another policy document in force from a file: judged by the extension, a revision with its reason like any other. */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_cli_policy
{
    /** More than the extension takes, so that it is the one to complain. */
    private const BYTES_MOST = 1048576;

    public function __construct(private Logout_master_policy_home $home, private Logout_master_cli_registry $registry)
    {
    }

    /**
     * @return int|null the revision that is in force now; null when the document says what the stored one says
     * @throws Logout_master_cli_error
     */
    public function put(string $file, string $why): ?int
    {
        if ($file === '' || trim($why) === '') {
            throw new Logout_master_cli_error('policy put: found no ' . ($file === '' ? 'FILE' : 'REASON') . ', expected FILE and REASON');
        }
        $text = self::contents($file);
        // The one judge is the extension, and whoever asks it must not touch another registry than the web server's.
        $this->registry->need();
        try {
            // As it was typed: what PHP's decoder would smooth over, such as a key that stands there twice, is an error.
            // One of an older revision is not taken, so it may go first.
            $this->home->put_in_force($text);
            $edited = Logout_master_policy::parse($text);
            $stored = $this->home->stored();
            if ($edited->revision() < $stored->revision()) {
                throw new \InvalidArgumentException(sprintf(
                    '/revision: found %d, expected %d or more; begin with what "policy show" says',
                    $edited->revision(),
                    $stored->revision()
                ));
            }
            return $this->home->save($edited, $why) ? $this->home->stored()->revision() : null;
        } catch (\InvalidArgumentException $refused) {
            throw new Logout_master_cli_error("{$file}: " . $refused->getMessage(), 0, $refused);
        }
    }

    private static function contents(string $file): string
    {
        if ($file !== '-' && !is_file($file)) {
            throw new Logout_master_cli_error("{$file}: found no such file, expected a policy document or - for standard input");
        }
        $text = @file_get_contents($file === '-' ? 'php://stdin' : $file, false, null, 0, self::BYTES_MOST);
        if ($text === false) {
            throw new Logout_master_cli_error("{$file}: cannot be read by this user");
        }
        return $text;
    }
}
