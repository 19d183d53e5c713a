<?php

/**
 * Addresses that look at the token themselves (Logout_master_presence), so that a lock page which was open longer than a
 * token lives is shown anew, with a fresh one, and not answered by a bare error.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

return ['logout_master/presence/(resume|end)'];
