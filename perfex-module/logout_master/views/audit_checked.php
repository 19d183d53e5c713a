<?php

/**
 * What a check of the chain has found: part of the page "Audit log", which gives it its names.
 *
 * @var array<string, mixed> $checked
 * @var callable(string, array<string, mixed>=): string $text
 * @var callable(string|int): string $e
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

?>
<div class="alert alert-<?= $checked['found'] === 0 ? 'success' : 'danger' ?>" role="status" id="logout-master-audit-checked"
    data-rows="<?= (int) $checked['rows'] ?>" data-found="<?= (int) $checked['found'] ?>">
    <p><?= $checked['found'] === 0
        ? $text('audit_check_good', ['rows' => $checked['rows']])
        : $text('audit_check_bad', ['rows' => $checked['rows'], 'found' => $checked['found']]) ?></p>
    <?php if ($checked['findings'] !== []) : ?>
        <ul>
            <?php foreach ($checked['findings'] as $finding) : ?>
                <li data-problem="<?= $finding['problem'] ?>" data-from="<?= (int) $finding['from'] ?>">
                    <?= $text("audit_problem_{$finding['problem']}", [
                        'from' => $finding['from'],
                        'through' => $finding['through'],
                    ]) ?>
                </li>
            <?php endforeach ?>
        </ul>
        <?php if ($may_keep) : ?>
            <form method="post" action="<?= $e($url('acknowledge')) ?>" id="logout-master-audit-acknowledge">
                <?= $token ?>
                <button type="submit" class="btn btn-default"><?= $text('audit_acknowledge') ?></button>
            </form>
        <?php endif ?>
    <?php endif ?>
    <?php if ($checked['other_key'] > 0) : ?>
        <p><?= $text('audit_check_other_key', ['rows' => $checked['other_key']]) ?></p>
    <?php endif ?>
</div>
