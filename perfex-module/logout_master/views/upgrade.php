<?php

/**
 * In place of a page whose tables are not there, within the staff area's frame.
 *
 * @var array<string, mixed> $logout_master what it shows, by the names below
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

['language' => $language, 'message' => $message, 'url' => $url] = $logout_master;

$e = static fn (string $value): string => htmlspecialchars($value, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8');
$text = static fn (string $key): string => $e($language->text($key));

init_head();
?>
<div id="wrapper">
    <div class="content" id="logout-master-upgrade" dir="<?= $text('direction') ?>">
        <div class="panel_s"><div class="panel-body">
            <h1><?= $text('upgrade_title') ?></h1>
            <div class="alert alert-warning" role="alert"><?= $e($message) ?></div>
            <?php if ($url !== '') : ?>
                <p><a class="btn btn-primary" href="<?= $e($url) ?>"><?= $text('upgrade_link') ?></a></p>
            <?php endif ?>
        </div></div>
    </div>
</div>
<?php init_tail(); ?>
</body>
</html>
