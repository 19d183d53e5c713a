<?php

/**
 * The idle limit, at the top of a login form.
 *
 * @var array{text: string} $logout_master
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

?>
<p class="text-muted" id="logout-master-limit">
    <?= htmlspecialchars($logout_master['text'], ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8') ?>
</p>
