<table class="table" id="tickets">
    <tbody>
        <?php foreach ($tickets as $ticket) : ?>
        <tr>
            <td>#<?= e($ticket['ticketid']) ?></td>
            <td><a href="<?= e(site_url("clients/ticket/{$ticket['ticketid']}")) ?>"><?= e($ticket['subject']) ?></a></td>
            <td><?= e($ticket['date']) ?></td>
        </tr>
        <?php endforeach ?>
    </tbody>
</table>
