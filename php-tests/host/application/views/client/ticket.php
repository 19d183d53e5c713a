<h1>#<?= e($ticket->ticketid) ?> <?= e($ticket->subject) ?></h1>
<div class="panel_s">
    <div class="panel-body"><p><?= nl2br(e($ticket->message)) ?></p></div>
</div>
