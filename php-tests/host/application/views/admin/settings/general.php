<?php

$languages = array_map(static fn (string $name): array => ['id' => $name], $this->app->get_available_languages());
echo render_input('settings[companyname]', 'settings_companyname', get_option('companyname'));
echo render_select('settings[active_language]', $languages, ['id', 'id'], 'settings_language', get_option('active_language'));
render_yes_no_option('rtl_support_admin', 'settings_rtl_admin');
render_yes_no_option('rtl_support_client', 'settings_rtl_client');
echo render_input('settings[default_timezone]', 'settings_timezone', get_option('default_timezone'));
