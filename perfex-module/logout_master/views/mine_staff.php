<?php

/**
 * "My sign-in" within the staff area's frame.
 *
 * @var array<string, mixed> $logout_master see views/mine.php
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

init_head();
?>
<div id="wrapper">
    <div class="content">
        <?php require __DIR__ . '/mine.php' ?>
        <?php if ($logout_master['audit_url'] !== '') : ?>
            <p class="mtop15"><a id="logout-master-audit-link" href="<?= $e($logout_master['audit_url']) ?>">
                <?= $text('audit_title') ?>
            </a></p>
        <?php endif ?>
    </div>
</div>
<?php init_tail(); ?>
</body>
</html>
