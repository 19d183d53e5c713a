--TEST--
A registry that cannot be opened, on_failure=open: decisions follow it, everything else throws, the log is told once
--INI--
logout_master.on_failure=open
logout_master.registry_path=/proc/logout-master/no.registry
error_log={TMP}/store_failure_open.log
log_errors=1
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/failing_store.inc';
echo preg_replace('/^\[.*?\] /m', '', file_get_contents(ini_get('error_log')));
?>
--EXPECTF--
active store_unavailable true
active store_unavailable true
active store_unavailable true
active store_unavailable true
active store_unavailable true
active store_unavailable true
active store_unavailable true
start: LogoutMaster\StoreException
end: LogoutMaster\StoreException
terminate: LogoutMaster\StoreException
terminate_user: LogoutMaster\StoreException
update_user: LogoutMaster\StoreException
sessions: LogoutMaster\StoreException
policy_set: LogoutMaster\StoreException
policy_get: LogoutMaster\StoreException
policy_explain: LogoutMaster\StoreException
events: LogoutMaster\StoreException
sweep: LogoutMaster\StoreException
stats: LogoutMaster\StoreException
metrics: LogoutMaster\StoreException
LogoutMaster\StoreException: registry /proc/logout-master/no.registry%S: %s
still an argument's own error: LogoutMaster\SubjectException
no file: true
logout_master: registry /proc/logout-master/no.registry%S: %s
