--TEST--
A registry that cannot be opened, on_failure=closed: decisions follow it, everything else throws, the log is told once
--INI--
logout_master.on_failure=closed
logout_master.registry_path=/proc/logout-master/no.registry
error_log={TMP}/store_failure_closed.log
log_errors=1
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/failing_store.inc';
echo preg_replace('/^\[.*?\] /m', '', file_get_contents(ini_get('error_log')));
?>
--EXPECTF--
expired store_unavailable false
expired store_unavailable false
expired store_unavailable false
expired store_unavailable false
expired store_unavailable false
expired store_unavailable false
expired store_unavailable false
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
