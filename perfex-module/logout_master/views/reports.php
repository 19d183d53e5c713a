<?php

/**
 * The page of figures within the staff area's frame: each a table, with a plot beside it where the host has plots.
 *
 * @var array<string, mixed> $logout_master what it shows, by the names below
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

['language' => $language, 'figures' => $figures, 'days' => $days, 'kind' => $kind, 'url' => $url,
    'script' => $script, 'style' => $style] = $logout_master;

$e = static fn (string|int|float $value): string => htmlspecialchars((string) $value, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8');
$text = static fn (string $key, array $values = []): string => $e($language->text($key, $values));
$kinds = ['' => 'audit_all', 'staff' => 'settings_of_staff', 'contact' => 'settings_of_contact'];
$drawn = array_values(array_filter($figures, static fn (Logout_master_figure $figure): bool => $figure->is_drawn));
$plots = array_map(static fn (Logout_master_figure $figure): array => $figure->plot(), $drawn);

init_head();
?>
<link rel="stylesheet" href="<?= $e($style) ?>">
<div id="wrapper">
    <div class="content logout-master-wide" id="logout-master-reports" dir="<?= $text('direction') ?>">
        <h1><?= $text('reports_title') ?></h1>
        <p><?= $text('report_intro') ?></p>
        <form method="get" action="<?= $e($url()) ?>" class="form-inline">
            <label><?= $text('report_days') ?>
                <select name="days" class="form-control">
                    <?php foreach (Logout_master_reports::DAYS as $choice) : ?>
                        <option value="<?= $choice ?>"<?= $choice === $days ? ' selected' : '' ?>><?= $choice ?></option>
                    <?php endforeach ?>
                </select>
            </label>
            <label><?= $text('audit_kind') ?>
                <select name="kind" class="form-control">
                    <?php foreach ($kinds as $value => $key) : ?>
                        <option value="<?= $value ?>"<?= $value === $kind ? ' selected' : '' ?>><?= $text($key) ?></option>
                    <?php endforeach ?>
                </select>
            </label>
            <button type="submit" class="btn btn-primary"><?= $text('audit_apply') ?></button>
            <a class="btn btn-default" id="logout-master-reports-csv"
                href="<?= $e($url('csv') . '?' . http_build_query(['days' => $days, 'kind' => $kind])) ?>"><?=
                $text('audit_export', ['format' => 'CSV']) ?></a>
        </form>
        <?php foreach ($figures as $figure) : ?>
            <div class="panel_s"><div class="panel-body">
                <h2 id="figure-<?= $e($figure->id) ?>"><?= $e($figure->title) ?></h2>
                <?php if (count($figure->notes) > 1) : ?>
                    <ul>
                    <?php foreach ($figure->notes as $note) : ?>
                        <li><?= $e($note) ?></li>
                    <?php endforeach ?>
                    </ul>
                <?php elseif ($figure->notes !== []) : ?>
                    <p><?= $e($figure->notes[0]) ?></p>
                <?php endif ?>
                <?php if ($figure->is_empty()) : ?>
                    <p><?= $text('report_nothing') ?></p>
                <?php else : ?>
                <div class="logout-master-pair">
                    <?php if ($figure->is_drawn) : ?>
                    <div data-plot="<?= $e($figure->id) ?>" hidden>
                        <canvas role="img" aria-label="<?= $text('report_plot', ['title' => $figure->title]) ?>"></canvas>
                    </div>
                    <?php endif ?>
                    <div>
                        <div class="table-responsive" tabindex="0" role="region" aria-labelledby="figure-<?= $e($figure->id) ?>">
                            <table class="table table-striped" aria-labelledby="figure-<?= $e($figure->id) ?>">
                                <?php foreach ($figure->rows() as $number => $row) : ?>
                                    <tr>
                                    <?php foreach ($row as $column => $cell) : ?>
                                        <?php if ($number === 0 || $column === 0) : ?>
                                            <th scope="<?= $number === 0 ? 'col' : 'row' ?>"><bdi><?= $e($cell) ?></bdi></th>
                                        <?php else : ?>
                                            <td><?= $e($cell) ?></td>
                                        <?php endif ?>
                                    <?php endforeach ?>
                                    </tr>
                                <?php endforeach ?>
                            </table>
                        </div>
                    </div>
                </div>
                <?php endif ?>
            </div></div>
        <?php endforeach ?>
    </div>
</div>
<script type="application/json" id="logout-master-plots"><?= Logout_master_page::json($plots) ?></script>
<?php init_tail(); ?>
<script src="<?= $e($script) ?>" defer></script>
</body>
</html>
