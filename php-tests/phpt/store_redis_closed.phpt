--TEST--
logout_master.store=redis, on_failure=closed: decisions follow it, everything else throws
--INI--
logout_master.store=redis
logout_master.redis_url=redis://127.0.0.1:1
logout_master.on_failure=closed
logout_master.registry_path={TMP}/store_redis_closed.registry
error_log={TMP}/store_redis_closed.log
log_errors=1
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/failing_store.inc';
echo preg_replace('/^\[.*?\] /m', '', file_get_contents(ini_get('error_log')));
?>
--EXPECT--
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
LogoutMaster\StoreException: store redis: not built yet in this version; expected logout_master.store = shm
still an argument's own error: LogoutMaster\SubjectException
no file: true
logout_master: store redis: not built yet in this version; expected logout_master.store = shm
