<?php

/**
 * The module's texts in a person's language. What a language lacks is said in English, never as a bare key.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_language
{
    private const PREFIX = 'logout_master_';
    private const FALLBACK = 'english';

    /** @var array<string, array<string, string>> by folder */
    private array $texts = [];

    public function __construct(private string $directory)
    {
    }

    /**
     * In the language that the host has loaded for this request; a site's own custom_lang.php has its say.
     *
     * @param array<string, string|int> $values what stands for {name} in the text
     */
    public function text(string $key, array $values = []): string
    {
        $full = self::PREFIX . $key;
        $text = function_exists('_l') ? (string) _l($full) : $full;
        return $this->fill($text === $full ? $this->lookup($full, self::FALLBACK) : $text, $values);
    }

    /** In a named language, for people of whom the host knows no more than that. */
    public function text_in(string $folder, string $key): string
    {
        return $this->lookup(self::PREFIX . $key, $folder);
    }

    /** The folder of the language that the host has loaded, or English where the module lacks it. */
    public function folder(): string
    {
        return $this->text('folder');
    }

    public function is_folder(string $folder): bool
    {
        return in_array($folder, $this->folders(), true);
    }

    /** @return list<string> */
    public function folders(): array
    {
        $files = glob($this->directory . '/*/logout_master_lang.php') ?: [];
        return array_map(static fn (string $file): string => basename(dirname($file)), $files);
    }

    /** @return array<string, string> all texts of one language, by full key */
    public function all(string $folder): array
    {
        return $this->texts[$folder] ??= $this->read($folder);
    }

    private function lookup(string $full, string $folder): string
    {
        return $this->all($folder)[$full] ?? $this->all(self::FALLBACK)[$full] ?? $full;
    }

    /** @return array<string, string> */
    private function read(string $folder): array
    {
        $lang = [];
        if ($this->is_folder($folder)) {
            require "{$this->directory}/{$folder}/logout_master_lang.php";
        }
        return $lang;
    }

    /** @param array<string, string|int> $values */
    private function fill(string $text, array $values): string
    {
        $pairs = [];
        foreach ($values as $name => $value) {
            $pairs['{' . $name . '}'] = (string) $value;
        }
        return strtr($text, $pairs);
    }
}
