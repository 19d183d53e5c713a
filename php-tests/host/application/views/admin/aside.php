<?php
$setup = $this->app_menu->get_setup_menu_items();
?>
<aside id="menu" class="sidebar">
    <ul class="nav" id="side-menu">
        <?php foreach ($this->app_menu->get_sidebar_menu_items() as $slug => $item) : ?>
        <li class="menu-item-<?= e($slug) ?>">
            <a href="<?= e($item['href'] ?: '#') ?>"><?= e($item['name']) ?>
                <?php if (($item['badge']['value'] ?? '') !== '') : ?>
                <span class="badge"><?= e($item['badge']['value']) ?></span>
                <?php endif ?>
            </a>
            <?php if (!empty($item['children'])) : ?>
            <ul>
                <?php foreach ($item['children'] as $child) : ?>
                <li><a href="<?= e($child['href']) ?>"><?= e($child['name']) ?></a></li>
                <?php endforeach ?>
            </ul>
            <?php endif ?>
            <?php hooks()->do_action('after_render_single_aside_menu', $item); ?>
        </li>
        <?php endforeach ?>
    </ul>
    <?php if ($setup !== []) : ?>
    <h2><?= e(_l('setup')) ?></h2>
    <ul class="nav" id="setup-menu">
        <?php foreach ($setup as $slug => $item) : ?>
        <li class="menu-item-<?= e($slug) ?>">
            <a href="<?= e($item['href'] ?: '#') ?>"><?= e($item['name']) ?>
                <?php if (($item['badge']['value'] ?? '') !== '') : ?>
                <span class="badge"><?= e($item['badge']['value']) ?></span>
                <?php endif ?>
            </a>
            <?php if (!empty($item['children'])) : ?>
            <ul>
                <?php foreach ($item['children'] as $child) : ?>
                <li><a href="<?= e($child['href']) ?>"><?= e($child['name']) ?></a></li>
                <?php endforeach ?>
            </ul>
            <?php endif ?>
        </li>
        <?php endforeach ?>
    </ul>
    <?php endif ?>
</aside>
