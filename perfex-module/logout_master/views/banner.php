<?php

/**
 * What of the protection is off, for admins.
 *
 * @var array{title: string, problems: list<string>} $logout_master
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

['title' => $title, 'problems' => $problems] = $logout_master;

?>
<div class="alert alert-danger" id="logout-master-banner" role="alert">
    <strong><?= htmlspecialchars($title, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8') ?></strong>
    <?php foreach ($problems as $problem) : ?>
        <p><?= htmlspecialchars($problem, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8') ?></p>
    <?php endforeach ?>
</div>
