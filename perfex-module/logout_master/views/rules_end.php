<?php

/**
 * The end of the pages about rules, with the page's own script where it has one. views/rules_top.php has begun them.
 *
 * @var array<string, mixed> $logout_master see there
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');
?>
</div>
</div>
<?php init_tail(); ?>
<?php if (isset($logout_master['script'])) : ?>
    <script src="<?= $e($logout_master['script']) ?>" defer></script>
<?php endif ?>
</body>
</html>
