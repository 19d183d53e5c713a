<?php

/**
 * Marks the controller that answers for itself, so that the guard leaves its requests alone: a locked person must be
 * able to unlock. A class name alone could be another module's.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

interface Logout_master_endpoint
{
}
