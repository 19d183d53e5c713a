<h1>#<?= e($ticket->ticketid) ?> <?= e($ticket->subject) ?></h1>
<div class="panel_s">
    <div class="panel-body"><p><?= nl2br(e($ticket->message)) ?></p></div>
</div>
<?php foreach ($replies as $reply) : ?>
<div class="panel_s ticket-reply">
    <div class="panel-body"><small><?= e($reply['date']) ?></small><p><?= nl2br(e(strip_tags($reply['message']))) ?></p></div>
</div>
<?php endforeach ?>
<?= form_open_multipart(current_url(), ['id' => 'ticket-reply', 'class' => 'panel_s panel-body']) ?>
<?= render_textarea('message', 'ticket_reply', '', ['rows' => 8], [], '', 'editor') ?>
<?= render_input('attachments', 'file', '', 'file', ['name' => 'attachments[]']) ?>
<button type="submit" class="btn btn-primary"><?= e(_l('send')) ?></button>
<?= form_close() ?>
