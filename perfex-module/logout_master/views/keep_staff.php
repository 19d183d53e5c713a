<?php

/**
 * "How to keep your work" within the staff area's frame.
 *
 * @var array<string, mixed> $logout_master see views/keep.php
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

init_head();
?>
<div id="wrapper">
    <div class="content">
        <?php require __DIR__ . '/keep.php' ?>
    </div>
</div>
<?php init_tail(); ?>
</body>
</html>
