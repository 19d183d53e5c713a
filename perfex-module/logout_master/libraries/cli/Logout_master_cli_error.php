<?php

/** A command that cannot be carried out: its message says where, what was found, and what was expected. */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_cli_error extends \RuntimeException
{
}
