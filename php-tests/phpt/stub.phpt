--TEST--
The stub and the built extension say the same, in both directions
--FILE--
<?php

declare(strict_types=1);

// The stub, under other names, so that both can be looked at side by side.
$text = file_get_contents(dirname(__DIR__) . '/stubs/logout_master.stub.php');
$text = preg_replace('/namespace LogoutMaster\b/', 'namespace Stub\LogoutMaster', $text);
$text = str_replace(['use LogoutMaster\\', 'function logout_master_'], ['use Stub\LogoutMaster\\', 'function stub_logout_master_'], $text);
eval(substr($text, strlen('<?php')));

function bare(string $text): string
{
    return str_replace(['Stub\\', 'stub_'], '', $text);
}

function signature(ReflectionFunctionAbstract $function): string
{
    $parameters = [];
    foreach ($function->getParameters() as $parameter) {
        $text = $parameter->getType() . ' $' . $parameter->getName();
        if ($parameter->isOptional()) {
            $text .= ' = ' . json_encode($parameter->getDefaultValue());
        }
        $parameters[] = $text;
    }
    $returns = $function->getReturnType() ?? $function->getTentativeReturnType();
    return bare($function->getName() . '(' . implode(', ', $parameters) . "): $returns");
}

function described(ReflectionClass $class): array
{
    $lines = [($class->isFinal() ? 'final ' : '') . ($class->isEnum() ? 'enum ' : 'class ') . bare($class->getName())
        . ' extends ' . bare($class->getParentClass() ? $class->getParentClass()->getName() : 'nothing')];
    foreach ($class->getInterfaceNames() as $interface) {
        $lines[] = 'implements ' . bare($interface);
    }
    if ($class->isEnum()) {
        $enum = new ReflectionEnum($class->getName());
        $lines[] = 'backed by ' . $enum->getBackingType();
        foreach ($enum->getCases() as $case) {
            $lines[] = 'case ' . $case->getName() . ' = ' . $case->getBackingValue();
        }
        return $lines;
    }
    foreach ($class->getReflectionConstants() as $constant) {
        $lines[] = 'const ' . $constant->getName();
    }
    foreach ($class->getProperties() as $property) {
        if (bare($property->getDeclaringClass()->getName()) === bare($class->getName())) {
            $lines[] = implode(' ', Reflection::getModifierNames($property->getModifiers()))
                . bare(" {$property->getType()} \${$property->getName()}");
        }
    }
    foreach ($class->getMethods() as $method) {
        if (bare($method->getDeclaringClass()->getName()) === bare($class->getName())) {
            $lines[] = implode(' ', Reflection::getModifierNames($method->getModifiers())) . ' ' . signature($method);
        }
    }
    return $lines;
}

$stub = [];
$built = [];
$user_functions = array_filter(get_defined_functions()['user'], fn ($name) => str_starts_with($name, 'stub_'));
foreach ($user_functions as $name) {
    $stub[] = signature(new ReflectionFunction($name));
}
$extension = new ReflectionExtension('logout_master');
foreach ($extension->getFunctions() as $function) {
    $built[] = signature($function);
}
foreach (get_declared_classes() as $name) {
    if (str_starts_with($name, 'Stub\\')) {
        array_push($stub, ...described(new ReflectionClass($name)));
    }
}
foreach ($extension->getClasses() as $class) {
    array_push($built, ...described($class));
}

echo 'functions: ', count($extension->getFunctions()), ', classes: ', count($extension->getClasses()), "\n";
echo "only in the stub:\n";
print_r(array_values(array_diff($stub, $built)));
echo "only in the extension:\n";
print_r(array_values(array_diff($built, $stub)));
echo 'counted: ', array_count_values($stub) == array_count_values($built) ? 'same lines' : 'other lines', "\n";
echo 'constants: ', count($extension->getConstants()), "\n";
echo 'settings: ', implode(' ', array_keys($extension->getINIEntries())), "\n";
?>
--EXPECT--
functions: 19, classes: 8
only in the stub:
Array
(
)
only in the extension:
Array
(
)
counted: same lines
constants: 0
settings: logout_master.enabled logout_master.store logout_master.registry_path logout_master.max_sessions logout_master.namespace logout_master.redis_url logout_master.redis_timeout_ms logout_master.on_failure
