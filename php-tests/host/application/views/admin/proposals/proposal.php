<?php init_head(); ?>
<div id="wrapper" role="main">
    <div class="content">
        <h1><?= e($title) ?></h1>
        <?= form_open(current_url(), ['id' => 'proposal-form', 'class' => 'panel_s panel-body']) ?>
        <?php
        echo render_input('subject', 'subject', $proposal->subject ?? '', 'text', ['required' => 'required']);
        echo render_input('proposal_to', 'proposal_to', $proposal->proposal_to ?? '');
        echo render_input('email', 'email', $proposal->email ?? '', 'email');
        echo render_input('total', 'total', $proposal->total ?? '0', 'number', ['step' => '0.01', 'min' => '0']);
        echo render_textarea('content', 'content', $proposal->content ?? '', ['rows' => 10], [], '', 'editor');
        ?>
        <button type="submit" class="btn btn-primary"><?= e(_l('save')) ?></button>
        <?= form_close() ?>
    </div>
</div>
<?php init_tail(); ?>
</body>
</html>
