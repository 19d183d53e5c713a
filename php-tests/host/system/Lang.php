<?php

/** Language files. A language that a module does not bring is not replaced by another: its keys stay bare. */

declare(strict_types=1);

namespace Host;

final class Lang
{
    /** @var array<string, string> */
    public array $language = [];

    /** @var array<string, true> */
    public array $is_loaded = [];

    /** @var array<string, list<string>> */
    private array $ofModules = [];

    public function __construct(private string $root)
    {
    }

    /** @param list<string> $files */
    public function registerModuleFiles(string $module, array $files): void
    {
        $this->ofModules[$module] = [...($this->ofModules[$module] ?? []), ...$files];
    }

    public function loadAll(string $idiom): void
    {
        $this->read($this->root . "/application/language/{$idiom}/{$idiom}_lang.php");
        foreach ($this->ofModules as $module => $files) {
            foreach ([...$files, 'custom'] as $file) {
                $this->read($this->root . "/modules/{$module}/language/{$idiom}/{$file}_lang.php");
            }
        }
    }

    public function load(string $file, string $idiom = '', bool $return = false): mixed
    {
        $idiom = $idiom === '' ? (string) config_item('language') : $idiom;
        [$module, $name] = str_contains($file, '/') ? explode('/', $file, 2) : ['', $file];
        $name = preg_replace('/_lang$/', '', $name) . '_lang.php';
        $directory = $module === '' ? "/application/language/{$idiom}" : "/modules/{$module}/language/{$idiom}";
        $strings = $this->strings($this->root . "{$directory}/{$name}");
        if ($return) {
            return $strings;
        }
        $this->language = array_merge($this->language, $strings);
        return true;
    }

    public function line(string $key, bool $logErrors = true): string|false
    {
        return $this->language[$key] ?? false;
    }

    private function read(string $file): void
    {
        $this->language = array_merge($this->language, $this->strings($file));
        $this->is_loaded[basename($file)] = true;
    }

    /** @return array<string, string> */
    private function strings(string $file): array
    {
        $lang = [];
        if (is_file($file)) {
            require $file;
        }
        return $lang;
    }
}
