<?php

/**
 * What changes, group by group: a part of the pages about announcements, with their names.
 *
 * @var array<string, mixed> $logout_master see views/announcements.php
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

?>
<?php foreach ($general as $line) : ?>
    <p><?= $e($line) ?></p>
<?php endforeach ?>
<?php if ($by_group !== []) : ?>
    <div class="table-responsive" tabindex="0" role="region" aria-label="<?= $text('announce_changes') ?>">
        <table class="table" id="logout-master-announce-changes">
            <caption class="sr-only"><?= $text('announce_changes') ?></caption>
            <thead><tr>
                <th scope="col"><?= $text('rules_col_whom') ?></th>
                <th scope="col"><?= $text('announce_changes') ?></th>
            </tr></thead>
            <tbody>
            <?php foreach ($by_group as $group => $lines) : ?>
                <tr>
                    <th scope="row"><?= $e($group) ?></th>
                    <td><?= $list($lines) ?></td>
                </tr>
            <?php endforeach ?>
            </tbody>
        </table>
    </div>
<?php endif ?>
