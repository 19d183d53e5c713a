<?php

/** Fields that nobody may keep: a password, a card, and one that is marked private; and one that anybody may. */

echo form_open(current_url(), ['id' => 'payment-form', 'class' => 'panel_s panel-body']);
echo render_input('card_holder', 'card_holder', '', 'text', ['autocomplete' => 'cc-name']);
echo render_input('card_number', 'card_number', '', 'text', ['autocomplete' => 'cc-number', 'inputmode' => 'numeric']);
echo render_input('card_code', 'card_code', '', 'text', ['autocomplete' => 'cc-csc', 'inputmode' => 'numeric']);
echo render_input('portal_password', 'portal_password', '', 'password', ['autocomplete' => 'off']);
echo render_textarea('private_note', 'private_note', '', ['data-private' => '1', 'class' => 'form-control private']);
echo render_textarea('order_note', 'order_note', '');
?>
<button type="submit" class="btn btn-primary"><?= e(_l('save')) ?></button>
<?= form_close() ?>
