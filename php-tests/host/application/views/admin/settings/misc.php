<?php

$seconds = get_option('auto_check_for_new_notifications');
echo render_input('settings[auto_check_for_new_notifications]', 'settings_poll', $seconds, 'number', ['min' => 0]);
