<?php init_head(); ?>
<div id="wrapper" role="main">
    <div class="content">
        <h1><?= e($title) ?></h1>
        <?= form_open(admin_url("clients/client/{$client->userid}"), ['id' => 'client-form', 'class' => 'panel_s panel-body']) ?>
        <div class="columns">
            <?php
            foreach (array_diff(Clients_model::FIELDS, ['note', 'default_language', 'address']) as $field) {
                echo render_input($field, $field, $client->$field);
            }
            echo render_textarea('address', 'address', $client->address);
            ?>
        </div>
        <div class="form-group">
            <label for="note" class="control-label"><?= e(_l('note')) ?></label>
            <textarea id="note" name="note" class="form-control editor" rows="8"><?= e($client->note) ?></textarea>
        </div>
        <button type="submit" class="btn btn-primary"><?= e(_l('save')) ?></button>
        <?= form_close() ?>
        <div class="panel_s">
            <div class="panel-body">
                <h2><?= e(_l('contacts')) ?></h2>
                <table class="table" id="contacts">
                    <tbody>
                        <?php foreach ($contacts as $contact) : ?>
                        <tr>
                            <td><button type="button" class="btn btn-link"
                                data-modal-url="<?= e(admin_url("clients/form_contact/{$client->userid}/{$contact['id']}")) ?>">
                                <?= e("{$contact['firstname']} {$contact['lastname']}") ?></button></td>
                            <td><?= e($contact['email']) ?></td>
                            <td><?= e($contact['last_login']) ?></td>
                        </tr>
                        <?php endforeach ?>
                    </tbody>
                </table>
                <?php if (is_admin()) : ?>
                <p><a class="btn btn-default login-as-client" href="<?= e(admin_url("clients/login_as_client/{$client->userid}")) ?>">
                    <?= e(_l('login_as_client')) ?></a></p>
                <?php endif ?>
            </div>
        </div>
    </div>
</div>
<?php init_tail(); ?>
</body>
</html>
