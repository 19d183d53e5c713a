<?php

/**
 * Loads the module's classes without any host. What needs a host is tested in a running site, not here; what needs the
 * extension gets the real one, which scripts/ring-unit.sh loads.
 */

declare(strict_types=1);

const BASEPATH = __DIR__;
const MODULE = __DIR__ . '/../../perfex-module/logout_master';

require MODULE . '/helpers/logout_master_helper.php';
// What the module's mails and their fields are made of is the host's.
require __DIR__ . '/../host/application/core/App_mail_template.php';
require __DIR__ . '/../host/application/core/App_merge_fields.php';
