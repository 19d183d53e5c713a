<?php

/**
 * Makes of the module's init file one that registers the same hooks and texts and does nothing else: what the host
 * itself does for any such module is the bound of what the module can cost.
 *
 * usage: php idle-module.php FILE      prints the other file
 */

declare(strict_types=1);

$init = (string) file_get_contents($argv[1]);
preg_match_all("/'(logout_master_module_\\w+)'/", $init, $found);
echo preg_replace('/^(?:require_once|logout_master_module_).*;\n/m', '', $init), "\n";
$act_on = 'logout_master_module_act_on';
echo "function {$act_on}(\$priority, \$functions)\n{\n    foreach (\$functions as \$action => \$function) {\n"
    . "        hooks()->add_action(\$action, \$function, \$priority);\n    }\n}\n";
foreach (array_unique($found[1]) as $name) {
    echo "function {$name}(\$given = null)\n{\n    return \$given;\n}\n";
}
