<?php

/**
 * The page "Review" within the staff area's frame: how it stands, the button that says that it was done, and the plan.
 *
 * @var array<string, mixed> $logout_master what it shows, by the names below and in views/rules_top.php
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

['fields' => $fields, 'errors' => $errors, 'intervals' => $intervals, 'editors' => $editors, 'owner' => $owner,
    'is_owned' => $is_owned, 'due' => $due, 'last' => $last, 'last_by' => $last_by, 'zone' => $zone] = $logout_master;

$content_id = 'logout-master-review';
require __DIR__ . '/rules_top.php';

$error = static fn (string $field): string => isset($errors[$field])
    ? '<p class="text-danger" id="review-' . $field . '-error">' . $e($errors[$field]) . '</p>'
    : '';
$state = static fn (string $field): string => isset($errors[$field])
    ? ' aria-invalid="true" aria-describedby="review-' . $field . '-error"'
    : '';
?>
<p><?= $text('review_intro') ?></p>
<div class="panel_s"><div class="panel-body">
    <h2><?= $text('review_state') ?></h2>
    <div class="table-responsive" tabindex="0" role="region" aria-label="<?= $text('review_state') ?>"><table class="table">
        <caption class="sr-only"><?= $text('review_state') ?></caption>
        <tbody>
            <tr>
                <th scope="row"><?= $text('review_owner') ?></th>
                <td>
                    <bdi><?= $owner === '' ? $text('review_nobody') : $e($owner) ?></bdi>
                    <?php if ($owner !== '' && !$is_owned) : ?>
                        <strong class="text-danger"><?= $text('review_owner_gone') ?></strong>
                    <?php endif ?>
                </td>
            </tr>
            <tr>
                <th scope="row"><?= $text('review_last') ?></th>
                <td>
                    <?php if ($last === null) : ?>
                        <?= $text('review_never') ?>
                    <?php else : ?>
                        <span dir="ltr"><?= $e(gmdate('Y-m-d H:i', intdiv($last['ms'], 1000))) ?> UTC</span>,
                        <bdi><?= $e($last_by) ?></bdi>
                        <?php if ($last['note'] !== '') : ?>
                            <br><bdi><?= $e($last['note']) ?></bdi>
                        <?php endif ?>
                    <?php endif ?>
                </td>
            </tr>
            <tr>
                <th scope="row"><?= $text('review_next') ?></th>
                <td>
                    <span dir="ltr" id="logout-master-review-due"><?= $due === '' ? '–' : $e($due) ?></span>
                    <?php if ($logout_master['is_overdue']) : ?>
                        <strong class="text-danger"><?= $text('review_is_overdue') ?></strong>
                    <?php endif ?>
                </td>
            </tr>
        </tbody>
    </table></div>
    <?php if ($may_edit) : ?>
        <form method="post" action="<?= $e($url('reviewed')) ?>" id="logout-master-review-done" class="mtop15">
            <?= $token ?>
            <input type="hidden" name="due" value="<?= $e($due) ?>">
            <div class="form-group">
                <label for="review-note" class="control-label"><?= $text('review_note') ?></label>
                <textarea class="form-control" id="review-note" name="note" rows="3" maxlength="1000"></textarea>
            </div>
            <button type="submit" class="btn btn-primary"><?= $text('review_done') ?></button>
        </form>
    <?php endif ?>
</div></div>
<?php if ($may_edit) : ?>
    <form method="post" action="<?= $e($url('plan')) ?>" id="logout-master-review-plan" class="panel_s">
        <div class="panel-body">
            <?= $token ?>
            <h2><?= $text('review_plan') ?></h2>
            <?php if ($errors !== []) : ?>
                <div class="alert alert-danger" role="alert"><?= $text('review_not_saved') ?></div>
            <?php endif ?>
            <div class="form-group">
                <label for="review-owner" class="control-label"><?= $text('review_owner') ?></label>
                <select class="form-control" id="review-owner" name="owner"<?= $state('owner') ?>>
                    <option value="0"><?= $text('review_nobody') ?></option>
                    <?php foreach ($editors as $id => $name) : ?>
                        <option value="<?= $id ?>"<?= $fields['owner'] === (string) $id ? ' selected' : '' ?>><?=
                            $e("#{$id} {$name}") ?></option>
                    <?php endforeach ?>
                </select>
                <?= $error('owner') ?>
            </div>
            <div class="form-group">
                <label for="review-due" class="control-label"><?= $text('review_next') ?></label>
                <input type="date" class="form-control" id="review-due" name="due" value="<?= $e($fields['due']) ?>"
                    required<?= $state('due') ?>>
                <p class="text-muted"><?= $text('review_zone', ['zone' => $zone]) ?></p>
                <?= $error('due') ?>
            </div>
            <div class="form-group">
                <label for="review-months" class="control-label"><?= $text('review_interval') ?></label>
                <select class="form-control" id="review-months" name="months"<?= $state('months') ?>>
                    <?php foreach ($intervals as $months) : ?>
                        <option value="<?= $months ?>"<?= $fields['months'] === (string) $months ? ' selected' : '' ?>><?=
                            $text('review_months', ['months' => $months]) ?></option>
                    <?php endforeach ?>
                </select>
                <?= $error('months') ?>
            </div>
            <div class="checkbox checkbox-primary">
                <input type="checkbox" id="review-why" name="why_wanted" value="1"<?=
                    $fields['why_wanted'] === '1' ? ' checked' : '' ?>>
                <label for="review-why"><?= $text('review_why_wanted') ?></label>
            </div>
            <button type="submit" class="btn btn-primary"><?= $text('review_save') ?></button>
        </div>
    </form>
<?php endif ?>
<?php require __DIR__ . '/rules_end.php' ?>
