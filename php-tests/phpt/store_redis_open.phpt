--TEST--
logout_master.store=redis, on_failure=open: decisions follow it, everything else throws
--INI--
logout_master.store=redis
logout_master.redis_url=redis://127.0.0.1:1
logout_master.on_failure=open
logout_master.registry_path={TMP}/store_redis_open.registry
error_log={TMP}/store_redis_open.log
log_errors=1
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/failing_store.inc';
echo preg_replace('/^\[.*?\] /m', '', file_get_contents(ini_get('error_log')));
?>
--EXPECT--
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
LogoutMaster\StoreException: store redis: not built yet in this version; expected logout_master.store = shm
still an argument's own error: LogoutMaster\SubjectException
no file: true
logout_master: store redis: not built yet in this version; expected logout_master.store = shm
