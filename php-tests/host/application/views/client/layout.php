<?php

/** The client area's theme, also around its login and the public forms. */

host_head($title, true);
app_customers_head();
?>
</head>
<body class="customers">
<?php hooks()->do_action('customers_after_body_start'); ?>
<header class="customers-nav">
    <a class="logo" href="<?= e(site_url()) ?>"><?= e(get_option('companyname')) ?></a>
    <nav>
        <ul class="nav navbar-nav">
            <?php hooks()->do_action('customers_navigation_start'); ?>
            <?php if (is_client_logged_in() && $navigation) : ?>
                <?php foreach ($this->app_menu->get_theme_items() as $slug => $item) : ?>
            <li class="customers-nav-item-<?= e($slug) ?>"><a href="<?= e($item['href']) ?>"><?= e($item['name']) ?></a></li>
                <?php endforeach ?>
                <?php hooks()->do_action('customers_navigation_after_profile'); ?>
            <?php endif ?>
            <?php if (is_client_logged_in()) : ?>
                <?php hooks()->do_action('customers_navigation_before_logout'); ?>
            <li class="customers-nav-item-logout">
                <a href="<?= e(site_url('authentication/logout')) ?>"><?= e(_l('nav_logout')) ?></a></li>
            <?php else : ?>
            <li class="customers-nav-item-login">
                <a href="<?= e(site_url('authentication/login')) ?>"><?= e(_l('login')) ?></a></li>
            <?php endif ?>
            <?php hooks()->do_action('customers_navigation_end'); ?>
        </ul>
    </nav>
</header>
<main id="content" class="container">
    <?php hooks()->do_action('customers_content_container_start'); ?>
    <?= alerts() ?>
    <?= $content ?>
</main>
<?php app_customers_footer(); ?>
</body>
</html>
