<?php

/** The settings tab. The host draws it inside its own form, so there is no form here. */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

echo logout_master_module_settings_top(), logout_master_module_settings_fields();
