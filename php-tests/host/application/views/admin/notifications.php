<?php if ($list === []) : ?>
<p><?= e(_l('no_notifications')) ?></p>
<?php endif ?>
<?php foreach ($list as $entry) : ?>
<p class="<?= (int) $entry['isread'] === 0 ? 'unread' : '' ?>">
    <?php $arguments = $entry['additional_data'] === '' ? '' : unserialize($entry['additional_data'], ['allowed_classes' => false]); ?>
    <a href="<?= e(admin_url($entry['link'])) ?>"><?= e(_l($entry['description'], $arguments)) ?></a>
    <small><?= e($entry['date']) ?></small>
</p>
<?php endforeach ?>
