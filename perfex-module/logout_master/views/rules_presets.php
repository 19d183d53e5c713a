<?php

/**
 * Presets within the staff area's frame, and what one of them would change.
 *
 * @var array<string, mixed> $logout_master what it shows, by the names below and in views/rules_top.php
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

['presets' => $presets, 'chosen' => $chosen, 'changes' => $changes] = $logout_master;

$content_id = 'logout-master-presets';
require __DIR__ . '/rules_top.php';
?>
<p><?= $text('presets_intro') ?></p>
<?php if ($chosen !== '') : ?>
    <div class="panel_s" id="logout-master-preview"><div class="panel-body">
        <h2 id="logout-master-preview-title"><?= $text('presets_preview', ['preset' => $language->text("preset_{$chosen}")]) ?></h2>
        <?php if ($changes === []) : ?>
            <p><?= $text('preset_same') ?></p>
        <?php else : ?>
            <div class="table-responsive" tabindex="0" role="region" aria-labelledby="logout-master-preview-title">
                <table class="table" id="logout-master-changes">
                    <caption class="sr-only"><?= $text('presets_changes') ?></caption>
                    <thead><tr>
                        <?php foreach (['where', 'setting', 'before', 'after'] as $column) : ?>
                            <th scope="col"><?= $text("presets_col_{$column}") ?></th>
                        <?php endforeach ?>
                    </tr></thead>
                    <tbody>
                    <?php foreach ($changes as $change) : ?>
                        <tr>
                            <td><?= $e($change['place']) ?></td>
                            <th scope="row"><?= $e($change['setting']) ?></th>
                            <td><?= $e($change['before']) ?></td>
                            <td><?= $e($change['after']) ?></td>
                        </tr>
                    <?php endforeach ?>
                    </tbody>
                </table>
            </div>
            <p><?= $text('presets_others') ?></p>
            <?php if ($may_edit) : ?>
                <form method="post" action="<?= $e($url('apply')) ?>">
                    <?= $token ?>
                    <input type="hidden" name="preset" value="<?= $e($chosen) ?>">
                    <div class="form-group">
                        <label for="preset-why" class="control-label"><?= $text('settings_why') ?></label>
                        <input type="text" class="form-control" id="preset-why" name="why" maxlength="1000"
                            autocomplete="off"<?= $needed ?>>
                    </div>
                    <button type="submit" class="btn btn-primary"><?= $text('presets_apply') ?></button>
                    <a class="btn btn-default" href="<?= $e($url('presets')) ?>"><?= $text('rules_cancel') ?></a>
                </form>
            <?php endif ?>
        <?php endif ?>
    </div></div>
<?php endif ?>
<div class="logout-master-halves">
<?php foreach ($presets as $preset) : ?>
    <div class="panel_s" id="logout-master-preset-<?= $e($preset['id']) ?>"><div class="panel-body">
        <h2><?= $e($preset['name']) ?></h2>
        <?php if ($preset['clause'] !== '') : ?>
            <p><strong><bdi><?= $e($preset['clause']) ?></bdi></strong></p>
        <?php endif ?>
        <p><?= $e($preset['text']) ?></p>
        <div class="logout-master-fields">
            <div><h3><?= $text('rules_place_default') ?></h3><?= $list($preset['default']) ?></div>
            <div><h3><?= $text('rules_place_ceiling') ?></h3><?= $list($preset['ceiling']) ?></div>
        </div>
        <p><a class="btn btn-default" href="<?= $e($url('presets') . "?preset={$preset['id']}#logout-master-preview") ?>"><?=
            $text('presets_preview', ['preset' => $preset['name']]) ?></a></p>
    </div></div>
<?php endforeach ?>
</div>
<?php require __DIR__ . '/rules_end.php' ?>
