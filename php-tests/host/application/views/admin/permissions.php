<table class="table" id="permissions">
    <tbody>
        <?php foreach (get_available_staff_permissions() as $feature => $config) : ?>
        <tr>
            <th scope="row"><?= e($config['name']) ?></th>
            <td>
                <?php foreach ($config['capabilities'] as $capability => $text) : ?>
                    <?php
                    $text = is_array($text) ? $text['name'] : $text;
                    $id = "permission-{$feature}-{$capability}";
                    $checked = in_array(['feature' => $feature, 'capability' => $capability], $granted, true) ? ' checked' : '';
                    ?>
                <span class="checkbox"><input type="checkbox" id="<?= e($id) ?>" name="permissions[<?= e($feature) ?>][]"
                    value="<?= e($capability) ?>"<?= $checked ?>> <label for="<?= e($id) ?>"><?= e($text) ?></label></span>
                <?php endforeach ?>
            </td>
        </tr>
        <?php endforeach ?>
    </tbody>
</table>
