--TEST--
The exceptions and their family
--FILE--
<?php

declare(strict_types=1);

foreach (['Exception', 'PolicyException', 'SubjectException', 'StoreException'] as $name) {
    echo implode(' < ', [$name, ...array_values(class_parents("LogoutMaster\\$name"))]), "\n";
}
$cause = new RuntimeException('cause');
$exception = new LogoutMaster\StoreException('text', 5, $cause);
var_dump($exception->getMessage(), $exception->getCode(), $exception->getPrevious() === $cause);
try {
    logout_master_start([]);
} catch (LogoutMaster\Exception $exception) {
    var_dump(get_class($exception), $exception->getCode(), $exception->getLine());
}
?>
--EXPECT--
Exception < Exception
PolicyException < LogoutMaster\Exception < Exception
SubjectException < LogoutMaster\Exception < Exception
StoreException < LogoutMaster\Exception < Exception
string(4) "text"
int(5)
bool(true)
string(29) "LogoutMaster\SubjectException"
int(0)
int(12)
