<?php

/**
 * Why a person was signed out, at the top of a login form.
 *
 * @var array{text: string, reason: string} $logout_master
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

['text' => $text, 'reason' => $reason] = $logout_master;

?>
<div class="alert alert-info" id="logout-master-notice" role="status" data-reason="<?= $reason ?>">
    <?= htmlspecialchars($text, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8') ?>
</div>
