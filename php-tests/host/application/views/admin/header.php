<header id="header">
    <a class="logo" href="<?= e(admin_url()) ?>"><?= e(get_option('companyname')) ?></a>
    <nav>
        <?= $this->load->view('admin/timers', [], true) ?>
        <button type="button" class="btn btn-link notifications-icon" id="notifications-toggle" aria-expanded="false"
            aria-controls="notifications"><?= e(_l('notifications')) ?> <span class="badge" hidden></span></button>
        <div id="notifications" class="dropdown-panel" hidden></div>
        <a href="<?= e(admin_url('staff/edit_profile')) ?>" class="header-user"><?= e(get_staff_full_name()) ?></a>
        <span class="header-logout"><a href="<?= e(admin_url('authentication/logout')) ?>"><?= e(_l('nav_logout')) ?></a></span>
    </nav>
</header>
